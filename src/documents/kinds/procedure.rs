//! A procedure: steps that people take one after the other, with branches.

use std::collections::HashMap;
use std::sync::Arc;

use fingerpost_core::Within;

use super::spec::{DocumentKind, Home, Layout, ListedAs, NamedBy, Services, Spec};
use super::threshold::About;
use crate::documents::citation::Cited;
use crate::documents::citation::CitingFields;
use crate::documents::identity::Identity;
use crate::findings::{Finding, Located, Place, Span, codes};
use crate::yaml::{Fields, Node};

/// Where a step leads when something is so.
#[derive(Debug, Clone)]
pub struct Branch {
    /// The condition, in plain words.
    pub when: Arc<str>,
    /// The step it leads to, as an index into the procedure's steps.
    pub to: usize,
}

/// One step.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its id within the procedure.
    pub id: Located<Arc<str>>,
    /// What to do.
    pub what: Arc<str>,
    /// Who does it.
    pub who: Arc<str>,
    /// How soon; nothing where the source sets no time.
    pub within: Option<Within>,
    /// Where it comes from.
    pub source: Cited,
    /// Where it leads when something is so; otherwise the next step follows.
    pub branches: Vec<Branch>,
    /// Nothing follows this step by itself.
    pub ends: bool,
}

/// Steps, with branches. Every step can be reached from the first.
#[derive(Debug, Clone)]
pub struct Procedure {
    /// Whom it is about.
    pub about: About,
    /// The steps; never empty.
    pub steps: Vec<Step>,
}

impl DocumentKind for Procedure {
    const SPEC: Spec = Spec {
        word: "procedure",
        named_by: NamedBy::Id,
        home: Home::Anywhere,
        layout: Layout::AfterLead,
        services: Services::None,
        template: "pages/procedure.html",
        listed_as: Some(ListedAs::Procedure),
        page_ids: &[],
    };

    fn read(fields: &mut Fields<'_>, _: &Identity) -> Option<Self> {
        read(fields)
    }

    fn anchors(&self) -> Vec<String> {
        self.steps
            .iter()
            .map(|one| format!("step-{}", one.id.value))
            .collect()
    }
}

fn read(fields: &mut Fields<'_>) -> Option<Procedure> {
    let about = fields.required_choice("about", &About::ALL);
    let written: Vec<Option<&str>> = fields
        .written("steps")
        .map_or(&[][..], Node::items)
        .iter()
        .map(|step| step.field("id")?.value.text().map(str::trim))
        .collect();
    fields.not_empty("steps", !written.is_empty());
    let numbers: HashMap<&str, usize> = written
        .iter()
        .enumerate()
        .filter_map(|(index, id)| Some(((*id)?, index)))
        .collect();
    let steps = fields.each("steps", "a step", |fields| read_step(&numbers, fields));
    fields.distinct("steps", steps.iter().map(|step| &step.id));
    // Reachability only makes sense once every step was read.
    if steps.len() == written.len() {
        report_unreachable(&steps, fields);
    }
    Some(Procedure {
        about: about?,
        steps,
    })
}

fn read_step(numbers: &HashMap<&str, usize>, fields: &mut Fields<'_>) -> Option<Step> {
    let id = fields.id();
    let what = fields.required("do");
    let who = fields.required("who");
    let within = fields.parsed("within");
    let source = fields.required_citation("source");
    let ends = fields.flag("end");
    let step = id.as_ref().map(|id| Arc::clone(&id.value));
    let branches = fields.each("branches", "a branch", |fields| {
        read_branch(step.as_deref(), numbers, fields)
    });
    Some(Step {
        id: id?,
        what: what?.value,
        who: who?.value,
        within,
        source: source?,
        branches,
        ends: ends.is_some_and(|end| end.value),
    })
}

fn read_branch(
    step: Option<&str>,
    numbers: &HashMap<&str, usize>,
    fields: &mut Fields<'_>,
) -> Option<Branch> {
    let when = fields.required("when");
    let go = fields.required("go");
    let (when, go) = (when?, go?);
    if step.is_some_and(|id| id == &*go.value) {
        fields.report(
            Finding::new(
                &codes::FP124,
                Place::at(fields.path, go.span),
                format!("this branch of `{}` leads to `{}` itself", go.value, go.value),
            )
            .help("name the step that follows when it is so; a branch may lead back to an earlier step"),
        );
        return None;
    }
    if let Some(to) = numbers.get(&*go.value) {
        return Some(Branch {
            when: when.value,
            to: *to,
        });
    }
    fields.report(
        Finding::new(
            &codes::FP124,
            Place::at(fields.path, go.span),
            format!("there is no step `{}` in this procedure", go.value),
        )
        .help_with_nearest(&go.value, sorted(numbers)),
    );
    None
}

fn sorted<'a>(numbers: &HashMap<&'a str, usize>) -> Vec<&'a str> {
    // No source has a procedure of hundreds of steps: sorting them again for each slip would help nobody.
    if numbers.len() > 300 {
        return Vec::new();
    }
    let mut names: Vec<&str> = numbers.keys().copied().collect();
    names.sort_by_key(|name| numbers[name]);
    names
}

fn report_unreachable(steps: &[Step], fields: &mut Fields<'_>) {
    let mut reached = vec![false; steps.len()];
    let mut waiting = vec![0];
    while let Some(index) = waiting.pop() {
        let Some(step) = steps.get(index) else {
            continue;
        };
        if std::mem::replace(&mut reached[index], true) {
            continue;
        }
        waiting.extend(step.branches.iter().map(|branch| branch.to));
        if !step.ends {
            waiting.push(index + 1);
        }
    }
    let unreached: Vec<(Span, Arc<str>)> = steps
        .iter()
        .zip(&reached)
        .filter(|(_, reached)| !**reached)
        .map(|(step, _)| (step.id.span.clone(), Arc::clone(&step.id.value)))
        .collect();
    for (span, id) in unreached {
        fields.report(
            Finding::new(
                &codes::FP125,
                Place::at(fields.path, span),
                format!("no step leads to `{id}`: nobody would ever do it"),
            )
            .help("add a branch that goes there, or take `end: true` off the step before it"),
        );
    }
}

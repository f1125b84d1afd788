//! A procedure: steps that people take one after the other, with branches.

use std::collections::HashMap;
use std::sync::Arc;

use fingerpost_core::Within;
use serde::Deserialize;

use super::rule::{not_empty, required_source};
use super::threshold::About;
use super::{DocumentKind, Home, Layout, ListedAs, NamedBy, Services, Spec};
use crate::documents::citation::Cited;
use crate::documents::common::front_matter;
use crate::documents::fields::{Fields, Spanned, Text};
use crate::documents::identity::Identity;
use crate::findings::{Finding, Located, Place, Span, codes};

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

/// [`Branch`] as serde reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawBranch {
    when: Text,
    go: Text,
}

/// [`Step`] as serde reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawStep {
    id: Text,
    r#do: Text,
    who: Text,
    within: Text,
    source: Text,
    branches: Option<Vec<RawBranch>>,
    end: Option<Spanned<bool>>,
}

front_matter!(RawProcedure {
    about: Text,
    steps: Option<Vec<RawStep>>,
});

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
    type Raw = RawProcedure;

    fn read(raw: &RawProcedure, _: &Identity, fields: &mut Fields<'_>) -> Option<Self> {
        read(raw, fields)
    }

    fn anchors(&self) -> Vec<String> {
        self.steps
            .iter()
            .map(|one| format!("step-{}", one.id.value))
            .collect()
    }
}

fn read(raw: &RawProcedure, fields: &mut Fields<'_>) -> Option<Procedure> {
    let about = fields.required_choice("about", &raw.about, &About::ALL);
    let raw_steps = raw.steps.as_deref().unwrap_or_default();
    not_empty("steps", !raw_steps.is_empty(), fields);
    let numbers: HashMap<&str, usize> = raw_steps
        .iter()
        .enumerate()
        .filter_map(|(index, step)| Some((step.id.as_ref()?.value.as_str(), index)))
        .collect();
    let steps = fields.each("steps", "a step", Some(raw_steps), |step, fields| {
        read_step(step, &numbers, fields)
    });
    fields.distinct("steps", steps.iter().map(|step| &step.id));
    // Reachability only makes sense once every step was read.
    if steps.len() == raw_steps.len() {
        report_unreachable(&steps, fields);
    }
    Some(Procedure {
        about: about?,
        steps,
    })
}

fn read_step(
    raw: &RawStep,
    numbers: &HashMap<&str, usize>,
    fields: &mut Fields<'_>,
) -> Option<Step> {
    let id = fields.id(&raw.id, "a step");
    let what = fields.required_in("do", &raw.r#do, "a step");
    let who = fields.required_in("who", &raw.who, "a step");
    let within = fields.parsed("within", &raw.within);
    let source = required_source(&raw.source, "a step", fields);
    let branches = fields.each(
        "branches",
        "a branch",
        raw.branches.as_deref(),
        |branch, fields| read_branch(branch, raw.id.as_ref(), numbers, fields),
    );
    Some(Step {
        id: id?,
        what: what?.value,
        who: who?.value,
        within,
        source: source?,
        branches,
        ends: raw.end.as_ref().is_some_and(|end| end.value),
    })
}

fn read_branch(
    raw: &RawBranch,
    step: Option<&Spanned<String>>,
    numbers: &HashMap<&str, usize>,
    fields: &mut Fields<'_>,
) -> Option<Branch> {
    let when = fields.required_in("when", &raw.when, "a branch");
    let go = fields.required_in("go", &raw.go, "a branch");
    let (when, go) = (when?, go?);
    if step.is_some_and(|id| id.value.trim() == &*go.value) {
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

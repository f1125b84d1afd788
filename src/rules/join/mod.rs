//! Joining a checker with what it extends and with the thresholds of its area.

mod duties;
mod implications;
mod levels;
mod moments;
mod outcomes;
mod parts;
mod questions;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use fingerpost_core::Level;

use crate::documents::{Action, Checker, Document, Kind, Reader, Threshold};
use crate::findings::{Finding, Located, codes};
use crate::linked::Linked;
use crate::references::{DocumentId, targets};
use crate::rules::expression::Asked;
use crate::rules::table::Compiler;
use crate::rules::{BandName, RowName, RuleSet};

pub(super) use outcomes::highest_below_999;
use parts::{parts, report_out_of_place, report_undecided};

/// More rows or conditions than this are no checker that anybody could follow. Portsmouth's has 221 rows.
const MOST_PARTS: usize = 800;
/// More questions than this nobody answers. Portsmouth's checker has 48.
const MOST_QUESTIONS: usize = 120;
/// The age from which somebody is no child. Years; Children Act 1989 s.105, and portsmouth-2016 appendix 1.
pub(crate) const OF_AGE: u16 = 18;
/// More outcomes than this nobody tells apart.
const MOST_OUTCOMES: usize = 16;

/// Every checker of a site, those that extend nothing first. A checker with an error is left out.
pub(super) fn join(site: &Linked, findings: &mut Vec<Finding>) -> Vec<RuleSet> {
    let mut checkers: Vec<(DocumentId, &Document, &Checker)> = site
        .documents()
        .filter_map(|(id, document)| match &document.kind {
            Kind::Checker(checker) => Some((id, document, &**checker)),
            _ => None,
        })
        .collect();
    checkers.sort_by_key(|(_, _, checker)| checker.extends.is_some());
    let mut thresholds: HashMap<&str, Vec<(DocumentId, &Document, &Threshold)>> = HashMap::new();
    for (id, document) in site.documents() {
        if let Kind::Threshold(threshold) = &document.kind {
            // Thresholds of no area have no checker that could decide them.
            let area = document.identity.area.as_deref().unwrap_or_default();
            let list = thresholds.entry(area).or_default();
            list.push((id, document, threshold));
        }
    }
    for list in thresholds.values_mut() {
        list.sort_by_key(|(_, _, threshold)| threshold.level);
    }
    let mut decided = HashSet::new();
    let mut sets = Vec::new();
    for (id, document, checker) in checkers {
        let before = findings.len();
        report_out_of_place(site, document, checker, findings);
        let Some(parts) = parts(site, document, checker, findings) else {
            continue;
        };
        let own = document
            .identity
            .area
            .as_deref()
            .filter(|_| checker.extends.is_some() && checker.reader == Reader::Professional)
            .and_then(|area| thresholds.get(area))
            .map_or(&[][..], Vec::as_slice);
        decided.extend(own.iter().map(|(id, ..)| *id));
        // Without one of its thresholds nothing is true of the levels: no gap, no duty, no case.
        let area = document.identity.area.as_deref();
        let whole = area.is_none_or(|area| {
            let mut broken = site.left_out.unreadable.iter();
            checker.extends.is_none() || !broken.any(|file| file.may_be("threshold", area))
        });
        let rules = Joiner::new(site, &parts, whole, findings).join(id, checker, own);
        if whole && findings.len() == before {
            sets.push(rules);
        }
    }
    // A file with faults of its own may be the checker that is missed.
    if site.left_out.unreadable.is_empty() {
        report_undecided(&thresholds, &decided, findings);
    }
    sets
}

/// A duty among the rows of the table.
struct JoinedDuty {
    /// The level that it belongs to; nothing for one of a trigger.
    level: Option<Level>,
    action: Action,
    row: usize,
    /// The file that it is written in.
    path: Arc<str>,
}

/// One checker that is being joined.
struct Joiner<'a> {
    site: &'a Linked,
    parts: &'a [(&'a Document, &'a Checker)],
    /// Whether every threshold of its area could be read: else nothing is said to be missing.
    whole: bool,
    findings: &'a mut Vec<Finding>,
    /// How many findings there were before this checker.
    before: usize,
    questions: Vec<Asked>,
    compiler: Compiler,
    duties: Vec<JoinedDuty>,
}

impl<'a> Joiner<'a> {
    fn new(
        site: &'a Linked,
        parts: &'a [(&'a Document, &'a Checker)],
        whole: bool,
        findings: &'a mut Vec<Finding>,
    ) -> Self {
        let findings_before = findings.len();
        Self {
            site,
            parts,
            whole,
            findings,
            before: findings_before,
            questions: Vec::new(),
            compiler: Compiler::default(),
            duties: Vec::new(),
        }
    }

    fn join(
        mut self,
        document: DocumentId,
        checker: &Checker,
        thresholds: &[(DocumentId, &Document, &Threshold)],
    ) -> RuleSet {
        self.ask();
        self.report_same_ids();
        self.report_outcomes();
        let outcomes = self.parts[0].1.outcomes.clone();
        let cap = self.open_counts_up_to();
        self.compiler.table.questions = self
            .questions
            .iter()
            .map(|asked| asked.compiled(checker.reader))
            .collect();
        self.compiler.scale(outcomes.len().max(1), cap);
        self.compiler.scale(thresholds.len().max(1), 0);
        self.compiler.scale(Level::ALL.len() + 1, 0);
        let implications = self.implications();
        let ways = self.ways();
        let reasons = self.reasons();
        let apply = self.levels_apply(thresholds);
        let guard = apply.map(|row| self.compiler.table.rows[row].when);
        let levels = self.levels(thresholds, guard);
        let police = self.police();
        let triggers = self.triggers();
        self.report_unknown_moments();
        let clocks = self.clocks();
        let gives_way = self.replace();
        self.hold_back(&levels);
        self.report_circles(&gives_way);
        self.report_unused();
        self.report_size(outcomes.len());
        let (own, _) = self.parts[self.parts.len() - 1];
        RuleSet {
            document,
            place: own.front(),
            open_counts_up_to: self.chosen_for_open(),
            reader: checker.reader,
            questions: self.questions,
            outcomes,
            contacts: self
                .parts
                .iter()
                .rev()
                .flat_map(|(_, checker)| targets(&checker.contacts))
                .collect(),
            ways,
            implications,
            clocks,
            gives_way,
            reasons,
            levels,
            levels_apply: apply,
            police,
            triggers,
            table: self.compiler.table,
            rows: self.compiler.rows,
            bands: self.compiler.bands,
        }
    }

    fn report_size(&mut self, outcomes: usize) {
        let table = &self.compiler.table;
        let largest = table.rows.len().max(table.conditions.len());
        let questions = table.questions.len();
        if largest > MOST_PARTS || questions > MOST_QUESTIONS || outcomes > MOST_OUTCOMES {
            let (document, _) = self.parts[self.parts.len() - 1];
            self.findings.push(
                Finding::new(&codes::FP530, document.front(), format!("this checker is too large: at most {MOST_OUTCOMES} outcomes, {MOST_QUESTIONS} questions and {MOST_PARTS} rules and conditions"))
                    .help("split it, or take out what nobody needs"),
            );
        }
    }

    fn name(document: &Document, group: Option<&Arc<str>>, id: &Located<Arc<str>>) -> RowName {
        RowName {
            group: group.cloned(),
            id: Arc::clone(&id.value),
            place: document.place(id.span.clone()),
        }
    }

    fn band_name(
        document: &Document,
        group: Option<&Arc<str>>,
        id: &Located<Arc<str>>,
        floor: bool,
    ) -> BandName {
        BandName {
            name: Self::name(document, group, id),
            floor,
        }
    }
}

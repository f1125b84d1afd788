//! **Rules**: the checkers of a site, each with all it extends and the thresholds of its area, compiled and proved.
//!
//! Between resolve and checker: `Site → Rules`. Documents say which answers a rule asks for; here every name becomes a question, every
//! condition a row of one [`Table`], and the whole is proved sound over every possible set of answers. Pages show the same rules, and the
//! browser evaluates the same table.

mod cases;
mod expression;
mod fingerprint;
mod given;
mod join;
mod prove;
mod table;

use std::sync::Arc;

use fingerpost_core::Level;
use fingerpost_core::rules::Table;
pub use fingerpost_core::rules::{LEVEL, OUTCOME, POLICE};

pub use expression::{Asked, Expression};
pub(crate) use given::{Answered, Given};
pub(crate) use join::OF_AGE;

use crate::documents::{Action, AnswerForm, Cited, Clock, OutcomeText, Reader, Rule, Service, Way};
use crate::findings::{self, Finding, Place};
use crate::linked::Linked;
use crate::references::{DocumentId, Id};
use crate::sources::Sources;

/// A checker with everything that decides it: ready to be shown, evaluated and proved.
#[derive(Debug, Clone)]
pub struct RuleSet {
    /// The checker's page.
    pub document: DocumentId,
    /// Where it is written, as a whole.
    place: Place,
    /// The checker whose author says how far an open question raises the outcome, and where; nothing if nobody does.
    open_counts_up_to: Option<(DocumentId, Place)>,
    /// Who answers.
    pub reader: Reader,
    /// What is asked, in the order of the table.
    pub questions: Vec<Asked>,
    /// What the reader is told first, mildest first: the ranks of [`OUTCOME`].
    pub outcomes: Vec<OutcomeText>,
    /// Whom to turn to whatever the answers are.
    pub contacts: Vec<Id<Service>>,
    /// For each outcome what can stand in the place of its own words, in order, and these words last; nothing where nothing can.
    pub ways: Vec<Vec<WayShown>>,
    /// What one answer says about another question.
    pub implications: Vec<Implied>,
    /// The rows that say in which moments a time can be given; none where the moment is not asked.
    pub clocks: Vec<(Clock, usize)>,
    /// The rows that each row gives way to.
    gives_way: Vec<Vec<usize>>,
    /// What raises the outcome, with its rank.
    pub reasons: Vec<(u8, Reason)>,
    /// The bands of the area's toolkit, lowest first: the ranks of [`LEVEL`]. Empty where an area has none.
    pub levels: Vec<LevelBand>,
    /// The row that says whether the toolkit is for this person at all, if that depends on their age.
    pub levels_apply: Option<usize>,
    /// What the police's own grade is never below.
    pub police: Vec<(Level, Reason)>,
    /// What sets duties going.
    pub triggers: Vec<Triggered>,
    /// All of this, compiled.
    pub table: Table,
    /// What each row of the table is.
    pub rows: Vec<RowName>,
    /// What each band of the table is.
    bands: Vec<BandName>,
}

/// A statement that is so for some answers.
#[derive(Debug, Clone)]
pub struct Reason {
    /// Its row in the table.
    pub row: usize,
    /// The statement.
    pub rule: Rule,
    /// The answers for which it is so.
    pub when: Expression,
}

/// Words of an outcome.
#[derive(Debug, Clone)]
pub struct WayShown {
    /// The row in the table.
    pub row: usize,
    /// The answers for which they are shown; the first that are certain are.
    pub when: Expression,
    /// The words; nothing for the outcome's own.
    pub way: Option<Way>,
}

/// What one answer says about another question.
#[derive(Debug, Clone)]
pub struct Implied {
    /// The row that is certain where answers contradict it.
    pub row: usize,
    /// For which answers.
    pub when: Expression,
    /// What then holds.
    pub then: Expression,
    /// What the reader is told where their answers contradict it.
    pub clash: Arc<str>,
    /// Where it comes from.
    pub source: Cited,
    /// Where it is written.
    place: Place,
}

/// A duty, and when it applies.
#[derive(Debug, Clone)]
pub struct Duty {
    /// Its row in the table.
    pub row: usize,
    /// What must be done.
    pub action: Action,
    /// The moments in which it must be.
    pub only: Expression,
}

/// A band of the area's toolkit.
#[derive(Debug, Clone)]
pub struct LevelBand {
    /// Its page.
    pub document: DocumentId,
    /// The level.
    pub level: Level,
    /// Whether every criterion must be met; otherwise one is enough.
    pub all: bool,
    /// When it applies.
    pub criteria: Vec<Reason>,
    /// Whom it may never be used for: they are in the next band up.
    pub floors: Vec<Reason>,
    /// What must be done.
    pub duties: Vec<Duty>,
}

/// What has happened, and what must then be done.
#[derive(Debug, Clone)]
pub struct Triggered {
    /// What has happened.
    pub reason: Reason,
    /// What must be done.
    pub duties: Vec<Duty>,
    /// Services that can help.
    pub contacts: Vec<Id<Service>>,
}

/// What a row of a table is, for findings and cases.
#[derive(Debug, Clone)]
pub struct RowName {
    /// The trigger or threshold that it belongs to, if any: `missing-24-hours`, `low`.
    pub group: Option<Arc<str>>,
    /// Its id.
    pub id: Arc<str>,
    /// Where it is written.
    pub place: Place,
}

/// What a band of a table is.
#[derive(Debug, Clone)]
struct BandName {
    name: RowName,
    /// It is a floor of the toolkit: a protective reading that may well cover what a criterion says more narrowly.
    floor: bool,
}

impl RuleSet {
    /// Whether it asks a question of this name.
    pub(crate) fn asks(&self, name: &str) -> bool {
        self.questions.iter().any(|asked| {
            let of = asked.sign_of.as_ref();
            *asked.question.id.value == *name || of.is_some_and(|of| *of.id.value == *name)
        })
    }

    /// How readers call a moment; nothing where the moment is not asked or has no such answer.
    pub(crate) fn moment_label(&self, id: &str) -> Option<&str> {
        match &self.questions.first()?.question.answer {
            AnswerForm::Moment(options, _) => {
                let found = options.iter().find(|option| *option.id.value == *id);
                found.map(|option| &*option.label)
            }
            _ => None,
        }
    }

    /// Every duty, of levels and of triggers.
    fn duties(&self) -> impl Iterator<Item = &Duty> {
        let levels = self.levels.iter().flat_map(|band| &band.duties);
        levels.chain(self.triggers.iter().flat_map(|trigger| &trigger.duties))
    }

    /// The duties that take the place of this one wherever one of them applies too.
    pub fn in_place_of<'a>(&'a self, duty: &Duty) -> impl Iterator<Item = &'a Duty> + use<'a> {
        let others: &[usize] = self.gives_way.get(duty.row).map_or(&[], Vec::as_slice);
        self.duties().filter(|duty| others.contains(&duty.row))
    }

    /// The duty that takes the place of this one, where that is news to a reader: not where it is the same, in the same time.
    #[must_use]
    pub fn gives_way_to_another(&self, duty: &Duty) -> Option<&Duty> {
        self.in_place_of(duty).find(|other| {
            let is_same = other.action.identity() == duty.action.identity()
                || other.action.what == duty.action.what;
            !is_same
                || (other.action.within, other.action.after)
                    != (duty.action.within, duty.action.after)
        })
    }

    /// The duties of lower levels that give way to this one of a level.
    pub fn gives_way_to<'a>(
        &'a self,
        duty: &'a Duty,
    ) -> impl Iterator<Item = (&'a LevelBand, &'a Duty)> {
        let all = self.levels.iter();
        let all = all.flat_map(|band| band.duties.iter().map(move |duty| (band, duty)));
        all.filter(|(_, other)| {
            self.in_place_of(other)
                .any(|instead| instead.row == duty.row)
        })
    }

    /// What of the lower levels must also be done at the level of this rank, the nearest level first. A duty that one of these levels
    /// replaces is left out: nobody is shown both.
    #[must_use]
    pub fn carried_up_to(&self, rank: usize) -> Vec<(&LevelBand, Vec<&Duty>)> {
        let here = &self.levels[..(rank + 1).min(self.levels.len())];
        let is_replaced = |duty: &Duty| {
            let mut instead = self.in_place_of(duty);
            instead.any(|instead| {
                let mut all = here.iter().flat_map(|band| &band.duties);
                all.any(|duty| duty.row == instead.row)
            })
        };
        let lower = here.iter().take(rank).rev();
        lower
            .map(|band| {
                (
                    band,
                    band.duties
                        .iter()
                        .filter(|duty| !is_replaced(duty))
                        .collect(),
                )
            })
            .filter(|(_, duties): &(&LevelBand, Vec<&Duty>)| !duties.is_empty())
            .collect()
    }
}

impl RowName {
    /// How cases tell it from another of the same id.
    fn full(&self) -> String {
        match &self.group {
            Some(group) => format!("{group}/{}", self.id),
            None => self.id.to_string(),
        }
    }
}

/// Joins, compiles and proves every checker of a site, and runs the cases beside them. What is wrong is in the findings.
#[must_use]
pub fn understand(site: &Linked, sources: &Sources, findings: &mut Vec<Finding>) -> Vec<RuleSet> {
    let mut found = Vec::new();
    let mut clashes = Vec::new();
    let (clashing, sound): (Vec<RuleSet>, Vec<RuleSet>) = join::join(site, &mut found)
        .into_iter()
        .partition(|rules| prove::clashes(rules, &mut clashes));
    found.append(&mut clashes);
    let looked_at = cases::run(site, sources, &sound, &mut found);
    for rules in &sound {
        prove::prove(rules, &looked_at, &mut found);
    }
    // An area's checker has the rules of the one it extends: what is wrong there is said once.
    findings.extend(findings::each_once(found));
    let mut sets = sound;
    sets.extend(clashing);
    sets
}

//! Statements and duties, as thresholds and checkers hold them.

use std::cmp::Ordering;
use std::sync::Arc;

use fingerpost_core::{Period, Within};

use super::condition::{self, Condition};
use crate::documents::citation::{Cited, CitingFields};
use crate::findings::{Finding, Located, codes};
use crate::yaml::Fields;

/// A statement with an id and the paragraph it comes from.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its id within the file.
    pub id: Located<Arc<str>>,
    /// The statement, in plain words.
    pub text: Arc<str>,
    /// How a gap or a conflict in the source was read.
    pub note: Option<Arc<str>>,
    /// The answers for which it is so; nothing where no checker uses it.
    pub when: Option<Condition>,
    /// The moments in which it can be so, by their ids; empty for every moment.
    pub moments: Vec<Located<Arc<str>>>,
    /// Where it comes from.
    pub source: Cited,
}

/// What a deadline is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// When the person went missing.
    Missing,
    /// When they were reported to the police.
    Reported,
    /// When they came back or were found.
    Returned,
}

impl Clock {
    /// The words authors write, and the clocks they mean.
    pub const ALL: [(&'static str, Self); 3] = [
        ("missing", Self::Missing),
        ("reported", Self::Reported),
        ("returned", Self::Returned),
    ];

    /// The word authors write.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Reported => "reported",
            Self::Returned => "returned",
        }
    }

    /// The words readers see after a time: "within 72 hours of coming back".
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Missing => "of going missing",
            Self::Reported => "of the report",
            Self::Returned => "of coming back",
        }
    }
}

/// Work that ends when the person is back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// To look for somebody.
    Search,
    /// To report somebody missing.
    Report,
}

/// Something that must be done.
#[derive(Debug, Clone)]
pub struct Action {
    /// Its id within the list it stands in. The same id elsewhere is the same duty.
    pub id: Located<Arc<str>>,
    /// What to do.
    pub what: Arc<str>,
    /// Who does it.
    pub who: Arc<str>,
    /// How soon; nothing where the source sets no time.
    pub within: Option<Within>,
    /// What the time is counted from, where the source says so.
    pub clock: Option<Clock>,
    /// How long after the clock's event the time starts to run.
    pub after: Option<Period>,
    /// The form to fill in.
    pub form: Option<Arc<str>>,
    /// The id of the duty that takes its place wherever that one applies too.
    pub replaced_by: Option<Located<Arc<str>>>,
    /// What it is, where other actions of other ids are the same duty: the page shows the earliest once.
    pub duty: Option<Located<Arc<str>>>,
    /// The moments in which it must be done, by their ids; empty for every moment.
    pub moments: Vec<Located<Arc<str>>>,
    /// What kind of work it is, where that matters to a proof.
    pub task: Option<Task>,
    /// Held back until nothing can raise the level any more, and while 999 is called: to list a child as low risk.
    pub when_settled: bool,
    /// Where it comes from.
    pub source: Cited,
}

impl Action {
    /// Whether of two with a time from one event this one is surely due no later.
    #[must_use]
    pub fn is_no_later(&self, other: &Self) -> bool {
        let (Some(one), Some(two)) = (self.within, other.within) else {
            return false;
        };
        if (one, self.after) == (two, other.after) {
            return true;
        }
        // Again and again is more than once, and its first time counts.
        let fits = matches!(two, Within::At(_) | Within::Immediately)
            || matches!(one, Within::Every(_) | Within::Immediately);
        // Months differ: the longest against the shortest.
        self.clock == other.clock && fits && self.first_due(31) <= other.first_due(28)
    }

    /// When it is first due after its event, with months of so many days. Hours.
    #[must_use]
    pub fn first_due(&self, days_in_a_month: u32) -> u32 {
        let hours = |period: Period| period.hours(days_in_a_month);
        let start = self.after.map_or(0, hours);
        match self.within {
            None | Some(Within::Immediately) => start,
            Some(Within::At(period)) => start + hours(period),
            // What starts some time after its event is due for the first time then.
            Some(Within::Every(_)) if start > 0 => start,
            Some(Within::Every(period)) => hours(period),
        }
    }

    /// What tells one duty from another: actions of one name are one duty.
    #[must_use]
    pub fn identity(&self) -> &Arc<str> {
        &self.duty.as_ref().unwrap_or(&self.id).value
    }

    /// Which of two is surely due first: less where this one is. What has a time comes before what has none. Nothing where nobody can
    /// know, since they count from different events.
    #[must_use]
    pub fn is_due_before(&self, other: &Self) -> Option<Ordering> {
        match (self.within, other.within) {
            (None, None) => Some(Ordering::Equal),
            (Some(_), None) => Some(Ordering::Less),
            (None, Some(_)) => Some(Ordering::Greater),
            (Some(_), Some(_)) => {
                if self.clock != other.clock {
                    return None;
                }
                match (self.is_no_later(other), other.is_no_later(self)) {
                    (true, true) => Some(Ordering::Equal),
                    (true, false) => Some(Ordering::Less),
                    (false, true) => Some(Ordering::Greater),
                    (false, false) => None,
                }
            }
        }
    }
}

/// Reads a list of statements; what `group` calls one of them is "a criterion".
pub(super) fn rules(name: &'static str, group: &'static str, fields: &mut Fields<'_>) -> Vec<Rule> {
    fields.each(name, group, rule)
}

/// Reads the fields of a statement.
pub(super) fn rule(fields: &mut Fields<'_>) -> Option<Rule> {
    let id = fields.id();
    let text = fields.required("text");
    let note = fields.words("note");
    let when = fields
        .written("when")
        .map(|when| condition::read(when, fields));
    let moments = fields.list("in");
    let source = fields.required_citation("source");
    Some(Rule {
        id: id?,
        text: text?.value,
        note,
        when: when.map_or(Some(None), |when| when.map(Some))?,
        moments,
        source: source?,
    })
}

/// Reads duties. `nobody` is who does one that names nobody; without it, each must name somebody.
pub(super) fn actions(nobody: Option<&str>, fields: &mut Fields<'_>) -> Vec<Action> {
    fields.each("actions", "an action", |fields| action(nobody, fields))
}

fn action(nobody: Option<&str>, fields: &mut Fields<'_>) -> Option<Action> {
    let id = fields.id();
    let what = fields.required("do");
    let who = match (fields.written("who"), nobody) {
        (None, Some(nobody)) => Some(Arc::from(nobody)),
        _ => fields.required("who").map(|who| who.value),
    };
    let within = fields.parsed("within");
    let clock = fields.choice("from", &Clock::ALL);
    let after = fields.parsed("after");
    let form = fields.words("form");
    let replaced_by = fields.optional("replaced_by");
    let duty = fields.optional("duty");
    let moments = fields.list("in");
    let task = fields.choice(
        "task",
        &[("search", Task::Search), ("report", Task::Report)],
    );
    let when_settled = fields.flag("when_settled");
    let source = fields.required_citation("source");
    let from_at = fields.span_of("from");
    if let (Some(from), None) = (from_at.clone(), fields.span_of("within")) {
        let place = fields.place(from);
        fields.report(
            Finding::new(
                &codes::FP151,
                place,
                "`from` says what a time is counted from, but there is no `within`",
            )
            .help("add `within:` with the time that the source sets, or take `from` out"),
        );
    }
    if let (Some(after), None) = (fields.span_of("after"), from_at) {
        let place = fields.place(after);
        fields.report(
            Finding::new(
                &codes::FP151,
                place,
                "`after` moves the start of a time, but nothing says what it is counted from",
            )
            .help("add `from: missing`, `from: reported` or `from: returned`"),
        );
    }
    Some(Action {
        id: id?,
        what: what?.value,
        who: who?,
        within,
        clock,
        after,
        form,
        replaced_by,
        duty,
        moments,
        task,
        when_settled: when_settled.is_some_and(|flag| flag.value),
        source: source?,
    })
}

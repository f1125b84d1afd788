//! Statements and duties, as thresholds and checkers hold them.

use std::sync::Arc;

use fingerpost_core::{Period, Within};
use serde::Deserialize;

use super::condition::{self, Condition, Yaml};
use crate::documents::citation::Cited;
use crate::documents::fields::{Fields, Spanned, Text};
use crate::documents::purposes::purpose;
use crate::findings::{Finding, Located, Place, codes};

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
    /// Where it comes from.
    pub source: Cited,
}

/// [`Rule`] as serde reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRule {
    id: Text,
    text: Text,
    note: Text,
    when: Option<Spanned<Yaml>>,
    source: Text,
}

impl RawRule {
    /// A rule that serde read as part of something larger.
    pub(super) fn new(
        id: &Text,
        text: &Text,
        note: &Text,
        when: Option<&Spanned<Yaml>>,
        source: &Text,
    ) -> Self {
        Self {
            id: id.clone(),
            text: text.clone(),
            note: note.clone(),
            when: when.cloned(),
            source: source.clone(),
        }
    }
}

/// [`Action`] as serde reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAction {
    id: Text,
    r#do: Text,
    who: Text,
    within: Text,
    from: Text,
    after: Text,
    form: Text,
    replaced_by: Text,
    source: Text,
}

pub(super) fn rules(
    name: &str,
    raw: Option<&[RawRule]>,
    group: &'static str,
    fields: &mut Fields<'_>,
) -> Vec<Rule> {
    fields.each(name, group, raw, |raw, fields| rule(raw, group, fields))
}

pub(super) fn rule(raw: &RawRule, group: &str, fields: &mut Fields<'_>) -> Option<Rule> {
    let id = fields.id(&raw.id, group);
    let text = fields.required_in("text", &raw.text, group);
    let note = fields.words("note", &raw.note);
    let when = raw.when.as_ref().map(|when| condition::read(when, fields));
    let source = required_source(&raw.source, group, fields);
    Some(Rule {
        id: id?,
        text: text?.value,
        note,
        when: when.map_or(Some(None), |when| when.map(Some))?,
        source: source?,
    })
}

/// Reads duties. `nobody` is who does one that names nobody; without it, each must name somebody.
pub(super) fn actions(
    raw: Option<&[RawAction]>,
    nobody: Option<&str>,
    fields: &mut Fields<'_>,
) -> Vec<Action> {
    fields.each("actions", "an action", raw, |raw, fields| {
        action(raw, nobody, fields)
    })
}

fn action(raw: &RawAction, nobody: Option<&str>, fields: &mut Fields<'_>) -> Option<Action> {
    let group = "an action";
    let id = fields.id(&raw.id, group);
    let what = fields.required_in("do", &raw.r#do, group);
    let who = match (&raw.who, nobody) {
        (None, Some(nobody)) => Some(Arc::from(nobody)),
        _ => fields
            .required_in("who", &raw.who, group)
            .map(|who| who.value),
    };
    let within = fields.parsed("within", &raw.within);
    let clock = fields.choice("from", &raw.from, &Clock::ALL);
    let after = fields.parsed("after", &raw.after);
    let form = fields.words("form", &raw.form);
    let replaced_by = fields.optional("replaced_by", &raw.replaced_by);
    let source = required_source(&raw.source, group, fields);
    if let (Some(from), None) = (&raw.from, &raw.within) {
        let place = Place::at(fields.path, fields.span(from));
        fields.report(
            Finding::new(
                &codes::FP131,
                place,
                "`from` says what a time is counted from, but there is no `within`",
            )
            .help("add `within:` with the time that the source sets, or take `from` out"),
        );
    }
    if let (Some(after), None) = (&raw.after, &raw.from) {
        let place = Place::at(fields.path, fields.span(after));
        fields.report(
            Finding::new(
                &codes::FP131,
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
        source: source?,
    })
}

/// A rule without a source is an opinion.
pub(super) fn required_source(text: &Text, group: &str, fields: &mut Fields<'_>) -> Option<Cited> {
    fields.required_in("source", text, group)?;
    fields.citation("source", text)
}

/// A list that must have something in it.
pub(super) fn not_empty(name: &str, filled: bool, fields: &mut Fields<'_>) {
    if !filled {
        let help = match purpose("", name) {
            Some(purpose) => format!("add `{name}:`: {purpose}"),
            None => format!("add `{name}:` and what belongs in it"),
        };
        fields.missing(
            name,
            format!("the field `{name}` is missing or empty"),
            help,
        );
    }
}

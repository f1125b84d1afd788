//! A threshold: a band of a local toolkit, when it applies and what must then be done.

use std::sync::Arc;

use fingerpost_core::{Level, Within};
use serde::Deserialize;

use crate::documents::citation::Cited;
use crate::documents::common::front_matter;
use crate::documents::fields::{Fields, Text};
use crate::findings::Located;

/// Whom guidance is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Somebody under 18.
    Child,
    /// Somebody of 18 or over.
    Adult,
}

impl About {
    pub(super) const ALL: [(&'static str, Self); 2] =
        [("child", Self::Child), ("adult", Self::Adult)];

    /// The word readers see.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Child => "child",
            Self::Adult => "adult",
        }
    }
}

/// How many of a threshold's criteria must be met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MatchRule {
    /// One is enough.
    Any,
    /// Every one.
    All,
}

/// A statement with an id and the paragraph it comes from.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its id within the file.
    pub id: Located<Arc<str>>,
    /// The statement, in plain words.
    pub text: Arc<str>,
    /// Where it comes from.
    pub source: Cited,
}

/// A sign that a case belongs in a band.
pub type Criterion = Rule;

/// Something that must be done.
#[derive(Debug, Clone)]
pub struct Action {
    /// Its id within the file.
    pub id: Located<Arc<str>>,
    /// What to do.
    pub what: Arc<str>,
    /// Who does it.
    pub who: Arc<str>,
    /// How soon; nothing where the source sets no time.
    pub within: Option<Within>,
    /// Where it comes from.
    pub source: Cited,
}

/// A band of a local toolkit.
#[derive(Debug, Clone)]
pub struct Threshold {
    /// The band.
    pub level: Level,
    /// Whom it is about.
    pub about: About,
    /// How many criteria must be met.
    pub matching: MatchRule,
    /// The criteria; never empty.
    pub criteria: Vec<Criterion>,
    /// Whom this band may never be used for.
    pub floors: Vec<Rule>,
    /// What must be done; never empty.
    pub actions: Vec<Action>,
}

/// [`Rule`] as serde reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRule {
    id: Text,
    text: Text,
    source: Text,
}

/// [`Action`] as serde reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAction {
    id: Text,
    r#do: Text,
    who: Text,
    within: Text,
    source: Text,
}

front_matter!(RawThreshold {
    level: Text,
    about: Text,
    r#match: Text,
    criteria: Option<Vec<RawRule>>,
    floors: Option<Vec<RawRule>>,
    actions: Option<Vec<RawAction>>,
});

pub(super) fn read(raw: &RawThreshold, fields: &mut Fields<'_>) -> Option<Threshold> {
    let level = fields.required("level", &raw.level);
    let level = level.and_then(|_| fields.parsed::<Level>("level", &raw.level));
    let about = fields.required_choice("about", &raw.about, &About::ALL);
    let matching = fields.required_choice(
        "match",
        &raw.r#match,
        &[("any", MatchRule::Any), ("all", MatchRule::All)],
    );
    let criteria = rules(raw.criteria.as_deref(), "a criterion", fields);
    let floors = rules(raw.floors.as_deref(), "a floor", fields);
    let mut actions = Vec::new();
    for action in raw.actions.iter().flatten() {
        let id = fields.id(&action.id, "an action");
        let what = fields.required_in("do", &action.r#do, "an action");
        let who = fields.required_in("who", &action.who, "an action");
        let within = fields.parsed("within", &action.within);
        let source = required_source(&action.source, "an action", fields);
        if let (Some(id), Some(what), Some(who), Some(source)) = (id, what, who, source) {
            actions.push(Action {
                id,
                what: what.value,
                who: who.value,
                within,
                source,
            });
        }
    }
    fields.distinct("criteria", criteria.iter().map(|rule| &rule.id));
    fields.distinct("floors", floors.iter().map(|rule| &rule.id));
    fields.distinct("actions", actions.iter().map(|action| &action.id));
    not_empty(
        "criteria",
        raw.criteria.as_ref().is_some_and(|list| !list.is_empty()),
        fields,
    );
    not_empty(
        "actions",
        raw.actions.as_ref().is_some_and(|list| !list.is_empty()),
        fields,
    );
    Some(Threshold {
        level: level?,
        about: about?,
        matching: matching?,
        criteria,
        floors,
        actions,
    })
}

pub(super) fn rules(raw: Option<&[RawRule]>, group: &str, fields: &mut Fields<'_>) -> Vec<Rule> {
    let mut rules = Vec::new();
    for rule in raw.into_iter().flatten() {
        let id = fields.id(&rule.id, group);
        let text = fields.required_in("text", &rule.text, group);
        let source = required_source(&rule.source, group, fields);
        if let (Some(id), Some(text), Some(source)) = (id, text, source) {
            rules.push(Rule {
                id,
                text: text.value,
                source,
            });
        }
    }
    rules
}

/// A rule without a source is an opinion.
pub(super) fn required_source(text: &Text, group: &str, fields: &mut Fields<'_>) -> Option<Cited> {
    fields.required_in("source", text, group)?;
    fields.citation("source", text)
}

/// A list that must have something in it.
pub(super) fn not_empty(name: &str, filled: bool, fields: &mut Fields<'_>) {
    if !filled {
        fields.missing(
            name,
            format!("the field `{name}` is missing or empty"),
            "a rule without it decides nothing",
        );
    }
}

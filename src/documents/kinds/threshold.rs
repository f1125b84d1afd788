//! A threshold: a band of a local toolkit, when it applies and what must then be done.

use fingerpost_core::Level;

use super::rule::{self, Action, RawAction, RawRule, Rule, not_empty};
use super::{DocumentKind, Home, Layout, ListedAs, NamedBy, Services, Spec};
use crate::documents::common::front_matter;
use crate::documents::fields::{Fields, Text};
use crate::documents::identity::Identity;

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

/// A sign that a case belongs in a band.
pub type Criterion = Rule;

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

front_matter!(RawThreshold {
    level: Text,
    about: Text,
    r#match: Text,
    criteria: Option<Vec<RawRule>>,
    floors: Option<Vec<RawRule>>,
    actions: Option<Vec<RawAction>>,
});

impl DocumentKind for Threshold {
    const SPEC: Spec = Spec {
        word: "threshold",
        named_by: NamedBy::Id,
        home: Home::Anywhere,
        layout: Layout::AfterLead,
        services: Services::None,
        template: "pages/threshold.html",
        listed_as: Some(ListedAs::Threshold),
        page_ids: &[],
    };
    type Raw = RawThreshold;

    fn read(raw: &RawThreshold, _: &Identity, fields: &mut Fields<'_>) -> Option<Self> {
        read(raw, fields)
    }

    fn anchors(&self) -> Vec<String> {
        let criteria = self.criteria.iter().map(|rule| ("criterion", &rule.id));
        let floors = self.floors.iter().map(|rule| ("floor", &rule.id));
        let actions = self.actions.iter().map(|action| ("action", &action.id));
        criteria
            .chain(floors)
            .chain(actions)
            .map(|(what, id)| format!("{what}-{}", id.value))
            .collect()
    }
}

fn read(raw: &RawThreshold, fields: &mut Fields<'_>) -> Option<Threshold> {
    let level = fields.required("level", &raw.level);
    let level = level.and_then(|_| fields.parsed::<Level>("level", &raw.level));
    let about = fields.required_choice("about", &raw.about, &About::ALL);
    let matching = fields.required_choice(
        "match",
        &raw.r#match,
        &[("any", MatchRule::Any), ("all", MatchRule::All)],
    );
    let criteria = rule::rules("criteria", raw.criteria.as_deref(), "a criterion", fields);
    let floors = rule::rules("floors", raw.floors.as_deref(), "a floor", fields);
    let actions = rule::actions(raw.actions.as_deref(), None, fields);
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

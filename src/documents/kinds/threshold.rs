//! A threshold: a band of a local toolkit, when it applies and what must then be done.

use fingerpost_core::Level;

use super::rule::{self, Action, Rule};
use super::spec::{DocumentKind, Home, Layout, ListedAs, NamedBy, Services, Spec};
use crate::documents::identity::Identity;
use crate::yaml::Fields;

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

    fn read(fields: &mut Fields<'_>, _: &Identity) -> Option<Self> {
        read(fields)
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

fn read(fields: &mut Fields<'_>) -> Option<Threshold> {
    let level = fields.required_parsed::<Level>("level");
    let about = fields.required_choice("about", &About::ALL);
    let matching =
        fields.required_choice("match", &[("any", MatchRule::Any), ("all", MatchRule::All)]);
    let criteria = rule::rules("criteria", "a criterion", fields);
    let floors = rule::rules("floors", "a floor", fields);
    let actions = rule::actions(None, fields);
    fields.distinct("criteria", criteria.iter().map(|rule| &rule.id));
    fields.distinct("floors", floors.iter().map(|rule| &rule.id));
    fields.distinct("actions", actions.iter().map(|action| &action.id));
    for name in ["criteria", "actions"] {
        let filled = fields.count(name) > 0;
        fields.not_empty(name, filled);
    }
    Some(Threshold {
        level: level?.value,
        about: about?,
        matching: matching?,
        criteria,
        floors,
        actions,
    })
}

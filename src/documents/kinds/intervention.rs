//! An intervention: ways of helping towards one aim, which is its title.

use std::sync::Arc;

use fingerpost_core::Level;
use serde::Deserialize;

use super::rule::{not_empty, required_source};
use super::{DocumentKind, Home, Layout, ListedAs, NamedBy, Services, Spec};
use crate::documents::citation::Cited;
use crate::documents::common::front_matter;
use crate::documents::fields::{Fields, List, Text};
use crate::documents::identity::Identity;

/// One way of helping.
#[derive(Debug, Clone)]
pub struct Measure {
    /// What to do, in plain words.
    pub text: Arc<str>,
    /// Where it comes from.
    pub source: Cited,
}

/// Ways of helping towards one aim.
#[derive(Debug, Clone)]
pub struct Intervention {
    /// The bands it is meant for; empty where the source does not say.
    pub levels: Vec<Level>,
    /// The ways; never empty.
    pub options: Vec<Measure>,
}

/// [`Measure`] as serde reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawMeasure {
    text: Text,
    source: Text,
}

front_matter!(RawIntervention {
    levels: List,
    options: Option<Vec<RawMeasure>>,
});

impl DocumentKind for Intervention {
    const SPEC: Spec = Spec {
        word: "intervention",
        named_by: NamedBy::Id,
        home: Home::Anywhere,
        layout: Layout::Whole,
        services: Services::None,
        template: "pages/intervention.html",
        listed_as: Some(ListedAs::Intervention),
        page_ids: &[],
    };
    type Raw = RawIntervention;

    fn read(raw: &RawIntervention, _: &Identity, fields: &mut Fields<'_>) -> Option<Self> {
        Some(read(raw, fields))
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

fn read(raw: &RawIntervention, fields: &mut Fields<'_>) -> Intervention {
    let mut levels: Vec<Level> = Vec::new();
    for level in raw.levels.iter().flatten() {
        levels.extend(fields.parsed::<Level>("levels", &Some(level.clone())));
    }
    levels.sort_unstable();
    levels.dedup();
    let group = "an option";
    let options = fields.each(
        "options",
        group,
        raw.options.as_deref(),
        |option, fields| {
            let text = fields.required_in("text", &option.text, group);
            let source = required_source(&option.source, group, fields);
            Some(Measure {
                text: text?.value,
                source: source?,
            })
        },
    );
    not_empty(
        "options",
        raw.options.as_ref().is_some_and(|list| !list.is_empty()),
        fields,
    );
    Intervention { levels, options }
}

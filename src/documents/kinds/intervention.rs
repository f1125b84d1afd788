//! An intervention: ways of helping towards one aim, which is its title.

use std::sync::Arc;

use fingerpost_core::Level;

use super::spec::{DocumentKind, Home, Layout, ListedAs, NamedBy, Services, Spec};
use crate::documents::citation::{Cited, CitingFields};
use crate::documents::identity::Identity;
use crate::references::{Named, Wanted, WantedToken};
use crate::yaml::Fields;

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

impl Named for Intervention {
    const WANTED: WantedToken =
        WantedToken(Wanted::Kind(<Intervention as DocumentKind>::SPEC.word));
}

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

    fn read(fields: &mut Fields<'_>, _: &Identity) -> Option<Self> {
        Some(read(fields))
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

fn read(fields: &mut Fields<'_>) -> Intervention {
    let mut levels = fields.parsed_list::<Level>("levels");
    levels.sort_unstable();
    levels.dedup();
    let options = fields.each("options", "an option", |fields| {
        let text = fields.required("text");
        let source = fields.required_citation("source");
        Some(Measure {
            text: text?.value,
            source: source?,
        })
    });
    let filled = fields.count("options") > 0;
    fields.not_empty("options", filled);
    Intervention { levels, options }
}

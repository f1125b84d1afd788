//! A definition: what a word means. Its title is the word.

use std::sync::Arc;

use super::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use crate::documents::common::front_matter;
use crate::documents::fields::{Fields, List};
use crate::documents::identity::Identity;

/// What a word means: the meaning is the document's text.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Other words for the same thing.
    pub also: Vec<Arc<str>>,
}

front_matter!(RawDefinition { also: List });

impl DocumentKind for Definition {
    const SPEC: Spec = Spec {
        word: "definition",
        named_by: NamedBy::Id,
        home: Home::Country,
        layout: Layout::Text,
        services: Services::None,
        template: "pages/definition.html",
        listed_as: None,
        page_ids: &[],
    };
    type Raw = RawDefinition;

    fn read(raw: &RawDefinition, _: &Identity, fields: &mut Fields<'_>) -> Option<Self> {
        Some(read(raw, fields))
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

fn read(raw: &RawDefinition, fields: &mut Fields<'_>) -> Definition {
    Definition {
        also: fields.words_list("also", &raw.also),
    }
}

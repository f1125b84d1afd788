//! A definition: what a word means. Its title is the word.

use std::sync::Arc;

use super::spec::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use crate::documents::identity::Identity;
use crate::references::{Named, Wanted, WantedToken};
use crate::yaml::Fields;

/// What a word means: the meaning is the document's text.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Other words for the same thing.
    pub also: Vec<Arc<str>>,
}

impl Named for Definition {
    const WANTED: WantedToken = WantedToken(Wanted::Kind(<Definition as DocumentKind>::SPEC.word));
}

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

    fn read(fields: &mut Fields<'_>, _: &Identity) -> Option<Self> {
        Some(Self {
            also: fields.words_list("also"),
        })
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

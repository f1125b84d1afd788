//! Words that an area puts in a slot of country-wide pages.

use std::sync::Arc;

use super::spec::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use crate::documents::identity::Identity;
use crate::yaml::Fields;

/// The slot that an area's words fill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Local {
    /// The slot's name, which is the file's.
    pub slot: Arc<str>,
}

impl DocumentKind for Local {
    const SPEC: Spec = Spec {
        word: "local",
        named_by: NamedBy::Nothing,
        home: Home::AreaWords,
        layout: Layout::Text,
        services: Services::None,
        template: "pages/page.html",
        listed_as: None,
        page_ids: &[],
    };

    fn read(_: &mut Fields<'_>, identity: &Identity) -> Option<Self> {
        Some(Self {
            slot: Arc::clone(&identity.name),
        })
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

//! Words that an area puts in a slot of country-wide pages.

use std::sync::Arc;

use super::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use crate::documents::common::front_matter;
use crate::documents::fields::Fields;
use crate::documents::identity::Identity;

/// The slot that an area's words fill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Local {
    /// The slot's name, which is the file's.
    pub slot: Arc<str>,
}

front_matter!(RawLocal {});

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
    type Raw = RawLocal;

    fn read(_: &RawLocal, identity: &Identity, _: &mut Fields<'_>) -> Option<Self> {
        Some(Self {
            slot: Arc::clone(&identity.name),
        })
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

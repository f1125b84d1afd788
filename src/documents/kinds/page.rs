//! Guidance: a page that is its text.

use super::spec::{DocumentKind, Home, Layout, ListedAs, NamedBy, Services, Spec};
use crate::documents::identity::Identity;
use crate::yaml::Fields;

/// Guidance: all of it is in its text.
#[derive(Debug, Clone)]
pub struct Guidance;

impl DocumentKind for Guidance {
    const SPEC: Spec = Spec {
        word: "page",
        named_by: NamedBy::File,
        home: Home::Anywhere,
        layout: Layout::Text,
        services: Services::None,
        template: "pages/page.html",
        listed_as: Some(ListedAs::Page),
        page_ids: &[],
    };

    fn read(_: &mut Fields<'_>, _: &Identity) -> Option<Self> {
        Some(Self)
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

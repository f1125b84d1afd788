//! Guidance: a page that is its text.

use super::{DocumentKind, Home, Layout, ListedAs, NamedBy, Services, Spec};
use crate::documents::common::front_matter;
use crate::documents::fields::Fields;
use crate::documents::identity::Identity;

/// Guidance: all of it is in its text.
#[derive(Debug, Clone)]
pub struct Guidance;

front_matter!(RawGuidance {});

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
    type Raw = RawGuidance;

    fn read(_: &RawGuidance, _: &Identity, _: &mut Fields<'_>) -> Option<Self> {
        Some(Self)
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

//! The directory: every service, to search and to choose from.

use super::spec::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use crate::documents::identity::Identity;
use crate::yaml::Fields;

/// Every service, to search and to choose from: what it lists is not said in its file.
#[derive(Debug, Clone)]
pub struct Directory;

impl DocumentKind for Directory {
    const SPEC: Spec = Spec {
        word: "directory",
        named_by: NamedBy::File,
        home: Home::Anywhere,
        layout: Layout::AfterLead,
        services: Services::OfArea,
        template: "pages/directory.html",
        listed_as: None,
        page_ids: &["finder-", "places-", "need-"],
    };

    fn read(_: &mut Fields<'_>, _: &Identity) -> Option<Self> {
        Some(Self)
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

//! The directory: every service, to search and to choose from.

use super::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use crate::documents::common::front_matter;
use crate::documents::fields::Fields;
use crate::documents::identity::Identity;

/// Every service, to search and to choose from: what it lists is not said in its file.
#[derive(Debug, Clone)]
pub struct Directory;

front_matter!(RawDirectory {});

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
    type Raw = RawDirectory;

    fn read(_: &RawDirectory, _: &Identity, _: &mut Fields<'_>) -> Option<Self> {
        Some(Self)
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

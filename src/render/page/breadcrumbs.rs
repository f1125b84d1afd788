//! Where a page stands: the pages above it, beside it and below it.

use std::collections::HashSet;

use super::super::views::{Child, LinkView, Standpoint};
use super::Renderer;
use crate::documents::{Document, Kind};
use crate::references::Id;
use crate::site::{AreaId, Destination, DocumentId, Page, PageId};

impl Renderer<'_> {
    /// The pages above this one: the first page, the area's, and the index of each folder.
    pub(super) fn breadcrumbs(
        &self,
        page: &Page,
        document: &Document,
        from: &Standpoint<'_>,
    ) -> Vec<LinkView> {
        let mut crumbs = Vec::new();
        let home = self.site.find_file("content/index.md");
        if let Some(home) = home.filter(|home| *home != page.document) {
            let mut link = from.link(home);
            "Home".clone_into(&mut link.title);
            crumbs.push(link);
        }
        if let Some(area) = page.area {
            let first = self.site.area(area);
            if first.document() != page.document {
                crumbs.push(from.link(first));
            }
        }
        let slug = &document.identity.slug;
        let parts: Vec<&str> = slug.split('/').collect();
        for depth in 1..parts.len() {
            let folder = parts[..depth].join("/");
            if **slug == format!("{folder}/index") {
                continue;
            }
            crumbs.extend(
                self.index_of(&folder, page.area)
                    .filter(|id| *id != page.document)
                    .map(|id| from.link(id)),
            );
        }
        crumbs
    }

    /// The first page of a folder, in an area or for the country.
    pub(super) fn index_of(&self, folder: &str, area: Option<AreaId>) -> Option<DocumentId> {
        let own = area.and_then(|area| {
            let area = &self.site.document(self.site.area(area)).identity.name;
            self.site
                .find_file(&format!("content/areas/{area}/{folder}/index.md"))
        });
        own.or_else(|| self.site.find_file(&format!("content/{folder}/index.md")))
    }

    /// The pages of the folder that an index opens, but for those whose contact cards stand in its text. An
    /// index whose text leads to all of them needs no list.
    pub(super) fn children(
        &self,
        page: &Page,
        document: &Document,
        from: &Standpoint<'_>,
    ) -> Vec<Child> {
        let Some(folder) = document.identity.slug.strip_suffix("/index") else {
            return Vec::new();
        };
        let cards: HashSet<DocumentId> = self
            .site
            .contacts(page.document)
            .map(Id::document)
            .collect();
        let in_text: HashSet<PageId> = self
            .site
            .links(page.document)
            .iter()
            .filter_map(|destination| match destination {
                Destination::Document { id, .. } => self.site.page_of(*id, page.area),
                _ => None,
            })
            .collect();
        let listed = self.site.folder(page.area, folder);
        if listed.iter().all(|id| in_text.contains(id)) {
            return Vec::new();
        }
        listed
            .iter()
            .filter(|id| !cards.contains(&self.site.page(**id).document))
            .map(|id| self.child(*id, from))
            .collect()
    }

    pub(super) fn child(&self, id: PageId, from: &Standpoint<'_>) -> Child {
        let page = self.site.page(id);
        let document = self.site.document(page.document);
        Child {
            title: document.common.title.value.to_string(),
            summary: document.common.summary.value.to_string(),
            url: from.url(page.output.as_str()),
            kind: document.kind.name(),
            level: match &document.kind {
                Kind::Threshold(threshold) => threshold.level.id(),
                _ => "",
            },
        }
    }

    pub(super) fn link_to(&self, id: PageId, from: &Standpoint<'_>) -> LinkView {
        let page = self.site.page(id);
        let title = &self.site.document(page.document).common.title.value;
        let in_area = page.area.map(|area| self.site.area(area).document());
        let title = match in_area.filter(|area| *area != page.document) {
            Some(area) => format!("{}: {title}", self.site.document(area).common.title.value),
            None => title.to_string(),
        };
        LinkView {
            title,
            url: from.url(page.output.as_str()),
        }
    }
}

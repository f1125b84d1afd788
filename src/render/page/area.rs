//! An area's first page: all that holds there, in one place.

use serde::Serialize;
use tera::Context;

use super::super::views::{self, Child, LinkView, ServiceView, Standpoint};
use super::Renderer;
use super::own::words;
use crate::documents::{Document, Kind};
use crate::site::{AreaId, Page, PageId};

impl Renderer<'_> {
    /// An area's first page: whom to contact, its rules, what differs, and all the guidance in it.
    pub(super) fn add_area(
        &self,
        page: &Page,
        document: &Document,
        from: &Standpoint<'_>,
        context: &mut Context,
    ) {
        let Kind::Area(area) = &document.kind else {
            return;
        };
        let view = AreaView {
            title: document.common.title.value.to_string(),
            codes: words(&area.codes),
            nation: area.nation.words(),
            places: words(&area.places),
            police: area.police.as_deref().unwrap_or_default().to_owned(),
            partnership: area.partnership.as_deref().unwrap_or_default().to_owned(),
            contacts: area
                .contacts
                .iter()
                .filter_map(|id| self.site.find("service", &id.value))
                .filter_map(|id| views::service(id, from))
                .collect(),
        };
        context.insert("area", &view);
        let own = |wanted: &dyn Fn(&Document) -> bool| -> Vec<Child> {
            self.own_pages(page.area, wanted)
                .into_iter()
                .map(|id| self.child(id, from))
                .collect()
        };
        let mut thresholds = own(&|document| matches!(document.kind, Kind::Threshold(_)));
        thresholds.sort_by_key(|child| {
            fingerpost_core::Level::ALL
                .iter()
                .position(|level| level.id() == child.level)
        });
        context.insert("thresholds", &thresholds);
        context.insert(
            "procedures",
            &own(&|document| matches!(document.kind, Kind::Procedure(_))),
        );
        context.insert(
            "interventions",
            &own(&|document| matches!(document.kind, Kind::Intervention(_))),
        );
        context.insert(
            "strategies",
            &own(&|document| matches!(document.kind, Kind::Strategy(_))),
        );
        context.insert(
            "local_pages",
            &own(&|document| matches!(document.kind, Kind::Page) && !document.identity.is_index()),
        );
        context.insert("national", &self.sections(page.area, from));
    }

    /// An area's own pages of some kind, in the order they are listed.
    fn own_pages(&self, area: Option<AreaId>, wanted: &dyn Fn(&Document) -> bool) -> Vec<PageId> {
        let mut pages: Vec<PageId> = self
            .site
            .pages()
            .filter(|(_, page)| page.area == area)
            .filter(|(_, page)| {
                let document = self.site.document(page.document);
                document.identity.area.is_some() && wanted(document)
            })
            .map(|(id, _)| id)
            .collect();
        pages.sort_by_key(|id| {
            let document = self.site.document(self.site.page(*id).document);
            (document.common.order, document.common.title.value.clone())
        });
        pages
    }

    /// The country's sections as an area sees them.
    fn sections(&self, area: Option<AreaId>, from: &Standpoint<'_>) -> Vec<SectionView> {
        let mut sections = Vec::new();
        for folder in &self.site.settings.localised {
            let Some(index) = self.index_of(&folder.value, area) else {
                continue;
            };
            let mut links = vec![from.link(index)];
            links.extend(
                self.site
                    .folder(area, &folder.value)
                    .iter()
                    .map(|id| from.link(self.site.page(*id).document)),
            );
            sections.push(SectionView {
                title: self.site.document(index).common.title.value.to_string(),
                links,
            });
        }
        sections
    }
}

#[derive(Serialize)]
struct AreaView<'a> {
    title: String,
    codes: Vec<&'a str>,
    nation: &'static str,
    places: Vec<&'a str>,
    police: String,
    partnership: String,
    contacts: Vec<ServiceView>,
}

#[derive(Serialize)]
struct SectionView {
    title: String,
    links: Vec<LinkView>,
}

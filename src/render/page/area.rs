//! An area's first page: all that holds there, in one place.

use std::sync::Arc;

use fingerpost_core::directory::DirectoryBuilder;
use jiff::civil::Date;
use serde::Serialize;
use tera::Context;

use super::super::views::{self, Child, ClockTable, LinkView, ServiceView, Standpoint};
use super::Renderer;
use super::by_kind::texts;
use crate::documents::{Area, Document, Kind};
use crate::findings::Located;
use crate::site::{AreaId, Page, PageId};
use crate::words;

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
        let mut clocks = DirectoryBuilder::new();
        let front_door = front_door(area, from, &mut clocks);
        context.insert("front_door", &front_door);
        context.insert("clocks", &ClockTable::new(clocks));
        let view = AreaView {
            successors: area
                .succeeded_by
                .iter()
                .filter_map(|id| self.site.find("area", &id.value))
                .map(|id| from.link(id))
                .collect(),
            title: document.common.title.value.to_string(),
            codes: texts(&area.codes),
            nation: area.nation.words(),
            places: texts(&area.places),
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

/// What holds when no number is known well enough.
const NO_NUMBER: &str =
    "We know no number well enough to print it. Look on the council’s own website.";

/// What holds when a front door is closed.
const ALWAYS: &str = "If nobody answers, or it is closed: ring 999 in danger, else 101.";

/// Whom professionals ring, a row for each sort of question.
fn front_door(
    area: &Area,
    from: &Standpoint<'_>,
    clocks: &mut DirectoryBuilder,
) -> Vec<FrontDoorRow> {
    let Some(door) = &area.front_door else {
        return Vec::new();
    };
    let site = from.site;
    let mut row = |who, ids: &[Located<Arc<str>>], closed, unknown| FrontDoorRow {
        who,
        services: ids
            .iter()
            .filter_map(|id| site.find("service", &id.value))
            .filter_map(|id| views::service_with_clocks(id, from, clocks))
            .collect(),
        closed,
        unknown,
    };
    vec![
        row(
            "A child: children’s social care",
            &door.children,
            ALWAYS,
            NO_NUMBER,
        ),
        row(
            "An adult: adult social care",
            &door.adults,
            ALWAYS,
            NO_NUMBER,
        ),
        row(
            "The police",
            &door.police,
            "In danger, ring 999.",
            "In danger, ring 999. Else ring 101.",
        ),
        row(
            "The safeguarding partnership",
            &door.partnership,
            "It takes no reports. For a child or an adult at risk, use the numbers above.",
            "We know of none.",
        ),
    ]
}

/// What becomes of the area's councils, as a sentence; empty if nothing is known.
pub(super) fn change(area: &Area, today: Date) -> String {
    if let Some(until) = &area.valid_until {
        let day = words::date(until.value);
        return if until.value < today {
            format!(
                "The councils of this area ended on {day}. Ask those that came after them which rules hold."
            )
        } else {
            format!("The councils of this area end on {day}. Others come after them.")
        };
    }
    match area.valid_from {
        Some(from) if from > today => {
            format!("The councils of this area begin on {}.", words::date(from))
        }
        _ => String::new(),
    }
}

#[derive(Serialize)]
struct FrontDoorRow {
    who: &'static str,
    services: Vec<ServiceView>,
    /// What to do when nobody answers.
    closed: &'static str,
    /// What to do when no service is named.
    unknown: &'static str,
}

#[derive(Serialize)]
struct AreaView<'a> {
    successors: Vec<LinkView>,
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

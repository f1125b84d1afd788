//! An area's first page: all that holds there, in one place.

use fingerpost_core::directory::DirectoryBuilder;
use jiff::civil::Date;
use serde::Serialize;
use tera::Context;

use super::{Here, KindPage, texts};
use crate::documents::{Area, Document, Kind, ListedAs, Service};
use crate::references::{Id, Ref, targets};
use crate::render::page::Renderer;
use crate::render::views::{self, Child, ClockTable, LinkView, ServiceView, Standpoint};
use crate::site::{AreaId, PageId};
use crate::words;

impl KindPage for Area {
    /// Whom to contact, the area's rules, what differs, and all the guidance in it.
    fn add(&self, _: Id<Self>, here: &Here<'_>, context: &mut Context) {
        let (renderer, page, from) = (here.renderer, here.page, here.from);
        let mut clocks = DirectoryBuilder::new();
        let front_door = front_door(self, from, &mut clocks);
        context.insert("front_door", &front_door);
        context.insert("clocks", &ClockTable::new(clocks));
        let view = AreaView {
            successors: targets(&self.succeeded_by)
                .map(|id| from.link(id))
                .collect(),
            title: here.document.common.title.value.to_string(),
            codes: texts(&self.codes),
            nation: self.nation.words(),
            places: texts(&self.places),
            police: self.police.as_deref().unwrap_or_default().to_owned(),
            partnership: self.partnership.as_deref().unwrap_or_default().to_owned(),
            contacts: targets(&self.contacts)
                .filter_map(|id| views::service(id, from))
                .collect(),
        };
        context.insert("area", &view);
        let own = |heading: ListedAs| -> Vec<Child> {
            let pages = renderer.own_pages(page.area, heading).into_iter();
            pages.map(|id| renderer.child(id, from)).collect()
        };
        let mut thresholds = own(ListedAs::Threshold);
        thresholds.sort_by_key(|child| {
            fingerpost_core::Level::ALL
                .iter()
                .position(|level| level.id() == child.level)
        });
        context.insert("thresholds", &thresholds);
        context.insert("procedures", &own(ListedAs::Procedure));
        context.insert("interventions", &own(ListedAs::Intervention));
        context.insert("strategies", &own(ListedAs::Strategy));
        context.insert("local_pages", &own(ListedAs::Page));
        context.insert("concerns", &renderer.concerns(from));
        context.insert("national", &renderer.sections(page.area, from));
    }
}

impl Renderer<'_> {
    /// An area's own pages under a heading, in the order they are listed.
    fn own_pages(&self, area: Option<AreaId>, heading: ListedAs) -> Vec<PageId> {
        self.listed(area, |document| {
            document.identity.area.is_some()
                && document.kind.spec().listed_as == Some(heading)
                && !document.identity.is_index()
        })
    }

    /// The concerns as an area sees them, in the order they are listed.
    fn concerns(&self, from: &Standpoint<'_>) -> Vec<LinkView> {
        let concerns = self.listed(from.area, |document| {
            matches!(document.kind, Kind::Concern(_))
        });
        let concerns = concerns.into_iter();
        concerns
            .map(|id| from.link(self.site.page(id).document))
            .collect()
    }

    /// The pages of an area that hold such a document, in the order they are listed.
    fn listed(&self, area: Option<AreaId>, wanted: impl Fn(&Document) -> bool) -> Vec<PageId> {
        let document = |page: PageId| self.site.document(self.site.page(page).document);
        let mut pages: Vec<PageId> = self
            .site
            .pages()
            .filter(|(id, page)| page.area == area && wanted(document(*id)))
            .map(|(id, _)| id)
            .collect();
        pages.sort_by_key(|id| {
            let common = &document(*id).common;
            (common.order, common.title.value.clone())
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
const ALWAYS: &str = "If nobody answers, or it is closed: call 999 in danger, else 101.";

/// Whom professionals call, a row for each sort of question.
fn front_door(
    area: &Area,
    from: &Standpoint<'_>,
    clocks: &mut DirectoryBuilder,
) -> Vec<FrontDoorRow> {
    let Some(door) = &area.front_door else {
        return Vec::new();
    };
    let mut row = |who, ids: &[Ref<Service>], closed, unknown| FrontDoorRow {
        who,
        services: targets(ids)
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
            "In danger, call 999.",
            "In danger, call 999. Else call 101.",
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
pub(in crate::render::page) fn change(area: &Area, today: Date) -> String {
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

//! The directory: every service under its need, and what the finder asks.

use std::collections::HashSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fingerpost_core::directory::{AudienceId, Directory, DirectoryBuilder, Way, Ways};
use serde::Serialize;

use super::{LinkView, ServiceView, Standpoint, service_with_clocks};
use crate::directory::{Heading, Listing, ways};
use crate::documents::Directory as DirectoryPage;
use crate::references::{Id, targets};
use crate::site::Site;
use crate::vocabulary::{Audience, Need};

/// The hours of a page, as the script that says what is open now reads them.
#[derive(Debug, Serialize)]
pub(crate) struct ClockTable {
    /// The table, in base64. Empty if no hours are known.
    table: String,
}

impl ClockTable {
    /// The hours of a page that ranks nothing.
    pub fn new(clocks: DirectoryBuilder) -> Self {
        Self::of(clocks.build().ok().as_ref())
    }

    /// A directory without hours and services, or one with more than can be counted, is none: the page then says no more than it
    /// says without a script.
    fn of(directory: Option<&Directory>) -> Self {
        let is_empty = |directory: &&Directory| {
            directory.schedules().is_empty() && directory.services().is_empty()
        };
        Self {
            table: directory
                .filter(|directory| !is_empty(directory))
                .map_or_else(String::new, |directory| {
                    STANDARD.encode(directory.to_bytes())
                }),
        }
    }
}

/// The directory as a reader in one place sees it.
#[derive(Debug, Serialize)]
pub(crate) struct DirectoryView {
    clocks: ClockTable,
    count: usize,
    /// How many of them nobody has checked with the service.
    unchecked: usize,
    needs: Vec<Choice>,
    audiences: Vec<Choice>,
    ways: Vec<Choice>,
    groups: Vec<GroupView>,
    /// The directories of other places.
    places: Vec<PlaceView>,
    /// The directory of the whole country, if this is an area's.
    national: Option<LinkView>,
}

/// Something to choose in the finder.
#[derive(Debug, Serialize)]
struct Choice {
    id: String,
    label: String,
    /// A sentence for whoever chose it; may be empty.
    text: String,
    /// What the rules know it by.
    number: usize,
}

#[derive(Debug, Serialize)]
struct GroupView {
    id: String,
    title: String,
    text: String,
    /// Whether a script may fold it away: never what saves lives, and never what the place itself has.
    folds: bool,
    services: Vec<Numbered>,
}

#[derive(Debug, Serialize)]
struct Numbered {
    number: usize,
    service: ServiceView,
}

#[derive(Debug, Serialize)]
struct PlaceView {
    title: String,
    url: String,
    places: Vec<String>,
    current: bool,
}

/// The directory that a reader at `from` sees.
pub(crate) fn directory(from: &Standpoint<'_>, here: Id<DirectoryPage>) -> DirectoryView {
    let site = from.site;
    let listing = Listing::of(site, from.area);
    let mut clocks = DirectoryBuilder::new();
    let mut views: Vec<Option<ServiceView>> = listing
        .services
        .iter()
        .map(|id| service_with_clocks(*id, from, &mut clocks))
        .collect();
    let table = listing.table(site, from.area, clocks);
    let groups = listing
        .groups
        .iter()
        .map(|group| {
            let (id, title, text) = heading_of(group.heading, from);
            let services = group
                .services
                .iter()
                .filter_map(|number| {
                    Some(Numbered {
                        number: *number,
                        service: views.get_mut(*number)?.take()?,
                    })
                })
                .collect();
            GroupView {
                id,
                title,
                text,
                folds: !matches!(group.heading, Heading::Emergency(_) | Heading::Here),
                services,
            }
        })
        .collect();
    DirectoryView {
        clocks: ClockTable::of(table.ok().as_ref()),
        count: listing.services.len(),
        unchecked: listing
            .services
            .iter()
            .filter(|id| site.service(**id).verified.is_none())
            .count(),
        needs: needs(site, &listing),
        audiences: audiences(site, &listing),
        ways: ways_in(site, &listing),
        groups,
        places: places(from, here),
        national: from.area.and_then(|_| {
            let page = site.page_of(here, None)?;
            Some(LinkView {
                title: site.document(here).common.title.value.to_string(),
                url: from.url(site.page(page).output.as_str()),
            })
        }),
    }
}

fn heading_of(heading: Heading, from: &Standpoint<'_>) -> (String, String, String) {
    let settings = &from.site.settings;
    match heading {
        Heading::Here => {
            let area = from.area.map_or_else(String::new, |area| {
                from.site
                    .document(from.site.area(area))
                    .common
                    .title
                    .value
                    .to_string()
            });
            (
                "fp-need-here".to_owned(),
                format!("In {area}"),
                String::new(),
            )
        }
        Heading::Emergency(need) | Heading::Need(need) => {
            let need = settings.need(need);
            (
                format!("need-{}", need.id),
                need.label.to_string(),
                need.text.to_string(),
            )
        }
        Heading::Other => (
            "fp-need-other".to_owned(),
            "Other services".to_owned(),
            String::new(),
        ),
    }
}

/// Only what some service meets: an empty choice leads nowhere.
fn needs(site: &Site, listing: &Listing) -> Vec<Choice> {
    let services = listing.services.iter().map(|id| site.service(*id));
    let met: HashSet<Id<Need>> = services
        .flat_map(|service| targets(&service.needs))
        .collect();
    numbered(
        site.settings
            .needs
            .iter()
            .map(|need| (&*need.id, &*need.label, &*need.text)),
        usize::from(u8::MAX),
        |place| met.contains(&Id::new(place)),
    )
}

fn audiences(site: &Site, listing: &Listing) -> Vec<Choice> {
    let documents = listing.services.iter().map(|id| site.document(*id));
    let served: HashSet<Id<Audience>> = documents
        .flat_map(|service| targets(&service.common.audiences))
        .collect();
    numbered(
        site.settings
            .audiences
            .iter()
            .map(|audience| (&*audience.id, &*audience.label, "")),
        usize::from(AudienceId::MOST),
        |place| served.contains(&Id::new(place)),
    )
}

fn numbered<'a>(
    all: impl Iterator<Item = (&'a str, &'a str, &'a str)>,
    most: usize,
    offered: impl Fn(usize) -> bool,
) -> Vec<Choice> {
    all.enumerate()
        .filter(|(number, _)| *number < most && offered(*number))
        .map(|(number, (id, label, text))| Choice {
            text: text.to_owned(),
            id: id.to_owned(),
            label: label.to_owned(),
            number: number + 1,
        })
        .collect()
}

fn ways_in(site: &Site, listing: &Listing) -> Vec<Choice> {
    [
        (Way::Call, "call", "Call"),
        (Way::Text, "text", "Text"),
        (Way::Chat, "chat", "Chat or sign online"),
        (Way::Email, "email", "Email"),
    ]
    .into_iter()
    .filter(|(way, ..)| {
        let mut services = listing.services.iter().map(|id| site.service(*id));
        services.any(|service| ways(service).fit(Ways::NONE.with(*way)))
    })
    .map(|(way, id, label)| Choice {
        id: id.to_owned(),
        label: label.to_owned(),
        text: String::new(),
        number: usize::from(Ways::NONE.with(way).bits()),
    })
    .collect()
}

/// The areas, with the names of places by which readers find theirs.
fn places(from: &Standpoint<'_>, here: Id<DirectoryPage>) -> Vec<PlaceView> {
    let site = from.site;
    site.areas()
        .filter_map(|(id, first)| {
            let area = site.get(first);
            let page = site.page(site.page_of(here, Some(id))?);
            page.area?;
            Some(PlaceView {
                title: site.document(first).common.title.value.to_string(),
                url: from.url(page.output.as_str()),
                places: area.places.iter().map(ToString::to_string).collect(),
                current: from.area == Some(id),
            })
        })
        .collect()
}

//! The signposting directory as one place sees it: which services, under which needs, and the table that ranks them.
//!
//! `Site → Listing`. The page shows the groups; the browser asks `fingerpost_core::directory` in which order the services fit.

use std::collections::HashSet;

use fingerpost_core::directory::{
    Answering, AudienceId, Audiences, Directory, DirectoryBuilder, DirectoryError, Listed, NeedId,
    Way, Ways,
};

use crate::documents::{Area, Channel, ChannelKind, Document, Nation, Service};
use crate::hours::ServiceHours;
use crate::site::{AreaId, Id, Site, targets};
use crate::vocabulary::Need;

/// Services that stand under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What they have in common.
    pub heading: Heading,
    /// The services, in the order of the listing.
    pub services: Vec<usize>,
}

/// What services have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    /// They save lives, by this need.
    Emergency(Id<Need>),
    /// They are for the area that the reader is in.
    Here,
    /// They meet this need best.
    Need(Id<Need>),
    /// They name no need.
    Other,
}

/// The directory of the whole country, or of an area.
#[derive(Debug, Clone)]
pub struct Listing {
    /// Every service once, in the order of the groups.
    pub services: Vec<Id<Service>>,
    /// The services under their headings.
    pub groups: Vec<Group>,
}

impl Listing {
    /// What a reader in `area`, or in the whole country, is shown: in an area its own services, then those for its nation; not
    /// those of other areas, nor what the area hides or replaces.
    #[must_use]
    pub fn of(site: &Site, area: Option<AreaId>) -> Self {
        let place = area.map(|area| Place::of(site, area));
        let mut seen = HashSet::new();
        let mut shown: Vec<(Heading, &Document, Id<Service>)> = Vec::new();
        for (id, _) in site.services() {
            let Some(id) = site.replacement(id, area) else {
                continue;
            };
            let service = site.service(id);
            let fits = place.as_ref().is_none_or(|place| place.has(service));
            if fits && seen.insert(id) {
                shown.push((
                    heading(service, place.as_ref(), site),
                    site.document(id),
                    id,
                ));
            }
        }
        shown.sort_by_cached_key(|(heading, document, id)| {
            let is_other = !is_999(site.service(*id), site);
            let order = document.common.order;
            (*heading, is_other, order, document.path.clone())
        });
        let mut groups: Vec<Group> = Vec::new();
        for (index, (heading, ..)) in shown.iter().enumerate() {
            match groups.last_mut() {
                Some(group) if group.heading == *heading => group.services.push(index),
                _ => groups.push(Group {
                    heading: *heading,
                    services: vec![index],
                }),
            }
        }
        Self {
            services: shown.into_iter().map(|(.., id)| id).collect(),
            groups,
        }
    }

    /// The table from which the browser ranks the services, in the order of the listing. The hours that the page shows besides
    /// may be in it already.
    ///
    /// # Errors
    ///
    /// More services than can be counted in 16 bits.
    pub fn table(
        &self,
        site: &Site,
        area: Option<AreaId>,
        mut table: DirectoryBuilder,
    ) -> Result<Directory, DirectoryError> {
        let place = area.map(|area| Place::of(site, area));
        for id in &self.services {
            let service = site.service(*id);
            let answering = answering(service, site.hours(*id, area), &mut table);
            let emergency = site.settings.saves_lives(service);
            // In danger nobody is first asked who they are: those that save lives are for everybody, and among themselves stand in
            // the order of the listing, 999 first, whoever asks and wherever.
            table.service(Listed {
                needs: need_ids(service, site),
                audiences: if emergency {
                    Audiences::NOT_SAID
                } else {
                    audiences(site.document(*id))
                },
                ways: ways(service),
                local: !emergency
                    && place
                        .as_ref()
                        .is_some_and(|place| service.is_of_area(place.area)),
                emergency,
                answering,
            });
        }
        table.build()
    }
}

/// An area as services see it.
struct Place {
    area: Id<Area>,
    nation: Nation,
}

impl Place {
    fn of(site: &Site, area: AreaId) -> Self {
        Self {
            area: site.area(area),
            nation: site.nation_of(area),
        }
    }

    fn has(&self, service: &Service) -> bool {
        if service.areas.is_empty() {
            service.nations.contains(&self.nation)
        } else {
            service.is_of_area(self.area)
        }
    }
}

/// Whether it is 999 by phone: nothing stands before it.
fn is_999(service: &Service, site: &Site) -> bool {
    let calls = |channel: &Channel| {
        channel.kind == ChannelKind::Phone
            && channel
                .value
                .value
                .chars()
                .filter(char::is_ascii_digit)
                .eq("999".chars())
    };
    site.settings.saves_lives(service) && service.channels.iter().any(calls)
}

/// An area's own services come first, but for those that save lives.
fn heading(service: &Service, place: Option<&Place>, site: &Site) -> Heading {
    let is_emergency = |need: Id<Need>| site.settings.need(need).emergency;
    let first = targets(&service.needs).next();
    // What saves lives does so whatever else it is listed for.
    let need = if site.settings.saves_lives(service) {
        targets(&service.needs)
            .find(|need| is_emergency(*need))
            .or(first)
    } else {
        first
    };
    match need {
        Some(need) if is_emergency(need) => Heading::Emergency(need),
        _ if place.is_some_and(|place| service.is_of_area(place.area)) => Heading::Here,
        Some(need) => Heading::Need(need),
        None => Heading::Other,
    }
}

/// The needs that it meets, the one it meets best first; of those that save lives that is danger.
fn need_ids(service: &Service, site: &Site) -> Vec<NeedId> {
    let is_danger = |need: &Id<Need>| site.settings.need(*need).emergency;
    let danger = targets(&service.needs).filter(is_danger);
    let others = targets(&service.needs).filter(|need| !is_danger(need));
    danger
        .chain(others)
        .filter_map(|need| u8::try_from(need.index()).ok())
        .map(NeedId)
        .collect()
}

fn audiences(document: &Document) -> Audiences {
    targets(&document.common.audiences)
        .filter_map(|id| AudienceId::new(u8::try_from(id.index()).ok()?))
        .fold(Audiences::NOT_SAID, Audiences::with)
}

/// The ways that are answered while one waits, with their hours; ways with the same hours together.
fn answering(
    service: &Service,
    hours: Option<&ServiceHours>,
    table: &mut DirectoryBuilder,
) -> Vec<Answering> {
    let mut all: Vec<Answering> = Vec::new();
    for (index, channel) in service.channels.iter().enumerate() {
        if !channel.kind.is_answered() {
            continue;
        }
        let way = way(channel.kind);
        let schedule = hours.and_then(|hours| hours.of(channel, index));
        let schedule = schedule.map(|schedule| table.schedule(schedule.clone()));
        match all.iter_mut().find(|known| known.schedule == schedule) {
            Some(known) => known.ways = known.ways.with(way),
            None => all.push(Answering {
                ways: Ways::NONE.with(way),
                schedule,
            }),
        }
    }
    all
}

/// How one can get in touch, as the finder asks it.
pub(crate) fn ways(service: &Service) -> Ways {
    service
        .channels
        .iter()
        .map(|channel| way(channel.kind))
        .fold(Ways::NONE, Ways::with)
}

/// The way that a channel belongs to.
const fn way(kind: ChannelKind) -> Way {
    match kind {
        ChannelKind::Phone | ChannelKind::Textphone => Way::Call,
        ChannelKind::Sms => Way::Text,
        ChannelKind::Webchat | ChannelKind::Bsl => Way::Chat,
        ChannelKind::Email => Way::Email,
        ChannelKind::Web | ChannelKind::Post | ChannelKind::App => Way::Other,
    }
}

//! `services.csv`: what the cards say, for everybody.

use super::table::Table;
use super::{joined, known};
use crate::documents::{Channel, Hours, Nation};
use crate::exchange::directory::{Entry, publishable};
use crate::exchange::hsds::{ServiceArea, areas};
use crate::exchange::ids::Id;
use crate::exchange::words;
use crate::outputs::Output;
use crate::site::Site;

const COLUMNS: [&str; 30] = [
    "service",
    "name",
    "organisation",
    "offers",
    "channel",
    "value",
    "extra",
    "cost",
    "confidential",
    "anonymous",
    "shows_on_bill",
    "out_of_hours",
    "hours",
    "hours_in_words",
    "note",
    "audiences",
    "needs",
    "nations",
    "areas",
    "serves",
    "serves_codes",
    "languages",
    "eligibility",
    "minimum_age",
    "maximum_age",
    "website",
    "verified",
    "source_read",
    "confidence",
    "uuid",
];

/// `24/7` in other signs of the same syntax: a spreadsheet would show it as 24 July.
const ALWAYS: &str = "Mo-Su,PH 00:00-24:00";

/// The table, below `folder`, which is empty or ends in `/`.
pub fn services(site: &Site, folder: &str) -> Output {
    let mut table = Table::new(&COLUMNS);
    for entry in publishable(site) {
        let places = areas::of(site, &entry);
        for channel in &entry.service.channels {
            table.row(row(site, &entry, channel, &places));
        }
    }
    Output {
        path: format!("{folder}services.csv"),
        bytes: table.into_bytes(),
    }
}

fn row(
    site: &Site,
    entry: &Entry<'_>,
    channel: &Channel,
    places: &[ServiceArea],
) -> [String; COLUMNS.len()] {
    let service = entry.service;
    let text = |text: &Option<std::sync::Arc<str>>| text.as_deref().unwrap_or_default().to_owned();
    let age = |age: Option<u8>| age.map_or_else(String::new, |age| age.to_string());
    let osm = |hours: Option<&Hours>| {
        hours.map_or_else(String::new, |hours| match &*hours.written.value {
            "24/7" => ALWAYS.to_owned(),
            written => written.to_owned(),
        })
    };
    let in_words = |hours: Option<&Hours>| hours.map_or_else(String::new, words::hours);
    [
        entry.key().to_owned(),
        entry.name().to_owned(),
        service.organisation.to_string(),
        service.offers.to_string(),
        channel.kind.id().to_owned(),
        channel.value.value.to_string(),
        text(&channel.extra),
        channel
            .cost
            .map_or_else(String::new, |cost| cost.id().to_owned()),
        known(channel.confidential),
        known(channel.anonymous),
        known(channel.shows_on_bill),
        known(channel.out_of_hours.then_some(true)),
        osm(entry.hours_of(channel)),
        in_words(entry.hours_of(channel)),
        text(&channel.note),
        joined(entry.audiences(site).into_iter()),
        joined(entry.needs(site).into_iter()),
        joined(service.nations.iter().copied().map(Nation::words)),
        joined(entry.areas(site).into_iter()),
        joined(places.iter().map(|place| &*place.name)),
        joined(places.iter().filter_map(ServiceArea::code)),
        joined(service.languages.iter().map(|code| &**code)),
        text(&service.eligibility),
        age(service.minimum_age),
        age(service.maximum_age),
        text(&service.url),
        service
            .verified
            .as_ref()
            .map_or_else(String::new, |verified| verified.date.to_string()),
        service.source_read.to_string(),
        service.confidence_in(channel).id().to_owned(),
        Id::service(entry.key()).to_string(),
    ]
}

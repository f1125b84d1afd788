//! A service of the site as a service of HSDS.

use super::extension::{Change, Channel, Extension, Served};
use super::objects::{Language, Many, Organization, Service};
use super::{areas, channels, schedules, taxonomies};
use crate::documents::{ChannelHours, ChannelKind, Citation, Hours, Nation};
use crate::exchange::directory::Entry;
use crate::exchange::ids::{Id, channel_names};
use crate::site::{Site, targets};

/// The word that stands among languages for "other languages through an interpreter".
const INTERPRETER: &str = "interpreter";

/// The whole object.
pub fn of(site: &Site, entry: &Entry<'_>, organization: Organization) -> Service {
    let (common, service) = (&entry.document.common, entry.service);
    let settings = &site.settings;
    let names = channel_names(&service.channels);
    let fees = channels::fees(entry);
    Service {
        id: Id::service(entry.key()),
        organization_id: organization.id,
        name: entry.name().to_owned(),
        description: format!("{} {}", common.summary.value, service.offers),
        url: service.url.as_deref().map(str::to_owned),
        email: service
            .channels
            .iter()
            .find(|channel| channel.kind == ChannelKind::Email)
            .map(|channel| channel.value.value.to_string()),
        status: "active",
        interpretation_services: service
            .languages
            .iter()
            .any(|code| &**code == INTERPRETER)
            .then_some("Other languages through an interpreter"),
        fees_description: fees.clone(),
        fees,
        eligibility_description: service.eligibility.as_deref().map(str::to_owned),
        minimum_age: service.minimum_age,
        maximum_age: service.maximum_age,
        assured_date: service
            .verified
            .as_ref()
            .map(|verified| verified.date.to_string()),
        last_modified: format!("{}T00:00:00Z", entry.last_modified()),
        organization,
        many: Some(Many {
            phones: channels::phones(settings, entry, &names),
            schedules: schedules::of(entry, &names),
            service_areas: areas::of(site, entry),
            languages: languages(entry),
            cost_options: channels::costs(entry, &names),
            attributes: taxonomies::of_service(site, entry),
        }),
        fingerpost: extension(site, entry),
    }
}

fn languages(entry: &Entry<'_>) -> Vec<Language> {
    let spoken = entry
        .service
        .languages
        .iter()
        .filter(|code| &***code != INTERPRETER);
    spoken
        .map(|code| Language {
            id: Id::of(&["language", entry.key(), code]),
            service_id: Id::service(entry.key()),
            name: crate::words::language(code).to_owned(),
            code: code.to_string(),
        })
        .collect()
}

/// All that our own files say of a service, as far as it is sure enough to be told.
pub fn extension(site: &Site, entry: &Entry<'_>) -> Extension {
    let (common, service) = (&entry.document.common, entry.service);
    let written = |hours: &Hours| hours.written.value.to_string();
    let texts = |ids: Vec<&str>| -> Vec<String> { ids.into_iter().map(str::to_owned).collect() };
    let channels: Vec<Channel> = service
        .channels
        .iter()
        .map(|channel| Channel {
            kind: channel.kind.id().to_owned(),
            value: channel.value.value.to_string(),
            extra: channel.extra.as_deref().map(str::to_owned),
            cost: channel.cost.map(|cost| cost.id().to_owned()),
            confidential: channel.confidential,
            anonymous: channel.anonymous,
            shows_on_bill: channel.shows_on_bill,
            out_of_hours: channel.out_of_hours,
            shared: channel.shared,
            confidence: channel
                .confidence
                .as_ref()
                .map(|confidence| confidence.value.id().to_owned()),
            hours: match channel.hours {
                ChannelHours::Unknown => Some(ChannelHours::UNKNOWN.to_owned()),
                // It does not follow the hours of the service, and whoever reads the data must see that.
                ChannelHours::AsService if channel.out_of_hours => {
                    Some(ChannelHours::UNKNOWN.to_owned())
                }
                _ => entry.service.sure_own_hours(channel).map(written),
            },
            note: channel.note.as_deref().map(str::to_owned),
        })
        .collect();
    let any_hours = entry.service.sure_hours().is_some()
        || service
            .channels
            .iter()
            .any(|c| entry.service.sure_own_hours(c).is_some());
    Extension {
        slug: entry.key().to_owned(),
        summary: common.summary.value.to_string(),
        offers: service.offers.to_string(),
        channels,
        opening_hours: entry.service.sure_hours().map(written),
        time_zone: any_hours.then(|| "Europe/London".to_owned()),
        hours_confidence: service
            .hours_confidence
            .filter(|_| service.hours_are_sure())
            .map(|confidence| confidence.id().to_owned()),
        holidays: service.holidays.map(|nation| word(nation).to_owned()),
        confidence: service.confidence.value.id().to_owned(),
        source_read: service.source_read.to_string(),
        verified: service
            .verified
            .as_ref()
            .map(|verified| verified.date.to_string()),
        verified_by: service
            .verified
            .as_ref()
            .map(|verified| verified.by.to_string()),
        nations: service
            .nations
            .iter()
            .map(|nation| word(*nation).to_owned())
            .collect(),
        areas: texts(entry.areas(site)),
        serves: service
            .serves
            .iter()
            .map(|served| Served {
                name: served.name.to_string(),
                code: served.code.as_deref().map(str::to_owned),
            })
            .collect(),
        audiences: texts(entry.audiences(site)),
        needs: texts(entry.needs(site)),
        eligibility: service.eligibility.as_deref().map(str::to_owned),
        minimum_age: service.minimum_age.map(i64::from),
        maximum_age: service.maximum_age.map(i64::from),
        languages: service.languages.iter().map(ToString::to_string).collect(),
        replaces: targets(&service.replaces)
            .map(|id| site.document(id).identity.name.to_string())
            .collect(),
        sources: common
            .sources
            .iter()
            .filter_map(|cited| Some(citation(&cited.citation()?, site)))
            .collect(),
        owner: common.owner.to_string(),
        reviewed: common.reviewed.value.to_string(),
        review_by: common.review_by.value.to_string(),
        order: Some(i64::from(common.order)),
        changes: common
            .changes
            .iter()
            .map(|change| Change {
                date: change.date.to_string(),
                what: change.what.to_string(),
            })
            .collect(),
    }
}

/// The word that authors write for a nation.
pub fn word(nation: Nation) -> &'static str {
    Nation::ALL
        .iter()
        .find(|(_, known)| *known == nation)
        .map_or("", |(word, _)| word)
}

fn citation(citation: &Citation, site: &Site) -> String {
    let source = &site.document(citation.source).identity.name;
    match &citation.paragraph {
        Some(paragraph) => format!("{source}#{paragraph}"),
        None => source.to_string(),
    }
}

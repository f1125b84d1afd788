//! Services and their contact cards.

use serde::Serialize;

use super::{DateView, Standpoint, words};
use crate::documents::{Channel, ChannelKind, Confidence, Cost, Nation, Service};
use crate::site::DocumentId;

/// A service as its card and its page show it.
#[derive(Debug, Serialize)]
pub(crate) struct ServiceView {
    id: String,
    title: String,
    url: String,
    organisation: String,
    offers: String,
    audiences: Vec<String>,
    needs: Vec<String>,
    nations_words: String,
    areas_words: String,
    languages_words: String,
    website: String,
    hours_words: String,
    checked: Option<CheckedView>,
    source_read: DateView,
    confidence: &'static str,
    channels: Vec<ChannelView>,
}

#[derive(Debug, Serialize)]
struct CheckedView {
    iso: String,
    words: String,
    by: String,
}

#[derive(Debug, Serialize)]
struct ChannelView {
    kind: &'static str,
    label: String,
    value: String,
    extra: String,
    href: String,
    cost_words: &'static str,
    private: Vec<&'static str>,
    hours_words: String,
    note: String,
}

/// A service as a reader at `from` sees it; nothing if the document is not a service.
pub(crate) fn service(id: DocumentId, from: &Standpoint<'_>) -> Option<ServiceView> {
    let site = from.site;
    let document = site.document(id);
    let service = site.service(id)?;
    let settings = &site.settings;
    let areas: Vec<&str> = service
        .areas
        .iter()
        .filter_map(|area| site.find("area", &area.value))
        .map(|area| &*site.document(area).common.title.value)
        .collect();
    let nations: Vec<&str> = service.nations.iter().copied().map(Nation::words).collect();
    let languages: Vec<&str> = service
        .languages
        .iter()
        .map(|code| words::language(code))
        .collect();
    Some(ServiceView {
        id: document.identity.name.to_string(),
        title: document.common.title.value.to_string(),
        url: from.document(id),
        organisation: service.organisation.to_string(),
        offers: service.offers.to_string(),
        audiences: document
            .common
            .audiences
            .iter()
            .filter_map(|id| {
                settings
                    .audiences
                    .iter()
                    .find(|audience| audience.id == id.value)
            })
            .map(|audience| audience.label.to_string())
            .collect(),
        needs: service
            .needs
            .iter()
            .filter_map(|id| settings.needs.iter().find(|need| need.id == id.value))
            .map(|need| need.label.to_string())
            .collect(),
        nations_words: if nations.len() == 4 {
            "All of the United Kingdom".to_owned()
        } else {
            words::list(&nations)
        },
        areas_words: words::list(&areas),
        languages_words: words::list(&languages),
        website: service.url.as_deref().unwrap_or_default().to_owned(),
        hours_words: sure_hours(service),
        checked: service.verified.as_ref().map(|verified| {
            let date = DateView::new(verified.date);
            CheckedView {
                iso: date.iso,
                words: date.words,
                by: verified.by.to_string(),
            }
        }),
        source_read: DateView::new(service.source_read),
        confidence: service.confidence.value.id(),
        channels: service
            .channels
            .iter()
            .map(|channel| channel_view(channel, service.hours_confidence))
            .collect(),
    })
}

/// Hours in words, where they are known well enough; a guess could send somebody to a closed line.
fn sure_hours(service: &Service) -> String {
    match (&service.hours, service.hours_confidence) {
        (Some(hours), Some(Confidence::Medium | Confidence::High)) => hours.opening.words(),
        _ => String::new(),
    }
}

fn channel_view(channel: &Channel, confidence: Option<Confidence>) -> ChannelView {
    ChannelView {
        kind: channel.kind.id(),
        label: label(channel),
        value: channel.value.value.to_string(),
        extra: channel.extra.as_deref().unwrap_or_default().to_owned(),
        href: channel.href().unwrap_or_default(),
        cost_words: cost_words(channel),
        private: private(channel),
        hours_words: channel
            .hours
            .as_ref()
            .filter(|_| confidence != Some(Confidence::Low))
            .map_or_else(String::new, |hours| hours.opening.words()),
        note: channel.note.as_deref().unwrap_or_default().to_owned(),
    }
}

/// The words on the button.
fn label(channel: &Channel) -> String {
    let value = &*channel.value.value;
    match channel.kind {
        ChannelKind::Phone => format!("Call {value}"),
        ChannelKind::Sms => format!("Text {value}"),
        ChannelKind::Textphone => format!("Textphone or relay {value}"),
        ChannelKind::Webchat => "Chat online".to_owned(),
        ChannelKind::Email => format!("Email {value}"),
        ChannelKind::Web => "Go to the website".to_owned(),
        ChannelKind::Post => format!("Write to {value}"),
        ChannelKind::App => match channel.href() {
            Some(_) => "Get the app".to_owned(),
            None => format!("App: {value}"),
        },
    }
}

fn cost_words(channel: &Channel) -> &'static str {
    match (channel.cost, channel.kind) {
        (Some(Cost::Free), ChannelKind::Phone | ChannelKind::Textphone) => "Free to call",
        (Some(Cost::Free), ChannelKind::Sms) => "Free to text",
        (Some(Cost::Free), _) => "Free",
        (Some(Cost::Standard), ChannelKind::Phone | ChannelKind::Textphone) => {
            "Costs the same as a normal call"
        }
        (Some(Cost::Standard), ChannelKind::Sms) => "Costs the same as a normal text",
        (Some(Cost::Standard) | None, _) => "",
    }
}

/// What is known of privacy. What is not known is not said: silence is no promise either way.
fn private(channel: &Channel) -> Vec<&'static str> {
    let facts = [
        (channel.confidential, "Confidential", "Not confidential"),
        (
            channel.anonymous,
            "You do not have to say who you are",
            "You have to say who you are",
        ),
        (
            channel.shows_on_bill,
            "May show on the phone bill",
            "Does not show on the phone bill",
        ),
    ];
    facts
        .into_iter()
        .filter_map(|(known, yes, no)| known.map(|known| if known { yes } else { no }))
        .collect()
}

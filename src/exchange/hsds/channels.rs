//! Ways of getting in touch that HSDS has a place for: phones, and what they cost.

use super::objects::{CostOption, Phone};
use super::taxonomies;
use crate::documents::{Channel, ChannelKind, Cost};
use crate::exchange::directory::Entry;
use crate::exchange::ids::Id;
use crate::exchange::words;
use crate::settings::Settings;

/// The phones of a service: numbers to call, to text, and for textphones.
pub fn phones(settings: &Settings, entry: &Entry<'_>, names: &[String]) -> Vec<Phone> {
    let mut phones = Vec::new();
    for (channel, name) in entry.service.channels.iter().zip(names) {
        let sort = match channel.kind {
            ChannelKind::Phone => "voice",
            ChannelKind::Sms => "text",
            ChannelKind::Textphone => "textphone",
            _ => continue,
        };
        let name = format!("{}/{name}", entry.key());
        let id = Id::of(&["phone", &name]);
        phones.push(Phone {
            id,
            service_id: Id::service(entry.key()),
            number: channel.value.value.to_string(),
            sort,
            description: description(channel),
            attributes: taxonomies::of_phone(settings, channel, id, &name),
        });
    }
    phones
}

fn description(channel: &Channel) -> Option<String> {
    let cost = words::cost(channel).map(|cost| format!("{cost}."));
    let note = channel.note.as_deref().map(str::to_owned);
    let sentences: Vec<String> = [words::extra(channel), cost, note]
        .into_iter()
        .flatten()
        .collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// What each way costs, where that is known.
pub fn costs(entry: &Entry<'_>, names: &[String]) -> Vec<CostOption> {
    entry
        .service
        .channels
        .iter()
        .zip(names)
        .filter_map(|(channel, name)| {
            let free = channel.cost? == Cost::Free;
            Some(CostOption {
                id: Id::of(&["cost_option", entry.key(), name]),
                service_id: Id::service(entry.key()),
                option: words::label(channel),
                currency: free.then_some("GBP"),
                amount: free.then_some(0),
                amount_description: words::cost(channel)?,
            })
        })
        .collect()
}

/// All costs in one line; nothing where none is known.
pub fn fees(entry: &Entry<'_>) -> Option<String> {
    let channels = &entry.service.channels;
    if channels
        .iter()
        .all(|channel| channel.cost == Some(Cost::Free))
    {
        return Some("Free".to_owned());
    }
    let known: Vec<String> = channels
        .iter()
        .filter_map(|channel| {
            Some(format!(
                "{}: {}",
                words::label(channel),
                words::cost(channel)?
            ))
        })
        .collect();
    (!known.is_empty()).then(|| known.join("; "))
}

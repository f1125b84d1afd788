//! What a reader carries away from a service's page: a contact for the telephone, a code to photograph, and words for machines.

use std::collections::HashSet;
use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};
use serde::Serialize;
use serde_json::{Value, json};

use super::views::{Standpoint, places};
use crate::documents::{Channel, ChannelKind, Cost, Nation, Service};
use crate::exchange::directory::Entry;
use crate::exchange::ids;
use crate::outputs::Output;
use crate::references::Id;
use crate::site::Site;
use crate::{exchange, words};

/// The ending of contacts for telephones.
const CONTACT_ENDING: &str = ".vcf";
/// A line of a contact has at most this many bytes (RFC 6350 §3.2).
const LINE: usize = 75;
/// White around a code, in modules, without which telephones do not see it.
const QUIET: usize = 4;

/// What a service's page offers to take along.
#[derive(Debug, Serialize)]
pub(super) struct TakeawayView {
    /// The address of the contact; empty if the service has neither number nor e-mail.
    contact: String,
    /// A code that opens the first way to reach it; nothing if no link opens one.
    code: Option<CodeView>,
}

/// A code to photograph, as the dark parts of a drawing of `size` by `size`.
#[derive(Debug, Serialize)]
struct CodeView {
    size: usize,
    path: String,
    /// What it opens, as words: "0800 1111".
    opens: String,
    /// What to text or to press then; may be empty.
    extra: String,
    kind: &'static str,
}

/// What the page of a service offers to take along.
pub(super) fn takeaway(id: Id<Service>, from: &Standpoint<'_>) -> TakeawayView {
    let site = from.site;
    let service = site.service(id);
    TakeawayView {
        contact: if has_contact(service) {
            from.url(&contact_path(id, site))
        } else {
            String::new()
        },
        code: code_view(service),
    }
}

/// Every service that can be reached by number or e-mail, as a contact for telephones.
pub(super) fn contact_files(site: &Site) -> Vec<Output> {
    site.services()
        .filter(|(_, service)| has_contact(service))
        .map(|(id, service)| {
            let document = site.document(id);
            Output {
                path: contact_path(id, site),
                bytes: vcard(&Entry { document, service }).into_bytes(),
            }
        })
        .collect()
}

fn contact_path(id: Id<Service>, site: &Site) -> String {
    let page = site.document(id).identity.output.as_str();
    format!("{}{CONTACT_ENDING}", page.trim_end_matches(".html"))
}

fn has_contact(service: &Service) -> bool {
    let is_email = |channel: &Channel| channel.kind == ChannelKind::Email;
    service.has_number() || service.channels.iter().any(is_email)
}

/// A contact in version 3.0, which every telephone reads. By its UID a telephone knows a corrected one for the same.
fn vcard(entry: &Entry<'_>) -> String {
    let (name, service) = (entry.name(), entry.service);
    let mut card = String::new();
    let mut line = |name: &str, value: &str| fold(&mut card, &format!("{name}:{value}"));
    line("BEGIN", "VCARD");
    line("VERSION", "3.0");
    line("FN", &escape(name));
    line("N", &format!("{};;;;", escape(name)));
    line("ORG", &escape(&service.organisation));
    line(
        "UID",
        &format!("urn:uuid:{}", ids::Id::service(entry.key())),
    );
    line("REV", &format!("{}T00:00:00Z", entry.last_modified()));
    let mut addresses: Vec<&str> = Vec::new();
    for channel in &service.channels {
        let value = &*channel.value.value;
        match (channel.kind, &channel.number) {
            (ChannelKind::Phone, Some(number)) => line("TEL;TYPE=VOICE", &number.dialled),
            (ChannelKind::Sms, Some(number)) => line("TEL;TYPE=CELL,MSG", &number.dialled),
            (ChannelKind::Email, _) => line("EMAIL;TYPE=INTERNET", &escape(value)),
            (ChannelKind::Webchat, _) => addresses.push(value),
            _ => {}
        }
    }
    addresses.extend(service.url.as_deref());
    let mut written = HashSet::new();
    for address in addresses {
        // With and without a slash at its end it is one page to a reader.
        if written.insert(address.trim_end_matches('/')) {
            line("URL", address);
        }
    }
    line("NOTE", &escape(&note(entry)));
    line("END", "VCARD");
    card
}

/// What must be known before one calls: what to text, the hours of each way, and how old all this is. It claims no more than the card.
fn note(entry: &Entry<'_>) -> String {
    let service = entry.service;
    let mut parts = Vec::new();
    for channel in &service.channels {
        let value = &channel.value.value;
        parts.extend(match (channel.extra.as_deref(), channel.kind) {
            (None, _) => None,
            (Some(extra), ChannelKind::Sms) => Some(format!("Text {extra} to {value}.")),
            (Some(extra), ChannelKind::Phone) => Some(format!("{value}: then {extra}.")),
            (Some(extra), _) => Some(format!("{}: {extra}.", way(channel))),
        });
    }
    let answered: Vec<&Channel> = service
        .channels
        .iter()
        .filter(|channel| channel.kind.is_answered())
        .collect();
    let hours = |channel: &Channel| {
        entry
            .hours_of(channel)
            .map_or_else(|| HOURS_UNKNOWN.to_owned(), exchange::words::hours)
    };
    // One sentence for all holds only if it does hold for all.
    let same = match answered.split_first() {
        Some((first, others)) => others.iter().all(|channel| hours(channel) == hours(first)),
        None => true,
    };
    parts.extend(answered.first().filter(|_| same).map(|first| hours(first)));
    for channel in &service.channels {
        let mut words = Vec::new();
        if channel.out_of_hours {
            words.push("for when the others are closed.".to_owned());
        }
        if !same && channel.kind.is_answered() {
            words.push(hours(channel));
        }
        words.extend(channel.note.as_deref().map(str::to_owned));
        if !words.is_empty() {
            parts.push(format!("{}: {}", way(channel), words.join(" ")));
        }
    }
    parts.push(match &service.verified {
        Some(verified) => format!(
            "Checked with the service on {}.",
            words::date(verified.date)
        ),
        None => format!(
            "Read on its public page on {}.",
            words::date(service.source_read)
        ),
    });
    parts.push("In danger, call 999.".to_owned());
    parts.join(" ")
}

const HOURS_UNKNOWN: &str = "We do not know its hours.";

/// A way by a name that a note can speak of: its number; a chat has none.
fn way(channel: &Channel) -> String {
    let value = &channel.value.value;
    match channel.kind {
        ChannelKind::Webchat => "Online chat".to_owned(),
        ChannelKind::Bsl => "Sign language by video".to_owned(),
        ChannelKind::Sms => format!("Text to {value}"),
        ChannelKind::Textphone => format!("Textphone or relay {value}"),
        _ => value.to_string(),
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Adds a line; a long one goes on after a line break and a space, never within a character.
fn fold(card: &mut String, line: &str) {
    let mut room = LINE;
    for c in line.chars() {
        if c.len_utf8() > room {
            card.push_str("\r\n ");
            room = LINE - 1;
        }
        card.push(c);
        room -= c.len_utf8();
    }
    card.push_str("\r\n");
}

/// The code of the first number; of the first address, if there is none.
fn code_view(service: &Service) -> Option<CodeView> {
    let by_number = |channel: &&Channel| channel.number.is_some() && channel.href().is_some();
    let channel = service.channels.iter().find(by_number).or_else(|| {
        service
            .channels
            .iter()
            .find(|channel| channel.href().is_some())
    })?;
    let href = channel.href()?;
    let code = QrCode::encode_text(&href, QrCodeEcc::Medium).ok()?;
    let modules = usize::try_from(code.size()).ok()?;
    Some(CodeView {
        size: modules + 2 * QUIET,
        path: path(&code, modules),
        opens: channel.value.value.to_string(),
        extra: channel.extra.as_deref().unwrap_or_default().to_owned(),
        kind: channel.kind.id(),
    })
}

/// The dark modules, a bar for each run in a row.
fn path(code: &QrCode, modules: usize) -> String {
    let dark = |x: usize, y: usize| {
        let (x, y) = (i32::try_from(x), i32::try_from(y));
        matches!((x, y), (Ok(x), Ok(y)) if code.get_module(x, y))
    };
    let mut path = String::new();
    for y in 0..modules {
        let mut x = 0;
        while x < modules {
            let start = x;
            while x < modules && dark(x, y) {
                x += 1;
            }
            if x > start {
                // Writing into a String cannot fail.
                let _ = write!(
                    path,
                    "M{} {}h{}v1h-{}z",
                    start + QUIET,
                    y + QUIET,
                    x - start,
                    x - start
                );
            }
            x += 1;
        }
    }
    path
}

/// The service in the words of schema.org, for search engines. Written so that it can stand in a script element.
pub(super) fn json_ld(id: Id<Service>, from: &Standpoint<'_>) -> String {
    let site = from.site;
    let service = site.service(id);
    let document = site.document(id);
    let channels: Vec<Value> = service
        .channels
        .iter()
        .filter_map(|c| channel_ld(c, service))
        .collect();
    let places = places(service, site);
    let areas: Vec<Value> = if places.is_empty() {
        let names = service.nations.iter().copied().map(Nation::words);
        names
            .map(|name| json!({"@type": "Country", "name": name}))
            .collect()
    } else {
        let named = places.into_iter();
        named
            .map(|name| json!({"@type": "AdministrativeArea", "name": name}))
            .collect()
    };
    let mut ld = json!({
        "@context": "https://schema.org",
        "@type": "Service",
        "name": &*document.common.title.value,
        "description": &*service.offers,
        "provider": {"@type": "Organization", "name": &*service.organisation},
        "areaServed": areas,
        "availableChannel": channels,
    });
    if let (Some(url), Some(map)) = (&service.url, ld.as_object_mut()) {
        map.insert("url".to_owned(), Value::from(&**url));
    }
    // `<` and `>` within a script element could end it; the escapes mean the same in JSON.
    ld.to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}

fn channel_ld(channel: &Channel, service: &Service) -> Option<Value> {
    let languages: Vec<&str> = service
        .languages
        .iter()
        .map(|code| &**code)
        .filter(|code| *code != "interpreter")
        .collect();
    let mut ld = json!({"@type": "ServiceChannel", "availableLanguage": languages});
    let map = ld.as_object_mut()?;
    match (channel.kind, &channel.number) {
        (ChannelKind::Phone, Some(number)) => {
            let mut point = json!({"@type": "ContactPoint", "telephone": &*number.dialled});
            if channel.cost == Some(Cost::Free)
                && let Some(point) = point.as_object_mut()
            {
                point.insert(
                    "contactOption".to_owned(),
                    Value::from("https://schema.org/TollFree"),
                );
            }
            map.insert("servicePhone".to_owned(), point);
        }
        (ChannelKind::Sms, Some(number)) => {
            let point = json!({"@type": "ContactPoint", "telephone": &*number.dialled});
            map.insert("serviceSmsNumber".to_owned(), point);
        }
        (ChannelKind::Webchat | ChannelKind::Web | ChannelKind::Bsl, _) => {
            map.insert("serviceUrl".to_owned(), Value::from(&*channel.value.value));
        }
        _ => return None,
    }
    Some(ld)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn signs_that_mean_something_in_a_contact_are_escaped() {
        assert_eq!(
            escape("Young, free; safe\\\nnow\u{7}"),
            "Young\\, free\\; safe\\\\\\nnow"
        );
    }

    proptest! {
        #[test]
        fn folded_lines_are_short_and_unfold_to_what_they_were(text in "\\PC{0,300}") {
            let mut card = String::new();
            fold(&mut card, &text);
            prop_assert!(card.ends_with("\r\n"));
            prop_assert!(card.split("\r\n").all(|line| line.len() <= LINE));
            let whole = card.trim_end_matches("\r\n").replace("\r\n ", "");
            prop_assert_eq!(whole, text);
        }
    }
}

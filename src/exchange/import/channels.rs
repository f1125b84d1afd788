//! Phones, addresses and the website of somebody else's service as ways of getting in touch.

use serde_json::Value;

use super::foreign::Open;
use super::{items_at, text_at};
use crate::exchange::hsds::Channel;
use crate::phones::Number;

/// A note is one short sentence; what is longer is left to a person. Characters.
const LONGEST_NOTE: usize = 120;

/// The ways that can be used as they stand, phones first. Each is there once.
pub fn of(service: &Value, url: Option<&str>, open: &mut Open) -> Vec<Channel> {
    let contacts = items_at(service, "/contacts");
    let own = items_at(service, "/phones").iter();
    let phones = own.chain(
        contacts
            .iter()
            .flat_map(|contact| items_at(contact, "/phones")),
    );
    let mut channels: Vec<Channel> = phones.filter_map(|value| phone(value, open)).collect();
    let emails = std::iter::once(service).chain(contacts);
    channels.extend(
        emails
            .filter_map(|of| text_at(of, "/email"))
            .map(|value| plain("email", value)),
    );
    channels.extend(url.map(|url| plain("web", url.to_owned())));
    let mut once: Vec<Channel> = Vec::new();
    for channel in channels {
        if once
            .iter()
            .all(|known| (&known.kind, &known.value) != (&channel.kind, &channel.value))
        {
            once.push(channel);
        }
    }
    once
}

fn plain(kind: &str, value: String) -> Channel {
    Channel {
        kind: kind.to_owned(),
        value,
        ..Channel::default()
    }
}

fn phone(phone: &Value, open: &mut Open) -> Option<Channel> {
    let written = text_at(phone, "/number")?;
    let number = figures(&written);
    let said = text_at(phone, "/description");
    let sort = text_at(phone, "/type").unwrap_or_default();
    let kind = match sort.as_str() {
        "text" | "sms" => "sms",
        "textphone" => "textphone",
        "fax" | "pager" | "video" => {
            open.push((
                "channels",
                format!("the data also has a number for {sort}: {written}"),
            ));
            return None;
        }
        _ => "phone",
    };
    let read = if kind == "sms" {
        Number::to_text(&number)
    } else {
        Number::to_ring(&number)
    };
    if !read.is_ok_and(|number| !number.undeclared) {
        open.push((
            "channels",
            format!("a number that cannot be used as it is: {written}"),
        ));
        return None;
    }
    let note = said.filter(|words| {
        let short = words.chars().count() <= LONGEST_NOTE;
        if !short {
            open.push(("channels", format!("the data says of {number}: {words}")));
        }
        short
    });
    let extension = phone.get("extension").and_then(Value::as_i64);
    Some(Channel {
        extra: extension.map(|extension| format!("extension {extension}")),
        note,
        ..plain(kind, number)
    })
}

/// A number without what people write around its figures.
fn figures(written: &str) -> String {
    let international = written.trim_start_matches(['"', ' ']).starts_with('+');
    let written = if international {
        written.replace("(0)", " ")
    } else {
        written.to_owned()
    };
    let plain: String = written
        .chars()
        .filter(|c| *c != '"')
        .map(|c| if "-().\u{a0}".contains(c) { ' ' } else { c })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_freed_of_what_stands_around_it() {
        assert_eq!(figures("(023) 9268-8793"), "023 9268 8793");
        assert_eq!(figures("\"+44 (0)20 7946 0000\""), "+44 20 7946 0000");
        assert_eq!(figures("ring 999"), "ring 999");
    }
}

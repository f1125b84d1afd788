//! Phones, addresses and the website of somebody else's service as ways of getting in touch.

use super::draft::Open;
use super::part::Part;
use crate::addresses::is_email;
use crate::exchange::hsds::Channel;
use crate::phones::Number;

/// A note is one short sentence; what is longer is left to a person. Characters.
const LONGEST_NOTE: usize = 120;

/// The ways that can be used as they stand, phones first. Each is there once: two that differ in anything are two.
pub fn of(service: &mut Part, url: Option<&str>, open: &mut Open) -> Vec<Channel> {
    let mut channels = phones(service, "", open);
    let mut mails = emails(service, "", open);
    for contact in service.parts("contacts") {
        let (phones, emails) = of_contact(contact, open);
        channels.extend(phones);
        mails.extend(emails);
    }
    channels.extend(mails);
    // Where the service itself names no way, those at its places are its ways. Else they are said, with their place.
    if channels.is_empty() {
        channels = at_places(service, open);
    }
    channels.extend(url.map(|url| plain("web", url.to_owned())));
    if channels.is_empty()
        && let Some(mut organization) = service.part("organization")
    {
        let whose = "the organisation: is it also for this service?";
        channels = phones(&mut organization, whose, open);
        channels.extend(emails(&mut organization, whose, open));
        service.put("organization", organization);
    }
    let mut once: Vec<Channel> = Vec::new();
    for channel in channels {
        if !once.contains(&channel) {
            once.push(channel);
        }
    }
    once
}

/// The ways at the places of a service that names none of its own, and what is said of the places.
fn at_places(service: &mut Part, open: &mut Open) -> Vec<Channel> {
    let mut channels = Vec::new();
    for mut place in service.parts("service_at_locations") {
        let mut location = place.part("location").unwrap_or_default();
        let name = location.text("name");
        let whose = name.as_deref().map_or_else(
            || "one of its places".to_owned(),
            |name| format!("its place {name}"),
        );
        for part in [&mut place, &mut location] {
            channels.extend(phones(part, &whose, open));
            channels.extend(emails(part, &whose, open));
            for contact in part.parts("contacts") {
                let (phones, emails) = of_contact(contact, open);
                channels.extend(phones.into_iter().chain(emails));
            }
        }
        let said = format!("the data says of {whose}");
        say_rest(&place, "channels", &said, open);
        say_rest(&location, "channels", &said, open);
    }
    channels
}

/// Says what nobody took of a part, a comment a line.
pub fn say_rest(part: &Part, field: &'static str, words: &str, open: &mut Open) {
    open.extend(
        part.rest()
            .into_iter()
            .map(|line| (field, format!("{words}: {line}"))),
    );
}

fn of_contact(mut contact: Part, open: &mut Open) -> (Vec<Channel>, Vec<Channel>) {
    let named: Vec<String> = ["name", "title", "department"]
        .into_iter()
        .filter_map(|field| contact.text(field))
        .collect();
    let whose = named.join(", ");
    let (phones, emails) = (
        phones(&mut contact, &whose, open),
        emails(&mut contact, &whose, open),
    );
    if !whose.is_empty() && phones.is_empty() && emails.is_empty() {
        open.push((
            "channels",
            format!("the data names somebody to contact: {whose}"),
        ));
    }
    say_rest(
        &contact,
        "channels",
        &format!("the data says of the contact {whose}"),
        open,
    );
    (phones, emails)
}

fn plain(kind: &str, value: String) -> Channel {
    Channel {
        kind: kind.to_owned(),
        value,
        ..Channel::default()
    }
}

/// Says whose a way is, where it is not simply that of the service.
fn belongs(value: &str, whose: &str, open: &mut Open) {
    if !whose.is_empty() {
        open.push((
            "channels",
            format!("the data says that {value} is that of {whose}"),
        ));
    }
}

fn emails(of: &mut Part, whose: &str, open: &mut Open) -> Vec<Channel> {
    let Some(written) = of.text("email") else {
        return Vec::new();
    };
    let parts = written.split(|c: char| ";,|".contains(c) || c.is_whitespace());
    let addresses: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    if !addresses.iter().all(|address| is_email(address)) {
        open.push((
            "channels",
            format!("an e-mail address that cannot be used as it is: {written}"),
        ));
        return Vec::new();
    }
    belongs(&written, whose, open);
    addresses
        .into_iter()
        .map(|address| plain("email", address.to_owned()))
        .collect()
}

fn phones(of: &mut Part, whose: &str, open: &mut Open) -> Vec<Channel> {
    of.parts("phones")
        .into_iter()
        .filter_map(|mut phone| {
            let written = phone.written("number").unwrap_or_default();
            let channel = self::phone(&mut phone, &written, open);
            let shown = channel.as_ref().map_or(&written, |channel| &channel.value);
            if !written.is_empty() {
                belongs(shown, whose, open);
            }
            say_rest(
                &phone,
                "channels",
                &format!("the data says of {shown}"),
                open,
            );
            channel
        })
        .collect()
}

/// What a number is for, by the words of other people's data, which are compared without case and signs.
fn kind_of(sort: &str) -> Option<&'static str> {
    let letters = sort.chars().filter(|c| c.is_alphanumeric());
    let sort: String = letters.flat_map(char::to_lowercase).collect();
    Some(match sort.as_str() {
        "" | "voice" | "phone" | "telephone" | "tel" | "landline" | "mobile" | "cell" | "main"
        | "office" | "helpline" | "hotline" | "freephone" | "tollfree" => "phone",
        "text" | "sms" | "textmessage" => "sms",
        "textphone" | "tty" | "tdd" | "ttytdd" | "tddtty" | "minicom" => "textphone",
        _ => return None,
    })
}

fn phone(phone: &mut Part, written: &str, open: &mut Open) -> Option<Channel> {
    let sort = phone.text("type").unwrap_or_default();
    if written.is_empty() {
        if !sort.is_empty() {
            open.push((
                "channels",
                format!("the data names a number for {sort}, but not which"),
            ));
        }
        return None;
    }
    let number = figures(written);
    let Some(kind) = kind_of(&sort) else {
        open.push((
            "channels",
            format!("the data also has a number for {sort}: {written}"),
        ));
        return None;
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
    let note = phone.text("description").filter(|words| {
        let short = words.chars().count() <= LONGEST_NOTE;
        if !short {
            open.push(("channels", format!("the data says of {number}: {words}")));
        }
        short
    });
    let extension = phone.written("extension");
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

    #[test]
    fn what_a_number_is_for_is_read_in_any_case() {
        for (sort, kind) in [
            ("voice", Some("phone")),
            ("Voice", Some("phone")),
            ("", Some("phone")),
            ("SMS", Some("sms")),
            ("TTY", Some("textphone")),
            ("tdd", Some("textphone")),
            ("TTY/TDD", Some("textphone")),
            ("Text phone", Some("textphone")),
            ("Fax", None),
            ("FAX", None),
            ("pager", None),
            ("whatever", None),
        ] {
            assert_eq!(kind_of(sort), kind, "{sort}");
        }
    }
}

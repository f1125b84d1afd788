//! Where somebody else's service is offered: the nations, and what is less than one in words.

use super::draft::Open;
use super::part::Part;
use crate::exchange::hsds::{REGISTER, UNITED_KINGDOM};

/// The word of ours, the name, and the letter of the register's codes.
const NATIONS: [(&str, &str, char); 4] = [
    ("england", "england", 'E'),
    ("wales", "wales", 'W'),
    ("scotland", "scotland", 'S'),
    ("northern-ireland", "northern ireland", 'N'),
];
/// Names of several nations: all of them, or all but Northern Ireland.
const ALL: [&str; 2] = ["united kingdom", "uk"];
const GREAT_BRITAIN: [&str; 2] = ["great britain", "gb"];
/// The register's codes of two and of three nations.
const ENGLAND_AND_WALES: &str = "K04000001";
const GREAT_BRITAIN_CODE: &str = "K03000001";
/// Words that say of a place that all of it is meant.
const WHOLE: [&str; 9] = [
    "all",
    "whole",
    "of",
    "the",
    "across",
    "throughout",
    "wide",
    "within",
    "anywhere",
];

/// The nations of a service, in the order of ours.
pub fn of(service: &mut Part, open: &mut Open) -> Vec<String> {
    let mut nations: Vec<&str> = Vec::new();
    for mut area in service.parts("service_areas") {
        let name = area.text("name").unwrap_or_default();
        let uri = area.text("uri").unwrap_or_default();
        let code = uri
            .strip_prefix(REGISTER)
            .or_else(|| uri.rsplit('/').next())
            .filter(|code| is_code(code));
        let named = named(&name);
        let of_code = code.and_then(|code| {
            let nation = NATIONS
                .iter()
                .find(|(.., letter)| code.starts_with(*letter));
            Some(nation?.0)
        });
        // The register's codes of whole nations all have 92 after the letter.
        let is_nation = code.is_some_and(|code| code.get(1..3) == Some("92"));
        match (code, named) {
            (Some(UNITED_KINGDOM), _) => nations.extend(NATIONS.iter().map(|(word, ..)| word)),
            (Some(GREAT_BRITAIN_CODE), _) => {
                nations.extend(NATIONS[..3].iter().map(|(word, ..)| word));
            }
            (Some(ENGLAND_AND_WALES), _) => {
                nations.extend(NATIONS[..2].iter().map(|(word, ..)| word));
            }
            (Some(_), _) if is_nation => nations.extend(of_code),
            (None, Some(named)) => nations.extend(named),
            (code, _) => {
                nations.extend(of_code);
                let (asked, written) = match code {
                    Some(code) => ("it is for less than a nation:", format!("{name} ({code})")),
                    None => ("is it for less than a nation? the data says:", name),
                };
                let words = format!(
                    "{asked} {}; are there areas of this site for that?",
                    written.trim()
                );
                open.push(("areas", words));
            }
        }
        super::channels::say_rest(&area, "areas", "the data says of where it is", open);
        if code.is_none() && !uri.is_empty() {
            open.push(("areas", format!("the data says of where it is: {uri}")));
        }
    }
    if nations.is_empty() {
        open.push((
            "nations",
            "where is it offered? england is only a placeholder".to_owned(),
        ));
        nations.push("england");
    }
    let all = NATIONS.iter().map(|(word, ..)| *word);
    all.filter(|word| nations.contains(word))
        .map(str::to_owned)
        .collect()
}

fn is_code(code: &str) -> bool {
    let bytes = code.as_bytes();
    bytes.len() == 9 && bytes[0].is_ascii_uppercase() && bytes[1..].iter().all(u8::is_ascii_digit)
}

/// The nations that a name is made of; nothing if any other word is in it.
fn named(name: &str) -> Option<Vec<&'static str>> {
    let lower = name
        .to_lowercase()
        .replace(" and ", ",")
        .replace(" & ", ",");
    let mut nations = Vec::new();
    for part in lower.split([',', ';', '/', '+']) {
        let words: Vec<&str> = part
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty() && !WHOLE.contains(word))
            .collect();
        let part = words.join(" ");
        if part.is_empty() {
            continue;
        }
        if ALL.contains(&part.as_str()) {
            nations.extend(NATIONS.iter().map(|(word, ..)| *word));
        } else if GREAT_BRITAIN.contains(&part.as_str()) {
            nations.extend(NATIONS[..3].iter().map(|(word, ..)| *word));
        } else {
            nations.push(NATIONS.iter().find(|(_, name, _)| *name == part)?.0);
        }
    }
    Some(nations).filter(|nations| !nations.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_nations_are_read_and_no_others() {
        let all = ["england", "wales", "scotland", "northern-ireland"];
        for (name, nations) in [
            ("England", Some(&all[..1])),
            ("England and Wales", Some(&all[..2])),
            ("England & Wales", Some(&all[..2])),
            ("England, Wales and Scotland", Some(&all[..3])),
            ("Great Britain", Some(&all[..3])),
            ("UK-wide", Some(&all[..])),
            ("UK wide", Some(&all[..])),
            ("the United Kingdom", Some(&all[..])),
            ("Across the whole of the UK", Some(&all[..])),
            ("Northern Ireland", Some(&all[3..])),
            ("South Wales", None),
            ("the North of England", None),
            ("England and Portsmouth", None),
            ("New England", None),
            ("Ireland", None),
            ("", None),
        ] {
            assert_eq!(named(name).as_deref(), nations, "{name}");
        }
    }
}

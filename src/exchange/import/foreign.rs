//! A service from somebody else's directory, as far as it can be read without guessing. What a person has to decide is said in
//! comments of the draft; nothing of it is published before somebody raised its confidence.

use std::collections::HashSet;

use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::Value;

use super::draft::Draft;
use super::{channels, hours, items_at, text_at};
use crate::addresses::is_web_address;
use crate::exchange::hsds::{Extension, REGISTER, UNITED_KINGDOM};

/// Until when a draft should have been looked at. Days.
const REVIEW_WITHIN: i32 = 90;
const NATIONS: [(&str, &str, char); 4] = [
    ("england", "england", 'E'),
    ("wales", "wales", 'W'),
    ("scotland", "scotland", 'S'),
    ("northern-ireland", "northern ireland", 'N'),
];

/// What is still open, by field.
pub type Open = Vec<(&'static str, String)>;

/// The draft; nothing if it says no way of getting in touch that we can use.
pub fn draft(service: &Value, slug: String, today: Date) -> Option<Draft> {
    let mut open = Open::new();
    let title = text_at(service, "/name")?;
    let description = text_at(service, "/description");
    let url = url(service, &mut open);
    let channels = channels::of(service, url.as_deref(), &mut open);
    if channels.is_empty() {
        return None;
    }
    let mut ask = |field, words: &str| open.push((field, words.to_owned()));
    ask("owner", "who answers for this entry");
    ask(
        "audiences",
        "who is it for? professional is only a placeholder",
    );
    ask("sources", "add a source for where this comes from");
    ask("needs", "what does it help with?");
    ask(
        "confidence",
        "check every line with the organisation's own page, then raise this",
    );
    if description.is_none() {
        ask("offers", "what happens when somebody gets in touch?");
    }
    let organisation = text_at(service, "/organization/name").unwrap_or_else(|| {
        ask("organisation", "who runs it? this is only its name");
        title.clone()
    });
    let opening_hours = opening_hours(service, &mut open);
    let (minimum_age, maximum_age) = ages(service, &mut open);
    let mut extension = Extension {
        slug,
        summary: description
            .as_deref()
            .map_or_else(|| title.clone(), first_sentence),
        offers: description.unwrap_or_else(|| title.clone()),
        channels,
        hours_confidence: opening_hours.as_ref().map(|_| "low".to_owned()),
        opening_hours,
        confidence: "low".to_owned(),
        source_read: today.to_string(),
        nations: nations(service, &mut open),
        audiences: vec!["professional".to_owned()],
        eligibility: text_at(service, "/eligibility_description"),
        minimum_age,
        maximum_age,
        languages: languages(service, &mut open),
        owner: "To be reviewed".to_owned(),
        reviewed: today.to_string(),
        review_by: today
            .checked_add(REVIEW_WITHIN.days())
            .unwrap_or(Date::MAX)
            .to_string(),
        ..Extension::default()
    };
    extension.languages.dedup();
    rest(service, &mut open);
    let mut said = HashSet::new();
    open.retain(|note| said.insert(note.clone()));
    Some(Draft {
        came_from: text_at(service, "/id").unwrap_or_default(),
        title,
        organisation,
        url,
        extension,
        open,
    })
}

/// What has no field of its own here, so that a person at least reads it.
fn rest(service: &Value, open: &mut Open) {
    let said = |name: &str| text_at(service, &format!("/{name}"));
    if let Some(status) = said("status").filter(|status| status != "active") {
        open.push((
            "title",
            format!("is it still open? the data says that it is {status}"),
        ));
    }
    if let Some(fees) = said("fees").or_else(|| said("fees_description")) {
        open.push((
            "channels",
            format!("what does each cost? the data says: {fees}"),
        ));
    }
    let changed = said("last_modified").map_or_else(String::new, |day| {
        format!(": the data was last changed on {day}")
    });
    open.push((
        "source_read",
        format!("read its public page, then write that day{changed}"),
    ));
    if let Some(day) = said("assured_date") {
        open.push((
            "verified",
            format!("ask the service; the data says that somebody did on {day}"),
        ));
    }
}

fn url(service: &Value, open: &mut Open) -> Option<String> {
    let url = text_at(service, "/url").or_else(|| text_at(service, "/organization/website"))?;
    if is_web_address(&url) {
        return Some(url);
    }
    open.push((
        "url",
        format!("an address that starts with https://; the data has {url}"),
    ));
    None
}

fn opening_hours(service: &Value, open: &mut Open) -> Option<String> {
    let schedules = items_at(service, "/schedules");
    let hours = hours::of(schedules);
    let words: Vec<String> = schedules
        .iter()
        .filter_map(|schedule| text_at(schedule, "/description"))
        .collect();
    match (&hours, schedules) {
        (_, []) => {}
        (Some(_), _) => open.push((
            "hours",
            "are these the hours? and what holds on bank holidays?".to_owned(),
        )),
        (None, _) => open.push((
            "hours",
            "the data has hours that are not plain weekly ones".to_owned(),
        )),
    }
    for words in words {
        open.push(("hours", format!("the data says: {words}")));
    }
    hours
}

/// Ages in whole years that make sense together.
fn ages(service: &Value, open: &mut Open) -> (Option<i64>, Option<i64>) {
    let number = |name: &str| service.get(name).and_then(Value::as_f64);
    let (least, most) = (number("minimum_age"), number("maximum_age"));
    let years = |age: Option<f64>| {
        (0..=120)
            .find(|years| age.is_some_and(|age| (age - f64::from(*years)).abs() < f64::EPSILON))
    };
    let (minimum, maximum) = (years(least), years(most));
    let whole = minimum.is_some() == least.is_some() && maximum.is_some() == most.is_some();
    let ordered = minimum
        .zip(maximum)
        .is_none_or(|(least, most)| least <= most);
    if whole && ordered {
        return (minimum.map(i64::from), maximum.map(i64::from));
    }
    let written =
        |age: Option<f64>| age.map_or_else(|| "nothing".to_owned(), |age| age.to_string());
    let words = format!(
        "from which age to which? the data has {} to {}",
        written(least),
        written(most)
    );
    open.push(("minimum_age", words));
    (None, None)
}

fn nations(service: &Value, open: &mut Open) -> Vec<String> {
    let mut nations: Vec<&str> = Vec::new();
    let areas = items_at(service, "/service_areas");
    for area in areas {
        let name = text_at(area, "/name").unwrap_or_default();
        let uri = text_at(area, "/uri").unwrap_or_default();
        let code = uri
            .strip_prefix(REGISTER)
            .or_else(|| uri.rsplit('/').next())
            .unwrap_or_default();
        let lower = name.to_lowercase();
        if code == UNITED_KINGDOM || matches!(lower.as_str(), "united kingdom" | "uk") {
            nations.extend(NATIONS.iter().map(|(word, ..)| word));
            continue;
        }
        let is_code = code.is_ascii()
            && code.len() == 9
            && code.bytes().skip(1).all(|byte| byte.is_ascii_digit());
        let known = NATIONS
            .iter()
            .find(|(_, name, letter)| lower == *name || (is_code && code.starts_with(*letter)));
        nations.extend(known.map(|(word, ..)| word));
        // The register's codes of whole nations all have 92 after the letter.
        let is_nation = NATIONS.iter().any(|(_, name, _)| lower == *name)
            || (is_code && code.get(1..3) == Some("92"));
        if known.is_none() || !is_nation {
            let code = if is_code {
                format!(" ({code})")
            } else {
                String::new()
            };
            let words = format!(
                "it is for less than a nation: {name}{code}; are there areas of this site for that?"
            );
            open.push(("areas", words));
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

fn languages(service: &Value, open: &mut Open) -> Vec<String> {
    let mut codes = Vec::new();
    for language in items_at(service, "/languages") {
        let said = text_at(language, "/code").or_else(|| text_at(language, "/name"));
        match said {
            Some(code)
                if code.len() <= 12
                    && code.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-')
                    && text_at(language, "/code").is_some() =>
            {
                codes.push(code);
            }
            Some(name) => open.push(("languages", format!("the code of this language: {name}"))),
            None => {}
        }
    }
    if let Some(words) = text_at(service, "/interpretation_services") {
        open.push(("languages", format!("the data says: {words}")));
        codes.push("interpreter".to_owned());
    }
    codes
}

/// A summary is one sentence.
fn first_sentence(text: &str) -> String {
    match text.split_once(". ") {
        Some((first, _)) => format!("{first}."),
        None => text.to_owned(),
    }
}

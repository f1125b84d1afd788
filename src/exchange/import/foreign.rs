//! A service from somebody else's directory, as far as it can be read without guessing. What a person has to decide is said in
//! comments of the draft; nothing of it is published before somebody raised its confidence.

use std::collections::HashSet;

use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::Value;

use super::draft::{Draft, Open};
use super::part::Part;
use super::plain::first_sentence;
use super::{channels, hours, nations};
use crate::addresses::is_web_address;
use crate::exchange::hsds::Extension;

/// Until when a draft should have been looked at. Days.
const REVIEW_WITHIN: i32 = 90;

/// More comments than this in one draft hide what matters.
const MOST_OPEN: usize = 200;

/// Fields that are a text, the field of ours that a person decides with them, and what they are called.
const TEXTS: [(&str, &str, &str); 9] = [
    (
        "alert",
        "title",
        "the data has a public notice; does it still hold",
    ),
    ("alternate_name", "title", "the data also calls it"),
    (
        "application_process",
        "offers",
        "how does somebody come to it? the data says",
    ),
    ("wait_time", "offers", "how long is the wait? the data says"),
    ("fees", "channels", "what does each cost? the data says"),
    (
        "fees_description",
        "channels",
        "what does each cost? the data says",
    ),
    (
        "accreditations",
        "organisation",
        "the data names accreditations",
    ),
    ("licenses", "organisation", "the data names licences"),
    (
        "assurer_email",
        "verified",
        "the data names somebody who answers for it",
    ),
];
/// Fields that hold more, with the same. What is in neither list stands at `offers`.
const REST: [(&str, &str, &str); 18] = [
    (
        "cost_options",
        "channels",
        "what does each cost? the data says",
    ),
    ("service_at_locations", "channels", "the data names a place"),
    ("locations", "channels", "the data names a place"),
    ("location", "channels", "the data names a place"),
    ("phones", "channels", "the data says of its phones"),
    ("contacts", "channels", "the data says of whom to contact"),
    ("email", "channels", "the data says"),
    (
        "required_documents",
        "eligibility",
        "what does somebody have to bring? the data says",
    ),
    ("eligibility", "eligibility", "the data says"),
    ("minimum_age", "minimum_age", "from which age? the data has"),
    (
        "maximum_age",
        "minimum_age",
        "up to which age? the data has",
    ),
    ("schedules", "hours", "the data says of its hours"),
    ("service_areas", "nations", "the data says of where it is"),
    ("languages", "languages", "the data says of its languages"),
    (
        "organization",
        "organisation",
        "the data says of the organisation",
    ),
    ("program", "organisation", "the data says of the programme"),
    ("funding", "organisation", "the data says of its funding"),
    ("attributes", "needs", "the data sorts it under"),
];

/// The draft; if it says no way of getting in touch that we can use, what it says of them.
pub fn draft(service: &Value, slug: String, today: Date) -> Result<Draft, Vec<String>> {
    let mut open = Open::new();
    let mut service = Part::of(service);
    let came_from = service_id(&service);
    let title = service.text("name").unwrap_or_default();
    let description = service.text("description");
    notices(&mut service, &mut open);
    let url = url(&mut service, &mut open);
    let channels = channels::of(&mut service, url.as_deref(), &mut open);
    if channels.is_empty() {
        let of_ways = open
            .into_iter()
            .filter(|(field, _)| ["channels", "url"].contains(field));
        return Err(of_ways.map(|(_, words)| words).collect());
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
    let mut run_by = service.part("organization").unwrap_or_default();
    let organisation = run_by.text("name").unwrap_or_else(|| {
        ask("organisation", "who runs it? this is only its name");
        title.clone()
    });
    channels::say_rest(
        &run_by,
        "organisation",
        "the data says of the organisation",
        &mut open,
    );
    let opening_hours = hours::of(&mut service, today, &mut open);
    let (minimum_age, maximum_age) = ages(&mut service, &mut open);
    let mut extension = Extension {
        slug,
        summary: description
            .as_deref()
            .map_or_else(|| title.clone(), |text| first_sentence(text).to_owned()),
        offers: description.unwrap_or_else(|| title.clone()),
        channels,
        hours_confidence: opening_hours.as_ref().map(|_| "low".to_owned()),
        opening_hours,
        confidence: "low".to_owned(),
        source_read: today.to_string(),
        nations: nations::of(&mut service, &mut open),
        audiences: vec!["professional".to_owned()],
        eligibility: service.text("eligibility_description"),
        minimum_age,
        maximum_age,
        languages: languages(&mut service, &mut open),
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
    if open.len() > MOST_OPEN {
        let more = open.split_off(MOST_OPEN).len();
        open.push((
            "title",
            format!("the data says {more} things more, for which here is no room: read them there"),
        ));
    }
    Ok(Draft {
        came_from,
        title,
        organisation,
        url,
        extension,
        open,
    })
}

fn service_id(service: &Part) -> String {
    service.clone().written("id").unwrap_or_default()
}

/// What matters most, so that it stands first: whether it is still open, and what somebody wrote to be read by everybody.
fn notices(service: &mut Part, open: &mut Open) {
    match service.text("status") {
        Some(status) if status.eq_ignore_ascii_case("active") => {}
        Some(status) => open.push((
            "title",
            format!("is it still open? the data says that it is {status}"),
        )),
        None => open.push((
            "title",
            "is it still open? the data does not say".to_owned(),
        )),
    }
    for (name, field, words) in TEXTS {
        let said = service.text(name);
        open.extend(said.map(|said| (field, format!("{words}: {said}"))));
    }
}

/// What has no field of its own here, so that a person at least reads it.
fn rest(mut service: Part, open: &mut Open) {
    let changed = service
        .text("last_modified")
        .map_or_else(String::new, |day| {
            format!(": the data was last changed on {day}")
        });
    open.push((
        "source_read",
        format!("read its public page, then write that day{changed}"),
    ));
    if let Some(day) = service.text("assured_date") {
        open.push((
            "verified",
            format!("ask the service; the data says that somebody did on {day}"),
        ));
    }
    for name in service.names() {
        let known = REST.iter().find(|(known, ..)| *known == name);
        let (field, words) = known.map_or(("offers", "the data says"), |(_, field, words)| {
            (*field, *words)
        });
        channels::say_rest(&service.alone(&name), field, words, open);
    }
}

fn url(service: &mut Part, open: &mut Open) -> Option<String> {
    let of_organisation = |service: &mut Part| {
        let mut organization = service.part("organization")?;
        let website = organization.text("website");
        service.put("organization", organization);
        website
    };
    if let Some(own) = service.text("url") {
        return usable(own, open);
    }
    let url = usable(of_organisation(service)?, open)?;
    open.push((
        "url",
        "the data has this as the website of the organisation".to_owned(),
    ));
    Some(url)
}

/// An address that a reader can be sent to; what cannot be used is said.
fn usable(url: String, open: &mut Open) -> Option<String> {
    if is_web_address(&url) {
        return Some(url);
    }
    open.push((
        "url",
        format!("an address that starts with https://; the data has {url}"),
    ));
    None
}

/// Ages in whole years that make sense together.
fn ages(service: &mut Part, open: &mut Open) -> (Option<i64>, Option<i64>) {
    let (least, most) = (service.number("minimum_age"), service.number("maximum_age"));
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

fn languages(service: &mut Part, open: &mut Open) -> Vec<String> {
    let mut codes = Vec::new();
    for mut language in service.parts("languages") {
        let (code, name) = (language.text("code"), language.text("name"));
        let is_code = |code: &String| {
            code.len() <= 12 && code.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-')
        };
        let named = name.as_ref().or(code.as_ref()).cloned().unwrap_or_default();
        match code.filter(is_code) {
            Some(code) => codes.push(code),
            None if !named.is_empty() => {
                open.push(("languages", format!("the code of this language: {named}")));
            }
            None => {}
        }
        channels::say_rest(
            &language,
            "languages",
            &format!("the data says of {named}"),
            open,
        );
    }
    if let Some(words) = service.text("interpretation_services") {
        open.push(("languages", format!("the data says: {words}")));
        codes.push("interpreter".to_owned());
    }
    codes
}

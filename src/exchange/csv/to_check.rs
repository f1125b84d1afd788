//! `to-check.csv`: what whoever checks the numbers needs, the most urgent first. For a publisher's desk, not for the web: it also holds
//! what rests on weak evidence, since that is what has to be checked.

use jiff::civil::Date;

use super::table::Table;
use crate::documents::{Channel, ChannelKind, Confidence};
use crate::exchange::directory::{Entry, all};
use crate::exchange::words;
use crate::lints::stale;
use crate::outputs::Output;
use crate::site::Site;

const COLUMNS: [&str; 14] = [
    "check_by",
    "service",
    "organisation",
    "ring_or_open",
    "extra",
    "we_say_hours",
    "we_say_cost",
    "we_say_private",
    "we_say_note",
    "to_ask",
    "source_read",
    "verified",
    "verified_by",
    "file",
];

/// The table.
pub fn to_check(site: &Site) -> Output {
    let mut rows: Vec<(Date, i32, [String; COLUMNS.len()])> = Vec::new();
    for entry in all(site) {
        let due = stale::due(entry.service, site.settings.freshness);
        for channel in &entry.service.channels {
            rows.push((due, entry.document.common.order, row(&entry, channel, due)));
        }
    }
    // A stable sort: services of one day and order stay in the order of their names, and channels in theirs.
    rows.sort_by_key(|(due, order, _)| (*due, *order));
    let mut table = Table::new(&COLUMNS);
    for (_, _, row) in rows {
        table.row(row);
    }
    Output {
        path: "to-check.csv".to_owned(),
        bytes: table.into_bytes(),
    }
}

fn row(entry: &Entry<'_>, channel: &Channel, due: Date) -> [String; COLUMNS.len()] {
    let verified = entry.service.verified.as_ref();
    [
        due.to_string(),
        entry.name().to_owned(),
        entry.service.organisation.to_string(),
        channel.value.value.to_string(),
        channel.extra.as_deref().unwrap_or_default().to_owned(),
        entry
            .hours_of(channel)
            .map_or_else(String::new, words::hours),
        words::cost(channel).unwrap_or_default().to_owned(),
        private(channel),
        channel.note.as_deref().unwrap_or_default().to_owned(),
        to_ask(entry, channel).join(" "),
        entry.service.source_read.to_string(),
        verified.map_or_else(String::new, |verified| verified.date.to_string()),
        verified.map_or_else(String::new, |verified| verified.by.to_string()),
        entry.document.path.to_string(),
    ]
}

fn private(channel: &Channel) -> String {
    let facts = [
        (channel.confidential, "Confidential.", "Not confidential."),
        (channel.anonymous, "Anonymous.", "Not anonymous."),
        (
            channel.shows_on_bill,
            "May show on the bill.",
            "Does not show on the bill.",
        ),
    ];
    let known: Vec<&str> = facts
        .into_iter()
        .filter_map(|(known, yes, no)| known.map(|known| if known { yes } else { no }))
        .collect();
    known.join(" ")
}

/// What we do not know, as questions to ask. Only what makes sense for the way: a letter has no opening hours.
fn to_ask(entry: &Entry<'_>, channel: &Channel) -> Vec<String> {
    if channel.calls_for_help() {
        return vec!["Do not call or text this to check it: read its public page.".to_owned()];
    }
    let mut questions: Vec<String> = channel.to_check.iter().map(ToString::to_string).collect();
    let called = matches!(
        channel.kind,
        ChannelKind::Phone | ChannelKind::Sms | ChannelKind::Textphone
    );
    let answered = channel.kind.is_answered();
    let talks = answered || channel.kind == ChannelKind::Email;
    if entry.service.confidence_in(channel) == Confidence::Low {
        questions.push(
            "Is this the right number or address? We are not sure enough to publish it.".to_owned(),
        );
    }
    if answered {
        match entry.hours_of(channel) {
            None => questions.push(match channel.hours.own().or(entry.service.hours.as_ref()) {
                Some(unsure) => format!(
                    "Are these the hours: {}? We are not sure enough to show them.",
                    unsure.written.value
                ),
                None => "When is it open?".to_owned(),
            }),
            Some(hours) if !hours.opening.is_always_open() && !hours.opening.names_holidays() => {
                questions.push("Is it open on bank holidays?".to_owned());
            }
            Some(_) => {}
        }
    }
    if called && channel.cost.is_none() {
        questions.push("What does it cost?".to_owned());
    }
    if talks && channel.confidential.is_none() {
        questions.push("Is it confidential, and when would you tell somebody?".to_owned());
    }
    if talks && channel.anonymous.is_none() {
        questions.push("Can people stay anonymous?".to_owned());
    }
    if called && channel.shows_on_bill.is_none() {
        questions.push("Does it show on the phone bill?".to_owned());
    }
    questions
}

//! Services and their contact cards.

use fingerpost_core::directory::{DirectoryBuilder, ScheduleId};
use fingerpost_core::hours::Schedule;
use serde::Serialize;

use super::source_ref::{SourceRef, source_ref};
use super::{DateView, Standpoint};
use crate::documents::{Channel, ChannelHours, ChannelKind, Cost, Hours, Nation, Service};
use crate::references::{Id, targets};
use crate::site::Site;
use crate::vocabulary::Voice;
use crate::words;

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
    /// Whom it is for, as a sentence after "For:".
    who_words: String,
    nations_words: String,
    /// Its areas if it is limited to some, else its nations.
    where_words: String,
    areas_words: String,
    languages_words: String,
    website: String,
    eligibility: String,
    /// Whether somebody answers here, at hours that nobody knows.
    no_hours: bool,
    /// Whether nobody is said to answer at any hours: it is written to, or looked at.
    no_answer: bool,
    hours_words: String,
    /// The place of the hours in the page's table, counted from 1; 0 if it has none.
    clock: usize,
    checked: Option<CheckedView>,
    source_read: DateView,
    confidence: &'static str,
    /// What a call or a text leaves on the phone, for young people: others may look.
    traces: Vec<&'static str>,
    /// The place of the first channel that can be pressed, counted from 1; 0 if none can.
    first: usize,
    /// The place of the first channel with hours of its own, counted from 1; 0 if none has.
    first_hours: usize,
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
    out_of_hours: bool,
    hours_words: String,
    clock: usize,
    note: String,
    /// What readers want to know before they get in touch.
    expect: Vec<ExpectedView>,
}

#[derive(Debug, Serialize)]
struct ExpectedView {
    about: &'static str,
    text: String,
    source: Option<SourceRef>,
}

/// A service as a reader at `from` sees it: in an area perhaps another in its place, or nothing.
pub(crate) fn service(id: Id<Service>, from: &Standpoint<'_>) -> Option<ServiceView> {
    view(id, from, None)
}

/// The same on a page that says what is open now: its hours go into the page's table.
pub(crate) fn service_with_clocks(
    id: Id<Service>,
    from: &Standpoint<'_>,
    clocks: &mut DirectoryBuilder,
) -> Option<ServiceView> {
    view(id, from, Some(clocks))
}

fn view(
    id: Id<Service>,
    from: &Standpoint<'_>,
    mut clocks: Option<&mut DirectoryBuilder>,
) -> Option<ServiceView> {
    let site = from.site;
    let id = site.replacement(id, from.area)?;
    let hours = site.hours(id, from.area);
    let mut clock = |schedule: Option<&Schedule>| match (clocks.as_deref_mut(), schedule) {
        (Some(clocks), Some(schedule)) => {
            let ScheduleId(place) = clocks.schedule(schedule.clone());
            usize::from(place) + 1
        }
        _ => 0,
    };
    let document = site.document(id);
    let service = site.service(id);
    let settings = &site.settings;
    let areas = places(service, site);
    let nations: Vec<&str> = service.nations.iter().copied().map(Nation::words).collect();
    let languages: Vec<&str> = service
        .languages
        .iter()
        .map(|code| words::language(code))
        .collect();
    let audiences = audience_labels(id, site);
    let nations_words = if nations.len() == 4 {
        "All of the United Kingdom".to_owned()
    } else {
        words::list(&nations)
    };
    let areas_words = words::list(&areas);
    let is_for_young = tells_of_traces(id, site);
    let hours_words = in_words(service.sure_hours());
    let no_hours =
        hours_words.is_empty() && service.channels.iter().any(Channel::keeps_service_hours);
    Some(ServiceView {
        id: document.identity.name.to_string(),
        title: document.common.title.value.to_string(),
        url: from.document(id),
        organisation: service.organisation.to_string(),
        offers: service.offers.to_string(),
        who_words: who_words(service, &audiences, settings.audiences.len()),
        audiences,
        needs: targets(&service.needs)
            .map(|need| settings.need(need).label.to_string())
            .collect(),
        where_words: if areas.is_empty() {
            nations_words.clone()
        } else {
            areas_words.clone()
        },
        nations_words,
        areas_words,
        languages_words: words::list(&languages),
        website: service.url.as_deref().unwrap_or_default().to_owned(),
        eligibility: service
            .eligibility
            .as_deref()
            .unwrap_or_default()
            .to_owned(),
        no_hours,
        no_answer: hours_words.is_empty()
            && !no_hours
            && service
                .channels
                .iter()
                .all(|channel| channel.hours.own().is_none()),
        hours_words,
        // "Open all day, every day" says already that it is open now.
        clock: clock(
            hours
                .and_then(|hours| hours.service.as_ref())
                .filter(|_| !is_always_open(service.hours.as_ref())),
        ),
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
        traces: if is_for_young {
            traces(service)
        } else {
            Vec::new()
        },
        first: place_of_first(service, |channel| channel.href().is_some()),
        first_hours: place_of_first(service, |channel| channel.hours.own().is_some()),
        channels: service
            .channels
            .iter()
            .enumerate()
            .map(|(index, channel)| {
                let own = hours
                    .and_then(|hours| hours.channels.get(index)?.as_ref())
                    .filter(|_| !is_always_open(channel.hours.own()));
                channel_view(channel, service, clock(own), is_for_young, from)
            })
            .collect(),
    })
}

/// The names of what a service is for: what it says that it serves, or else its areas. None if it is for everywhere in its nations.
pub(crate) fn places<'s>(service: &'s Service, site: &'s Site) -> Vec<&'s str> {
    if !service.serves.is_empty() {
        return service.serves.iter().map(|served| &*served.name).collect();
    }
    targets(&service.areas)
        .map(|area| &*site.document(area).common.title.value)
        .collect()
}

fn audience_labels(service: Id<Service>, site: &Site) -> Vec<String> {
    targets(&site.document(service).common.audiences)
        .map(|id| site.settings.audience(id).label.to_string())
        .collect()
}

/// Who may use it, where somebody said so; else its audiences.
fn who_words(service: &Service, audiences: &[String], all: usize) -> String {
    let words = match &service.eligibility {
        Some(eligibility) => eligibility.to_string(),
        None if audiences.len() == all => "anybody".to_owned(),
        None => audiences.join("; "),
    };
    let stop = if words.ends_with(['.', '!', '?']) {
        ""
    } else {
        "."
    };
    let ages = match (service.minimum_age, service.maximum_age) {
        // Who may use it says so already.
        _ if words.contains(|c: char| c.is_ascii_digit()) => String::new(),
        (Some(least), Some(most)) => format!(" Ages {least} to {most}."),
        (Some(least), None) => format!(" From {least} years on."),
        (None, Some(most)) => format!(" Up to {most} years."),
        (None, None) => String::new(),
    };
    format!("{words}{stop}{ages}")
}

/// The place of the first such channel, counted from 1; 0 if there is none.
fn place_of_first(service: &Service, is_one: impl Fn(&Channel) -> bool) -> usize {
    let mut channels = service.channels.iter();
    channels.position(is_one).map_or(0, |place| place + 1)
}

/// Whether its readers are told what a call leaves on a phone: young people, on whose phones others may look. Nothing may make anybody
/// think twice before they call for help.
fn tells_of_traces(id: Id<Service>, site: &Site) -> bool {
    let mut channels = site.service(id).channels.iter();
    site.speaks_to(id, Voice::Young) && !channels.any(Channel::calls_for_help)
}

/// What stays on a phone besides the bill.
fn traces(service: &Service) -> Vec<&'static str> {
    let has = |kind: ChannelKind| service.channels.iter().any(|channel| channel.kind == kind);
    let call =
        "A call stays in the phone’s list of calls and under redial, and someone may call back.";
    let text = "A text stays in the messages on the phone.";
    [(ChannelKind::Phone, call), (ChannelKind::Sms, text)]
        .into_iter()
        .filter_map(|(kind, words)| has(kind).then_some(words))
        .collect()
}

fn is_always_open(hours: Option<&Hours>) -> bool {
    hours.is_some_and(|hours| hours.opening.is_always_open())
}

fn in_words(hours: Option<&Hours>) -> String {
    hours.map_or_else(String::new, |hours| hours.opening.words())
}

fn channel_view(
    channel: &Channel,
    service: &Service,
    clock: usize,
    is_for_young: bool,
    from: &Standpoint<'_>,
) -> ChannelView {
    let (today, limits) = (from.site.today, from.site.settings.freshness);
    let fresh = channel.expected.iter();
    let fresh = fresh.filter(|one| limits.due(one.seen.value) >= today);
    ChannelView {
        kind: channel.kind.id(),
        label: label(channel),
        value: channel.value.value.to_string(),
        extra: channel.extra.as_deref().unwrap_or_default().to_owned(),
        href: channel.href().unwrap_or_default(),
        cost_words: cost_words(channel),
        private: private(channel, is_for_young),
        out_of_hours: channel.out_of_hours,
        clock,
        hours_words: match &channel.hours {
            ChannelHours::Unknown => "We do not know its hours.".to_owned(),
            _ => in_words(service.sure_own_hours(channel)),
        },
        note: channel.note.as_deref().unwrap_or_default().to_owned(),
        expect: fresh
            .map(|one| ExpectedView {
                about: one.about.words(),
                text: one.text.to_string(),
                source: source_ref(&one.source, from),
            })
            .collect(),
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
        ChannelKind::Bsl => "Sign with an interpreter (BSL)".to_owned(),
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

/// What is known of privacy. What is not known is not said: silence is no promise either way. Only young people are told that nobody
/// knows of the bill, which somebody else may read.
fn private(channel: &Channel, is_for_young: bool) -> Vec<&'static str> {
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
    let bill_unknown = is_for_young && channel.is_number() && channel.shows_on_bill.is_none();
    facts
        .into_iter()
        .filter_map(|(known, yes, no)| known.map(|known| if known { yes } else { no }))
        .chain(bill_unknown.then_some("We do not know if it shows on the phone bill"))
        .collect()
}

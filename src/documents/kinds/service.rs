//! A service: somebody to contact, by which channels, and how sure we are of it.

use std::sync::Arc;

use fingerpost_core::OpeningHours;
use jiff::civil::Date;
use serde::Deserialize;
use serde_yaml::Spanned;

use super::area::Nation;
use super::rule::not_empty;
use crate::documents::common::front_matter;
use crate::documents::fields::{Fields, List, Text};
use crate::findings::{Finding, Located, Place};

/// A way of getting in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChannelKind {
    /// A voice call.
    Phone,
    /// A text message.
    Sms,
    /// A text relay or textphone call.
    Textphone,
    /// Typing with somebody on a website.
    Webchat,
    /// E-mail.
    Email,
    /// A website or form.
    Web,
    /// A letter.
    Post,
    /// An app.
    App,
}

impl ChannelKind {
    const ALL: [(&'static str, Self); 8] = [
        ("phone", Self::Phone),
        ("sms", Self::Sms),
        ("textphone", Self::Textphone),
        ("webchat", Self::Webchat),
        ("email", Self::Email),
        ("web", Self::Web),
        ("post", Self::Post),
        ("app", Self::App),
    ];

    /// The word authors write.
    #[must_use]
    pub fn id(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, kind)| *kind == self)
            .map_or("", |(id, _)| id)
    }
}

/// What a channel costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cost {
    /// Nothing.
    Free,
    /// What an ordinary call or text costs.
    Standard,
}

/// How sure we are of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Own knowledge or weak evidence: never published.
    Low,
    /// One source.
    Medium,
    /// The organisation's own page, or two independent sources.
    High,
}

impl Confidence {
    const ALL: [(&'static str, Self); 3] = [
        ("low", Self::Low),
        ("medium", Self::Medium),
        ("high", Self::High),
    ];

    /// The word authors write.
    #[must_use]
    pub fn id(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, c)| *c == self)
            .map_or("", |(id, _)| id)
    }
}

/// Opening hours and where they were written.
#[derive(Debug, Clone)]
pub struct Hours {
    /// The hours.
    pub opening: OpeningHours,
    /// The bytes they were written in.
    pub written: Located<Arc<str>>,
}

/// A way of getting in touch with a service.
#[derive(Debug, Clone)]
pub struct Channel {
    /// Which way.
    pub kind: ChannelKind,
    /// The number or address, in the organisation's own grouping.
    pub value: Located<Arc<str>>,
    /// What to press or to text: "option 2", "SHOUT".
    pub extra: Option<Arc<str>>,
    /// What it costs; nothing when not known.
    pub cost: Option<Cost>,
    /// Whether what is said stays there; nothing when not known.
    pub confidential: Option<bool>,
    /// Whether one may stay unnamed; nothing when not known.
    pub anonymous: Option<bool>,
    /// Whether it shows on the bill; nothing when not known.
    pub shows_on_bill: Option<bool>,
    /// Hours of this channel, where they differ from the service's.
    pub hours: Option<Hours>,
    /// One short sentence.
    pub note: Option<Arc<str>>,
}

impl Channel {
    /// What the link of this channel opens; nothing for an app without an address or a letter.
    ///
    /// Numbers are dialled as digits; the grouping is only for reading.
    #[must_use]
    pub fn href(&self) -> Option<String> {
        let value = &*self.value.value;
        let digits = || value.chars().filter(|c| *c != ' ').collect::<String>();
        match self.kind {
            ChannelKind::Phone => Some(format!("tel:{}", digits())),
            ChannelKind::Sms => Some(format!("sms:{}", digits())),
            ChannelKind::Email => Some(format!("mailto:{value}")),
            ChannelKind::Webchat | ChannelKind::Web | ChannelKind::App => {
                value.starts_with("https://").then(|| value.to_owned())
            }
            // A textphone number needs its relay prefix; a plain tel: link would ring a voice line.
            ChannelKind::Textphone | ChannelKind::Post => None,
        }
    }
}

/// Who checked a service's entry with the service itself, and when.
#[derive(Debug, Clone)]
pub struct Verification {
    /// The day.
    pub date: Date,
    /// The person.
    pub by: Arc<str>,
}

/// Somebody to contact.
#[derive(Debug, Clone)]
pub struct Service {
    /// Who runs it.
    pub organisation: Arc<str>,
    /// What happens when one gets in touch, as a sentence.
    pub offers: Arc<str>,
    /// Ids of the needs it meets, from the site's settings.
    pub needs: Vec<Located<Arc<str>>>,
    /// Where in the United Kingdom it serves; never empty.
    pub nations: Vec<Nation>,
    /// Ids of the areas it is limited to; empty for everywhere in its nations.
    pub areas: Vec<Located<Arc<str>>>,
    /// The ways of getting in touch; never empty, best first.
    pub channels: Vec<Channel>,
    /// When it is open; nothing when not known well enough to print.
    pub hours: Option<Hours>,
    /// How sure we are of the hours.
    pub hours_confidence: Option<Confidence>,
    /// How sure we are of the main number or address.
    pub confidence: Located<Confidence>,
    /// Languages, as BCP 47 codes, and the word `interpreter`.
    pub languages: Vec<Arc<str>>,
    /// Its website.
    pub url: Option<Arc<str>>,
    /// The last time a person checked the entry with the service.
    pub verified: Option<Verification>,
    /// When its public page was last read.
    pub source_read: Date,
}

/// [`Channel`] as serde reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawChannel {
    kind: Text,
    value: Text,
    extra: Text,
    cost: Text,
    confidential: Option<Spanned<bool>>,
    anonymous: Option<Spanned<bool>>,
    shows_on_bill: Option<Spanned<bool>>,
    hours: Text,
    note: Text,
}

front_matter!(RawService {
    organisation: Text,
    offers: Text,
    needs: List,
    nations: List,
    areas: List,
    channels: Option<Vec<RawChannel>>,
    hours: Text,
    hours_confidence: Text,
    confidence: Text,
    languages: List,
    url: Text,
    verified: Text,
    verified_by: Text,
    source_read: Text,
});

pub(super) fn read(raw: &RawService, fields: &mut Fields<'_>) -> Option<Service> {
    let organisation = fields.required("organisation", &raw.organisation);
    let offers = fields.required("offers", &raw.offers);
    let needs = fields.list("needs", &raw.needs);
    let mut nations: Vec<Nation> = Vec::new();
    for nation in raw.nations.iter().flatten() {
        nations.extend(fields.choice("nations", &Some(nation.clone()), &Nation::ALL));
    }
    nations.sort_unstable();
    nations.dedup();
    not_empty(
        "nations",
        raw.nations.as_ref().is_some_and(|list| !list.is_empty()),
        fields,
    );
    let raw_channels = raw.channels.as_deref().unwrap_or_default();
    not_empty("channels", !raw_channels.is_empty(), fields);
    let channels: Vec<Channel> = raw_channels
        .iter()
        .filter_map(|channel| read_channel(channel, fields))
        .collect();
    let hours = read_hours(&raw.hours, fields);
    let hours_confidence =
        fields.choice("hours_confidence", &raw.hours_confidence, &Confidence::ALL);
    if raw.hours.is_some() && raw.hours_confidence.is_none() {
        fields.missing(
            "hours_confidence",
            "the field `hours_confidence` is missing",
            "say how sure the hours are: `high`, `medium` or `low`; low hours are not shown",
        );
    }
    let confidence = fields.required_choice("confidence", &raw.confidence, &Confidence::ALL);
    let confidence_span = raw
        .confidence
        .as_ref()
        .map_or(0..0, |text| fields.span(text));
    let source_read = fields.required_date("source_read", &raw.source_read);
    Some(Service {
        organisation: organisation?.value,
        offers: offers?.value,
        needs,
        nations,
        areas: fields.list("areas", &raw.areas),
        channels,
        hours,
        hours_confidence,
        confidence: Located {
            value: confidence?,
            span: confidence_span,
        },
        languages: fields.words_list("languages", &raw.languages),
        url: fields.url("url", &raw.url),
        verified: read_verification(raw, fields),
        source_read: source_read?,
    })
}

fn read_verification(raw: &RawService, fields: &mut Fields<'_>) -> Option<Verification> {
    let date = fields.date("verified", &raw.verified);
    let by = fields.words("verified_by", &raw.verified_by);
    if raw.verified.is_some() != raw.verified_by.is_some() {
        let front = fields.front.clone();
        fields.report(
            Finding::error("FP126", Place::at(fields.path, front), "`verified` and `verified_by` go together")
                .help("say when a person checked this with the service, and who; leave both out if nobody has"),
        );
    }
    Some(Verification {
        date: date?,
        by: by?,
    })
}

fn read_hours(text: &Text, fields: &mut Fields<'_>) -> Option<Hours> {
    let opening = fields.parsed::<OpeningHours>("hours", text)?;
    let written = fields.optional("hours", text)?;
    Some(Hours { opening, written })
}

fn read_channel(raw: &RawChannel, fields: &mut Fields<'_>) -> Option<Channel> {
    let kind = fields
        .required_in("kind", &raw.kind, "a channel")
        .and_then(|_| fields.choice("kind", &raw.kind, &ChannelKind::ALL));
    let value = fields.required_in("value", &raw.value, "a channel");
    let hours = read_hours(&raw.hours, fields);
    let cost = fields.choice(
        "cost",
        &raw.cost,
        &[("free", Cost::Free), ("standard", Cost::Standard)],
    );
    let extra = fields.words("extra", &raw.extra);
    let note = fields.words("note", &raw.note);
    let (kind, value) = (kind?, value?);
    if let Some(help) = wrong_value(kind, &value.value) {
        fields.report(
            Finding::error(
                "FP127",
                Place::at(fields.path, value.span.clone()),
                format!("`{}` cannot be reached by {}", value.value, kind.id()),
            )
            .help(help),
        );
        return None;
    }
    let flag = |flag: &Option<Spanned<bool>>| flag.as_ref().map(|flag| flag.value);
    Some(Channel {
        kind,
        value,
        extra,
        cost,
        confidential: flag(&raw.confidential),
        anonymous: flag(&raw.anonymous),
        shows_on_bill: flag(&raw.shows_on_bill),
        hours,
        note,
    })
}

/// What is wrong with a value for its kind of channel, said as what to write.
fn wrong_value(kind: ChannelKind, value: &str) -> Option<&'static str> {
    let right = match kind {
        ChannelKind::Phone | ChannelKind::Sms | ChannelKind::Textphone => {
            let digits = value.bytes().filter(u8::is_ascii_digit).count();
            let plain = value.strip_prefix('+').unwrap_or(value);
            (3..=15).contains(&digits) && plain.bytes().all(|b| b.is_ascii_digit() || b == b' ')
        }
        ChannelKind::Email => {
            let plain = !value.contains(|c: char| c.is_whitespace() || "<>\"?&,;:".contains(c));
            plain
                && value
                    .split_once('@')
                    .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
        }
        ChannelKind::Web | ChannelKind::Webchat => {
            value.starts_with("https://") && !value.contains(char::is_whitespace)
        }
        ChannelKind::Post | ChannelKind::App => true,
    };
    if right {
        return None;
    }
    Some(match kind {
        ChannelKind::Phone | ChannelKind::Sms | ChannelKind::Textphone => {
            "write the digits, grouped as the organisation groups them; what to press or text goes in `extra`"
        }
        ChannelKind::Email => "write one address: `name@example.org`",
        _ => "copy the address from the browser, with `https://` in front",
    })
}

//! A way of getting in touch with a service.

use std::sync::Arc;

use super::{Confidence, Expected, Hours};
use crate::addresses::{is_email, read_web};
use crate::findings::{Finding, Located, Place, codes};
use crate::phones::{Charge, Number, NumberError};
use crate::yaml::Fields;

/// A way of getting in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChannelKind {
    /// A voice call.
    Phone,
    /// A text message.
    Sms,
    /// A text relay or textphone call.
    Textphone,
    /// Signing with an interpreter on a video call.
    Bsl,
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
    /// Every kind, with the word authors write.
    pub const ALL: [(&'static str, Self); 9] = [
        ("phone", Self::Phone),
        ("sms", Self::Sms),
        ("textphone", Self::Textphone),
        ("bsl", Self::Bsl),
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

    /// Whether somebody is at the other end while one waits: only then has it hours.
    #[must_use]
    pub const fn is_answered(self) -> bool {
        matches!(
            self,
            Self::Phone | Self::Sms | Self::Textphone | Self::Bsl | Self::Webchat
        )
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

impl Cost {
    /// Every value, with the word authors write.
    pub const ALL: [(&'static str, Self); 2] = [("free", Self::Free), ("standard", Self::Standard)];

    /// The word authors write.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Standard => "standard",
        }
    }
}

/// When a channel is answered.
#[derive(Debug, Clone)]
pub enum ChannelHours {
    /// At the hours of the service.
    AsService,
    /// At hours of its own.
    Own(Hours),
    /// Nobody knows: the author says so.
    Unknown,
}

impl ChannelHours {
    /// What the author writes where the hours are not known.
    pub const UNKNOWN: &str = "unknown";

    /// Hours of its own.
    #[must_use]
    pub const fn own(&self) -> Option<&Hours> {
        match self {
            Self::Own(hours) => Some(hours),
            Self::AsService | Self::Unknown => None,
        }
    }
}

/// The police, an ambulance, the fire service or the coastguard: by voice, by text, and 18000 by text relay.
const EMERGENCY_NUMBERS: [&str; 3] = ["999", "112", "18000"];

/// A way of getting in touch with a service.
#[derive(Debug, Clone)]
pub struct Channel {
    /// Which way.
    pub kind: ChannelKind,
    /// The number or address, in the organisation's own grouping.
    pub value: Located<Arc<str>>,
    /// The number, if it is one.
    pub number: Option<Number>,
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
    /// Whether it is for the hours when the service's other channels are closed.
    pub out_of_hours: bool,
    /// Whether services of other organisations answer on the same number.
    pub shared: bool,
    /// How sure we are of it, where that differs from the service.
    pub confidence: Option<Located<Confidence>>,
    /// When it is answered.
    pub hours: ChannelHours,
    /// One short sentence for readers.
    pub note: Option<Arc<str>>,
    /// What readers want to know before they get in touch, in the order in which it happens.
    pub expected: Vec<Expected>,
    /// What whoever checks it should ask or know. No reader sees it.
    pub to_check: Option<Arc<str>>,
}

impl Channel {
    /// Whether the hours of the service are its hours: not those of a line that answers when the others are closed, nor where the
    /// author wrote that nobody knows them.
    #[must_use]
    pub const fn keeps_service_hours(&self) -> bool {
        self.kind.is_answered()
            && matches!(self.hours, ChannelHours::AsService)
            && !self.out_of_hours
    }

    /// Whether one calls or texts it.
    #[must_use]
    pub const fn is_number(&self) -> bool {
        matches!(self.kind, ChannelKind::Phone | ChannelKind::Sms)
    }

    /// Whether it is a number that is for emergencies and nothing else.
    #[must_use]
    pub fn calls_for_help(&self) -> bool {
        let number = self.number.as_ref();
        number.is_some_and(|number| EMERGENCY_NUMBERS.contains(&&*number.dialled))
    }

    /// What the link of this channel opens; nothing for an app without an address or a letter.
    ///
    /// Numbers are dialled as digits; the grouping is only for reading.
    #[must_use]
    pub fn href(&self) -> Option<String> {
        let value = &*self.value.value;
        let dialled = |scheme: &str| {
            let number = self.number.as_ref()?;
            Some(format!("{scheme}:{}", number.dialled))
        };
        match self.kind {
            ChannelKind::Phone => dialled("tel"),
            // Where the service asks for a word, the telephone writes it.
            ChannelKind::Sms => dialled("sms").map(|link| match &self.extra {
                Some(word) => with_body(&link, word),
                None => link,
            }),
            ChannelKind::Email => Some(format!("mailto:{value}")),
            ChannelKind::Webchat | ChannelKind::Bsl | ChannelKind::Web | ChannelKind::App => {
                value.starts_with("https://").then(|| value.to_owned())
            }
            // A textphone number needs its relay prefix; a plain tel: link would call a voice line.
            ChannelKind::Textphone | ChannelKind::Post => None,
        }
    }
}

/// A link to a message that begins with this word.
fn with_body(link: &str, word: &str) -> String {
    let Ok(mut url) = url::Url::parse(link) else {
        return link.to_owned();
    };
    // A word that a service asks for may hold a blank, and in theory what would end it.
    url.set_query(Some(&format!("body={}", word.replace('&', "%26"))));
    url.into()
}

/// Whether a channel has hours of its own, or what should be some.
pub(super) fn has_own_hours(fields: &mut Fields<'_>) -> bool {
    let written = fields.written("hours");
    written.is_some_and(|hours| hours.text().map(str::trim) != Some(ChannelHours::UNKNOWN))
}

pub(super) fn read_channel(fields: &mut Fields<'_>) -> Option<Channel> {
    let kind = fields.required_choice("kind", &ChannelKind::ALL);
    let value = fields.required("value");
    let hours = if fields.written("hours").is_some() && !has_own_hours(fields) {
        ChannelHours::Unknown
    } else {
        super::read_hours(fields).map_or(ChannelHours::AsService, ChannelHours::Own)
    };
    let cost = fields.choice("cost", &Cost::ALL);
    let confidence = fields.choice("confidence", &Confidence::ALL);
    let confidence = confidence.zip(fields.span_of("confidence"));
    let confidence = confidence.map(|(value, span)| Located { value, span });
    let extra = fields.words("extra");
    let note = fields.words("note");
    let to_check = fields.words("to_check");
    let expected = super::expected::read(fields);
    let flag = |name, fields: &mut Fields<'_>| fields.flag(name).map(|flag| flag.value);
    let confidential = flag("confidential", fields);
    let anonymous = flag("anonymous", fields);
    let shows_on_bill = flag("shows_on_bill", fields);
    let out_of_hours = flag("out_of_hours", fields);
    let shared = flag("shared", fields);
    let (kind, mut value) = (kind?, value?);
    let number = match read_value(kind, &value.value) {
        Ok(Read::Number(number)) => Some(number),
        Ok(Read::Address(address)) => {
            value.value = address;
            None
        }
        Ok(Read::Words) => None,
        Err(help) => {
            fields.report(
                Finding::new(
                    &codes::FP127,
                    Place::at(fields.path, value.span.clone()),
                    format!("`{}` cannot be reached by {}", value.value, kind.id()),
                )
                .help(help),
            );
            return None;
        }
    };
    if let (Some(number), Some(cost), Some(span)) = (&number, cost, fields.span_of("cost")) {
        let place = fields.place(span);
        if let Some(finding) = wrong_cost(number, cost, place) {
            fields.report(finding);
        }
    }
    Some(Channel {
        kind,
        value,
        number,
        extra,
        cost,
        confidential,
        anonymous,
        shows_on_bill,
        out_of_hours: out_of_hours.unwrap_or(false),
        shared: shared.unwrap_or(false),
        confidence,
        hours,
        note,
        expected,
        to_check,
    })
}

/// What the value of a channel is.
enum Read {
    Number(Number),
    /// An address on the web, as browsers take it.
    Address(Arc<str>),
    /// What only people read, and an e-mail address.
    Words,
}

/// The number or address, if the kind has one; else what to write.
fn read_value(kind: ChannelKind, value: &str) -> Result<Read, String> {
    let words = |error: NumberError| error.to_string();
    let web = || {
        read_web(value)
            .map(Read::Address)
            .map_err(|error| error.to_string())
    };
    match kind {
        ChannelKind::Phone | ChannelKind::Textphone => {
            Number::to_call(value).map(Read::Number).map_err(words)
        }
        ChannelKind::Sms => Number::to_text(value).map(Read::Number).map_err(words),
        ChannelKind::Email if is_email(value) => Ok(Read::Words),
        ChannelKind::Email => Err("write one address: `name@example.org`".to_owned()),
        ChannelKind::Web | ChannelKind::Webchat | ChannelKind::Bsl => web(),
        // The page links an app whose value is an address.
        ChannelKind::App if is_one_address(value) => web(),
        ChannelKind::Post | ChannelKind::App => Ok(Read::Words),
    }
}

/// Whether a text is meant as an address, and does not only have one in it.
fn is_one_address(value: &str) -> bool {
    let scheme = value.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| scheme.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

/// A cost that the range of the number speaks against. It would be found out on somebody's bill.
fn wrong_cost(number: &Number, cost: Cost, place: Place) -> Option<Finding> {
    let (message, help) = match (cost, number.charge) {
        (Cost::Free, Charge::Ordinary) => (
            "is not free",
            "write `cost: standard`: 01, 02, 03 and mobile numbers, and the text codes that we know, cost what an ordinary call or text costs",
        ),
        // What a text code costs may stand in the settings: `crate::site` asks them.
        (Cost::Free, Charge::Unknown) if number.is_short() => return None,
        (Cost::Free, Charge::Unknown) => (
            "may not be free",
            "numbers abroad cost what their owner decides: leave `cost` out",
        ),
        (Cost::Free | Cost::Standard, Charge::Premium) => (
            "costs more than an ordinary call",
            "leave `cost` out, say in `note` what the service says it costs, and look for another number",
        ),
        (Cost::Standard, Charge::Free) => (
            "is free",
            "write `cost: free`: 0800, 0808 and 116 numbers cost nothing from landlines and mobiles",
        ),
        _ => return None,
    };
    Some(Finding::new(&codes::FP136, place, format!("{} {message}", number.shown)).help(help))
}

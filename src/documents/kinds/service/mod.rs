//! A service: somebody to contact, by which channels, and how sure we are of it.

mod channel;
mod expected;

use std::sync::Arc;

use jiff::civil::Date;

use super::area::{Area, Nation, is_gss_code};
use super::spec::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use crate::documents::identity::Identity;
use crate::findings::{Finding, Located, Place, Span, codes};
use crate::languages;
use crate::opening::Expression;
use crate::references::{Id, Named, Ref, Wanted, WantedToken, targets};
use crate::vocabulary::Need;
use crate::yaml::Fields;

pub use channel::{Channel, ChannelHours, ChannelKind, Cost};
use channel::{has_own_hours, read_channel};
pub use expected::Expected;

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
    /// Every value, with the word authors write.
    pub const ALL: [(&'static str, Self); 3] = [
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
    pub opening: Expression,
    /// The bytes they were written in.
    pub written: Located<Arc<str>>,
}

/// Who checked a service's entry with the service itself, and when.
#[derive(Debug, Clone)]
pub struct Verification {
    /// The day.
    pub date: Date,
    /// Where that is written.
    pub span: Span,
    /// The person.
    pub by: Arc<str>,
}

/// The part of its areas, or of its nations, that a service is for.
#[derive(Debug, Clone)]
pub struct Served {
    /// Its name, as readers know it: "Essex".
    pub name: Arc<str>,
    /// Its code in the Office for National Statistics' register, if it has one.
    pub code: Option<Arc<str>>,
}

/// Somebody to contact.
#[derive(Debug, Clone)]
pub struct Service {
    /// Who runs it.
    pub organisation: Arc<str>,
    /// What happens when one gets in touch, as a sentence.
    pub offers: Arc<str>,
    /// The needs it meets, of the site's settings.
    pub needs: Vec<Ref<Need>>,
    /// Where in the United Kingdom it serves; never empty.
    pub nations: Vec<Nation>,
    /// The areas it is limited to; empty for everywhere in its nations.
    pub areas: Vec<Ref<Area>>,
    /// What it is for within these, if not for all of them: one council of three.
    pub serves: Vec<Served>,
    /// The ways of getting in touch; never empty, best first.
    pub channels: Vec<Channel>,
    /// Who may use it, as a sentence; nothing when that is plain from its audiences.
    pub eligibility: Option<Arc<str>>,
    /// The youngest it is for, in years.
    pub minimum_age: Option<u8>,
    /// The oldest it is for, in years.
    pub maximum_age: Option<u8>,
    /// Services for the whole country in whose place it stands in its areas.
    pub replaces: Vec<Ref<Service>>,
    /// When it is open; nothing when not known well enough to print.
    pub hours: Option<Hours>,
    /// How sure we are of the hours.
    pub hours_confidence: Option<Confidence>,
    /// The nation whose bank holidays it keeps, if that is known; else those of all its nations.
    pub holidays: Option<Nation>,
    /// How sure we are of its numbers and addresses, but of those that say otherwise.
    pub confidence: Located<Confidence>,
    /// Languages, as BCP 47 codes, and the word `interpreter`.
    pub languages: Vec<Arc<str>>,
    /// Its website.
    pub url: Option<Arc<str>>,
    /// The last time a person checked the entry with the service.
    pub verified: Option<Verification>,
    /// When its public page was last read.
    pub source_read: Date,
    /// Where that is written.
    pub source_read_at: Span,
}

impl Service {
    /// Whether its first number is for emergencies and nothing else. Which needs are emergencies is for the settings to say:
    /// `Settings::saves_lives`.
    #[must_use]
    pub fn calls_for_help(&self) -> bool {
        let numbers = self
            .channels
            .iter()
            .filter(|channel| channel.number.is_some());
        numbers.take(1).any(Channel::calls_for_help)
    }

    /// Whether it is limited to some areas, this one among them.
    #[must_use]
    pub fn is_of_area(&self, area: Id<Area>) -> bool {
        targets(&self.areas).any(|id| id == area)
    }

    /// Whether the hours rest on enough to be shown.
    #[must_use]
    pub fn hours_are_sure(&self) -> bool {
        matches!(
            self.hours_confidence,
            Some(Confidence::Medium | Confidence::High)
        )
    }

    /// How sure we are of a channel.
    #[must_use]
    pub fn confidence_in(&self, channel: &Channel) -> Confidence {
        let own = channel.confidence.as_ref();
        own.map_or(self.confidence.value, |own| own.value)
    }

    /// Its hours, if they rest on enough to be shown: a guess could send somebody to a closed line.
    #[must_use]
    pub fn sure_hours(&self) -> Option<&Hours> {
        self.hours.as_ref().filter(|_| self.hours_are_sure())
    }

    /// The hours that one of its channels has of its own, if they rest on enough to be shown.
    #[must_use]
    pub fn sure_own_hours<'s>(&self, channel: &'s Channel) -> Option<&'s Hours> {
        channel.hours.own().filter(|_| self.hours_are_sure())
    }

    /// Whether there is a number that one can call or text without more.
    #[must_use]
    pub fn has_number(&self) -> bool {
        self.channels.iter().any(Channel::is_number)
    }
}

impl Named for Service {
    const WANTED: WantedToken = WantedToken(Wanted::Kind(<Service as DocumentKind>::SPEC.word));
}

impl DocumentKind for Service {
    const SPEC: Spec = Spec {
        word: "service",
        named_by: NamedBy::Id,
        home: Home::Country,
        layout: Layout::Whole,
        services: Services::Same,
        template: "pages/service.html",
        listed_as: None,
        page_ids: &[],
    };

    fn read(fields: &mut Fields<'_>, _: &Identity) -> Option<Self> {
        read(fields)
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

fn read(fields: &mut Fields<'_>) -> Option<Service> {
    let organisation = fields.required("organisation");
    let offers = fields.required("offers");
    let needs = fields.list("needs");
    fields.distinct("needs", needs.iter());
    let needs = needs
        .into_iter()
        .map(|need| fields.references.name(need))
        .collect();
    let mut nations = fields.choices("nations", &Nation::ALL);
    nations.sort_unstable();
    nations.dedup();
    for name in ["nations", "channels"] {
        let filled = fields.count(name) > 0;
        fields.not_empty(name, filled);
    }
    let mut has_hours = fields.span_of("hours").is_some();
    let channels: Vec<Channel> = fields.each("channels", "a channel", |fields| {
        has_hours |= has_own_hours(fields);
        read_channel(fields)
    });
    let hours = read_hours(fields);
    let hours_confidence = fields.choice("hours_confidence", &Confidence::ALL);
    if has_hours && fields.span_of("hours_confidence").is_none() {
        fields.missing(
            "hours_confidence",
            "the field `hours_confidence` is missing",
            "say how sure the hours are: `high`, `medium` or `low`; low hours are not shown",
        );
    }
    let confidence = fields.required_choice("confidence", &Confidence::ALL);
    let confidence_span = fields.span_of("confidence").unwrap_or_default();
    let source_read = fields.required_date("source_read");
    let minimum_age = read_age("minimum_age", fields);
    let maximum_age = read_age("maximum_age", fields);
    if let (Some(least), Some(most), Some(span)) =
        (minimum_age, maximum_age, fields.span_of("maximum_age"))
        && most < least
    {
        let place = fields.place(span);
        fields.report(
            Finding::new(
                &codes::FP152,
                place,
                format!("nobody is at least {least} and at most {most} years old"),
            )
            .help("`minimum_age` is the youngest that a service is for, `maximum_age` the oldest"),
        );
    }
    // Without all of its channels others would miss the one that is at fault.
    let whole = channels.len() == fields.count("channels");
    // All of it is read before the lack of one field counts, so that one run reports all.
    let areas = fields.names("areas");
    let serves = fields.each("serves", "what it serves", read_served);
    let eligibility = fields.words("eligibility");
    let replaces = fields.names("replaces");
    let holidays = fields.choice("holidays", &Nation::ALL);
    let languages = read_languages(fields);
    let url = fields.url("url");
    let verified = read_verification(fields);
    let source_read = source_read.filter(|_| whole)?;
    Some(Service {
        organisation: organisation?.value,
        offers: offers?.value,
        needs,
        nations,
        areas,
        serves,
        channels,
        eligibility,
        minimum_age,
        maximum_age,
        replaces,
        hours,
        hours_confidence,
        holidays,
        confidence: Located {
            value: confidence?,
            span: confidence_span,
        },
        languages,
        url,
        verified,
        source_read: source_read.value,
        source_read_at: source_read.span,
    })
}

/// The word for "whatever you speak": an interpreter is fetched.
const INTERPRETER: &str = "interpreter";

fn read_languages(fields: &mut Fields<'_>) -> Vec<Arc<str>> {
    let languages = fields.list("languages");
    for language in languages
        .iter()
        .filter(|language| &*language.value != INTERPRETER)
    {
        if let Err(help) = languages::read(&language.value) {
            let help = format!("{help}, or `{INTERPRETER}`");
            languages::report(language, &help, fields);
        }
    }
    languages
        .into_iter()
        .map(|language| language.value)
        .collect()
}

fn read_served(fields: &mut Fields<'_>) -> Option<Served> {
    let name = fields.required("name");
    let code = fields.optional("code");
    if let Some(code) = code.as_ref().filter(|code| !is_gss_code(&code.value)) {
        let place = Place::at(fields.path, code.span.clone());
        let message = format!("`{}` is not a code of a place", code.value);
        fields.report(Finding::new(&codes::FP122, place, message).help(
            "a code of the Office for National Statistics is a letter and eight digits, such as `E06000044`; leave it out if you do not know it",
        ));
    }
    Some(Served {
        name: name?.value,
        code: code.map(|code| code.value),
    })
}

fn read_verification(fields: &mut Fields<'_>) -> Option<Verification> {
    let date = fields.date("verified");
    let by = fields.words("verified_by");
    let places = (fields.span_of("verified"), fields.span_of("verified_by"));
    if let (Some(alone), None) | (None, Some(alone)) = places {
        let place = fields.place(alone);
        fields.report(
            Finding::new(&codes::FP126, place, "`verified` and `verified_by` go together")
                .help("say when a person checked this with the service, and who; leave both out if nobody has"),
        );
    }
    let date = date?;
    Some(Verification {
        date: date.value,
        span: date.span,
        by: by?,
    })
}

fn read_age(name: &'static str, fields: &mut Fields<'_>) -> Option<u8> {
    let age = fields.number::<i64>(name)?;
    let years = u8::try_from(age.value).ok().filter(|years| *years <= 120);
    if years.is_none() {
        let place = fields.place(age.span);
        let message = format!("`{name}` cannot be {}", age.value);
        fields.report(
            Finding::new(&codes::FP152, place, message).help("write whole years, 0 to 120"),
        );
    }
    years
}

fn read_hours(fields: &mut Fields<'_>) -> Option<Hours> {
    let opening = fields.parsed::<Expression>("hours")?;
    let written = fields.optional("hours")?;
    Some(Hours { opening, written })
}

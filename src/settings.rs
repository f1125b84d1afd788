//! The site's settings: `content/site.yaml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use crate::addresses::base_url;
use crate::documents::decode::decode;
use crate::documents::fields::{Fields, List, Spanned, Text};
use crate::documents::{Area, Cited, Cost, Service, outline, report_unseen};
use crate::findings::{Finding, Located, Place, Severity, codes};
use crate::languages;
use crate::phones::{Charge, Number};
use crate::references::{File, Id, Ref, Reference, targets};
use crate::sources::{SETTINGS_PATH, Sources};
use crate::vocabulary::{Audience, Need, Voice};

/// How long a service may go without somebody having checked it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Freshness {
    /// From when it is a warning, in days.
    pub warn_after: i32,
    /// From when the site is not published without a decision, in days.
    pub stop_after: i32,
}

impl Default for Freshness {
    fn default() -> Self {
        Self {
            warn_after: 180,
            stop_after: 365,
        }
    }
}

/// A short number that no plan lists, with where it is said to be one.
#[derive(Debug, Clone)]
pub struct ShortNumber {
    /// What is dialled.
    pub number: Located<Arc<str>>,
    /// Whether one texts it; else one calls it.
    pub is_text: bool,
    /// Whose it is.
    pub what: Arc<str>,
    /// What it costs; nothing when not known.
    pub cost: Option<Cost>,
    /// Where it is said.
    pub source: Cited,
}

/// A way into the site from its first page.
#[derive(Debug, Clone)]
pub struct Door {
    /// What the reader says: "I am worried about someone".
    pub title: Arc<str>,
    /// One sentence.
    pub text: Arc<str>,
    /// Where it leads.
    pub links: Vec<DoorLink>,
}

/// A page behind a door.
#[derive(Debug, Clone)]
pub struct DoorLink {
    /// The content file.
    pub to: Ref<File>,
    /// The words of the link.
    pub title: Arc<str>,
    /// One sentence; may be empty.
    pub text: Arc<str>,
}

/// The site's settings.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The site's name.
    pub title: Arc<str>,
    /// A name short enough for a telephone's home screen.
    pub short_title: Arc<str>,
    /// One sentence on what the site is.
    pub tagline: Arc<str>,
    /// The language of the pages, as a BCP 47 code.
    pub language: Arc<str>,
    /// Where the site is published, ending in `/`; nothing if it is not known at build time.
    pub base_url: Option<Arc<str>>,
    /// Who publishes it, for the feed.
    pub publisher: Arc<str>,
    /// Under what licence the content is offered, in words.
    pub licence: Arc<str>,
    /// The areas, in the order they are listed.
    pub areas: Vec<Ref<Area>>,
    /// Folders whose pages each area shows as its own.
    pub localised: Vec<Located<Arc<str>>>,
    /// Groups of readers.
    pub audiences: Vec<Audience>,
    /// Needs that services meet.
    pub needs: Vec<Need>,
    /// Short numbers that are in no list of the tool's own.
    pub short_numbers: Vec<ShortNumber>,
    /// How long a service may go without somebody having checked it.
    pub freshness: Freshness,
    /// Content files in the main navigation.
    pub navigation: Vec<Ref<File>>,
    /// Content files in the footer.
    pub footer: Vec<Ref<File>>,
    /// The ways in from the first page.
    pub doors: Vec<Door>,
    /// The content file that says which emergency number to ring.
    pub emergency: Option<Ref<File>>,
    /// A sentence above the list of areas.
    pub area_intro: Arc<str>,
    /// Services that the first page offers to talk to.
    pub talk: Vec<Ref<Service>>,
    /// Lints whose severity the publisher chose: nothing means "do not report".
    pub severities: BTreeMap<String, Option<Severity>>,
    /// Every name in the settings, for the linker.
    pub(crate) references: Vec<Reference>,
}

impl Settings {
    /// A need.
    #[must_use]
    pub fn need(&self, id: Id<Need>) -> &Need {
        &self.needs[id.index()]
    }

    /// A group of readers.
    #[must_use]
    pub fn audience(&self, id: Id<Audience>) -> &Audience {
        &self.audiences[id.index()]
    }

    /// The short number that the site declares for this one, as one that is called or one that is texted.
    pub(crate) fn short_number(&self, number: &Number, is_text: bool) -> Option<&ShortNumber> {
        self.short_numbers
            .iter()
            .find(|short| short.is_text == is_text && short.number.value == number.dialled)
    }

    /// Whether a service saves lives: it meets a need that is an emergency, or is called on a number that is for nothing else.
    #[must_use]
    pub fn saves_lives(&self, service: &Service) -> bool {
        service.calls_for_help() || targets(&service.needs).any(|need| self.need(need).emergency)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAudience {
    id: Text,
    label: Text,
    voice: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawNeed {
    id: Text,
    label: Text,
    text: Text,
    emergency: Option<Spanned<bool>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawShortNumber {
    number: Text,
    kind: Text,
    what: Text,
    cost: Text,
    source: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFreshness {
    warn_after_days: Option<Spanned<i64>>,
    stop_after_days: Option<Spanned<i64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDoor {
    title: Text,
    text: Text,
    links: Option<Vec<RawDoorLink>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDoorLink {
    to: Text,
    title: Text,
    text: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSettings {
    title: Text,
    short_title: Text,
    tagline: Text,
    languages: List,
    base_url: Text,
    publisher: Text,
    licence: Text,
    areas: List,
    localised: List,
    audiences: Option<Vec<RawAudience>>,
    needs: Option<Vec<RawNeed>>,
    short_numbers: Option<Vec<RawShortNumber>>,
    freshness: Option<RawFreshness>,
    navigation: List,
    footer: List,
    doors: Option<Vec<RawDoor>>,
    emergency: Text,
    area_intro: Text,
    talk: List,
    findings: Option<BTreeMap<String, Spanned<String>>>,
}

/// Reads the settings. `lints` are the ids of findings whose severity may be chosen.
///
/// Settings with an error are none: every page depends on them, and would be blamed for what is missing here.
pub fn read(
    sources: &Sources,
    lints: &[&'static str],
    findings: &mut Vec<Finding>,
) -> Option<Settings> {
    let path: Arc<str> = Arc::from(SETTINGS_PATH);
    if sources.unread.contains(&path) {
        return None;
    }
    let before = findings.len();
    let Some(file) = &sources.settings else {
        findings.push(
            Finding::new(
                &codes::FP130,
                Place::file(&path),
                "the site has no settings",
            )
            .help("write this file; the least it needs is `title: The name of the site`"),
        );
        return None;
    };
    let whole = 0..file.text.len();
    report_unseen(file, findings);
    let outline = outline::read(&path, &file.text, &whole, findings)?;
    let raw: RawSettings = decode(&path, &outline, findings)?;
    let front = 0..file.text.lines().next().map_or(0, str::len);
    let fields = &mut Fields::new(&path, &outline, front, findings);
    let title = fields.required("title", &raw.title);
    let audiences = audiences(raw.audiences.as_deref(), fields);
    let needs = needs(raw.needs.as_deref(), fields);
    let short_numbers = short_numbers(raw.short_numbers.as_deref(), fields);
    let freshness = freshness(raw.freshness.as_ref(), fields);
    let doors = doors(raw.doors.as_deref(), fields);
    let severities = severities(raw.findings.as_ref(), lints, fields);
    let languages = read_languages(&raw.languages, fields);
    let base_url = read_base_url(&raw.base_url, fields);
    let title = title?.value;
    let settings = Settings {
        short_title: fields
            .words("short_title", &raw.short_title)
            .unwrap_or_else(|| Arc::clone(&title)),
        tagline: fields.words("tagline", &raw.tagline).unwrap_or_default(),
        language: languages
            .into_iter()
            .next()
            .unwrap_or_else(|| Arc::from("en-GB")),
        base_url,
        publisher: fields
            .words("publisher", &raw.publisher)
            .unwrap_or_else(|| Arc::clone(&title)),
        licence: fields.words("licence", &raw.licence).unwrap_or_default(),
        areas: fields.names("areas", &raw.areas),
        localised: fields.list("localised", &raw.localised),
        audiences,
        needs,
        short_numbers,
        freshness,
        navigation: fields.names("navigation", &raw.navigation),
        footer: fields.names("footer", &raw.footer),
        doors,
        emergency: fields.name("emergency", &raw.emergency),
        area_intro: fields
            .words("area_intro", &raw.area_intro)
            .unwrap_or_default(),
        talk: fields.names("talk", &raw.talk),
        severities,
        title,
        references: std::mem::take(&mut fields.references).into_vec(),
    };
    let whole = !fields.findings[before..].iter().any(Finding::is_error);
    whole.then_some(settings)
}

fn read_base_url(text: &Text, fields: &mut Fields<'_>) -> Option<Arc<str>> {
    let text = fields.optional("base_url", text)?;
    match base_url(&text.value) {
        Ok(url) => Some(url),
        Err(help) => {
            let place = Place::at(fields.path, text.span);
            fields.report(
                Finding::new(
                    &codes::FP117,
                    place,
                    format!("`{}` is not where a site can be", text.value),
                )
                .help(help),
            );
            None
        }
    }
}

/// The languages of the site. The first is that of every page, whose own words the site has in English only.
fn read_languages(list: &List, fields: &mut Fields<'_>) -> Vec<Arc<str>> {
    let written = fields.list("languages", list);
    for (index, text) in written.iter().enumerate() {
        let place = Place::at(fields.path, text.span.clone());
        match languages::read(&text.value) {
            Err(help) => fields.report_language(text, &help),
            Ok(language) if index > 0 || language.is_english => {}
            Ok(language) if language.is_right_to_left => fields.report(
                Finding::new(&codes::FP147, place, format!("pages cannot be in `{}`, which is written from right to left", text.value))
                    .help("pages are laid out from left to right, and what the site adds to them is in English: put `en-GB` first"),
            ),
            Ok(_) => fields.report(
                Finding::new(&codes::FP146, place, format!("pages will say that they are in `{}`, and what the site adds to them is in English", text.value))
                    .label("the language of every page")
                    .help("navigation, dates, headings of lists and the checks are English, and a screen reader would read them with the wrong voice; put `en-GB` first unless your templates translate them"),
            ),
        }
    }
    written.into_iter().map(|text| text.value).collect()
}

fn audiences(raw: Option<&[RawAudience]>, fields: &mut Fields<'_>) -> Vec<Audience> {
    let Some(raw) = raw else {
        return [
            ("parent-carer", "Parents and carers", Voice::Parents),
            ("young-person", "Young people", Voice::Young),
            (
                "adult-missing",
                "Adults who are missing or thinking of leaving",
                Voice::Adults,
            ),
            ("family", "Families of missing adults", Voice::Adults),
            ("professional", "Professionals", Voice::Professionals),
        ]
        .into_iter()
        .map(|(id, label, voice)| Audience {
            id: Arc::from(id),
            label: Arc::from(label),
            voice,
        })
        .collect();
    };
    let group = "an audience";
    fields.each("audiences", group, Some(raw), |audience, fields| {
        let id = fields.id(&audience.id, group);
        let label = fields.required_in("label", &audience.label, group);
        let voice = fields.required_choice("voice", &audience.voice, &Voice::ALL);
        Some(Audience {
            id: id?.value,
            label: label?.value,
            voice: voice?,
        })
    })
}

/// The need that was an emergency by its name alone, before settings could say which one is. A site that relied on it is told.
const EMERGENCY_BY_NAME: &str = "emergency";

fn needs(raw: Option<&[RawNeed]>, fields: &mut Fields<'_>) -> Vec<Need> {
    fields.each("needs", "a need", raw, |need, fields| {
        let id = fields.id(&need.id, "a need");
        let label = fields.required_in("label", &need.label, "a need");
        let text = fields.words("text", &need.text).unwrap_or_default();
        let (id, label) = (id?, label?);
        if &*id.value == EMERGENCY_BY_NAME && need.emergency.is_none() {
            let place = Place::at(fields.path, id.span);
            let message = format!("the need `{EMERGENCY_BY_NAME}` does not say whether it is one");
            fields.report(Finding::new(&codes::FP160, place, message).help(
                "add `emergency: true`, so that its services stand first and no area can hide them; or `emergency: false`",
            ));
        }
        Some(Need {
            id: id.value,
            label: label.value,
            text,
            emergency: need.emergency.as_ref().is_some_and(|flag| flag.value),
        })
    })
}

fn short_numbers(raw: Option<&[RawShortNumber]>, fields: &mut Fields<'_>) -> Vec<ShortNumber> {
    let mut numbers = Vec::new();
    for short in raw.into_iter().flatten() {
        let group = "a short number";
        let kinds = [("phone", false), ("sms", true)];
        let written = fields.required_in("number", &short.number, group);
        let is_text = fields
            .required_in("kind", &short.kind, group)
            .and_then(|_| fields.choice("kind", &short.kind, &kinds));
        let what = fields.required_in("what", &short.what, group);
        let cost = fields.choice("cost", &short.cost, &Cost::ALL);
        let source = fields
            .required_in("source", &short.source, group)
            .and_then(|_| fields.citation("source", &short.source));
        let (Some(written), Some(is_text), Some(what), Some(source)) =
            (written, is_text, what, source)
        else {
            continue;
        };
        let read = if is_text {
            Number::to_text(&written.value)
        } else {
            Number::to_ring(&written.value)
        };
        let help = match &read {
            // A text code may be used as it is; what it costs may not be known.
            Ok(number)
                if number.undeclared || (number.is_short() && number.charge == Charge::Unknown) =>
            {
                None
            }
            Ok(number) if number.is_short() => {
                Some("take this entry out: every site knows this number".to_owned())
            }
            Ok(_) => Some(
                "take this entry out: only short numbers are declared, others are used as they are"
                    .to_owned(),
            ),
            Err(error) => Some(error.to_string()),
        };
        if let Some(help) = help {
            let place = Place::at(fields.path, written.span);
            let message = format!("`{}` cannot be declared as a short number", written.value);
            fields.report(Finding::new(&codes::FP127, place, message).help(help));
        } else if let Ok(number) = read {
            numbers.push(ShortNumber {
                number: Located {
                    value: number.dialled,
                    span: written.span,
                },
                is_text,
                what: what.value,
                cost,
                source,
            });
        }
    }
    numbers
}

fn freshness(raw: Option<&RawFreshness>, fields: &mut Fields<'_>) -> Freshness {
    let usual = Freshness::default();
    let Some(raw) = raw else {
        return usual;
    };
    let mut days = |name: &str, value: Option<&Spanned<i64>>, usual: i32| {
        let Some(value) = value.filter(|value| !value.refused) else {
            return usual;
        };
        if let Ok(days @ 1..=3650) = i32::try_from(value.value) {
            return days;
        }
        let message = format!("`{name}` cannot be {}", value.value);
        fields.report(
            Finding::new(&codes::FP137, fields.place(value), message)
                .help("write days: a whole number from 1 to 3650"),
        );
        usual
    };
    let warn_after = days(
        "warn_after_days",
        raw.warn_after_days.as_ref(),
        usual.warn_after,
    );
    let stop_after = days(
        "stop_after_days",
        raw.stop_after_days.as_ref(),
        usual.stop_after,
    );
    if stop_after < warn_after
        && let Some(value) = raw
            .stop_after_days
            .as_ref()
            .or(raw.warn_after_days.as_ref())
    {
        let place = fields.place(value);
        fields.report(
            Finding::new(&codes::FP137, place, "the site would stop before it warns")
                .help("`warn_after_days` is at most `stop_after_days`"),
        );
    }
    Freshness {
        warn_after,
        stop_after,
    }
}

fn doors(raw: Option<&[RawDoor]>, fields: &mut Fields<'_>) -> Vec<Door> {
    fields.each("doors", "a door", raw, |door, fields| {
        let title = fields.required_in("title", &door.title, "a door");
        let text = fields.words("text", &door.text).unwrap_or_default();
        let group = "a door's link";
        let links = fields.each("links", group, door.links.as_deref(), |link, fields| {
            let to = fields.required_in("to", &link.to, group);
            let to = to.map(|to| fields.references.name(to));
            let title = fields.required_in("title", &link.title, group);
            let text = fields.words("text", &link.text).unwrap_or_default();
            Some(DoorLink {
                to: to?,
                title: title?.value,
                text,
            })
        });
        Some(Door {
            title: title?.value,
            text,
            links,
        })
    })
}

fn severities(
    raw: Option<&BTreeMap<String, Spanned<String>>>,
    lints: &[&'static str],
    fields: &mut Fields<'_>,
) -> BTreeMap<String, Option<Severity>> {
    let mut severities = BTreeMap::new();
    for (id, text) in raw.into_iter().flatten() {
        if !lints.contains(&id.as_str()) {
            let place = fields.place(text);
            fields.report(
                Finding::new(
                    &codes::FP131,
                    place,
                    format!("`{id}` is not a lint whose severity can be chosen"),
                )
                .help_with_nearest(id, lints.iter().copied()),
            );
            continue;
        }
        let choices = [
            ("error", Some(Severity::Error)),
            ("warning", Some(Severity::Warning)),
            ("off", None),
        ];
        if let Some(severity) = fields.choice("findings", &Some(text.clone()), &choices) {
            severities.insert(id.clone(), severity);
        }
    }
    severities
}

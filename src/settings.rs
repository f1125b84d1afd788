//! The site's settings: `content/site.yaml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use serde_yaml::Spanned;

use crate::documents::Service;
use crate::documents::fields::{Fields, List, Text};
use crate::documents::front_matter::decode;
use crate::findings::{Finding, Located, Place, Severity};
use crate::sources::{SETTINGS_PATH, Sources};

/// How a page speaks, which decides how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Voice {
    /// To parents and carers.
    Parents,
    /// To young people: larger, warmer, and easy to leave.
    Young,
    /// To families of adults, and to adults.
    Adults,
    /// To professionals: sources come first.
    Professionals,
}

impl Voice {
    const ALL: [(&'static str, Self); 4] = [
        ("parents", Self::Parents),
        ("young", Self::Young),
        ("adults", Self::Adults),
        ("professionals", Self::Professionals),
    ];

    /// The word used in settings and templates.
    #[must_use]
    pub fn id(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, voice)| *voice == self)
            .map_or("", |(id, _)| id)
    }
}

/// A group of readers.
#[derive(Debug, Clone)]
pub struct Audience {
    /// The word used in front matter.
    pub id: Arc<str>,
    /// What readers see.
    pub label: Arc<str>,
    /// How pages for them speak.
    pub voice: Voice,
}

/// Something a reader may need, and services meet.
#[derive(Debug, Clone)]
pub struct Need {
    /// The word used in services.
    pub id: Arc<str>,
    /// What readers see.
    pub label: Arc<str>,
    /// A sentence above the services that meet it; may be empty.
    pub text: Arc<str>,
    /// Whether it is met by calling the police, an ambulance or the fire service: who meets it stands first, everywhere, and is never
    /// hidden.
    pub emergency: bool,
}

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
    pub to: Located<Arc<str>>,
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
    /// Ids of the areas, in the order they are listed.
    pub areas: Vec<Located<Arc<str>>>,
    /// Folders whose pages each area shows as its own.
    pub localised: Vec<Located<Arc<str>>>,
    /// Groups of readers.
    pub audiences: Vec<Audience>,
    /// Needs that services meet.
    pub needs: Vec<Need>,
    /// How long a service may go without somebody having checked it.
    pub freshness: Freshness,
    /// Content files in the main navigation.
    pub navigation: Vec<Located<Arc<str>>>,
    /// Content files in the footer.
    pub footer: Vec<Located<Arc<str>>>,
    /// The ways in from the first page.
    pub doors: Vec<Door>,
    /// The content file that says which emergency number to ring.
    pub emergency: Option<Located<Arc<str>>>,
    /// A sentence above the list of areas.
    pub area_intro: Arc<str>,
    /// Ids of services that the first page offers to talk to.
    pub talk: Vec<Located<Arc<str>>>,
    /// Checks whose severity the publisher chose: nothing means "do not report".
    pub severities: BTreeMap<String, Option<Severity>>,
}

impl Settings {
    /// The need with this id.
    #[must_use]
    pub fn need(&self, id: &str) -> Option<&Need> {
        self.needs.iter().find(|need| &*need.id == id)
    }

    /// Whether a service saves lives: it meets a need that is an emergency, or is called on a number that is for nothing else.
    #[must_use]
    pub fn saves_lives(&self, service: &Service) -> bool {
        let meets = |id: &str| self.need(id).is_some_and(|need| need.emergency);
        service.calls_for_help() || service.needs.iter().any(|need| meets(&need.value))
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
    freshness: Option<RawFreshness>,
    navigation: List,
    footer: List,
    doors: Option<Vec<RawDoor>>,
    emergency: Text,
    area_intro: Text,
    talk: List,
    findings: Option<BTreeMap<String, Spanned<String>>>,
}

/// Reads the settings. `checks` are the ids of findings whose severity may be chosen.
pub fn read(
    sources: &Sources,
    checks: &[&'static str],
    findings: &mut Vec<Finding>,
) -> Option<Settings> {
    let path: Arc<str> = Arc::from(SETTINGS_PATH);
    let Some(file) = &sources.settings else {
        findings.push(
            Finding::error("FP130", Place::file(&path), "the site has no settings")
                .help("write this file; the least it needs is `title: The name of the site`"),
        );
        return None;
    };
    let whole = 0..file.text.len();
    let raw: RawSettings = decode(&path, &file.text, &whole, findings)?;
    let mut fields = Fields {
        path: &path,
        offset: 0,
        front: 0..file.text.lines().next().map_or(0, str::len),
        findings,
    };
    let fields = &mut fields;
    let title = fields.required("title", &raw.title);
    let audiences = audiences(raw.audiences.as_deref(), fields);
    let needs = needs(raw.needs.as_deref(), fields);
    let freshness = freshness(raw.freshness.as_ref(), fields);
    let doors = doors(raw.doors.as_deref(), fields);
    let severities = severities(raw.findings.as_ref(), checks, fields);
    let languages = fields.words_list("languages", &raw.languages);
    let base_url = read_base_url(&raw.base_url, fields);
    let title = title?.value;
    Some(Settings {
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
        areas: fields.list("areas", &raw.areas),
        localised: fields.list("localised", &raw.localised),
        audiences,
        needs,
        freshness,
        navigation: fields.list("navigation", &raw.navigation),
        footer: fields.list("footer", &raw.footer),
        doors,
        emergency: fields.optional("emergency", &raw.emergency),
        area_intro: fields
            .words("area_intro", &raw.area_intro)
            .unwrap_or_default(),
        talk: fields.list("talk", &raw.talk),
        severities,
        title,
    })
}

/// Reads where a site will be published: a whole address, to which a `/` is added if it has none.
///
/// # Errors
///
/// What to write instead.
pub fn base_url(text: &str) -> Result<Arc<str>, String> {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .map(|rest| rest.split('/').next().unwrap_or_default());
    let plain = !text.contains(|c: char| c.is_whitespace() || "?#\"<>".contains(c));
    match host {
        Some(host) if !host.is_empty() && plain => Ok(with_slash(text)),
        _ => Err(
            "write the whole address: https://example.org/ or https://example.org/sub/path/"
                .to_owned(),
        ),
    }
}

fn with_slash(url: &str) -> Arc<str> {
    if url.ends_with('/') {
        Arc::from(url)
    } else {
        Arc::from(format!("{url}/"))
    }
}

fn read_base_url(text: &Text, fields: &mut Fields<'_>) -> Option<Arc<str>> {
    let text = fields.optional("base_url", text)?;
    match base_url(&text.value) {
        Ok(url) => Some(url),
        Err(help) => {
            let place = Place::at(fields.path, text.span);
            fields.report(
                Finding::error(
                    "FP117",
                    place,
                    format!("`{}` is not where a site can be", text.value),
                )
                .help(help),
            );
            None
        }
    }
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
    let mut audiences = Vec::new();
    for audience in raw {
        let id = fields.id(&audience.id, "an audience");
        let label = fields.required_in("label", &audience.label, "an audience");
        let voice = fields.required_choice("voice", &audience.voice, &Voice::ALL);
        if let (Some(id), Some(label), Some(voice)) = (id, label, voice) {
            audiences.push(Audience {
                id: id.value,
                label: label.value,
                voice,
            });
        }
    }
    audiences
}

/// The need that was an emergency by its name alone, before settings could say which one is. A site that relied on it is told.
const EMERGENCY_BY_NAME: &str = "emergency";

fn needs(raw: Option<&[RawNeed]>, fields: &mut Fields<'_>) -> Vec<Need> {
    let mut needs = Vec::new();
    for need in raw.into_iter().flatten() {
        let id = fields.id(&need.id, "a need");
        let label = fields.required_in("label", &need.label, "a need");
        let text = fields.words("text", &need.text).unwrap_or_default();
        if let (Some(id), Some(label)) = (id, label) {
            if &*id.value == EMERGENCY_BY_NAME && need.emergency.is_none() {
                let place = Place::at(fields.path, id.span);
                let message =
                    format!("the need `{EMERGENCY_BY_NAME}` does not say whether it is one");
                fields.report(Finding::error("FP160", place, message).help(
                    "add `emergency: true`, so that its services stand first and no area can hide them; or `emergency: false`",
                ));
            }
            needs.push(Need {
                id: id.value,
                label: label.value,
                text,
                emergency: need.emergency.as_ref().is_some_and(|flag| flag.value),
            });
        }
    }
    needs
}

fn freshness(raw: Option<&RawFreshness>, fields: &mut Fields<'_>) -> Freshness {
    let usual = Freshness::default();
    let Some(raw) = raw else {
        return usual;
    };
    let mut days = |name: &str, value: Option<&Spanned<i64>>, usual: i32| {
        let Some(value) = value else {
            return usual;
        };
        if let Ok(days @ 1..=3650) = i32::try_from(value.value) {
            return days;
        }
        let message = format!("`{name}` cannot be {}", value.value);
        fields.report(
            Finding::error("FP137", fields.place(value), message)
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
            Finding::error("FP137", place, "the site would stop before it warns")
                .help("`warn_after_days` is at most `stop_after_days`"),
        );
    }
    Freshness {
        warn_after,
        stop_after,
    }
}

fn doors(raw: Option<&[RawDoor]>, fields: &mut Fields<'_>) -> Vec<Door> {
    let mut doors = Vec::new();
    for door in raw.into_iter().flatten() {
        let title = fields.required_in("title", &door.title, "a door");
        let text = fields.words("text", &door.text).unwrap_or_default();
        let mut links = Vec::new();
        for link in door.links.iter().flatten() {
            let to = fields.required_in("to", &link.to, "a door's link");
            let title = fields.required_in("title", &link.title, "a door's link");
            let text = fields.words("text", &link.text).unwrap_or_default();
            if let (Some(to), Some(title)) = (to, title) {
                links.push(DoorLink {
                    to,
                    title: title.value,
                    text,
                });
            }
        }
        if let Some(title) = title {
            doors.push(Door {
                title: title.value,
                text,
                links,
            });
        }
    }
    doors
}

fn severities(
    raw: Option<&BTreeMap<String, Spanned<String>>>,
    checks: &[&'static str],
    fields: &mut Fields<'_>,
) -> BTreeMap<String, Option<Severity>> {
    let mut severities = BTreeMap::new();
    for (id, text) in raw.into_iter().flatten() {
        if !checks.contains(&id.as_str()) {
            let place = fields.place(text);
            fields.report(
                Finding::error(
                    "FP131",
                    place,
                    format!("`{id}` is not a check whose severity can be chosen"),
                )
                .help_with_nearest(id, checks.iter().copied()),
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

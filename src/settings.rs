//! The site's settings: `content/site.yaml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::addresses::{base_url, read_web};
use crate::documents::{Area, Cited, CitingFields, Cost, Service, purpose, read_yaml};
use crate::findings::{Finding, Located, Place, Severity, codes};
use crate::languages;
use crate::phones::{Charge, Number};
use crate::references::{File, Id, Ref, Reference, targets};
use crate::sources::{SETTINGS_PATH, Sources};
use crate::vocabulary::{Audience, Need, Voice};
use crate::yaml::Fields;

/// How long a service may go without somebody having checked it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Freshness {
    /// From when it is a warning, in days.
    pub warn_after: i32,
    /// From when the site is not published without a decision, in days.
    pub stop_after: i32,
}

impl Freshness {
    /// The last day on which what somebody looked at on a day is recent enough not to be warned of.
    #[must_use]
    pub fn due(self, looked_at: Date) -> Date {
        looked_at
            .checked_add(self.warn_after.days())
            .unwrap_or(Date::MAX)
    }
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
    /// The content file that says which emergency number to call.
    pub emergency: Option<Ref<File>>,
    /// Where "Leave this page" leads: an address on the web, dull and fast.
    pub exit: Arc<str>,
    /// The content file that says what leaving does, and what it does not.
    pub exit_explained: Option<Ref<File>>,
    /// Whether readers may keep a copy of an area on their device. If not, what earlier builds let them keep is taken away.
    pub offline: bool,
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
    let outline = read_yaml(file, findings)?;
    let front = 0..file.text.lines().next().map_or(0, str::len);
    let mut fields = Fields::new(&path, &outline, front, purpose, findings);
    let settings = read_fields(lints, &mut fields);
    let references = fields.finish();
    let whole = !findings[before..].iter().any(Finding::is_error);
    let settings = settings.map(|settings| Settings {
        references,
        ..settings
    });
    settings.filter(|_| whole)
}

fn read_fields(lints: &[&'static str], fields: &mut Fields<'_>) -> Option<Settings> {
    let title = fields.required("title");
    let audiences = audiences(fields);
    let needs = needs(fields);
    let short_numbers = short_numbers(fields);
    let freshness = freshness(fields);
    let doors = doors(fields);
    let severities = severities(lints, fields);
    let languages = read_languages(fields);
    let base_url = read_base_url(fields);
    let short_title = fields.words("short_title");
    let tagline = fields.words("tagline");
    let publisher = fields.words("publisher");
    let licence = fields.words("licence");
    let areas = fields.names("areas");
    let localised = fields.list("localised");
    let navigation = fields.names("navigation");
    let footer = fields.names("footer");
    let emergency = fields.name("emergency");
    let exit = read_exit(fields);
    let exit_explained = fields.name("exit_explained");
    let offline = fields.flag("offline").is_none_or(|flag| flag.value);
    let area_intro = fields.words("area_intro");
    let talk = fields.names("talk");
    let title = title?.value;
    let language = languages.into_iter().next();
    Some(Settings {
        short_title: short_title.unwrap_or_else(|| Arc::clone(&title)),
        tagline: tagline.unwrap_or_default(),
        language: language.unwrap_or_else(|| Arc::from("en-GB")),
        base_url,
        publisher: publisher.unwrap_or_else(|| Arc::clone(&title)),
        licence: licence.unwrap_or_default(),
        areas,
        localised,
        audiences,
        needs,
        short_numbers,
        freshness,
        navigation,
        footer,
        doors,
        emergency,
        exit: exit.unwrap_or_else(|| Arc::from(EXIT)),
        exit_explained,
        offline,
        area_intro: area_intro.unwrap_or_default(),
        talk,
        severities,
        title,
        references: Vec::new(),
    })
}

fn read_base_url(fields: &mut Fields<'_>) -> Option<Arc<str>> {
    let text = fields.optional("base_url")?;
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

/// A page about the weather says nothing of who reads it, and opens fast on an old telephone.
const EXIT: &str = "https://www.bbc.co.uk/weather";

fn read_exit(fields: &mut Fields<'_>) -> Option<Arc<str>> {
    let text = fields.optional("exit")?;
    read_web(&text.value)
        .map_err(|help| {
            let place = Place::at(fields.path, text.span);
            let message = format!("“Leave this page” cannot lead to `{}`", text.value);
            let finding = Finding::new(&codes::FP117, place, message);
            fields.report(finding.help(help.to_string()));
        })
        .ok()
}

/// The languages of the site. The first is that of every page, whose own words the site has in English only.
fn read_languages(fields: &mut Fields<'_>) -> Vec<Arc<str>> {
    let written = fields.list("languages");
    for (index, text) in written.iter().enumerate() {
        let place = Place::at(fields.path, text.span.clone());
        match languages::read(&text.value) {
            Err(help) => languages::report(text, &help, fields),
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

fn audiences(fields: &mut Fields<'_>) -> Vec<Audience> {
    if fields.written("audiences").is_none() {
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
    }
    fields.each("audiences", "an audience", |fields| {
        let id = fields.id();
        let label = fields.required("label");
        let voice = fields.required_choice("voice", &Voice::ALL);
        Some(Audience {
            id: id?.value,
            label: label?.value,
            voice: voice?,
        })
    })
}

/// The need that was an emergency by its name alone, before settings could say which one is. A site that relied on it is told.
const EMERGENCY_BY_NAME: &str = "emergency";

fn needs(fields: &mut Fields<'_>) -> Vec<Need> {
    fields.each("needs", "a need", |fields| {
        let id = fields.id();
        let label = fields.required("label");
        let text = fields.words("text").unwrap_or_default();
        let emergency = fields.flag("emergency");
        let says_emergency = fields.written("emergency").is_some();
        let (id, label) = (id?, label?);
        if &*id.value == EMERGENCY_BY_NAME && !says_emergency {
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
            emergency: emergency.is_some_and(|flag| flag.value),
        })
    })
}

fn short_numbers(fields: &mut Fields<'_>) -> Vec<ShortNumber> {
    fields.each("short_numbers", "a short number", |fields| {
        let kinds = [("phone", false), ("sms", true)];
        let written = fields.required("number");
        let is_text = fields.required_choice("kind", &kinds);
        let what = fields.required("what");
        let cost = fields.choice("cost", &Cost::ALL);
        let source = fields.required_citation("source");
        let (written, is_text, what, source) = (written?, is_text?, what?, source?);
        let read = if is_text {
            Number::to_text(&written.value)
        } else {
            Number::to_call(&written.value)
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
            return None;
        }
        Some(ShortNumber {
            number: Located {
                value: read.ok()?.dialled,
                span: written.span,
            },
            is_text,
            what: what.value,
            cost,
            source,
        })
    })
}

fn freshness(fields: &mut Fields<'_>) -> Freshness {
    let read = fields.group("freshness", |fields| {
        let usual = Freshness::default();
        let warn_after = days("warn_after_days", fields).unwrap_or(usual.warn_after);
        let stop_after = days("stop_after_days", fields).unwrap_or(usual.stop_after);
        let written = fields
            .span_of("stop_after_days")
            .or_else(|| fields.span_of("warn_after_days"));
        if let Some(span) = written.filter(|_| stop_after < warn_after) {
            let place = fields.place(span);
            fields.report(
                Finding::new(&codes::FP137, place, "the site would stop before it warns")
                    .help("`warn_after_days` is at most `stop_after_days`"),
            );
        }
        Some(Freshness {
            warn_after,
            stop_after,
        })
    });
    read.unwrap_or_default()
}

/// A number of days that a reader can grasp.
fn days(name: &'static str, fields: &mut Fields<'_>) -> Option<i32> {
    let written = fields.number::<i64>(name)?;
    if let Ok(days @ 1..=3650) = i32::try_from(written.value) {
        return Some(days);
    }
    let place = fields.place(written.span);
    let message = format!("`{name}` cannot be {}", written.value);
    fields.report(
        Finding::new(&codes::FP137, place, message)
            .help("write days: a whole number from 1 to 3650"),
    );
    None
}

fn doors(fields: &mut Fields<'_>) -> Vec<Door> {
    fields.each("doors", "a door", |fields| {
        let title = fields.required("title");
        let text = fields.words("text").unwrap_or_default();
        let links = fields.each("links", "a door's link", |fields| {
            let to = fields.required_name("to");
            let title = fields.required("title");
            let text = fields.words("text").unwrap_or_default();
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
    lints: &[&'static str],
    fields: &mut Fields<'_>,
) -> BTreeMap<String, Option<Severity>> {
    let mut severities = BTreeMap::new();
    for entry in fields.entries("findings") {
        let id = entry.name.as_str();
        if !lints.contains(&id) {
            let place = fields.place(entry.value.span.clone());
            let finding = Finding::new(
                &codes::FP131,
                place,
                format!("`{id}` is not a lint whose severity can be chosen"),
            );
            let finding = finding.help_with_nearest(id, lints.iter().copied());
            // The list of all is too long for a hint.
            let finding = match finding.help {
                Some(_) => finding,
                None => finding
                    .help("write one whose id begins with FP4: `fingerpost explain` lists them"),
            };
            fields.report(finding);
            continue;
        }
        let choices = [
            ("error", Some(Severity::Error)),
            ("warning", Some(Severity::Warning)),
            ("off", None),
        ];
        let chosen = fields
            .text("findings", &entry.value)
            .and_then(|text| fields.chosen("findings", &text, &choices));
        if let Some(severity) = chosen {
            severities.insert(id.to_owned(), severity);
        }
    }
    severities
}

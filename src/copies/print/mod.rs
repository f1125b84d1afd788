//! **The set for paper**: an area's pages for one kind of reader as one file, to be printed and kept in a binder.
//!
//! `Copy → Set → HTML`. Addresses stand in notes, pages and chapters are numbered, and a script works out on which sheet each of them falls.

mod directory;
mod notes;
mod paper;
mod set;
mod unlike;
mod wanted;

use std::fmt::Write;
use std::sync::Arc;

use serde::Serialize;

use super::words::About;
use super::{Copy, Reach, Scope, Shelf, names, policy, title};
use crate::exporter::{Exported, Exporter, Material, Takes};
use crate::findings::{Finding, Place, codes};
use crate::outputs::Output;
use crate::render::CopyParts;
use crate::site::Site;
use crate::sources::SETTINGS_PATH;
use crate::vocabulary::Voice;
use set::Chapter;

/// One file for each kind of reader, made for paper.
pub(crate) const EXPORTER: Exporter = Exporter {
    name: "print",
    about: "A set of pages for paper, one file a kind of reader: contents with page numbers, links as notes",
    manifest: "fingerpost-print.json",
    takes: Takes::AreaAndAudience,
    make,
};

fn make(material: &Material<'_>) -> Result<Exported, Vec<Finding>> {
    let site = material.site;
    let pages = material.pages()?;
    let shelf = Shelf::of(&pages, site.today);
    let parts = CopyParts::of(material.sources)?;
    let readers = material.reader.map_or_else(
        || Voice::ALL.iter().map(|(_, voice)| *voice).collect(),
        |reader| vec![reader],
    );
    let mut exported = Exported {
        files: Vec::new(),
        holds: (0, "page"),
        notes: Vec::new(),
    };
    for reader in readers {
        let scope = Scope {
            area: material.area,
            reader: Some(reader),
            reach: Reach::Book,
        };
        let copy = shelf
            .copy(site, scope)
            .filter(|copy| speaks_to(site, copy, reader));
        let Some(copy) = copy else {
            continue;
        };
        let path = format!("{}.html", names::stem(site, material.area, Some(reader)));
        let chapters = set::chapters_of(site, &copy);
        exported.holds.0 += chapters
            .iter()
            .map(|chapter| chapter.pages.len())
            .sum::<usize>();
        let file = Output {
            path,
            bytes: file(site, &parts, &copy, &chapters)?.into_bytes(),
        };
        exported.notes.push(names::note(&file));
        exported.files.push(file);
    }
    if exported.files.is_empty() {
        return Err(vec![nothing()]);
    }
    exported.notes.push(
        "Open a file in a browser and print it on A4, at its full size: then the page numbers in its contents are right.".to_owned(),
    );
    Ok(exported)
}

/// Whether any page of a copy is written for these readers, and not only for everybody.
fn speaks_to(site: &Site, copy: &Copy<'_>, reader: Voice) -> bool {
    let mut pages = copy.files.iter().filter_map(|file| file.page);
    pages.any(|page| site.speaks_to(site.page(page).document, reader))
}

fn nothing() -> Finding {
    let settings: Arc<str> = Arc::from(SETTINGS_PATH);
    Finding::new(
        &codes::FP803,
        Place::file(&settings),
        "no page of this site is for these readers, so there is nothing to print",
    )
}

/// What the template of a set is given.
#[derive(Serialize)]
struct View<'a> {
    about: About,
    /// What tabs and lists of files show; neutral for whom it could give away.
    title: String,
    /// For whom it is, as the settings call them.
    readers: Vec<&'a str>,
    young: bool,
    publisher: &'a str,
    licence: &'a str,
    policy: String,
    style: &'a str,
    script: &'a str,
    chapters: &'a [Chapter],
}

fn file(
    site: &Site,
    parts: &CopyParts<'_>,
    copy: &Copy<'_>,
    chapters: &[Chapter],
) -> Result<String, Vec<Finding>> {
    let settings = &site.settings;
    let voice = copy.scope.reader;
    let readers: Vec<&str> = settings
        .audiences
        .iter()
        .filter(|audience| Some(audience.voice) == voice)
        .map(|audience| &*audience.label)
        .collect();
    let about = About::of(site, copy);
    let style = with_running_words(&parts.style("print.css"), site, copy);
    let script = parts.script("print.js");
    let view = View {
        title: match voice {
            Some(Voice::Parents | Voice::Professionals) => {
                format!("{}. {}", about.title, readers.join("; "))
            }
            _ => about.title.clone(),
        },
        about,
        readers,
        young: voice == Some(Voice::Young),
        publisher: &settings.publisher,
        licence: &settings.licence,
        policy: policy::of_page_alone(&policy::hashed(&script), std::slice::from_ref(&style)),
        style: &style,
        script: &script,
        chapters,
    };
    parts.html("print.html", &view)
}

/// The styles with what stands at the foot of every sheet.
fn with_running_words(style: &str, site: &Site, copy: &Copy<'_>) -> String {
    let place = title(site, copy.scope.area);
    let words = format!(
        "As of {}. {place}. Version {}.",
        crate::words::date(site.today),
        copy.version
    );
    style.replace("{as of}", &in_quotes(&words))
}

/// Text as it may stand between the quotation marks of a stylesheet, and within its element.
fn in_quotes(words: &str) -> String {
    let mut quoted = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '"' | '\\' | '<' | '\n' | '\r' => {
                let _ = write!(quoted, "\\{:x} ", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::in_quotes;

    #[test]
    fn no_name_of_an_area_ends_the_styles() {
        assert_eq!(in_quotes("A \"b\" </style>"), "A \\22 b\\22  \\3c /style>");
        assert_eq!(in_quotes("Southend, Essex"), "Southend, Essex");
    }
}

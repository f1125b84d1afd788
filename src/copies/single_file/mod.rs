//! The single file: an area's guidance as one page that opens alone, for e-mail and for phones.
//!
//! `Site + its rendered files → Volume (a copy, with a short key for each page) → Plan (which page stands in which file) → files`.
//! Each page's main part is a section of the file. Styles show the one that the address leads to, without a script; the check and the
//! directory work as on the site.

mod inline;
mod keys;
mod plan;
mod start;
mod volume;

use crate::copies::{Shelf, names};
use crate::exporter::{Exported, Exporter, Material, Takes};
use crate::findings::Finding;
use crate::outputs::Output;
use crate::render::CopyParts;
use crate::site::Site;
use crate::vocabulary::Voice;

use volume::Volume;

/// The single file.
pub(crate) const EXPORTER: Exporter = Exporter {
    name: "single-file",
    about: "An area's guidance as one page that opens alone, for e-mail and phones; several where it is too long for one",
    manifest: "fingerpost-single-file.json",
    takes: Takes::AreaAndAudience,
    make,
};

/// The largest that a file may be, in bytes: what goes by e-mail, and opens on an old phone.
const MOST: usize = 1_500_000;

fn make(material: &Material<'_>) -> Result<Exported, Vec<Finding>> {
    let pages = material.pages()?;
    let shelf = Shelf::of(&pages, material.site.today);
    let parts = CopyParts::of(material.sources)?;
    let volume = |reader| Volume::of(material, &pages, &shelf, &parts, reader);
    let whole = volume(material.reader).ok_or_else(super::nothing_in_it)?;
    let files = match (material.reader, whole.only_file()?) {
        (None, Some(file)) => vec![file],
        (None, None) => {
            let mut files = Vec::new();
            let voices = voices(material.site, &whole);
            if voices.is_empty() {
                files = whole.files()?;
            }
            for voice in voices {
                if let Some(volume) = volume(Some(voice)) {
                    files.extend(volume.files()?);
                }
            }
            files
        }
        (Some(_), _) => whole.files()?,
    };
    let wrong: Vec<Finding> = files
        .iter()
        .filter_map(|file| names::not_too_long(&file.path, None))
        .collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    Ok(Exported {
        notes: files.iter().map(names::note).collect(),
        holds: (whole.length(), "page"),
        files,
    })
}

/// The voices that some page of a volume is for.
fn voices(site: &Site, whole: &Volume<'_>) -> Vec<Voice> {
    let is_for = |voice: Voice| {
        whole
            .pages()
            .any(|page| site.speaks_to(site.page(page).document, voice))
    };
    Voice::ALL
        .iter()
        .map(|(_, voice)| *voice)
        .filter(|voice| is_for(*voice))
        .collect()
}

/// How large a file of a copy is, and whether it may be.
fn fits(file: &Output) -> bool {
    file.bytes.len() <= MOST
}

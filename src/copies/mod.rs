//! **Copies**: an area's part of the site, to be taken away.
//!
//! `Site + its rendered files → Copy`: which files, with their hashes, and what they link to. The list of the offline copy, the folder, the
//! single file, the book and the set for paper are all made from one. Nothing here knows the disk, and nothing writes HTML.

mod archive;
mod chapters;
pub(crate) mod epub;
pub(crate) mod folder;
mod links;
mod names;
mod policy;
pub(crate) mod print;
mod rewrite;
pub(crate) mod single_file;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;
use sha2::{Digest, Sha256};

pub(crate) use chapters::{Chapter, chapters};
pub(crate) use links::{LocalLink, links_of};
pub(crate) use rewrite::{Rewriting, To, main_of};

use crate::documents::Kind;
use crate::findings::{Finding, Place, codes};
use crate::outputs::{Output, addresses, hex};
use crate::site::{AreaId, Page, PageId, Site};
use crate::sources::SETTINGS_PATH;
use crate::vocabulary::Voice;

/// What a copy is to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scope {
    /// The area; without one, the country.
    pub area: Option<AreaId>,
    /// For whom; without one, for everybody.
    pub reader: Option<Voice>,
    /// How much of the country's guidance comes with the area's.
    pub reach: Reach,
}

/// How much of the country's guidance comes with an area's pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// All of it, with each service's own page: what one can walk about in as on the site.
    Site,
    /// Only what the area has no page of its own for, and no service's own page: the directory holds its card. What one reads through.
    Book,
}

/// A file of a copy.
#[derive(Debug)]
pub(crate) struct CopyFile<'o> {
    /// Path below the root of the site.
    pub path: &'o str,
    /// What is in it.
    pub bytes: &'o [u8],
    /// Its SHA-256.
    pub sha256: [u8; 32],
    /// The page of the site that it is; nothing for what no document stands behind, and for what is no page.
    pub page: Option<PageId>,
    /// What it links to and loads on this site, in the order of the text; nothing for what is no page.
    pub links: Arc<[LocalLink]>,
}

impl CopyFile<'_> {
    /// Whether it is a page.
    pub fn is_page(&self) -> bool {
        is_page(self.path)
    }
}

/// A part of the site, whole enough to be used without the rest.
#[derive(Debug)]
pub(crate) struct Copy<'o> {
    /// What it was to hold.
    pub scope: Scope,
    /// The files in path order: pages, and what they load.
    pub files: Vec<CopyFile<'o>>,
    /// The day by which the first of its pages has to be looked at again.
    pub review_by: Date,
    /// Eight hexadecimal digits that are others when anything in it is, but for the day of its stamps.
    pub version: String,
}

/// The rendered files of a site, each looked at once: what copies are taken from.
pub(crate) struct Shelf<'o> {
    files: BTreeMap<&'o str, Held<'o>>,
}

struct Held<'o> {
    output: &'o Output,
    sha256: [u8; 32],
    /// The same without the day of its stamp.
    undated: [u8; 32],
    links: Arc<[LocalLink]>,
}

impl<'o> Shelf<'o> {
    /// The files of a site that was rendered on a day.
    pub fn of(outputs: &'o [Output], today: Date) -> Self {
        let day = [today.to_string(), crate::words::date(today)];
        let held = |output: &'o Output| {
            let sha256 = Sha256::digest(&output.bytes).into();
            let undated = match std::str::from_utf8(&output.bytes) {
                Ok(text) if is_page(&output.path) => {
                    Sha256::digest(without_stamp(text, &day)).into()
                }
                _ => sha256,
            };
            let held = Held {
                output,
                sha256,
                undated,
                links: links_of(&output.path, &output.bytes).into(),
            };
            (output.path.as_str(), held)
        };
        let files = outputs
            .par_iter()
            .filter(|output| is_page(&output.path) || is_loaded(&output.path))
            .map(held)
            .collect();
        Self { files }
    }

    /// The copy of a scope; nothing where no page is in it.
    pub fn copy(&self, site: &Site, scope: Scope) -> Option<Copy<'o>> {
        let mut wanted: BTreeMap<String, Option<PageId>> = site
            .pages()
            .filter(|(id, page)| holds(site, scope, *id, page))
            .map(|(id, page)| (page.output.as_str().to_owned(), Some(id)))
            .collect();
        if wanted.is_empty() {
            return None;
        }
        if scope.reach == Reach::Site {
            // Pages that no document stands behind, such as the sheet of a check, go with those beside them.
            let others: Vec<String> = self
                .files
                .keys()
                .filter(|path| is_page(path) && goes_along(site, scope, path, &wanted))
                .map(|path| (*path).to_owned())
                .collect();
            wanted.extend(others.into_iter().map(|path| (path, None)));
        }
        self.holding(site, scope, &wanted)
    }

    /// The copy of the whole site, with the country's pages and those of every area; nothing where it has no page.
    pub fn whole(&self, site: &Site) -> Option<Copy<'o>> {
        let scope = Scope {
            area: None,
            reader: None,
            reach: Reach::Site,
        };
        // The missing page is one of a server: its addresses begin at the root of a host.
        let pages = self
            .files
            .keys()
            .filter(|path| is_page(path) && **path != addresses::NOT_FOUND);
        let mut wanted: BTreeMap<String, Option<PageId>> =
            pages.map(|path| ((*path).to_owned(), None)).collect();
        for (id, page) in site.pages() {
            wanted.insert(page.output.as_str().to_owned(), Some(id));
        }
        self.holding(site, scope, &wanted)
    }

    /// The copy of these pages and of what they load; nothing where no document stands behind any of them.
    fn holding(
        &self,
        site: &Site,
        scope: Scope,
        wanted: &BTreeMap<String, Option<PageId>>,
    ) -> Option<Copy<'o>> {
        let due = |id: &PageId| {
            site.document(site.page(*id).document)
                .common
                .review_by
                .value
        };
        let review_by = wanted.values().flatten().map(due).min()?;
        let mut files: BTreeMap<&str, (&Held<'o>, Option<PageId>)> = BTreeMap::new();
        for (path, page) in wanted {
            let Some(held) = self.files.get(path.as_str()) else {
                continue;
            };
            for link in &*held.links {
                // What a page loads comes with it; where it only leads is a page of the copy, or outside of it.
                let linked = self.files.get(link.path.as_str());
                if let Some(loaded) = linked.filter(|held| !is_page(&held.output.path)) {
                    files.entry(&loaded.output.path).or_insert((loaded, None));
                }
            }
            files.insert(&held.output.path, (held, *page));
        }
        let mut all = Sha256::new();
        for (path, (held, _)) in &files {
            all.update(path.as_bytes());
            all.update([0]);
            all.update(held.undated);
        }
        let files = files.into_values().map(|(held, page)| CopyFile {
            path: &held.output.path,
            bytes: &held.output.bytes,
            sha256: held.sha256,
            page,
            links: Arc::clone(&held.links),
        });
        Some(Copy {
            scope,
            files: files.collect(),
            review_by,
            version: hex(&all.finalize()[..4]),
        })
    }
}

impl<'o> Copy<'o> {
    /// The file at a path.
    pub fn file(&self, path: &str) -> Option<&CopyFile<'o>> {
        let at = self
            .files
            .binary_search_by(|file| file.path.cmp(path))
            .ok()?;
        self.files.get(at)
    }

    /// Its pages, in path order.
    pub fn pages(&self) -> impl Iterator<Item = &CopyFile<'o>> {
        self.files.iter().filter(|file| file.is_page())
    }

    /// The size of all files together, in bytes.
    pub fn bytes(&self) -> usize {
        self.files.iter().map(|file| file.bytes.len()).sum()
    }
}

/// The area of this name.
pub(crate) fn area_named(site: &Site, name: &str) -> Option<AreaId> {
    site.areas()
        .find(|(_, area)| site.document(*area).identity.area.as_deref() == Some(name))
        .map(|(id, _)| id)
}

/// The names of all areas, in the order of the settings.
pub(crate) fn area_names(site: &Site) -> impl Iterator<Item = &str> {
    site.areas()
        .filter_map(|(_, area)| site.document(area).identity.area.as_deref())
}

/// That nothing is there for what was asked for.
pub(crate) fn nothing_in_it() -> Vec<Finding> {
    let place = Place::file(&Arc::from(SETTINGS_PATH));
    vec![
        Finding::new(&codes::FP803, place, "no page is for these readers")
            .help("choose another area or audience"),
    ]
}

/// What a copy is called: its area, or the site.
pub(crate) fn title(site: &Site, area: Option<AreaId>) -> &str {
    area.map_or(&site.settings.title, |area| {
        &site.document(site.area(area)).common.title.value
    })
}

/// Whether a page of the site is in a scope.
fn holds(site: &Site, scope: Scope, id: PageId, page: &Page) -> bool {
    if page.area.is_some() && page.area != scope.area {
        return false;
    }
    let document = site.document(page.document);
    if let Some(reader) = scope.reader
        && !document.common.audiences.is_empty()
        && !site.speaks_to(page.document, reader)
    {
        return false;
    }
    match scope.reach {
        Reach::Site => true,
        Reach::Book => {
            // The first page of a site is a choice of ways into the rest; a copy begins with its own list of what it holds.
            site.page_of(page.document, scope.area) == Some(id)
                && !matches!(document.kind, Kind::Service(_))
                && page.output.as_str() != "index.html"
        }
    }
}

/// Whether a page that is no document's belongs to a scope: it stands in a folder of it, and is for its readers.
fn goes_along(
    site: &Site,
    scope: Scope,
    path: &str,
    wanted: &BTreeMap<String, Option<PageId>>,
) -> bool {
    if let Some(checker) = path.strip_suffix(addresses::SHEET_ENDING) {
        return wanted.contains_key(&format!("{checker}.html"));
    }
    path == addresses::NOT_KEPT
        || scope.area.is_some_and(|area| {
            let first = &site.document(site.area(area)).identity.output;
            path == addresses::keeping_page(first.as_str())
        })
        || (scope.area.is_none() && path == addresses::KEEP)
}

fn is_page(path: &str) -> bool {
    path.ends_with(".html")
}

/// Whether a file is something that pages load, or save for the reader, and not another form of the whole site.
fn is_loaded(path: &str) -> bool {
    !is_page(path) && path != addresses::FEED && !path.starts_with(addresses::DATA)
}

/// A page without the day of its stamp, which is the last that it says.
fn without_stamp(page: &str, day: &[String; 2]) -> Vec<u8> {
    let mut parts = vec![page];
    for written in day {
        let cut = parts
            .iter()
            .enumerate()
            .rev()
            .find_map(|(index, part)| Some((index, part.rfind(written.as_str())?)));
        if let Some((index, at)) = cut {
            let part = parts[index];
            parts[index] = &part[..at];
            parts.insert(index + 1, &part[at + written.len()..]);
        }
    }
    parts.concat().into_bytes()
}

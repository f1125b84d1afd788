//! **Offline**: what lets readers keep a copy of an area on their device, and take it away again.
//!
//! The worker at the root of the site, whose address never changes; a list of each copy with the hashes of its files; and one short list of
//! all copies, from which a page sees how large they are and whether there is a newer one. Nothing is kept unless a reader asks.

use serde::Serialize;

use crate::copies::{self, Copy, Reach, Scope, Shelf};
use crate::outputs::Output;
use crate::outputs::addresses::{OFFLINE, WORKER, keeping_page};
use crate::render::Bars;
use crate::site::{AreaId, PageId, Site};
use crate::sources::Sources;
use crate::words::DateView;

/// The worker that shows copies.
const SHOWS: &str = "worker/sw.js";
/// The worker that removes them, of a site that has them no more.
const REMOVES: &str = "worker/sw-remove.js";

/// All copies of a site.
#[derive(Serialize)]
struct Copies<'a> {
    bars: &'a Bars,
    copies: Vec<Entry<'a>>,
}

/// What is said of a copy before it is loaded, and what a device remembers of one that it keeps.
#[derive(Serialize)]
struct Entry<'a> {
    name: &'a str,
    title: &'a str,
    /// The page on which it is kept and removed.
    keep: String,
    /// The list of its files.
    list: String,
    version: &'a str,
    as_of: DateView,
    review_by: DateView,
    /// The size of all files, in bytes.
    bytes: usize,
    files: usize,
    pages: usize,
}

/// The files of a copy.
#[derive(Serialize)]
struct List<'a> {
    version: &'a str,
    as_of: DateView,
    /// Path below the root of the site, size in bytes, SHA-256 in base64.
    files: Vec<(&'a str, usize, String)>,
}

/// The worker and the lists. `files` are all the files of the site.
pub(crate) fn files(site: &Site, sources: &Sources, bars: &Bars, files: &[Output]) -> Vec<Output> {
    let firsts = if site.settings.offline {
        site.copied()
    } else {
        Vec::new()
    };
    let which = if firsts.is_empty() { REMOVES } else { SHOWS };
    let worker = sources.assets.get(which).map(|bytes| Output {
        path: WORKER.to_owned(),
        bytes: bytes.to_vec(),
    });
    let shelf = Shelf::of(files, site.today);
    let copies: Vec<(PageId, Copy<'_>)> = firsts
        .into_iter()
        .filter_map(|first| {
            let scope = Scope {
                area: site.page(first).area,
                reader: None,
                reach: Reach::Site,
            };
            Some((first, shelf.copy(site, scope)?))
        })
        .collect();
    let mut written: Vec<Output> = worker.into_iter().collect();
    if copies.is_empty() {
        return written;
    }
    written.extend(copies.iter().map(|(_, copy)| list(site, copy)));
    let all = Copies {
        bars,
        copies: copies
            .iter()
            .map(|(first, copy)| entry(site, *first, copy))
            .collect(),
    };
    written.push(json(format!("{OFFLINE}copies.json"), &all));
    written
}

fn list_of(site: &Site, area: Option<AreaId>) -> String {
    format!("{OFFLINE}{}.json", site.copy_name(area))
}

fn entry<'a>(site: &'a Site, first: PageId, copy: &'a Copy<'_>) -> Entry<'a> {
    let first = site.page(first);
    Entry {
        name: site.copy_name(first.area),
        title: copies::title(site, first.area),
        keep: keeping_page(first.output.as_str()),
        list: list_of(site, first.area),
        version: &copy.version,
        as_of: DateView::new(site.today),
        review_by: DateView::new(copy.review_by),
        bytes: copy.bytes(),
        files: copy.files.len(),
        pages: copy.pages().count(),
    }
}

fn list(site: &Site, copy: &Copy<'_>) -> Output {
    use base64::prelude::{BASE64_STANDARD, Engine as _};
    let list = List {
        version: &copy.version,
        as_of: DateView::new(site.today),
        files: copy
            .files
            .iter()
            .map(|file| {
                (
                    file.path,
                    file.bytes.len(),
                    BASE64_STANDARD.encode(file.sha256),
                )
            })
            .collect(),
    };
    json(list_of(site, copy.scope.area), &list)
}

fn json(path: String, value: &impl Serialize) -> Output {
    // Serialising strings and numbers cannot fail.
    let mut bytes = serde_json::to_vec(value).unwrap_or_default();
    bytes.push(b'\n');
    Output { path, bytes }
}

//! In which order one reads a copy through.

use std::collections::BTreeMap;

use super::Copy;
use crate::site::{PageId, Site};

/// Pages that belong together: those of a folder, or those beside the first page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chapter {
    /// The title of the folder's own page, or of the copy.
    pub title: String,
    /// The pages in the order in which the site lists them, the folder's own page first.
    pub pages: Vec<PageId>,
}

/// The pages of a copy in reading order: the first page and those beside it; the folders that only the area has; the country's guidance
/// in the order of the settings; the rest, such as definitions and sources; last, in an area's copy, what is about the site.
pub(crate) fn chapters(copy: &Copy<'_>, site: &Site) -> Vec<Chapter> {
    let mut folders: BTreeMap<(usize, String), Vec<PageId>> = BTreeMap::new();
    for page in copy.files.iter().filter_map(|file| file.page) {
        let folder = folder_of(site, page);
        folders
            .entry((rank(copy, site, page, &folder), folder))
            .or_default()
            .push(page);
    }
    folders
        .into_iter()
        .map(|((_, folder), pages)| chapter(copy, site, &folder, pages))
        .collect()
}

/// `professionals/concerns` of `professionals/concerns/index` and of what stands beside it; empty beside the first page.
fn folder_of(site: &Site, page: PageId) -> String {
    let slug = &site.document(site.page(page).document).identity.slug;
    slug.rsplit_once('/')
        .map_or_else(String::new, |(folder, _)| folder.to_owned())
}

fn rank(copy: &Copy<'_>, site: &Site, page: PageId, folder: &str) -> usize {
    let localised = &site.settings.localised;
    let first = folder.split('/').next().unwrap_or_default();
    let in_order = localised
        .iter()
        .position(|localised| *localised.value == *first);
    let is_own = site.page(page).area == copy.scope.area;
    match in_order {
        _ if folder.is_empty() && is_own => 0,
        Some(place) => 2 + place,
        None if copy.scope.area.is_some() && is_own => 1,
        None if folder.is_empty() => 3 + localised.len(),
        None => 2 + localised.len(),
    }
}

fn chapter(copy: &Copy<'_>, site: &Site, folder: &str, mut pages: Vec<PageId>) -> Chapter {
    let area = copy.scope.area;
    let listed = site.folder(area, folder);
    let is_first = |page: PageId| {
        let slug = &*site.document(site.page(page).document).identity.slug;
        slug == "index" || slug.strip_suffix("/index") == Some(folder)
    };
    pages.sort_by_key(|page| {
        let place = listed.iter().position(|listed| listed == page);
        (!is_first(*page), place.unwrap_or(listed.len()), *page)
    });
    let own = pages.first().filter(|page| is_first(**page));
    let title = match own {
        Some(page) => site
            .document(site.page(*page).document)
            .common
            .title
            .value
            .to_string(),
        // What stands beside the first page of the whole site is about the site, in an area's copy as well.
        None if folder.is_empty() && area.is_some() => format!("About {}", site.settings.title),
        None if folder.is_empty() => site.settings.title.to_string(),
        None => words_of(folder),
    };
    Chapter { title, pages }
}

/// `thresholds` as "Thresholds", `young-people` as "Young people".
fn words_of(folder: &str) -> String {
    let name = folder
        .rsplit('/')
        .next()
        .unwrap_or(folder)
        .replace('-', " ");
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

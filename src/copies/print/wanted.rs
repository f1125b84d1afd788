//! Which pages of a copy are worth their paper.

use std::collections::{BTreeMap, BTreeSet};

use crate::copies::{Chapter, Copy, chapters as in_order};
use crate::documents::Kind;
use crate::site::{DocumentId, PageId, Site, targets};
use crate::vocabulary::Voice;

/// The chapters of a copy without what is of no use on paper: pages about the site itself; definitions of words that no page here uses;
/// and, for all but professionals, a page on each source: every page names its own where it ends.
pub(super) fn chapters(site: &Site, copy: &Copy<'_>) -> Vec<Chapter> {
    let read = in_order(copy, site);
    let used = used(site, copy);
    let is_wanted = |page: PageId| {
        let id = site.page(page).document;
        match site.document(id).kind {
            Kind::Definition(_) => used.contains(&id),
            Kind::Source(_) => {
                copy.scope.reader == Some(Voice::Professionals) && used.contains(&id)
            }
            _ => !is_about_the_site(site, page),
        }
    };
    read.into_iter()
        .filter_map(|chapter| {
            let all = chapter.pages.len();
            let pages: Vec<PageId> = chapter
                .pages
                .into_iter()
                .filter(|page| is_wanted(*page))
                .collect();
            // A list of what is not there is of no use either.
            let is_empty =
                pages.is_empty() || (pages.len() == 1 && all > 1 && lists(site, pages[0]));
            (!is_empty).then_some(Chapter {
                title: chapter.title,
                pages,
            })
        })
        .collect()
}

/// The documents that the copy's pages lead to, apart from those that only explain.
fn used(site: &Site, copy: &Copy<'_>) -> BTreeSet<DocumentId> {
    let by_path: BTreeMap<&str, DocumentId> = site
        .pages()
        .map(|(_, page)| (page.output.as_str(), page.document))
        .collect();
    copy.files
        .iter()
        .filter(|file| file.page.is_some_and(|page| !explains(site, page)))
        .flat_map(|file| &file.links)
        .filter_map(|link| by_path.get(link.path.as_str()).copied())
        .collect()
}

/// Whether a page only explains others: it is a definition or a source, or the list of them.
fn explains(site: &Site, page: PageId) -> bool {
    let page = site.page(page);
    matches!(
        site.document(page.document).kind,
        Kind::Definition(_) | Kind::Source(_)
    ) || lists_what_explains(site, page.document)
}

/// Whether a page is the first of a folder of definitions or sources.
fn lists_what_explains(site: &Site, document: DocumentId) -> bool {
    let slug = &*site.document(document).identity.slug;
    let Some(folder) = slug.strip_suffix("/index") else {
        return false;
    };
    site.folder(None, folder).iter().any(|page| {
        matches!(
            site.document(site.page(*page).document).kind,
            Kind::Definition(_) | Kind::Source(_)
        )
    })
}

fn lists(site: &Site, page: PageId) -> bool {
    lists_what_explains(site, site.page(page).document)
}

/// Whether a page says how the site works, such as what it keeps and how it can be read aloud: it stands beside the first page, is for
/// nobody in particular, and is listed where each page ends. On paper nothing of it holds.
fn is_about_the_site(site: &Site, page: PageId) -> bool {
    let id = site.page(page).document;
    let document = site.document(id);
    let mut footer = targets(&site.settings.footer);
    document.identity.area.is_none()
        && !document.identity.slug.contains('/')
        && footer.any(|linked| linked.index() == id.index())
}

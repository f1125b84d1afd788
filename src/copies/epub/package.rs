//! What a book says of itself: to its readers, and to the programs that list it.

use serde::Serialize;

use super::{Book, in_folder};
use crate::copies::Chapter;
use crate::copies::words::About;
use crate::documents::Kind;
use crate::exchange::ids::Id;
use crate::lints::telling;
use crate::site::{PageId, Site};
use crate::vocabulary::Voice;

/// The values of the package, of its contents and of its first page.
#[derive(Serialize)]
pub(super) struct Package<'a> {
    about: &'a About,
    id: String,
    title: String,
    /// Whether somebody may read it whom others must not see reading it.
    private: bool,
    young: bool,
    publisher: &'a str,
    rights: &'a str,
    pages: Vec<Item>,
    chapters: Vec<Part>,
    tools: Vec<Entry>,
    first: String,
}

/// A file of the package.
#[derive(Serialize)]
pub(super) struct Item {
    pub key: String,
    pub file: String,
    /// Whether there is a drawing in it.
    pub drawn: bool,
}

/// A chapter in the contents.
#[derive(Serialize)]
struct Part {
    title: String,
    /// The page of the chapter itself; may be empty.
    file: String,
    pages: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    title: String,
    file: String,
}

impl<'a> Package<'a> {
    pub fn of(book: &'a Book<'a>, chapters: &[Chapter], pages: Vec<Item>) -> Self {
        let settings = &book.site.settings;
        let scope = book.copy.scope;
        let base = settings.base_url.as_deref().unwrap_or(&settings.title);
        let voice = scope.reader.map_or("", Voice::id);
        Self {
            about: &book.about,
            id: Id::of(&["book", base, book.site.copy_name(scope.area), voice]).to_string(),
            title: title(&book.about, scope.reader),
            private: scope.reader != Some(Voice::Professionals),
            young: scope.reader == Some(Voice::Young),
            publisher: &settings.publisher,
            rights: &settings.licence,
            first: pages
                .first()
                .map_or_else(String::new, |page| page.file.clone()),
            pages,
            tools: tools(book, chapters),
            chapters: chapters
                .iter()
                .filter_map(|chapter| part(book, chapter))
                .collect(),
        }
    }
}

/// What the person who hands a young person's book round should know: that its title tells what it is about.
pub(super) fn note(about: &About, reader: Option<Voice>) -> Option<String> {
    let title = title(about, reader);
    let word = telling(&title).filter(|_| reader == Some(Voice::Young))?;
    Some(format!(
        "Lists of books show its title, “{title}”, which says “{word}”: others who see the device can read it."
    ))
}

/// What lists of books show, where others read it: the site, the place, and for whom, but never why. The names of
/// audiences in the settings may say more, so they are not asked.
fn title(about: &About, reader: Option<Voice>) -> String {
    let whom = match reader {
        None => return about.title.clone(),
        Some(Voice::Parents) => "parents and carers",
        Some(Voice::Young) => "young people",
        Some(Voice::Adults) => "adults",
        Some(Voice::Professionals) => "professionals",
    };
    format!("{} ({whom})", about.title)
}

/// The checks and the list of services: where somebody in need goes first.
fn tools(book: &Book<'_>, chapters: &[Chapter]) -> Vec<Entry> {
    let is_tool = |id: &PageId| {
        let document = book.site.document(book.site.page(*id).document);
        matches!(document.kind, Kind::Checker(_) | Kind::Directory(_))
    };
    let pages = chapters.iter().flat_map(|chapter| chapter.pages.iter());
    pages
        .filter(|id| is_tool(id))
        .filter_map(|id| entry(book, *id))
        .collect()
}

fn entry(book: &Book<'_>, id: PageId) -> Option<Entry> {
    Some(Entry {
        title: title_of(book.site, id),
        file: in_folder(book.leaf(id)?),
    })
}

/// A chapter of the contents; nothing where the book has none of its pages.
fn part(book: &Book<'_>, chapter: &Chapter) -> Option<Part> {
    let entry = |id: &PageId| entry(book, *id);
    let own = chapter.pages.first().filter(|id| is_index(book.site, **id));
    let rest = &chapter.pages[usize::from(own.is_some())..];
    let mut pages: Vec<Entry> = rest.iter().filter_map(entry).collect();
    let own = own.and_then(entry);
    if book.copy.scope.reader == Some(Voice::Young) {
        keep_to_oneself(&mut pages, own.is_some());
    }
    match own {
        Some(own) => Some(Part {
            title: own.title,
            file: own.file,
            pages,
        }),
        None if pages.is_empty() => None,
        None => Some(Part {
            title: chapter.title.clone(),
            file: String::new(),
            pages,
        }),
    }
}

/// Leaves out of the contents of a young person's book what tells on them, such as definitions: whoever takes up the device sees the
/// contents. The chapter's own page leads to all of its pages.
fn keep_to_oneself(pages: &mut Vec<Entry>, has_own: bool) {
    let tells = |page: &Entry| telling(&page.title).is_some();
    if has_own && pages.iter().any(tells) {
        pages.clear();
    }
    pages.retain(|page| !tells(page));
}

/// Whether a page is its folder's own.
fn is_index(site: &Site, id: PageId) -> bool {
    let slug = &*site.document(site.page(id).document).identity.slug;
    slug == "index" || slug.ends_with("/index")
}

/// What a page is called in the contents and in its head: no more than its tab on the site would tell.
pub(super) fn title_of(site: &Site, id: PageId) -> String {
    let common = &site.document(site.page(id).document).common;
    common
        .discreet_title
        .as_ref()
        .map_or_else(|| common.title.value.to_string(), ToString::to_string)
}

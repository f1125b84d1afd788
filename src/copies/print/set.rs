//! The pages of a set: which there are, how they are numbered, and where their links lead.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::directory::{CARD, Cards};
use super::notes::Notes;
use super::paper::Paper;
use super::unlike::Looked;
use super::wanted;
use crate::copies::{Copy, Rewriting, To, main_of};
use crate::documents::Kind;
use crate::site::{PageId, Site};
use crate::tags::{Attribute, Piece, Pieces, attributes};

/// Pages that belong together, with their number.
#[derive(Debug, Serialize)]
pub(super) struct Chapter {
    pub number: usize,
    pub id: String,
    pub title: String,
    pub pages: Vec<PaperPage>,
}

/// A page of the site as a part of the set.
#[derive(Debug, Serialize)]
pub(super) struct PaperPage {
    /// `3.2`
    pub number: String,
    pub id: String,
    /// How the contents call it.
    pub title: String,
    /// What it is: `threshold`.
    pub kind: &'static str,
    /// Whether it begins a sheet: what is looked up, and what is put on a wall or handed to somebody.
    pub begins: bool,
    pub html: String,
    /// The addresses that its links lead to, in order.
    pub notes: Vec<String>,
}

/// A page before it is written.
struct Planned<'a> {
    path: &'a str,
    page: PageId,
    id: String,
    number: String,
    main: &'a str,
}

/// The chapters of a copy, written for paper.
pub(super) fn chapters_of(site: &Site, copy: &Copy<'_>) -> Vec<Chapter> {
    let read = wanted::chapters(site, copy);
    let mut planned: Vec<(usize, Planned<'_>)> = Vec::new();
    for (chapter, pages) in read.iter().map(|chapter| &chapter.pages).enumerate() {
        let mut within = 0;
        for page in pages {
            let file = copy.file(site.page(*page).output.as_str());
            let html = file.and_then(|file| std::str::from_utf8(file.bytes).ok());
            let Some((file, main)) = file.zip(html.and_then(main_of)) else {
                continue;
            };
            within += 1;
            planned.push((
                chapter,
                Planned {
                    path: file.path,
                    page: *page,
                    id: format!("p{}", planned.len() + 1),
                    number: format!("{}.{within}", chapter + 1),
                    main,
                },
            ));
        }
    }
    let pages: Vec<&Planned<'_>> = planned.iter().map(|(_, page)| page).collect();
    let links = Links::of(site, copy, &pages);
    let mut written: Vec<Chapter> = read
        .iter()
        .enumerate()
        .map(|(at, chapter)| Chapter {
            number: at + 1,
            id: format!("c{}", at + 1),
            title: chapter.title.clone(),
            pages: Vec::new(),
        })
        .collect();
    for (chapter, page) in &planned {
        if let Some(chapter) = written.get_mut(*chapter) {
            chapter.pages.push(links.page(page));
        }
    }
    written
}

/// Where the links of a set lead.
struct Links<'a> {
    site: &'a Site,
    copy: &'a Copy<'a>,
    pages: &'a [&'a Planned<'a>],
    /// The place of each page, by its path on the site.
    at: BTreeMap<&'a str, usize>,
    /// Every page of the site by its path.
    known: BTreeMap<&'a str, PageId>,
    cards: Cards,
    /// The ids that the set holds.
    ids: BTreeSet<String>,
}

impl<'a> Links<'a> {
    fn of(site: &'a Site, copy: &'a Copy<'a>, pages: &'a [&'a Planned<'a>]) -> Self {
        let paths: Vec<&str> = pages.iter().map(|page| page.path).collect();
        let cards = Cards::of(site, copy, &paths, |at| pages[at].id.clone());
        let mut links = Self {
            site,
            copy,
            pages,
            at: paths
                .iter()
                .enumerate()
                .map(|(at, path)| (*path, at))
                .collect(),
            known: site
                .pages()
                .map(|(id, page)| (page.output.as_str(), id))
                .collect(),
            cards,
            ids: BTreeSet::new(),
        };
        // Once to see which ids are left on paper, so that no link leads to one that is not.
        let ids = pages
            .iter()
            .flat_map(|page| ids_of(&links.page(page).html))
            .collect();
        links.ids = ids;
        links
    }

    fn page(&self, page: &Planned<'_>) -> PaperPage {
        let document = self.site.document(self.site.page(page.page).document);
        let prefix = format!("{}-", page.id);
        let link = |path: &str, fragment: Option<&str>| self.to(page, path, fragment);
        let looked = Looked {
            is_area: matches!(document.kind, Kind::Area(_)),
            in_area: self.copy.scope.area.is_some(),
        };
        let leaves_out = |name: &str, said: &[Attribute<'_>]| looked.leaves_out(name, said);
        let rewriting = Rewriting {
            page: page.path,
            prefix: &prefix,
            link: &link,
            leaves_out: &leaves_out,
        };
        let number_of = |id: &str| self.number_of(id);
        let mut notes = Notes::default();
        let html = Paper {
            number: &page.number,
            number_of: &number_of,
        }
        .of(&rewriting.of(page.main), &mut notes);
        let common = &document.common;
        let title = common
            .discreet_title
            .as_ref()
            .unwrap_or(&common.title.value);
        PaperPage {
            number: page.number.clone(),
            id: page.id.clone(),
            title: title.to_string(),
            kind: document.kind.name(),
            begins: is_looked_up(&document.kind) && !page.number.ends_with(".1"),
            html,
            notes: notes.addresses,
        }
    }

    /// `3.2` of the page that an id is on.
    fn number_of(&self, id: &str) -> Option<&str> {
        let page = id.split('-').next()?;
        let at: usize = page.strip_prefix('p')?.parse().ok()?;
        self.pages
            .get(at.checked_sub(1)?)
            .map(|page| page.number.as_str())
    }

    fn to(&self, from: &Planned<'_>, path: &str, fragment: Option<&str>) -> To {
        let known = self.known.get(path).copied();
        let document = known.map(|page| self.site.page(page).document);
        if let Some(document) = document
            && let Some((at, card)) = self.cards.card(document)
        {
            // The list is where the others lead; it does not lead to itself.
            let is_own = self.pages[at].path == from.path;
            let address = if is_own {
                format!("{CARD}{card}")
            } else {
                format!("#{card}")
            };
            return To::Address(address);
        }
        let here = document.and_then(|document| {
            let page = self.site.page_of(document, self.copy.scope.area)?;
            self.at.get(self.site.page(page).output.as_str())
        });
        if let Some(at) = self.at.get(path).or(here) {
            let page = &self.pages[*at].id;
            let place = fragment.map(|fragment| format!("{page}-{fragment}"));
            let place = place.filter(|place| self.ids.contains(place));
            return To::Address(format!("#{}", place.as_deref().unwrap_or(page)));
        }
        let is_service = document
            .is_some_and(|document| matches!(self.site.document(document).kind, Kind::Service(_)));
        match &self.site.settings.base_url {
            Some(base) if known.is_some() || is_service => {
                let fragment = fragment.map_or_else(String::new, |id| format!("#{id}"));
                To::Address(format!("{base}{path}{fragment}"))
            }
            _ => To::Nowhere,
        }
    }
}

/// Whether it is what people look up.
fn is_looked_up(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Checker(_) | Kind::Directory(_) | Kind::Procedure(_) | Kind::Threshold(_)
    )
}

/// The ids in a piece of a page.
fn ids_of(html: &str) -> Vec<String> {
    Pieces::of(html)
        .filter_map(|piece| match piece {
            Piece::Start(tag, _) => attributes(tag)
                .iter()
                .find(|attribute| attribute.name.eq_ignore_ascii_case("id"))
                .map(|id| id.value().into_owned()),
            _ => None,
        })
        .collect()
}

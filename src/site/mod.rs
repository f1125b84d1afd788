//! **Site**: all documents linked with each other, and the pages they become.
//!
//! The third stage: `Documents → Site`. Ids are resolved, links checked, areas laid over the country's guidance.
//! From here on nothing changes, and every name in the content is known to be the name of something.

mod links;
mod numbers;
mod outline;
mod overlay;
mod replacements;
mod resolve;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;

pub(crate) use resolve::in_content;
pub use resolve::resolve;

use crate::documents::{Citation, Document, Kind, LeftOut, Nation, OutputPath, Service, Source};
use crate::hours::{self, BankHolidays, HoursOfServices, ServiceHours};
use crate::rules::RuleSet;
use crate::settings::{Settings, Voice};

/// A document of a [`Site`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId(usize);

/// A page of a [`Site`]: a document as one area, or the whole country, sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(usize);

/// An area of a [`Site`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AreaId(usize);

/// An area and its own page.
#[derive(Debug, Clone)]
pub struct AreaEntry {
    /// The word in its addresses.
    pub id: Arc<str>,
    /// Its first page's document.
    pub document: DocumentId,
}

/// What a link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// A heading of the same page.
    Here(Arc<str>),
    /// Another document, and perhaps a heading of it.
    Document {
        /// The document.
        id: DocumentId,
        /// A heading of it.
        anchor: Option<Arc<str>>,
        /// The paragraph, when the document is a source.
        paragraph: Option<Arc<str>>,
    },
    /// Nothing; a finding says so, and a site with such a link is never rendered.
    Missing,
}

/// A document as one area, or the whole country, sees it.
#[derive(Debug, Clone)]
pub struct Page {
    /// What is on it.
    pub document: DocumentId,
    /// The area whose page it is.
    pub area: Option<AreaId>,
    /// Where it is published.
    pub output: OutputPath,
    /// The same page for the whole country, if this is an area's view of it.
    pub national: Option<PageId>,
    /// The area's words for each slot of the document, in the order of its slots.
    pub fills: Vec<Option<DocumentId>>,
}

/// All documents linked with each other, and the pages they become.
#[derive(Debug)]
pub struct Site {
    /// The site's settings.
    pub settings: Settings,
    /// The day the site is built for.
    pub today: Date,
    /// Content files that are no documents of it.
    pub left_out: LeftOut,
    documents: Vec<Document>,
    pages: Vec<Page>,
    areas: Vec<AreaEntry>,
    /// Where the links of each document's text lead.
    links: Vec<Vec<Destination>>,
    /// The services of each document's contact cards.
    contacts: Vec<Vec<Option<DocumentId>>>,
    by_kind: HashMap<(&'static str, String), DocumentId>,
    by_path: HashMap<Arc<str>, DocumentId>,
    /// The page each document has for the whole country, or in its own area.
    own_page: Vec<Option<PageId>>,
    /// In each area, the page that stands for a document.
    in_area: Vec<HashMap<DocumentId, PageId>>,
    /// Pages of each folder, in the order they are listed.
    folders: HashMap<(Option<AreaId>, String), Vec<PageId>>,
    /// Every checker, joined and proved.
    rules: Vec<RuleSet>,
    /// The bank holidays of the nations.
    pub holidays: BankHolidays,
    /// The hours of services, worked out.
    hours: HoursOfServices,
    /// In each area, what stands in the place of a service; nothing where the area hides it.
    replacements: Vec<HashMap<DocumentId, Option<DocumentId>>>,
}

impl Site {
    /// The same site with its checkers, joined and proved.
    pub(crate) fn with_rules(self, rules: Vec<RuleSet>) -> Self {
        Self { rules, ..self }
    }

    /// The same site with the hours of its services worked out.
    pub(crate) fn with_hours(self, holidays: BankHolidays) -> Self {
        let hours = hours::of_services(&self, &holidays);
        Self {
            holidays,
            hours,
            ..self
        }
    }

    /// The nation that an area is in.
    #[must_use]
    pub fn nation_of(&self, area: AreaId) -> Option<Nation> {
        match &self.document(self.area(area).document).kind {
            Kind::Area(area) => Some(area.nation),
            _ => None,
        }
    }

    /// The hours of a service to readers of an area, or of the whole country, as far as they are known well enough. In an area the bank
    /// holidays are those of its nation: a holiday in another one is no reason to doubt the hours.
    #[must_use]
    pub fn hours(&self, service: DocumentId, area: Option<AreaId>) -> Option<&ServiceHours> {
        let nation = area.and_then(|area| self.nation_of(area));
        self.hours
            .get(&(service, nation))
            .or_else(|| self.hours.get(&(service, None)))
    }

    /// The service that a reader in `area` is shown where this one is named: itself, the area's own in its place, or nothing if
    /// the area hides it.
    #[must_use]
    pub fn replacement(&self, service: DocumentId, area: Option<AreaId>) -> Option<DocumentId> {
        area.and_then(|area| self.replacements[area.0].get(&service).copied())
            .unwrap_or(Some(service))
    }

    /// Every checker, those that extend no other first.
    #[must_use]
    pub fn rules(&self) -> &[RuleSet] {
        &self.rules
    }

    /// The rules of a checker's page.
    #[must_use]
    pub fn rules_of(&self, document: DocumentId) -> Option<&RuleSet> {
        self.rules.iter().find(|rules| rules.document == document)
    }

    /// All documents, in path order.
    pub fn documents(&self) -> impl Iterator<Item = (DocumentId, &Document)> {
        self.documents
            .iter()
            .enumerate()
            .map(|(i, document)| (DocumentId(i), document))
    }

    /// All pages.
    pub fn pages(&self) -> impl Iterator<Item = (PageId, &Page)> {
        self.pages
            .iter()
            .enumerate()
            .map(|(i, page)| (PageId(i), page))
    }

    /// All areas, in the order of the settings.
    pub fn areas(&self) -> impl Iterator<Item = (AreaId, &AreaEntry)> {
        self.areas
            .iter()
            .enumerate()
            .map(|(i, area)| (AreaId(i), area))
    }

    /// A document.
    #[must_use]
    pub fn document(&self, id: DocumentId) -> &Document {
        &self.documents[id.0]
    }

    /// A page.
    #[must_use]
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.0]
    }

    /// An area.
    #[must_use]
    pub fn area(&self, id: AreaId) -> &AreaEntry {
        &self.areas[id.0]
    }

    /// Where the links of a document's text lead, in their order.
    #[must_use]
    pub fn links(&self, id: DocumentId) -> &[Destination] {
        &self.links[id.0]
    }

    /// The services of a document's contact cards, in their order.
    pub fn contacts(&self, id: DocumentId) -> impl Iterator<Item = DocumentId> {
        self.contacts[id.0].iter().copied().flatten()
    }

    /// The service of one of a document's contact cards.
    #[must_use]
    pub fn contact(&self, id: DocumentId, index: usize) -> Option<DocumentId> {
        self.contacts[id.0].get(index).copied().flatten()
    }

    /// A document by kind and id.
    #[must_use]
    pub fn find(&self, kind: &'static str, id: &str) -> Option<DocumentId> {
        self.by_kind.get(&(kind, id.to_owned())).copied()
    }

    /// A document by its file, from the root.
    #[must_use]
    pub fn find_file(&self, path: &str) -> Option<DocumentId> {
        self.by_path.get(path).copied()
    }

    /// A service by id.
    #[must_use]
    pub fn service(&self, id: DocumentId) -> Option<&Service> {
        match &self.document(id).kind {
            Kind::Service(service) => Some(service),
            _ => None,
        }
    }

    /// The source that a citation names.
    #[must_use]
    pub fn source(&self, citation: &Citation) -> Option<(DocumentId, &Source)> {
        let id = self.find("source", &citation.source)?;
        match &self.document(id).kind {
            Kind::Source(source) => Some((id, source)),
            _ => None,
        }
    }

    /// The page where a reader in `area` reads a document: the area's own version where there is one.
    #[must_use]
    pub fn page_of(&self, document: DocumentId, area: Option<AreaId>) -> Option<PageId> {
        area.and_then(|area| self.in_area[area.0].get(&document).copied())
            .or(self.own_page[document.0])
    }

    /// Pages of a folder as the country or an area sees it, in the order they are listed.
    #[must_use]
    pub fn folder(&self, area: Option<AreaId>, folder: &str) -> &[PageId] {
        self.folders
            .get(&(area, folder.to_owned()))
            .map_or(&[], Vec::as_slice)
    }

    /// The voice a document speaks in: that of its audiences, if they all have the same.
    #[must_use]
    pub fn voice(&self, document: &Document) -> Option<Voice> {
        let mut voices = document.common.audiences.iter().filter_map(|id| {
            self.settings
                .audiences
                .iter()
                .find(|audience| audience.id == id.value)
                .map(|audience| audience.voice)
        });
        let first = voices.next()?;
        voices.all(|voice| voice == first).then_some(first)
    }

    /// Everything a document cites: in its front matter, its rules and its text, without repeats, in order.
    #[must_use]
    pub fn citations(&self, id: DocumentId) -> Vec<Citation> {
        let document = self.document(id);
        let mut citations: Vec<Citation> = Vec::new();
        let cited = document
            .common
            .sources
            .iter()
            .chain(document.kind.citations())
            .map(|cited| cited.citation.clone());
        let linked = self
            .links(id)
            .iter()
            .filter_map(|destination| match destination {
                Destination::Document { id, paragraph, .. } => match &self.document(*id).kind {
                    Kind::Source(_) => Some(Citation {
                        source: Arc::clone(&self.document(*id).identity.name),
                        paragraph: paragraph.clone(),
                    }),
                    _ => None,
                },
                _ => None,
            });
        let mut seen = std::collections::HashSet::new();
        for citation in cited.chain(linked) {
            if seen.insert(citation.clone()) {
                citations.push(citation);
            }
        }
        citations
    }
}

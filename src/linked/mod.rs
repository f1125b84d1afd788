//! **Linked**: all documents linked with each other, and the pages they become.
//!
//! The third stage: `Documents → Linked`. Every name becomes what it is the name of ([`crate::references`]), links are checked, areas
//! laid over the country's guidance. Rules and hours are worked out from it, and the three together are the [`crate::site::Site`].

mod link;
mod links;
mod numbers;
mod outline;
mod overlay;
mod replacements;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;

pub use link::link;

use crate::documents::{
    Area, Citation, Document, Kind, LeftOut, Nation, OfKind, OutputPath, Service, Source,
};
use crate::references::{DocumentId, Id, Reference, targets};
use crate::settings::Settings;
use crate::vocabulary::Voice;

/// A page of a site: a document as one area, or the whole country, sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(usize);

/// An area of a site, by its place in the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AreaId(usize);

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

/// What stands in the place of a service in an area; nothing where the area hides it.
type Replacements = HashMap<Id<Service>, Option<Id<Service>>>;

/// All documents linked with each other, and the pages they become.
#[derive(Debug)]
pub struct Linked {
    /// The site's settings.
    pub settings: Settings,
    /// The day the site is built for.
    pub today: Date,
    /// Content files that are no documents of it.
    pub left_out: LeftOut,
    documents: Vec<Document>,
    pages: Vec<Page>,
    /// The first page of each area.
    areas: Vec<Id<Area>>,
    /// Where the links of each document's text lead.
    links: Vec<Vec<Destination>>,
    /// The services of each document's contact cards.
    contacts: Vec<Vec<Option<Id<Service>>>>,
    names: links::Names,
    /// The page each document has for the whole country, or in its own area.
    own_page: Vec<Option<PageId>>,
    /// In each area, the page that stands for a document.
    in_area: Vec<HashMap<DocumentId, PageId>>,
    /// Pages of each folder, in the order they are listed.
    folders: HashMap<(Option<AreaId>, String), Vec<PageId>>,
    /// In each area, what stands in the place of services.
    replacements: Vec<Replacements>,
}

impl Linked {
    /// What an id is the id of.
    #[must_use]
    pub fn get<K: OfKind>(&self, id: Id<K>) -> &K {
        match K::of(&self.document(id).kind) {
            Some(found) => found,
            None => unreachable!("an id is only made of a document of its kind"),
        }
    }

    /// A service.
    #[must_use]
    pub fn service(&self, id: Id<Service>) -> &Service {
        self.get(id)
    }

    /// Every service, in path order.
    pub fn services(&self) -> impl Iterator<Item = (Id<Service>, &Service)> {
        self.of_kind()
    }

    /// A document as a service, if it is one.
    #[must_use]
    pub fn as_service(&self, id: DocumentId) -> Option<Id<Service>> {
        Service::of(&self.document(id).kind).map(|_| Id::new(id.index()))
    }

    /// A source.
    #[must_use]
    pub fn source(&self, id: Id<Source>) -> &Source {
        self.get(id)
    }

    /// Every document of one kind, in path order.
    pub fn of_kind<'s, K: OfKind + 's>(&'s self) -> impl Iterator<Item = (Id<K>, &'s K)> {
        self.documents
            .iter()
            .enumerate()
            .filter_map(|(index, document)| Some((Id::new(index), K::of(&document.kind)?)))
    }

    /// All documents, in path order.
    pub fn documents(&self) -> impl Iterator<Item = (DocumentId, &Document)> {
        self.documents
            .iter()
            .enumerate()
            .map(|(i, document)| (DocumentId::new(i), document))
    }

    /// All pages.
    pub fn pages(&self) -> impl Iterator<Item = (PageId, &Page)> {
        self.pages
            .iter()
            .enumerate()
            .map(|(i, page)| (PageId(i), page))
    }

    /// All areas with their first pages, in the order of the settings.
    pub fn areas(&self) -> impl Iterator<Item = (AreaId, Id<Area>)> {
        self.areas
            .iter()
            .enumerate()
            .map(|(i, area)| (AreaId(i), *area))
    }

    /// A document.
    #[must_use]
    pub fn document(&self, id: impl Into<DocumentId>) -> &Document {
        &self.documents[id.into().index()]
    }

    /// A page.
    #[must_use]
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.0]
    }

    /// The first page of an area.
    #[must_use]
    pub fn area(&self, id: AreaId) -> Id<Area> {
        self.areas[id.0]
    }

    /// The first page of the area whose folder a document is in.
    #[must_use]
    pub fn area_of(&self, document: &Document) -> Option<Id<Area>> {
        let area = document.identity.area.as_deref()?;
        self.names
            .of_kind("area", area)
            .map(|id| Id::new(id.index()))
    }

    /// The nation that an area is in.
    #[must_use]
    pub fn nation_of(&self, area: AreaId) -> Nation {
        self.get(self.area(area)).nation
    }

    /// The service that a reader in `area` is shown where this one is named: itself, the area's own in its place, or nothing if
    /// the area hides it.
    #[must_use]
    pub fn replacement(&self, service: Id<Service>, area: Option<AreaId>) -> Option<Id<Service>> {
        area.and_then(|area| self.replacements[area.0].get(&service).copied())
            .unwrap_or(Some(service))
    }

    /// Where the links of a document's text lead, in their order.
    #[must_use]
    pub fn links(&self, id: DocumentId) -> &[Destination] {
        &self.links[id.index()]
    }

    /// The services of a document's contact cards, in their order.
    pub fn contacts(&self, id: DocumentId) -> impl Iterator<Item = Id<Service>> {
        self.contacts[id.index()].iter().copied().flatten()
    }

    /// The service of one of a document's contact cards.
    #[must_use]
    pub fn contact(&self, id: DocumentId, index: usize) -> Option<Id<Service>> {
        self.contacts[id.index()].get(index).copied().flatten()
    }

    /// A document by its file, from the root.
    #[must_use]
    pub fn find_file(&self, path: &str) -> Option<DocumentId> {
        self.names.at(path)
    }

    /// Links a name of a file that is not a document itself: a case of a checker. Says whether there is what it names.
    pub(crate) fn link(&self, reference: &Reference) -> bool {
        let found = self.names.find(reference, &self.settings);
        if let Some(index) = found {
            reference.link(index);
        }
        found.is_some()
    }

    /// The page where a reader in `area` reads a document: the area's own version where there is one.
    #[must_use]
    pub fn page_of(&self, document: impl Into<DocumentId>, area: Option<AreaId>) -> Option<PageId> {
        let document = document.into();
        area.and_then(|area| self.in_area[area.0].get(&document).copied())
            .or(self.own_page[document.index()])
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
        let mut voices =
            targets(&document.common.audiences).map(|id| self.settings.audience(id).voice);
        let first = voices.next()?;
        voices.all(|voice| voice == first).then_some(first)
    }

    /// Whether readers of this voice are among those that a document is for.
    #[must_use]
    pub fn speaks_to(&self, document: impl Into<DocumentId>, voice: Voice) -> bool {
        targets(&self.document(document).common.audiences)
            .any(|id| self.settings.audience(id).voice == voice)
    }

    /// Everything a document cites: in its front matter, its rules and its text, without repeats, in order.
    #[must_use]
    pub fn citations(&self, id: DocumentId) -> Vec<Citation> {
        let cited = self
            .document(id)
            .references
            .iter()
            .filter(|reference| reference.is_citation())
            .filter_map(|reference| {
                Some(Citation {
                    source: Id::new(reference.target()?),
                    paragraph: reference.paragraph().cloned(),
                })
            });
        let linked = self
            .links(id)
            .iter()
            .filter_map(|destination| match destination {
                Destination::Document { id, paragraph, .. } => match self.document(*id).kind {
                    Kind::Source(_) => Some(Citation {
                        source: Id::new(id.index()),
                        paragraph: paragraph.clone(),
                    }),
                    _ => None,
                },
                _ => None,
            });
        let mut seen = HashSet::new();
        cited
            .chain(linked)
            .filter(|citation| seen.insert(citation.clone()))
            .collect()
    }
}

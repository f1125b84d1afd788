//! What templates are given: plain values, ready to print. One file a subject.

mod about;
mod carried;
mod checker;
mod concern;
mod directory;
mod duty;
mod frame;
mod ladder;
mod rules;
mod service;
mod source_ref;
mod wallet;

use serde::Serialize;

use crate::documents::OutputPath;
use crate::site::{AreaId, DocumentId, Site};
pub(super) use crate::words::DateView;

pub(super) use about::{About, EndedSource, about, paragraph_words, replacement, sources};
pub(super) use checker::{Citing, checker};
pub(super) use concern::{concern, concerns_of};
pub(super) use directory::{ClockTable, directory};
pub(super) use frame::{AreaHead, Child, Contents, PageHead, SiteFrame};
pub(super) use ladder::ladders;
pub(super) use rules::{option, steps, strategy, threshold};
pub(super) use service::{ServiceView, places, service, service_with_clocks};
pub(super) use wallet::wallet_card;

/// A link with words.
#[derive(Debug, Clone, Serialize)]
pub(super) struct LinkView {
    pub title: String,
    pub url: String,
}

/// Where the reader is: how addresses are written for them.
#[derive(Clone)]
pub(super) struct Standpoint<'a> {
    pub site: &'a Site,
    /// The page the reader is on.
    pub at: &'a OutputPath,
    /// The area the reader is in.
    pub area: Option<AreaId>,
    /// For the page that a server shows in place of a missing one, at any depth: the site's root.
    pub root: Option<&'a str>,
}

impl Standpoint<'_> {
    /// The address of a file of the site.
    pub fn url(&self, path: &str) -> String {
        match self.root {
            Some(root) => format!("{root}{path}"),
            None => self.at.relative(path),
        }
    }

    /// The address of a document's page, in the reader's area.
    pub fn document(&self, id: impl Into<DocumentId>) -> String {
        self.site
            .page_of(id, self.area)
            .map_or_else(String::new, |page| {
                self.url(self.site.page(page).output.as_str())
            })
    }

    /// The address of a document that a page's text links to. An area's page that stands in place of the country's can
    /// still name that one: the link does not lead back to where it stands.
    pub fn document_from_text(&self, id: DocumentId) -> String {
        let here = self
            .site
            .page_of(id, self.area)
            .map(|page| self.site.page(page));
        let country = here
            .filter(|here| here.output == *self.at && here.document != id)
            .and_then(|_| self.site.page_of(id, None));
        match country {
            Some(country) => self.url(self.site.page(country).output.as_str()),
            None => self.document(id),
        }
    }

    /// A link to a document, by its title.
    pub fn link(&self, id: impl Into<DocumentId>) -> LinkView {
        let id = id.into();
        LinkView {
            title: self.site.document(id).common.title.value.to_string(),
            url: self.document(id),
        }
    }
}

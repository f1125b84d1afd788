//! **Documents**: each content file as typed front matter and compiled Markdown.
//!
//! The second stage: `Sources → Documents`. One file is read on its own here; what needs two files (links,
//! ids, areas) is the business of [`crate::site`]. Whatever is wrong becomes a finding with its place.

mod citation;
mod common;
mod front_matter;
mod identity;
mod kinds;
mod merge_markers;
mod parse;
mod purposes;

pub(crate) use citation::CitingFields;
pub use citation::{Citation, Cited};
pub use common::{Change, Common};
pub use identity::{Identity, OutputPath};
pub use kinds::*;
pub(crate) use kinds::{answer_word, with_kind};
pub(crate) use parse::read_yaml;
pub use parse::{Documents, LeftOut, parse};
pub(crate) use purposes::purpose;

use std::sync::Arc;

use crate::findings::{Place, Span};
use crate::markdown::Prose;
use crate::references::Reference;

/// One content file, understood.
#[derive(Debug, Clone)]
pub struct Document {
    /// The file it came from.
    pub path: Arc<str>,
    /// Its name in the site: address, area, id.
    pub identity: Identity,
    /// What every kind has.
    pub common: Common,
    /// What its own kind has.
    pub kind: Kind,
    /// Its Markdown, compiled.
    pub prose: Prose,
    /// Where the front matter stands, for findings about the file as a whole.
    pub front_matter: Span,
    /// Every name in the front matter, for the linker.
    pub(crate) references: Vec<Reference>,
}

impl Document {
    /// A place in this document's file.
    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        Place::at(&self.path, span)
    }

    /// Whether a link can lead to this id on the document's page, whoever reads it.
    #[must_use]
    pub fn has_anchor(&self, anchor: &str) -> bool {
        let headings = self
            .prose
            .headings
            .iter()
            .filter(|heading| heading.slot.is_none());
        headings.map(|heading| &*heading.id).any(|id| id == anchor)
            || self.kind.anchors().iter().any(|id| id == anchor)
    }

    /// The place for findings about the whole document.
    #[must_use]
    pub fn front(&self) -> Place {
        self.place(self.front_matter.clone())
    }
}

//! Compiled Markdown.

use std::sync::Arc;

use super::links::Reference;
use crate::findings::{Located, Span};
use crate::phones::Number;

/// A text as HTML with holes.
#[derive(Debug, Clone, Default)]
pub struct Prose {
    /// The HTML between the holes, one after the other.
    pub html: String,
    /// The holes, in the order of the HTML.
    pub holes: Vec<Hole>,
    /// Links to other documents, in the order of the text.
    pub links: Vec<Link>,
    /// Headings that can be linked to, in the order of the text.
    pub headings: Vec<Heading>,
    /// Slots that areas can fill.
    pub slots: Vec<SlotUse>,
    /// Services whose contact cards stand in the text, by id.
    pub contacts: Vec<Located<Arc<str>>>,
    /// The stretches of the file that readers read as words, for lints of wording.
    pub words: Vec<Span>,
    /// Telephone links: the words shown, and the number dialled.
    pub calls: Vec<Call>,
}

/// A place in the HTML that is filled for each page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hole {
    /// Byte of [`Prose::html`] where it opens.
    pub at: usize,
    /// What fills it.
    pub kind: HoleKind,
}

/// What fills a hole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoleKind {
    /// The address of a link, by its index in [`Prose::links`].
    Address(usize),
    /// The name of a link's target, for links written without words.
    Name(usize),
    /// A service's contact card, by its index in [`Prose::contacts`].
    Contact(usize),
    /// A slot opens, by its index in [`Prose::slots`]; its default words follow.
    SlotStart(usize),
    /// The slot that opened last closes.
    SlotEnd,
    /// An id begins, or the address of one: what keeps the ids of an area's words apart from those of the page.
    IdStart,
    /// The name of a table, made of the heading above it.
    TableName,
    /// The name of the notes of this text.
    NotesName,
}

/// A link to another document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it leads to.
    pub reference: Reference,
    /// Where the author wrote it.
    pub span: Span,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Level 2 to 6.
    pub level: u8,
    /// Its id within the text.
    pub id: Arc<str>,
    /// Its words.
    pub text: Arc<str>,
    /// Byte of [`Prose::html`] where it starts: headings in a slot that is filled are not on the page.
    pub at: usize,
    /// The slot it stands in, if any.
    pub slot: Option<usize>,
    /// Whether it stands in no quotation, list or definition, so that it is a part of the page.
    pub listed: bool,
    /// Whether it stands in nothing at all, no block either: only there can a text be divided.
    pub top: bool,
    /// Where the author wrote it.
    pub span: Span,
}

/// A slot that areas can fill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotUse {
    /// Its name and where it was written.
    pub name: Located<Arc<str>>,
    /// Index in [`Prose::holes`] of the hole where it ends.
    pub end: usize,
}

/// A telephone link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The words shown.
    pub words: String,
    /// The number dialled or texted.
    pub number: Number,
    /// Whether it is texted; else it is called.
    pub is_text: bool,
    /// Where the author wrote it.
    pub span: Span,
}

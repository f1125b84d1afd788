//! Markdown compiled once into tight HTML with holes.
//!
//! A page is rendered several times: for the country and for each area, at different depths. Its Markdown is
//! parsed and written only once, into a [`Prose`]: HTML in which everything that depends on the reader's place
//! (links, contact cards, local words) is left open as a `prose::Hole`. Raw HTML never gets in.

mod blocks;
mod compile;
mod dialect;
mod links;
mod prose;
mod slugs;

pub use compile::{Purpose, compile};
pub(crate) use dialect::code_in;
pub use links::Reference;
pub use prose::{Call, Heading, HoleKind, Link, Prose};

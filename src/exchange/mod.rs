//! **Exchange**: the directory as open data for other programs, and a way back from such data to drafts.
//!
//! Out: pure functions from [`Site`] to outputs, as HSDS and as tables. In: from JSON to the text of drafts
//! ([`import`]). Nothing here knows the disk. What is not known is left out, and what rests on weak evidence never leaves.

mod csv;
pub(crate) mod directory;
mod hsds;
pub(crate) mod ids;
pub mod import;
mod shape;
pub(crate) mod words;

use crate::outputs::Output;
use crate::site::Site;

pub use csv::EXPORTER as CSV;
pub use hsds::EXPORTER as HSDS;

/// What every built site offers of its directory besides its pages, with paths below it.
#[must_use]
pub fn published(site: &Site) -> Vec<Output> {
    let mut files = hsds::published(site);
    files.extend(csv::published(site));
    files
}

/// Every field of the object `fingerpost` of a service: the group it is in (nothing for the object itself), its name, and what it
/// means. HSDS asks publishers to document such fields; `content/open-data.md` does.
pub fn fields() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    hsds::documented().map(|(group, field)| (group, field.name, field.meaning))
}

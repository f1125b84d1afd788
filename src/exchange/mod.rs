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

use crate::render::Output;
use crate::site::Site;

/// The folder of the data in a published site.
pub(crate) const FOLDER: &str = "data/";

/// The directory in HSDS form.
#[must_use]
pub fn hsds(site: &Site) -> Vec<Output> {
    hsds::files(site, "")
}

/// The directory as tables: one for everybody, and one for whoever rings round to check it.
#[must_use]
pub fn csv(site: &Site) -> Vec<Output> {
    vec![csv::services(site, ""), csv::to_check(site)]
}

/// What a published site offers of its directory: all but the list of what is still to be checked. Nothing without services.
#[must_use]
pub fn published(site: &Site) -> Vec<Output> {
    let mut files = hsds::files(site, FOLDER);
    if !files.is_empty() {
        files.push(csv::services(site, FOLDER));
    }
    files
}

/// How many services an export of this site holds.
#[must_use]
pub fn count(site: &Site) -> usize {
    directory::publishable(site).len()
}

/// Every field of the object `fingerpost` of a service: the group it is in (nothing for the object itself), its name, and what it
/// means. HSDS asks publishers to document such fields; `content/open-data.md` does.
pub fn fields() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    hsds::documented().map(|(group, field)| (group, field.name, field.meaning))
}

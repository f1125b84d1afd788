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

use crate::findings::Finding;
use crate::outputs::Output;
use crate::site::Site;
use crate::sources::Sources;

/// A form in which a site, or something of it, is given to others. A new one is its file and its line in [`EXPORTERS`].
#[derive(Debug)]
pub struct Exporter {
    /// The word after `fingerpost export`.
    pub name: &'static str,
    /// What it is, for the command's help.
    pub about: &'static str,
    /// The list of files that marks a folder as an export of this form. A built site has another, so neither replaces the other.
    pub manifest: &'static str,
    /// The files of an export, in a folder of their own.
    pub files: fn(&Material<'_>) -> Result<Vec<Output>, Vec<Finding>>,
    /// The files that every built site offers, with their paths in it.
    pub published: fn(&Site) -> Vec<Output>,
    /// How many of what an export holds, for the closing line: 94 and "service".
    pub holds: fn(&Site) -> (usize, &'static str),
}

/// What an export is made of.
pub struct Material<'a> {
    /// The site.
    pub site: &'a Site,
    /// What it was made from, for what needs its pages: [`crate::render::render`] makes them.
    #[allow(dead_code)]
    // No form of today needs the pages; the offline site, the book and the search index will.
    pub sources: &'a Sources,
}

/// Every form, in the order help lists them.
pub const EXPORTERS: &[Exporter] = &[hsds::EXPORTER, csv::EXPORTER];

impl Exporter {
    /// The form of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        EXPORTERS.iter().find(|exporter| exporter.name == name)
    }
}

/// What a published site offers besides its pages.
#[must_use]
pub fn published(site: &Site) -> Vec<Output> {
    EXPORTERS
        .iter()
        .flat_map(|exporter| (exporter.published)(site))
        .collect()
}

/// Every field of the object `fingerpost` of a service: the group it is in (nothing for the object itself), its name, and what it
/// means. HSDS asks publishers to document such fields; `content/open-data.md` does.
pub fn fields() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    hsds::documented().map(|(group, field)| (group, field.name, field.meaning))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::EXPORTERS;
    use crate::outputs::addresses;

    #[test]
    fn each_form_has_a_name_and_a_list_of_files_of_its_own() {
        let names: BTreeSet<&str> = EXPORTERS.iter().map(|exporter| exporter.name).collect();
        let lists: BTreeSet<&str> = EXPORTERS.iter().map(|exporter| exporter.manifest).collect();
        assert_eq!(names.len(), EXPORTERS.len());
        assert_eq!(lists.len(), EXPORTERS.len());
        assert!(!lists.contains(addresses::MANIFEST));
    }
}

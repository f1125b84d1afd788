//! What a page has that paper has not.

use crate::tags::{Attribute, is_one_of};

/// Elements that do nothing on paper.
const ELEMENTS: [&str; 8] = [
    "button", "form", "input", "noscript", "script", "select", "template", "textarea",
];

/// Parts that lead about the site, say what a script will say, or say once more what stands beside them.
const PARTS: [&str; 19] = [
    "about-changes",
    "about-title",
    "card-copy",
    "channel-which",
    "checker-announce",
    "checker-areas",
    "checker-sheet",
    "children",
    "contents",
    "directory-needs",
    "finder-said",
    "finder-share",
    "fold-count",
    "page-area",
    "places",
    "service-more-word",
    "service-now",
    "signpost",
    "timeline",
];

/// Sections that list the pages after them, as the contents do, or all that cites a source.
const SECTIONS: [&str; 2] = ["fp-children", "fp-cited"];

/// The same on the first page of an area.
const SECTIONS_OF_AREA: [&str; 6] = [
    "fp-concerns",
    "fp-interventions",
    "fp-local",
    "fp-national",
    "fp-procedures",
    "fp-strategies",
];

/// What other areas do.
const OF_OTHER_AREAS: &str = "fp-areas";

/// The page that is looked at.
#[derive(Clone, Copy)]
pub(super) struct Looked {
    /// Whether it is the first page of an area.
    pub is_area: bool,
    /// Whether the set is of an area.
    pub in_area: bool,
}

impl Looked {
    /// Whether an element is left out, with all that is in it. What is hidden waits for a script: without one no reader sees it.
    pub fn leaves_out(self, name: &str, said: &[Attribute<'_>]) -> bool {
        is_one_of(&ELEMENTS, name)
            || said.iter().any(|attribute| match attribute.name {
                "hidden" => true,
                "class" => words_of(attribute).any(|class| PARTS.contains(&class)),
                "aria-labelledby" => words_of(attribute).any(|id| self.is_left_out(id)),
                _ => false,
            })
    }

    fn is_left_out(self, section: &str) -> bool {
        SECTIONS.contains(&section)
            || (self.is_area && SECTIONS_OF_AREA.contains(&section))
            || (self.in_area && section == OF_OTHER_AREAS)
    }
}

fn words_of<'a>(attribute: &Attribute<'a>) -> impl Iterator<Item = &'a str> {
    attribute
        .written
        .unwrap_or_default()
        .split_ascii_whitespace()
}

//! Headings go from level to level, also on a page that is put together: an area's words in a slot of the country's.
//!
//! A text alone is looked at while it is compiled. Here are the pages that have words of two files.

use std::collections::HashSet;

use super::Page;
use crate::documents::Document;
use crate::findings::{Finding, codes};
use crate::markdown::{Heading, HoleKind, Prose};

/// Finds headings that skip a level on some area's page, though not in their own file.
pub(super) fn report_skipped_levels(
    documents: &[Document],
    pages: &[Page],
    findings: &mut Vec<Finding>,
) {
    let mut reported = HashSet::new();
    for page in pages
        .iter()
        .filter(|page| page.fills.iter().any(Option::is_some))
    {
        let own = &documents[page.document.index()];
        let mut last = 1;
        for (document, heading) in headings(documents, page) {
            let place = document.place(heading.span.clone());
            let is_said = |finding: &Finding| finding.id == "FP214" && finding.place == place;
            let skips = heading.level > last + 1 && !findings.iter().any(is_said);
            if skips && reported.insert((&document.path, heading.span.start)) {
                let signs = "#".repeat(usize::from(last) + 1);
                let (message, help) = if document.path == own.path {
                    (
                        format!(
                            "this heading skips a level in {}, where an area's words stand before it",
                            page.output.as_str()
                        ),
                        format!("write `{signs}` here"),
                    )
                } else {
                    (
                        format!(
                            "this heading skips a level where it is shown in {}",
                            own.path
                        ),
                        format!("write `{signs}` here, or write a heading above the slot there"),
                    )
                };
                let finding = Finding::new(&codes::FP214, place, message)
                    .label(format!("level {} after level {last}", heading.level))
                    .help(help);
                findings.push(finding);
            }
            last = heading.level;
        }
    }
}

/// The headings of a page in the order of its readers, with the files that they are in.
fn headings<'a>(documents: &'a [Document], page: &Page) -> Vec<(&'a Document, &'a Heading)> {
    let own = &documents[page.document.index()];
    let fill = |slot: usize| page.fills.get(slot).copied().flatten();
    let mut all: Vec<(usize, &Document, &Heading)> = own
        .prose
        .headings
        .iter()
        .filter(|heading| heading.slot.is_none_or(|slot| fill(slot).is_none()))
        .map(|heading| (heading.at, own, heading))
        .collect();
    for (slot, at) in starts(&own.prose) {
        let Some(words) = fill(slot) else {
            continue;
        };
        let words = &documents[words.index()];
        all.extend(
            words
                .prose
                .headings
                .iter()
                .map(|heading| (at, words, heading)),
        );
    }
    // A heading of the page that starts where an empty slot stood comes after the words in it.
    all.sort_by_key(|(at, document, _)| (*at, document.path == own.path));
    all.into_iter()
        .map(|(_, document, heading)| (document, heading))
        .collect()
}

/// Where the slots of a text open.
fn starts(prose: &Prose) -> impl Iterator<Item = (usize, usize)> {
    prose.holes.iter().filter_map(|hole| match hole.kind {
        HoleKind::SlotStart(slot) => Some((slot, hole.at)),
        _ => None,
    })
}

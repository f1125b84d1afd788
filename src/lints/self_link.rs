//! FP455: links that lead to the page they stand on.

use super::Lint;
use crate::documents::Kind;
use crate::findings::{Code, Finding, Severity};
use crate::site::{Destination, DocumentId, Site};
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP455",
        severity: Severity::Warning,
        title: "A link to the page that it stands on",
        why: "A reader who follows it sees the same page again, and thinks that the link is broken.",
    },
    find,
};

fn find(site: &Site, _: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (id, document) in site.documents() {
        let shown_on = shown_on(site, id);
        for (link, destination) in document.prose.links.iter().zip(site.links(id)) {
            let Destination::Document {
                id: target,
                anchor: None,
                paragraph: None,
            } = destination
            else {
                continue;
            };
            if *target != id && !shown_on.contains(target) {
                continue;
            }
            let help = if document.identity.area.is_some() {
                "name the page that was meant, counted from this file: the country's pages are above `areas/`; or take the link away"
            } else {
                "name the page that was meant, or a heading of this one (`#what-to-do`); or take the link away"
            };
            findings.push(
                Finding::new(
                    &LINT.code,
                    document.place(link.span.clone()),
                    "this link leads to the page it stands on",
                )
                .help(help),
            );
        }
    }
    findings
}

/// The pages on which an area's words for a slot stand.
fn shown_on(site: &Site, words: DocumentId) -> Vec<DocumentId> {
    if !matches!(site.document(words).kind, Kind::Local(_)) {
        return Vec::new();
    }
    site.pages()
        .filter(|(_, page)| page.fills.contains(&Some(words)))
        .map(|(_, page)| page.document)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{found, page};
    use jiff::civil::Date;

    fn ids(body: &str) -> Vec<&'static str> {
        let home = page(body);
        let other = page("## Here\n\n[Start](index.md)");
        let files = [
            ("content/index.md", home.as_str()),
            ("content/other.md", other.as_str()),
        ];
        let found = found(&files, Date::constant(2026, 6, 1));
        found.into_iter().map(|(id, _)| id).collect()
    }

    #[test]
    fn a_link_to_its_own_page_is_found() {
        assert_eq!(ids("[x](other.md) and [this page](index.md)"), ["FP455"]);
    }

    #[test]
    fn links_to_headings_and_other_pages_are_left_alone() {
        for right in [
            "[x](other.md)",
            "## Go\n\n[x](other.md) [down](#go) [down](index.md#go)",
        ] {
            assert_eq!(ids(right), Vec::<&str>::new(), "{right}");
        }
    }
}

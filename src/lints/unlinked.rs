//! FP407: pages that no reader can find.

use std::collections::HashSet;

use super::Lint;
use crate::documents::{Document, Kind};
use crate::findings::{Code, Finding, Severity};
use crate::site::{Destination, DocumentId, Site, targets};
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP407",
        severity: Severity::Warning,
        title: "A page that nothing leads to",
        why: "A page that nothing leads to helps nobody.",
    },
    find,
};

fn find(site: &Site, _: &Sources) -> Vec<Finding> {
    let mut reached: HashSet<DocumentId> = HashSet::new();
    let mut waiting: Vec<DocumentId> = starts(site);
    while let Some(id) = waiting.pop() {
        if !reached.insert(id) {
            continue;
        }
        waiting.extend(
            site.links(id)
                .iter()
                .filter_map(|destination| match destination {
                    Destination::Document { id, .. } => Some(*id),
                    _ => None,
                }),
        );
        waiting.extend(site.contacts(id).map(DocumentId::from));
        let citations = site.citations(id).into_iter();
        waiting.extend(citations.map(|citation| DocumentId::from(citation.source)));
        waiting.extend(listed_by(site, id));
    }
    site.documents()
        .filter(|(id, _)| site.page_of(*id, None).is_some() && !reached.contains(id))
        .map(|(id, document)| {
            Finding::new(
                &LINT.code,
                document.front(),
                "no way leads here from the first page, the navigation or an area",
            )
            .help(remedy(site, id, &reached))
        })
        .collect()
}

/// What would make a page found: that depends on what is beside it.
fn remedy(site: &Site, id: DocumentId, reached: &HashSet<DocumentId>) -> String {
    let document = site.document(id);
    let slug = &*document.identity.slug;
    if document.identity.is_index() {
        return "link to it from a page that readers find; it lists what is in its folder, which is found with it".to_owned();
    }
    let Some((folder, _)) = slug.rsplit_once('/') else {
        return "link to it from a page that readers find, or name it under `navigation` or `footer` in content/site.yaml"
            .to_owned();
    };
    let index = site.documents().find(|(_, other)| {
        other.identity.area == document.identity.area
            && other.identity.slug.strip_suffix("/index") == Some(folder)
    });
    match index {
        Some((index, other)) if !reached.contains(&index) => format!(
            "link to it, or to {}, which lists it and which nothing leads to either",
            other.path
        ),
        Some(_) => "link to it from a page that readers find".to_owned(),
        None => "link to it, or add an `index.md` to its folder that readers find: it lists the pages beside it"
            .to_owned(),
    }
}

/// Where a reader comes in.
fn starts(site: &Site) -> Vec<DocumentId> {
    let settings = &site.settings;
    let doors = settings.doors.iter().flat_map(|door| &door.links);
    let files = settings
        .navigation
        .iter()
        .chain(&settings.footer)
        .chain(doors.map(|link| &link.to));
    let files = targets(files).map(DocumentId::from);
    let talk = targets(&settings.talk).map(DocumentId::from);
    let areas = site.areas().map(|(_, area)| area.document());
    let home = site.find_file("content/index.md");
    files.chain(talk).chain(areas).chain(home).collect()
}

/// What an index lists by itself, and an area's first page, and the words an area puts into pages.
fn listed_by(site: &Site, id: DocumentId) -> Vec<DocumentId> {
    let document = site.document(id);
    let area = document.identity.area.as_deref();
    let in_same_area = |other: &Document| area.is_some() && other.identity.area.as_deref() == area;
    if let Kind::Area(own) = &document.kind {
        let in_area = site
            .documents()
            .filter(|(_, other)| in_same_area(other))
            .map(|(other, _)| other);
        let contacts = targets(&own.contacts).map(DocumentId::from);
        return in_area.chain(contacts).collect();
    }
    if let Kind::Concern(concern) = &document.kind {
        let interventions = targets(&concern.interventions).map(DocumentId::from);
        let services = targets(&concern.services).map(DocumentId::from);
        let definitions = targets(&concern.definitions).map(DocumentId::from);
        return interventions.chain(services).chain(definitions).collect();
    }
    let Some(folder) = document.identity.slug.strip_suffix("/index") else {
        return Vec::new();
    };
    let page = site.page_of(id, None).map(|page| site.page(page));
    page.map_or_else(Vec::new, |page| {
        site.folder(page.area, folder)
            .iter()
            .map(|listed| site.page(*listed).document)
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{found, page};
    use jiff::civil::Date;

    #[test]
    fn a_page_must_be_linked_or_listed() {
        let plain = page("");
        let linking = page("[a](lost.md)\n");
        let count = |files: &[(&str, &str)]| found(files, Date::constant(2026, 6, 1)).len();
        assert_eq!(count(&[("content/lost.md", &plain)]), 1);
        assert_eq!(
            count(&[("content/lost.md", &plain), ("content/index.md", &linking)]),
            0
        );
    }
}

//! Linking all documents with each other.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::links::{Names, Targets};
use super::outline::report_skipped_levels;
use super::overlay::{Overlay, overlay};
use super::{Destination, Linked, Page, PageId, numbers, replacements};
use crate::documents::{Area, Document, Documents, Identity, Kind, WalletCard};
use crate::findings::{Finding, Place, codes, did_you_mean};
use crate::markdown::{HoleKind, Prose, Reference};
use crate::references::{DocumentId, Id, Named};
use crate::settings::Settings;
use crate::sources::SETTINGS_PATH;

/// Links all documents. What does not fit together is a finding; a site with error findings is not for rendering.
pub fn link(
    all: Documents,
    settings: Settings,
    today: Date,
    findings: &mut Vec<Finding>,
) -> Linked {
    let documents = all.documents.as_slice();
    let names = Names::new(documents, findings);
    let targets = Targets::new(documents, &names, &all.left_out);
    let mut links = Vec::with_capacity(documents.len());
    let mut contacts = Vec::with_capacity(documents.len());
    let declared: BTreeSet<&str> = documents
        .iter()
        .flat_map(|document| &document.prose.slots)
        .map(|slot| &*slot.name.value)
        .collect();
    for document in documents {
        links.push(
            document
                .prose
                .links
                .iter()
                .map(|link| targets.destination(document, link, findings))
                .collect::<Vec<_>>(),
        );
        contacts.push(
            document
                .prose
                .contacts
                .iter()
                .map(|id| {
                    let place = document.place(id.span.clone());
                    let found = targets.find("service", &id.value, place, findings);
                    found.map(|id| Id::new(id.index()))
                })
                .collect::<Vec<_>>(),
        );
        check_cited_links(&document.path, &document.prose, &targets, findings);
        for reference in &document.references {
            targets.link(reference, &document.path, &settings, findings);
        }
        numbers::check(document, &settings, findings);
    }
    for file in &all.left_out.unreadable {
        for link in file.prose.iter().flat_map(|prose| &prose.links) {
            targets.check_only(&file.path, link, findings);
        }
        if let Some(prose) = &file.prose {
            check_cited_links(&file.path, prose, &targets, findings);
        }
        for reference in &file.references {
            targets.link(reference, &file.path, &settings, findings);
        }
    }
    let path: Arc<str> = Arc::from(SETTINGS_PATH);
    for reference in &settings.references {
        targets.link(reference, &path, &settings, findings);
    }
    check_folders(&settings, documents, &targets, findings);
    // Only what is linked is compared with each other.
    for document in documents {
        match &document.kind {
            Kind::Area(area) => check_successors(area, document, &names, findings),
            Kind::WalletCard(card) => check_card(card, document, documents, findings),
            _ => {}
        }
    }
    let areas = areas(&settings, &all, findings);
    let Overlay {
        pages,
        own_page,
        in_area,
        folders,
    } = overlay(documents, &areas, &settings, findings);
    let replacements = replacements::find(documents, &areas, &settings, findings);
    // A file with faults of its own may be the one that has the slot.
    if all.left_out.unreadable.is_empty() {
        report_unread_words(documents, &settings, &pages, &declared, findings);
    }
    report_lost_anchors(documents, &pages, &links, &in_area, findings);
    report_skipped_levels(documents, &pages, findings);
    Linked {
        settings,
        today,
        left_out: all.left_out,
        documents: all.documents,
        pages,
        areas,
        links,
        contacts,
        names,
        own_page,
        in_area,
        folders,
        replacements,
    }
}

/// Links to sources in a text that are citations.
fn check_cited_links(
    path: &Arc<str>,
    prose: &Prose,
    targets: &Targets<'_>,
    findings: &mut Vec<Finding>,
) {
    let wordless: HashSet<usize> = prose
        .holes
        .iter()
        .filter_map(|hole| match hole.kind {
            HoleKind::Name(link) => Some(link),
            _ => None,
        })
        .collect();
    for (index, link) in prose.links.iter().enumerate() {
        let Reference::Id {
            kind: "source",
            id,
            anchor: paragraph,
        } = &link.reference
        else {
            continue;
        };
        // A link with words of its own may lead to a source as a whole; one without is a citation.
        let cites = paragraph.is_some() || wordless.contains(&index);
        if let Some(source) = targets.names.of_kind("source", id).filter(|_| cites) {
            let place = Place::at(path, link.span.clone());
            targets.check_citation(source, paragraph.as_deref(), place, findings);
        }
    }
}

/// No area comes after itself.
fn check_successors(area: &Area, document: &Document, names: &Names, findings: &mut Vec<Finding>) {
    let own = document.identity.area.as_deref();
    let own = own.and_then(|own| names.of_kind("area", own));
    let mut successors = area.succeeded_by.iter();
    let itself = successors.find(|id| id.target().map(Id::document) == own && own.is_some());
    if let Some(itself) = itself {
        findings.push(
            Finding::new(
                &codes::FP321,
                document.place(itself.span()),
                "an area cannot come after itself",
            )
            .help("name the areas that take its place"),
        );
    }
}

/// Every line of a card prints a number, and no service is on it twice.
fn check_card(
    card: &WalletCard,
    document: &Document,
    documents: &[Document],
    findings: &mut Vec<Finding>,
) {
    let mut seen = HashSet::new();
    for line in &card.lines {
        let Some(id) = line.service.target() else {
            continue;
        };
        let message = match &documents[id.index()].kind {
            Kind::Service(service) if !service.has_number() => {
                "this service has no number to print"
            }
            _ if !seen.insert(id) => "this service is on the card twice",
            _ => continue,
        };
        findings.push(
            Finding::new(&codes::FP322, document.place(line.service.span()), message)
                .help("take this line out, or name another service"),
        );
    }
}

/// Words for a slot that no page of their area has: nobody would read them.
fn report_unread_words(
    documents: &[Document],
    settings: &Settings,
    pages: &[Page],
    slots: &BTreeSet<&str>,
    findings: &mut Vec<Finding>,
) {
    let read: HashSet<DocumentId> = pages
        .iter()
        .flat_map(|page| page.fills.iter().copied().flatten())
        .collect();
    for (index, document) in documents.iter().enumerate() {
        let Kind::Local(local) = &document.kind else {
            continue;
        };
        if read.contains(&DocumentId::new(index)) {
            continue;
        }
        let finding = Finding::new(
            &codes::FP309,
            document.front(),
            format!(
                "no page of this area has a slot `{}`, so nobody would read this",
                local.slot
            ),
        );
        findings.push(
            match why_unread(document, &local.slot, documents, settings) {
                Some(why) => finding.help(why),
                None => finding.help_with_nearest(&local.slot, slots.iter().copied()),
            },
        );
    }
}

/// Why an area has no page with a slot that another page has.
fn why_unread(
    words: &Document,
    slot: &str,
    documents: &[Document],
    settings: &Settings,
) -> Option<String> {
    let page = documents.iter().find(|document| {
        document
            .prose
            .slots
            .iter()
            .any(|other| &*other.name.value == slot)
    })?;
    let in_place = documents.iter().find(|document| {
        document.identity.area == words.identity.area
            && document.identity.slug == page.identity.slug
            && document.kind.spec().has_page()
    });
    Some(
        match (&page.identity.area, in_place, page.identity.section()) {
            (Some(_), ..) => format!("the page with this slot, {}, is of another area", page.path),
            (None, Some(own), _) => format!(
                "the page with this slot is {}, and {} takes its place in this area: put the slot there too, or write the words there",
                page.path, own.path
            ),
            // Then the area itself is at fault, which is said elsewhere.
            (None, None, Some(folder))
                if settings
                    .localised
                    .iter()
                    .any(|known| &*known.value == folder) =>
            {
                format!(
                    "the page with this slot is {}: see that this area is one of `areas` in content/site.yaml, and has an `index.md`",
                    page.path
                )
            }
            (None, None, Some(folder)) => format!(
                "the page with this slot is {}; areas show the pages of a folder as their own when `localised` in content/site.yaml names it: add `{folder}`",
                page.path
            ),
            (None, None, None) => format!(
                "the page with this slot, {}, is in no folder; areas only show pages of folders that `localised` in content/site.yaml names as their own",
                page.path
            ),
        },
    )
}

/// An area's own page may lack a heading that links of the area's other pages lead to.
fn report_lost_anchors(
    documents: &[Document],
    pages: &[Page],
    links: &[Vec<Destination>],
    in_area: &[HashMap<DocumentId, PageId>],
    findings: &mut Vec<Finding>,
) {
    let mut reported = HashSet::new();
    for page in pages {
        let Some(area) = page.area else {
            continue;
        };
        for destination in &links[page.document.index()] {
            let Destination::Document {
                id,
                anchor: Some(anchor),
                ..
            } = destination
            else {
                continue;
            };
            let Some(standing) = in_area[area.0].get(id).map(|page| pages[page.0].document) else {
                continue;
            };
            let target = &documents[standing.index()];
            if standing == *id || target.has_anchor(anchor) || !reported.insert((standing, anchor))
            {
                continue;
            }
            let from = &documents[page.document.index()].path;
            findings.push(
                Finding::new(
                    &codes::FP304,
                    target.front(),
                    format!("this page has no heading with the id `{anchor}`, and {from} leads to it here"),
                )
                .help(format!("give a heading of this page the id: `## Heading {{#{anchor}}}`")),
            );
        }
    }
}

/// The first page, and the folders that the settings name.
fn check_folders(
    settings: &Settings,
    documents: &[Document],
    targets: &Targets<'_>,
    findings: &mut Vec<Finding>,
) {
    let path: Arc<str> = Arc::from(SETTINGS_PATH);
    let home: Arc<str> = Arc::from("content/index.md");
    targets.find_home(&home, findings);
    let whole = documents.iter().map(|document| &document.identity);
    let sections: BTreeSet<&str> = whole.filter_map(section_of_country).collect();
    let left_out = targets.left_out;
    let broken = left_out.unreadable.iter();
    let broken = broken.filter_map(|file| file.identity.as_ref());
    let drafts = left_out.drafts.iter().map(|(_, identity)| identity);
    let hidden: BTreeSet<&str> = broken
        .chain(drafts)
        .filter_map(section_of_country)
        .collect();
    for folder in &settings.localised {
        if !sections.contains(&*folder.value) && !hidden.contains(&*folder.value) {
            let place = Place::at(&path, folder.span.clone());
            let finding = Finding::new(
                &codes::FP320,
                place,
                format!("there is no folder `content/{}`", folder.value),
            );
            findings.push(finding.help_with_nearest(&folder.value, sections.iter().copied()));
        }
    }
}

/// The folder that a file of the country is in.
fn section_of_country(identity: &Identity) -> Option<&str> {
    identity.section().filter(|_| identity.area.is_none())
}

/// The first pages of the settings' areas; folders and settings must agree.
fn areas(settings: &Settings, all: &Documents, findings: &mut Vec<Finding>) -> Vec<Id<Area>> {
    let path: Arc<str> = Arc::from(SETTINGS_PATH);
    let mut areas: Vec<Id<Area>> = Vec::new();
    for area in &settings.areas {
        let Some(id) = area.target() else {
            continue;
        };
        if areas.contains(&id) {
            let name = &all.documents[id.index()].identity.name;
            findings.push(Finding::new(
                &codes::FP318,
                Place::at(&path, area.span()),
                format!("the area `{name}` is listed twice"),
            ));
            continue;
        }
        areas.push(id);
    }
    let named: BTreeSet<&str> = settings
        .references
        .iter()
        .filter(|reference| reference.wanted() == <Area as Named>::WANTED.0)
        .map(|reference| &*reference.written().value)
        .collect();
    let mut first_of: HashMap<&str, &Document> = HashMap::new();
    for document in &all.documents {
        if let Some(area) = document.identity.area.as_deref()
            && !named.contains(area)
        {
            first_of.entry(area).or_insert(document);
        }
    }
    let mut unlisted: Vec<(&str, &Document)> = first_of.into_iter().collect();
    unlisted.sort_unstable_by_key(|(area, _)| *area);
    for (area, document) in unlisted {
        let finding = Finding::new(
            &codes::FP310,
            Place::file(&document.path),
            format!("the area `{area}` is not listed in `content/site.yaml`"),
        );
        let near = did_you_mean(area, named.iter().copied());
        findings.push(match near {
            Some(near) => finding.help(format!("did you mean the folder `content/areas/{near}/`?")),
            None if all.documents.is_empty() => finding,
            None => finding.help(format!("add `{area}` to `areas:` there")),
        });
    }
    areas
}

//! Linking all documents with each other.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::links::Targets;
use super::outline::report_skipped_levels;
use super::overlay::{Overlay, overlay};
use super::replacements;
use super::{AreaEntry, Destination, DocumentId, Page, PageId, Site, numbers};
use crate::documents::{CiteBy, Cited, Document, Documents, FrontDoor, Identity, Kind, WalletCard};
use crate::findings::{Finding, Located, Place, codes, did_you_mean};
use crate::hours::BankHolidays;
use crate::markdown::{HoleKind, Reference};
use crate::settings::Settings;
use crate::sources::SETTINGS_PATH;

/// Links all documents. What does not fit together is a finding; a site with error findings is not for rendering.
pub fn resolve(
    all: Documents,
    settings: Settings,
    today: Date,
    findings: &mut Vec<Finding>,
) -> Site {
    let targets = Targets::new(&all, findings);
    let documents = all.documents.as_slice();
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
                    targets.find(
                        "service",
                        &id.value,
                        document.place(id.span.clone()),
                        findings,
                    )
                })
                .collect::<Vec<_>>(),
        );
        check_citations(document, documents, &targets, findings);
        check_names(document, &settings, &targets, findings);
        numbers::check(document, &settings, findings);
    }
    for file in &all.left_out.unreadable {
        let rest = file.rest.as_deref();
        let prose = rest.map(|document| &document.prose).or(file.prose.as_ref());
        for link in prose.iter().flat_map(|prose| &prose.links) {
            targets.check_only(&file.path, link, findings);
        }
        if let Some(document) = rest {
            check_citations(document, documents, &targets, findings);
            check_names(document, &settings, &targets, findings);
        }
    }
    check_settings(&settings, documents, &targets, findings);
    let areas = areas(&settings, &all, &targets, findings);
    let Targets {
        by_path, by_kind, ..
    } = targets;
    let overlay = overlay(documents, &areas, &settings, findings);
    let Overlay {
        pages,
        own_page,
        in_area,
        folders,
    } = overlay;
    let replacements = replacements::find(documents, &areas, &settings, &by_kind, findings);
    // A file with faults of its own may be the one that has the slot.
    if all.left_out.unreadable.is_empty() {
        report_unread_words(documents, &settings, &pages, &declared, findings);
    }
    report_lost_anchors(documents, &pages, &links, &in_area, findings);
    report_skipped_levels(documents, &pages, findings);
    Site {
        settings,
        today,
        left_out: all.left_out,
        documents: all.documents,
        pages,
        areas,
        links,
        contacts,
        by_kind,
        by_path,
        own_page,
        in_area,
        folders,
        rules: Vec::new(),
        holidays: BankHolidays::default(),
        hours: HashMap::new(),
        replacements,
    }
}

/// Every citation names a source, and a paragraph where the source has paragraphs.
fn check_citations(
    document: &Document,
    documents: &[Document],
    targets: &Targets<'_>,
    findings: &mut Vec<Finding>,
) {
    let check =
        |source: &str, paragraph: Option<&str>, place: Place, findings: &mut Vec<Finding>| {
            check_citation(source, paragraph, place, documents, targets, findings);
        };
    let cited: Vec<&Cited> = document
        .common
        .sources
        .iter()
        .chain(document.kind.citations())
        .collect();
    for cited in cited {
        let place = document.place(cited.span.clone());
        check(
            &cited.citation.source,
            cited.citation.paragraph.as_deref(),
            place,
            findings,
        );
    }
    let wordless: HashSet<usize> = document
        .prose
        .holes
        .iter()
        .filter_map(|hole| match hole.kind {
            HoleKind::Name(link) => Some(link),
            _ => None,
        })
        .collect();
    for (index, link) in document.prose.links.iter().enumerate() {
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
        if cites && targets.by_kind.contains_key(&("source", id.to_string())) {
            let place = document.place(link.span.clone());
            check(id, paragraph.as_deref(), place, findings);
        }
    }
}

/// A citation names a source, and a paragraph where the source has paragraphs.
fn check_citation(
    source: &str,
    paragraph: Option<&str>,
    place: Place,
    documents: &[Document],
    targets: &Targets<'_>,
    findings: &mut Vec<Finding>,
) {
    let Some(id) = targets.find("source", source, place.clone(), findings) else {
        return;
    };
    let Kind::Source(found) = &documents[id.index()].kind else {
        return;
    };
    match (found.cite_by, paragraph) {
        (CiteBy::Paragraph, None) => findings.push(
            Finding::new(
                &codes::FP306,
                place,
                format!("this does not say where in `{source}` it is"),
            )
            .help(format!("name the paragraph or section: `{source}#5.2.1`")),
        ),
        (CiteBy::Whole, Some(paragraph)) => findings.push(
            Finding::new(
                &codes::FP306,
                place,
                format!("`{source}` is cited as a whole, without `#{paragraph}`"),
            )
            .help(format!("write `{source}`")),
        ),
        _ => {}
    }
}

/// Words in the front matter that name something else in the site.
fn check_names(
    document: &Document,
    settings: &Settings,
    targets: &Targets<'_>,
    findings: &mut Vec<Finding>,
) {
    let known: Vec<&str> = settings
        .audiences
        .iter()
        .map(|audience| &*audience.id)
        .collect();
    for audience in &document.common.audiences {
        check_known("audience", audience, &known, "FP307", document, findings);
    }
    let find_all = |kind: &'static str, ids: &[Located<Arc<str>>], findings: &mut Vec<Finding>| {
        for id in ids {
            targets.find(kind, &id.value, document.place(id.span.clone()), findings);
        }
    };
    match &document.kind {
        Kind::Area(area) => {
            find_all("service", &area.contacts, findings);
            find_all("service", &area.hides, findings);
            find_all("area", &area.succeeded_by, findings);
            let own = document.identity.area.as_deref();
            if let Some(id) = area.succeeded_by.iter().find(|id| Some(&*id.value) == own) {
                findings.push(
                    Finding::new(
                        &codes::FP321,
                        document.place(id.span.clone()),
                        "an area cannot come after itself",
                    )
                    .help("name the areas that take its place"),
                );
            }
            for id in area.front_door.iter().flat_map(FrontDoor::services) {
                find_all("service", std::slice::from_ref(id), findings);
            }
        }
        Kind::WalletCard(card) => {
            for line in &card.lines {
                find_all("service", std::slice::from_ref(&line.service), findings);
            }
            check_card(card, document, targets, findings);
        }
        Kind::Source(source) => find_all("source", source.replaced_by.as_slice(), findings),
        Kind::Service(service) => {
            let needs: Vec<&str> = settings.needs.iter().map(|need| &*need.id).collect();
            for need in &service.needs {
                check_known("need", need, &needs, "FP311", document, findings);
            }
            find_all("area", &service.areas, findings);
            find_all("service", &service.replaces, findings);
        }
        _ => {}
    }
}

/// Every line of a card prints a number, and no service is on it twice.
fn check_card(
    card: &WalletCard,
    document: &Document,
    targets: &Targets<'_>,
    findings: &mut Vec<Finding>,
) {
    let mut seen = HashSet::new();
    for line in &card.lines {
        let id = &line.service;
        let service = targets
            .by_kind
            .get(&("service", id.value.to_string()))
            .map(|service| &targets.documents[service.index()].kind);
        let message = match service {
            Some(Kind::Service(service)) if !service.has_number() => {
                "this service has no number to print"
            }
            Some(_) if !seen.insert(&id.value) => "this service is on the card twice",
            _ => continue,
        };
        findings.push(
            Finding::new(&codes::FP322, document.place(id.span.clone()), message)
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
        if read.contains(&DocumentId(index)) {
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
            && !matches!(document.kind, Kind::Local(_))
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
        for destination in &links[page.document.0] {
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
            let target = &documents[standing.0];
            if standing == *id || target.has_anchor(anchor) || !reported.insert((standing, anchor))
            {
                continue;
            }
            let from = &documents[page.document.0].path;
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

fn check_known(
    what: &str,
    word: &Located<Arc<str>>,
    known: &[&str],
    id: &'static str,
    document: &Document,
    findings: &mut Vec<Finding>,
) {
    if known.contains(&&*word.value) {
        return;
    }
    let finding = Finding::error(
        id,
        document.place(word.span.clone()),
        format!("there is no {what} `{}`", word.value),
    );
    findings.push(if known.is_empty() {
        finding.help(format!(
            "list it in `content/site.yaml` first, under `{what}s:`"
        ))
    } else {
        finding.help_with_nearest(&word.value, known.iter().copied())
    });
}

/// Files and ids that the settings name.
fn check_settings(
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
    for short in &settings.short_numbers {
        let citation = &short.source.citation;
        let place = Place::at(&path, short.source.span.clone());
        let paragraph = citation.paragraph.as_deref();
        check_citation(
            &citation.source,
            paragraph,
            place,
            documents,
            targets,
            findings,
        );
    }
    let files = settings
        .navigation
        .iter()
        .chain(&settings.footer)
        .chain(&settings.emergency);
    let doors = settings
        .doors
        .iter()
        .flat_map(|door| &door.links)
        .map(|link| &link.to);
    for file in files.chain(doors) {
        let place = Place::at(&path, file.span.clone());
        targets.find_file(&in_content(&file.value), place, findings);
    }
    for id in &settings.talk {
        targets.find(
            "service",
            &id.value,
            Place::at(&path, id.span.clone()),
            findings,
        );
    }
}

/// The folder that a file of the country is in.
fn section_of_country(identity: &Identity) -> Option<&str> {
    identity.section().filter(|_| identity.area.is_none())
}

/// A file named in the settings, from the root.
pub(crate) fn in_content(file: &str) -> String {
    format!("content/{}", file.trim_start_matches('/'))
}

/// The areas of the settings with their own pages; folders and settings must agree.
fn areas(
    settings: &Settings,
    all: &Documents,
    targets: &Targets<'_>,
    findings: &mut Vec<Finding>,
) -> Vec<AreaEntry> {
    let path: Arc<str> = Arc::from(SETTINGS_PATH);
    let mut areas: Vec<AreaEntry> = Vec::new();
    let mut seen = HashSet::new();
    for id in &settings.areas {
        let place = Place::at(&path, id.span.clone());
        if !seen.insert(Arc::clone(&id.value)) {
            findings.push(Finding::new(
                &codes::FP318,
                place,
                format!("the area `{}` is listed twice", id.value),
            ));
            continue;
        }
        let document = targets.find("area", &id.value, place, findings);
        areas.extend(document.map(|document| AreaEntry {
            id: Arc::clone(&id.value),
            document,
        }));
    }
    let mut first_of: HashMap<&str, &Document> = HashMap::new();
    for document in &all.documents {
        if let Some(area) = document.identity.area.as_deref()
            && !seen.contains(area)
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
        let near = did_you_mean(area, seen.iter().map(|id| &**id));
        findings.push(match near {
            Some(near) => finding.help(format!("did you mean the folder `content/areas/{near}/`?")),
            None if all.documents.is_empty() => finding,
            None => finding.help(format!("add `{area}` to `areas:` there")),
        });
    }
    areas
}

impl DocumentId {
    /// The document's place in the list of documents.
    pub(super) fn index(self) -> usize {
        self.0
    }
}

//! National once, local where it differs: laying each area over the country's guidance.
//!
//! Each area shows every page of the localised folders as its own: replaced, where the area has a page of the same
//! slug; with the area's words in the slots, where it has some; else as it stands. A reader in an area never falls
//! out of it.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{AreaId, Page, PageId};
use crate::documents::{Area, Checker, Document, Kind, OfKind, OutputPath};
use crate::findings::{Finding, codes};
use crate::outputs::addresses::{self, SHEET_ENDING};
use crate::references::{DocumentId, Id};
use crate::settings::Settings;

/// The pages of a site and how to find them.
pub(super) struct Overlay {
    pub pages: Vec<Page>,
    pub own_page: Vec<Option<PageId>>,
    pub in_area: Vec<HashMap<DocumentId, PageId>>,
    pub folders: HashMap<(Option<AreaId>, String), Vec<PageId>>,
}

pub(super) fn overlay(
    documents: &[Document],
    areas: &[Id<Area>],
    settings: &Settings,
    findings: &mut Vec<Finding>,
) -> Overlay {
    let mut overlay = Overlay {
        pages: Vec::new(),
        own_page: vec![None; documents.len()],
        in_area: vec![HashMap::new(); areas.len()],
        folders: HashMap::new(),
    };
    let area_ids: HashMap<&str, AreaId> = areas
        .iter()
        .enumerate()
        .map(|(index, area)| (&*documents[area.index()].identity.name, AreaId(index)))
        .collect();
    let mut fills: HashMap<(AreaId, &str), DocumentId> = HashMap::new();
    for (index, document) in documents.iter().enumerate() {
        let area = area_of(document, &area_ids);
        if let (Kind::Local(local), Some(area)) = (&document.kind, area) {
            fills.insert((area, &local.slot), DocumentId::new(index));
        }
    }
    overlay.own_pages(documents, &area_ids, &fills);
    overlay.area_views(documents, areas, settings, &fills);
    overlay.report_clashes(documents, findings);
    overlay.list_folders(documents);
    overlay
}

impl Overlay {
    /// One page a document: for the whole country, or in the area whose folder it is in.
    fn own_pages(
        &mut self,
        documents: &[Document],
        area_ids: &HashMap<&str, AreaId>,
        fills: &HashMap<(AreaId, &str), DocumentId>,
    ) {
        for (index, document) in documents.iter().enumerate() {
            if !document.kind.spec().has_page() {
                continue;
            }
            let area = area_of(document, area_ids);
            let id = DocumentId::new(index);
            let page = PageId(self.pages.len());
            self.pages.push(Page {
                document: id,
                area,
                output: document.identity.output.clone(),
                national: None,
                fills: fills_of(document, area, fills),
            });
            self.own_page[index] = Some(page);
            if let Some(area) = area {
                self.in_area[area.0].insert(id, page);
            }
        }
    }

    /// Each area's view of the country's pages.
    fn area_views(
        &mut self,
        documents: &[Document],
        areas: &[Id<Area>],
        settings: &Settings,
        fills: &HashMap<(AreaId, &str), DocumentId>,
    ) {
        let localised: Vec<DocumentId> = documents
            .iter()
            .enumerate()
            .filter(|(_, document)| is_localised(document, settings))
            .map(|(index, _)| DocumentId::new(index))
            .collect();
        for (index, area) in areas.iter().enumerate() {
            let area_id = AreaId(index);
            let name = &*documents[area.index()].identity.name;
            let own: HashMap<&str, DocumentId> = documents
                .iter()
                .enumerate()
                .filter(|(_, document)| document.identity.area.as_deref() == Some(name))
                .filter(|(_, document)| document.kind.spec().has_page())
                .map(|(index, document)| (&*document.identity.slug, DocumentId::new(index)))
                .collect();
            for id in &localised {
                let document = &documents[id.index()];
                let national = self.own_page[id.index()];
                if let Some(page) = own
                    .get(&*document.identity.slug)
                    .and_then(|own| self.own_page[own.index()])
                {
                    self.pages[page.0].national = national;
                    self.in_area[index].insert(*id, page);
                    continue;
                }
                let page = PageId(self.pages.len());
                self.pages.push(Page {
                    document: *id,
                    area: Some(area_id),
                    output: OutputPath::new(format!("{name}/{}", document.identity.output)),
                    national,
                    fills: fills_of(document, Some(area_id), fills),
                });
                self.in_area[index].insert(*id, page);
            }
        }
    }

    /// Two files with one address, also where only the case of letters would tell them apart.
    fn report_clashes(&self, documents: &[Document], findings: &mut Vec<Finding>) {
        let mut taken: HashMap<&str, (&Document, &str)> = HashMap::new();
        let sheets: HashSet<String> = self
            .pages
            .iter()
            .filter(|page| Checker::of(&documents[page.document.index()].kind).is_some())
            .map(|page| page.output.as_str().replace(".html", SHEET_ENDING))
            .collect();
        let keeping: HashSet<String> = self
            .pages
            .iter()
            .filter(|page| matches!(documents[page.document.index()].kind, Kind::Area(_)))
            .map(|page| addresses::keeping_page(page.output.as_str()))
            .collect();
        for page in &self.pages {
            let document = &documents[page.document.index()];
            let output = page.output.as_str();
            let finding = |message: String| Finding::new(&codes::FP301, document.front(), message);
            if let Some(folder) = addresses::FOLDERS
                .iter()
                .find(|own| output.starts_with(**own))
            {
                findings.push(
                    finding(format!(
                        "the folder `{folder}` is filled by the site itself"
                    ))
                    .help("put this file into a folder of another name"),
                );
            } else if addresses::FILES.contains(&output)
                || sheets.contains(output)
                || keeping.contains(output)
            {
                findings.push(
                    finding(format!("the address `{output}` is made by the site itself"))
                        .help("give this file another name"),
                );
            } else if let Some((first, other)) = taken.get(without_ending(output)) {
                // An area's own file is the one to move, not the country's page that each area shows as its own.
                let shown_in_area = page.area.is_some() && document.identity.area.is_none();
                let (here, there) = if shown_in_area {
                    (*first, document)
                } else {
                    (document, *first)
                };
                let message = if *other == output {
                    format!("this has the same address as {}: `{output}`", there.path)
                } else {
                    format!(
                        "`{other}` and `{output}` have the same address, `/{}`, on a host that leaves `.html` out; the other file is {}",
                        without_ending(output),
                        there.path
                    )
                };
                findings.push(
                    Finding::new(&codes::FP301, here.front(), message)
                        .help("rename or move one of them: an address can only hold one page"),
                );
            } else {
                taken.insert(without_ending(output), (document, output));
            }
        }
    }

    /// Lists the pages of each folder: by `order`, then title. A folder's index is listed by the folder above it.
    fn list_folders(&mut self, documents: &[Document]) {
        for (index, page) in self.pages.iter().enumerate() {
            let slug = &documents[page.document.index()].identity.slug;
            let listed = slug.strip_suffix("/index").unwrap_or(slug);
            if listed == "index" {
                continue;
            }
            let folder = listed.rsplit_once('/').map_or("", |(folder, _)| folder);
            self.folders
                .entry((page.area, folder.to_owned()))
                .or_default()
                .push(PageId(index));
        }
        let pages = &self.pages;
        for listed in self.folders.values_mut() {
            listed.sort_by(|a, b| {
                let key = |id: &PageId| {
                    let document = &documents[pages[id.0].document.index()];
                    (
                        document.common.order,
                        Arc::clone(&document.common.title.value),
                        pages[id.0].output.clone(),
                    )
                };
                key(a).cmp(&key(b))
            });
        }
    }
}

/// The address of a page on a host that leaves out what can be left out: `parents` for `parents.html` and for `parents/index.html`.
fn without_ending(output: &str) -> &str {
    let short = output.strip_suffix(".html").unwrap_or(output);
    short.strip_suffix("/index").unwrap_or(short)
}

/// The area whose folder a document is in.
fn area_of(document: &Document, area_ids: &HashMap<&str, AreaId>) -> Option<AreaId> {
    area_ids.get(document.identity.area.as_deref()?).copied()
}

fn is_localised(document: &Document, settings: &Settings) -> bool {
    let section = document.identity.section();
    document.kind.spec().is_localised()
        && document.identity.area.is_none()
        && settings
            .localised
            .iter()
            .any(|folder| Some(&*folder.value) == section)
}

fn fills_of(
    document: &Document,
    area: Option<AreaId>,
    fills: &HashMap<(AreaId, &str), DocumentId>,
) -> Vec<Option<DocumentId>> {
    document
        .prose
        .slots
        .iter()
        .map(|slot| area.and_then(|area| fills.get(&(area, &*slot.name.value)).copied()))
        .collect()
}

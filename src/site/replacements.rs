//! Which service an area shows in the place of another, and which it hides.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{AreaEntry, DocumentId};
use crate::documents::{Document, FrontDoor, Kind};
use crate::findings::{Finding, Located, codes};
use crate::settings::Settings;

type ByKind = HashMap<(&'static str, String), DocumentId>;

/// For each area, what stands in the place of a service; nothing where it is hidden.
pub(super) fn find(
    documents: &[Document],
    areas: &[AreaEntry],
    settings: &Settings,
    by_kind: &ByKind,
    findings: &mut Vec<Finding>,
) -> Vec<HashMap<DocumentId, Option<DocumentId>>> {
    let relied_on = relied_on(documents, settings);
    let named = |id: &Located<Arc<str>>| by_kind.get(&("service", id.value.to_string())).copied();
    let mut replacements: Vec<HashMap<DocumentId, Option<DocumentId>>> =
        vec![HashMap::new(); areas.len()];
    for (entry, standing) in areas.iter().zip(&mut replacements) {
        let document = &documents[entry.document.0];
        let Kind::Area(area) = &document.kind else {
            continue;
        };
        for id in &area.hides {
            if let Some(hidden) = named(id)
                && may_go(
                    &documents[hidden.0],
                    document,
                    id,
                    settings,
                    &relied_on,
                    findings,
                )
            {
                standing.insert(hidden, None);
            }
        }
    }
    for (index, document) in documents.iter().enumerate() {
        let Kind::Service(service) = &document.kind else {
            continue;
        };
        for id in &service.replaces {
            let Some(replaced) = named(id) else {
                continue;
            };
            if service.areas.is_empty() {
                findings.push(
                    Finding::new(
                        &codes::FP321,
                        document.place(id.span.clone()),
                        "only a service of an area stands in the place of another",
                    )
                    .help("add the areas that it is for: `areas: [portsmouth]`"),
                );
                continue;
            }
            if !may_go(
                &documents[replaced.0],
                document,
                id,
                settings,
                &HashSet::new(),
                findings,
            ) {
                continue;
            }
            for (entry, standing) in areas.iter().zip(&mut replacements) {
                if !service.is_of_area(&entry.id) {
                    continue;
                }
                let (message, other) = match standing.insert(replaced, Some(DocumentId(index))) {
                    None => continue,
                    Some(Some(other)) => ("two services stand in the place of", other),
                    Some(None) => (
                        "this would stand in the place of what is hidden:",
                        entry.document,
                    ),
                };
                findings.push(
                    Finding::new(
                        &codes::FP321,
                        document.place(id.span.clone()),
                        format!("in `{}` {message} `{}`", entry.id, id.value),
                    )
                    .help(format!(
                        "take it out here or in {}",
                        documents[other.0].path
                    )),
                );
            }
        }
    }
    replacements
}

/// Services that somebody is sent to by name: they may be replaced by an area's own, but not be gone.
fn relied_on<'d>(documents: &'d [Document], settings: &'d Settings) -> HashSet<&'d str> {
    let behind_doors = documents.iter().flat_map(|document| {
        let (door, card) = match &document.kind {
            Kind::Area(area) => (area.front_door.as_ref(), None),
            Kind::WalletCard(card) => (None, Some(card)),
            _ => (None, None),
        };
        let door = door.into_iter().flat_map(FrontDoor::services);
        let card = card.into_iter().flat_map(|card| &card.lines);
        door.chain(card.map(|line| &line.service))
    });
    behind_doors
        .chain(&settings.talk)
        .map(|id| &*id.value)
        .collect()
}

/// Whether a service may be hidden or replaced; if not, says why.
fn may_go(
    service: &Document,
    by: &Document,
    id: &Located<Arc<str>>,
    settings: &Settings,
    relied_on: &HashSet<&str>,
    findings: &mut Vec<Finding>,
) -> bool {
    let Kind::Service(what) = &service.kind else {
        return false;
    };
    let message = if settings.saves_lives(what) {
        "an emergency service is shown everywhere"
    } else if relied_on.contains(&*id.value) {
        "this is on the first page, on the card to carry, or behind a front door"
    } else if !what.areas.is_empty() {
        "only a service for the whole country can be hidden or replaced"
    } else {
        return true;
    };
    findings.push(
        Finding::new(&codes::FP321, by.place(id.span.clone()), message)
            .help(format!("take `{}` out of the list", id.value)),
    );
    false
}

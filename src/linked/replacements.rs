//! Which service an area shows in the place of another, and which it hides.

use std::collections::{HashMap, HashSet};

use super::Replacements;
use crate::documents::{Area, Document, FrontDoor, Kind, OfKind, Service};
use crate::findings::{Finding, codes};
use crate::references::{Id, Ref, targets};
use crate::settings::Settings;

/// For each area, what stands in the place of a service; nothing where it is hidden.
pub(super) fn find(
    documents: &[Document],
    areas: &[Id<Area>],
    settings: &Settings,
    findings: &mut Vec<Finding>,
) -> Vec<Replacements> {
    let relied_on = relied_on(documents, settings);
    let mut replacements: Vec<Replacements> = vec![HashMap::new(); areas.len()];
    for (area, standing) in areas.iter().zip(&mut replacements) {
        let document = &documents[area.index()];
        let Some(area) = Area::of(&document.kind) else {
            continue;
        };
        for name in &area.hides {
            if let Some(hidden) = name.target() {
                let service = &documents[hidden.index()];
                if may_go(service, document, name, settings, &relied_on, findings) {
                    standing.insert(hidden, None);
                }
            }
        }
    }
    for (index, document) in documents.iter().enumerate() {
        let Kind::Service(service) = &document.kind else {
            continue;
        };
        for name in &service.replaces {
            let Some(replaced) = name.target() else {
                continue;
            };
            let other = &documents[replaced.index()];
            if service.areas.is_empty() {
                findings.push(
                    Finding::new(
                        &codes::FP321,
                        document.place(name.span()),
                        "only a service of an area stands in the place of another",
                    )
                    .help("add the areas that it is for: `areas: [portsmouth]`"),
                );
                continue;
            }
            if !may_go(other, document, name, settings, &HashSet::new(), findings) {
                continue;
            }
            let replaced_id = other.identity.id();
            for (area, standing) in areas.iter().zip(&mut replacements) {
                if !service.is_of_area(*area) {
                    continue;
                }
                let (message, other) = match standing.insert(replaced, Some(Id::new(index))) {
                    None => continue,
                    Some(Some(other)) => ("two services stand in the place of", other.document()),
                    Some(None) => (
                        "this would stand in the place of what is hidden:",
                        area.document(),
                    ),
                };
                let place = &documents[area.index()].identity.name;
                findings.push(
                    Finding::new(
                        &codes::FP321,
                        document.place(name.span()),
                        format!("in `{place}` {message} `{replaced_id}`"),
                    )
                    .help(format!(
                        "take it out here or in {}",
                        documents[other.index()].path
                    )),
                );
            }
        }
    }
    replacements
}

/// Services that somebody is sent to by name: they may be replaced by an area's own, but not be gone.
fn relied_on(documents: &[Document], settings: &Settings) -> HashSet<Id<Service>> {
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
    targets(behind_doors.chain(&settings.talk)).collect()
}

/// Whether a service may be hidden or replaced; if not, says why.
fn may_go(
    service: &Document,
    by: &Document,
    name: &Ref<Service>,
    settings: &Settings,
    relied_on: &HashSet<Id<Service>>,
    findings: &mut Vec<Finding>,
) -> bool {
    let Kind::Service(what) = &service.kind else {
        return false;
    };
    let message = if settings.saves_lives(what) {
        "an emergency service is shown everywhere"
    } else if name.target().is_some_and(|id| relied_on.contains(&id)) {
        "this is on the first page, on the card to carry, or behind a front door"
    } else if !what.areas.is_empty() {
        "only a service for the whole country can be hidden or replaced"
    } else {
        return true;
    };
    findings.push(
        Finding::new(&codes::FP321, by.place(name.span()), message)
            .help(format!("take `{}` out of the list", service.identity.id())),
    );
    false
}

//! Where a service is offered, with the register's codes of the places.

use super::objects::ServiceArea;
use crate::documents::Nation;
use crate::exchange::directory::Entry;
use crate::exchange::ids::Id;
use crate::site::{Site, targets};

/// The code of the United Kingdom.
pub const UNITED_KINGDOM: &str = "K02000001";
/// Addresses of places in the register of the Office for National Statistics begin with this.
pub const REGISTER: &str = "http://statistics.data.gov.uk/id/statistical-geography/";

/// The code of a nation.
pub const fn code(nation: Nation) -> &'static str {
    match nation {
        Nation::England => "E92000001",
        Nation::Wales => "W92000004",
        Nation::Scotland => "S92000003",
        Nation::NorthernIreland => "N92000002",
    }
}

/// The areas of a service: what it says that it serves, or else its areas on this site, or else its nations, or the whole country.
pub fn of(site: &Site, entry: &Entry<'_>) -> Vec<ServiceArea> {
    let area = |name: &str, code: Option<&str>| ServiceArea {
        id: Id::of(&["service_area", entry.key(), code.unwrap_or(name)]),
        service_id: Id::service(entry.key()),
        name: name.to_owned(),
        uri: code.map(|code| format!("{REGISTER}{code}")),
    };
    let service = entry.service;
    if !service.serves.is_empty() {
        let serves = service.serves.iter();
        return serves
            .map(|served| area(&served.name, served.code.as_deref()))
            .collect();
    }
    if !service.areas.is_empty() {
        let mut areas = Vec::new();
        for id in targets(&service.areas) {
            let own = site.get(id);
            let name = &site.document(id).common.title.value;
            if own.codes.is_empty() {
                areas.push(area(name, None));
            }
            areas.extend(own.codes.iter().map(|code| area(name, Some(code))));
        }
        return areas;
    }
    if service.nations.len() == Nation::ALL.len() {
        return vec![area("United Kingdom", Some(UNITED_KINGDOM))];
    }
    service
        .nations
        .iter()
        .map(|nation| area(nation.words(), Some(code(*nation))))
        .collect()
}

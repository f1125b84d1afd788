//! The directory as tables (RFC 4180), one row a way of getting in touch.

mod services;
mod table;
mod to_check;

use super::directory::{holds, publishable};
use crate::exporter::{Exported, Exporter, Takes};
use crate::outputs::Output;
use crate::outputs::addresses::DATA;
use crate::site::Site;

/// The directory of services as tables: what we say, for everybody, and what is to be checked, for whoever calls round.
pub const EXPORTER: Exporter = Exporter {
    name: "csv",
    about: "Two tables: what we say, and what is to be checked by whoever calls round",
    manifest: "fingerpost-csv.json",
    takes: Takes::Nothing,
    make: |material| {
        let site = material.site;
        Ok(Exported {
            files: vec![services::services(site, ""), to_check::to_check(site)],
            holds: holds(site),
            notes: Vec::new(),
        })
    },
};

/// What every built site offers: all but the list of what is still to be checked; nothing without services.
pub(super) fn published(site: &Site) -> Vec<Output> {
    let any = !publishable(site).is_empty();
    any.then(|| services::services(site, DATA))
        .into_iter()
        .collect()
}

/// A known yes or no; an empty cell where it is not known.
fn known(flag: Option<bool>) -> String {
    match flag {
        Some(true) => "yes".to_owned(),
        Some(false) => "no".to_owned(),
        None => String::new(),
    }
}

/// A list in one cell.
fn joined<'a>(items: impl Iterator<Item = &'a str>) -> String {
    items.collect::<Vec<_>>().join("; ")
}

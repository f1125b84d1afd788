//! Who runs the services.

use std::collections::BTreeMap;

use super::objects::Organization;
use crate::exchange::directory::Entry;
use crate::exchange::ids::Id;
use crate::words;

/// Every organisation by its name, told by what it runs.
pub fn of(entries: &[Entry<'_>]) -> BTreeMap<String, Organization> {
    let mut runs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for entry in entries {
        runs.entry(&entry.service.organisation)
            .or_default()
            .push(entry.name());
    }
    runs.into_iter()
        .map(|(name, mut services)| {
            services.sort_unstable();
            let organization = Organization {
                id: Id::organisation(name),
                name: name.to_owned(),
                description: format!("Runs {}.", words::list(&services)),
            };
            (name.to_owned(), organization)
        })
        .collect()
}

//! Who runs the services.

use std::collections::BTreeMap;

use super::objects::Organization;
use crate::exchange::directory::Entry;
use crate::exchange::ids::Id;
use crate::words;

/// So many services are named. Each service holds its organisation: a council's with all of its hundreds in each of them would be
/// hundreds of times hundreds of names.
const MOST_NAMED: usize = 10;

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
            let more = services.len().saturating_sub(MOST_NAMED);
            services.truncate(MOST_NAMED);
            let more = match more {
                0 => String::new(),
                1 => "1 more service".to_owned(),
                more => format!("{more} more services"),
            };
            services.extend(Some(more.as_str()).filter(|more| !more.is_empty()));
            let organization = Organization {
                id: Id::organisation(name),
                name: name.to_owned(),
                description: format!("Runs {}.", words::list(&services)),
            };
            (name.to_owned(), organization)
        })
        .collect()
}

//! Where a service is on paper: its card in the list of services, for it has no page of its own there.

use std::collections::BTreeMap;

use crate::copies::Copy;
use crate::documents::Kind;
use crate::site::{DocumentId, Site};

/// What the address of a link begins with that is a card's own name: on paper it is where other links lead.
pub(super) const CARD: &str = "#=";

/// The card of each service that a copy lists, by its id in the set.
#[derive(Debug, Default)]
pub(super) struct Cards {
    of: BTreeMap<DocumentId, (usize, String)>,
}

impl Cards {
    /// The cards of the lists among these pages; `id` gives the page's own, by its place.
    pub fn of(site: &Site, copy: &Copy<'_>, paths: &[&str], id: impl Fn(usize) -> String) -> Self {
        let mut of = BTreeMap::new();
        for (at, path) in paths.iter().enumerate() {
            let Some(file) = copy.file(path) else {
                continue;
            };
            let is_list = file.page.is_some_and(|page| {
                let document = site.document(site.page(page).document);
                matches!(document.kind, Kind::Directory(_))
            });
            if !is_list {
                continue;
            }
            for link in &*file.links {
                let Some(service) = service_at(site, &link.path) else {
                    continue;
                };
                let slug = &site.document(service).identity.slug;
                let name = slug.rsplit('/').next().unwrap_or(slug);
                of.entry(service)
                    .or_insert_with(|| (at, format!("{}-service-{name}", id(at))));
            }
        }
        Self { of }
    }

    /// The card of a service: the place of the page that it is on, and its id.
    pub fn card(&self, service: DocumentId) -> Option<(usize, &str)> {
        self.of.get(&service).map(|(at, id)| (*at, id.as_str()))
    }
}

/// The service whose page is at this path.
fn service_at(site: &Site, path: &str) -> Option<DocumentId> {
    let mut pages = site.pages();
    let (_, page) = pages.find(|(_, page)| page.output.as_str() == path)?;
    matches!(site.document(page.document).kind, Kind::Service(_)).then_some(page.document)
}

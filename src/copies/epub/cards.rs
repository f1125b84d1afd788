//! Where a service is in a book, which has no page of its own for it: its card in the list of services.

use std::collections::BTreeMap;

use crate::copies::Copy;
use crate::documents::Kind;
use crate::site::Site;

/// What the address of a link begins with that leads to a card on the same page.
pub(super) const CARD: &str = "#=";

/// The cards of a copy's lists.
#[derive(Debug, Default)]
pub(super) struct Cards<'a> {
    /// By the path of the service's page on the site: the path of the list, and the id of the card in it.
    of: BTreeMap<&'a str, (&'a str, String)>,
}

impl<'a> Cards<'a> {
    /// The cards of the lists that a copy has.
    pub fn of(site: &'a Site, copy: &'a Copy<'a>) -> Self {
        let services: BTreeMap<&str, &str> = site
            .pages()
            .filter_map(|(_, page)| {
                let document = site.document(page.document);
                matches!(document.kind, Kind::Service(_))
                    .then(|| (page.output.as_str(), &*document.identity.slug))
            })
            .collect();
        let mut of = BTreeMap::new();
        for file in &copy.files {
            let is_list = file.page.is_some_and(|page| {
                let document = site.document(site.page(page).document);
                matches!(document.kind, Kind::Directory(_))
            });
            if !is_list {
                continue;
            }
            for link in file.links.iter() {
                if let Some((path, slug)) = services.get_key_value(link.path.as_str()) {
                    let id = format!("card-{}", slug.replace('/', "-"));
                    of.entry(*path).or_insert((file.path, id));
                }
            }
        }
        Self { of }
    }

    /// The card of the service whose page is at this path: the path of its list, and its id.
    pub fn card(&self, path: &str) -> Option<(&'a str, &str)> {
        self.of.get(path).map(|(list, id)| (*list, id.as_str()))
    }
}

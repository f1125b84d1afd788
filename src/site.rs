//! **Site**: everything that pages, lints and exports are made from, whole from birth.
//!
//! The linked documents, with what was worked out from them: the checkers, joined and proved, what concerns mean under them, and the hours
//! of services. Nothing changes from here on.

use std::ops::Deref;

use crate::concerns::Concerns;
use crate::documents::{Document, Reader};
use crate::hours::{BankHolidays, HoursOfServices, ServiceHours, of_services};
use crate::linked::Linked;
use crate::rules::RuleSet;

pub use crate::documents::Service;
pub use crate::linked::{AreaId, Destination, Page, PageId};
pub use crate::references::{DocumentId, Id, targets};

/// A site: linked documents, proved checkers, concerns, worked-out hours. What can be asked of `Linked` can be asked of it.
#[derive(Debug)]
pub struct Site {
    linked: Linked,
    rules: Vec<RuleSet>,
    /// What each concern means in each place.
    pub concerns: Concerns,
    /// The bank holidays of the nations.
    pub holidays: BankHolidays,
    hours: HoursOfServices,
}

impl Deref for Site {
    type Target = Linked;

    fn deref(&self) -> &Linked {
        &self.linked
    }
}

impl Site {
    /// The site of these documents and of what was made of their rules; the hours of its services are worked out.
    #[must_use]
    pub fn new(
        linked: Linked,
        rules: Vec<RuleSet>,
        concerns: Concerns,
        holidays: BankHolidays,
    ) -> Self {
        let hours = of_services(&linked, &holidays);
        Self {
            linked,
            rules,
            concerns,
            holidays,
            hours,
        }
    }

    /// The first pages of what one can have a copy of: each area; on a site without areas, the site.
    #[must_use]
    pub fn copied(&self) -> Vec<PageId> {
        let areas: Vec<PageId> = self
            .areas()
            .filter_map(|(id, area)| self.page_of(area, Some(id)))
            .collect();
        if !areas.is_empty() {
            return areas;
        }
        let first = self.find_file("content/index.md");
        first
            .and_then(|first| self.page_of(first, None))
            .into_iter()
            .collect()
    }

    /// What a copy is called in lists and addresses: the folder of its area, or `site`.
    #[must_use]
    pub fn copy_name(&self, area: Option<AreaId>) -> &str {
        area.and_then(|area| self.document(self.area(area)).identity.area.as_deref())
            .unwrap_or("site")
    }

    /// The hours of a service to readers of an area, or of the whole country, as far as they are known well enough. In an area the bank
    /// holidays are those of its nation: a holiday in another one is no reason to doubt the hours.
    #[must_use]
    pub fn hours(&self, service: Id<Service>, area: Option<AreaId>) -> Option<&ServiceHours> {
        let nation = area.map(|area| self.nation_of(area));
        self.hours
            .get(&(service, nation))
            .or_else(|| self.hours.get(&(service, None)))
    }

    /// Every checker, those that extend no other first.
    #[must_use]
    pub fn rules(&self) -> &[RuleSet] {
        &self.rules
    }

    /// The rules for professionals of the area that a document is in; nothing where it has none of its own.
    #[must_use]
    pub fn rules_of_area(&self, document: &Document) -> Option<&RuleSet> {
        document.identity.area.as_ref()?;
        self.rules.iter().find(|rules| {
            rules.reader == Reader::Professional
                && self.document(rules.document).identity.area == document.identity.area
        })
    }

    /// The rules of a checker's page.
    #[must_use]
    pub fn rules_of(&self, document: DocumentId) -> Option<&RuleSet> {
        self.rules.iter().find(|rules| rules.document == document)
    }
}

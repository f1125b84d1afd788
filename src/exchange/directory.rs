//! The services that may leave the site, in the order of their names.

use jiff::civil::Date;

use crate::documents::{Channel, Confidence, Document, Hours, Service};
use crate::site::{Site, targets};

/// A service and the document that it is.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'s> {
    /// Its file, title, audiences and owner.
    pub document: &'s Document,
    /// Whom one reaches, and how.
    pub service: &'s Service,
}

impl<'s> Entry<'s> {
    /// The name of its file: what its addresses and ids are made of.
    pub fn key(&self) -> &'s str {
        &self.document.identity.name
    }

    /// Its name as readers see it.
    pub fn name(&self) -> &'s str {
        &self.document.common.title.value
    }

    /// The last day that somebody looked at the entry, whichever way.
    pub fn last_modified(&self) -> Date {
        let reviewed = self.document.common.reviewed.value;
        let verified = self.service.verified.as_ref();
        let verified = verified.map_or(reviewed, |verified| verified.date);
        self.service.source_read.max(reviewed).max(verified)
    }

    /// The ids of its audiences, in the order of its file.
    pub fn audiences(&self, site: &'s Site) -> Vec<&'s str> {
        targets(&self.document.common.audiences)
            .map(|id| &*site.settings.audience(id).id)
            .collect()
    }

    /// The ids of the needs that it meets, in the order of its file.
    pub fn needs(&self, site: &'s Site) -> Vec<&'s str> {
        targets(&self.service.needs)
            .map(|id| &*site.settings.need(id).id)
            .collect()
    }

    /// The ids of the areas that it is limited to.
    pub fn areas(&self, site: &'s Site) -> Vec<&'s str> {
        targets(&self.service.areas)
            .map(|id| &*site.document(id).identity.name)
            .collect()
    }

    /// The hours of a channel, its own or those of the service, if they are sure enough to be told. Ways that nobody answers while one
    /// waits have none.
    pub fn hours_of(&self, channel: &'s Channel) -> Option<&'s Hours> {
        if channel.keeps_service_hours() {
            return self.service.sure_hours();
        }
        self.service.sure_own_hours(channel)
    }
}

/// Every service, in the order of names. None is left out: this is for those who check them.
pub fn all(site: &Site) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = site
        .services()
        .map(|(id, service)| Entry {
            document: site.document(id),
            service,
        })
        .collect();
    entries.sort_by(|a, b| a.key().cmp(b.key()));
    entries
}

/// The services that rest on enough to be published, with each of their numbers and addresses.
pub fn publishable(site: &Site) -> Vec<Entry<'_>> {
    let mut entries = all(site);
    entries.retain(|entry| {
        let service = entry.service;
        let mut channels = service.channels.iter();
        let is_low = |confidence: Confidence| confidence == Confidence::Low;
        !is_low(service.confidence.value)
            && !channels.any(|channel| is_low(service.confidence_in(channel)))
    });
    entries
}

/// How many services an export of this site holds.
pub(super) fn holds(site: &Site) -> (usize, &'static str) {
    (publishable(site).len(), "service")
}

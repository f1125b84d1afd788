//! The services that may leave the site, in the order of their names.

use crate::documents::{Channel, ChannelHours, ChannelKind, Confidence, Document, Hours, Service};
use crate::site::Site;

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

    /// Its hours, if they are sure enough to be told.
    pub fn hours(&self) -> Option<&'s Hours> {
        self.service
            .hours
            .as_ref()
            .filter(|_| self.service.hours_are_sure())
    }

    /// The hours of a channel of its own, if they are sure enough to be told.
    pub fn own_hours(&self, channel: &'s Channel) -> Option<&'s Hours> {
        channel
            .hours
            .own()
            .filter(|_| self.service.hours_are_sure())
    }

    /// The service's hours where a channel has none of its own. They say nothing of ways that nobody answers while one waits.
    pub fn hours_of(&self, channel: &'s Channel) -> Option<&'s Hours> {
        let waits = !matches!(
            channel.kind,
            ChannelKind::Email | ChannelKind::Web | ChannelKind::Post
        );
        let shared = || {
            let as_service = matches!(channel.hours, ChannelHours::AsService);
            self.hours()
                .filter(|_| waits && as_service && !channel.out_of_hours)
        };
        self.own_hours(channel).or_else(shared)
    }
}

/// Every service, in the order of names. None is left out: this is for those who check them.
pub fn all(site: &Site) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = site
        .documents()
        .filter_map(|(id, document)| {
            let service = site.service(id)?;
            Some(Entry { document, service })
        })
        .collect();
    entries.sort_by(|a, b| a.key().cmp(b.key()));
    entries
}

/// The services that rest on enough to be published.
pub fn publishable(site: &Site) -> Vec<Entry<'_>> {
    let mut entries = all(site);
    entries.retain(|entry| entry.service.confidence.value != Confidence::Low);
    entries
}

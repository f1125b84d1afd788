//! Our lists of words: who a service is for, what it helps with, and how private its phones are.

use super::objects::{Attribute, Taxonomy, TaxonomyTerm};
use crate::documents::Channel;
use crate::exchange::directory::Entry;
use crate::exchange::ids::Id;
use crate::settings::Settings;
use crate::site::Site;

/// One of our lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// Who a service is for.
    Audiences,
    /// What it helps with.
    Needs,
    /// How private a phone is.
    Privacy,
}

/// What is known of a phone's privacy, as code, name and description.
const PRIVACY: [(&str, &str, &str); 6] = [
    (
        "confidential-yes",
        "Confidential",
        "What is said stays with the service.",
    ),
    (
        "confidential-no",
        "Not confidential",
        "What is said may be passed on.",
    ),
    (
        "anonymous-yes",
        "Anonymous",
        "Nobody has to say who they are.",
    ),
    (
        "anonymous-no",
        "Not anonymous",
        "People have to say who they are.",
    ),
    (
        "shows-on-bill-yes",
        "May show on the bill",
        "The call or text may show on the phone bill.",
    ),
    (
        "shows-on-bill-no",
        "Does not show on the bill",
        "The call or text does not show on the phone bill.",
    ),
];

impl List {
    /// Every list.
    pub const ALL: [Self; 3] = [Self::Audiences, Self::Needs, Self::Privacy];

    /// Its name in the data.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Audiences => "fingerpost-audience",
            Self::Needs => "fingerpost-need",
            Self::Privacy => "fingerpost-privacy",
        }
    }

    /// How its words hang on a service or a phone.
    const fn link(self) -> (&'static str, &'static str) {
        match self {
            Self::Audiences => ("intended_audience", "service"),
            Self::Needs => ("need", "service"),
            Self::Privacy => ("privacy", "phone"),
        }
    }

    const fn description(self) -> &'static str {
        match self {
            Self::Audiences => "Who a service is for.",
            Self::Needs => "What a service helps with.",
            Self::Privacy => {
                "How private a way of getting in touch is. Where there is no word, it is not known."
            }
        }
    }

    fn id(self) -> Id {
        Id::of(&["taxonomy", self.name()])
    }

    /// The list with its words.
    pub fn taxonomy(self, settings: &Settings) -> Taxonomy {
        Taxonomy {
            id: self.id(),
            name: self.name(),
            description: self.description(),
            taxonomy_terms: self.terms(settings),
        }
    }

    /// Its words, in the order of the settings.
    pub fn terms(self, settings: &Settings) -> Vec<TaxonomyTerm> {
        let term = |code: &str, name: &str, description: &str| TaxonomyTerm {
            id: Id::of(&["taxonomy_term", self.name(), code]),
            code: code.to_owned(),
            name: name.to_owned(),
            description: if description.is_empty() {
                name
            } else {
                description
            }
            .to_owned(),
            taxonomy: self.name(),
            taxonomy_id: self.id(),
            term: name.to_owned(),
        };
        match self {
            Self::Audiences => settings
                .audiences
                .iter()
                .map(|audience| term(&audience.id, &audience.label, ""))
                .collect(),
            Self::Needs => settings
                .needs
                .iter()
                .map(|need| term(&need.id, &need.label, &need.text))
                .collect(),
            Self::Privacy => PRIVACY
                .iter()
                .map(|(code, name, description)| term(code, name, description))
                .collect(),
        }
    }

    /// Hangs words on a thing that is called `name`.
    fn attributes(
        self,
        settings: &Settings,
        link_id: Id,
        name: &str,
        codes: &[&str],
    ) -> Vec<Attribute> {
        let (link_type, link_entity) = self.link();
        let terms = self.terms(settings);
        codes
            .iter()
            .filter_map(|code| terms.iter().find(|term| term.code == *code))
            .map(|term| Attribute {
                id: Id::of(&["attribute", link_entity, name, link_type, &term.code]),
                link_id,
                link_type,
                link_entity,
                taxonomy_term_id: term.id,
                taxonomy_term: term.clone(),
            })
            .collect()
    }
}

/// Who a service is for and what it helps with.
pub fn of_service(site: &Site, entry: &Entry<'_>) -> Vec<Attribute> {
    let settings = &site.settings;
    let id = Id::service(entry.key());
    let mut attributes =
        List::Audiences.attributes(settings, id, entry.key(), &entry.audiences(site));
    attributes.extend(List::Needs.attributes(settings, id, entry.key(), &entry.needs(site)));
    attributes
}

/// What is known of a phone's privacy. What is not known has no word: it is never a "no".
pub fn of_phone(settings: &Settings, channel: &Channel, phone: Id, name: &str) -> Vec<Attribute> {
    let facts = [
        (channel.confidential, "confidential-yes", "confidential-no"),
        (channel.anonymous, "anonymous-yes", "anonymous-no"),
        (
            channel.shows_on_bill,
            "shows-on-bill-yes",
            "shows-on-bill-no",
        ),
    ];
    let codes: Vec<&str> = facts
        .into_iter()
        .filter_map(|(known, yes, no)| known.map(|known| if known { yes } else { no }))
        .collect();
    List::Privacy.attributes(settings, phone, name, &codes)
}

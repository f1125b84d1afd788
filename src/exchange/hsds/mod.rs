//! The directory in the form of the Human Services Data Specification (HSDS 3.0) and of its profile for the United Kingdom.
//!
//! One object is valid against both: the strict UK profile has no place for a telephone number, and both allow what they do not
//! name. The files are static: they have the form of what an HSDS API answers, and nobody can ask them anything.

pub mod areas;
mod channels;
mod extension;
mod objects;
mod organisations;
mod schedules;
mod service;
mod taxonomies;

use serde::Serialize;

pub use areas::{REGISTER, UNITED_KINGDOM};
pub use extension::{Channel, Extension, SHAPE, documented};
pub use objects::ServiceArea;
use objects::{Index, Organization, Page, Service, Taxonomy, TaxonomyTerm};
use taxonomies::List;

use super::directory::{holds, publishable};
use crate::exporter::{Exported, Exporter, Takes};
use crate::outputs::Output;
use crate::outputs::addresses::DATA;
use crate::site::Site;

/// The directory of services for other programs.
pub const EXPORTER: Exporter = Exporter {
    name: "hsds",
    about: "JSON in the form of HSDS 3.0 and Open Referral UK, for other programs",
    manifest: "fingerpost-hsds.json",
    takes: Takes::Nothing,
    make: |material| {
        Ok(Exported {
            files: files(material.site, ""),
            holds: holds(material.site),
            notes: Vec::new(),
        })
    },
};

/// What every built site offers.
pub(super) fn published(site: &Site) -> Vec<Output> {
    files(site, DATA)
}

/// Every file, below `folder`, which is empty or ends in `/`. Nothing for a site without services.
fn files(site: &Site, folder: &str) -> Vec<Output> {
    let entries = publishable(site);
    if entries.is_empty() {
        return Vec::new();
    }
    let organizations = organisations::of(&entries);
    let services: Vec<Service> = entries
        .iter()
        .filter_map(|entry| {
            let organization = organizations.get(&*entry.service.organisation)?;
            Some(service::of(site, entry, organization.clone()))
        })
        .collect();
    let organizations: Vec<Organization> = organizations.into_values().collect();
    let taxonomies: Vec<Taxonomy> = List::ALL.map(|list| list.taxonomy(&site.settings)).into();
    let terms: Vec<TaxonomyTerm> = taxonomies
        .iter()
        .flat_map(|taxonomy| taxonomy.taxonomy_terms.iter().cloned())
        .collect();
    let mut files = vec![
        file(folder, "index", &index(site)),
        file(folder, "service_at_locations", &Page::<()>::of(Vec::new())),
    ];
    files.extend(
        services
            .iter()
            .map(|service| file(folder, &format!("services/{}", service.id), service)),
    );
    files.extend(organizations.iter().map(|organization| {
        file(
            folder,
            &format!("organizations/{}", organization.id),
            organization,
        )
    }));
    files.extend(
        taxonomies
            .iter()
            .map(|taxonomy| file(folder, &format!("taxonomies/{}", taxonomy.id), taxonomy)),
    );
    files.extend(
        terms
            .iter()
            .map(|term| file(folder, &format!("taxonomy_terms/{}", term.id), term)),
    );
    let short = |service: Service| Service {
        many: None,
        ..service
    };
    files.push(file(
        folder,
        "services",
        &Page::of(services.into_iter().map(short).collect()),
    ));
    files.push(file(folder, "organizations", &Page::of(organizations)));
    let short = |taxonomy: Taxonomy| Taxonomy {
        taxonomy_terms: Vec::new(),
        ..taxonomy
    };
    files.push(file(
        folder,
        "taxonomies",
        &Page::of(taxonomies.into_iter().map(short).collect()),
    ));
    files.push(file(folder, "taxonomy_terms", &Page::of(terms)));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn index(site: &Site) -> Index {
    let settings = &site.settings;
    Index {
        version: "3.0",
        profile: "https://github.com/OpenReferralUK/uk-profile",
        openapi_url: "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json",
        description: "Static data in HSDS form, not an API. Each file has the form of an answer that openapi_url describes, with .json at the \
                      end of its address. Searches and filters are not answered. Each list is one page. Each service has an object `fingerpost` \
                      with what HSDS has no place for. What is not known is left out.",
        title: settings.title.to_string(),
        licence: (!settings.licence.is_empty()).then(|| settings.licence.to_string()),
        publisher: settings.publisher.to_string(),
    }
}

fn file(folder: &str, name: &str, contents: &impl Serialize) -> Output {
    // Serialising texts, numbers and lists cannot fail.
    let mut bytes = serde_json::to_vec_pretty(contents).unwrap_or_default();
    bytes.push(b'\n');
    Output {
        path: format!("{folder}{name}.json"),
        bytes,
    }
}

//! The objects of HSDS 3.0 that a directory of helplines fills, with the UK profile's names where they differ.
//!
//! What is not known is left out, never written as an empty text or a "no".

#![allow(clippy::struct_field_names)] // The names are those of the standard.

use serde::Serialize;

use super::extension::Extension;
use crate::exchange::ids::Id;

/// A service with everything that hangs on it.
#[derive(Debug, Clone, Serialize)]
pub struct Service {
    pub id: Id,
    pub organization_id: Id,
    pub name: String,
    pub description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    pub status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpretation_services: Option<&'static str>,
    /// The name of HSDS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees_description: Option<String>,
    /// The name of the UK profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eligibility_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_age: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_age: Option<u8>,
    /// Only where a person asked the service itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assured_date: Option<String>,
    pub last_modified: String,
    pub organization: Organization,
    /// What a page of many services leaves out.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub many: Option<Many>,
    pub fingerpost: Extension,
}

/// What there can be several of.
#[derive(Debug, Clone, Serialize)]
pub struct Many {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub schedules: Vec<Schedule>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub service_areas: Vec<ServiceArea>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cost_options: Vec<CostOption>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
}

/// Who runs services.
#[derive(Debug, Clone, Serialize)]
pub struct Organization {
    pub id: Id,
    pub name: String,
    pub description: String,
}

/// A number to call or to text.
#[derive(Debug, Clone, Serialize)]
pub struct Phone {
    pub id: Id,
    pub service_id: Id,
    pub number: String,
    /// `voice`, `text` or `textphone`.
    #[serde(rename = "type")]
    pub sort: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
}

/// A part of the week when a service, or one way to it, is open.
#[derive(Debug, Clone, Serialize)]
pub struct Schedule {
    pub id: Id,
    pub service_id: Id,
    pub freq: &'static str,
    pub interval: u8,
    pub byday: String,
    pub opens_at: String,
    pub closes_at: String,
    pub description: String,
    /// The way that the hours are for, if they are not for all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attending_type: Option<String>,
}

/// Where a service is offered.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceArea {
    pub id: Id,
    pub service_id: Id,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
}

impl ServiceArea {
    /// The code of the place in the register.
    pub fn code(&self) -> Option<&str> {
        self.uri.as_deref()?.rsplit('/').next()
    }
}

/// A language in which a service is offered.
#[derive(Debug, Clone, Serialize)]
pub struct Language {
    pub id: Id,
    pub service_id: Id,
    pub name: String,
    pub code: String,
}

/// What one way to a service costs.
#[derive(Debug, Clone, Serialize)]
pub struct CostOption {
    pub id: Id,
    pub service_id: Id,
    pub option: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<u8>,
    pub amount_description: &'static str,
}

/// A word of one of our taxonomies, hung on a service or a phone.
#[derive(Debug, Clone, Serialize)]
pub struct Attribute {
    pub id: Id,
    pub link_id: Id,
    pub link_type: &'static str,
    pub link_entity: &'static str,
    pub taxonomy_term_id: Id,
    pub taxonomy_term: TaxonomyTerm,
}

/// A list of words.
#[derive(Debug, Clone, Serialize)]
pub struct Taxonomy {
    pub id: Id,
    pub name: &'static str,
    pub description: &'static str,
    /// Left out of pages of many taxonomies.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub taxonomy_terms: Vec<TaxonomyTerm>,
}

/// A word of a list.
#[derive(Debug, Clone, Serialize)]
pub struct TaxonomyTerm {
    pub id: Id,
    pub code: String,
    pub name: String,
    pub description: String,
    pub taxonomy: &'static str,
    pub taxonomy_id: Id,
    /// The UK profile's second name for it.
    pub term: String,
}

/// A page of many. There is only ever one: a static file cannot be asked for a second.
#[derive(Debug, Serialize)]
pub struct Page<T> {
    pub total_items: usize,
    pub total_pages: usize,
    pub page_number: usize,
    pub size: usize,
    pub first_page: bool,
    pub last_page: bool,
    pub empty: bool,
    pub contents: Vec<T>,
}

impl<T> Page<T> {
    pub fn of(contents: Vec<T>) -> Self {
        Self {
            total_items: contents.len(),
            total_pages: 1,
            page_number: 1,
            size: contents.len(),
            first_page: true,
            last_page: true,
            empty: contents.is_empty(),
            contents,
        }
    }
}

/// What the data is: `index.json`.
#[derive(Debug, Serialize)]
pub struct Index {
    pub version: &'static str,
    pub profile: &'static str,
    pub openapi_url: &'static str,
    pub description: &'static str,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    pub publisher: String,
}

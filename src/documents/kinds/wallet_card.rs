//! A card with the numbers that matter most, to print and to carry.

use std::sync::Arc;

use serde::Deserialize;

use super::rule::not_empty;
use super::service::Service;
use super::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use crate::documents::common::front_matter;
use crate::documents::fields::{Fields, Text};
use crate::documents::identity::Identity;
use crate::references::Ref;

/// The numbers that matter most, on a card.
#[derive(Debug, Clone)]
pub struct WalletCard {
    /// Services for everybody, most urgent first. An area adds its front door.
    pub lines: Vec<CardLine>,
}

/// A line of a [`WalletCard`].
#[derive(Debug, Clone)]
pub struct CardLine {
    /// The service whose first number is printed.
    pub service: Ref<Service>,
    /// A name that is short enough for the card; the service's own, if there is none.
    pub name: Option<Arc<str>>,
}

/// [`CardLine`] as serde reads it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCardLine {
    service: Text,
    name: Text,
}

front_matter!(RawWalletCard { lines: Option<Vec<RawCardLine>> });

impl DocumentKind for WalletCard {
    const SPEC: Spec = Spec {
        word: "wallet-card",
        named_by: NamedBy::File,
        home: Home::Anywhere,
        layout: Layout::Whole,
        services: Services::OfArea,
        template: "pages/wallet-card.html",
        listed_as: None,
        page_ids: &[],
    };
    type Raw = RawWalletCard;

    fn read(raw: &RawWalletCard, _: &Identity, fields: &mut Fields<'_>) -> Option<Self> {
        let raw = raw.lines.as_deref().unwrap_or_default();
        not_empty("lines", !raw.is_empty(), fields);
        let lines = fields.each("lines", "a line", Some(raw), |line, fields| {
            let service = fields.required_in("service", &line.service, "a line");
            let name = fields.words("name", &line.name);
            Some(CardLine {
                service: fields.references.name(service?),
                name,
            })
        });
        Some(Self { lines })
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

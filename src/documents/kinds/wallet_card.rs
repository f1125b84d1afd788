//! A card with the numbers that matter most, to print and to carry.

use std::sync::Arc;

use super::service::Service;
use super::spec::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use crate::documents::identity::Identity;
use crate::references::Ref;
use crate::yaml::Fields;

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

    fn read(fields: &mut Fields<'_>, _: &Identity) -> Option<Self> {
        let filled = fields.count("lines") > 0;
        fields.not_empty("lines", filled);
        let lines = fields.each("lines", "a line", |fields| {
            let service = fields.required_name("service");
            let name = fields.words("name");
            Some(CardLine {
                service: service?,
                name,
            })
        });
        Some(Self { lines })
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

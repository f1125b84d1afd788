//! **Concerns**: what each concern means in each place.
//!
//! Between rules and site. A concern says which answers of a check it is; here the rules, criteria, floors and triggers that ask for
//! these answers are found, with whether one answer is enough for them. So a threshold is written once, and what a concern leads to is
//! never weaker or stronger than what the check of the same area says. Reasons are named, never counted.

mod read;
mod standing;

use std::collections::HashMap;
use std::sync::Arc;

use crate::documents::Concern;
use crate::linked::AreaId;
use crate::references::{DocumentId, Id};

pub(crate) use read::understand;

/// What every concern means everywhere, and what leads to concerns.
#[derive(Debug, Default)]
pub struct Concerns {
    standings: HashMap<Id<Concern>, Vec<Standing>>,
    /// The concerns that a criterion or a floor of a threshold speaks of, by its document and its id.
    of_reason: HashMap<(DocumentId, Arc<str>), Vec<Id<Concern>>>,
    /// The concerns that name an intervention, a service or a definition.
    of_document: HashMap<DocumentId, Vec<Id<Concern>>>,
}

/// What a concern means in one place: in an area, or everywhere.
#[derive(Debug)]
pub struct Standing {
    /// The place of its check among the rules of the site.
    pub rules: usize,
    /// The area; nothing for what holds everywhere.
    pub area: Option<AreaId>,
    /// What the check asks, for whoever wants to answer it, by the places of the questions: first what the concern is, then what it may be.
    pub asked: Vec<u16>,
    /// What says whom to call, by its place among the reasons of the rules.
    pub calls: Vec<Meaning>,
    /// What says of a level that it fits, highest level first.
    pub criteria: Vec<(Band, Meaning)>,
    /// What says of a level that it may not be used, highest level first.
    pub floors: Vec<(Band, Meaning)>,
    /// What the police's own grade is never below, by its place among the rules' floors for the police.
    pub police: Vec<Meaning>,
    /// What sets duties going, by its place among the triggers of the rules.
    pub begins: Vec<Meaning>,
}

/// The place of a level among those of its rules.
pub type Band = usize;

/// That a rule speaks of a concern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning {
    /// The place of the rule in its list.
    pub at: usize,
    /// The question whose answer it is.
    pub question: u16,
    /// Whether the concern is this answer. Otherwise it may count as it.
    pub certain: bool,
    /// Whether the answer is enough for it, or other things have to be so as well.
    pub alone: bool,
}

impl Concerns {
    /// What a concern means in each place that has a check: everywhere first, then the areas in their order.
    #[must_use]
    pub fn standings(&self, concern: Id<Concern>) -> &[Standing] {
        self.standings.get(&concern).map_or(&[], Vec::as_slice)
    }

    /// The concerns that a criterion or a floor of a threshold speaks of, in path order.
    #[must_use]
    pub fn of_reason(&self, threshold: DocumentId, id: &Arc<str>) -> &[Id<Concern>] {
        let key = (threshold, Arc::clone(id));
        self.of_reason.get(&key).map_or(&[], Vec::as_slice)
    }

    /// The concerns that name this intervention, service or definition, in path order.
    #[must_use]
    pub fn of_document(&self, document: impl Into<DocumentId>) -> &[Id<Concern>] {
        self.of_document
            .get(&document.into())
            .map_or(&[], Vec::as_slice)
    }
}

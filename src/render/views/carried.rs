//! Duties of lower levels, which hold at each higher one too.

use serde::Serialize;

use super::Standpoint;
use super::duty::{DutyFacts, duty_facts};
use crate::rules::RuleSet;

/// What must be done at a level and also at each higher one.
#[derive(Debug, Serialize)]
pub(crate) struct CarriedView {
    words: &'static str,
    url: String,
    duties: Vec<DutyFacts>,
}

/// What of the lower levels must also be done at this one, the nearest level first.
pub(crate) fn carried(rules: &RuleSet, rank: usize, from: &Standpoint<'_>) -> Vec<CarriedView> {
    rules
        .carried_up_to(rank)
        .into_iter()
        .map(|(band, duties)| CarriedView {
            words: band.level.words(),
            url: from.link(band.document).url,
            duties: duties
                .into_iter()
                .map(|duty| duty_facts(&duty.action, from))
                .collect(),
        })
        .collect()
}

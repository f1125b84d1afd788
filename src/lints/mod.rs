//! **Findings** about a whole site: what is well formed, but should not be published as it stands.
//!
//! A lint is one file: an id, a severity, a sentence of why, and a function from the site to findings. Adding one
//! is adding its file and its line in [`ALL`]. A publisher can choose another severity in `content/site.yaml`.

mod call_words;
mod emergency;
mod future;
mod holidays;
mod low_confidence;
mod overdue;
mod past_hours;
mod running;
mod same_number;
mod self_link;
mod spoken_number;
pub(crate) mod stale;
mod stray_number;
mod two_values;
mod unlinked;
mod unused_template;
mod unverified;
mod waiting;
mod wording;

#[cfg(test)]
mod testing;

use crate::findings::{Finding, Severity};
use crate::site::Site;
use crate::sources::Sources;

/// One lint.
pub struct Lint {
    /// Its id.
    pub id: &'static str,
    /// How bad it is, unless the settings say otherwise.
    pub severity: Severity,
    /// Why it matters, as a sentence for authors.
    pub why: &'static str,
    /// Looks for it. The severity of what it returns is set by [`run`].
    pub find: fn(&Site, &Sources) -> Vec<Finding>,
}

/// Every lint, in the order of their ids.
pub const ALL: &[Lint] = &[
    overdue::OVERDUE,
    overdue::LONG_OVERDUE,
    call_words::LINT,
    low_confidence::LINT,
    unverified::LINT,
    wording::LINT,
    unlinked::LINT,
    stale::STALE,
    stale::LONG_STALE,
    same_number::LINT,
    holidays::LINT,
    future::FUTURE,
    future::FAR_REVIEW,
    stray_number::LINT,
    spoken_number::LINT,
    waiting::LINT,
    two_values::LINT,
    unused_template::LINT,
    past_hours::LINT,
    emergency::LINT,
    self_link::LINT,
];

/// The lints that need every file of a site to be right: a broken one may hold the link or the number that they miss.
pub(crate) const NEED_ALL: [&str; 2] = [unlinked::LINT.id, stray_number::LINT.id];
/// The lint that counts services: it needs every file to be read.
pub(crate) const UNVERIFIED: &str = unverified::LINT.id;
/// The lint of what the list of bank holidays leaves out: it needs the list to be read.
pub(crate) const HOLIDAYS: &str = holidays::LINT.id;

/// The ids whose severity the settings may choose.
#[must_use]
pub fn ids() -> Vec<&'static str> {
    ALL.iter().map(|lint| lint.id).collect()
}

/// Runs every lint that the settings have not turned off.
#[must_use]
pub fn run(site: &Site, sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for lint in ALL {
        let severity = match site.settings.severities.get(lint.id) {
            Some(None) => continue,
            Some(Some(chosen)) => *chosen,
            None => lint.severity,
        };
        findings.extend(
            (lint.find)(site, sources)
                .into_iter()
                .map(|finding| Finding {
                    id: lint.id,
                    severity,
                    why: Some(lint.why),
                    ..finding
                }),
        );
    }
    findings
}

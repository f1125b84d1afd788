//! **Findings** about a whole site: what is well formed, but should not be published as it stands.
//!
//! A check is one file: an id, a severity, a sentence of why, and a function from the site to findings. Adding one
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

/// One check.
pub struct Check {
    /// Its id.
    pub id: &'static str,
    /// How bad it is, unless the settings say otherwise.
    pub severity: Severity,
    /// Why it matters, as a sentence for authors.
    pub why: &'static str,
    /// Looks for it. The severity of what it returns is set by [`run`].
    pub find: fn(&Site, &Sources) -> Vec<Finding>,
}

/// Every check, in the order of their ids.
pub const ALL: &[Check] = &[
    overdue::OVERDUE,
    overdue::LONG_OVERDUE,
    call_words::CHECK,
    low_confidence::CHECK,
    unverified::CHECK,
    wording::CHECK,
    unlinked::CHECK,
    stale::STALE,
    stale::LONG_STALE,
    same_number::CHECK,
    holidays::CHECK,
    future::FUTURE,
    future::FAR_REVIEW,
    stray_number::CHECK,
    spoken_number::CHECK,
    waiting::CHECK,
    two_values::CHECK,
    unused_template::CHECK,
    past_hours::CHECK,
    emergency::CHECK,
    self_link::CHECK,
];

/// The checks that need every file of a site to be right: a broken one may hold the link or the number that they miss.
pub(crate) const NEED_ALL: [&str; 2] = [unlinked::CHECK.id, stray_number::CHECK.id];
/// The check that counts services: it needs every file to be read.
pub(crate) const UNVERIFIED: &str = unverified::CHECK.id;
/// The check of what the list of bank holidays leaves out: it needs the list to be read.
pub(crate) const HOLIDAYS: &str = holidays::CHECK.id;

/// The ids whose severity the settings may choose.
#[must_use]
pub fn ids() -> Vec<&'static str> {
    ALL.iter().map(|check| check.id).collect()
}

/// Runs every check that the settings have not turned off.
#[must_use]
pub fn run(site: &Site, sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for check in ALL {
        let severity = match site.settings.severities.get(check.id) {
            Some(None) => continue,
            Some(Some(chosen)) => *chosen,
            None => check.severity,
        };
        findings.extend(
            (check.find)(site, sources)
                .into_iter()
                .map(|finding| Finding {
                    id: check.id,
                    severity,
                    why: Some(check.why),
                    ..finding
                }),
        );
    }
    findings
}

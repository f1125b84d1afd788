//! **Findings** about a whole site: what is well formed, but should not be published as it stands.
//!
//! A lint is one file: what it finds, how bad that is and why, and a function from the site to findings. Adding one
//! is adding its file and its line in [`ALL`]. A publisher can choose another severity in `content/site.yaml`.

mod call_words;
mod discreet;
mod emergency;
mod future;
mod heading_asks;
mod holidays;
mod low_confidence;
mod one_thing;
mod overdue;
mod past_hours;
mod plain_words;
mod reading_grade;
mod ring;
mod running;
mod same_number;
mod self_link;
mod signed_off;
mod spoken_number;
pub(crate) mod stale;
mod stale_expected;
mod stray_number;
mod two_values;
mod unlinked;
mod unused_template;
mod unverified;
mod waiting;
mod wording;

#[cfg(test)]
mod testing;

pub(crate) use discreet::telling;

use crate::findings::{Code, Finding, codes};
use crate::site::Site;
use crate::sources::Sources;

/// One lint.
pub struct Lint {
    /// What it finds, how bad that is unless the settings say otherwise, and why it matters.
    pub code: Code,
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
    one_thing::LINT,
    discreet::LINT,
    signed_off::LINT,
    reading_grade::GRADE,
    reading_grade::SENTENCE,
    ring::LINT,
    heading_asks::LINT,
    stale_expected::LINT,
    plain_words::LINT,
];

/// The lints that need every file of a site to be right: a broken one may hold the link or the number that they miss.
pub(crate) const NEED_ALL: [&str; 2] = [unlinked::LINT.code.id, stray_number::LINT.code.id];
/// The lint that counts services: it needs every file to be read.
pub(crate) const UNVERIFIED: &str = unverified::LINT.code.id;
/// The lint of what the list of bank holidays leaves out: it needs the list to be read.
pub(crate) const HOLIDAYS: &str = holidays::LINT.code.id;

/// The ids whose severity the settings may choose.
#[must_use]
pub fn ids() -> Vec<&'static str> {
    ALL.iter().map(|lint| lint.code.id).collect()
}

/// Every finding that there is, in the order of their ids.
#[must_use]
pub fn all_codes() -> Vec<&'static Code> {
    let mut all: Vec<&Code> = codes::ALL.to_vec();
    all.extend(ALL.iter().map(|lint| &lint.code));
    all.sort_by_key(|code| code.id);
    all
}

/// Runs every lint that the settings have not turned off.
#[must_use]
pub fn run(site: &Site, sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for lint in ALL {
        let severity = match site.settings.severities.get(lint.code.id) {
            Some(None) => continue,
            Some(Some(chosen)) => *chosen,
            None => lint.code.severity,
        };
        findings.extend(
            (lint.find)(site, sources)
                .into_iter()
                .map(|finding| Finding {
                    id: lint.code.id,
                    severity,
                    why: Some(lint.code.why),
                    ..finding
                }),
        );
    }
    findings
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::{ALL, all_codes};
    use crate::findings::codes;

    #[test]
    fn an_id_means_one_thing_and_says_what_and_why() {
        let all = all_codes();
        let ids: BTreeSet<&str> = all.iter().map(|code| code.id).collect();
        assert_eq!(ids.len(), all.len(), "an id stands twice");
        for code in all {
            let number = code.id.strip_prefix("FP").unwrap_or_default();
            let is_number = number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit());
            assert!(is_number, "{}", code.id);
            assert!(
                !code.title.is_empty() && !code.title.ends_with('.'),
                "{}",
                code.id
            );
            assert!(code.why.ends_with('.'), "{}", code.id);
        }
    }

    #[test]
    fn ids_stand_in_their_order_and_those_of_lints_in_the_hundred_of_lints() {
        assert!(codes::ALL.is_sorted_by_key(|code| code.id));
        assert!(ALL.is_sorted_by_key(|lint| lint.code.id));
        assert!(ALL.iter().all(|lint| lint.code.id.starts_with("FP4")));
        assert!(codes::ALL.iter().all(|code| !code.id.starts_with("FP4")));
    }

    #[test]
    fn every_finding_that_is_listed_is_made_somewhere() {
        fn read(folder: &Path, text: &mut String) {
            for entry in std::fs::read_dir(folder).unwrap().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    read(&path, text);
                } else if path.extension().is_some_and(|ending| ending == "rs") {
                    text.push_str(&std::fs::read_to_string(path).unwrap());
                }
            }
        }
        let mut source = String::new();
        read(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
            &mut source,
        );
        for code in codes::ALL {
            let made = format!("codes::{}", code.id);
            assert!(source.contains(&made), "nothing makes a {}", code.id);
        }
    }
}

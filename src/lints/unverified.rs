//! FP405: services that no person has checked with the service itself.

use std::sync::Arc;

use super::Lint;
use crate::findings::{Finding, Place, Severity};
use crate::site::Site;
use crate::sources::{SETTINGS_PATH, Sources};

pub(super) const LINT: Lint = Lint {
    id: "FP405",
    severity: Severity::Warning,
    why: "Reading a public page is not the same as asking the service: its card says which of the two was done.",
    find,
};

/// One finding for all of them: until the first round of calls is made, it is one job, not a hundred.
fn find(site: &Site, _: &Sources) -> Vec<Finding> {
    let unchecked: Vec<&str> = site
        .services()
        .filter(|(_, service)| service.verified.is_none())
        .map(|(id, _)| &*site.document(id).identity.name)
        .collect();
    let [first, ..] = unchecked.as_slice() else {
        return Vec::new();
    };
    let message = match unchecked.len() {
        1 => format!("nobody has checked `{first}` with the service itself"),
        count => format!(
            "nobody has checked {count} services with the services themselves, `{first}` among them"
        ),
    };
    vec![
        Finding::warning(LINT.id, Place::file(&Arc::from(SETTINGS_PATH)), message)
            .help("call or write to each, then add to its file the day on which you did, `verified: YYYY-MM-DD`, and `verified_by:` with your name"),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::low_confidence::tests::service;
    use super::super::testing::{found, page};
    use jiff::civil::Date;

    #[test]
    fn a_service_counts_as_checked_when_a_person_said_so() {
        let ids = |extra| {
            let service = service("high", extra);
            let index = page("[](service:childline)\n");
            let files = [
                ("content/services/childline.md", service.as_str()),
                ("content/index.md", &index),
            ];
            found(&files, Date::constant(2026, 6, 1))
                .into_iter()
                .map(|(id, _)| id)
                .collect::<Vec<_>>()
        };
        assert_eq!(ids(""), ["FP405"]);
        assert_eq!(
            ids("verified: 2026-01-01\nverified_by: A\n"),
            Vec::<&str>::new()
        );
    }
}

//! FP408 and FP409: services that nobody has checked for a long time.

use jiff::civil::Date;

use super::Lint;
use crate::documents::{Document, Service};
use crate::findings::{Code, Finding, Severity};
use crate::settings::Freshness;
use crate::site::Site;
use crate::sources::Sources;

pub(super) const STALE: Lint = Lint {
    code: Code {
        id: "FP408",
        severity: Severity::Warning,
        title: "A service that was last looked at long ago",
        why: "Helplines change their numbers and hours without telling anybody who links to them.",
    },
    find: |site, _: &Sources| {
        services(site, |age, limits| {
            age > limits.warn_after && age <= limits.stop_after
        })
    },
};

pub(super) const LONG_STALE: Lint = Lint {
    code: Code {
        id: "FP409",
        severity: Severity::Error,
        title: "A service that nobody has looked at for too long",
        why: "A helpline that nobody has checked for so long is published only if the publisher decides to.",
    },
    find: |site, _: &Sources| services(site, |age, limits| age > limits.stop_after),
};

/// When somebody last looked: when a person checked it with the service; while nobody has, when its public page was read.
#[must_use]
pub(crate) fn looked_at(service: &Service) -> Date {
    service
        .verified
        .as_ref()
        .map_or(service.source_read, |verified| verified.date)
}

/// The last day on which that is recent enough not to be warned of.
#[must_use]
pub(crate) fn due(service: &Service, limits: Freshness) -> Date {
    limits.due(looked_at(service))
}

fn services(site: &Site, wanted: fn(i32, Freshness) -> bool) -> Vec<Finding> {
    site.services()
        .map(|(id, service)| (site.document(id), service))
        .filter(|(_, service)| {
            let age = site
                .today
                .since(looked_at(service))
                .map_or(0, |age| age.get_days());
            wanted(age, site.settings.freshness)
        })
        .map(|(document, service)| finding(document, service, site))
        .collect()
}

fn finding(document: &Document, service: &Service, site: &Site) -> Finding {
    let limits = site.settings.freshness;
    let (what, date, span) = match &service.verified {
        Some(verified) => (
            "was last checked with the service on",
            verified.date,
            &verified.span,
        ),
        None => (
            "was never checked with the service, and its page was last read on",
            service.source_read,
            &service.source_read_at,
        ),
    };
    Finding::new(
        &STALE.code,
        document.place(span.clone()),
        format!("this {what} {date}, and today is {}", site.today),
    )
    .help(format!(
        "call or write to them, then set `verified` and `verified_by`; it is a warning after {} days and an error after {}",
        limits.warn_after, limits.stop_after
    ))
}

#[cfg(test)]
mod tests {
    use super::super::low_confidence::tests::service;
    use super::super::testing::{found, page};
    use super::*;

    fn ids(extra: &str, today: Date) -> Vec<&'static str> {
        let service = service("high", extra);
        let index = page("[](service:childline)\n");
        let files = [
            ("content/services/childline.md", service.as_str()),
            ("content/index.md", &index),
        ];
        let found = found(&files, today).into_iter().map(|(id, _)| id);
        found.filter(|id| ["FP408", "FP409"].contains(id)).collect()
    }

    const CHECKED: &str = "verified: 2026-03-01\nverified_by: A\n";

    #[test]
    fn a_check_grows_old_after_half_a_year_and_stops_the_site_after_a_year() {
        // 2026-03-01 and 180, 181, 365, 366 days.
        for (day, expected) in [
            (Date::constant(2026, 8, 28), &[][..]),
            (Date::constant(2026, 8, 29), &["FP408"][..]),
            (Date::constant(2027, 3, 1), &["FP408"][..]),
            (Date::constant(2027, 3, 2), &["FP409"][..]),
        ] {
            assert_eq!(ids(CHECKED, day), expected, "{day}");
        }
    }

    #[test]
    fn while_nobody_has_checked_a_service_the_day_its_page_was_read_counts() {
        assert_eq!(ids("", Date::constant(2026, 6, 30)), Vec::<&str>::new());
        assert_eq!(ids("", Date::constant(2026, 7, 1)), ["FP408"]);
    }
}

//! FP412 and FP413: work that is said to have been done on a day that has not come, and reviews that never fall due.

use jiff::ToSpan;
use jiff::civil::Date;

use super::Lint;
use crate::documents::{Document, Kind};
use crate::findings::{Code, Finding, Severity, Span};
use crate::sources::Sources;
use crate::words;

pub(super) const FUTURE: Lint = Lint {
    code: Code {
        id: "FP412",
        severity: Severity::Error,
        title: "A date that is still to come",
        why: "A slip in the year would call a page checked for years, to its readers and to those who look after it.",
    },
    find: |site, _: &Sources| {
        let mut findings = Vec::new();
        for (_, document) in site.documents() {
            for (field, date, span) in days_of_work(document) {
                if date > site.today {
                    findings.push(
                        Finding::new(
                            &FUTURE.code,
                            document.place(span),
                            format!("`{field}` says {date}, and today is {}", site.today),
                        )
                        .help(
                            "write the day on which it was done; or build with another `--today`",
                        ),
                    );
                }
            }
        }
        findings
    },
};

pub(super) const FAR_REVIEW: Lint = Lint {
    code: Code {
        id: "FP413",
        severity: Severity::Warning,
        title: "A next review that is years away",
        why: "Until its next review nobody is told to look at a page again. No rule of review leaves one alone for years.",
    },
    find: |site, _: &Sources| {
        site.documents()
            .filter_map(|(_, document)| {
                let common = &document.common;
                let (reviewed, review_by) = (common.reviewed.value, &common.review_by);
                let longest = reviewed.checked_add(LONGEST_YEARS.years()).ok()?;
                // A review in the future is a finding of its own, and then says nothing of the next.
                if review_by.value <= longest || reviewed > site.today {
                    return None;
                }
                let finding = Finding::new(
                    &FAR_REVIEW.code,
                    document.place(review_by.span.clone()),
                    format!(
                        "the next review, {}, is more than {LONGEST_YEARS} years after the last one",
                        review_by.value
                    ),
                );
                Some(finding.label(format!("last reviewed {reviewed}")).help(
                    "compare the year; if it is meant, choose a day that is nearer: half a year to a year after the last review is usual",
                ))
            })
            .collect()
    },
};

/// The longest that any rule of review leaves between two: twice what is usual for a page.
const LONGEST_YEARS: i32 = 2;

/// The days on which something was done, whatever the kind of file, with their fields and places.
fn days_of_work(document: &Document) -> Vec<(&'static str, Date, Span)> {
    let common = &document.common;
    let mut days = vec![(
        "reviewed",
        common.reviewed.value,
        common.reviewed.span.clone(),
    )];
    let changes = &common.changes;
    days.extend(
        changes
            .iter()
            .map(|change| ("date", change.date, change.span.clone())),
    );
    match &document.kind {
        Kind::Service(service) => {
            let verified = service.verified.as_ref();
            days.extend(
                verified.map(|verified| ("verified", verified.date, verified.span.clone())),
            );
            let read_at = service.source_read_at.clone();
            days.push(("source_read", service.source_read, read_at));
            let expected = service
                .channels
                .iter()
                .flat_map(|channel| &channel.expected);
            days.extend(expected.map(|one| ("seen", one.seen.value, one.seen.span.clone())));
        }
        Kind::Source(source) => {
            let published = words::earliest_day(&source.published.value);
            days.extend(published.map(|day| ("published", day, source.published.span.clone())));
        }
        Kind::AreaRules(rules) => {
            let signed = rules.signed_off.iter();
            days.extend(signed.map(|one| ("date", one.date.value, one.date.span.clone())));
        }
        _ => {}
    }
    days
}

#[cfg(test)]
mod tests {
    use super::super::low_confidence::tests::service;
    use super::super::testing::{found, page};
    use super::*;

    const TODAY: Date = Date::constant(2026, 6, 1);

    fn of_page(change: impl Fn(String) -> String) -> Vec<&'static str> {
        let page = change(page(""));
        let found = found(&[("content/index.md", &page)], TODAY).into_iter();
        found.map(|(id, _)| id).collect()
    }

    fn of_service(extra: &str) -> Vec<&'static str> {
        let service = service("high", extra);
        let index = page("[](service:childline)\n");
        let files = [
            ("content/services/childline.md", service.as_str()),
            ("content/index.md", &index),
        ];
        let found = found(&files, TODAY).into_iter().map(|(id, _)| id);
        found.filter(|id| *id != "FP405").collect()
    }

    fn of_source(published: &str) -> Vec<&'static str> {
        let source = format!(
            "---\nkind: source\ntitle: S\nsummary: S.\nowner: A\nreviewed: 2026-01-01\nreview_by: 2027-01-01\n\
             audiences: [professional]\nshort: S\npublisher: P\npublished: {published}\nstatus: in-force\ncite_by: whole\n---\n"
        );
        let index = page("[](source:s)\n");
        let files = [
            ("content/sources/s.md", source.as_str()),
            ("content/index.md", &index),
        ];
        found(&files, TODAY).into_iter().map(|(id, _)| id).collect()
    }

    #[test]
    fn no_page_was_reviewed_on_a_day_that_has_not_come() {
        let on = |day: &str| {
            of_page(|page| page.replace("reviewed: 2026-01-01", &format!("reviewed: {day}")))
        };
        assert_eq!(on("2026-06-01"), Vec::<&str>::new());
        assert_eq!(on("2026-06-02"), ["FP412"]);
    }

    #[test]
    fn no_change_was_published_on_a_day_that_has_not_come() {
        let on = |day: &str| {
            let changes = format!("changes: [{{date: {day}, what: New.}}]\naudiences:");
            of_page(|page| page.replace("audiences:", &changes))
        };
        assert_eq!(on("2026-06-01"), Vec::<&str>::new());
        assert_eq!(on("2062-06-01"), ["FP412"]);
    }

    #[test]
    fn no_service_was_checked_or_read_on_a_day_that_has_not_come() {
        assert_eq!(
            of_service("verified: 2026-06-01\nverified_by: A\n"),
            Vec::<&str>::new()
        );
        assert_eq!(
            of_service("verified: 2062-03-01\nverified_by: A\n"),
            ["FP412"]
        );
    }

    #[test]
    fn no_source_was_published_on_a_day_that_has_not_come() {
        for past in [
            "2026-06-01",
            "June 2026",
            "2026",
            "undated",
            "Spring 2062 edition",
            "1 June 2026",
        ] {
            assert_eq!(of_source(past), Vec::<&str>::new(), "{past}");
        }
        for future in ["2026-06-02", "July 2026", "2027", "2 June 2026"] {
            assert_eq!(of_source(future), ["FP412"], "{future}");
        }
    }

    #[test]
    fn a_review_that_is_years_away_is_a_warning_and_one_that_is_a_year_or_two_away_is_none() {
        let by = |day: &str| {
            of_page(|page| page.replace("review_by: 2027-01-01", &format!("review_by: {day}")))
        };
        assert_eq!(by("2028-01-01"), Vec::<&str>::new());
        assert_eq!(by("2028-01-02"), ["FP413"]);
        assert_eq!(by("9999-12-31"), ["FP413"]);
    }
}

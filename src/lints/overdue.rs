//! FP401 and FP402: pages past their review date.

use jiff::ToSpan;
use jiff::civil::Date;

use super::Lint;
use crate::findings::{Code, Finding, Severity};
use crate::site::Site;
use crate::sources::Sources;

/// A page that is this many days past its review is not published without a decision.
const GRACE_DAYS: i32 = 90;

pub(super) const OVERDUE: Lint = Lint {
    code: Code {
        id: "FP401",
        severity: Severity::Warning,
        title: "A page past its review date",
        why: "A page past its review date may say what no longer holds. It says so to readers too.",
    },
    find: |site, _: &Sources| {
        pages(site, |review_by, today| {
            review_by < today && !long_past(review_by, today)
        })
    },
};

pub(super) const LONG_OVERDUE: Lint = Lint {
    code: Code {
        id: "FP402",
        severity: Severity::Error,
        title: "A page long past its review date",
        why: "A page more than 90 days past its review date is published only if the publisher decides to.",
    },
    find: |site, _: &Sources| pages(site, long_past),
};

fn long_past(review_by: Date, today: Date) -> bool {
    // A date at the end of the calendar never comes.
    review_by
        .checked_add(GRACE_DAYS.days())
        .is_ok_and(|limit| limit < today)
}

fn pages(site: &Site, wanted: fn(Date, Date) -> bool) -> Vec<Finding> {
    site.documents()
        .filter(|(_, document)| wanted(document.common.review_by.value, site.today))
        .map(|(_, document)| {
            let review_by = &document.common.review_by;
            Finding::new(
                &OVERDUE.code,
                document.place(review_by.span.clone()),
                format!("this was to be reviewed by {}, and today is {}", review_by.value, site.today),
            )
            .help("check it against its sources, then set `reviewed` to today and `review_by` to the next date")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{found, page};
    use super::*;

    fn ids(today: Date) -> Vec<&'static str> {
        let page = page("");
        found(&[("content/index.md", &page)], today)
            .into_iter()
            .map(|(id, _)| id)
            .collect()
    }

    #[test]
    fn a_page_is_overdue_the_day_after_and_an_error_after_ninety_days() {
        assert_eq!(ids(Date::constant(2027, 1, 1)), Vec::<&str>::new());
        assert_eq!(ids(Date::constant(2027, 1, 2)), ["FP401"]);
        assert_eq!(ids(Date::constant(2027, 4, 1)), ["FP401"]);
        assert_eq!(ids(Date::constant(2027, 4, 2)), ["FP402"]);
    }
}

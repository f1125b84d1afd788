//! FP440: hours that speak of days that are past.

use super::Lint;
use crate::findings::{Finding, Severity};
use crate::site::Site;
use crate::sources::Sources;
use crate::words;

pub(super) const LINT: Lint = Lint {
    id: "FP440",
    severity: Severity::Warning,
    why: "Cards say hours in words: a reader who is told of a day that is past cannot tell whether the rest is as old.",
    find,
};

fn find(site: &Site, _: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (id, service) in site.services() {
        let document = site.document(id);
        let channels = service.channels.iter();
        let own = channels.filter_map(|channel| channel.hours.own());
        for hours in service.hours.iter().chain(own) {
            let opening = &hours.opening;
            let Some(past) = opening.last_days().filter(|day| *day < site.today).max() else {
                continue;
            };
            let (message, help) = if opening.opens_after(site.today) {
                (
                    format!("these hours speak of {}, which is past", words::date(past)),
                    "take that date out, or write this year's",
                )
            } else {
                (
                    format!(
                        "these hours open last on a day that is past: {}",
                        words::date(past)
                    ),
                    "write the hours that hold now, or leave `hours` out",
                )
            };
            let place = document.place(hours.written.span.clone());
            findings.push(Finding::warning(LINT.id, place, message).help(help));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::low_confidence::tests::service;
    use super::super::testing::{found, page};
    use jiff::civil::Date;

    fn said(hours: &str) -> Vec<String> {
        let extra = format!(
            "verified: 2026-05-01\nverified_by: A\nhours: \"{hours}\"\nhours_confidence: high\n"
        );
        let service = service("high", &extra);
        let index = page("[](service:childline)\n");
        let files = [
            ("content/services/childline.md", service.as_str()),
            ("content/index.md", &index),
        ];
        found(&files, Date::constant(2026, 6, 1))
            .into_iter()
            .filter(|(id, _)| *id == "FP440")
            .map(|(_, message)| message)
            .collect()
    }

    #[test]
    fn a_day_that_is_past_is_told() {
        let past = "these hours speak of 31 May 2026, which is past";
        assert_eq!(said("Mo-Fr 09:00-17:00; PH off; 2026 May 31 off"), [past]);
        assert_eq!(
            said("Mo-Fr 09:00-17:00; 2026 May 30-31 off; 2027 May 1 off"),
            [past]
        );
        assert_eq!(
            said("2020Jun01:10:00-12:10"),
            ["these hours open last on a day that is past: 1 June 2020"]
        );
    }

    #[test]
    fn a_day_that_comes_or_comes_again_is_left_alone() {
        for hours in [
            "Mo-Fr 09:00-17:00; Dec 25 off",
            "Mo-Fr 09:00-17:00; 2026 Jun 1 off",
            "2026 Dec 24 09:00-12:00",
            "24/7",
            "Mo-Fr 09:00-17:00; 2026 May 20-2026 Jun 2 off",
        ] {
            assert_eq!(said(hours), Vec::<String>::new(), "{hours}");
        }
    }
}

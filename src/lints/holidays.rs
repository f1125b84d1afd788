//! FP411: bank holidays that nobody has listed, so that the hours of services cannot be worked out.

use std::sync::Arc;

use super::Lint;
use crate::documents::{Nation, Service};
use crate::findings::{Code, Finding, Place, Severity};
use crate::hours::Covered;
use crate::site::Site;
use crate::sources::{HOLIDAYS_PATH, Sources};

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP411",
        severity: Severity::Warning,
        title: "A list of bank holidays that does not reach far enough",
        why: "Without the list a page cannot say what is open now: it would send readers to closed lines on bank holidays.",
    },
    find,
};

fn find(site: &Site, sources: &Sources) -> Vec<Finding> {
    let until = Covered::of(site.today).until;
    let mut findings = Vec::new();
    for (name, nation) in Nation::ALL {
        let needed = site
            .services()
            .any(|(_, service)| needs_holidays(service, nation));
        let listed = site.holidays.of(nation).map(|list| (list.from, list.until));
        let message = match listed {
            _ if !needed => continue,
            Some((first, _)) if first > site.today => {
                format!(
                    "the bank holidays of `{name}` are listed from {first}, and today is {}",
                    site.today
                )
            }
            Some((_, last)) if last >= until => continue,
            Some((_, last)) => format!(
                "the bank holidays of `{name}` are listed until {last}, and hours are worked out until {until}"
            ),
            None => format!("there is no list of the bank holidays of `{name}`"),
        };
        let place = match &sources.holidays {
            Some(file) => Place::at(&file.path, 0..file.text.lines().next().map_or(0, str::len)),
            None => Place::file(&Arc::from(HOLIDAYS_PATH)),
        };
        findings.push(
            Finding::new(&LINT.code, place, message)
                .help("add its days up to the end of the next year, each as `- {date: YYYY-MM-DD, name: …}` below `days:`, and set `until` to that year's last day"),
        );
    }
    findings
}

/// Whether a service in this nation has hours that could be others on a bank holiday.
fn needs_holidays(service: &Service, nation: Nation) -> bool {
    let kept = match service.holidays {
        Some(kept) => kept == nation,
        None => service.nations.contains(&nation),
    };
    let channels = service
        .channels
        .iter()
        .filter_map(|channel| channel.hours.own());
    let mut hours = service.hours.iter().chain(channels);
    kept && service.hours_are_sure() && hours.any(|hours| !hours.opening.is_always_open())
}

#[cfg(test)]
mod tests {
    use super::super::low_confidence::tests::service;
    use super::super::testing::{found, page};
    use jiff::civil::Date;

    fn ids(hours: &str, calendar: Option<&str>) -> Vec<&'static str> {
        let extra = format!(
            "verified: 2026-05-01\nverified_by: A\nhours: \"{hours}\"\nhours_confidence: high\n"
        );
        let service = service("high", &extra);
        let index = page("[](service:childline)\n");
        let mut files = vec![
            ("content/services/childline.md", service.as_str()),
            ("content/index.md", &index),
        ];
        files.extend(calendar.map(|text| ("content/bank-holidays.yaml", text)));
        found(&files, Date::constant(2026, 6, 1))
            .into_iter()
            .map(|(id, _)| id)
            .collect()
    }

    #[test]
    fn hours_need_a_list_of_bank_holidays_that_reaches_as_far_as_they_are_worked_out() {
        let list = |until: &str| {
            format!(
                "calendars:\n  - nations: [england]\n    from: 2026-03-01\n    until: {until}\n    days:\n      \
                 - {{date: 2026-12-25, name: Christmas Day}}\n"
            )
        };
        assert_eq!(ids("Mo-Fr 09:00-17:00", None), ["FP411"]);
        assert_eq!(
            ids("Mo-Fr 09:00-17:00", Some(&list("2027-06-29"))),
            ["FP411"]
        );
        assert_eq!(
            ids("Mo-Fr 09:00-17:00", Some(&list("2027-06-30"))),
            Vec::<&str>::new()
        );
        let begins_late = list("2027-06-30").replace("2026-03-01", "2026-06-02");
        assert_eq!(ids("Mo-Fr 09:00-17:00", Some(&begins_late)), ["FP411"]);
        assert_eq!(ids("24/7", None), Vec::<&str>::new());
    }
}

//! The hours that pages are given agree with the library that reads them, at every service of the site.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use crate::random::Random;
use crate::support::newest_day;
use chrono::{NaiveDate, NaiveDateTime};
use compact_calendar::CompactCalendar;
use fingerpost::{Nation, Options, Service, Site, compile_hours, read, understand};
use fingerpost_core::hours::Schedule;
use fingerpost_core::time::LocalTime;
use jiff::civil::Date;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};

/// Instants a service.
const INSTANTS: usize = 100_000;
/// Instants at which the library is asked for one moment alone, which takes it long.
const ASKED_ALONE: usize = 500;

fn site() -> Site {
    let (sources, _) = read(Path::new(env!("CARGO_MANIFEST_DIR")));
    let options = Options {
        today: newest_day().parse().unwrap(),
        drafts: true,
        base_url: None,
    };
    let (site, findings) = understand(&sources, &options);
    site.unwrap_or_else(|| {
        panic!(
            "the site has {} faults: run `fingerpost check`",
            findings.len()
        )
    })
}

/// The library on the clock on the wall, with the bank holidays of our list.
fn library(written: &str, service: &Service, site: &Site) -> OpeningHours {
    let nations: Vec<Nation> = service
        .holidays
        .map_or_else(|| service.nations.clone(), |kept| vec![kept]);
    let days: BTreeSet<Date> = site
        .holidays
        .of_all(&nations)
        .map_or_else(BTreeSet::new, |(all, _)| all);
    let mut calendar = CompactCalendar::default();
    for day in days {
        calendar.insert(naive(day));
    }
    let holidays = ContextHolidays::new(Arc::new(calendar), Arc::new(CompactCalendar::default()));
    let hours: OpeningHours = written.parse().unwrap();
    hours.with_context(Context::default().with_holidays(holidays))
}

fn naive(day: Date) -> NaiveDate {
    NaiveDate::from_ymd_opt(
        day.year().into(),
        day.month().unsigned_abs().into(),
        day.day().unsigned_abs().into(),
    )
    .unwrap()
}

/// Every hours that the site holds, with its schedule.
fn every_hours(site: &Site) -> Vec<(String, &Service, Arc<str>, Schedule)> {
    let mut all = Vec::new();
    for (id, service) in site.services() {
        let document = site.document(id);
        let channels = service
            .channels
            .iter()
            .filter_map(|channel| channel.hours.own());
        for hours in service.hours.iter().chain(channels) {
            let schedule = compile_hours(
                &hours.opening,
                &service.nations,
                service.holidays,
                &site.holidays,
                site.today,
            );
            let schedule = schedule.expect("the list of bank holidays reaches far enough");
            all.push((
                document.path.to_string(),
                service,
                Arc::clone(&hours.written.value),
                schedule,
            ));
        }
    }
    all
}

#[test]
fn every_service_is_open_exactly_when_the_library_says_so() {
    let site = site();
    let every = every_hours(&site);
    assert!(every.len() > 30, "the site has only {} hours", every.len());
    for (path, service, written, schedule) in every {
        let library = library(&written, service, &site);
        let first = naive(site.today.yesterday().unwrap().first_of_month());
        let days = u32::try_from(schedule.until().days() - schedule.from().days() + 1).unwrap();
        let start = first.and_hms_opt(0, 0, 0).unwrap();
        let end = start + chrono::Duration::days(days.into());
        let open: Vec<(NaiveDateTime, NaiveDateTime)> = library
            .iter_range(start, end)
            .filter(|range| range.kind == RuleKind::Open)
            .map(|range| (range.range.start, range.range.end))
            .collect();
        let mut random = Random::new(0x5eed);
        let all = usize::try_from(days * 24 * 60).unwrap();
        let mut minutes = || i64::try_from(random.below(all)).unwrap();
        for round in 0..INSTANTS {
            let instant = start + chrono::Duration::minutes(minutes());
            let expected = match open.partition_point(|(opens, _)| *opens <= instant) {
                0 => false,
                after => instant < open[after - 1].1,
            };
            let local: LocalTime = instant
                .format("%Y-%m-%dT%H:%M")
                .to_string()
                .parse()
                .unwrap();
            let minute = u16::try_from(local.hour() * 60 + local.minute()).unwrap();
            let spans = schedule.spans_on(local.date()).unwrap();
            let within = spans
                .iter()
                .any(|span| (span.opens()..span.closes()).contains(&minute));
            assert_eq!(within, expected, "{path}: {written} at {local}");
            // On a bank holiday that the hours do not name, the page claims nothing.
            let claimed = schedule.is_open(local);
            assert!(
                claimed.is_none_or(|open| open == expected),
                "{path}: {written} at {local}"
            );
            if round < ASKED_ALONE {
                assert_eq!(
                    library.is_open(instant),
                    expected,
                    "{path}: {written} at {local}"
                );
            }
        }
    }
}

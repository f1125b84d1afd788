//! Hours for tests.

#![allow(clippy::unwrap_used)]

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;

use super::{Schedule, Span};
use crate::time::{Date, LocalTime};

pub(crate) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn local(text: &str) -> LocalTime {
    text.parse().unwrap()
}

/// A span in whole hours.
pub(crate) fn span(opens: u16, closes: u16) -> Span {
    Span::new(opens * 60, closes * 60).unwrap()
}

/// The same hours every week from Monday 2 November 2026 to Thursday 31 December.
pub(crate) fn weekly(week: [Vec<Span>; 7], unsure: &[&str]) -> Schedule {
    let unsure = unsure.iter().map(|day| date(day)).collect();
    let (from, until) = (date("2026-11-02"), date("2026-12-31"));
    Schedule::new(from, until, week, Vec::new(), unsure).unwrap()
}

/// A first day, the spans of so many days at most, and days that are not sure.
///
/// Most days are as usual, which is often open day and night, or on after midnight. They begin near the changes of the clocks.
pub(crate) fn days_of_spans(
    most: usize,
) -> impl Strategy<Value = (Date, Vec<Vec<Span>>, Vec<Date>)> {
    let days = |from, until| date(from).days()..date(until).days();
    let from = prop_oneof![
        days("2026-10-10", "2026-10-27"),
        days("2027-03-10", "2027-03-29"),
    ];
    let unusual = proptest::option::weighted(0.15, any_spans());
    let unsure = proptest::bool::weighted(0.05);
    let days = vec((unusual, unsure), 1..=most);
    (from, usual_spans(), days).prop_map(|(from, usual, days)| {
        let from = Date::from_days(from).unwrap();
        let dates = (0..).map(|ahead| from.plus_days(ahead).unwrap());
        let unsure = dates
            .zip(&days)
            .filter(|(_, (_, unsure))| *unsure)
            .map(|(date, _)| date)
            .collect();
        let spans = days.into_iter().map(|(unusual, _)| unusual);
        let spans = spans.map(|unusual| unusual.unwrap_or_else(|| usual.clone()));
        (from, spans.collect(), unsure)
    })
}

fn usual_spans() -> impl Strategy<Value = Vec<Span>> {
    let always = Just(Vec::from([Span::WHOLE_DAY]));
    let nights = Just(Vec::from([span(0, 2), span(18, 24)]));
    prop_oneof![always, nights, any_spans()]
}

/// Up to three spans with gaps between them.
fn any_spans() -> impl Strategy<Value = Vec<Span>> {
    proptest::collection::btree_set(0..=1440_u16, 0..=6).prop_map(|minutes| {
        let minutes: Vec<u16> = minutes.into_iter().collect();
        let pairs = minutes.chunks_exact(2);
        pairs
            .map(|pair| Span::new(pair[0], pair[1]).unwrap())
            .collect()
    })
}

/// Any schedule of up to 40 days.
pub(crate) fn schedules() -> impl Strategy<Value = Schedule> {
    days_of_spans(40)
        .prop_map(|(from, days, unsure)| Schedule::from_days(from, &days, &unsure).unwrap())
}

//! The hours of every day in a span of days.

use alloc::vec::Vec;
use core::fmt;

use super::Span;
use crate::time::Date;

/// When a service is open on every day from a first to a last one: a pattern that comes every week, and days that differ from it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Schedule {
    from: Date,
    until: Date,
    week: [Vec<Span>; 7],
    exceptions: Vec<(Date, Vec<Span>)>,
    unsure: Vec<Date>,
}

/// Why hours are no schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScheduleError {
    /// A span closes no later than it opens, or after midnight.
    Span,
    /// The spans of a day are not in order, overlap, or touch where they should be one.
    Spans,
    /// The last day is before the first, or there is none; or the last is after 30 December 2199, which leaves no next day to name its
    /// last midnight by.
    Days,
    /// Exceptions are not in the order of their days, or a day comes twice or is not covered.
    Exceptions,
    /// The days on which hours are unsure are not in order, or a day comes twice or is not covered.
    Unsure,
}

impl fmt::Display for ScheduleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Span => "a time must close after it opens, and by midnight",
            Self::Spans => "the times of a day must be in order, with a gap between them",
            Self::Days => {
                "the days must run from a first to a last, which is before 31 December 2199"
            }
            Self::Exceptions => {
                "the days that differ must be in order, and within the days covered"
            }
            Self::Unsure => {
                "the days that are not sure must be in order, and within the days covered"
            }
        })
    }
}

impl core::error::Error for ScheduleError {}

impl Schedule {
    /// The hours from a first to a last day, both included.
    ///
    /// `week` is the pattern, Monday first. `exceptions` are days with other spans than their weekday has. `unsure` are bank holidays about
    /// which the service says nothing: whatever their spans are, nothing is claimed on them. All lists are in order.
    ///
    /// # Errors
    ///
    /// Lists that are not in order or not within the days, and spans of a day that are not apart.
    pub fn new(
        from: Date,
        until: Date,
        week: [Vec<Span>; 7],
        exceptions: Vec<(Date, Vec<Span>)>,
        unsure: Vec<Date>,
    ) -> Result<Self, ScheduleError> {
        if from > until || until == Date::LAST {
            return Err(ScheduleError::Days);
        }
        let covered = |day: Date| from <= day && day <= until;
        for spans in &week {
            check_apart(spans)?;
        }
        let mut last = None;
        for (day, spans) in &exceptions {
            check_apart(spans)?;
            if !covered(*day) || last >= Some(*day) {
                return Err(ScheduleError::Exceptions);
            }
            last = Some(*day);
        }
        let mut last = None;
        for day in &unsure {
            if !covered(*day) || last >= Some(*day) {
                return Err(ScheduleError::Unsure);
            }
            last = Some(*day);
        }
        Ok(Self {
            from,
            until,
            week,
            exceptions,
            unsure,
        })
    }

    /// The shortest schedule that gives back these spans: those of the first day, of the next, and so on.
    ///
    /// The pattern of a weekday is what most of these days have; of several that are as frequent, what comes first. All other days are
    /// exceptions. `unsure` is as for [`Schedule::new`].
    ///
    /// # Errors
    ///
    /// As for [`Schedule::new`]; and no day at all, or one after 2199.
    pub fn from_days(
        from: Date,
        days: &[Vec<Span>],
        unsure: &[Date],
    ) -> Result<Self, ScheduleError> {
        let mut dated = Vec::with_capacity(days.len());
        let mut next = Some(from);
        for spans in days {
            let date = next.ok_or(ScheduleError::Days)?;
            dated.push((date, spans));
            next = date.plus_days(1);
        }
        let (until, _) = *dated.last().ok_or(ScheduleError::Days)?;
        let mut week: [Vec<Span>; 7] = Default::default();
        for (weekday, pattern) in week.iter_mut().enumerate() {
            let same = dated
                .iter()
                .filter(|(date, _)| date.days_since_monday() == weekday);
            if let Some(spans) = most_frequent(same.map(|(_, spans)| *spans)) {
                pattern.clone_from(spans);
            }
        }
        let differ = dated
            .into_iter()
            .filter(|(date, spans)| week.get(date.days_since_monday()) != Some(spans));
        let exceptions = differ.map(|(date, spans)| (date, spans.clone())).collect();
        Self::new(from, until, week, exceptions, unsure.to_vec())
    }

    /// The first day that is covered.
    #[must_use]
    pub const fn from(&self) -> Date {
        self.from
    }

    /// The last day that is covered.
    #[must_use]
    pub const fn until(&self) -> Date {
        self.until
    }

    /// The spans of each weekday, Monday first.
    #[must_use]
    pub const fn week(&self) -> &[Vec<Span>; 7] {
        &self.week
    }

    /// The days whose spans are others than their weekday's, in order.
    #[must_use]
    pub fn exceptions(&self) -> &[(Date, Vec<Span>)] {
        &self.exceptions
    }

    /// The days on which nothing is claimed, in order.
    #[must_use]
    pub fn unsure(&self) -> &[Date] {
        &self.unsure
    }

    /// Whether the day is one of those that the schedule is about.
    #[must_use]
    pub fn covers(&self, date: Date) -> bool {
        self.from <= date && date <= self.until
    }

    /// The spans of a day, sure or not; empty if it is closed. None for a day that is not covered.
    #[must_use]
    pub fn spans_on(&self, date: Date) -> Option<&[Span]> {
        if !self.covers(date) {
            return None;
        }
        for (day, spans) in &self.exceptions {
            if *day == date {
                return Some(spans);
            }
        }
        self.week.get(date.days_since_monday()).map(Vec::as_slice)
    }
}

/// Refuses spans of a day that are not in order with a gap after each.
fn check_apart(spans: &[Span]) -> Result<(), ScheduleError> {
    let mut closed = None;
    for span in spans {
        if closed >= Some(span.opens()) {
            return Err(ScheduleError::Spans);
        }
        closed = Some(span.closes());
    }
    Ok(())
}

fn most_frequent<'a>(lists: impl Iterator<Item = &'a Vec<Span>>) -> Option<&'a Vec<Span>> {
    let mut counts: Vec<(&Vec<Span>, usize)> = Vec::new();
    for list in lists {
        match counts.iter_mut().find(|(other, _)| *other == list) {
            Some((_, count)) => *count += 1,
            None => counts.push((list, 1)),
        }
    }
    // The last of those that are as frequent is taken, which in reverse is the first.
    let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
    most.map(|(list, _)| list)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use alloc::vec;

    use super::super::samples::{date, days_of_spans, span};
    use super::*;
    use proptest::prelude::*;

    const CLOSED: [Vec<Span>; 7] = [const { Vec::new() }; 7];

    fn of_week(spans: Vec<Span>) -> Result<Schedule, ScheduleError> {
        let mut week = CLOSED;
        week[2] = spans;
        Schedule::new(date("2026-11-02"), date("2026-11-30"), week, vec![], vec![])
    }

    #[test]
    fn a_day_has_the_spans_of_its_weekday_unless_it_is_an_exception() {
        let schedule = Schedule::new(
            date("2026-11-02"),
            date("2026-11-30"),
            [const { Vec::new() }; 7].map(|_: Vec<Span>| vec![span(9, 17)]),
            vec![(date("2026-11-11"), vec![])],
            vec![],
        )
        .unwrap();
        assert_eq!(
            schedule.spans_on(date("2026-11-02")).unwrap(),
            [span(9, 17)]
        );
        assert_eq!(
            schedule.spans_on(date("2026-11-30")).unwrap(),
            [span(9, 17)]
        );
        assert_eq!(schedule.spans_on(date("2026-11-11")).unwrap(), []);
        assert_eq!(schedule.spans_on(date("2026-11-01")), None);
        assert_eq!(schedule.spans_on(date("2026-12-01")), None);
    }

    #[test]
    fn the_week_begins_on_monday() {
        let schedule = of_week(vec![span(9, 17)]).unwrap();
        assert_eq!(schedule.spans_on(date("2026-11-04")).unwrap().len(), 1);
        assert_eq!(schedule.spans_on(date("2026-11-03")).unwrap().len(), 0);
    }

    #[test]
    fn spans_of_a_day_that_touch_overlap_or_are_out_of_order_are_refused() {
        assert!(of_week(vec![span(9, 12), span(13, 17)]).is_ok());
        for spans in [
            vec![span(9, 12), span(12, 17)],
            vec![span(9, 12), span(11, 17)],
            vec![span(13, 17), span(9, 12)],
            vec![span(9, 12), span(9, 12)],
        ] {
            assert_eq!(of_week(spans), Err(ScheduleError::Spans));
        }
    }

    #[test]
    fn days_that_are_not_covered_twice_or_out_of_order_are_refused() {
        let (from, until) = (date("2026-11-02"), date("2026-11-30"));
        let exceptions = |days: &[&str]| {
            let days = days.iter().map(|day| (date(day), vec![])).collect();
            Schedule::new(from, until, CLOSED, days, vec![]).map(drop)
        };
        let unsure = |days: &[&str]| {
            let days = days.iter().map(|day| date(day)).collect();
            Schedule::new(from, until, CLOSED, vec![], days).map(drop)
        };
        assert_eq!(exceptions(&["2026-11-02", "2026-11-30"]), Ok(()));
        assert_eq!(unsure(&["2026-11-02", "2026-11-30"]), Ok(()));
        for days in [
            &["2026-11-01"][..],
            &["2026-12-01"],
            &["2026-11-04", "2026-11-04"],
            &["2026-11-05", "2026-11-04"],
        ] {
            assert_eq!(exceptions(days), Err(ScheduleError::Exceptions));
            assert_eq!(unsure(days), Err(ScheduleError::Unsure));
        }
    }

    #[test]
    fn no_days_and_days_up_to_the_last_there_is_are_refused() {
        let of = |from, until| Schedule::new(from, until, CLOSED, vec![], vec![]).map(drop);
        let day = date("2026-11-02");
        assert_eq!(of(day, day), Ok(()));
        assert_eq!(of(day, date("2026-11-01")), Err(ScheduleError::Days));
        assert_eq!(of(day, Date::LAST), Err(ScheduleError::Days));
        let from_days = |from, days: &[Vec<Span>]| Schedule::from_days(from, days, &[]).map(drop);
        assert_eq!(from_days(day, &[]), Err(ScheduleError::Days));
        let two = [vec![], vec![]];
        assert_eq!(from_days(Date::LAST, &two), Err(ScheduleError::Days));
        assert_eq!(from_days(date("2199-12-29"), &two), Ok(()));
    }

    #[test]
    fn the_pattern_is_what_most_days_have_and_of_as_many_the_first() {
        let days = |wednesdays: &[Vec<Span>]| {
            let mut days = vec![vec![]; wednesdays.len() * 7];
            for (week, spans) in wednesdays.iter().enumerate() {
                days[week * 7].clone_from(spans);
            }
            Schedule::from_days(date("2026-11-04"), &days, &[]).unwrap()
        };
        let (a, b, c) = (vec![span(9, 17)], vec![span(9, 18)], vec![span(9, 19)]);
        let schedule = days(&[a.clone(), b.clone(), b.clone()]);
        assert_eq!(schedule.week()[2], b);
        assert_eq!(schedule.exceptions(), [(date("2026-11-04"), a.clone())]);
        let schedule = days(&[c.clone(), b.clone(), b, c.clone(), a]);
        assert_eq!(schedule.week()[2], c);
    }

    proptest! {
        #[test]
        fn every_day_gives_back_the_spans_it_was_made_of(
            (from, days, unsure) in days_of_spans(60),
        ) {
            let schedule = Schedule::from_days(from, &days, &unsure).unwrap();
            for (at, spans) in (0..).zip(&days) {
                let date = from.plus_days(at).unwrap();
                prop_assert_eq!(schedule.spans_on(date), Some(spans.as_slice()));
            }
            prop_assert_eq!(schedule.spans_on(schedule.from().plus_days(-1).unwrap()), None);
            prop_assert_eq!(schedule.spans_on(schedule.until().plus_days(1).unwrap()), None);
            prop_assert_eq!(schedule.unsure(), unsure);
        }

        #[test]
        fn no_day_is_an_exception_to_its_own_pattern((from, days, unsure) in days_of_spans(60)) {
            let schedule = Schedule::from_days(from, &days, &unsure).unwrap();
            for (date, spans) in schedule.exceptions() {
                prop_assert_ne!(&schedule.week()[date.days_since_monday()], spans);
            }
        }
    }
}

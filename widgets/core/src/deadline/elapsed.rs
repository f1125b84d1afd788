//! Counting with periods: hours, days and weeks are elapsed time, months go by the calendar.
//!
//! So 24 hours are 24 hours in the night when the clocks change too.

use crate::Period;
use crate::time::{LocalTime, Moment};

enum Length {
    Minutes(u32),
    Months(u32),
}

impl Period {
    /// Weeks are at most 660 million minutes long, so that two of them fit.
    fn length(self) -> Length {
        match self {
            Self::Hours(n) => Length::Minutes(u32::from(n) * 60),
            Self::Days(n) => Length::Minutes(u32::from(n) * 24 * 60),
            Self::Weeks(n) => Length::Minutes(u32::from(n) * 7 * 24 * 60),
            Self::Months(n) => Length::Months(u32::from(n)),
        }
    }

    /// The moment that is so many of these periods after another.
    ///
    /// Months go by the local calendar: the same time of day, on the same day of the month or the last one of it.
    pub(super) fn times(self, times: u32, start: Moment) -> Moment {
        match self.length() {
            Length::Minutes(length) => start.plus_minutes(length.saturating_mul(times)),
            Length::Months(length) => {
                let local = start.local();
                i32::try_from(length.saturating_mul(times))
                    .ok()
                    .and_then(|months| local.date().plus_months(months))
                    .map_or(Moment::LAST, |date| local.on(date).moment())
                    // No months after an hour that comes twice are not an hour before it.
                    .max(start)
            }
        }
    }

    /// The first of the moments start, start and one period, start and two periods, …, that is not before now.
    pub(super) fn next(self, start: Moment, now: Moment) -> Moment {
        let (length, passed) = match self.length() {
            Length::Minutes(length) => (length, now.minutes() - start.minutes()),
            Length::Months(length) => (length, months(now.local()) - months(start.local())),
        };
        let passed = u32::try_from(passed).unwrap_or(0);
        // Periods of no length cannot be written, but they can be made.
        let times = passed / length.max(1);
        let next = self.times(times, start);
        if next < now {
            self.times(times + 1, start)
        } else {
            next
        }
    }
}

fn months(time: LocalTime) -> i32 {
    time.date().month_number()
}

/// Whole hours that have passed between two moments: 23 after 23 hours and 59 minutes, 24 after exactly 24 hours.
///
/// A rule that begins "at 24 hours" so begins with the minute in which 24 hours are over, as policy says it: not before, and
/// not a minute after. None if the first moment is in the future.
#[must_use]
pub fn elapsed_hours(from: Moment, now: Moment) -> Option<u16> {
    let minutes = u32::try_from(now.minutes() - from.minutes()).ok()?;
    Some(u16::try_from(minutes / 60).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use alloc::string::ToString;
    use proptest::prelude::*;

    fn at(local: &str) -> Moment {
        local.parse::<LocalTime>().unwrap().moment()
    }

    #[test]
    fn twenty_four_hours_have_passed_after_exactly_24_hours_and_not_a_minute_before() {
        let hours = |now| elapsed_hours(at("2026-11-20T14:05"), at(now));
        assert_eq!(hours("2026-11-20T14:05"), Some(0));
        assert_eq!(hours("2026-11-21T14:04"), Some(23));
        assert_eq!(hours("2026-11-21T14:05"), Some(24));
        assert_eq!(hours("2026-11-20T14:04"), None);
    }

    #[test]
    fn hours_pass_in_the_night_when_the_clocks_change() {
        let hours = |from, now| elapsed_hours(at(from), at(now));
        assert_eq!(hours("2026-03-28T20:00", "2026-03-29T20:00"), Some(23));
        assert_eq!(hours("2026-10-24T20:00", "2026-10-25T20:00"), Some(25));
        assert_eq!(hours("2026-10-24T20:00", "2026-10-25T19:00"), Some(24));
    }

    #[test]
    fn hours_that_no_number_holds_are_the_largest_number() {
        assert_eq!(
            elapsed_hours(at("1900-01-01T00:00"), Moment::LAST),
            Some(u16::MAX)
        );
    }

    proptest! {
        #[test]
        fn months_agree_with_jiff(months in 1..60_u16, clock in 26_000_000..32_000_000) {
            let clock = Moment::from_minutes(clock).unwrap();
            let zone = jiff::tz::TimeZone::get("Europe/London").unwrap();
            let local: jiff::civil::DateTime = clock.local().to_string().parse().unwrap();
            let later = local.checked_add(jiff::Span::new().months(months)).unwrap();
            let theirs = zone.to_ambiguous_zoned(later).earlier().unwrap().timestamp().as_second();
            let ours = Period::Months(months).times(1, clock);
            prop_assert_eq!(i64::from(ours.minutes()) * 60, theirs);
        }
    }
}

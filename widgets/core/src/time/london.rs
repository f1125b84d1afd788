//! One minute in the world, and what the clocks of the United Kingdom show then.
//!
//! Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October (Summer Time Act
//! 1972, as amended by the Summer Time Order 2002). It has been so since 1996. The same rule is used for all years; before
//! 1996 a time may be an hour out, and dates of birth, which go back further, have no time.

use super::date::Date;
use super::local::{LocalTime, MINUTES_A_DAY};

/// One minute in the world, from the first of 1900 to the last of 2199 (UTC).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// Minutes since 1 January 1970, 00:00 UTC.
    minutes: i32,
}

/// What is odd about a local time in the night when the clocks change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockChange {
    /// No clock showed it: the clocks went forward over it, from 01:00 to 02:00.
    Skipped,
    /// The clocks showed it twice: they went back from 02:00 to 01:00.
    Twice,
}

impl Moment {
    /// The last moment that is accepted: 31 December 2199, 23:59.
    pub const LAST: Self = Self {
        minutes: Date::LAST.days() * MINUTES_A_DAY + MINUTES_A_DAY - 1,
    };

    const FIRST: Self = Self {
        minutes: Date::FIRST.days() * MINUTES_A_DAY,
    };

    /// The moment so many minutes after 1 January 1970, 00:00 UTC, or before it if negative. None if it is not in 1900
    /// to 2199.
    #[must_use]
    pub fn from_minutes(minutes: i32) -> Option<Self> {
        let moment = Self { minutes };
        (Self::FIRST..=Self::LAST)
            .contains(&moment)
            .then_some(moment)
    }

    /// Minutes since 1 January 1970, 00:00 UTC; negative before it.
    #[must_use]
    pub const fn minutes(self) -> i32 {
        self.minutes
    }

    /// So many minutes later, but never after [`Moment::LAST`].
    #[must_use]
    pub fn plus_minutes(self, minutes: u32) -> Self {
        let later = self.minutes.saturating_add_unsigned(minutes);
        Self {
            minutes: later.min(Self::LAST.minutes),
        }
    }

    /// What the clocks show at this moment.
    #[must_use]
    pub fn local(self) -> LocalTime {
        // Years begin in winter, when local time is UTC: the year is the same in both.
        let utc = self.utc();
        let (year, _, _) = utc.date().year_month_day();
        if summer(year).contains(&self.minutes) {
            LocalTime::from_clock_minutes(self.minutes + 60)
        } else {
            utc
        }
    }

    /// The date and time of day in UTC, for formats that ask for it.
    pub(crate) fn utc(self) -> LocalTime {
        LocalTime::from_clock_minutes(self.minutes)
    }
}

impl LocalTime {
    /// The moment at which clocks show this.
    ///
    /// If there are two, the earlier one, so that a deadline comes sooner and not later. A time that was skipped is read
    /// by the clocks as they are after the change, for the same reason: 01:30 on 29 March 2026 is 00:30 UTC. By the clocks
    /// as they were before it, it would be 01:30 UTC, an hour later.
    #[must_use]
    pub fn moment(self) -> Moment {
        let minutes = self.clock_minutes();
        let summer = summer(self.date().year_month_day().0);
        let in_summer = (summer.start..summer.end + 60).contains(&minutes);
        Moment {
            minutes: if in_summer { minutes - 60 } else { minutes },
        }
    }

    /// What is odd about this time, if the clocks changed just then. A form can say so to the person who wrote it.
    #[must_use]
    pub fn clock_change(self) -> Option<ClockChange> {
        let minutes = self.clock_minutes();
        let summer = summer(self.date().year_month_day().0);
        if (summer.start..summer.start + 60).contains(&minutes) {
            Some(ClockChange::Skipped)
        } else if (summer.end..summer.end + 60).contains(&minutes) {
            Some(ClockChange::Twice)
        } else {
            None
        }
    }
}

/// The minutes of a year, UTC since 1970, in which summer time holds.
fn summer(year: i32) -> core::ops::Range<i32> {
    let change = |month| {
        // March and October have 31 days.
        let last = Date::new(year, month, 31).unwrap_or(Date::FIRST);
        (last.days() - last.days_since_sunday()) * MINUTES_A_DAY + 60
    };
    change(3)..change(10)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use alloc::string::{String, ToString};
    use proptest::prelude::*;

    fn local(text: &str) -> LocalTime {
        text.parse().unwrap()
    }

    fn utc(text: &str) -> String {
        local(text).moment().utc().to_string()
    }

    #[test]
    fn clocks_show_utc_in_winter_and_an_hour_more_in_summer() {
        assert_eq!(utc("2026-01-15T12:00"), "2026-01-15T12:00");
        assert_eq!(utc("2026-07-15T12:00"), "2026-07-15T11:00");
        assert_eq!(utc("2026-07-15T00:30"), "2026-07-14T23:30");
    }

    #[test]
    fn the_hour_that_is_skipped_in_march_is_read_as_the_earlier_moment() {
        assert_eq!(utc("2026-03-29T00:59"), "2026-03-29T00:59");
        assert_eq!(utc("2026-03-29T01:00"), "2026-03-29T00:00");
        assert_eq!(utc("2026-03-29T01:30"), "2026-03-29T00:30");
        assert_eq!(utc("2026-03-29T02:00"), "2026-03-29T01:00");
    }

    #[test]
    fn the_hour_that_comes_twice_in_october_is_read_as_the_earlier_moment() {
        assert_eq!(utc("2026-10-25T00:59"), "2026-10-24T23:59");
        assert_eq!(utc("2026-10-25T01:00"), "2026-10-25T00:00");
        assert_eq!(utc("2026-10-25T01:59"), "2026-10-25T00:59");
        assert_eq!(utc("2026-10-25T02:00"), "2026-10-25T02:00");
    }

    #[test]
    fn clocks_jump_from_one_to_two_in_march_and_back_in_october() {
        let shown = |day: &str| {
            let moment = (local(day).moment().minutes() + 59..).take(2);
            moment
                .map(|minutes| Moment::from_minutes(minutes).unwrap().local().to_string())
                .collect::<alloc::vec::Vec<_>>()
        };
        assert_eq!(
            shown("2026-03-29T00:00"),
            ["2026-03-29T00:59", "2026-03-29T02:00"]
        );
        assert_eq!(
            shown("2026-10-25T01:00"),
            ["2026-10-25T01:59", "2026-10-25T01:00"]
        );
    }

    #[test]
    fn a_form_can_say_that_the_clocks_changed_just_then() {
        let change = |text| local(text).clock_change();
        assert_eq!(change("2026-03-29T00:59"), None);
        assert_eq!(change("2026-03-29T01:00"), Some(ClockChange::Skipped));
        assert_eq!(change("2026-03-29T01:59"), Some(ClockChange::Skipped));
        assert_eq!(change("2026-03-29T02:00"), None);
        assert_eq!(change("2026-10-25T00:59"), None);
        assert_eq!(change("2026-10-25T01:00"), Some(ClockChange::Twice));
        assert_eq!(change("2026-10-25T01:59"), Some(ClockChange::Twice));
        assert_eq!(change("2026-10-25T02:00"), None);
    }

    #[test]
    fn the_last_moment_of_a_year_is_in_that_year() {
        let last = local("2026-12-31T23:59").moment();
        assert_eq!(last.plus_minutes(1).local(), local("2027-01-01T00:00"));
    }

    #[test]
    fn moments_end_with_the_year_2199() {
        assert_eq!(local("2199-12-31T23:59").moment(), Moment::LAST);
        assert_eq!(local("1900-01-01T00:00").moment(), Moment::FIRST);
        assert_eq!(Moment::from_minutes(Moment::LAST.minutes + 1), None);
        assert_eq!(Moment::from_minutes(Moment::FIRST.minutes - 1), None);
        assert_eq!(Moment::LAST.plus_minutes(u32::MAX), Moment::LAST);
    }

    /// The first minute of 1996, when today's rule began, and of 2038.
    const RULED: core::ops::Range<i32> = 13_674_240..35_765_280;

    /// Minutes of the days on which the clocks may change, and of all other days.
    fn minutes() -> impl Strategy<Value = i32> {
        let change = (1996..2038, prop_oneof![Just(3), Just(10)], 25..=31, 0..300);
        let change = change.prop_map(|(year, month, day, minute)| {
            Date::new(year, month, day).unwrap().days() * MINUTES_A_DAY + minute
        });
        prop_oneof![RULED, change]
    }

    fn theirs(minutes: i32) -> jiff::Zoned {
        let zone = jiff::tz::TimeZone::get("Europe/London").unwrap();
        jiff::Timestamp::from_second(i64::from(minutes) * 60)
            .unwrap()
            .to_zoned(zone)
    }

    proptest! {
        #[test]
        fn clocks_agree_with_jiff(minutes in minutes()) {
            let ours = Moment::from_minutes(minutes).unwrap().local();
            let theirs = theirs(minutes).strftime("%Y-%m-%dT%H:%M").to_string();
            prop_assert_eq!(ours.to_string(), theirs);
        }

        #[test]
        fn the_earlier_moment_is_the_same_for_jiff(minutes in minutes()) {
            let ours = LocalTime::from_clock_minutes(minutes);
            let clock: jiff::civil::DateTime = ours.to_string().parse().unwrap();
            let zone = jiff::tz::TimeZone::get("Europe/London").unwrap();
            let theirs = zone.to_ambiguous_zoned(clock).earlier().unwrap();
            prop_assert_eq!(i64::from(ours.moment().minutes()) * 60, theirs.timestamp().as_second());
            let odd = zone.to_ambiguous_zoned(clock).is_ambiguous();
            prop_assert_eq!(ours.clock_change().is_some(), odd);
        }

        #[test]
        fn a_clock_is_read_back_never_later_and_at_most_an_hour_sooner(
            minutes in Moment::FIRST.minutes..=Moment::LAST.minutes,
        ) {
            let moment = Moment::from_minutes(minutes).unwrap();
            let back = moment.local().moment();
            let sooner = moment.minutes() - back.minutes();
            let twice = moment.local().clock_change() == Some(ClockChange::Twice);
            prop_assert!(sooner == 0 || (sooner == 60 && twice));
        }
    }
}

//! What a deadline comes to, for a clock and seen from now.

use super::Deadline;
use crate::Within;
use crate::time::Moment;

/// When a duty is due, seen from now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// The clock is in the future: nobody can have gone missing tomorrow. What was written is wrong, and nothing is due.
    InTheFuture,
    /// Once.
    Once {
        /// No later than this.
        by: Moment,
        /// Where now stands.
        state: DueState,
    },
    /// Again and again.
    Repeatedly {
        /// The first time, no later than this.
        first: Moment,
        /// The time after that which is now or comes next; the first, if that is still to come.
        next: Moment,
    },
}

/// Where now stands to a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueState {
    /// There is time left.
    Ahead,
    /// It is this minute: due now, and not yet late.
    Now,
    /// It is over, by a minute or more.
    Overdue,
}

impl Deadline {
    /// When this is due for a clock, seen from now. A deadline after the year 2199 is set at the end of it.
    ///
    /// What is due "every 2 weeks" is due for the first time 2 weeks after the clock. But what is due "7 days then every
    /// 2 weeks" is due for the first time after 7 days: there is a meeting then (portsmouth-2016 §5.6.5), and it is the
    /// earlier reading.
    #[must_use]
    pub fn due(self, clock: Moment, now: Moment) -> Due {
        if clock > now {
            return Due::InTheFuture;
        }
        let start = self.after.map_or(clock, |after| after.times(1, clock));
        match self.within {
            Within::Immediately => once(start, now),
            Within::At(period) => once(period.times(1, start), now),
            Within::Every(period) => {
                let first = match self.after {
                    None => period.times(1, start),
                    Some(_) => start,
                };
                let next = first.max(period.next(start, now));
                Due::Repeatedly { first, next }
            }
        }
    }
}

fn once(by: Moment, now: Moment) -> Due {
    let state = match now.cmp(&by) {
        core::cmp::Ordering::Less => DueState::Ahead,
        core::cmp::Ordering::Equal => DueState::Now,
        core::cmp::Ordering::Greater => DueState::Overdue,
    };
    Due::Once { by, state }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::*;
    use crate::Period;
    use crate::deadline::tests::deadlines;
    use crate::time::LocalTime;
    use alloc::string::{String, ToString};
    use proptest::prelude::*;

    fn at(local: &str) -> Moment {
        local.parse::<LocalTime>().unwrap().moment()
    }

    fn deadline(text: &str) -> Deadline {
        text.parse().unwrap()
    }

    /// The deadline in local time, and its state.
    fn once(text: &str, clock: &str, now: &str) -> (String, DueState) {
        match deadline(text).due(at(clock), at(now)) {
            Due::Once { by, state } => (by.local().to_string(), state),
            other => panic!("{other:?}"),
        }
    }

    fn by(text: &str, clock: &str) -> String {
        once(text, clock, clock).0
    }

    /// The first time and the next, local.
    fn every(text: &str, clock: &str, now: &str) -> [String; 2] {
        match deadline(text).due(at(clock), at(now)) {
            Due::Repeatedly { first, next } => [first, next].map(|due| due.local().to_string()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn exactly_at_the_deadline_it_is_due_now_and_a_minute_later_overdue() {
        let state = |now| once("24 hours", "2026-11-20T14:05", now);
        let by = String::from("2026-11-21T14:05");
        assert_eq!(state("2026-11-21T14:04"), (by.clone(), DueState::Ahead));
        assert_eq!(state("2026-11-21T14:05"), (by.clone(), DueState::Now));
        assert_eq!(state("2026-11-21T14:06"), (by, DueState::Overdue));
    }

    #[test]
    fn a_clock_in_the_future_gives_no_deadline() {
        let clock = at("2026-11-21T14:06");
        for text in [
            "immediately",
            "24 hours",
            "daily",
            "7 days then every 2 weeks",
        ] {
            let due = deadline(text).due(clock, at("2026-11-21T14:05"));
            assert_eq!(due, Due::InTheFuture, "{text}");
        }
    }

    #[test]
    fn twenty_four_hours_are_elapsed_hours_when_the_clocks_go_forward() {
        assert_eq!(by("24 hours", "2026-03-28T20:00"), "2026-03-29T21:00");
        assert_eq!(by("1 day", "2026-03-28T20:00"), "2026-03-29T21:00");
        assert_eq!(by("72 hours", "2026-03-27T01:30"), "2026-03-30T02:30");
        assert_eq!(by("1 week", "2026-03-28T20:00"), "2026-04-04T21:00");
    }

    #[test]
    fn twenty_four_hours_are_elapsed_hours_when_the_clocks_go_back() {
        assert_eq!(by("24 hours", "2026-10-24T20:00"), "2026-10-25T19:00");
        assert_eq!(by("7 days", "2026-10-24T20:00"), "2026-10-31T19:00");
    }

    #[test]
    fn a_time_that_clocks_skipped_or_showed_twice_gives_the_sooner_deadline() {
        assert_eq!(by("24 hours", "2026-03-29T01:30"), "2026-03-30T01:30");
        assert_eq!(by("24 hours", "2026-10-25T01:30"), "2026-10-26T00:30");
    }

    #[test]
    fn months_keep_the_time_of_day_over_a_change_of_the_clocks() {
        assert_eq!(by("3 months", "2026-01-15T09:00"), "2026-04-15T09:00");
        assert_eq!(by("1 month", "2026-09-25T01:30"), "2026-10-25T01:30");
        // 29 March has no 01:30: half past midnight is the earlier reading.
        assert_eq!(by("1 month", "2026-02-28T23:59"), "2026-03-28T23:59");
        assert_eq!(by("3 months", "2025-12-29T01:30"), "2026-03-29T00:30");
    }

    #[test]
    fn a_month_after_31_january_is_the_last_day_of_february() {
        assert_eq!(by("1 month", "2026-01-31T10:00"), "2026-02-28T10:00");
        assert_eq!(by("1 month", "2028-01-31T10:00"), "2028-02-29T10:00");
        assert_eq!(by("12 months", "2028-02-29T10:00"), "2029-02-28T10:00");
    }

    #[test]
    fn a_deadline_runs_over_the_end_of_the_year() {
        assert_eq!(by("72 hours", "2026-12-30T10:00"), "2027-01-02T10:00");
        assert_eq!(by("2 months", "2026-12-31T10:00"), "2027-02-28T10:00");
    }

    #[test]
    fn a_local_midnight_in_summer_is_not_the_day_before() {
        assert_eq!(by("1 month", "2026-07-31T00:30"), "2026-08-31T00:30");
    }

    #[test]
    fn at_once_is_the_clock_itself() {
        assert_eq!(
            once("immediately", "2026-11-21T10:00", "2026-11-21T10:00"),
            ("2026-11-21T10:00".into(), DueState::Now)
        );
        assert_eq!(
            once("immediately", "2026-11-21T10:00", "2026-11-21T10:01").1,
            DueState::Overdue
        );
    }

    #[test]
    fn a_period_after_the_clock_is_added_first() {
        assert_eq!(
            by("24 hours then 7 days", "2026-11-01T10:00"),
            "2026-11-09T10:00"
        );
        assert_eq!(
            by("24 hours then immediately", "2026-11-01T10:00"),
            "2026-11-02T10:00"
        );
    }

    #[test]
    fn what_is_repeated_is_first_due_a_period_after_the_clock() {
        let clock = "2026-11-01T10:00";
        assert_eq!(
            every("daily", clock, clock),
            ["2026-11-02T10:00", "2026-11-02T10:00"]
        );
        assert_eq!(
            every("every 2 weeks", clock, "2026-11-15T10:00"),
            ["2026-11-15T10:00", "2026-11-15T10:00"]
        );
        assert_eq!(
            every("every 2 weeks", clock, "2026-11-15T10:01"),
            ["2026-11-15T10:00", "2026-11-29T10:00"]
        );
    }

    #[test]
    fn what_is_repeated_after_a_period_is_first_due_at_the_end_of_it() {
        let clock = "2026-11-01T10:00";
        let next = |now| every("7 days then every 2 weeks", clock, now);
        assert_eq!(next(clock), ["2026-11-08T10:00", "2026-11-08T10:00"]);
        assert_eq!(
            next("2026-11-08T10:00"),
            ["2026-11-08T10:00", "2026-11-08T10:00"]
        );
        assert_eq!(
            next("2026-11-08T10:01"),
            ["2026-11-08T10:00", "2026-11-22T10:00"]
        );
    }

    #[test]
    fn months_that_repeat_are_counted_from_the_first_day_and_not_from_a_shortened_one() {
        let next = |now| every("every 1 month", "2026-01-31T10:00", now)[1].clone();
        assert_eq!(next("2026-01-31T10:00"), "2026-02-28T10:00");
        assert_eq!(next("2026-02-28T10:01"), "2026-03-31T10:00");
        assert_eq!(next("2026-03-31T10:01"), "2026-04-30T10:00");
        assert_eq!(next("2027-02-01T00:00"), "2027-02-28T10:00");
    }

    #[test]
    fn a_deadline_beyond_the_calendar_is_set_at_its_end() {
        for text in [
            "65535 weeks",
            "65535 months",
            "65535 months then 65535 weeks",
        ] {
            assert_eq!(by(text, "2026-11-01T10:00"), "2199-12-31T23:59", "{text}");
        }
    }

    #[test]
    fn what_is_repeated_without_a_pause_is_due_at_its_clock() {
        let clock = at("2026-11-01T10:00");
        for period in [Period::Hours(0), Period::Months(0)] {
            let deadline = Deadline {
                after: None,
                within: Within::Every(period),
            };
            let due = deadline.due(clock, at("2026-11-02T10:00"));
            let (first, next) = (clock, clock);
            assert_eq!(due, Due::Repeatedly { first, next });
        }
    }

    fn moments() -> impl Strategy<Value = Moment> {
        let minutes = prop_oneof![-36_000_000..120_000_000, 26_000_000..32_000_000];
        minutes.prop_map(|minutes| Moment::from_minutes(minutes).unwrap())
    }

    proptest! {
        #[test]
        fn every_deadline_is_at_or_after_its_clock(
            deadline in deadlines(), clock in moments(), now in moments(),
        ) {
            match deadline.due(clock, now) {
                Due::InTheFuture => prop_assert!(clock > now),
                Due::Once { by, state } => {
                    prop_assert!(clock <= by);
                    prop_assert_eq!(state == DueState::Overdue, now > by);
                }
                Due::Repeatedly { first, next } => {
                    prop_assert!(clock <= first && first <= next);
                }
            }
        }

        /// Against the plain way of doing it: one period after the other.
        #[test]
        fn the_next_time_is_the_first_that_has_not_passed(
            length in 1..40_u16, unit in 0..4, clock in 26_000_000..32_000_000, later in 0..500_000,
        ) {
            let period = match unit {
                0 => Period::Hours(length),
                1 => Period::Days(length),
                2 => Period::Weeks(length),
                _ => Period::Months(length),
            };
            let clock = Moment::from_minutes(clock).unwrap();
            let now = Moment::from_minutes(clock.minutes() + later).unwrap();
            let expected = (1..10_000).map(|times| period.times(times, clock)).find(|due| *due >= now);
            let deadline = Deadline { after: None, within: Within::Every(period) };
            match deadline.due(clock, now) {
                Due::Repeatedly { next, .. } => prop_assert_eq!(Some(next), expected),
                other => prop_assert!(false, "{:?}", other),
            }
        }
    }
}

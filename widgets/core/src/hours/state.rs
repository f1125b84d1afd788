//! What hours come to at a moment.

use super::{Schedule, Span};
use crate::time::{Date, LocalTime, Moment};

/// How many days after today are looked at for an end or an opening: a week, and a day for what was missed today.
const DAYS_AHEAD: i32 = 8;

/// Whether a service is open, and for how long it stays so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Today is before or after the days that the schedule is about.
    NotCovered,
    /// Today is a holiday about which the service says nothing.
    Unsure,
    /// It is open.
    Open {
        /// The minute in which it closes, or the midnight before a day about which nothing is known. What closes at midnight and opens at
        /// once is one. None if it is open beyond the 8 days after today: day and night.
        until: Option<LocalTime>,
    },
    /// It is closed.
    Closed {
        /// The next time it opens on a day that is known, today or in the 8 days after. None if there is none.
        opens: Option<LocalTime>,
        /// Whether it may open before, on a day about which nothing is known.
        at_latest: bool,
    },
}

impl Schedule {
    /// Whether it is open in this minute. None on a day that is not covered or not sure.
    #[must_use]
    pub fn is_open(&self, at: LocalTime) -> Option<bool> {
        let minute = at.minute_of_day();
        let spans = self.known_on(at.date())?;
        let within = |span: &Span| span.opens() <= minute && minute < span.closes();
        Some(spans.iter().any(within))
    }

    /// What the hours come to now.
    #[must_use]
    pub fn state(&self, now: Moment) -> State {
        let now = now.local();
        let today = now.date();
        let Some(spans) = self.known_on(today) else {
            return if self.covers(today) {
                State::Unsure
            } else {
                State::NotCovered
            };
        };
        for span in spans {
            if span.closes() > now.minute_of_day() {
                return if span.opens() > now.minute_of_day() {
                    let opens = at(today, span.opens());
                    State::Closed {
                        opens,
                        at_latest: false,
                    }
                } else {
                    let until = self.end_of(*span, today);
                    State::Open { until }
                };
            }
        }
        self.closed_after(today)
    }

    /// The spans of a day on which something is claimed.
    fn known_on(&self, date: Date) -> Option<&[Span]> {
        if self.unsure().contains(&date) {
            return None;
        }
        self.spans_on(date)
    }

    /// When what is open in this span of today closes.
    fn end_of(&self, mut span: Span, today: Date) -> Option<LocalTime> {
        let mut date = today;
        for _ in 0..=DAYS_AHEAD {
            if !span.ends_at_midnight() {
                return at(date, span.closes());
            }
            // There is a next day: no schedule covers the last there is.
            date = date.plus_days(1)?;
            span = match self.known_on(date).and_then(<[Span]>::first) {
                Some(first) if first.opens() == 0 => *first,
                _ => return at(date, 0),
            };
        }
        None
    }

    /// Closed for the rest of today.
    fn closed_after(&self, today: Date) -> State {
        let mut at_latest = false;
        for ahead in 1..=DAYS_AHEAD {
            let Some(date) = today.plus_days(ahead) else {
                break;
            };
            if let Some(first) = self.known_on(date).and_then(<[Span]>::first) {
                let opens = at(date, first.opens());
                return State::Closed { opens, at_latest };
            }
            at_latest |= self.covers(date) && self.unsure().contains(&date);
        }
        State::Closed {
            opens: None,
            at_latest: false,
        }
    }
}

/// A minute of a day, at most 1439.
fn at(date: Date, minute: u16) -> Option<LocalTime> {
    LocalTime::new(date, i32::from(minute / 60), i32::from(minute % 60)).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use alloc::vec;
    use alloc::vec::Vec;

    use super::super::samples::{date, days_of_spans, local, span, weekly};
    use super::*;
    use proptest::prelude::*;

    const MINUTES_A_DAY: i32 = 1440;

    fn state(schedule: &Schedule, now: &str) -> State {
        schedule.state(local(now).moment())
    }

    fn open_until(text: &str) -> State {
        let until = Some(local(text));
        State::Open { until }
    }

    fn opens_at(text: &str) -> State {
        let opens = Some(local(text));
        State::Closed {
            opens,
            at_latest: false,
        }
    }

    const CLOSED: State = State::Closed {
        opens: None,
        at_latest: false,
    };

    /// Monday to Friday from 9am to 5pm, from Monday 2 November 2026 to Thursday 31 December.
    fn office_hours(unsure: &[&str]) -> Schedule {
        let office = vec![span(9, 17)];
        let mut week: [Vec<Span>; 7] = Default::default();
        week[..5].fill(office);
        weekly(week, unsure)
    }

    #[test]
    fn it_is_open_in_the_minute_it_opens_and_closed_in_the_minute_it_closes() {
        let office = office_hours(&[]);
        let said = |now| state(&office, now);
        assert_eq!(said("2026-11-04T08:59"), opens_at("2026-11-04T09:00"));
        assert_eq!(said("2026-11-04T09:00"), open_until("2026-11-04T17:00"));
        assert_eq!(said("2026-11-04T16:59"), open_until("2026-11-04T17:00"));
        assert_eq!(said("2026-11-04T17:00"), opens_at("2026-11-05T09:00"));
        assert_eq!(said("2026-11-06T17:00"), opens_at("2026-11-09T09:00"));
    }

    #[test]
    fn nothing_is_said_before_and_after_the_days_that_are_covered() {
        let office = office_hours(&[]);
        assert_eq!(state(&office, "2026-11-01T23:59"), State::NotCovered);
        assert_eq!(
            state(&office, "2026-11-02T00:00"),
            opens_at("2026-11-02T09:00")
        );
        assert_eq!(state(&office, "2026-12-31T23:59"), CLOSED);
        assert_eq!(state(&office, "2027-01-01T00:00"), State::NotCovered);
        assert_eq!(office.is_open(local("2027-01-01T10:00")), None);
    }

    #[test]
    fn nothing_is_claimed_about_a_bank_holiday_that_the_service_does_not_mention() {
        let office = office_hours(&["2026-12-25", "2026-12-28"]);
        assert_eq!(state(&office, "2026-12-25T10:00"), State::Unsure);
        assert_eq!(
            state(&office, "2026-12-24T17:00"),
            State::Closed {
                opens: Some(local("2026-12-29T09:00")),
                at_latest: true
            }
        );
        assert_eq!(office.is_open(local("2026-12-25T10:00")), None);
        assert_eq!(office.is_open(local("2026-12-24T10:00")), Some(true));
        assert_eq!(office.is_open(local("2026-12-26T10:00")), Some(false));
    }

    #[test]
    fn spans_that_meet_at_midnight_are_one() {
        let mut week: [Vec<Span>; 7] = Default::default();
        week[4] = vec![span(18, 24)];
        week[5] = vec![span(0, 2), span(18, 24)];
        let nights = weekly(week, &[]);
        assert_eq!(
            state(&nights, "2026-11-06T20:00"),
            open_until("2026-11-07T02:00")
        );
        assert_eq!(
            state(&nights, "2026-11-07T01:59"),
            open_until("2026-11-07T02:00")
        );
        assert_eq!(
            state(&nights, "2026-11-07T20:00"),
            open_until("2026-11-08T00:00")
        );
        assert_eq!(
            state(&nights, "2026-11-08T00:00"),
            opens_at("2026-11-13T18:00")
        );
    }

    #[test]
    fn an_opening_is_cut_off_at_the_midnight_before_a_day_that_is_not_known() {
        let week = [const { Vec::new() }; 7].map(|_: Vec<Span>| vec![Span::WHOLE_DAY]);
        let always = weekly(week, &["2026-12-25"]);
        let said = |now| state(&always, now);
        assert_eq!(said("2026-12-15T12:00"), State::Open { until: None });
        assert_eq!(said("2026-12-16T12:00"), open_until("2026-12-25T00:00"));
        assert_eq!(said("2026-12-17T12:00"), open_until("2026-12-25T00:00"));
        assert_eq!(said("2026-12-25T12:00"), State::Unsure);
        assert_eq!(said("2026-12-26T00:00"), open_until("2027-01-01T00:00"));
    }

    #[test]
    fn an_opening_more_than_eight_days_ahead_is_not_said() {
        let mut days = vec![vec![]; 12];
        days[9] = vec![span(9, 17)];
        let rare = Schedule::from_days(date("2026-11-02"), &days, &[]).unwrap();
        assert_eq!(state(&rare, "2026-11-02T12:00"), CLOSED);
        assert_eq!(
            state(&rare, "2026-11-03T12:00"),
            opens_at("2026-11-11T09:00")
        );
    }

    #[test]
    fn what_is_open_day_and_night_is_open_in_every_minute_of_the_nights_when_clocks_change() {
        let days = vec![vec![Span::WHOLE_DAY]; 400];
        let always = Schedule::from_days(date("2026-10-01"), &days, &[]).unwrap();
        for night in ["2026-10-25T00:00", "2027-03-28T00:00"] {
            let midnight = local(night).moment();
            for minutes in 0..300 {
                let now = midnight.plus_minutes(minutes);
                assert_eq!(always.state(now), State::Open { until: None });
                assert_eq!(always.is_open(now.local()), Some(true));
            }
        }
    }

    #[test]
    fn the_hour_that_comes_twice_reads_the_same_both_times() {
        let days = vec![vec![Span::new(60, 90).unwrap()]; 60];
        let early = Schedule::from_days(date("2026-10-01"), &days, &[]).unwrap();
        let first = local("2026-10-25T01:00").moment();
        for minutes in 0..60 {
            let (first, second) = (
                first.plus_minutes(minutes),
                first.plus_minutes(minutes + 60),
            );
            assert_eq!(early.state(first), early.state(second));
        }
        assert_eq!(
            early.state(first.plus_minutes(89)),
            open_until("2026-10-25T01:30")
        );
    }

    #[test]
    fn what_opens_in_the_hour_that_is_skipped_is_open_after_it() {
        let days = vec![vec![Span::new(90, 180).unwrap()]; 60];
        let early = Schedule::from_days(date("2027-03-01"), &days, &[]).unwrap();
        let before = local("2027-03-28T00:59").moment();
        assert_eq!(early.state(before), opens_at("2027-03-28T01:30"));
        assert_eq!(
            early.state(before.plus_minutes(1)),
            open_until("2027-03-28T03:00")
        );
    }

    /// Hours as a list of minutes: what [`Schedule`] says in its own way, to be compared with.
    struct Minutes {
        /// Minutes from 1 January 1970 on the clock to the first of the list.
        from: i32,
        list: Vec<Minute>,
    }

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum Minute {
        Open,
        Closed,
        Unsure,
        NotCovered,
    }

    impl Minutes {
        fn of(from: Date, days: &[Vec<Span>], unsure: &[Date]) -> Self {
            let mut list = Vec::new();
            for (ahead, spans) in (0..).zip(days) {
                let unsure = unsure.contains(&from.plus_days(ahead).unwrap());
                for minute in 0..1440 {
                    let within = |span: &Span| (span.opens()..span.closes()).contains(&minute);
                    list.push(match spans.iter().any(within) {
                        _ if unsure => Minute::Unsure,
                        true => Minute::Open,
                        false => Minute::Closed,
                    });
                }
            }
            let from = from.days() * MINUTES_A_DAY;
            Self { from, list }
        }

        fn at(&self, minute: i32) -> Minute {
            let at = usize::try_from(minute - self.from).ok();
            let there = at.and_then(|at| self.list.get(at));
            there.copied().unwrap_or(Minute::NotCovered)
        }

        fn is_open(&self, minute: i32) -> Option<bool> {
            match self.at(minute) {
                Minute::Open => Some(true),
                Minute::Closed => Some(false),
                Minute::Unsure | Minute::NotCovered => None,
            }
        }

        /// Steps through the minutes until something changes.
        fn state(&self, now: i32) -> State {
            let end = (now.div_euclid(MINUTES_A_DAY) + 9) * MINUTES_A_DAY;
            let open = |minute: &i32| self.at(*minute) == Minute::Open;
            match self.at(now) {
                Minute::NotCovered => State::NotCovered,
                Minute::Unsure => State::Unsure,
                Minute::Open => State::Open {
                    until: (now..=end).find(|minute| !open(minute)).map(time),
                },
                Minute::Closed => {
                    let opens = (now..end).find(open);
                    let unsure = |minute| self.at(minute) == Minute::Unsure;
                    State::Closed {
                        opens: opens.map(time),
                        at_latest: opens.is_some_and(|opens| (now..opens).any(unsure)),
                    }
                }
            }
        }
    }

    fn time(minutes: i32) -> LocalTime {
        let date = Date::from_days(minutes.div_euclid(MINUTES_A_DAY)).unwrap();
        let minute = minutes.rem_euclid(MINUTES_A_DAY);
        LocalTime::new(date, minute / 60, minute % 60).unwrap()
    }

    proptest! {
        #[test]
        fn a_schedule_says_what_a_list_of_every_minute_says(
            (from, days, unsure) in days_of_spans(30),
            moments in proptest::collection::vec((-2..33, 0..1440_u32), 30),
        ) {
            let schedule = Schedule::from_days(from, &days, &unsure).unwrap();
            let minutes = Minutes::of(from, &days, &unsure);
            for (ahead, minute) in moments {
                let midnight = LocalTime::new(from.plus_days(ahead).unwrap(), 0, 0).unwrap();
                let now = midnight.moment().plus_minutes(minute);
                let local = now.local();
                let clock = local.date().days() * MINUTES_A_DAY + i32::from(local.minute_of_day());
                prop_assert_eq!(schedule.state(now), minutes.state(clock));
                prop_assert_eq!(schedule.is_open(local), minutes.is_open(clock));
            }
        }
    }
}

//! How often somebody has gone missing in a span of days, from dates that are typed or pasted.

use alloc::vec::Vec;
use core::fmt;

use crate::time::{Date, DateError};

/// The dates of episodes, earliest first. Several on one day count each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Episodes {
    dates: Vec<Date>,
}

/// The most dates that are read from a text: one a day for a leap year.
pub const MOST_EPISODES: usize = 366;

/// So many episodes in so many days, as policy writes it: "3 times in 90 days".
///
/// The first and the last may lie exactly that many days apart: day 0 and day 90 count together, day 91 does not. Whoever
/// counts both the first and the last day as one of the 90 counts fewer; this reading protects more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct EpisodeLimit {
    /// How many episodes; at least 1.
    pub episodes: u16,
    /// In how many days.
    pub days: u16,
}

/// The span in which there were most episodes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busiest {
    /// How many episodes.
    pub count: u16,
    /// The day of the first of them.
    pub first: Date,
    /// The day of the last of them.
    pub last: Date,
}

/// Why pasted dates were refused, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EpisodesError {
    /// The number of the line, from 1.
    pub line: usize,
    /// What is wrong in it.
    pub why: EpisodesProblem,
}

/// What is wrong with pasted dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EpisodesProblem {
    /// There is something that is not a date; or there is none at all ([`DateError::Empty`]).
    Date(DateError),
    /// The date is after today.
    InTheFuture,
    /// There are more dates than [`MOST_EPISODES`].
    TooMany,
}

impl fmt::Display for EpisodesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        match self.why {
            EpisodesProblem::Date(why) => why.fmt(f),
            EpisodesProblem::InTheFuture => f.write_str("this date has not come yet"),
            EpisodesProblem::TooMany => {
                f.write_str("there are more dates than the 366 that are counted")
            }
        }
    }
}

impl core::error::Error for EpisodesError {}

impl Episodes {
    /// The dates in any order.
    #[must_use]
    pub fn new(dates: Vec<Date>) -> Self {
        // By insertion: `sort` would be a tenth of all the wasm, for a few dates.
        let mut sorted: Vec<Date> = Vec::new();
        for date in dates {
            sorted.push(date);
            for at in (1..sorted.len()).rev() {
                match sorted.get_mut(at - 1..=at) {
                    Some([before, this]) if *before > *this => core::mem::swap(before, this),
                    _ => break,
                }
            }
        }
        Self { dates: sorted }
    }

    /// Reads dates, one a line or with commas or semicolons between them, each in a form of [`Date::read`].
    ///
    /// Nothing is left out: if one date is not understood, all are refused, for a number that is too low would mislead.
    /// So is a text without a date.
    pub fn read(text: &str, today: Date) -> Result<Self, EpisodesError> {
        let mut dates = Vec::new();
        for (line, text) in (1..).zip(text.lines()) {
            for part in text.split([',', ';']) {
                let refuse = |why| EpisodesError { line, why };
                let date = match Date::read(part) {
                    Ok(date) => date,
                    Err(DateError::Empty) => continue,
                    Err(why) => return Err(refuse(EpisodesProblem::Date(why))),
                };
                if date > today {
                    return Err(refuse(EpisodesProblem::InTheFuture));
                }
                if dates.len() == MOST_EPISODES {
                    return Err(refuse(EpisodesProblem::TooMany));
                }
                dates.push(date);
            }
        }
        if dates.is_empty() {
            let why = EpisodesProblem::Date(DateError::Empty);
            return Err(EpisodesError { line: 1, why });
        }
        Ok(Self::new(dates))
    }

    /// The dates, earliest first.
    #[must_use]
    pub fn dates(&self) -> &[Date] {
        &self.dates
    }

    /// The most episodes in any so many days, counted as [`EpisodeLimit`] says; the latest such span, if there are
    /// several. None if there are no episodes.
    #[must_use]
    pub fn most_in(&self, days: u16) -> Option<Busiest> {
        let mut most: Option<Busiest> = None;
        let mut firsts = self.dates.iter().copied().enumerate().peekable();
        for (index, last) in self.dates.iter().copied().enumerate() {
            while firsts
                .next_if(|(_, first)| !within(*first, last, days))
                .is_some()
            {}
            let Some((start, first)) = firsts.peek().copied() else {
                break;
            };
            let count = saturate(index + 1 - start);
            if most.is_none_or(|most| count >= most.count) {
                most = Some(Busiest { count, first, last });
            }
        }
        most
    }

    /// How many episodes there were in the last so many days, today included, counted as [`EpisodeLimit`] says. Dates after
    /// today are not counted.
    #[must_use]
    pub fn trailing(&self, days: u16, today: Date) -> u16 {
        saturate(self.trailing_dates(days, today).count())
    }

    /// The day on which, if nothing more happens, the episodes in the last days are for the first time fewer than the
    /// limit. None if they are fewer today.
    ///
    /// This is only when the count falls. It ends no duty that has begun. A day after 2199 is given as the last of it.
    #[must_use]
    pub fn clears(&self, limit: EpisodeLimit, today: Date) -> Option<Date> {
        // When this one drops out, one fewer than the limit are left.
        let one_too_many = usize::from(limit.episodes.max(1)) - 1;
        let date = self
            .trailing_dates(limit.days, today)
            .nth(one_too_many)?
            .plus_days(i32::from(limit.days) + 1);
        Some(date.unwrap_or(Date::LAST))
    }

    /// The dates of the last so many days, latest first.
    fn trailing_dates(&self, days: u16, today: Date) -> impl Iterator<Item = Date> {
        let dates = self.dates.iter().rev().copied();
        dates.filter(move |date| *date <= today && within(*date, today, days))
    }
}

/// Whether two days lie at most so many days apart; the first is not after the last.
fn within(first: Date, last: Date, days: u16) -> bool {
    last.days() - first.days() <= i32::from(days)
}

fn saturate(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use alloc::format;
    use alloc::string::{String, ToString};
    use proptest::prelude::*;

    const THREE_IN_90_DAYS: EpisodeLimit = EpisodeLimit {
        episodes: 3,
        days: 90,
    };

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn today() -> Date {
        date("2026-11-21")
    }

    fn read(text: &str) -> Result<Episodes, EpisodesError> {
        Episodes::read(text, today())
    }

    fn most(text: &str) -> (u16, String, String) {
        let most = read(text).unwrap().most_in(90).unwrap();
        (most.count, most.first.to_string(), most.last.to_string())
    }

    fn refused(text: &str) -> (usize, EpisodesProblem) {
        let error = read(text).unwrap_err();
        (error.line, error.why)
    }

    #[test]
    fn episodes_exactly_90_days_apart_count_together() {
        let expected = (3, "2026-05-01".into(), "2026-07-30".into());
        assert_eq!(most("2026-05-01, 2026-06-10, 2026-07-30"), expected);
    }

    #[test]
    fn episodes_91_days_apart_do_not_count_together() {
        let expected = (2, "2026-06-10".into(), "2026-07-31".into());
        assert_eq!(most("2026-05-01, 2026-06-10, 2026-07-31"), expected);
    }

    #[test]
    fn the_order_in_which_dates_are_written_does_not_matter() {
        let expected = (3, "2026-05-01".into(), "2026-07-30".into());
        assert_eq!(most("30/7/2026\n1/5/2026\n10 June 2026"), expected);
    }

    #[test]
    fn several_episodes_on_one_day_count_each() {
        let expected = (3, "2026-11-03".into(), "2026-11-03".into());
        assert_eq!(most("3/11/2026; 3/11/2026; 3 Nov 2026"), expected);
    }

    #[test]
    fn the_latest_of_several_busiest_spans_is_named() {
        let expected = (2, "2026-10-01".into(), "2026-10-02".into());
        assert_eq!(
            most("2025-01-01, 2025-01-02, 2026-10-01, 2026-10-02"),
            expected
        );
    }

    #[test]
    fn a_span_runs_over_the_end_of_the_year_and_a_leap_day() {
        let expected = (3, "2023-12-02".into(), "2024-03-01".into());
        assert_eq!(most("2023-12-02, 2023-12-31, 2024-03-01"), expected);
    }

    #[test]
    fn the_last_90_days_reach_back_to_the_90th_day_before_today() {
        let trailing = |text| read(text).unwrap().trailing(90, today());
        assert_eq!(trailing("2026-08-23"), 1);
        assert_eq!(trailing("2026-08-22"), 0);
        assert_eq!(trailing("2026-11-21, 2026-11-21"), 2);
    }

    #[test]
    fn the_window_clears_on_the_91st_day_after_the_third_last_episode() {
        let episodes = read("2026-09-01, 2026-10-01, 2026-11-01, 2026-11-20").unwrap();
        let clears = episodes.clears(THREE_IN_90_DAYS, today()).unwrap();
        assert_eq!(clears, date("2026-12-31"));
        assert_eq!(episodes.trailing(90, date("2026-12-30")), 3);
        assert_eq!(episodes.trailing(90, clears), 2);
    }

    #[test]
    fn a_window_that_is_below_the_limit_has_nothing_to_clear() {
        let clears = |text| read(text).unwrap().clears(THREE_IN_90_DAYS, today());
        assert_eq!(clears("2026-10-01, 2026-11-01"), None);
        assert_eq!(clears("2026-08-22, 2026-10-01, 2026-11-01"), None);
        assert_eq!(
            clears("2026-08-23, 2026-10-01, 2026-11-01"),
            Some(date("2026-11-22"))
        );
    }

    #[test]
    fn no_episodes_have_no_busiest_span() {
        let none = Episodes::default();
        assert_eq!(none.most_in(90), None);
        assert_eq!(none.trailing(90, today()), 0);
        assert_eq!(none.clears(THREE_IN_90_DAYS, today()), None);
    }

    #[test]
    fn a_wrong_date_is_refused_with_its_line_and_the_reason() {
        let date = EpisodesProblem::Date;
        assert_eq!(
            refused("1/5/2026\n\n2/5/26"),
            (3, date(DateError::ShortYear))
        );
        assert_eq!(
            refused("1/5/2026,yesterday"),
            (1, date(DateError::NotADate))
        );
        assert_eq!(
            refused("1/5/2026\r\n31/4/2026"),
            (2, date(DateError::NoSuchDay))
        );
        assert_eq!(refused("1/5/2026 2/5/2026"), (1, date(DateError::NotADate)));
    }

    #[test]
    fn a_date_in_the_future_is_refused_and_today_is_not() {
        assert_eq!(
            refused("21/11/2026\n22/11/2026"),
            (2, EpisodesProblem::InTheFuture)
        );
    }

    #[test]
    fn empty_lines_and_commas_at_the_end_are_passed_over() {
        assert_eq!(
            read("\n1/5/2026,\n ;\n").unwrap().dates(),
            [date("2026-05-01")]
        );
    }

    #[test]
    fn a_text_without_a_date_is_refused() {
        for text in ["", "\n\n", " , ;"] {
            assert_eq!(refused(text), (1, EpisodesProblem::Date(DateError::Empty)));
        }
    }

    #[test]
    fn more_than_366_dates_are_refused() {
        let text = "1/5/2026\n".repeat(366);
        assert_eq!(read(&text).unwrap().most_in(90).unwrap().count, 366);
        assert_eq!(
            refused(&format!("{text}1/5/2026")),
            (367, EpisodesProblem::TooMany)
        );
    }

    #[test]
    fn an_error_says_its_line() {
        let error = read("2/5/26").unwrap_err();
        assert_eq!(
            error.to_string(),
            "line 1: write all four figures of the year"
        );
    }

    fn some_dates() -> impl Strategy<Value = Vec<Date>> {
        proptest::collection::vec(20_000..20_800, 0..60)
            .prop_map(|days| days.into_iter().filter_map(Date::from_days).collect())
    }

    proptest! {
        /// Against the plain way of doing it: from each date, count those in the days after it.
        #[test]
        fn no_span_has_more_episodes_than_the_busiest(dates in some_dates(), days in 0..400_u16) {
            let from = |first: &Date| {
                let span = *first..=first.plus_days(i32::from(days)).unwrap();
                dates.iter().filter(|date| span.contains(date)).count()
            };
            let most = Episodes::new(dates.clone()).most_in(days);
            prop_assert_eq!(most.map(|most| usize::from(most.count)), dates.iter().map(from).max());
            if let Some(most) = most {
                let span = most.first..=most.last;
                let count = dates.iter().filter(|date| span.contains(date)).count();
                prop_assert_eq!(count, usize::from(most.count));
                prop_assert!(within(most.first, most.last, days));
            }
        }

        #[test]
        fn one_more_episode_never_makes_the_count_lower(
            dates in some_dates(), more in 20_000..20_800, days in 0..400_u16,
        ) {
            let count = |dates| Episodes::new(dates).most_in(days).map_or(0, |most| most.count);
            let mut with_more = dates.clone();
            with_more.push(Date::from_days(more).unwrap());
            prop_assert!(count(with_more) >= count(dates));
        }

        #[test]
        fn the_window_clears_on_the_first_day_with_fewer_episodes_than_the_limit(
            dates in some_dates(), limit in 1..6_u16, days in 0..120_u16,
        ) {
            let today = Date::from_days(20_800).unwrap();
            let episodes = Episodes::new(dates);
            let expected = (0..200)
                .map(|days| today.plus_days(days).unwrap())
                .find(|day| episodes.trailing(days, *day) < limit)
                .filter(|day| *day != today);
            let limit = EpisodeLimit { episodes: limit, days };
            prop_assert_eq!(episodes.clears(limit, today), expected);
        }

        #[test]
        fn any_text_is_read_or_refused_without_panic(text in ".*", like in "[0-9a-z/.,;\n -]{0,80}") {
            let _ = read(&text);
            let _ = read(&like);
        }
    }
}

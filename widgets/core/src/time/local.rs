//! What a clock on the wall shows, to the minute.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use super::date::{Date, DateError, number, push_number};

/// A day and a time of day in the United Kingdom, as its clocks show it.
///
/// In the night when the clocks change, some local times do not exist and some come twice: see
/// [`LocalTime::clock_change`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalTime {
    date: Date,
    /// Minutes since midnight on the clock, 0 to 1439.
    minute: i32,
}

pub(super) const MINUTES_A_DAY: i32 = 24 * 60;

impl LocalTime {
    /// A time of day: hour 0 to 23, minute 0 to 59.
    pub fn new(date: Date, hour: i32, minute: i32) -> Result<Self, DateError> {
        if !(0..24).contains(&hour) || !(0..60).contains(&minute) {
            return Err(DateError::NoSuchTime);
        }
        let minute = hour * 60 + minute;
        Ok(Self { date, minute })
    }

    /// The clock time so many minutes after midnight of 1 January 1970 on the clock; the last minute of 2199 at the latest,
    /// the first of 1900 at the earliest.
    pub(super) fn from_clock_minutes(minutes: i32) -> Self {
        let days = minutes.div_euclid(MINUTES_A_DAY);
        let edge = if days < 0 { Date::FIRST } else { Date::LAST };
        Self {
            date: Date::from_days(days).unwrap_or(edge),
            minute: minutes.rem_euclid(MINUTES_A_DAY),
        }
    }

    /// Minutes since midnight of 1 January 1970, as if no clock ever changed.
    pub(super) const fn clock_minutes(self) -> i32 {
        self.date.days() * MINUTES_A_DAY + self.minute
    }

    /// The day.
    #[must_use]
    pub const fn date(self) -> Date {
        self.date
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub const fn hour(self) -> i32 {
        self.minute / 60
    }

    /// The minute of the hour, 0 to 59.
    #[must_use]
    pub const fn minute(self) -> i32 {
        self.minute % 60
    }

    /// Minutes since midnight on the clock, 0 to 1439.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // of that range
    pub(crate) const fn minute_of_day(self) -> u16 {
        self.minute as u16
    }

    /// The same time on another day.
    #[must_use]
    pub const fn on(self, date: Date) -> Self {
        Self { date, ..self }
    }

    /// The words that readers see: "Tuesday 3 November 2026, 14:05".
    #[must_use]
    pub fn words(self) -> String {
        let mut words = self.date.words_with_weekday();
        words.push_str(", ");
        self.push_figures(&mut words, ":");
        words
    }

    /// `2026-11-03T14:05`, as `<time datetime>` and `<input type=datetime-local>` want it.
    #[must_use]
    pub fn figures(self) -> String {
        let mut text = self.date.figures();
        text.push('T');
        self.push_figures(&mut text, ":");
        text
    }

    /// Hour and minute in figures with this between them.
    pub(crate) fn push_figures(self, out: &mut String, between: &str) {
        push_number(out, self.hour(), 2);
        out.push_str(between);
        push_number(out, self.minute(), 2);
    }
}

/// See [`LocalTime::figures`].
impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.figures())
    }
}

/// `2026-11-03T14:05` or `2026-11-03T14:05:59`, as `<input type=datetime-local>` gives it. Seconds are left off, so
/// that a deadline comes sooner and not later.
impl FromStr for LocalTime {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        if text.trim().is_empty() {
            return Err(DateError::Empty);
        }
        let (date, time) = text.split_once('T').ok_or(DateError::NotADate)?;
        let mut parts = time.split(':');
        let mut part = || {
            parts
                .next()
                .map(|text| number(text, 2, 2).ok_or(DateError::NotADate))
        };
        let (Some(hour), Some(minute), seconds, None) = (part(), part(), part(), part()) else {
            return Err(DateError::NotADate);
        };
        let (hour, minute, seconds) = (hour?, minute?, seconds.unwrap_or(Ok(0))?);
        if date.is_empty() {
            return Err(DateError::NotADate);
        }
        let date = date.parse()?;
        if seconds > 59 {
            return Err(DateError::NoSuchTime);
        }
        Self::new(date, hour, minute)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use alloc::string::ToString;
    use proptest::prelude::*;

    fn read(text: &str) -> Result<LocalTime, DateError> {
        text.parse()
    }

    #[test]
    fn a_time_is_written_in_words_and_as_forms_want_it() {
        let time = read("2026-11-03T04:05").unwrap();
        assert_eq!(time.words(), "Tuesday 3 November 2026, 04:05");
        assert_eq!(time.to_string(), "2026-11-03T04:05");
        assert_eq!((time.hour(), time.minute()), (4, 5));
    }

    #[test]
    fn seconds_from_a_browser_are_left_off() {
        assert_eq!(read("2026-11-03T14:05:59"), read("2026-11-03T14:05"));
    }

    #[test]
    fn a_time_that_no_clock_shows_is_refused() {
        for text in [
            "2026-11-03T24:00",
            "2026-11-03T14:60",
            "2026-11-03T14:05:60",
        ] {
            assert_eq!(read(text), Err(DateError::NoSuchTime), "{text}");
        }
        assert_eq!(read("2026-02-29T10:00"), Err(DateError::NoSuchDay));
        assert_eq!(read("20266-11-03T10:00"), Err(DateError::OutOfRange));
    }

    #[test]
    fn a_time_in_another_form_is_refused() {
        for text in [
            "2026-11-03",
            "2026-11-03T",
            "T10:00",
            "2026-11-03 10:00",
            "2026-11-03T1000",
            "2026-11-03T9:00",
            "2026-11-03T10:00Z",
            "2026-11-03T10:00:00.5",
            "2026-11-03T10:00:00:00",
            "2026-11-03T10:00:00:",
            "2026-11-03T10:+5",
            "NaN",
        ] {
            assert_eq!(read(text), Err(DateError::NotADate), "{text}");
        }
        assert_eq!(read(""), Err(DateError::Empty));
    }

    proptest! {
        #[test]
        fn a_time_is_read_back_from_its_figures(
            days in Date::FIRST.days()..=Date::LAST.days(), hour in 0..24, minute in 0..60,
        ) {
            let time = LocalTime::new(Date::from_days(days).unwrap(), hour, minute).unwrap();
            prop_assert_eq!(time.to_string().parse(), Ok(time));
            prop_assert_eq!(LocalTime::from_clock_minutes(time.clock_minutes()), time);
        }

        #[test]
        fn any_text_and_any_numbers_are_read_or_refused_without_panic(
            text in ".*", like in "[0-9T:-]{0,20}", hour: i32, minute: i32,
        ) {
            let _ = text.parse::<LocalTime>();
            let _ = like.parse::<LocalTime>();
            let _ = LocalTime::new(Date::FIRST, hour, minute);
            let _ = LocalTime::from_clock_minutes(minute);
        }
    }
}

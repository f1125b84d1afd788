//! A day in the calendar, in numbers and in words.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

/// A day from 1 January 1900 to 31 December 2199, in the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Days since 1 January 1970.
    days: i32,
}

/// Why a text or numbers are not a day, or not a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// Nothing is written.
    Empty,
    /// It is not written in a form that is read.
    NotADate,
    /// The year has two figures: 26 may be 1926 or 2026.
    ShortYear,
    /// The month has no such day, or the year no such month.
    NoSuchDay,
    /// The hour is over 23, or the minutes or seconds are over 59.
    NoSuchTime,
    /// The year is before 1900 or after 2199.
    OutOfRange,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "nothing is written here",
            Self::NotADate => "this is not written as a date is",
            Self::ShortYear => "write all four figures of the year",
            Self::NoSuchDay => "there is no such day; write the day first, then the month",
            Self::NoSuchTime => "there is no such time; the day runs from 00:00 to 23:59",
            Self::OutOfRange => "the year must be from 1900 to 2199",
        })
    }
}

impl core::error::Error for DateError {}

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WEEKDAYS: [&str; 7] = [
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
];

impl Date {
    /// The first day that is accepted: 1 January 1900.
    pub const FIRST: Self = Self {
        days: days_of(1900, 1, 1),
    };

    /// The last day that is accepted: 31 December 2199.
    pub const LAST: Self = Self {
        days: days_of(2199, 12, 31),
    };

    /// The day of a year, a month (1 to 12) and a day of the month (1 to 31).
    pub fn new(year: i32, month: i32, day: i32) -> Result<Self, DateError> {
        if !(1900..=2199).contains(&year) {
            return Err(DateError::OutOfRange);
        }
        if !(1..=12).contains(&month) || day < 1 || day > days_in_month(year, month) {
            return Err(DateError::NoSuchDay);
        }
        Ok(Self {
            days: days_of(year, month, day),
        })
    }

    /// The day that is so many days after 1 January 1970, or before it if negative. None if it is not in 1900 to 2199.
    #[must_use]
    pub fn from_days(days: i32) -> Option<Self> {
        let date = Self { days };
        (Self::FIRST..=Self::LAST).contains(&date).then_some(date)
    }

    /// Days since 1 January 1970; negative before it.
    #[must_use]
    pub const fn days(self) -> i32 {
        self.days
    }

    /// Year, month (1 to 12) and day of the month (1 to 31).
    ///
    /// Source: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”: years are counted from 1 March, so that
    /// the leap day is the last day of a year, and in eras of 400 years, which all have the same number of days.
    #[must_use]
    pub const fn year_month_day(self) -> (i32, i32, i32) {
        let days = self.days + DAYS_BEFORE_1970;
        let day_of_era = days % DAYS_IN_ERA;
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let months_since_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * months_since_march + 2) / 5 + 1;
        let year = year_of_era + days / DAYS_IN_ERA * 400;
        if months_since_march < 10 {
            (year, months_since_march + 3, day)
        } else {
            (year + 1, months_since_march - 9, day)
        }
    }

    /// The day so many days later, or earlier if negative. None if it is not in 1900 to 2199.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Option<Self> {
        self.days.checked_add(days).and_then(Self::from_days)
    }

    /// The same day of the month so many months later, or earlier if negative; the last day of that month if it is
    /// shorter. One month after 31 January is 28 or 29 February: never into March, for that would be later. None if it is
    /// not in 1900 to 2199.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Option<Self> {
        let (_, _, day) = self.year_month_day();
        let month_number = self.month_number().checked_add(months)?;
        let (year, month) = (month_number.div_euclid(12), month_number.rem_euclid(12) + 1);
        Self::new(year, month, day.min(days_in_month(year, month))).ok()
    }

    /// Months since the beginning of the year 0.
    pub(crate) const fn month_number(self) -> i32 {
        let (year, month, _) = self.year_month_day();
        year * 12 + month - 1
    }

    /// Days since the last Sunday: 0 on a Sunday, 6 on a Saturday.
    pub(super) const fn days_since_sunday(self) -> i32 {
        // 1 January 1970 was a Thursday.
        (self.days + 4).rem_euclid(7)
    }

    /// Days since the last Monday: 0 on a Monday, 6 on a Sunday.
    #[allow(clippy::cast_sign_loss)] // a remainder of `rem_euclid` is none
    pub(crate) const fn days_since_monday(self) -> usize {
        (self.days + 3).rem_euclid(7) as usize
    }

    /// The day of the week: "Tuesday".
    pub(crate) fn weekday(self) -> &'static str {
        name(&WEEKDAYS, self.days_since_sunday())
    }

    /// The words that readers see: "3 November 2026".
    #[must_use]
    pub fn words(self) -> String {
        let mut words = String::new();
        self.push_words(&mut words);
        words
    }

    /// The words with the day of the week: "Tuesday 3 November 2026".
    #[must_use]
    pub fn words_with_weekday(self) -> String {
        let mut words = String::from(self.weekday());
        words.push(' ');
        self.push_words(&mut words);
        words
    }

    fn push_words(self, words: &mut String) {
        self.push_day_and_month(words);
        words.push(' ');
        push_number(words, self.year_month_day().0, 4);
    }

    /// "3 November".
    pub(crate) fn push_day_and_month(self, words: &mut String) {
        let (_, month, day) = self.year_month_day();
        push_number(words, day, if day < 10 { 1 } else { 2 });
        words.push(' ');
        words.push_str(name(&MONTHS, month - 1));
    }

    /// `2026-11-03`, as `<time datetime>` and `<input type=date>` want it.
    #[must_use]
    pub fn figures(self) -> String {
        let mut text = String::new();
        self.push_figures(&mut text, "-");
        text
    }

    /// Year, month and day in figures with this between them.
    pub(crate) fn push_figures(self, out: &mut String, between: &str) {
        let (year, month, day) = self.year_month_day();
        push_number(out, year, 4);
        out.push_str(between);
        push_number(out, month, 2);
        out.push_str(between);
        push_number(out, day, 2);
    }
}

/// See [`Date::figures`].
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.figures())
    }
}

/// `2026-11-03` and nothing else, as `<input type=date>` gives it.
impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        if text.trim().is_empty() {
            return Err(DateError::Empty);
        }
        let (year, rest) = text.split_once('-').ok_or(DateError::NotADate)?;
        let (month, day) = rest.split_once('-').ok_or(DateError::NotADate)?;
        let two_figures = |text| number(text, 2, 2).ok_or(DateError::NotADate);
        Self::new(
            // Browsers let people type years of six figures.
            number(year, 4, 6).ok_or(DateError::NotADate)?,
            two_figures(month)?,
            two_figures(day)?,
        )
    }
}

/// A number in so many ASCII figures, at most 9.
pub(crate) fn number(text: &str, least: usize, most: usize) -> Option<i32> {
    if !(least..=most).contains(&text.len()) {
        return None;
    }
    let mut number = 0;
    for byte in text.bytes() {
        if !byte.is_ascii_digit() {
            return None;
        }
        number = number * 10 + i32::from(byte - b'0');
    }
    Some(number)
}

/// The last so many figures of a number, with zeros before it; at most 9.
pub(crate) fn push_number(out: &mut String, number: i32, figures: u32) {
    for place in (0..figures).rev() {
        let figure = number.unsigned_abs() / 10_u32.pow(place) % 10;
        out.extend(char::from_digit(figure, 10));
    }
}

fn name(names: &[&'static str], index: i32) -> &'static str {
    usize::try_from(index)
        .ok()
        .and_then(|index| names.get(index))
        .copied()
        .unwrap_or_default()
}

/// Days in 400 years.
const DAYS_IN_ERA: i32 = 146_097;

/// From 1 March of the year 0 to 1 January 1970.
const DAYS_BEFORE_1970: i32 = 719_468;

/// Days from 1 January 1970 to a day that exists. See [`Date::year_month_day`], which this is the other way of.
const fn days_of(year: i32, month: i32, day: i32) -> i32 {
    let (year, months_since_march) = if month < 3 {
        (year - 1, month + 9)
    } else {
        (year, month - 3)
    };
    let day_of_year = (153 * months_since_march + 2) / 5 + day - 1;
    365 * year + year / 4 - year / 100 + year / 400 + day_of_year - DAYS_BEFORE_1970
}

const fn days_in_month(year: i32, month: i32) -> i32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year(year) => 29,
        2 => 28,
        _ => 31,
    }
}

const fn is_leap_year(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use alloc::string::ToString;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_counted_from_1970_in_both_directions() {
        assert_eq!(date("1970-01-01").days(), 0);
        assert_eq!(date("1969-12-31").days(), -1);
        assert_eq!(date("2000-03-01").days(), 11_017);
        assert_eq!(Date::from_days(11_016), Some(date("2000-02-29")));
    }

    #[test]
    fn only_years_from_1900_to_2199_are_accepted() {
        assert_eq!(date("1900-01-01"), Date::FIRST);
        assert_eq!(date("2199-12-31"), Date::LAST);
        for text in ["1899-12-31", "2200-01-01", "0026-11-03", "202611-11-03"] {
            assert_eq!(text.parse::<Date>(), Err(DateError::OutOfRange), "{text}");
        }
        assert_eq!(Date::FIRST.plus_days(-1), None);
        assert_eq!(Date::LAST.plus_days(1), None);
        assert_eq!(Date::LAST.plus_days(i32::MAX), None);
        assert_eq!(Date::LAST.plus_months(1), None);
        assert_eq!(Date::LAST.plus_months(i32::MAX), None);
    }

    #[test]
    fn february_has_29_days_in_leap_years_only() {
        for year in ["2024", "2028", "2000"] {
            assert!((year.to_string() + "-02-29").parse::<Date>().is_ok());
        }
        for year in ["2026", "2100", "1900"] {
            assert_eq!(
                (year.to_string() + "-02-29").parse::<Date>(),
                Err(DateError::NoSuchDay)
            );
        }
    }

    #[test]
    fn a_day_that_is_not_in_the_calendar_is_refused() {
        for text in ["2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00"] {
            assert_eq!(text.parse::<Date>(), Err(DateError::NoSuchDay), "{text}");
        }
    }

    #[test]
    fn a_date_in_another_form_is_refused() {
        for text in [
            "2026-1-3",
            " 2026-11-03",
            "2026-11-03 ",
            "2026-11",
            "20261103",
            "-2026-11-03",
            "+2026-11-03",
            "2026-11-03T10:00",
            "２０２６-11-03",
            "03-11-2026",
        ] {
            assert_eq!(text.parse::<Date>(), Err(DateError::NotADate), "{text}");
        }
        assert_eq!("".parse::<Date>(), Err(DateError::Empty));
        assert_eq!(" \n".parse::<Date>(), Err(DateError::Empty));
    }

    #[test]
    fn a_month_after_the_last_day_of_a_long_month_is_the_last_day_of_a_short_one() {
        let later = |text, months| date(text).plus_months(months).map(|date| date.to_string());
        assert_eq!(later("2026-01-31", 1).as_deref(), Some("2026-02-28"));
        assert_eq!(later("2028-01-31", 1).as_deref(), Some("2028-02-29"));
        assert_eq!(later("2026-01-31", 2).as_deref(), Some("2026-03-31"));
        assert_eq!(later("2026-11-30", 3).as_deref(), Some("2027-02-28"));
        assert_eq!(later("2026-12-31", 1).as_deref(), Some("2027-01-31"));
        assert_eq!(later("2026-01-31", -2).as_deref(), Some("2025-11-30"));
    }

    #[test]
    fn a_date_is_written_in_words() {
        assert_eq!(date("2026-11-03").words(), "3 November 2026");
        assert_eq!(
            date("2026-11-21").words_with_weekday(),
            "Saturday 21 November 2026"
        );
        assert_eq!(
            date("1900-01-01").words_with_weekday(),
            "Monday 1 January 1900"
        );
    }

    proptest! {
        #[test]
        fn every_day_agrees_with_jiff(days in Date::FIRST.days()..=Date::LAST.days()) {
            let ours = Date::from_days(days).unwrap();
            let epoch = jiff::civil::date(1970, 1, 1);
            let theirs = epoch.checked_add(jiff::Span::new().days(days)).unwrap();
            prop_assert_eq!(ours.to_string(), theirs.to_string());
            prop_assert_eq!(
                ours.days_since_sunday(),
                i32::from(theirs.weekday().to_sunday_zero_offset())
            );
        }

        #[test]
        fn months_agree_with_jiff(days in Date::FIRST.days()..=Date::LAST.days(), months in 0..4000) {
            let ours = Date::from_days(days).unwrap();
            let theirs: jiff::civil::Date = ours.to_string().parse().unwrap();
            let theirs = theirs.checked_add(jiff::Span::new().months(months)).unwrap();
            let expected = (theirs.year() < 2200).then(|| theirs.to_string());
            prop_assert_eq!(ours.plus_months(months).map(|date| date.to_string()), expected);
        }

        #[test]
        fn a_date_is_read_back_from_its_figures(days in Date::FIRST.days()..=Date::LAST.days()) {
            let date = Date::from_days(days).unwrap();
            prop_assert_eq!(date.to_string().parse(), Ok(date));
            let (year, month, day) = date.year_month_day();
            prop_assert_eq!(Date::new(year, month, day), Ok(date));
        }

        #[test]
        fn any_text_and_any_numbers_are_read_or_refused_without_panic(
            text in ".*", year: i32, month: i32, day: i32,
        ) {
            let _ = text.parse::<Date>();
            let _ = Date::new(year, month, day);
            let _ = Date::from_days(day);
        }
    }
}

//! How old somebody is on a day.

use core::fmt;

use crate::time::Date;

/// Why a date of birth was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgeError {
    /// The day of birth is after the day on which the age is wanted.
    NotYetBorn,
    /// Nobody has reached 131 years: the year is a slip.
    TooOld,
}

impl fmt::Display for AgeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotYetBorn => "this date of birth has not come yet",
            Self::TooOld => "this date of birth is more than 130 years ago",
        })
    }
}

impl core::error::Error for AgeError {}

/// The age in whole years of somebody who was born on the first day, on the second.
///
/// A year of age is reached as the birthday begins (Family Law Reform Act 1969 s. 9), so on the 18th birthday a child is an
/// adult. Somebody who was born on 29 February is a year older on 1 March of a year without that day, not on
/// 28 February: a child for a day longer, which protects more.
pub fn age_on(born: Date, day: Date) -> Result<u16, AgeError> {
    if born > day {
        return Err(AgeError::NotYetBorn);
    }
    let (birth_year, birth_month, birth_day) = born.year_month_day();
    let (year, month, day) = day.year_month_day();
    let before_birthday = (month, day) < (birth_month, birth_day);
    let years = year - birth_year - i32::from(before_birthday);
    match u16::try_from(years) {
        Ok(years) if years <= 130 => Ok(years),
        _ => Err(AgeError::TooOld),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use proptest::prelude::*;

    fn age(born: &str, day: &str) -> Result<u16, AgeError> {
        age_on(born.parse().unwrap(), day.parse().unwrap())
    }

    #[test]
    fn a_child_is_15_on_the_day_before_the_16th_birthday_and_16_on_it() {
        assert_eq!(age("2010-11-21", "2026-11-20"), Ok(15));
        assert_eq!(age("2010-11-21", "2026-11-21"), Ok(16));
    }

    #[test]
    fn a_child_is_17_on_the_day_before_the_18th_birthday_and_18_on_it() {
        assert_eq!(age("2008-11-22", "2026-11-21"), Ok(17));
        assert_eq!(age("2008-11-22", "2026-11-22"), Ok(18));
    }

    #[test]
    fn a_birthday_at_the_end_of_the_year_is_not_reached_early() {
        assert_eq!(age("2010-12-31", "2026-12-30"), Ok(15));
        assert_eq!(age("2010-12-31", "2027-01-01"), Ok(16));
    }

    #[test]
    fn who_is_born_on_29_february_is_older_on_1_march() {
        assert_eq!(age("2008-02-29", "2026-02-28"), Ok(17));
        assert_eq!(age("2008-02-29", "2026-03-01"), Ok(18));
        assert_eq!(age("2008-02-29", "2024-02-28"), Ok(15));
        assert_eq!(age("2008-02-29", "2024-02-29"), Ok(16));
    }

    #[test]
    fn a_day_of_birth_is_the_first_day_of_the_year_0() {
        assert_eq!(age("2026-11-21", "2026-11-21"), Ok(0));
    }

    #[test]
    fn a_birth_in_the_future_or_over_130_years_ago_is_refused() {
        assert_eq!(age("2026-11-22", "2026-11-21"), Err(AgeError::NotYetBorn));
        assert_eq!(age("1900-01-01", "2030-12-31"), Ok(130));
        assert_eq!(age("1900-01-01", "2031-01-01"), Err(AgeError::TooOld));
    }

    proptest! {
        #[test]
        fn nobody_gets_younger(
            born in Date::FIRST.days()..=Date::LAST.days(), lived in 0..45_000, more in 0..800,
        ) {
            let day = |days| Date::from_days(born + days).unwrap_or(Date::LAST);
            let born = day(0);
            let then = age_on(born, day(lived));
            let later = age_on(born, day(lived + more));
            if let (Ok(then), Ok(later)) = (then, later) {
                prop_assert!(then <= later);
            }
        }
    }
}

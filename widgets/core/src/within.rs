//! How soon, or how often, something must be done.

use alloc::format;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::time::number;

/// A span of elapsed time, as policy writes it: never working hours, never rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// Elapsed hours.
    Hours(u16),
    /// Days of 24 hours.
    Days(u16),
    /// Weeks of 7 days.
    Weeks(u16),
    /// Calendar months.
    Months(u16),
}

impl Period {
    const fn parts(self) -> (u16, &'static str) {
        match self {
            Self::Hours(n) => (n, "hour"),
            Self::Days(n) => (n, "day"),
            Self::Weeks(n) => (n, "week"),
            Self::Months(n) => (n, "month"),
        }
    }

    /// How long it is, with months of so many days. Hours.
    #[must_use]
    pub const fn hours(self, days_in_a_month: u32) -> u32 {
        match self {
            Self::Hours(n) => n as u32,
            Self::Days(n) => n as u32 * 24,
            Self::Weeks(n) => n as u32 * 7 * 24,
            Self::Months(n) => n as u32 * days_in_a_month * 24,
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (n, unit) = self.parts();
        write!(f, "{n} {unit}{}", if n == 1 { "" } else { "s" })
    }
}

/// When an action is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Within {
    /// At once.
    Immediately,
    /// No later than this after the event that asks for it.
    At(Period),
    /// Again and again, no further apart than this.
    Every(Period),
}

impl Within {
    /// The words readers see: "at once", "within 24 hours", "every 6 weeks".
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Immediately => String::from("at once"),
            Self::At(period) => format!("within {period}"),
            Self::Every(Period::Days(1)) => String::from("every day"),
            Self::Every(period) => format!("every {period}"),
        }
    }
}

/// The text is not a deadline that [`Within`] knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WithinError;

impl fmt::Display for WithinError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("write `immediately`, `24 hours`, `7 days`, `6 weeks`, `3 months`, `daily` or `every 6 weeks`")
    }
}

impl core::error::Error for WithinError {}

impl FromStr for Within {
    type Err = WithinError;

    fn from_str(text: &str) -> Result<Self, WithinError> {
        match text {
            "immediately" => return Ok(Self::Immediately),
            "daily" => return Ok(Self::Every(Period::Days(1))),
            _ => {}
        }
        match text.strip_prefix("every ") {
            Some(rest) => period(rest).map(Self::Every),
            None => period(text).map(Self::At),
        }
    }
}

impl FromStr for Period {
    type Err = WithinError;

    /// Reads `24 hours`, `7 days`, `6 weeks`, `3 months`.
    fn from_str(text: &str) -> Result<Self, WithinError> {
        period(text)
    }
}

fn period(text: &str) -> Result<Period, WithinError> {
    let (count, unit) = text.split_once(' ').ok_or(WithinError)?;
    let count = number(count, 1, 9).ok_or(WithinError)?;
    let count = u16::try_from(count).map_err(|_| WithinError)?;
    if count == 0 {
        return Err(WithinError);
    }
    match unit {
        "hour" | "hours" => Ok(Period::Hours(count)),
        "day" | "days" => Ok(Period::Days(count)),
        "week" | "weeks" => Ok(Period::Weeks(count)),
        "month" | "months" => Ok(Period::Months(count)),
        _ => Err(WithinError),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn deadlines_read_as_the_policy_says_them() {
        let words = |text: &str| text.parse::<Within>().map(Within::words);
        assert_eq!(words("immediately").as_deref(), Ok("at once"));
        assert_eq!(words("72 hours").as_deref(), Ok("within 72 hours"));
        assert_eq!(words("1 days").as_deref(), Ok("within 1 day"));
        assert_eq!(words("every 6 weeks").as_deref(), Ok("every 6 weeks"));
        assert_eq!(words("daily").as_deref(), Ok("every day"));
    }

    #[test]
    fn a_deadline_without_a_number_or_unit_is_refused() {
        for text in [
            "",
            "soon",
            "0 days",
            "X days",
            "+3 days",
            "24",
            "24hours",
            "every",
            "every day",
        ] {
            assert_eq!(text.parse::<Within>(), Err(WithinError), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_panic(text in ".*") {
            let _ = text.parse::<Within>();
        }
    }
}

//! When a duty is due, counted from a clock: since when somebody is missing, was reported or is back.

mod due;
mod elapsed;

use core::fmt;
use core::str::FromStr;

use crate::{Period, Within};

pub use due::{Due, DueState};
pub use elapsed::elapsed_hours;

/// How soon or how often something must be done, and how long after the clock that begins to count.
///
/// Its text is what the build hands to the browser: "72 hours", "24 hours then 7 days", "7 days then every 2 weeks",
/// "immediately".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Deadline {
    /// How long after the clock `within` begins to count; none: at once.
    pub after: Option<Period>,
    /// How soon, or how often.
    pub within: Within,
}

/// The text is not a [`Deadline`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeadlineError;

impl fmt::Display for DeadlineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("write `immediately`, `72 hours`, `24 hours then 7 days` or `7 days then every 2 weeks`")
    }
}

impl core::error::Error for DeadlineError {}

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(after) = self.after {
            write!(f, "{after} then ")?;
        }
        match self.within {
            Within::Immediately => f.write_str("immediately"),
            Within::At(period) => write!(f, "{period}"),
            Within::Every(Period::Days(1)) => f.write_str("daily"),
            Within::Every(period) => write!(f, "every {period}"),
        }
    }
}

impl FromStr for Deadline {
    type Err = DeadlineError;

    fn from_str(text: &str) -> Result<Self, DeadlineError> {
        // Not `split_once(" then ")`, which brings a search for long texts into the wasm.
        let parts = text.match_indices(' ').find_map(|(at, _)| {
            let (after, rest) = text.split_at_checked(at)?;
            Some((after, rest.strip_prefix(" then ")?))
        });
        let (after, within) = match parts {
            Some((after, within)) => (Some(after.parse().map_err(|_| DeadlineError)?), within),
            None => (None, text),
        };
        let within = within.parse().map_err(|_| DeadlineError)?;
        Ok(Self { after, within })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use alloc::string::ToString;
    use proptest::prelude::*;

    fn deadline(text: &str) -> Deadline {
        text.parse().unwrap()
    }

    #[test]
    fn a_deadline_is_read_back_from_its_text() {
        for text in [
            "72 hours",
            "1 day",
            "daily",
            "immediately",
            "every 6 weeks",
            "24 hours then 7 days",
            "24 hours then daily",
            "7 days then every 2 weeks",
            "3 months then immediately",
        ] {
            assert_eq!(deadline(text).to_string(), text);
        }
        assert_eq!(
            deadline("1 days then every 1 days").to_string(),
            "1 day then daily"
        );
    }

    #[test]
    fn a_text_that_is_not_a_deadline_is_refused() {
        for text in [
            "",
            "then 7 days",
            "7 days then ",
            "daily then 7 days",
            "immediately then 7 days",
            "24 hours then 7 days then 2 weeks",
            "24 hours  then 7 days",
            "soon",
        ] {
            assert_eq!(text.parse::<Deadline>(), Err(DeadlineError), "{text}");
        }
    }

    fn periods() -> impl Strategy<Value = Period> {
        let number = prop_oneof![0..100_u16, 0..=u16::MAX];
        (0..4, number).prop_map(|(unit, n)| match unit {
            0 => Period::Hours(n),
            1 => Period::Days(n),
            2 => Period::Weeks(n),
            _ => Period::Months(n),
        })
    }

    pub(super) fn deadlines() -> impl Strategy<Value = Deadline> {
        let within = prop_oneof![
            Just(Within::Immediately),
            periods().prop_map(Within::At),
            periods().prop_map(Within::Every),
        ];
        (proptest::option::of(periods()), within)
            .prop_map(|(after, within)| Deadline { after, within })
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_panic(text in ".*", like in "[0-9a-z ]{0,30}") {
            let _ = text.parse::<Deadline>();
            let _ = like.parse::<Deadline>();
        }

        #[test]
        fn the_text_of_any_deadline_reads_back(deadline in deadlines()) {
            let zero = deadline.to_string().split(' ').any(|word| word == "0");
            let expected = if zero { Err(DeadlineError) } else { Ok(deadline) };
            prop_assert_eq!(deadline.to_string().parse(), expected);
        }
    }
}

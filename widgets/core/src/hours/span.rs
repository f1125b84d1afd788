//! A part of a day.

use super::ScheduleError;

/// Minutes from one midnight to the next, on the clock.
const MINUTES_A_DAY: u16 = 24 * 60;

/// A part of one day in which a service is open. It ends at midnight at the latest: what goes on after it is a span of the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    opens: u16,
    closes: u16,
}

impl Span {
    /// From midnight to midnight.
    pub const WHOLE_DAY: Self = Self {
        opens: 0,
        closes: MINUTES_A_DAY,
    };

    /// A span in minutes after local midnight: the first minute in which the service is open, and the first in which it no longer is.
    /// 1440 is the midnight that ends the day.
    ///
    /// # Errors
    ///
    /// [`ScheduleError::Span`] if it closes no later than it opens, or after 1440.
    pub const fn new(opens: u16, closes: u16) -> Result<Self, ScheduleError> {
        if opens < closes && closes <= MINUTES_A_DAY {
            Ok(Self { opens, closes })
        } else {
            Err(ScheduleError::Span)
        }
    }

    /// The first minute in which it is open, 0 to 1439 after local midnight.
    #[must_use]
    pub const fn opens(self) -> u16 {
        self.opens
    }

    /// The first minute in which it is closed again, 1 to 1440 after local midnight.
    #[must_use]
    pub const fn closes(self) -> u16 {
        self.closes
    }

    /// Whether it goes on until the day ends.
    pub(super) const fn ends_at_midnight(self) -> bool {
        self.closes == MINUTES_A_DAY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_closes_after_it_opens_and_at_midnight_at_the_latest() {
        assert_eq!(Span::new(0, 1440), Ok(Span::WHOLE_DAY));
        assert!(Span::new(1439, 1440).is_ok());
        for (opens, closes) in [(540, 540), (600, 540), (1440, 1440), (0, 1441)] {
            assert_eq!(Span::new(opens, closes), Err(ScheduleError::Span));
        }
    }
}

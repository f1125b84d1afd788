//! The bands that local toolkits sort cases into.

use core::fmt;
use core::str::FromStr;

/// A local toolkit's band for a case. Ordered: a higher band asks for more.
///
/// Not a police risk level: the police grade the case themselves (portsmouth-2016 §6.3.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Concern that a person who knows the child can act on.
    Low,
    /// Concern that needs assessment and several agencies.
    Medium,
    /// Concern that needs immediate, coordinated protection.
    High,
}

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];

    /// The word authors write: `low`, `medium`, `high`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }

    /// The word readers see.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Low => "Low",
            Self::Medium => "Medium",
            Self::High => "High",
        }
    }
}

/// The text is not the id of a [`Level`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownLevel;

impl fmt::Display for UnknownLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a level is low, medium or high")
    }
}

impl core::error::Error for UnknownLevel {}

impl FromStr for Level {
    type Err = UnknownLevel;

    fn from_str(text: &str) -> Result<Self, UnknownLevel> {
        Self::ALL
            .into_iter()
            .find(|level| level.id() == text)
            .ok_or(UnknownLevel)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_is_read_back_from_its_id() {
        for level in Level::ALL {
            assert_eq!(level.id().parse(), Ok(level));
        }
        assert_eq!("High".parse::<Level>(), Err(UnknownLevel));
    }

    #[test]
    fn levels_are_ordered_by_what_they_ask_for() {
        assert!(Level::Low < Level::Medium && Level::Medium < Level::High);
    }
}

//! Hours as an author wrote them, known to mean what they seem to mean.

use std::str::FromStr;
use std::sync::Arc;

use jiff::civil;
use opening_hours::OpeningHours;
use opening_hours_syntax::rules::day::{Date, HolidayKind, MonthdayRange, WeekDayRange};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleKind, RuleSequence};
use thiserror::Error;

use super::{lint, words, written};

/// Opening hours in the `opening_hours` syntax, read and found to be plain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expression {
    hours: OpeningHours,
    syntax: Arc<OpeningHoursExpression>,
}

/// Why hours are refused, as what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct ExpressionError(pub(super) String);

impl FromStr for Expression {
    type Err = ExpressionError;

    fn from_str(text: &str) -> Result<Self, ExpressionError> {
        lint::text(text)?;
        let hours: OpeningHours = text.parse().map_err(|_| lint::not_the_syntax(text))?;
        let syntax = hours.get_expression();
        written::every_rule_has_times(text, syntax.rules.len())?;
        lint::meaning(&syntax)?;
        Ok(Self { hours, syntax })
    }
}

impl Expression {
    /// The hours as sentences for readers: "Monday to Friday, 9am to 5pm. Closed on bank holidays."
    #[must_use]
    pub fn words(&self) -> String {
        words::words(&self.syntax)
    }

    /// Whether the author said what holds on bank holidays: by naming them, or by `24/7`, which means every day.
    #[must_use]
    pub fn names_holidays(&self) -> bool {
        self.syntax.rules.iter().any(|rule| {
            rule.is_constant()
                || rule.day_selector.weekday.iter().any(|day| {
                    matches!(
                        day,
                        WeekDayRange::Holiday {
                            kind: HolidayKind::Public,
                            ..
                        }
                    )
                })
        })
    }

    /// Whether the author gave hours for this very day of the calendar.
    #[must_use]
    pub fn names_day(&self, day: civil::Date) -> bool {
        self.syntax
            .rules
            .iter()
            .flat_map(|rule| &rule.day_selector.monthday)
            .any(|range| match range {
                MonthdayRange::Month { .. } => false,
                MonthdayRange::Date { start, end } => is_between(day, start.0, end.0),
            })
    }

    /// The last days of what it says of one year alone.
    pub(crate) fn last_days(&self) -> impl Iterator<Item = civil::Date> {
        let rules = self.syntax.rules.iter();
        rules
            .flat_map(|rule| &rule.day_selector.monthday)
            .filter_map(last_day)
    }

    /// Whether it opens on this day or after it, as far as its dates say.
    pub(crate) fn opens_after(&self, day: civil::Date) -> bool {
        self.syntax.rules.iter().any(|rule| {
            let dates = &rule.day_selector.monthday;
            let comes = |range| last_day(range).is_none_or(|last| last >= day);
            rule.kind == RuleKind::Open && (dates.is_empty() || dates.iter().any(comes))
        })
    }

    /// Whether it is open at every minute of every day.
    #[must_use]
    pub fn is_always_open(&self) -> bool {
        self.syntax.is_constant()
    }

    /// The rules, in their order; what the reader of this syntax knows and we refuse is not in them.
    #[must_use]
    pub(crate) fn rules(&self) -> &[RuleSequence] {
        &self.syntax.rules
    }

    /// The evaluator, still without holidays.
    pub(crate) fn evaluator(&self) -> OpeningHours {
        self.hours.clone()
    }
}

/// The last day of a range that names its year.
fn last_day(range: &MonthdayRange) -> Option<civil::Date> {
    let MonthdayRange::Date {
        start:
            (
                Date::Fixed {
                    year: first_year, ..
                },
                _,
            ),
        end: (Date::Fixed { year, month, day }, _),
    } = range
    else {
        return None;
    };
    let year = i16::try_from(year.or(*first_year)?.0).ok()?;
    let (month, day) = (i8::try_from(*month as u8).ok()?, i8::try_from(*day).ok()?);
    civil::Date::new(year, month, day).ok()
}

/// Whether a day is within two dates, both included, which may lack their years and then may go over New Year.
fn is_between(day: civil::Date, start: Date, end: Date) -> bool {
    let (
        Date::Fixed {
            year: first_year,
            month: first_month,
            day: first_day,
        },
        Date::Fixed {
            year: last_year,
            month: last_month,
            day: last_day,
        },
    ) = (start, end)
    else {
        return false;
    };
    let of_year = |month: i8, day: i8| {
        (
            u8::try_from(month).unwrap_or(0),
            u8::try_from(day).unwrap_or(0),
        )
    };
    let today = of_year(day.month(), day.day());
    let (first, last) = ((first_month as u8, first_day), (last_month as u8, last_day));
    if let Some(first_year) = first_year {
        let last_year = last_year.map_or(first_year.0, |year| year.0);
        let today = (i32::from(day.year()), today);
        return (first_year.0, first) <= today && today <= (last_year, last);
    }
    if first <= last {
        first <= today && today <= last
    } else {
        first <= today || today <= last
    }
}

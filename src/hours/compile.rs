//! From hours as written to plain spans for each day.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use compact_calendar::CompactCalendar;
use fingerpost_core::hours::{Schedule, Span};
use fingerpost_core::time;
use jiff::ToSpan;
use jiff::civil::Date;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};

use super::BankHolidays;
use crate::documents::Nation;
use crate::opening::Expression;

/// For how many months hours are worked out, this one among them. A site is meant to be built more often than that.
const MONTHS_AHEAD: i32 = 13;
const A_DAY: u16 = 24 * 60;

/// The days for which hours are worked out, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Covered {
    /// The first day of the month in which the day before the build is: for clocks that are behind, and so that a page is the same on
    /// each day of a month.
    pub from: Date,
    /// The last day: that of the twelfth month after this one.
    pub until: Date,
}

impl Covered {
    /// What a build of this day covers. At the ends of the calendar it is shorter.
    #[must_use]
    pub fn of(today: Date) -> Self {
        Self {
            from: today.checked_sub(1.day()).unwrap_or(today).first_of_month(),
            until: today
                .first_of_month()
                .checked_add(MONTHS_AHEAD.months())
                .and_then(|after| after.checked_sub(1.day()))
                .unwrap_or(today),
        }
    }
}

/// Works out the hours of a service, day by day.
///
/// `PH` means the days that are bank holidays in every one of `nations`, or in the one whose holidays the service keeps. Days that
/// are holidays only in some of them, days that a bank holiday stands for, and all bank holidays where the hours do not speak of them, are
/// days on which nothing is claimed. Nothing comes back where no list of bank holidays says which days these are, unless the line never closes.
#[must_use]
pub fn compile(
    expression: &Expression,
    nations: &[Nation],
    keeps: Option<Nation>,
    holidays: &BankHolidays,
    today: Date,
) -> Option<Schedule> {
    let Covered {
        mut from,
        mut until,
    } = Covered::of(today);
    let one = keeps.map(|nation| [nation]);
    let nations = one.as_ref().map_or(nations, |one| one.as_slice());
    let mut kept = BTreeSet::new();
    let mut doubtful = BTreeSet::new();
    if !expression.is_always_open() {
        let (everywhere, somewhere) = holidays.of_all(nations)?;
        let spoken_for = holidays.spoken_for(nations)?;
        from = from.max(spoken_for.0);
        until = until.min(spoken_for.1);
        doubtful = &somewhere | &holidays.stood_for(nations);
        if expression.names_holidays() {
            kept = everywhere;
        } else {
            doubtful.extend(everywhere);
        }
    }
    let evaluator = evaluator(expression, &kept);
    let mut days = Vec::new();
    let mut day = from;
    while day <= until {
        days.push(spans_on(&evaluator, day)?);
        day = day.tomorrow().ok()?;
    }
    // The same day as a holiday and as none. Where nothing is said of holidays, only a day that is closed anyway is sure.
    let as_holidays = self::evaluator(expression, &(&kept | &doubtful));
    let differs = |day: &Date| {
        let usual = spans_on(&evaluator, *day);
        if expression.names_holidays() {
            usual != spans_on(&as_holidays, *day)
        } else {
            usual.is_some_and(|spans| !spans.is_empty())
        }
    };
    let unsure: Vec<time::Date> = doubtful
        .into_iter()
        .filter(|day| (from..=until).contains(day) && !expression.names_day(*day))
        .filter(differs)
        .filter_map(core_date)
        .collect();
    Schedule::from_days(core_date(from)?, &days, &unsure).ok()
}

/// The crate's evaluator with our holidays, on the clock on the wall: without a place, so that it knows of no time zone.
fn evaluator(expression: &Expression, holidays: &BTreeSet<Date>) -> OpeningHours {
    let mut calendar = CompactCalendar::default();
    for day in holidays {
        if let Some(day) = chrono_date(*day) {
            calendar.insert(day);
        }
    }
    let holidays = ContextHolidays::new(Arc::new(calendar), Arc::new(CompactCalendar::default()));
    expression
        .evaluator()
        .with_context(Context::default().with_holidays(holidays))
}

fn spans_on(evaluator: &OpeningHours, day: Date) -> Option<Vec<Span>> {
    let mut spans: Vec<(u16, u16)> = Vec::new();
    for range in evaluator.schedule_at(chrono_date(day)?) {
        if range.kind != RuleKind::Open {
            continue;
        }
        let minutes = |time: opening_hours_syntax::ExtendedTime| {
            (u16::from(time.hour()) * 60 + u16::from(time.minute())).min(A_DAY)
        };
        let (opens, closes) = (minutes(range.range.start), minutes(range.range.end));
        match spans.last_mut() {
            Some((_, before)) if *before >= opens => *before = closes.max(*before),
            _ if opens < closes => spans.push((opens, closes)),
            _ => {}
        }
    }
    spans
        .into_iter()
        .map(|(opens, closes)| Span::new(opens, closes).ok())
        .collect()
}

fn chrono_date(date: Date) -> Option<NaiveDate> {
    NaiveDate::from_yo_opt(
        i32::from(date.year()),
        u32::try_from(date.day_of_year()).ok()?,
    )
}

fn core_date(date: Date) -> Option<time::Date> {
    let (year, month, day) = (date.year(), date.month(), date.day());
    time::Date::new(i32::from(year), i32::from(month), i32::from(day)).ok()
}

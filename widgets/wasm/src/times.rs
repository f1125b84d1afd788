//! Times: clocks, deadlines, ages, episodes, and a file for calendars.

use alloc::string::String;
use alloc::vec::Vec;

use fingerpost_core::time::{ClockChange, Date, DateError, LocalTime, Moment};
use fingerpost_core::{
    AgeError, CalendarEvent, Deadline, Due, DueState, EpisodeLimit, Episodes, EpisodesProblem,
    age_on, calendar_text, elapsed_hours,
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

use crate::lines::Lines;
use crate::now::moment;

/// The name of a problem, as the crate's documentation lists them.
type Problem = &'static str;

const FUTURE: Problem = "future";
const FAULT_OF_THE_PAGE: Problem = "not-a-deadline";

const fn problem(why: DateError) -> Problem {
    match why {
        DateError::Empty => "empty",
        DateError::NotADate => "not-a-date",
        DateError::ShortYear => "short-year",
        DateError::NoSuchDay => "no-such-day",
        DateError::NoSuchTime => "no-such-time",
        DateError::OutOfRange => "out-of-range",
    }
}

fn lines(result: Result<Lines, Problem>) -> String {
    result.unwrap_or_else(Lines::new).finish()
}

/// Reads what a field for a date and a time holds: since when somebody is missing, was reported, is back.
///
/// `ok`, then the time (for machines, in words, in minutes like `now`), the whole hours that have passed since, and
/// `skipped` or `twice` if the clocks changed in that hour (else an empty line): a page says so, and which reading is taken.
///
/// `missing` is the text of the clock that says when they went missing, empty for that clock itself: nobody is reported or back before.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn clock(text: &str, missing: &str, now: f64) -> String {
    lines(try_clock(text, missing, now))
}

fn try_clock(text: &str, missing: &str, now: f64) -> Result<Lines, Problem> {
    let now = moment(now).ok_or(FAULT_OF_THE_PAGE)?;
    let local: LocalTime = text.trim().parse().map_err(problem)?;
    let hours = elapsed_hours(local.moment(), now).ok_or(FUTURE)?;
    let missing = missing.trim().parse::<LocalTime>();
    if missing.is_ok_and(|missing| local.moment() < missing.moment()) {
        return Err("before-missing");
    }
    let change = match local.clock_change() {
        None => "",
        Some(ClockChange::Skipped) => "skipped",
        Some(ClockChange::Twice) => "twice",
    };
    Ok(Lines::new("ok")
        .moment(local.moment())
        .number(i32::from(hours))
        .text(change))
}

/// When something is due: the rule as the build wrote it (`72 hours`, `7 days then every 2 weeks`), and what the clock's field
/// holds.
///
/// `ahead`, `now`, `overdue` or `repeats`, then the time (for machines, in words, in minutes like `now`). What is due again and again
/// `repeats`, and is never `overdue`: it is the next time.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn due(rule: &str, clock: &str, now: f64) -> String {
    lines(try_due(rule, clock, now))
}

fn try_due(rule: &str, clock: &str, now: f64) -> Result<Lines, Problem> {
    let now = moment(now).ok_or(FAULT_OF_THE_PAGE)?;
    let rule: Deadline = rule.parse().map_err(|_| FAULT_OF_THE_PAGE)?;
    let clock: LocalTime = clock.trim().parse().map_err(problem)?;
    match rule.due(clock.moment(), now) {
        Due::InTheFuture => Err(FUTURE),
        Due::Once { by, state } => {
            let state = match state {
                DueState::Ahead => "ahead",
                DueState::Now => "now",
                DueState::Overdue => "overdue",
            };
            Ok(Lines::new(state).moment(by))
        }
        Due::Repeatedly { next, .. } => {
            let state = if next == now { "now" } else { "repeats" };
            Ok(Lines::new(state).moment(next))
        }
    }
}

/// The age today of somebody who was born on this day, written as people write dates: `ok`, then the years.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn age(born: &str, now: f64) -> String {
    lines(try_age(born, now))
}

fn try_age(born: &str, now: f64) -> Result<Lines, Problem> {
    let today = moment(now).ok_or(FAULT_OF_THE_PAGE)?.local().date();
    let born = Date::read(born).map_err(problem)?;
    match age_on(born, today) {
        Ok(years) => Ok(Lines::new("ok").number(i32::from(years))),
        Err(AgeError::NotYetBorn) => Err(FUTURE),
        Err(AgeError::TooOld) => Err("too-old"),
    }
}

/// Counts episodes: dates as people write them, one a line or with commas between them; and the limit, `episodes` in `days`.
///
/// `ok`, then how many dates there are; the largest number in any so many days, the first and the last day of that span; and the day on
/// which the number in the last so many days falls below the limit, an empty line if it is below.
///
/// After a problem comes the number of its line in the text. One date that is not understood refuses all.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn episodes(dates: &str, episodes: u16, days: u16, now: f64) -> String {
    let Some(now) = moment(now) else {
        return String::from(FAULT_OF_THE_PAGE);
    };
    if episodes == 0 || days == 0 {
        return String::from(FAULT_OF_THE_PAGE);
    }
    let today = now.local().date();
    let dates = match Episodes::read(dates, today) {
        Ok(dates) => dates,
        Err(refused) => {
            let why = match refused.why {
                EpisodesProblem::Date(why) => problem(why),
                EpisodesProblem::InTheFuture => FUTURE,
                EpisodesProblem::TooMany => "too-many",
            };
            return Lines::new(why).count(refused.line).finish();
        }
    };
    let lines = Lines::new("ok").count(dates.dates().len());
    let lines = match dates.most_in(days) {
        Some(most) => lines
            .number(i32::from(most.count))
            .text(&most.first.words())
            .text(&most.last.words()),
        // `Episodes::read` refuses a text without dates.
        None => return String::from("empty"),
    };
    match dates.clears(EpisodeLimit { episodes, days }, today) {
        Some(day) => lines.text(&day.words()),
        None => lines.text(""),
    }
    .finish()
}

/// A file for calendars (`text/calendar`), empty if an event is not whole.
///
/// Events have `\x1e` between them, and `\x1f` between their four parts: an id that no other event has, the line that calendars
/// show, more about it, and the minutes that [`due`] gave.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn calendar(events: &str, now: f64) -> String {
    let Some(now) = moment(now) else {
        return String::new();
    };
    // A loop, for in wasm `collect` is larger.
    let mut whole = Vec::new();
    for event in events.split('\x1e') {
        match calendar_event(event) {
            Some(event) => whole.push(event),
            None => return String::new(),
        }
    }
    calendar_text(&whole, now)
}

fn calendar_event(text: &str) -> Option<CalendarEvent<'_>> {
    let mut parts = text.split('\x1f');
    let event = CalendarEvent {
        uid: parts.next()?,
        summary: parts.next()?,
        description: parts.next()?,
        at: Moment::from_minutes(parts.next()?.parse().ok()?)?,
    };
    parts.next().is_none().then_some(event)
}

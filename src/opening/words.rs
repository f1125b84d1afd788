//! Hours as sentences.

use fingerpost_core::hours::time_words;
use opening_hours_syntax::rules::day::{Date, DaySelector, MonthdayRange, WeekDayRange, Weekday};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleKind, RuleSequence};

use super::lint::{DAY_NAMES, bounds};
use crate::words::list;

const HOLIDAYS: &str = "bank holidays";

pub(super) fn words(expression: &OpeningHoursExpression) -> String {
    if expression.is_constant() {
        return "Open all day, every day.".to_owned();
    }
    let sentences: Vec<String> = expression.rules.iter().map(rule).collect();
    sentences.join(" ")
}

fn rule(rule: &RuleSequence) -> String {
    let days = days(&rule.day_selector);
    let all_day = rule.time_selector.spans.len() == 1
        && rule
            .time_selector
            .spans
            .first()
            .is_some_and(|span| bounds(span) == Some((0, 24 * 60)));
    match (rule.kind, all_day) {
        (RuleKind::Closed, true) => format!("Closed on {days}."),
        (RuleKind::Closed, false) => format!("Closed on {days}, {}.", times(rule)),
        (_, true) if days == EVERY_DAY => "Open all day, every day.".to_owned(),
        (_, true) => format!("{}, all day.", large(&days)),
        (_, false) => format!("{}, {}.", large(&days), times(rule)),
    }
}

const EVERY_DAY: &str = "every day";

fn times(rule: &RuleSequence) -> String {
    let spans: Vec<String> = rule
        .time_selector
        .spans
        .iter()
        .filter_map(bounds)
        .map(span)
        .collect();
    spans.join(" and ")
}

fn span((opens, closes): (u16, u16)) -> String {
    format!("{} to {}", time_words(opens), time_words(closes))
}

fn days(selector: &DaySelector) -> String {
    if selector.monthday.is_empty() {
        return week(&selector.weekday);
    }
    let dates: Vec<String> = selector.monthday.iter().map(dates).collect();
    list(&dates)
}

fn week(ranges: &[WeekDayRange]) -> String {
    if ranges.is_empty() {
        return EVERY_DAY.to_owned();
    }
    let parts: Vec<String> = ranges
        .iter()
        .map(|range| match range {
            WeekDayRange::Holiday { .. } => HOLIDAYS.to_owned(),
            WeekDayRange::Fixed { range, .. } => {
                let (first, last) = (*range.start(), *range.end());
                match last
                    .num_days_from_monday()
                    .saturating_sub(first.num_days_from_monday())
                {
                    0 => weekday(first).to_owned(),
                    1 => format!("{} and {}", weekday(first), weekday(last)),
                    6 => EVERY_DAY.to_owned(),
                    _ => format!("{} to {}", weekday(first), weekday(last)),
                }
            }
        })
        .collect();
    list(&parts)
}

fn dates(range: &MonthdayRange) -> String {
    match range {
        MonthdayRange::Date { start, end } if start.0 == end.0 => date(start.0),
        MonthdayRange::Date { start, end } => format!("{} to {}", date(start.0), date(end.0)),
        // Refused when the hours were read.
        MonthdayRange::Month { .. } => range.to_string(),
    }
}

fn date(date: Date) -> String {
    match date {
        Date::Fixed { year, month, day } => {
            let year = year.map_or_else(String::new, |year| format!(" {}", year.0));
            format!("{day} {}{year}", month.as_str())
        }
        // Refused when the hours were read.
        other => other.to_string(),
    }
}

fn weekday(day: Weekday) -> &'static str {
    DAY_NAMES[day.num_days_from_monday() as usize]
}

fn large(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}

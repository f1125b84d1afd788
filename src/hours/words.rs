//! Hours as sentences.

use opening_hours_syntax::rules::day::{Date, DaySelector, MonthdayRange, WeekDayRange, Weekday};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleKind, RuleSequence};

use super::lint::bounds;

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
        (RuleKind::Closed, true) if days == EVERY_DAY => "Closed.".to_owned(),
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
    format!("{} to {}", clock(opens), clock(closes))
}

/// A time as people say it: 9am, 2:30pm, noon, midnight.
fn clock(minutes: u16) -> String {
    let minutes = minutes % (24 * 60);
    let (hour, minute) = (minutes / 60, minutes % 60);
    match (hour, minute) {
        (0, 0) => return "midnight".to_owned(),
        (12, 0) => return "noon".to_owned(),
        _ => {}
    }
    let half = if hour < 12 { "am" } else { "pm" };
    let hour = match hour % 12 {
        0 => 12,
        hour => hour,
    };
    if minute == 0 {
        format!("{hour}{half}")
    } else {
        format!("{hour}:{minute:02}{half}")
    }
}

fn days(selector: &DaySelector) -> String {
    let dates: Vec<String> = selector.monthday.iter().map(dates).collect();
    let week = week(&selector.weekday);
    match (dates.is_empty(), selector.weekday.is_empty()) {
        (true, _) => week,
        (false, true) => list(&dates),
        (false, false) => format!("{}: {week}", list(&dates)),
    }
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
        MonthdayRange::Month { range, year } => {
            let year = year.map_or_else(String::new, |year| format!(" {}", year.0));
            if range.start() == range.end() {
                format!("{}{year}", range.start().as_str())
            } else {
                format!(
                    "{} to {}{year}",
                    range.start().as_str(),
                    range.end().as_str()
                )
            }
        }
        MonthdayRange::Date { start, end } if start.0 == end.0 => date(start.0),
        MonthdayRange::Date { start, end } => format!("{} to {}", date(start.0), date(end.0)),
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

fn list(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

fn large(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}

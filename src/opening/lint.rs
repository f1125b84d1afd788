//! What the syntax allows and an author hardly means.

use jiff::civil;
use opening_hours_syntax::ExtendedTime;
use opening_hours_syntax::rules::day::{
    Date, DateOffset, DaySelector, HolidayKind, MonthdayRange, WeekDayRange,
};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleKind, RuleOperator, RuleSequence};

use super::ExpressionError;

type Result<T = (), E = ExpressionError> = std::result::Result<T, E>;

const A_DAY: u16 = 24 * 60;
/// Longer than any hours a person can check at a glance.
const LONGEST: usize = 400;

/// The days of a week, and public holidays after them.
const PUBLIC_HOLIDAYS: usize = 7;
pub(super) const DAY_NAMES: [&str; 8] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "public holidays",
];

pub(super) fn refuse(words: impl Into<String>) -> ExpressionError {
    ExpressionError(words.into())
}

/// What can be seen before the text is read: the reader's own words for these are about its grammar.
pub(super) fn text(text: &str) -> Result {
    if text.len() > LONGEST {
        return Err(refuse(format!(
            "these hours are longer than {LONGEST} characters: write the usual week, and the rest in a note"
        )));
    }
    if holidays_on_days(text) {
        return Err(refuse(
            "write `PH` alone, with hours of its own: `PH off`, `PH 10:00-12:00`",
        ));
    }
    if text.contains('"') {
        return Err(refuse(COMMENT));
    }
    text.match_indices(':')
        .try_for_each(|(at, _)| colon(&text[..at], &text[at + 1..]))
}

const COMMENT: &str = "leave out what is not known, and write comments in `note` or in the text";

/// A colon stands within a time of the day, and nowhere else.
fn colon(before: &str, after: &str) -> Result {
    let ends = |c: char| !c.is_ascii_digit();
    let hour = before.rsplit(ends).next().unwrap_or_default();
    let minute = after.split(ends).next().unwrap_or_default();
    let named = before
        .rsplit(|c: char| c.is_whitespace() || ";,".contains(c))
        .next()
        .unwrap_or_default();
    let after_month = before[..before.len() - hour.len()]
        .trim_end()
        .ends_with(|c: char| c.is_ascii_alphabetic());
    if minute.is_empty() && (hour.is_empty() && !named.is_empty() || after_month) {
        return Err(refuse(format!(
            "take out the `:` after `{named}`: a blank is enough, as in `Mo-Fr 09:00-17:00`"
        )));
    }
    let time = (hour.parse::<u16>(), minute.parse::<u16>());
    let two_figures = hour.len() == 2 && minute.len() == 2;
    match time {
        (Ok(hours), Ok(minutes))
            if two_figures && minutes < 60 && hours * 60 + minutes <= A_DAY =>
        {
            Ok(())
        }
        _ if after[minute.len()..].starts_with(':') => Err(refuse(
            "write a blank between a date and its times: `Dec 24 09:00-12:00`",
        )),
        (Ok(hours @ 24..48), Ok(minutes)) if two_figures && minutes < 60 => Err(refuse(format!(
            "`{hour}:{minute}` is not a time of one day, which ends at 24:00. If it is open after midnight, write two days, as in \
             `Fr 20:00-24:00, Sa 00:00-{:02}:{minute}`",
            hours - 24
        ))),
        _ => Err(refuse(format!(
            "`{hour}:{minute}` is not a time from 00:00 to 24:00; write two figures for hours and for minutes"
        ))),
    }
}

/// Whether `PH` stands before days of the week, which in the syntax means holidays on these days only.
fn holidays_on_days(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    lower.match_indices("ph ").any(|(at, _)| {
        let next = lower[at + 3..].trim_start();
        let closes = ["off", "closed", "open"]
            .iter()
            .any(|word| next.starts_with(word));
        next.starts_with(|c: char| c.is_ascii_alphabetic()) && !closes
    })
}

/// Words for a text that is not in the syntax.
pub(super) fn not_the_syntax(text: &str) -> ExpressionError {
    let date_without_month = text.match_indices(',').any(|(at, _)| {
        let (before, after) = (&text[..at], text[at + 1..].trim_start());
        let figures = after.bytes().take_while(u8::is_ascii_digit).count();
        before.ends_with(|c: char| c.is_ascii_digit())
            && (1..=2).contains(&figures)
            && !after[figures..].starts_with(':')
    });
    let lower = text.to_ascii_lowercase();
    let letters: String = lower.chars().filter(char::is_ascii_alphanumeric).collect();
    let all_day = [
        "24h",
        "247",
        "24x7",
        "allday",
        "always",
        "anytime",
        "roundtheclock",
    ]
    .iter()
    .any(|words| letters.contains(words));
    let has_seconds = text
        .as_bytes()
        .windows(6)
        .any(|six| matches!(six, [b':', a, b, b':', c, d] if [a, b, c, d].iter().all(|byte| byte.is_ascii_digit())));
    let after_digit = |ending: &str| {
        lower
            .match_indices(ending)
            .any(|(at, _)| lower[..at].ends_with(|c: char| c.is_ascii_digit()))
    };
    let has_dotted_time = text.as_bytes().windows(5).any(|five| {
        matches!(five, [a, b, b'.', c, d] if [a, b, c, d].iter().all(|byte| byte.is_ascii_digit()))
    });
    refuse(if all_day && !lower.contains(':') {
        "for a line that never closes write `24/7`; for whole days of some weekdays write `Sa-Su 00:00-24:00`"
    } else if has_seconds {
        "write hours and minutes only: `09:00-17:00`"
    } else if after_digit("am") || after_digit("pm") {
        "write times with 24 hours: `09:00-17:00`, not `9am-5pm`"
    } else if text.contains(['–', '—', '−']) {
        "write a plain hyphen between times and between days: `Mo-Fr 09:00-17:00`"
    } else if text.trim_end().ends_with(';') {
        "take out the `;` at the end"
    } else if date_without_month {
        "write the month with each date: `Dec 25,Dec 26 off`"
    } else if has_dotted_time {
        "write times with a colon: `09:00-17:00`, not `09.00-17.00`"
    } else if ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        .iter()
        .any(|day| lower.contains(day))
    {
        "write days with two letters and a hyphen between the first and the last: `Mo-Fr 09:00-17:00`"
    } else {
        "write days as Mo Tu We Th Fr Sa Su or PH, times as `09:00-17:00`, and `;` between rules: `Mo-Fr 09:00-17:00; PH off`"
    })
}

/// What is read well, and says what its author did not mean.
///
/// What is left has one order, in which nothing takes back what an author would think holds: the days of the week, then public
/// holidays, then single dates.
pub(super) fn meaning(expression: &OpeningHoursExpression) -> Result {
    let mut week: [Vec<(u16, u16)>; 8] = Default::default();
    let mut dates: Vec<(Day, Day)> = Vec::new();
    let mut opens = false;
    let mut last = Part::Week;
    for rule in &expression.rules {
        plain(rule)?;
        let part = part(&rule.day_selector)?;
        if part < last {
            return Err(refuse(
                "a later rule wins: write the days of the week first, then `PH`, then dates, as in `Mo-Fr 09:00-17:00; PH off; Dec 24 off`",
            ));
        }
        last = part;
        if part != Part::Week && rule.operator != RuleOperator::Normal {
            return Err(refuse(
                "put `;` before `PH` and before dates: after a comma the usual hours would hold as well",
            ));
        }
        let spans = spans(rule)?;
        opens |= rule.kind == RuleKind::Open;
        match part {
            Part::Dates => single_dates(rule, &mut dates)?,
            Part::Week | Part::Holidays => occupy(&mut week, rule, &spans)?,
        }
    }
    if !opens {
        return Err(refuse("with these hours it never opens: leave `hours` out"));
    }
    no_overlap(&week)?;
    let all_day = |day: &Vec<(u16, u16)>| {
        let minutes: u16 = day.iter().map(|(opens, closes)| closes - opens).sum();
        minutes == A_DAY
    };
    if week[..PUBLIC_HOLIDAYS].iter().all(all_day)
        && !expression.rules.iter().any(RuleSequence::is_constant)
    {
        return Err(refuse("for a line that never closes write `24/7`"));
    }
    Ok(())
}

/// The parts of hours, in the order in which they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Week,
    Holidays,
    Dates,
}

/// A rule that names `PH` belongs to the holidays, whatever days it names besides: what comes after it would take the holidays back.
fn part(days: &DaySelector) -> Result<Part> {
    let names_holidays = |day: &WeekDayRange| matches!(day, WeekDayRange::Holiday { .. });
    let holidays = days.weekday.iter().any(names_holidays);
    match (days.monthday.is_empty(), days.weekday.is_empty()) {
        (false, true) => Ok(Part::Dates),
        (false, false) => Err(refuse(
            "dates stand alone, without days of the week and without `PH`: `Dec 24 off`",
        )),
        (true, _) if holidays => Ok(Part::Holidays),
        (true, _) => Ok(Part::Week),
    }
}

/// A day of the calendar: of one year, or of every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Day {
    year: Option<i32>,
    /// Month and day.
    of_year: (u8, u8),
}

/// Checks the dates of a rule, and that no rule before is about the same.
fn single_dates(rule: &RuleSequence, before: &mut Vec<(Day, Day)>) -> Result {
    for range in &rule.day_selector.monthday {
        let MonthdayRange::Date { start, end } = range else {
            return Err(refuse(
                "hours that change with the months are not read here: write the usual week, and the rest in a note",
            ));
        };
        let (first, last) = (day(start.0)?, day(end.0)?);
        let last = Day {
            year: last.year.or(first.year),
            ..last
        };
        if first != last && rule.kind == RuleKind::Open {
            return Err(refuse(
                "write opening hours for each date alone: a range may only be closed, as in `Dec 24-26 off`",
            ));
        }
        let key = |day: Day| (day.year, day.of_year);
        if first.year.is_some() && key(last) < key(first) {
            return Err(refuse("these dates end before they begin"));
        }
        if before
            .iter()
            .any(|(from, until)| meet((*from, *until), (first, last)))
        {
            return Err(refuse(
                "two rules are about one date, and only the later would hold: write each date once",
            ));
        }
        before.push((first, last));
    }
    Ok(())
}

fn day(date: Date) -> Result<Day> {
    let Date::Fixed { year, month, day } = date else {
        return Err(refuse("write dates as month and day: `Dec 24 off`"));
    };
    let year = year.map(|year| year.0);
    let month = month as u8;
    // 2028 has a 29 February.
    let whole = i16::try_from(year.unwrap_or(2028)).ok();
    let exists = whole.is_some_and(|year| {
        let (month, day) = (i8::try_from(month), i8::try_from(day));
        matches!((month, day), (Ok(month), Ok(day)) if civil::Date::new(year, month, day).is_ok())
    });
    if exists {
        Ok(Day {
            year,
            of_year: (month, day),
        })
    } else {
        Err(refuse(format!("there is no such date as `{date}`")))
    }
}

/// Whether two ranges of dates have a day in common; those of every year meet those of any.
fn meet(one: (Day, Day), other: (Day, Day)) -> bool {
    let days = |(first, last): (Day, Day)| -> Vec<(u8, u8)> {
        let (first, last) = (first.of_year, last.of_year);
        let all = (1..=12).flat_map(|month| (1..=31).map(move |day| (month, day)));
        let within = |day: &(u8, u8)| {
            if first <= last {
                first <= *day && *day <= last
            } else {
                first <= *day || *day <= last
            }
        };
        all.filter(within).collect()
    };
    let years = match (one.0.year, other.0.year) {
        (Some(_), Some(_)) => {
            let ends = |(first, last): (Day, Day)| (first.year, last.year.or(first.year));
            let ((from, until), (other_from, other_until)) = (ends(one), ends(other));
            from <= other_until && other_from <= until
        }
        _ => true,
    };
    let others = days(other);
    years && days(one).iter().any(|day| others.contains(day))
}

/// Refuses what cannot be put into a sentence, or into plain spans a day.
fn plain(rule: &RuleSequence) -> Result {
    let days = &rule.day_selector;
    if rule.operator == RuleOperator::Fallback {
        return Err(refuse("`||` is not read here: separate rules with `;`"));
    }
    if rule.kind == RuleKind::Unknown || !rule.comment.is_empty() {
        return Err(refuse(COMMENT));
    }
    if !days.year.is_empty() || !days.week.is_empty() {
        return Err(refuse(
            "years and numbers of weeks are not read here: write dates, as in `2026 Dec 24 09:00-12:00`",
        ));
    }
    for range in &days.weekday {
        match range {
            WeekDayRange::Fixed {
                range,
                offset,
                nth_from_start,
                nth_from_end,
            } => {
                let every = !nth_from_start.contains(&false) && !nth_from_end.contains(&false);
                if *offset != 0 || !every {
                    return Err(refuse(
                        "days are read for every week: write `every second Monday` and the like in `note`",
                    ));
                }
                if range.start().num_days_from_monday() > range.end().num_days_from_monday() {
                    return Err(refuse(
                        "a range of days goes from Monday towards Sunday: list the days, as in `Sa,Su,Mo`",
                    ));
                }
            }
            WeekDayRange::Holiday { kind, offset } => {
                if *kind == HolidayKind::School || *offset != 0 {
                    return Err(refuse(
                        "of holidays only `PH`, public holidays, is read here",
                    ));
                }
            }
        }
    }
    for range in &days.monthday {
        if let MonthdayRange::Date { start, end } = range
            && [start, end]
                .iter()
                .any(|(_, offset)| *offset != DateOffset::default())
        {
            return Err(refuse("write dates as month and day: `Dec 24-26 off`"));
        }
    }
    Ok(())
}

/// The spans of a rule in minutes after midnight.
///
/// A span that goes over midnight is refused: on a bank holiday nobody could say to which of its two days the night belongs.
fn spans(rule: &RuleSequence) -> Result<Vec<(u16, u16)>> {
    let mut spans: Vec<(u16, u16)> = Vec::new();
    for span in &rule.time_selector.spans {
        let (opens, closes) = bounds(span).ok_or_else(|| {
            refuse("write from when until when: sunrise, `+` and `/` are not read here")
        })?;
        if opens >= A_DAY || closes == opens + A_DAY && opens > 0 {
            return Err(refuse(
                "a time that ends where it begins never opens; a line that never closes is `24/7`",
            ));
        }
        if opens == 0 && closes == A_DAY && span.to_string().ends_with("00:00-00:00") {
            return Err(refuse(
                "`00:00-00:00` can be read as closed and as open all day: write `00:00-24:00` or `off`",
            ));
        }
        if closes > A_DAY {
            return Err(refuse(format!(
                "`{span}` ends before it begins. If it is open at night, write the evening up to 24:00 for its days, and the rest from 00:00 for the days after them"
            )));
        }
        if spans.last().is_some_and(|(_, before)| opens == *before) {
            return Err(refuse(format!(
                "times that follow each other are one: it does not close at {}",
                clock(opens)
            )));
        }
        if spans.last().is_some_and(|(_, before)| opens < *before) {
            return Err(refuse(
                "times overlap or are out of order: write each once, the earliest first",
            ));
        }
        spans.push((opens, closes));
    }
    if rule.kind == RuleKind::Closed && spans != [(0, A_DAY)] {
        return Err(refuse(
            "`off` closes whole days, and stands without times: write when it is open, as in `Mo-Fr 09:00-12:00,13:00-17:00`",
        ));
    }
    Ok(spans)
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The bounds of a span; what goes over midnight ends after 24:00.
pub(crate) fn bounds(span: &TimeSpan) -> Option<(u16, u16)> {
    let minutes = |time: &Time| match time {
        Time::Fixed(time) => Some(in_minutes(*time)),
        Time::Variable(_) => None,
    };
    if span.open_end || span.repeats.is_some() {
        return None;
    }
    let (opens, closes) = (minutes(&span.range.start)?, minutes(&span.range.end)?);
    Some((
        opens,
        if closes <= opens {
            closes + A_DAY
        } else {
            closes
        },
    ))
}

fn in_minutes(time: ExtendedTime) -> u16 {
    u16::from(time.hour()) * 60 + u16::from(time.minute())
}

/// Marks when a rule says something of a day, and refuses what a later rule would take back in silence.
fn occupy(week: &mut [Vec<(u16, u16)>; 8], rule: &RuleSequence, spans: &[(u16, u16)]) -> Result {
    let before = week.clone();
    for day in days_of(&rule.day_selector) {
        if rule.operator == RuleOperator::Normal && !before[day].is_empty() {
            return Err(refuse(format!(
                "two rules are about {}, and only the later would hold: write all times of a day in one rule, with commas",
                DAY_NAMES[day]
            )));
        }
        week[day].extend(spans);
    }
    Ok(())
}

fn no_overlap(week: &[Vec<(u16, u16)>; 8]) -> Result {
    for (day, taken) in week.iter().enumerate() {
        let mut taken = taken.clone();
        taken.sort_unstable();
        if taken.windows(2).any(|pair| pair[1].0 < pair[0].1) {
            return Err(refuse(format!(
                "times overlap on {}: write each hour once",
                DAY_NAMES[day]
            )));
        }
    }
    Ok(())
}

/// The days of the week as 0 to 6, public holidays as 7.
fn days_of(days: &DaySelector) -> Vec<usize> {
    if days.weekday.is_empty() {
        return (0..7).collect();
    }
    let mut list = Vec::new();
    for range in &days.weekday {
        match range {
            WeekDayRange::Fixed { range, .. } => {
                let first = range.start().num_days_from_monday() as usize;
                let last = range.end().num_days_from_monday() as usize;
                list.extend(first..=last);
            }
            WeekDayRange::Holiday { .. } => list.push(PUBLIC_HOLIDAYS),
        }
    }
    list
}

//! Weekly opening hours in words.
//!
//! Authors write the `OpenStreetMap` `opening_hours` syntax. This reads the part of it that weekly helpline
//! hours need, and refuses the rest rather than guess.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

/// Opening hours as an author wrote them, known to be readable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningHours {
    rules: Vec<Rule>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    days: Days,
    times: Times,
    /// Written after a comma: adds to the rule before it, where a rule after a semicolon replaces.
    adds: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Days {
    Every,
    Week(Vec<DayRange>),
    PublicHolidays,
    WeekAndPublicHolidays(Vec<DayRange>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct DayRange {
    first: u8,
    last: u8,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Times {
    Closed,
    AllDay,
    Spans(Vec<Span>),
}

/// Minutes after midnight, local time. `closes` is after `opens` and at most 24:00, or before it when the
/// line closes after midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    opens: u16,
    closes: u16,
}

/// Why hours were refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningHoursError {
    part: String,
    why: &'static str,
}

impl fmt::Display for OpeningHoursError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.part, self.why)
    }
}

impl core::error::Error for OpeningHoursError {}

fn refuse(part: &str, why: &'static str) -> OpeningHoursError {
    OpeningHoursError {
        part: part.to_string(),
        why,
    }
}

const DAYS: [(&str, &str); 7] = [
    ("Mo", "Monday"),
    ("Tu", "Tuesday"),
    ("We", "Wednesday"),
    ("Th", "Thursday"),
    ("Fr", "Friday"),
    ("Sa", "Saturday"),
    ("Su", "Sunday"),
];
const MINUTES_A_DAY: u16 = 24 * 60;
const WHOLE_DAY: Span = Span {
    opens: 0,
    closes: MINUTES_A_DAY,
};

impl FromStr for OpeningHours {
    type Err = OpeningHoursError;

    fn from_str(text: &str) -> Result<Self, OpeningHoursError> {
        if text.trim() == "24/7" {
            let rules = Vec::from([Rule {
                days: Days::Every,
                times: Times::AllDay,
                adds: false,
            }]);
            return Ok(Self { rules });
        }
        let mut rules = Vec::new();
        for group in text.split(';') {
            for (index, rule) in split_additions(group).into_iter().enumerate() {
                rules.push(parse_rule(rule.trim(), index > 0)?);
            }
        }
        refuse_overlaps(&rules)?;
        Ok(Self { rules })
    }
}

/// `Mo 18:00-24:00, Tu 00:00-02:00` is two rules: a comma between times and a day starts an addition.
fn split_additions(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (comma, _) in text.match_indices(',') {
        let after_time = text[..comma].ends_with(|c: char| c.is_ascii_digit());
        let before_day = text[comma + 1..]
            .trim_start()
            .starts_with(|c: char| c.is_ascii_uppercase());
        if after_time && before_day {
            parts.push(&text[start..comma]);
            start = comma + 1;
        }
    }
    parts.push(&text[start..]);
    parts
}

fn parse_rule(text: &str, adds: bool) -> Result<Rule, OpeningHoursError> {
    if text.is_empty() {
        return Err(refuse(text, "has an empty part"));
    }
    if text.contains("24/7") {
        return Err(refuse(
            text,
            "mixes 24/7 with other rules; a later rule would win",
        ));
    }
    let (days, times) = match text.split_once(' ') {
        Some((days, times)) => (parse_days(days)?, times.trim()),
        None if text.starts_with(|c: char| c.is_ascii_digit()) => (Days::Every, text),
        None => return Err(refuse(text, "names days but no times")),
    };
    Ok(Rule {
        days,
        times: parse_times(times)?,
        adds,
    })
}

fn parse_days(text: &str) -> Result<Days, OpeningHoursError> {
    let mut week = Vec::new();
    let mut holidays = false;
    for part in text.split(',') {
        if part == "PH" {
            holidays = true;
            continue;
        }
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let first = parse_day(first)?;
        let last = parse_day(last)?;
        if last < first {
            return Err(refuse(
                part,
                "runs backwards; list the days, for example `Sa,Su`",
            ));
        }
        week.push(DayRange { first, last });
    }
    Ok(match (week.is_empty(), holidays) {
        (true, _) => Days::PublicHolidays,
        (false, true) => Days::WeekAndPublicHolidays(week),
        (false, false) => Days::Week(week),
    })
}

fn parse_day(text: &str) -> Result<u8, OpeningHoursError> {
    (0_u8..)
        .zip(DAYS)
        .find(|(_, (short, _))| *short == text)
        .map(|(index, _)| index)
        .ok_or_else(|| refuse(text, "is not a day; write Mo Tu We Th Fr Sa Su or PH"))
}

fn parse_times(text: &str) -> Result<Times, OpeningHoursError> {
    if matches!(text, "off" | "closed") {
        return Ok(Times::Closed);
    }
    let spans = text
        .split(',')
        .map(|span| parse_span(span.trim()))
        .collect::<Result<Vec<_>, _>>()?;
    if spans == [WHOLE_DAY] {
        return Ok(Times::AllDay);
    }
    for pair in spans.windows(2) {
        if let [a, b] = pair
            && (a.closes <= a.opens || b.opens < a.closes)
        {
            return Err(refuse(text, "has times that overlap or are out of order"));
        }
    }
    Ok(Times::Spans(spans))
}

fn parse_span(text: &str) -> Result<Span, OpeningHoursError> {
    let (opens, closes) = text
        .split_once('-')
        .ok_or_else(|| refuse(text, "is not a time span; write `09:00-17:00`"))?;
    let opens = parse_time(opens)?;
    let closes = parse_time(closes)?;
    if opens == MINUTES_A_DAY || opens == closes {
        return Err(refuse(text, "never opens"));
    }
    if closes < opens && closes > 9 * 60 {
        return Err(refuse(text, "closes before it opens"));
    }
    Ok(Span { opens, closes })
}

fn parse_time(text: &str) -> Result<u16, OpeningHoursError> {
    let bad = || refuse(text, "is not a time from 00:00 to 24:00");
    let digits = |s: &str| s.len() == 2 && s.bytes().all(|b| b.is_ascii_digit());
    let (hours, minutes) = text.split_once(':').ok_or_else(bad)?;
    if !digits(hours) || !digits(minutes) {
        return Err(bad());
    }
    let hours: u16 = hours.parse().map_err(|_| bad())?;
    let minutes: u16 = minutes.parse().map_err(|_| bad())?;
    let time = hours * 60 + minutes;
    if minutes > 59 || time > MINUTES_A_DAY {
        return Err(bad());
    }
    Ok(time)
}

/// A later rule silently replaces an earlier one for the same day, and added times may run into each
/// other: refuse what an author did not mean.
fn refuse_overlaps(rules: &[Rule]) -> Result<(), OpeningHoursError> {
    let mut days: [Vec<Span>; 8] = Default::default();
    for rule in rules {
        let spans: &[Span] = match &rule.times {
            Times::Spans(spans) => spans,
            Times::AllDay | Times::Closed => &[WHOLE_DAY],
        };
        for day in rule.days.indexes() {
            let name = DAYS.get(day).map_or("public holidays", |(_, name)| name);
            let taken = &mut days[day];
            if !rule.adds && !taken.is_empty() {
                return Err(refuse(name, "has two rules; the later one would win"));
            }
            if taken
                .iter()
                .any(|had| spans.iter().any(|new| had.overlaps(*new)))
            {
                return Err(refuse(name, "has times that overlap"));
            }
            taken.extend(spans);
        }
    }
    Ok(())
}

impl OpeningHours {
    /// The hours as a sentence for readers: "Monday to Friday, 9am to 5pm. Closed on public holidays."
    #[must_use]
    pub fn words(&self) -> String {
        let sentences: Vec<String> = self.rules.iter().map(Rule::words).collect();
        sentences.join(" ")
    }
}

impl Rule {
    fn words(&self) -> String {
        let days = self.days.words();
        match (&self.days, &self.times) {
            (Days::Every, Times::AllDay) => String::from("Open all day, every day."),
            (Days::Every, Times::Closed) => String::from("Closed."),
            (Days::PublicHolidays, Times::Closed) => String::from("Closed on public holidays."),
            (_, Times::Closed) => format!("Closed on {days}."),
            (_, Times::AllDay) => format!("{days}, all day."),
            (_, Times::Spans(spans)) => {
                let spans: Vec<String> = spans.iter().copied().map(Span::words).collect();
                format!("{days}, {}.", spans.join(" and "))
            }
        }
    }
}

impl Days {
    /// The days of the week as 0 to 6, public holidays as 7.
    fn indexes(&self) -> Vec<usize> {
        let week = |ranges: &[DayRange]| -> Vec<usize> {
            ranges
                .iter()
                .flat_map(|range| range.first..=range.last)
                .map(usize::from)
                .collect()
        };
        match self {
            Self::Every => (0..7).collect(),
            Self::Week(ranges) => week(ranges),
            Self::PublicHolidays => Vec::from([7]),
            Self::WeekAndPublicHolidays(ranges) => {
                let mut days = week(ranges);
                days.push(7);
                days
            }
        }
    }

    fn words(&self) -> String {
        match self {
            Self::Every => String::from("Every day"),
            Self::PublicHolidays => String::from("Public holidays"),
            Self::Week(ranges) => week_words(ranges),
            Self::WeekAndPublicHolidays(ranges) => {
                format!("{} and public holidays", week_words(ranges))
            }
        }
    }
}

fn week_words(ranges: &[DayRange]) -> String {
    if let [DayRange { first: 0, last: 6 }] = ranges {
        return String::from("Every day");
    }
    let parts: Vec<String> = ranges
        .iter()
        .map(|range| {
            let first = DAYS[usize::from(range.first)].1;
            let last = DAYS[usize::from(range.last)].1;
            match range.last - range.first {
                0 => String::from(first),
                1 => format!("{first} and {last}"),
                _ => format!("{first} to {last}"),
            }
        })
        .collect();
    parts.join(", ")
}

impl Span {
    fn overlaps(self, other: Self) -> bool {
        let end = |span: Self| {
            if span.closes < span.opens {
                MINUTES_A_DAY
            } else {
                span.closes
            }
        };
        self.opens < end(other) && other.opens < end(self)
    }

    fn words(self) -> String {
        let next_day = if self.closes < self.opens {
            " the next day"
        } else {
            ""
        };
        format!("{} to {}{next_day}", clock(self.opens), clock(self.closes))
    }
}

/// A time as people say it: 9am, 2:30pm, noon, midnight.
fn clock(minutes: u16) -> String {
    match minutes {
        0 | MINUTES_A_DAY => return String::from("midnight"),
        720 => return String::from("noon"),
        _ => {}
    }
    let (hour, minute) = (minutes / 60, minutes % 60);
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(text: &str) -> Result<String, String> {
        text.parse::<OpeningHours>()
            .map(|hours| hours.words())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn hours_read_as_a_sentence() {
        for (osm, sentence) in [
            ("24/7", "Open all day, every day."),
            ("00:00-24:00", "Open all day, every day."),
            (
                "Mo-Fr 09:00-17:00; PH off",
                "Monday to Friday, 9am to 5pm. Closed on public holidays.",
            ),
            (
                "Mo-Th 10:00-12:00,14:00-16:30; Sa,Su 12:00-24:00",
                "Monday to Thursday, 10am to noon and 2pm to 4:30pm. Saturday, Sunday, noon to midnight.",
            ),
            ("Mo-Su 18:00-02:00", "Every day, 6pm to 2am the next day."),
            (
                "Mo-Th 17:30-24:00, Tu-Fr 00:00-09:00",
                "Monday to Thursday, 5:30pm to midnight. Tuesday to Friday, midnight to 9am.",
            ),
            (
                "Mo-Fr,PH 09:00-21:00",
                "Monday to Friday and public holidays, 9am to 9pm.",
            ),
        ] {
            assert_eq!(words(osm).as_deref(), Ok(sentence), "{osm}");
        }
    }

    #[test]
    fn what_an_author_did_not_mean_is_refused() {
        for text in [
            "",
            "9am-5pm",
            "Mon to Fri",
            "Mo-Fr 09.00-17.00",
            "Mo-Fr 09:00-25:00",
            "Mo-Fr 17:00-09:30",
            "Dec 25 off; 24/7",
            "Mo-Fr 09:00-17:00; Sa-Mo 10:00-12:00",
            "Mo-Fr 09:00-17:00; Mo 10:00-12:00",
            "Mo-Fr 09:00-17:00, Mo 16:00-20:00",
            "Mo-Fr 09:00-17:00 PH off",
            "Mo-Fr",
            "Mo 10:00-10:00",
            "Mo 10:00-14:00,13:00-16:00",
        ] {
            assert!(words(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_panic(text in "[MoTuWeThFrSaSuPH0-9:;, -]{0,40}") {
            let _ = words(&text);
        }
    }
}

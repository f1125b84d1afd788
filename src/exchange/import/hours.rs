//! Schedules of HSDS as hours of ours, where they are plain weekly hours on the clock of the United Kingdom.

use jiff::civil::Date;

use super::draft::Open;
use super::part::Part;
use crate::opening::Expression;

const DAYS: [(&str, &str); 7] = [
    ("MO", "Mo"),
    ("TU", "Tu"),
    ("WE", "We"),
    ("TH", "Th"),
    ("FR", "Fr"),
    ("SA", "Sa"),
    ("SU", "Su"),
];

/// A schedule: what is read of it, and all of what it says.
struct Schedule {
    /// The days and the times of a plain week; nothing if it says more, or less, than that.
    plain: Option<(Vec<usize>, String)>,
    /// Whether its times are said to be those of UTC, an hour behind the clock on the wall in summer.
    utc: bool,
    /// Words that somebody wrote about it.
    notes: Vec<String>,
    /// Days and times as they are written, with all limits.
    written: String,
}

/// The week that schedules add up to. If any of them says more or less than a plain week, nothing is read and all are told.
pub fn of(service: &mut Part, today: Date, open: &mut Open) -> Option<String> {
    let schedules: Vec<Schedule> = service
        .parts("schedules")
        .into_iter()
        .map(|part| read(part, today))
        .collect();
    if schedules.is_empty() {
        return None;
    }
    let hours = week(&schedules);
    let mut say = |words: String| open.push(("hours", words));
    match &hours {
        Some(_) if schedules.iter().any(|schedule| schedule.utc) => say(
            "are these the hours on the clock in the UK? the data gives them in UTC, and says nothing of bank holidays"
                .to_owned(),
        ),
        Some(_) => say("are these the hours? and what holds on bank holidays?".to_owned()),
        None => say("the data has hours that are not plain weekly ones".to_owned()),
    }
    for schedule in &schedules {
        if hours.is_none() && !schedule.written.is_empty() {
            say(format!("the data has: {}", schedule.written));
        }
        for words in &schedule.notes {
            say(format!("the data says: {words}"));
        }
    }
    hours
}

fn read(mut schedule: Part, today: Date) -> Schedule {
    let notes = ["description", "notes"]
        .into_iter()
        .filter_map(|name| schedule.text(name))
        .collect();
    let freq = schedule.text("freq");
    let byday = schedule.text("byday");
    let (opens, closes) = (schedule.text("opens_at"), schedule.text("closes_at"));
    let mut words: Vec<String> = Vec::new();
    words.extend(freq.as_ref().map(|freq| freq.to_lowercase()));
    words.extend(byday.clone());
    words.extend(
        [("from", &opens), ("to", &closes)]
            .into_iter()
            .filter_map(|(word, time)| Some(format!("{word} {}", time.as_ref()?))),
    );
    // A beginning that is past, one week in one and the clock of London are what any plain week has.
    let mut taken: Vec<String> = Vec::new();
    for name in ["valid_from", "dtstart"] {
        let day = schedule.text(name);
        let began = day
            .as_deref()
            .and_then(|day| day.get(..10)?.parse::<Date>().ok());
        let is_past = began.is_some_and(|began| began <= today);
        match day {
            Some(day) if is_past => words.push(format!("since {day}")),
            Some(day) => taken.push(format!("{}: {day}", name.replace('_', " "))),
            None => {}
        }
    }
    if let Some(interval) = schedule.number("interval")
        && (interval - 1.0).abs() > f64::EPSILON
    {
        taken.push(format!("every {interval} times"));
    }
    if let Some(zone) = schedule.text("timezone")
        && !["europe/london", "gb", "gmt/bst"].contains(&zone.to_lowercase().as_str())
    {
        taken.push(format!("time zone {zone}"));
    }
    let limits: Vec<String> = taken.into_iter().chain(schedule.rest()).collect();
    let times = opens
        .as_deref()
        .and_then(time)
        .zip(closes.as_deref().and_then(time));
    let plain = match (&byday, times) {
        (Some(byday), Some((opens, closes)))
            if limits.is_empty() && freq.as_deref() == Some("WEEKLY") =>
        {
            let closes = if closes == "23:59" { "24:00" } else { &closes };
            let days: Option<Vec<usize>> = byday
                .split(',')
                .map(|day| DAYS.iter().position(|(name, _)| *name == day.trim()))
                .collect();
            days.map(|days| (days, format!("{opens}-{closes}")))
        }
        _ => None,
    };
    let is_utc = |time: &Option<String>| {
        let time = time.as_deref().unwrap_or_default();
        time.ends_with('Z') || time.ends_with("+00:00")
    };
    words.extend(limits);
    Schedule {
        plain,
        utc: is_utc(&opens) || is_utc(&closes),
        notes,
        written: words.join(", "),
    }
}

fn week(schedules: &[Schedule]) -> Option<String> {
    let mut week: [Vec<String>; 7] = Default::default();
    for schedule in schedules {
        let (days, times) = schedule.plain.as_ref()?;
        for day in days {
            week.get_mut(*day)?.push(times.clone());
        }
    }
    let hours = written(&mut week);
    hours.parse::<Expression>().ok().map(|_| hours)
}

/// `9:00`, `09:00`, `09:00:00` and `09:00:00Z` as `09:00`.
fn time(text: &str) -> Option<String> {
    let (hour, rest) = text.split_once(':')?;
    let (minute, rest) = (rest.get(..2)?, rest.get(2..)?);
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let plain = matches!(hour.len(), 1 | 2)
        && figures(hour)
        && figures(minute)
        && matches!(rest, "" | "Z" | "+00:00" | ":00" | ":00Z" | ":00+00:00");
    plain.then(|| format!("{hour:0>2}:{minute}"))
}

fn written(week: &mut [Vec<String>; 7]) -> String {
    for day in week.iter_mut() {
        day.sort();
        day.dedup();
    }
    if week
        .iter()
        .all(|day| matches!(day.as_slice(), [all] if all == "00:00-24:00"))
    {
        return "24/7".to_owned();
    }
    let mut rules: Vec<String> = Vec::new();
    let mut day = 0;
    while day < week.len() {
        let alike = week[day..]
            .iter()
            .take_while(|other| **other == week[day])
            .count();
        if !week[day].is_empty() {
            let (first, last) = (DAYS[day].1, DAYS[day + alike - 1].1);
            let days = if alike == 1 {
                first.to_owned()
            } else {
                format!("{first}-{last}")
            };
            rules.push(format!("{days} {}", week[day].join(",")));
        }
        day += alike;
    }
    rules.join("; ")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn of(schedules: &[Value]) -> (Option<String>, Vec<String>) {
        let mut open = Open::new();
        let mut service = Part::of(&json!({"schedules": schedules}));
        let hours = super::of(&mut service, Date::constant(2026, 12, 1), &mut open);
        (hours, open.into_iter().map(|(_, words)| words).collect())
    }

    fn weekly(byday: &str, opens: &str, closes: &str) -> Value {
        json!({"freq": "WEEKLY", "byday": byday, "opens_at": opens, "closes_at": closes})
    }

    fn with(field: &str, value: Value) -> Value {
        let mut schedule = weekly("MO,TU,WE,TH,FR", "09:00", "17:00");
        schedule[field] = value;
        schedule
    }

    #[test]
    fn plain_weeks_are_read() {
        let hours = |schedules: &[Value]| of(schedules).0;
        assert_eq!(
            hours(&[weekly("MO,TU,WE,TH,FR,SA,SU", "00:00", "23:59")]).as_deref(),
            Some("24/7")
        );
        let week = [
            weekly("MO,TU,WE,TH,FR", "9:00", "17:00:00Z"),
            weekly("SU", "10:00", "12:00"),
        ];
        assert_eq!(
            hours(&week).as_deref(),
            Some("Mo-Fr 09:00-17:00; Su 10:00-12:00")
        );
        let lunch = [
            weekly("MO", "13:00", "17:00"),
            weekly("MO", "09:00", "12:00"),
        ];
        assert_eq!(hours(&lunch).as_deref(), Some("Mo 09:00-12:00,13:00-17:00"));
        for (field, value) in [
            ("valid_from", json!("2020-01-01")),
            ("dtstart", json!("2026-12-01")),
            ("interval", json!(1)),
            ("timezone", json!("Europe/London")),
            ("until", Value::Null),
            ("valid_to", json!("")),
        ] {
            let hours = hours(&[with(field, value)]);
            assert_eq!(hours.as_deref(), Some("Mo-Fr 09:00-17:00"), "{field}");
        }
    }

    #[test]
    fn what_is_not_plain_is_left_to_a_person_with_its_days_and_times() {
        for (schedule, words) in [
            (
                json!({"freq": "MONTHLY", "byday": "1MO", "opens_at": "09:00", "closes_at": "10:00"}),
                "monthly, 1MO, from 09:00, to 10:00",
            ),
            (
                weekly("1MO", "09:00", "10:00"),
                "weekly, 1MO, from 09:00, to 10:00",
            ),
            (
                weekly("MO", "9am", "10:00"),
                "weekly, MO, from 9am, to 10:00",
            ),
            (
                weekly("MO", "09:00:00+01:00", "17:00:00+01:00"),
                "from 09:00:00+01:00, to 17:00:00+01:00",
            ),
            (
                with("valid_from", json!("2030-01-01")),
                "valid from: 2030-01-01",
            ),
            (
                with("valid_to", json!("2026-12-31")),
                "valid to: 2026-12-31",
            ),
            (with("timezone", json!(-5)), "timezone: -5"),
            (with("timezone", json!(0)), "timezone: 0"),
            (
                with("timezone", json!("America/New_York")),
                "time zone America/New_York",
            ),
            (with("interval", json!(2)), "every 2 times"),
            (
                with("attending_type", json!("Call 0800 1111")),
                "attending type: Call 0800 1111",
            ),
            (with("season", json!("summer")), "season: summer"),
        ] {
            let (hours, said) = of(std::slice::from_ref(&schedule));
            assert_eq!(hours, None, "{schedule}");
            assert_eq!(said[0], "the data has hours that are not plain weekly ones");
            assert!(said[1].contains(words), "{words} is not in {said:?}");
        }
        assert_eq!(of(&[weekly("MO", "09:00", "09:00")]).0, None);
        assert_eq!(
            of(&[json!({"description": "Ring us"})]).1[1],
            "the data says: Ring us"
        );
        assert_eq!(of(&[]), (None, vec![]));
    }

    #[test]
    fn one_odd_schedule_leaves_all_of_them_to_a_person() {
        let (hours, said) = of(&[weekly("MO", "09:00", "17:00"), with("count", json!(3))]);
        assert_eq!(hours, None);
        assert!(
            said[1].contains("MO, from 09:00, to 17:00") && said[2].contains("count: 3"),
            "{said:?}"
        );
    }
}

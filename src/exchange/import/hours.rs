//! Schedules of HSDS as hours of ours, where they are plain weekly hours.

use serde_json::Value;

use crate::hours::Expression;

const DAYS: [(&str, &str); 7] = [
    ("MO", "Mo"),
    ("TU", "Tu"),
    ("WE", "We"),
    ("TH", "Th"),
    ("FR", "Fr"),
    ("SA", "Sa"),
    ("SU", "Su"),
];
/// Fields that make a schedule more than a plain week.
const LIMITS: [&str; 8] = [
    "valid_from",
    "until",
    "valid_to",
    "count",
    "byweekno",
    "bymonthday",
    "byyearday",
    "attending_type",
];

/// The week that schedules add up to, or nothing if any of them says more, or less, than that.
pub fn of(schedules: &[Value]) -> Option<String> {
    let mut week: [Vec<String>; 7] = Default::default();
    for schedule in schedules {
        let text = |name: &str| schedule.get(name).and_then(Value::as_str);
        let limited = LIMITS
            .iter()
            .any(|name| schedule.get(*name).is_some_and(|value| !value.is_null()));
        let every_week = schedule
            .get("interval")
            .is_none_or(|value| value.as_f64() == Some(1.0) || value.is_null());
        let elsewhere = text("timezone").is_some_and(|zone| zone != "Europe/London");
        if limited || elsewhere || !every_week || text("freq")? != "WEEKLY" {
            return None;
        }
        let (opens, closes) = (time(text("opens_at")?)?, time(text("closes_at")?)?);
        let closes = if closes == "23:59" {
            "24:00".to_owned()
        } else {
            closes
        };
        for day in text("byday")?.split(',') {
            let index = DAYS.iter().position(|(name, _)| *name == day.trim())?;
            week[index].push(format!("{opens}-{closes}"));
        }
    }
    let hours = written(&mut week);
    hours.parse::<Expression>().ok().map(|_| hours)
}

/// `09:00`, `09:00:00` and `09:00:00Z` as `09:00`.
fn time(text: &str) -> Option<String> {
    let minutes = text.get(..5)?;
    let rest = text.get(5..)?;
    let shaped = minutes
        .bytes()
        .map(|byte| byte.is_ascii_digit())
        .eq([true, true, false, true, true]);
    let plain =
        shaped && minutes.as_bytes()[2] == b':' && matches!(rest, "" | "Z" | ":00" | ":00Z");
    plain.then(|| minutes.to_owned())
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
    use serde_json::json;

    use super::*;

    fn weekly(byday: &str, opens: &str, closes: &str) -> Value {
        json!({"freq": "WEEKLY", "byday": byday, "opens_at": opens, "closes_at": closes})
    }

    #[test]
    fn plain_weeks_are_read() {
        assert_eq!(
            of(&[weekly("MO,TU,WE,TH,FR,SA,SU", "00:00", "23:59")]).as_deref(),
            Some("24/7")
        );
        let week = [
            weekly("MO,TU,WE,TH,FR", "09:00:00", "17:00:00Z"),
            weekly("SU", "10:00", "12:00"),
        ];
        assert_eq!(
            of(&week).as_deref(),
            Some("Mo-Fr 09:00-17:00; Su 10:00-12:00")
        );
        let lunch = [
            weekly("MO", "13:00", "17:00"),
            weekly("MO", "09:00", "12:00"),
        ];
        assert_eq!(of(&lunch).as_deref(), Some("Mo 09:00-12:00,13:00-17:00"));
    }

    #[test]
    fn what_is_not_plain_is_left_to_a_person() {
        assert_eq!(
            of(&[
                json!({"freq": "MONTHLY", "byday": "1MO", "opens_at": "09:00", "closes_at": "10:00"})
            ]),
            None
        );
        assert_eq!(of(&[weekly("1MO", "09:00", "10:00")]), None);
        assert_eq!(of(&[weekly("MO", "9am", "10:00")]), None);
        assert_eq!(of(&[weekly("MO", "09:00", "09:00")]), None);
        assert_eq!(of(&[json!({"description": "Ring us"})]), None);
        assert_eq!(of(&[]), None);
        let mut ends = weekly("MO", "09:00", "17:00");
        ends["valid_to"] = json!("2026-12-31");
        assert_eq!(of(&[ends]), None);
    }
}

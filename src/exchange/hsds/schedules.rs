//! Hours as HSDS writes them: the usual week. Dates and bank holidays stay in words, for HSDS has no place for them.

use opening_hours_syntax::rules::day::WeekDayRange;
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};

use super::objects::Schedule;
use crate::documents::{Channel, Hours};
use crate::exchange::directory::Entry;
use crate::exchange::ids::Id;
use crate::exchange::words;
use crate::opening::bounds;

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const A_DAY: u16 = 24 * 60;

/// The spans of each day from Monday, in minutes after midnight. A night's hours end after 24:00.
type Week = [Vec<(u16, u16)>; 7];

/// The schedules of a service: those of all its ways, then those of single ones.
pub fn of(entry: &Entry<'_>, channel_names: &[String]) -> Vec<Schedule> {
    let followers = followers(entry);
    let whole = entry
        .service
        .sure_hours()
        .map(|hours| schedules(entry, "all", followers.as_deref(), hours));
    let single = entry
        .service
        .channels
        .iter()
        .zip(channel_names)
        .filter_map(|(channel, name)| {
            let way = words::label(channel);
            Some(schedules(
                entry,
                name,
                Some(&way),
                entry.service.sure_own_hours(channel)?,
            ))
        });
    whole.into_iter().chain(single).flatten().collect()
}

/// The ways that the hours of the service hold for, in words; nothing if they hold for all that are answered while one waits.
fn followers(entry: &Entry<'_>) -> Option<String> {
    let answered = || {
        entry
            .service
            .channels
            .iter()
            .filter(|channel| channel.kind.is_answered())
    };
    if answered().all(Channel::keeps_service_hours) {
        return None;
    }
    let followers = answered().filter(|channel| channel.keeps_service_hours());
    let labels: Vec<String> = followers.map(words::label).collect();
    Some(labels.join(", "))
}

fn schedules(entry: &Entry<'_>, way: &str, label: Option<&str>, hours: &Hours) -> Vec<Schedule> {
    let mut spans: Vec<((u16, u16), Vec<usize>)> = Vec::new();
    for (day, of_day) in week(hours.opening.rules()).iter().enumerate() {
        for span in of_day {
            match spans.iter_mut().find(|(known, _)| known == span) {
                Some((_, days)) => days.push(day),
                None => spans.push((*span, vec![day])),
            }
        }
    }
    spans.sort_by(|(a, a_days), (b, b_days)| a_days.cmp(b_days).then(a.cmp(b)));
    let description = words::hours(hours);
    spans
        .into_iter()
        .map(|((opens, closes), days)| {
            let byday: Vec<&str> = days.into_iter().map(|day| DAYS[day]).collect();
            let (byday, opens_at, closes_at) = (byday.join(","), clock(opens), closing(closes));
            let times = format!("{opens_at}-{closes_at}");
            Schedule {
                id: Id::of(&["schedule", entry.key(), way, &byday, &times]),
                service_id: Id::service(entry.key()),
                freq: "WEEKLY",
                interval: 1,
                byday,
                opens_at,
                closes_at,
                description: description.clone(),
                attending_type: label.map(str::to_owned),
            }
        })
        .collect()
}

/// The usual week of hours that were found to be plain when they were read.
fn week(rules: &[RuleSequence]) -> Week {
    let mut week = Week::default();
    for rule in rules {
        let selector = &rule.day_selector;
        if !selector.monthday.is_empty() || !selector.year.is_empty() || !selector.week.is_empty() {
            continue;
        }
        for day in days(rule) {
            // A later rule about a day wins, unless it is joined with a comma.
            if rule.operator != RuleOperator::Additional {
                week[day].clear();
            }
            if rule.kind == RuleKind::Open {
                week[day].extend(rule.time_selector.spans.iter().filter_map(bounds));
            }
        }
    }
    for day in &mut week {
        day.sort_unstable();
    }
    week
}

fn days(rule: &RuleSequence) -> Vec<usize> {
    let ranges = &rule.day_selector.weekday;
    if ranges.is_empty() {
        return (0..7).collect();
    }
    ranges
        .iter()
        .filter_map(|range| match range {
            WeekDayRange::Fixed { range, .. } => Some(range),
            WeekDayRange::Holiday { .. } => None,
        })
        .flat_map(|range| {
            let day = |day: &opening_hours_syntax::rules::day::Weekday| {
                day.num_days_from_monday() as usize
            };
            day(range.start())..=day(range.end())
        })
        .collect()
}

/// HSDS has no 24:00: by its custom a day ends at 23:59.
fn closing(minutes: u16) -> String {
    if minutes == A_DAY {
        "23:59".to_owned()
    } else {
        clock(minutes % A_DAY)
    }
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]

    use super::*;

    #[test]
    fn the_usual_week_is_read_and_dates_are_not() {
        let week = |text| {
            week(
                &opening_hours_syntax::parse(text)
                    .unwrap_or_else(|_| panic!("{text}"))
                    .rules,
            )
        };
        let night = |text| week(text)[0].clone();
        assert_eq!(night("24/7"), [(0, A_DAY)]);
        assert_eq!(night("Mo-Fr 09:00-17:00; PH off"), [(540, 1020)]);
        assert_eq!(
            night("Mo-Su,PH 09:00-12:00,13:00-17:00; Dec 25 off"),
            [(540, 720), (780, 1020)]
        );
        assert_eq!(
            night("Mo-Th 18:00-24:00, Mo 00:00-06:00"),
            [(0, 360), (1080, A_DAY)]
        );
        assert_eq!(night("Mo-Su 20:00-02:00"), [(1200, A_DAY + 120)]);
        assert_eq!(night("Mo-Su 09:00-17:00; Mo off"), []);
        assert_eq!(week("Sa-Su 09:00-17:00")[0], []);
    }

    #[test]
    fn a_day_ends_at_a_minute_to_midnight_and_a_night_the_next_day() {
        assert_eq!(
            (closing(A_DAY), closing(A_DAY + 120)),
            ("23:59".to_owned(), "02:00".to_owned())
        );
        assert_eq!(clock(0), "00:00");
    }
}

//! What readers see of a state.

use alloc::string::String;

use super::State;
use crate::time::{Date, LocalTime, push_number};

impl State {
    /// One line, without a full stop: "Open now, until 11pm". Empty if the day is not covered: the page has a sentence of its own for that.
    ///
    /// `now` is the local time for which the state was worked out. Midnight is the end of the day that it ends, where something closes, and
    /// the start of the day that it begins, where something opens, for "midnight on Monday" can be either.
    #[must_use]
    pub fn words(self, now: LocalTime) -> String {
        let today = now.date();
        let mut words = String::from(match self {
            Self::NotCovered => "",
            Self::Unsure => "Holiday today: its hours may differ",
            Self::Open { until: None } => "Open now, day and night",
            Self::Open { until: Some(_) } => "Open now, until ",
            Self::Closed { opens: None, .. } => "Closed now",
            Self::Closed { opens: Some(_), .. } => "Closed now, opens at ",
        });
        match self {
            Self::Open { until: Some(until) } => push_end(&mut words, until, today),
            Self::Closed {
                opens: Some(opens),
                at_latest,
            } => {
                push_start(&mut words, opens, today);
                if at_latest {
                    words.push_str(" at the latest");
                }
            }
            _ => {}
        }
        words
    }
}

/// A time as people say it: "9am", "2:30pm", "noon", "midnight".
///
/// `minute_of_day` is minutes after midnight, up to 1440, which is midnight again.
#[must_use]
pub fn time_words(minute_of_day: u16) -> String {
    let mut words = String::new();
    match minute_of_day % 1440 {
        0 => words.push_str("midnight"),
        minute => push_time(&mut words, minute),
    }
    words
}

/// "11pm", "midnight", "2am tomorrow", "the end of Wednesday".
fn push_end(words: &mut String, until: LocalTime, today: Date) {
    if until.minute_of_day() > 0 {
        push_time(words, until.minute_of_day());
        return push_day(words, until.date(), today, " on ");
    }
    let day = until.date().plus_days(-1).unwrap_or(Date::FIRST);
    if day == today {
        words.push_str("midnight");
    } else {
        words.push_str("the end of");
        push_day(words, day, today, " ");
    }
}

/// "2pm", "9am tomorrow", "midnight tonight", "the start of Wednesday".
fn push_start(words: &mut String, opens: LocalTime, today: Date) {
    if opens.minute_of_day() > 0 {
        push_time(words, opens.minute_of_day());
        push_day(words, opens.date(), today, " on ");
    } else if opens.date().days() - today.days() == 1 {
        words.push_str("midnight tonight");
    } else {
        words.push_str("the start of");
        push_day(words, opens.date(), today, " ");
    }
}

/// "9am", "2:30pm", "noon".
fn push_time(words: &mut String, minute_of_day: u16) {
    let (hour, minute) = (i32::from(minute_of_day / 60), i32::from(minute_of_day % 60));
    if (hour, minute) == (12, 0) {
        return words.push_str("noon");
    }
    let twelve = match hour % 12 {
        0 => 12,
        hour => hour,
    };
    push_number(words, twelve, if twelve < 10 { 1 } else { 2 });
    if minute > 0 {
        words.push(':');
        push_number(words, minute, 2);
    }
    words.push_str(if hour < 12 { "am" } else { "pm" });
}

/// Nothing for today; "tomorrow"; the day of the week if no other day of that name comes before; else with its date.
fn push_day(words: &mut String, day: Date, today: Date, before: &str) {
    match day.days() - today.days() {
        0 => {}
        1 => words.push_str(" tomorrow"),
        2..=6 => {
            words.push_str(before);
            words.push_str(day.weekday());
        }
        _ => {
            words.push_str(before);
            words.push_str(day.weekday());
            words.push(' ');
            day.push_day_and_month(words);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::local;
    use super::*;

    /// It is Monday 28 December 2026, 6:30pm.
    fn open(until: &str) -> String {
        let until = Some(local(until));
        State::Open { until }.words(local("2026-12-28T18:30"))
    }

    fn closed(opens: &str) -> String {
        let opens = Some(local(opens));
        let at_latest = false;
        State::Closed { opens, at_latest }.words(local("2026-12-28T18:30"))
    }

    #[test]
    fn what_is_open_says_until_when() {
        assert_eq!(open("2026-12-28T23:00"), "Open now, until 11pm");
        assert_eq!(open("2026-12-29T00:00"), "Open now, until midnight");
        assert_eq!(open("2026-12-29T02:00"), "Open now, until 2am tomorrow");
        assert_eq!(open("2026-12-29T12:00"), "Open now, until noon tomorrow");
        assert_eq!(open("2026-12-30T09:00"), "Open now, until 9am on Wednesday");
        assert_eq!(open("2027-01-03T09:00"), "Open now, until 9am on Sunday");
        assert_eq!(
            open("2027-01-04T09:00"),
            "Open now, until 9am on Monday 4 January"
        );
    }

    #[test]
    fn a_later_midnight_is_the_end_of_the_day_before_it() {
        assert_eq!(
            open("2026-12-30T00:00"),
            "Open now, until the end of tomorrow"
        );
        assert_eq!(
            open("2026-12-31T00:00"),
            "Open now, until the end of Wednesday"
        );
        assert_eq!(
            open("2027-01-05T00:00"),
            "Open now, until the end of Monday 4 January"
        );
    }

    #[test]
    fn what_is_closed_says_when_it_opens() {
        assert_eq!(closed("2026-12-28T21:05"), "Closed now, opens at 9:05pm");
        assert_eq!(
            closed("2026-12-29T09:00"),
            "Closed now, opens at 9am tomorrow"
        );
        assert_eq!(
            closed("2026-12-31T14:30"),
            "Closed now, opens at 2:30pm on Thursday"
        );
        assert_eq!(
            closed("2027-01-05T10:00"),
            "Closed now, opens at 10am on Tuesday 5 January"
        );
    }

    #[test]
    fn what_opens_at_midnight_opens_tonight_or_at_the_start_of_a_day() {
        assert_eq!(
            closed("2026-12-29T00:00"),
            "Closed now, opens at midnight tonight"
        );
        assert_eq!(
            closed("2026-12-30T00:00"),
            "Closed now, opens at the start of Wednesday"
        );
        assert_eq!(
            closed("2027-01-04T00:00"),
            "Closed now, opens at the start of Monday 4 January"
        );
    }

    #[test]
    fn hours_are_those_of_a_clock_with_twelve() {
        let time = |text| {
            let mut words = String::new();
            push_time(&mut words, local(text).minute_of_day());
            words
        };
        assert_eq!(time("2026-12-28T00:05"), "12:05am");
        assert_eq!(time("2026-12-28T01:00"), "1am");
        assert_eq!(time("2026-12-28T11:59"), "11:59am");
        assert_eq!(time("2026-12-28T12:00"), "noon");
        assert_eq!(time("2026-12-28T12:30"), "12:30pm");
        assert_eq!(time("2026-12-28T13:00"), "1pm");
        assert_eq!(time("2026-12-28T22:10"), "10:10pm");
    }

    #[test]
    fn what_is_not_known_is_not_claimed() {
        let words = |state: State| state.words(local("2026-12-28T18:30"));
        assert_eq!(words(State::NotCovered), "");
        assert_eq!(words(State::Unsure), "Holiday today: its hours may differ");
        assert_eq!(
            words(State::Open { until: None }),
            "Open now, day and night"
        );
        let closed = |opens, at_latest| words(State::Closed { opens, at_latest });
        assert_eq!(closed(None, false), "Closed now");
        assert_eq!(
            closed(Some(local("2026-12-29T09:00")), true),
            "Closed now, opens at 9am tomorrow at the latest"
        );
    }
}

//! Deadlines for somebody's own calendar: iCalendar text (RFC 5545).

use alloc::string::String;

use crate::time::Moment;

/// A deadline in a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CalendarEvent<'a> {
    /// What tells this event from all others. The same again replaces the event in most calendars.
    pub uid: &'a str,
    /// The line that calendars show.
    pub summary: &'a str,
    /// More about it; may have several lines.
    pub description: &'a str,
    /// The deadline: the event begins and its alarm sounds then.
    pub at: Moment,
}

/// The text of a calendar file, of type `text/calendar; charset=utf-8`.
///
/// Times are in UTC, so that no calendar must know when clocks change. Each event lasts a minute: RFC 5545 knows no shorter
/// one, and a longer one would look as if there were time until its end. Control characters are dropped.
#[must_use]
pub fn calendar_text(events: &[CalendarEvent<'_>], now: Moment) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(&mut out, "PRODID:-//Fingerpost//Deadlines//EN");
    for event in events {
        line(&mut out, "BEGIN:VEVENT");
        text(&mut out, "UID:", event.uid);
        time(&mut out, "DTSTAMP:", now);
        time(&mut out, "DTSTART:", event.at);
        line(&mut out, "DURATION:PT1M");
        text(&mut out, "SUMMARY:", event.summary);
        text(&mut out, "DESCRIPTION:", event.description);
        line(&mut out, "BEGIN:VALARM");
        line(&mut out, "ACTION:DISPLAY");
        line(&mut out, "TRIGGER:PT0S");
        text(&mut out, "DESCRIPTION:", event.summary);
        line(&mut out, "END:VALARM");
        line(&mut out, "END:VEVENT");
    }
    line(&mut out, "END:VCALENDAR");
    out
}

/// `20261103T140500Z` (RFC 5545 §3.3.5, form 2).
fn time(out: &mut String, name: &str, moment: Moment) {
    let utc = moment.utc();
    out.push_str(name);
    utc.date().push_figures(out, "");
    out.push('T');
    utc.push_figures(out, "");
    out.push_str("00Z\r\n");
}

/// A value with what has a meaning in it escaped (RFC 5545 §3.3.11).
fn text(out: &mut String, name: &str, value: &str) {
    let mut content = String::from(name);
    let mut characters = value.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' | ';' | ',' => {
                content.push('\\');
                content.push(character);
            }
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' => content.push_str("\\n"),
            '\t' => content.push(' '),
            control if control.is_control() => {}
            other => content.push(other),
        }
    }
    line(out, &content);
}

/// A line is folded so that none has more than 75 octets, and none begins within a character (RFC 5545 §3.1).
fn line(out: &mut String, content: &str) {
    let mut octets = 0;
    for character in content.chars() {
        if octets + character.len_utf8() > 75 {
            out.push_str("\r\n ");
            octets = 1;
        }
        octets += character.len_utf8();
        out.push(character);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::time::LocalTime;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    fn at(local: &str) -> Moment {
        local.parse::<LocalTime>().unwrap().moment()
    }

    fn one(uid: &str, summary: &str, description: &str) -> String {
        let event = CalendarEvent {
            uid,
            summary,
            description,
            at: at("2026-07-03T00:05"),
        };
        calendar_text(&[event], at("2026-07-01T12:00"))
    }

    /// The value of the first line of this name, unfolded and with escapes undone.
    fn value(calendar: &str, name: &str) -> String {
        let unfolded = calendar.replace("\r\n ", "");
        let line = unfolded
            .split("\r\n")
            .find_map(|line| line.strip_prefix(name));
        let mut value = String::new();
        let mut characters = line.unwrap().chars();
        while let Some(character) = characters.next() {
            match character {
                '\\' => value.extend(characters.next().map(|c| if c == 'n' { '\n' } else { c })),
                other => value.push(other),
            }
        }
        value
    }

    #[test]
    fn a_deadline_is_an_event_in_utc_with_an_alarm() {
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Fingerpost//Deadlines//EN",
            "BEGIN:VEVENT",
            "UID:meeting-1",
            "DTSTAMP:20260701T110000Z",
            "DTSTART:20260702T230500Z",
            "DURATION:PT1M",
            "SUMMARY:Meet",
            "DESCRIPTION:All of you",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:PT0S",
            "DESCRIPTION:Meet",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        let calendar = one("meeting-1", "Meet", "All of you");
        assert_eq!(calendar.split("\r\n").collect::<Vec<_>>(), expected);
    }

    #[test]
    fn no_deadlines_are_a_calendar_without_events() {
        let calendar = calendar_text(&[], at("2026-07-01T12:00"));
        assert!(!calendar.contains("VEVENT"));
        assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    }

    #[test]
    fn what_has_a_meaning_in_the_format_is_escaped() {
        let calendar = one("1", "a, b; c\\d: e", "one\ntwo\r\nthree\rfour");
        assert!(calendar.contains("SUMMARY:a\\, b\\; c\\\\d: e\r\n"));
        assert!(calendar.contains("DESCRIPTION:one\\ntwo\\nthree\\nfour\r\n"));
    }

    #[test]
    fn text_cannot_add_lines_of_its_own() {
        let calendar = one("1", "Meet\r\nATTACH:x", "a\u{85}b\u{0}c\u{7f}d\te");
        assert!(!calendar.contains("\r\nATTACH"));
        assert!(calendar.contains("DESCRIPTION:abcd e\r\n"));
    }

    #[test]
    fn long_lines_are_folded_at_75_octets() {
        let calendar = one("1", &"x".repeat(200), "");
        let lines = calendar.split("\r\n").filter(|line| line.contains("xx"));
        let lengths: Vec<_> = lines.map(str::len).take(3).collect();
        assert_eq!(lengths, [75, 75, 60]);
    }

    proptest! {
        #[test]
        fn any_text_is_read_back_and_no_line_is_over_75_octets(
            summary in "(\\PC|\n|,|é|🙂){0,200}", description in "(\\PC|\n|\\\\n){0,200}",
        ) {
            let calendar = one("1", &summary, &description);
            prop_assert!(calendar.split("\r\n").all(|line| line.len() <= 75));
            prop_assert!(!calendar.replace("\r\n", "").contains(char::is_control));
            prop_assert_eq!(value(&calendar, "SUMMARY:"), summary);
            prop_assert_eq!(value(&calendar, "DESCRIPTION:"), description);
        }

        #[test]
        fn any_text_makes_a_calendar_without_panic(uid in "(?s).*", text in "(?s).*") {
            let calendar = one(&uid, &text, &text);
            prop_assert!(calendar.split("\r\n").all(|line| line.len() <= 75));
            prop_assert!(!calendar.replace("\r\n", "").contains(char::is_control));
        }
    }
}

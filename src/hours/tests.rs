//! Hours are read, refused, put into words and worked out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fingerpost_core::hours::{Schedule, State};
use fingerpost_core::time::{LocalTime, Moment};
use jiff::civil::Date;
use proptest::prelude::*;

use super::{BankHolidays, compile, read_holidays};
use crate::documents::Nation;
use crate::opening::Expression;
use crate::sources::Sources;

fn words(text: &str) -> Result<String, String> {
    text.parse::<Expression>()
        .map(|hours| hours.words())
        .map_err(|error| error.to_string())
}

#[test]
fn hours_read_as_sentences() {
    for (osm, sentence) in [
        ("24/7", "Open all day, every day."),
        (
            "Mo-Fr 09:00-17:00; PH off",
            "Monday to Friday, 9am to 5pm. Closed on bank holidays.",
        ),
        (
            "Mo-Th 10:00-12:00,14:00-16:30; Sa,Su 12:00-24:00",
            "Monday to Thursday, 10am to noon and 2pm to 4:30pm. Saturday and Sunday, noon to midnight.",
        ),
        (
            "Mo-Th 17:30-24:00, Tu-Fr 00:00-09:00",
            "Monday to Thursday, 5:30pm to midnight. Tuesday to Friday, midnight to 9am.",
        ),
        (
            "Mo-Fr,PH 09:00-21:00",
            "Monday to Friday and bank holidays, 9am to 9pm.",
        ),
        (
            "24/7; Dec 25 off",
            "Open all day, every day. Closed on 25 December.",
        ),
        (
            "Mo-Fr 09:00-17:00; Dec 24-26 off; 2027 Mar 26 10:00-12:00",
            "Monday to Friday, 9am to 5pm. Closed on 24 December to 26 December. 26 March 2027, 10am to noon.",
        ),
    ] {
        assert_eq!(words(osm).as_deref(), Ok(sentence), "{osm}");
    }
}

#[test]
fn what_an_author_did_not_mean_is_refused() {
    for text in [
        "",
        " ",
        "9am-5pm",
        "Mon to Fri",
        "Mo-Fr 09.00-17.00",
        "Mo-Fr 9:00-17:00",
        "Mo-Fr 09:00-25:00",
        "Mo-Fr 09:60-17:00",
        "Mo-Fr 17:00-09:00",
        "Dec 25 off; 24/7",
        "PH off; Mo-Fr 09:00-17:00",
        "Mo-Fr 09:00-17:00; Sa-Mo 10:00-12:00",
        "Mo-Fr 09:00-17:00; Mo 10:00-12:00",
        "Mo-Fr 09:00-17:00, Mo 16:00-20:00",
        "Mo-Fr 18:00-02:00, Tu 01:00-03:00",
        "Mo-Fr 09:00-17:00 PH off",
        "Mo 10:00-10:00",
        "Mo 10:00-14:00,13:00-16:00",
        "Mo 14:00-16:00,10:00-12:00",
        "Mo-Su 18:00-02:00",
        "Mo-Su 00:00-24:00",
        "Su,PH off; Mo-Sa 09:00-17:00",
        "Mo,PH 10:00-12:00; Tu-Fr 09:00-17:00",
        "Mo-Fr 09:00-17:00, Sa,PH 10:00-12:00",
        "Sa-Su 09:00-17:00; PH mo 10:00-12:00",
        "Mo-Fr 09:00-17:00; PH",
        "Mo-Fr 09:00-17:00; Dec 25",
        "Mo-Fr",
        "Mo 09:00-17:00, Tu",
        "Mo-Fr 09:00-17:00; PH,Dec 24 off",
        "Mo-Fr 09:00-17:00; PH off; Dec Mo-Fr 10:00-16:00",
        "Jun-Aug Mo-Fr 09:00-12:00",
        "Dec 25 off; Dec 10-31 Mo-Su 09:00-17:00",
        "Mo-Fr 09:00-17:00; Dec 10-31 09:00-17:00",
        "Mo-Su 09:00-17:00, PH 12:00-14:00",
        "Mo-Su 09:00-17:00; Dec 20-31 Mo-Fr 10:00-12:00",
        "Mo-Fr 09:00-17:00; Dec PH off",
        "Mo-Fr 09:00-17:00; PH Mo-Fr 09:00-12:00",
        "Mo-Fr 09:00-17:00; Dec 25 off; Dec 25 09:00-12:00",
        "Mo-Fr 09:00-17:00; Dec 24-26 off; 2026 Dec 25 09:00-12:00",
        "Mo-Fr 09:00-17:00; Dec 23 16:00-20:00, Dec 24 18:00-21:00",
        "Mo-Fr 09:00-17:00; Dec 24 off; PH off",
        "Mo-Fr 09:00-17:00; Feb 30 10:00-12:00",
        "Mo-Fr 09:00-17:00; 2027 Feb 29 off",
        "Mo-Fr 09:00-17:00; 2026 Dec 24-2026 Dec 20 off",
        "off",
        "Mo-Su off",
        "PH off",
        "sunrise-sunset",
        "Mo 10:00+",
        "Mo 10:00-16:00/01:30",
        "Mo[1] 10:00-16:00",
        "week 1-10 Mo 10:00-16:00",
        "SH 10:00-16:00",
        "PH +1 day off",
        "easter off",
        "Mo 10:00-12:00 \"by appointment\"",
        "Mo 10:00-12:00 unknown",
        "Mo 10:00-12:00 || Tu 10:00-12:00",
    ] {
        assert!(words(text).is_err(), "{text} is read as {:?}", words(text));
    }
}

#[test]
fn a_rule_without_times_is_refused_with_the_list_of_days_that_was_meant() {
    for (text, list) in [
        (
            "Mo, We, Fr 09:00-17:00; PH off",
            "`Mo,We,Fr 09:00-17:00; PH off`",
        ),
        (
            "Mo-Fr 09:00-17:00; Sa, Su off",
            "`Mo-Fr 09:00-17:00; Sa,Su off`",
        ),
        (
            "Mo-Fr 09:00-17:00; Su, PH off",
            "`Mo-Fr 09:00-17:00; Su,PH off`",
        ),
        (
            "Mo-Fr 09:00-17:00; Dec 25, Dec 26 off",
            "`Mo-Fr 09:00-17:00; Dec 25,Dec 26 off`",
        ),
        (
            "Mo-Th 09:00-17:00, Fr,  Sa 09:00-12:00",
            "`Mo-Th 09:00-17:00, Fr,Sa 09:00-12:00`",
        ),
        (
            "Mo-We, Fr 10:00-12:00, 14:00-16:00",
            "`Mo-We,Fr 10:00-12:00, 14:00-16:00`",
        ),
    ] {
        let said = words(text).expect_err(text);
        assert!(said.contains("take out the blank"), "{text}: {said}");
        assert!(said.contains(list), "{text}: {said}");
        assert!(
            words(list.trim_matches('`')).is_ok(),
            "{list} is refused itself"
        );
    }
    for text in [
        "Mo-Fr",
        "Mo-Fr 09:00-17:00; Sa",
        "Mo-Fr 09:00-17:00; PH; Dec 25 off",
        "Mo; Tu 09:00-17:00",
        "Mo-Fr 09:00-17:00, Sa",
        "Mo, Tu",
    ] {
        let said = words(text).expect_err(text);
        assert!(
            said.contains("times or `off` for each rule"),
            "{text}: {said}"
        );
    }
}

#[test]
fn rules_with_times_may_be_joined_with_a_comma_and_a_blank() {
    for text in [
        "Mo-Fr 09:00-17:00, Sa 10:00-12:00",
        "Mo 10:00-12:00, 14:00-16:00",
        "Mo,We,Fr 09:00-17:00 ; PH closed",
        "Mo-Th 17:30-24:00, Tu-Fr 00:00-09:00, Sa-Su 00:00-24:00",
        "Mo-Fr,PH 09:00-21:00",
        "Mo-Fr 09:00-17:00; Sa,Su,PH off; Dec 24,Dec 27 off",
        "Mo-Fr 09:00-17:00; 2026 Dec 24 09:00-12:00; 2026 Dec 28,2026 Dec 29 off",
        "Mo-Fr 09:00-17:00, Mo 17:00-20:00",
        "Mo-Fr 00:00-24:00; PH 00:00-24:00 off",
        "24/7; Dec 25,Dec 26 off",
    ] {
        assert!(words(text).is_ok(), "{text}: {:?}", words(text));
    }
}

#[test]
fn closing_for_a_part_of_a_day_or_opening_twice_on_end_is_refused() {
    for (text, help) in [
        (
            "Mo-Fr 09:00-17:00 off; Sa 10:00-12:00",
            "`off` closes whole days",
        ),
        (
            "Mo-Fr 09:00-17:00; PH 09:00-12:00 off",
            "`off` closes whole days",
        ),
        ("Mo-Fr 09:00-17:00,17:00-18:00", "does not close at 17:00"),
        (
            "Mo-Fr 09:00-12:00,12:00-13:00,14:00-18:00",
            "does not close at 12:00",
        ),
    ] {
        let said = words(text).expect_err(text);
        assert!(said.contains(help), "{text}: {said}");
    }
}

#[test]
fn a_refusal_says_what_to_write() {
    for (text, help) in [
        ("Mo-Fr 9am-5pm", "24 hours"),
        ("Mo-Fr 09.00-17.00", "colon"),
        ("Mon-Fri 09:00-17:00", "two letters"),
        ("Mo–Fr 09:00–17:00", "plain hyphen"),
        ("Mo-Fr 09:00-17:00;", "at the end"),
        (
            "Mo-Fr 09:00-17:00; Dec 25,26 off",
            "the month with each date",
        ),
        ("Mo-Fr 09:00-17:00; Dec 25", "times or `off`"),
        ("Mo-Fr 09:00-25:00", "`09:00-25:00`|`25:00` is not a time"),
        ("Dec 25 off; 24/7", "a later rule wins"),
        ("Mo-Fr 17:00-09:00", "ends before it begins"),
        ("Mo-Fr: 09:00-17:00", "take out the `:` after `Mo-Fr`"),
        ("Mo-Fr 09:00-17:00; PH: off", "take out the `:` after `PH`"),
        ("Dec 24: 09:00-12:00", "take out the `:` after `24`"),
        ("Dec 24:09:00-12:00", "a blank between a date and its times"),
        (
            "Fr 20:00-26:00",
            "write two days, as in `Fr 20:00-24:00, Sa 00:00-02:00`",
        ),
        ("Mo-Fr 09:60-17:00", "`09:60` is not a time"),
        ("Mo-Fr 9:00-17:00", "two figures"),
        ("09:00:00-17:00:00", "hours and minutes only"),
        ("24 hours", "write `24/7`"),
        ("24hrs", "write `24/7`"),
        ("open 24 hours a day", "write `24/7`"),
        ("24-7", "write `24/7`"),
        ("Mo-Fr 24 hours", "`Sa-Su 00:00-24:00`"),
        ("Mo-Fr 09:00-17:00 \"or later: ring\"", "comments in `note`"),
    ] {
        let said = words(text).expect_err(text);
        assert!(
            help.split('|').any(|help| said.contains(help)),
            "{text}: {said}"
        );
    }
}

/// The shipped calendar, whose days this file names.
fn holidays() -> BankHolidays {
    let text = include_str!("../../content/bank-holidays.yaml");
    let sources = Sources::from_strings([("content/bank-holidays.yaml", text)]);
    let mut findings = Vec::new();
    let holidays = read_holidays(&sources, &mut findings);
    assert!(findings.is_empty(), "{findings:?}");
    holidays
}

const TODAY: Date = Date::constant(2026, 1, 2);
const ENGLAND: &[Nation] = &[Nation::England];
const ALL: &[Nation] = &[
    Nation::England,
    Nation::Wales,
    Nation::Scotland,
    Nation::NorthernIreland,
];

fn schedule(hours: &str, nations: &[Nation], today: Date) -> Schedule {
    compile(
        &hours.parse().expect(hours),
        nations,
        None,
        &holidays(),
        today,
    )
    .expect(hours)
}

fn at(time: &str) -> LocalTime {
    time.parse().unwrap()
}

#[test]
fn english_bank_holidays_are_those_of_england_and_not_the_librarys() {
    // The library's own list misses New Year's Day, Easter Monday and the August holiday in England.
    let hours = schedule("Mo-Fr 09:00-17:00; PH off", ENGLAND, TODAY);
    for day in [
        "01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28",
    ] {
        assert_eq!(
            hours.is_open(at(&format!("2026-{day}T11:00"))),
            Some(false),
            "{day}"
        );
    }
    // Days that are holidays in Scotland or Northern Ireland only.
    for day in ["01-02", "03-17", "06-15", "07-13", "08-03", "11-30"] {
        assert_eq!(
            hours.is_open(at(&format!("2026-{day}T11:00"))),
            Some(true),
            "{day}"
        );
    }
}

#[test]
fn a_day_that_is_a_holiday_in_some_nations_only_is_not_claimed_for_a_service_of_all() {
    let hours = schedule("Mo-Fr 09:00-17:00; PH off", ALL, TODAY);
    let state = |time: &str| hours.state(at(time).moment());
    assert_eq!(
        state("2026-04-06T11:00"),
        State::Unsure,
        "Easter Monday is none in Scotland"
    );
    assert_eq!(
        state("2026-12-25T11:00"),
        State::Closed {
            opens: Some(at("2026-12-29T09:00")),
            at_latest: false
        }
    );
    let expression = "Mo-Fr 09:00-17:00; PH off".parse().unwrap();
    let kept = compile(&expression, ALL, Some(Nation::England), &holidays(), TODAY).unwrap();
    let opens = Some(at("2026-04-07T09:00"));
    assert_eq!(
        kept.state(at("2026-04-06T11:00").moment()),
        State::Closed {
            opens,
            at_latest: false
        }
    );
}

#[test]
fn nothing_is_claimed_on_bank_holidays_that_the_hours_do_not_name() {
    let hours = schedule("Mo-Su 09:00-17:00", ENGLAND, TODAY);
    let state = |time: &str| hours.state(at(time).moment());
    assert_eq!(state("2026-12-25T11:00"), State::Unsure);
    // Boxing Day 2026 is a Saturday, and its bank holiday the Monday: nothing is claimed on either.
    assert_eq!(state("2026-12-26T11:00"), State::Unsure);
    assert_eq!(state("2026-12-28T11:00"), State::Unsure);
    assert!(matches!(state("2026-12-27T11:00"), State::Open { .. }));
    // A service that is closed on Saturdays is closed on this one.
    let office = schedule("Mo-Fr 09:00-17:00; PH off", ENGLAND, TODAY);
    assert!(matches!(
        office.state(at("2026-12-26T11:00").moment()),
        State::Closed { .. }
    ));
    // 2 January 2027 is a Saturday, and Scotland keeps the Monday.
    let scottish = schedule("Mo-Su 09:00-17:00", &[Nation::Scotland], TODAY);
    assert_eq!(
        scottish.state(at("2027-01-02T11:00").moment()),
        State::Unsure
    );
    let named = schedule("Mo-Su 09:00-17:00; PH off; Dec 26 off", ENGLAND, TODAY);
    assert!(matches!(
        named.state(at("2026-12-26T11:00").moment()),
        State::Closed { .. }
    ));
}

#[test]
fn a_day_is_only_in_doubt_where_a_holiday_would_change_it() {
    let both = &[Nation::England, Nation::Scotland];
    // St Andrew's Day is a holiday in Scotland alone.
    let state = |hours: &str, time: &str| schedule(hours, both, TODAY).state(at(time).moment());
    assert_eq!(
        state("Sa-Su 09:00-17:00; PH 10:00-16:00", "2026-11-30T11:00"),
        State::Unsure
    );
    assert!(matches!(
        state("Mo-Su,PH 09:00-21:00", "2026-11-30T10:00"),
        State::Open { .. }
    ));
    assert!(matches!(
        state("Mo-Su,PH 09:00-21:00", "2026-12-26T10:00"),
        State::Open { .. }
    ));
    assert!(matches!(
        state("24/7; Dec 25 off", "2026-12-28T10:00"),
        State::Open { .. }
    ));
    assert!(matches!(
        state("24/7; Dec 25 off", "2026-12-25T10:00"),
        State::Closed { .. }
    ));
}

#[test]
fn a_holiday_has_the_hours_of_the_rule_that_names_it() {
    for (hours, open) in [
        ("Mo-Su,PH 09:00-21:00", "2026-12-25T20:00"),
        ("Mo-Fr 09:00-17:00; Sa,PH 10:00-12:00", "2026-12-25T11:00"),
        ("Mo-Fr 09:00-17:00; PH 10:00-12:00", "2026-12-25T11:00"),
    ] {
        let schedule = schedule(hours, ENGLAND, TODAY);
        assert_eq!(schedule.is_open(at(open)), Some(true), "{hours}");
    }
    for hours in [
        "Mo-Fr 09:00-17:00; Sa,PH 10:00-12:00",
        "Mo-Fr 09:00-17:00; PH 10:00-12:00",
    ] {
        let schedule = schedule(hours, ENGLAND, TODAY);
        assert_eq!(
            schedule.is_open(at("2026-12-25T16:00")),
            Some(false),
            "{hours}"
        );
    }
}

#[test]
fn a_line_that_never_closes_is_open_in_both_nights_when_the_clocks_change() {
    // With a time zone the library calls it closed in the minute before the clocks go back.
    let hours = schedule("24/7", ENGLAND, Date::constant(2026, 9, 1));
    for night in ["2026-10-25T00:00", "2027-03-28T00:00"] {
        let start = at(night).moment().minutes() - 60;
        for minute in 0..6 * 60 {
            let now = Moment::from_minutes(start + minute).unwrap();
            assert_eq!(
                hours.state(now),
                State::Open { until: None },
                "{}",
                now.local()
            );
        }
    }
}

#[test]
fn without_a_list_of_bank_holidays_only_a_line_that_never_closes_is_worked_out() {
    let none = BankHolidays::default();
    let compiled = |hours: &str| compile(&hours.parse().unwrap(), ENGLAND, None, &none, TODAY);
    assert!(compiled("Mo-Fr 09:00-17:00").is_none());
    assert!(compiled("24/7").is_some());
}

#[test]
fn hours_are_worked_out_for_thirteen_months_and_no_further_than_the_list_of_holidays() {
    let hours = schedule("Mo-Fr 09:00-17:00; PH off", ENGLAND, TODAY);
    assert_eq!(hours.from().figures(), "2026-01-01");
    assert_eq!(hours.until().figures(), "2027-01-31");
    let late = schedule(
        "Mo-Fr 09:00-17:00; PH off",
        ENGLAND,
        Date::constant(2027, 6, 1),
    );
    assert_eq!(late.until().figures(), "2027-12-31");
    let early = schedule(
        "Mo-Fr 09:00-17:00; PH off",
        ENGLAND,
        Date::constant(2025, 6, 1),
    );
    assert_eq!(early.from().figures(), "2026-01-01");
}

proptest! {
    /// However rules are joined, no day is open all day unless its author wrote so.
    #[test]
    fn nothing_is_open_all_day_that_was_not_written_so(
        parts in prop::collection::vec(("Mo|Tu|We-Fr|Sa|Su|PH|Dec 25|2027 Mar 26", "|09:00-12:00|09:00-12:00,13:00-17:00|off|open|closed", ",|, |; | , |;|,  "), 1..6),
    ) {
        let text: String = parts.iter().map(|(days, times, then)| format!("{days} {times}").trim_end().to_owned() + then).collect();
        let text = text.trim_end_matches([',', ';', ' ']);
        if let Ok(words) = words(text) {
            prop_assert!(!words.contains("all day"), "{}: {}", text, words);
        }
    }

    #[test]
    fn any_text_is_read_or_refused_without_panic(text in "[MoTuWeThFrSaSuPHDecJn0-9:;, /|+\\-offclosed]{0,60}") {
        let _ = words(&text);
    }

    #[test]
    fn any_characters_are_read_or_refused_without_panic(text in "\\PC{0,40}") {
        let _ = words(&text);
    }

    #[test]
    fn hours_at_any_day_of_the_calendar_are_worked_out_or_not_without_panic(day in -4_000_000..4_000_000_i32) {
        let start = Date::constant(1970, 1, 1);
        if let Ok(today) = start.checked_add(jiff::Span::new().days(day)) {
            let _ = compile(&"24/7".parse().unwrap(), ENGLAND, None, &holidays(), today);
        }
    }
}

#[test]
fn a_reader_in_an_area_has_the_bank_holidays_of_its_nation() {
    let front = |kind: &str, title: &str, extra: &str| {
        format!(
            "---\nkind: {kind}\ntitle: {title}\nsummary: S.\nowner: E\nreviewed: 2026-11-01\nreview_by: 2027-11-01\n\
             audiences: [family]\n{extra}---\n"
        )
    };
    let service = front(
        "service",
        "Line",
        "organisation: O\noffers: O.\nnations: [england, scotland]\nchannels:\n  - {kind: phone, value: \"0800 1111\"}\n\
         hours: \"Mo-Fr 09:00-17:00; PH off\"\nhours_confidence: high\nconfidence: high\nsource_read: 2026-11-01\n",
    );
    let sources = Sources::from_strings([
        ("content/site.yaml", "title: T\nareas: [south, north]\n"),
        (
            "content/bank-holidays.yaml",
            include_str!("../../content/bank-holidays.yaml"),
        ),
        ("content/index.md", &front("page", "Home", "")),
        (
            "content/areas/south/index.md",
            &front("area", "South", "nation: england\n"),
        ),
        (
            "content/areas/north/index.md",
            &front("area", "North", "nation: scotland\n"),
        ),
        ("content/services/line.md", &service),
    ]);
    let options = crate::pipeline::Options {
        today: Date::constant(2026, 11, 26),
        drafts: true,
        base_url: None,
    };
    let (site, findings) = crate::pipeline::understand(&sources, &options);
    let site = site.unwrap_or_else(|| panic!("{findings:?}"));
    let (line, _) = site.services().next().unwrap();
    // St Andrew's Day is a holiday in Scotland alone.
    let noon = at("2026-11-30T12:00");
    let open = |area| {
        site.hours(line, area)
            .unwrap()
            .service
            .as_ref()
            .unwrap()
            .is_open(noon)
    };
    let areas: Vec<_> = site.areas().map(|(id, _)| open(Some(id))).collect();
    assert_eq!(open(None), None, "readers everywhere");
    assert_eq!(
        areas,
        [Some(true), Some(false)],
        "readers in England, then in Scotland"
    );
}

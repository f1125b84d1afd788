//! Slips in YAML that the format itself lets pass, or calls by names that no author knows.

use crate::support::{Run, Site};
use insta::assert_snapshot;

/// The smallest site with the title of its page written otherwise.
fn title(written: &str) -> Run {
    Site::sample("minimal")
        .with("index.md", |f| {
            f.replace("title: Somebody is missing", written)
        })
        .check()
}

/// A site of every kind with one file spoilt.
fn kinds(path: &str, from: &str, to: &str) -> Run {
    Site::sample("kinds")
        .with(path, |f| f.replacen(from, to, 1))
        .check()
}

const SERVICE: &str = "services/helpline.md";
const THRESHOLD: &str = "areas/harbour/thresholds/high.md";
const PROCEDURE: &str = "areas/harbour/procedures/missing-from-home.md";

#[test]
fn a_word_after_an_exclamation_mark_is_not_dropped_in_silence() {
    for written in [
        "title: !999 is the number",
        "title: !Urgent call 999",
        "title: !important",
        "title: ! now",
        "title: !!str now",
        "!x title: Now",
    ] {
        let run = title(written).fails_with("FP141").says("double quotes");
        assert_eq!(run.ids(), ["FP141"], "{written}");
    }
    title("title: !999 is the number").says("`\"!999 is the number\"`");
}

#[test]
fn a_word_after_an_exclamation_mark_is_found_in_lists_settings_cases_and_bank_holidays() {
    kinds(SERVICE, "[talk]", "[!a talk]").fails_with("FP141");
    kinds(SERVICE, "organisation: Helpers", "organisation: !Helpers").fails_with("FP141");
    kinds(SERVICE, "{kind: phone", "!x {kind: phone").fails_with("FP141");
    kinds("site.yaml", "title: Every kind", "title: !Every kind").fails_with("FP141");
    let holidays = "calendars:\n  - nations: [england]\n    from: !a 2026-01-01\n    until: 2027-12-31\n    days: []\n";
    Site::sample("kinds")
        .file("bank-holidays.yaml", holidays)
        .check()
        .fails_with("FP141");
    Site::sample("checkers")
        .with("professionals/check.cases.yaml", |f| {
            f.replacen("text: ", "text: !a ", 1)
        })
        .check()
        .fails_with("FP141");
}

#[test]
fn an_exclamation_mark_elsewhere_is_text() {
    for written in [
        "title: Urgent!",
        "title: \"!999 now\"",
        "title: '!x'",
        "title: Call 999!now",
        "title: |\n  !x",
    ] {
        title(written).succeeds().does_not_say("FP1");
    }
}

#[test]
fn fields_are_not_copied_from_elsewhere() {
    title("<<: {owner: x}\ntitle: Somebody").fails_with("FP141");
    title("title: &a Somebody")
        .fails_with("FP108")
        .says("double quotes");
    title("title: *Somebody* is missing")
        .fails_with("FP108")
        .says("double quotes");
}

#[test]
fn a_value_that_a_hash_cuts_off_is_a_warning() {
    let run = title("title: Reporting #1 missing").warns_of("FP142");
    assert_snapshot!(run.message());
    kinds(
        SERVICE,
        "extra: SHOUT",
        "extra: SHOUT, note: Press #2 then wait",
    )
    .fails_with("FP105")
    .says("` #`");
}

#[test]
fn a_value_that_is_nothing_but_a_hash_is_said_once() {
    let run = title("title: #1 in the country").fails_with("FP142");
    assert_eq!(run.ids(), ["FP142"]);
}

#[test]
fn comments_and_hashes_that_are_text_are_left_alone() {
    for written in [
        "title: Somebody   # what it is called",
        "# a comment\ntitle: Somebody",
        "title: \"Reporting #1\"",
        "title: 'Reporting #1'",
        "title: |\n  Reporting #1",
        "title: Room B#1",
        "title: Somebody #",
        "title: Somebody ## old",
        "order: 10 #top\ntitle: Somebody",
        "title: Somebody #---",
        "sources: []  #none\ntitle: Somebody",
    ] {
        title(written).succeeds().does_not_say("FP1");
    }
    kinds(
        SERVICE,
        "https://helpers.example/",
        "https://helpers.example/#now",
    )
    .succeeds();
    // A value that is known to be whole cannot go on.
    for (file, value) in [
        (SERVICE, "kind: service"),
        (SERVICE, "hours_confidence: high"),
        (THRESHOLD, "level: high"),
        (PROCEDURE, "within: immediately"),
    ] {
        kinds(file, value, &format!("{value} #was different"))
            .succeeds()
            .does_not_say("FP142");
    }
}

#[test]
fn what_looks_like_a_number_a_date_or_a_yes_stays_the_text_that_was_written() {
    for text in [
        "Yes",
        "no",
        "1.10",
        "012",
        "0x1F",
        "1e3",
        ".inf",
        "2026-11-21",
        "12:30",
        "true",
        "+44",
    ] {
        Site::sample("minimal")
            .with("index.md", |f| {
                f.replace("title: Somebody is missing", &format!("title: {text}"))
            })
            .build()
            .has_page("index.html")
            .contains(&format!(">{text}</h1>"));
    }
}

#[test]
fn a_value_that_yaml_takes_for_nothing_is_said_at_its_line() {
    for written in [
        "title: ~",
        "title: null",
        "title:",
        "title:   # to be written",
    ] {
        let run = title(written)
            .fails_with("FP110")
            .says("index.md:3:1")
            .says("has no value");
        assert_eq!(run.ids(), ["FP110"]);
    }
    title("title: \"null\"").succeeds();
    let run = kinds(SERVICE, "[talk]", "[talk, ~]")
        .fails_with("FP107")
        .says("there is nothing here");
    assert_eq!(run.ids(), ["FP107"]);
}

#[test]
fn a_second_set_of_fields_is_said_where_it_begins() {
    title("title: Somebody\n---\nsummary: x")
        .fails_with("FP103")
        .says("index.md:4:1");
    kinds("site.yaml", "title: Every kind", "title: Every kind\n---")
        .fails_with("FP105")
        .says("second set of fields");
    // A line of dashes in the text is none of it.
    Site::sample("minimal")
        .adding("index.md", "\nnote: this is text\n\n---\n\nMore.\n")
        .check()
        .succeeds();
}

#[test]
fn left_over_marks_of_a_merge_are_one_finding() {
    let run = title("<<<<<<< HEAD\ntitle: Somebody\n=======\ntitle: Nobody\n>>>>>>> other");
    assert_eq!(run.ids(), ["FP229"]);
    run.says("index.md:3:1");
}

#[test]
fn what_cannot_be_seen_is_named() {
    title("title: Somebody\norder:\u{a0}5")
        .fails_with("FP105")
        .says("no-break space after `order:`")
        .says("index.md:4:7");
    let run = title("\u{a0}title: Somebody")
        .fails_with("FP105")
        .says("no-break space in this name");
    assert_eq!(run.ids(), ["FP105"]);
    title("title:\u{202f}Somebody")
        .fails_with("FP105")
        .says("no-break space");
    title("title: Somebody\nchanges:\n-\u{a0}date: 2026-01-01")
        .fails_with("FP105")
        .says("no-break space in this name");
    kinds(SERVICE, "{kind: phone", "{kind:\u{a0}phone")
        .fails_with("FP105")
        .says("no-break space in this name");
    // Within a text it keeps two words together.
    title("title: Call 101\u{a0}now").succeeds();
}

#[test]
fn a_tab_is_named_at_its_own_line() {
    title("\ttitle: Somebody")
        .fails_with("FP105")
        .says("index.md:3:1")
        .says("tab")
        .does_not_say("quotes");
    let run = kinds(PROCEDURE, "    do: Call", "\tdo: Call")
        .fails_with("FP105")
        .says("tab")
        .says("missing-from-home.md:12:1");
    assert_eq!(run.ids(), ["FP105"]);
    // Between a name and its value it is a blank like others.
    title("title:\tSomebody").succeeds();
}

#[test]
fn a_wrong_indent_is_told_the_right_one() {
    title(" title: Somebody")
        .fails_with("FP105")
        .says("begins with 1 blank")
        .says("begin the line with no blanks")
        .does_not_say("quotes");
    for wrong in ["   do: Call", "     do: Call"] {
        kinds(PROCEDURE, "    do: Call", wrong)
            .fails_with("FP105")
            .says("missing-from-home.md:12")
            .says("4 blanks")
            .does_not_say("quotes");
    }
}

#[test]
fn quotes_are_advised_where_they_help_with_the_value_ready_to_copy() {
    for (written, advised) in [
        ("title: Now: Somebody", "`\"Now: Somebody\"`"),
        ("title: @home", "`\"@home\"`"),
        ("title: %x", "`\"%x\"`"),
        ("title: - x", "`\"- x\"`"),
        ("title: ? x", "`\"? x\"`"),
        ("title: Say \"no\": now", "`\"Say \\\"no\\\": now\"`"),
    ] {
        title(written).fails_with("FP105").says(advised);
    }
}

#[test]
fn quotes_that_are_not_closed_are_shown_where_they_open() {
    title("title: \"Somebody")
        .fails_with("FP105")
        .says("index.md:3:8")
        .says("not closed");
    title("title: 'It's late'")
        .fails_with("FP105")
        .says("apostrophe");
}

#[test]
fn a_name_without_a_blank_after_its_colon_is_told_so() {
    title("title:Somebody")
        .fails_with("FP105")
        .says("write `title: Somebody`");
    kinds(SERVICE, "{kind: phone", "{kind:phone")
        .fails_with("FP104")
        .says("`kind: phone`");
}

#[test]
fn curly_quotes_around_a_value_are_named() {
    title("title: “Hold: on”")
        .fails_with("FP105")
        .says("curly quotes");
    title("title: “Somebody”").warns_of("FP143");
    for (file, from, to) in [
        (SERVICE, "\"24/7\"", "“24/7”"),
        (SERVICE, "confidence: high", "confidence: “high”"),
        (
            SERVICE,
            "url: https://helpers.example/",
            "url: ‘https://helpers.example/’",
        ),
        (SERVICE, "verified: 2026-11-20", "verified: ”2026-11-20”"),
        (THRESHOLD, "\"toolkit#4\"", "“toolkit#4”"),
        (THRESHOLD, "within: 24 hours", "within: “24 hours”"),
    ] {
        let run = kinds(file, from, to).fails_with("FP143");
        assert_eq!(
            run.ids().iter().filter(|id| id.starts_with("FP1")).count(),
            1,
            "{to}"
        );
    }
    kinds(SERVICE, "[talk]", "[“talk”]")
        .exits_with(1)
        .says("curly");
}

#[test]
fn curly_quotes_within_a_sentence_are_left_alone() {
    for written in [
        "title: She said “wait” to them",
        "title: “Wait” is wrong",
        "title: “Wait” and “see”",
        "title: Don’t wait",
        "title: ’Tis late",
        "title: \"“Wait”\"",
    ] {
        title(written).succeeds().does_not_say("FP1");
    }
}

#[test]
fn every_item_without_fields_is_told_its_form() {
    let run = Site::sample("kinds")
        .with(THRESHOLD, |f| {
            f.replace(
                "actions:\n",
                "actions:\n  - Hold a meeting\n  - Tell the \"police\": now\n  - Offer help\n  -\n",
            )
            .replace("  - Tell the \"police\": now\n", "")
        })
        .check();
    assert_eq!(run.ids(), ["FP107", "FP107", "FP107"]);
    assert_snapshot!(run.message());
}

#[test]
fn a_number_is_asked_for_in_plain_words() {
    for (written, said) in [
        ("order: 99999999999", "too large a number"),
        ("order: 1.5", "should be a whole number"),
        ("order: ten", "should be a whole number"),
        ("order: [1]", "not a list"),
    ] {
        let run = title(&format!("title: Somebody\n{written}"))
            .fails_with("FP107")
            .says(said);
        assert_eq!(run.ids(), ["FP107"]);
    }
    title("title: Somebody\norder: -5").succeeds();
}

#[test]
fn a_list_is_asked_for_with_the_value_in_it() {
    title("title: Somebody\nsources: toolkit")
        .fails_with("FP107")
        .says("`sources: [toolkit]`");
}

#[test]
fn windows_line_ends_are_not_shown() {
    let run = Site::sample("minimal")
        .with("index.md", |f| {
            f.replace("owner:", "owned:").replace('\n', "\r\n")
        })
        .check();
    assert_eq!(run.ids(), ["FP104"]);
    assert!(!run.message().contains(['\r', '␍']), "{}", run.message());
}

//! Characters that show nothing and change something, wherever an author's text comes from.

use crate::support::Site;

fn text(text: &str) -> Site {
    Site::sample("minimal").adding("index.md", &format!("\n{text}\n"))
}

#[test]
fn an_invisible_character_in_a_text_is_named_at_its_place() {
    for (body, name) in [
        ("\u{feff}## Head", "byte order mark (U+FEFF)"),
        ("\u{200b}- item", "zero-width space (U+200B)"),
        ("Call \u{202e}999", "right-to-left override (U+202E)"),
        ("Call \u{2066}999", "isolate of a direction (U+2066)"),
        ("\u{ad}- item", "soft hyphen (U+00AD)"),
    ] {
        text(body)
            .check()
            .fails_with("FP128")
            .says(name)
            .says("content/index.md:13");
    }
    text("Call 999&#x202E; now")
        .check()
        .fails_with("FP128")
        .says("right-to-left override");
    text("Call&#8203; 999")
        .check()
        .fails_with("FP128")
        .says("content/index.md:13:5");
    let run = text("a\u{200b}b a\u{200b}b a\u{200b}b")
        .check()
        .fails_with("FP128")
        .says("2 more");
    assert_eq!(run.ids().len(), 1);
}

#[test]
fn an_invisible_character_in_a_field_or_in_the_settings_is_found_as_well() {
    Site::sample("minimal")
        .with("index.md", |f| f.replacen("title: ", "title: \u{202e}", 1))
        .check()
        .fails_with("FP128")
        .says("content/index.md");
    let run = Site::sample("minimal")
        .with("index.md", |f| {
            f.replacen("owner: ", "owner: \"\\u202Ex\" # ", 1)
        })
        .check()
        .fails_with("FP128")
        .says("`owner` holds an invisible character");
    assert_eq!(run.ids(), ["FP128"]);
    Site::sample("minimal")
        .with("site.yaml", |f| f.replacen("title: ", "title: \u{200b}", 1))
        .check()
        .fails_with("FP128")
        .says("content/site.yaml");
    Site::sample("areas")
        .file("bank-holidays.yaml", "calendars:\n  - nations: [england]\n    from: 2026-01-01\n    until: 2027-12-31\n    days:\n      - {date: 2026-12-25, name: \u{202e}Christmas}\n")
        .check()
        .fails_with("FP128")
        .says("content/bank-holidays.yaml");
}

#[test]
fn an_invisible_character_in_the_cases_of_a_check_is_found() {
    Site::sample("checkers")
        .with("professionals/check.cases.yaml", |f| {
            f.replacen("text: Somebody", "text: \u{202e}Somebody", 1)
        })
        .check()
        .fails_with("FP128")
        .says("content/professionals/check.cases.yaml");
}

#[test]
fn what_is_needed_where_it_stands_is_left_alone() {
    for sound in [
        "A family: 👨\u{200d}👩\u{200d}👧, a heart: ❤\u{fe0f}",
        "safe\u{ad}guarding, safe&shy;guarding",
        "Call 999\u{a0}now, within 24&nbsp;hours",
        "اتصل بالرقم \u{200e}101\u{200f} الآن",
        "نمی\u{200c}خواهم, &#x0646;&#x0645;&#x06CC;&#x200C;&#x062E;",
    ] {
        text(sound).check().succeeds();
    }
    Site::sample("minimal")
        .with("index.md", |f| format!("\u{feff}{f}"))
        .with("site.yaml", |f| format!("\u{feff}{f}"))
        .check()
        .succeeds();
}

#[test]
fn a_no_break_space_at_a_sign_of_markdown_is_named() {
    for (body, sign) in [
        ("-\u{a0}item one\n-\u{a0}item two", "`-`"),
        ("##\u{a0}Head", "`##`"),
        (">\u{a0}Words", "`>`"),
        ("1.\u{a0}Words", "`1.`"),
        ("::: note Title\nWords\n:::\u{a0}", "`:::`"),
        (":::\u{a0}note Title\nWords\n:::", "`:::`"),
    ] {
        let run = text(body)
            .check()
            .fails_with("FP240")
            .says(sign)
            .says("no-break space");
        assert!(
            run.ids().iter().all(|id| id == "FP240"),
            "{body:?}: {:?}",
            run.ids()
        );
    }
    for sound in [
        "- 24\u{a0}hours",
        "Text\u{a0}- text",
        "```\n-\u{a0}item\n```",
    ] {
        text(sound).check().succeeds();
    }
}

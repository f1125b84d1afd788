//! Text that cannot be published as it is, and what its author is told.

use crate::support::Site;
use insta::assert_snapshot;

/// The smallest site with more text on its one page, which starts on line 13.
fn text(text: &str) -> Site {
    Site::sample("minimal").adding("index.md", &format!("\n{text}\n"))
}

#[test]
fn raw_html_is_refused() {
    let run = text("Call <b onclick=\"steal()\">now</b>.")
        .check()
        .fails_with("FP210")
        .says("content/index.md:13:6");
    assert_snapshot!(run.message());
}

#[test]
fn an_html_comment_is_refused_too() {
    let run = text("<!-- to do -->").check().fails_with("FP210");
    assert_snapshot!(run.message());
}

#[test]
fn a_second_main_heading_is_refused() {
    let run = text("# Call now").check().fails_with("FP213");
    assert_snapshot!(run.message());
}

#[test]
fn a_heading_that_skips_a_level_is_refused() {
    let run = text("## Call now\n\n#### Whom")
        .check()
        .fails_with("FP214")
        .says("content/index.md:15");
    assert_snapshot!(run.message());
}

#[test]
fn an_unknown_block_is_told_the_one_that_was_meant() {
    let run = text("::: warnin Call now\nText.\n:::")
        .check()
        .fails_with("FP203");
    assert_snapshot!(run.message());
}

#[test]
fn a_block_that_never_closes_is_shown_where_it_opens() {
    let run = text("::: warning Call now\n\nText.")
        .check()
        .fails_with("FP202")
        .says("content/index.md:13:1");
    assert_snapshot!(run.message());
}

#[test]
fn a_closing_line_without_a_block_is_refused() {
    let run = text("Text.\n\n:::").check().fails_with("FP201");
    assert_snapshot!(run.message());
}

#[test]
fn a_block_in_a_list_is_refused() {
    let run = text("- Text.\n\n  ::: note\n  More.\n  :::")
        .check()
        .fails_with("FP206");
    assert_snapshot!(run.message());
}

#[test]
fn a_telephone_link_that_shows_another_number_is_refused() {
    let run = text("Call [0800 1112](tel:08001111).")
        .check()
        .fails_with("FP403")
        .says("content/index.md:13:6");
    assert_snapshot!(run.message());
}

#[test]
fn a_telephone_link_with_spaces_in_its_address_is_told_to_write_digits() {
    let run = text("Call [0800 1111](<tel:0800 1111>).")
        .check()
        .fails_with("FP218");
    assert_snapshot!(run.message());
}

#[test]
fn a_link_that_could_run_a_script_is_refused() {
    let run = text("[Call](javascript:alert(1))")
        .check()
        .fails_with("FP218");
    assert_snapshot!(run.message());
}

#[test]
fn a_link_to_a_built_page_is_told_to_name_the_file() {
    let run = text("[Call](index.html)").check().fails_with("FP218");
    assert_snapshot!(run.message());
}

#[test]
fn a_link_without_words_is_refused() {
    let run = text("[](https://example.org)").check().fails_with("FP219");
    assert_snapshot!(run.message());
}

#[test]
fn a_footnote_that_is_not_there_is_refused() {
    let run = text("Within 72 hours.[^guide]").check().fails_with("FP209");
    assert_snapshot!(run.message());
}

#[test]
fn a_picture_is_refused() {
    let run = text("![A map](map.png)").check().fails_with("FP212");
    assert_snapshot!(run.message());
}

#[test]
fn all_faults_of_a_page_are_said_from_top_to_bottom() {
    let run = text("# One\n\n<b>two</b>\n\n::: three\n:::\n\n[four](gone.md)").check();
    assert_eq!(run.ids(), ["FP213", "FP210", "FP203", "FP302"]);
}

#[test]
fn twenty_thousand_nested_brackets_are_only_text() {
    text(&"[".repeat(20_000)).check().succeeds();
    text(&format!("{}{}", "[".repeat(20_000), "]".repeat(20_000)))
        .check()
        .succeeds();
}

#[test]
fn twenty_thousand_links_in_each_other_do_no_harm() {
    let links = format!("{}a{}", "[".repeat(20_000), "](index.md)".repeat(20_000));
    text(&links).check().fails_with("FP223");
}

#[test]
fn text_nested_beyond_reason_does_not_end_the_stack() {
    for mark in ["> ", "- ", "1. ", "- > "] {
        text(&format!("{}a", mark.repeat(20_000)))
            .build()
            .succeeds();
    }
}

#[test]
fn emphasis_nested_beyond_reason_does_not_end_the_stack() {
    let nested = format!("{}a{}", "*a **b ".repeat(20_000), "** b*".repeat(20_000));
    text(&nested).build().succeeds();
}

#[test]
fn one_slip_made_a_thousand_times_is_not_said_a_thousand_times() {
    let run = text(&"[a][b] ".repeat(1_000)).check().fails_with("FP221");
    assert_eq!(run.ids().len(), 101);
}

#[test]
fn a_link_with_a_space_in_its_address_is_not_published_as_brackets() {
    for link in [
        "[Call](tel:0800 1111)",
        "[x](my file.md)",
        "[x](reporting.md",
    ] {
        text(link).check().fails_with("FP223");
    }
    text("Call [somebody] (at night) and again](later).")
        .check()
        .fails_with("FP223");
    text("Call [somebody] (at night).").check().succeeds();
}

#[test]
fn a_warning_is_never_lost_in_code_or_behind_a_slip() {
    let warning = "::: warning Call 999\nNow.\n:::";
    text(&format!("```\ncode\n{warning}\n```"))
        .check()
        .exits_with(1);
    text(&format!("- a\n\n  ```\n  code\n  ```\n\n{warning}"))
        .build()
        .has_page("index.html")
        .contains("block-warning");
    text(&format!("``` foo ``` bar\n\n{warning}"))
        .build()
        .has_page("index.html")
        .contains("block-warning");
    text(":: warning Call 999\nNow.\n\n:::")
        .check()
        .fails_with("FP222");
}

#[test]
fn a_footnote_in_a_slot_is_refused() {
    text("::: local police\nA[^1].\n:::\n\n[^1]: Note.")
        .check()
        .fails_with("FP224");
}

#[test]
fn a_note_used_twice_has_two_ways_back() {
    text("A[^1] b[^1].\n\n[^1]: Note.")
        .build()
        .has_page("index.html")
        .contains("id=\"fp-ref-1\"")
        .contains("id=\"fp-ref-1-2\"");
}

#[test]
fn characters_that_nobody_sees_are_refused() {
    text("A\u{8}b.").check().fails_with("FP128");
    text("A\u{10FFFE}b.").check().fails_with("FP128");
    Site::sample("minimal")
        .with("index.md", |f| f.replace("title: ", "title: \"\\x0B\" #"))
        .check()
        .exits_with(1);
}

#[test]
fn a_heading_repeated_very_often_takes_no_time() {
    text(&"## a\n\n".repeat(20_000)).check().succeeds();
}

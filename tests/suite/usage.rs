//! A command used wrongly says how it is used, and exits with 2.

use crate::support::{Run, Site};

#[track_caller]
fn misused(options: &[&str]) -> Run {
    Site::sample("minimal")
        .option(options)
        .check()
        .exits_with(2)
}

#[test]
fn an_unknown_option_is_told_the_one_that_was_meant() {
    misused(&["--draft"])
        .says("unexpected argument '--draft'")
        .says("--drafts");
}

#[test]
fn an_option_of_another_command_is_refused() {
    misused(&["--out", "public"]).says("--out");
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    for today in ["2026-02-30", "21.11.2026", "tomorrow", "2026-1-1", ""] {
        Site::sample("minimal")
            .on(today)
            .check()
            .exits_with(2)
            .says("--today");
    }
}

#[test]
fn an_address_that_is_not_whole_is_refused() {
    for url in [
        "example.org",
        "https://",
        "ftp://example.org/",
        "https://example.org/?a",
    ] {
        misused(&["--base-url", url])
            .says("--base-url")
            .says("https://example.org/");
    }
    misused(&["--base-url", "https://exa mple.org"]).says("no spaces");
}

#[test]
fn an_unknown_format_is_told_the_ones_there_are() {
    misused(&["--format", "xml"]).says("human").says("json");
}

#[test]
fn a_source_date_epoch_that_is_no_number_is_refused() {
    for epoch in ["yesterday", "", "1e9", "99999999999999999999"] {
        Site::sample("minimal")
            .on_epoch(epoch)
            .check()
            .exits_with(2)
            .says("SOURCE_DATE_EPOCH");
    }
}

#[test]
fn a_misused_build_leaves_no_folder() {
    let site = Site::sample("minimal").option(&["--nonsense"]);
    site.build().exits_with(2);
    assert!(!site.public().exists());
}

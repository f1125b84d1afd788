//! Days: drafts before theirs, pages past theirs, sources whose time has ended, and the day of the build.

use crate::support::Site;
use insta::assert_snapshot;

/// The site with two areas, one page of which is a draft.
fn with_draft() -> Site {
    Site::sample("areas").with("parents/nights/dark.md", |f| {
        f.replace("owner:", "draft: true\nowner:")
    })
}

#[test]
fn drafts_are_not_published() {
    let files = with_draft().build().tree();
    assert!(files.keys().all(|path| !path.contains("dark")));
}

#[test]
fn drafts_are_published_when_asked_for() {
    let run = with_draft().option(&["--drafts"]).build();
    run.has_page("south/parents/nights/dark.html")
        .contains("The same as by day");
}

#[test]
fn a_link_to_a_draft_is_refused() {
    let run = with_draft()
        .adding("index.md", "\n[By night](parents/nights/dark.md)\n")
        .check()
        .fails_with("FP302");
    assert_snapshot!(run.message());
}

#[test]
fn a_link_to_a_draft_is_fine_with_drafts() {
    with_draft()
        .adding("index.md", "\n[By night](parents/nights/dark.md)\n")
        .option(&["--drafts"])
        .build()
        .has_page("index.html")
        .links("By night", "parents/nights/dark.html");
}

#[test]
fn a_page_is_not_overdue_on_the_day_it_must_be_reviewed_by() {
    let run = Site::sample("minimal")
        .on("2027-11-21")
        .build()
        .succeeds()
        .does_not_say("FP401");
    run.has_page("index.html").lacks("past its review date");
}

#[test]
fn a_page_past_its_review_is_published_with_a_warning() {
    let run = Site::sample("kinds")
        .with("services/helpline.md", |f| {
            f.replace("verified: 2026-11-20", "verified: 2027-11-20")
        })
        .on("2027-11-22")
        .build()
        .warns_of("FP401");
    run.has_page("parents/reporting.html")
        .contains("class=overdue");
}

#[test]
fn the_author_of_an_overdue_page_is_told_what_to_do() {
    let run = Site::sample("minimal")
        .on("2027-11-22")
        .check()
        .warns_of("FP401");
    assert_snapshot!(run.message());
}

#[test]
fn a_page_long_past_its_review_is_not_published() {
    let run = Site::sample("minimal")
        .on("2028-02-20")
        .check()
        .fails_with("FP402");
    assert_snapshot!(run.message());
}

#[test]
fn a_publisher_may_decide_otherwise() {
    let decide = |severity: &str| {
        let settings = format!("title: Small\nfindings:\n  FP402: {severity}\n");
        Site::sample("minimal")
            .file("site.yaml", settings)
            .on("2028-02-20")
            .check()
    };
    decide("warning").warns_of("FP402");
    decide("off").succeeds().does_not_say("FP402");
}

#[test]
fn a_check_that_does_not_exist_cannot_be_decided_on() {
    let settings = "title: Small\nfindings:\n  FP999: off\n";
    let run = Site::sample("minimal")
        .file("site.yaml", settings)
        .check()
        .fails_with("FP131");
    assert_snapshot!(run.message());
}

#[test]
fn a_page_that_cites_an_expired_source_says_so() {
    let site = Site::sample("kinds");
    let banner = "still hold";
    for path in [
        "parents/reporting.html",
        "definitions/missing.html",
        "harbour/thresholds/high.html",
        "harbour/strategy.html",
    ] {
        site.build().has_page(path).contains(banner);
    }
    site.build().has_page("index.html").lacks(banner);
}

#[test]
fn the_page_of_an_expired_source_says_so_itself() {
    Site::sample("kinds")
        .build()
        .has_page("sources/toolkit.html")
        .contains("Out of date")
        .contains("No newer one was found.");
}

#[test]
fn the_day_of_a_build_can_come_from_source_date_epoch() {
    Site::sample("minimal")
        .on_epoch("1827014400")
        .check()
        .warns_of("FP401")
        .says("today is 2027-11-24");
}

#[test]
fn two_builds_for_one_epoch_are_the_same() {
    let build = || Site::sample("kinds").on_epoch("1795219200").build().tree();
    assert_eq!(build(), build());
}

//! Concerns: what somebody sees or hears, and what the rules of each area make of it.

use crate::support::{Page, Run, Site};

const CONCERN: &str = "professionals/concerns/again.md";

fn front(fields: &str) -> String {
    format!(
        "---\nkind: concern\ntitle: Goes missing again\nsummary: More than once.\nowner: Editors\nreviewed: 2026-11-21\nreview_by: 2027-11-21\naudiences: [parent-carer]\nabout: child\n{fields}\n---\n\nAsk what they leave for. See the [guide](source:guide).\n"
    )
}

/// A site with one concern.
fn site(fields: &str) -> Site {
    let index = "---\nkind: page\ntitle: Concerns\nsummary: Start from what you see.\nowner: Editors\nreviewed: 2026-11-21\nreview_by: 2027-11-21\naudiences: [parent-carer]\n---\n\nOne is enough.\n";
    Site::sample("moments")
        .file("professionals/concerns/index.md", index)
        .file(CONCERN, front(fields))
}

fn run(fields: &str) -> Run {
    site(fields).build().succeeds()
}

fn north(run: Run) -> Page {
    run.has_page("north/professionals/concerns/again.html")
}

#[test]
fn a_concern_says_whom_to_call_and_when_as_the_check_does() {
    let run = run("signs: [{signs: threat}]");
    run.has_page("professionals/concerns/again.html")
        .contains("Call 999 now")
        .contains("Somebody threatens them.")
        .contains("When: They are missing · The police know");
}

#[test]
fn each_level_that_speaks_of_a_concern_is_named_with_its_paragraph() {
    let run = run("signs: [{episodes: at least 4}]");
    north(run)
        .contains("Levels in North")
        .contains("Missing 3 times or more.")
        .links("Guide 2025, 7", "../../../sources/guide.html")
        // What the low level asks for is ruled out by the concern.
        .lacks("Missing fewer than 3 times.")
        .lacks("By itself this is not enough");
}

#[test]
fn what_needs_more_than_the_concern_says_so() {
    let run = run("signs: [{episodes: at least 2}]");
    north(run)
        .contains("Missing 3 times or more.")
        .contains("By itself this is not enough");
}

#[test]
fn a_level_that_may_not_be_used_is_named_as_one() {
    let run = run("signs: [disability]");
    north(run)
        .contains("Never")
        .contains("A child with a disability is never low.");
}

#[test]
fn what_a_concern_may_count_as_counts_until_somebody_knows_better() {
    let run = run("signs: [disability]\nmay_be: [{signs: [cash, phone]}]");
    north(run)
        .contains("A child with a disability is never low.")
        .contains("Somebody may be using them.")
        .contains("If yes to “What have you seen? Cash that nobody can explain”")
        .contains("treat it as yes");
}

#[test]
fn the_duties_that_begin_are_there_with_their_times() {
    let run = run("signs: [{signs: cash}]");
    north(run)
        .contains("Somebody may be using them.")
        .contains("Meet about it.")
        .contains("within 7 days");
}

#[test]
fn all_areas_stand_side_by_side_and_hold_only_what_is_their_own() {
    let run = run("signs: [disability, {signs: threat}]");
    let country = run.file("professionals/concerns/again.html");
    let (before, areas) = country
        .split_once("Area by area")
        .unwrap_or_else(|| panic!("no areas side by side"));
    assert!(before.contains("Somebody threatens them."));
    assert!(!areas.contains("Somebody threatens them."));
    assert!(areas.contains("A child with a disability is never low."));
}

#[test]
fn an_areas_own_rules_stand_once_on_its_page() {
    let run = run("signs: [disability]");
    let page = run.file("north/professionals/concerns/again.html");
    assert_eq!(
        page.matches("A child with a disability is never low.")
            .count(),
        1
    );
}

#[test]
fn a_concern_that_no_document_of_an_area_names_is_not_made_small() {
    let page = site("signs: [{lives: care}]")
        .with("areas/north/professionals/check.md", |f| {
            let (before, after) = f.split_once("floors:\n").unwrap_or((&f, ""));
            format!("{before}{}", &after[after.find("---").unwrap_or(0)..])
        })
        .without("areas/north/professionals/check.cases.yaml")
        .build()
        .succeeds();
    north(page)
        .contains("No document of this area ties this to a level. That makes it no smaller.")
        .contains("Call 999 if you fear danger");
}

#[test]
fn what_the_police_never_grade_a_child_below_holds_whatever_worries_somebody() {
    let run = run("signs: [{lives: care}]");
    north(run)
        .contains("Police grade never below Medium:")
        .contains("North Police grade no child low.");
}

#[test]
fn what_is_enough_is_said_before_what_is_sure_and_not_enough() {
    let run = site("signs: [{episodes: at least 2}]\nmay_be: [{signs: threat}]")
        .with("areas/north/thresholds/high.md", |f| {
            f.replace(
                "when: {episodes: at least 3}",
                "when: {any: [{episodes: at least 3}, {signs: threat}]}",
            )
        })
        .build()
        .succeeds();
    north(run)
        .contains("treat it as yes")
        .lacks("By itself this is not enough");
}

#[test]
fn an_area_cannot_make_a_concern_smaller() {
    site("signs: [disability]")
        .file(
            "areas/north/professionals/concerns/again.md",
            front("signs: [danger]"),
        )
        .check()
        .fails_with("FP121")
        .says("could otherwise make it smaller");
}

#[test]
fn rules_for_adults_are_not_said_of_children() {
    let grown = |f: String| {
        f.replace(
            "triggers:\n",
            "triggers:\n  - {id: grown, text: They are of age and in care., when: {all: [{age: at least 18}, {lives: care}]}, source: \"guide#6\", actions: [{id: ask, do: Ask them., who: You, source: \"guide#6\"}]}\n",
        )
    };
    // The check takes everybody in care to be a child: without that, both can be.
    let both = |f: String| {
        let (before, rest) = f.split_once("implies:\n").unwrap_or((&f, ""));
        let (_, after) = rest.split_once("rules:\n").unwrap_or(("", rest));
        grown(format!("{before}rules:\n{after}"))
    };
    let site = site("signs: [{lives: care}]").with("professionals/check.md", both);
    let site = site
        .without("professionals/check.cases.yaml")
        .without("areas/north/professionals/check.cases.yaml");
    let page = site.build().succeeds();
    north(page)
        .contains("They are in care.")
        .lacks("They are of age and in care.");
}

#[test]
fn what_a_concern_names_leads_back_to_it() {
    let run = site("signs: [disability]\nservices: [helpline]\ndefinitions: [care]\ninterventions: [north/talking]")
        .file("definitions/index.md", "---\nkind: page\ntitle: Words\nsummary: What words mean.\nowner: Editors\nreviewed: 2026-11-21\nreview_by: 2027-11-21\naudiences: [parent-carer]\n---\n\nWords.\n")
        .file("definitions/care.md", "---\nkind: definition\ntitle: Care\nsummary: What care is.\nowner: Editors\nreviewed: 2026-11-21\nreview_by: 2027-11-21\naudiences: [parent-carer]\n---\n\nSee [the guide](source:guide).\n")
        .file("areas/north/talking.md", "---\nkind: intervention\ntitle: Talking\nsummary: Ways to talk.\nowner: Editors\nreviewed: 2026-11-21\nreview_by: 2027-11-21\naudiences: [parent-carer]\noptions:\n  - {text: Talk., source: \"guide#9\"}\n---\n")
        .build()
        .succeeds();
    for (path, address) in [
        (
            "north/thresholds/low.html",
            "../professionals/concerns/again.html",
        ),
        ("north/talking.html", "professionals/concerns/again.html"),
        (
            "definitions/care.html",
            "../professionals/concerns/again.html",
        ),
        (
            "services/helpline.html",
            "../professionals/concerns/again.html",
        ),
        ("north/index.html", "professionals/concerns/again.html"),
    ] {
        let html = run.file(path);
        let link = format!("<a href=\"{address}\">Goes missing again</a>");
        let minified = format!("<a href={address}>Goes missing again</a>");
        assert!(html.contains(&link) || html.contains(&minified), "{path}");
    }
    run.has_page("professionals/concerns/again.html")
        .contains("From North’s toolkit");
}

#[test]
fn a_question_that_no_check_asks_is_an_error_with_its_line_and_the_nearest() {
    site("signs: [disabilty]")
        .check()
        .fails_with("FP501")
        .says("again.md:10")
        .says("`disabilty`")
        .says("`disability`");
}

#[test]
fn an_answer_that_its_question_cannot_have_is_said_once() {
    let run = site("signs: [{lives: away}]").check();
    let run = run.fails_with("FP502").says("again.md:10");
    let said = run.ids().iter().filter(|id| *id == "FP502").count();
    assert_eq!(said, 1);
}

#[test]
fn a_sign_is_one_answer() {
    site("signs: [{any: [disability, danger]}]")
        .check()
        .fails_with("FP150")
        .says("each of `signs` is one answer");
}

#[test]
fn an_answer_stands_once_and_is_sure_or_possible_and_not_both() {
    for fields in [
        "signs: [disability, danger, disability]",
        "signs: [disability]\nmay_be: [danger, disability]",
    ] {
        site(fields).check().fails_with("FP503").says("again.md:1");
    }
}

#[test]
fn what_is_happening_is_no_concern() {
    site("signs: [{moment: back}]")
        .check()
        .fails_with("FP150")
        .says("asks what is happening");
}

#[test]
fn a_concern_without_an_answer_is_told_how_to_name_one() {
    site("also: [away again]")
        .check()
        .fails_with("FP153")
        .says("signs: [ … ]");
}

#[test]
fn a_check_with_a_fault_of_its_own_is_not_said_not_to_ask() {
    let run = site("signs: [disability]")
        .with("areas/north/professionals/check.md", |f| {
            f.replace("answer: yes-no", "answer: maybe")
        })
        .check();
    assert!(
        !run.ids().contains(&"FP501".to_owned()),
        "{}",
        run.message()
    );
}

//! Front matter that cannot be published as it is, and what its author is told.

use crate::support::Site;
use insta::assert_snapshot;

/// The smallest site with its one page spoilt.
fn home(change: impl FnOnce(String) -> String) -> Site {
    Site::sample("minimal").with("index.md", change)
}

#[test]
fn malformed_front_matter_is_shown_where_the_parser_stops() {
    let run = home(|f| f.replace("title: Somebody", "title: [Somebody"))
        .check()
        .fails_with("FP105");
    assert_snapshot!(run.message());
}

#[test]
fn a_colon_in_a_title_is_told_to_use_quotes() {
    let run = home(|f| f.replace("title: Somebody", "title: Now: Somebody"))
        .check()
        .fails_with("FP105");
    assert_snapshot!(run.message());
}

#[test]
fn a_file_without_front_matter_is_told_how_to_start() {
    let run = Site::sample("minimal")
        .file("index.md", "# Somebody is missing\n")
        .check()
        .fails_with("FP102");
    assert_snapshot!(run.message());
}

#[test]
fn an_empty_file_is_told_how_to_start() {
    let run = Site::sample("minimal")
        .file("index.md", "")
        .check()
        .fails_with("FP102");
    assert_snapshot!(run.message());
}

#[test]
fn front_matter_that_never_closes_is_shown_where_it_opens() {
    let run = home(|f| f.replace("]\n---\n", "]\n"))
        .check()
        .fails_with("FP103");
    assert_snapshot!(run.message());
}

#[test]
fn an_unknown_field_is_told_the_one_that_was_meant() {
    let run = home(|f| f.replace("owner:", "owned:"))
        .check()
        .fails_with("FP104")
        .says("content/index.md:5:1");
    assert_snapshot!(run.message());
}

#[test]
fn several_unknown_fields_are_all_said_at_once() {
    let run = home(|f| {
        f.replace("owner:", "ownr:")
            .replace("reviewed:", "reviewd:")
            .replace("title:", "Title:")
    })
    .check();
    assert_eq!(run.ids(), ["FP104", "FP104", "FP104"]);
    assert_snapshot!(run.message());
}

#[test]
fn missing_fields_are_all_said_at_once() {
    let without = |f: String| {
        let kept = |line: &&str| {
            !line.starts_with("owner")
                && !line.starts_with("review")
                && !line.starts_with("audiences")
        };
        f.lines().filter(kept).collect::<Vec<_>>().join("\n")
    };
    let run = home(without).check();
    assert_eq!(run.ids(), ["FP110", "FP110", "FP110", "FP110"]);
    assert_snapshot!(run.message());
}

#[test]
fn front_matter_without_a_kind_is_told_the_kinds() {
    let run = home(|f| f.replace("kind: page\n", ""))
        .check()
        .fails_with("FP110");
    assert_snapshot!(run.message());
}

#[test]
fn an_unknown_kind_is_told_the_one_that_was_meant() {
    let run = home(|f| f.replace("kind: page", "kind: pages"))
        .check()
        .fails_with("FP113");
    assert_snapshot!(run.message());
}

#[test]
fn a_field_written_twice_is_shown_where_it_repeats() {
    let run = home(|f| f.replace("owner: Editors", "owner: Editors\nowner: Others"))
        .check()
        .fails_with("FP106");
    assert_snapshot!(run.message());
}

#[test]
fn text_in_place_of_a_list_is_told_how_a_list_is_written() {
    let run = home(|f| f.replace("[parent-carer]", "parent-carer"))
        .check()
        .fails_with("FP107");
    assert_snapshot!(run.message());
}

#[test]
fn a_date_that_does_not_exist_is_refused() {
    let run = home(|f| f.replace("reviewed: 2026-11-21", "reviewed: 2026-02-30"))
        .check()
        .fails_with("FP112");
    assert_snapshot!(run.message());
}

#[test]
fn a_date_written_the_other_way_round_is_refused() {
    let run = home(|f| f.replace("reviewed: 2026-11-21", "reviewed: 21/11/2026"))
        .check()
        .fails_with("FP112");
    assert_snapshot!(run.message());
}

#[test]
fn a_next_review_before_the_last_one_is_refused() {
    let run = home(|f| f.replace("review_by: 2027", "review_by: 2025"))
        .check()
        .fails_with("FP119");
    assert_snapshot!(run.message());
}

#[test]
fn an_empty_title_is_refused() {
    let run = home(|f| f.replace("title: Somebody is missing", "title: \"\""))
        .check()
        .fails_with("FP111");
    assert_snapshot!(run.message());
}

#[test]
fn aliases_that_multiply_are_refused_before_they_do() {
    let level = |level: i32| {
        let doubled = vec![format!("*l{}", level - 1); 9].join(", ");
        format!("l{level}: &l{level} [{doubled}]\n")
    };
    let bomb = (1..9).map(level).collect::<Vec<_>>().concat();
    let run = home(|f| f.replace("owner:", &format!("l0: &l0 [boom]\n{bomb}owner:")))
        .check()
        .fails_with("FP108");
    assert_snapshot!(run.message());
}

#[test]
fn twenty_thousand_nested_brackets_are_refused_before_the_stack_ends() {
    let deep = format!("title: {}{}", "[".repeat(20_000), "]".repeat(20_000));
    home(|f| f.replace("title: Somebody is missing", &deep))
        .check()
        .fails_with("FP108")
        .says("content/index.md:3");
}

#[test]
fn a_field_of_another_kind_is_told_what_can_stand_there() {
    let run = Site::sample("kinds")
        .with("areas/harbour/thresholds/high.md", |f| {
            f.replace("criteria:", "criterias:")
        })
        .check()
        .fails_with("FP104");
    assert_snapshot!(run.message());
}

#[test]
fn a_deadline_that_cannot_be_read_is_told_how_deadlines_are_written() {
    let run = Site::sample("kinds")
        .with("areas/harbour/thresholds/high.md", |f| {
            f.replace("within: 24 hours", "within: a day or so")
        })
        .check()
        .fails_with("FP114");
    assert_snapshot!(run.message());
}

#[test]
fn a_branch_to_no_step_is_told_the_steps() {
    let run = Site::sample("kinds")
        .with("areas/harbour/procedures/missing-from-home.md", |f| {
            f.replace("go: back", "go: home")
        })
        .check()
        .fails_with("FP124");
    assert_snapshot!(run.message());
}

#[test]
fn a_code_that_no_council_has_is_told_how_codes_are_written() {
    let run = Site::sample("kinds")
        .with("areas/harbour/index.md", |f| {
            f.replace("[E06000044]", "[é06000044]")
        })
        .check()
        .fails_with("FP122");
    assert_snapshot!(run.message());
}

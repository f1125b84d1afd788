//! Checks: what an author is told when rules do not fit together, and what a page then shows.

use crate::support::{Run, Site};
use insta::assert_snapshot;

const NATIONAL: &str = "professionals/check.md";
const NORTH: &str = "areas/north/professionals/check.md";
const LOW: &str = "areas/north/thresholds/low.md";
const HIGH: &str = "areas/north/thresholds/high.md";

/// The small site of one check with one file spoilt.
fn spoilt(path: &str, change: impl FnOnce(String) -> String) -> Run {
    Site::sample("checkers").with(path, change).check()
}

#[test]
fn a_site_with_sound_checks_has_nothing_said_against_it() {
    Site::sample("checkers")
        .check()
        .succeeds()
        .says("0 errors, 0 warnings");
}

#[test]
fn a_criterion_that_names_an_unknown_question_is_told_the_one_that_was_meant() {
    let run = spoilt(HIGH, |f| f.replace("{episodes:", "{episode:")).fails_with("FP501");
    assert_snapshot!(run.message());
}

#[test]
fn an_answer_that_the_question_cannot_have_is_told_what_to_write() {
    let run = spoilt(HIGH, |f| f.replace("at least 3", "more than 2")).fails_with("FP502");
    assert_snapshot!(run.message());
    spoilt(NATIONAL, |f| f.replace("{lives: care}", "{lives: car}"))
        .fails_with("FP502")
        .says("did you mean `care`?");
    spoilt(NATIONAL, |f| {
        f.replace("when: danger,", "when: {danger: maybe},")
    })
    .fails_with("FP502")
    .says("answered yes or no");
}

#[test]
fn a_range_that_no_answer_reaches_or_every_answer_meets_is_an_error() {
    let run = spoilt(HIGH, |f| f.replace("at least 3", "at least 300")).fails_with("FP503");
    assert_snapshot!(run.message());
    spoilt(HIGH, |f| f.replace("at least 3", "at least 1"))
        .fails_with("FP503")
        .says("always so");
    spoilt(NATIONAL, |f| f.replace("at most 10", "14 to 11")).fails_with("FP503");
}

#[test]
fn a_condition_that_is_no_condition_is_told_the_forms_there_are() {
    let run =
        spoilt(NATIONAL, |f| f.replace("when: danger,", "when: [danger],")).fails_with("FP150");
    assert_snapshot!(run.message());
    spoilt(NATIONAL, |f| {
        f.replace("when: danger,", "when: {at_least: 3, of: [danger]},")
    })
    .fails_with("FP150");
    spoilt(NATIONAL, |f| f.replace("when: danger,", "when: {any: []},")).fails_with("FP150");
}

#[test]
fn a_trigger_from_which_nothing_follows_is_an_error() {
    let run = spoilt(NATIONAL, |f| f.replace("    contacts: [helpline]\n", "")).fails_with("FP134");
    assert_snapshot!(run.message());
}

#[test]
fn an_id_that_is_taken_is_an_error_also_across_the_check_that_is_extended() {
    spoilt(NORTH, |f| f.replace("{id: disability,", "{id: danger,"))
        .fails_with("FP504")
        .says("content/professionals/check.md");
    spoilt(NATIONAL, |f| f.replace("{id: young,", "{id: in-danger,")).fails_with("FP118");
}

#[test]
fn a_question_that_decides_nothing_is_an_error() {
    let run = spoilt(NATIONAL, |f| {
        f.replace("{hours: at least 24}", "danger").replace(
            "{id: meet, do: Meet., who: The council, within: 24 hours, from: missing,",
            "{id: meet, do: Meet., who: The council,",
        )
    })
    .fails_with("FP507");
    assert_snapshot!(run.message());
}

#[test]
fn a_threshold_condition_that_no_check_asks_for_is_an_error() {
    Site::sample("checkers")
        .without(NORTH)
        .without("areas/north/professionals/check.cases.yaml")
        .check()
        .fails_with("FP505")
        .says("no checker of this area asks for this condition");
}

#[test]
fn a_criterion_without_a_condition_is_an_error_where_a_check_decides() {
    spoilt(HIGH, |f| f.replace(" when: {episodes: at least 3},", ""))
        .fails_with("FP528")
        .says("has no `when`");
}

#[test]
fn a_combination_that_fits_no_level_is_shown() {
    let run = spoilt(HIGH, |f| f.replace("at least 3", "at least 4")).fails_with("FP510");
    assert_snapshot!(run.message());
}

#[test]
fn a_rule_that_can_never_match_is_an_error_with_its_line() {
    let run = spoilt(NATIONAL, |f| {
        f.replace(
            "when: {age: at most 10}",
            "when: {all: [{age: at most 10}, {age: at least 11}]}",
        )
    })
    .fails_with("FP511");
    assert_snapshot!(run.message());
}

#[test]
fn a_rule_that_is_always_outdone_is_an_error() {
    let run = spoilt(NATIONAL, |f| {
        f.replace(
            "triggers:",
            "  - {id: small, then: emergency, text: They are 5 or younger., when: {age: at most 5}, source: \"guide#2\"}\ntriggers:",
        )
    })
    .fails_with("FP512");
    assert_snapshot!(run.message());
}

#[test]
fn more_risk_that_gives_a_milder_level_is_shown_with_the_fewest_answers() {
    let run = spoilt(HIGH, |f| f.replace("at least 3", "3 to 5")).fails_with("FP513");
    assert_snapshot!(run.message());
}

#[test]
fn more_risk_that_takes_a_duty_away_is_shown() {
    let run = spoilt(NATIONAL, |f| {
        f.replace("{hours: at least 24}", "{hours: 24 to 48}")
    })
    .fails_with("FP514");
    assert_snapshot!(run.message());
}

#[test]
fn danger_that_does_not_give_999_is_shown() {
    let run = spoilt(NATIONAL, |f| {
        f.replace("when: danger,", "when: {all: [danger, {lives: home}]},")
    })
    .fails_with("FP531");
    assert_snapshot!(run.message());
}

#[test]
fn floors_that_contradict_each_other_or_the_levels_are_errors() {
    let run = spoilt(NORTH, |f| {
        f.replace(
            "---\n\nRead",
            "  - {id: young-high, text: Never below high., police_never_below: high, when: {age: at most 17}, source: \"guide#10\"}\n---\n\nRead",
        )
    })
    .fails_with("FP516");
    assert_snapshot!(run.message());
    spoilt(HIGH, |f| {
        f.replace(
            "actions:",
            "floors:\n  - {id: top, text: Never., when: disability, source: \"guide#8\"}\nactions:",
        )
    })
    .fails_with("FP516")
    .says("there is none above high");
}

#[test]
fn one_duty_with_two_deadlines_is_shown() {
    let run = spoilt(NATIONAL, |f| {
        f.replace(
            "  - id: in-care",
            "  - id: two-days\n    text: Two days.\n    when: {hours: at least 48}\n    source: \"guide#5\"\n    actions:\n      - {id: meet, do: Meet., who: The council, within: 48 hours, from: reported, source: \"guide#5\"}\n  - id: in-care",
        )
    })
    .fails_with("FP517");
    assert_snapshot!(run.message());
    // Of two times from one event the page shows the sooner.
    spoilt(NATIONAL, |f| {
        f.replace(
            "  - id: in-care",
            "  - id: two-days\n    text: Two days.\n    when: {hours: at least 48}\n    source: \"guide#5\"\n    actions:\n      - {id: meet, do: Meet., who: The council, within: 12 hours, from: missing, source: \"guide#5\"}\n  - id: in-care",
        )
    })
    .succeeds();
}

#[test]
fn an_unknown_that_makes_no_difference_is_an_error() {
    let run = spoilt(NATIONAL, |f| {
        f.replace(
            "when: {lives: care}",
            "when: {any: [{lives: care}, {lives: home}]}",
        )
    })
    .fails_with("FP518");
    assert_snapshot!(run.message());
}

#[test]
fn rules_too_tangled_to_be_proved_are_refused_and_not_tried_for_ever() {
    let pairs = || 0..40;
    let question = |id: String| {
        format!("  - {{id: {id}, ask: So?, group: Now, answer: yes-no, source: \"guide#1\"}}\n")
    };
    let questions: String = pairs().map(|n| question(format!("one-{n}"))).collect();
    let others: String = pairs().map(|n| question(format!("two-{n}"))).collect();
    let both: Vec<String> = pairs()
        .map(|n| format!("{{all: [one-{n}, two-{n}]}}"))
        .collect();
    let rule = format!(
        "rules:\n  - {{id: knot, then: emergency, text: A knot., when: {{any: [{}]}}, source: \"guide#1\"}}",
        both.join(", ")
    );
    spoilt(NATIONAL, |f| {
        f.replace("rules:", &format!("{questions}{others}{rule}"))
    })
    .fails_with("FP519");
}

#[test]
fn duties_that_give_way_to_each_other_are_an_error() {
    spoilt(LOW, |f| {
        f.replace("replaced_by: interview,", "replaced_by: interview-offer,")
            .replace(
                "{id: interview-offer,",
                "{id: interview-offer, replaced_by: talk,",
            )
    })
    .fails_with("FP529")
    .says("gives way to itself");
}

#[test]
fn a_duty_that_always_gives_way_is_an_error() {
    spoilt(LOW, |f| {
        f.replace("replaced_by: interview,", "replaced_by: interview-offer,")
    })
    .fails_with("FP511")
    .says("always gives way to another");
}

#[test]
fn a_duty_gives_way_only_to_one_that_is_no_later() {
    let run = spoilt(LOW, |f| {
        f.replace(
            "replaced_by: interview,",
            "replaced_by: interview, within: 24 hours, from: returned,",
        )
    })
    .fails_with("FP517");
    assert_snapshot!(run.message());
    // Of one duty at two levels the sooner is shown: here the later one never.
    Site::sample("checkers")
        .with(LOW, |f| {
            f.replace("{id: interview-offer,", "{id: interview,")
                .replace("72 hours", "24 hours")
        })
        .without("areas/north/professionals/check.cases.yaml")
        .check()
        .fails_with("FP511")
        .says("`high/interview` always gives way to another");
}

#[test]
fn an_area_s_check_stands_where_the_country_s_does_and_has_its_rules() {
    Site::sample("checkers")
        .with(NORTH, |f| f.replace("extends: professionals/check\n", ""))
        .check()
        .fails_with("FP110");
    let own = "for: professional\noutcomes:\n  - {id: look, title: Look, text: Look.}\n";
    Site::sample("checkers")
        .with(NORTH, |f| {
            f.replace("for: professional\nextends: professionals/check\n", own)
        })
        .check()
        .fails_with("FP523")
        .says("add `extends: professionals/check`");
    let north =
        std::fs::read_to_string(Site::sample("checkers").root().join("content").join(NORTH))
            .unwrap();
    Site::sample("checkers")
        .without(NORTH)
        .without("areas/north/professionals/check.cases.yaml")
        .with("areas/north/index.md", |f| {
            f.replace("professionals/check.md", "professionals/toolkit.md")
        })
        .file("areas/north/professionals/toolkit.md", north)
        .check()
        .fails_with("FP523")
        .says("move it to `professionals/check.md` in the area's folder");
}

#[test]
fn a_draft_hides_no_threshold_and_no_check() {
    Site::sample("checkers")
        .with(NORTH, |f| {
            f.replace("kind: checker", "kind: checker\ndraft: true")
        })
        .with("areas/north/index.md", |f| {
            f.replace(" [The check](professionals/check.md).", "")
        })
        .check()
        .fails_with("FP505")
        .says("no checker of this area asks for this condition");
    Site::sample("checkers")
        .with(NATIONAL, |f| {
            f.replace("kind: checker", "kind: checker\ndraft: true")
        })
        .check()
        .fails_with("FP524")
        .says("`professionals/check` is a draft, and this checker is not");
}

#[test]
fn a_check_without_999_or_a_question_about_danger_is_an_error() {
    spoilt(NATIONAL, |f| {
        f.replace("danger: true, ", "")
            .replace("call: \"999\"", "call: \"101\"")
    })
    .fails_with("FP515")
    .says("the last outcome does not call 999")
    .says("no question of this checker asks about immediate danger");
}

#[test]
fn a_number_that_nobody_can_ring_is_an_error() {
    for call in ["10I", "010", "9999", "nonsense", "0800 1I11"] {
        spoilt(NATIONAL, |f| {
            f.replace("call: \"101\"", &format!("call: \"{call}\""))
        })
        .fails_with("FP135");
    }
}

#[test]
fn a_question_without_a_riskier_answer_cannot_decide_how_bad_it_is() {
    spoilt(NATIONAL, |f| {
        f.replace("answer: hours,", "answer: hours, risk: none,")
    })
    .fails_with("FP513");
    spoilt(NORTH, |f| {
        f.replace(
            "group: Who, answer: yes-no,",
            "group: Who, answer: yes-no, risk: none,",
        )
    })
    .fails_with("FP513")
    .says("`disability` decides how bad it is");
}

#[test]
fn an_outcome_that_no_answers_give_is_an_error() {
    spoilt(NATIONAL, |f| {
        f.replace(
            "  - {id: emergency,",
            "  - {id: between, title: Between, text: Between.}\n  - {id: emergency,",
        )
    })
    .fails_with("FP511")
    .says("no set of answers ever gives the outcome `between`");
}

#[test]
fn a_condition_that_names_every_option_or_one_thing_twice_is_an_error() {
    spoilt(NATIONAL, |f| {
        f.replace("{lives: care}", "{lives: [care, home]}")
    })
    .fails_with("FP503")
    .says("names every answer");
    spoilt(NATIONAL, |f| {
        f.replace(
            "{lives: care}",
            "{at_least: 2, of: [danger, {lives: care}, danger]}",
        )
    })
    .fails_with("FP503")
    .says("stands twice");
}

#[test]
fn what_extends_a_check_is_for_the_same_readers_and_adds_other_ids() {
    spoilt(NORTH, |f| f.replace("for: professional", "for: family"))
        .fails_with("FP524")
        .says("for other readers");
    spoilt(NORTH, |f| f.replace("{id: child-never-low,", "{id: young,")).fails_with("FP504");
    spoilt(NORTH, |f| {
        f.replace(
            "for: professional",
            "for: professional\nopen_counts_up_to: report",
        )
    })
    .fails_with("FP132");
}

#[test]
fn the_child_s_age_is_not_mixed_up_with_another() {
    spoilt(NORTH, |f| {
        f.replace(
            "questions:",
            "questions:\n  - {id: carer-age, ask: How old is the carer?, group: Who, answer: age, to: 120, source: \"guide#2\"}",
        )
    })
    .fails_with("FP526")
    .says("asks for two ages");
}

#[test]
fn a_case_that_fails_says_what_the_rules_give() {
    let cases = "professionals/check.cases.yaml";
    let run = spoilt(cases, |f| {
        f.replace("{outcome: emergency", "{outcome: report")
    })
    .fails_with("FP521");
    assert_snapshot!(run.message());
    spoilt(cases, |f| f.replace("[young, in-care]", "[meet]"))
        .fails_with("FP521")
        .says("expects `meet` to be ruled out, but it is certain");
}

#[test]
fn a_case_that_names_what_is_not_there_is_told_so() {
    let cases = "professionals/check.cases.yaml";
    spoilt(cases, |f| {
        f.replace("facts: {age: 10}", "facts: {ages: 10}")
    })
    .fails_with("FP520")
    .says("did you mean `age`?");
    spoilt(cases, |f| {
        f.replace("facts: {age: 10}", "facts: {age: ten}")
    })
    .fails_with("FP520")
    .says("a whole number of years from 0 to 120");
    spoilt(cases, |f| f.replace("certain: [young]", "certain: [old]")).fails_with("FP520");
    spoilt(cases, |f| {
        f.replace("{outcome: emergency", "{outcome: urgent")
    })
    .fails_with("FP520");
    Site::sample("checkers")
        .file("professionals/other.cases.yaml", "cases: []\n")
        .check()
        .fails_with("FP520")
        .says("there is no checker `content/professionals/other.md`");
}

#[test]
fn every_fault_of_a_check_is_said_in_one_run() {
    let run = Site::sample("checkers")
        .with(HIGH, |f| f.replace("{episodes:", "{episode:"))
        .with(NATIONAL, |f| f.replace("{lives: care}", "{lives: car}"))
        .with(LOW, |f| {
            f.replace("replaced_by: interview", "replaced_by: interviews")
        })
        .check();
    assert_eq!(run.ids(), ["FP501", "FP501", "FP502"]);
}

#[test]
fn the_page_holds_every_outcome_and_duty_without_a_script() {
    Site::sample("checkers")
        .build()
        .has_page("north/professionals/check.html")
        .contains("Call 999 now")
        .contains("They are 10 or younger.")
        .contains("A child with a disability is never low.")
        .contains("Hold an interview.")
        .contains("within 72 hours of coming back")
        .contains("North Police grade no child low.")
        .contains("'wasm-unsafe-eval'")
        .contains(" hidden>");
}

#[test]
fn the_sheet_has_every_rule_with_its_condition_and_paragraph() {
    Site::sample("checkers")
        .build()
        .has_page("north/professionals/check-sheet.html")
        .contains("“How often have they gone missing in 90 days?” 3 times or more")
        .contains("How the level is decided")
        .contains("Offer an interview.")
        .contains("The riskier answer means danger");
}

#[test]
fn only_pages_with_a_check_may_run_wasm() {
    Site::sample("checkers")
        .build()
        .has_page("index.html")
        .lacks("wasm-unsafe-eval");
}

/// The content that ships, spoilt as somebody in a hurry might.
mod seeded {
    use crate::support::Site;

    const PORTSMOUTH: &str = "areas/portsmouth/professionals/check.md";
    const THRESHOLDS: &str = "areas/portsmouth/thresholds";
    const NATIONAL: &str = "professionals/check.md";
    const ESSEX: &str = "areas/southend-essex-thurrock/professionals/check.md";

    /// Spoils one file; the build must stop with this finding and show an example.
    #[track_caller]
    fn caught(path: &str, from: &str, to: &str, id: &str, says: &str) {
        Site::sample("policy")
            .with(path, |f| f.replacen(from, to, 1))
            .on("2026-11-24")
            .check()
            .fails_with(id)
            .says(says);
    }

    #[test]
    fn the_policy_that_is_spoilt_here_is_sound_itself() {
        Site::sample("policy").on("2026-11-24").check().succeeds();
    }

    #[test]
    fn the_content_that_ships_is_sound() {
        Site::shipped().check().succeeds();
    }

    #[test]
    fn a_criterion_that_asks_for_more_episodes_than_the_policy() {
        // High would begin at 4 episodes: the cases of the appendix say 3.
        caught(
            &format!("{THRESHOLDS}/high.md"),
            "at least 3",
            "at least 4",
            "FP521",
            "expects the level `high`, but the rules give `medium`",
        );
    }

    #[test]
    fn a_criterion_that_stops_at_a_number_of_episodes() {
        caught(
            &format!("{THRESHOLDS}/high.md"),
            "{episodes-in-90-days: at least 3}",
            "{episodes-in-90-days: 3 to 5}",
            "FP513",
            "goes from `high` to `medium` when `episodes-in-90-days` goes from 3 to 6",
        );
    }

    #[test]
    fn a_dropped_floor_that_leaves_a_child_without_a_level() {
        caught(
            &format!("{THRESHOLDS}/low.md"),
            "    when: {any: [missing-before, harmed-before, {episodes-in-90-days: at least 2}]}",
            "    when: {episodes-in-90-days: at least 2}",
            "FP510",
            "no level fits {",
        );
    }

    #[test]
    fn a_narrowed_rule_that_leaves_danger_without_999() {
        Site::sample("policy")
            .with(NATIONAL, |f| {
                f.replacen(
                    "    when: danger-now",
                    "    when: {all: [danger-now, abduction]}",
                    1,
                )
            })
            .on("2026-11-24")
            .check()
            .fails_with("FP531")
            .says("{danger-now: yes} gives `report-101`, not 999");
    }

    #[test]
    fn an_outcome_that_was_dropped() {
        Site::sample("policy")
            .with(NATIONAL, |f| {
                let start = f.find("  - id: call-999").unwrap();
                let end = start + f[start..].find("questions:").unwrap();
                format!("{}{}", &f[..start], &f[end..])
            })
            .on("2026-11-24")
            .check()
            .fails_with("FP501")
            .says("there is no outcome `call-999`");
    }

    #[test]
    fn a_danger_that_counts_only_for_children() {
        caught(
            NATIONAL,
            "    when: danger-now",
            "    when: {all: [danger-now, {age: at most 17}]}",
            "FP531",
            "{danger-now: yes} gives `report-101`, not 999",
        );
    }

    #[test]
    fn a_rule_whose_parts_exclude_each_other() {
        caught(
            &format!("{THRESHOLDS}/high.md"),
            "when: significant-risk-taking",
            "when: {all: [significant-risk-taking, {significant-risk-taking: \"no\"}]}",
            "FP511",
            "no set of answers ever meets `high/significant-risk-taking`",
        );
    }

    #[test]
    fn a_rule_that_another_always_outdoes() {
        caught(
            &format!("{THRESHOLDS}/high.md"),
            "  - id: continued-risk",
            "  - {id: five-times, text: Five times., when: {episodes-in-90-days: at least 5}, source: \"portsmouth-2016#appendix-4\"}\n  - id: continued-risk",
            "FP512",
            "`high/five-times` never decides anything: `high/three-in-90-days` gives `high` already",
        );
    }

    #[test]
    fn a_floor_at_the_wrong_level() {
        caught(
            ESSEX,
            "police_never_below: medium",
            "police_never_below: low",
            "FP521",
            "expects the police `medium`, but the rules give `low`",
        );
    }

    #[test]
    fn a_floor_that_leaves_out_the_seventeenth_year() {
        caught(
            ESSEX,
            "age: at most 17",
            "age: at most 16",
            "FP521",
            "expects the police",
        );
    }

    #[test]
    fn a_duty_that_ends_when_a_child_has_been_away_for_longer() {
        caught(
            PORTSMOUTH,
            "hours-missing: at least 24",
            "hours-missing: 24 to 47",
            "FP514",
            "when `hours-missing` goes from 24 to 48",
        );
    }

    #[test]
    fn a_trigger_that_begins_too_late() {
        caught(
            PORTSMOUTH,
            "hours-missing: at least 24",
            "hours-missing: at least 48",
            "FP521",
            "missing-24",
        );
    }
}

/// A check for families with nothing said about open questions.
const FAMILY: &str = "---\nkind: checker\ntitle: What should I do?\nsummary: Two questions.\nowner: Editors\nreviewed: 2026-11-21\n\
review_by: 2027-11-21\naudiences: [parent-carer]\nfor: family\noutcomes:\n  - {id: look, title: Look at home first, text: Look in every room.}\n  \
- {id: prepare, title: Get ready to call, text: Find a photo.}\n  - {id: report, title: Call 101 now, call: \"101\", text: Report it now.}\n  \
- {id: emergency, title: Call 999 now, call: \"999\", text: They may be in danger.}\nquestions:\n  \
- {id: danger, ask: May they be in danger?, group: Now, answer: yes-no, danger: true, source: \"guide#1\"}\n  \
- {id: young, ask: Are they under 16?, group: Now, answer: yes-no, source: \"guide#1\"}\n  \
- {id: late, ask: Are they late?, group: Now, answer: yes-no, source: \"guide#1\"}\nrules:\n  \
- {id: d, then: emergency, text: They may be in danger., when: danger, source: \"guide#1\"}\n  \
- {id: y, then: report, text: They are under 16., when: young, source: \"guide#1\"}\n  \
- {id: l, then: prepare, text: They are late., when: late, source: \"guide#1\"}\n---\n";

/// A case that looks at what leads when nothing is answered.
fn nothing_answered(outcome: &str) -> String {
    format!(
        "cases:\n  - {{id: nothing, text: Nothing is answered., expect: {{outcome: {outcome}}}}}\n"
    )
}

fn family(change: impl FnOnce(String) -> String) -> Site {
    Site::sample("checkers")
        .file("family.md", change(FAMILY.to_owned()))
        .with("index.md", |f| f + "\n[Check](family.md)\n")
}

#[test]
fn what_nobody_has_answered_counts_as_far_as_the_last_outcome_below_999() {
    for reader in ["family", "young-person", "professional"] {
        family(|f| f.replace("for: family", &format!("for: {reader}")))
            .file("family.cases.yaml", nothing_answered("report"))
            .check()
            .succeeds();
    }
}

#[test]
fn an_outcome_that_is_too_mild_for_open_questions_is_refused_with_what_it_would_say() {
    let run = family(|f| f.replace("for: family", "for: family\nopen_counts_up_to: look"))
        .file("family.cases.yaml", nothing_answered("look"))
        .check()
        .fails_with("FP522");
    assert_snapshot!(run.message());
    family(|f| f.replace("for: family", "for: family\nopen_counts_up_to: prepare"))
        .check()
        .fails_with("FP522")
        .says("add a case without `facts` that expects `outcome: prepare`");
}

#[test]
fn a_milder_outcome_above_the_mildest_can_be_chosen_by_whoever_has_looked_at_it() {
    family(|f| f.replace("for: family", "for: family\nopen_counts_up_to: prepare"))
        .file("family.cases.yaml", nothing_answered("prepare"))
        .check()
        .succeeds();
    for safe in ["report", "emergency"] {
        family(|f| {
            f.replace(
                "for: family",
                &format!("for: family\nopen_counts_up_to: {safe}"),
            )
        })
        .check()
        .succeeds();
    }
}

const TOWN_HIGH: &str = "areas/ourtown/thresholds/high.md";
const TOWN_LOW: &str = "areas/ourtown/thresholds/low.md";

/// The criterion of 3 times in 90 days, and of 24 hours, with other words or another condition.
fn town(path: &str, from: &str, to: &str) -> Run {
    Site::sample("town")
        .without("areas/ourtown/professionals/check.cases.yaml")
        .with(path, |f| f.replace(from, to))
        .check()
}

#[test]
fn words_that_name_another_number_than_their_condition_are_shown_with_both() {
    let run = town(TOWN_HIGH, "at least 3", "at least 5").warns_of("FP420");
    assert_snapshot!(run.message());
    town(TOWN_HIGH, "for 24 hours.", "for 3 days.").warns_of("FP420");
    town(TOWN_HIGH, "3 times in 90 days", "three times in 30 days").warns_of("FP420");
    town(TOWN_LOW, "less than 6 hours", "less than 12 hours").warns_of("FP420");
    town(
        TOWN_HIGH,
        "Hold a strategy meeting.",
        "Hold a strategy meeting within 7 days.",
    )
    .warns_of("FP420")
    .says("the text says “7 days”, and `within` says 24 hours");
}

#[test]
fn words_that_name_another_number_than_what_was_asked_are_shown_with_both() {
    let asking = |ask: &str, text: &str| {
        family(|f| {
            f.replace("Are they under 16?", ask)
                .replace("They are under 16.", text)
        })
        .check()
    };
    asking("Are they under 16?", "They are under 18.")
        .warns_of("FP420")
        .says("the text says “under 18”, and what is asked says “under 16”");
    asking(
        "Have they been gone for 2 hours?",
        "They have been gone for 3 hours.",
    )
    .warns_of("FP420");
    for (ask, text) in [
        ("Are they under 16?", "They are under 16."),
        ("Are they under 16?", "They are 15 or under."),
        (
            "Are they under 16?",
            "They are young and were gone for 3 hours.",
        ),
        (
            "Have they been gone for 2 days?",
            "They have been gone for 48 hours.",
        ),
        ("Are they late?", "They are under 16."),
    ] {
        asking(ask, text).succeeds().does_not_say("FP420");
    }
}

#[test]
fn words_that_name_the_same_number_otherwise_are_left_alone() {
    let sound = |path: &str, from: &str, to: &str| {
        town(path, from, to).succeeds().does_not_say("FP420");
    };
    sound(TOWN_HIGH, "for 24 hours.", "for more than 24 hours.");
    sound(TOWN_HIGH, "for 24 hours.", "for one day.");
    sound(
        TOWN_HIGH,
        "for 24 hours.",
        "for a whole day, see form 3 and section 47.",
    );
    sound(
        TOWN_HIGH,
        "for 24 hours.",
        "for long, and need insulin every 4 hours.",
    );
    sound(TOWN_HIGH, "3 times in 90 days", "three times in 3 months");
    sound(
        TOWN_HIGH,
        "3 times in 90 days",
        "more than twice in 90 days",
    );
    sound(TOWN_LOW, "less than 6 hours", "at most 5 hours");
    sound(
        TOWN_LOW,
        "less than 6 hours",
        "less than 6 hours, and they are under 18",
    );
}

#[test]
fn a_floor_that_leaves_nobody_at_its_level_is_the_one_thing_that_is_said() {
    let floor = "  - {id: not-low, text: A child missing 1 time is never low., when: {episodes: at most 1}, \
                 source: ourtown-2024#2.5}\nactions:\n";
    let run = Site::sample("town")
        .with(TOWN_LOW, |f| f.replace("actions:\n", floor))
        .check()
        .fails_with("FP516");
    assert_eq!(run.ids(), ["FP516"]);
    assert_snapshot!(run.message());
}

#[test]
fn a_floor_that_some_are_lifted_by_is_sound() {
    let floor = "  - {id: not-low, text: A child missing for 3 hours or more is never low., when: {hours-missing: at least 3}, \
                 source: ourtown-2024#2.5}\nactions:\n";
    Site::sample("town")
        .with(TOWN_LOW, |f| f.replace("actions:\n", floor))
        .check()
        .succeeds();
}

#[test]
fn a_threshold_with_conditions_outside_every_area_is_told_that_it_belongs_to_one() {
    let text = include_str!("../sites/checkers/content/areas/north/thresholds/high.md");
    let run = Site::sample("checkers")
        .file("thresholds/high.md", text)
        .check()
        .fails_with("FP505");
    run.says("belongs to an area")
        .says("content/areas/<area>/thresholds/high.md")
        .does_not_say("no check of this area");
    Site::sample("checkers")
        .file(
            "thresholds/high.md",
            text.replace(" when: {episodes: at least 3},", ""),
        )
        .adding("index.md", "\n[](threshold:high)\n")
        .check()
        .succeeds();
}

const PROCEDURE: &str = "areas/ourtown/procedures/child-missing-from-care.md";

#[test]
fn a_branch_that_leads_to_its_own_step_is_an_error_and_one_back_is_sound() {
    let branch = |go: &str| {
        Site::sample("town")
            .with(PROCEDURE, |f| {
                f.replace(
                    "{when: They are in danger, go: call-999}",
                    &format!("{{when: They are in danger, go: {go}}}"),
                )
            })
            .check()
    };
    branch("report")
        .fails_with("FP124")
        .says("leads to `report` itself");
    branch("search").succeeds();
}

/// The small town with a duty that has every fact there is, and duties of lower levels that go on, or give way.
fn town_with_every_fact() -> Site {
    Site::sample("town")
        .with(TOWN_HIGH, |f| {
            f.replace("    source: ourtown-2024#2.8", "    note: The protocol also says 4 times.\n    source: ourtown-2024#2.8")
                .replace("    from: missing\n", "    from: missing\n    after: 7 days\n    form: Meeting form\n")
        })
        .with(TOWN_LOW, |f| {
            f.replace(
                "actions:\n",
                "actions:\n  - {id: strategy-meeting, do: Think about a meeting., who: Social worker, source: ourtown-2024#2.7}\n",
            )
        })
}

/// The text of a page, without its tags.
fn text_of(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            c if !inside => text.push(c),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

const HIGH_PAGE: &str = "ourtown/thresholds/high.html";
const CHECK_PAGE: &str = "ourtown/professionals/check.html";
const SHEET_PAGE: &str = "ourtown/professionals/check-sheet.html";

#[test]
fn a_duty_shows_the_same_facts_wherever_it_stands() {
    let run = town_with_every_fact().build().succeeds();
    for page in [HIGH_PAGE, CHECK_PAGE, SHEET_PAGE] {
        let text = text_of(&run.file(page));
        for fact in [
            "Hold a strategy meeting.",
            "Social worker",
            "within 24 hours, counted from 7 days after they went missing",
            "Form: Meeting form",
            "The protocol also says 4 times.",
            "2.9",
        ] {
            assert!(text.contains(fact), "{page} lacks {fact:?}:\n{text}");
        }
    }
    // With a script, the dates have the form as well, and so does the calendar that is made from them.
    let check = run.file(CHECK_PAGE);
    let dates = &check[check.find("data-deadline=").unwrap()..];
    assert!(text_of(dates).contains("Form: Meeting form."));
    assert!(dates.contains("data-form-name"));
}

#[test]
fn what_goes_on_at_a_higher_level_is_said_wherever_levels_stand() {
    let run = town_with_every_fact().build().succeeds();
    let high = text_of(&run.file(HIGH_PAGE));
    for words in [
        "Also, from Medium",
        "Tell the social worker",
        "Also, from Low",
        "Write it on the file.",
        "In the place of “Think about a meeting.” (Low).",
    ] {
        assert!(high.contains(words), "{words:?} is not in:\n{high}");
    }
    let also = &high[high.find("Also, from Medium").unwrap()..];
    assert!(
        !also.contains("Think about a meeting."),
        "what is replaced does not go on"
    );
    let low = text_of(&run.file("ourtown/thresholds/low.html"));
    assert!(low.contains("This also holds at each higher level"));
    assert!(low.contains("Where “Hold a strategy meeting.” applies too, that takes its place."));
    assert!(!low.contains("Also, from"));
    let sheet = text_of(&run.file(SHEET_PAGE));
    assert!(sheet.contains("Also at High, from Medium"));
    assert!(sheet.contains("Also at High, from Low"));
    assert!(sheet.contains("must be done at each higher one too"));
    let check = text_of(&run.file(CHECK_PAGE));
    assert!(check.contains("Also, from Medium : Tell the social worker"));
}

#[test]
fn small_numbers_are_said_as_people_say_them() {
    let run = Site::sample("town").build().succeeds();
    let sheet = text_of(&run.file(SHEET_PAGE));
    assert!(sheet.contains("at most once"), "{sheet}");
    assert!(!sheet.contains("1 times"));
    let check = run.file(CHECK_PAGE);
    assert!(
        check.contains("Local toolkit: High") && check.contains("Local toolkit: at least Medium")
    );
}

#[test]
fn a_check_without_triggers_has_no_heading_over_nothing() {
    let run = Site::sample("town").build().succeeds();
    let check = run.file(CHECK_PAGE);
    let at = check.find("check-triggers-title").unwrap();
    let section = &check[..at + check[at..].find('>').unwrap()];
    assert!(section.ends_with("hidden"), "{section}");
    assert!(!text_of(&run.file(SHEET_PAGE)).contains("Triggers and duties"));
}

#[test]
fn a_check_of_an_area_leads_to_other_areas_and_not_to_itself() {
    let run = Site::sample("checkers").build();
    run.has_page("north/professionals/check.html")
        .contains("These are the rules of North.")
        .lacks("Other areas");
    Site::sample("checkers")
        .build()
        .has_page("professionals/check.html")
        .contains("Your area may ask for more")
        .links("North", "../north/professionals/check.html");
}

#[test]
fn a_check_for_the_public_leads_to_the_sheet_of_its_rules_too() {
    Site::sample("policy")
        .on("2026-11-24")
        .build()
        .has_page("parents/check.html")
        .links(
            "All questions and rules of this check, with where they come from",
            "check-sheet.html",
        );
}

#[test]
fn a_warning_in_a_cases_file_takes_no_proof_away() {
    let site = || family(|f| f.replace("for: family", "for: family\nopen_counts_up_to: prepare"));
    let other = "cases:\n  - {id: young, text: They are “young”., facts: {young: yes}, expect: {outcome: report}}\n";
    site()
        .file("family.cases.yaml", other)
        .check()
        .fails_with("FP522");
    let quoted = other.replace("text: They are “young”.", "text: “They are young.”");
    site()
        .file("family.cases.yaml", quoted)
        .check()
        .says("FP143")
        .fails_with("FP522");
}

#[test]
fn a_duty_never_gives_way_to_its_own_words() {
    let run = Site::sample("policy").on("2026-11-24").build();
    for page in [
        "portsmouth/professionals/check-sheet.html",
        "portsmouth/thresholds/low.html",
        "portsmouth/thresholds/medium.html",
    ] {
        let html = run.file(page);
        for note in html.split("Where “").skip(1) {
            let words = note.split('”').next().unwrap();
            let before = &html[..html.find(note).unwrap()];
            let row = before.rsplit("<tr>").next().unwrap();
            assert!(
                !row.contains(words) || !note.contains("takes its place"),
                "{page}: {words}"
            );
        }
    }
}

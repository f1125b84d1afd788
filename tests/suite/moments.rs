//! What is happening: moments, what one answer says about another, ways of calling, one duty in several places.

use crate::support::{Run, Site};

const CHECK: &str = "professionals/check.md";
const CASES: &str = "professionals/check.cases.yaml";
const LOW: &str = "areas/north/thresholds/low.md";

fn spoilt(change: impl FnOnce(String) -> String) -> Run {
    Site::sample("moments").with(CHECK, change).check()
}

#[test]
fn a_site_that_asks_what_is_happening_has_nothing_said_against_it() {
    Site::sample("moments")
        .check()
        .succeeds()
        .says("0 errors, 0 warnings");
}

#[test]
fn the_page_asks_what_is_happening_first_and_holds_every_way_to_call() {
    let run = Site::sample("moments").build().succeeds();
    let html = run.file("north/professionals/check.html");
    let place = |words: &str| html.find(words).unwrap_or_else(|| panic!("no {words}"));
    assert!(place("What is happening?") < place("Are they in danger?"));
    assert!(place("Are they in danger?") < place("Where do they live?"));
    for words in [
        "Call 999, then press 55",
        "Call 101 again",
        "None of these",
        "they are of age",
    ] {
        assert!(html.contains(words), "{words}");
    }
    let sheet = run.file("north/professionals/check-sheet.html");
    for words in [
        "The police know",
        "What one answer says about another",
        "Call 101 again",
        "Not while anything can still raise the level",
        "A second phone",
    ] {
        assert!(sheet.contains(words), "{words}");
    }
}

#[test]
fn a_moment_that_no_rule_knows_is_an_error() {
    spoilt(|f| {
        f.replace(
            "    - {id: back,",
            "    - {id: late, label: They are late, means: worried}\n    - {id: back,",
        )
    })
    .fails_with("FP533")
    .says("`late`")
    .says("check.md:16");
}

#[test]
fn moments_need_a_checker_that_asks_and_names_that_are_there() {
    spoilt(|f| f.replace("in: [reported], title", "in: [reportd], title"))
        .fails_with("FP502")
        .says("did you mean `reported`?");
    Site::sample("checkers")
        .with(CHECK, |f| {
            f.replace(
                "text: They are in danger., when: danger,",
                "text: They are in danger., in: [missing], when: danger,",
            )
        })
        .check()
        .fails_with("FP501")
        .says("does not ask what is happening");
    Site::sample("moments")
        .with("areas/north/professionals/check.md", |f| {
            f.replace("questions:", "moment: {ask: What?, options: [{id: a, label: A, means: back}, {id: b, label: B, means: other}], source: \"guide#1\"}\nquestions:")
        })
        .check()
        .fails_with("FP132");
}

#[test]
fn nobody_searches_for_or_reports_somebody_who_is_back() {
    spoilt(|f| f.replace("    in: [missing, reported]\n", ""))
        .fails_with("FP534")
        .says("{moment: back}")
        .says("check.md:");
    let unmarked = |f: String| {
        f.replace("    in: [missing, reported]\n", "").replace(
            "do: Look in every room., who: You, task: search",
            "do: Search the house., who: You",
        )
    };
    spoilt(unmarked).fails_with("FP534");
    spoilt(|f| f.replace("task: search", "task: report")).succeeds();
}

#[test]
fn an_implication_says_one_thing_of_another_question_and_no_two_contradict_each_other() {
    let with = |line: &str| {
        let line = format!("implies:\n  - {line}\n");
        spoilt(move |f| f.replace("implies:\n", &line))
    };
    with("{when: {hours: at least 3}, then: {age: at least 18}, clash: Look again., source: \"guide#1\"}")
        .fails_with("FP532")
        .says("contradicts another implication")
        .says("lives: care");
    with("{when: danger, then: danger, clash: Look again., source: \"guide#1\"}")
        .fails_with("FP532")
        .says("its own question");
    with("{when: {age: at most 3}, then: danger, clash: Look again., source: \"guide#1\"}")
        .fails_with("FP532")
        .says("another implication settles");
    with("{when: danger, then: {any: [{lives: care}, {age: 3}]}, clash: Look again., source: \"guide#1\"}")
        .fails_with("FP532")
        .says("one thing of one question");
    with("{when: danger, then: {hours: at least 1}, clash: Look again., source: \"guide#1\"}")
        .succeeds();
    spoilt(|f| {
        f.replace(
            "clash: \"You said that they are in care, and that they are of age.\", ",
            "",
        )
    })
    .fails_with("FP110");
}

#[test]
fn an_action_is_one_duty_and_two_clocks_never_give_it_two_dates() {
    spoilt(|f| {
        f.replace(
            "contacts: [helpline]\n---",
            "contacts: [helpline]\n    actions:\n      - {id: meet-about-it, do: Meet again., who: The council, source: \"guide#6\"}\n---",
        )
    })
    .fails_with("FP504")
    .says("is the duty `meet-about-it` here and `meet`");
    spoilt(|f| {
        f.replace(
            "within: 7 days, from: missing",
            "within: 7 days, from: reported",
        )
    })
    .fails_with("FP517")
    .says("within 24 hours of going missing")
    .says("within 7 days of the report")
    .says("`day/meet`");
}

#[test]
fn what_calls_999_is_never_at_the_lowest_level_and_each_rule_is_told() {
    let run = Site::sample("moments")
        .with(LOW, |f| {
            f.replace(
                "{any: [danger, {age: at most 10}, {signs: threat}]}",
                "danger",
            )
        })
        .check()
        .fails_with("FP535")
        .says("`young` calls 999")
        .says("`threatened` calls 999")
        .does_not_say("`in-danger` calls 999");
    drop(run);
}

#[test]
fn the_example_of_a_proof_is_a_case_that_runs() {
    let run = Site::sample("moments")
        .with(LOW, |f| f.replace(", {signs: threat}]", "]"))
        .check()
        .fails_with("FP535");
    let message = run.message();
    let case = message
        .lines()
        .find_map(|line| line.split_once("the outcome that is right: "))
        .map(|(_, case)| case.to_owned())
        .unwrap();
    assert!(case.contains("signs: threat"), "{case}");
    Site::sample("moments")
        .with("areas/north/professionals/check.cases.yaml", |f| {
            f + "  " + &case + "\n"
        })
        .check()
        .succeeds();
}

#[test]
fn danger_of_an_option_gives_999_in_each_moment_that_it_is_danger_in() {
    spoilt(|f| {
        f.replace(
            "when: {signs: threat}, in: [missing, reported]",
            "when: {signs: threat}, in: [missing]",
        )
    })
    .fails_with("FP531")
    .says("moment: reported");
    spoilt(|f| f.replace("danger: while-away}", "danger: true}"))
        .fails_with("FP531")
        .says("moment: back");
    spoilt(|f| {
        f.replace(
            "{id: care, label: In care}",
            "{id: care, label: In care, danger: true}",
        )
    })
    .fails_with("FP531")
    .says("lives: care");
}

#[test]
fn what_stands_in_the_place_of_999_calls_for_help_too() {
    spoilt(|f| {
        f.replace(
            "then press 55\", call: \"999\"",
            "then press 55\", call: \"101\"",
        )
    })
    .fails_with("FP135")
    .says("neither 999 nor 112");
    spoilt(|f| {
        f.replace(
            "then press 55\", call: \"999\"",
            "then press 55\", call: \"112\"",
        )
    })
    .succeeds();
}

#[test]
fn an_answer_of_several_is_named_in_conditions_and_cases_by_its_own_word() {
    spoilt(|f| f.replace("{signs: [cash, phone]}", "{signs: [cash, phon]}"))
        .fails_with("FP502")
        .says("did you mean `phone`?");
    spoilt(|f| f.replace("when: {signs: [cash, phone]}", "when: {signs: cash}"))
        .fails_with("FP507")
        .says("this answer of `signs`");
    Site::sample("moments")
        .with(CASES, |f| {
            f.replace("signs: [cash, threat]", "signs: [cash, treat]")
        })
        .check()
        .fails_with("FP520")
        .says("did you mean `threat`?");
}

#[test]
fn a_question_that_asks_two_things_or_decides_in_its_hint_is_warned_of() {
    let with = |ask: &str| {
        let ask = format!("ask: {ask},");
        spoilt(move |f| f.replace("ask: Are they in danger?,", &ask))
    };
    with("Are they hurt or ill?").warns_of("FP456").says("“or”");
    with("Are they hurt?, hint: Answer yes if they are ill.")
        .warns_of("FP456")
        .says("only in its hint");
    with("Are they at Orford?, hint: For example cut or bruised.").says("0 warnings");
}

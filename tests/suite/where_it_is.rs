//! A finding stands at the line that has to change; in a list, at the item.

use crate::support::{Run, Site};
use insta::assert_snapshot;

fn kinds(path: &str, from: &str, to: &str) -> Run {
    Site::sample("kinds")
        .with(path, |f| f.replacen(from, to, 1))
        .check()
}

fn checks(path: &str, from: &str, to: &str) -> Run {
    Site::sample("checkers")
        .with(path, |f| f.replacen(from, to, 1))
        .check()
}

const SERVICE: &str = "services/helpline.md";
const THRESHOLD: &str = "areas/harbour/thresholds/high.md";
const PROCEDURE: &str = "areas/harbour/procedures/missing-from-home.md";
const CHECK: &str = "professionals/check.md";

#[test]
fn what_an_item_lacks_is_said_at_the_item_with_its_words() {
    let run = kinds(PROCEDURE, "id: search, ", "").fails_with("FP110");
    run.says("missing-from-home.md:18:5")
        .says("the field `id` of the second step, “Search together.”, is missing");
}

#[test]
fn two_items_that_lack_the_same_are_told_apart() {
    let run = Site::sample("kinds")
        .with(THRESHOLD, |f| {
            f.replace("{id: three-times, text", "{text").replace(
                "floors:",
                "  - text: They have been missing for far too long this time.\n    source: \"toolkit#4\"\nfloors:",
            )
        })
        .check();
    assert_eq!(run.ids(), ["FP110", "FP110"]);
    assert_snapshot!(run.message());
}

#[test]
fn items_of_every_list_have_a_place() {
    let cases = [
        (
            kinds(SERVICE, "kind: sms, ", ""),
            "helpline.md:16:5",
            "of the second channel",
        ),
        (
            kinds(SERVICE, ", value: help@helpers.example", ""),
            "helpline.md:17:5",
            "of the third channel",
        ),
        (
            kinds(THRESHOLD, ", source: \"toolkit#4.1\"", ""),
            "high.md:15:5",
            "of the first floor",
        ),
        (
            kinds(THRESHOLD, "who: The council, ", ""),
            "high.md:17:5",
            "of the first action",
        ),
        (
            kinds(PROCEDURE, ", go: back", ""),
            "missing-from-home.md:17:9",
            "of the first branch",
        ),
        (
            kinds(
                "areas/harbour/strategy.md",
                "    text: Less harm comes to children.\n",
                "",
            ),
            "strategy.md:12:5",
            "of the first objective",
        ),
        (
            kinds("site.yaml", ", label: Somebody to talk to", ""),
            "site.yaml:5:5",
            "of the first need",
        ),
        (
            checks(CHECK, "ask: Where do they live?, ", ""),
            "check.md:16:5",
            "of the third question",
        ),
        (
            checks(CHECK, ", label: In care", ""),
            "check.md:16:",
            "of the second option",
        ),
        (
            checks(
                CHECK,
                ", text: They are in danger.}\nquestions",
                "}\nquestions",
            ),
            "check.md:12:5",
            "of the second outcome",
        ),
        (
            checks(
                CHECK,
                "then: emergency, text: They are 10",
                "text: They are 10",
            ),
            "check.md:20:5",
            "of the second rule",
        ),
        (
            checks(CHECK, "    text: They are in care.\n", ""),
            "check.md:28:5",
            "of the second trigger",
        ),
    ];
    for (run, place, item) in cases {
        let run = run.fails_with("FP110");
        assert_eq!(run.ids(), ["FP110"], "{item}");
        run.says(place).says(item);
    }
}

#[test]
fn cases_and_bank_holidays_have_their_places_too() {
    checks("professionals/check.cases.yaml", "    text: ", "    #ext: ")
        .fails_with("FP110")
        .says("of the first case");
    let holidays = "calendars:\n  - nations: [england]\n    from: 2026-01-01\n    until: 2027-12-31\n    days:\n      - {date: 2026-12-25}\n";
    Site::sample("kinds")
        .file("bank-holidays.yaml", holidays)
        .check()
        .fails_with("FP110")
        .says("bank-holidays.yaml:6:9")
        .says("of the first bank holiday");
}

#[test]
fn days_of_a_service_are_said_at_their_lines() {
    kinds(SERVICE, "verified_by: A. Person\n", "")
        .fails_with("FP126")
        .says("helpline.md:23:11");
    kinds(SERVICE, "verified: 2026-11-20\n", "")
        .fails_with("FP126")
        .says("helpline.md:23:14");
    kinds(SERVICE, "verified: 2026-11-20", "verified: 2026-12-24")
        .fails_with("FP412")
        .says("helpline.md:23:11");
    kinds(
        SERVICE,
        "source_read: 2026-11-20",
        "source_read: 2026-12-24",
    )
    .fails_with("FP412")
    .says("helpline.md:25:14");
    kinds(SERVICE, "verified: 2026-11-20", "verified: 2026-01-20")
        .warns_of("FP408")
        .says("helpline.md:23:11");
    kinds(SERVICE, "verified: 2026-11-20", "verified: 2024-01-20")
        .fails_with("FP409")
        .says("helpline.md:23:11");
}

#[test]
fn what_a_missing_field_is_for_is_said_with_it() {
    for (field, purpose) in [
        ("channels", "ways of getting in touch"),
        ("nations", "where it serves"),
        ("organisation", "who runs it"),
        ("offers", "what happens when somebody gets in touch"),
    ] {
        let run = Site::sample("kinds")
            .with(SERVICE, |f| {
                let mut inside = false;
                let kept = |line: &&str| {
                    let starts = line.starts_with(&format!("{field}:"));
                    inside = starts || (inside && line.starts_with(' '));
                    !inside
                };
                f.lines().filter(kept).collect::<Vec<_>>().join("\n") + "\n"
            })
            .check()
            .fails_with("FP110");
        run.says(&format!("`{field}`"))
            .says(purpose)
            .does_not_say("decides nothing");
    }
}

#[test]
fn a_field_one_level_off_is_told_where_it_belongs() {
    kinds(SERVICE, "hours: \"24/7\"", "cost: free\nhours: \"24/7\"")
        .fails_with("FP104")
        .says("`cost` belongs in `channels`");
    kinds(SERVICE, "extra: SHOUT", "organisation: Helpers")
        .fails_with("FP104")
        .says("start of a line of its own");
    kinds(PROCEDURE, "go: back", "go: back, within: 2 hours")
        .fails_with("FP104")
        .says("belongs in the item of `steps` itself");
    kinds(PROCEDURE, "about: child", "about: child\nwho: Anybody")
        .fails_with("FP104")
        .says("`who` belongs in `steps`");
    checks(CHECK, "label: In care", "ask: In care")
        .fails_with("FP104")
        .says("belongs in the item of `questions` itself");
}

#[test]
fn a_field_that_is_nowhere_is_told_what_can_stand_there() {
    kinds(SERVICE, "offers:", "colour: red\noffers:")
        .fails_with("FP104")
        .says("fields that can stand here");
}

#[test]
fn a_word_of_the_same_meaning_is_offered_before_one_that_looks_alike() {
    for (written, meant) in [
        ("telephone", "phone"),
        ("tel", "phone"),
        ("call", "phone"),
        ("mobile", "phone"),
        ("text", "sms"),
        ("e-mail", "email"),
        ("mail", "email"),
        ("website", "web"),
        ("chat", "webchat"),
        ("phoen", "phone"),
    ] {
        kinds(SERVICE, "kind: phone", &format!("kind: {written}"))
            .fails_with("FP113")
            .says(&format!("did you mean `{meant}`?"));
    }
    kinds(SERVICE, "kind: phone", "kind: pigeon")
        .fails_with("FP113")
        .does_not_say("did you mean")
        .says("phone, sms, textphone");
    kinds(THRESHOLD, "about: child", "about: young people").fails_with("FP113");
    kinds(THRESHOLD, "match: any", "match: either")
        .fails_with("FP113")
        .says("did you mean `any`?");
    kinds(SERVICE, "[england, wales]", "[england, Northern Ireland]")
        .fails_with("FP113")
        .says("did you mean `northern-ireland`?");
}

#[test]
fn a_link_that_ends_in_a_hash_names_no_heading() {
    Site::sample("kinds")
        .adding("index.md", "\n[Reporting](parents/reporting.md#)\n")
        .check()
        .fails_with("FP304")
        .says("names no heading")
        .does_not_say("``");
}

#[test]
fn an_address_without_https_is_told_so() {
    kinds(SERVICE, "url: https://helpers", "url: http://helpers")
        .fails_with("FP117")
        .says("write `https://helpers.example/`");
    kinds(SERVICE, "url: https://helpers", "url: helpers")
        .fails_with("FP117")
        .says("write `https://helpers.example/`");
    kinds(SERVICE, "url: https://helpers.example/", "url: our website")
        .fails_with("FP117")
        .does_not_say("https://our");
}

#[test]
fn a_source_that_is_none_is_told_no_source_of_somebody_else() {
    let run = kinds(THRESHOLD, "\"toolkit#4\"", "Our toolkit 2024").fails_with("FP116");
    run.says("content/sources/").does_not_say("portsmouth");
}

#[test]
fn a_date_that_can_only_mean_one_day_is_written_out() {
    let on = |day: &str| {
        kinds(SERVICE, "verified: 2026-11-20", &format!("verified: {day}")).fails_with("FP112")
    };
    for day in [
        "20/11/2026",
        "20.11.2026",
        "20 November 2026",
        "20th Nov 2026",
        "2026/11/20",
    ] {
        on(day).says("`2026-11-20`");
    }
    on("05/11/2026")
        .says("`YYYY-MM-DD`")
        .does_not_say("2026-05-11");
    on("2026-02-30")
        .says("not a date that exists")
        .does_not_say("2026-11-2");
}

#[test]
fn nobody_is_told_a_day_on_which_they_did_nothing() {
    kinds(
        SERVICE,
        "verified: 2026-11-20\nverified_by: A. Person\n",
        "",
    )
    .warns_of("FP405")
    .says("`verified: YYYY-MM-DD`");
}

#[test]
fn a_draft_of_low_confidence_is_not_told_to_become_a_draft() {
    let weak = |draft: &str| {
        Site::sample("kinds").with(SERVICE, |f| {
            f.replace("\nconfidence: high", &format!("\n{draft}confidence: low"))
        })
    };
    weak("")
        .check()
        .fails_with("FP404")
        .says("set `draft: true`");
    weak("draft: true\n")
        .option(&["--drafts"])
        .check()
        .fails_with("FP404")
        .does_not_say("set `draft: true`");
}

#[test]
fn the_language_of_a_site_is_a_code_that_exists() {
    let languages = |written: &str| {
        kinds(
            "site.yaml",
            "title: Every kind",
            &format!("title: Every kind\nlanguages: [{written}]"),
        )
    };
    for english in ["en", "en-GB", "en-US", "\"en-GB\", cy"] {
        languages(english).succeeds().does_not_say("FP14");
    }
    for (written, likely) in [
        ("welsh", "`cy`"),
        ("en_GB", "`en-GB`"),
        ("en-UK", "`en-GB`"),
        ("English", "`en-GB`"),
        ("en-GB, Welsh", "`cy`"),
    ] {
        languages(written).fails_with("FP145").says(likely);
    }
    languages("xx").fails_with("FP145");
    languages("cy").warns_of("FP146");
    languages("ar").fails_with("FP147").says("right to left");
}

#[test]
fn the_languages_of_a_service_are_codes_that_exist() {
    let languages = |written: &str| kinds(SERVICE, "[en]", &format!("[{written}]"));
    languages("en, cy, ur, bfi, yue, interpreter")
        .succeeds()
        .does_not_say("FP14");
    languages("English").fails_with("FP145").says("`en-GB`");
    languages("en, polish").fails_with("FP145").says("`pl`");
}

#[test]
fn the_example_of_a_finding_is_true_wherever_it_is_copied() {
    // The places, numbers and days of the content that ships mean nothing elsewhere.
    let of_this_content = [
        "portsmouth",
        "E06000044",
        "0800 1111",
        "2026-11-21",
        "danger-now",
        "CONTRIBUTING",
        "ARCHITECTURE",
        "src/",
    ];
    let runs = [
        kinds(THRESHOLD, "\"toolkit#4\"", "a b"),
        kinds(SERVICE, "source_read: 2026-11-20", "source_read: yesterday"),
        kinds("areas/harbour/index.md", "[E06000044]", "[X1]"),
        kinds(
            "areas/harbour/index.md",
            "nation: england",
            "nation: england\nsucceeded_by: [harbour]",
        ),
        checks(CHECK, "when: danger", "when: [danger]"),
        checks(CHECK, "call: \"101\"", "call: \"12\""),
        checks(CHECK, ", when: danger", ""),
        kinds("parents/reporting.md", "audiences: [parent-carer]\n", ""),
    ];
    for run in runs {
        let message = run.exits_with(1).message();
        let help: Vec<&str> = message
            .lines()
            .filter(|line| line.contains("= help"))
            .collect();
        assert!(!help.is_empty());
        for words in of_this_content {
            assert!(!help.concat().contains(words), "{words}: {message}");
        }
    }
}

//! Whose rules an area's are: who signed them off, what they rest on, when they are looked at again.

use crate::support::Site;

const RULES: &str = "areas/north/rules.md";

fn site(fields: &str) -> Site {
    Site::sample("moments").file(
        RULES,
        format!("---\nkind: rules\ntitle: About North's rules\nsummary: Whose rules these are.\nowner: Editors\nreviewed: 2026-11-21\nreview_by: 2027-11-21\naudiences: [parent-carer]\n{fields}---\n\n## How to say that something is wrong\n\nTell the partnership. See the [guide](source:guide).\n"),
    )
}

/// The figures that stand after "Rules:" on the fact-check sheet.
fn figures(site: &Site) -> String {
    let run = site.build().succeeds();
    let sheet = run.file("north/professionals/check-sheet.html");
    let (_, after) = sheet
        .split_once("Rules: <code>")
        .unwrap_or_else(|| panic!("no figures on the sheet:\n{sheet}"));
    after.split('<').next().unwrap_or_default().to_owned()
}

fn signed(figures: &str) -> String {
    format!(
        "signed_off:\n  - {{by: \"A. Person, lead, North Council\", date: 2026-11-20, rules: \"{figures}\"}}\n"
    )
}

#[test]
fn rules_that_nobody_signed_say_so_with_their_sources_and_their_next_review() {
    let run = site("").build().succeeds();
    run.has_page("north/rules.html")
        .contains("Nobody has signed these rules off yet")
        .contains("The national guide")
        .contains("(In force)")
        .contains("21 November 2027")
        .contains("Tell the partnership.")
        .links("fact-check sheet", "professionals/check-sheet.html");
}

#[test]
fn a_signature_stands_for_the_rules_that_were_signed() {
    let figures = figures(&site(""));
    let site = site(&signed(&figures));
    site.check().succeeds().says("0 warnings");
    let run = site.build().succeeds();
    run.has_page("north/rules.html")
        .contains("A. Person, lead, North Council")
        .contains("20 November 2026")
        .lacks("have changed since");
}

#[test]
fn a_signature_for_rules_that_changed_since_is_warned_of_and_told_to_readers() {
    let old = figures(&site(""));
    for (file, from, to) in [
        (
            "areas/north/thresholds/high.md",
            "within: 72 hours",
            "within: 48 hours",
        ),
        (
            "areas/north/thresholds/high.md",
            "source: \"guide#9\"",
            "source: \"guide#8\"",
        ),
        (
            "professionals/check.md",
            "text: They are 10 or younger.",
            "text: They are at most 10.",
        ),
    ] {
        let site = site(&signed(&old)).with(file, |f| f.replace(from, to));
        let run = site.check().succeeds().warns_of("FP458");
        assert!(run.message().contains("rules.md:10"), "{}", run.message());
        site.build()
            .succeeds()
            .has_page("north/rules.html")
            .contains("the rules have changed since")
            .contains("Nobody has signed the rules as they are now.");
    }
}

#[test]
fn where_a_rule_stands_in_its_file_makes_no_difference() {
    let before = figures(&site(""));
    let moved = site("").with("areas/north/thresholds/high.md", |f| {
        f.replace("criteria:\n", "# What makes it high.\ncriteria:\n")
    });
    assert_eq!(figures(&moved), before);
}

#[test]
fn figures_that_name_no_rules_are_an_error_with_their_line() {
    site(&signed("yes"))
        .check()
        .fails_with("FP154")
        .says("rules.md:10")
        .says("fact-check sheet");
}

#[test]
fn a_signature_of_a_day_to_come_is_an_error() {
    let figures = figures(&site(""));
    let later = signed(&figures).replace("2026-11-20", "2027-11-20");
    site(&later).check().fails_with("FP412");
}

#[test]
fn rules_of_no_area_are_told_where_they_belong() {
    Site::sample("moments")
        .file("rules.md", "---\nkind: rules\ntitle: Rules\nsummary: Rules.\nowner: Editors\nreviewed: 2026-11-21\nreview_by: 2027-11-21\naudiences: [parent-carer]\n---\n\nWords.\n")
        .check()
        .fails_with("FP121")
        .says("content/areas/<area>/");
}

//! Numbers that a reader can press or read: each is one that reaches somebody.

use crate::support::Site;

fn text(text: &str) -> Site {
    Site::sample("minimal").adding("index.md", &format!("\n{text}\n"))
}

#[test]
fn a_number_in_a_link_is_judged_as_the_same_number_in_a_service_is() {
    for (number, words) in [
        ("tel:0123", "0123"),
        ("tel:911", "911"),
        ("tel:99", "99"),
        ("tel:01632960123", "01632 960123"),
        ("tel:02079460123", "020 7946 0123"),
        ("tel:07700900123", "07700 900123"),
        ("tel:0800111", "0800 111"),
        ("tel:080011112222", "0800 1111 2222"),
        ("tel:116999", "116 999"),
        ("tel:09061234567", "0906 123 4567"),
        ("tel:+4401173720154", "+44 0117 372 0154"),
        ("sms:999999", "Text 999999"),
        ("sms:08001111", "Text 0800 1111"),
    ] {
        text(&format!("[{words}]({number})"))
            .check()
            .fails_with("FP127")
            .does_not_say("src/");
    }
    text("[999](tel:999), [101](tel:101), [116 000](tel:116000), [0800 1111](tel:08001111), [85258](sms:85258)")
        .check()
        .succeeds()
        .does_not_say("warning[");
}

#[test]
fn a_number_in_the_words_for_a_slot_is_judged_too() {
    Site::sample("areas")
        .with("areas/north/local/police.md", |f| {
            format!("{f}\n[0800 111](tel:0800111)\n")
        })
        .check()
        .fails_with("FP127")
        .says("content/areas/north/local/police.md");
}

#[test]
fn a_number_that_no_service_has_is_a_warning_where_there_are_services() {
    Site::sample("areas")
        .adding(
            "parents/reporting.md",
            "\n[0808 800 5000](tel:08088005000)\n",
        )
        .check()
        .warns_of("FP414")
        .says("no service of this site has the number");
    Site::sample("areas")
        .adding(
            "parents/reporting.md",
            "\n[0800 000 111](tel:0800000111), [999](tel:999), [101](tel:101), [111](tel:111)\n",
        )
        .check()
        .succeeds()
        .does_not_say("FP414");
    text("[0808 800 5000](tel:08088005000)")
        .check()
        .succeeds()
        .does_not_say("FP414");
}

#[test]
fn a_broken_service_does_not_make_its_number_look_unknown() {
    Site::sample("areas")
        .adding("parents/reporting.md", "\n[0800 000 111](tel:0800000111)\n")
        .with("services/helpline.md", |f| f.replace("offers:", "offerz:"))
        .check()
        .exits_with(1)
        .does_not_say("FP414");
}

#[test]
fn a_number_in_running_words_that_cannot_be_is_a_warning() {
    text("Call 99 or 0800 11111.")
        .check()
        .warns_of("FP415")
        .says("`99`")
        .says("`0800 11111`")
        .says("content/index.md:13:6");
    text("Open 09:00 to 17:00 since 01/02/2024, paragraph 5.2.1, case 0123456789. We took 1,675 calls; 0300-ish costs. Call 2 people.")
        .check()
        .succeeds()
        .does_not_say("FP415");
}

#[test]
fn a_link_that_shows_another_number_is_told_the_authors_own_two() {
    text("[116 000](tel:116123)")
        .check()
        .fails_with("FP403")
        .says("`[116 000](tel:116000)` or `[116123](tel:116123)`")
        .does_not_say("0800 1111");
    text("[Childline](tel:08001111)")
        .check()
        .fails_with("FP403")
        .says("`[Childline 08001111](tel:08001111)`");
}

const SHORT: &str = "\nshort_numbers:\n  - {number: \"60777\", kind: phone, what: The council's night line, source: guide}\n";

fn with_60777(settings: &str) -> Site {
    Site::sample("areas")
        .file("sources/guide.md", "---\nkind: source\ntitle: Guide\nsummary: A guide.\nowner: Editors\nreviewed: 2026-10-01\nreview_by: 2027-05-21\naudiences: [professional]\nshort: Guide\npublisher: The council\npublished: \"2026\"\nstatus: in-force\ncite_by: whole\n---\n")
        .with("site.yaml", |f| format!("{f}# Numbers\n{settings}"))
        .with("services/helpline.md", |f| f.replace("\"0800 000 111\", cost: free", "\"60777\""))
}

#[test]
fn a_short_number_is_declared_in_the_settings_with_its_source() {
    with_60777("")
        .check()
        .fails_with("FP127")
        .says("content/site.yaml")
        .says("{number: \"60777\", kind: phone, what: …, source: …}")
        .does_not_say("src/");
    let run = with_60777(SHORT).check();
    run.does_not_say("FP127").does_not_say("FP303");
    with_60777(&SHORT.replace("guide}", "no-such-guide}"))
        .check()
        .fails_with("FP303")
        .says("content/site.yaml");
}

#[test]
fn no_declaration_makes_a_number_of_what_a_reader_in_danger_could_take_for_999() {
    for number in [
        "911",
        "9999",
        "998",
        "1125",
        "118 500",
        "116 999",
        "0800 1111",
        "101",
        "12",
    ] {
        with_60777(&SHORT.replace("60777", number))
            .check()
            .fails_with("FP127")
            .says(&format!("`{number}` cannot be declared as a short number"));
    }
}

#[test]
fn what_a_text_code_costs_may_be_declared() {
    let site = |settings: &str| {
        Site::sample("areas")
            .file("sources/guide.md", "---\nkind: source\ntitle: Guide\nsummary: A guide.\nowner: Editors\nreviewed: 2026-10-01\nreview_by: 2027-05-21\naudiences: [professional]\nshort: Guide\npublisher: The council\npublished: \"2026\"\nstatus: in-force\ncite_by: whole\n---\n")
            .with("site.yaml", |f| format!("{f}# Numbers\n{settings}"))
            .with("services/helpline.md", |f| f.replace("\"85258\", extra: SHOUT", "\"81234\", cost: free"))
    };
    site("")
        .check()
        .fails_with("FP136")
        .says("short_numbers")
        .does_not_say("src/");
    site("\nshort_numbers: [{number: \"81234\", kind: sms, what: Chat, cost: free, source: guide}]\n")
        .check()
        .does_not_say("FP136");
    site("\nshort_numbers: [{number: \"81234\", kind: sms, what: Chat, cost: standard, source: guide}]\n")
        .check()
        .fails_with("FP136")
        .says("is not free");
}

#[test]
fn telling_somebody_to_wait_or_that_there_is_no_risk_is_a_warning() {
    let run = text("Wait 24 hours before calling the police. There is no risk.").check();
    assert_eq!(run.ids(), ["FP416", "FP416"]);
    text("You never have to wait 24 hours. Nobody knows that there is no risk.")
        .check()
        .succeeds()
        .does_not_say("FP416");
}

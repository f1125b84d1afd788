//! What readers want to know before they get in touch with a service: each with its source and the day on which it was seen.

use crate::support::Site;

const HELPLINE: &str = "services/helpline.md";

fn site(expect: &str) -> Site {
    Site::sample("kinds").with(HELPLINE, |f| {
        f.replace(
            "  - {kind: sms,",
            &format!("  - {{kind: phone, value: \"0808 800 5000\", expect: [{expect}]}}\n  - {{kind: sms,"),
        )
    })
}

const WAIT: &str =
    "{about: wait, text: \"About 5 minutes at night.\", source: toolkit#1, seen: 2026-11-20}";
const FIRST: &str =
    "{about: first, text: \"A machine says how to go on.\", source: toolkit#1, seen: 2026-11-20}";

#[test]
fn what_to_expect_stands_folded_in_the_order_in_which_it_happens() {
    let run = site(&format!("{WAIT}, {FIRST}")).build().succeeds();
    let html = run.file("services/helpline.html");
    let place = |words: &str| {
        html.find(words)
            .unwrap_or_else(|| panic!("no {words}:\n{html}"))
    };
    assert!(place("What to expect") < place("A machine says how to go on."));
    assert!(place("A machine says how to go on.") < place("About 5 minutes at night."));
}

#[test]
fn what_was_seen_long_ago_is_left_out_and_warned_of() {
    let old = WAIT.replace("2026-11-20", "2020-01-01");
    let site = site(&format!("{old}, {FIRST}"));
    site.check()
        .succeeds()
        .warns_of("FP463")
        .says("helpline.md:");
    site.build()
        .succeeds()
        .has_page("services/helpline.html")
        .contains("A machine says how to go on.")
        .lacks("About 5 minutes at night.");
}

#[test]
fn what_nobody_says_and_nobody_saw_is_an_error() {
    site("{about: wait, text: \"About 5 minutes.\"}")
        .check()
        .fails_with("FP110")
        .says("`source`")
        .says("`seen`");
    site(&WAIT.replace("about: wait", "about: queue"))
        .check()
        .fails_with("FP113");
}

//! FP461: "ring" or "dial" where readers are told to call.

use super::{Lint, running};
use crate::findings::{Code, Finding, Severity};
use crate::reading::{words, words_at};
use crate::site::Site;
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP461",
        severity: Severity::Warning,
        title: "“Ring” or “dial” in the place of “call”",
        why: "People are sure of “call” and “phone”. Two words for one thing on one page make a reader in a hurry stop.",
    },
    find,
};

/// Words for calling that we do not use, with those that we do.
const FORMS: [(&str, &str); 9] = [
    ("telephone", "call"),
    ("ring", "call"),
    ("rings", "calls"),
    ("ringing", "calling"),
    ("rang", "called"),
    ("dial", "call"),
    ("dials", "calls"),
    ("dialling", "calling"),
    ("dialled", "called"),
];

/// Words that may stand between the word and whom it calls.
const BETWEEN: [&str; 7] = ["the", "your", "their", "his", "her", "a", "up"];

/// Whom people call, besides numbers.
const CALLED: [&str; 24] = [
    "police",
    "us",
    "them",
    "him",
    "me",
    "helpline",
    "mash",
    "childline",
    "samaritans",
    "council",
    "hospital",
    "hospitals",
    "school",
    "mum",
    "dad",
    "parents",
    "friends",
    "someone",
    "somebody",
    "anyone",
    "everyone",
    "round",
    "doctor",
    "gp",
];

fn find(site: &Site, sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (document, run, _) in running::all(site, sources) {
        for (at, word, instead) in told(&run.text) {
            let place = running::place(document, run.span(at, at + word.len()));
            findings.push(
                Finding::new(
                    &LINT.code,
                    place,
                    format!("“{word}” is not our word for calling"),
                )
                .help(format!("write “{instead}”")),
            );
        }
    }
    findings
}

/// Where a text tells to ring: at a word before whom or what is rung. A ring on a finger and a ring of people are left alone.
fn told(text: &str) -> Vec<(usize, &str, &'static str)> {
    let mut found = Vec::new();
    for (at, word) in words_at(text) {
        let lower = word.to_lowercase();
        let Some((_, instead)) = FORMS.iter().find(|(form, _)| *form == lower) else {
            continue;
        };
        let before = words(&text[..at]).last().map(str::to_lowercase);
        let is_a_thing = before.is_some_and(|before| {
            [
                "a", "the", "her", "his", "their", "my", "your", "drug", "wedding",
            ]
            .contains(&&*before)
        });
        let after = &text[at + word.len()..];
        let mut next = after
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .skip_while(|word| BETWEEN.contains(&&*word.to_lowercase()));
        let calls = next.next().is_some_and(|word| {
            let is_number = word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_digit());
            is_number || CALLED.contains(&&*word.to_lowercase())
        });
        if calls && !is_a_thing && !after.starts_with('-') {
            found.push((at, word, *instead));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ringing_a_number_or_somebody_is_found_and_rings_are_not() {
        let found = |text: &'static str| -> Vec<&str> {
            told(text).into_iter().map(|(_, word, _)| word).collect()
        };
        assert_eq!(
            found("Ring 999. Then dial (020) 7946 0000."),
            ["Ring", "dial"]
        );
        assert_eq!(found("They rang the police at once."), ["rang"]);
        assert_eq!(found("He wore a ring, and a belt of 1990."), [""; 0]);
        assert_eq!(found("The drug ring had 12 phones."), [""; 0]);
        assert_eq!(found("This money is ring-fenced for 3 years."), [""; 0]);
        assert_eq!(
            found("Call 999. During 2016 the phone rang often."),
            [""; 0]
        );
    }
}

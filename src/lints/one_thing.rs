//! FP456: a question that asks two things at once, or whose hint decides what its answer counts.

use super::Lint;
use crate::documents::Kind;
use crate::findings::{Code, Finding, Severity};
use crate::site::Site;
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP456",
        severity: Severity::Warning,
        title: "A question that can be answered in two ways",
        why: "Somebody in a bad hour reads a question once. Two things in one, or a “not”, are answered wrongly, and hints are not read.",
    },
    find,
};

/// Words that join two things, or turn an answer round.
const JOINING: [&str; 3] = ["and", "or", "not"];
/// Words of a hint that say what an answer counts for.
const DECIDING: [&str; 6] = [
    "answer yes if",
    "answer no if",
    "say yes if",
    "say no if",
    "choose this for",
    "choose this if",
];

fn find(site: &Site, _: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, document) in site.documents() {
        let Kind::Checker(checker) = &document.kind else {
            continue;
        };
        for question in &checker.questions {
            let id = &question.id;
            let report = |message: String, help: &str| {
                Finding::new(&LINT.code, document.place(id.span.clone()), message).help(help)
            };
            if let Some(word) = joining(&question.ask) {
                findings.push(report(
                    format!("the question `{}` says “{word}”: it asks two things, or its no can mean yes", id.value),
                    "ask for one thing, with examples in `hint`; ask for several with `answer: several`, one option each",
                ));
            }
            let hint = question.hint.as_deref().unwrap_or_default().to_lowercase();
            if let Some(words) = DECIDING.iter().find(|words| hint.contains(**words)) {
                findings.push(report(
                    format!(
                        "what the question `{}` counts stands only in its hint: “{words}”",
                        id.value
                    ),
                    "put it into `ask`, or make it a question or an option of its own",
                ));
            }
        }
    }
    findings
}

/// The first word that joins two things or turns the answer round. "Whether or not" and names do not occur in questions.
fn joining(ask: &str) -> Option<&str> {
    ask.split(|letter: char| !letter.is_alphabetic())
        .find(|word| {
            JOINING
                .iter()
                .any(|joining| word.eq_ignore_ascii_case(joining))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_words_join_two_things() {
        assert_eq!(joining("Are they hurt, or ill?"), Some("or"));
        assert_eq!(joining("Have you looked And called?"), Some("And"));
        assert_eq!(joining("Can they not call you?"), Some("not"));
        assert_eq!(
            joining("Do you know a doctor in Northland? Are they sandy?"),
            None
        );
    }
}

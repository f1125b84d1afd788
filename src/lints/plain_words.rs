//! FP464: words for which there are plainer ones, and times that can be read in two ways.

use super::{Lint, running};
use crate::documents::Kind;
use crate::findings::{Code, Finding, Severity};
use crate::site::Site;
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP464",
        severity: Severity::Warning,
        title: "Words for which there are plainer ones",
        why: "Plain words are read faster, by professionals too. Midday and midnight are told apart by their names only.",
    },
    find,
};

/// How a word or words begin, and what to write instead. NHS and GOV.UK advise the same.
const WORDS: [(&str, &str); 10] = [
    ("utilis", "“use”"),
    ("commenc", "“start”, “begin”"),
    ("prior to", "“before”"),
    ("in order to", "“to”"),
    ("appropriate action", "the action itself"),
    ("service user", "“the person”, “the child”, their name"),
    ("12am", "“midnight”"),
    ("12 am", "“midnight”"),
    ("12pm", "“midday”"),
    ("12 pm", "“midday”"),
];

fn find(site: &Site, sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (document, run, _) in running::all(site, sources) {
        let is_own = document.is_none_or(|document| !matches!(document.kind, Kind::Source(_)));
        if run.is_fields || !is_own {
            continue;
        }
        for (at, word, instead) in plainer(&run.text) {
            let rest = &run.text[at + word.len()..];
            let end = rest
                .find(|c: char| !c.is_alphanumeric())
                .unwrap_or(rest.len());
            let end = at + word.len() + end;
            let written = &run.text[at..end];
            let place = running::place(document, run.span(at, end));
            findings.push(
                Finding::new(
                    &LINT.code,
                    place,
                    format!("there is a plainer word for “{written}”"),
                )
                .help(format!(
                    "write {instead}; a quotation in quotation marks is left alone"
                )),
            );
        }
    }
    findings
}

/// Where such words begin, outside quotation marks.
fn plainer(text: &str) -> Vec<(usize, &'static str, &'static str)> {
    let lower = text.to_ascii_lowercase();
    let mut found = Vec::new();
    for (word, instead) in WORDS {
        for (at, _) in lower.match_indices(word) {
            let before = &lower[..at];
            let starts = !before.ends_with(|c: char| c.is_alphanumeric() || c == ':' || c == '.');
            let ends = !word.ends_with('m')
                || !lower[at + word.len()..].starts_with(|c: char| c.is_alphanumeric());
            let is_quoted = running::is_quoted(text, at, false);
            if starts && ends && !is_quoted {
                found.push((at, word, instead));
            }
        }
    }
    found.sort_unstable();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plainer_words_are_offered_outside_quotations() {
        let found = |text: &str| -> Vec<&str> {
            plainer(text).into_iter().map(|(_, word, _)| word).collect()
        };
        assert_eq!(
            found("Utilise it prior to leaving."),
            ["utilis", "prior to"]
        );
        assert_eq!(found("Open 9am to 12pm."), ["12pm"]);
        assert_eq!(found("The form asks for “appropriate action”."), [""; 0]);
        assert_eq!(found("Put the list in order. To end, call."), [""; 0]);
        assert_eq!(
            found("At 5.12pm or 3:12 pm they left; 112 amber lamps."),
            [""; 0]
        );
        assert_eq!(found("The chair recommenced."), [""; 0]);
    }
}

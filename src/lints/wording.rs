//! FP406: words that blame the person who is missing, or hide what was done to them.

use super::Lint;
use crate::findings::{Code, Finding, Severity, Span};
use crate::site::Site;
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP406",
        severity: Severity::Warning,
        title: "Words that we do not use",
        why: "Words that blame a child, or hide who did the harm, stop them and the adults around them from asking for help.",
    },
    find,
};

/// The start of a word that blames, and what to say instead.
const TERMS: [(&str, &str); 22] = [
    ("abscond", "“goes missing” or “leaves”"),
    (
        "runaway",
        "“a child who is missing” (the name of a service may stay)",
    ),
    (
        "attention seeking",
        "what the child did, and what they may need",
    ),
    (
        "attention-seeking",
        "what the child did, and what they may need",
    ),
    ("non-compliant", "what the person said no to"),
    ("beyond parental control", "what is happening at home"),
    ("streetwise", "what the child knows and does not know"),
    ("promiscuous", "what happened to the child"),
    ("prostituting", "“being sexually exploited”"),
    (
        "child prostitut",
        "“a child who is being sexually exploited”",
    ),
    ("lifestyle choice", "what is happening to the child"),
    ("putting themselves at risk", "“is at risk”, and from whom"),
    (
        "putting himself at risk",
        "who puts him in danger, or what place does",
    ),
    (
        "putting herself at risk",
        "who puts her in danger, or what place does",
    ),
    (
        "sexually active since",
        "“was raped”, “was sexually abused by …”",
    ),
    (
        "contacting adult males",
        "“adults are contacting the child”",
    ),
    (
        "refuses to engage",
        "“has not yet been offered help that works for them”",
    ),
    (
        "refused to engage",
        "“has not yet been offered help that works for them”",
    ),
    (
        "challenging behaviour",
        "what happened, and what they may need",
    ),
    (
        "committed suicide",
        "“died by suicide”, “took their own life”",
    ),
    (
        "commits suicide",
        "“dies by suicide”, “takes their own life”",
    ),
    ("sex with a child", "“sexual abuse of a child”"),
];

fn find(site: &Site, sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, document) in site.documents() {
        let Some(text) = sources.text_of(&document.path) else {
            continue;
        };
        for span in std::iter::once(&document.front_matter).chain(&document.prose.words) {
            let Some(words) = text.get(span.clone()) else {
                continue;
            };
            findings.extend(blaming(words).map(|(at, term, instead)| {
                let place = document.place(shifted(at, term.len(), span));
                Finding::new(
                    &LINT.code,
                    place,
                    format!("“{term}” blames the person, or hides what happened to them"),
                )
                .help(format!(
                    "say instead: {instead}; a quotation in quotation marks is left alone"
                ))
            }));
        }
    }
    findings
}

fn shifted(at: usize, length: usize, span: &Span) -> Span {
    span.start + at..span.start + at + length
}

/// Terms in a text, outside quotation marks: the words of others may be quoted.
fn blaming(words: &str) -> impl Iterator<Item = (usize, &'static str, &'static str)> {
    let lower = words.to_ascii_lowercase();
    TERMS.into_iter().filter_map(move |(term, instead)| {
        let at = lower.find(term)?;
        let before = &lower[..at];
        let quoted = before.ends_with(['“', '‘', '"', '\'', '(']);
        let starts_word = !before.ends_with(|c: char| c.is_alphanumeric());
        let in_a_name = lower[at..].starts_with("runaway helpline");
        (starts_word && !quoted && !in_a_name).then_some((at, term, instead))
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{found, page};
    use jiff::civil::Date;

    fn count(body: &str) -> usize {
        let page = page(body);
        found(&[("content/index.md", &page)], Date::constant(2026, 6, 1)).len()
    }

    #[test]
    fn words_that_blame_are_found_and_quotations_are_not() {
        assert_eq!(count("A child who absconds.\n"), 1);
        assert_eq!(
            count("## Attention seeking\n\nIt is a lifestyle choice.\n"),
            2
        );
        assert_eq!(
            count("A lifestyle choice, and again a lifestyle choice.\n"),
            1
        );
        assert_eq!(count("The document says “absconding”.\n"), 0);
        assert_eq!(count("The Runaway Helpline has another name.\n"), 0);
        assert_eq!(count("A child goes missing.\n"), 0);
        assert_eq!(count("She refuses to engage.\n"), 1);
        assert_eq!(count("He was found to have committed suicide.\n"), 1);
        assert_eq!(count("Families found support hard to reach.\n"), 0);
    }
}

//! FP462: headings that are questions.

use super::Lint;
use crate::documents::Kind;
use crate::findings::{Code, Finding, Severity};
use crate::site::Site;
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP462",
        severity: Severity::Warning,
        title: "A heading that is a question",
        why: "Readers look down the headings for what to do. A statement says it; a question has to be read on to be of use.",
    },
    find,
};

fn find(site: &Site, sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, document) in site.documents() {
        let title = &document.common.title;
        // A check asks, and a source has the title that its authors gave it.
        let may_ask = matches!(document.kind, Kind::Checker(_) | Kind::Source(_));
        if title.value.ends_with('?') && !may_ask {
            findings.push(finding(&title.value, document.place(title.span.clone())));
        }
        let Some(file) = sources.text_of(&document.path) else {
            continue;
        };
        // Words of headings in their order: two headings can end with the same word.
        let mut of_headings = document.prose.words.iter().filter(|span| {
            let line = file[..span.start].rsplit('\n').next().unwrap_or_default();
            line.starts_with('#')
        });
        let asking = document.prose.headings.iter();
        for heading in asking.filter(|heading| heading.text.ends_with('?')) {
            let last = heading.text.split_whitespace().last().unwrap_or_default();
            let words = of_headings.find(|span| {
                let words = file.get((*span).clone()).unwrap_or_default();
                words.trim_end().ends_with(last)
            });
            let place = words.map_or_else(|| document.front(), |span| document.place(span.clone()));
            findings.push(finding(&heading.text, place));
        }
    }
    findings
}

fn finding(heading: &str, place: crate::findings::Place) -> Finding {
    Finding::new(&LINT.code, place, format!("“{heading}” asks"))
        .help("say what the part tells: “What to do if …”, “When to call 999”")
}

#[cfg(test)]
mod tests {
    use jiff::civil::Date;

    use super::super::testing::{found, page};

    #[test]
    fn headings_that_ask_are_found_and_sentences_that_ask_are_not() {
        let found = |text: &str| -> Vec<&'static str> {
            let page = page(text);
            let found = found(&[("content/index.md", &page)], Date::constant(2026, 6, 1));
            found.into_iter().map(|(id, _)| id).collect()
        };
        assert_eq!(found("## Who will come?\n\nThe police.\n"), ["FP462"]);
        assert_eq!(
            found("## Who will come\n\nAre you afraid? Say so.\n"),
            [""; 0]
        );
        assert_eq!(
            found("## Who will come?\n\nOne.\n\n### When will they come?\n\nTwo.\n"),
            ["FP462", "FP462"]
        );
    }
}

//! FP457: a young person's page whose tab, history or address would tell on them.

use super::Lint;
use crate::documents::Document;
use crate::findings::{Code, Finding, Severity};
use crate::site::Site;
use crate::sources::Sources;
use crate::vocabulary::Voice;

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP457",
        severity: Severity::Warning,
        title: "A young person's page whose name tells what it is about",
        why: "Titles, summaries and addresses stay in the history, in tabs and in sent links, where whoever controls the phone reads them.",
    },
    find,
};

/// What names a danger, or the wish to get out of it: the start of a word, or words.
const TELLING: [&str; 9] = [
    "abuse",
    "exploit",
    "away",
    "missing",
    "leaving",
    "runaway",
    "suicid",
    "police",
    "making me",
];

fn find(site: &Site, _: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, document) in site.documents() {
        // Words for a slot have no page, and so no name that could be read.
        if site.voice(document) != Some(Voice::Young) || document.common.summary.value.is_empty() {
            continue;
        }
        findings.extend(name_of_file(document));
        findings.extend(name_of_page(document));
    }
    findings
}

fn name_of_file(document: &Document) -> Option<Finding> {
    let slug = document.identity.slug.replace(['-', '/'], " ");
    let word = telling(&slug)?;
    let message = format!("the address of this page for young people says “{word}”");
    let finding = Finding::new(&LINT.code, document.front(), message);
    Some(finding.help("give the file a name that could be of anything, as `right-now.md`"))
}

fn name_of_page(document: &Document) -> Option<Finding> {
    let common = &document.common;
    let (named, word) = match &common.discreet_title {
        Some(discreet) => ("`discreet_title`", telling(discreet)?),
        None => match telling(&common.title.value) {
            Some(word) => ("the title", word),
            None => ("the summary", telling(&common.summary.value)?),
        },
    };
    let message = format!("{named} of this page for young people says “{word}”");
    let finding = Finding::new(
        &LINT.code,
        document.place(common.title.span.clone()),
        message,
    );
    Some(finding.help(
        "write what tabs and the history may show, as `discreet_title: \"Help, page 2\"`; the heading on the page stays as it is",
    ))
}

/// The first telling word, at the start of a word.
pub(crate) fn telling(words: &str) -> Option<&'static str> {
    let words = words.to_lowercase();
    TELLING.into_iter().find(|telling| {
        words
            .match_indices(telling)
            .any(|(at, _)| !words[..at].ends_with(char::is_alphanumeric))
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{found, page};
    use super::telling;
    use jiff::civil::Date;

    fn said(audience: &str, title: &str, file: &str, discreet: &str) -> usize {
        let home = page(&format!("[This]({file})\n"));
        let asked = page("Words.\n")
            .replace("title: A page", &format!("title: {title}\n{discreet}"))
            .replace("[parent-carer]", &format!("[{audience}]"));
        let path = format!("content/{file}");
        let files = [("content/index.md", home.as_str()), (&path, &asked)];
        let found = found(&files, Date::constant(2026, 6, 1)).into_iter();
        found.filter(|(id, _)| *id == "FP457").count()
    }

    #[test]
    fn what_a_history_would_tell_of_a_young_persons_page_is_found() {
        assert_eq!(said("young-person", "I am away", "help.md", ""), 1);
        assert_eq!(said("young-person", "Help", "police.md", ""), 1);
        assert_eq!(
            said("young-person", "Help", "help.md", "discreet_title: Missing"),
            1
        );
    }

    #[test]
    fn discreet_names_and_pages_of_others_are_left_alone() {
        let discreet = "discreet_title: Help";
        assert_eq!(said("young-person", "I am away", "help.md", discreet), 0);
        assert_eq!(said("parent-carer", "I am away", "police.md", ""), 0);
        assert_eq!(said("young-person", "I need help", "help.md", ""), 0);
    }

    #[test]
    fn only_the_start_of_a_word_tells() {
        assert_eq!(telling("Suicidal thoughts"), Some("suicid"));
        assert_eq!(telling("A giveaway that is dismissing nobody"), None);
        assert_eq!(telling("They are making me"), Some("making me"));
    }
}

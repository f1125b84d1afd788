//! FP459 and FP460: pages that are harder to read than their readers can be asked to, and sentences that are too long.

use super::Lint;
use super::running::{self, Run};
use crate::documents::Document;
use crate::findings::{Code, Finding, Severity};
use crate::reading::{Counts, sentences, words};
use crate::site::Site;
use crate::sources::Sources;
use crate::vocabulary::Voice;

pub(super) const GRADE: Lint = Lint {
    code: Code {
        id: "FP459",
        severity: Severity::Warning,
        title: "A page that is hard to read for those it is for",
        why: "Under stress people read the first screen only, and less well than on other days. Long words and sentences are skipped.",
    },
    find: |site, sources| {
        let mut findings = Vec::new();
        for (document, limit, text) in texts(site, sources) {
            let all: Vec<Counts> = text
                .iter()
                .flat_map(|run| sentences(&run.text))
                .map(|(_, sentence)| Counts::of_sentence(sentence))
                .collect();
            let summary = Counts::of_sentence(&document.common.summary.value);
            let first: Vec<Counts> =
                first_screen(std::iter::once(summary).chain(all.iter().copied()));
            let parts = [
                ("this page", all, LEAST_OF_A_PAGE),
                ("the first screen of this page", first, LEAST_OF_A_SCREEN),
            ];
            // One finding a page: what makes the page easier makes its first screen easier.
            let hard = parts.into_iter().find_map(|(what, counts, least)| {
                let all = counts.into_iter().fold(Counts::default(), Counts::and);
                let grade = all
                    .grade()
                    .filter(|grade| all.words >= least && *grade > limit.grade)?;
                Some((what, grade, all))
            });
            if let Some((what, grade, all)) = hard {
                findings.push(
                    Finding::new(
                        &GRADE.code,
                        document.place(document.common.title.span.clone()),
                        format!(
                            "{what} reads at grade {grade:.1}; for {} it must be at most {}",
                            limit.readers, limit.grade
                        ),
                    )
                    .help(format!(
                        "its sentences have {:.1} words and its words {:.2} syllables: shorten both; the grade is that of Flesch and Kincaid",
                        all.words_of_a_sentence(),
                        all.syllables_of_a_word()
                    )),
                );
            }
        }
        findings
    },
};

/// Fewer words say nothing of how a page reads.
const LEAST_OF_A_PAGE: usize = 80;
/// The same of a first screen.
const LEAST_OF_A_SCREEN: usize = 30;
/// What fits on the first screen of a phone, below the heading. Words.
const OF_A_SCREEN: usize = 70;

/// What readers can be asked to read.
struct Limit {
    readers: &'static str,
    /// The highest grade.
    grade: f64,
    /// The most words of a sentence.
    words: usize,
}

const fn limit(voice: Voice) -> Limit {
    match voice {
        Voice::Young => Limit {
            readers: "young people",
            grade: 5.0,
            words: 20,
        },
        Voice::Parents | Voice::Adults => Limit {
            readers: "families",
            grade: 6.0,
            words: 20,
        },
        Voice::Professionals => Limit {
            readers: "professionals",
            grade: 12.0,
            words: 25,
        },
    }
}

/// The running text of each page that speaks to one sort of reader, without its headings.
fn texts<'s>(
    site: &'s Site,
    sources: &'s Sources,
) -> impl Iterator<Item = (&'s Document, Limit, Vec<Run>)> {
    site.documents().filter_map(|(id, document)| {
        site.page_of(id, None)?;
        let limit = limit(site.voice(document)?);
        let file = sources.text_of(&document.path)?;
        let runs = running::of(document, file).into_iter();
        let runs = runs
            .filter(|run| !run.is_fields && !is_heading(run, file))
            .collect();
        Some((document, limit, runs))
    })
}

/// Whether words stand in a heading, or in a cell of a table: neither is a sentence.
fn is_heading(run: &Run, file: &str) -> bool {
    let start = run.span(0, 1).start;
    let line = file[..start].rsplit('\n').next().unwrap_or_default();
    line.starts_with('#') || line.starts_with('|')
}

/// The first sentences, until a screen is full.
fn first_screen(all: impl Iterator<Item = Counts>) -> Vec<Counts> {
    let mut words = 0;
    all.take_while(|counts| {
        let fits = words < OF_A_SCREEN;
        words += counts.words;
        fits
    })
    .collect()
}

pub(super) const SENTENCE: Lint = Lint {
    code: Code {
        id: "FP460",
        severity: Severity::Warning,
        title: "A sentence that is too long",
        why: "A reader in a hurry loses its beginning before its end.",
    },
    find: |site, sources| {
        let mut findings = Vec::new();
        for (document, limit, text) in texts(site, sources) {
            for run in &text {
                for (start, sentence) in sentences(&run.text) {
                    // What a colon or a semicolon divides is read part by part.
                    let parts = sentence.split([':', ';']);
                    let count = parts
                        .map(|part| words(part).count())
                        .max()
                        .unwrap_or_default();
                    if count > limit.words {
                        let span = run.span(start, start + sentence.len());
                        findings.push(
                            Finding::new(
                                &SENTENCE.code,
                                document.place(span),
                                format!("this sentence has {count} words in one go; for {} it must have at most {}", limit.readers, limit.words),
                            )
                            .help("make 2 of it, or a list"),
                        );
                    }
                }
            }
        }
        findings
    },
};

#[cfg(test)]
mod tests {
    use jiff::civil::Date;

    use super::super::testing::{found, page};

    /// What is found in a page for these readers with this text.
    fn of(audience: &str, text: &str) -> Vec<&'static str> {
        let page = page(text).replace(
            "audiences: [parent-carer]",
            &format!("audiences: [{audience}]"),
        );
        assert!(page.contains(audience), "{page}");
        let found = found(&[("content/index.md", &page)], Date::constant(2026, 6, 1)).into_iter();
        found.map(|(id, _)| id).collect()
    }

    const EASY: &str = "You can call us at night. You can text us in the day. We will not tell your mum or your dad. We ask what you need. Then we help you to find it. ";
    const HARD: &str = "Organisations responsible for vulnerable individuals undertake comprehensive multidisciplinary assessments. Safeguarding considerations necessitate immediate interagency communication. ";

    #[test]
    fn a_page_is_read_by_those_it_is_for() {
        assert_eq!(of("young-person", &EASY.repeat(4)), [""; 0]);
        assert_eq!(of("young-person", &HARD.repeat(8)), ["FP459"]);
        assert_eq!(of("professional", &HARD.repeat(8)), ["FP459"]);
    }

    #[test]
    fn an_easy_page_with_a_hard_first_screen_is_hard_where_it_matters() {
        let text = format!("{}{}", HARD.repeat(5), EASY.repeat(30));
        assert_eq!(of("young-person", &text), ["FP459"]);
        let turned = format!("{}{}", EASY.repeat(30), HARD);
        assert_eq!(of("young-person", &turned), [""; 0]);
    }

    #[test]
    fn headings_tables_and_a_few_words_say_nothing_of_how_a_page_reads() {
        assert_eq!(of("young-person", HARD), [""; 0]);
        let table = format!(
            "| Word | Meaning |\n|---|---|\n{}",
            "| Interagency communication | Multidisciplinary assessment considerations |\n"
                .repeat(20)
        );
        assert_eq!(of("young-person", &table), [""; 0]);
    }

    #[test]
    fn a_long_sentence_is_found_with_the_limit_of_its_readers() {
        let words = |count: usize| format!("{}end.\n", "we go on ".repeat(count / 3));
        assert_eq!(of("young-person", &words(18)), [""; 0]);
        assert_eq!(of("young-person", &words(24)), ["FP460"]);
        assert_eq!(of("professional", &words(24)), [""; 0]);
        assert_eq!(of("professional", &words(30)), ["FP460"]);
    }

    #[test]
    fn a_list_after_a_colon_is_read_part_by_part() {
        let list = "You need four things: the name of your child and yours, the place where you saw them last; a photograph of them, and what they wore that day.\n";
        assert_eq!(of("young-person", list), [""; 0]);
    }
}

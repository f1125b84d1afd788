//! What is proved is what is evaluated.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use fingerpost_core::rules::{Answer, QuestionKind, Truth};
use jiff::civil::Date;
use proptest::prelude::*;

use super::space::Space;
use crate::pipeline::{Options, understand};
use crate::rules::RuleSet;
use crate::sources;

/// The checkers of a site of this repository.
fn rule_sets(root: &str) -> Vec<RuleSet> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
    let (sources, _) = sources::read(&root);
    let options = Options {
        today: Date::constant(2026, 11, 24),
        drafts: false,
        base_url: None,
    };
    let (site, findings) = understand(&sources, &options);
    site.unwrap_or_else(|| panic!("{findings:?}"))
        .rules()
        .to_vec()
}

/// An answer that a question can have, out of any number.
fn answer(kind: QuestionKind, any: u32) -> Answer {
    match (kind, any % 4) {
        (_, 0) => Answer::Open,
        (QuestionKind::YesNo, 1) => Answer::No,
        (QuestionKind::YesNo, _) => Answer::Yes,
        (QuestionKind::Choice(options) | QuestionKind::Moment(options), _) => {
            Answer::Option(u8::try_from(any / 4 % u32::from(options)).unwrap())
        }
        (QuestionKind::Number { from, to }, half) => {
            // Half of them small, where the conditions are.
            let span = u32::from(to - from) + 1;
            let span = if half == 1 { span } else { span.min(200) };
            Answer::Number(from + u16::try_from(any / 4 % span).unwrap())
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The diagrams and the core are two pieces of code that say what a condition means. They say the same.
    #[test]
    fn the_proof_and_the_page_see_the_same_truth(seeds in proptest::collection::vec(any::<u32>(), 100)) {
        thread_local! {
            static SETS: Vec<(RuleSet, Space)> = rule_sets("tests/sites/policy")
                .into_iter()
                .map(|rules| { let space = Space::new(&rules.table).unwrap(); (rules, space) })
                .collect();
        }
        SETS.with(|sets| {
            for (rules, space) in sets {
                let answers: Vec<Answer> = rules.table.questions.iter().zip(seeds.iter().cycle())
                    .map(|(question, seed)| answer(question.kind, *seed))
                    .collect();
                for (condition, truth) in rules.table.truths(&answers).into_iter().enumerate() {
                    let condition = u16::try_from(condition).unwrap();
                    let (certain, possible) = space.truth(condition, &answers);
                    prop_assert_eq!(certain, truth == Truth::Certain);
                    prop_assert_eq!(possible, truth != Truth::RuledOut);
                }
            }
            Ok(())
        })?;
    }
}

/// A checker whose author leaves out how far open questions count: so many outcomes below 999, and rules that raise to them.
fn unsaid(reader: &str, below: usize, rules: &[(usize, usize)]) -> String {
    use std::fmt::Write as _;
    let mut text = format!(
        "---\nkind: checker\ntitle: T\nsummary: S.\nowner: O\nreviewed: 2026-11-01\nreview_by: 2027-11-01\naudiences: [parent-carer]\n\
         for: {reader}\noutcomes:\n"
    );
    for rank in 0..below {
        writeln!(
            text,
            "  - {{id: o{rank}, title: Outcome {rank}, text: Do it.}}"
        )
        .unwrap();
    }
    text += "  - {id: danger, title: Call 999, call: \"999\", text: Do it.}\nquestions:\n  - {id: d, ask: Danger?, group: G, answer: yes-no, \
             danger: true, source: guide}\n";
    for question in 0..4 {
        writeln!(
            text,
            "  - {{id: q{question}, ask: Q?, group: G, answer: yes-no, source: guide}}"
        )
        .unwrap();
    }
    text += "rules:\n  - {id: r, then: danger, text: D., when: d, source: guide}\n";
    for (number, (question, rank)) in rules.iter().enumerate() {
        writeln!(
            text,
            "  - {{id: r{number}, then: o{rank}, text: R., when: q{question}, source: guide}}"
        )
        .unwrap();
    }
    text + "---\n"
}

const GUIDE: &str = "---\nkind: source\ntitle: G\nsummary: S.\nowner: O\nreviewed: 2026-11-01\nreview_by: 2027-11-01\naudiences: [parent-carer]\n\
                     short: G\npublisher: P\npublished: 2020\nstatus: in-force\ncite_by: whole\n---\n";

/// The rules of one checker, whatever else is wrong with it.
fn joined(checker: &str) -> RuleSet {
    let files = [
        ("content/site.yaml", "title: T\n"),
        ("content/check.md", checker),
        ("content/guide.md", GUIDE),
    ];
    let sources = sources::Sources::from_strings(files);
    let mut found = Vec::new();
    let settings = crate::settings::read(&sources, &[], &mut found).unwrap();
    let (documents, _) = crate::documents::parse(&sources, false);
    let site = crate::linked::link(
        documents,
        settings,
        Date::constant(2026, 11, 21),
        &mut found,
    );
    let mut found = Vec::new();
    let mut sets = crate::rules::join::join(&site, &mut found);
    sets.pop().unwrap_or_else(|| panic!("{found:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever the rules, whoever reads and whatever is answered: where nothing says how far open questions count, what leads is
    /// no milder than what is still possible below 999.
    #[test]
    fn nothing_milder_leads_than_what_open_questions_could_give(
        reader in prop_oneof![Just("family"), Just("young-person"), Just("professional")],
        rules in (2..5usize).prop_flat_map(|below| (Just(below), proptest::collection::vec(1..below, 4))),
        seeds in proptest::collection::vec(any::<u32>(), 5),
    ) {
        let (below, ranks) = rules;
        let ranked: Vec<(usize, usize)> = ranks.into_iter().enumerate().collect();
        let set = joined(&unsaid(reader, below, &ranked));
        let answers: Vec<Answer> = set.table.questions.iter().zip(&seeds)
            .map(|(question, seed)| answer(question.kind, *seed))
            .collect();
        let standing = set.table.evaluate(&answers).scales[crate::rules::OUTCOME];
        let safe = u8::try_from(below - 1).unwrap();
        prop_assert!(standing.shown >= standing.possible.min(safe));
    }
}

#[test]
fn an_example_is_as_small_as_one_can_be() {
    let sets = rule_sets("tests/sites/checkers");
    let rules = sets.last().unwrap();
    let space = Space::new(&rules.table).unwrap();
    for row in &rules.table.rows {
        let function = space.certain(row.when);
        let example = space.fewest_answers(function).unwrap();
        assert_eq!(space.truth(row.when, &example), (true, true));
        // Any answer less, and it no longer shows it.
        for question in 0..example.len() {
            let mut fewer = example.clone();
            if fewer[question] != Answer::Open {
                fewer[question] = Answer::Open;
                assert!(!space.truth(row.when, &fewer).0);
            }
        }
    }
}

#[test]
fn the_area_adds_its_rules_to_those_of_the_country() {
    let sets = rule_sets("tests/sites/checkers");
    let [national, north] = sets.as_slice() else {
        panic!("two checkers")
    };
    assert_eq!((national.questions.len(), north.questions.len()), (4, 6));
    assert_eq!((national.levels.len(), north.levels.len()), (0, 2));
    assert_eq!(north.triggers.len(), national.triggers.len());
}

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

/// The checks of a site of this repository.
fn rule_sets(root: &str) -> Vec<RuleSet> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
    let (sources, _) = sources::read(&root);
    let options = Options {
        today: Date::constant(2026, 11, 21),
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
        (QuestionKind::Choice(options), _) => {
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
            static SETS: Vec<(RuleSet, Space)> = rule_sets(".")
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

#[test]
fn an_example_is_as_small_as_one_can_be() {
    let sets = rule_sets("tests/sites/checks");
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
    let sets = rule_sets("tests/sites/checks");
    let [national, north] = sets.as_slice() else {
        panic!("two checks")
    };
    assert_eq!((national.questions.len(), north.questions.len()), (4, 6));
    assert_eq!((national.levels.len(), north.levels.len()), (0, 2));
    assert_eq!(north.triggers.len(), national.triggers.len());
}

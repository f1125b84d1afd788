//! What follows from answers.

use alloc::vec::Vec;

use super::answer::Answer;
use super::known::Known;
use super::table::{Condition, Table};

/// Kleene's three values. Ordered: "all of" is the least of its parts, "any of" the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// Not so, whatever the open questions turn out to be.
    RuledOut,
    /// So for some answers to the open questions.
    Possible,
    /// So, whatever the open questions turn out to be; for what is taken to be so while it may be ([`Condition::MayBe`]), so far.
    Certain,
}

impl Truth {
    const fn of(so: bool) -> Self {
        if so { Self::Certain } else { Self::RuledOut }
    }
}

/// Where a scale stands. Each is a rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The highest rank that is certain: "at least this".
    pub certain: u8,
    /// The highest rank that is still possible: "it may turn out to be this".
    pub possible: u8,
    /// The rank to act on: at least the certain one, raised by what is possible as far as the scale says.
    pub shown: u8,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowState {
    /// It does not apply.
    RuledOut,
    /// It applies if it turns out so.
    Possible,
    /// It applies.
    Certain,
    /// Another row, which is certain, stands in its place.
    Replaced,
}

impl RowState {
    /// The names of states, in the order of their codes.
    pub const NAMES: [&str; 4] = ["ruled-out", "possible", "certain", "replaced"];

    /// The number that stands for it between wasm and page.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::RuledOut => 0,
            Self::Possible => 1,
            Self::Certain => 2,
            Self::Replaced => 3,
        }
    }
}

/// What follows from answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Where each scale stands, in the table's order.
    pub scales: Vec<Standing>,
    /// What becomes of each row, in the table's order.
    pub rows: Vec<RowState>,
}

impl Table {
    /// Works out what follows from answers, one a question. A missing answer is an open one.
    #[must_use]
    pub fn evaluate(&self, answers: &[Answer]) -> Verdict {
        let truths = self.truths(answers);
        let truth = |condition: u16| {
            truths
                .get(usize::from(condition))
                .copied()
                .unwrap_or(Truth::Possible)
        };
        let scales = self
            .scales
            .iter()
            .enumerate()
            .map(|(number, scale)| {
                let mut certain = 0;
                let mut possible = 0;
                for band in &self.bands {
                    if usize::from(band.scale) == number {
                        let truth = truth(band.when);
                        if truth == Truth::Certain {
                            certain = band.rank.max(certain);
                        }
                        if truth >= Truth::Possible {
                            possible = band.rank.max(possible);
                        }
                    }
                }
                Standing {
                    certain,
                    possible,
                    shown: possible.min(scale.open_counts_up_to).max(certain),
                }
            })
            .collect();
        let rows = self
            .rows
            .iter()
            .map(|row| {
                let instead = row
                    .unless
                    .is_some_and(|other| truth(other) == Truth::Certain);
                match truth(row.when) {
                    Truth::RuledOut => RowState::RuledOut,
                    _ if instead => RowState::Replaced,
                    Truth::Possible => RowState::Possible,
                    Truth::Certain => RowState::Certain,
                }
            })
            .collect();
        Verdict { scales, rows }
    }

    /// Whether each condition is so, in the table's order: by what was answered, and by what that says about questions left open.
    #[must_use]
    #[inline(never)] // two places ask, and a copy in each would be a twentieth of the wasm
    pub fn truths(&self, answers: &[Answer]) -> Vec<Truth> {
        let given = self.given(answers);
        let truths = self.truths_of(&given);
        self.truths_of(&self.implied(&given, &truths))
    }

    #[inline(never)]
    pub(super) fn truths_of(&self, known: &[Known]) -> Vec<Truth> {
        let mut truths: Vec<Truth> = Vec::with_capacity(self.conditions.len());
        for condition in &self.conditions {
            let truth = truth(condition, known, &truths);
            truths.push(truth);
        }
        truths
    }
}

/// Whether a condition is so, by what is known of the questions and by the conditions before it.
fn truth(condition: &Condition, known: &[Known], before: &[Truth]) -> Truth {
    let parts = |list: &[u16], least: Truth| {
        list.iter()
            .filter(|part| before.get(usize::from(**part)).is_some_and(|t| *t >= least))
            .count()
    };
    let several = |enough: usize, list: &[u16]| {
        if parts(list, Truth::Certain) >= enough {
            Truth::Certain
        } else if parts(list, Truth::Possible) >= enough {
            Truth::Possible
        } else {
            Truth::RuledOut
        }
    };
    match condition {
        Condition::Always => Truth::Certain,
        Condition::All(list) => several(list.len(), list),
        Condition::Any(list) => several(1, list),
        Condition::Several(enough, list) => several(usize::from(*enough), list),
        Condition::MayBe(part) => Truth::of(parts(&[*part], Truth::Possible) == 1),
        of_one => {
            let known = of_one.question().and_then(|at| known.get(usize::from(at)));
            known.map_or(Truth::Possible, |known| known.meets(of_one))
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::super::table::{Band, Implication, Question, QuestionKind, Row, Scale, Unsure};
    use super::*;
    use proptest::prelude::*;

    /// Two yes-no questions and an age; the first in danger raises the scale to 2, the second or a young age to 1.
    fn small(unsure: Unsure, cap: u8) -> Table {
        let yes_no = Question {
            kind: QuestionKind::YesNo,
            unsure,
        };
        Table {
            questions: vec![
                yes_no,
                yes_no,
                Question {
                    kind: QuestionKind::Number { from: 0, to: 17 },
                    unsure: Unsure::Open,
                },
            ],
            conditions: vec![
                Condition::Yes(0),
                Condition::Yes(1),
                Condition::AtMost(2, 10),
                Condition::Any(vec![1, 2]),
            ],
            implications: Vec::new(),
            scales: vec![Scale {
                ranks: 3,
                open_counts_up_to: cap,
            }],
            bands: vec![
                Band {
                    scale: 0,
                    rank: 2,
                    when: 0,
                },
                Band {
                    scale: 0,
                    rank: 1,
                    when: 3,
                },
            ],
            rows: vec![
                Row {
                    when: 3,
                    unless: Some(0),
                },
                Row {
                    when: 0,
                    unless: None,
                },
            ],
        }
    }

    fn standing(table: &Table, answers: &[Answer]) -> (u8, u8, u8) {
        let scale = table.evaluate(answers).scales[0];
        (scale.certain, scale.possible, scale.shown)
    }

    #[test]
    fn an_open_question_may_be_so() {
        let table = small(Unsure::Open, 0);
        assert_eq!(standing(&table, &[Answer::Open; 3]), (0, 2, 0));
        assert_eq!(standing(&table, &[]), (0, 2, 0));
        assert_eq!(
            standing(&table, &[Answer::No, Answer::Open, Answer::Number(10)]),
            (1, 1, 1)
        );
        assert_eq!(
            standing(&table, &[Answer::No, Answer::No, Answer::Number(11)]),
            (0, 0, 0)
        );
    }

    #[test]
    fn what_is_possible_raises_what_is_shown_as_far_as_the_scale_says() {
        let table = small(Unsure::Open, 1);
        assert_eq!(standing(&table, &[Answer::Open; 3]), (0, 2, 1));
        assert_eq!(
            standing(&table, &[Answer::No, Answer::No, Answer::Number(11)]),
            (0, 0, 0)
        );
    }

    #[test]
    fn not_sure_counts_as_the_riskier_answer_where_the_check_says_so() {
        let unsure = [Answer::NotSure, Answer::No, Answer::Number(15)];
        assert_eq!(standing(&small(Unsure::Open, 0), &unsure), (0, 2, 0));
        assert_eq!(standing(&small(Unsure::Yes, 0), &unsure), (2, 2, 2));
        assert_eq!(standing(&small(Unsure::No, 0), &unsure), (0, 0, 0));
    }

    #[test]
    fn a_row_gives_way_only_to_one_that_is_certain() {
        let table = small(Unsure::Open, 0);
        let rows = |answers: &[Answer]| table.evaluate(answers).rows;
        assert_eq!(
            rows(&[Answer::Open, Answer::Yes, Answer::Open]),
            [RowState::Certain, RowState::Possible]
        );
        assert_eq!(
            rows(&[Answer::Yes, Answer::Yes, Answer::Open]),
            [RowState::Replaced, RowState::Certain]
        );
        assert_eq!(
            rows(&[Answer::Yes, Answer::No, Answer::Number(11)]),
            [RowState::RuledOut, RowState::Certain]
        );
    }

    #[test]
    fn several_of_counts_what_is_certain_and_what_is_possible() {
        let mut table = small(Unsure::Open, 0);
        table.conditions = vec![
            Condition::Yes(0),
            Condition::Yes(1),
            Condition::AtMost(2, 10),
            Condition::Several(2, vec![0, 1, 2]),
        ];
        let truth = |answers: &[Answer]| table.truths(answers)[3];
        assert_eq!(
            truth(&[Answer::Yes, Answer::No, Answer::Open]),
            Truth::Possible
        );
        assert_eq!(
            truth(&[Answer::Yes, Answer::Yes, Answer::Open]),
            Truth::Certain
        );
        assert_eq!(
            truth(&[Answer::Open, Answer::No, Answer::Number(11)]),
            Truth::RuledOut
        );
    }

    #[test]
    fn what_may_be_so_is_taken_to_be_so_until_it_is_ruled_out() {
        let mut table = small(Unsure::Open, 0);
        table.conditions = vec![Condition::AtMost(2, 10), Condition::MayBe(0)];
        let truth = |age: Answer| table.truths(&[Answer::Open, Answer::Open, age])[1];
        assert_eq!(truth(Answer::Open), Truth::Certain);
        assert_eq!(truth(Answer::Number(10)), Truth::Certain);
        assert_eq!(truth(Answer::Number(11)), Truth::RuledOut);
    }

    #[test]
    fn a_moment_that_nobody_chose_is_the_first() {
        let mut table = small(Unsure::Open, 0);
        table.questions[0].kind = QuestionKind::Moment(3);
        table.conditions[0] = Condition::OneOf(0, 0b001);
        let truth = |moment: Answer| table.truths(&[moment, Answer::Open, Answer::Open])[0];
        assert_eq!(truth(Answer::Open), Truth::Certain);
        assert_eq!(truth(Answer::NotSure), Truth::Certain);
        assert_eq!(truth(Answer::Option(0)), Truth::Certain);
        assert_eq!(truth(Answer::Option(2)), Truth::RuledOut);
    }

    #[test]
    fn an_answer_says_something_about_a_question_left_open_and_never_against_its_own_answer() {
        let mut table = small(Unsure::Open, 0);
        table.implications = vec![Implication { when: 1, then: 2 }];
        let truth = |says: Answer, age: Answer| table.truths(&[Answer::Open, says, age])[2];
        assert_eq!(truth(Answer::Yes, Answer::Open), Truth::Certain);
        assert_eq!(truth(Answer::No, Answer::Open), Truth::Possible);
        assert_eq!(truth(Answer::Open, Answer::Open), Truth::Possible);
        assert_eq!(truth(Answer::Yes, Answer::Number(15)), Truth::RuledOut);
    }

    fn answer() -> impl Strategy<Value = Answer> {
        prop_oneof![Just(Answer::Open), Just(Answer::No), Just(Answer::Yes)]
    }

    proptest! {
        /// The whole point of "don't know": nothing that is ruled out or certain changes when an open question is answered.
        #[test]
        fn answering_an_open_question_never_contradicts_what_was_certain(
            first in answer(), second in answer(), age in 0..18u16, answered in any::<bool>(), says in any::<bool>(),
        ) {
            let mut table = small(Unsure::Open, 0);
            if says && first == Answer::Yes && age <= 10 {
                table.implications = vec![Implication { when: 0, then: 2 }];
            }
            let before = table.truths(&[first, Answer::Open, Answer::Open]);
            let after = table.truths(&[first, second, if answered { Answer::Number(age) } else { Answer::Open }]);
            for (before, after) in before.iter().zip(&after) {
                prop_assert!(*before == Truth::Possible || before == after);
            }
        }
    }
}

//! What an answer can still change: why a question is asked, and when it no longer needs to be.

use alloc::vec;
use alloc::vec::Vec;

use super::answer::Answer;
use super::evaluate::{Truth, Verdict};
use super::layout::{LEVEL, OUTCOME};
use super::table::{Condition, QuestionKind, Table};

/// What the answer to one open question can still change. Nothing of an answered one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asks {
    /// The most urgent outcome that it can still give: its rank. 0 if it changes no outcome.
    pub outcome: u8,
    /// The highest level that it can still give: its rank and 1 more, since the lowest can be given too. 0 if it changes none.
    pub level: u8,
    /// Whether it can still give anything else: a duty, a rule about the police, another way to call.
    pub rows: bool,
}

impl Table {
    /// For each question, what its answer can still change; the verdict is that of the same answers.
    ///
    /// It is never too little: a question that does not matter changes nothing, whatever is answered to it without contradicting
    /// another answer.
    #[must_use]
    pub fn asks(&self, answers: &[Answer], verdict: &Verdict) -> Vec<Asks> {
        let given = self.given(answers);
        let mut search = Search {
            table: self,
            truths: self.truths(answers),
            asks: vec![Asks::default(); self.questions.len()],
        };
        let rows = Asks {
            rows: true,
            ..Asks::default()
        };
        for band in &self.bands {
            let scale = usize::from(band.scale);
            let certain = verdict.scales.get(scale).map_or(0, |scale| scale.certain);
            if band.rank > certain {
                let gives = match scale {
                    OUTCOME => Asks {
                        outcome: band.rank,
                        ..Asks::default()
                    },
                    LEVEL => Asks {
                        level: band.rank.saturating_add(1),
                        ..Asks::default()
                    },
                    _ => rows,
                };
                search.look(band.when, gives);
            }
        }
        for row in &self.rows {
            search.look(row.when, rows);
            if let Some(other) = row.unless {
                search.look(other, rows);
            }
        }
        // What settles another question matters as much as that one does.
        for implication in &self.implications {
            let then = self.conditions.get(usize::from(implication.then));
            let settled = then.and_then(Condition::question);
            let gives = settled.and_then(|at| search.asks.get(usize::from(at)).copied());
            search.look(implication.when, gives.unwrap_or_default());
        }
        // What was answered is not asked again. What is happening always matters: it is never not known.
        for (question, asks) in search.asks.iter_mut().enumerate() {
            if !self.is_open(question, &given) {
                *asks = Asks::default();
            }
            if matches!(self.questions[question].kind, QuestionKind::Moment(_)) {
                *asks = rows;
            }
        }
        search.asks
    }
}

/// A walk from what is undecided down to the questions that decide it.
struct Search<'a> {
    table: &'a Table,
    truths: Vec<Truth>,
    asks: Vec<Asks>,
}

impl Search<'_> {
    fn truth(&self, condition: u16) -> Truth {
        let truth = self.truths.get(usize::from(condition));
        truth.copied().unwrap_or(Truth::Possible)
    }

    /// Notes for every question that an undecided condition depends on what it gives.
    fn look(&mut self, condition: u16, gives: Asks) {
        let Some(here) = self.table.conditions.get(usize::from(condition)) else {
            return;
        };
        let truth = self.truth(condition);
        match here {
            // What is taken to be so while it may be is certain, and an answer can still rule it out.
            Condition::MayBe(part) => self.look(*part, gives),
            Condition::All(list) | Condition::Any(list) | Condition::Several(_, list) => {
                if truth != Truth::RuledOut {
                    for part in list {
                        // Of a certain one only what is so while it may be can still fall.
                        let at = self.table.conditions.get(usize::from(*part));
                        if truth == Truth::Possible || matches!(at, Some(Condition::MayBe(_))) {
                            self.look(*part, gives);
                        }
                    }
                }
            }
            of_one => {
                let at = of_one.question().map(usize::from);
                if let Some(asks) = at.and_then(|at| self.asks.get_mut(at))
                    && truth == Truth::Possible
                {
                    asks.outcome = asks.outcome.max(gives.outcome);
                    asks.level = asks.level.max(gives.level);
                    asks.rows |= gives.rows;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::{Band, Implication, Question, Row, Scale, Unsure};
    use super::*;
    use proptest::prelude::*;

    /// Four yes-no questions. 0 gives 999; 1 or 2 gives 101; 2 and 3 together a duty; 3 says that 2 is so.
    fn table(implied: bool) -> Table {
        let question = Question {
            kind: QuestionKind::YesNo,
            unsure: Unsure::Open,
        };
        Table {
            questions: vec![question; 4],
            conditions: vec![
                Condition::Yes(0),
                Condition::Yes(1),
                Condition::Yes(2),
                Condition::Yes(3),
                Condition::Any(vec![1, 2]),
                Condition::All(vec![2, 3]),
            ],
            implications: if implied {
                vec![Implication { when: 3, then: 2 }]
            } else {
                Vec::new()
            },
            scales: vec![Scale {
                ranks: 3,
                open_counts_up_to: 0,
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
                    when: 4,
                },
            ],
            rows: vec![Row {
                when: 5,
                unless: None,
            }],
        }
    }

    fn asks(table: &Table, answers: &[Answer]) -> Vec<Asks> {
        table.asks(answers, &table.evaluate(answers))
    }

    /// Whether there is any reason left to ask.
    fn matters(asks: Asks) -> bool {
        asks != Asks::default()
    }

    #[test]
    fn a_question_says_what_it_can_still_change() {
        let asks = asks(&table(false), &[Answer::Open; 4]);
        assert_eq!(
            asks.iter().map(|a| a.outcome).collect::<Vec<_>>(),
            [2, 1, 1, 0]
        );
        assert_eq!(
            asks.iter().map(|a| a.rows).collect::<Vec<_>>(),
            [false, false, true, true]
        );
    }

    #[test]
    fn with_the_most_urgent_outcome_certain_only_the_duty_still_asks() {
        let asks = asks(
            &table(false),
            &[Answer::Yes, Answer::Open, Answer::Open, Answer::Open],
        );
        assert_eq!(
            asks.iter().map(|a| matters(*a)).collect::<Vec<_>>(),
            [false, false, true, true]
        );
        assert!(asks.iter().all(|a| a.outcome == 0));
    }

    #[test]
    fn what_says_something_about_another_question_matters_as_much() {
        let answers = [Answer::No, Answer::No, Answer::Open, Answer::Open];
        assert_eq!(asks(&table(true), &answers)[3].outcome, 1);
        assert_eq!(asks(&table(false), &answers)[3].outcome, 0);
    }

    fn answer() -> impl Strategy<Value = Answer> {
        prop_oneof![Just(Answer::Open), Just(Answer::No), Just(Answer::Yes)]
    }

    proptest! {
        /// A question may only fold away when its answer changes nothing at all.
        #[test]
        fn a_question_that_does_not_matter_changes_nothing(
            answers in proptest::collection::vec(answer(), 4), question in 0..4usize, yes in any::<bool>(), implied in any::<bool>(),
        ) {
            let table = table(implied);
            if answers[question] == Answer::Open && !matters(asks(&table, &answers)[question]) {
                let mut after = answers.clone();
                after[question] = if yes { Answer::Yes } else { Answer::No };
                // Answers that contradict each other are told to the reader.
                prop_assume!(!(implied && after[3] == Answer::Yes && after[2] == Answer::No));
                let (before, after) = (table.evaluate(&answers), table.evaluate(&after));
                prop_assert_eq!(before.rows, after.rows);
                prop_assert_eq!(before.scales[0].certain, after.scales[0].certain);
                prop_assert_eq!(before.scales[0].shown, after.scales[0].shown);
            }
        }
    }
}

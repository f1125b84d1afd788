//! Whatever means immediate danger gives 999 first.

use fingerpost_core::rules::Answer;

use super::super::OUTCOME;
use super::Proof;
use super::space::State;
use crate::documents::Risk;
use crate::findings::{Finding, codes};

impl Proof<'_> {
    /// A risk answer that means danger always gives the outcome that rings 999, and that outcome is the last.
    pub(super) fn danger_means_999(&self, findings: &mut Vec<Finding>) {
        let rings = |call: &Option<std::sync::Arc<str>>| call.as_deref() == Some("999");
        let rank = self
            .rules
            .outcomes
            .iter()
            .position(|outcome| rings(&outcome.call));

        for (number, asked) in self.rules.questions.iter().enumerate() {
            if !asked.question.danger {
                continue;
            }
            let Ok(question) = u16::try_from(number) else {
                continue;
            };
            let Some(rank) = rank.and_then(|rank| u8::try_from(rank).ok()) else {
                findings.push(
                    Finding::new(
                        &codes::FP531,
                        asked.place(),
                        "this means immediate danger, but no outcome calls 999",
                    )
                    .help("add an outcome with `call: \"999\"`, after the others"),
                );
                continue;
            };
            let risk = if asked.question.risk == Risk::No {
                Answer::No
            } else {
                Answer::Yes
            };
            let state = self
                .space
                .states(question)
                .find(|state| self.space.answer(question, *state) == risk)
                .unwrap_or(State::Open);
            let reached = self.certainly(OUTCOME, rank);
            let milder = self.space.given(&reached, question, state).not();
            if let Some(mut example) = self.space.fewest_answers(&milder) {
                example[number] = risk;
                let shown = self.rules.table.evaluate(&example).scales[OUTCOME].shown;
                findings.push(
                    Finding::new(
                        &codes::FP531,
                        asked.place(),
                        format!(
                            "this means immediate danger, but {} gives {}, not 999",
                            self.words(&example),
                            self.rank_words(OUTCOME, shown)
                        ),
                    )
                    .help(format!(
                        "add a rule `when: {}` that gives the outcome with `call: \"999\"`",
                        asked.question.id.value
                    )),
                );
            }
        }
    }
}

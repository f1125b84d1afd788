//! Whatever means danger gives 999 first, in each moment that it means danger in.

use fingerpost_core::rules::Answer;

use super::super::OUTCOME;
use super::Proof;
use super::space::State;
use crate::documents::{AnswerForm, Danger, Means, Risk};
use crate::findings::{Finding, codes};

impl Proof<'_> {
    /// An answer that means danger always gives the outcome that calls 999, and that outcome is the last.
    pub(super) fn danger_means_999(&self, findings: &mut Vec<Finding>) {
        let rank = self.rank_of_999();
        for (number, asked) in self.rules.questions.iter().enumerate() {
            let risk = if asked.question.risk == Risk::No {
                Answer::No
            } else {
                Answer::Yes
            };
            let answers: Vec<(Danger, Answer)> = match &asked.question.answer {
                AnswerForm::Choice(options) => (0..)
                    .zip(options)
                    .filter_map(|(at, option)| Some((option.danger?, Answer::Option(at))))
                    .collect(),
                _ => asked
                    .question
                    .danger
                    .map(|danger| (danger, risk))
                    .into_iter()
                    .collect(),
            };
            let Ok(question) = u16::try_from(number) else {
                continue;
            };
            for (danger, answer) in answers {
                let Some(rank) = rank else {
                    findings.push(
                        Finding::new(
                            &codes::FP531,
                            asked.place(),
                            "this means immediate danger, but no outcome calls 999",
                        )
                        .help("add an outcome with `call: \"999\"`, after the others"),
                    );
                    break;
                };
                self.gives_999(question, danger, answer, rank, findings);
            }
        }
    }

    /// The rank of the outcome that calls 999.
    pub(super) fn rank_of_999(&self) -> Option<u8> {
        let outcomes = &self.rules.outcomes;
        let rank = outcomes
            .iter()
            .position(|outcome| outcome.call.as_deref() == Some("999"));
        rank.and_then(|rank| u8::try_from(rank).ok())
    }

    /// The moments in which something is so, each as a state of the first question; one of nothing where no moment is asked.
    pub(super) fn moments(&self, wanted: impl Fn(Means) -> bool) -> Vec<Option<State>> {
        match self
            .rules
            .questions
            .first()
            .map(|asked| &asked.question.answer)
        {
            Some(AnswerForm::Moment(_, means)) => (0..means.len())
                .filter(|at| wanted(means[*at]))
                .map(|at| Some(State::Value(at)))
                .collect(),
            _ => vec![None],
        }
    }

    /// An example for which a function is so in a moment.
    pub(super) fn example_in(
        &self,
        function: &biodivine_lib_bdd::Bdd,
        moment: Option<State>,
    ) -> Option<Vec<Answer>> {
        let Some(state) = moment else {
            return self.space.fewest_answers(function);
        };
        let valid = self.space.given(self.space.valid(), 0, state);
        let here = self.space.given(function, 0, state).and(&valid);
        let mut example = self.space.fewest_answers(&here)?;
        example[0] = self.space.answer(0, state);
        Some(example)
    }

    fn gives_999(
        &self,
        question: u16,
        danger: Danger,
        answer: Answer,
        rank: u8,
        findings: &mut Vec<Finding>,
    ) {
        let state = self
            .space
            .values(question)
            .find(|state| self.space.answer(question, *state) == answer)
            .unwrap_or(State::Open);
        let reached = self.certainly(OUTCOME, rank);
        let milder = self.space.given(&reached, question, state).not();
        let allowed = self.space.given(self.space.valid(), question, state);
        let milder = milder.and(&allowed);
        let moments = self.moments(|means| danger == Danger::Always || !means.is_here());
        let Some(mut example) = moments
            .into_iter()
            .find_map(|moment| self.example_in(&milder, moment))
        else {
            return;
        };
        let asked = &self.rules.questions[usize::from(question)];
        example[usize::from(question)] = answer;
        let shown = self.rules.table.evaluate(&example).scales[OUTCOME].shown;
        let mut only = vec![Answer::Open; example.len()];
        only[usize::from(question)] = answer;
        let help = format!(
            "add a rule `when: {}` that gives the outcome with `call: \"999\"`",
            self.facts(&only)
        );
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
            .help(self.with_case(&help, &example)),
        );
    }
}

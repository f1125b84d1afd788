//! More risk never gives a milder answer.

use std::collections::BTreeSet;

use biodivine_lib_bdd::Bdd;
use fingerpost_core::rules::{Answer, Verdict};

use super::super::{LEVEL, OUTCOME, POLICE};
use super::Proof;
use super::space::State;
use crate::documents::{AnswerForm, Risk, Unit};
use crate::findings::{Finding, Place, codes};

/// A function, and the questions it depends on.
type Depending = (BTreeSet<u16>, Bdd);

impl Proof<'_> {
    /// Turning a risk answer from no to unknown to yes, or raising a number, lowers no scale and removes no duty.
    pub(super) fn more_risk_is_never_milder(&self, findings: &mut Vec<Finding>) {
        let scales = self.scale_functions();
        let duties = self.duty_functions();
        for question in 0..self.rules.questions.len() {
            let Ok(number) = u16::try_from(question) else {
                continue;
            };
            let steps = self.steps(number);
            let mut level_is_broken = false;
            for (scale, functions) in &scales {
                let broken = steps.iter().find_map(|step| {
                    functions
                        .iter()
                        .filter(|(support, _)| support.contains(&number))
                        .find_map(|(_, function)| self.broken(function, number, *step))
                        .map(|example| (*step, example))
                });
                if let Some((step, example)) = broken {
                    level_is_broken |= *scale == LEVEL;
                    findings.push(self.milder(*scale, number, step, &example));
                }
            }
            for (row, support, certain, possible) in &duties {
                // The duties of a level come and go with it.
                if !support.contains(&number) || (level_is_broken && self.is_of_a_level(*row)) {
                    continue;
                }
                let broken = steps.iter().find_map(|step| {
                    [certain, possible]
                        .into_iter()
                        .find_map(|function| self.broken(function, number, *step))
                        .map(|example| (*step, example))
                });
                if let Some((step, example)) = broken {
                    let name = &self.rules.rows[*row];
                    findings.push(
                        Finding::new(
                            &codes::FP514,
                            name.place.clone(),
                            format!(
                                "{} takes `{}` away: with {}, it no longer holds when {}",
                                match step.1 {
                                    State::Open => "what nobody has answered",
                                    State::Value(_) => "more risk",
                                },
                                name.full(),
                                self.words(&example),
                                self.step_words(number, step)
                            ),
                        )
                        .help(
                            "widen its condition, or name what takes its place with `replaced_by`",
                        ),
                    );
                }
            }
        }
    }

    /// A question that raises a scale, or a number that sets a duty going, says which way its risk goes: without that, nothing is
    /// proved of it. An age and a choice have no order; a yes or no may be a wish that only sets a duty going.
    pub(super) fn risk_is_known_where_it_counts(&self, findings: &mut Vec<Finding>) {
        let bands = self.rules.table.bands.iter().map(|band| band.when);
        let raising: BTreeSet<u16> = bands
            .flat_map(|when| self.space.support(when).iter().copied())
            .collect();
        let rows = self.rules.table.rows.iter().map(|row| row.when);
        let any: BTreeSet<u16> = rows
            .flat_map(|when| self.space.support(when).iter().copied())
            .collect();
        for (number, asked) in self.rules.questions.iter().enumerate() {
            let Ok(number) = u16::try_from(number) else {
                continue;
            };
            let counts = match (&asked.question.answer, asked.question.risk) {
                (AnswerForm::YesNo, Risk::None) => raising.contains(&number),
                (AnswerForm::Number(Unit::Times | Unit::Hours, ..), Risk::None) => {
                    any.contains(&number)
                }
                _ => false,
            };
            if counts {
                findings.push(
                    Finding::new(
                        &codes::FP513,
                        asked.place(),
                        format!("`{}` decides how bad it is, but says that no answer is riskier", asked.question.id.value),
                    )
                    .help("write which answer is riskier, `risk: \"yes\"`, `\"no\"` or `more`, so that it can be proved"),
                );
            }
        }
    }

    /// The pairs of neighbouring states of a question, milder first.
    fn steps(&self, question: u16) -> Vec<(State, State)> {
        let asked = &self.rules.questions[usize::from(question)].question;
        let values: Vec<State> = self.space.values(question).collect();
        let (Some(first), Some(last)) = (values.first(), values.last()) else {
            return Vec::new();
        };
        match (asked.risk, &asked.answer) {
            (Risk::Yes, _) => vec![(*first, State::Open), (State::Open, *last)],
            (Risk::No, _) => vec![(*last, State::Open), (State::Open, *first)],
            (Risk::More, AnswerForm::Number(..)) => {
                // Numbers first: of two examples, the one without "not known" is sooner understood.
                let numbers = values.windows(2).map(|pair| (pair[0], pair[1]));
                numbers
                    .chain([(*first, State::Open), (State::Open, *last)])
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// For each scale, when it certainly and when it possibly reaches each rank.
    fn scale_functions(&self) -> Vec<(usize, Vec<Depending>)> {
        [OUTCOME, LEVEL, POLICE]
            .into_iter()
            .map(|scale| {
                let bands = || {
                    let bands = self.rules.table.bands.iter();
                    bands.filter(move |band| usize::from(band.scale) == scale)
                };
                let ranks: BTreeSet<u8> =
                    bands().map(|band| band.rank).filter(|r| *r > 0).collect();
                let functions = ranks
                    .into_iter()
                    .flat_map(|rank| {
                        let support: BTreeSet<u16> = bands()
                            .filter(|band| band.rank >= rank)
                            .flat_map(|band| self.space.support(band.when).iter().copied())
                            .collect();
                        [
                            (support.clone(), self.certainly(scale, rank)),
                            (support, self.possibly(scale, rank)),
                        ]
                    })
                    .collect();
                (scale, functions)
            })
            .collect()
    }

    /// For each duty and each trigger with contacts: when it, or what takes its place, is certain; and when it may be so.
    fn duty_functions(&self) -> Vec<(usize, BTreeSet<u16>, Bdd, Bdd)> {
        let levels = self.rules.levels.iter().flat_map(|band| &band.duties);
        let triggers = self.rules.triggers.iter();
        let of_triggers = triggers.clone().flat_map(|trigger| &trigger.duties);
        let with_contacts = triggers
            .filter(|trigger| !trigger.contacts.is_empty())
            .map(|trigger| trigger.reason.row);
        levels
            .chain(of_triggers)
            .map(|duty| duty.row)
            .chain(with_contacts)
            .map(|row| {
                let mut support = BTreeSet::new();
                let mut certain = self.space.never().clone();
                let mut possible = self.space.never().clone();
                // What stands in the place of what stands in its place also counts. There are no circles.
                let mut seen = BTreeSet::new();
                let mut next = vec![row];
                while let Some(at) = next.pop() {
                    if !seen.insert(at) {
                        continue;
                    }
                    let when = self.rules.table.rows[at].when;
                    support.extend(self.space.support(when));
                    certain = certain.or(self.space.certain(when));
                    possible = possible.or(if at == row {
                        self.space.possible(when)
                    } else {
                        self.space.certain(when)
                    });
                    next.extend(self.rules.gives_way.get(at).into_iter().flatten());
                }
                (row, support, certain, possible)
            })
            .collect()
    }

    /// The fewest other answers for which a function holds before a step and not after it.
    fn broken(&self, function: &Bdd, question: u16, step: (State, State)) -> Option<Vec<Answer>> {
        let before = self.space.given(function, question, step.0);
        let after = self.space.given(function, question, step.1);
        // Answers that contradict each other are told to the reader: nothing is claimed of them.
        let allowed = |state| self.space.given(self.space.valid(), question, state);
        let allowed = allowed(step.0).and(&allowed(step.1));
        let mut example = self
            .space
            .fewest_answers(&before.and_not(&after).and(&allowed))?;
        example[usize::from(question)] = Answer::Open;
        Some(example)
    }

    fn milder(
        &self,
        scale: usize,
        question: u16,
        step: (State, State),
        example: &[Answer],
    ) -> Finding {
        let verdict = |state: State| -> Verdict {
            let mut answers = example.to_vec();
            answers[usize::from(question)] = self.space.answer(question, state);
            self.rules.table.evaluate(&answers)
        };
        let (before, after) = (verdict(step.0).scales[scale], verdict(step.1).scales[scale]);
        let (from, to) = if after.certain < before.certain {
            (before.certain, after.certain)
        } else {
            (before.possible, after.possible)
        };
        let what = match scale {
            OUTCOME => "outcome",
            LEVEL => "level",
            _ => "police floor",
        };
        let more = match step.1 {
            State::Open => "what nobody has answered",
            State::Value(_) => "more risk",
        };
        let mut after_it = example.to_vec();
        after_it[usize::from(question)] = self.space.answer(question, step.1);
        Finding::new(
            &codes::FP513,
            self.lost_band(scale, from, question, step, example),
            format!(
                "{more} gives a milder {what}: with {}, it goes from {} to {} when {}",
                self.words(example),
                self.rank_words(scale, from),
                self.rank_words(scale, to),
                self.step_words(question, step)
            ),
        )
        .help(self.with_case(
            "ask for `at least` rather than `at most` or one value, or for yes rather than no",
            &after_it,
        ))
    }

    /// The rule that held before the step and not after it.
    fn lost_band(
        &self,
        scale: usize,
        rank: u8,
        question: u16,
        step: (State, State),
        example: &[Answer],
    ) -> Place {
        let truths = |state: State| {
            let mut answers = example.to_vec();
            answers[usize::from(question)] = self.space.answer(question, state);
            self.rules.table.truths(&answers)
        };
        let (before, after) = (truths(step.0), truths(step.1));
        let lost = self
            .rules
            .table
            .bands
            .iter()
            .zip(&self.rules.bands)
            .find(|(band, _)| {
                let when = usize::from(band.when);
                usize::from(band.scale) == scale && band.rank >= rank && after[when] < before[when]
            });
        lost.map_or_else(
            || self.rules.questions[usize::from(question)].place(),
            |(_, band)| band.name.place.clone(),
        )
    }

    fn step_words(&self, question: u16, step: (State, State)) -> String {
        let words =
            |state| self.answer_words(usize::from(question), self.space.answer(question, state));
        let asked = &self.rules.questions[usize::from(question)].question;
        let after = words(step.1);
        let after = after.split_once(": ").map_or(&*after, |(_, value)| value);
        let before = words(step.0);
        let before = before.split_once(": ").map_or(&*before, |(_, value)| value);
        match step {
            (_, State::Open) => format!("`{}` is not known rather than {before}", asked.id.value),
            (State::Open, _) => format!("`{}` is {after} rather than not known", asked.id.value),
            _ => format!("`{}` goes from {before} to {after}", asked.id.value),
        }
    }
}

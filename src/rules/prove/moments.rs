//! What may not stand beside each other: a search and somebody who is back, 999 and the lowest level, two answers that say opposite things.

use super::super::LEVEL;
use super::super::OUTCOME;
use super::Proof;
use crate::documents::{Means, Task};
use crate::findings::{Finding, codes};

impl Proof<'_> {
    /// Nobody searches for, or reports, somebody who is back.
    pub(super) fn nobody_looks_for_who_is_back(&self, findings: &mut Vec<Finding>) {
        let moments = self.moments(|means| means == Means::Back);
        for duty in self.rules.duties() {
            let work = match duty.action.task {
                Some(Task::Search) => "to search",
                Some(Task::Report) => "to report",
                None if starts_a_search(&duty.action.what) => "to search",
                None => continue,
            };
            let possible = self.space.possible(self.rules.table.rows[duty.row].when);
            let example = moments
                .iter()
                .filter(|moment| moment.is_some())
                .find_map(|moment| self.example_in(possible, *moment));
            if let Some(example) = example {
                let name = &self.rules.rows[duty.row];
                let help = "say in which moments it must be done: `in: [ … ]` at the action or its trigger";
                findings.push(
                    Finding::new(
                        &codes::FP534,
                        name.place.clone(),
                        format!(
                            "`{}` is {work}, and stands on the page with {}, when the person is back",
                            name.full(),
                            self.words(&example)
                        ),
                    )
                    .help(self.with_case(help, &example)),
                );
            }
        }
    }

    /// What is grave enough for a call to 999 is never at the lowest level.
    pub(super) fn no_999_at_the_lowest_level(&self, findings: &mut Vec<Finding>) {
        let (Some(rank), 2..) = (self.rank_of_999(), self.rules.levels.len()) else {
            return;
        };
        let applies = self.rules.levels_apply.map_or_else(
            || self.space.always().clone(),
            |row| self.space.certain(self.rules.table.rows[row].when).clone(),
        );
        let raised = self.certainly(LEVEL, 1);
        let bands = self.rules.table.bands.iter().zip(&self.rules.bands);
        let mut said = Vec::new();
        for (band, name) in
            bands.filter(|(band, _)| usize::from(band.scale) == OUTCOME && band.rank >= rank)
        {
            // Each rule by itself, so that one run names all of them.
            let low = self.space.certain(band.when).and(&applies).and_not(&raised);
            let Some(example) = self.space.fewest_answers(&low) else {
                continue;
            };
            if said.contains(&band.when) {
                continue;
            }
            said.push(band.when);
            let lowest = self.rank_words(LEVEL, 0);
            let help = format!(
                "add a floor with this condition to the threshold {lowest}, where it says whom that level is never used for"
            );
            findings.push(
                Finding::new(
                    &codes::FP535,
                    name.name.place.clone(),
                    format!(
                        "`{}` calls 999, and with {} the level stays {lowest}",
                        name.name.full(),
                        self.words(&example)
                    ),
                )
                .help(self.with_case(&help, &example)),
            );
        }
    }

    /// No answers say two opposite things about one question.
    pub(super) fn implications_agree(&self, findings: &mut Vec<Finding>) {
        let all = &self.rules.implications;
        let numbers = &self.rules.table.implications;
        for (at, (one, number)) in all.iter().zip(numbers).enumerate() {
            for (other, other_number) in all[..at].iter().zip(numbers) {
                if one.then.questions() != other.then.questions() {
                    continue;
                }
                let either = self
                    .space
                    .certain(number.then)
                    .and(self.space.certain(other_number.then));
                let opposite = one.then.questions().first().is_some_and(|question| {
                    self.space
                        .values(*question)
                        .all(|state| self.space.given(&either, *question, state).is_false())
                });
                let both = self
                    .space
                    .certain(number.when)
                    .and(self.space.certain(other_number.when));
                let example = self.space.fewest_answers(&both).filter(|_| opposite);
                if let Some(example) = example {
                    findings.push(
                        Finding::new(
                            &codes::FP532,
                            one.place.clone(),
                            format!(
                                "this contradicts another implication, in {}: with {} both hold",
                                other.place.path,
                                self.words(&example)
                            ),
                        )
                        .help(
                            self.with_case(
                                "narrow `when` of one of them, or take it out",
                                &example,
                            ),
                        ),
                    );
                }
            }
        }
    }
}

/// Words with which an order to look for somebody begins.
fn starts_a_search(what: &str) -> bool {
    const BEGINNINGS: [&str; 6] = [
        "Search ",
        "Look for them",
        "Look round",
        "Look in their room",
        "Report them missing",
        "Report the child missing",
    ];
    BEGINNINGS.iter().any(|words| what.starts_with(words))
}

//! One duty never has two deadlines at once.

use std::collections::HashMap;

use fingerpost_core::Within;

use super::super::Duty;
use super::Proof;
use crate::findings::{Finding, codes};

impl Proof<'_> {
    /// Two triggers that can both be so do not give one duty different deadlines from one clock.
    pub(super) fn deadlines_agree(&self, findings: &mut Vec<Finding>) {
        let levels = self.rules.levels.iter().flat_map(|band| &band.duties);
        let triggers = self.rules.triggers.iter().flat_map(|t| &t.duties);
        let mut known: HashMap<&str, Vec<&Duty>> = HashMap::new();
        for duty in levels.chain(triggers) {
            let same = known.entry(&**duty.action.identity()).or_default();
            for other in same.iter().copied() {
                self.compare(other, duty, findings);
            }
            same.push(duty);
        }
    }

    fn compare(&self, first: &Duty, second: &Duty, findings: &mut Vec<Finding>) {
        let (Some(one), Some(other)) = (first.action.within, second.action.within) else {
            return;
        };
        let gives_way = |duty: &Duty, to: &Duty| {
            let mut instead = self.rules.in_place_of(duty);
            instead.any(|instead| instead.row == to.row)
        };
        // Of two times from one clock the sooner is shown. Of two clocks nobody knows which comes first.
        if gives_way(first, second) || gives_way(second, first) {
            return;
        }
        let rows = &self.rules.table.rows;
        let both = self
            .space
            .certain(rows[first.row].when)
            .and(self.space.certain(rows[second.row].when));
        if let Some(example) = self.space.fewest_answers(&both) {
            findings.push(
                Finding::new(
                    &codes::FP517,
                    self.rules.rows[second.row].place.clone(),
                    format!(
                        "one duty has two deadlines: with {}, `{}` is due {}, and `{}` {}",
                        self.words(&example),
                        self.rules.rows[first.row].full(),
                        due_words(first, one),
                        self.rules.rows[second.row].full(),
                        due_words(second, other),
                    ),
                )
                .help(self.with_case(
                    &format!("take one clock for both and say so in `note`, or give the second another id if it is another duty; the first is at {}", self.at(first.row)),
                    &example,
                )),
            );
        }
    }

    /// A duty with a time gives way only to one that is due no later, counted from the same event.
    pub(super) fn what_takes_a_place_is_no_later(&self, findings: &mut Vec<Finding>) {
        let levels = self.rules.levels.iter().flat_map(|band| &band.duties);
        let triggers = self.rules.triggers.iter().flat_map(|t| &t.duties);
        let duties: HashMap<usize, &Duty> = levels
            .chain(triggers)
            .map(|duty| (duty.row, duty))
            .collect();
        let mut rows: Vec<&usize> = duties.keys().collect();
        rows.sort_unstable();
        for row in rows {
            let duty = duties[row];
            let Some(within) = duty.action.within else {
                continue;
            };
            let late = self.rules.in_place_of(duty).find(|other| {
                let at_once = other.action.within == Some(Within::Immediately)
                    && other.action.after.is_none();
                !(at_once || other.action.is_no_later(&duty.action))
            });
            if let Some(other) = late {
                let name = &self.rules.rows[*row];
                findings.push(
                    Finding::new(
                        &codes::FP517,
                        self.rules.rows[other.row].place.clone(),
                        format!(
                            "`{}` is due {}, and `{}`, which takes its place, is due later or at no set time",
                            name.full(),
                            within.words(),
                            self.rules.rows[other.row].full(),
                        ),
                    )
                    .help("give it a time that is no later, from the same event; or give it another id and no `replaced_by`"),
                );
            }
        }
    }
}

fn due_words(duty: &Duty, within: Within) -> String {
    match duty.action.clock {
        Some(clock) => format!("{} {}", within.words(), clock.words()),
        None => within.words(),
    }
}

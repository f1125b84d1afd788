//! Every combination fits somewhere, and every rule decides something.

use biodivine_lib_bdd::Bdd;

use super::super::{LEVEL, OUTCOME, POLICE};
use super::Proof;
use crate::findings::{Finding, codes};

impl Proof<'_> {
    /// No full set of answers fits no criterion and no floor of the toolkit.
    pub(super) fn no_gap(&self, findings: &mut Vec<Finding>) {
        let Some(lowest) = self.rules.levels.first() else {
            return;
        };
        let bands: Vec<u16> = self
            .rules
            .table
            .bands
            .iter()
            .filter(|band| usize::from(band.scale) == LEVEL)
            .map(|band| band.when)
            .collect();
        let asked: std::collections::BTreeSet<u16> = bands
            .iter()
            .flat_map(|when| self.space.support(*when).iter().copied())
            .collect();
        let none = |part: &dyn Fn(u16) -> Bdd| {
            bands.iter().fold(self.space.always().clone(), |all, when| {
                all.and_not(&part(*when))
            })
        };
        // First an example that needs few answers: nothing fits, whatever the rest is.
        // Whom the toolkit is not for needs no level.
        let applies = self.rules.levels_apply.map_or_else(
            || self.space.always().clone(),
            |row| self.space.certain(self.rules.table.rows[row].when).clone(),
        );
        let impossible = none(&|when| self.space.possible(when).clone()).and(&applies);
        let full = none(&|when| self.space.certain(when).clone())
            .and(&self.space.answered(&asked))
            .and(&applies);
        let gap = self
            .space
            .fewest_answers(&impossible)
            .or_else(|| self.space.fewest_answers(&full));
        if let Some(answers) = gap {
            let place = self
                .rules
                .bands
                .iter()
                .zip(&self.rules.table.bands)
                .find(|(_, band)| usize::from(band.scale) == LEVEL)
                .map(|(band, _)| band.name.place.clone());
            let Some(place) = place else { return };
            findings.push(
                Finding::new(
                    &codes::FP510,
                    place,
                    format!("no level fits {}", self.words(&answers)),
                )
                .label("no criterion or floor of any level is met then")
                .help(format!(
                    "widen a criterion, or add a floor that says which level it is (`{}` is the lowest)",
                    lowest.level.id()
                )),
            );
        }
    }

    /// Every statement can be so, and every level can be the one.
    pub(super) fn everything_is_reachable(&self, findings: &mut Vec<Finding>) {
        let clashes: Vec<usize> = self.rules.implications.iter().map(|one| one.row).collect();
        let rows = self.rules.table.rows.iter().zip(&self.rules.rows);
        for (number, (row, name)) in rows.enumerate() {
            // That answers contradict each other is no set of answers that anything else is proved of.
            if !clashes.contains(&number) && self.space.never_so(self.space.certain(row.when)) {
                findings.push(
                    Finding::new(
                        &codes::FP511,
                        name.place.clone(),
                        format!("no set of answers ever meets `{}`", name.full()),
                    )
                    .help("its parts exclude each other: read the condition again, or take it out"),
                );
            }
        }
        self.every_duty_is_shown_at_times(findings);
        self.every_outcome_is_reachable(findings);
        for (rank, band) in self.rules.levels.iter().enumerate() {
            let rank = u8::try_from(rank).unwrap_or(u8::MAX);
            let here = self
                .certainly(LEVEL, rank)
                .and_not(&self.possibly(LEVEL, rank + 1));
            if self.space.never_so(&here)
                && let Some(first) = band.criteria.first()
            {
                findings.push(
                    Finding::new(
                        &codes::FP511,
                        self.rules.rows[first.row].place.clone(),
                        format!(
                            "no set of answers ever gives the level `{}`",
                            band.level.id()
                        ),
                    )
                    .help(
                        "whatever meets its criteria meets those of a higher level or a floor too",
                    ),
                );
            }
        }
    }

    /// No duty always gives way to another.
    fn every_duty_is_shown_at_times(&self, findings: &mut Vec<Finding>) {
        for (row, name) in self.rules.table.rows.iter().zip(&self.rules.rows) {
            let Some(instead) = row.unless else {
                continue;
            };
            let shown = self
                .space
                .possible(row.when)
                .and_not(self.space.certain(instead));
            if self.space.never_so(&shown) {
                findings.push(
                    Finding::new(
                        &codes::FP511,
                        name.place.clone(),
                        format!(
                            "`{}` always gives way to another, so nobody ever sees it",
                            name.full()
                        ),
                    )
                    .help("take it out, or its `replaced_by`"),
                );
            }
        }
    }

    /// Every outcome can be the one that is shown.
    fn every_outcome_is_reachable(&self, findings: &mut Vec<Finding>) {
        for (rank, outcome) in self.rules.outcomes.iter().enumerate().skip(1) {
            let rank = u8::try_from(rank).unwrap_or(u8::MAX);
            let here = self
                .certainly(OUTCOME, rank)
                .and_not(&self.possibly(OUTCOME, rank + 1));
            if self.space.never_so(&here) {
                findings.push(
                    Finding::new(
                        &codes::FP511,
                        self.rules.place.clone(),
                        format!(
                            "no set of answers ever gives the outcome `{}`",
                            outcome.id.value
                        ),
                    )
                    .help("add a rule whose `then` names it, or take it out"),
                );
            }
        }
    }

    /// No rule is always outdone by others that say at least as much. A criterion may be covered by a floor: floors are the protective
    /// reading of what the criteria say more narrowly, and both stand on the page.
    pub(super) fn nothing_is_shadowed(&self, findings: &mut Vec<Finding>) {
        let bands = &self.rules.table.bands;
        let mut counts = vec![true; bands.len()];
        // The later of two that say the same is the one too many.
        for (number, band) in bands.iter().enumerate().rev() {
            if usize::from(band.scale) == LEVEL && band.rank == 0 {
                continue;
            }
            let mut others = self.space.never().clone();
            for (other, outdoing) in bands.iter().enumerate() {
                if counts[other] && self.outdoes(other, number) {
                    others = others.or(self.space.certain(outdoing.when));
                }
            }
            let alone = self.space.certain(band.when).and_not(&others);
            let unreachable = self.space.never_so(self.space.certain(band.when));
            if unreachable || !self.space.never_so(&alone) {
                continue;
            }
            counts[number] = false;
            let name = &self.rules.bands[number].name;
            // One band that covers it alone can be named; else it is several together.
            let outdoing = bands.iter().enumerate().find(|(other, outdoing)| {
                let here = self.space.certain(band.when);
                counts[*other]
                    && self.outdoes(*other, number)
                    && self
                        .space
                        .never_so(&here.and_not(self.space.certain(outdoing.when)))
            });
            let by = outdoing.map_or_else(
                || ": others together say as much already".to_owned(),
                |(other, outdoing)| {
                    format!(
                        ": `{}` gives {} already",
                        self.rules.bands[other].name.full(),
                        self.rank_words(usize::from(outdoing.scale), outdoing.rank)
                    )
                },
            );
            let contradicted = outdoing.is_some_and(|(_, outdoing)| outdoing.rank > band.rank)
                && usize::from(band.scale) == POLICE;
            let (code, message) = if contradicted {
                (
                    &codes::FP516,
                    format!("the floor `{}` contradicts a higher one{by}", name.full()),
                )
            } else {
                (
                    &codes::FP512,
                    format!("`{}` never decides anything{by}", name.full()),
                )
            };
            findings.push(
                Finding::new(code, name.place.clone(), message)
                    .help("take it out, or narrow the other: a rule that decides nothing hides what was meant"),
            );
        }
    }

    /// Whether one band says at least as much as another, where both hold.
    fn outdoes(&self, one: usize, other: usize) -> bool {
        let (band, less) = (&self.rules.table.bands[one], &self.rules.table.bands[other]);
        let protective = self.rules.bands[one].floor && !self.rules.bands[other].floor;
        one != other && band.scale == less.scale && band.rank >= less.rank && !protective
    }
}

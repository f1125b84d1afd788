//! One duty never has two deadlines at once.

use std::collections::HashMap;

use fingerpost_core::Within;

use super::super::Duty;
use super::Proof;
use crate::findings::Finding;

impl Proof<'_> {
    /// Two triggers that can both be so do not give one duty different deadlines from one clock.
    pub(super) fn deadlines_agree(&self, findings: &mut Vec<Finding>) {
        let levels = self.rules.levels.iter().flat_map(|band| &band.duties);
        let triggers = self.rules.triggers.iter().flat_map(|t| &t.duties);
        let mut known: HashMap<&str, Vec<&Duty>> = HashMap::new();
        for duty in levels.chain(triggers) {
            let same = known.entry(&*duty.action.id.value).or_default();
            for other in same.iter().copied() {
                self.compare(other, duty, findings);
            }
            same.push(duty);
        }
    }

    fn compare(&self, first: &Duty, second: &Duty, findings: &mut Vec<Finding>) {
        let clock = |duty: &Duty| (duty.action.clock, duty.action.after);
        let (Some(one), Some(other)) = (first.action.within, second.action.within) else {
            return;
        };
        if one == other || clock(first) != clock(second) {
            return;
        }
        let rows = &self.rules.table.rows;
        let (first_row, second_row) = (rows[first.row], rows[second.row]);
        let gives_way = |row: fingerpost_core::rules::Row, to: usize| {
            row.replaced_by.map(usize::from) == Some(to)
        };
        if gives_way(first_row, second.row) || gives_way(second_row, first.row) {
            return;
        }
        let both = self
            .space
            .certain(first_row.when)
            .and(self.space.certain(second_row.when));
        if let Some(example) = self.space.fewest_answers(&both) {
            findings.push(
                Finding::error(
                    "FP517",
                    self.rules.rows[second.row].place.clone(),
                    format!(
                        "one duty has two deadlines: with {}, `{}` is due {}, and `{}` {}",
                        self.words(&example),
                        self.rules.rows[first.row].full(),
                        Within::words(one),
                        self.rules.rows[second.row].full(),
                        Within::words(other),
                    ),
                )
                .help("take the sooner one for both and say so in `note`, or give the second another id if it is another duty"),
            );
        }
    }
}

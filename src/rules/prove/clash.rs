//! A floor of the toolkit leaves somebody at the level that it is a floor of.

use biodivine_lib_bdd::Bdd;

use super::super::LEVEL;
use super::Proof;
use crate::findings::{Finding, codes};

impl Proof<'_> {
    /// A level that nobody has because of one floor: everything that can be said of the level then follows from this one slip.
    pub(super) fn floors_leave_somebody(&self, findings: &mut Vec<Finding>) {
        for (rank, band) in self.rules.levels.iter().enumerate() {
            let Ok(rank) = u8::try_from(rank) else {
                continue;
            };
            let here = |higher: &Bdd| self.certainly(LEVEL, rank).and_not(higher);
            if !self.space.never_so(&here(&self.possibly(LEVEL, rank + 1))) {
                continue;
            }
            for floor in &band.floors {
                let when = self.rules.table.rows[floor.row].when;
                let others = self.raised(LEVEL, rank + 1, |band| {
                    if band == when {
                        self.space.never()
                    } else {
                        self.space.possible(band)
                    }
                });
                if self.space.never_so(&here(&others)) {
                    continue;
                }
                let level = band.level.id();
                findings.push(
                    Finding::new(
                        &codes::FP516,
                        self.rules.rows[floor.row].place.clone(),
                        format!(
                            "the floor `{}` leaves nobody at `{level}`: whoever meets the criteria of `{level}` meets this floor as well",
                            floor.rule.id.value
                        ),
                    )
                    .help(format!(
                        "a floor names the few whom the criteria of `{level}` would take in and must not: read the source again, and narrow its \
                         `when`, or the criteria"
                    )),
                );
                return;
            }
        }
    }
}

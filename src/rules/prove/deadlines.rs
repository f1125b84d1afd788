//! One duty never has two deadlines at once.

use std::collections::HashMap;

use fingerpost_core::{Period, Within};

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
                Finding::new(
                    &codes::FP517,
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
            let other = self.rules.table.rows[*row]
                .replaced_by
                .and_then(|other| duties.get(&usize::from(other)));
            let (Some(other), Some(within)) = (other, duty.action.within) else {
                continue;
            };
            let same_clock =
                duty.action.clock == other.action.clock && duty.action.after == other.action.after;
            let in_time = other.action.within.is_some_and(|instead| {
                instead == Within::Immediately || (same_clock && no_later(instead, within))
            });
            if !in_time {
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

/// Whether one time is surely no later than another.
fn no_later(one: Within, other: Within) -> bool {
    // Months differ: the longest against the shortest.
    let hours = |period: Period, month: u32| match period {
        Period::Hours(n) => u32::from(n),
        Period::Days(n) => u32::from(n) * 24,
        Period::Weeks(n) => u32::from(n) * 7 * 24,
        Period::Months(n) => u32::from(n) * month * 24,
    };
    if one == other {
        return true;
    }
    match (one, other) {
        (Within::Immediately, _) => true,
        // Again and again is more than once, and its first time counts.
        (Within::At(one) | Within::Every(one), Within::At(other))
        | (Within::Every(one), Within::Every(other)) => hours(one, 31) <= hours(other, 28),
        (_, Within::Immediately) | (Within::At(_), Within::Every(_)) => false,
    }
}

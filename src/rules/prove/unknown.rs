//! "Not known" means exactly "it could be either".

use std::collections::{BTreeMap, BTreeSet};

use biodivine_lib_bdd::Bdd;
use fingerpost_core::rules::Condition;

use super::super::{LEVEL, OUTCOME, POLICE};
use super::Proof;
use crate::findings::{Finding, Place, codes};

/// How a condition looks at a question: which answers speak for it. Two ways of looking at one question in one condition are what
/// can make "unknown" less than it should be.
type Looks = BTreeMap<u16, BTreeSet<(u8, u32)>>;

impl Proof<'_> {
    /// No rule stays "possible" although every answer to an open question would make it so. Kleene's logic gets that wrong only where a
    /// condition looks at one question in two ways; those are tried with every answer.
    pub(super) fn unknown_means_either(&self, findings: &mut Vec<Finding>) {
        let looks = self.looks();
        let mut seen = BTreeSet::new();
        let rows = self.rules.table.rows.iter().zip(&self.rules.rows);
        for (number, (row, name)) in rows.enumerate() {
            // The duties of a level are told with their level, below.
            if !self.is_of_a_level(number) && seen.insert(row.when) {
                let certain = self.space.certain(row.when).clone();
                self.compare_with_every_answer(
                    &certain,
                    &looks[usize::from(row.when)],
                    &name.place,
                    &format!("`{}`", name.full()),
                    findings,
                );
            }
        }
        for scale in [OUTCOME, LEVEL, POLICE] {
            let bands = self.rules.table.bands.iter().zip(&self.rules.bands);
            let bands: Vec<_> = bands
                .filter(|(band, _)| usize::from(band.scale) == scale && band.rank > 0)
                .collect();
            let ranks: BTreeSet<u8> = bands.iter().map(|(band, _)| band.rank).collect();
            for rank in ranks {
                let mut together = Looks::new();
                let reaching = bands.iter().filter(|(band, _)| band.rank >= rank);
                for (band, _) in reaching {
                    merge(&mut together, &looks[usize::from(band.when)]);
                }
                let mixed: Vec<u16> = together
                    .iter()
                    .filter(|(_, ways)| ways.len() > 1)
                    .map(|(question, _)| *question)
                    .collect();
                let place = bands.iter().find(|(band, _)| {
                    let own = &looks[usize::from(band.when)];
                    band.rank >= rank && mixed.iter().any(|question| own.contains_key(question))
                });
                if let Some((_, band)) = place {
                    self.compare_with_every_answer(
                        &self.certainly(scale, rank),
                        &together,
                        &band.name.place,
                        &self.rank_words(scale, rank),
                        findings,
                    );
                }
            }
        }
    }

    fn compare_with_every_answer(
        &self,
        certain: &Bdd,
        looks: &Looks,
        place: &Place,
        what: &str,
        findings: &mut Vec<Finding>,
    ) {
        let mixed = looks.iter().filter(|(_, ways)| ways.len() > 1);
        let mut really = certain.clone();
        for (question, _) in mixed {
            really = self.space.whatever_it_is(&really, *question);
        }
        if let Some(example) = self.space.fewest_answers(&really.and_not(certain)) {
            findings.push(
                Finding::new(
                    &codes::FP518,
                    place.clone(),
                    format!(
                        "with {}, {what} holds whatever the open answers are, but would be shown as only possible",
                        self.words(&example)
                    ),
                )
                .help("leave out the question that makes no difference, so that nobody need answer it"),
            );
        }
    }

    fn looks(&self) -> Vec<Looks> {
        let mut all: Vec<Looks> = Vec::new();
        for condition in &self.rules.table.conditions {
            let one =
                |question: u16, way: (u8, u32)| Looks::from([(question, BTreeSet::from([way]))]);
            let looks = match condition {
                Condition::Always => Looks::new(),
                Condition::MayBe(part) => all[usize::from(*part)].clone(),
                Condition::Yes(question) => one(*question, (0, 0)),
                Condition::No(question) => one(*question, (1, 0)),
                Condition::OneOf(question, options) => one(*question, (2, *options)),
                // Two numbers that are both asked for from below, or both from above, look one way.
                Condition::AtLeast(question, _) => one(*question, (3, 0)),
                Condition::AtMost(question, _) => one(*question, (4, 0)),
                Condition::All(list) | Condition::Any(list) | Condition::Several(_, list) => {
                    let mut together = Looks::new();
                    for part in list {
                        merge(&mut together, &all[usize::from(*part)]);
                    }
                    together
                }
            };
            all.push(looks);
        }
        all
    }
}

fn merge(into: &mut Looks, from: &Looks) {
    for (question, ways) in from {
        into.entry(*question).or_default().extend(ways);
    }
}

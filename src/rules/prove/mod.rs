//! Proving a set of rules over every possible set of answers.
//!
//! Every property is one question about binary decision diagrams ([`space`]): "is there a set of answers for which it fails?" If there is,
//! the author is shown the smallest one.

mod clash;
mod counter_example;
mod danger;
mod deadlines;
mod moments;
mod monotone;
mod open;
mod reach;
mod space;
mod unknown;

#[cfg(test)]
mod tests;

use biodivine_lib_bdd::Bdd;

use self::space::Space;
use super::cases::LookedAt;
use super::{OUTCOME, POLICE, RuleSet};
use crate::findings::{Finding, codes};

/// A set of rules and its space.
struct Proof<'a> {
    rules: &'a RuleSet,
    space: Space,
}

/// Whether a floor leaves nobody at its own level: then this is the finding, and whatever else does not hold follows from it.
pub(super) fn clashes(rules: &RuleSet, findings: &mut Vec<Finding>) -> bool {
    let Some(space) = Space::new(&rules.table) else {
        return false;
    };
    let before = findings.len();
    Proof { rules, space }.floors_leave_somebody(findings);
    findings.len() > before
}

/// Proves a set of rules; what does not hold is a finding.
pub(super) fn prove(rules: &RuleSet, looked_at: &LookedAt, findings: &mut Vec<Finding>) {
    let Some(space) = Space::new(&rules.table) else {
        findings.push(
            Finding::new(
                &codes::FP519,
                rules.place.clone(),
                "the rules of this checker are too tangled to be proved",
            )
            .help("split rules that tie dozens of questions together: a person could not follow them either"),
        );
        return;
    };
    let proof = Proof { rules, space };
    proof.no_gap(findings);
    proof.everything_is_reachable(findings);
    proof.nothing_is_shadowed(findings);
    proof.more_risk_is_never_milder(findings);
    proof.danger_means_999(findings);
    proof.implications_agree(findings);
    proof.nobody_looks_for_who_is_back(findings);
    proof.no_999_at_the_lowest_level(findings);
    proof.open_is_never_milder(looked_at, findings);
    proof.risk_is_known_where_it_counts(findings);
    proof.deadlines_agree(findings);
    proof.what_takes_a_place_is_no_later(findings);
    proof.unknown_means_either(findings);
}

impl Proof<'_> {
    /// When a scale certainly reaches a rank.
    fn certainly(&self, scale: usize, rank: u8) -> Bdd {
        self.raised(scale, rank, |when| self.space.certain(when))
    }

    /// When a scale possibly reaches a rank.
    fn possibly(&self, scale: usize, rank: u8) -> Bdd {
        self.raised(scale, rank, |when| self.space.possible(when))
    }

    fn raised<'b>(&self, scale: usize, rank: u8, part: impl Fn(u16) -> &'b Bdd) -> Bdd {
        let bands = &self.rules.table.bands;
        bands
            .iter()
            .filter(|band| usize::from(band.scale) == scale && band.rank >= rank)
            .fold(self.space.never().clone(), |all, band| {
                all.or(part(band.when))
            })
    }

    /// Whether a row is a duty of a level above the lowest: it holds whenever its level is reached.
    fn is_of_a_level(&self, row: usize) -> bool {
        let mut duties = self
            .rules
            .levels
            .iter()
            .skip(1)
            .flat_map(|band| &band.duties);
        duties.any(|duty| duty.row == row)
    }

    /// What a rank of a scale is called.
    fn rank_words(&self, scale: usize, rank: u8) -> String {
        let rank = usize::from(rank);
        match scale {
            OUTCOME => self
                .rules
                .outcomes
                .get(rank)
                .map_or_else(String::new, |outcome| format!("`{}`", outcome.id.value)),
            POLICE => match rank.checked_sub(1) {
                Some(level) => format!(
                    "police never below {}",
                    fingerpost_core::Level::ALL[level.min(2)].id()
                ),
                None => "no police floor".to_owned(),
            },
            _ => self
                .rules
                .levels
                .get(rank)
                .map_or_else(String::new, |band| format!("`{}`", band.level.id())),
        }
    }
}

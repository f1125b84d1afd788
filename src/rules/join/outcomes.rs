//! Outcomes, and the rules that give them.

use std::sync::Arc;

use super::Joiner;
use crate::documents::{Document, OutcomeText};
use crate::findings::{Finding, Located, Place, codes};
use crate::references::DocumentId;
use crate::rules::{OUTCOME, Reason};

/// The rank of the most urgent outcome that does not call 999. 999 itself is for danger that somebody has named.
pub(in crate::rules) fn highest_below_999(outcomes: &[OutcomeText]) -> usize {
    let first = outcomes
        .iter()
        .position(|outcome| outcome.call.as_deref() == Some("999"));
    first.unwrap_or(outcomes.len()).saturating_sub(1)
}

impl Joiner<'_> {
    /// The last outcome calls 999, and something means danger: without either, nothing could be proved of them.
    pub(super) fn report_outcomes(&mut self) {
        let (document, base) = self.parts[0];
        let calls = |outcome: &OutcomeText| outcome.call.as_deref() == Some("999");
        if let Some(last) = base.outcomes.last()
            && !calls(last)
        {
            self.findings.push(
                Finding::new(
                    &codes::FP515,
                    document.place(last.id.span.clone()),
                    "the last outcome does not call 999",
                )
                .help("outcomes go from the mildest to the most urgent: put one with `call: \"999\"` last"),
            );
        }
        if !base
            .questions
            .iter()
            .any(|question| question.danger.is_some())
        {
            self.findings.push(
                Finding::new(
                    &codes::FP515,
                    document.front(),
                    "no question of this checker asks about immediate danger",
                )
                .help("ask about it, with `danger: true`: the build then proves that it gives 999"),
            );
        }
    }

    /// How far what nobody has answered raises the outcome. What an author leaves out is the safe thing: all the way below 999.
    pub(super) fn open_counts_up_to(&mut self) -> usize {
        let (document, base) = self.parts[0];
        base.open_counts_up_to
            .as_ref()
            .and_then(|id| self.outcome(document, id))
            .unwrap_or_else(|| highest_below_999(&base.outcomes))
    }

    /// The checker that chooses how far an open question counts, and where.
    pub(super) fn chosen_for_open(&self) -> Option<(DocumentId, Place)> {
        let (document, base) = self.parts[0];
        let chosen = base.open_counts_up_to.as_ref()?;
        let id = self.site.find_file(&document.path)?;
        Some((id, document.place(chosen.span.clone())))
    }

    /// The rank of an outcome.
    pub(super) fn outcome(&mut self, document: &Document, id: &Located<Arc<str>>) -> Option<usize> {
        let outcomes = &self.parts[0].1.outcomes;
        let rank = outcomes
            .iter()
            .position(|outcome| outcome.id.value == id.value);
        if rank.is_none() {
            self.findings.push(
                Finding::new(
                    &codes::FP501,
                    document.place(id.span.clone()),
                    format!("there is no outcome `{}`", id.value),
                )
                .help_with_nearest(&id.value, outcomes.iter().map(|outcome| &*outcome.id.value)),
            );
        }
        rank
    }

    pub(super) fn reasons(&mut self) -> Vec<(u8, Reason)> {
        let mut reasons = Vec::new();
        for (document, checker) in self.parts {
            for rule in &checker.rules {
                let Some(rank) = self.outcome(document, &rule.then) else {
                    continue;
                };
                if rank == 0 {
                    self.findings.push(
                        Finding::new(
                            &codes::FP525,
                            document.place(rule.then.span.clone()),
                            format!("`{}` holds already when nothing else does, so this rule changes nothing", rule.then.value),
                        )
                        .help("name a later outcome, or take the rule out"),
                    );
                    continue;
                }
                let Some((reason, when)) = self.reason(document, &rule.rule, None, "the rule")
                else {
                    continue;
                };
                let name = Self::band_name(document, None, &rule.rule.id, false);
                self.compiler.band(OUTCOME, rank, when, name);
                reasons.push((u8::try_from(rank).unwrap_or(u8::MAX), reason));
            }
        }
        reasons
    }
}

//! What nobody has answered never makes the result milder.

use super::super::OUTCOME;
use super::super::cases::LookedAt;
use super::super::join::highest_below_999;
use super::Proof;
use crate::findings::{Finding, codes};

impl Proof<'_> {
    /// With any set of answers, what leads is no milder than what the open questions could still give, up to the most urgent
    /// outcome below 999. One rule for every reader.
    ///
    /// An author may choose a lower one, since not every more urgent outcome is of use to somebody who has told nothing ("tell them
    /// that your friend is missing"), but never the mildest, and only with a case that shows what then leads.
    pub(super) fn open_is_never_milder(&self, looked_at: &LookedAt, findings: &mut Vec<Finding>) {
        let outcomes = &self.rules.outcomes;
        let scale = self.rules.table.scales[OUTCOME];
        let Some((checker, place)) = &self.rules.open_counts_up_to else {
            return;
        };
        let chosen = usize::from(scale.open_counts_up_to);
        let safe = highest_below_999(outcomes);
        let signed =
            chosen > 0 && looked_at.with_nothing_answered(*checker, &outcomes[chosen].id.value);
        if chosen >= safe || signed {
            return;
        }
        // What is possible and not certain is shown only as far as was chosen.
        let example = (chosen + 1..=safe).rev().find_map(|rank| {
            let rank = u8::try_from(rank).ok()?;
            let milder = self
                .possibly(OUTCOME, rank)
                .and_not(&self.certainly(OUTCOME, rank));
            self.space
                .fewest_answers(&milder)
                .map(|answers| (rank, answers))
        });
        let Some((rank, answers)) = example else {
            return;
        };
        let shown = self.rules.table.evaluate(&answers).scales[OUTCOME].shown;
        let instead = &outcomes[safe].id.value;
        let help = if chosen == 0 {
            format!(
                "take `open_counts_up_to` out: what is not answered then counts as far as `{instead}`"
            )
        } else {
            format!(
                "take `open_counts_up_to` out: what is not answered then counts as far as `{instead}`; if the milder one is meant, add a \
                 case without `facts` that expects `outcome: {}`",
                outcomes[chosen].id.value
            )
        };
        findings.push(
            Finding::new(
                &codes::FP522,
                place.clone(),
                format!(
                    "with {}, this leads with {}, although {} may be so",
                    self.words(&answers),
                    self.rank_words(OUTCOME, shown),
                    self.rank_words(OUTCOME, rank),
                ),
            )
            .help(self.with_case(&help, &answers)),
        );
    }
}

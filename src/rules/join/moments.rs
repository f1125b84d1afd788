//! What is happening: what is only for some moments, and what waits.

use fingerpost_core::rules::Condition;

use super::Joiner;
use crate::documents::{AnswerForm, Choice, Clock, Means};
use crate::findings::{Finding, codes};
use crate::rules::{LEVEL, LevelBand, RowName, WayShown};

impl Joiner<'_> {
    /// The moments of this checker, with what each means; nothing if it does not ask.
    pub(super) fn moments(&self) -> Option<(&[Choice], &[Means])> {
        match &self.questions.first()?.question.answer {
            AnswerForm::Moment(options, means) => Some((options, means)),
            _ => None,
        }
    }

    /// For each outcome the row of its own words, if others can stand in their place, and those others.
    pub(super) fn ways(&mut self) -> Vec<Vec<WayShown>> {
        let (document, base) = self.parts[0];
        let mut all = Vec::new();
        for outcome in &base.outcomes {
            let mut before = Vec::new();
            let mut shown = Vec::new();
            for way in &outcome.ways {
                let Some((reason, when)) =
                    self.reason(document, &way.rule, Some(&outcome.id.value), "the way")
                else {
                    continue;
                };
                self.compiler.gives_way(reason.row, before.clone());
                before.push(when);
                shown.push(WayShown {
                    row: reason.row,
                    when: reason.when,
                    way: Some(way.clone()),
                });
            }
            if !shown.is_empty() {
                let when = self.compiler.condition(&crate::rules::Expression::Always);
                let name = Self::name(document, Some(&outcome.id.value), &outcome.id);
                let row = self.compiler.row(when, name);
                self.compiler.gives_way(row, before);
                shown.push(WayShown {
                    row,
                    when: crate::rules::Expression::Always,
                    way: None,
                });
            }
            all.push(shown);
        }
        all
    }

    /// The row that says whether a time can be asked for: nobody has come back who is still missing.
    pub(super) fn clocks(&mut self) -> Vec<(Clock, usize)> {
        let Some((_, means)) = self.moments() else {
            return Vec::new();
        };
        let (document, _) = self.parts[0];
        let means = means.to_vec();
        let mut rows = Vec::new();
        for (id, clock) in Clock::ALL {
            let dated = |duty: &super::JoinedDuty| {
                duty.action.clock == Some(clock) && duty.action.within.is_some()
            };
            // A page asks only for the times that it counts from.
            if !self.duties.iter().any(dated) {
                continue;
            }
            let can = |means: &Means| match clock {
                Clock::Missing => *means != Means::Worried,
                Clock::Reported => !matches!(means, Means::Missing | Means::Worried),
                Clock::Returned => matches!(means, Means::Back | Means::Other),
            };
            let mask = means
                .iter()
                .enumerate()
                .filter(|(_, means)| can(means))
                .fold(0, |mask: u32, (at, _)| mask | 1 << at);
            let when = self
                .compiler
                .condition(&crate::rules::Expression::OneOf(0, mask));
            let name = RowName {
                group: None,
                id: format!("clock-{id}").into(),
                place: document.front(),
            };
            rows.push((clock, self.compiler.row(when, name)));
        }
        rows
    }

    /// What is done only once the level is settled gives way as long as a higher one may be.
    pub(super) fn hold_back(&mut self, levels: &[LevelBand]) {
        for (rank, band) in levels.iter().enumerate() {
            for duty in band.duties.iter().filter(|duty| duty.action.when_settled) {
                if rank + 1 < levels.len() {
                    let higher = self.compiler.reaches(LEVEL, rank + 1);
                    let may_be = self.compiler.may_be(higher);
                    self.compiler.gives_way(duty.row, vec![may_be]);
                }
            }
        }
    }

    /// A moment that no rule names is one for which nobody has thought of anything. The first is what everything else is for.
    pub(super) fn report_unknown_moments(&mut self) {
        let Some((options, _)) = self.moments() else {
            return;
        };
        let conditions = self.compiler.table.conditions.iter();
        let named = conditions.fold(0, |all, condition| match condition {
            Condition::OneOf(0, mask) => all | mask,
            _ => all,
        });
        let unknown = options.iter().enumerate().skip(1);
        let unknown = unknown.filter(|(at, _)| named >> at & 1 == 0);
        let (document, _) = self.parts[0];
        let found: Vec<Finding> = unknown
            .map(|(_, option)| {
                Finding::new(
                    &codes::FP533,
                    document.place(option.id.span.clone()),
                    format!("no rule knows the moment `{}`", option.id.value),
                )
                .help(format!(
                    "say what is different then: `in: [{}]` at a rule, a trigger, an action or a way; or take it out",
                    option.id.value
                ))
            })
            .collect();
        if self.whole && self.findings.len() == self.before {
            self.findings.extend(found);
        }
    }
}

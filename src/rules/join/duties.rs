//! What must be done, and which duty gives way to which.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::sync::Arc;

use fingerpost_core::Level;

use super::{JoinedDuty, Joiner};
use crate::documents::{Action, Condition, Document, MOMENT, Rule, Test};
use crate::findings::{Finding, Located, Place, codes};
use crate::references::targets;
use crate::rules::expression::Expression;
use crate::rules::{Duty, Reason, Triggered};

impl Joiner<'_> {
    pub(super) fn triggers(&mut self) -> Vec<Triggered> {
        let mut triggers = Vec::new();
        let mut seen: HashSet<&Arc<str>> = HashSet::new();
        for (document, checker) in self.parts {
            for trigger in &checker.triggers {
                let id = &trigger.rule.id;
                if id.value.parse::<Level>().is_ok() {
                    self.findings.push(
                        Finding::new(
                            &codes::FP504,
                            document.place(id.span.clone()),
                            format!("`{}` is the name of a level, not of a trigger", id.value),
                        )
                        .help("say in the id what has happened: `missing-24-hours`"),
                    );
                }
                if !seen.insert(&id.value) {
                    self.findings.push(
                        Finding::new(
                            &codes::FP504,
                            document.place(id.span.clone()),
                            format!("two triggers of this checker have the id `{}`", id.value),
                        )
                        .help(
                            "give each its own id: the checker that it extends may have it already",
                        ),
                    );
                }
                let Some((reason, when)) =
                    self.reason(document, &trigger.rule, None, "the trigger")
                else {
                    continue;
                };
                let duties = self.duties_of(document, &trigger.actions, when, &id.value);
                let contacts = targets(&trigger.contacts).collect();
                triggers.push(Triggered {
                    reason,
                    duties,
                    contacts,
                });
            }
        }
        triggers
    }

    /// A statement as a row of the table; with it the number of its condition.
    pub(super) fn reason(
        &mut self,
        document: &Document,
        rule: &Rule,
        group: Option<&Arc<str>>,
        what: &str,
    ) -> Option<(Reason, u16)> {
        let owner = format!("{what} `{}`", rule.id.value);
        let when = match &rule.when {
            None => Expression::Always,
            Some(condition) => Expression::resolve(
                condition,
                &document.path,
                &owner,
                &self.questions,
                self.findings,
            )?,
        };
        let when = self.in_moments(&rule.moments, document, when)?;
        let number = self.compiler.condition(&when);
        let name = Self::name(document, group, &rule.id);
        let row = self.compiler.row(number, name);
        Some((
            Reason {
                row,
                rule: rule.clone(),
                when,
            },
            number,
        ))
    }

    /// A condition that holds in these moments only; in every one where none is named.
    fn in_moments(
        &mut self,
        moments: &[Located<Arc<str>>],
        document: &Document,
        when: Expression,
    ) -> Option<Expression> {
        let [first, ..] = moments else {
            return Some(when);
        };
        let name = Located {
            value: Arc::from(MOMENT),
            span: first.span.clone(),
        };
        if self.moments().is_none() {
            self.findings.push(
                Finding::new(
                    &codes::FP501,
                    document.place(first.span.clone()),
                    "this is for some moments, but the checker does not ask what is happening",
                )
                .help("add `moment:` to the checker, with `ask` and `options`; or take `in` out"),
            );
            return None;
        }
        let condition = Condition {
            test: Test::Answer(name, moments.to_vec()),
            span: first.span.clone(),
        };
        let moment = Expression::resolve(
            &condition,
            &document.path,
            "`in`",
            &self.questions,
            self.findings,
        )?;
        Some(match when {
            Expression::Always => moment,
            when => Expression::All(vec![moment, when]),
        })
    }

    pub(super) fn duties_of(
        &mut self,
        document: &Document,
        actions: &[Action],
        when: u16,
        group: &Arc<str>,
    ) -> Vec<Duty> {
        actions
            .iter()
            .filter_map(|action| {
                let name = Self::name(document, Some(group), &action.id);
                let only = self.in_moments(&action.moments, document, Expression::Always)?;
                let when = match &only {
                    Expression::Always => when,
                    moments => {
                        let moments = self.compiler.condition(moments);
                        self.compiler.all(vec![when, moments])
                    }
                };
                let row = self.compiler.row(when, name);
                self.duties.push(JoinedDuty {
                    level: group.parse().ok(),
                    action: action.clone(),
                    row,
                    path: Arc::clone(&document.path),
                });
                Some(Duty {
                    row,
                    action: action.clone(),
                    only,
                })
            })
            .collect()
    }

    /// Of actions that are one duty, all give way to the one that is due first; of those that are due at one time, to that of the
    /// first trigger, which says what has happened, then to that of the highest level. Others give way to what their author named.
    pub(super) fn replace(&mut self) -> Vec<Vec<usize>> {
        let mut to: Vec<Vec<usize>> = vec![Vec::new(); self.compiler.rows.len()];
        let duties = std::mem::take(&mut self.duties);
        for (at, duty) in duties.iter().enumerate() {
            for (other_at, other) in duties.iter().enumerate() {
                let is_same = at != other_at
                    && duty.action.identity() == other.action.identity()
                    && duty.action.replaced_by.is_none();
                if is_same && goes_first((other_at, other), (at, duty)) {
                    to[duty.row].push(other.row);
                }
            }
            self.report_two_identities(duty, &duties[..at]);
            let Some(name) = &duty.action.replaced_by else {
                continue;
            };
            let named = duties.iter().filter(|other| {
                let action = &other.action;
                (action.id.value == name.value || action.identity() == &name.value)
                    && other.row != duty.row
            });
            to[duty.row].extend(named.map(|other| other.row));
            if to[duty.row].is_empty() && self.whole {
                let known: Vec<&str> = duties.iter().map(|duty| &*duty.action.id.value).collect();
                self.findings.push(
                    Finding::new(
                        &codes::FP501,
                        Place::at(&duty.path, name.span.clone()),
                        format!(
                            "there is no other action `{}` in this checker or its thresholds",
                            name.value
                        ),
                    )
                    .help_with_nearest(&name.value, known),
                );
            }
        }
        for (row, others) in to.iter().enumerate() {
            let others = others.iter().map(|row| self.compiler.table.rows[*row].when);
            let others = others.collect();
            self.compiler.gives_way(row, others);
        }
        to
    }

    /// Actions of one id are one duty, and cannot be said to be two.
    fn report_two_identities(&mut self, duty: &JoinedDuty, before: &[JoinedDuty]) {
        let action = &duty.action;
        let other = before.iter().find(|other| {
            other.action.id.value == action.id.value && other.action.identity() != action.identity()
        });
        if let Some(other) = other {
            let span = action
                .duty
                .as_ref()
                .map_or(&action.id.span, |duty| &duty.span);
            self.findings.push(
                Finding::new(
                    &codes::FP504,
                    Place::at(&duty.path, span.clone()),
                    format!(
                        "the action `{}` is the duty `{}` here and `{}` in {}",
                        action.id.value,
                        action.identity(),
                        other.action.identity(),
                        other.path
                    ),
                )
                .help("write the same `duty` for both, or give one of them another id"),
            );
        }
    }

    /// Two duties that stand in each other's place would both be gone.
    pub(super) fn report_circles(&mut self, to: &[Vec<usize>]) {
        for start in 0..to.len() {
            // Everything that this one gives way to, directly or by way of others.
            let mut reached = HashSet::new();
            let mut next: Vec<usize> = to[start].clone();
            while let Some(row) = next.pop() {
                if reached.insert(row) {
                    next.extend(&to[row]);
                }
            }
            if reached.contains(&start) {
                let name = &self.compiler.rows[start];
                self.findings.push(
                    Finding::new(
                        &codes::FP529,
                        name.place.clone(),
                        format!(
                            "`{}` gives way to itself by way of others: all of them would be gone",
                            name.full()
                        ),
                    )
                    .help("take one `replaced_by` out"),
                );
            }
        }
    }
}

/// Whether of two actions that are one duty the first is the one to show: it is surely due sooner, or at the same time and of a trigger,
/// of a higher level, or of an earlier place in the order of the rules.
fn goes_first(first: (usize, &JoinedDuty), second: (usize, &JoinedDuty)) -> bool {
    let order = |(at, duty): (usize, &JoinedDuty)| {
        (duty.level.is_none(), duty.level, std::cmp::Reverse(at))
    };
    match first.1.action.is_due_before(&second.1.action) {
        Some(Ordering::Less) => true,
        Some(Ordering::Equal) => order(first) > order(second),
        Some(Ordering::Greater) | None => false,
    }
}

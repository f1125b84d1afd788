//! What must be done, and which duty gives way to which.

use std::collections::HashSet;
use std::sync::Arc;

use fingerpost_core::Level;

use super::{JoinedDuty, Joiner};
use crate::documents::{Action, Document, Rule};
use crate::findings::{Finding, Place, codes};
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

    pub(super) fn duties_of(
        &mut self,
        document: &Document,
        actions: &[Action],
        when: u16,
        group: &Arc<str>,
    ) -> Vec<Duty> {
        actions
            .iter()
            .map(|action| {
                let name = Self::name(document, Some(group), &action.id);
                let row = self.compiler.row(when, name);
                if let Some(other) = &action.replaced_by {
                    self.replaced
                        .push((row, other.clone(), Arc::clone(&document.path)));
                }
                self.duties.push(JoinedDuty {
                    group: Some(Arc::clone(group)),
                    id: Arc::clone(&action.id.value),
                    row,
                });
                Duty {
                    row,
                    action: action.clone(),
                }
            })
            .collect()
    }

    /// Triggered give way to those that take their place; a duty of a lower level to the same one of a higher.
    pub(super) fn replace(&mut self) {
        for level in Level::ALL {
            for higher in Level::ALL.into_iter().filter(|other| *other > level) {
                for duty in &self.duties {
                    if duty.group.as_deref() != Some(level.id()) {
                        continue;
                    }
                    let same = self.duties.iter().find(|other| {
                        other.group.as_deref() == Some(higher.id()) && other.id == duty.id
                    });
                    let row = &mut self.compiler.table.rows[duty.row];
                    if let (Some(same), None) = (same, row.replaced_by) {
                        row.replaced_by = u16::try_from(same.row).ok();
                    }
                }
            }
        }
        for (row, name, path) in std::mem::take(&mut self.replaced) {
            let mut named = self
                .duties
                .iter()
                .filter(|duty| duty.id == name.value && duty.row != row);
            if let Some(other) = named.next() {
                self.compiler.table.rows[row].replaced_by = u16::try_from(other.row).ok();
                continue;
            }
            if !self.whole {
                continue;
            }
            let known: Vec<&str> = self.duties.iter().map(|duty| &*duty.id).collect();
            self.findings.push(
                Finding::new(
                    &codes::FP501,
                    Place::at(&path, name.span.clone()),
                    format!(
                        "there is no other action `{}` in this checker or its thresholds",
                        name.value
                    ),
                )
                .help_with_nearest(&name.value, known),
            );
        }
    }

    /// Two duties that stand in each other's place would both be gone.
    pub(super) fn report_circles(&mut self) {
        let rows = &self.compiler.table.rows;
        for start in 0..rows.len() {
            let next = |row: usize| rows[row].replaced_by.map(usize::from);
            let mut at = next(start);
            for _ in 0..rows.len() {
                match at {
                    Some(row) if row == start => {
                        let name = &self.compiler.rows[start];
                        self.findings.push(
                            Finding::new(
                                &codes::FP529,
                                name.place.clone(),
                                format!("`{}` gives way to itself by way of others: all of them would be gone", name.full()),
                            )
                            .help("take one `replaced_by` out"),
                        );
                        break;
                    }
                    Some(row) => at = next(row),
                    None => break,
                }
            }
        }
    }
}

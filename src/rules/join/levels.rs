//! The levels of an area, and how far its police always act.

use std::sync::Arc;

use fingerpost_core::Level;

use super::{Joiner, OF_AGE};
use crate::documents::{About, AnswerForm, Document, MatchRule, Rule, Threshold, Unit};
use crate::findings::{Finding, codes};
use crate::references::DocumentId;
use crate::rules::expression::Expression;
use crate::rules::{BandName, LEVEL, LevelBand, POLICE, Reason, RowName};

impl Joiner<'_> {
    /// Whether the toolkit is for this person: one for children is not for somebody who is certainly of age. Who may be a child is
    /// taken to be one.
    pub(super) fn levels_apply(
        &mut self,
        thresholds: &[(DocumentId, &Document, &Threshold)],
    ) -> Option<usize> {
        let (_, document, threshold) = thresholds.first()?;
        let (number, from, to) =
            self.questions
                .iter()
                .enumerate()
                .find_map(|(number, asked)| match asked.question.answer {
                    AnswerForm::Number(Unit::Years, from, to) => Some((number, from, to)),
                    _ => None,
                })?;
        let ages = self
            .questions
            .iter()
            .filter(|asked| matches!(asked.question.answer, AnswerForm::Number(Unit::Years, ..)));
        if let Some(second) = ages.clone().nth(1) {
            self.findings.push(
                Finding::new(
                    &codes::FP526,
                    second.place(),
                    "this checker asks for two ages, and its thresholds are only for one of them",
                )
                .help("ask for the age of the missing person only; other ages can be a choice"),
            );
        }
        let number = u16::try_from(number).ok()?;
        if !(from < OF_AGE && OF_AGE <= to) {
            return None;
        }
        let of_them = match threshold.about {
            About::Child => Expression::AtMost(number, OF_AGE - 1),
            About::Adult => Expression::AtLeast(number, OF_AGE),
        };
        let of_them = self.compiler.condition(&of_them);
        let when = self.compiler.may_be(of_them);
        let name = RowName {
            group: None,
            id: Arc::from("levels"),
            place: document.front(),
        };
        Some(self.compiler.row(when, name))
    }

    /// The area's bands: first what raises the level, then what must be done, since that depends on the level.
    pub(super) fn levels(
        &mut self,
        thresholds: &[(DocumentId, &Document, &Threshold)],
        guard: Option<u16>,
    ) -> Vec<LevelBand> {
        let mut levels: Vec<LevelBand> = Vec::new();
        for (rank, (id, document, threshold)) in thresholds.iter().enumerate() {
            let group = Arc::from(threshold.level.id());
            if levels.iter().any(|band| band.level == threshold.level)
                || thresholds[0].2.about != threshold.about
            {
                self.findings.push(
                    Finding::new(&codes::FP527, document.front(), "this area already has such a threshold for its checker")
                        .help("one checker decides between one threshold a level, all about the same people"),
                );
                continue;
            }
            let criteria: Vec<(Reason, u16)> = threshold
                .criteria
                .iter()
                .filter_map(|rule| {
                    self.threshold_reason(document, rule, &group, guard, "the criterion")
                })
                .collect();
            let all = threshold.matching == MatchRule::All;
            if all && !criteria.is_empty() {
                let when = self
                    .compiler
                    .all(criteria.iter().map(|(_, when)| *when).collect());
                let name = RowName {
                    group: None,
                    id: Arc::clone(&group),
                    place: document.front(),
                };
                let name = BandName { name, floor: false };
                self.compiler.band(LEVEL, rank, when, name);
            } else {
                for (reason, when) in &criteria {
                    let name = Self::band_name(document, Some(&group), &reason.rule.id, false);
                    self.compiler.band(LEVEL, rank, *when, name);
                }
            }
            let floors: Vec<(Reason, u16)> = threshold
                .floors
                .iter()
                .filter_map(|rule| {
                    self.threshold_reason(document, rule, &group, guard, "the floor")
                })
                .collect();
            for (reason, when) in &floors {
                if rank + 1 >= thresholds.len() && !self.whole {
                    continue;
                }
                if rank + 1 >= thresholds.len() {
                    self.findings.push(
                        Finding::new(
                            &codes::FP516,
                            document.place(reason.rule.id.span.clone()),
                            format!("the floor `{}` contradicts the levels: there is none above {}", reason.rule.id.value, threshold.level.id()),
                        )
                        .help("a floor says whom a level may not be used for, because a higher one must be"),
                    );
                    continue;
                }
                let name = Self::band_name(document, Some(&group), &reason.rule.id, true);
                self.compiler.band(LEVEL, rank + 1, *when, name);
            }
            levels.push(LevelBand {
                document: *id,
                level: threshold.level,
                all,
                criteria: criteria.into_iter().map(|(reason, _)| reason).collect(),
                floors: floors.into_iter().map(|(reason, _)| reason).collect(),
                duties: Vec::new(),
            });
        }
        if levels.len() == thresholds.len() {
            for (rank, (_, document, threshold)) in thresholds.iter().enumerate() {
                let when = match guard {
                    Some(guard) if rank == 0 => guard,
                    _ => self.compiler.reaches(LEVEL, rank),
                };
                let group: Arc<str> = Arc::from(threshold.level.id());
                levels[rank].duties = self.duties_of(document, &threshold.actions, when, &group);
            }
        }
        levels
    }

    pub(super) fn threshold_reason(
        &mut self,
        document: &Document,
        rule: &Rule,
        group: &Arc<str>,
        guard: Option<u16>,
        what: &str,
    ) -> Option<(Reason, u16)> {
        if rule.when.is_none() {
            self.findings.push(
                Finding::new(
                    &codes::FP528,
                    document.place(rule.id.span.clone()),
                    format!(
                        "{what} `{}` has no `when`, so the checker of this area cannot decide it",
                        rule.id.value
                    ),
                )
                .help("say for which answers it holds: `when: {episodes-in-90-days: at least 3}`"),
            );
            return None;
        }
        let (reason, when) = self.reason(document, rule, Some(group), what)?;
        let when = guard.map_or(when, |guard| self.compiler.all(vec![guard, when]));
        self.compiler.table.rows[reason.row].when = when;
        Some((reason, when))
    }

    pub(super) fn police(&mut self) -> Vec<(Level, Reason)> {
        let mut police = Vec::new();
        for (document, checker) in self.parts {
            for floor in &checker.floors {
                if let Some((reason, when)) = self.reason(document, &floor.rule, None, "the floor")
                {
                    let level = floor.never_below.value;
                    let rank = Level::ALL.iter().position(|other| *other == level);
                    let name = Self::band_name(document, None, &floor.rule.id, true);
                    self.compiler
                        .band(POLICE, rank.unwrap_or(0) + 1, when, name);
                    police.push((level, reason));
                }
            }
        }
        police
    }
}

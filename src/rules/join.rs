//! Joining a checker with what it extends and with the thresholds of its area.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use fingerpost_core::Level;

use super::expression::{Asked, Expression};
use super::table::Compiler;
use super::{BandName, Triggered, Duty, LEVEL, LevelBand, OUTCOME, POLICE, Reason, RowName, RuleSet};
use crate::documents::{
    About, Action, AnswerForm, Checker, Document, Kind, MatchRule, OutcomeText, Reader, Rule,
    Threshold, Unit,
};
use crate::findings::{Finding, Located, Place, codes};
use crate::linked::Linked;
use crate::references::{DocumentId, targets};

/// More rows or conditions than this are no checker that anybody could follow. Portsmouth's has 221 rows.
const MOST_PARTS: usize = 800;
/// More questions than this nobody answers. Portsmouth's checker has 48.
const MOST_QUESTIONS: usize = 120;
/// The age from which somebody is no child. Years; Children Act 1989 s.105, and portsmouth-2016 appendix 1.
const OF_AGE: u16 = 18;
/// More outcomes than this nobody tells apart.
const MOST_OUTCOMES: usize = 16;

/// Every checker of a site, those that extend nothing first. A checker with an error is left out.
pub(super) fn join(site: &Linked, findings: &mut Vec<Finding>) -> Vec<RuleSet> {
    let mut checkers: Vec<(DocumentId, &Document, &Checker)> = site
        .documents()
        .filter_map(|(id, document)| match &document.kind {
            Kind::Checker(checker) => Some((id, document, &**checker)),
            _ => None,
        })
        .collect();
    checkers.sort_by_key(|(_, _, checker)| checker.extends.is_some());
    let mut thresholds: HashMap<&str, Vec<(DocumentId, &Document, &Threshold)>> = HashMap::new();
    for (id, document) in site.documents() {
        if let Kind::Threshold(threshold) = &document.kind {
            // Thresholds of no area have no checker that could decide them.
            let area = document.identity.area.as_deref().unwrap_or_default();
            let list = thresholds.entry(area).or_default();
            list.push((id, document, threshold));
        }
    }
    for list in thresholds.values_mut() {
        list.sort_by_key(|(_, _, threshold)| threshold.level);
    }
    let mut decided = HashSet::new();
    let mut sets = Vec::new();
    for (id, document, checker) in checkers {
        let before = findings.len();
        report_out_of_place(site, document, checker, findings);
        let Some(parts) = parts(site, document, checker, findings) else {
            continue;
        };
        let own = document
            .identity
            .area
            .as_deref()
            .filter(|_| checker.extends.is_some() && checker.reader == Reader::Professional)
            .and_then(|area| thresholds.get(area))
            .map_or(&[][..], Vec::as_slice);
        decided.extend(own.iter().map(|(id, ..)| *id));
        // Without one of its thresholds nothing is true of the levels: no gap, no duty, no case.
        let area = document.identity.area.as_deref();
        let whole = area.is_none_or(|area| {
            let mut broken = site.left_out.unreadable.iter();
            checker.extends.is_none() || !broken.any(|file| file.may_be("threshold", area))
        });
        let rules = Joiner::new(site, &parts, whole, findings).join(id, checker, own);
        if whole && findings.len() == before {
            sets.push(rules);
        }
    }
    // A file with faults of its own may be the checker that is missed.
    if site.left_out.unreadable.is_empty() {
        report_undecided(&thresholds, &decided, findings);
    }
    sets
}

/// Conditions that no checker ever looks at.
fn report_undecided(
    thresholds: &HashMap<&str, Vec<(DocumentId, &Document, &Threshold)>>,
    decided: &HashSet<DocumentId>,
    findings: &mut Vec<Finding>,
) {
    let undecided = thresholds
        .values()
        .flatten()
        .filter(|(id, ..)| !decided.contains(id));
    for (_, document, threshold) in undecided {
        let conditions = threshold
            .criteria
            .iter()
            .chain(&threshold.floors)
            .filter_map(|rule| rule.when.as_ref());
        if let Some(condition) = conditions.min_by_key(|condition| condition.span.start) {
            let place = document.place(condition.span.clone());
            findings.push(if document.identity.area.is_some() {
                Finding::new(&codes::FP505, place, "no checker of this area asks for this condition").help(
                    "add a page of `kind: checker` with `extends:` to this area's folder, or take `when` out",
                )
            } else {
                Finding::new(
                    &codes::FP505,
                    place,
                    "a threshold with conditions belongs to an area, and this is in the folder of no area",
                )
                .help(format!(
                    "move it to `content/areas/<area>/{}.md`, beside a checker with `extends:`; a site for one place is a site with one area \
                     (`areas:` in `content/site.yaml`). Or take `when` out",
                    document.identity.slug
                ))
            });
        }
    }
}

/// Readers in an area find its checker where the country's is. Anywhere else they would find the country's, which asks for less.
fn report_out_of_place(
    site: &Linked,
    document: &Document,
    checker: &Checker,
    findings: &mut Vec<Finding>,
) {
    let slug = &document.identity.slug;
    if document.identity.area.is_none() {
        return;
    }
    if let Some(extends) = &checker.extends {
        let base = extends
            .target()
            .map(|base| &site.document(base).identity.slug);
        if let Some(base) = base.filter(|base| *base != slug) {
            findings.push(
                Finding::new(
                    &codes::FP505,
                    document.place(extends.span()),
                    format!("this stands at `{slug}` of its area, but extends `{base}`"),
                )
                .help(format!(
                    "move it to `{base}.md` in the area's folder: readers of the area look there, and would find the country's",
                )),
            );
        }
        return;
    }
    let national = site.find_file(&format!("content/{slug}.md"));
    if national.is_some_and(|id| matches!(site.document(id).kind, Kind::Checker(_))) {
        findings.push(
            Finding::new(
                &codes::FP505,
                document.front(),
                "this stands in the place of the country's checker without its rules",
            )
            .help(format!(
                "add `extends: {slug}`: an area can ask for more, never for less"
            )),
        );
    }
}

/// The checker itself, after the one it extends.
fn parts<'a>(
    site: &'a Linked,
    document: &'a Document,
    checker: &'a Checker,
    findings: &mut Vec<Finding>,
) -> Option<Vec<(&'a Document, &'a Checker)>> {
    let Some(extends) = &checker.extends else {
        return Some(vec![(document, checker)]);
    };
    // That there is no such checker was said when it was linked.
    let base = extends.target()?;
    let other = site.get(base);
    let base = site.document(base);
    if other.extends.is_some() {
        findings.push(
            Finding::new(
                &codes::FP505,
                document.place(extends.span()),
                format!(
                    "`{}` is not a checker that stands on its own",
                    base.identity.slug
                ),
            )
            .help("extend the checker that this one extends"),
        );
        return None;
    }
    if other.reader != checker.reader {
        findings.push(
            Finding::new(
                &codes::FP505,
                document.place(extends.span()),
                "this is for other readers than the checker it extends",
            )
            .help("write the same in `for` as there"),
        );
    }
    Some(vec![(base, other), (document, checker)])
}

/// The rank of the most urgent outcome that does not call 999. 999 itself is for danger that somebody has named.
pub(super) fn highest_below_999(outcomes: &[OutcomeText]) -> usize {
    let first = outcomes
        .iter()
        .position(|outcome| outcome.call.as_deref() == Some("999"));
    first.unwrap_or(outcomes.len()).saturating_sub(1)
}

/// One checker that is being joined.
struct Joiner<'a> {
    site: &'a Linked,
    parts: &'a [(&'a Document, &'a Checker)],
    /// Whether every threshold of its area could be read: else nothing is said to be missing.
    whole: bool,
    findings: &'a mut Vec<Finding>,
    /// How many findings there were before this checker.
    before: usize,
    questions: Vec<Asked>,
    compiler: Compiler,
    /// Triggered whose replacement is still to be looked up: their row, the name, where it is written.
    replaced: Vec<(usize, Located<Arc<str>>, Arc<str>)>,
    /// Every duty: its group, its id and its row.
    duties: Vec<(Option<Arc<str>>, Arc<str>, usize)>,
}

impl<'a> Joiner<'a> {
    fn new(
        site: &'a Linked,
        parts: &'a [(&'a Document, &'a Checker)],
        whole: bool,
        findings: &'a mut Vec<Finding>,
    ) -> Self {
        let findings_before = findings.len();
        Self {
            site,
            parts,
            whole,
            findings,
            before: findings_before,
            questions: Vec::new(),
            compiler: Compiler::default(),
            replaced: Vec::new(),
            duties: Vec::new(),
        }
    }

    fn join(
        mut self,
        document: DocumentId,
        checker: &Checker,
        thresholds: &[(DocumentId, &Document, &Threshold)],
    ) -> RuleSet {
        self.ask();
        self.report_same_ids();
        self.report_outcomes();
        let outcomes = self.parts[0].1.outcomes.clone();
        let cap = self.open_counts_up_to();
        self.compiler.table.questions = self
            .questions
            .iter()
            .map(|asked| asked.compiled(checker.reader))
            .collect();
        self.compiler.scale(outcomes.len().max(1), cap);
        self.compiler.scale(thresholds.len().max(1), 0);
        self.compiler.scale(Level::ALL.len() + 1, 0);
        let reasons = self.reasons();
        let apply = self.levels_apply(thresholds);
        let guard = apply.map(|row| self.compiler.table.rows[row].when);
        let levels = self.levels(thresholds, guard);
        let police = self.police();
        let triggers = self.triggers();
        self.replace();
        self.report_circles();
        self.report_unused();
        self.report_size(outcomes.len());
        let (own, _) = self.parts[self.parts.len() - 1];
        RuleSet {
            document,
            place: own.front(),
            open_counts_up_to: self.chosen_for_open(),
            reader: checker.reader,
            questions: self.questions,
            outcomes,
            reasons,
            levels,
            levels_apply: apply,
            police,
            triggers,
            table: self.compiler.table,
            rows: self.compiler.rows,
            bands: self.compiler.bands,
        }
    }

    /// All questions, in order. An id stands for one question.
    fn ask(&mut self) {
        let mut seen: HashMap<Arc<str>, Arc<str>> = HashMap::new();
        for (document, checker) in self.parts {
            for question in &checker.questions {
                let id = Arc::clone(&question.id.value);
                if let Some(first) = seen.get(&id) {
                    self.findings.push(
                        Finding::new(
                            &codes::FP504,
                            document.place(question.id.span.clone()),
                            format!("`{id}` is already asked in {first}"),
                        )
                        .help("use that question, or give this one another id"),
                    );
                    continue;
                }
                seen.insert(id, Arc::clone(&document.path));
                self.questions.push(Asked {
                    question: question.clone(),
                    path: Arc::clone(&document.path),
                });
            }
        }
    }

    /// Rules and floors of one checker have ids of their own, whichever file they are in: cases name them.
    fn report_same_ids(&mut self) {
        let [(base, first), (document, second)] = self.parts else {
            return;
        };
        let ids = |checker: &Checker| -> Vec<Located<Arc<str>>> {
            let rules = checker.rules.iter().map(|rule| &rule.rule.id);
            let floors = checker.floors.iter().map(|floor| &floor.rule.id);
            rules.chain(floors).cloned().collect()
        };
        let known = ids(first);
        for id in ids(second) {
            if known.iter().any(|other| other.value == id.value) {
                self.findings.push(
                    Finding::new(
                        &codes::FP504,
                        document.place(id.span),
                        format!(
                            "`{}` is already a rule or a floor in {}",
                            id.value, base.path
                        ),
                    )
                    .help("give this one another id"),
                );
            }
        }
    }

    /// The last outcome rings 999, and something means danger: without either, nothing could be proved of them.
    fn report_outcomes(&mut self) {
        let (document, base) = self.parts[0];
        let rings = |outcome: &OutcomeText| outcome.call.as_deref() == Some("999");
        if let Some(last) = base.outcomes.last()
            && !rings(last)
        {
            self.findings.push(
                Finding::new(
                    &codes::FP515,
                    document.place(last.id.span.clone()),
                    "the last outcome does not ring 999",
                )
                .help("outcomes go from the mildest to the most urgent: put one with `call: \"999\"` last"),
            );
        }
        if !base.questions.iter().any(|question| question.danger) {
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
    fn open_counts_up_to(&mut self) -> usize {
        let (document, base) = self.parts[0];
        base.open_counts_up_to
            .as_ref()
            .and_then(|id| self.outcome(document, id))
            .unwrap_or_else(|| highest_below_999(&base.outcomes))
    }

    /// The checker that chooses how far an open question counts, and where.
    fn chosen_for_open(&self) -> Option<(DocumentId, Place)> {
        let (document, base) = self.parts[0];
        let chosen = base.open_counts_up_to.as_ref()?;
        let id = self.site.find_file(&document.path)?;
        Some((id, document.place(chosen.span.clone())))
    }

    /// The rank of an outcome.
    fn outcome(&mut self, document: &Document, id: &Located<Arc<str>>) -> Option<usize> {
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

    fn reasons(&mut self) -> Vec<(u8, Reason)> {
        let mut reasons = Vec::new();
        for (document, checker) in self.parts {
            for rule in &checker.rules {
                let Some(rank) = self.outcome(document, &rule.then) else {
                    continue;
                };
                if rank == 0 {
                    self.findings.push(
                        Finding::new(
                            &codes::FP505,
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

    /// Whether the toolkit is for this person: one for children is not for somebody who is certainly of age. Who may be a child is
    /// taken to be one.
    fn levels_apply(
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
                    &codes::FP505,
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
    fn levels(
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
                    Finding::new(&codes::FP505, document.front(), "this area already has such a threshold for its checker")
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

    fn threshold_reason(
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
                    &codes::FP505,
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

    fn police(&mut self) -> Vec<(Level, Reason)> {
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

    fn triggers(&mut self) -> Vec<Triggered> {
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
    fn reason(
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

    fn duties_of(
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
                self.duties
                    .push((Some(Arc::clone(group)), Arc::clone(&action.id.value), row));
                Duty {
                    row,
                    action: action.clone(),
                }
            })
            .collect()
    }

    /// Triggered give way to those that take their place; a duty of a lower level to the same one of a higher.
    fn replace(&mut self) {
        for level in Level::ALL {
            for higher in Level::ALL.into_iter().filter(|other| *other > level) {
                for (group, id, row) in &self.duties {
                    if group.as_deref() != Some(level.id()) {
                        continue;
                    }
                    let same = self.duties.iter().find(|(other, other_id, _)| {
                        other.as_deref() == Some(higher.id()) && other_id == id
                    });
                    let row = &mut self.compiler.table.rows[*row];
                    if let (Some((_, _, same)), None) = (same, row.replaced_by) {
                        row.replaced_by = u16::try_from(*same).ok();
                    }
                }
            }
        }
        for (row, name, path) in std::mem::take(&mut self.replaced) {
            let mut named = self
                .duties
                .iter()
                .filter(|(_, id, other)| *id == name.value && *other != row);
            if let Some((_, _, other)) = named.next() {
                self.compiler.table.rows[row].replaced_by = u16::try_from(*other).ok();
                continue;
            }
            if !self.whole {
                continue;
            }
            let known: Vec<&str> = self.duties.iter().map(|(_, id, _)| &**id).collect();
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

    /// A question that decides nothing wastes a bad hour.
    fn report_unused(&mut self) {
        use fingerpost_core::rules::Condition;
        let used: HashSet<u16> = self
            .compiler
            .table
            .conditions
            .iter()
            .filter_map(|condition| match condition {
                Condition::Yes(question)
                | Condition::No(question)
                | Condition::OneOf(question, _)
                | Condition::AtLeast(question, _)
                | Condition::AtMost(question, _) => Some(*question),
                _ => None,
            })
            .collect();
        // A rule that could not be read may be the one that uses it.
        if self.findings.len() > self.before || !self.whole {
            return;
        }
        for (number, asked) in self.questions.iter().enumerate() {
            if !used.contains(&u16::try_from(number).unwrap_or(u16::MAX)) {
                self.findings.push(
                    Finding::new(
                        &codes::FP507,
                        asked.place(),
                        format!("nothing depends on the question `{}`", asked.question.id.value),
                    )
                    .help("use it in a `when`, or take it out: people in a bad hour answer only what matters"),
                );
            }
        }
    }

    /// Two duties that stand in each other's place would both be gone.
    fn report_circles(&mut self) {
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
                                &codes::FP505,
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

    fn report_size(&mut self, outcomes: usize) {
        let table = &self.compiler.table;
        let largest = table.rows.len().max(table.conditions.len());
        let questions = table.questions.len();
        if largest > MOST_PARTS || questions > MOST_QUESTIONS || outcomes > MOST_OUTCOMES {
            let (document, _) = self.parts[self.parts.len() - 1];
            self.findings.push(
                Finding::new(&codes::FP505, document.front(), format!("this checker is too large: at most {MOST_OUTCOMES} outcomes, {MOST_QUESTIONS} questions and {MOST_PARTS} rules and conditions"))
                    .help("split it, or take out what nobody needs"),
            );
        }
    }

    fn name(document: &Document, group: Option<&Arc<str>>, id: &Located<Arc<str>>) -> RowName {
        RowName {
            group: group.cloned(),
            id: Arc::clone(&id.value),
            place: document.place(id.span.clone()),
        }
    }

    fn band_name(
        document: &Document,
        group: Option<&Arc<str>>,
        id: &Located<Arc<str>>,
        floor: bool,
    ) -> BandName {
        BandName {
            name: Self::name(document, group, id),
            floor,
        }
    }
}

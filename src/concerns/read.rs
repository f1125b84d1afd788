//! Reading the answers that concerns name against the questions of the checks.

use std::collections::BTreeSet;

use super::standing::{Sign, standing};
use super::{Concerns, Standing};
use crate::documents::{AnswerForm, Checker, Concern, Condition, Document, Kind, Reader, Test};
use crate::findings::{self, Finding, codes};
use crate::linked::Linked;
use crate::references::{Id, targets};
use crate::rules::{Answered, Expression, RuleSet};

/// Finds what each concern means in each place; says of each answer that no check for professionals asks for.
#[must_use]
pub(crate) fn understand(
    site: &Linked,
    rules: &[RuleSet],
    findings: &mut Vec<Finding>,
) -> Concerns {
    let checks: Vec<(usize, &RuleSet)> = rules
        .iter()
        .enumerate()
        .filter(|(_, rules)| rules.reader == Reader::Professional)
        .collect();
    // A check with faults of its own may be the one that asks.
    let all_known = all_checks_are_there(site, &checks);
    let mut concerns = Concerns::default();
    let mut found = Vec::new();
    for (id, concern) in site.of_kind::<Concern>() {
        let document = site.document(id);
        let mut standings: Vec<Standing> = Vec::new();
        for (at, rules) in &checks {
            let signs = signs(concern, document, rules, &mut found);
            standings.push(standing(site, *at, rules, concern.about, &signs));
        }
        if all_known {
            report_unasked(concern, document, &checks, &mut found);
        }
        // Of two checks of one area that comes first which holds what the country's has.
        standings.sort_by_key(|standing| (standing.area, !extends(&rules[standing.rules], site)));
        for standing in &standings {
            let levels = &rules[standing.rules].levels;
            let criteria = standing.criteria.iter();
            let criteria = criteria.map(|(band, one)| (*band, &levels[*band].criteria[one.at]));
            let floors = standing.floors.iter();
            let floors = floors.map(|(band, one)| (*band, &levels[*band].floors[one.at]));
            for (band, reason) in criteria.chain(floors) {
                let key = (levels[band].document, reason.rule.id.value.clone());
                concerns.of_reason.entry(key).or_default().push(id);
            }
        }
        concerns.standings.insert(id, standings);
        let named = targets(&concern.interventions)
            .map(Id::document)
            .chain(targets(&concern.services).map(Id::document))
            .chain(targets(&concern.definitions).map(Id::document));
        for document in named {
            let list = concerns.of_document.entry(document).or_default();
            if list.last() != Some(&id) {
                list.push(id);
            }
        }
    }
    // Several checks ask the same question: what is wrong with an answer is said once.
    findings.extend(findings::each_once(found));
    concerns
}

/// Whether every check for professionals that was written could be read and joined.
fn all_checks_are_there(site: &Linked, checks: &[(usize, &RuleSet)]) -> bool {
    let written = site
        .of_kind::<Checker>()
        .filter(|(_, checker)| checker.reader == Reader::Professional);
    site.left_out.unreadable.is_empty() && written.count() == checks.len()
}

fn extends(rules: &RuleSet, site: &Linked) -> bool {
    matches!(&site.document(rules.document).kind, Kind::Checker(checker) if checker.extends.is_some())
}

/// The answers of a concern that this check asks for.
fn signs(
    concern: &Concern,
    document: &Document,
    rules: &RuleSet,
    findings: &mut Vec<Finding>,
) -> Vec<Sign> {
    let certain = concern.signs.iter().map(|sign| (sign, true));
    let all = certain.chain(concern.may_be.iter().map(|sign| (sign, false)));
    let mut read = Vec::new();
    for (sign, certain) in all {
        if !question_of(sign).is_some_and(|name| rules.asks(name)) {
            continue;
        }
        let (path, questions) = (&document.path, &rules.questions);
        let Some(answer) = Expression::resolve(sign, path, "the concern", questions, findings)
        else {
            continue;
        };
        for (question, answer) in Answered::each(&answer) {
            let asked = &questions[usize::from(question)].question;
            if matches!(asked.answer, AnswerForm::Moment(..)) {
                findings.push(
                    Finding::new(
                        &codes::FP150,
                        document.place(sign.span.clone()),
                        format!(
                            "`{}` asks what is happening, and a concern can be one at any moment",
                            asked.id.value
                        ),
                    )
                    .help("name what somebody sees or hears: the `id` of another question"),
                );
                continue;
            }
            read.push(Sign {
                question,
                answer,
                certain,
            });
        }
    }
    read
}

/// The name of the question that a sign answers.
fn question_of(sign: &Condition) -> Option<&str> {
    match &sign.test {
        Test::Answer(name, _) => Some(&name.value),
        _ => None,
    }
}

fn report_unasked(
    concern: &Concern,
    document: &Document,
    checks: &[(usize, &RuleSet)],
    findings: &mut Vec<Finding>,
) {
    for sign in concern.signs.iter().chain(&concern.may_be) {
        let Test::Answer(name, _) = &sign.test else {
            continue;
        };
        if checks.iter().any(|(_, rules)| rules.asks(&name.value)) {
            continue;
        }
        let asked: BTreeSet<&str> = checks
            .iter()
            .flat_map(|(_, rules)| &rules.questions)
            .filter(|asked| !matches!(asked.question.answer, AnswerForm::Moment(..)))
            .map(|asked| {
                let of = asked.sign_of.as_ref();
                &*of.map_or(&asked.question.id, |of| &of.id).value
            })
            .collect();
        findings.push(
            Finding::new(
                &codes::FP501,
                document.place(name.span.clone()),
                format!(
                    "the concern names `{}`, which no check for professionals asks",
                    name.value
                ),
            )
            .help_with_nearest(&name.value, asked),
        );
    }
}

//! What the answers of a concern lead to under the rules of one place.

use fingerpost_core::Level;

use super::{Meaning, Standing};
use crate::documents::{About, AnswerForm, Kind, Unit};
use crate::linked::{AreaId, Linked};
use crate::rules::{Answered, Given, OF_AGE, Reason, RuleSet};

/// One answer of a concern, where a check asks for it.
pub(super) struct Sign {
    pub question: u16,
    pub answer: Answered,
    /// Whether the concern is this answer. Otherwise it may count as it.
    pub certain: bool,
}

/// Everything that a place's rules say of these answers.
pub(super) fn standing(
    site: &Linked,
    at: usize,
    rules: &RuleSet,
    about: About,
    signs: &[Sign],
) -> Standing {
    let known = known_before(rules, about);
    let meaning = |at: usize, reason: &Reason| meaning(at, reason, &known, signs);
    let list = |reasons: &mut dyn Iterator<Item = &Reason>| -> Vec<Meaning> {
        let reasons = reasons.enumerate();
        reasons
            .filter_map(|(at, reason)| meaning(at, reason))
            .collect()
    };
    let mut criteria = Vec::new();
    let mut floors = Vec::new();
    for (rank, band) in rules.levels.iter().enumerate().rev() {
        // A toolkit for children says nothing of adults.
        if !matches!(&site.document(band.document).kind, Kind::Threshold(own) if own.about == about)
        {
            continue;
        }
        // One of several that must all be so is not enough.
        let only = !band.all || band.criteria.len() == 1;
        let found = list(&mut band.criteria.iter()).into_iter();
        criteria.extend(found.map(|one| {
            (
                rank,
                Meaning {
                    alone: one.alone && only,
                    ..one
                },
            )
        }));
        floors.extend(
            list(&mut band.floors.iter())
                .into_iter()
                .map(|one| (rank, one)),
        );
    }
    let floors_of_police = rules.police.iter().enumerate();
    let mut police: Vec<Meaning> = floors_of_police
        .filter_map(|(at, (_, reason))| {
            // What the police never grade lower at some age holds whatever worries somebody.
            meaning(at, reason).or_else(|| of_age(at, reason, age_of(rules)?, &known))
        })
        .collect();
    police.sort_by_key(|one| std::cmp::Reverse(level_rank(rules.police[one.at].0)));
    let mut calls = list(&mut rules.reasons.iter().map(|(_, reason)| reason));
    calls.sort_by_key(|one| (std::cmp::Reverse(rules.reasons[one.at].0), !one.certain));
    let mut begins = list(&mut rules.triggers.iter().map(|trigger| &trigger.reason));
    begins.sort_by_key(|one| !one.certain);
    let mut asked: Vec<u16> = Vec::new();
    for sign in signs {
        if !asked.contains(&sign.question) {
            asked.push(sign.question);
        }
    }
    Standing {
        rules: at,
        area: area_of(site, rules),
        asked,
        calls,
        criteria,
        floors,
        police,
        begins,
    }
}

/// What a reason makes of an age alone, if it asks for nothing else and the age is possible.
fn of_age(at: usize, reason: &Reason, age: u16, known: &Given) -> Option<Meaning> {
    let only_age = reason.when.questions().iter().all(|asked| *asked == age);
    let holds = known.holds(&reason.when);
    (only_age && holds != Some(false)).then_some(Meaning {
        at,
        question: age,
        certain: true,
        alone: holds == Some(true),
    })
}

/// The question that asks for the age; a checker with thresholds has one at most.
fn age_of(rules: &RuleSet) -> Option<u16> {
    let mut asked = (0..).zip(&rules.questions);
    asked
        .find(|(_, asked)| matches!(asked.question.answer, AnswerForm::Number(Unit::Years, ..)))
        .map(|(number, _)| number)
}

fn level_rank(level: Level) -> Option<usize> {
    Level::ALL.iter().position(|other| *other == level)
}

fn area_of(site: &Linked, rules: &RuleSet) -> Option<AreaId> {
    let own = site.area_of(site.document(rules.document))?;
    let mut areas = site.areas();
    areas.find(|(_, area)| *area == own).map(|(id, _)| id)
}

/// What is known before anything is answered: whether they are of age, and that it is a moment for which a rule is written.
fn known_before(rules: &RuleSet, about: About) -> Given {
    let mut known = Given::default();
    for (number, asked) in (0..).zip(&rules.questions) {
        known = match asked.question.answer {
            AnswerForm::Number(Unit::Years, ..) => known.and(
                number,
                match about {
                    About::Child => Answered::Between(0, OF_AGE - 1),
                    About::Adult => Answered::Between(OF_AGE, u16::MAX),
                },
            ),
            AnswerForm::Moment(..) => known.and(number, Answered::Suits),
            _ => known,
        };
    }
    known
}

/// What a reason makes of these answers, by the one that makes most of it; nothing if it asks for none of them.
fn meaning(at: usize, reason: &Reason, known: &Given, signs: &[Sign]) -> Option<Meaning> {
    let each = signs.iter().filter_map(|sign| {
        let mut given = Given::default().and(sign.question, sign.answer.clone());
        if !given.speaks_of(sign.question, &reason.when) {
            return None;
        }
        given = known.clone().and(sign.question, sign.answer.clone());
        let holds = given.holds(&reason.when);
        (holds != Some(false)).then_some(Meaning {
            at,
            question: sign.question,
            certain: sign.certain,
            alone: holds == Some(true),
        })
    });
    // Of two that are the same the first one counts.
    each.reduce(|best, other| {
        let better = (other.alone, other.certain) > (best.alone, best.certain);
        if better { other } else { best }
    })
}

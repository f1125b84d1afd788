//! What a concern means, place by place.

use serde::Serialize;

use super::duty::{DutyFacts, duty_facts};
use super::rules::{RuleView, rule};
use super::{LinkView, Standpoint};
use crate::concerns::{Meaning, Standing};
use crate::documents::{Concern, Kind};
use crate::references::{Id, Ref, targets};
use crate::rules::{Reason, RuleSet};
use crate::site::DocumentId;

/// A concern as its page shows it.
#[derive(Debug, Serialize)]
pub(crate) struct ConcernView {
    also: Vec<String>,
    /// What holds where the reader is: in their area, or everywhere.
    here: Option<PlaceView>,
    /// What areas have besides, side by side: all but the reader's own, which is `here`.
    places: Vec<PlaceView>,
    /// Ways of helping, from the reader's area or for everywhere.
    interventions: Vec<LinkView>,
    /// Ways of helping that other areas wrote down.
    elsewhere: Vec<ElsewhereView>,
    definitions: Vec<LinkView>,
}

/// Ways of helping that one area wrote down.
#[derive(Debug, Serialize)]
struct ElsewhereView {
    area: String,
    links: Vec<LinkView>,
}

/// What a concern means in one place.
#[derive(Debug, Serialize)]
struct PlaceView {
    /// The name of the area; empty for everywhere.
    area: String,
    /// Its check.
    check: LinkView,
    /// What the check asks.
    asked: Vec<String>,
    calls: Vec<CallView>,
    levels: Vec<LevelMeaning>,
    police: Vec<PoliceView>,
    begins: Vec<BeginsView>,
    /// Whether nothing here is about it.
    silent: bool,
}

/// A statement that is about the concern.
#[derive(Debug, Serialize)]
struct MeaningView {
    #[serde(flatten)]
    rule: RuleView,
    /// The question whose answer the concern may count as; empty where it is that answer.
    may_be: String,
    /// Whether other things have to be so as well.
    with_others: bool,
    /// The moments in which it holds; empty for every one.
    moments: Vec<String>,
}

/// Whom to call, and why.
#[derive(Debug, Serialize)]
struct CallView {
    /// What is done: "Call 999 now".
    title: String,
    /// The number: "999"; empty if none is called.
    call: String,
    reasons: Vec<MeaningView>,
}

/// What a level makes of the concern.
#[derive(Debug, Serialize)]
struct LevelMeaning {
    level: &'static str,
    words: &'static str,
    url: String,
    /// What says that the level fits.
    fits: Vec<MeaningView>,
    /// What has to be so as well, where a level needs all of its criteria.
    together_with: Vec<String>,
    /// What says that it may not be used.
    never: Vec<MeaningView>,
}

#[derive(Debug, Serialize)]
struct PoliceView {
    #[serde(flatten)]
    meaning: MeaningView,
    words: &'static str,
}

/// What sets duties going.
#[derive(Debug, Serialize)]
struct BeginsView {
    #[serde(flatten)]
    meaning: MeaningView,
    duties: Vec<DutyFacts>,
}

pub(crate) fn concern(id: Id<Concern>, concern: &Concern, from: &Standpoint<'_>) -> ConcernView {
    let standings = from.site.concerns.standings(id);
    let here = standings
        .iter()
        .find(|standing| standing.area == from.area)
        .or_else(|| standings.iter().find(|standing| standing.area.is_none()));
    let national = standings.iter().find(|standing| standing.area.is_none());
    let (own, other): (Vec<DocumentId>, Vec<DocumentId>) = targets(&concern.interventions)
        .map(Id::document)
        .partition(|id| is_for(*id, from));
    let mut elsewhere: Vec<ElsewhereView> = Vec::new();
    for id in other {
        let document = from.site.document(id);
        let area = from.site.area_of(document);
        let area = area.map_or_else(String::new, |area| from.link(area).title);
        let link = from.link(id);
        match elsewhere.iter_mut().find(|group| group.area == area) {
            Some(group) => group.links.push(link),
            None => elsewhere.push(ElsewhereView {
                area,
                links: vec![link],
            }),
        }
    }
    ConcernView {
        also: concern.also.iter().map(ToString::to_string).collect(),
        here: here.map(|standing| place(standing, None, from)),
        places: standings
            .iter()
            .filter(|standing| standing.area.is_some() && standing.area != from.area)
            .map(|standing| place(standing, national, from))
            .collect(),
        interventions: own.into_iter().map(|id| from.link(id)).collect(),
        elsewhere,
        definitions: targets(&concern.definitions)
            .map(|id| from.link(id))
            .collect(),
    }
}

/// The concerns that name this document, as links.
pub(crate) fn concerns_of(document: DocumentId, from: &Standpoint<'_>) -> Vec<LinkView> {
    let concerns = from.site.concerns.of_document(document).iter();
    concerns.map(|id| from.link(*id)).collect()
}

fn is_for(id: DocumentId, from: &Standpoint<'_>) -> bool {
    let site = from.site;
    site.area_of(site.document(id))
        .is_none_or(|area| from.area.is_some_and(|own| site.area(own) == area))
}

/// A place; without what already holds everywhere, if that is given.
fn place(standing: &Standing, without: Option<&Standing>, from: &Standpoint<'_>) -> PlaceView {
    let site = from.site;
    let rules = &site.rules()[standing.rules];
    let base = without.map(|standing| &site.rules()[standing.rules]);
    let extends = match &site.document(rules.document).kind {
        Kind::Checker(checker) => checker.extends.as_ref().and_then(Ref::target),
        _ => None,
    };
    let base = base.filter(|base| extends.is_some_and(|id| id.document() == base.document));
    // An area's check has the rules of the country's first: what is not written there is its own.
    let skip = |count: fn(&RuleSet) -> usize| base.map_or(0, count);
    let calls = skip(|rules| rules.reasons.len());
    let police = skip(|rules| rules.police.len());
    let triggers = skip(|rules| rules.triggers.len());
    let meaning = |one: &Meaning, reason: &Reason| MeaningView {
        rule: rule(&reason.rule, from),
        may_be: if one.certain {
            String::new()
        } else {
            ask(rules, one.question)
        },
        with_others: !one.alone,
        moments: moments(rules, reason),
    };
    let calls = whom_to_call(standing, rules, calls, &meaning);
    let police: Vec<PoliceView> = standing
        .police
        .iter()
        .filter(|one| one.at >= police)
        .map(|one| {
            let (level, reason) = &rules.police[one.at];
            PoliceView {
                meaning: meaning(one, reason),
                words: level.words(),
            }
        })
        .collect();
    let begins: Vec<BeginsView> = standing
        .begins
        .iter()
        .filter(|one| one.at >= triggers)
        .map(|one| {
            let trigger = &rules.triggers[one.at];
            let duties = trigger.duties.iter();
            BeginsView {
                meaning: meaning(one, &trigger.reason),
                duties: duties.map(|duty| duty_facts(&duty.action, from)).collect(),
            }
        })
        .collect();
    let levels = levels(standing, rules, &meaning, from);
    PlaceView {
        area: standing
            .area
            .map_or_else(String::new, |area| from.link(site.area(area)).title),
        check: from.link(rules.document),
        asked: standing
            .asked
            .iter()
            .map(|number| ask(rules, *number))
            .collect(),
        silent: calls.is_empty() && levels.is_empty() && police.is_empty() && begins.is_empty(),
        calls,
        levels,
        police,
        begins,
    }
}

/// The outcomes that the concern leads to, the most urgent first, each with its reasons; without the first reasons of the rules.
fn whom_to_call(
    standing: &Standing,
    rules: &RuleSet,
    without: usize,
    meaning: &dyn Fn(&Meaning, &Reason) -> MeaningView,
) -> Vec<CallView> {
    let mut calls: Vec<(u8, CallView)> = Vec::new();
    for one in standing.calls.iter().filter(|one| one.at >= without) {
        let (rank, reason) = &rules.reasons[one.at];
        let said = meaning(one, reason);
        if let Some((_, call)) = calls.iter_mut().find(|(of, _)| of == rank) {
            call.reasons.push(said);
        } else if let Some(outcome) = rules.outcomes.get(usize::from(*rank)) {
            let call = CallView {
                title: outcome.title.to_string(),
                call: outcome.call.as_deref().unwrap_or_default().to_owned(),
                reasons: vec![said],
            };
            calls.push((*rank, call));
        }
    }
    calls.into_iter().map(|(_, call)| call).collect()
}

fn levels(
    standing: &Standing,
    rules: &RuleSet,
    meaning: &dyn Fn(&Meaning, &Reason) -> MeaningView,
    from: &Standpoint<'_>,
) -> Vec<LevelMeaning> {
    let ranks = (0..rules.levels.len()).rev();
    ranks
        .filter_map(|rank| {
            let band = &rules.levels[rank];
            let of_band = |list: &[(usize, Meaning)]| -> Vec<Meaning> {
                let list = list.iter().filter(|(of, _)| *of == rank);
                list.map(|(_, one)| *one).collect()
            };
            let criteria = of_band(&standing.criteria);
            let floors = of_band(&standing.floors);
            if criteria.is_empty() && floors.is_empty() {
                return None;
            }
            let together_with = if band.all && !criteria.is_empty() {
                let all = band.criteria.iter().enumerate();
                all.filter(|(at, _)| criteria.iter().all(|one| one.at != *at))
                    .map(|(_, reason)| reason.rule.text.to_string())
                    .collect()
            } else {
                Vec::new()
            };
            Some(LevelMeaning {
                level: band.level.id(),
                words: band.level.words(),
                url: from.document(band.document),
                fits: criteria
                    .iter()
                    .map(|one| meaning(one, &band.criteria[one.at]))
                    .collect(),
                together_with,
                never: floors
                    .iter()
                    .map(|one| meaning(one, &band.floors[one.at]))
                    .collect(),
            })
        })
        .collect()
}

/// The question as the check asks it; for one answer of several, the question and the answer.
fn ask(rules: &RuleSet, number: u16) -> String {
    rules
        .questions
        .get(usize::from(number))
        .map_or_else(String::new, |asked| match &asked.sign_of {
            Some(of) => format!("{} {}", of.ask, asked.question.ask),
            None => asked.question.ask.to_string(),
        })
}

/// The moments that a rule is for, as readers choose them.
fn moments(rules: &RuleSet, reason: &Reason) -> Vec<String> {
    let named = reason.rule.moments.iter();
    named
        .filter_map(|moment| rules.moment_label(&moment.value))
        .map(ToString::to_string)
        .collect()
}

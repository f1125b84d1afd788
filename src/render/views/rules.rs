//! Thresholds, procedures, interventions and strategies.

use serde::Serialize;

use super::carried::{CarriedView, carried};
use super::duty::{DutyFacts, duty_facts};
use super::source_ref::{SourceRef, source_ref};
use super::{DateView, LinkView, Standpoint};
use crate::documents::{
    Action, MatchRule, Measure, Objective, Procedure, Rule, Strategy, Threshold,
};
use crate::site::DocumentId;

/// A statement with its paragraph.
#[derive(Debug, Serialize)]
pub(crate) struct RuleView {
    id: String,
    text: String,
    note: String,
    source: Option<SourceRef>,
}

pub(crate) fn rule(rule: &Rule, from: &Standpoint<'_>) -> RuleView {
    RuleView {
        id: rule.id.value.to_string(),
        text: rule.text.to_string(),
        note: rule.note.as_deref().unwrap_or_default().to_owned(),
        source: source_ref(&rule.source, from),
    }
}

/// A criterion or a floor of a threshold, and the concerns that it speaks of.
#[derive(Debug, Serialize)]
struct CriterionView {
    #[serde(flatten)]
    rule: RuleView,
    concerns: Vec<LinkView>,
}

/// A band of a local toolkit.
#[derive(Debug, Serialize)]
pub(crate) struct ThresholdView {
    level: &'static str,
    level_words: &'static str,
    match_words: &'static str,
    about: &'static str,
    criteria: Vec<CriterionView>,
    floors: Vec<CriterionView>,
    actions: Vec<ActionView>,
    /// What must be done at lower levels and so here as well, where a checker decides the levels.
    also: Vec<CarriedView>,
    /// What is done here must be done at higher levels too.
    goes_on: bool,
}

/// Something that must be done at a level.
#[derive(Debug, Serialize)]
struct ActionView {
    #[serde(flatten)]
    facts: DutyFacts,
    /// What it takes the place of at lower levels: the level and the words.
    instead_of: Vec<InsteadView>,
    /// What takes its place wherever that applies too; empty if nothing does.
    gives_way_to: String,
}

#[derive(Debug, Serialize)]
struct InsteadView {
    words: &'static str,
    r#do: String,
}

/// A band's page. `id` is its document: the checker of its area says what lower bands bring with them.
pub(crate) fn threshold(
    id: DocumentId,
    threshold: &Threshold,
    from: &Standpoint<'_>,
) -> ThresholdView {
    let decided = from.site.rules().iter().find_map(|rules| {
        let rank = rules.levels.iter().position(|band| band.document == id)?;
        Some((rules, rank))
    });
    let action = |action: &Action| {
        let own = decided.and_then(|(rules, rank)| {
            let duties = &rules.levels[rank].duties;
            let own = duties.iter().find(|duty| duty.action.id == action.id)?;
            Some((rules, own))
        });
        ActionView {
            facts: duty_facts(action, from),
            instead_of: own
                .map(|(rules, own)| rules.gives_way_to(own))
                .into_iter()
                .flatten()
                // The same duty with the same time is no news.
                .filter(|(_, other)| {
                    other.action.what != action.what || other.action.within != action.within
                })
                .map(|(band, other)| InsteadView {
                    words: band.level.words(),
                    r#do: other.action.what.to_string(),
                })
                .collect(),
            gives_way_to: own
                .and_then(|(rules, own)| rules.gives_way_to_another(own))
                .map_or_else(String::new, |other| other.action.what.to_string()),
        }
    };
    let criterion = |one: &Rule| {
        let concerns = from.site.concerns.of_reason(id, &one.id.value).iter();
        CriterionView {
            rule: rule(one, from),
            concerns: concerns.map(|concern| from.link(*concern)).collect(),
        }
    };
    ThresholdView {
        level: threshold.level.id(),
        level_words: threshold.level.words(),
        match_words: match threshold.matching {
            MatchRule::Any => "any of these",
            MatchRule::All => "all of these",
        },
        about: threshold.about.words(),
        criteria: threshold.criteria.iter().map(criterion).collect(),
        floors: threshold.floors.iter().map(criterion).collect(),
        actions: threshold.actions.iter().map(action).collect(),
        also: decided.map_or_else(Vec::new, |(rules, rank)| carried(rules, rank, from)),
        goes_on: decided.is_some_and(|(rules, rank)| rank + 1 < rules.levels.len()),
    }
}

/// A way of helping.
#[derive(Debug, Serialize)]
pub(crate) struct OptionView {
    text: String,
    source: Option<SourceRef>,
}

pub(crate) fn option(measure: &Measure, from: &Standpoint<'_>) -> OptionView {
    OptionView {
        text: measure.text.to_string(),
        source: source_ref(&measure.source, from),
    }
}

/// A step of a procedure.
#[derive(Debug, Serialize)]
pub(crate) struct StepView {
    id: String,
    number: usize,
    r#do: String,
    who: String,
    within: Option<String>,
    source: Option<SourceRef>,
    branches: Vec<BranchView>,
    end: bool,
}

#[derive(Debug, Serialize)]
struct BranchView {
    when: String,
    go_id: String,
    go_number: usize,
}

pub(crate) fn steps(procedure: &Procedure, from: &Standpoint<'_>) -> Vec<StepView> {
    let name = |index: usize| {
        procedure
            .steps
            .get(index)
            .map(|step| step.id.value.to_string())
            .unwrap_or_default()
    };
    procedure
        .steps
        .iter()
        .zip(1..)
        .map(|(step, number)| StepView {
            id: step.id.value.to_string(),
            number,
            r#do: step.what.to_string(),
            who: step.who.to_string(),
            within: step.within.map(fingerpost_core::Within::words),
            source: source_ref(&step.source, from),
            branches: step
                .branches
                .iter()
                .map(|branch| BranchView {
                    when: branch.when.to_string(),
                    go_id: name(branch.to),
                    go_number: branch.to + 1,
                })
                .collect(),
            end: step.ends,
        })
        .collect()
}

/// A strategy.
#[derive(Debug, Serialize)]
pub(crate) struct StrategyView {
    from: Option<DateView>,
    until: Option<DateView>,
    objectives: Vec<ObjectiveView>,
}

/// An aim of a strategy.
#[derive(Debug, Serialize)]
pub(crate) struct ObjectiveView {
    id: String,
    title: String,
    text: String,
    source: Option<SourceRef>,
    commitments: Vec<String>,
}

pub(crate) fn strategy(strategy: &Strategy, from: &Standpoint<'_>) -> StrategyView {
    StrategyView {
        from: strategy.from.map(DateView::new),
        until: strategy.until.map(DateView::new),
        objectives: strategy
            .objectives
            .iter()
            .map(|o| objective(o, from))
            .collect(),
    }
}

fn objective(objective: &Objective, from: &Standpoint<'_>) -> ObjectiveView {
    ObjectiveView {
        id: objective.id.value.to_string(),
        title: objective.title.to_string(),
        text: objective.text.to_string(),
        source: source_ref(&objective.source, from),
        commitments: objective
            .commitments
            .iter()
            .map(ToString::to_string)
            .collect(),
    }
}

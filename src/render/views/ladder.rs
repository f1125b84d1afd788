//! How a checker decides, as a drawing: one step a rank, the most urgent first.

use serde::Serialize;

use crate::rules::RuleSet;

/// A drawing of how one scale is decided.
#[derive(Debug, Serialize)]
pub(crate) struct Ladder {
    title: &'static str,
    id: &'static str,
    steps: Vec<Step>,
}

/// A question of the drawing, and what a yes leads to.
#[derive(Debug, Serialize)]
struct Step {
    ask: String,
    gives: String,
    last: bool,
}

/// The drawings of a checker: of its outcome, and of its level where it has one.
pub(crate) fn ladders(rules: &RuleSet) -> Vec<Ladder> {
    let outcomes = rules.outcomes.iter().enumerate().map(|(rank, outcome)| {
        let reasons = rules
            .reasons
            .iter()
            .filter(|(of, _)| usize::from(*of) == rank);
        (any_of(reasons.count()), outcome.title.to_string())
    });
    let levels = rules.levels.iter().enumerate().map(|(rank, band)| {
        let floors = rank
            .checked_sub(1)
            .and_then(|below| rules.levels.get(below))
            .map_or(0, |below| below.floors.len());
        let criteria = band.criteria.len();
        let ask = match (band.all && criteria > 1, floors) {
            (false, _) => any_of(criteria + floors),
            (true, 0) => format!("All of its {criteria} criteria?"),
            (true, floors) => format!("All {criteria} criteria, or 1 of {floors} floors?"),
        };
        (ask, band.level.words().to_owned())
    });
    [
        (
            "How the outcome is decided",
            "ladder-outcome",
            ladder(outcomes),
        ),
        ("How the level is decided", "ladder-level", ladder(levels)),
    ]
    .into_iter()
    .filter(|(.., steps)| steps.len() > 1)
    .map(|(title, id, steps)| Ladder { title, id, steps })
    .collect()
}

fn any_of(count: usize) -> String {
    match count {
        1 => "Its one reason?".to_owned(),
        count => format!("Any one of its {count} reasons?"),
    }
}

/// The steps of a scale whose ranks come mildest first.
fn ladder(
    ranks: impl DoubleEndedIterator<Item = (String, String)> + ExactSizeIterator,
) -> Vec<Step> {
    let last = ranks.len().saturating_sub(1);
    ranks
        .rev()
        .enumerate()
        .map(|(number, (ask, gives))| {
            let is_last = number == last;
            Step {
                ask: if is_last {
                    "None of these".to_owned()
                } else {
                    ask
                },
                gives,
                last: is_last,
            }
        })
        .collect()
}

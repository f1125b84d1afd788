//! Reading the front matter of a checker.

use std::sync::Arc;

use fingerpost_core::Level;

use super::{Checker, OutcomeRule, OutcomeText, PoliceFloor, Reader, Trigger, question};
use crate::documents::kinds::rule::{self, Rule};
use crate::findings::{Finding, Located, Place, codes};
use crate::phones::Number;
use crate::yaml::Fields;

/// Reads what is a checker's own.
pub(super) fn read(fields: &mut Fields<'_>) -> Option<Checker> {
    let reader = fields.required_choice("for", &Reader::ALL);
    let extends = fields.name("extends");
    let open_counts_up_to = fields.optional("open_counts_up_to");
    let before = fields.errors();
    let outcomes = fields.each("outcomes", "an outcome", outcome);
    let questions = fields.each("questions", "a question", question::read);
    let rules = fields.each("rules", "a rule", outcome_rule);
    let floors = fields.each("floors", "a floor", police_floor);
    let nobody = match reader {
        Some(Reader::Professional) => None,
        _ => Some("You"),
    };
    let triggers = fields.each("triggers", "a trigger", |fields| trigger(nobody, fields));
    if let (Some(_), Some(at)) = (&extends, &open_counts_up_to) {
        let place = Place::at(fields.path, at.span.clone());
        fields.report(
            Finding::new(
                &codes::FP132,
                place,
                "a checker that extends another takes `open_counts_up_to` from there",
            )
            .help("take it out"),
        );
    }
    match (&extends, fields.count("outcomes")) {
        (None, 0) => fields.not_empty("outcomes", false),
        (Some(extends), 1..) => {
            let place = Place::at(fields.path, extends.span());
            fields.report(
                Finding::new(
                    &codes::FP132,
                    place,
                    "a checker that extends another cannot have outcomes of its own",
                )
                .help("take `outcomes` out: it has those of the checker it extends"),
            );
        }
        _ => {}
    }
    fields.distinct("outcomes", outcomes.iter().map(|outcome| &outcome.id));
    fields.distinct("questions", questions.iter().map(|question| &question.id));
    fields.distinct("rules", rules.iter().map(|rule| &rule.rule.id));
    fields.distinct("floors", floors.iter().map(|floor| &floor.rule.id));
    fields.distinct("triggers", triggers.iter().map(|trigger| &trigger.rule.id));
    // A checker with a part missing would be proved without it: better not at all.
    let whole = fields.errors() == before;
    Some(Checker {
        reader: reader?,
        extends,
        open_counts_up_to,
        outcomes,
        questions,
        rules,
        floors,
        triggers,
    })
    .filter(|_| whole)
}

fn outcome_rule(fields: &mut Fields<'_>) -> Option<OutcomeRule> {
    let then = fields.required("then");
    let rule = conditional("a rule", fields);
    Some(OutcomeRule {
        rule: rule?,
        then: then?,
    })
}

fn police_floor(fields: &mut Fields<'_>) -> Option<PoliceFloor> {
    let never_below = fields.required_parsed::<Level>("police_never_below");
    let rule = conditional("a floor", fields);
    Some(PoliceFloor {
        rule: rule?,
        never_below: never_below?,
    })
}

fn outcome(fields: &mut Fields<'_>) -> Option<OutcomeText> {
    let id = fields.id();
    let title = fields.required("title");
    let text = fields.required("text");
    let number = fields.optional("call").and_then(|call| {
        let error = match Number::to_ring(&call.value) {
            Ok(value) => {
                return Some(Located {
                    value,
                    span: call.span,
                });
            }
            Err(error) => error,
        };
        fields.report(
            Finding::new(
                &codes::FP135,
                Place::at(fields.path, call.span),
                format!("`{}` is not a number that can be called", call.value),
            )
            .help(error.to_string()),
        );
        None
    });
    Some(OutcomeText {
        id: id?,
        title: title?.value,
        text: text?.value,
        call: number
            .as_ref()
            .map(|number| Arc::clone(&number.value.shown)),
        number,
    })
}

/// A rule that must have a condition.
fn conditional(group: &str, fields: &mut Fields<'_>) -> Option<Rule> {
    let rule = rule::rule(fields)?;
    if rule.when.is_none() {
        fields.report(
            Finding::new(
                &codes::FP110,
                Place::at(fields.path, rule.id.span.clone()),
                format!("the field `when` of {group} is missing"),
            )
            .help("say for which answers it holds: `when: ` and the `id` of a question, or `{` a question`: ` an answer `}`"),
        );
        return None;
    }
    Some(rule)
}

fn trigger(nobody: Option<&str>, fields: &mut Fields<'_>) -> Option<Trigger> {
    let rule = rule::rule(fields);
    let actions = rule::actions(nobody, fields);
    let contacts = fields.names("contacts");
    fields.distinct("actions", actions.iter().map(|action| &action.id));
    let written = fields.count("actions");
    let rule = rule?;
    if written == 0 && contacts.is_empty() {
        fields.report(
            Finding::new(
                &codes::FP134,
                Place::at(fields.path, rule.id.span.clone()),
                format!("nothing follows from the trigger `{}`", rule.id.value),
            )
            .help("add `actions:`, or `contacts:` with the services that can help"),
        );
    }
    Some(Trigger {
        rule,
        actions,
        contacts,
    })
}

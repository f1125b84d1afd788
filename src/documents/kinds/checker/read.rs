//! Reading the front matter of a checker.

use std::sync::Arc;

use fingerpost_core::Level;

use super::{
    Checker, Implication, OutcomeRule, OutcomeText, PoliceFloor, Reader, Trigger, Way, question,
};
use crate::documents::citation::CitingFields;
use crate::documents::kinds::condition;
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
    let moment = fields.group("moment", question::read_moment);
    let outcomes = fields.each("outcomes", "an outcome", outcome);
    let questions = fields.each("questions", "a question", question::read);
    let rules = fields.each("rules", "a rule", outcome_rule);
    let floors = fields.each("floors", "a floor", police_floor);
    let implications = fields.each("implies", "an implication", implication);
    let contacts = fields.names("contacts");
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
    let moment_at = fields.span_of("moment").filter(|_| extends.is_some());
    if let Some(at) = moment_at {
        let place = Place::at(fields.path, at);
        fields.report(
            Finding::new(
                &codes::FP132,
                place,
                "a checker that extends another has the moments of that one",
            )
            .help("take `moment` out"),
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
        moment,
        outcomes,
        questions,
        rules,
        floors,
        triggers,
        implications,
        contacts,
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
    let number = number("call", fields);
    let ways = fields.each("ways", "a way", way);
    fields.distinct("ways", ways.iter().map(|way| &way.rule.id));
    let calls_999 = |number: &Option<Located<Number>>| {
        let shown = number.as_ref().map(|number| &*number.value.shown);
        matches!(shown, Some("999" | "112"))
    };
    if calls_999(&number) {
        for way in ways.iter().filter(|way| !calls_999(&way.number)) {
            let place = fields.place(way.rule.id.span.clone());
            fields.report(
                Finding::new(
                    &codes::FP135,
                    place,
                    "this stands in the place of a call to 999 and calls neither 999 nor 112",
                )
                .help("write `call: \"999\"`; a silent call is one too: `Call 999, then press 55`"),
            );
        }
    }
    Some(OutcomeText {
        id: id?,
        title: title?.value,
        text: text?.value,
        call: number
            .as_ref()
            .map(|number| Arc::clone(&number.value.shown)),
        number,
        ways,
    })
}

fn way(fields: &mut Fields<'_>) -> Option<Way> {
    let title = fields.required("title");
    let call = number("call", fields);
    let text = number("send", fields);
    if let (Some(_), Some(text)) = (&call, &text) {
        let place = fields.place(text.span.clone());
        fields.report(
            Finding::new(
                &codes::FP135,
                place,
                "a way is to call or to send a text, not both",
            )
            .help("take `call` or `send` out; two ways are two entries"),
        );
    }
    let is_text = text.is_some();
    let number = call.or(text);
    let rule = conditional("a way", fields);
    Some(Way {
        rule: rule?,
        title: title?.value,
        number,
        is_text,
    })
}

/// A number to call, or to send a text to.
fn number(name: &'static str, fields: &mut Fields<'_>) -> Option<Located<Number>> {
    let call = fields.optional(name)?;
    let read = match name {
        "send" => Number::to_text(&call.value),
        _ => Number::to_call(&call.value),
    };
    match read {
        Ok(value) => Some(Located {
            value,
            span: call.span,
        }),
        Err(error) => {
            fields.report(
                Finding::new(
                    &codes::FP135,
                    Place::at(fields.path, call.span),
                    format!("`{}` is not a number that can be called", call.value),
                )
                .help(error.to_string()),
            );
            None
        }
    }
}

fn implication(fields: &mut Fields<'_>) -> Option<Implication> {
    let mut part = |name: &'static str| {
        if fields.written(name).is_none() {
            fields.missing(
                name,
                format!("the field `{name}` of an implication is missing"),
                "write `when:` with the answers that say more, and `then:` with what they say",
            );
        }
        let written = fields.written(name)?;
        condition::read(written, fields)
    };
    let (when, then) = (part("when"), part("then"));
    let clash = fields.required("clash");
    let source = fields.required_citation("source");
    Some(Implication {
        when: when?,
        then: then?,
        clash: clash?.value,
        source: source?,
    })
}

/// A rule that must have a condition.
fn conditional(group: &str, fields: &mut Fields<'_>) -> Option<Rule> {
    let rule = rule::rule(fields)?;
    if rule.when.is_none() && rule.moments.is_empty() {
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

//! What one answer says about another question.

use super::Joiner;
use crate::documents::Document;
use crate::findings::{Finding, Span, codes};
use crate::rules::expression::Expression;
use crate::rules::{Implied, RowName};

impl Joiner<'_> {
    /// The implications of the table, each with a row that is certain where answers contradict it.
    pub(super) fn implications(&mut self) -> Vec<Implied> {
        let mut all: Vec<Implied> = Vec::new();
        for (document, checker) in self.parts {
            for implication in &checker.implications {
                let mut resolve = |condition| {
                    Expression::resolve(
                        condition,
                        &document.path,
                        "the implication",
                        &self.questions,
                        self.findings,
                    )
                };
                let when = resolve(&implication.when);
                let then = resolve(&implication.then);
                let (Some(when), Some(then)) = (when, then) else {
                    continue;
                };
                let at = implication.then.span.clone();
                let Some(against) = self.against(&then) else {
                    self.refuse(document, at, "this must say one thing of one question", "write `then: {age: at most 17}`, `then: missing-before` or `then: {lives: care}`");
                    continue;
                };
                let settles = then.questions();
                if !when.questions().is_disjoint(&settles) {
                    self.refuse(
                        document,
                        at,
                        "an answer says something about its own question",
                        "name another question in `then`",
                    );
                    continue;
                }
                let when_number = self.compiler.condition(&when);
                let then_number = self.compiler.condition(&then);
                let against = self.compiler.condition(&against);
                self.compiler.implication(when_number, then_number);
                let both = self.compiler.all(vec![when_number, against]);
                let row = self.compiler.row(
                    both,
                    RowName {
                        group: None,
                        id: format!("clash-{}", all.len() + 1).into(),
                        place: document.place(implication.when.span.clone()),
                    },
                );
                all.push(Implied {
                    row,
                    when,
                    then,
                    clash: implication.clash.clone(),
                    source: implication.source.clone(),
                    place: document.place(at),
                });
            }
        }
        self.report_chains(&all);
        all
    }

    /// What contradicts a condition on one question; nothing for any other condition.
    fn against(&self, then: &Expression) -> Option<Expression> {
        Some(match then {
            Expression::Yes(question) => Expression::No(*question),
            Expression::No(question) => Expression::Yes(*question),
            Expression::OneOf(question, options) => {
                let asked = self.questions.get(usize::from(*question))?;
                let all = match &asked.question.answer {
                    crate::documents::AnswerForm::Choice(all) => all.len(),
                    // What is happening is never left open.
                    _ => return None,
                };
                let every = u32::MAX >> (32 - u32::try_from(all).ok()?.clamp(1, 32));
                Expression::OneOf(*question, every & !options)
            }
            Expression::AtLeast(question, least) => {
                Expression::AtMost(*question, least.checked_sub(1)?)
            }
            Expression::AtMost(question, most) => {
                Expression::AtLeast(*question, most.checked_add(1)?)
            }
            _ => return None,
        })
    }

    /// One step only: what follows is worked out from what was answered, and never from what follows from that. And an option is settled
    /// by one implication, since two could leave a third open.
    fn report_chains(&mut self, all: &[Implied]) {
        for (at, implied) in all.iter().enumerate() {
            let asks = implied.when.questions();
            let chained = all
                .iter()
                .any(|other| !other.then.questions().is_disjoint(&asks));
            let is_choice = matches!(implied.then, Expression::OneOf(..));
            let settled_before = all[..at]
                .iter()
                .any(|other| is_choice && other.then.questions() == implied.then.questions());
            if chained || settled_before {
                self.findings.push(
                    Finding::new(
                        &codes::FP532,
                        implied.place.clone(),
                        if chained {
                            "this asks for a question that another implication settles"
                        } else {
                            "another implication settles this choice already"
                        },
                    )
                    .help("say all of it in one implication: `when: {any: [ … ]}`"),
                );
            }
        }
    }

    fn refuse(&mut self, document: &Document, at: Span, message: &str, help: &str) {
        let place = document.place(at);
        let finding = Finding::new(&codes::FP532, place, message);
        self.findings.push(finding.help(help));
    }
}

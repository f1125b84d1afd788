//! The questions of a checker, each once.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::Joiner;
use crate::documents::{AnswerForm, Checker, Choice, Question};
use crate::findings::{Finding, Located, codes};
use crate::rules::expression::Asked;

impl Joiner<'_> {
    /// All questions, in order. An id stands for one question.
    pub(super) fn ask(&mut self) {
        let mut seen: HashMap<Arc<str>, Arc<str>> = HashMap::new();
        for (document, checker) in self.parts {
            for question in checker.moment.iter().chain(&checker.questions) {
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
                let path = || Arc::clone(&document.path);
                let AnswerForm::Several(options) = &question.answer else {
                    self.questions.push(Asked {
                        question: question.clone(),
                        path: path(),
                        sign_of: None,
                    });
                    continue;
                };
                let whole = Arc::new(question.clone());
                self.questions.extend(options.iter().map(|option| Asked {
                    question: sign(question, option),
                    path: path(),
                    sign_of: Some(Arc::clone(&whole)),
                }));
            }
        }
    }

    /// Rules and floors of one checker have ids of their own, whichever file they are in: cases name them.
    pub(super) fn report_same_ids(&mut self) {
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

    /// A question that decides nothing wastes a bad hour.
    pub(super) fn report_unused(&mut self) {
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
                        match &asked.sign_of {
                            Some(of) => format!("nothing depends on this answer of `{}`", of.id.value),
                            None => format!("nothing depends on the question `{}`", asked.question.id.value),
                        },
                    )
                    .help("use it in a `when`, or take it out: people in a bad hour answer only what matters"),
                );
            }
        }
    }
}

/// One answer of several, as a question of its own.
fn sign(question: &Question, option: &Choice) -> Question {
    Question {
        id: Located {
            value: Arc::from(format!("{}/{}", question.id.value, option.id.value)),
            span: option.id.span.clone(),
        },
        ask: Arc::clone(&option.label),
        hint: None,
        answer: AnswerForm::YesNo,
        danger: option.danger.or(question.danger),
        ..question.clone()
    }
}

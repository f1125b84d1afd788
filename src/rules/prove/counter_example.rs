//! Saying a counter-example in an author's words.

use fingerpost_core::rules::Answer;

use super::super::expression::sign_id;
use super::Proof;
use crate::documents::AnswerForm;

impl Proof<'_> {
    /// One answer: `age: 13`.
    pub(super) fn answer_words(&self, question: usize, answer: Answer) -> String {
        let asked = &self.rules.questions[question].question;
        let value = match (answer, &asked.answer) {
            (Answer::Open, _) => "not known".to_owned(),
            (Answer::NotSure, _) => "not sure".to_owned(),
            (Answer::No, _) => "no".to_owned(),
            (Answer::Yes, _) => "yes".to_owned(),
            (Answer::Number(number), _) => number.to_string(),
            (
                Answer::Option(option),
                AnswerForm::Choice(options) | AnswerForm::Moment(options, _),
            ) => options
                .get(usize::from(option))
                .map_or_else(String::new, |option| option.id.value.to_string()),
            (Answer::Option(option), _) => option.to_string(),
        };
        format!("{}: {value}", asked.id.value)
    }

    /// Where a row is written: `file:line`.
    pub(super) fn at(&self, row: usize) -> String {
        let name = &self.rules.rows[row];
        format!("`{}` in {}", name.full(), name.place.path)
    }

    /// What to do, and the counter-example as a case, ready for the file of cases: what these answers give now.
    pub(super) fn with_case(&self, help: &str, answers: &[Answer]) -> String {
        let shown = self.rules.table.evaluate(answers).scales[super::super::OUTCOME].shown;
        let outcome = self.rules.outcomes.get(usize::from(shown));
        let outcome = outcome.map_or("", |outcome| &*outcome.id.value);
        format!(
            "{help}\nto keep as a case, with the outcome that is right: - {{id: example, text: \"What happened.\", facts: {}, expect: {{outcome: {outcome}}}}}",
            self.facts(answers)
        )
    }

    /// The facts of a case: `{age: 13, learning-disability: "yes"}`.
    pub(super) fn facts(&self, answers: &[Answer]) -> String {
        let mut facts: Vec<(String, String)> = Vec::new();
        for (question, answer) in answers.iter().enumerate() {
            if !self.is_said(question, *answer) {
                continue;
            }
            let asked = &self.rules.questions[question];
            if let Some(of) = &asked.sign_of {
                let (name, sign) = (of.id.value.to_string(), sign_id(asked).to_owned());
                let sign = if *answer == Answer::Yes {
                    sign
                } else {
                    "none".to_owned()
                };
                match facts.iter_mut().find(|(other, _)| *other == name) {
                    Some((_, signs)) => {
                        if sign != "none" {
                            *signs = if signs == "none" {
                                sign
                            } else {
                                format!("{signs}, {sign}")
                            };
                        }
                    }
                    None => facts.push((name, sign)),
                }
                continue;
            }
            let words = self.answer_words(question, *answer);
            if let Some((name, value)) = words.split_once(": ") {
                let value = match value {
                    "yes" | "no" => format!("\"{value}\""),
                    "not sure" => "not-sure".to_owned(),
                    value => value.to_owned(),
                };
                facts.push((name.to_owned(), value));
            }
        }
        let facts: Vec<String> = facts
            .iter()
            .map(|(name, value)| {
                if value.contains(", ") {
                    format!("{name}: [{value}]")
                } else {
                    format!("{name}: {value}")
                }
            })
            .collect();
        format!("{{{}}}", facts.join(", "))
    }

    /// Whether an answer says something: the first moment is what holds anyway.
    fn is_said(&self, question: usize, answer: Answer) -> bool {
        let is_first_moment = answer == Answer::Option(0)
            && matches!(
                self.rules.questions[question].question.answer,
                AnswerForm::Moment(..)
            );
        answer != Answer::Open && !is_first_moment
    }

    /// A set of answers: `age: 13, learning-disability: yes`, the rest open.
    pub(super) fn words(&self, answers: &[Answer]) -> String {
        let given: Vec<String> = answers
            .iter()
            .enumerate()
            .filter(|(question, answer)| self.is_said(*question, **answer))
            .map(|(question, answer)| self.answer_words(question, *answer))
            .collect();
        if given.is_empty() {
            "nothing known".to_owned()
        } else {
            format!("{{{}}}", given.join(", "))
        }
    }
}

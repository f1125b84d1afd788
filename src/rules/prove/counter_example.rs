//! Saying a counter-example in an author's words.

use fingerpost_core::rules::Answer;

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
            (Answer::Option(option), AnswerForm::Choice(options)) => options
                .get(usize::from(option))
                .map_or_else(String::new, |option| option.id.value.to_string()),
            (Answer::Option(option), _) => option.to_string(),
        };
        format!("{}: {value}", asked.id.value)
    }

    /// A set of answers: `age: 13, learning-disability: yes`, the rest open.
    pub(super) fn words(&self, answers: &[Answer]) -> String {
        let given: Vec<String> = answers
            .iter()
            .enumerate()
            .filter(|(_, answer)| **answer != Answer::Open)
            .map(|(question, answer)| self.answer_words(question, *answer))
            .collect();
        if given.is_empty() {
            "nothing known".to_owned()
        } else {
            format!("{{{}}}", given.join(", "))
        }
    }
}

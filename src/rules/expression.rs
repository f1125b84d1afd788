//! Conditions whose questions are known.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;

use fingerpost_core::rules::{QuestionKind, Unsure};

use crate::documents::{AnswerForm, Condition, Question, Reader, Risk, Test};
use crate::findings::{Finding, Located, Place, codes};

/// A question, and the file that asks it.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The question.
    pub question: Question,
    /// The file.
    pub path: Arc<str>,
    /// The question that this is one answer of, if that one can have several: then this asks whether it is so.
    pub sign_of: Option<Arc<Question>>,
}

impl Asked {
    /// Where it is written.
    pub(super) fn place(&self) -> Place {
        Place::at(&self.path, self.question.id.span.clone())
    }

    /// What the table knows of it.
    pub(super) fn compiled(&self, reader: Reader) -> fingerpost_core::rules::Question {
        let kind = match &self.question.answer {
            AnswerForm::YesNo | AnswerForm::Several(_) => QuestionKind::YesNo,
            // Reading has made sure that there are at most 32.
            AnswerForm::Choice(options) => {
                QuestionKind::Choice(u8::try_from(options.len()).unwrap_or(32))
            }
            AnswerForm::Moment(options, _) => {
                QuestionKind::Moment(u8::try_from(options.len()).unwrap_or(32))
            }
            AnswerForm::Number(_, from, to) => QuestionKind::Number {
                from: *from,
                to: *to,
            },
        };
        let unsure = match (reader, self.question.risk) {
            (Reader::Professional, _) | (_, Risk::More | Risk::None) => Unsure::Open,
            (_, Risk::Yes) => Unsure::Yes,
            (_, Risk::No) => Unsure::No,
        };
        fingerpost_core::rules::Question { kind, unsure }
    }
}

/// A condition; questions by their place in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// Always so.
    Always,
    /// Answered yes.
    Yes(u16),
    /// Answered no.
    No(u16),
    /// One of the options whose bits are set.
    OneOf(u16, u32),
    /// This or more.
    AtLeast(u16, u16),
    /// This or less.
    AtMost(u16, u16),
    /// Every one is so.
    All(Vec<Expression>),
    /// One of them is so.
    Any(Vec<Expression>),
    /// So many of them are so.
    Several(u16, Vec<Expression>),
}

impl Expression {
    /// Resolves the names of a condition; says what is wrong with each.
    pub(crate) fn resolve(
        condition: &Condition,
        path: &Arc<str>,
        owner: &str,
        questions: &[Asked],
        findings: &mut Vec<Finding>,
    ) -> Option<Self> {
        let mut parts = |list: &[Condition]| -> Option<Vec<Self>> {
            // All are resolved before one's failure counts, so that one run reports all.
            let resolved: Vec<_> = list
                .iter()
                .map(|part| Self::resolve(part, path, owner, questions, findings))
                .collect();
            let repeated = (1..resolved.len())
                .find(|at| resolved[*at].is_some() && resolved[..*at].contains(&resolved[*at]));
            if let Some(at) = repeated {
                findings.push(
                    Finding::new(
                        &codes::FP503,
                        Place::at(path, list[at].span.clone()),
                        "this stands twice in one list, and would count twice",
                    )
                    .help("take one of them out"),
                );
                return None;
            }
            resolved.into_iter().collect()
        };
        match &condition.test {
            Test::All(list) => parts(list).map(Self::All),
            Test::Any(list) => parts(list).map(Self::Any),
            Test::Several(enough, list) => parts(list).map(|list| Self::Several(*enough, list)),
            Test::Answer(name, answers) => {
                let signs: Vec<(usize, &Asked)> = signs_of(&name.value, questions).collect();
                if !signs.is_empty() {
                    return Self::signs(name, answers, &signs, path, findings);
                }
                let Some(number) = questions
                    .iter()
                    .position(|asked| asked.question.id.value == name.value)
                else {
                    findings.push(
                        Finding::new(
                            &codes::FP501,
                            Place::at(path, name.span.clone()),
                            format!(
                                "{owner} asks for `{}`, which is not a question of the checker",
                                name.value
                            ),
                        )
                        .help_with_nearest(
                            &name.value,
                            questions.iter().map(|asked| &*asked.question.id.value),
                        ),
                    );
                    return None;
                };
                let question = &questions[number].question;
                let number = u16::try_from(number).ok()?;
                let tests: Vec<_> = answers
                    .iter()
                    .map(|answer| Self::test(number, question, answer, path, findings))
                    .collect();
                let mut tests = tests.into_iter().collect::<Option<Vec<_>>>()?;
                if tests.len() == 1 {
                    return tests.pop();
                }
                let options: Option<u32> = tests.iter().try_fold(0, |all, test| match test {
                    Self::OneOf(_, options) => Some(all | options),
                    _ => None,
                });
                if let (Some(options), AnswerForm::Choice(all) | AnswerForm::Moment(all, _)) =
                    (options, &question.answer)
                    && options.count_ones() as usize == all.len()
                {
                    findings.push(
                        Finding::new(
                            &codes::FP503,
                            Place::at(path, name.span.clone()),
                            format!(
                                "this is always so: it names every answer of `{}`",
                                name.value
                            ),
                        )
                        .help(
                            "leave out the answers that make no difference, or the whole condition",
                        ),
                    );
                    return None;
                }
                Some(options.map_or(Self::Any(tests), |options| Self::OneOf(number, options)))
            }
        }
    }

    /// That one of these answers was given to a question that can have several.
    fn signs(
        name: &Located<Arc<str>>,
        answers: &[Located<Arc<str>>],
        signs: &[(usize, &Asked)],
        path: &Arc<str>,
        findings: &mut Vec<Finding>,
    ) -> Option<Self> {
        let mut all = Vec::new();
        for answer in answers {
            let sign = signs
                .iter()
                .find(|(_, asked)| sign_id(asked) == &*answer.value);
            if let Some((number, _)) = sign {
                all.push(Self::Yes(u16::try_from(*number).ok()?));
                continue;
            }
            findings.push(
                Finding::new(
                    &codes::FP502,
                    Place::at(path, answer.span.clone()),
                    format!("`{}` has no answer `{}`", name.value, answer.value),
                )
                .help_with_nearest(&answer.value, signs.iter().map(|(_, asked)| sign_id(asked))),
            );
        }
        match all.len() {
            found if found < answers.len() => None,
            1 => all.pop(),
            _ => Some(Self::Any(all)),
        }
    }

    fn test(
        number: u16,
        question: &Question,
        answer: &Located<Arc<str>>,
        path: &Arc<str>,
        findings: &mut Vec<Finding>,
    ) -> Option<Self> {
        let place = || Place::at(path, answer.span.clone());
        let id = &question.id.value;
        match &question.answer {
            AnswerForm::YesNo | AnswerForm::Several(_) => match &*answer.value {
                "yes" => return Some(Self::Yes(number)),
                "no" => return Some(Self::No(number)),
                _ => findings.push(
                    Finding::new(
                        &codes::FP502,
                        place(),
                        format!("`{id}` is answered yes or no, not `{}`", answer.value),
                    )
                    .help(format!("write `{id}` for yes, or `{{{id}: \"no\"}}`")),
                ),
            },
            AnswerForm::Choice(options) | AnswerForm::Moment(options, _) => {
                let chosen = options
                    .iter()
                    .position(|option| option.id.value == answer.value);
                if let Some(chosen) = chosen {
                    return Some(Self::OneOf(number, 1 << chosen));
                }
                findings.push(
                    Finding::new(
                        &codes::FP502,
                        place(),
                        format!("`{id}` has no answer `{}`", answer.value),
                    )
                    .help_with_nearest(
                        &answer.value,
                        options.iter().map(|option| &*option.id.value),
                    ),
                );
            }
            AnswerForm::Number(unit, from, to) => match read_range(&answer.value) {
                None => findings.push(
                    Finding::new(
                        &codes::FP502,
                        place(),
                        format!(
                            "`{id}` is a number of {}, and `{}` is no test of one",
                            unit.words(),
                            answer.value
                        ),
                    )
                    .help("write `at least 3`, `at most 10`, `11 to 14` or one number"),
                ),
                Some((least, most)) => {
                    let least = least.unwrap_or(*from);
                    let most = most.unwrap_or(*to);
                    if least > most || least > *to || most < *from {
                        findings.push(
                            Finding::new(&codes::FP503, place(), format!("`{}` can never be so: `{id}` goes from {from} to {to}", answer.value))
                                .help("write a number that an answer can have, or widen `from` and `to` of the question"),
                        );
                    } else if least <= *from && most >= *to {
                        findings.push(
                            Finding::new(&codes::FP503, place(), format!("`{}` is always so: `{id}` goes from {from} to {to}", answer.value))
                                .help("write a number that tells answers apart, or take this condition out"),
                        );
                    } else {
                        let low = (least > *from).then_some(Self::AtLeast(number, least));
                        let high = (most < *to).then_some(Self::AtMost(number, most));
                        return match (low, high) {
                            (Some(low), Some(high)) => Some(Self::All(vec![low, high])),
                            (low, high) => low.or(high),
                        };
                    }
                }
            },
        }
        None
    }

    /// The questions that it asks for.
    #[must_use]
    pub fn questions(&self) -> BTreeSet<u16> {
        match self {
            Self::Always => BTreeSet::new(),
            Self::Yes(question)
            | Self::No(question)
            | Self::OneOf(question, _)
            | Self::AtLeast(question, _)
            | Self::AtMost(question, _) => BTreeSet::from([*question]),
            Self::All(list) | Self::Any(list) | Self::Several(_, list) => {
                list.iter().flat_map(Self::questions).collect()
            }
        }
    }

    /// The condition as a reader would say it.
    #[must_use]
    pub fn words(&self, questions: &[Asked]) -> String {
        let asked = |number: &u16| {
            questions
                .get(usize::from(*number))
                .map(|asked| &asked.question)
        };
        let name = |number: &u16| asked(number).map_or("", |question| &*question.ask);
        let unit = |number: &u16| match asked(number).map(|question| &question.answer) {
            Some(AnswerForm::Number(unit, ..)) => unit.words(),
            _ => "",
        };
        let join = |list: &[Self], lead: &str, between: &str| {
            let mut words = String::from(lead);
            for (at, part) in list.iter().enumerate() {
                if at > 0 {
                    words.push_str(between);
                }
                let nested = matches!(part, Self::All(_) | Self::Any(_) | Self::Several(..));
                let part = part.words(questions);
                let _ = if nested {
                    write!(words, "({part})")
                } else {
                    write!(words, "{part}")
                };
            }
            words
        };
        match self {
            Self::Always => "always".to_owned(),
            Self::Yes(number) => match questions.get(usize::from(*number)) {
                Some(Asked {
                    question,
                    sign_of: Some(of),
                    ..
                }) => format!("“{}” {}", of.ask, question.ask),
                _ => format!("“{}” yes", name(number)),
            },
            Self::No(number) => format!("“{}” no", name(number)),
            Self::OneOf(number, options) => {
                let labels: Vec<&str> = match asked(number).map(|question| &question.answer) {
                    Some(AnswerForm::Choice(all) | AnswerForm::Moment(all, _)) => all
                        .iter()
                        .enumerate()
                        .filter(|(at, _)| options >> at & 1 == 1)
                        .map(|(_, option)| &*option.label)
                        .collect(),
                    _ => Vec::new(),
                };
                format!("“{}” {}", name(number), labels.join(" or "))
            }
            Self::AtLeast(number, least) => {
                format!("“{}” {}", name(number), at_least(*least, unit(number)))
            }
            Self::AtMost(number, most) => {
                format!("“{}” {}", name(number), at_most(*most, unit(number)))
            }
            Self::All(list) => match list.as_slice() {
                [Self::AtLeast(number, least), Self::AtMost(again, most)] if number == again => {
                    let unit = unit(number);
                    if least == most {
                        format!("“{}” {}", name(number), so_many(*least, unit))
                    } else {
                        format!("“{}” {least} to {most} {unit}", name(number))
                    }
                }
                _ => join(list, "", " and "),
            },
            Self::Any(list) => join(list, "", " or "),
            Self::Several(enough, list) => join(list, &format!("at least {enough} of: "), "; "),
        }
    }
}

/// The answers of a question that can have several, with their places among all questions; none if the name is not that of one.
pub(super) fn signs_of<'a>(
    name: &'a str,
    questions: &'a [Asked],
) -> impl Iterator<Item = (usize, &'a Asked)> {
    let questions = questions.iter().enumerate();
    questions.filter(move |(_, asked)| {
        let of = asked.sign_of.as_ref();
        of.is_some_and(|of| *of.id.value == *name)
    })
}

/// The id of an answer among the several of its question.
pub(super) fn sign_id(asked: &Asked) -> &str {
    let id = &*asked.question.id.value;
    id.rsplit_once('/').map_or(id, |(_, id)| id)
}

/// "3 times", "once", "1 hour". Units come in the plural.
fn so_many(number: u16, unit: &str) -> String {
    match (number, unit) {
        (0, "times") => "never".to_owned(),
        (1, "times") => "once".to_owned(),
        (1, _) => format!("1 {}", unit.strip_suffix('s').unwrap_or(unit)),
        _ => format!("{number} {unit}"),
    }
}

fn at_least(number: u16, unit: &str) -> String {
    match (number, unit) {
        (1, "times") => "at least once".to_owned(),
        _ => format!("{} or more", so_many(number, unit)),
    }
}

fn at_most(number: u16, unit: &str) -> String {
    match (number, unit) {
        (0, "times") => "never".to_owned(),
        (1, "times") => "at most once".to_owned(),
        (_, "times") => format!("{} or fewer", so_many(number, unit)),
        _ => format!("{} or less", so_many(number, unit)),
    }
}

/// `at least 3`, `at most 10`, `11 to 14`, `3`.
fn read_range(text: &str) -> Option<(Option<u16>, Option<u16>)> {
    let number = |text: &str| {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok()).flatten()
    };
    if let Some(least) = text.strip_prefix("at least ") {
        return Some((Some(number(least)?), None));
    }
    if let Some(most) = text.strip_prefix("at most ") {
        return Some((None, Some(number(most)?)));
    }
    if let Some((least, most)) = text.split_once(" to ") {
        return Some((Some(number(least)?), Some(number(most)?)));
    }
    let exactly = number(text)?;
    Some((Some(exactly), Some(exactly)))
}

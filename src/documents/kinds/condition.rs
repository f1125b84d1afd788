//! Conditions as authors write them: what answers a rule asks for.
//!
//! Here they are only read: `danger-now`, `{age: at most 10}`, `{any: [ … ]}`. Which question is meant, and whether it can have such an
//! answer, is known once all questions are (`crate::rules`).

use std::sync::Arc;

use crate::findings::{Finding, Located, Place, Span, codes};
use crate::yaml::{Entry, Fields, Node, Shape};

/// A condition, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// What it asks for.
    pub test: Test,
    /// Where the author wrote it.
    pub span: Span,
}

/// What a condition asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// A question has one of these answers, in the author's words: `yes`, `no`, an option, `at least 3`.
    Answer(Located<Arc<str>>, Vec<Located<Arc<str>>>),
    /// Every one of these is so.
    All(Vec<Condition>),
    /// One of these is so.
    Any(Vec<Condition>),
    /// So many of these are so.
    Several(u16, Vec<Condition>),
}

/// A list that is longer nobody checks against its source.
const MOST_IN_A_LIST: usize = 60;

/// Reads a condition; says what is wrong with it.
pub(super) fn read(node: &Node, fields: &mut Fields<'_>) -> Option<Condition> {
    let span = node.span.clone();
    let test = match &node.shape {
        Shape::Text(name) if !name.trim().is_empty() => Test::Answer(
            located(name, span.clone()),
            vec![located("yes", span.clone())],
        ),
        Shape::Text(_) | Shape::Nothing | Shape::List(_) => return unreadable(fields, node),
        Shape::Fields(entries) => match entries.as_slice() {
            [entry] => read_field(entry, fields)?,
            [_, _] => match (node.field("at_least"), node.field("of")) {
                (Some(count), Some(list)) => several(&count.value, &list.value, fields)?,
                _ => return unreadable(fields, node),
            },
            _ => return unreadable(fields, node),
        },
    };
    Some(Condition { test, span })
}

/// Reads a list of which each is one answer, each once; nothing if one of them cannot be read.
pub(super) fn answers(name: &'static str, fields: &mut Fields<'_>) -> Option<Vec<Condition>> {
    let Some(node) = fields.written(name) else {
        return Some(Vec::new());
    };
    let nodes: &[Node] = match &node.shape {
        Shape::List(list) => list,
        _ => std::slice::from_ref(node),
    };
    if nodes.len() > MOST_IN_A_LIST {
        return unreadable(fields, node);
    }
    // Every one is read before one's failure counts, so that one run reports all.
    let read: Vec<_> = nodes
        .iter()
        .map(|node| one_answer(name, node, fields))
        .collect();
    let all = read.into_iter().collect::<Option<Vec<Condition>>>()?;
    let twice = (1..all.len()).find(|at| all[..*at].iter().any(|other| other.is_as(&all[*at])));
    if let Some(at) = twice {
        let place = fields.place(all[at].span.clone());
        fields.report(
            Finding::new(
                &codes::FP503,
                place,
                format!("this stands twice in `{name}`"),
            )
            .help("take one of them out"),
        );
        return None;
    }
    Some(all)
}

fn one_answer(name: &str, node: &Node, fields: &mut Fields<'_>) -> Option<Condition> {
    let is_one = match &node.shape {
        Shape::Text(text) => !text.trim().is_empty(),
        Shape::Fields(entries) => {
            matches!(entries.as_slice(), [entry] if !matches!(&*entry.name, "all" | "any"))
        }
        Shape::Nothing | Shape::List(_) => false,
    };
    if is_one || node.is_refused() {
        return read(node, fields);
    }
    fields.report(
        Finding::new(
            &codes::FP150,
            Place::at(fields.path, node.span.clone()),
            format!("each of `{name}` is one answer of a check"),
        )
        .help(
            "write the `id` of a question that is answered yes, or `{id: answer}`, each by itself",
        ),
    );
    None
}

impl Condition {
    /// Whether it asks for the same as another, wherever they are written.
    pub(crate) fn is_as(&self, other: &Self) -> bool {
        let same = |one: &[Located<Arc<str>>], two: &[Located<Arc<str>>]| {
            one.len() == two.len() && one.iter().zip(two).all(|(one, two)| one.value == two.value)
        };
        let all_as = |one: &[Self], two: &[Self]| {
            one.len() == two.len() && one.iter().zip(two).all(|(one, two)| one.is_as(two))
        };
        match (&self.test, &other.test) {
            (Test::Answer(one, answers), Test::Answer(two, others)) => {
                one.value == two.value && same(answers, others)
            }
            (Test::All(one), Test::All(two)) | (Test::Any(one), Test::Any(two)) => all_as(one, two),
            (Test::Several(count, one), Test::Several(other, two)) => {
                count == other && all_as(one, two)
            }
            _ => false,
        }
    }
}

fn read_field(entry: &Entry, fields: &mut Fields<'_>) -> Option<Test> {
    let value = &entry.value;
    match entry.name.as_str() {
        "all" => parts(value, fields).map(Test::All),
        "any" => parts(value, fields).map(Test::Any),
        name => {
            let answers = match &value.shape {
                Shape::List(list) => list
                    .iter()
                    .map(|item| answer(item, fields))
                    .collect::<Option<Vec<_>>>()?,
                _ => vec![answer(value, fields)?],
            };
            if answers.is_empty() {
                return unreadable(fields, value);
            }
            Some(Test::Answer(
                located(name, entry.name_span.clone()),
                answers,
            ))
        }
    }
}

fn answer(value: &Node, fields: &mut Fields<'_>) -> Option<Located<Arc<str>>> {
    match value.text() {
        Some(text) if !text.trim().is_empty() => {
            Some(located(answer_word(text), value.span.clone()))
        }
        _ => unreadable(fields, value),
    }
}

/// Some YAML readers take a bare `yes` for `true`; authors mean the word.
pub(crate) fn answer_word(text: &str) -> &str {
    match text.trim() {
        "true" => "yes",
        "false" => "no",
        other => other,
    }
}

fn several(count: &Node, list: &Node, fields: &mut Fields<'_>) -> Option<Test> {
    let conditions = parts(list, fields)?;
    let number = count
        .text()
        .and_then(|text| text.trim().parse::<u16>().ok());
    match number {
        Some(number) if number >= 1 && usize::from(number) <= conditions.len() => {
            Some(Test::Several(number, conditions))
        }
        _ => {
            fields.report(
                Finding::new(
                    &codes::FP150,
                    Place::at(fields.path, count.span.clone()),
                    format!("`at_least` must be a number from 1 to {}, as many as the list under `of` holds", conditions.len()),
                )
                .help("write `{at_least: number, of: [ … ]}`"),
            );
            None
        }
    }
}

fn parts(value: &Node, fields: &mut Fields<'_>) -> Option<Vec<Condition>> {
    match &value.shape {
        Shape::List(list) if (1..=MOST_IN_A_LIST).contains(&list.len()) => {
            // Every part is read before one's failure counts, so that one run reports all.
            let read: Vec<_> = list.iter().map(|item| read(item, fields)).collect();
            read.into_iter().collect()
        }
        _ => unreadable(fields, value),
    }
}

fn unreadable<T>(fields: &mut Fields<'_>, node: &Node) -> Option<T> {
    if node.is_refused() {
        return None;
    }
    let span = node.span.clone();
    fields.report(
        Finding::new(&codes::FP150, Place::at(fields.path, span), "this cannot be read as a condition")
            .help("write the `id` of a question that has to be answered yes, `{id: answer}`, `{any: [ … ]}`, `{all: [ … ]}` or `{at_least: number, of: [ … ]}`"),
    );
    None
}

fn located(text: &str, span: Span) -> Located<Arc<str>> {
    Located {
        value: Arc::from(text),
        span,
    }
}

//! Conditions as authors write them: what answers a rule asks for.
//!
//! Here they are only read: `danger-now`, `{age: at most 10}`, `{any: [ … ]}`. Which question is meant, and whether it can have such an
//! answer, is known once all questions are (`crate::rules`).

use std::fmt;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::documents::fields::{Fields, Spanned};
use crate::findings::{Finding, Located, Place, Span, codes};

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

/// Nested YAML as it stands: texts, lists and fields with their places.
#[derive(Debug, Clone)]
pub(crate) enum Yaml {
    Text(String),
    List(Vec<Spanned<Yaml>>),
    Fields(Vec<(Spanned<String>, Spanned<Yaml>)>),
}

impl<'de> Deserialize<'de> for Yaml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Yaml;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a list or fields")
            }

            fn visit_str<E>(self, text: &str) -> Result<Yaml, E> {
                Ok(Yaml::Text(text.to_owned()))
            }

            fn visit_bool<E>(self, value: bool) -> Result<Yaml, E> {
                Ok(Yaml::Text(value.to_string()))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Yaml, E> {
                Ok(Yaml::Text(value.to_string()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Yaml, E> {
                Ok(Yaml::Text(value.to_string()))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Yaml, E> {
                Ok(Yaml::Text(value.to_string()))
            }

            fn visit_unit<E>(self) -> Result<Yaml, E> {
                Ok(Yaml::Text(String::new()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Yaml, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = seq.next_element()? {
                    list.push(item);
                }
                Ok(Yaml::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Yaml, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Yaml::Fields(fields))
            }
        }

        deserializer.deserialize_any(Any)
    }
}

/// Reads a condition; says what is wrong with it.
pub(super) fn read(raw: &Spanned<Yaml>, fields: &mut Fields<'_>) -> Option<Condition> {
    let span = fields.span(raw);
    let test = match &raw.value {
        Yaml::Text(name) if !name.is_empty() => Test::Answer(
            located(name, span.clone()),
            vec![located("yes", span.clone())],
        ),
        Yaml::Text(_) | Yaml::List(_) => return unreadable(fields, span),
        Yaml::Fields(entries) => match entries.as_slice() {
            [(key, value)] => read_field(key, value, fields)?,
            [(first, count), (second, list)]
                if first.value == "at_least" && second.value == "of" =>
            {
                several(count, list, fields)?
            }
            [(second, list), (first, count)]
                if first.value == "at_least" && second.value == "of" =>
            {
                several(count, list, fields)?
            }
            _ => return unreadable(fields, span),
        },
    };
    Some(Condition { test, span })
}

fn read_field(
    key: &Spanned<String>,
    value: &Spanned<Yaml>,
    fields: &mut Fields<'_>,
) -> Option<Test> {
    match key.value.as_str() {
        "all" => parts(value, fields).map(Test::All),
        "any" => parts(value, fields).map(Test::Any),
        name => {
            let answers = match &value.value {
                Yaml::List(list) => list
                    .iter()
                    .map(|item| answer(item, fields))
                    .collect::<Option<Vec<_>>>()?,
                _ => vec![answer(value, fields)?],
            };
            if answers.is_empty() {
                return unreadable(fields, fields.span(value));
            }
            Some(Test::Answer(located(name, fields.span(key)), answers))
        }
    }
}

fn answer(value: &Spanned<Yaml>, fields: &mut Fields<'_>) -> Option<Located<Arc<str>>> {
    let span = fields.span(value);
    match &value.value {
        Yaml::Text(text) if !text.trim().is_empty() => Some(located(answer_word(text), span)),
        _ => unreadable(fields, span),
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

fn several(count: &Spanned<Yaml>, list: &Spanned<Yaml>, fields: &mut Fields<'_>) -> Option<Test> {
    let conditions = parts(list, fields)?;
    let number = match &count.value {
        Yaml::Text(text) => text.parse::<u16>().ok(),
        _ => None,
    };
    match number {
        Some(number) if number >= 1 && usize::from(number) <= conditions.len() => {
            Some(Test::Several(number, conditions))
        }
        _ => {
            fields.report(
                Finding::new(
                    &codes::FP130,
                    Place::at(fields.path, fields.span(count)),
                    format!("`at_least` must be a number from 1 to {}, as many as the list under `of` holds", conditions.len()),
                )
                .help("write `{at_least: number, of: [ … ]}`"),
            );
            None
        }
    }
}

fn parts(value: &Spanned<Yaml>, fields: &mut Fields<'_>) -> Option<Vec<Condition>> {
    match &value.value {
        Yaml::List(list) if (1..=MOST_IN_A_LIST).contains(&list.len()) => {
            // Every part is read before one's failure counts, so that one run reports all.
            let read: Vec<_> = list.iter().map(|item| read(item, fields)).collect();
            read.into_iter().collect()
        }
        _ => unreadable(fields, fields.span(value)),
    }
}

fn unreadable<T>(fields: &mut Fields<'_>, span: Span) -> Option<T> {
    fields.report(
        Finding::new(&codes::FP130, Place::at(fields.path, span), "this cannot be read as a condition")
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

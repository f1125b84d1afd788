//! Comparing a document with the shape it should have: everything that is wrong with it, each with its place.

use std::sync::Arc;

use jiff::civil::Date;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::places::{self, Step};
use super::yaml;
use crate::addresses::is_email;
use crate::exchange::shape::{Form, Shape};
use crate::findings::{Code, Finding, Place, codes};
use crate::sources::TextFile;

/// Where a part of a file is, to be looked up if somebody has to be told.
#[derive(Debug, Clone)]
pub struct Origin<'a> {
    file: &'a TextFile,
    at: Vec<Step>,
}

impl Origin<'_> {
    /// In words: the file, and where in it.
    pub fn words(&self) -> String {
        match self.at.as_slice() {
            [] => format!("in {}", self.file.path),
            steps => format!(
                "in {} at `{}`",
                self.file.path,
                yaml::comment(&places::pointer(steps))
            ),
        }
    }

    /// The place, of which only the first sign is marked.
    pub fn start(&self) -> Place {
        let path: &Arc<str> = &self.file.path;
        places::find(&self.file.text, &self.at).map_or_else(
            || Place::file(path),
            |span| Place::at(path, span.start..span.start + 1),
        )
    }
}

/// A file that is looked at, and what is wrong with it so far.
pub struct Inspection<'a> {
    file: &'a TextFile,
    at: Vec<Step>,
    pub findings: Vec<Finding>,
}

impl<'a> Inspection<'a> {
    pub const fn of(file: &'a TextFile) -> Self {
        Self {
            file,
            at: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// Looks at something inside of what is being looked at.
    pub fn inside<T>(&mut self, step: Step, look: impl FnOnce(&mut Self) -> T) -> T {
        self.at.push(step);
        let seen = look(self);
        self.at.pop();
        seen
    }

    /// The place of what is being looked at.
    pub fn place(&self) -> Place {
        let path: &Arc<str> = &self.file.path;
        places::find(&self.file.text, &self.at)
            .map_or_else(|| Place::file(path), |span| Place::at(path, span))
    }

    /// Where what is being looked at is.
    pub fn origin(&self) -> Origin<'a> {
        Origin {
            file: self.file,
            at: self.at.clone(),
        }
    }

    /// The place of what is being looked at, of which only the first sign is marked.
    pub fn start(&self) -> Place {
        self.origin().start()
    }

    /// What is being looked at, in the document: ` at /phones/0`.
    fn pointer(&self) -> String {
        match self.at.as_slice() {
            [] => String::new(),
            steps => format!(" at `{}`", yaml::comment(&places::pointer(steps))),
        }
    }

    /// Compares an object with its shape.
    pub fn object(&mut self, value: &Value, shape: &Shape) {
        let Value::Object(fields) = value else {
            self.wrong_type(value, "an object");
            return;
        };
        let absent = |name: &str| matches!(fields.get(name), None | Some(Value::Null));
        let needed = shape.fields.iter().filter(|field| field.needed);
        let missing: Vec<&str> = needed
            .map(|field| field.name)
            .filter(|name| absent(name))
            .collect();
        self.missing(shape, &missing);
        for field in shape.fields {
            match fields.get(field.name) {
                None | Some(Value::Null) => {}
                Some(value) => {
                    let step = Step::Field(field.name.to_owned());
                    self.inside(step, |this| this.form(value, field.form, field.needed));
                }
            }
        }
        if shape.closed {
            self.unknown(fields, shape);
        }
    }

    fn missing(&mut self, shape: &Shape, names: &[&str]) {
        if names.is_empty() {
            return;
        }
        let message = format!(
            "{}{} has no `{}`",
            shape.name,
            self.pointer(),
            names.join("`, `")
        );
        let finding = Finding::new(&codes::FP703, self.start(), message);
        self.findings
            .push(finding.help("ask whoever made this data: an entry is not whole without it"));
    }

    fn unknown(&mut self, fields: &Map<String, Value>, shape: &Shape) {
        for name in fields.keys() {
            if shape.fields.iter().all(|field| field.name != name) {
                let known: Vec<&str> = shape.fields.iter().map(|field| field.name).collect();
                let finding = self.inside(Step::Field(name.clone()), |this| {
                    let written = yaml::comment(name);
                    let message =
                        format!("{} has no field `{written}`{}", shape.name, this.pointer());
                    Finding::new(&codes::FP706, this.start(), message)
                        .help_with_nearest(name, known)
                });
                self.findings.push(finding);
            }
        }
    }

    fn form(&mut self, value: &Value, form: Form, needed: bool) {
        match form {
            Form::Number if value.is_number() => {}
            Form::Number => self.wrong_type(value, "a number"),
            Form::Whole if value.is_i64() => {}
            Form::Whole => self.wrong_type(value, "a whole number"),
            Form::Flag if value.is_boolean() => {}
            Form::Flag => self.wrong_type(value, "true or false"),
            Form::Group(shape) => self.object(value, shape),
            Form::List(of) => {
                let Value::Array(items) = value else {
                    self.wrong_type(value, "a list");
                    return;
                };
                for (index, item) in items.iter().enumerate() {
                    self.inside(Step::Item(index), |this| this.form(item, *of, false));
                }
            }
            Form::Text | Form::Uuid | Form::Email | Form::Day | Form::Word(_) => {
                let Value::String(text) = value else {
                    self.wrong_type(value, "a text");
                    return;
                };
                self.text(text, form, needed);
            }
        }
    }

    fn text(&mut self, text: &str, form: Form, needed: bool) {
        let pointer = self.pointer();
        let wrong = |this: &mut Self, code: &Code, message: String, help: &str| {
            let finding = Finding::new(code, this.place(), message).help(help);
            this.findings.push(finding);
        };
        match form {
            Form::Text if needed && text.trim().is_empty() => wrong(
                self,
                &codes::FP703,
                format!("the text{pointer} is empty"),
                "ask whoever made this data: an entry is not whole without it",
            ),
            Form::Uuid if text.len() != 36 || Uuid::try_parse(text).is_err() => wrong(
                self,
                &codes::FP704,
                format!("the id{pointer} is not a UUID"),
                "an id looks like this: `58f2b3ce-9517-56dc-8423-f8f55a49dd10`",
            ),
            Form::Email if !is_email(text) => wrong(
                self,
                &codes::FP707,
                format!("the text{pointer} is not an e-mail address"),
                "it should be one address: `name@example.org`",
            ),
            Form::Day if text.len() != 10 || text.parse::<Date>().is_err() => wrong(
                self,
                &codes::FP707,
                format!("the text{pointer} is not a date"),
                "it should be the year, month and day: `2026-11-21`",
            ),
            Form::Word(words) if !words.contains(&text) => {
                let message = format!("the word{pointer} is not one that can stand there");
                let finding = Finding::new(&codes::FP706, self.place(), message);
                self.findings
                    .push(finding.help_with_nearest(text, words.iter().copied()));
            }
            _ => {}
        }
    }

    fn wrong_type(&mut self, value: &Value, wanted: &str) {
        let found = match value {
            Value::Null => "nothing",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        let message = format!(
            "this should be {wanted}, but it is {found}{}",
            self.pointer()
        );
        self.findings
            .push(Finding::new(&codes::FP705, self.place(), message));
    }
}

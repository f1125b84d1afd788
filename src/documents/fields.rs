//! From what serde read to what the types say: each field checked, each complaint with its place.

use std::sync::Arc;

use jiff::civil::Date;
use serde_yaml::Spanned;

use super::citation::{Citation, Cited};
use super::front_matter::span;
use super::identity::is_slug;
use crate::addresses::read_web;
use crate::findings::{Finding, Located, Place, Span, meant};
use crate::unseen::{self, Unseen};

/// A text field as serde reads it: absent, or a text and its place.
pub(crate) type Text = Option<Spanned<String>>;
/// A list of texts as serde reads it.
pub(crate) type List = Option<Vec<Spanned<String>>>;

/// The file whose fields are being read, and what was found wrong in them so far.
pub(crate) struct Fields<'a> {
    pub path: &'a Arc<str>,
    /// Where the YAML starts in the file.
    pub offset: usize,
    /// The front matter as a whole, for what is missing from it.
    pub front: Span,
    pub findings: &'a mut Vec<Finding>,
}

impl Fields<'_> {
    pub fn span<T>(&self, value: &Spanned<T>) -> Span {
        span(value, self.offset)
    }

    pub fn place<T>(&self, value: &Spanned<T>) -> Place {
        Place::at(self.path, self.span(value))
    }

    pub fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Says that a field is missing, unless it was only misspelt: one slip is one finding.
    pub fn missing(&mut self, name: &str, message: impl Into<String>, help: impl Into<String>) {
        let slip = meant(name);
        let misspelt = self.findings.iter().any(|finding| {
            finding.id == "FP104"
                && finding.place.path == *self.path
                && finding.help.as_ref() == Some(&slip)
        });
        if !misspelt {
            let place = Place::at(self.path, self.front.clone());
            self.report(Finding::error("FP110", place, message).help(help));
        }
    }

    /// A text that must be there.
    pub fn required(&mut self, name: &str, text: &Text) -> Option<Located<Arc<str>>> {
        self.required_in(name, text, "")
    }

    /// A text that must be there, in a group of fields such as a step or a criterion.
    pub fn required_in(
        &mut self,
        name: &str,
        text: &Text,
        group: &str,
    ) -> Option<Located<Arc<str>>> {
        if text.is_none() {
            let of = if group.is_empty() {
                String::new()
            } else {
                format!(" of {group}")
            };
            self.missing(
                name,
                format!("the field `{name}`{of} is missing"),
                format!("add `{name}: …`; CONTRIBUTING.md says what each field is for"),
            );
            return None;
        }
        self.optional(name, text)
    }

    /// A text that may be absent, but not empty.
    pub fn optional(&mut self, name: &str, text: &Text) -> Option<Located<Arc<str>>> {
        let text = text.as_ref()?;
        let value = text.value.trim();
        if value.is_empty() {
            let place = self.place(text);
            self.report(
                Finding::error("FP111", place, format!("`{name}` is empty"))
                    .help("write its text, or take the field out if it may be left out"),
            );
            return None;
        }
        if let Some(unseen) = unseen::find(value).next() {
            self.report_escaped(name, text, &unseen);
            return None;
        }
        Some(Located {
            value: Arc::from(value),
            span: self.span(text),
        })
    }

    /// Says that a text holds a character that shows nothing, unless it stands in the file as it is: then that was said already.
    fn report_escaped(&mut self, name: &str, text: &Spanned<String>, unseen: &Unseen) {
        let code = unseen.code();
        let said = self.findings.iter().any(|finding| {
            finding.id == "FP128"
                && finding.place.path == *self.path
                && finding.message.contains(&code)
        });
        if !said {
            let place = self.place(text);
            let message = format!(
                "`{name}` holds an invisible character: {} ({code})",
                unseen.name
            );
            self.report(
                Finding::error("FP128", place, message)
                    .help("take the escape (`\\x…` or `\\u…`) out of the text"),
            );
        }
    }

    /// An optional text without its place.
    pub fn words(&mut self, name: &str, text: &Text) -> Option<Arc<str>> {
        self.optional(name, text).map(|text| text.value)
    }

    /// A date written as year, month, day.
    pub fn date(&mut self, name: &str, text: &Text) -> Option<Date> {
        let text = self.optional(name, text)?;
        let date = text
            .value
            .parse::<Date>()
            .ok()
            .filter(|_| text.value.len() == 10);
        if date.is_none() {
            let digits = text.value.bytes().map(|byte| byte.is_ascii_digit());
            let shaped = digits.eq("2026-11-21".bytes().map(|byte| byte.is_ascii_digit()));
            let why = if shaped {
                "is not a date that exists"
            } else {
                "is not written as a date"
            };
            self.report(
                Finding::error(
                    "FP112",
                    Place::at(self.path, text.span),
                    format!("`{}` {why}", text.value),
                )
                .help("write the year, month and day: `2026-11-21`"),
            );
        }
        date
    }

    /// A date that must be there.
    pub fn required_date(&mut self, name: &str, text: &Text) -> Option<Date> {
        self.required(name, text)?;
        self.date(name, text)
    }

    /// A list of texts; absent is the same as empty.
    pub fn list(&mut self, name: &str, list: &List) -> Vec<Located<Arc<str>>> {
        let mut texts = Vec::new();
        for item in list.iter().flatten() {
            let one = Some(item.clone());
            texts.extend(self.optional(name, &one));
        }
        texts
    }

    /// A list of texts without their places.
    pub fn words_list(&mut self, name: &str, list: &List) -> Vec<Arc<str>> {
        self.list(name, list)
            .into_iter()
            .map(|text| text.value)
            .collect()
    }

    /// A word out of a fixed few.
    pub fn choice<T: Copy>(&mut self, name: &str, text: &Text, all: &[(&str, T)]) -> Option<T> {
        let text = self.optional(name, text)?;
        let found = all.iter().find(|(word, _)| *word == &*text.value);
        if found.is_none() {
            self.report(
                Finding::error(
                    "FP113",
                    Place::at(self.path, text.span),
                    format!("`{}` is not a value of `{name}`", text.value),
                )
                .help_with_nearest(&text.value, all.iter().map(|(word, _)| *word)),
            );
        }
        found.map(|(_, value)| *value)
    }

    /// A word out of a fixed few that must be there.
    pub fn required_choice<T: Copy>(
        &mut self,
        name: &str,
        text: &Text,
        all: &[(&str, T)],
    ) -> Option<T> {
        self.required(name, text)?;
        self.choice(name, text, all)
    }

    /// A text that another module reads; its error says what to write.
    pub fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(
        &mut self,
        name: &str,
        text: &Text,
    ) -> Option<T> {
        let text = self.optional(name, text)?;
        match text.value.parse() {
            Ok(value) => Some(value),
            Err(why) => {
                self.report(
                    Finding::error(
                        "FP114",
                        Place::at(self.path, text.span),
                        format!("`{}` cannot be read as `{name}`", text.value),
                    )
                    .help(why.to_string()),
                );
                None
            }
        }
    }

    /// A short id within its file: `three-in-90-days`.
    pub fn id(&mut self, text: &Text, group: &str) -> Option<Located<Arc<str>>> {
        let id = self.required_in("id", text, group)?;
        if !is_slug(&id.value) {
            self.report(
                Finding::error(
                    "FP115",
                    Place::at(self.path, id.span),
                    format!("`{}` cannot be an id", id.value),
                )
                .help("use small letters a to z, digits and hyphens"),
            );
            return None;
        }
        Some(id)
    }

    /// A source and a paragraph.
    pub fn citation(&mut self, name: &str, text: &Text) -> Option<Cited> {
        let text = self.optional(name, text)?;
        self.read_citation(&text)
    }

    /// A list of sources and paragraphs.
    pub fn citations(&mut self, name: &str, list: &List) -> Vec<Cited> {
        let texts = self.list(name, list);
        texts
            .iter()
            .filter_map(|text| self.read_citation(text))
            .collect()
    }

    fn read_citation(&mut self, text: &Located<Arc<str>>) -> Option<Cited> {
        let span = text.span.clone();
        if let Some(citation) = Citation::read(&text.value) {
            return Some(Cited { citation, span });
        }
        self.report(
            Finding::error("FP116", Place::at(self.path, span), format!("`{}` does not name a source", text.value))
                .help("write the source's file name, and for a document the paragraph: `portsmouth-2016#5.2.1`"),
        );
        None
    }

    /// An address on the web. Only https: a page that sends a reader anywhere else is a mistake.
    pub fn url(&mut self, name: &str, text: &Text) -> Option<Arc<str>> {
        let text = self.optional(name, text)?;
        let error = match read_web(&text.value) {
            Ok(url) => return Some(url),
            Err(error) => error,
        };
        self.report(
            Finding::error(
                "FP117",
                Place::at(self.path, text.span),
                format!("`{}` is not a web address", text.value),
            )
            .help(error.to_string()),
        );
        None
    }

    /// Two parts of one list with the same id: the second is reported.
    pub fn distinct<'i>(&mut self, what: &str, ids: impl Iterator<Item = &'i Located<Arc<str>>>) {
        let mut seen = std::collections::HashSet::new();
        for id in ids {
            if !seen.insert(id.value.clone()) {
                self.report(
                    Finding::error(
                        "FP118",
                        Place::at(self.path, id.span.clone()),
                        format!("two {what} have the id `{}`", id.value),
                    )
                    .help("give each its own id: other files and the tests refer to it"),
                );
            }
        }
    }
}

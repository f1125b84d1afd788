//! From what serde read to what the types say: each field checked, each complaint with its place.

use std::sync::Arc;

use jiff::civil::Date;

use super::citation::{self, Cited};
pub(crate) use super::decode::Spanned;
use super::kinds::Source;
use super::outline::{self, Node, Shape};
use super::purposes::purpose;
use crate::addresses::{is_slug, read_web};
use crate::findings::{Finding, Located, Place, Severity, Span, codes, meant};
use crate::references::{Named, Ref, References};
use crate::unseen::{self, Unseen};
use crate::words;

/// A text field as serde reads it: absent, or a text and its place.
pub(crate) type Text = Option<Spanned<String>>;
/// A list of texts as serde reads it.
pub(crate) type List = Option<Vec<Spanned<String>>>;

/// The file whose fields are being read, and what was found wrong in them so far.
pub(crate) struct Fields<'a> {
    pub path: &'a Arc<str>,
    /// The front matter as a whole, for what is missing from it.
    pub front: Span,
    pub findings: &'a mut Vec<Finding>,
    /// The names of other things that were read so far.
    pub references: References,
    /// The fields that are being read, as they were written: of the file, or of an item of a list.
    here: &'a Node,
    /// The item that they belong to, if they do.
    item: Option<Item<'a>>,
}

/// Among more findings than this nobody sees that two have one cause, and looking through them all for each would take long.
const MOST_LOOKED_AT: usize = 300;

/// An item of a list.
#[derive(Clone, Copy)]
struct Item<'a> {
    /// Which of them, from 0.
    index: usize,
    /// What such an item is: "a criterion".
    group: &'a str,
}

impl<'a> Fields<'a> {
    /// The fields of a file. `front` is where those of the whole file are missing.
    pub fn new(
        path: &'a Arc<str>,
        outline: &'a Node,
        front: Span,
        findings: &'a mut Vec<Finding>,
    ) -> Self {
        Self {
            path,
            front,
            findings,
            references: References::default(),
            here: outline,
            item: None,
        }
    }

    #[allow(clippy::unused_self)] // it stands beside `place`, which needs the file
    pub fn span<T>(&self, value: &Spanned<T>) -> Span {
        value.span.clone()
    }

    pub fn place<T>(&self, value: &Spanned<T>) -> Place {
        Place::at(self.path, value.span.clone())
    }

    pub fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Reports what is wrong with a value. One in curly quotes has been named already: then that is what is wrong with it.
    pub fn report_value(&mut self, finding: Finding) {
        let curly = self
            .findings
            .iter_mut()
            .take(MOST_LOOKED_AT)
            .find(|known| known.id == "FP143" && known.place == finding.place);
        match curly {
            Some(known) => {
                known.severity = Severity::Error;
                known.help = known.help.take().map(|help| {
                    let straight = help.split("; if readers should").next().unwrap_or_default();
                    straight.to_owned()
                });
            }
            None => self.findings.push(finding),
        }
    }

    /// A value that was understood is whole: what follows it after ` #` is a comment, however it is written.
    pub fn is_whole(&mut self, text: &Located<Arc<str>>) {
        self.findings.retain(|finding| {
            finding.id != "FP142"
                || finding
                    .place
                    .span
                    .as_ref()
                    .is_none_or(|span| span.start != text.span.end)
        });
    }

    /// Says that a field is missing, at the item or file that should have it, unless something has been said of it already.
    pub fn missing(&mut self, name: &str, message: impl Into<String>, help: impl Into<String>) {
        let slip = meant(name);
        let elsewhere = format!("there is no field `{name}` here");
        let retyped = format!("`{name}:");
        let misspelt = self.findings.iter().take(MOST_LOOKED_AT).any(|finding| {
            let help = finding.help.as_deref().unwrap_or_default();
            finding.id == "FP104"
                && finding.place.path == *self.path
                && (help == slip || help.contains(&retyped) || finding.message == elsewhere)
        });
        let written = self.here.field(name);
        if misspelt
            || self.here.is_refused()
            || written.is_some_and(|entry| entry.value.is_refused())
        {
            return;
        }
        let finding = match written {
            Some(entry) if matches!(entry.value.shape, Shape::Nothing) => {
                if self.is_cut_off(name, entry.name_span.end) {
                    return;
                }
                let place = Place::at(self.path, entry.name_span.clone());
                let finding = Finding::new(
                    &codes::FP110,
                    place,
                    format!("the field `{name}` has no value"),
                );
                if entry.value.span == entry.name_span {
                    finding
                } else {
                    finding.label(
                        "`~` and `null` mean that there is none; in double quotes they are text",
                    )
                }
            }
            Some(entry) => {
                let place = Place::at(self.path, entry.value.span.clone());
                Finding::new(&codes::FP110, place, message)
            }
            None => Finding::new(&codes::FP110, self.beginning(), message),
        };
        self.report(finding.help(help));
    }

    /// Whether a value that should follow here was taken for a comment, which has been said: then it is not only a warning.
    fn is_cut_off(&mut self, name: &str, name_end: usize) -> bool {
        let message = outline::left_out(name);
        let near = name_end..name_end + 64;
        let cut = self
            .findings
            .iter_mut()
            .take(MOST_LOOKED_AT)
            .find(|finding| {
                let span = finding.place.span.as_ref();
                finding.message == message && span.is_some_and(|span| near.contains(&span.start))
            });
        match cut {
            Some(finding) => {
                finding.severity = Severity::Error;
                true
            }
            None => false,
        }
    }

    /// The first line of the item that is being read, or of the file's fields.
    fn beginning(&self) -> Place {
        match self.item {
            Some(_) => Place::at(self.path, self.here.span.clone()),
            None => Place::at(self.path, self.front.clone()),
        }
    }

    /// The item that is being read, as an author finds it: "the second criterion, “They have been missing …”".
    fn item_words(&self, item: Item<'_>) -> String {
        let noun = item
            .group
            .trim_start_matches("a ")
            .trim_start_matches("an ");
        let ordinal = words::ordinal(item.index + 1);
        let names = [
            "text", "do", "ask", "title", "label", "what", "name", "value", "id", "date", "when",
        ];
        let name = names
            .iter()
            .find_map(|name| self.here.field(name)?.value.text());
        match name {
            Some(name) => format!("the {ordinal} {noun}, “{}”,", words::beginning(name)),
            None => format!("the {ordinal} {noun}"),
        }
    }

    /// Reads each item of a list of groups of fields; what `group` calls them ("a criterion") is for what is missing from one.
    pub fn each<R, T>(
        &mut self,
        name: &str,
        group: &'static str,
        list: Option<&[R]>,
        mut read: impl FnMut(&R, &mut Self) -> Option<T>,
    ) -> Vec<T> {
        let (outer, outer_item) = (self.here, self.item);
        let nodes = outer
            .field(name)
            .map_or(&[][..], |entry| entry.value.items());
        let mut all = Vec::new();
        for (index, raw) in list.into_iter().flatten().enumerate() {
            let Some(node) = nodes.get(index).filter(|node| !node.is_refused()) else {
                continue;
            };
            self.here = node;
            self.item = Some(Item { index, group });
            all.extend(read(raw, self));
        }
        self.here = outer;
        self.item = outer_item;
        all
    }

    /// A text that must be there.
    pub fn required(&mut self, name: &str, text: &Text) -> Option<Located<Arc<str>>> {
        let group = self.item.map_or("", |item| item.group);
        self.required_in(name, text, group)
    }

    /// A text that must be there, in a group of fields such as a step or a criterion.
    pub fn required_in(
        &mut self,
        name: &str,
        text: &Text,
        group: &str,
    ) -> Option<Located<Arc<str>>> {
        if text.is_none() {
            let of = match self.item {
                Some(item) => format!(" of {}", self.item_words(item)),
                None if group.is_empty() => String::new(),
                None => format!(" of {group}"),
            };
            let help = match purpose(group, name) {
                Some(purpose) => format!("add `{name}: …`: {purpose}"),
                None => format!("add `{name}: …`"),
            };
            self.missing(name, format!("the field `{name}`{of} is missing"), help);
            return None;
        }
        self.optional(name, text)
    }

    /// A text that may be absent, but not empty.
    pub fn optional(&mut self, name: &str, text: &Text) -> Option<Located<Arc<str>>> {
        let text = text.as_ref().filter(|text| !text.refused)?;
        let value = text.value.trim();
        if value.is_empty() {
            let place = self.place(text);
            self.report(
                Finding::new(&codes::FP111, place, format!("`{name}` is empty"))
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
                Finding::new(&codes::FP128, place, message)
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
            let form = text
                .value
                .bytes()
                .map(|byte| if byte.is_ascii_digit() { b'0' } else { byte });
            let shaped = form.eq("0000-00-00".bytes());
            let (why, help) = match written_otherwise(&text.value) {
                _ if shaped => (
                    "is not a date that exists",
                    "write the year, month and day: `YYYY-MM-DD`".to_owned(),
                ),
                Some(date) => (
                    "is not written as a date",
                    format!("write the year, month and day: `{date}`"),
                ),
                None => (
                    "is not written as a date",
                    "write the year, month and day: `YYYY-MM-DD`".to_owned(),
                ),
            };
            self.report_value(
                Finding::new(
                    &codes::FP112,
                    Place::at(self.path, text.span),
                    format!("`{}` {why}", text.value),
                )
                .help(help),
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
            self.report_value(
                Finding::new(
                    &codes::FP113,
                    Place::at(self.path, text.span.clone()),
                    format!("`{}` is not a value of `{name}`", text.value),
                )
                .help_with_word(&text.value, all.iter().map(|(word, _)| *word)),
            );
        }
        let found = found.map(|(_, value)| *value)?;
        self.is_whole(&text);
        Some(found)
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
            Ok(value) => {
                self.is_whole(&text);
                Some(value)
            }
            Err(why) => {
                self.report_value(
                    Finding::new(
                        &codes::FP114,
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
            self.report_value(
                Finding::new(
                    &codes::FP115,
                    Place::at(self.path, id.span),
                    format!("`{}` cannot be an id", id.value),
                )
                .help("use small letters a to z, digits and hyphens"),
            );
            return None;
        }
        Some(id)
    }

    /// The name of a `K`.
    pub fn name<K: Named>(&mut self, name: &str, text: &Text) -> Option<Ref<K>> {
        let text = self.optional(name, text)?;
        Some(self.references.name(text))
    }

    /// Names of `K`s.
    pub fn names<K: Named>(&mut self, name: &str, list: &List) -> Vec<Ref<K>> {
        let texts = self.list(name, list);
        texts
            .into_iter()
            .map(|text| self.references.name(text))
            .collect()
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
        if let Some((source, paragraph)) = citation::split(&text.value) {
            let source = Located {
                value: source,
                span: span.clone(),
            };
            let source = self.references.cite::<Source>(source, paragraph.clone());
            return Some(Cited {
                source,
                paragraph,
                span,
            });
        }
        self.report_value(
            Finding::new(
                &codes::FP116,
                Place::at(self.path, span),
                format!("`{}` does not name a source", text.value),
            )
            .help(citation_help(&text.value)),
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
        self.report_value(
            Finding::new(
                &codes::FP117,
                Place::at(self.path, text.span),
                format!("`{}` is not a web address", text.value),
            )
            .help(error.to_string()),
        );
        None
    }

    /// Says that a text is not the tag of a language.
    pub fn report_language(&mut self, text: &Located<Arc<str>>, help: &str) {
        let place = Place::at(self.path, text.span.clone());
        let message = format!("`{}` is not the code of a language", text.value);
        self.report_value(Finding::new(&codes::FP145, place, message).help(help));
    }

    /// Two parts of one list with the same id: the second is reported.
    pub fn distinct<'i>(&mut self, what: &str, ids: impl Iterator<Item = &'i Located<Arc<str>>>) {
        let mut seen = std::collections::HashSet::new();
        for id in ids {
            if !seen.insert(id.value.clone()) {
                self.report(
                    Finding::new(
                        &codes::FP118,
                        Place::at(self.path, id.span.clone()),
                        format!("two {what} have the id `{}`", id.value),
                    )
                    .help("give each its own id: other files and the tests refer to it"),
                );
            }
        }
    }
}

/// A date that was written as people write it here, if only one can be meant.
fn written_otherwise(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text
        .split(['/', '.', '-', ' ', ','])
        .filter(|part| !part.is_empty())
        .collect();
    let [first, second, third] = parts.as_slice() else {
        return None;
    };
    let year_of = |part: &str| part.parse::<i16>().ok().filter(|_| part.len() == 4);
    let (year, month, day) = match (year_of(first), year_of(third)) {
        (Some(year), None) => (year, second, third),
        (None, Some(year)) => (year, second, first),
        _ => return None,
    };
    let day = day.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let (month, is_word) = match month.parse().ok() {
        Some(month) => (month, false),
        None => (words::month(month)?, true),
    };
    let date = Date::new(year, month, day.parse().ok()?).ok()?;
    // 11/12/2026 is one day here and another in America.
    let only_one = is_word || year_of(first).is_some() || date.day() > 12;
    only_one.then_some(date)
}

fn citation_help(text: &str) -> String {
    let form = "write the name of its file in `content/sources/`, without `.md`; where the source is cited by paragraph, `#` and the paragraph after it";
    let name = text.split_once('#').map_or(text, |(name, _)| name);
    let likely = name.trim().to_lowercase().replace([' ', '_'], "-");
    let likely = likely.trim_end_matches(".md");
    let likely = likely.rsplit('/').next().unwrap_or_default();
    match text.split_once('#') {
        _ if text.contains("://") => format!("{form}. A web page needs such a file, too"),
        Some((name, paragraph))
            if is_slug(likely) && likely != name.trim() && !paragraph.trim().is_empty() =>
        {
            format!(
                "{form}: `{likely}#{}`, if it is called that",
                paragraph.trim()
            )
        }
        _ => form.to_owned(),
    }
}

//! The fields of a file, asked for one by one: each value checked, each complaint with its place.

use std::sync::Arc;

use jiff::civil::Date;

use super::groups::{Groups, Path};
use super::node::{self, Entry, Node, Shape};
use super::shapes::{self, WholeNumber};
use crate::addresses::{is_slug, read_web};
use crate::findings::{Finding, Located, Place, Severity, Span, codes, meant};
use crate::references::{Named, Ref, Reference, References};
use crate::unseen::{self, Unseen};
use crate::words;

/// What a field is for, in the words that follow "add `owner: …`:", by what its item is called and by its name.
pub(crate) type Purpose = fn(&str, &str) -> Option<&'static str>;

/// The fields of a file, or of an item of a list in it, and what was found wrong in the file so far.
///
/// Whatever a field may hold, it is asked for by its name. At the end [`Fields::finish`] says which fields nobody asked for: so a reader
/// asks for all that its group can have before it gives up on any of it.
pub(crate) struct Fields<'a> {
    pub path: &'a Arc<str>,
    /// The front matter as a whole, for what is missing from it.
    pub front: Span,
    pub findings: &'a mut Vec<Finding>,
    /// The names of other things that were read so far.
    pub references: References,
    purpose: Purpose,
    /// The fields that are being read, as they were written: of the file, or of an item of a list.
    here: &'a Node,
    /// What they have been asked for so far.
    asked: Vec<&'static str>,
    /// Where they stand in the file.
    within: Path,
    /// The item that they belong to, if they do.
    item: Option<Item>,
    groups: Groups,
    /// What is missing: it is said at the end, unless it turns out to be there under another name.
    missing: Vec<(String, Finding)>,
}

/// Among more findings than this nobody sees that two have one cause, and looking through them all for each would take long.
const MOST_LOOKED_AT: usize = 300;

/// An item of a list.
#[derive(Clone, Copy)]
struct Item {
    /// Which of them, from 0.
    index: usize,
    /// What such an item is: "a criterion".
    group: &'static str,
}

impl<'a> Fields<'a> {
    /// The fields of a file. `front` is where those of the whole file are missing.
    pub fn new(
        path: &'a Arc<str>,
        outline: &'a Node,
        front: Span,
        purpose: Purpose,
        findings: &'a mut Vec<Finding>,
    ) -> Self {
        Self {
            path,
            front,
            findings,
            references: References::default(),
            purpose,
            here: outline,
            asked: Vec::new(),
            within: Vec::new(),
            item: None,
            groups: Groups::default(),
            missing: Vec::new(),
        }
    }

    /// Says which fields nobody asked for, and what is missing; gives the names that were read.
    pub fn finish(mut self) -> Vec<Reference> {
        self.close_group();
        let unknown = self.groups.findings(self.path);
        for (name, finding) in std::mem::take(&mut self.missing) {
            let slip = meant(&name);
            let elsewhere = format!("there is no field `{name}` here");
            let retyped = format!("`{name}:");
            let misspelt = unknown.iter().take(MOST_LOOKED_AT).any(|finding| {
                let help = finding.help.as_deref().unwrap_or_default();
                help == slip || help.contains(&retyped) || finding.message == elsewhere
            });
            if !misspelt {
                self.findings.push(finding);
            }
        }
        self.findings.extend(unknown);
        self.references.into_vec()
    }

    /// Gives up on a file of which not even the kind is known: nothing is said of fields that nobody could ask for.
    pub fn give_up(mut self) -> Vec<Reference> {
        let missing = std::mem::take(&mut self.missing);
        self.findings
            .extend(missing.into_iter().map(|(_, finding)| finding));
        self.references.into_vec()
    }

    /// How many errors were found so far, what is missing among them.
    pub fn errors(&self) -> usize {
        let found = self.findings.iter().filter(|finding| finding.is_error());
        found.count() + self.missing.len()
    }

    /// All that has been asked for has been: what else stands here nobody knows.
    fn close_group(&mut self) {
        self.groups.read(&self.within, &self.asked);
        // What is wrong with the names themselves has been said.
        if let Shape::Fields(entries) = &self.here.shape {
            for entry in entries {
                if !self.asked.contains(&entry.name.as_str()) {
                    self.groups
                        .add_unknown(&entry.name, &entry.name_span, &self.within);
                }
            }
        }
    }

    /// Asks for a field.
    fn ask(&mut self, name: &'static str) -> Option<&'a Entry> {
        if !self.asked.contains(&name) {
            self.asked.push(name);
        }
        self.here.field(name)
    }

    /// The value of a field as it was written, unless it is nothing.
    pub fn written(&mut self, name: &'static str) -> Option<&'a Node> {
        let value = &self.ask(name)?.value;
        (!matches!(value.shape, Shape::Nothing)).then_some(value)
    }

    /// Where the value of a field stands, unless it is nothing.
    pub fn span_of(&mut self, name: &'static str) -> Option<Span> {
        self.written(name).map(|value| value.span.clone())
    }

    /// A place in the file.
    pub fn place(&self, span: Span) -> Place {
        Place::at(self.path, span)
    }

    /// Whether the value of a field has been refused already.
    pub fn is_refused(&mut self, name: &'static str) -> bool {
        self.written(name).is_some_and(Node::is_refused)
    }

    /// How many items a list has, those with faults among them.
    pub fn count(&mut self, name: &'static str) -> usize {
        self.written(name).map_or(0, |list| list.items().len())
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
        let written = self.here.field(name);
        if self.here.is_refused() || written.is_some_and(|entry| entry.value.is_refused()) {
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
        self.missing.push((name.to_owned(), finding.help(help)));
    }

    /// Whether a value that should follow here was taken for a comment, which has been said: then it is not only a warning.
    fn is_cut_off(&mut self, name: &str, name_end: usize) -> bool {
        let message = node::left_out(name);
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
        if self.within.is_empty() {
            self.place(self.front.clone())
        } else {
            self.place(self.here.span.clone())
        }
    }

    /// The item that is being read, as an author finds it: "the second criterion, “They have been missing …”".
    fn item_words(&self, item: Item) -> String {
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
    pub fn each<T>(
        &mut self,
        name: &'static str,
        group: &'static str,
        mut read: impl FnMut(&mut Fields<'_>) -> Option<T>,
    ) -> Vec<T> {
        let Some(list) = self.written(name).filter(|list| !list.is_refused()) else {
            return Vec::new();
        };
        let mut all = Vec::new();
        let mut not_fields = Vec::new();
        for (index, node) in shapes::items(list, name, self.path, self.findings)
            .iter()
            .enumerate()
        {
            if !matches!(node.shape, Shape::Fields(_)) {
                not_fields.push(node);
            } else if !node.is_refused() {
                let item = Some(Item { index, group });
                all.extend(self.inside(name, node, item, &mut read));
            }
        }
        for node in not_fields {
            self.refuse_as_fields(name, node, &mut read);
        }
        all
    }

    /// Reads the group of fields below a name.
    pub fn group<T>(
        &mut self,
        name: &'static str,
        mut read: impl FnMut(&mut Fields<'_>) -> Option<T>,
    ) -> Option<T> {
        let node = self.written(name)?;
        if !matches!(node.shape, Shape::Fields(_)) {
            self.refuse_as_fields(name, node, &mut read);
            return None;
        }
        if node.is_refused() {
            return None;
        }
        self.inside(name, node, None, read)
    }

    fn inside<T>(
        &mut self,
        name: &'static str,
        node: &'a Node,
        item: Option<Item>,
        mut read: impl FnMut(&mut Fields<'_>) -> Option<T>,
    ) -> Option<T> {
        let outer = std::mem::replace(&mut self.here, node);
        let outer_item = std::mem::replace(&mut self.item, item);
        let outer_asked = std::mem::take(&mut self.asked);
        self.within.push(name);
        let result = read(self);
        self.close_group();
        self.within.pop();
        self.asked = outer_asked;
        self.item = outer_item;
        self.here = outer;
        result
    }

    /// Says that there should be fields, and which.
    fn refuse_as_fields<T>(
        &mut self,
        name: &'static str,
        node: &Node,
        mut read: impl FnMut(&mut Fields<'_>) -> Option<T>,
    ) {
        let mut path = self.within.clone();
        path.push(name);
        if self.groups.fields_of(&path).is_empty() {
            // What it would be asked for, its reader shows on a group without any field.
            let nothing = Node::without_fields(node.span.clone());
            let mut unheard = Vec::new();
            let mut trial = Fields::new(
                self.path,
                &nothing,
                self.front.clone(),
                self.purpose,
                &mut unheard,
            );
            trial.within = path.clone();
            let _ = read(&mut trial);
            trial.close_group();
            self.groups.read(&path, trial.groups.fields_of(&path));
        }
        let fields = self.groups.fields_of(&path);
        shapes::refuse_as_fields(node, fields, self.path, self.findings);
    }

    /// Fields whose names their author chose, with their values.
    pub fn entries(&mut self, name: &'static str) -> &'a [Entry] {
        let Some(node) = self.written(name) else {
            return &[];
        };
        if let Shape::Fields(entries) = &node.shape {
            return entries;
        }
        let (message, help) = ("this should be fields", "write each as `name: value`");
        shapes::refuse(node, self.path, self.findings, message, help);
        &[]
    }

    /// A text that must be there.
    pub fn required(&mut self, name: &'static str) -> Option<Located<Arc<str>>> {
        if self.written(name).is_none() {
            let (group, of) = match self.item {
                Some(item) => (item.group, format!(" of {}", self.item_words(item))),
                None => ("", String::new()),
            };
            let help = match (self.purpose)(group, name) {
                Some(purpose) => format!("add `{name}: …`: {purpose}"),
                None => format!("add `{name}: …`"),
            };
            self.missing(name, format!("the field `{name}`{of} is missing"), help);
            return None;
        }
        self.optional(name)
    }

    /// A list, or anything else, that must have something in it.
    pub fn not_empty(&mut self, name: &'static str, is_filled: bool) {
        if is_filled {
            return;
        }
        let help = match (self.purpose)("", name) {
            Some(purpose) => format!("add `{name}:`: {purpose}"),
            None => format!("add `{name}:` and what belongs in it"),
        };
        let message = format!("the field `{name}` is missing or empty");
        self.missing(name, message, help);
    }

    /// A text that may be absent, but not empty.
    pub fn optional(&mut self, name: &'static str) -> Option<Located<Arc<str>>> {
        let node = self.written(name)?;
        self.text(name, node)
    }

    /// The text that a value is; `name` is the field that holds it.
    pub fn text(&mut self, name: &str, node: &Node) -> Option<Located<Arc<str>>> {
        let written = shapes::text(node, self.path, self.findings)?;
        let value = written.trim();
        let span = node.span.clone();
        if value.is_empty() {
            let place = self.place(span);
            self.report(
                Finding::new(&codes::FP111, place, format!("`{name}` is empty"))
                    .help("write its text, or take the field out if it may be left out"),
            );
            return None;
        }
        if let Some(unseen) = unseen::find(value).next() {
            self.report_escaped(name, span, &unseen);
            return None;
        }
        Some(Located {
            value: Arc::from(value),
            span,
        })
    }

    /// `true` or `false`.
    pub fn flag(&mut self, name: &'static str) -> Option<Located<bool>> {
        let node = self.written(name)?;
        let value = shapes::flag(node, self.path, self.findings)?;
        Some(Located {
            value,
            span: node.span.clone(),
        })
    }

    /// A whole number.
    pub fn number<T: WholeNumber>(&mut self, name: &'static str) -> Option<Located<T>> {
        let node = self.written(name)?;
        let value = shapes::number(node, self.path, self.findings)?;
        Some(Located {
            value,
            span: node.span.clone(),
        })
    }

    /// Says that a text holds a character that shows nothing, unless it stands in the file as it is: then that was said already.
    fn report_escaped(&mut self, name: &str, span: Span, unseen: &Unseen) {
        let code = unseen.code();
        let said = self.findings.iter().any(|finding| {
            finding.id == "FP128"
                && finding.place.path == *self.path
                && finding.message.contains(&code)
        });
        if !said {
            let place = self.place(span);
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
    pub fn words(&mut self, name: &'static str) -> Option<Arc<str>> {
        self.optional(name).map(|text| text.value)
    }

    /// A date written as year, month, day.
    pub fn date(&mut self, name: &'static str) -> Option<Located<Date>> {
        let text = self.optional(name)?;
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
                    Place::at(self.path, text.span.clone()),
                    format!("`{}` {why}", text.value),
                )
                .help(help),
            );
        }
        date.map(|value| Located {
            value,
            span: text.span,
        })
    }

    /// A date that must be there.
    pub fn required_date(&mut self, name: &'static str) -> Option<Located<Date>> {
        self.required(name)?;
        self.date(name)
    }

    /// A list of texts; absent is the same as empty.
    pub fn list(&mut self, name: &'static str) -> Vec<Located<Arc<str>>> {
        let Some(list) = self.written(name).filter(|list| !list.is_refused()) else {
            return Vec::new();
        };
        shapes::items(list, name, self.path, self.findings)
            .iter()
            .filter_map(|item| self.text(name, item))
            .collect()
    }

    /// A list of texts without their places.
    pub fn words_list(&mut self, name: &'static str) -> Vec<Arc<str>> {
        self.list(name).into_iter().map(|text| text.value).collect()
    }

    /// A word out of a fixed few.
    pub fn choice<T: Copy>(&mut self, name: &'static str, all: &[(&str, T)]) -> Option<T> {
        let text = self.optional(name)?;
        self.chosen(name, &text, all)
    }

    /// The word out of a fixed few that a text is.
    pub fn chosen<T: Copy>(
        &mut self,
        name: &str,
        text: &Located<Arc<str>>,
        all: &[(&str, T)],
    ) -> Option<T> {
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
        self.is_whole(text);
        Some(found)
    }

    /// A word out of a fixed few that must be there.
    pub fn required_choice<T: Copy>(&mut self, name: &'static str, all: &[(&str, T)]) -> Option<T> {
        let text = self.required(name)?;
        self.chosen(name, &text, all)
    }

    /// Words out of a fixed few.
    pub fn choices<T: Copy>(&mut self, name: &'static str, all: &[(&str, T)]) -> Vec<T> {
        let texts = self.list(name);
        let texts = texts.iter();
        texts
            .filter_map(|text| self.chosen(name, text, all))
            .collect()
    }

    /// A text that another module reads and that must be there.
    pub fn required_parsed<T: std::str::FromStr<Err: std::fmt::Display>>(
        &mut self,
        name: &'static str,
    ) -> Option<Located<T>> {
        let text = self.required(name)?;
        let value = self.parse(name, &text)?;
        Some(Located {
            value,
            span: text.span,
        })
    }

    /// Texts that another module reads.
    pub fn parsed_list<T: std::str::FromStr<Err: std::fmt::Display>>(
        &mut self,
        name: &'static str,
    ) -> Vec<T> {
        let texts = self.list(name);
        let texts = texts.iter();
        texts.filter_map(|text| self.parse(name, text)).collect()
    }

    /// A text that another module reads; its error says what to write.
    pub fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(
        &mut self,
        name: &'static str,
    ) -> Option<T> {
        let text = self.optional(name)?;
        self.parse(name, &text)
    }

    fn parse<T: std::str::FromStr<Err: std::fmt::Display>>(
        &mut self,
        name: &str,
        text: &Located<Arc<str>>,
    ) -> Option<T> {
        match text.value.parse() {
            Ok(value) => {
                self.is_whole(text);
                Some(value)
            }
            Err(why) => {
                let message = format!("`{}` cannot be read as `{name}`", text.value);
                let place = self.place(text.span.clone());
                self.report_value(
                    Finding::new(&codes::FP114, place, message).help(why.to_string()),
                );
                None
            }
        }
    }

    /// A short id within its file: `three-in-90-days`.
    pub fn id(&mut self) -> Option<Located<Arc<str>>> {
        let id = self.required("id")?;
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
    pub fn name<K: Named>(&mut self, name: &'static str) -> Option<Ref<K>> {
        let text = self.optional(name)?;
        Some(self.references.name(text))
    }

    /// The name of a `K` that must be there.
    pub fn required_name<K: Named>(&mut self, name: &'static str) -> Option<Ref<K>> {
        let text = self.required(name)?;
        Some(self.references.name(text))
    }

    /// Names of `K`s.
    pub fn names<K: Named>(&mut self, name: &'static str) -> Vec<Ref<K>> {
        let texts = self.list(name);
        texts
            .into_iter()
            .map(|text| self.references.name(text))
            .collect()
    }

    /// An address on the web. Only https: a page that sends a reader anywhere else is a mistake.
    pub fn url(&mut self, name: &'static str) -> Option<Arc<str>> {
        let text = self.optional(name)?;
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

#[cfg(test)]
mod tests;

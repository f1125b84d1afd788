//! YAML as its author wrote it: every value with its place, before types are made of it.
//!
//! What YAML would do in silence (drop a word after `!`, cut a value at ` #`, copy
//! fields from elsewhere) is said here, once for every field of every file.

use std::cell::Cell;
use std::collections::HashSet;
use std::sync::Arc;

use granit_parser::{Event, Parser, ScalarStyle};

use super::errors;
use super::quotes::{is_in_curly_quotes, quoted};
use crate::findings::{Finding, Place, Span, codes};

/// Nesting beyond this is an accident or an attack: front matter is a page of fields.
const DEEPEST: usize = 16;
/// The same for the number of values.
const MOST_VALUES: usize = 100_000;
/// After so many anchors and aliases in a file, reading it on would only repeat the finding.
const MOST_SIGNS: usize = 3;

/// A value and what it holds.
#[derive(Debug)]
pub(crate) struct Node {
    /// Its bytes in the file.
    pub span: Span,
    /// What it is.
    pub shape: Shape,
    /// A finding has been made of it: what follows from that is not said as well.
    refused: Cell<bool>,
}

/// What a value is.
#[derive(Debug)]
pub(crate) enum Shape {
    /// Nothing, `~` or `null`.
    Nothing,
    /// One piece of text.
    Text(String),
    /// Items, each after a `- ` or within `[ ]`.
    List(Vec<Node>),
    /// Names and values.
    Fields(Vec<Entry>),
}

/// A field as written.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Its name.
    pub name: String,
    /// Where the name stands.
    pub name_span: Span,
    /// Its value.
    pub value: Node,
}

impl Node {
    fn new(span: Span, shape: Shape) -> Self {
        Self {
            span,
            shape,
            refused: Cell::new(false),
        }
    }

    /// A group without any field, of which nothing more is said.
    pub fn without_fields(span: Span) -> Self {
        let node = Self::new(span, Shape::Fields(Vec::new()));
        node.refuse();
        node
    }

    /// A finding has been made of this value.
    pub fn refuse(&self) {
        self.refused.set(true);
    }

    /// Whether a finding has been made of this value.
    pub fn is_refused(&self) -> bool {
        self.refused.get()
    }

    /// The field of this name, if this is fields and has it.
    pub fn field(&self, name: &str) -> Option<&Entry> {
        match &self.shape {
            Shape::Fields(entries) => entries.iter().find(|entry| entry.name == name),
            _ => None,
        }
    }

    /// Its items, if it is a list.
    pub fn items(&self) -> &[Node] {
        match &self.shape {
            Shape::List(items) => items,
            _ => &[],
        }
    }

    /// Its text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match &self.shape {
            Shape::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Reads YAML that stands in `text` at `yaml`. Nothing if the parser had to stop; an empty file is a value that is nothing.
pub(crate) fn read(
    path: &Arc<str>,
    text: &str,
    yaml: &Span,
    findings: &mut Vec<Finding>,
) -> Option<Node> {
    let slice = &text[yaml.clone()];
    let options = granit_parser::options! {
        disallow_directives: true,
        emit_unresolved_aliases: true,
        emit_anchor_events: true,
    };
    let mut builder = Builder {
        path,
        slice,
        offset: yaml.start,
        findings,
        open: Vec::new(),
        root: None,
        values: 0,
        signs: 0,
        sign_line_end: 0,
    };
    let mut documents = 0;
    for event in Parser::new_from_str_with_options(slice, options) {
        let (event, span) = match event {
            Ok(event) => event,
            // What follows a sign that was taken for another is no news.
            Err(_) if builder.signs > 0 => return None,
            Err(error) => {
                let finding = errors::explain(path, slice, yaml.start, &error);
                builder.findings.push(finding);
                return None;
            }
        };
        let bytes = span.byte_range().unwrap_or(0..0);
        if let Event::DocumentStart(..) = event {
            documents += 1;
            if documents > 1 {
                builder.second_document(bytes);
                return None;
            }
        }
        let tag_start = span.tag_start().and_then(|mark| mark.byte_offset());
        builder.take(event, bytes, tag_start).ok()?;
    }
    Some(
        builder
            .root
            .unwrap_or_else(|| Node::new(yaml.start..yaml.start, Shape::Nothing)),
    )
}

/// Reading on would help nobody: the finding has been made.
struct Stop;

/// A list or fields whose end has not come.
enum Open {
    List {
        start: usize,
        items: Vec<Node>,
    },
    Fields {
        start: usize,
        entries: Vec<Entry>,
        names: HashSet<String>,
        next: Next,
        /// One of the names could not be one, which has been said.
        spoilt: bool,
    },
}

/// What comes next in fields.
enum Next {
    /// A name.
    Name,
    /// The value of this name.
    Value(String, Span),
    /// The value of something that cannot be a name.
    Nameless,
}

/// Puts the parser's events together.
struct Builder<'a> {
    path: &'a Arc<str>,
    slice: &'a str,
    offset: usize,
    findings: &'a mut Vec<Finding>,
    open: Vec<Open>,
    root: Option<Node>,
    values: usize,
    signs: usize,
    /// Where the line of the last of them ends: several in one line are one slip.
    sign_line_end: usize,
}

impl Builder<'_> {
    fn take(
        &mut self,
        event: Event<'_>,
        bytes: Span,
        tag_start: Option<usize>,
    ) -> Result<(), Stop> {
        let is_tagged = event.tag().is_some();
        if is_tagged {
            self.tag(tag_start.unwrap_or(bytes.start), &bytes, &event);
        }
        match event {
            Event::Scalar(text, style, ..) => {
                let plain = style == ScalarStyle::Plain;
                let start = bytes.start.min(self.slice.len());
                let written = self.slice.get(bytes).unwrap_or_default().trim_end();
                let span = start..start + written.len();
                self.scalar(&text, plain, span, is_tagged)
            }
            Event::SequenceStart(..) => self.opens(Open::List {
                start: bytes.start,
                items: Vec::new(),
            }),
            Event::MappingStart(..) => self.opens(Open::Fields {
                start: bytes.start,
                entries: Vec::new(),
                names: HashSet::new(),
                next: Next::Name,
                spoilt: false,
            }),
            Event::SequenceEnd | Event::MappingEnd => self.closes(bytes.end),
            Event::Anchor(..) => self.sign(bytes, '&'),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.sign(bytes.clone(), '*')?;
                let node = Node::new(self.file_span(bytes), Shape::Nothing);
                node.refuse();
                self.add(node, false)
            }
            _ => Ok(()),
        }
    }

    fn file_span(&self, bytes: Span) -> Span {
        bytes.start + self.offset..bytes.end + self.offset
    }

    fn place(&self, bytes: Span) -> Place {
        Place::at(self.path, self.file_span(bytes))
    }

    fn opens(&mut self, open: Open) -> Result<(), Stop> {
        self.open.push(open);
        if self.open.len() <= DEEPEST {
            return Ok(());
        }
        let start = match self.open.last() {
            Some(Open::List { start, .. } | Open::Fields { start, .. }) => *start,
            None => 0,
        };
        let place = self.place(start..start + 1);
        self.findings.push(errors::too_deep(place));
        Err(Stop)
    }

    fn closes(&mut self, end: usize) -> Result<(), Stop> {
        let node = match self.open.pop() {
            Some(Open::List { start, items }) => {
                // A list without brackets ends with its last item, not where the parser noticed.
                let last = items
                    .last()
                    .map_or(start, |item| item.span.end - self.offset);
                let end = self.bracket(start, end).unwrap_or(last).max(start);
                Node::new(self.file_span(start..end), Shape::List(items))
            }
            Some(Open::Fields {
                start,
                entries,
                spoilt,
                ..
            }) => {
                let last = entries
                    .last()
                    .map_or(start, |entry| entry.value.span.end - self.offset);
                let end = self.bracket(start, end).unwrap_or(last).max(start);
                let node = Node::new(self.file_span(start..end), Shape::Fields(entries));
                if spoilt {
                    node.refuse();
                }
                node
            }
            None => return Ok(()),
        };
        self.add(node, false)
    }

    fn bracket(&self, start: usize, end: usize) -> Option<usize> {
        self.slice
            .get(start..end)
            .filter(|written| written.starts_with(['[', '{']) && written.ends_with([']', '}']))
            .map(|_| end)
    }

    fn scalar(&mut self, text: &str, plain: bool, span: Span, is_tagged: bool) -> Result<(), Stop> {
        let nothing = plain && matches!(text, "" | "~" | "null" | "Null" | "NULL");
        let is_name = matches!(
            self.open.last(),
            Some(Open::Fields {
                next: Next::Name,
                ..
            })
        );
        if plain && !is_name {
            self.report_curly(text, &span);
            self.report_cut(text, &span);
        }
        let shape = if nothing && !is_name {
            Shape::Nothing
        } else {
            Shape::Text(text.to_owned())
        };
        let node = Node::new(self.file_span(span), shape);
        if is_tagged {
            node.refuse();
        }
        self.add(node, plain)
    }

    fn add(&mut self, node: Node, plain: bool) -> Result<(), Stop> {
        self.values += 1;
        if self.values > MOST_VALUES {
            let place = Place::at(self.path, node.span);
            self.findings.push(
                Finding::new(
                    &codes::FP108,
                    place,
                    "this holds more values than anybody can check",
                )
                .help("keep what belongs to one subject, and move the rest to other files"),
            );
            return Err(Stop);
        }
        let (offset, slice) = (self.offset, self.slice);
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Fields {
                entries,
                names,
                next,
                spoilt,
                ..
            }) => match std::mem::replace(next, Next::Name) {
                Next::Name => {
                    let unseen = node.text().and_then(errors::unseen_in_name);
                    *spoilt |= unseen.is_some() || node.text().is_none();
                    *next = name_of(self.path, node, plain, unseen, names, self.findings);
                }
                Next::Nameless => {}
                Next::Value(name, name_span) => {
                    let mut value = node;
                    let written = slice.get(value.span.start - offset..value.span.end - offset);
                    if written.is_none_or(str::is_empty) {
                        value.span = name_span.clone();
                        let end = name_span.end - offset;
                        if matches!(value.shape, Shape::Nothing)
                            && let Some(hash) = nothing_but_a_hash(slice, end)
                        {
                            self.findings.push(cut(
                                self.path,
                                offset,
                                slice,
                                hash,
                                &left_out(&name),
                            ));
                        }
                    }
                    entries.push(Entry {
                        name,
                        name_span,
                        value,
                    });
                }
            },
        }
        Ok(())
    }

    fn second_document(&mut self, bytes: Span) {
        let place = self.place(bytes);
        self.findings.push(
            Finding::new(&codes::FP105, place, "a second set of fields begins here")
                .help("a file has one: take the line `---` or `...` out, or put what follows in a file of its own"),
        );
    }

    fn sign(&mut self, bytes: Span, sign: char) -> Result<(), Stop> {
        if bytes.start < self.sign_line_end {
            return Ok(());
        }
        let rest = &self.slice[bytes.start..];
        self.sign_line_end = bytes.start + rest.find('\n').unwrap_or(rest.len());
        let place = self.place(bytes);
        let message = match sign {
            '&' => "a value cannot begin with `&`: in YAML that names a value to copy it elsewhere",
            _ => "a value cannot begin with `*`: in YAML that copies a value from elsewhere",
        };
        self.findings
            .push(Finding::new(&codes::FP108, place, message).help(
            "put the whole value in double quotes; if it was meant as a copy, write the value out",
        ));
        self.signs += 1;
        if self.signs < MOST_SIGNS {
            Ok(())
        } else {
            Err(Stop)
        }
    }

    /// A word after `!` is a tag in YAML: it would not be part of the value.
    fn tag(&mut self, tag_start: usize, bytes: &Span, event: &Event<'_>) {
        let end = match event {
            Event::Scalar(..) => bytes.end.max(tag_start),
            _ => bytes.start.max(tag_start),
        };
        let written = self.slice.get(tag_start..end).unwrap_or_default();
        let mut end = tag_start + written.trim_end().len();
        if end == tag_start {
            // A tag with nothing after it.
            let rest = &self.slice[tag_start..];
            end += rest
                .find([' ', '\t', '\n', '\r', ',', ']', '}'])
                .unwrap_or(rest.len());
        }
        let written = &self.slice[tag_start..end];
        let word = written.split_whitespace().next().unwrap_or("!");
        let message = format!("`{word}` would be dropped: after `!` YAML expects no text");
        let is_one_line = matches!(event, Event::Scalar(..)) && !written.contains('\n');
        let help = if is_one_line {
            format!("put the whole value in double quotes: {}", quoted(written))
        } else {
            "put the whole value in double quotes".to_owned()
        };
        let place = self.place(tag_start..end);
        self.findings
            .push(Finding::new(&codes::FP141, place, message).help(help));
    }

    /// Curly quotes around a value do not quote it: they are part of it.
    fn report_curly(&mut self, text: &str, span: &Span) {
        if !is_in_curly_quotes(text) {
            return;
        }
        let inner: String = {
            let mut inner = text.chars();
            inner.next();
            inner.next_back();
            inner.collect()
        };
        let place = self.place(span.clone());
        self.findings.push(
            Finding::new(&codes::FP143, place, "these curly quotes are part of the value")
                .help(format!(
                    "write straight quotes: {}; if readers should see the curly ones, put straight ones around them, {}",
                    quoted(&inner),
                    quoted(text)
                )),
        );
    }

    /// ` #` cuts a value off. That is a comment, as a rule; where no blank follows, it may well have been meant.
    fn report_cut(&mut self, text: &str, span: &Span) {
        let rest = self.slice[span.end..].lines().next().unwrap_or_default();
        let hash = rest.trim_start_matches([' ', '\t']);
        let blanks = rest.len() - hash.len();
        // After a number, a date or a yes there is nothing that could go on.
        let is_whole = text
            .chars()
            .all(|c| c.is_ascii_digit() || "-./".contains(c))
            || matches!(text, "true" | "false" | "yes" | "no");
        if blanks > 0 && is_meant(hash) && !is_whole {
            let message = format!(
                "this value ends before ` #`: `{}` is left out",
                hash.trim_end()
            );
            // From the end of the value on: a field that knows its value to be whole finds it there.
            self.findings
                .push(cut(self.path, self.offset, self.slice, span.end, &message));
        }
    }
}

/// Whether a `#` begins something that is no comment as people write them: `#1`, `#missing`; not `# note`, `##` or `#---`.
fn is_meant(hash: &str) -> bool {
    hash.strip_prefix('#')
        .and_then(|rest| rest.chars().next())
        .is_some_and(|c| !c.is_whitespace() && !"#-=*!/".contains(c))
}

/// Where a `#` stands that is all there is after a name and its colon, and is no comment as people write them.
fn nothing_but_a_hash(slice: &str, name_end: usize) -> Option<usize> {
    let rest = slice.get(name_end..)?.lines().next()?;
    let after = rest
        .trim_start_matches(['"', '\'', ' '])
        .strip_prefix(':')?;
    let hash = after.trim_start_matches([' ', '\t']);
    is_meant(hash).then_some(name_end + rest.len() - hash.len())
}

/// What is said where a `#` stands for a value.
pub(crate) fn left_out(name: &str) -> String {
    format!("the value of `{name}` is left out: `#` begins a comment")
}

fn cut(path: &Arc<str>, offset: usize, slice: &str, hash: usize, message: &str) -> Finding {
    let line = slice[hash..].lines().next().unwrap_or_default().trim_end();
    let place = Place::at(path, hash + offset..hash + line.len() + offset);
    Finding::new(&codes::FP142, place, message).help(
        "put the whole value in double quotes; if this is a comment, write a blank after the `#`",
    )
}

/// Reads the name of a field, if it can be one.
fn name_of(
    path: &Arc<str>,
    node: Node,
    plain: bool,
    unseen: Option<&'static str>,
    names: &mut HashSet<String>,
    findings: &mut Vec<Finding>,
) -> Next {
    let place = Place::at(path, node.span.clone());
    let Shape::Text(name) = node.shape else {
        findings.push(
            Finding::new(
                &codes::FP107,
                place,
                "the name of a field cannot be a list or fields itself",
            )
            .help("put the whole value in double quotes if this is text"),
        );
        return Next::Nameless;
    };
    if let Some(unseen) = unseen {
        findings.push(
            Finding::new(
                &codes::FP105,
                place,
                format!("there is {unseen} in this name"),
            )
            .help("delete it; where a blank belongs, type an ordinary one"),
        );
        return Next::Nameless;
    }
    if plain && name == "<<" {
        findings.push(
            Finding::new(
                &codes::FP141,
                place,
                "fields cannot be copied from elsewhere with `<<`",
            )
            .help("write each field out"),
        );
        return Next::Nameless;
    }
    if !names.insert(name.clone()) {
        findings.push(
            Finding::new(&codes::FP106, place, format!("`{name}` is written twice"))
                .help("keep one of them; the other would be lost in silence"),
        );
        return Next::Nameless;
    }
    Next::Value(name, node.span)
}

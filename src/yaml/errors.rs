//! What stops the YAML parser, in an author's words: the likely cause in the author's own lines, never the parser's view of it.

use std::sync::Arc;

use granit_parser::{ErrorKind, ScanError};

use super::quotes::quoted;
use crate::findings::{Finding, Place, Span, codes};

/// What stops the parser, and what to write instead.
pub(super) fn explain(path: &Arc<str>, yaml: &str, offset: usize, error: &ScanError) -> Finding {
    let at = error.marker().byte_offset().unwrap_or(yaml.len());
    let at = boundary(yaml, at);
    let kind = error.kind();
    if *kind == ErrorKind::RecursionLimitExceeded {
        return too_deep(Place::at(path, shift(at..at, offset)));
    }
    let lines = Lines::around(yaml, at);
    let cause = lines
        .cause_in_the_lines()
        .unwrap_or_else(|| lines.cause_of(kind));
    let finding = Finding::new(
        &codes::FP105,
        Place::at(path, shift(whole(yaml, cause.span), offset)),
        cause.message,
    );
    finding.help(cause.help)
}

/// Lists in lists in lists.
pub(super) fn too_deep(place: Place) -> Finding {
    Finding::new(&codes::FP108, place, "this is nested too deep")
        .help("take brackets and indents out: no field needs so many; if they are part of a text, put it in double quotes")
}

/// What went wrong, where, and what to do.
struct Cause {
    span: Span,
    message: String,
    help: String,
}

impl Cause {
    fn new(span: Span, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            span,
            message: message.into(),
            help: help.into(),
        }
    }
}

/// A line of the file.
#[derive(Clone, Copy)]
struct Line<'a> {
    start: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    /// The white space that it begins with.
    fn indent(self) -> &'a str {
        let rest = self.text.trim_start();
        &self.text[..self.text.len() - rest.len()]
    }

    fn words(self) -> Span {
        let indent = self.indent().len();
        self.start + indent..self.start + self.text.len().max(indent + 1)
    }

    /// The name of a field and where its value starts in the line: `- name: value`, `name: value`.
    fn field(self) -> Option<(&'a str, usize)> {
        let mut rest = self.text.trim_start();
        while let Some(item) = rest.strip_prefix("- ") {
            rest = item.trim_start();
        }
        let (name, value) = rest.split_once(':')?;
        let is_name = !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
        if !is_name || !(value.is_empty() || value.starts_with(char::is_whitespace)) {
            return None;
        }
        let value = value.trim_start();
        Some((name, self.text.len() - value.len()))
    }

    fn value(self) -> Option<&'a str> {
        let (_, start) = self.field()?;
        Some(self.text[start..].trim_end())
    }

    fn value_span(self) -> Span {
        match self.field() {
            Some((_, start)) => self.start + start..self.start + self.text.len(),
            None => self.words(),
        }
    }
}

/// The line at which the parser stopped, and those before and after it that can be the cause.
struct Lines<'a> {
    yaml: &'a str,
    at: usize,
    this: Line<'a>,
    before: Option<Line<'a>>,
    after: Option<Line<'a>>,
}

impl<'a> Lines<'a> {
    fn around(yaml: &'a str, at: usize) -> Self {
        let mut start = 0;
        let mut before = None;
        let mut this = Line { start: 0, text: "" };
        let mut after = None;
        for line in yaml.split_inclusive('\n') {
            let end = start + line.len();
            let line = Line {
                start,
                text: line.trim_end_matches(['\n', '\r']),
            };
            let is_blank = line.text.trim().is_empty();
            if start <= at && (at < end || end == yaml.len()) {
                this = line;
            } else if start < at && !is_blank {
                before = Some(line);
            } else if start > at && !is_blank {
                after = Some(line);
                break;
            }
            start = end;
        }
        Self {
            yaml,
            at,
            this,
            before,
            after,
        }
    }

    fn column(&self) -> usize {
        self.at.saturating_sub(self.this.start)
    }

    fn near(&self) -> impl Iterator<Item = Line<'a>> + use<'a> {
        [Some(self.this), self.before, self.after]
            .into_iter()
            .flatten()
    }

    /// What an author cannot see, or believes to be something else.
    fn cause_in_the_lines(&self) -> Option<Cause> {
        self.near()
            .find_map(unseen_blank)
            .or_else(|| self.near().find_map(tab))
            .or_else(|| self.this_and_before().find_map(curly))
            .or_else(|| self.this_and_before().find_map(question))
    }

    /// The line at which the parser stopped, then the one above it, which it may have read as its beginning.
    fn this_and_before(&self) -> impl Iterator<Item = Line<'a>> + use<'a> {
        [Some(self.this), self.before].into_iter().flatten()
    }

    fn cause_of(&self, kind: &ErrorKind) -> Cause {
        match kind {
            ErrorKind::UnclosedQuotedScalar
            | ErrorKind::DocumentIndicatorInQuotedScalar
            | ErrorKind::InvalidQuotedScalarIndent => self.open_quotes(),
            ErrorKind::InvalidTrailingSingleQuotedScalar
            | ErrorKind::InvalidTrailingDoubleQuotedScalar => self.after_quotes(),
            ErrorKind::UnknownQuotedScalarEscape
            | ErrorKind::InvalidQuotedScalarHexEscape
            | ErrorKind::InvalidLowSurrogateHexEscape
            | ErrorKind::InvalidLowSurrogate
            | ErrorKind::MissingLowSurrogate
            | ErrorKind::UnpairedLowSurrogate
            | ErrorKind::InvalidUnicodeEscape => Cause::new(
                self.at..self.at + 1,
                "a `\\` in double quotes begins an escape, and there is none like this",
                "write `\\\\` for the sign itself",
            ),
            ErrorKind::UnexpectedEofFlowSequence
            | ErrorKind::UnexpectedEofFlowMapping
            | ErrorKind::UnexpectedEofImplicitFlowMapping
            | ErrorKind::ExpectedFlowMappingSeparator
            | ErrorKind::ExpectedFlowSequenceSeparator
            | ErrorKind::UnclosedFlowCollection { .. }
            | ErrorKind::MismatchedFlowCollectionEnd { .. }
            | ErrorKind::MisplacedFlowCollectionEnd
            | ErrorKind::InvalidFlowScalarIndent
            | ErrorKind::BlockEntryInFlowCollection
            | ErrorKind::FlowMappingValueAdjacentCollection
            | ErrorKind::InvalidColonPlacement => self.brackets(),
            ErrorKind::UnexpectedCharacter { character } => Cause::new(
                self.value_here(),
                match character {
                    '`' => "a value cannot begin with a backtick".to_owned(),
                    _ => format!("a value cannot begin with `{character}`"),
                },
                self.in_quotes(),
            ),
            ErrorKind::DirectiveDisallowed => Cause::new(
                self.this.words(),
                "a line cannot begin with `%`",
                "take the line out, or indent it if it goes on with the value above",
            ),
            ErrorKind::InvalidBlockScalarHeader | ErrorKind::ZeroBlockScalarIndent => Cause::new(
                self.value_here(),
                "after `|` or `>` the text begins on the next line",
                format!(
                    "{}, or write the text on the next line, two blanks further in",
                    self.in_quotes()
                ),
            ),
            ErrorKind::BlockSequenceEntryNotAllowed => match self.this.value() {
                Some(value)
                    if self.column() > self.this.indent().len() && value.starts_with('-') =>
                {
                    Cause::new(
                        self.value_here(),
                        "a list cannot begin on the line of its name",
                        format!(
                            "write each `- ` on a line of its own, below the name; if this is text, {}",
                            self.in_quotes()
                        ),
                    )
                }
                _ => self.wrong_indent(),
            },
            ErrorKind::CommentNotSeparated | ErrorKind::CommentInterceptedScalar => Cause::new(
                self.at..self.at + 1,
                "a `#` cuts this value off, and it goes on after that",
                "put the whole value in double quotes, on one line",
            ),
            ErrorKind::BomInsideDocument => Cause::new(
                self.at..self.at + 1,
                "there is a character here that nobody sees: U+FEFF",
                "delete it: put the cursor behind it and press backspace",
            ),
            ErrorKind::MissingAnchorOrAliasName => Cause::new(
                self.value_here(),
                "a value cannot begin with `*` or `&`",
                self.in_quotes(),
            ),
            ErrorKind::ExpectedTagBang
            | ErrorKind::InvalidTagTerminator
            | ErrorKind::UndeclaredTagHandle
            | ErrorKind::InvalidGlobalTagCharacter
            | ErrorKind::MissingTagUri
            | ErrorKind::UnclosedVerbatimTag
            | ErrorKind::InvalidTagEscape
            | ErrorKind::InvalidTagUtf8LeadingByte
            | ErrorKind::InvalidTagUtf8TrailingByte
            | ErrorKind::InvalidTagUtf8 => Cause::new(
                self.value_here(),
                "a value cannot begin with `!`",
                self.in_quotes(),
            ),
            _ => self.colon_or_indent(),
        }
    }

    /// The value of the line at which the parser stopped.
    fn value_here(&self) -> Span {
        self.this.value_span()
    }

    fn in_quotes(&self) -> String {
        match self.this.value() {
            Some(value) if !value.is_empty() && !value.starts_with(['"', '\'', '[', '{']) => {
                format!("put the whole value in double quotes: {}", quoted(value))
            }
            _ => "put the whole value in double quotes".to_owned(),
        }
    }

    /// A colon within a value, a name without its colon or blank, or else an indent.
    fn colon_or_indent(&self) -> Cause {
        for line in self.this_and_before() {
            let Some(value) = line.value() else {
                continue;
            };
            let is_plain = !value.starts_with(['"', '\'', '[', '{', '|', '>', '#']);
            let text = value.split(" #").next().unwrap_or(value);
            let holds_colon = text.contains(": ") || text.ends_with(':');
            if is_plain && holds_colon && line.start == self.this.start {
                return Cause::new(
                    line.value_span(),
                    "this value holds a colon, which YAML takes for the end of another name",
                    format!("put the whole value in double quotes: {}", quoted(value)),
                );
            }
        }
        if let Some(line) = self.this_and_before().find(|line| line.field().is_none())
            && !line.text.trim().is_empty()
        {
            return no_field(line);
        }
        self.wrong_indent()
    }

    fn wrong_indent(&self) -> Cause {
        let here = self.this.indent().len();
        let expected = self.expected_indents();
        let blanks = |count: usize| match count {
            0 => "no blanks".to_owned(),
            1 => "1 blank".to_owned(),
            count => format!("{count} blanks"),
        };
        let help = match expected.as_slice() {
            [] => "give it as many blanks as the other fields of the same thing have".to_owned(),
            [one] => format!(
                "begin the line with {}, as the lines that it goes with do",
                blanks(*one)
            ),
            [one, .., other] => format!(
                "begin the line with {} or {}, as the lines that it goes with do",
                blanks(*one),
                blanks(*other)
            ),
        };
        Cause::new(
            self.this.words(),
            format!(
                "this line begins with {}, which fits no line above it",
                blanks(here)
            ),
            help,
        )
    }

    /// Where fields above the line begin, the nearest fit first: names after `- ` count from the name.
    fn expected_indents(&self) -> Vec<usize> {
        let here = self.this.indent().len();
        let is_item = self.this.text.trim_start().starts_with('-');
        let mut columns = Vec::new();
        for line in self.yaml[..self.this.start].lines().rev().take(30) {
            let line = Line {
                start: 0,
                text: line,
            };
            let indent = line.indent().len();
            let rest = line.text.trim_start();
            if rest.starts_with("- ") && !is_item {
                columns.push(indent + rest.len() - rest[1..].trim_start().len());
            } else if rest.starts_with('-') == is_item && !rest.is_empty() {
                columns.push(indent);
            }
            if indent == 0 && !rest.is_empty() {
                break;
            }
        }
        columns.retain(|column| *column != here);
        columns.sort_by_key(|column| (column.abs_diff(here), *column));
        columns.dedup();
        columns.truncate(1);
        columns
    }

    fn open_quotes(&self) -> Cause {
        // The parser notices at the end of the file, or at the next line that cannot go on with the value.
        let mut start = self.at;
        let mut opening = None;
        for text in self.yaml[..self.at].split_inclusive('\n').rev().take(40) {
            start -= text.len();
            let line = Line {
                start,
                text: text.trim_end(),
            };
            let value = line
                .value()
                .unwrap_or_else(|| line.text.trim_start_matches([' ', '-']));
            let sign = value.chars().next().filter(|c| matches!(c, '"' | '\''));
            if let Some(sign) = sign.filter(|sign| value.matches(*sign).count() % 2 == 1) {
                opening = Some((line.value_span(), sign));
                break;
            }
        }
        let (span, sign) = opening.unwrap_or_else(|| (self.this.words(), '"'));
        Cause::new(
            span,
            "these quotes are not closed",
            format!(
                "write `{sign}` at the end of the value, and every line of it further in than its name"
            ),
        )
    }

    fn after_quotes(&self) -> Cause {
        let value = self.this.value().unwrap_or_else(|| self.this.text.trim());
        let help = if value.starts_with('\'') {
            "put the whole value in double quotes: an apostrophe ends a value that begins with `'`"
        } else {
            "put the whole value in double quotes, and write those within it as `\\\"`"
        };
        Cause::new(
            self.value_here(),
            "the value goes on after its closing quotes",
            help,
        )
    }

    fn brackets(&self) -> Cause {
        // The parser notices on the next line, or the one after.
        let is_open = |line: &Line<'_>| {
            let text = line.text.split(" #").next().unwrap_or_default();
            text.matches(['[', '{']).count() != text.matches([']', '}']).count()
        };
        let line = [self.before, Some(self.this)]
            .into_iter()
            .flatten()
            .find(is_open)
            .or_else(|| {
                self.this_and_before()
                    .find(|line| line.text.contains(['[', '{']))
            })
            .unwrap_or(self.this);
        if let Some(hash) = line.text.find(" #") {
            return Cause::new(
                line.start + hash + 1..line.start + line.text.len(),
                "everything from ` #` on is left out, the closing bracket too",
                "put the value that holds the `#` in double quotes",
            );
        }
        Cause::new(
            line.value_span(),
            "the brackets of this value do not fit together",
            "close each `[` with `]` and each `{` with `}`, and put a comma between items; if the brackets are part of a text, put the whole value in double quotes",
        )
    }
}

/// What a character is that looks like a blank, or like nothing, and is no blank to YAML.
fn unseen_words(c: char) -> Option<&'static str> {
    match c {
        '\u{a0}' | '\u{202f}' => Some("a no-break space"),
        '\u{200b}' | '\u{2060}' | '\u{feff}' => Some("a character that nobody sees"),
        _ if !c.is_ascii() && c.is_whitespace() => Some("a blank of another sort"),
        _ => None,
    }
}

/// Such a character in the name of a field, which can only be a slip.
pub(super) fn unseen_in_name(name: &str) -> Option<&'static str> {
    name.chars().find_map(unseen_words)
}

/// A blank that is no blank to YAML, where one is needed: pasted text and some keyboards have them.
fn unseen_blank(line: Line<'_>) -> Option<Cause> {
    let (at, found) = line
        .text
        .char_indices()
        .find(|(_, c)| unseen_words(*c).is_some())?;
    let name = unseen_words(found)?;
    let before = &line.text[..at];
    let lead = before.trim_start();
    let after_name = lead.ends_with(':')
        && lead
            .trim_start_matches("- ")
            .trim_end_matches(':')
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
    let what = match lead {
        "" => "at the start of this line".to_owned(),
        "-" => "after `-`".to_owned(),
        _ if after_name => format!("after `{}`", lead.trim_start_matches("- ")),
        _ => return None,
    };
    let start = line.start + at;
    Some(Cause::new(
        start..start + found.len_utf8(),
        format!("there is {name} {what} (U+{:04X})", u32::from(found)),
        "delete it and type an ordinary blank",
    ))
}

/// A tab where the line begins.
fn tab(line: Line<'_>) -> Option<Cause> {
    let lead = line.text.len() - line.text.trim_start_matches([' ', '-', '\t']).len();
    let at = line.text[..lead].find('\t')?;
    let start = line.start + at;
    Some(Cause::new(
        start..start + 1,
        "this line is indented with a tab",
        "YAML knows blanks only: replace the tab with as many blanks as the lines beside it have",
    ))
}

/// A value that an editor has put in curly quotes.
fn curly(line: Line<'_>) -> Option<Cause> {
    let value = line.value().or_else(|| {
        let item = line.text.trim_start().strip_prefix("- ")?;
        Some(item.trim())
    })?;
    let value = value.trim_start_matches(['[', '{', ' ']);
    let is_curly = value.starts_with(['“', '”', '„', '‘', '’', '‚']);
    is_curly.then(|| {
        Cause::new(
            line.value_span(),
            "curly quotes do not quote a value",
            "write straight ones: `\"` at its start and its end",
        )
    })
}

/// A value that begins with `? `, which is a sign of YAML's own.
fn question(line: Line<'_>) -> Option<Cause> {
    let value = line.value().filter(|value| value.starts_with("? "))?;
    Some(Cause::new(
        line.value_span(),
        "a value cannot begin with `? `",
        format!("put the whole value in double quotes: {}", quoted(value)),
    ))
}

fn no_field(line: Line<'_>) -> Cause {
    let text = line.text.trim();
    if text == "-" || text.starts_with("- ") {
        return Cause::new(
            line.words(),
            "this item belongs to no list",
            "write it below the name of its list, which has nothing after its colon; if it goes on with the value above, put that in double quotes",
        );
    }
    let glued = text
        .trim_start_matches("- ")
        .split_once(':')
        .filter(|(name, value)| {
            !value.is_empty()
                && !name.is_empty()
                && name
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-".contains(c))
        });
    if let Some((name, value)) = glued {
        return Cause::new(
            line.words(),
            "there is no blank after the colon",
            format!("write `{name}: {value}`"),
        );
    }
    Cause::new(
        line.words(),
        "this line is neither a field nor part of the one above",
        "write `name: value`; if it goes on with the value above, give it two blanks more than that one's name",
    )
}

fn shift(span: Span, by: usize) -> Span {
    span.start + by..span.end + by
}

fn boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A stretch of whole characters within the text.
fn whole(text: &str, span: Span) -> Span {
    let start = boundary(text, span.start);
    let mut end = span.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

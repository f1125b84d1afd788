//! Finding and decoding the YAML at the top of a content file.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_yaml::{Error, Spanned};

use crate::findings::{Finding, Place, Span};

/// The two parts of a content file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Split {
    /// Bytes of the YAML, without the `---` lines.
    pub yaml: Span,
    /// Where the Markdown starts.
    pub body: usize,
}

/// Splits a file at its `---` lines.
pub(super) fn split(path: &Arc<str>, text: &str) -> Result<Split, Finding> {
    let start = text
        .strip_prefix('\u{feff}')
        .map_or(0, |_| '\u{feff}'.len_utf8());
    let first = line_at(text, start);
    if text[first.clone()].trim_end() != "---" {
        return Err(Finding::error("FP102", Place::at(path, first), "this file does not start with front matter")
            .label("the first line must be `---`")
            .help("start the file with `---`, then `kind:`, `title:`, `owner:` and so on, then `---` again"));
    }
    let yaml_start = next_line(text, first.end);
    let mut at = yaml_start;
    while at < text.len() {
        let line = line_at(text, at);
        if text[line.clone()].trim_end() == "---" {
            return Ok(Split {
                yaml: yaml_start..at,
                body: next_line(text, line.end),
            });
        }
        at = next_line(text, line.end);
    }
    Err(Finding::error(
        "FP103",
        Place::at(path, first),
        "the front matter does not end",
    )
    .label("it starts here")
    .help("write a line `---` after the last field, before the text"))
}

fn line_at(text: &str, start: usize) -> Span {
    let end = text[start..].find('\n').map_or(text.len(), |i| start + i);
    start..end
}

fn next_line(text: &str, line_end: usize) -> usize {
    (line_end + 1).min(text.len())
}

/// Decodes YAML into `T`; `offset` is where it starts in the file. On failure says all that can be told at once:
/// every unknown field, or the one thing that stops the parser.
pub(crate) fn decode<T: DeserializeOwned>(
    path: &Arc<str>,
    text: &str,
    yaml: &Span,
    findings: &mut Vec<Finding>,
) -> Option<T> {
    let slice = &text[yaml.clone()];
    let error = match serde_yaml::from_str_with_options::<T>(slice, options()) {
        Ok(value) => return Some(value),
        Err(error) => error,
    };
    let unknown = match error.without_snippet() {
        Error::SerdeUnknownField {
            field, expected, ..
        } => Some(top_level_unknown(slice, expected))
            .filter(|unknown| unknown.iter().any(|(name, _)| name == field))
            .map(|unknown| (unknown, expected)),
        _ => None,
    };
    let Some((unknown, expected)) = unknown else {
        findings.push(explain(path, slice, yaml.start, error.without_snippet()));
        return None;
    };
    for (name, span) in &unknown {
        let place = Place::at(path, shift(span.clone(), yaml.start));
        findings.push(unknown_field(name, expected, place));
    }
    // The file is read once more without them, so that one run also tells what else is wrong.
    let rest = without(slice, &unknown);
    serde_yaml::from_str_with_options::<T>(&rest, options())
        .map_err(|error| findings.push(explain(path, &rest, yaml.start, error.without_snippet())))
        .ok()
}

/// The same YAML with some top-level fields blanked out, byte for byte, so that all places stay true.
fn without(yaml: &str, fields: &[(String, Span)]) -> String {
    let mut rest = String::with_capacity(yaml.len());
    let mut blanking = false;
    for line in yaml.split_inclusive('\n') {
        let at = rest.len();
        let continues = line.starts_with([' ', '\t', '-', '#', '\n', '\r']);
        blanking = fields.iter().any(|(_, span)| span.start == at) || (blanking && continues);
        if blanking {
            rest.extend(
                line.bytes()
                    .map(|byte| if byte == b'\n' { '\n' } else { ' ' }),
            );
        } else {
            rest.push_str(line);
        }
    }
    rest
}

/// Small limits: front matter is a page of fields, and aliases or deep nesting in it are an accident or an attack.
fn options() -> serde_yaml::Options {
    serde_yaml::options! {
        budget: serde_yaml::budget! {
            max_depth: 16,
            max_aliases: 0,
            max_anchors: 0,
            max_nodes: 50_000,
        },
    }
}

/// What stops the parser, in an author's words.
fn explain(path: &Arc<str>, yaml: &str, offset: usize, error: &Error) -> Finding {
    let place = Place::at(path, span_of(yaml, offset, error));
    match error {
        Error::SerdeUnknownField {
            field, expected, ..
        } => unknown_field(field, expected, place),
        Error::DuplicateMappingKey { key, .. } => {
            let key = key.as_deref().unwrap_or("this field");
            Finding::error("FP106", place, format!("`{key}` is written twice"))
                .help("keep one of them; the other would be lost in silence")
        }
        Error::Unexpected { expected, .. } => Finding::error("FP107", place, wrong_shape(expected))
            .help("look at the same field of another page, or in CONTRIBUTING.md"),
        Error::SerdeInvalidType {
            expected,
            unexpected,
            ..
        } => Finding::error(
            "FP107",
            place,
            format!("this should be {expected}, but it is {unexpected}"),
        ),
        Error::InvalidScalar { ty, .. } => Finding::error(
            "FP107",
            place,
            format!("this cannot be read as a number ({ty})"),
        )
        .help("write digits only, without quotes or units"),
        Error::InvalidBooleanStrict { .. } => {
            Finding::error("FP107", place, "this should be `true` or `false`")
                .help("leave the field out if it is not known")
        }
        Error::Budget { .. } => too_deep(place),
        other => {
            let message = other.to_string();
            let message = message.split(" at line ").next().unwrap_or(&message);
            // The parser below has a limit of its own, which it only tells in words.
            if message.contains("recursion limit") {
                return too_deep(place);
            }
            Finding::error("FP105", place, format!("this is not YAML that can be read: {message}"))
                .help("put the value in double quotes if it holds `: `, `#`, or starts with `[`, `{`, `*`, `&` or `!`")
        }
    }
}

fn too_deep(place: Place) -> Finding {
    Finding::error(
        "FP108",
        place,
        "this front matter is nested too deep, or repeats itself",
    )
    .help("anchors (`&x`), aliases (`*x`) and deep nesting are not used here; write the values out")
}

fn unknown_field(name: &str, expected: &[&'static str], place: Place) -> Finding {
    let finding = Finding::error("FP104", place, format!("there is no field `{name}` here"));
    if name.contains(' ') {
        return finding
            .label("read as a field of its own")
            .help("put the whole value in double quotes: within `{ }` a comma ends it");
    }
    match crate::findings::did_you_mean(name, expected.iter().copied()) {
        Some(near) => finding
            .label("unknown field")
            .help(crate::findings::meant(near)),
        None => finding.label("unknown field").help(format!(
            "fields that can stand here: {}",
            expected.join(", ")
        )),
    }
}

/// What serde-saphyr expected, in an author's words.
fn wrong_shape(expected: &str) -> String {
    let plain = match expected {
        "string scalar" => "one piece of text, not a list or a group of fields",
        "sequence start" => "a list: `[one, two]`, or lines that start with `- `",
        "mapping start" => "fields: `name: value`",
        other => return format!("this should be {other}"),
    };
    format!("this should be {plain}")
}

/// All unknown fields of the top level, so that an author sees them together.
#[allow(clippy::zero_sized_map_values)] // serde has no set of keys: a map that forgets its values is one
fn top_level_unknown(yaml: &str, expected: &[&'static str]) -> Vec<(String, Span)> {
    #[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
    struct Name(String);

    let Ok(fields) =
        serde_yaml::from_str_with_options::<BTreeMap<Name, IgnoredAny>>(yaml, options())
    else {
        return Vec::new();
    };
    let mut unknown: Vec<(String, Span)> = fields
        .into_keys()
        .filter(|Name(name)| !expected.contains(&name.as_str()))
        .filter_map(|Name(name)| {
            let at = find_key(yaml, &name)?;
            let span = at..at + name.len();
            Some((name, span))
        })
        .collect();
    unknown.sort_by_key(|(_, span)| span.start);
    unknown
}

/// Where a top-level key stands: at the start of a line.
fn find_key(yaml: &str, name: &str) -> Option<usize> {
    let mut at = 0;
    for line in yaml.split_inclusive('\n') {
        if line
            .strip_prefix(name)
            .is_some_and(|rest| rest.starts_with([':', ' ']))
        {
            return Some(at);
        }
        at += line.len();
    }
    None
}

fn shift(span: Span, by: usize) -> Span {
    span.start + by..span.end + by
}

fn span_of(yaml: &str, offset: usize, error: &Error) -> Span {
    let Some(location) = error.location() else {
        return shift(whole(yaml, 0..1), offset);
    };
    let bytes = location.span();
    if let (Some(start), Some(len)) = (bytes.byte_offset(), bytes.byte_len()) {
        let span = index(start)..index(start) + index(len).max(1);
        return shift(whole(yaml, span), offset);
    }
    let line = index(location.line()).saturating_sub(1);
    let column = index(location.column()).saturating_sub(1);
    let line_start: usize = yaml.split_inclusive('\n').take(line).map(str::len).sum();
    let line_text = yaml[line_start..].split('\n').next().unwrap_or("");
    let in_line = line_text
        .char_indices()
        .nth(column)
        .map_or(line_text.len(), |(i, _)| i);
    let start = line_start + in_line;
    shift(whole(yaml, start..start + 1), offset)
}

/// A stretch of whole characters within the text.
fn whole(text: &str, span: Span) -> Span {
    let mut start = span.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = span.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

fn index(n: u64) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

/// Where a decoded value stands in the file.
pub(crate) fn span<T>(value: &Spanned<T>, offset: usize) -> Span {
    let bytes = value.referenced.span();
    let start = bytes.byte_offset().map_or(0, index);
    let len = bytes.byte_len().map_or(1, index);
    offset + start..offset + start + len
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(text: &str) -> Option<(&str, &str)> {
        split(&Arc::from("a.md"), text)
            .ok()
            .map(|s| (&text[s.yaml], &text[s.body..]))
    }

    #[test]
    fn a_file_is_front_matter_and_text() {
        assert_eq!(parts("---\na: 1\n---\nText\n"), Some(("a: 1\n", "Text\n")));
        assert_eq!(parts("---\n---\n"), Some(("", "")));
        assert_eq!(
            parts("---\r\na: 1\r\n---\r\nText"),
            Some(("a: 1\r\n", "Text"))
        );
        assert_eq!(parts("---\na: 1\n---"), Some(("a: 1\n", "")));
        assert_eq!(parts("a: 1\n"), None);
        assert_eq!(parts("---\na: 1\n"), None);
        assert_eq!(parts(""), None);
    }

    #[test]
    fn unknown_fields_are_all_reported_and_the_rest_is_still_read() {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Fields {
            a: Option<Spanned<String>>,
        }
        let yaml = "x: [1,\n  2]\na: one\ny: 2\n";
        let mut findings = Vec::new();
        let read = decode::<Fields>(&Arc::from("a.md"), yaml, &(0..yaml.len()), &mut findings);
        let a = read.and_then(|fields| fields.a);
        assert_eq!(
            a.as_ref().map(|a| (a.value.as_str(), span(a, 0))),
            Some(("one", 15..18))
        );
        assert_eq!(
            findings.iter().map(|f| f.id).collect::<Vec<_>>(),
            ["FP104", "FP104"]
        );
    }

    proptest! {
        #[test]
        fn any_text_is_split_or_refused_without_panic(text in "(---|\n|\r|a: |é|\u{feff}| )*") {
            let _ = parts(&text);
        }

        #[test]
        fn any_yaml_is_decoded_or_explained_without_panic(text in "[a-z:{}\\[\\]&*!|>\"' \n\t#-]{0,60}") {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Fields { #[allow(dead_code)] a: Option<Spanned<String>> }
            let mut findings = Vec::new();
            let decoded = decode::<Fields>(&Arc::from("a.md"), &text, &(0..text.len()), &mut findings);
            prop_assert!(decoded.is_some() || !findings.is_empty());
        }
    }
}

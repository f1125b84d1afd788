//! Finding the YAML at the top of a content file.

use std::sync::Arc;

use crate::findings::{Finding, Place, Span, codes};

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
        return Err(Finding::new(&codes::FP102, Place::at(path, first), "this file does not start with front matter")
            .label("the first line must be `---`")
            .help("start the file with `---`, then `kind:`, `title:`, `owner:` and so on, then `---` again"));
    }
    let yaml_start = next_line(text, first.end);
    let mut at = yaml_start;
    while at < text.len() {
        let line = line_at(text, at);
        if text[line.clone()].trim_end() == "---" {
            let body = next_line(text, line.end);
            if fields_follow(&text[body..]) {
                return Err(Finding::new(
                    &codes::FP103,
                    Place::at(path, line),
                    "the front matter ends here, and more fields follow",
                )
                .label("this line closes it")
                .help(
                    "take this line out: one `---` stands before all fields, and one after them",
                ));
            }
            return Ok(Split {
                yaml: yaml_start..at,
                body,
            });
        }
        at = next_line(text, line.end);
    }
    Err(Finding::new(
        &codes::FP103,
        Place::at(path, first),
        "the front matter does not end",
    )
    .label("it starts here")
    .help("write a line `---` after the last field, before the text"))
}

/// Whether what comes after the front matter goes on with fields up to another `---`, as no text does.
fn fields_follow(body: &str) -> bool {
    const FIELDS: [&str; 11] = [
        "kind:",
        "title:",
        "summary:",
        "owner:",
        "reviewed:",
        "review_by:",
        "audiences:",
        "sources:",
        "order:",
        "draft:",
        "changes:",
    ];
    let mut known = false;
    for line in body.lines() {
        let line = line.trim_end();
        if line == "---" {
            return known;
        }
        let is_name = |name: &str| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        let is_field = line.starts_with([' ', '-', '#'])
            || line.split_once(':').is_some_and(|(name, _)| is_name(name));
        if line.is_empty() || !is_field {
            return false;
        }
        known |= FIELDS.iter().any(|field| line.starts_with(field));
    }
    false
}

fn line_at(text: &str, start: usize) -> Span {
    let end = text[start..].find('\n').map_or(text.len(), |i| start + i);
    start..end
}

fn next_line(text: &str, line_end: usize) -> usize {
    (line_end + 1).min(text.len())
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

    proptest! {
        #[test]
        fn any_text_is_split_or_refused_without_panic(text in "(---|\n|\r|a: |é|\u{feff}| )*") {
            let _ = parts(&text);
        }
    }
}

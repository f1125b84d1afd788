//! A page as its tags and the text between them, and what stands in a tag.

use std::borrow::Cow;
use std::ops::Range;

/// Elements without content or end tag.
pub(crate) const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// Elements whose content is text, whatever it looks like.
const TEXT_ONLY: [&str; 4] = ["script", "style", "textarea", "title"];

/// A piece of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'h> {
    Text(&'h str),
    /// A tag as it is written, and its name.
    Start(&'h str, &'h str),
    End(&'h str, &'h str),
    /// A comment, the doctype, or what stands in an element that only holds text.
    Verbatim(&'h str),
}

/// The pieces of a page, which together are the page.
pub(crate) struct Pieces<'h> {
    rest: &'h str,
    /// The element that only holds text, right after its tag.
    within: Option<&'h str>,
}

impl<'h> Pieces<'h> {
    pub const fn of(html: &'h str) -> Self {
        Self {
            rest: html,
            within: None,
        }
    }

    fn take(&mut self, length: usize) -> &'h str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken
    }
}

impl<'h> Iterator for Pieces<'h> {
    type Item = Piece<'h>;

    fn next(&mut self) -> Option<Piece<'h>> {
        if let Some(length) = self.within.take().map(|name| text_length(self.rest, name))
            && length > 0
        {
            return Some(Piece::Verbatim(self.take(length)));
        }
        let Some(inner) = self.rest.strip_prefix('<') else {
            let length = self.rest.find('<').unwrap_or(self.rest.len());
            return (length > 0).then(|| Piece::Text(self.take(length)));
        };
        let up_to = |end: &str, from: usize| {
            self.rest[from..]
                .find(end)
                .map_or(self.rest.len(), |at| from + at + end.len())
        };
        if inner.starts_with("!--") {
            let length = up_to("-->", "<!--".len());
            return Some(Piece::Verbatim(self.take(length)));
        }
        if inner.starts_with(['!', '?']) {
            let length = up_to(">", 1);
            return Some(Piece::Verbatim(self.take(length)));
        }
        let ends = inner.strip_prefix('/');
        let name = name_of(ends.unwrap_or(inner));
        if name.is_empty() {
            let length = 1 + inner.find('<').unwrap_or(inner.len());
            return Some(Piece::Text(self.take(length)));
        }
        let tag = self.take(tag_length(self.rest));
        if ends.is_some() {
            return Some(Piece::End(tag, name));
        }
        self.within = is_one_of(&TEXT_ONLY, name).then_some(name);
        Some(Piece::Start(tag, name))
    }
}

/// What a start tag says of its element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Attribute<'t> {
    pub name: &'t str,
    /// As it is written, without its quotes; nothing where there is only the name.
    pub written: Option<&'t str>,
    /// Where that stands in the tag; where the name ends, if it is alone.
    pub range: Range<usize>,
}

impl<'t> Attribute<'t> {
    /// What it says, with the characters that are written as references.
    pub fn value(&self) -> Cow<'t, str> {
        self.written.map_or(Cow::Borrowed(""), plain)
    }
}

/// What stands in a start tag, in order.
pub(crate) fn attributes(tag: &str) -> Vec<Attribute<'_>> {
    let mut found = Vec::new();
    let inside = tag.strip_suffix('>').unwrap_or(tag);
    let mut at = 1 + inside.get(1..).map_or(0, |rest| name_of(rest).len());
    let is_between = |c: char| c.is_ascii_whitespace() || c == '/';
    while at < inside.len() {
        let rest = &inside[at..];
        let Some(start) = rest.find(|c| !is_between(c)) else {
            break;
        };
        let from = at + start;
        let length = inside[from..]
            .find(|c: char| c.is_ascii_whitespace() || c == '=' || c == '/')
            .unwrap_or(inside.len() - from)
            .max(1);
        let end = (from + length..=inside.len()).find(|end| inside.is_char_boundary(*end));
        let name = &inside[from..end.unwrap_or(inside.len())];
        at = from + name.len().max(1);
        let after = inside[at..].trim_start_matches(|c: char| c.is_ascii_whitespace());
        let Some(value) = after.strip_prefix('=') else {
            found.push(Attribute {
                name,
                written: None,
                range: at..at,
            });
            continue;
        };
        let value = value.trim_start_matches(|c: char| c.is_ascii_whitespace());
        let start = inside.len() - value.len();
        let (range, next) = if let Some(quote @ ('"' | '\'')) = value.chars().next() {
            let end = value[1..]
                .find(quote)
                .map_or(inside.len(), |end| start + 1 + end);
            (start + 1..end, (end + 1).min(inside.len()))
        } else {
            let length = value.find(|c: char| c.is_ascii_whitespace());
            let end = start + length.unwrap_or(value.len());
            (start..end, end)
        };
        found.push(Attribute {
            name,
            written: Some(&inside[range.clone()]),
            range,
        });
        at = next;
    }
    found
}

/// Text without the references that pages write: the five of XML, numbers, and the names that people put into templates.
pub(crate) fn plain(written: &str) -> Cow<'_, str> {
    if !written.contains('&') {
        return Cow::Borrowed(written);
    }
    let mut text = String::with_capacity(written.len());
    let mut rest = written;
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let reference = rest.find(';').map(|end| (&rest[1..end], end + 1));
        let meant = reference.and_then(|(name, length)| Some((character(name)?, length)));
        let (meant, length) = meant.unwrap_or(('&', 1));
        text.push(meant);
        rest = &rest[length..];
    }
    text.push_str(rest);
    Cow::Owned(text)
}

fn character(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        "shy" => Some('\u{ad}'),
        "ndash" => Some('–'),
        "mdash" => Some('—'),
        "hellip" => Some('…'),
        "lsquo" => Some('‘'),
        "rsquo" => Some('’'),
        "ldquo" => Some('“'),
        "rdquo" => Some('”'),
        "middot" => Some('·'),
        "times" => Some('×'),
        "pound" => Some('£'),
        "copy" => Some('©'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)
        }
    }
}

/// Whether a name is among some, in small letters or not.
pub(crate) fn is_one_of(names: &[&str], name: &str) -> bool {
    names.iter().any(|other| other.eq_ignore_ascii_case(name))
}

/// The name that a tag starts with, if it is one.
fn name_of(tag: &str) -> &str {
    if !tag.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return "";
    }
    let end = tag.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>');
    &tag[..end.unwrap_or(tag.len())]
}

/// How long a tag is, up to the first `>` that is not between quotes.
fn tag_length(tag: &str) -> usize {
    let mut quote = None;
    let end = tag.bytes().position(|byte| match quote {
        None if matches!(byte, b'"' | b'\'') => {
            quote = Some(byte);
            false
        }
        None => byte == b'>',
        Some(open) => {
            if byte == open {
                quote = None;
            }
            false
        }
    });
    end.map_or(tag.len(), |end| end + 1)
}

/// How long the text is in an element that holds nothing else.
fn text_length(text: &str, name: &str) -> usize {
    let mut ends = text.match_indices("</").map(|(at, _)| at);
    let end = ends.find(|at| {
        let end_tag = text.as_bytes().get(at + 2..at + 2 + name.len());
        end_tag.is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes()))
    });
    end.unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pieces(html: &str) -> Vec<Piece<'_>> {
        Pieces::of(html).collect()
    }

    #[test]
    fn text_stands_between_tags() {
        use Piece::{End, Start, Text};
        assert_eq!(
            pieces("a < b<p title='>'>c</P >"),
            [
                Text("a "),
                Text("< b"),
                Start("<p title='>'>", "p"),
                Text("c"),
                End("</P >", "P")
            ]
        );
    }

    #[test]
    fn what_only_looks_like_a_tag_is_none() {
        for (html, verbatim) in [
            ("<!-- <p> -->", "<!-- <p> -->"),
            ("<!doctype html>", "<!doctype html>"),
            ("<script>\"</p>\"</script>", "\"</p>\""),
            ("<title>a <b></title>", "a <b>"),
        ] {
            assert!(pieces(html).contains(&Piece::Verbatim(verbatim)), "{html}");
        }
    }

    #[test]
    fn a_tag_says_what_its_element_is() {
        let tag = "<a class=\"b c\" href='../x.html#y' hidden data-n=3 title=\"a &amp; b &#39;c&#x27; & d\"/>";
        let said: Vec<(&str, Option<&str>)> = attributes(tag)
            .iter()
            .map(|one| (one.name, one.written))
            .collect();
        assert_eq!(
            said,
            [
                ("class", Some("b c")),
                ("href", Some("../x.html#y")),
                ("hidden", None),
                ("data-n", Some("3")),
                ("title", Some("a &amp; b &#39;c&#x27; & d")),
            ]
        );
        assert_eq!(attributes(tag)[4].value(), "a & b 'c' & d");
        assert_eq!(&tag[attributes(tag)[1].range.clone()], "../x.html#y");
    }

    proptest! {
        #[test]
        fn each_attribute_stands_where_it_is_said_to(tag in "<(a|é)?( |=|\"|'|/|b|é|&amp;|&|;|#39){0,20}>?") {
            for attribute in attributes(&tag) {
                prop_assert_eq!(attribute.written.unwrap_or_default(), &tag[attribute.range.clone()]);
                let _ = attribute.value();
            }
        }

        #[test]
        fn nothing_is_lost(html in "(<b|</b|>|<|!--|-->|\"|'|<script>|</script|/| |\n|é|x)*") {
            let whole: String = Pieces::of(&html)
                .map(|piece| match piece {
                    Piece::Text(text) | Piece::Start(text, _) | Piece::End(text, _) | Piece::Verbatim(text) => text,
                })
                .collect();
            prop_assert_eq!(whole, html);
        }
    }
}

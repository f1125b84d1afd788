//! A page as its tags and the text between them.

/// Elements without content or end tag.
pub(super) const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// Elements whose content is text, whatever it looks like.
const TEXT_ONLY: [&str; 4] = ["script", "style", "textarea", "title"];

/// A piece of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'h> {
    Text(&'h str),
    /// A tag as it is written, and its name.
    Start(&'h str, &'h str),
    End(&'h str, &'h str),
    /// A comment, the doctype, or what stands in an element that only holds text.
    Verbatim(&'h str),
}

/// The pieces of a page, which together are the page.
pub(super) struct Pieces<'h> {
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

/// Whether a name is among some, in small letters or not.
pub(super) fn is_one_of(names: &[&str], name: &str) -> bool {
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

    proptest! {
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

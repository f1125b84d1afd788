//! Brackets that look like a link and are none, and invisible characters that an author writes as `&#8203;`.

use super::super::links;
use super::Compiler;
use crate::findings::{Finding, Span};
use crate::unseen::{self, Around};

/// What the texts before this one were: above all the square brackets that the parser has left as text. It gives each by itself,
/// unless it was written `\[`.
#[derive(Default)]
pub(super) struct Trail {
    /// Those that are open, and whether they could open a link.
    open: Vec<bool>,
    /// Where the last one closed that could have been the words of a link.
    closed: Option<usize>,
    /// The last character of the text before, decoded.
    last: Option<char>,
}

impl Trail {
    /// Takes note of a text, and says whether it begins where the words of a link would have ended.
    fn follow(&mut self, text: &str, before: &str, span: &Span) -> bool {
        let after_words = self.closed == Some(span.start);
        let escaped = before.len() - before.trim_end_matches('\\').len();
        let is_escaped = escaped % 2 == 1;
        match text {
            "[" => self.open.push(!is_escaped),
            "]" if !is_escaped && self.open.pop().unwrap_or(true) => self.closed = Some(span.end),
            _ if is_escaped && text.starts_with('[') => self.open.push(false),
            _ => {}
        }
        after_words && text.starts_with('(')
    }

    /// A link ends with the paragraph that it stands in.
    pub(super) fn end_paragraph(&mut self) {
        *self = Self::default();
    }
}

impl Compiler<'_> {
    /// The parser leaves a link whose address holds a space as it was written, and a reader would see brackets.
    pub(super) fn refuse_lost_link(&mut self, text: &str, span: &Span) {
        let before = &self.file[..span.start];
        if !self.trail.follow(text, before, span) {
            return;
        }
        let rest = &self.file[span.start + 1..];
        let address = rest.split([')', '\n']).next().unwrap_or_default();
        let help = match links::meant(address) {
            Some(meant) => format!("write the address as `{meant}`, between brackets that close"),
            None => "write an address without spaces, and close its bracket; if no link is meant, write `\\[` for the first bracket".to_owned(),
        };
        let place = self.place(span.clone());
        self.report(Finding::error("FP223", place, "this is not read as a link").help(help));
    }

    /// A character that shows nothing is found in the file as it stands; here, what stands for one: `&#x202E;`.
    pub(super) fn refuse_unseen(&mut self, text: &str, span: &Span) {
        let mut before = self.trail.last;
        self.trail.last = text.chars().next_back();
        let written = &self.file[span.clone()];
        if text.is_ascii() || text == written {
            return;
        }
        let line_start = self.file[..span.start].rfind('\n').map_or(0, |at| at + 1);
        let line = self.file[line_start..].lines().next().unwrap_or_default();
        let following = self.file[span.end..].chars().next();
        let mut rest = text.chars().peekable();
        while let Some(c) = rest.next() {
            let after = rest.peek().copied().or(following);
            let around = Around {
                before,
                after,
                line,
            };
            before = Some(c);
            // Controls and what is no character are refused with all else that the parser decodes. What joins two letters cannot be
            // judged where the second is an entity, too.
            let joins_entity = matches!(c, '\u{ad}' | '\u{200d}') && after == Some('&');
            if unseen::is_no_text(c) || written.contains(c) || joins_entity {
                continue;
            }
            if let Some(name) = unseen::misplaced(c, around) {
                let place = self.place(span.clone());
                let message = format!(
                    "this stands for an invisible character: {name} (U+{:04X})",
                    u32::from(c)
                );
                self.report(
                    Finding::error("FP128", place, message).help("take it out of the text"),
                );
            }
        }
    }
}

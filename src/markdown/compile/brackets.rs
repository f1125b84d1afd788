//! Invisible characters that an author writes as `&#8203;`.

use super::Compiler;
use crate::findings::{Finding, Span, codes};
use crate::unseen::{self, Around};

impl Compiler<'_> {
    /// A character that shows nothing is found in the file as it stands; here, what stands for one: `&#x202E;`.
    pub(super) fn refuse_unseen(&mut self, text: &str, span: &Span) {
        let mut before = self.before;
        self.before = text.chars().next_back();
        let written = &self.file[span.clone()];
        if text.is_ascii() || text == written {
            return;
        }
        let line_start = self.file[..span.start].rfind('\n').map_or(0, |at| at + 1);
        let line = self.file[line_start..].lines().next().unwrap_or_default();
        let right_to_left = unseen::runs_from_right_to_left(line);
        let following = self.file[span.end..].chars().next();
        let mut rest = text.chars().peekable();
        while let Some(c) = rest.next() {
            let after = rest.peek().copied().or(following);
            let around = Around {
                before,
                after,
                right_to_left,
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
                    Finding::new(&codes::FP128, place, message).help("take it out of the text"),
                );
            }
        }
    }
}

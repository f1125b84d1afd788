//! Footnotes: numbered in the order they are used, written at the end.

use std::collections::HashMap;

use super::super::prose::Hole;
use super::Compiler;

#[derive(Default)]
pub(super) struct Footnotes {
    pub numbers: HashMap<String, usize>,
    /// The main text, while a note is being written.
    pub main: Option<(String, Vec<Hole>)>,
    pub open: String,
    pub written: Vec<(usize, String, Vec<Hole>)>,
}

impl Footnotes {
    fn number(&mut self, label: &str) -> usize {
        let next = self.numbers.len() + 1;
        *self.numbers.entry(label.to_owned()).or_insert(next)
    }
}

impl Compiler<'_> {
    pub(super) fn footnote_reference(&mut self, label: &str) {
        let number = self.footnotes.number(label);
        let prefix = self.id_prefix;
        self.push(&format!(
            "<sup><a id=\"{prefix}ref-{number}\" href=\"#{prefix}fn-{number}\" aria-label=\"Note {number}\">{number}</a></sup>"
        ));
    }

    pub(super) fn start_footnote(&mut self, label: &str) {
        label.clone_into(&mut self.footnotes.open);
        let main = (
            std::mem::take(&mut self.prose.html),
            std::mem::take(&mut self.prose.holes),
        );
        self.footnotes.main = Some(main);
    }

    pub(super) fn end_footnote(&mut self) {
        let Some((html, holes)) = self.footnotes.main.take() else {
            return;
        };
        let note = std::mem::replace(&mut self.prose.html, html);
        let note_holes = std::mem::replace(&mut self.prose.holes, holes);
        let label = std::mem::take(&mut self.footnotes.open);
        let number = self.footnotes.number(&label);
        self.footnotes.written.push((number, note, note_holes));
    }

    pub(super) fn write_footnotes(&mut self) {
        let mut notes = std::mem::take(&mut self.footnotes.written);
        if notes.is_empty() {
            return;
        }
        notes.sort_by_key(|(number, ..)| *number);
        self.push("<section class=\"footnotes\" aria-label=\"Notes\"><ol>");
        let prefix = self.id_prefix;
        for (number, html, holes) in notes {
            self.push(&format!("<li id=\"{prefix}fn-{number}\">"));
            let at = self.prose.html.len();
            self.prose.holes.extend(holes.into_iter().map(|hole| Hole {
                at: at + hole.at,
                ..hole
            }));
            self.push(&html);
            self.push(&format!(
                " <a href=\"#{prefix}ref-{number}\" aria-label=\"Back to the text\">↩</a></li>"
            ));
        }
        self.push("</ol></section>");
    }
}

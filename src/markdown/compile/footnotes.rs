//! Footnotes: numbered in the order they are used, written at the end.

use std::collections::HashMap;

use super::super::prose::Hole;
use super::Compiler;
use crate::findings::{Finding, Span};

#[derive(Default)]
pub(super) struct Footnotes {
    pub numbers: HashMap<String, usize>,
    /// How often each note is used.
    pub uses: HashMap<usize, usize>,
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
    pub(super) fn footnote_reference(&mut self, label: &str, span: Span) {
        if self.blocks.iter().any(|block| block.slot.is_some()) {
            let place = self.place(span);
            self.report(
                Finding::error("FP224", place, "a footnote cannot stand in a slot")
                    .help("an area's words may take its place, and the note would be left over: say it in the text"),
            );
        }
        let number = self.footnotes.number(label);
        let uses = self.footnotes.uses.entry(number).or_default();
        *uses += 1;
        let again = if *uses == 1 {
            String::new()
        } else {
            format!("-{uses}")
        };
        let prefix = self.id_prefix;
        // No heading makes an id that starts with `fp-`, so these are free.
        self.push(&format!(
            "<sup><a id=\"{prefix}fp-ref-{number}{again}\" href=\"#{prefix}fp-note-{number}\" aria-label=\"Note {number}\">{number}</a></sup>"
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
            self.push(&format!("<li id=\"{prefix}fp-note-{number}\">"));
            let at = self.prose.html.len();
            self.prose.holes.extend(holes.into_iter().map(|hole| Hole {
                at: at + hole.at,
                ..hole
            }));
            self.push(&html);
            self.push(&format!(
                " <a href=\"#{prefix}fp-ref-{number}\" aria-label=\"Back to the text\">↩</a></li>"
            ));
        }
        self.push("</ol></section>");
    }
}

//! Footnotes: numbered in the order they are used, written at the end.

use std::collections::HashMap;

use super::super::prose::{Hole, HoleKind};
use super::Compiler;
use super::survey::label;
use crate::findings::{Finding, Span, codes};

#[derive(Default)]
pub(super) struct Footnotes {
    /// How often each note is used.
    pub uses: HashMap<usize, usize>,
    /// The notes that are being written, each within the one before.
    open: Vec<OpenNote>,
    written: Vec<(usize, String, Vec<Hole>)>,
}

struct OpenNote {
    /// None for a note that no reader sees: a second one of its label, or one that nothing cites.
    number: Option<usize>,
    /// The text around it, which goes on after it.
    around: (String, Vec<Hole>),
}

impl Footnotes {
    pub fn is_open(&self) -> bool {
        !self.open.is_empty()
    }
}

impl Compiler<'_> {
    pub(super) fn footnote_reference(&mut self, text: &str, span: Span) {
        if self.blocks.iter().any(|block| block.slot.is_some()) {
            let place = self.place(span);
            self.report(
                Finding::new(&codes::FP224, place, "a footnote cannot stand in a slot")
                    .help("an area's words may take its place, and the note would be left over: say it in the text"),
            );
        }
        let number = self.survey.numbers.get(&label(text)).copied().unwrap_or(0);
        let uses = self.footnotes.uses.entry(number).or_default();
        *uses += 1;
        let again = again(*uses);
        // No heading makes an id that starts with `fp-`, so these are free.
        self.push("<sup><a id=\"");
        self.id_start();
        self.push(&format!("fp-ref-{number}{again}\" href=\"#"));
        self.id_start();
        self.push(&format!(
            "fp-note-{number}\" aria-label=\"Note {number}\">{number}</a></sup>"
        ));
    }

    pub(super) fn start_footnote(&mut self, text: &str, span: &Span) {
        let label = label(text);
        let first = self.survey.notes.get(&label).map_or(0, |note| note.start);
        if first != span.start {
            let (line, place) = (self.line(first), self.place(self.first_line(span)));
            self.report(
                Finding::new(
                    &codes::FP227,
                    place,
                    format!("there are two notes `[^{text}]`, and only one can be shown"),
                )
                .help(format!(
                    "the first is in line {line}: give this one a name of its own, here and where it is cited, or take one of them out"
                )),
            );
        }
        let number = self.survey.numbers.get(&label).copied();
        let around = (
            std::mem::take(&mut self.prose.html),
            std::mem::take(&mut self.prose.holes),
        );
        self.footnotes.open.push(OpenNote {
            number: number.filter(|_| first == span.start),
            around,
        });
    }

    pub(super) fn end_footnote(&mut self) {
        let Some(OpenNote { number, around }) = self.footnotes.open.pop() else {
            return;
        };
        let note = std::mem::replace(&mut self.prose.html, around.0);
        let holes = std::mem::replace(&mut self.prose.holes, around.1);
        if let Some(number) = number {
            self.footnotes.written.push((number, note, holes));
        }
    }

    pub(super) fn write_footnotes(&mut self) {
        for (label, span) in std::mem::take(&mut self.survey.uncited) {
            let place = self.place(self.first_line(&span));
            self.report(
                Finding::new(
                    &codes::FP227,
                    place,
                    format!("nothing leads to the note `[^{label}]`"),
                )
                .help(format!(
                    "write `[^{label}]` in the text where the note belongs, or take the note out"
                )),
            );
        }
        let mut notes = std::mem::take(&mut self.footnotes.written);
        if notes.is_empty() {
            return;
        }
        notes.sort_by_key(|(number, ..)| *number);
        self.push("<section class=\"footnotes\" aria-label=\"");
        self.hole(HoleKind::NotesName);
        self.push("\"><ol>");
        for (number, html, holes) in notes {
            self.push("<li id=\"");
            self.id_start();
            self.push(&format!("fp-note-{number}\">"));
            let at = self.prose.html.len();
            self.prose.holes.extend(holes.into_iter().map(|hole| Hole {
                at: at + hole.at,
                ..hole
            }));
            self.push(&html);
            let uses = self.footnotes.uses.get(&number).copied().unwrap_or(0);
            for nth in 1..=uses {
                self.push(" <a href=\"#");
                self.id_start();
                let again = again(nth);
                let name = if uses == 1 {
                    String::from("Back to the text")
                } else {
                    format!("Back to the text, place {nth}")
                };
                self.push(&format!(
                    "fp-ref-{number}{again}\" aria-label=\"{name}\">↩</a>"
                ));
            }
            self.push("</li>");
        }
        self.push("</ol></section>");
    }
}

/// What tells the places apart that cite one note.
fn again(nth: usize) -> String {
    if nth == 1 {
        String::new()
    } else {
        format!("-{nth}")
    }
}

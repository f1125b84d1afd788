//! Lines that say where links lead: `[law]: https://…`. The parser takes them out of the text without a word.

use pulldown_cmark::{Event, RefDefs, Tag};

use super::super::links;
use super::Compiler;
use super::survey::label;
use crate::findings::{Finding, Span, codes};

/// A line that gives a link its address.
pub(super) struct Address {
    label: String,
    leads_to: String,
    span: Span,
}

/// All of a text, in its order; of several with one label the first.
pub(super) fn addresses(definitions: &RefDefs<'_>, base: usize) -> Vec<Address> {
    let mut all: Vec<Address> = definitions
        .iter()
        .map(|(label, definition)| Address {
            label: label.to_owned(),
            leads_to: definition.dest.to_string(),
            span: definition.span.start + base..definition.span.end + base,
        })
        .collect();
    all.sort_by_key(|address| address.span.start);
    all
}

impl Compiler<'_> {
    pub(super) fn report_references(&mut self, known: &[Address], events: &[(Event<'_>, Span)]) {
        for address in known {
            let used = self.survey.references.contains(&label(&address.label));
            if used || links::read(&address.leads_to, self.path, self.linked_kinds).is_ok() {
                continue;
            }
            let place = self.place(self.first_line(&address.span));
            self.report(
                Finding::new(&codes::FP233, place, "nobody would see this line")
                    .label("it is read as the address of a link")
                    .help(format!("write `\\[{}]:` if it is text", address.label)),
            );
        }
        if known.is_empty() {
            return;
        }
        let words: Vec<&Span> = events
            .iter()
            .filter(|(event, _)| match event {
                Event::Start(tag) => matches!(tag, Tag::Link { .. }),
                Event::End(_) => false,
                _ => true,
            })
            .map(|(_, span)| span)
            .collect();
        for (at, _) in self.file[self.base..].match_indices("]:") {
            let end = self.base + at;
            let line_start = self.file[..end].rfind('\n').map_or(0, |at| at + 1);
            let Some(start) = self.file[line_start..end].rfind('[') else {
                continue;
            };
            let start = line_start + start;
            let text = &self.file[start + 1..end];
            let next = words.partition_point(|span| span.end <= start);
            let is_text = words.get(next).is_some_and(|span| span.start <= start);
            if is_text
                || text.starts_with('^')
                || self.survey.code.iter().any(|code| code.contains(&start))
            {
                continue;
            }
            let Some(first) = known
                .iter()
                .find(|known| label(known.label.trim()) == label(text.trim()))
            else {
                continue;
            };
            if first.span.contains(&start) {
                continue;
            }
            let line = self.line(first.span.start);
            let place = self.place(start..end + 1);
            self.report(
                Finding::new(&codes::FP233, place, format!("the links `[{text}]` are given a second address"))
                    .help(format!("only the first counts, in line {line}: take one of them out, or give this one a name of its own")),
            );
        }
    }
}

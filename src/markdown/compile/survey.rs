//! What must be known of a text before its first word is written: ids that authors gave, and which note has which number.

use std::collections::{HashMap, HashSet, VecDeque};

use pulldown_cmark::{Event, Tag, TagEnd};
use unicase::UniCase;

use crate::findings::Span;

/// A note's label. Two are the same where the parser holds them to be the same.
pub(super) type Label = UniCase<String>;

pub(super) fn label(text: &str) -> Label {
    UniCase::new(text.to_owned())
}

#[derive(Default)]
pub(super) struct Survey {
    /// For each id that an author gave, where it stands first.
    pub own_ids: HashMap<String, usize>,
    /// The notes in the order in which a reader meets them: first in the text, then in the notes themselves.
    pub numbers: HashMap<Label, usize>,
    /// For each label, where its first note stands.
    pub notes: HashMap<Label, Span>,
    /// Notes that nothing cites, and where they stand.
    pub uncited: Vec<(String, Span)>,
    /// Where the empty cells in the heads of tables start.
    pub empty_heads: HashSet<usize>,
    /// What is printed as code.
    pub code: Vec<Span>,
    /// Labels of the links that are made by reference.
    pub references: HashSet<Label>,
}

impl Survey {
    pub fn of(events: &[(Event<'_>, Span)]) -> Self {
        let mut survey = Self::default();
        let mut citations = Citations::default();
        let mut in_head = false;
        let mut empty_cell = None;
        for (event, span) in events {
            match event {
                Event::Start(Tag::Heading { id: Some(id), .. }) => {
                    survey.own_ids.entry(id.to_string()).or_insert(span.start);
                }
                Event::Start(Tag::FootnoteDefinition(text)) => {
                    survey
                        .notes
                        .entry(label(text))
                        .or_insert_with(|| span.clone());
                    citations.open.push(label(text));
                }
                Event::End(TagEnd::FootnoteDefinition) => {
                    citations.open.pop();
                }
                Event::FootnoteReference(text) => {
                    citations.add(label(text));
                    empty_cell = None;
                }
                Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => {
                    survey.code.push(span.clone());
                    empty_cell = None;
                }
                Event::Start(Tag::Link { id, .. }) => {
                    survey.references.insert(label(id));
                    // A link without words is given some.
                    empty_cell = None;
                }
                Event::Start(Tag::TableHead) => in_head = true,
                Event::End(TagEnd::TableHead) => in_head = false,
                Event::Start(Tag::TableCell) if in_head => empty_cell = Some(span.start),
                Event::Text(text) if !text.trim().is_empty() => empty_cell = None,
                Event::End(TagEnd::TableCell) => survey.empty_heads.extend(empty_cell.take()),
                _ => {}
            }
        }
        survey.numbers = citations.numbers();
        survey.uncited = survey
            .notes
            .iter()
            .filter(|(label, _)| !survey.numbers.contains_key(*label))
            .map(|(label, span)| (label.to_string(), span.clone()))
            .collect();
        survey.uncited.sort_by_key(|(_, span)| span.start);
        survey
    }
}

/// Which notes the text cites, and which each note cites.
#[derive(Default)]
struct Citations {
    /// The notes that are being read, each within the one before.
    open: Vec<Label>,
    in_text: Vec<Label>,
    in_notes: HashMap<Label, Vec<Label>>,
}

impl Citations {
    fn add(&mut self, cited: Label) {
        match self.open.last() {
            None => self.in_text.push(cited),
            Some(note) => self.in_notes.entry(note.clone()).or_default().push(cited),
        }
    }

    fn numbers(&self) -> HashMap<Label, usize> {
        let mut numbers = HashMap::new();
        let mut waiting: VecDeque<&Label> = self.in_text.iter().collect();
        while let Some(label) = waiting.pop_front() {
            if numbers.contains_key(label) {
                continue;
            }
            numbers.insert(label.clone(), numbers.len() + 1);
            waiting.extend(self.in_notes.get(label).into_iter().flatten());
        }
        numbers
    }
}

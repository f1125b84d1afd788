//! Running words as a reader reads them: across links, emphasis and the ends of lines.

use crate::documents::Document;
use crate::findings::{Place, Span};
use crate::site::Site;
use crate::sources::Sources;

/// Words that follow each other, with where each part of them stands in its file.
pub(super) struct Run {
    pub text: String,
    /// Whether they are fields of front matter or settings, and not text.
    pub is_fields: bool,
    /// For each part: where it begins in `text`, and the bytes of the file.
    parts: Vec<(usize, Span)>,
}

impl Run {
    /// Where a stretch of the words stands in the file.
    pub fn span(&self, start: usize, end: usize) -> Span {
        let in_file = |at: usize| {
            let after = self.parts.partition_point(|(begin, _)| *begin <= at);
            let part = self.parts.get(after.saturating_sub(1));
            part.map_or(0, |(begin, span)| {
                (span.start + at.saturating_sub(*begin)).min(span.end)
            })
        };
        let start = in_file(start);
        start..in_file(end.saturating_sub(1)).max(start) + 1
    }

    fn add(&mut self, text: &str, span: Span) {
        self.parts.push((self.text.len(), span));
        self.text.push_str(text);
    }
}

/// The words of a document: its front matter, then its text.
pub(super) fn of(document: &Document, file: &str) -> Vec<Run> {
    let mut runs = vec![fields(file, document.front_matter.clone())];
    let mut last_end = None;
    for span in &document.prose.words {
        let Some(words) = file.get(span.clone()) else {
            continue;
        };
        let gap = last_end.and_then(|end: usize| file.get(end..span.start));
        last_end = Some(span.end);
        let joined = gap.and_then(joint);
        match (joined, runs.last_mut()) {
            (Some(between), Some(run)) if !run.is_fields => {
                run.text.push_str(between);
                run.add(words, span.clone());
            }
            _ => {
                let mut run = Run {
                    text: String::new(),
                    is_fields: false,
                    parts: Vec::new(),
                };
                run.add(words, span.clone());
                runs.push(run);
            }
        }
    }
    runs
}

/// Every run of the site's words, with the document that it stands in, those of the settings first.
pub(super) fn all<'s>(
    site: &'s Site,
    sources: &'s Sources,
) -> impl Iterator<Item = (Option<&'s Document>, Run, &'s str)> {
    let settings = sources.settings.iter().map(|file| {
        let run = fields(&file.text, 0..file.text.len());
        (None, run, file.text.as_str())
    });
    let documents = site.documents().filter_map(|(_, document)| {
        let file = sources.text_of(&document.path)?;
        Some(
            of(document, file)
                .into_iter()
                .map(move |run| (Some(document), run, file)),
        )
    });
    settings.chain(documents.flatten())
}

/// The place of a stretch of words in a document, or in the settings.
pub(super) fn place(document: Option<&Document>, span: Span) -> Place {
    match document {
        Some(document) => document.place(span),
        None => Place::at(&crate::sources::SETTINGS_PATH.into(), span),
    }
}

/// How far back a quotation mark is looked for: no quotation in guidance is longer, and a text without end takes no longer.
const FAR: usize = 2_000;

/// Whether a quotation is open at a place of a text. In fields straight marks are YAML's.
pub(super) fn is_quoted(text: &str, at: usize, is_fields: bool) -> bool {
    let before = end_of(&text[..at], FAR);
    let count = |sign: char| before.matches(sign).count();
    let curly = count('“') > count('”');
    let straight = !is_fields && count('"') % 2 == 1;
    let single = before
        .rfind('‘')
        .is_some_and(|open| !before[open..].contains('’'));
    curly || straight || single
}

/// The end of a text, at most so many bytes of it.
pub(super) fn end_of(text: &str, most: usize) -> &str {
    let mut start = text.len().saturating_sub(most);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..]
}

fn fields(file: &str, span: Span) -> Run {
    let text = file.get(span.clone()).unwrap_or_default().to_owned();
    Run {
        text,
        is_fields: true,
        parts: vec![(0, span)],
    }
}

/// What stands between two stretches of one paragraph: nothing, or a space at the end of a line. Nothing if they are not of one.
fn joint(gap: &str) -> Option<&'static str> {
    if gap.contains('|') {
        return None;
    }
    match gap.split_once('\n') {
        None => Some(""),
        Some((_, rest)) => rest
            .trim_matches([' ', '\t', '\r'])
            .is_empty()
            .then_some(" "),
    }
}

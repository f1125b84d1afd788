//! Headings: their levels, and their ids.

use std::sync::Arc;

use pulldown_cmark::{CowStr, HeadingLevel};

use super::super::prose::{Heading, Hole, HoleKind};
use super::super::slugs::slug;
use super::Compiler;
use crate::addresses::is_slug;
use crate::findings::{Finding, Span, codes};

/// A heading whose end has not come yet.
pub(super) struct OpenHeading {
    pub level: u8,
    pub id: Option<String>,
    pub at: usize,
    /// The first hole that belongs to it.
    pub first_hole: usize,
    pub text: String,
    /// Where its last words end in the file.
    pub words_end: usize,
    /// Whether what stands in its braces was only an id.
    plain: bool,
    pub span: Span,
}

impl Compiler<'_> {
    pub(super) fn start_heading(
        &mut self,
        level: HeadingLevel,
        id: Option<CowStr<'_>>,
        plain: bool,
        span: Span,
    ) {
        let level = level as u8;
        let place = self.place(span.clone());
        if level == 1 {
            self.report(
                Finding::new(
                    &codes::FP213,
                    place.clone(),
                    "a page has one main heading, and that is its title",
                )
                .help("start with `##`"),
            );
        } else if self.footnotes.is_open() {
            self.report(
                Finding::new(&codes::FP234, place, "a heading cannot stand in a footnote")
                    .help("write it without `#`; notes are printed at the end of the page, under no heading of their own"),
            );
        } else if level > self.last_level + 1 {
            let expected = "#".repeat(usize::from(self.last_level) + 1);
            self.report(
                Finding::new(&codes::FP214, place, "this heading skips a level")
                    .label(format!("level {level} after level {}", self.last_level))
                    .help(format!("write `{expected}` here: readers who cannot see the page go from level to level")),
            );
        }
        self.last_level = level.max(2);
        self.heading = Some(OpenHeading {
            level,
            id: id.map(|id| id.to_string()),
            at: self.prose.html.len(),
            first_hole: self.prose.holes.len(),
            text: String::new(),
            words_end: span.start,
            plain,
            span,
        });
    }

    pub(super) fn end_heading(&mut self) {
        let Some(mut heading) = self.heading.take() else {
            return;
        };
        self.read_braces(&mut heading);
        if heading.text.trim().is_empty() {
            let place = self.place(heading.span.clone());
            self.report(
                Finding::new(&codes::FP216, place, "this heading has no words")
                    .help("write it, or take it out"),
            );
        }
        let id = if let Some(id) = &heading.id {
            self.check_own_id(id, &heading);
            id.clone()
        } else {
            self.free_id(&slug(&heading.text))
        };
        // Where the ids of a text are kept apart from those of the page, they start with a hole.
        let start = format!("<h{} id=\"", heading.level);
        let rest = format!("{id}\">");
        self.prose.html.insert_str(heading.at, &rest);
        self.prose.html.insert_str(heading.at, &start);
        for hole in &mut self.prose.holes[heading.first_hole..] {
            hole.at += start.len() + rest.len();
        }
        if self.fills_a_slot {
            let hole = Hole {
                at: heading.at + start.len(),
                kind: HoleKind::IdStart,
            };
            self.prose.holes.insert(heading.first_hole, hole);
        }
        self.push(&format!("</h{}>", heading.level));
        let slot = self.blocks.iter().rev().find_map(|block| block.slot);
        if !self.footnotes.is_open() {
            self.prose.headings.push(Heading {
                level: heading.level,
                id: Arc::from(id),
                text: Arc::from(heading.text.trim()),
                at: heading.at,
                slot,
                listed: self.nested == 0,
                top: self.nested == 0 && self.blocks.is_empty(),
                span: heading.span,
            });
        }
    }

    /// An id made of words, which gives way to those that authors chose and to those of the page.
    pub(super) fn free_id(&mut self, slug: &str) -> String {
        if (self.is_page_id)(slug) {
            self.ids.unique(&format!("section-{slug}"))
        } else {
            self.ids.unique(slug)
        }
    }

    /// An id that the author gave: the first of its name, and none that the page has without it.
    fn check_own_id(&mut self, id: &str, heading: &OpenHeading) {
        let first = self.survey.own_ids.get(id).copied();
        let first = first.unwrap_or(heading.span.start);
        let (message, help) = if id.starts_with("fp-") {
            (
                String::from("ids that start with `fp-` belong to the page itself"),
                String::from("choose another: `## Heading {#own-id}`"),
            )
        } else if (self.is_page_id)(id) {
            (
                format!("the page has a part of its own with the id `{id}`, or may have one"),
                String::from("choose another, or none, and one is made of the heading's words"),
            )
        } else if !is_slug(id) {
            (
                format!("`{id}` cannot be an id"),
                String::from("use small letters a to z, digits and hyphens"),
            )
        } else if first != heading.span.start {
            (
                format!("two headings of this page have the id `{id}`"),
                format!(
                    "the first is in line {}: give this one another id, or none, and one is made of its words",
                    self.line(first)
                ),
            )
        } else {
            return;
        };
        let place = self.place(heading.span.clone());
        self.report(Finding::new(&codes::FP217, place, message).help(help));
    }

    /// The parser takes braces off the end of a heading, whatever is in them. Words go back to where they were.
    fn read_braces(&mut self, heading: &mut OpenHeading) {
        let tail = &self.file[heading.words_end..heading.span.end];
        let tail = tail.trim_start_matches('#');
        let line = tail.trim_start_matches([' ', '\t']);
        let inside = line
            .strip_prefix('{')
            .and_then(|rest| rest.split_once('}'))
            .map(|(inside, _)| inside);
        let place = self.place(heading.span.clone());
        if let Some(inside) = inside {
            let asks = |part: &str| part.starts_with(['#', '.']) || part.contains('=');
            if !inside.split_whitespace().any(asks) {
                let apart = tail.len() > line.len() && !heading.text.is_empty();
                let blank = if apart { " " } else { "" };
                let words = format!("{blank}{{{inside}}}");
                heading.text.push_str(&words);
                self.push_escaped(&words);
                return;
            }
            if heading.id.is_none() && heading.plain {
                self.report(
                    Finding::new(&codes::FP217, place, "these braces hold no id")
                        .help("write it after the `#`: `## Heading {#own-id}`"),
                );
                return;
            }
        }
        if !heading.plain {
            self.report(
                Finding::new(
                    &codes::FP215,
                    place,
                    "a heading can have an id here, but no classes or attributes",
                )
                .help("write only the id: `## Heading {#own-id}`"),
            );
        } else if heading.text.contains("{#") && heading.text.trim_end().ends_with('}') {
            self.report(
                Finding::new(
                    &codes::FP217,
                    place,
                    "this id is not read, since something follows it",
                )
                .help("write it last in the line: `## Heading {#own-id}`"),
            );
        }
    }
}

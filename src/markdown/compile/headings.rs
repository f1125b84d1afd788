//! Headings: their levels, and their ids.

use std::sync::Arc;

use pulldown_cmark::{CowStr, HeadingLevel};

use super::super::prose::Heading;
use super::super::slugs::slug;
use super::Compiler;
use crate::documents::is_slug;
use crate::findings::{Finding, Span};

/// A heading whose end has not come yet.
pub(super) struct OpenHeading {
    pub level: u8,
    pub id: Option<(String, Span)>,
    pub at: usize,
    /// The first hole that belongs to it.
    pub first_hole: usize,
    pub text: String,
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
                Finding::error(
                    "FP213",
                    place.clone(),
                    "a page has one main heading, and that is its title",
                )
                .help("start with `##`"),
            );
        } else if level > self.last_level + 1 {
            let expected = "#".repeat(usize::from(self.last_level) + 1);
            self.report(
                Finding::error("FP214", place.clone(), "this heading skips a level")
                    .label(format!("level {level} after level {}", self.last_level))
                    .help(format!("write `{expected}` here: readers who cannot see the page go from level to level")),
            );
        }
        if !plain {
            self.report(
                Finding::error(
                    "FP215",
                    place,
                    "a heading can have an id here, but no classes or attributes",
                )
                .help("write only the id: `## Heading {#own-id}`"),
            );
        }
        self.last_level = level.max(2);
        self.heading = Some(OpenHeading {
            level,
            id: id.map(|id| (id.to_string(), span.clone())),
            at: self.prose.html.len(),
            first_hole: self.prose.holes.len(),
            text: String::new(),
            span,
        });
    }

    pub(super) fn end_heading(&mut self) {
        let Some(heading) = self.heading.take() else {
            return;
        };
        if heading.text.trim().is_empty() {
            let place = self.place(heading.span.clone());
            self.report(
                Finding::error("FP216", place, "this heading has no words")
                    .help("write it, or take it out"),
            );
        }
        let id = match heading.id {
            Some((id, span)) => {
                let id = format!("{}{id}", self.id_prefix);
                if !is_slug(&id) || !self.ids.take(&id) {
                    let place = self.place(span);
                    self.report(
                        Finding::error(
                            "FP217",
                            place,
                            format!("the id `{id}` is taken or cannot be an id"),
                        )
                        .help("use small letters, digits and hyphens, and each id once a page"),
                    );
                }
                id
            }
            None => self
                .ids
                .unique(&format!("{}{}", self.id_prefix, slug(&heading.text))),
        };
        let open = format!("<h{} id=\"{id}\">", heading.level);
        self.prose.html.insert_str(heading.at, &open);
        for hole in &mut self.prose.holes[heading.first_hole..] {
            hole.at += open.len();
        }
        self.push(&format!("</h{}>", heading.level));
        let slot = self.blocks.iter().rev().find_map(|block| block.slot);
        if self.footnotes.main.is_none() {
            self.prose.headings.push(Heading {
                level: heading.level,
                id: Arc::from(id),
                text: Arc::from(heading.text.trim()),
                at: heading.at,
                slot,
                top: self.blocks.is_empty(),
            });
        }
    }
}

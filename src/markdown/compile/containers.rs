//! Named blocks, as HTML and holes.

use std::sync::Arc;

use super::super::blocks::{BlockKind, Marker};
use super::super::prose::{HoleKind, SlotUse};
use super::super::slugs::slug;
use super::Compiler;
use crate::findings::{Finding, Located, Span, codes};

/// How deep named blocks may be nested: a contact in a warning, say.
const DEEPEST_BLOCK: usize = 2;

/// A block whose end has not come yet.
pub(super) struct OpenBlock {
    pub kind: BlockKind,
    pub span: Span,
    pub slot: Option<usize>,
    /// Where its contents start in the HTML.
    pub start: usize,
    pub has_ordered_list: bool,
}

impl Compiler<'_> {
    pub(super) fn rule(&mut self, span: &Span) {
        match self.markers.remove(&span.start) {
            None => self.push("<hr>"),
            Some((Marker::Open { kind, rest }, span)) => self.open_block(kind, rest, span),
            Some((Marker::Close, _)) => self.close_block(),
        }
    }

    pub(super) fn open_block(&mut self, kind: BlockKind, rest: Located<Arc<str>>, span: Span) {
        if self.blocks.len() >= DEEPEST_BLOCK {
            let place = self.place(span.clone());
            self.report(
                Finding::new(&codes::FP208, place, "blocks are nested too deep")
                    .help("close the blocks before it with `:::`; a block may stand in one other, not more"),
            );
        }
        let mut slot = None;
        match kind {
            BlockKind::Warning => {
                self.open_box("div", "block-warning", " role=\"group\"", &rest.value);
            }
            BlockKind::Action => {
                self.open_box("div", "block-action", " role=\"group\"", &rest.value);
            }
            // As an `aside` alone it would be a place of its own to go to, and several could have one name.
            BlockKind::Note => self.open_box("aside", "block-note", " role=\"note\"", &rest.value),
            BlockKind::Steps => self.push("<div class=\"steps\">"),
            BlockKind::Contact => self.open_contacts(&rest),
            BlockKind::Local => {
                let index = self.prose.slots.len();
                self.hole(HoleKind::SlotStart(index));
                self.prose.slots.push(SlotUse { name: rest, end: 0 });
                slot = Some(index);
            }
        }
        self.blocks.push(OpenBlock {
            kind,
            span,
            slot,
            start: self.prose.html.len(),
            has_ordered_list: false,
        });
    }

    pub(super) fn open_box(&mut self, element: &str, class: &str, role: &str, title: &str) {
        if title.is_empty() {
            // A group without a name says nothing.
            let role = role.trim_start_matches(" role=\"group\"");
            self.push(&format!("<{element} class=\"block {class}\"{role}>"));
            return;
        }
        let id = self.free_id(&slug(title));
        self.push(&format!(
            "<{element} class=\"block {class}\"{role} aria-labelledby=\""
        ));
        self.id_start();
        self.push(&format!("{id}\"><p class=\"block-title\" id=\""));
        self.id_start();
        self.push(&format!("{id}\"><strong>"));
        self.push_escaped(title);
        self.push("</strong></p>");
    }

    pub(super) fn open_contacts(&mut self, ids: &Located<Arc<str>>) {
        self.push("<ul class=\"contact-list\">");
        let start = ids.span.start;
        for id in ids.value.split_whitespace() {
            let offset = id.as_ptr() as usize - ids.value.as_ptr() as usize;
            let span = start + offset..start + offset + id.len();
            self.hole(HoleKind::Contact(self.prose.contacts.len()));
            self.prose.contacts.push(Located {
                value: Arc::from(id),
                span,
            });
        }
        self.push("</ul>");
    }

    pub(super) fn close_block(&mut self) {
        let Some(block) = self.blocks.pop() else {
            return;
        };
        match block.kind {
            BlockKind::Warning | BlockKind::Action => self.push("</div>"),
            BlockKind::Note => self.push("</aside>"),
            BlockKind::Steps => {
                if !block.has_ordered_list {
                    let place = self.place(block.span);
                    self.report(
                        Finding::new(&codes::FP220, place, "`steps` holds no numbered list")
                            .help("write the steps as `1. …`, `2. …` between the `:::` lines"),
                    );
                }
                self.push("</div>");
            }
            BlockKind::Contact => {
                if self.prose.html.len() != block.start {
                    let place = self.place(block.span);
                    self.report(
                        Finding::new(&codes::FP207, place, "a contact block has no text of its own")
                            .help("write the text before or after the block; the card comes from the service's file"),
                    );
                }
            }
            BlockKind::Local => {
                if let Some(slot) = block.slot {
                    self.prose.slots[slot].end = self.prose.holes.len();
                    self.hole(HoleKind::SlotEnd);
                }
            }
        }
    }
}

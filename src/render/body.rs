//! Filling the holes of compiled Markdown for one page.

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use super::templates::Templates;
use super::views::{Contents, Standpoint, paragraph_words, service};
use crate::documents::Kind;
use crate::findings::Finding;
use crate::markdown::{HoleKind, Prose};
use crate::site::{Destination, DocumentId, Page};

/// A page's text as HTML, and the headings that are on it.
pub(super) struct Body {
    pub html: String,
    pub contents: Vec<Contents>,
}

/// A page lists its headings when it has at least this many.
const LISTED_FROM: usize = 3;

/// Writes a page's text.
pub(super) fn write(page: &Page, from: &Standpoint<'_>, templates: &Templates) -> Result<Body, Finding> {
    let prose = &from.site.document(page.document).prose;
    let mut writer = Writer {
        from,
        templates,
        html: String::with_capacity(prose.html.len() + prose.html.len() / 4),
        contents: Vec::new(),
    };
    writer.prose(page.document, &page.fills)?;
    if writer.contents.len() < LISTED_FROM {
        writer.contents.clear();
    }
    Ok(Body {
        html: writer.html,
        contents: writer.contents,
    })
}

struct Writer<'a> {
    from: &'a Standpoint<'a>,
    templates: &'a Templates,
    html: String,
    contents: Vec<Contents>,
}

impl Writer<'_> {
    /// Writes a document's text; `fills` are the area's words for its slots.
    fn prose(&mut self, id: DocumentId, fills: &[Option<DocumentId>]) -> Result<(), Finding> {
        let prose = &self.from.site.document(id).prose;
        let mut at = 0;
        let mut index = 0;
        while let Some(hole) = prose.holes.get(index) {
            self.piece(prose, at, hole.at);
            at = hole.at;
            index += 1;
            match hole.kind {
                HoleKind::Address(link) => self.address(id, link),
                HoleKind::Name(link) => self.name(id, link),
                HoleKind::Contact(contact) => self.contact(id, contact)?,
                HoleKind::SlotEnd => {}
                HoleKind::SlotStart(slot) => {
                    if let Some(fill) = fills.get(slot).copied().flatten() {
                        self.fill(fill)?;
                        index = prose.slots[slot].end + 1;
                        at = prose.holes[prose.slots[slot].end].at;
                    }
                }
            }
        }
        self.piece(prose, at, prose.html.len());
        Ok(())
    }

    /// Copies HTML between two holes, and lists the main headings in it.
    fn piece(&mut self, prose: &Prose, start: usize, end: usize) {
        self.html.push_str(&prose.html[start..end]);
        let first = prose.headings.partition_point(|heading| heading.at < start);
        for heading in prose.headings[first..].iter().take_while(|heading| heading.at < end) {
            if heading.level == 2 {
                self.contents.push(Contents {
                    id: heading.id.to_string(),
                    title: heading.text.to_string(),
                });
            }
        }
    }

    fn address(&mut self, id: DocumentId, link: usize) {
        match &self.from.site.links(id)[link] {
            Destination::Here(anchor) => {
                self.html.push('#');
                self.escaped(anchor);
            }
            Destination::Document { id, anchor, .. } => {
                let url = self.from.document(*id);
                self.html.push_str(&url);
                if let Some(anchor) = anchor {
                    self.html.push('#');
                    self.escaped(anchor);
                }
            }
            // A site with missing destinations is not rendered.
            Destination::Missing => {}
        }
    }

    /// The words of a link that was written without any: the target's name, and for a source its paragraph.
    fn name(&mut self, id: DocumentId, link: usize) {
        let Destination::Document { id, paragraph, .. } = &self.from.site.links(id)[link] else {
            return;
        };
        let target = self.from.site.document(*id);
        match &target.kind {
            Kind::Source(source) => {
                self.text(&source.short);
                if let Some(paragraph) = paragraph {
                    self.html.push_str(", ");
                    self.text(&paragraph_words(paragraph));
                }
            }
            _ => self.text(&target.common.title.value),
        }
    }

    fn contact(&mut self, id: DocumentId, index: usize) -> Result<(), Finding> {
        let Some(view) = self
            .from
            .site
            .contact(id, index)
            .and_then(|id| service(id, self.from))
        else {
            return Ok(());
        };
        let mut arguments = tera::Context::new();
        arguments.insert("service", &view);
        let card = self.templates.component("service.card", &arguments)?;
        self.html.push_str("<li>");
        self.html.push_str(&card);
        self.html.push_str("</li>");
        Ok(())
    }

    /// Puts an area's own words in place of a slot's.
    fn fill(&mut self, fill: DocumentId) -> Result<(), Finding> {
        self.html.push_str("<div class=\"local\"><p class=\"local-label\">");
        if let Some(area) = self.from.area {
            let area = self.from.site.area(area);
            let title = self.from.site.document(area.document).common.title.value.clone();
            self.text(&format!("In {title}"));
        }
        self.html.push_str("</p>");
        self.prose(fill, &[])?;
        self.html.push_str("</div>");
        Ok(())
    }

    fn text(&mut self, text: &str) {
        // Writing into a String cannot fail.
        let _ = escape_html_body_text(&mut self.html, text);
    }

    fn escaped(&mut self, text: &str) {
        // Writing into a String cannot fail.
        let _ = escape_html(&mut self.html, text);
    }
}

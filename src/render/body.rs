//! Filling the holes of compiled Markdown for one page.

use std::collections::HashMap;

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use super::templates::Templates;
use super::views::{Contents, Standpoint, paragraph_words, service};
use crate::documents::{Kind, Layout};
use crate::findings::Finding;
use crate::markdown::{HoleKind, Prose};
use crate::site::{Destination, DocumentId, Page};

/// A page's text as HTML, and the headings that are on it.
#[derive(Default)]
pub(super) struct Body {
    /// What stands before the first heading: on a page for a bad hour, what to do now. It comes before everything
    /// that the template adds.
    pub lead: String,
    /// The rest; all of it, where the template adds nothing.
    pub html: String,
    pub contents: Vec<Contents>,
}

/// A page lists its headings when it has at least this many.
const LISTED_FROM: usize = 3;

/// Writes a page's text.
pub(super) fn write(
    page: &Page,
    from: &Standpoint<'_>,
    templates: &Templates,
) -> Result<Body, Finding> {
    let prose = &from.site.document(page.document).prose;
    let mut writer = Writer {
        from,
        templates,
        html: String::with_capacity(prose.html.len() + prose.html.len() / 4),
        contents: Vec::new(),
        first_heading: None,
        fill: None,
        filled: HashMap::new(),
        heading: from
            .site
            .document(page.document)
            .common
            .title
            .value
            .to_string(),
        names: HashMap::new(),
    };
    writer.prose(page.document, &page.fills)?;
    let Writer {
        mut html,
        mut contents,
        first_heading,
        ..
    } = writer;
    let document = from.site.document(page.document);
    let is_home = document.identity.output.as_str() == "index.html";
    let layout = document.kind.spec().layout;
    let is_text = layout == Layout::Text && !is_home;
    if !is_text || contents.len() < LISTED_FROM {
        contents.clear();
    }
    let has_parts = layout == Layout::AfterLead;
    // A list of the headings never stands after all of them.
    let at = match first_heading {
        Some(at) if has_parts || !contents.is_empty() => at,
        None if has_parts => html.len(),
        _ => 0,
    };
    let rest = html.split_off(at);
    Ok(Body {
        lead: html,
        html: rest,
        contents,
    })
}

struct Writer<'a> {
    from: &'a Standpoint<'a>,
    templates: &'a Templates,
    html: String,
    contents: Vec<Contents>,
    /// Where the first main heading outside all blocks stands.
    first_heading: Option<usize>,
    /// What the ids of the area's words that are being written start with, and the area's title.
    fill: Option<(String, String)>,
    /// How often each slot's words have been written.
    filled: HashMap<DocumentId, usize>,
    /// The last heading so far, or the page's title.
    heading: String,
    /// How often each name of a table or of notes has been given: two parts of a page never have the same.
    names: HashMap<String, usize>,
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
                HoleKind::IdStart => self.id_start(),
                HoleKind::TableName => {
                    let of = self.heading.clone();
                    self.part_name("Table", &of);
                }
                HoleKind::NotesName => {
                    let of = self.fill.as_ref().map_or("", |(_, area)| area).to_owned();
                    self.part_name("Notes", &of);
                }
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
        let written = self.html.len();
        self.html.push_str(&prose.html[start..end]);
        let first = prose.headings.partition_point(|heading| heading.at < start);
        for heading in prose.headings[first..]
            .iter()
            .take_while(|heading| heading.at < end)
        {
            heading.text.as_ref().clone_into(&mut self.heading);
            if heading.level == 2 {
                if heading.top && self.fill.is_none() && self.first_heading.is_none() {
                    self.first_heading = Some(written + heading.at - start);
                }
                if heading.listed {
                    let ids = self.fill.as_ref().map_or("", |(ids, _)| ids);
                    self.contents.push(Contents {
                        id: format!("{ids}{}", heading.id),
                        title: heading.text.to_string(),
                    });
                }
            }
        }
    }

    fn address(&mut self, id: DocumentId, link: usize) {
        match &self.from.site.links(id)[link] {
            Destination::Here(anchor) => {
                self.html.push('#');
                self.id_start();
                self.escaped(anchor);
            }
            Destination::Document { id, anchor, .. } => {
                let url = self.from.document_from_text(*id);
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
        let card = self.templates.component("service.row", &arguments)?;
        self.html.push_str("<li>");
        self.html.push_str(&card);
        self.html.push_str("</li>");
        Ok(())
    }

    /// Puts an area's own words in place of a slot's.
    fn fill(&mut self, fill: DocumentId) -> Result<(), Finding> {
        let site = self.from.site;
        let area = self.from.area.map(|area| {
            let area = site.document(site.area(area));
            area.common.title.value.to_string()
        });
        let area = area.unwrap_or_default();
        self.html
            .push_str("<div class=\"local\"><p class=\"local-label\">");
        if !area.is_empty() {
            self.text(&format!("In {area}"));
        }
        self.html.push_str("</p>");
        let written = self.filled.entry(fill).or_default();
        *written += 1;
        // No heading makes an id with `_`, so neither the page nor another slot has these.
        let slot = &site.document(fill).identity.name;
        let ids = match *written {
            1 => format!("local_{slot}_"),
            again => format!("local_{slot}_{again}_"),
        };
        self.fill = Some((ids, area));
        self.prose(fill, &[])?;
        self.fill = None;
        self.html.push_str("</div>");
        Ok(())
    }

    fn id_start(&mut self) {
        if let Some((ids, _)) = &self.fill {
            self.html.push_str(ids);
        }
    }

    /// Names a part of the page that readers of screens can go to.
    fn part_name(&mut self, what: &str, of: &str) {
        let name = if of.is_empty() {
            what.to_owned()
        } else {
            format!("{what}: {of}")
        };
        let given = self.names.entry(name.clone()).or_default();
        *given += 1;
        let name = match *given {
            1 => name,
            again if of.is_empty() => format!("{what} {again}"),
            again => format!("{what} {again}: {of}"),
        };
        self.escaped(&name);
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

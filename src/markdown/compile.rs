//! From Markdown events to HTML with holes.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use pulldown_cmark::{
    Alignment, BrokenLink, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser,
    Tag, TagEnd,
};
use pulldown_cmark_escape::{escape_href, escape_html};

use super::blocks::{self, BlockKind, Marker};
use super::links::{self, LinkTarget, Reference};
use super::prose::{Call, Heading, Hole, HoleKind, Link, Prose, SlotUse};
use super::slugs::{slug, unique};
use crate::findings::{Finding, Located, Place, Span};

/// How deep named blocks may be nested: a contact in a warning, say.
const DEEPEST_BLOCK: usize = 2;

/// Compiles the Markdown of `text[body..]`. Ids in it start with `id_prefix`, so that a text can be put into
/// another page without clashes.
#[must_use]
pub fn compile(
    path: &Arc<str>,
    text: &str,
    body: usize,
    id_prefix: &str,
    findings: &mut Vec<Finding>,
) -> Prose {
    let marked = blocks::find(path, text, body, findings);
    let broken = RefCell::new(Vec::new());
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST;
    let on_broken = |link: BrokenLink<'_>| {
        if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
            broken
                .borrow_mut()
                .push((link.span, link.reference.to_string()));
        }
        None
    };
    let mut compiler = Compiler {
        path,
        file: text,
        base: body,
        id_prefix,
        markers: marked.markers,
        findings,
        prose: Prose::default(),
        ids: HashSet::new(),
        blocks: Vec::new(),
        last_level: if id_prefix.is_empty() { 1 } else { 2 },
        heading: None,
        link: None,
        tables: Vec::new(),
        footnotes: Footnotes::default(),
        refused_html: false,
    };
    for (event, range) in
        Parser::new_with_broken_link_callback(&marked.text, options, Some(on_broken))
            .into_offset_iter()
    {
        compiler.event(event, range);
    }
    compiler.finish(broken.into_inner())
}

struct Compiler<'a> {
    path: &'a Arc<str>,
    /// The whole file.
    file: &'a str,
    /// Where the Markdown starts in the file.
    base: usize,
    id_prefix: &'a str,
    markers: HashMap<usize, (Marker, Span)>,
    findings: &'a mut Vec<Finding>,
    prose: Prose,
    ids: HashSet<String>,
    blocks: Vec<OpenBlock>,
    last_level: u8,
    heading: Option<OpenHeading>,
    link: Option<OpenLink>,
    tables: Vec<OpenTable>,
    footnotes: Footnotes,
    refused_html: bool,
}

struct OpenBlock {
    kind: BlockKind,
    span: Span,
    slot: Option<usize>,
    /// Where its contents start in the HTML.
    start: usize,
    has_ordered_list: bool,
}

struct OpenHeading {
    level: u8,
    id: Option<(String, Span)>,
    at: usize,
    text: String,
    span: Span,
}

struct OpenLink {
    /// Where its words start in the HTML.
    start: usize,
    /// The index of the link, when it leads to another document.
    inside: Option<usize>,
    call: Option<String>,
    words: String,
    span: Span,
}

struct OpenTable {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
}

#[derive(Default)]
struct Footnotes {
    numbers: HashMap<String, usize>,
    /// The main text, while a note is being written.
    main: Option<(String, Vec<Hole>)>,
    open: String,
    written: Vec<(usize, String, Vec<Hole>)>,
}

impl Footnotes {
    fn number(&mut self, label: &str) -> usize {
        let next = self.numbers.len() + 1;
        *self.numbers.entry(label.to_owned()).or_insert(next)
    }
}

impl Compiler<'_> {
    fn event(&mut self, event: Event<'_>, range: Span) {
        let span = range.start + self.base..range.end + self.base;
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, span),
            Event::Code(code) => {
                self.remember_words(&code);
                self.push("<code>");
                self.push_escaped(&code);
                self.push("</code>");
            }
            Event::Html(_) | Event::InlineHtml(_) => self.refuse_html(span),
            Event::FootnoteReference(label) => self.footnote_reference(&label),
            Event::SoftBreak => self.push("\n"),
            Event::HardBreak => self.push("<br>"),
            Event::Rule => self.rule(&span),
            Event::TaskListMarker(_) => {
                self.push("<span class=\"tick\" aria-hidden=\"true\"></span>");
            }
            // Their options are not enabled.
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn push(&mut self, html: &str) {
        self.prose.html.push_str(html);
    }

    fn push_escaped(&mut self, text: &str) {
        // Writing into a String cannot fail.
        let _ = escape_html(&mut self.prose.html, text);
    }

    fn hole(&mut self, kind: HoleKind) {
        let at = self.prose.html.len();
        self.prose.holes.push(Hole { at, kind });
    }

    fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    fn place(&self, span: Span) -> Place {
        Place::at(self.path, span)
    }

    fn remember_words(&mut self, text: &str) {
        if let Some(heading) = &mut self.heading {
            heading.text.push_str(text);
        }
        if let Some(link) = &mut self.link {
            link.words.push_str(text);
        }
    }

    fn text(&mut self, text: &str, span: Span) {
        self.remember_words(text);
        // The parser leaves a reference to a note that is not there as it was written: `[`, `^1`, `]`.
        let opened = self.file[..span.start].ends_with('[');
        if let Some(note) = text.strip_prefix('^').filter(|_| opened) {
            let place = self.place(span.start - 1..span.end);
            self.report(
                Finding::error("FP209", place, format!("there is no footnote `{note}`")).help(
                    format!("write the note on a line of its own: `[^{note}]: Text of the note.`"),
                ),
            );
        }
        self.prose.words.push(span);
        self.push_escaped(text);
    }

    fn refuse_html(&mut self, span: Span) {
        if std::mem::replace(&mut self.refused_html, true) {
            return;
        }
        let place = self.place(span);
        self.report(
            Finding::error("FP210", place, "raw HTML is not published")
                .label("HTML starts here")
                .help("write it in Markdown, or use a named block such as `::: note`; write `\\<` for a plain `<`"),
        );
    }

    fn start(&mut self, tag: Tag<'_>, span: Span) {
        match tag {
            Tag::Paragraph => self.push("<p>"),
            Tag::Heading {
                level,
                id,
                classes,
                attrs,
            } => self.start_heading(level, id, classes.is_empty() && attrs.is_empty(), span),
            Tag::BlockQuote(_) => self.push("<blockquote>"),
            Tag::CodeBlock(kind) => {
                if let CodeBlockKind::Fenced(info) = &kind
                    && !info.is_empty()
                {
                    let place = self.place(span);
                    self.report(
                        Finding::error(
                            "FP211",
                            place,
                            format!("`{info}` after the fence means nothing here"),
                        )
                        .help("named blocks are written with colons: `::: note`"),
                    );
                }
                self.push("<pre><code>");
            }
            Tag::HtmlBlock => self.refuse_html(span),
            Tag::List(first) => self.start_list(first),
            Tag::Item => self.push("<li>"),
            Tag::FootnoteDefinition(label) => self.start_footnote(&label),
            Tag::DefinitionList => self.push("<dl>"),
            Tag::DefinitionListTitle => self.push("<dt>"),
            Tag::DefinitionListDefinition => self.push("<dd>"),
            Tag::Table(alignments) => self.start_table(alignments),
            Tag::TableHead => {
                if let Some(table) = self.tables.last_mut() {
                    table.in_head = true;
                    table.column = 0;
                }
                self.push("<thead><tr>");
            }
            Tag::TableRow => {
                if let Some(table) = self.tables.last_mut() {
                    table.column = 0;
                }
                self.push("<tr>");
            }
            Tag::TableCell => self.start_cell(),
            Tag::Emphasis => self.push("<em>"),
            Tag::Strong => self.push("<strong>"),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => self.start_link(link_type, &dest_url, span),
            Tag::Image { .. } => {
                let place = self.place(span);
                self.report(
                    Finding::error("FP212", place, "pictures are not published from content").help(
                        "say it in words: everybody can read them, on every phone and on paper",
                    ),
                );
            }
            // Their options are not enabled.
            Tag::Strikethrough | Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.push("</p>"),
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::BlockQuote(_) => self.push("</blockquote>"),
            TagEnd::CodeBlock => self.push("</code></pre>"),
            TagEnd::List(true) => self.push("</ol>"),
            TagEnd::List(false) => self.push("</ul>"),
            TagEnd::Item => self.push("</li>"),
            TagEnd::FootnoteDefinition => self.end_footnote(),
            TagEnd::DefinitionList => self.push("</dl>"),
            TagEnd::DefinitionListTitle => self.push("</dt>"),
            TagEnd::DefinitionListDefinition => self.push("</dd>"),
            TagEnd::Table => {
                self.tables.pop();
                self.push("</tbody></table></div>");
            }
            TagEnd::TableHead => {
                if let Some(table) = self.tables.last_mut() {
                    table.in_head = false;
                }
                self.push("</tr></thead><tbody>");
            }
            TagEnd::TableRow => self.push("</tr>"),
            TagEnd::TableCell => {
                let in_head = self.tables.last().is_some_and(|table| table.in_head);
                self.push(if in_head { "</th>" } else { "</td>" });
            }
            TagEnd::Emphasis => self.push("</em>"),
            TagEnd::Strong => self.push("</strong>"),
            TagEnd::Link => self.end_link(),
            TagEnd::HtmlBlock => self.refused_html = false,
            TagEnd::Image
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn start_list(&mut self, first: Option<u64>) {
        if first.is_some()
            && let Some(block) = self.blocks.last_mut()
        {
            block.has_ordered_list = true;
        }
        match first {
            None => self.push("<ul>"),
            Some(1) => self.push("<ol>"),
            Some(n) => self.push(&format!("<ol start=\"{n}\">")),
        }
    }

    fn start_heading(
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
            text: String::new(),
            span,
        });
    }

    fn end_heading(&mut self) {
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
                if !super::super::documents::is_slug(&id) || !self.ids.insert(id.clone()) {
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
            None => unique(
                &format!("{}{}", self.id_prefix, slug(&heading.text)),
                &mut self.ids,
            ),
        };
        let open = format!("<h{} id=\"{id}\">", heading.level);
        self.insert(heading.at, &open);
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

    /// Puts HTML before what was written since `at`, and moves the holes behind it.
    fn insert(&mut self, at: usize, html: &str) {
        self.prose.html.insert_str(at, html);
        for hole in self
            .prose
            .holes
            .iter_mut()
            .rev()
            .take_while(|hole| hole.at >= at)
        {
            hole.at += html.len();
        }
    }

    fn start_table(&mut self, alignments: Vec<Alignment>) {
        let label = match self.prose.headings.last() {
            Some(heading) => format!("Table: {}", heading.text),
            None => String::from("Table"),
        };
        self.tables.push(OpenTable {
            alignments,
            column: 0,
            in_head: false,
        });
        self.push("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
        self.push_escaped(&label);
        self.push("\"><table>");
    }

    fn start_cell(&mut self) {
        let Some(table) = self.tables.last_mut() else {
            return;
        };
        let class = match table.alignments.get(table.column) {
            Some(Alignment::Right) => " class=\"end\"",
            Some(Alignment::Center) => " class=\"centre\"",
            _ => "",
        };
        table.column += 1;
        let open = if table.in_head {
            format!("<th scope=\"col\"{class}>")
        } else {
            format!("<td{class}>")
        };
        self.push(&open);
    }

    fn start_link(&mut self, link_type: LinkType, address: &str, span: Span) {
        let address = match link_type {
            LinkType::Email => format!("mailto:{address}"),
            _ => address.to_owned(),
        };
        let mut open = OpenLink {
            start: 0,
            inside: None,
            call: None,
            words: String::new(),
            span: span.clone(),
        };
        match links::read(&address, self.path) {
            Ok(LinkTarget::Inside(reference)) => {
                let cites = matches!(&reference, Reference::Id { kind: "source", .. });
                self.push(if cites {
                    "<a class=\"cite\" href=\""
                } else {
                    "<a href=\""
                });
                let index = self.prose.links.len();
                self.prose.links.push(Link { reference, span });
                self.hole(HoleKind::Address(index));
                self.push("\">");
                open.inside = Some(index);
            }
            Ok(LinkTarget::Outside(address)) => {
                self.push_link("<a rel=\"external\" href=\"", &address);
            }
            Ok(LinkTarget::Mail(address)) => self.push_link("<a href=\"", &address),
            Ok(LinkTarget::Call { address, number }) => {
                self.push_link("<a class=\"tel\" href=\"", &address);
                open.call = Some(number);
            }
            Err(refused) => {
                let place = self.place(span);
                self.report(Finding::error("FP218", place, refused.message).help(refused.help));
                self.push("<a>");
            }
        }
        open.start = self.prose.html.len();
        self.link = Some(open);
    }

    fn push_link(&mut self, start: &str, address: &str) {
        self.push(start);
        // Writing into a String cannot fail.
        let _ = escape_href(&mut self.prose.html, address);
        self.push("\">");
    }

    fn end_link(&mut self) {
        let Some(link) = self.link.take() else {
            return;
        };
        let empty = self.prose.html.len() == link.start;
        match link.inside {
            Some(index) if empty => self.hole(HoleKind::Name(index)),
            None if empty => {
                let place = self.place(link.span.clone());
                self.report(
                    Finding::error("FP219", place, "this link has no words")
                        .help("say between the brackets what it leads to; only links by id may be left empty"),
                );
            }
            _ => {}
        }
        if let Some(number) = link.call {
            self.prose.calls.push(Call {
                words: link.words,
                number,
                span: link.span,
            });
        }
        self.push("</a>");
    }

    fn footnote_reference(&mut self, label: &str) {
        let number = self.footnotes.number(label);
        let prefix = self.id_prefix;
        self.push(&format!(
            "<sup><a id=\"{prefix}ref-{number}\" href=\"#{prefix}fn-{number}\" aria-label=\"Note {number}\">{number}</a></sup>"
        ));
    }

    fn start_footnote(&mut self, label: &str) {
        label.clone_into(&mut self.footnotes.open);
        let main = (
            std::mem::take(&mut self.prose.html),
            std::mem::take(&mut self.prose.holes),
        );
        self.footnotes.main = Some(main);
    }

    fn end_footnote(&mut self) {
        let Some((html, holes)) = self.footnotes.main.take() else {
            return;
        };
        let note = std::mem::replace(&mut self.prose.html, html);
        let note_holes = std::mem::replace(&mut self.prose.holes, holes);
        let label = std::mem::take(&mut self.footnotes.open);
        let number = self.footnotes.number(&label);
        self.footnotes.written.push((number, note, note_holes));
    }

    fn write_footnotes(&mut self) {
        let mut notes = std::mem::take(&mut self.footnotes.written);
        if notes.is_empty() {
            return;
        }
        notes.sort_by_key(|(number, ..)| *number);
        self.push("<section class=\"footnotes\" aria-label=\"Notes\"><ol>");
        let prefix = self.id_prefix;
        for (number, html, holes) in notes {
            self.push(&format!("<li id=\"{prefix}fn-{number}\">"));
            let at = self.prose.html.len();
            self.prose.holes.extend(holes.into_iter().map(|hole| Hole {
                at: at + hole.at,
                ..hole
            }));
            self.push(&html);
            self.push(&format!(
                " <a href=\"#{prefix}ref-{number}\" aria-label=\"Back to the text\">↩</a></li>"
            ));
        }
        self.push("</ol></section>");
    }

    fn rule(&mut self, span: &Span) {
        match self.markers.remove(&span.start) {
            None => self.push("<hr>"),
            Some((Marker::Open { kind, rest }, span)) => self.open_block(kind, rest, span),
            Some((Marker::Close, _)) => self.close_block(),
        }
    }

    fn open_block(&mut self, kind: BlockKind, rest: Located<Arc<str>>, span: Span) {
        if self.blocks.len() >= DEEPEST_BLOCK {
            let place = self.place(span.clone());
            self.report(
                Finding::error("FP208", place, "blocks are nested too deep")
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
            BlockKind::Note => self.open_box("aside", "block-note", "", &rest.value),
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

    fn open_box(&mut self, element: &str, class: &str, role: &str, title: &str) {
        if title.is_empty() {
            self.push(&format!("<{element} class=\"block {class}\">"));
            return;
        }
        let id = unique(&format!("{}{}", self.id_prefix, slug(title)), &mut self.ids);
        self.push(&format!(
            "<{element} class=\"block {class}\"{role} aria-labelledby=\"{id}\"><p class=\"block-title\" id=\"{id}\"><strong>"
        ));
        self.push_escaped(title);
        self.push("</strong></p>");
    }

    fn open_contacts(&mut self, ids: &Located<Arc<str>>) {
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

    fn close_block(&mut self) {
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
                        Finding::error("FP220", place, "`steps` holds no numbered list")
                            .help("write the steps as `1. …`, `2. …` between the `:::` lines"),
                    );
                }
                self.push("</div>");
            }
            BlockKind::Contact => {
                if self.prose.html.len() != block.start {
                    let place = self.place(block.span);
                    self.report(
                        Finding::error("FP207", place, "a contact block has no text of its own")
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

    fn finish(mut self, broken: Vec<(Span, String)>) -> Prose {
        for (span, reference) in broken {
            let place = self.place(span.start + self.base..span.end + self.base);
            self.report(
                Finding::error(
                    "FP221",
                    place,
                    format!("the link `[{reference}]` has no address"),
                )
                .help(format!(
                    "write `[words](address)`, or add a line `[{reference}]: address`"
                )),
            );
        }
        while !self.blocks.is_empty() {
            self.close_block();
        }
        self.write_footnotes();
        let mut lost: Vec<(Marker, Span)> =
            self.markers.drain().map(|(_, marker)| marker).collect();
        lost.sort_by_key(|(_, span)| span.start);
        for (_, span) in lost {
            let place = self.place(span);
            self.report(
                Finding::error(
                    "FP205",
                    place,
                    "this line stands inside something else, so it is not a block",
                )
                .help("leave an empty line before and after it"),
            );
        }
        self.prose.html.shrink_to_fit();
        self.prose
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn compiled(text: &str) -> (Prose, Vec<&'static str>) {
        let mut findings = Vec::new();
        let prose = compile(
            &Arc::from("content/parents/a.md"),
            text,
            0,
            "",
            &mut findings,
        );
        (prose, findings.iter().map(|f| f.id).collect())
    }

    fn html(text: &str) -> String {
        let (prose, findings) = compiled(text);
        assert_eq!(findings, Vec::<&str>::new(), "{text}");
        prose.html
    }

    #[test]
    fn emergency_numbers_survive() {
        assert_eq!(
            html("[999](tel:999) [text](sms:85258) <a@b.org>"),
            "<p><a class=\"tel\" href=\"tel:999\">999</a> <a class=\"tel\" href=\"sms:85258\">text</a> \
             <a href=\"mailto:a@b.org\">a@b.org</a></p>"
        );
    }

    #[test]
    fn blocks_wrap_what_they_hold() {
        assert_eq!(
            html("::: warning Ring 999\nNow.\n:::\n\nText.\n"),
            "<div class=\"block block-warning\" role=\"group\" aria-labelledby=\"ring-999\">\
             <p class=\"block-title\" id=\"ring-999\"><strong>Ring 999</strong></p><p>Now.</p></div><p>Text.</p>"
        );
        assert_eq!(
            html("::: steps\n1. a\n2. b\n:::\n"),
            "<div class=\"steps\"><ol><li>a</li><li>b</li></ol></div>"
        );
    }

    #[test]
    fn a_block_right_after_a_paragraph_a_list_or_a_table_is_a_block() {
        for text in [
            "Text\n",
            "- item\n",
            "> quote\n",
            "| a |\n|---|\n| b |\n",
            "1. a\n   b\n",
            "Term\n: meaning\n",
        ] {
            let (prose, findings) = compiled(&format!("{text}::: note Title\nx\n:::\nafter\n"));
            assert_eq!(findings, Vec::<&str>::new(), "{text}");
            assert!(
                prose
                    .html
                    .contains("</strong></p><p>x</p></aside><p>after</p>"),
                "{}",
                prose.html
            );
        }
    }

    #[test]
    fn links_to_documents_stay_open_until_the_page_is_known() {
        let (prose, _) = compiled("## [A](b.md) c\n\n[](source:x#1)\n");
        assert_eq!(prose.links.len(), 2);
        assert_eq!(
            prose.html,
            "<h2 id=\"a-c\"><a href=\"\">A</a> c</h2><p><a class=\"cite\" href=\"\"></a></p>"
        );
        let kinds: Vec<HoleKind> = prose.holes.iter().map(|hole| hole.kind).collect();
        assert_eq!(
            kinds,
            [
                HoleKind::Address(0),
                HoleKind::Address(1),
                HoleKind::Name(1)
            ]
        );
        for hole in &prose.holes {
            assert!(
                prose.html[..hole.at].ends_with(['"', '>']),
                "{}",
                &prose.html[..hole.at]
            );
        }
    }

    #[test]
    fn slots_know_where_they_end_and_contacts_where_they_stand() {
        let (prose, findings) =
            compiled("::: local front-door\nDefault.\n\n::: contact a b\n:::\n:::\n");
        assert_eq!(findings, Vec::<&str>::new());
        assert_eq!(prose.slots.len(), 1);
        assert_eq!(prose.holes[prose.slots[0].end].kind, HoleKind::SlotEnd);
        assert_eq!(
            prose.contacts.iter().map(|c| &*c.value).collect::<Vec<_>>(),
            ["a", "b"]
        );
        assert_eq!(prose.contacts[1].span, 45..46);
    }

    #[test]
    fn html_is_refused_and_plain_text_is_escaped() {
        for text in [
            "<b>x</b>",
            "<script>alert(1)</script>",
            "a <br> b",
            "<!-- x -->",
            "<div>\nx\n</div>",
        ] {
            let (prose, findings) = compiled(text);
            assert_eq!(findings[0], "FP210", "{text}");
            assert!(
                !prose.html.contains("<script") && !prose.html.contains("<div"),
                "{}",
                prose.html
            );
        }
        assert_eq!(
            html("a \\< b & \"c\""),
            "<p>a &lt; b &amp; &quot;c&quot;</p>"
        );
    }

    #[test]
    fn headings_start_at_two_and_never_skip() {
        assert_eq!(compiled("# a\n").1, ["FP213"]);
        assert_eq!(compiled("### a\n").1, ["FP214"]);
        assert_eq!(compiled("## a\n\n#### b\n").1, ["FP214"]);
        assert_eq!(compiled("## a {#x}\n\n## b {#x}\n").1, ["FP217"]);
        assert_eq!(compiled("## a\n\n### b\n\n## a\n").1, Vec::<&str>::new());
    }

    #[test]
    fn footnotes_come_last_in_the_order_they_are_used() {
        let html = html("a[^b] c[^a]\n\n[^a]: first\n\n[^b]: second\n");
        let section = html.find("<section").unwrap_or_default();
        assert!(
            html[section..].find("second") < html[section..].find("first"),
            "{html}"
        );
        assert_eq!(compiled("a[^z]\n").1, ["FP209"]);
    }

    #[test]
    fn a_link_without_address_is_reported() {
        assert_eq!(compiled("[a][b]\n").1, ["FP221"]);
        assert_eq!(compiled("[](https://example.org)\n").1, ["FP219"]);
        assert_eq!(compiled("[x] plain brackets\n").1, Vec::<&str>::new());
    }

    proptest! {
        #[test]
        fn any_text_compiles_to_html_whose_holes_are_in_order(
            text in "(::: note\n|::: local x\n|::: contact a\n|:::\n|\n|- |1. |## |# |> |\\| a \\|\n|---\n|\\[a\\]\\(b.md\\)|\\[\\^1\\]|\\[\\^1\\]: |x|é|<b>|`|: |```)*"
        ) {
            let (prose, _) = compiled(&text);
            let mut last = 0;
            for hole in &prose.holes {
                prop_assert!(hole.at >= last && prose.html.is_char_boundary(hole.at));
                last = hole.at;
            }
        }
    }
}

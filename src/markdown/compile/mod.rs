//! From Markdown events to HTML with holes.

mod brackets;
mod containers;
mod footnotes;
mod headings;
mod link_tags;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use pulldown_cmark::{
    Alignment, BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd,
};
use pulldown_cmark_escape::escape_html;

use self::brackets::Trail;
use self::containers::OpenBlock;
use self::footnotes::Footnotes;
use self::headings::OpenHeading;
use self::link_tags::OpenLink;
use super::blocks::{self, Marker};
use super::prose::{Hole, HoleKind, Prose};
use super::slugs::Ids;
use crate::findings::{Finding, Place, Span};

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
        ids: Ids::default(),
        blocks: Vec::new(),
        last_level: if id_prefix.is_empty() { 1 } else { 2 },
        heading: None,
        link: None,
        tables: Vec::new(),
        footnotes: Footnotes::default(),
        trail: Trail::default(),
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
    ids: Ids,
    blocks: Vec<OpenBlock>,
    last_level: u8,
    heading: Option<OpenHeading>,
    link: Option<OpenLink>,
    tables: Vec<OpenTable>,
    footnotes: Footnotes,
    trail: Trail,
    refused_html: bool,
}

struct OpenTable {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
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
            Event::FootnoteReference(label) => self.footnote_reference(&label, span),
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
        self.refuse_lost_link(text, &span);
        self.refuse_unseen(text, &span);
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
            TagEnd::Paragraph => {
                self.refused_html = false;
                self.trail.end_paragraph();
                self.push("</p>");
            }
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

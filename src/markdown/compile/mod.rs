//! From Markdown events to HTML with holes.

mod brackets;
mod containers;
mod footnotes;
mod headings;
mod link_tags;
mod references;
mod slips;
mod survey;
mod tables;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Parser, Tag, TagEnd};
use pulldown_cmark_escape::escape_html;

use self::containers::OpenBlock;
use self::footnotes::Footnotes;
use self::headings::OpenHeading;
use self::link_tags::OpenLink;
use self::survey::Survey;
use self::tables::OpenTable;
use super::blocks::{self, Marker};
use super::dialect::OPTIONS;
use super::prose::{Hole, HoleKind, Prose};
use super::slugs::Ids;
use crate::findings::{Finding, Place, Span, codes};
use crate::unseen;

/// What a text is compiled for.
pub struct Purpose<'a> {
    /// It is put into other pages: its ids are kept apart from theirs, and its headings may start a level lower.
    pub fills_a_slot: bool,
    /// Whether the page has an id without the text.
    pub is_page_id: &'a dyn Fn(&str) -> bool,
    /// The kinds of document that links can name by an id.
    pub linked_kinds: &'a [&'static str],
}

/// Compiles the Markdown of `text[body..]`.
#[must_use]
pub fn compile(
    path: &Arc<str>,
    text: &str,
    body: usize,
    purpose: &Purpose<'_>,
    findings: &mut Vec<Finding>,
) -> Prose {
    let marked = blocks::find(path, text, body, findings);
    let broken = RefCell::new(Vec::new());
    let on_broken = |link: BrokenLink<'_>| {
        if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
            broken
                .borrow_mut()
                .push((link.span, link.reference.to_string()));
        }
        None
    };
    let parser = Parser::new_with_broken_link_callback(&marked.text, OPTIONS, Some(on_broken))
        .into_offset_iter();
    let addresses = references::addresses(parser.reference_definitions(), body);
    let events: Vec<(Event<'_>, Span)> = parser
        .map(|(event, range)| (event, range.start + body..range.end + body))
        .collect();
    let survey = Survey::of(&events);
    let mut compiler = Compiler {
        path,
        file: text,
        base: body,
        fills_a_slot: purpose.fills_a_slot,
        is_page_id: purpose.is_page_id,
        linked_kinds: purpose.linked_kinds,
        ids: Ids::with(survey.own_ids.keys().cloned()),
        survey,
        markers: marked.markers,
        findings,
        prose: Prose::default(),
        blocks: Vec::new(),
        nested: 0,
        last_level: if purpose.fills_a_slot { 2 } else { 1 },
        heading: None,
        link: None,
        tables: Vec::new(),
        footnotes: Footnotes::default(),
        before: None,
        refused_html: false,
    };
    compiler.report_slips(&events);
    compiler.report_references(&addresses, &events);
    for (event, span) in events {
        compiler.event(event, span);
    }
    compiler.finish(broken.into_inner())
}

struct Compiler<'a> {
    path: &'a Arc<str>,
    /// The whole file.
    file: &'a str,
    /// Where the Markdown starts in the file.
    base: usize,
    fills_a_slot: bool,
    is_page_id: &'a dyn Fn(&str) -> bool,
    /// The kinds of document that links can name by an id.
    linked_kinds: &'a [&'static str],
    survey: Survey,
    markers: HashMap<usize, (Marker, Span)>,
    findings: &'a mut Vec<Finding>,
    prose: Prose,
    ids: Ids,
    blocks: Vec<OpenBlock>,
    /// How many quotations, list items, definitions and notes are open.
    nested: usize,
    last_level: u8,
    heading: Option<OpenHeading>,
    link: Option<OpenLink>,
    tables: Vec<OpenTable>,
    footnotes: Footnotes,
    /// The last character of the text before, decoded.
    before: Option<char>,
    refused_html: bool,
}

impl Compiler<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        if let Some(heading) = &mut self.heading
            && !matches!(event, Event::End(TagEnd::Heading(_)))
        {
            heading.words_end = span.end;
        }
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
            Event::TaskListMarker(ticked) => {
                if ticked {
                    let place = self.place(span);
                    self.report(
                        Finding::new(
                            &codes::FP231,
                            place,
                            "this box is ticked, and would be printed empty",
                        )
                        .help("write `[ ]`: a reader ticks it off on paper"),
                    );
                }
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
        self.refuse_unseen(text, &span);
        self.refuse_characters(text, &span);
        self.prose.words.push(span);
        self.push_escaped(text);
    }

    /// What an entity such as `&#7;` stands for must be fit to be published, like what is written as it is.
    fn refuse_characters(&mut self, text: &str, span: &Span) {
        let written = &self.file[span.clone()];
        let decoded = text
            .chars()
            .find(|c| unseen::is_no_text(*c) && !written.contains(*c));
        let Some(c) = decoded else {
            return;
        };
        let place = self.place(span.clone());
        self.report(
            Finding::new(
                &codes::FP128,
                place,
                format!(
                    "`{written}` stands for a character that cannot be shown (U+{:04X})",
                    u32::from(c)
                ),
            )
            .help("take it out"),
        );
    }

    /// Where an id, or the address of one, begins.
    fn id_start(&mut self) {
        if self.fills_a_slot {
            self.hole(HoleKind::IdStart);
        }
    }

    /// The line of the file in which a byte stands.
    fn line(&self, at: usize) -> usize {
        self.file[..at].matches('\n').count() + 1
    }

    /// The first line of a longer stretch.
    fn first_line(&self, span: &Span) -> Span {
        let line = self.file[span.clone()].lines().next().unwrap_or_default();
        span.start..span.start + line.trim_end().len()
    }

    fn refuse_html(&mut self, span: Span) {
        if std::mem::replace(&mut self.refused_html, true) {
            return;
        }
        let place = self.place(span);
        self.report(
            Finding::new(&codes::FP210, place, "raw HTML is not published")
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
            Tag::BlockQuote(_) => {
                self.nested += 1;
                self.push("<blockquote>");
            }
            Tag::CodeBlock(kind) => {
                if matches!(kind, CodeBlockKind::Fenced(_)) {
                    self.check_fence(&span);
                }
                if let CodeBlockKind::Fenced(info) = &kind
                    && !info.is_empty()
                {
                    let place = self.place(span);
                    self.report(
                        Finding::new(
                            &codes::FP211,
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
            Tag::Item => {
                self.nested += 1;
                self.push("<li>");
            }
            Tag::FootnoteDefinition(label) => {
                self.nested += 1;
                self.start_footnote(&label, &span);
            }
            Tag::DefinitionList => self.push("<dl>"),
            Tag::DefinitionListTitle => {
                self.nested += 1;
                self.push("<dt>");
            }
            Tag::DefinitionListDefinition => {
                self.nested += 1;
                self.push("<dd>");
            }
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
                self.check_row(&span);
                self.push("<tr>");
            }
            Tag::TableCell => self.start_cell(&span),
            Tag::Emphasis => self.push("<em>"),
            Tag::Strong => self.push("<strong>"),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => {
                self.refuse_title(&title, &span);
                self.start_link(link_type, &dest_url, span);
            }
            Tag::Image { .. } => {
                let place = self.place(span);
                self.report(
                    Finding::new(
                        &codes::FP212,
                        place,
                        "pictures are not published from content",
                    )
                    .help("say it in words: everybody can read them, on every phone and on paper"),
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
                self.before = None;
                self.push("</p>");
            }
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::BlockQuote(_) => self.leave("</blockquote>"),
            TagEnd::CodeBlock => self.push("</code></pre>"),
            TagEnd::List(true) => self.push("</ol>"),
            TagEnd::List(false) => self.push("</ul>"),
            TagEnd::Item => self.leave("</li>"),
            TagEnd::FootnoteDefinition => {
                self.nested -= 1;
                self.end_footnote();
            }
            TagEnd::DefinitionList => self.push("</dl>"),
            TagEnd::DefinitionListTitle => self.leave("</dt>"),
            TagEnd::DefinitionListDefinition => self.leave("</dd>"),
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
            TagEnd::TableCell => self.end_cell(),
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

    /// Closes something that headings can stand in.
    fn leave(&mut self, end: &str) {
        self.nested -= 1;
        self.push(end);
    }

    /// Code that never ends swallows all that follows: headings, links, numbers to call.
    fn check_fence(&mut self, span: &Span) {
        let code = &self.file[span.clone()];
        let sign = if code.starts_with('~') { '~' } else { '`' };
        let length = code.len() - code.trim_start_matches(sign).len();
        let last = code
            .trim_end()
            .rsplit_once('\n')
            .map_or("", |(_, last)| last);
        let end = last.trim_start_matches([' ', '\t', '>']);
        if end.len() >= length && end.chars().all(|c| c == sign) {
            return;
        }
        let place = self.place(self.first_line(span));
        self.report(
            Finding::new(&codes::FP230, place, "this code is never closed")
                .label("what follows would be printed as code")
                .help("write the same signs on a line of their own after its last line; take them out if this is no code"),
        );
    }

    fn refuse_title(&mut self, title: &str, span: &Span) {
        if title.is_empty() {
            return;
        }
        let place = self.place(span.clone());
        self.report(
            Finding::new(&codes::FP232, place, format!("nobody would see the words `{title}` in the address of this link"))
                .help("say them in the text: on a telephone, on paper and to a screen reader such words are lost"),
        );
    }

    fn finish(mut self, broken: Vec<(Span, String)>) -> Prose {
        for (span, reference) in broken {
            let place = self.place(span.start + self.base..span.end + self.base);
            self.report(
                Finding::new(
                    &codes::FP221,
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
                Finding::new(
                    &codes::FP205,
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

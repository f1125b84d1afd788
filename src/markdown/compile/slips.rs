//! What an author meant as Markdown and the parser reads as text, so that readers would see its signs.
//!
//! Each paragraph, item, cell and heading is looked at line by line, with everything blotted out that the parser did
//! read: code, links, references, and characters after a backslash. What is left stands on the page as it was typed.

mod blocks;
mod inline;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Compiler;
use crate::findings::{Code, Finding, Severity, Span, codes};

/// What is put in place of a byte that the parser read. No text can hold it.
const READ: char = '\0';

/// What is put in place of an opening bracket after a backslash: the one that closes it is text, too.
const ESCAPED_BRACKET: char = '\u{1}';

/// Where a run of text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    /// A paragraph.
    Paragraph,
    /// The first words of an item of a list.
    Item,
    /// The first words of a quotation.
    Quotation,
    /// A heading that is underlined with `---`; a table's line of dashes can do that by mistake.
    Underlined,
    /// A heading after `##`, a cell of a table, a word that is defined: nothing but text can begin there.
    Line,
}

/// One line of a run of text.
#[derive(Debug)]
struct Line {
    /// Where it starts in the file.
    start: usize,
    /// The line byte for byte, with [`READ`] for what is not plain text.
    text: String,
    /// Whether the author broke the line on purpose.
    broken: bool,
}

impl Line {
    fn span(&self) -> Span {
        self.start..self.start + self.text.len()
    }
}

/// A run of text that nothing interrupts.
#[derive(Debug)]
struct Run {
    within: Within,
    lines: Vec<Line>,
}

/// What was found in a run.
#[derive(Debug, PartialEq, Eq)]
struct Slip {
    code: &'static Code,
    is_error: bool,
    span: Span,
    message: String,
    help: String,
}

impl Slip {
    /// Something that is printed as it was typed; an author may have meant that.
    fn sign(span: Span, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            code: &codes::FP228,
            is_error: false,
            span,
            message: message.into(),
            help: help.into(),
        }
    }

    fn error(
        code: &'static Code,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            code,
            is_error: true,
            ..Self::sign(span, message, help)
        }
    }
}

impl Compiler<'_> {
    pub(super) fn report_slips(&mut self, events: &[(Event<'_>, Span)]) {
        for run in runs(self.file, events) {
            let mut slips = blocks::slips(self.file, &run);
            inline::find(self.file, &run, self.linked_kinds, &mut slips);
            for slip in slips {
                let place = self.place(slip.span);
                let mut finding = Finding::new(slip.code, place, slip.message).help(slip.help);
                if !slip.is_error {
                    finding.severity = Severity::Warning;
                }
                self.report(finding);
            }
        }
    }
}

/// Takes the runs of text out of what the parser read.
fn runs(file: &str, events: &[(Event<'_>, Span)]) -> Vec<Run> {
    let mut reader = Reader {
        file,
        runs: Vec::new(),
        within: Within::Paragraph,
        line: None,
        lines: Vec::new(),
        in_link: 0,
        in_code: false,
        in_cell: false,
    };
    for (event, span) in events {
        reader.read(event, span);
    }
    reader.end_run(Within::Paragraph);
    reader.runs
}

struct Reader<'a> {
    file: &'a str,
    runs: Vec<Run>,
    within: Within,
    /// The line that is being read: where it starts, and what is in it so far.
    line: Option<(usize, String)>,
    lines: Vec<Line>,
    in_link: usize,
    in_code: bool,
    in_cell: bool,
}

impl Reader<'_> {
    fn read(&mut self, event: &Event<'_>, span: &Span) {
        match event {
            Event::Start(Tag::Emphasis | Tag::Strong) => self.take(span.start..span.start, false),
            Event::End(TagEnd::Emphasis | TagEnd::Strong) => self.take(span.end..span.end, false),
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => {
                self.in_link += 1;
                self.take(span.start..span.start, false);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                self.in_link -= 1;
                self.take(span.end..span.end, false);
            }
            Event::Start(tag) => {
                self.in_code = matches!(tag, Tag::CodeBlock(_) | Tag::HtmlBlock);
                let within = match tag {
                    // A paragraph right at the start of an item or a quotation holds its first words.
                    Tag::Paragraph if matches!(self.within, Within::Item | Within::Quotation) => {
                        self.within
                    }
                    Tag::Item => Within::Item,
                    Tag::BlockQuote(_) => Within::Quotation,
                    Tag::Heading { .. } if !self.file[span.start..].starts_with('#') => {
                        Within::Underlined
                    }
                    Tag::Heading { .. } | Tag::TableCell | Tag::DefinitionListTitle => Within::Line,
                    _ => Within::Paragraph,
                };
                self.in_cell |= matches!(tag, Tag::Table(_));
                self.end_run(within);
            }
            Event::End(tag) => {
                self.in_code = false;
                self.in_cell &= !matches!(tag, TagEnd::Table);
                self.end_run(Within::Paragraph);
            }
            Event::Text(text) => {
                // What an entity stands for is not what was typed.
                let typed = self.file[span.clone()] == **text;
                self.take(span.clone(), typed && self.in_link == 0);
            }
            Event::SoftBreak => self.end_line(false),
            Event::HardBreak => self.end_line(true),
            Event::Rule => self.end_run(Within::Paragraph),
            _ => self.take(span.clone(), false),
        }
    }

    /// Adds a stretch of the file to the line; what lies between it and the one before was read by the parser.
    fn take(&mut self, span: Span, is_text: bool) {
        if self.in_code {
            return;
        }
        let file = self.file;
        let (start, line) = self.line.get_or_insert_with(|| (span.start, String::new()));
        let before = *start + line.len();
        if span.end < before {
            return;
        }
        line.extend(std::iter::repeat_n(READ, span.start.saturating_sub(before)));
        let text = &file[span.start.max(before)..span.end];
        let escaped = is_text && span.start >= before && file[..span.start].ends_with('\\');
        // In a cell the parser takes the backslash before a bar away first.
        let escaped = escaped && !(self.in_cell && text.starts_with('|'));
        if !is_text {
            line.extend(std::iter::repeat_n(READ, text.len()));
            return;
        }
        let Some(first) = text.chars().next().filter(|_| escaped) else {
            line.push_str(text);
            return;
        };
        // Only signs, of one byte each, stand after a backslash.
        line.push(if first == '[' { ESCAPED_BRACKET } else { READ });
        line.push_str(&text[first.len_utf8()..]);
    }

    fn end_line(&mut self, broken: bool) {
        let line = self.line.take();
        self.lines.extend(line.map(|(start, text)| Line {
            start,
            text,
            broken,
        }));
    }

    fn end_run(&mut self, next: Within) {
        self.end_line(false);
        let lines = std::mem::take(&mut self.lines);
        let within = std::mem::replace(&mut self.within, next);
        if !lines.is_empty() {
            self.runs.push(Run { within, lines });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::dialect::OPTIONS;
    use proptest::prelude::*;
    use pulldown_cmark::Parser;

    /// What is found in a text: the id, and the words that are marked.
    fn found(text: &str) -> Vec<(&'static str, &str)> {
        let events: Vec<_> = Parser::new_ext(text, OPTIONS).into_offset_iter().collect();
        let mut all = Vec::new();
        for run in runs(text, &events) {
            all.extend(blocks::slips(text, &run));
            inline::find(text, &run, &["service"], &mut all);
        }
        all.sort_by_key(|slip| slip.span.start);
        all.into_iter()
            .map(|slip| (slip.code.id, &text[slip.span]))
            .collect()
    }

    #[track_caller]
    fn is_found(text: &str, id: &str, marked: &str) {
        assert_eq!(found(text), [(id, marked)], "{text}");
    }

    #[track_caller]
    fn is_left_alone(text: &str) {
        assert_eq!(found(text), [], "{text}");
    }

    #[test]
    fn bullets_of_other_programs_are_no_lists() {
        is_found("•\tA photo\n•\tWhat they wore\n", "FP228", "•");
        is_found("Take:\n● a photo\n", "FP228", "●");
        is_found("o\tA photo\n", "FP228", "o\t");
        is_found("- • A photo\n", "FP228", "•");
        is_found("– A photo\n– A coat\n", "FP228", "– A photo");
        for text in [
            "A photo • a coat",
            "o well\n",
            "The day\n– a Monday – was cold\n",
            "`•` is a bullet",
            "| • a | b |\n|---|---|\n| • c | d |\n",
            "✓ Yes\n",
            "## • Dot\n",
        ] {
            is_left_alone(text);
        }
    }

    #[test]
    fn a_sign_without_its_blank_is_only_text() {
        is_found("##Next steps\n", "FP228", "##Next steps");
        is_found("Text.\n###Next\n", "FP228", "###Next");
        is_found("##**Next**\n", "FP228", "##**Next**");
        is_found("-Photo\n-Coat\n", "FP228", "-Photo");
        is_found("1.Call\n2.Tell\n", "FP228", "1.Call");
        for text in [
            "#1 priority? Yes.\n",
            "#MissingPeople\n",
            "\\##Next\n",
            "A C##note\n",
            "-1 degrees\n-2 degrees\n",
            "-John Smith\n",
            "1.5 hours\n2.5 hours\n",
            "`##Next`\n",
            "    ##Next\n",
            "2 * 3 * 4\n",
        ] {
            is_left_alone(text);
        }
    }

    #[test]
    fn boxes_to_tick_have_one_form() {
        is_found("-[ ] A coat\n", "FP228", "-[ ]");
        is_found("- [] A bag\n", "FP228", "[]");
        is_found("- [ ]A bag\n", "FP228", "[ ]");
        is_found("- [x]A bag\n", "FP228", "[x]");
        is_found("1. [  ] A bag\n", "FP228", "[  ]");
        is_found("[ ] A bag\n", "FP228", "[ ]");
        for text in [
            "- [ ] A coat\n",
            "- [a] first\n",
            "- \\[ ]A\n",
            "-\\[ ] A\n",
            "[x] marks the spot\n",
            "an array[] of\n",
        ] {
            is_left_alone(text);
        }
    }

    #[test]
    fn stars_that_never_close_are_seen() {
        is_found("**Call now if they are hurt.\n", "FP228", "**");
        is_found("**Call 999.**Now\n", "FP228", "**");
        is_found("a **b** and **c\n", "FP228", "**");
        is_found("** Call now.** Then\n", "FP228", "**");
        is_found("__Call now\n", "FP228", "__");
        is_found("- **Call\n", "FP228", "**");
        for text in [
            "`**` bold\n",
            "2 ** 3\n",
            "2**3\n",
            "f**k\n",
            "Price**\n",
            "\\*\\*Call\n",
            "****\n\nName: ____\n",
            "**Call**\n",
            "*Terms apply\n",
            "snake__case\n",
            "Stars (**) mark it\n",
        ] {
            is_left_alone(text);
        }
    }

    #[test]
    fn struck_out_words_are_not_struck_out() {
        is_found("Call ~~101~~ 999.\n", "FP228", "~~101~~");
        is_found("~~**a** b~~\n", "FP228", "~~**a** b~~");
        for text in ["~5 and ~6\n", "`~~x~~`\n", "a ~~ b ~~ c\n", "\\~~x\\~~\n"] {
            is_left_alone(text);
        }
    }

    #[test]
    fn boxes_of_other_programs_are_told_the_named_block() {
        is_found("> [!WARNING]\n> Call 999.\n", "FP228", "[!WARNING]");
        is_found("> [!note] Title\n> Text.\n", "FP228", "[!note]");
        is_found("!!! warning \"Title\"\n", "FP228", "!!! warning");
        is_left_alone("> [!] Look\n");
        is_left_alone("!!! Danger of death\n");
        is_left_alone("[!WARNING]\n");
    }

    #[test]
    fn a_table_that_is_none_is_found() {
        is_found(
            "| Who | Number |\n| A | 101 |\n",
            "FP226",
            "| Who | Number |",
        );
        is_found(
            "Text:\n| Who | Number |\n| A | 101 |\n",
            "FP226",
            "| Who | Number |",
        );
        is_found("| Who | Number |\n|---|\n| A | 101 |\n", "FP226", "|---|");
        is_found(
            "| Who | Number |\n|---|---|---|\n",
            "FP226",
            "|---|---|---|",
        );
        is_found("| Who | Number |\n|—|—|\n", "FP226", "|—|—|");
        is_found("Who | Number\n---\n", "FP226", "Who | Number");
        is_found(
            "> | Who | Number |\n> | A | 101 |\n",
            "FP226",
            "| Who | Number |",
        );
        is_found("- | Who | Number |\n  |---|\n", "FP226", "|---|");
        is_found("| Who | Number |\n", "FP226", "| Who | Number |");
        is_found("Who | Number\nA | 101\nB | 102\n", "FP226", "Who | Number");
        for text in [
            "a | b\n",
            "a | b\nc | d\n",
            "|x| is the size of x\n",
            "|a| + |b|\n",
            "`a | b`\n`c | d`\n`e | f`\n",
            "\\| a \\| b \\|\n\\| c \\| d \\|\n",
            "[A](a.md) | [B](b.md)\n",
            "Mo | 9-5  \nTu | 9-5  \nWe | 9-5\n",
            "| Who | Number |\n|---|---|\n| A |\n",
        ] {
            is_left_alone(text);
        }
    }

    #[test]
    fn links_that_are_none_are_found() {
        is_found(
            "See [the page(index.md) now\n",
            "FP223",
            "[the page(index.md)",
        );
        is_found("See [x] (index.md)\n", "FP223", "[x] (index.md)");
        is_found("See [x]\n(tel:999)\n", "FP223", "[x]\n(tel:999)");
        is_found(
            "See (the page)[index.md]\n",
            "FP223",
            "(the page)[index.md]",
        );
        is_found("[Call](tel:0800 1111)\n", "FP223", "[Call](");
        is_found("[x](reporting.md\n", "FP223", "[x](");
        is_found("again](later).\n", "FP223", "](");
        for text in [
            "[sic] (as it stands)\n",
            "\\[sic](as it stands)\n",
            "\\[sic [x](index.md)](as it stands)\n",
            "Text[^1](see also the law).\n\n[^1]: Note.\n",
            "[see (index.md)]\n",
            "(the page)[sic]\n",
            "`[x] (index.md)`\n",
            "[x](index.md) (more.md)\n",
            "[1] (2026)\n",
        ] {
            is_left_alone(text);
        }
    }

    #[test]
    fn a_note_that_is_not_there_is_found() {
        is_found("Text[^law].\n", "FP209", "[^law]");
        is_found("Text[^the law].\n", "FP209", "[^the law]");
        is_left_alone("Text\\[^law].\n");
        is_left_alone("`[^a-z]`\n");
        is_left_alone("Text[^law].\n\n[^LAW]: Note.\n");
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_what_is_marked_lies_in_it(
            text in "(\\*\\*|__|~~|##|- |-|\\[ \\]|\\[|\\]|\\(|\\)|index.md|\\||---|\n|> |1\\.|•|é|x| |\\\\|`|&amp;|\\[\\^1\\]|\\[\\^1\\]: )*"
        ) {
            found(&text);
        }
    }
}

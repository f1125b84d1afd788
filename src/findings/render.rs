//! Findings as text for a terminal and as JSON for editors and CI.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

use super::{Finding, Severity, Span};

/// Findings with the lines they are about, each ready to print. `text_of` gives a file's text by its path.
#[must_use]
pub fn human<'a>(
    findings: &[Finding],
    text_of: &dyn Fn(&str) -> Option<&'a str>,
    colour: bool,
) -> String {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut out = String::new();
    for finding in findings {
        out.push_str(&one(finding, text_of, &renderer));
        out.push_str("\n\n");
    }
    out
}

fn one<'a>(
    finding: &Finding,
    text_of: &dyn Fn(&str) -> Option<&'a str>,
    renderer: &Renderer,
) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(finding.message.as_str()).id(finding.id);
    let text = text_of(&finding.place.path);
    let mut group = match (&finding.place.span, text) {
        (Some(span), Some(text)) => {
            let span = clamp(span, text);
            let (slice, first_line, span) = around(text, span);
            let annotation = AnnotationKind::Primary.span(span);
            let annotation = if finding.label.is_empty() {
                annotation
            } else {
                annotation.label(finding.label.as_str())
            };
            title.element(
                Snippet::source(slice)
                    .line_start(first_line)
                    .path(&*finding.place.path)
                    .annotation(annotation),
            )
        }
        _ => title.element(annotate_snippets::Origin::path(&*finding.place.path)),
    };
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    if let Some(why) = finding.why {
        group = group.element(Level::NOTE.message(why));
    }
    renderer.render(&[group])
}

/// A span that lies in the text, on character boundaries, on one line.
fn clamp(span: &Span, text: &str) -> Span {
    let mut start = span.start.min(text.len());
    if text[..start.min(text.len())].ends_with('\r') && text[start..].starts_with('\n') {
        start -= 1;
    }
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let line_end = text[start..].find('\n').map_or(text.len(), |i| start + i);
    let line_end = start + without_return(&text[start..line_end]).len();
    let mut end = span.end.clamp(start, line_end);
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

/// The lines around a span, the number of the first of them, and the span within them. Rendering cost then
/// depends on the finding, not on the size of the file.
fn around(text: &str, span: Span) -> (&str, usize, Span) {
    let line_start = text[..span.start].rfind('\n').map_or(0, |i| i + 1);
    let line_end = text[span.end..]
        .find('\n')
        .map_or(text.len(), |i| span.end + i);
    let line_end = span.end + without_return(&text[span.end..line_end]).len();
    let first_line = text[..line_start].bytes().filter(|b| *b == b'\n').count() + 1;
    (
        &text[line_start..line_end],
        first_line,
        span.start - line_start..span.end - line_start,
    )
}

/// Lines of Windows end in a character that is none of the author's.
fn without_return(line: &str) -> &str {
    line.strip_suffix('\r').unwrap_or(line)
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    id: &'a str,
    severity: &'a str,
    path: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    message: &'a str,
    label: &'a str,
    help: Option<&'a str>,
    why: Option<&'a str>,
}

/// Findings as JSON lines: one object a line, so that a reader can start before the end.
#[must_use]
pub fn json<'a>(findings: &[Finding], text_of: &dyn Fn(&str) -> Option<&'a str>) -> String {
    let mut out = String::new();
    for finding in findings {
        let position =
            text_of(&finding.place.path).and_then(|text| finding.place.line_and_column(text));
        let line = JsonFinding {
            id: finding.id,
            severity: match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            path: &finding.place.path,
            line: position.map(|(line, _)| line),
            column: position.map(|(_, column)| column),
            message: &finding.message,
            label: &finding.label,
            help: finding.help.as_deref(),
            why: finding.why,
        };
        // Serialising borrowed strings and numbers cannot fail; an empty line would say so if it did.
        out.push_str(&serde_json::to_string(&line).unwrap_or_default());
        out.push('\n');
    }
    out
}

//! Stylesheets that would take others with them.
//!
//! The sheets of a site are joined into one. A brace, a bracket, a quotation or a comment that one of them leaves open would swallow all
//! that follow, the red strip for 999 among them, so each is looked at by itself.

use std::sync::Arc;

use crate::findings::{Finding, Place, Span, codes};
use crate::sources::Sources;

/// What is wrong with the stylesheets.
pub(super) fn find(sources: &Sources) -> Vec<Finding> {
    sources
        .assets
        .iter()
        .filter(|(name, _)| name.ends_with(".css"))
        .filter_map(|(name, bytes)| {
            let path: Arc<str> = Arc::from(Sources::path_of_asset(name));
            // Reading has told of a sheet that is not text.
            let text = std::str::from_utf8(bytes).ok()?;
            let fault = fault(text)?;
            Some(
                Finding::new(&codes::FP604, Place::at(&path, fault.span), fault.what)
                    .help(fault.remedy),
            )
        })
        .collect()
}

struct Fault {
    span: Span,
    what: String,
    remedy: &'static str,
}

/// The first thing that keeps a sheet from being read whole.
fn fault(css: &str) -> Option<Fault> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut at = 0;
    while let Some(c) = css[at..].chars().next() {
        let after = at + c.len_utf8();
        match c {
            '/' if css[after..].starts_with('*') => match css[after + 1..].find("*/") {
                Some(end) => {
                    at = after + 1 + end + 2;
                    continue;
                }
                None => {
                    return Some(Fault {
                        span: at..at + 2,
                        what: "this comment never ends, so nothing after it would have a style"
                            .to_owned(),
                        remedy: "end it with `*/`",
                    });
                }
            },
            '"' | '\'' => match string_end(css, after, c) {
                Some(end) => {
                    at = end;
                    continue;
                }
                None => {
                    return Some(Fault {
                        span: at..after,
                        what: "this quotation mark is not closed on its line".to_owned(),
                        remedy: "close it, or take it out",
                    });
                }
            },
            // What is escaped has no meaning of its own, whatever it is.
            '\\' => {
                at = after + css[after..].chars().next().map_or(0, char::len_utf8);
                continue;
            }
            'u' | 'U' if open.last().is_none_or(|(_, c)| *c != '(') => {
                if let Some(end) = bare_address_end(css, at) {
                    at = end;
                    continue;
                }
            }
            '{' | '(' | '[' => open.push((at, c)),
            '}' | ')' | ']' => match open.pop() {
                Some((_, opened)) if closing(opened) == c => {}
                other => {
                    let what = match other {
                        Some((_, opened)) => {
                            format!("this `{c}` stands where `{opened}` is still to be closed")
                        }
                        None => format!(
                            "this `{c}` closes nothing, and the rule after it would be lost"
                        ),
                    };
                    return Some(Fault {
                        span: at..after,
                        what,
                        remedy: "close what is open, and take out what closes nothing",
                    });
                }
            },
            _ => {}
        }
        at = after;
    }
    open.pop().map(|(at, c)| Fault {
        span: at..at + 1,
        what: format!("this `{c}` is never closed, so the styles after it would be lost"),
        remedy: match c {
            '{' => "close the rule with `}`",
            '(' => "close it with `)`",
            _ => "close it with `]`",
        },
    })
}

/// Where a quotation ends; it may go on over a line end only if that is escaped.
pub(super) fn string_end(css: &str, from: usize, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (index, c) in css[from..].char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\n' => return None,
            c if c == quote => return Some(from + index + 1),
            _ => {}
        }
    }
    None
}

/// Where an address that is not quoted ends: `url(data:image/svg+xml;utf8,<svg …>)` may hold any sign but a closing bracket.
pub(super) fn bare_address_end(css: &str, at: usize) -> Option<usize> {
    let start = css.get(at..at + 4)?;
    if !start.eq_ignore_ascii_case("url(") {
        return None;
    }
    let inner = css[at + 4..].trim_start();
    if inner.starts_with(['"', '\'']) {
        return None;
    }
    let end = css[at + 4..].find(')')?;
    Some(at + 4 + end + 1)
}

const fn closing(open: char) -> char {
    match open {
        '{' => '}',
        '(' => ')',
        _ => ']',
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn what(css: &str) -> Option<(usize, String)> {
        fault(css).map(|fault| (fault.span.start, fault.what))
    }

    #[test]
    fn a_rule_that_is_never_closed_is_shown_where_it_opens() {
        assert_eq!(what(".own{color:red").map(|(at, _)| at), Some(4));
        assert_eq!(
            what(".a{color:red}\n@media print{.b{x:y}").map(|(at, _)| at),
            Some(26)
        );
    }

    #[test]
    fn what_closes_nothing_is_shown() {
        assert_eq!(what(".a{color:red}}").map(|(at, _)| at), Some(13));
        assert_eq!(what(".a{width:calc(1px}").map(|(at, _)| at), Some(17));
    }

    #[test]
    fn quotations_and_comments_end() {
        assert_eq!(what(".a{content:\"x}\n").map(|(at, _)| at), Some(11));
        assert_eq!(what(".a{} /* x").map(|(at, _)| at), Some(5));
    }

    #[test]
    fn sound_sheets_are_left_alone() {
        for css in [
            "",
            ".a::before{content:\"}\"}",
            ".a{content:'\\''}",
            "/* } */ .a{}",
            ".a\\{b{}",
            "[data-x=\"{\"]{}",
            ".a{background:url(data:image/svg+xml;utf8,<svg viewBox='0 0 1 1'>{}</svg>)}",
            "@layer a{@media (min-width:1em){.a:not(.b,[c]){d:e}}}",
        ] {
            assert_eq!(what(css), None, "{css}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_judged_without_a_panic(css in "(\\{|\\}|\\(|\\)|\\[|\\]|\"|'|/\\*|\\*/|\\\\|\n|é|url\\(|a)*") {
            let _ = fault(&css);
        }
    }
}

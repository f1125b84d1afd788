//! Named blocks: `::: warning Title` … `:::`.
//!
//! Markdown has no containers, so the lines that open and close them are found first and overwritten, byte for
//! byte, with a thematic break (`***`). The Markdown parser then reports a rule at that very offset, and every
//! other offset stays true: one parse, exact positions, links and footnotes shared with the rest of the page. A
//! marker for which the parser reports no rule stands in code or in a list: that is an error, never a lost warning.

use std::collections::HashMap;
use std::sync::Arc;

use super::dialect::code_in;
use crate::findings::{Finding, Located, Place, Span, codes};

/// What a named block is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BlockKind {
    Warning,
    Action,
    Note,
    Steps,
    Contact,
    Local,
}

impl BlockKind {
    const ALL: [(&'static str, Self); 6] = [
        ("warning", Self::Warning),
        ("action", Self::Action),
        ("note", Self::Note),
        ("steps", Self::Steps),
        ("contact", Self::Contact),
        ("local", Self::Local),
    ];
}

/// A line that opens or closes a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Marker {
    Open {
        kind: BlockKind,
        /// What follows the name: a title, ids or a slot.
        rest: Located<Arc<str>>,
    },
    Close,
}

/// The markers of a text by their offset in the file, and the text with them overwritten.
pub(super) struct Marked {
    pub markers: HashMap<usize, (Marker, Span)>,
    pub text: String,
}

/// Finds the marker lines of `text[body..]` and pairs them.
pub(super) fn find(
    path: &Arc<str>,
    text: &str,
    body: usize,
    findings: &mut Vec<Finding>,
) -> Marked {
    let mut marked = Marked {
        markers: HashMap::new(),
        text: String::with_capacity(text.len() - body),
    };
    // Blocks that are open, and whether their opening line could be read.
    let mut open: Vec<(Span, bool)> = Vec::new();
    let code = code_with_colons(&text[body..]);
    let mut at = body;
    for line in text[body..].split_inclusive('\n') {
        let start = at;
        at += line.len();
        let content = line.trim_end();
        let trimmed = content.trim_start();
        let colons = trimmed.len() - trimmed.trim_start_matches(':').len();
        let name_and_rest = trimmed[colons..].trim_start();
        let span = start..start + content.len();
        let place = Place::at(path, span.clone());
        if colons < 3 {
            marked.text.push_str(line);
            let sign = start + content.len() - trimmed.len();
            let in_code = code.iter().any(|code| code.contains(&(sign - body)));
            if colons == 2 && !in_code && looks_like_a_marker(&trimmed[2..]) {
                findings.push(colons_wanted(path, sign, colons));
                if name_and_rest.is_empty() {
                    open.pop();
                } else if names_a_block(name_and_rest) {
                    open.push((span, false));
                }
            }
            continue;
        }
        marked.text.push_str("***");
        marked
            .text
            .extend(std::iter::repeat_n(' ', content.len() - 3));
        // A no-break space at the end of the line would make text of the rule; it has a finding of its own.
        let end = line[content.len()..].bytes();
        let plain = |byte: u8| {
            if byte.is_ascii() {
                char::from(byte)
            } else {
                ' '
            }
        };
        marked.text.extend(end.map(plain));
        if !content.starts_with(":::") {
            let message = "a block must open and close at the start of a line";
            findings.push(
                Finding::new(&codes::FP206, place, message)
                    .help("take out the spaces before `:::`; a block cannot stand inside a list"),
            );
            continue;
        }
        let ends_by_name = says_end(name_and_rest);
        if colons > 3 {
            findings.push(colons_wanted(path, start, colons));
        } else if ends_by_name {
            findings.push(
                Finding::new(
                    &codes::FP222,
                    place.clone(),
                    "a block closes with three colons alone",
                )
                .help("write `:::`"),
            );
        }
        let marker = if name_and_rest.is_empty() || ends_by_name {
            match open.pop() {
                Some((_, true)) => Some(Marker::Close),
                Some((_, false)) => None,
                None => {
                    findings.push(
                        Finding::new(
                            &codes::FP201,
                            place,
                            "this closes a block, but none is open",
                        )
                        .help(
                            "take the `:::` out, or add the line that opens the block: `::: note`",
                        ),
                    );
                    None
                }
            }
        } else {
            let marker = read_open(name_and_rest, span.end, &place, findings);
            // A block that could not be read is still closed by its `:::`, so that one slip is one finding.
            open.push((span.clone(), marker.is_some()));
            marker
        };
        if let Some(marker) = marker {
            marked.markers.insert(start, (marker, span));
        }
    }
    let unclosed = open.into_iter().filter(|(_, readable)| *readable);
    findings.extend(unclosed.map(|(span, _)| {
        let place = Place::at(path, span);
        Finding::new(&codes::FP202, place, "this block is never closed")
            .help("write a line `:::` after its last line")
    }));
    marked
}

/// Code in which a line may start with two colons; looking for it takes time, so only where there are any.
fn code_with_colons(text: &str) -> Vec<Span> {
    let colons = |line: &str| {
        let line = line.trim_start();
        line.starts_with("::") && !line.starts_with(":::")
    };
    if text.lines().any(colons) {
        code_in(text)
    } else {
        Vec::new()
    }
}

/// Whether a line that starts with two colons was meant to open or close a block.
fn looks_like_a_marker(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(char::is_whitespace) || names_a_block(rest)
}

fn names_a_block(rest: &str) -> bool {
    let name = rest.split_whitespace().next().unwrap_or_default();
    BlockKind::ALL.iter().any(|(known, _)| *known == name)
}

fn colons_wanted(path: &Arc<str>, start: usize, colons: usize) -> Finding {
    let place = Place::at(path, start..start + colons);
    Finding::new(
        &codes::FP222,
        place,
        "a block opens and closes with three colons",
    )
    .help("write `:::`")
}

/// Whether a line says by a word that it closes a block: `::: end`, `::: /note`.
fn says_end(name_and_rest: &str) -> bool {
    let name = name_and_rest.to_ascii_lowercase();
    let name = name.trim();
    let of_block = |rest: &str| {
        let rest = rest.trim_start_matches(['-', '_', ' ']);
        rest.is_empty() || names_a_block(rest)
    };
    matches!(name, "close" | "fin" | "stop")
        || name.strip_prefix('/').is_some_and(of_block)
        || name.strip_prefix("end").is_some_and(of_block)
}

fn read_open(
    name_and_rest: &str,
    line_end: usize,
    place: &Place,
    findings: &mut Vec<Finding>,
) -> Option<Marker> {
    let (name, rest) = name_and_rest
        .split_once(char::is_whitespace)
        .map_or((name_and_rest, ""), |(name, rest)| (name, rest.trim()));
    let Some((_, kind)) = BlockKind::ALL.iter().find(|(known, _)| *known == name) else {
        findings.push(
            Finding::new(
                &codes::FP203,
                place.clone(),
                format!("there is no block `{name}`"),
            )
            .help_with_nearest(name, BlockKind::ALL.iter().map(|(known, _)| *known)),
        );
        return None;
    };
    let needs = match kind {
        BlockKind::Contact => {
            Some("name the services: `::: contact childline missing-people-helpline`")
        }
        BlockKind::Local => Some("name the slot that areas fill: `::: local front-door`"),
        _ => None,
    };
    if let Some(help) = needs.filter(|_| rest.is_empty()) {
        findings.push(
            Finding::new(
                &codes::FP204,
                place.clone(),
                format!("`{name}` does not say which"),
            )
            .help(help),
        );
        return None;
    }
    if *kind == BlockKind::Steps && !rest.is_empty() {
        findings.push(
            Finding::new(&codes::FP204, place.clone(), "`steps` has no title")
                .help("write a heading before the block: `## What to do`"),
        );
        return None;
    }
    Some(Marker::Open {
        kind: *kind,
        rest: Located {
            value: Arc::from(rest),
            span: line_end - rest.len()..line_end,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn find_in(text: &str) -> (Marked, Vec<Finding>) {
        let mut findings = Vec::new();
        let marked = find(&Arc::from("a.md"), text, 0, &mut findings);
        (marked, findings)
    }

    #[test]
    fn markers_become_rules_of_the_same_length() {
        let (marked, findings) = find_in("::: warning Call 999\nNow.\n:::\n");
        assert_eq!(marked.text, "***                 \nNow.\n***\n");
        assert_eq!(marked.markers.len(), 2);
        assert!(findings.is_empty());
    }

    #[test]
    fn blocks_must_be_known_and_closed() {
        let ids = |text| find_in(text).1.iter().map(|f| f.id).collect::<Vec<_>>();
        assert_eq!(ids("::: warnin\n:::\n"), ["FP203"]);
        assert_eq!(ids("::: note\n"), ["FP202"]);
        assert_eq!(ids(":::\n"), ["FP201"]);
        assert_eq!(ids(":: warning Call 999\n"), ["FP222"]);
        assert_eq!(ids(":: warning Call 999\nNow.\n:::\n"), ["FP222"]);
        assert_eq!(ids("::: note\nNow.\n::\n"), ["FP222"]);
        assert_eq!(ids("::: contact\n:::\n"), ["FP204"]);
    }

    #[test]
    fn a_closing_line_with_more_than_three_colons_is_one_finding() {
        let found = |text: &str| {
            let (_, findings) = find_in(text);
            let said = findings
                .iter()
                .map(|finding| (finding.id, finding.help.clone()));
            said.collect::<Vec<_>>()
        };
        let one = [("FP222", Some(String::from("write `:::`")))];
        for end in [
            "::: end",
            ":::end",
            "::: END",
            "::: /note",
            "::: end note",
            "::: endnote",
            "::::",
            ":::::",
        ] {
            assert_eq!(found(&format!("::: note\nNow.\n{end}\n")), one, "{end}");
        }
        assert_eq!(found(":::: note Title\nNow.\n:::\n"), one);
        assert_eq!(found("::: note\nNow.\n:::\n"), []);
        assert_eq!(find_in("::: endless\n:::\n").1[0].id, "FP203");
    }

    #[test]
    fn two_colons_in_code_or_in_a_word_are_text() {
        for text in [
            "```\n::before\n:: note\n```\n",
            "    :: note\n",
            "::before is a selector\n",
        ] {
            assert_eq!(find_in(text).1, [], "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_keeps_its_length(text in "(:::|note|local|```|~~~|\n| |é|x)*") {
            let (marked, _) = find_in(&text);
            prop_assert_eq!(marked.text.len(), text.len());
        }
    }
}

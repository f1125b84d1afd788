//! Links, notes and emphasis that are only text.

use super::{ESCAPED_BRACKET, READ, Run, Slip};
use crate::findings::Span;
use crate::markdown::links::{self, looks_like_address};

/// The whole run as one text, byte for byte as far as each line goes.
struct Text {
    text: String,
    /// Where each line starts: in `text`, and in the file.
    starts: Vec<(usize, usize)>,
}

impl Text {
    fn of(run: &Run) -> Self {
        let mut all = Self {
            text: String::new(),
            starts: Vec::new(),
        };
        for line in &run.lines {
            if !all.text.is_empty() {
                all.text.push('\n');
            }
            all.starts.push((all.text.len(), line.start));
            all.text.push_str(&line.text);
        }
        all
    }

    /// Where a byte of `text` stands in the file.
    fn in_file(&self, at: usize) -> usize {
        let line = self.starts.partition_point(|(start, _)| *start <= at);
        let (start, in_file) = self.starts[line.saturating_sub(1)];
        in_file + at - start
    }

    fn span(&self, start: usize, end: usize) -> Span {
        self.in_file(start)..self.in_file(end.saturating_sub(1)) + 1
    }
}

pub(super) fn find(file: &str, run: &Run, kinds: &[&str], slips: &mut Vec<Slip>) {
    let text = Text::of(run);
    if text.text.contains([']', '[']) {
        brackets(&text, kinds, slips);
    }
    for sign in ["**", "__"] {
        slips.extend(never_closed(file, &text, sign));
    }
    slips.extend(struck_out(&text));
}

/// An opening bracket that has not been closed yet.
struct Open {
    at: usize,
    /// It stands after a backslash, so it is text, and so is the one that closes it.
    is_escaped: bool,
    /// What looks like a link whose closing bracket was forgotten: where the words end, the address, and its end.
    link: Option<(usize, String, usize)>,
}

/// Brackets that were meant as a link or as a note.
fn brackets(text: &Text, kinds: &[&str], slips: &mut Vec<Slip>) {
    let bytes = text.text.as_bytes();
    let mut open: Vec<Open> = Vec::new();
    // Where the last pair of round brackets opened and closed.
    let mut round: Option<usize> = None;
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'[' => {
                open.push(Open {
                    at,
                    is_escaped: false,
                    link: None,
                });
                if let Some(start) = round_before(bytes, at, round)
                    && let Some((address, end)) = enclosed(&text.text, at, ']')
                    && looks_like_address(address, kinds)
                {
                    let words = &text.text[start + 1..at - 1];
                    slips.push(not_a_link(text.span(start, end), words, address));
                }
            }
            byte if char::from(byte) == ESCAPED_BRACKET => open.push(Open {
                at,
                is_escaped: true,
                link: None,
            }),
            b']' => close(text, at, open.pop(), kinds, slips),
            b'(' => {
                round = Some(at);
                if let Some(last) = open.last_mut()
                    && !last.is_escaped
                    && last.link.is_none()
                    && let Some((address, end)) = enclosed(&text.text, at, ')')
                    && looks_like_address(address, kinds)
                {
                    last.link = Some((at, address.to_owned(), end));
                }
            }
            _ => {}
        }
        at += 1;
    }
    for open in open {
        if let Some((words_end, address, end)) = open.link {
            let words = &text.text[open.at + 1..words_end];
            slips.push(not_a_link(text.span(open.at, end), words, &address));
        }
    }
}

/// A closing bracket: what stands in the pair, and what follows it.
fn close(text: &Text, at: usize, open: Option<Open>, kinds: &[&str], slips: &mut Vec<Slip>) {
    if open.as_ref().is_some_and(|open| open.is_escaped) {
        return;
    }
    let after = &text.text[at + 1..];
    if let Some(open) = &open {
        let inside = &text.text[open.at + 1..at];
        if let Some(note) = inside.strip_prefix('^')
            && !note.trim().is_empty()
            && !inside.contains(READ)
        {
            slips.push(Slip::error(
                "FP209",
                text.span(open.at, at + 1),
                format!("there is no footnote `{note}`"),
                format!("write the note on a line of its own: `[^{note}]: Text of the note.`"),
            ));
            return;
        }
    }
    if let Some(address) = after.strip_prefix('(') {
        let start = open.map_or(at, |open| open.at);
        let address = address.split([')', '\n']).next().unwrap_or_default();
        let help = match links::meant(address) {
            Some(meant) => format!("write the address as `{meant}`, between brackets that close"),
            None => "write the address without spaces, and close its bracket; if no link is meant, write `\\[` for the first bracket".to_owned(),
        };
        slips.push(Slip::error(
            "FP223",
            text.span(start, at + 2),
            NO_LINK,
            help,
        ));
    } else if let Some(open) = open {
        let blank = after.len() - after.trim_start_matches([' ', '\t', '\n']).len();
        if let Some((address, end)) = enclosed(&text.text, at + 1 + blank, ')')
            && blank > 0
            && after[blank..].starts_with('(')
            && looks_like_address(address, kinds)
        {
            let words = &text.text[open.at + 1..at];
            slips.push(not_a_link(text.span(open.at, end), words, address));
        }
    }
}

/// What stands between the bracket at `start` and the next of the closing kind, on one line, and where that ends.
fn enclosed(text: &str, start: usize, close: char) -> Option<(&str, usize)> {
    let rest = text.get(start + 1..)?;
    // An address has an end; looking further would only take time.
    let end = rest.find([close, '\n', '[', '('])?;
    rest[end..]
        .starts_with(close)
        .then(|| (&rest[..end], start + 1 + end + 1))
}

/// Where the round brackets open that close right before a byte.
fn round_before(bytes: &[u8], at: usize, round: Option<usize>) -> Option<usize> {
    let closed = at > 0 && bytes[at - 1] == b')';
    round.filter(|start| closed && at - start > 2)
}

const NO_LINK: &str = "this is not read as a link";

fn not_a_link(span: Span, words: &str, address: &str) -> Slip {
    // What the parser did read in the words is not said again.
    let words = if words.contains(READ) {
        "words"
    } else {
        words.trim()
    };
    let help = format!("write `[{words}]({address})`");
    Slip::error("FP223", span, NO_LINK, help.replace('\n', " "))
}

/// What a run of signs can do, by the characters around it.
struct Signs {
    at: usize,
    opens: bool,
    closes: bool,
    /// It may lead to a note somewhere below, as in "Price**" or "(**)".
    may_be_mark: bool,
}

/// Where exactly these two signs stand as text.
fn signs(file: &str, text: &Text, sign: &str) -> Vec<Signs> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(at) = text.text[rest..].find(sign).map(|at| rest + at) {
        let sign_char = sign.chars().next().unwrap_or_default();
        let length = text.text[at..].len() - text.text[at..].trim_start_matches(sign_char).len();
        rest = at + length;
        let start = text.in_file(at);
        let before = file[..start].chars().next_back().unwrap_or(' ');
        let after = file[start + length..].chars().next().unwrap_or(' ');
        // More signs around it, which the parser read, make it something else.
        if length != sign.len() || before == sign_char || after == sign_char || before == '\\' {
            continue;
        }
        let is_word = |c: char| !c.is_whitespace() && c.is_alphanumeric();
        let is_sign = |c: char| !c.is_whitespace() && !c.is_alphanumeric();
        found.push(Signs {
            at,
            opens: !is_word(before) && (after.is_alphanumeric() || "\"'“‘([`£".contains(after)),
            closes: !before.is_whitespace() && (!is_word(after) || is_sign(before)),
            may_be_mark: is_word(before) || (is_sign(before) && is_sign(after)),
        });
    }
    found
}

/// Emphasis that opens and never closes, or the other way round.
fn never_closed(file: &str, text: &Text, sign: &'static str) -> Option<Slip> {
    let all = signs(file, text, sign);
    let alone = all.len() == 1;
    let found = all.iter().find(|one| {
        let lone_closing = one.closes && !(alone && one.may_be_mark);
        one.opens || lone_closing
    })?;
    let first = &all[0];
    let at = if found.opens { found.at } else { first.at };
    let escaped: String = sign.chars().flat_map(|c| ['\\', c]).collect();
    Some(Slip::sign(
        text.span(at, at + sign.len()),
        format!("this `{sign}` has no partner, so it is printed as it stands"),
        format!(
            "write `{sign}` right before the first word and right after the last, within one paragraph, and not before a letter: `{sign}Call 999.{sign} Then …`; write `{escaped}` if it is text"
        ),
    ))
}

fn struck_out(text: &Text) -> Option<Slip> {
    let mut opening = None;
    let mut rest = 0;
    while let Some(at) = text.text[rest..].find("~~").map(|at| rest + at) {
        let length = text.text[at..].len() - text.text[at..].trim_start_matches('~').len();
        rest = at + length;
        if length != 2 {
            continue;
        }
        let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let before = blank(text.text[..at].chars().next_back());
        let after = blank(text.text[rest..].chars().next());
        match opening {
            None if !after => opening = Some(at),
            Some(start) if !before => {
                return Some(Slip::sign(
                    text.span(start, rest),
                    "words are not struck out here: the `~~` would be printed",
                    "take the words out; what no longer holds is not left for a reader to find",
                ));
            }
            _ => {}
        }
    }
    None
}

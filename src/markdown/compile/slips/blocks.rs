//! Lists, headings, tables and boxes that are only text.

use super::super::tables::cells;
use super::{Line, READ, Run, Slip, Within};
use crate::findings::codes;

/// Bullets that come along when a list is pasted from another program.
const BULLETS: &str = "•‣◦▪●■∙⁃·\u{F0B7}\u{F0A7}\u{F0D8}";

pub(super) fn slips(file: &str, run: &Run) -> Vec<Slip> {
    let mut slips = Vec::new();
    if run.within == Within::Underlined {
        slips.extend(table_as_heading(run));
    }
    if matches!(run.within, Within::Line | Within::Underlined) {
        return slips;
    }
    slips.extend(bullet(run));
    slips.extend(heading(file, run));
    slips.extend(tick_box(run));
    slips.extend(items(run));
    slips.extend(note_box(run));
    slips.extend(table(run));
    slips
}

fn bullet(run: &Run) -> Option<Slip> {
    run.lines.iter().enumerate().find_map(|(nth, line)| {
        let mut chars = line.text.chars();
        let first = chars.next()?;
        let next = chars.next()?;
        let length = if first == 'o' && next == '\t' {
            2
        } else if BULLETS.contains(first) && (next.is_whitespace() || first == '•') {
            first.len_utf8()
        } else {
            return None;
        };
        let shown = &line.text[..first.len_utf8()];
        let help = if run.within == Within::Item && nth == 0 {
            format!("take the `{shown}` out: the list has its own")
        } else {
            format!("write `- ` in place of each `{shown}`, at the start of its line")
        };
        let span = line.start..line.start + length;
        Some(Slip::sign(span, "this is not read as a list", help))
    })
}

fn heading(file: &str, run: &Run) -> Option<Slip> {
    run.lines.iter().find_map(|line| {
        let words = line.text.trim_start_matches('#');
        let signs = line.text.len() - words.len();
        let next = words.chars().next()?;
        if !(2..=6).contains(&signs) || next.is_whitespace() {
            return None;
        }
        let span = line.span();
        let written = file[span.clone()].trim_end();
        let signs = &written[..signs];
        Some(Slip::sign(
            span.start..span.start + written.len(),
            "this is not read as a heading",
            format!("leave a blank after the signs: `{signs} …`; write `\\{signs}` if it is text"),
        ))
    })
}

/// A box to tick that the parser does not read as one.
fn tick_box(run: &Run) -> Option<Slip> {
    run.lines.iter().enumerate().find_map(|(nth, line)| {
        let sign = line.text.strip_prefix(['-', '*', '+']);
        let text = sign.unwrap_or(&line.text);
        let (inside, after) = text.strip_prefix('[')?.split_once(']')?;
        let is_empty = inside.trim().is_empty();
        if !is_empty && !matches!(inside, "x" | "X") {
            return None;
        }
        let starts_item = run.within == Within::Item && nth == 0;
        // Outside a list only an empty box is one beyond doubt.
        let is_box = match (sign, starts_item) {
            (Some(_), _) => true,
            (None, true) => !after.starts_with(['(', '[', ':']) && (is_empty || !after.starts_with(READ)),
            (None, false) => nth == 0 && inside == " " && after.starts_with(' '),
        };
        if !is_box {
            return None;
        }
        let length = line.text.len() - after.len();
        Some(Slip::sign(
            line.start..line.start + length,
            "this is not read as a box to tick",
            "write `- [ ] …`, with a blank after the hyphen, one between the brackets and one after them",
        ))
    })
}

/// Lines that look like the items of a list and follow each other.
fn items(run: &Run) -> Option<Slip> {
    let found =
        run.lines
            .windows(2)
            .find(|pair| match (sign(&pair[0].text), sign(&pair[1].text)) {
                (Some(first), Some(second)) => first == second,
                _ => false,
            })?;
    let first = &found[0];
    let help = match sign(&first.text)? {
        Sign::Number => "leave a blank after the number: `1. …`",
        Sign::Hyphen => "leave a blank after the sign: `- …`",
        Sign::Dash => "write a hyphen and a blank in place of the dash: `- …`",
    };
    let span = first.start..first.start + first.text.trim_end().len();
    Some(Slip::sign(
        span,
        "these lines are not read as a list, but as one run of text",
        help,
    ))
}

#[derive(PartialEq, Eq)]
enum Sign {
    Number,
    Hyphen,
    Dash,
}

fn sign(line: &str) -> Option<Sign> {
    let letter = |rest: &str| rest.starts_with(|c: char| c.is_alphabetic() || c == READ);
    if let Some(rest) = line.strip_prefix(['-', '+', '*']) {
        return letter(rest).then_some(Sign::Hyphen);
    }
    if let Some(rest) = line.strip_prefix(['–', '—']) {
        return rest.starts_with(' ').then_some(Sign::Dash);
    }
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - rest.len();
    let rest = rest.strip_prefix(['.', ')'])?;
    ((1..=2).contains(&digits) && letter(rest)).then_some(Sign::Number)
}

/// A box as other programs write it: `[!WARNING]` in a quotation, or `!!! warning`.
fn note_box(run: &Run) -> Option<Slip> {
    let line = run.lines.first()?;
    let (name, length) = if let Some(rest) = line.text.strip_prefix("[!") {
        let (name, _) = rest.split_once(']')?;
        if run.within != Within::Quotation {
            return None;
        }
        (name, name.len() + 3)
    } else {
        let name = line.text.strip_prefix("!!! ")?;
        let name = name.split_whitespace().next()?;
        // With a capital it is somebody who shouts.
        if name.starts_with(char::is_uppercase) {
            return None;
        }
        (name, name.len() + 4)
    };
    let block = match name.to_ascii_lowercase().as_str() {
        "warning" | "caution" | "danger" => "warning",
        "note" | "tip" | "info" | "hint" | "important" => "note",
        _ => return None,
    };
    Some(Slip::sign(
        line.start..line.start + length,
        "this is not read as a box",
        format!(
            "write `::: {block}` on a line of its own before the words, without `>`, and `:::` after them"
        ),
    ))
}

fn bars(line: &Line) -> usize {
    line.text.matches('|').count()
}

/// A line of dashes as it stands below a table's head; other programs turn hyphens into dashes.
fn is_dashes(line: &Line) -> bool {
    let text = line.text.trim();
    text.contains('|')
        && text.contains(['-', '–', '—'])
        && text.chars().all(|c| "|:-–— \t".contains(c))
}

fn table(run: &Run) -> Option<Slip> {
    let lines = &run.lines;
    let dashes = lines.iter().position(is_dashes).filter(|at| *at > 0);
    if let Some(at) = dashes
        && bars(&lines[at - 1]) > 0
    {
        let (head, line) = (&lines[at - 1], &lines[at]);
        let columns = cells(&head.text).len();
        let groups = cells(&line.text).len();
        let message = if columns == groups {
            String::from("this is not read as a table")
        } else {
            format!(
                "this is not read as a table: its head has {columns} cells, and the line below it {groups}"
            )
        };
        let span = line.start..line.start + line.text.trim_end().len();
        return Some(Slip::error(
            &codes::FP226,
            span,
            message,
            dashes_for(columns),
        ));
    }
    let begins = |line: &Line| line.text.trim_start().starts_with('|') && bars(line) > 1;
    let first = lines
        .windows(2)
        .find(|pair| begins(&pair[0]) && begins(&pair[1]))
        .map(|pair| &pair[0]);
    if let Some(first) = first {
        return Some(without_dashes(first, true));
    }
    if let [line] = lines.as_slice() {
        let text = line.text.trim();
        let framed = text.starts_with("| ") && text.ends_with(" |") && bars(line) > 2;
        return framed.then(|| without_dashes(line, false));
    }
    // Without bars at the ends of its lines a table is only known by its columns.
    let parts = |line: &Line| {
        if line.broken {
            return 0;
        }
        line.text.matches(" | ").count()
    };
    let alike = |lines: &&[Line]| {
        let first = parts(&lines[0]);
        first > 0 && lines.iter().all(|line| parts(line) == first)
    };
    let found = lines.windows(3).find(alike)?;
    Some(without_dashes(&found[0], false))
}

fn without_dashes(head: &Line, is_error: bool) -> Slip {
    let text = head.text.trim();
    let start = head.start + head.text.len() - head.text.trim_start().len();
    let help = dashes_for(cells(&head.text).len());
    Slip {
        is_error,
        ..Slip::error(
            &codes::FP226,
            start..start + text.len(),
            "this is not read as a table: the line of dashes below its head is missing",
            help,
        )
    }
}

/// A table's head over a line of dashes without bars, which makes a heading of it.
fn table_as_heading(run: &Run) -> Option<Slip> {
    let head = run.lines.last().filter(|line| {
        let text = line.text.trim();
        text.contains(" | ") || (text.starts_with('|') && text.ends_with('|'))
    })?;
    let framed = head.text.trim().starts_with('|');
    Some(Slip {
        message: String::from("this is read as a heading, not as the head of a table"),
        ..without_dashes(head, framed)
    })
}

fn dashes_for(columns: usize) -> String {
    let dashes = "|---".repeat(columns.clamp(1, 12));
    format!(
        "write below the head, for its columns: `{dashes}|`; write `\\|` for a bar that is only text"
    )
}

//! Numbers in running words: what looks like a telephone number, and whether it can be one.
//!
//! Dates, times, amounts, references and years look like numbers too, so only two shapes count: what is written like a British or an
//! international number (`0…` in groups, `+44 …`), and figures right after a word for calling.

use std::ops::Range;

use super::{Number, NumberError};

/// A number in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spoken {
    /// The bytes where it stands.
    pub at: Range<usize>,
    /// Whether the words say to text it.
    pub is_text: bool,
    /// The number, or why it is none.
    pub read: Result<Number, NumberError>,
}

/// Words that come before a number to call.
const CALL: [&str; 9] = [
    "call",
    "ring",
    "dial",
    "phone",
    "telephone",
    "tel",
    "calling",
    "ringing",
    "text",
];

/// Words that come before figures that are no telephone number.
const REFERENCE: [&str; 29] = [
    "ref",
    "reference",
    "case",
    "isbn",
    "issn",
    "doi",
    "crime",
    "invoice",
    "urn",
    "upn",
    "uprn",
    "id",
    "account",
    "charity",
    "company",
    "registered",
    "registration",
    "sort",
    "code",
    "version",
    "form",
    "nhs",
    "file",
    "incident",
    "cad",
    "log",
    "order",
    "policy",
    "claim",
];

/// Words that count what stands before them, so that it is no number to call: "0800 1111 24 hours a day", "call 24 hours before".
const UNITS: [&str; 22] = [
    "hours", "hour", "days", "day", "minutes", "minute", "weeks", "week", "months", "years",
    "times", "people", "am", "pm", "numbers", "number", "mins", "hrs", "nights", "calls", "pence",
    "pounds",
];

/// Words that go on after a number to call: "ring 101 or …". After any other, the figures count something.
const GO_ON: [&str; 30] = [
    "or",
    "and",
    "if",
    "now",
    "when",
    "for",
    "to",
    "in",
    "at",
    "straight",
    "immediately",
    "free",
    "from",
    "as",
    "with",
    "then",
    "unless",
    "before",
    "instead",
    "again",
    "first",
    "today",
    "any",
    "on",
    "but",
    "because",
    "so",
    "once",
    "while",
    "after",
];

/// Figures in groups, as they stand in a text.
struct Figures<'a> {
    groups: Vec<Range<usize>>,
    /// What stands between the groups, each a single sign.
    hyphens: bool,
    text: &'a str,
}

/// Every number to call in a text.
pub(crate) fn in_words(text: &str) -> Vec<Spoken> {
    let mut found = Vec::new();
    let mut from = 0;
    // Where the last number to call ended, and whether it was one to text: "ring 99 or 911".
    let mut last: Option<(usize, bool)> = None;
    while let Some(figures) = next_figures(text, from) {
        from = figures.end();
        let context = context(text, figures.start(), last);
        if let Some(spoken) = judge(figures, context) {
            last = Some((spoken.at.end, spoken.is_text));
            found.push(spoken);
        }
    }
    found
}

/// How the words before a number speak of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Context {
    Call,
    Text,
    Reference,
    None,
}

fn context(text: &str, start: usize, last: Option<(usize, bool)>) -> Context {
    let of = |is_text: bool| {
        if is_text {
            Context::Text
        } else {
            Context::Call
        }
    };
    if let Some((end, is_text)) = last {
        let between = text.get(end..start).unwrap_or_default().trim();
        if matches!(between, "or" | "and" | "/" | "," | "(") {
            return of(is_text);
        }
    }
    let sentence = sentence_before(&text[..start]);
    let words: Vec<String> = sentence
        .split_whitespace()
        .rev()
        .take(7)
        .map(|word| {
            word.trim_matches(|c: char| !c.is_alphanumeric())
                .to_lowercase()
        })
        .collect();
    let is_call = |word: &str| CALL.contains(&word);
    let way = |word: &str| of(word == "text");
    let Some(nearest) = words.first() else {
        return Context::None;
    };
    if is_call(nearest) {
        return way(nearest);
    }
    for (index, word) in words
        .iter()
        .enumerate()
        .skip(usize::from(matches!(nearest.as_str(), "on" | "to")))
    {
        if index < 4 && REFERENCE.contains(&word.as_str()) {
            return Context::Reference;
        }
        let leads = matches!(nearest.as_str(), "on" | "to")
            || (index < 3 && matches!(nearest.as_str(), "us" | "them" | "back" | "now"));
        // "to" belongs to texts alone: "text HELP to 85258"; "call to 24 people" is no number.
        if leads && is_call(word) && (nearest != "to" || word == "text") {
            return way(word);
        }
    }
    Context::None
}

/// The sentence that a text ends in. The point of "ref. 0123" ends none.
fn sentence_before(text: &str) -> &str {
    // As much before a number as can speak of it, however long the text is.
    let mut start = text.len().saturating_sub(200);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let text = text[start..]
        .rsplit(['!', '?', ';', '\n'])
        .next()
        .unwrap_or_default();
    let is_short = |before: &str| {
        let word = before
            .rsplit(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default();
        word.len() < 4
    };
    let end = text
        .rmatch_indices(". ")
        .find(|(at, _)| !is_short(&text[..*at]));
    end.map_or(text, |(at, _)| &text[at + 2..])
}

fn next_figures(text: &str, from: usize) -> Option<Figures<'_>> {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let mut groups = Vec::new();
        let mut hyphens = false;
        let plus = at > from && bytes[at - 1] == b'+';
        let mut start = at;
        let mut end = group_end(text, at);
        groups.push(at - usize::from(plus)..end);
        while let Some((next, hyphen)) = next_group(text, end) {
            hyphens |= hyphen;
            start = next;
            end = group_end(text, next);
            groups.push(start..end);
        }
        let before = text[..groups[0].start].chars().next_back();
        let glued_before =
            before.is_some_and(|c| c.is_alphanumeric() || "#/.£$€-_:@%&=~–—,'".contains(c));
        let mut rest = text[end..].chars();
        let (first, second) = (rest.next(), rest.next());
        let glued_after = first.is_some_and(|c| c.is_alphabetic() || "%_=".contains(c));
        let goes_on = first.is_some_and(|c| "/:.,–—".contains(c))
            && second.is_some_and(|c| c.is_ascii_digit());
        // "24/7", "09:30", "1,675" and "12x" are something else; what stood before them may be a number. "01375 652802/3" is two.
        let digits: String = groups.iter().map(|group| &text[group.clone()]).collect();
        let is_whole = digits.len() < 16 && Number::to_call(&digits).is_ok();
        if glued_after || (goes_on && !is_whole) {
            groups.pop();
        }
        if !glued_before && !groups.is_empty() {
            return Some(Figures {
                groups,
                hyphens,
                text,
            });
        }
        at = end.max(start + 1);
        // The rest of an amount, a time or a date belongs to it.
        while at < bytes.len()
            && (bytes[at].is_ascii_digit()
                || (b"/:.,-".contains(&bytes[at])
                    && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)))
        {
            at += 1;
        }
    }
    None
}

fn group_end(text: &str, start: usize) -> usize {
    let count = text[start..].bytes().take_while(u8::is_ascii_digit).count();
    start + count
}

/// Where the next group begins, if one sign stands before it, and whether that is a hyphen.
fn next_group(text: &str, end: usize) -> Option<(usize, bool)> {
    let rest = &text[end..];
    for (sign, hyphen) in [
        (") ", false),
        (")", false),
        (" ", false),
        ("\u{a0}", false),
        ("\u{202f}", false),
        ("-", true),
        ("\u{2011}", true),
    ] {
        if let Some(after) = rest.strip_prefix(sign) {
            let digit = after
                .bytes()
                .next()
                .is_some_and(|byte| byte.is_ascii_digit());
            return digit.then(|| (end + sign.len(), hyphen));
        }
    }
    None
}

impl Figures<'_> {
    fn start(&self) -> usize {
        self.groups.first().map_or(0, |group| group.start)
    }

    fn end(&self) -> usize {
        self.groups.last().map_or(0, |group| group.end)
    }

    fn first(&self) -> &str {
        self.groups
            .first()
            .map_or("", |group| &self.text[group.clone()])
    }

    fn digits(&self, groups: &[Range<usize>]) -> String {
        groups
            .iter()
            .map(|group| &self.text[group.clone()])
            .collect()
    }

    /// The word after the figures, in small letters; nothing if a sign stands there.
    fn next_word(&self) -> Option<String> {
        let rest = self.text[self.end()..].strip_prefix([' ', '\u{a0}', '\u{202f}', '\n'])?;
        let word = rest.split(|c: char| !c.is_alphanumeric()).next()?;
        (!word.is_empty()).then(|| word.to_lowercase())
    }
}

fn judge(mut figures: Figures<'_>, context: Context) -> Option<Spoken> {
    if context == Context::Reference {
        return None;
    }
    // The code for text relay is dialled before the number.
    if matches!(figures.first(), "18001" | "18002") {
        figures.groups.remove(0);
    }
    let counts = figures
        .next_word()
        .is_some_and(|word| UNITS.contains(&word.as_str()));
    if counts {
        // "0800 1111 24 hours a day"; "24 hours" alone is no number.
        figures.groups.pop();
    }
    if figures.groups.is_empty() {
        return None;
    }
    let digits = figures.digits(&figures.groups);
    let is_text = context == Context::Text;
    let spoken = |read| {
        Some(Spoken {
            at: figures.start()..figures.end(),
            is_text,
            read,
        })
    };
    if digits.starts_with('+') || digits.starts_with('0') {
        if !is_shaped(&figures, &digits, context) {
            return None;
        }
        let read = Number::to_call(&digits);
        if read.is_err() && is_several(&figures) {
            return None;
        }
        return spoken(read);
    }
    if !matches!(context, Context::Call | Context::Text)
        || figures.hyphens
        || !is_short_number(&figures, &digits)
    {
        return None;
    }
    spoken(if is_text {
        Number::to_text(&digits)
    } else {
        Number::to_call(&digits)
    })
}

/// Whether figures that begin with 0 or + are written as a telephone number is.
fn is_shaped(figures: &Figures<'_>, digits: &str, context: Context) -> bool {
    if digits.starts_with('+') {
        return digits.len() > 7;
    }
    let called = matches!(context, Context::Call | Context::Text);
    let of_the_plan = matches!(
        digits.as_bytes().get(1),
        Some(b'1' | b'2' | b'3' | b'7' | b'8' | b'9')
    ) || digits.starts_with("00");
    if figures.groups.len() == 1 {
        return match digits.len() {
            10 | 11 => of_the_plan,
            // Four figures are a time of day, or the beginning of numbers.
            5..=13 => called,
            _ => false,
        };
    }
    let is_time = |group: &Range<usize>| {
        let text = &figures.text[group.clone()];
        text.len() == 4 && &text[..2] < "25" && &text[2..] < "60"
    };
    let is_span_of_times = figures.hyphens && figures.groups.iter().all(is_time);
    of_the_plan
        && (3..=5).contains(&figures.first().len())
        && (7..=14).contains(&digits.len())
        && !is_span_of_times
}

/// Whether the groups are two numbers one after the other, or a number and what is pressed or counted on from it: `01234 567890-5`.
fn is_several(figures: &Figures<'_>) -> bool {
    let count = figures.groups.len();
    (1..count).any(|split| {
        let (one, other) = figures.groups.split_at(split);
        let (one, other) = (figures.digits(one), figures.digits(other));
        Number::to_call(&one).is_ok()
            && (Number::to_call(&other).is_ok_and(|number| !number.undeclared)
                || (figures.hyphens && other.len() <= 3))
    })
}

/// Whether figures right after a word for calling are meant as a number, and do not count something.
fn is_short_number(figures: &Figures<'_>, digits: &str) -> bool {
    let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let fits = match digits.len() {
        // What is left of 999, 112 or 111 with a figure missing.
        2 => matches!(digits, "99" | "11"),
        3..=7 => !is_year,
        _ => false,
    };
    let goes_on = figures
        .next_word()
        .is_none_or(|word| GO_ON.contains(&word.as_str()));
    let rest = figures.text[figures.end()..].trim_start();
    let counted_on = |word: &str| {
        rest.strip_prefix(word)
            .is_some_and(|after| after.starts_with(|c: char| c.is_ascii_digit()))
    };
    // "Call 100 to 200 people", "call 11 or 12 neighbours".
    let counts = counted_on("to ") || (digits == "11" && counted_on("or "));
    fits && goes_on && !counts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The numbers of a text that cannot be.
    fn broken(text: &str) -> Vec<&str> {
        in_words(text)
            .into_iter()
            .filter(|spoken| {
                spoken
                    .read
                    .as_ref()
                    .map_or(true, |number| number.undeclared)
            })
            .map(|spoken| &text[spoken.at])
            .collect()
    }

    #[test]
    fn a_number_that_cannot_be_is_found_in_running_words() {
        for (text, numbers) in [
            ("Ring 99 or 0800 11111.", vec!["99", "0800 11111"]),
            ("Call 911 if you are in danger.", vec!["911"]),
            ("Call 999 or 911.", vec!["911"]),
            ("Dial 9999 now.", vec!["9999"]),
            ("You can ring the police on 1011.", vec!["1011"]),
            ("Childline: 0800 111.", vec!["0800 111"]),
            ("Write, or 0800 1111 2222 3.", vec!["0800 1111 2222 3"]),
            ("Our number is 020 7946 0123.", vec!["020 7946 0123"]),
            ("Mobile 07700 900123", vec!["07700 900123"]),
            ("0906 123 4567 is open", vec!["0906 123 4567"]),
            ("(01632) 960123", vec!["01632) 960123"]),
            ("+44 0117 372 0154", vec!["+44 0117 372 0154"]),
            ("+44 117 372 015", vec!["+44 117 372 015"]),
            ("Tel: 08001112", vec!["08001112"]),
            ("the line (07700900123)", vec!["07700900123"]),
            ("0300-123-456", vec!["0300-123-456"]),
            ("Text HELP to 9991.", vec!["9991"]),
            ("Call us on 116 999, free.", vec!["116 999"]),
            ("18001 0808 808 800", vec!["0808 808 800"]),
            ("Ring 0800 11111 24 hours a day.", vec!["0800 11111"]),
            ("In that case ring 0800 11111.", vec!["0800 11111"]),
        ] {
            assert_eq!(broken(text), numbers, "{text}");
        }
    }

    #[test]
    fn figures_that_are_no_number_to_call_are_left_alone() {
        for text in [
            "Ring 999 or 0800 1111, or text 85258.",
            "Call 101 now. Call 111, option 2.",
            "0808 800 5000, 24 hours a day",
            "0800 1111 24 hours a day, 0800 1111 24/7",
            "0800 1111 0808 800 5000",
            "023 9268 8793, +44 117 372 0154, 0808 80 10 800",
            "18001 0808 808 8000",
            "Dial 18001 first.",
            "01375 652802-5, 01375 652802/3, 01375 652802–5",
            "Reviewed 2026-01-02; 01/02/2026; 01.02.2026; 01 02 2026",
            "From 09:00 to 17:00, 0900 to 1700, 0900-1700",
            "Numbers that begin with 0300 or 07700; 0300-ish",
            "It cost £1,675, then 0.75 and 012,345",
            "Paragraph 5.2.1, section 47, form 013 2024 456",
            "Case number 01234 567 890 and ref. 0123 456 789",
            "ISBN 019 853 4531, crime reference 0123456789",
            "Call 24 hours before. Ring 3 times. Text 5 friends.",
            "Call 10 or 12 neighbours. Call 100 to 200 people.",
            "Phone within 24 hours. Call them on 12 May 2024.",
            "Ring in 2026. Call on 2026-11-26.",
            "We took 1999 calls. Ring 150 people.",
            "Code E06000044, PO1 2AB, SO14 7LY",
            "aged 011 to 017, x0800 111, 0800 111x",
            "A call costs 0300 rates; call 0300 numbers",
            "100200 300400, 12 34 56 78",
            "",
        ] {
            assert_eq!(broken(text), Vec::<&str>::new(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "[0-9 +().,:/a-zé\u{a0}-]{0,40}") {
            for spoken in in_words(&text) {
                prop_assert!(text.get(spoken.at).is_some());
            }
        }

        #[test]
        fn a_date_is_never_a_number(day in 1..=31u8, month in 1..=12u8, year in 1900..2100u16) {
            for text in [format!("{day:02}/{month:02}/{year}"), format!("{year}-{month:02}-{day:02}"), format!("call on {year}-{month:02}-{day:02}"), format!("ring by {day:02}.{month:02}.{year}")] {
                prop_assert_eq!(broken(&text), Vec::<&str>::new());
            }
        }
    }
}

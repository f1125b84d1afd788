//! A text as small words, figures and marks.

use std::ops::Range;

/// A word, a figure or a mark.
#[derive(Debug)]
pub(super) struct Token {
    /// In small letters.
    pub text: String,
    /// The whole number that it is, in figures or words.
    pub number: Option<u32>,
    /// Where it stands.
    pub span: Range<usize>,
}

impl Token {
    /// Whether it is written in figures.
    pub fn is_figure(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
    }

    /// Whether a new thought begins after it.
    pub fn ends_clause(&self) -> bool {
        matches!(
            &*self.text,
            "." | "," | ";" | ":" | "?" | "!" | "(" | ")" | "—"
        )
    }
}

/// Numbers in words, by what they are.
const WORDS: [(&str, u32); 21] = [
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("twenty", 20),
    ("thirty", 30),
    ("sixty", 60),
    ("ninety", 90),
];

/// Splits a text. A figure that is part of something else (`5.2.1`, `18th`, `50%`, `£20`, `A1`) is a word and no number.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((start, c)) = rest.next() {
        if c.is_whitespace() {
            continue;
        }
        let mut end = start + c.len_utf8();
        if c.is_alphanumeric() || c == '£' {
            while let Some((at, c)) = rest.peek().copied() {
                let after = text[at + c.len_utf8()..].chars().next();
                let inside = c.is_alphanumeric()
                    || c == '%'
                    || (matches!(c, '.' | ',' | '/')
                        && text[..at].ends_with(|c: char| c.is_ascii_digit())
                        && after.is_some_and(|c| c.is_ascii_digit()))
                    || (matches!(c, '\'' | '’') && after.is_some_and(char::is_alphabetic));
                if !inside {
                    break;
                }
                end = at + c.len_utf8();
                rest.next();
            }
        }
        push(&text[start..end], start..end, &mut tokens);
    }
    join_words(&mut tokens);
    tokens
}

fn push(word: &str, span: Range<usize>, tokens: &mut Vec<Token>) {
    let lower = word.to_lowercase().replace('’', "'");
    let digits = lower.bytes().take_while(u8::is_ascii_digit).count();
    let (figure, unit) = lower.split_at(digits);
    let number = |text: &str| text.parse().ok().filter(|number: &u32| *number <= 100_000);
    let token = |text: &str, number, span| Token {
        text: text.to_owned(),
        number,
        span,
    };
    match unit {
        "" => tokens.push(token(&lower, number(figure), span)),
        // `72hrs`, `under-18s`.
        "h" | "hr" | "hrs" | "hours" | "hour" | "days" | "s" if digits > 0 => {
            let middle = span.start + digits;
            tokens.push(token(figure, number(figure), span.start..middle));
            if unit != "s" {
                tokens.push(token(unit, None, middle..span.end));
            }
        }
        _ => {
            let named = WORDS.iter().find(|(name, _)| *name == lower);
            tokens.push(token(&lower, named.map(|(_, number)| *number), span));
        }
    }
}

/// "Seventy-two" and "twenty four" are one number each; which one does not matter if it is not in the list: it is none then.
fn join_words(tokens: &mut Vec<Token>) {
    let mut at = 0;
    while at + 1 < tokens.len() {
        let tens = matches!(
            &*tokens[at].text,
            "twenty" | "thirty" | "forty" | "fifty" | "sixty" | "seventy" | "eighty" | "ninety"
        );
        let hyphen = usize::from(tokens[at + 1].text == "-");
        let ones = tokens
            .get(at + 1 + hyphen)
            .and_then(|token| token.number.filter(|n| *n < 10 && !token.is_figure()));
        if let (true, Some(ones)) = (tens, ones) {
            let base = match &*tokens[at].text {
                "twenty" => 20,
                "thirty" => 30,
                "forty" => 40,
                "fifty" => 50,
                "sixty" => 60,
                "seventy" => 70,
                "eighty" => 80,
                _ => 90,
            };
            let end = tokens[at + 1 + hyphen].span.end;
            tokens[at].number = Some(base + ones);
            tokens[at].span.end = end;
            tokens.drain(at + 1..=at + 1 + hyphen);
        }
        at += 1;
    }
}

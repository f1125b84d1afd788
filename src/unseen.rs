//! Characters that show nothing and change something: what is beside them, the way that a text runs, or what a sign of Markdown means.
//!
//! Joiners in emoji and in scripts that need them, soft hyphens within words, no-break spaces and the marks of direction in a line of
//! Arabic or Hebrew are sound. What sets a direction until it is taken back (overrides, embeddings, isolates) never is: where it is not
//! taken back, everything after it runs backwards.

/// A character that has no place where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unseen {
    /// The byte where it stands.
    pub at: usize,
    pub character: char,
    /// What it is called.
    pub name: &'static str,
}

impl Unseen {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self.character {
            '\u{200e}'
            | '\u{200f}'
            | '\u{61c}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {
                "delete it: it can make the text run backwards; in a line of Arabic or Hebrew the marks U+200E, U+200F and U+061C are enough"
            }
            _ => "delete it; it often comes along when text is pasted",
        }
    }

    /// Its number, as it is looked up.
    pub fn code(&self) -> String {
        format!("U+{:04X}", u32::from(self.character))
    }
}

/// What stands around a character: its neighbours, and the line it is in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Around {
    pub before: Option<char>,
    pub after: Option<char>,
    /// Whether the line holds letters of a script that runs from right to left.
    pub right_to_left: bool,
}

/// Everything in a file that has no place where it stands. A byte order mark at its very start is none of them.
pub(crate) fn in_file(text: &str) -> impl Iterator<Item = Unseen> {
    find(text).filter(|unseen| unseen.at > 0 || unseen.character != '\u{feff}')
}

/// Everything in a text that has no place where it stands.
pub(crate) fn find(text: &str) -> impl Iterator<Item = Unseen> {
    let mut start = 0;
    text.split_inclusive('\n').flat_map(move |line| {
        let line_start = start;
        start += line.len();
        // Asked once for each line: one that is as long as a file may hold as many marks.
        let right_to_left = !line.is_ascii() && runs_from_right_to_left(line);
        line.char_indices()
            .filter(|(_, c)| may_be_unseen(*c))
            .filter_map(move |(at, character)| {
                let around = Around {
                    before: text[..line_start + at].chars().next_back(),
                    after: line[at + character.len_utf8()..].chars().next(),
                    right_to_left,
                };
                misplaced(character, around).map(|name| Unseen {
                    at: line_start + at,
                    character,
                    name,
                })
            })
    })
}

/// Whether a line holds letters of a script that runs from right to left.
pub(crate) fn runs_from_right_to_left(line: &str) -> bool {
    line.chars().any(runs_right_to_left)
}

/// The first character of an address that shows nothing: there none of them is sound.
pub(crate) fn in_address(text: &str) -> Option<(char, &'static str)> {
    text.chars()
        .find_map(|c| Some((c, name(c).or((c == '\u{ad}').then_some("soft hyphen"))?)))
}

/// The name of a character that has no place here; nothing if it is sound.
pub(crate) fn misplaced(c: char, around: Around) -> Option<&'static str> {
    let Around {
        before,
        after,
        right_to_left,
    } = around;
    let sound = match c {
        '\n' | '\r' | '\t' => true,
        '\u{ad}' => {
            before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic)
        }
        '\u{200c}' => before.is_some_and(joins),
        '\u{200d}' => {
            before.is_some_and(joins)
                || (before.is_some_and(is_pictorial) && after.is_some_and(is_pictorial))
        }
        '\u{200e}' | '\u{200f}' | '\u{61c}' => right_to_left,
        '\u{34f}' => before.is_some_and(joins) || before.is_some_and(runs_right_to_left),
        // After a letter of English there is nothing that could vary.
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => {
            before.is_some_and(|c| !c.is_whitespace() && !c.is_ascii_alphabetic())
        }
        // The flags of England, Scotland and Wales are a black flag and letters that are not shown.
        '\u{e0020}'..='\u{e007f}' => {
            before.is_some_and(|c| matches!(c, '\u{1f3f4}' | '\u{e0020}'..='\u{e007e}'))
        }
        _ => false,
    };
    if sound { None } else { name(c) }
}

/// Whether a character is a control, or a code point that is no character: no text may hold it.
pub(crate) fn is_no_text(c: char) -> bool {
    let no_character = matches!(c, '\u{FDD0}'..='\u{FDEF}') || (u32::from(c) & 0xFFFE) == 0xFFFE;
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || no_character
}

/// Quick, since it is asked of every character.
fn may_be_unseen(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    name(c).is_some()
}

fn name(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{ad}' => "soft hyphen",
        '\u{34f}' => "combining grapheme joiner",
        '\u{61c}' => "Arabic letter mark",
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => "Hangul filler",
        '\u{17b4}' | '\u{17b5}' => "Khmer inherent vowel",
        '\u{180e}' => "Mongolian vowel separator",
        '\u{200b}' => "zero-width space",
        '\u{200c}' => "zero-width non-joiner",
        '\u{200d}' => "zero-width joiner",
        '\u{200e}' => "left-to-right mark",
        '\u{200f}' => "right-to-left mark",
        '\u{2028}' => "line separator",
        '\u{2029}' => "paragraph separator",
        '\u{202a}' | '\u{202b}' => "embedding of a direction",
        '\u{202c}' => "end of a direction",
        '\u{202d}' => "left-to-right override",
        '\u{202e}' => "right-to-left override",
        '\u{2060}' => "word joiner",
        '\u{2061}'..='\u{2064}' => "invisible sign of mathematics",
        '\u{2066}'..='\u{2068}' => "isolate of a direction",
        '\u{2069}' => "end of an isolate",
        '\u{206a}'..='\u{206f}' => "disused formatting character",
        '\u{2800}' => "empty Braille cell",
        '\u{feff}' => "byte order mark",
        '\u{fff9}'..='\u{fffb}' => "annotation mark",
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => "variation selector",
        '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' => "formatting character",
        '\u{e0001}' | '\u{e0020}'..='\u{e007f}' => "tag character",
        c if is_no_text(c) => {
            if c.is_control() {
                "control character"
            } else {
                "code point that is no character"
            }
        }
        _ => return None,
    })
}

/// Whether a letter is of a script in which joiners change how letters look: Arabic to Mongolian, with those of India between.
fn joins(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{1cff}' | '\u{a840}'..='\u{abff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{11000}'..='\u{11fff}')
        && !matches!(c, '\u{10a0}'..='\u{177f}')
}

fn runs_right_to_left(c: char) -> bool {
    c.is_alphabetic()
        && matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// Emoji and what varies them.
fn is_pictorial(c: char) -> bool {
    matches!(c, '\u{fe0f}' | '\u{20e3}' | '\u{2190}'..='\u{27bf}' | '\u{2900}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// A space that no key has, where Markdown wants a plain one.
fn is_odd_space(c: char) -> bool {
    c.is_whitespace() && !c.is_ascii() && !matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// A no-break space, or another that is no plain one, at a sign of Markdown, which is then read as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OddSpace<'a> {
    /// The byte where it stands.
    pub at: usize,
    pub character: char,
    /// The sign: `-`, `##`, `:::`.
    pub sign: &'a str,
}

impl OddSpace<'_> {
    /// What it is called.
    pub fn name(&self) -> &'static str {
        match self.character {
            '\u{a0}' | '\u{202f}' | '\u{2007}' => "no-break space",
            _ => "space of another width",
        }
    }
}

/// Signs of Markdown at the start of a line with an odd space before or after them. Blocks of code are left alone.
pub(crate) fn at_signs(markdown: &str) -> Vec<OddSpace<'_>> {
    let mut found = Vec::new();
    let mut fence: Option<&str> = None;
    let mut start = 0;
    for line in markdown.split_inclusive('\n') {
        let trimmed = line.trim_start_matches([' ', '\t', '>']);
        let opens = ["```", "~~~"]
            .into_iter()
            .find(|sign| trimmed.starts_with(sign));
        match (fence, opens) {
            (None, Some(_)) => fence = opens,
            (Some(open), Some(other)) if open == other => fence = None,
            (Some(_), _) => {}
            (None, None) => found.extend(at_sign(line).map(|odd| OddSpace {
                at: start + odd.at,
                ..odd
            })),
        }
        start += line.len();
    }
    found
}

fn at_sign(line: &str) -> Option<OddSpace<'_>> {
    let mut before = None;
    let mut at = 0;
    loop {
        let rest = &line[at..];
        let first = rest.chars().next()?;
        if matches!(first, ' ' | '\t') {
            at += 1;
            continue;
        }
        if is_odd_space(first) {
            before = before.or(Some((at, first)));
            at += first.len_utf8();
            continue;
        }
        let length = sign_length(rest)?;
        let sign = &rest[..length];
        let odd = |(at, character)| OddSpace {
            at,
            character,
            sign,
        };
        let after = rest[length..].chars().next();
        if let Some(character) = after.filter(|c| is_odd_space(*c)) {
            return Some(odd((at + length, character)));
        }
        if !after.is_none_or(char::is_whitespace) && sign != ">" {
            return None;
        }
        if let Some(before) = before {
            return Some(odd(before));
        }
        // What stands in a quotation or an item may begin with a sign again.
        at += length;
    }
}

/// How long the sign is with which a line begins: of an item, a heading, a block, a note, a quotation, a meaning or a box to tick.
fn sign_length(line: &str) -> Option<usize> {
    let run = |c: char| line.len() - line.trim_start_matches(c).len();
    let figures = line.bytes().take_while(u8::is_ascii_digit).count();
    match line.chars().next()? {
        '>' | '-' | '+' | '*' => Some(1),
        '#' => Some(run('#')).filter(|length| *length <= 6),
        ':' => Some(run(':')).filter(|length| matches!(length, 1 | 3)),
        '[' if line.starts_with("[^") => line.find("]:").map(|end| end + 2),
        '[' if ["[ ]", "[x]", "[X]"]
            .iter()
            .any(|tick| line.starts_with(tick)) =>
        {
            Some(3)
        }
        // No list has a hundred items, but a sentence may end in a number.
        '0'..='9' if figures <= 2 && line[figures..].starts_with(['.', ')']) => Some(figures + 1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names(text: &str) -> Vec<&'static str> {
        find(text).map(|unseen| unseen.name).collect()
    }

    #[test]
    fn what_shows_nothing_and_changes_something_is_named() {
        for (text, name) in [
            ("a\u{200b}b", "zero-width space"),
            ("\u{200b}- item", "zero-width space"),
            ("a\n\u{feff}## Head", "byte order mark"),
            ("\u{202e}abc", "right-to-left override"),
            ("a\u{2066}b", "isolate of a direction"),
            ("\u{200f}Call 999", "right-to-left mark"),
            ("a\u{200d}b", "zero-width joiner"),
            ("a\u{200c}b", "zero-width non-joiner"),
            ("safe\u{ad}\nguard", "soft hyphen"),
            ("\u{ad}- item", "soft hyphen"),
            ("a\u{2028}b", "line separator"),
            ("a\u{7}b", "control character"),
            ("a\u{85}b", "control character"),
            ("a\u{fdd0}b", "code point that is no character"),
            ("a\u{fe0f}b", "variation selector"),
            ("a\u{e0041}", "tag character"),
            ("\u{3164}", "Hangul filler"),
        ] {
            assert_eq!(names(text), [name], "{text:?}");
        }
        // An override swallows what comes after it, in Hebrew as in English.
        assert_eq!(names("\u{5d0}\u{202e}\u{5d1}"), ["right-to-left override"]);
    }

    #[test]
    fn what_is_needed_where_it_stands_is_left_alone() {
        for sound in [
            "safe\u{ad}guarding",
            "999\u{a0}now, 24\u{202f}hours",
            "a family: 👨\u{200d}👩\u{200d}👧, a rainbow flag: 🏳\u{fe0f}\u{200d}🌈",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
            "❤\u{fe0f} 1\u{fe0f}\u{20e3} 👍🏽",
            "نمی\u{200c}خواهم",
            "क\u{94d}\u{200d}ष",
            "اتصل بالرقم \u{200e}101\u{200f} الآن",
            "\u{200f}התקשרו ל-\u{200e}999",
            "Môr, naïve, ﬁne, tab\there\r\n",
        ] {
            assert_eq!(names(sound), Vec::<&str>::new(), "{sound:?}");
        }
    }

    #[test]
    fn a_space_that_no_key_has_is_found_at_a_sign_of_markdown() {
        for (line, sign) in [
            ("-\u{a0}item", "-"),
            ("*\u{a0}item", "*"),
            ("1.\u{a0}item", "1."),
            ("##\u{a0}Head", "##"),
            (":::\u{a0}note", ":::"),
            (":::\u{a0}", ":::"),
            (">\u{a0}quote", ">"),
            ("> -\u{a0}item", "-"),
            ("- -\u{202f}item", "-"),
            ("- [ ]\u{a0}item", "[ ]"),
            ("[^1]:\u{a0}Note.", "[^1]:"),
            (":\u{a0}meaning", ":"),
            ("\u{a0}- item", "-"),
            ("\u{3000}## Head", "##"),
            ("  -\u{2003}item", "-"),
        ] {
            let found = at_signs(line);
            assert_eq!(
                found.iter().map(|odd| odd.sign).collect::<Vec<_>>(),
                [sign],
                "{line:?}"
            );
            assert!(line[found[0].at..].starts_with(found[0].character));
        }
        assert_eq!(at_signs("Text.\n\n-\u{a0}one\n-\u{a0}two\n").len(), 2);
    }

    #[test]
    fn such_a_space_within_a_text_is_left_alone() {
        for line in [
            "Call 999\u{a0}now",
            "- 24\u{a0}hours",
            "- \u{a0}item",
            "## Head\u{a0}line",
            "> \u{a0}quote",
            "text -\u{a0}text",
            "\u{a0}text",
            "999.\u{a0}Then",
            "**\u{a0}bold",
            "-a\u{a0}b",
            "#1\u{a0}b",
            "```\n-\u{a0}item\n```",
            "~~~\n##\u{a0}Head\n```\n-\u{a0}x\n~~~",
        ] {
            assert_eq!(at_signs(line), [], "{line:?}");
        }
    }

    #[test]
    fn a_file_may_begin_with_a_byte_order_mark_and_a_field_may_not() {
        let text = "\u{feff}---\ntitle: x";
        assert_eq!((in_file(text).count(), find(text).count()), (0, 1));
        assert_eq!(in_file("\u{feff}\u{feff}---").count(), 1);
    }

    proptest! {
        #[test]
        fn what_is_found_stands_where_it_is_said(text in "[a-z \n>#*:.1\u{a0}\u{ad}\u{200b}\u{200d}\u{202e}\u{feff}א👨-]{0,40}") {
            for unseen in find(&text) {
                prop_assert!(text[unseen.at..].starts_with(unseen.character));
            }
            for odd in at_signs(&text) {
                prop_assert!(text[odd.at..].starts_with(odd.character));
            }
        }

        #[test]
        fn plain_text_is_sound(text in "[ -~\n\t]{0,80}") {
            prop_assert_eq!(find(&text).count(), 0);
            prop_assert_eq!(at_signs(&text), []);
        }
    }
}

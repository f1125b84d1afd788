//! Texts of other people's data as plain words: without the HTML that many systems store.

use super::yaml;

/// Characters that HTML writes by name.
const NAMED: [(&str, &str); 18] = [
    ("nbsp", " "),
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("pound", "£"),
    ("euro", "€"),
    ("bull", "•"),
    ("eacute", "é"),
    ("middot", "·"),
];
/// Elements within a line: nothing stands in their place.
const INLINE: [&str; 14] = [
    "a", "abbr", "b", "em", "font", "i", "mark", "s", "small", "span", "strong", "sub", "sup", "u",
];
/// Elements whose text is not for readers.
const UNREAD: [&str; 2] = ["script", "style"];
/// A tag is no longer than this. Bytes.
const LONGEST_TAG: usize = 4096;
/// A name of a character is no longer than this. Bytes.
const LONGEST_NAME: usize = 10;

/// The text on one line, without what nobody sees and without markup. What a link leads to stands after its words.
pub fn plain(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut link: Option<String> = None;
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        words.push_str(before);
        if let Some((tag, after)) = tag(from) {
            let name = tag.name.to_ascii_lowercase();
            rest = after;
            if UNREAD.contains(&name.as_str()) && !tag.closes {
                let end = format!("</{name}");
                rest = find_ignoring_case(after, &end).map_or("", |end| &after[end..]);
            } else if name == "a" && !tag.closes {
                link = tag.address();
            } else if name == "a" {
                let shown = link.take().filter(|link| !words.ends_with(link.as_str()));
                words.extend(shown.map(|link| format!(" ({link})")));
            }
            if !INLINE.contains(&name.as_str()) {
                words.push(' ');
            }
        } else if let Some((character, after)) = entity(from) {
            words.push_str(&character);
            rest = after;
        } else {
            words.push_str(&from[..1]);
            rest = &from[1..];
        }
    }
    words.push_str(rest);
    yaml::comment(&words)
}

struct Tag<'t> {
    name: &'t str,
    closes: bool,
    attributes: &'t str,
}

impl Tag<'_> {
    /// Where a link leads, if that can be followed from elsewhere.
    fn address(&self) -> Option<String> {
        let at = find_ignoring_case(self.attributes, "href=")?;
        let value = &self.attributes[at + "href=".len()..];
        let value = match value.chars().next()? {
            quote @ ('"' | '\'') => value[1..].split(quote).next()?,
            _ => value.split_whitespace().next()?,
        };
        let value = plain_entities(value);
        let telling = ["https://", "http://", "mailto:", "tel:"];
        let begins = telling.iter().any(|scheme| value.starts_with(scheme));
        let shown = value
            .trim_start_matches("mailto:")
            .trim_start_matches("tel:");
        begins.then(|| shown.to_owned())
    }
}

/// The tag or comment that a text begins with, and what comes after it. A lone `<` is none.
fn tag(text: &str) -> Option<(Tag<'_>, &str)> {
    let inside = text.strip_prefix('<')?;
    if let Some(comment) = inside.strip_prefix("!--") {
        let end = find_ignoring_case(comment, "-->")?;
        let tag = Tag {
            name: "",
            closes: false,
            attributes: "",
        };
        return Some((tag, &comment[end + 3..]));
    }
    let closes = inside.starts_with('/');
    let named = inside.trim_start_matches('/');
    let length = named.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let starts_with_letter = named.starts_with(|c: char| c.is_ascii_alphabetic());
    let (name, attributes) = named.split_at(length);
    let ends = attributes.starts_with(['>', '/']) || attributes.starts_with(char::is_whitespace);
    let end = attributes
        .bytes()
        .take(LONGEST_TAG)
        .position(|b| b == b'>')?;
    (starts_with_letter && ends).then(|| {
        let tag = Tag {
            name,
            closes,
            attributes: &attributes[..end],
        };
        (tag, &attributes[end + 1..])
    })
}

/// The character that a text begins with, written by name or by number, and what comes after it.
fn entity(text: &str) -> Option<(String, &str)> {
    let inside = text.strip_prefix('&')?;
    let end = inside.bytes().take(LONGEST_NAME).position(|b| b == b';')?;
    let (name, after) = (&inside[..end], &inside[end + 1..]);
    let character = if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        char::from_u32(code.ok()?)?.to_string()
    } else {
        let known = NAMED.iter().find(|(known, _)| *known == name)?;
        known.1.to_owned()
    };
    Some((character, after))
}

fn plain_entities(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        words.push_str(&rest[..at]);
        let (character, after) =
            entity(&rest[at..]).unwrap_or_else(|| ("&".to_owned(), &rest[at + 1..]));
        words.push_str(&character);
        rest = after;
    }
    words + rest
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    let mut places = text.as_bytes().windows(wanted.len());
    places.position(|place| place.eq_ignore_ascii_case(wanted.as_bytes()))
}

/// The first sentence of a text. A full stop after `e.g.` and the like ends none.
pub fn first_sentence(text: &str) -> &str {
    let ends = text.match_indices(['.', '!', '?']).find(|(at, sign)| {
        let (before, after) = (&text[..*at], &text[at + 1..]);
        let next = after.trim_start();
        let goes_on = after.starts_with(' ')
            && next
                .starts_with(|c: char| c.is_uppercase() || c.is_numeric() || "\"'“‘(".contains(c));
        goes_on && !(*sign == "." && is_short_form(before))
    });
    ends.map_or(text, |(at, _)| &text[..=at])
}

/// Whether a text ends with a word that is written short, without its full stop.
fn is_short_form(text: &str) -> bool {
    let word = text.rsplit([' ', '(']).next().unwrap_or_default();
    let known = [
        "eg", "ie", "mr", "mrs", "ms", "dr", "st", "no", "tel", "ext", "approx", "incl", "inc",
        "vs", "rev", "prof",
    ];
    word.contains('.') || word.chars().count() == 1 || known.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn markup_is_taken_out_and_its_words_stay() {
        for (written, words) in [
            ("<p>We help.&nbsp;Ring us.</p>", "We help. Ring us."),
            ("<p>We help.</p><p>Ring us.</p>", "We help. Ring us."),
            ("<ul><li>one</li><li>two</li></ul>", "one two"),
            (
                "a <b>b</b>old&#39;s &amp; c&#x2019;d<br/>e",
                "a bold's & c’d e",
            ),
            (
                "See <a class=x href=\"https://a.example/?b=1&amp;c=2\">our page</a>.",
                "See our page (https://a.example/?b=1&c=2).",
            ),
            (
                "<a href='mailto:a@b.example'>a@b.example</a>",
                "a@b.example",
            ),
            ("x<script>alert(1)</SCRIPT>y <!-- no -->z", "x y z"),
        ] {
            assert_eq!(plain(written), words, "{written}");
        }
    }

    #[test]
    fn words_that_only_look_like_markup_stay() {
        for words in [
            "ages < 18 & > 11",
            "if 3<4 then",
            "Smith & Sons; R&D;",
            "https://a.example/?a=1&copy=2",
            "a <3 b>",
            "&nosuch; &#x110000;",
        ] {
            assert_eq!(plain(words), words);
        }
    }

    #[test]
    fn a_sentence_ends_where_a_reader_would_end_it() {
        for (text, first) in [
            (
                "We help e.g. young people. Ring us.",
                "We help e.g. young people.",
            ),
            (
                "We help young people, e.g. Syrians. Ring us.",
                "We help young people, e.g. Syrians.",
            ),
            (
                "Run by Dr. Smith at St. Mary. Come in.",
                "Run by Dr. Smith at St. Mary.",
            ),
            ("Do you need help? Ring us.", "Do you need help?"),
            ("Open 9.30 to 5. Ring us", "Open 9.30 to 5."),
            ("One sentence", "One sentence"),
        ] {
            let expected = if text.starts_with("Open") {
                text
            } else {
                first
            };
            assert_eq!(first_sentence(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_becomes_plain_without_panic(text in "[<>/&;#a-zé\"'!= -]{0,40}") {
            let _ = first_sentence(&plain(&text)).len();
        }
    }
}

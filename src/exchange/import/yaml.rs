//! Writing YAML that is read back the same, whatever the text.

use std::fmt::Write as _;

use crate::unseen::is_no_text;

/// A text on one line: as it is where that is safe, else in double quotes.
pub fn text(text: &str) -> String {
    if is_plain(text) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// A list on one line.
pub fn list(items: &[String]) -> String {
    let items: Vec<String> = items.iter().map(|item| text_in_list(item)).collect();
    format!("[{}]", items.join(", "))
}

fn text_in_list(item: &str) -> String {
    if item.contains(',') {
        quoted(item)
    } else {
        text(item)
    }
}

/// What follows a `#`: one line, whatever the text.
pub fn comment(text: &str) -> String {
    let line: String = text
        .chars()
        .map(|c| {
            if c.is_whitespace() || is_unseen(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Starts with a letter and holds nothing that YAML reads as more than text.
fn is_plain(text: &str) -> bool {
    let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || " -.,'()/".contains(c))
        && !text.ends_with(' ')
        && !words.contains(&text.to_ascii_lowercase().as_str())
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for c in text.chars() {
        // Writing into a String cannot fail.
        let _ = match c {
            '"' => write!(quoted, "\\\""),
            '\\' => write!(quoted, "\\\\"),
            '\n' => write!(quoted, "\\n"),
            '\r' => write!(quoted, "\\r"),
            '\t' => write!(quoted, "\\t"),
            c if is_unseen(c) => write!(quoted, "\\U{:08X}", u32::from(c)),
            c => write!(quoted, "{c}"),
        };
    }
    quoted.push('"');
    quoted
}

/// What an editor would not show, or what ends a line in YAML though it looks like nothing.
fn is_unseen(c: char) -> bool {
    is_no_text(c)
        || matches!(c, '\u{85}' | '\u{a0}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{feff}')
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn read(yaml: &str) -> Option<BTreeMap<String, String>> {
        serde_yaml::from_str(yaml).ok()
    }

    #[test]
    fn plain_words_stay_plain_and_others_are_quoted() {
        assert_eq!(
            text("A call handler asks (kindly)."),
            "A call handler asks (kindly)."
        );
        assert_eq!(text("0800 1111"), "\"0800 1111\"");
        assert_eq!(text("no"), "\"no\"");
        assert_eq!(text("a: b #c"), "\"a: b #c\"");
        assert_eq!(text("two\nlines\u{2028}"), "\"two\\nlines\\U00002028\"");
        assert_eq!(
            list(&["en".to_owned(), "a, b".to_owned()]),
            "[en, \"a, b\"]"
        );
        assert_eq!(comment("one\n\u{85}---\r\ntwo"), "one --- two");
    }

    proptest! {
        #[test]
        fn any_text_is_read_back_the_same(words in any::<String>()) {
            let read = read(&format!("a: {}\n", text(&words)));
            prop_assert_eq!(read.and_then(|mut map| map.remove("a")), Some(words));
        }

        #[test]
        fn any_awkward_text_is_read_back_the_same(words in "[-:#'\"\\\\{}\\[\\],&*!|>%@` \n\r\ta\u{85}\u{2028}\u{feff}é]{0,12}") {
            let read = read(&format!("a: {}\nb: {}\n", text(&words), text(&words)));
            prop_assert_eq!(read.and_then(|mut map| map.remove("b")), Some(words));
        }

        #[test]
        fn any_list_is_read_back_the_same(items in prop::collection::vec("[-:#'\"\\\\{}\\[\\],a ]{0,5}", 0..4)) {
            let read: BTreeMap<String, Vec<String>> = serde_yaml::from_str(&format!("a: {}\n", list(&items))).unwrap();
            prop_assert_eq!(read.get("a"), Some(&items));
        }

        #[test]
        fn any_comment_is_one_line(words in any::<String>()) {
            let yaml = format!("# {}\na: b\n", comment(&words));
            prop_assert_eq!(yaml.lines().count(), 2);
            prop_assert!(read(&yaml).is_some());
        }
    }
}

//! The stamp of a page: as of which day it is, and which version of its words.
//!
//! The version is a hash of the page without the stamp: it changes when something else on the page does, and not each day. So two
//! copies of a page can be compared, on a screen and on paper; and an offline copy need not load again what only has another day.

use sha2::{Digest, Sha256};

use crate::outputs::hex;
use crate::words;

/// Where the stamp's parts go, until the page is made. No text of an author can hold them: they are no characters.
const DAY: &str = "\u{FDD1}";
const WORDS: &str = "\u{FDD2}";
const VERSION: &str = "\u{FDD3}";

/// What templates print for them.
#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct StampView {
    iso: &'static str,
    words: &'static str,
    version: &'static str,
}

impl StampView {
    pub const fn new() -> Self {
        Self {
            iso: DAY,
            words: WORDS,
            version: VERSION,
        }
    }
}

/// Puts the day into a page, and its version.
pub(super) fn stamped(page: Vec<u8>, today: jiff::civil::Date) -> Vec<u8> {
    let Ok(text) = String::from_utf8(page) else {
        return Vec::new(); // templates give text
    };
    let version = hex(&Sha256::digest(&text)[..4]);
    let mut whole = String::with_capacity(text.len() + 64);
    let mut rest = text.as_str();
    // All three begin with the same two bytes, which little else does.
    while let Some(at) = rest.find(['\u{FDD1}', '\u{FDD2}', '\u{FDD3}']) {
        whole.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix(DAY) {
            whole.push_str(&today.to_string());
            rest = after;
        } else if let Some(after) = rest.strip_prefix(WORDS) {
            whole.push_str(&words::date(today));
            rest = after;
        } else if let Some(after) = rest.strip_prefix(VERSION) {
            whole.push_str(&version);
            rest = after;
        }
    }
    whole.push_str(rest);
    whole.into_bytes()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_of_the_words_and_not_of_the_day() {
        let page = |words: &str, day: i8| {
            let written = format!("<p>{words}</p><time datetime={DAY}>{WORDS}</time> {VERSION}");
            String::from_utf8(stamped(
                written.into_bytes(),
                jiff::civil::date(2026, 11, day),
            ))
            .unwrap()
        };
        let version = |page: String| page.rsplit(' ').next().unwrap().to_owned();
        assert!(
            page("a", 21).starts_with("<p>a</p><time datetime=2026-11-21>21 November 2026</time> ")
        );
        assert_eq!(version(page("a", 21)), version(page("a", 27)));
        assert_ne!(version(page("a", 21)), version(page("b", 21)));
    }
}

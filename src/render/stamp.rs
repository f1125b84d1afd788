//! The stamp of a page: as of which day it is, and which version of its words.
//!
//! The version is a hash of the page without the stamp: it changes when something else on the page does, and not each day. So two
//! copies of a page can be compared, on a screen and on paper; and an offline copy need not load again what only has another day.

use sha2::{Digest, Sha256};

use crate::outputs::hex;
use crate::words;

/// Where the stamp's parts go, until the page is made. No text of an author can hold them: they are no characters.
const DAY: char = '\u{FDD1}';
const WORDS: char = '\u{FDD2}';
const VERSION: char = '\u{FDD3}';

/// What templates print for them.
#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct StampView {
    iso: char,
    words: char,
    version: char,
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

/// A page that has its stamp still to come.
pub(super) struct Unstamped {
    html: String,
    version: String,
}

impl Unstamped {
    /// A page, and the version of its words.
    pub fn of(html: String) -> Self {
        Self {
            version: version(&html),
            html,
        }
    }

    /// A page that is published as `tight`: it is the same version whether it was made tight or not.
    #[cfg_attr(not(feature = "minify"), allow(dead_code))]
    pub fn new(whole: &str, tight: String) -> Self {
        Self {
            version: version(whole),
            html: tight,
        }
    }

    /// The page with the day of its build, and its version.
    pub fn stamped(self, today: jiff::civil::Date) -> Vec<u8> {
        let mut whole = String::with_capacity(self.html.len() + 64);
        let mut rest = self.html.as_str();
        while let Some(at) = rest.find([DAY, WORDS, VERSION]) {
            whole.push_str(&rest[..at]);
            rest = &rest[at..];
            let Some(mark) = rest.chars().next() else {
                break;
            };
            match mark {
                DAY => whole.push_str(&today.to_string()),
                WORDS => whole.push_str(&words::date(today)),
                _ => whole.push_str(&self.version),
            }
            rest = &rest[mark.len_utf8()..];
        }
        whole.push_str(rest);
        whole.into_bytes()
    }
}

/// Eight hexadecimal digits of the hash of what a page says, but for its stamp.
fn version(html: &str) -> String {
    hex(&Sha256::digest(html)[..4])
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_of_the_words_and_not_of_the_day() {
        let page = |words: &str, day: i8| {
            let written = format!("<p>{words}</p><time datetime={DAY}>{WORDS}</time> {VERSION}");
            String::from_utf8(Unstamped::of(written).stamped(jiff::civil::date(2026, 11, day)))
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

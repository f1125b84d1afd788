//! A leaf: one short word for a state of an area's rules, that people can copy from a sheet into a file.

use std::fmt;

use sha2::{Digest, Sha256};

/// The first 12 figures, in small hexadecimal, of a SHA-256.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint(String);

/// How many figures are written: enough that no two states of one site's rules share them, and few enough to be copied by hand.
const FIGURES: usize = 12;

impl Fingerprint {
    /// That of what was hashed.
    #[must_use]
    pub fn of(hash: Sha256) -> Self {
        let bytes = hash.finalize();
        let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        let figures = halves.filter_map(|half| char::from_digit(u32::from(half), 16));
        Self(figures.take(FIGURES).collect())
    }

    /// One as an author copied it, if it can be one.
    #[must_use]
    pub fn written(text: &str) -> Option<Self> {
        let mut bytes = text.bytes();
        let is_figure = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        (text.len() == FIGURES && bytes.all(is_figure)).then(|| Self(text.to_owned()))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_that_is_shown_can_be_copied() {
        let shown = Fingerprint::of(Sha256::new()).to_string();
        assert_eq!(shown, "e3b0c44298fc");
        let copied = Fingerprint::written(&shown);
        assert_eq!(copied, Some(Fingerprint::of(Sha256::new())));
        assert_eq!(Fingerprint::written("E3B0C44298FC"), None);
        assert_eq!(Fingerprint::written("e3b0c4"), None);
    }
}

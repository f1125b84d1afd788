//! Ids of headings, made from their words.

use std::collections::{HashMap, HashSet};

/// Turns a heading's words into an id: `Call 999 if…` becomes `call-999-if`.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_alphanumeric() {
            slug.extend(c.to_lowercase());
        } else if is_accent(c) {
            // It belongs to the letter before it.
        } else if !slug.ends_with('-') && !slug.is_empty() && !matches!(c, '\'' | '’') {
            slug.push('-');
        }
    }
    let trimmed = slug.trim_end_matches('-').len();
    slug.truncate(trimmed);
    // What starts with `fp-` belongs to the templates and to footnotes.
    if slug.is_empty() || slug.starts_with("fp-") {
        String::from("section")
    } else {
        slug
    }
}

/// Accents that are written as characters of their own, after the letter.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// The ids of one text.
#[derive(Debug, Default)]
pub(super) struct Ids {
    taken: HashSet<String>,
    /// For each wanted id, the count to go on with: a text may repeat one heading very often.
    next: HashMap<String, u32>,
}

impl Ids {
    /// Ids of which some are taken: those that authors gave themselves come before those that are made of words.
    pub fn with(taken: impl IntoIterator<Item = String>) -> Self {
        Self {
            taken: taken.into_iter().collect(),
            next: HashMap::new(),
        }
    }

    /// Takes an id; says whether it was free.
    fn take(&mut self, id: &str) -> bool {
        self.taken.insert(id.to_owned())
    }

    /// Makes an id that is not yet taken, by counting on: `why`, `why-2`.
    pub fn unique(&mut self, wanted: &str) -> String {
        if self.take(wanted) {
            return wanted.to_owned();
        }
        let mut count = self.next.get(wanted).copied().unwrap_or(2);
        let id = loop {
            let id = format!("{wanted}-{count}");
            count += 1;
            if self.take(&id) {
                break id;
            }
        };
        self.next.insert(wanted.to_owned(), count);
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ids_are_made_of_the_words() {
        assert_eq!(slug("Call 999 if…"), "call-999-if");
        assert_eq!(slug("  What’s next? "), "whats-next");
        assert_eq!(slug("???"), "section");
    }

    #[test]
    fn an_accent_of_its_own_does_not_part_a_word() {
        assert_eq!(slug("Ma\u{301}laga"), "malaga");
        assert_eq!(slug("Málaga"), "málaga");
        assert_eq!(slug("a\u{301} b"), "a-b");
    }

    proptest! {
        #[test]
        fn ids_never_repeat(texts in proptest::collection::vec("[ab ?2-]{0,4}", 0..12)) {
            let mut ids = Ids::default();
            let ids: Vec<String> = texts.iter().map(|text| ids.unique(&slug(text))).collect();
            let distinct: HashSet<&String> = ids.iter().collect();
            prop_assert_eq!(distinct.len(), ids.len());
        }
    }
}

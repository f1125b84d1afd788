//! Ids of headings, made from their words.

use std::collections::{HashMap, HashSet};

/// Turns a heading's words into an id: `Ring 999 if…` becomes `ring-999-if`.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_alphanumeric() {
            slug.extend(c.to_lowercase());
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

/// The ids of one text.
#[derive(Debug, Default)]
pub(super) struct Ids {
    taken: HashSet<String>,
    /// For each wanted id, the count to go on with: a text may repeat one heading very often.
    next: HashMap<String, u32>,
}

impl Ids {
    /// Takes an id; says whether it was free.
    pub fn take(&mut self, id: &str) -> bool {
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
        assert_eq!(slug("Ring 999 if…"), "ring-999-if");
        assert_eq!(slug("  What’s next? "), "whats-next");
        assert_eq!(slug("???"), "section");
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

//! Ids of headings, made from their words.

use std::collections::HashSet;

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
    if slug.is_empty() {
        String::from("section")
    } else {
        slug
    }
}

/// Makes an id that is not yet taken, by counting on: `why`, `why-2`.
pub(super) fn unique(wanted: &str, taken: &mut HashSet<String>) -> String {
    let mut id = wanted.to_owned();
    let mut count = 1_u32;
    while !taken.insert(id.clone()) {
        count += 1;
        id = format!("{wanted}-{count}");
    }
    id
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
            let mut taken = HashSet::new();
            let ids: Vec<String> = texts.iter().map(|t| unique(&slug(t), &mut taken)).collect();
            let distinct: HashSet<&String> = ids.iter().collect();
            prop_assert_eq!(distinct.len(), ids.len());
        }
    }
}

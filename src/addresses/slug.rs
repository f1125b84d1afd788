//! What can stand in an address of the site as it is.

/// Whether a text can stand in a web address as it is: `a` to `z`, digits, hyphens; not empty.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

//! "Did you mean …?"

/// How a suggestion is put.
#[must_use]
pub fn meant(word: &str) -> String {
    format!("did you mean `{word}`?")
}

/// What is longer is no slip of the pen. Bytes.
const LONGEST_SLIP: usize = 120;

/// The known word nearest to what was written, if it is near enough to be a slip.
#[must_use]
pub fn did_you_mean<'a>(
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    if written.len() > LONGEST_SLIP {
        return None;
    }
    let written_lower = written.to_lowercase();
    known
        .into_iter()
        .map(|word| {
            (
                strsim::damerau_levenshtein(&written_lower, &word.to_lowercase()),
                word,
            )
        })
        .filter(|(distance, word)| {
            *distance <= (word.chars().count().max(written.chars().count()) / 3).max(1)
        })
        .min()
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_mended_and_a_stranger_is_not() {
        assert_eq!(
            did_you_mean("reviewd", ["title", "reviewed", "review_by"]),
            Some("reviewed")
        );
        assert_eq!(
            did_you_mean("Childlin", ["childline", "samaritans"]),
            Some("childline")
        );
        assert_eq!(did_you_mean("colour", ["title", "owner"]), None);
        assert_eq!(did_you_mean("x", []), None);
    }
}

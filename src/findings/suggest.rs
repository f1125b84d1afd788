//! "Did you mean …?"

/// How a suggestion is put.
#[must_use]
pub fn meant(word: &str) -> String {
    format!("did you mean `{word}`?")
}

/// What is longer is no slip of the pen. Bytes.
const LONGEST_SLIP: usize = 120;

/// The known word nearest to what was written, if it is near enough to be a slip, and no other is as near: a guess between two would be
/// wrong as often as right.
#[must_use]
pub fn did_you_mean<'a>(
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    if written.len() > LONGEST_SLIP {
        return None;
    }
    let written_lower = written.to_lowercase();
    let mut nearest: Option<(usize, &str)> = None;
    let mut is_only = true;
    for word in known {
        let distance = strsim::damerau_levenshtein(&written_lower, &word.to_lowercase());
        let limit = (word.chars().count().max(written.chars().count()) / 3).max(1);
        if distance > limit || nearest.is_some_and(|(least, _)| distance > least) {
            continue;
        }
        match nearest {
            Some((least, near)) if distance == least => is_only &= near == word,
            _ => is_only = true,
        }
        nearest = Some((distance, word));
    }
    nearest.filter(|_| is_only).map(|(_, word)| word)
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

    #[test]
    fn between_two_words_that_are_as_near_no_guess_is_made() {
        assert_eq!(did_you_mean("bat", ["cat", "hat"]), None);
        assert_eq!(did_you_mean("bat", ["cat", "bat"]), Some("bat"));
        assert_eq!(did_you_mean("bat", ["cat", "cat"]), Some("cat"));
    }
}

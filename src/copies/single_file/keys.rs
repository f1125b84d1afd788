//! Short keys for pages: what stands before their ids, and in every link to them.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

/// The shortest key; some hundred pages hardly ever share one of so many letters.
const SHORTEST: usize = 3;
/// The longest that a hash gives.
const LONGEST: usize = 32;

/// A key of a few letters for each path: the same in every version, whatever other pages there are, but for one chance in hundreds.
pub(super) fn keys(paths: &[&str]) -> BTreeMap<String, String> {
    for length in SHORTEST..=LONGEST {
        let keys: BTreeMap<String, String> = paths
            .iter()
            .map(|path| ((*path).to_owned(), letters(path, length)))
            .collect();
        let different: BTreeSet<&String> = keys.values().collect();
        if different.len() == keys.len() && !different.iter().any(|key| *key == super::start::KEY) {
            return keys;
        }
    }
    BTreeMap::new()
}

fn letters(path: &str, length: usize) -> String {
    Sha256::digest(path)
        .iter()
        .take(length)
        .map(|byte| char::from(b'a' + byte % 26))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::keys;

    #[test]
    fn each_page_has_a_key_of_its_own_that_stays() {
        let paths: Vec<String> = (0..600).map(|page| format!("a/{page}.html")).collect();
        let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
        let all = keys(&paths);
        let different: std::collections::BTreeSet<&String> = all.values().collect();
        assert_eq!(different.len(), 600);
        let one = keys(&paths[..1]);
        assert!(all["a/0.html"].starts_with(&one["a/0.html"]));
    }
}

//! The addresses that links lead to, which paper has to say.

/// The notes of a page: each address once, in the order in which the text comes to it.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub addresses: Vec<String>,
}

impl Notes {
    /// The number of the note for an address; nothing where the words of the link are the address already.
    pub fn number(&mut self, address: &str, words: &str) -> Option<usize> {
        let shown = shown(address);
        let bare = |text: &str| text.trim_end_matches(['/', '.']).to_lowercase();
        let said: String = words.split_whitespace().collect();
        if bare(&said).contains(&bare(shown)) {
            return None;
        }
        let at = self.addresses.iter().position(|known| known == shown);
        Some(
            1 + at.unwrap_or_else(|| {
                self.addresses.push(shown.to_owned());
                self.addresses.len() - 1
            }),
        )
    }
}

/// An address as people write it down: without what every address begins with.
fn shown(address: &str) -> &str {
    let address = address
        .strip_prefix("mailto:")
        .map_or(address, |mail| mail.split('?').next().unwrap_or(mail));
    address.strip_prefix("https://").unwrap_or(address)
}

#[cfg(test)]
mod tests {
    use super::Notes;

    #[test]
    fn an_address_has_one_number_and_is_not_said_twice() {
        let mut notes = Notes::default();
        assert_eq!(notes.number("https://a.org/b", "A site"), Some(1));
        assert_eq!(notes.number("https://c.org/", "c.org"), None);
        assert_eq!(notes.number("https://d.org/", "D"), Some(2));
        assert_eq!(notes.number("https://a.org/b", "again"), Some(1));
        assert_eq!(notes.number("mailto:e@f.org?subject=x", "Write"), Some(3));
        assert_eq!(notes.number("mailto:e@f.org", "Email e@f.org"), None);
        assert_eq!(notes.addresses, ["a.org/b", "d.org/", "e@f.org"]);
    }
}

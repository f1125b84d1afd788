//! Where a site is on its host, as each sort of host wants it written.

use crate::outputs::addresses::root_on_host;

/// The path of a site's root: `/`, or `/sub/path/`.
pub(super) struct Root {
    /// As it stands in an address, with `%` for what cannot.
    pub address: String,
    /// As a server compares it, after decoding.
    pub plain: String,
}

impl Root {
    pub fn of(base_url: Option<&str>) -> Self {
        let address = root_on_host(base_url);
        Self {
            plain: decoded(&address),
            address,
        }
    }

    /// Whether the site is all that the host has.
    pub fn is_the_hosts(&self) -> bool {
        self.address == "/"
    }

    /// A regular expression for what begins with a folder of the site, or with the site itself.
    pub fn begins(&self, folder: &str) -> String {
        let mut pattern = "^".to_owned();
        for c in self.plain.chars().chain(folder.chars()) {
            if c.is_ascii_punctuation() && !matches!(c, '/' | '-' | '_') {
                pattern.push('\\');
            }
            pattern.push(c);
        }
        pattern
    }
}

/// A path with its `%C3%A4` read.
fn decoded(address: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = address.as_bytes();
    while let [first, after @ ..] = rest {
        let number = (*first == b'%')
            .then(|| after.get(..2))
            .flatten()
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(number.unwrap_or(*first));
        rest = after
            .get(if number.is_some() { 2 } else { 0 }..)
            .unwrap_or_default();
    }
    String::from_utf8(bytes).unwrap_or_else(|_| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_compares_a_path_as_it_reads_and_not_as_it_is_written() {
        let root = Root::of(Some("https://example.org/b%C3%BCcher+1.0/"));
        assert_eq!(root.address, "/b%C3%BCcher+1.0/");
        assert_eq!(root.plain, "/bücher+1.0/");
        assert_eq!(root.begins("assets/"), "^/bücher\\+1\\.0/assets/");
        assert!(!root.is_the_hosts() && Root::of(None).is_the_hosts());
        assert_eq!(decoded("/100%/%zz/%"), "/100%/%zz/%");
    }
}

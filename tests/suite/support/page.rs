//! A built page, as a reader's browser gets it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A built page.
pub struct Page {
    /// Its path below the published folder.
    pub path: String,
    /// What is in it.
    pub html: String,
}

impl Page {
    #[track_caller]
    pub fn read(public: &Path, path: &str) -> Self {
        let html = fs::read_to_string(public.join(path))
            .unwrap_or_else(|error| panic!("{path} was not built: {error}"));
        Self {
            path: path.to_owned(),
            html,
        }
    }

    #[track_caller]
    pub fn contains(self, words: &str) -> Self {
        assert!(
            bare(&self.html).contains(&bare(words)),
            "{} does not hold {words:?}:\n{}",
            self.path,
            self.html
        );
        self
    }

    #[track_caller]
    pub fn lacks(self, words: &str) -> Self {
        assert!(
            !self.html.contains(words),
            "{} holds {words:?}:\n{}",
            self.path,
            self.html
        );
        self
    }

    /// The first link with these words leads here.
    #[track_caller]
    pub fn links(self, words: &str, address: &str) -> Self {
        let end = format!(">{words}</a>");
        let at = self.html.find(&end);
        let at =
            at.unwrap_or_else(|| panic!("{} has no link {words:?}:\n{}", self.path, self.html));
        let start = self.html[..at].rfind("<a ").unwrap_or_default();
        let found = attributes(&self.html[start..=at], "href")
            .next()
            .unwrap_or_default();
        assert_eq!(found, address, "where {words:?} on {} leads", self.path);
        self
    }

    /// The address that search engines are given.
    pub fn canonical(&self) -> Option<String> {
        let at = self
            .html
            .find("rel=canonical")
            .or_else(|| self.html.find("rel=\"canonical\""))?;
        let start = self.html[..at].rfind("<link")?;
        let end = start + self.html[start..].find('>')?;
        attributes(&self.html[start..=end], "href").next()
    }

    /// Every address on the page.
    pub fn addresses(&self) -> Vec<String> {
        attributes(&self.html, "href")
            .chain(attributes(&self.html, "src"))
            .collect()
    }

    /// Every id on the page.
    pub fn ids(&self) -> BTreeSet<String> {
        attributes(&self.html, "id").collect()
    }
}

/// HTML without what it lets one leave out, so that a test finds the same on a page with the feature `minify` and without.
fn bare(html: &str) -> String {
    let omitted = [
        "li", "dt", "dd", "p", "option", "thead", "tbody", "tr", "th", "td",
    ];
    let mut bare = html.replace('"', "");
    for element in omitted {
        bare = bare.replace(&format!("</{element}>"), "");
    }
    bare
}

/// The values of an attribute, quoted or as the minifier leaves them, with character references read.
fn attributes(html: &str, name: &str) -> impl Iterator<Item = String> {
    let start = format!(" {name}=");
    html.match_indices(&start)
        .map(|(at, _)| {
            let rest = &html[at + start.len()..];
            let value = match rest.strip_prefix('"') {
                Some(quoted) => quoted.split('"').next(),
                None => rest.split([' ', '>']).next(),
            };
            value
                .unwrap_or_default()
                .replace("&#x2F;", "/")
                .replace("&amp;", "&")
        })
        .collect::<Vec<_>>()
        .into_iter()
}

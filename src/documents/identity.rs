//! What a file is called in the site, worked out from where it is.

use std::fmt;
use std::sync::Arc;

use crate::addresses::is_slug;
use crate::findings::{Finding, Place, codes};

/// A path below the published folder, with `/`: `parents/reporting.html`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(Arc<str>);

impl OutputPath {
    /// A path that is known to be relative and free of `..`.
    pub(crate) fn new(path: impl Into<Arc<str>>) -> Self {
        Self(path.into())
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How a page at `self` writes a link to `target`: relative, so that it works at a root, under a sub-path
    /// and from `file://`.
    #[must_use]
    pub fn relative(&self, target: &str) -> String {
        let mut from: Vec<&str> = self.0.split('/').collect();
        from.pop();
        let to: Vec<&str> = target.split('/').collect();
        let shared = from
            .iter()
            .zip(&to[..to.len() - 1])
            .take_while(|(a, b)| a == b)
            .count();
        let mut link = "../".repeat(from.len() - shared);
        link.push_str(&to[shared..].join("/"));
        link
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a file is called in the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The area whose folder holds the file.
    pub area: Option<Arc<str>>,
    /// Path within the country or the area, without ending: `parents/reporting`, `index`.
    pub slug: Arc<str>,
    /// The last part of the slug, or the folder's name for an index: what ids are made of.
    pub name: Arc<str>,
    /// Where the page is published.
    pub output: OutputPath,
}

impl Identity {
    /// Works the identity out from a path below the root: `content/areas/portsmouth/thresholds/high.md`.
    pub(super) fn of(path: &Arc<str>) -> Result<Self, Finding> {
        let inside = path
            .strip_prefix("content/")
            .and_then(|p| p.strip_suffix(".md"))
            .unwrap_or(path);
        if let Some(part) = inside.split('/').find(|part| !is_slug(part)) {
            return Err(Finding::new(
                &codes::FP101,
                Place::file(path),
                format!("`{part}` cannot be part of a web address here"),
            )
            .help("name files and folders with small letters a to z, digits and hyphens only"));
        }
        if let Some(part) = inside.split('/').find(|part| part.len() > LONGEST_NAME) {
            return Err(Finding::new(
                &codes::FP101,
                Place::file(path),
                format!(
                    "a name of {} letters is too long for some disks, and to be read out",
                    part.len()
                ),
            )
            .help(format!(
                "use at most {LONGEST_NAME}; the title may be longer"
            )));
        }
        if let Some(part) = inside.split('/').find(|part| is_device(part)) {
            return Err(Finding::new(
                &codes::FP101,
                Place::file(path),
                format!("no file can be named `{part}` on Windows, so the site could not be copied to such a computer"),
            )
            .help(format!("add a word: `{part}-page`, say")));
        }
        let (area, slug) = match inside
            .strip_prefix("areas/")
            .and_then(|rest| rest.split_once('/'))
        {
            Some((area, slug)) => (Some(Arc::from(area)), slug),
            None => (None, inside),
        };
        let folder_or_area = |slug: &str| {
            slug.rsplit('/')
                .nth(1)
                .or(area.as_deref())
                .unwrap_or("index")
                .to_owned()
        };
        let name = match slug.rsplit('/').next() {
            Some("index") | None => folder_or_area(slug),
            Some(last) => last.to_owned(),
        };
        let output = match &area {
            Some(area) => format!("{area}/{slug}.html"),
            None => format!("{slug}.html"),
        };
        Ok(Self {
            area,
            slug: Arc::from(slug),
            name: Arc::from(name),
            output: OutputPath::new(output),
        })
    }

    /// Whether this is the first page of its folder.
    #[must_use]
    pub fn is_index(&self) -> bool {
        &*self.slug == "index" || self.slug.ends_with("/index")
    }

    /// The id other files use: `high` for the whole country, `portsmouth/high` for an area.
    #[must_use]
    pub fn id(&self) -> String {
        match &self.area {
            Some(area) if **area != *self.name => format!("{area}/{}", self.name),
            _ => self.name.to_string(),
        }
    }

    /// The first folder of the slug: `parents` for `parents/reporting`, nothing for `about`.
    #[must_use]
    pub fn section(&self) -> Option<&str> {
        self.slug.split_once('/').map(|(section, _)| section)
    }
}

/// The longest name of a file or folder, in letters: with what the site adds to it no disk refuses it, and paths stay within what Windows opens.
const LONGEST_NAME: usize = 120;

/// Names that Windows keeps for devices, whatever their ending.
fn is_device(name: &str) -> bool {
    let numbered = |device: &str| {
        name.strip_prefix(device)
            .is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
    };
    ["con", "prn", "aux", "nul"].contains(&name) || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn identity(path: &str) -> Option<(Option<String>, String, String, String)> {
        Identity::of(&Arc::from(path)).ok().map(|i| {
            (
                i.area.as_deref().map(str::to_owned),
                i.slug.to_string(),
                i.id(),
                i.output.to_string(),
            )
        })
    }

    #[test]
    fn a_link_is_as_short_as_it_can_be() {
        for (from, to, link) in [
            ("a/b/c.html", "a/d.css", "../d.css"),
            ("a/b/c.html", "a/b/d.html", "d.html"),
            ("a/b/c.html", "a/b/c.html", "c.html"),
            ("c.html", "a/b.html", "a/b.html"),
            ("a/c.html", "index.html", "../index.html"),
        ] {
            assert_eq!(OutputPath::new(from).relative(to), link, "{from} to {to}");
        }
    }

    #[test]
    fn a_file_is_named_after_where_it_is() {
        let some = |area: Option<&str>, slug: &str, id: &str, output: &str| {
            Some((
                area.map(str::to_owned),
                slug.into(),
                id.into(),
                output.into(),
            ))
        };
        assert_eq!(
            identity("content/parents/reporting.md"),
            some(
                None,
                "parents/reporting",
                "reporting",
                "parents/reporting.html"
            )
        );
        assert_eq!(
            identity("content/areas/portsmouth/thresholds/high.md"),
            some(
                Some("portsmouth"),
                "thresholds/high",
                "portsmouth/high",
                "portsmouth/thresholds/high.html"
            )
        );
        assert_eq!(
            identity("content/areas/portsmouth/index.md"),
            some(
                Some("portsmouth"),
                "index",
                "portsmouth",
                "portsmouth/index.html"
            )
        );
        assert_eq!(identity("content/parents/Bad Name.md"), None);
    }

    #[test]
    fn names_that_some_disk_refuses_are_refused() {
        let long = "a".repeat(121);
        for name in ["con", "nul", "com1", "lpt9", long.as_str()] {
            assert_eq!(
                identity(&format!("content/parents/{name}.md")),
                None,
                "{name}"
            );
            assert_eq!(identity(&format!("content/{name}/a.md")), None, "{name}");
        }
        for name in ["contact", "com", "com10", "auxiliary", &long[1..]] {
            assert_ne!(
                identity(&format!("content/parents/{name}.md")),
                None,
                "{name}"
            );
        }
    }

    #[test]
    fn links_are_relative_to_the_page() {
        let from = |path: &str, to: &str| OutputPath::new(path).relative(to);
        assert_eq!(from("index.html", "parents/a.html"), "parents/a.html");
        assert_eq!(from("parents/a.html", "parents/b.html"), "b.html");
        assert_eq!(
            from("portsmouth/parents/a.html", "index.html"),
            "../../index.html"
        );
        assert_eq!(
            from("portsmouth/parents/a.html", "portsmouth/index.html"),
            "../index.html"
        );
        assert_eq!(from("a/a.html", "a/a/a.html"), "a/a.html");
    }

    proptest! {
        #[test]
        fn a_relative_link_leads_where_it_should(from in "[ab]{1,2}(/[ab]{1,2}){0,3}", to in "[ab]{1,2}(/[ab]{1,2}){0,3}") {
            let link = OutputPath::new(from.as_str()).relative(&to);
            let mut place: Vec<&str> = from.split('/').collect();
            place.pop();
            for part in link.split('/') {
                if part == ".." { place.pop(); } else { place.push(part); }
            }
            prop_assert_eq!(place.join("/"), to);
        }
    }
}

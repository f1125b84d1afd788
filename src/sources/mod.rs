//! **Sources**: everything a build reads, as text and bytes with the path it came from.
//!
//! The first stage, and the only one that knows the disk on the way in. Templates and assets that the
//! site does not bring itself come from inside the binary, so a site can be nothing but a `content` folder.

mod embedded;
mod exchanged;
mod read;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

pub use exchanged::read_exchanged;
pub use read::read;

/// Where the site's settings are.
pub const SETTINGS_PATH: &str = "content/site.yaml";

/// Where the bank holidays are.
pub const HOLIDAYS_PATH: &str = "content/bank-holidays.yaml";

/// How the name of a file with example cases ends, after the name of its checker.
pub const CASES_ENDING: &str = ".cases.yaml";

/// Whether a file of `content/` holds example cases of a checker.
fn is_cases(path: &str) -> bool {
    path.starts_with("content/") && path.ends_with(CASES_ENDING)
}

/// A file of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFile {
    /// Path from the root folder.
    pub path: Arc<str>,
    /// The whole text.
    pub text: String,
}

/// Everything a build reads.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// `content/site.yaml`, if there is one.
    pub settings: Option<TextFile>,
    /// `content/bank-holidays.yaml`, if there is one.
    pub holidays: Option<TextFile>,
    /// The Markdown files of `content/`, in path order.
    pub content: Vec<TextFile>,
    /// Example cases of checkers, in path order: the files of `content/` that end in `.cases.yaml`.
    pub cases: Vec<TextFile>,
    /// Templates by their name, which is their path below `templates/`.
    pub templates: BTreeMap<String, TextFile>,
    /// Content files that are there but could not be read: their own findings say why.
    pub unread: Vec<Arc<str>>,
    /// Assets by their path below `assets/`, and styles and scripts of components by their path below `templates/`.
    pub assets: BTreeMap<String, Cow<'static, [u8]>>,
}

impl Sources {
    /// Only what the binary carries: templates and assets, no content.
    #[must_use]
    pub fn built_in() -> Self {
        let mut sources = Self::default();
        embedded::add_to(&mut sources);
        sources
    }

    /// Sources made of strings, for tests and tools: paths start with `content/`, `templates/` or `assets/`.
    #[must_use]
    pub fn from_strings<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut sources = Self::built_in();
        for (path, text) in files {
            sources.add(
                path,
                Cow::Owned(text.as_bytes().to_vec()),
                Some(text.to_owned()),
            );
        }
        sources.content.sort_by(|a, b| a.path.cmp(&b.path));
        sources.cases.sort_by(|a, b| a.path.cmp(&b.path));
        sources
    }

    /// The text of a file that a finding may point into.
    #[must_use]
    pub fn text_of(&self, path: &str) -> Option<&str> {
        if let Some(settings) = &self.settings
            && &*settings.path == path
        {
            return Some(&settings.text);
        }
        if let Some(holidays) = &self.holidays
            && &*holidays.path == path
        {
            return Some(&holidays.text);
        }
        if let Some(name) = path.strip_prefix("templates/") {
            let template = self.templates.get(name).map(|file| file.text.as_str());
            return template.or_else(|| self.asset_text(name));
        }
        if let Some(name) = path.strip_prefix("assets/") {
            return self.asset_text(name);
        }
        let list = if is_cases(path) {
            &self.cases
        } else {
            &self.content
        };
        list.binary_search_by(|file| (*file.path).cmp(path))
            .ok()
            .map(|index| list[index].text.as_str())
    }

    fn asset_text(&self, name: &str) -> Option<&str> {
        let bytes = self.assets.get(name)?;
        std::str::from_utf8(bytes).ok()
    }

    /// The path from the root folder of an asset: styles and scripts of pages and components stand beside their templates.
    #[must_use]
    pub fn path_of_asset(name: &str) -> String {
        let beside_templates = ["components/", "pages/", "copies/"]
            .iter()
            .any(|folder| name.starts_with(folder));
        let folder = if beside_templates {
            "templates"
        } else {
            "assets"
        };
        format!("{folder}/{name}")
    }

    /// Files one file where its path says; other paths are not part of a site.
    fn add(&mut self, path: &str, bytes: Cow<'static, [u8]>, text: Option<String>) {
        if path == SETTINGS_PATH {
            self.settings = text.map(|text| TextFile {
                path: Arc::from(path),
                text,
            });
        } else if path == HOLIDAYS_PATH {
            self.holidays = text.map(|text| TextFile {
                path: Arc::from(path),
                text,
            });
        } else if path.starts_with("content/") {
            if let Some(text) = text {
                let list = if is_cases(path) {
                    &mut self.cases
                } else {
                    &mut self.content
                };
                list.push(TextFile {
                    path: Arc::from(path),
                    text,
                });
            }
        } else if let Some(name) = path.strip_prefix("assets/") {
            self.assets.insert(name.to_owned(), bytes);
        } else if let Some(name) = path.strip_prefix("templates/") {
            if name.ends_with(".css") || name.ends_with(".js") {
                self.assets.insert(name.to_owned(), bytes);
            } else if let Some(text) = text {
                let path = Arc::from(path);
                self.templates
                    .insert(name.to_owned(), TextFile { path, text });
            }
        }
    }
}

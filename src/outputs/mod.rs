//! **Outputs**: files as paths and bytes, before they are published into a folder.
//!
//! What every stage after the site gives: pages, assets, feeds, open data. Nothing here knows what is in a file.

pub(crate) mod addresses;
mod manifest;

pub(crate) use manifest::{hex, manifest_keeping};

/// A file of the published site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Path below the published folder, with `/`.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Files that are published together, in path order, with the list of them.
#[derive(Debug, Default)]
pub struct Outputs {
    /// All files.
    pub files: Vec<Output>,
    /// How many of them are pages.
    pub pages: usize,
}

impl Outputs {
    /// Files with the list of them, at this path.
    #[must_use]
    pub fn listed(mut files: Vec<Output>, pages: usize, manifest: &str) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let list = manifest::manifest(manifest, &files);
        let at = files.partition_point(|file| file.path < list.path);
        files.insert(at, list);
        Self { files, pages }
    }

    /// The size of all files together, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.files.iter().map(|file| file.bytes.len()).sum()
    }
}

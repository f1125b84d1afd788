//! **Publishing**: putting the outputs in their folder, whole or not at all.
//!
//! The last stage, and the only one that knows the disk on the way out. The files are written beside the published
//! folder, then the two are swapped: a reader never meets half a site, and a failed build leaves the last one as it was.

mod new_files;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;
use thiserror::Error;

pub use new_files::{add, taken};

use crate::render::{Output, Outputs};

/// Why a site could not be put in its folder. But for [`PublishError::Leftover`], the folder is as it was.
#[derive(Debug, Error)]
pub enum PublishError {
    /// The folder holds something that this tool did not make.
    #[error("{} holds files that Fingerpost did not make for this, so it is not replaced", .0.display())]
    NotOurs(PathBuf),
    /// The folder would hold the sources, or be held by them.
    #[error("{} is part of the site's own sources", .0.display())]
    Sources(PathBuf),
    /// A file that was to be added is there already.
    #[error("{} is there already", .0.display())]
    Taken(PathBuf),
    /// The new site is in its folder, but the one it replaced could not be removed.
    #[error("the new site is in place, but the last one could not be removed from {}: {source}", path.display())]
    Leftover {
        /// Where the last site is now.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The disk refused.
    #[error("{}: {source}", path.display())]
    Disk {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

fn disk(path: &Path) -> impl FnOnce(io::Error) -> PublishError {
    let path = path.to_path_buf();
    move |source| PublishError::Disk { path, source }
}

/// A folder that may be published into: a whole path without links or `..`, apart from the sources, and either new,
/// empty, or made by this tool from the same sort of outputs.
#[derive(Debug, Clone)]
pub struct PublishFolder {
    path: PathBuf,
    /// The list of files by which a folder of this sort is known.
    manifest: &'static str,
}

impl PublishFolder {
    /// Looks whether outputs of a site with sources in `root` may be put in `folder`, before the work is done. A folder with
    /// something in it must hold the list of files `manifest`, made by this tool: so an export never takes a site's place.
    pub fn check(folder: &Path, root: &Path, manifest: &'static str) -> Result<Self, PublishError> {
        let real_folder = resolve(folder).map_err(disk(folder))?;
        let real_root = resolve(root).map_err(disk(root))?;
        let inside_sources = ["content", "templates", "assets", "src"]
            .iter()
            .any(|part| real_folder.starts_with(real_root.join(part)));
        if inside_sources || real_root.starts_with(&real_folder) {
            return Err(PublishError::Sources(folder.to_path_buf()));
        }
        let folder = Self {
            path: real_folder,
            manifest,
        };
        folder.is_ours()?;
        Ok(folder)
    }

    fn is_ours(&self) -> Result<(), PublishError> {
        if !self.path.exists() {
            return Ok(());
        }
        let made_here = fs::read_to_string(self.path.join(self.manifest))
            .is_ok_and(|text| text.contains("\"made_by\": \"fingerpost\""));
        let mut entries = fs::read_dir(&self.path).map_err(disk(&self.path))?;
        if made_here || entries.next().is_none() {
            Ok(())
        } else {
            Err(PublishError::NotOurs(self.path.clone()))
        }
    }
}

/// A path without links and without `..`, also when its last parts do not exist yet.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let mut real = PathBuf::new();
    for part in std::path::absolute(path)?.components() {
        match part {
            Component::ParentDir => {
                real.pop();
            }
            part => {
                real.push(part);
                if let Ok(followed) = fs::canonicalize(&real) {
                    real = followed;
                }
            }
        }
    }
    Ok(real)
}

/// Writes all files beside the folder, then swaps.
pub fn publish(outputs: &Outputs, folder: &PublishFolder) -> Result<(), PublishError> {
    let real = folder.path.as_path();
    let parent = real.parent().unwrap_or(real);
    fs::create_dir_all(parent).map_err(disk(parent))?;
    // Two builds into one folder take turns. Where a folder cannot be locked, they are not protected from each other.
    let _turn = File::open(parent).and_then(|lock| lock.lock().map(|()| lock));
    let new = beside(real, "new");
    let old = beside(real, "old");
    if !real.exists() && old.exists() {
        // A build was killed between the two moves of its swap: the last good site is the old one.
        fs::rename(&old, real).map_err(disk(&old))?;
    }
    folder.is_ours()?;
    for leftover in [&new, &old] {
        if leftover.exists() {
            fs::remove_dir_all(leftover).map_err(disk(leftover))?;
        }
    }
    let written = write_all(outputs, &new).and_then(|()| swap(real, &new, &old));
    if written.is_err() {
        // The error that matters is the first one.
        let _ = fs::remove_dir_all(&new);
    }
    written
}

/// A hidden folder on the same disk as the published one, so that it can be moved there.
fn beside(folder: &Path, what: &str) -> PathBuf {
    let name = folder
        .file_name()
        .map_or_else(|| "site".into(), |name| name.to_string_lossy().into_owned());
    folder.with_file_name(format!(".{name}.fingerpost-{what}"))
}

fn write_all(outputs: &Outputs, new: &Path) -> Result<(), PublishError> {
    fs::create_dir(new).map_err(disk(new))?;
    let mut folders: BTreeSet<&str> = BTreeSet::new();
    for file in &outputs.files {
        let mut path = file.path.as_str();
        while let Some((folder, _)) = path.rsplit_once('/') {
            if !folders.insert(folder) {
                break;
            }
            path = folder;
        }
    }
    // In path order a folder comes before what is in it.
    for folder in folders {
        let path = new.join(folder);
        fs::create_dir(&path).map_err(disk(&path))?;
    }
    outputs.files.par_iter().try_for_each(|file: &Output| {
        let path = new.join(&file.path);
        fs::write(&path, &file.bytes).map_err(disk(&path))
    })
}

fn swap(folder: &Path, new: &Path, old: &Path) -> Result<(), PublishError> {
    if folder.exists() {
        fs::rename(folder, old).map_err(disk(folder))?;
        if let Err(error) = fs::rename(new, folder) {
            // Put the last good site back; if even that fails, the first error is the one to report.
            let _ = fs::rename(old, folder);
            return Err(disk(folder)(error));
        }
        fs::remove_dir_all(old).map_err(|source| PublishError::Leftover {
            path: old.to_path_buf(),
            source,
        })
    } else {
        fs::rename(new, folder).map_err(disk(folder))
    }
}

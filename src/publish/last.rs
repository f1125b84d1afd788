//! What the folder holds before it is published into: the last publication, by its own list of files, and what somebody else did to
//! it since.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::path::{Component, Path};

use rayon::prelude::*;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{PublishError, disk, system};
use crate::outputs::addresses::{ASSETS, FOR_HOSTS};
use crate::outputs::{Output, hex};

/// New files that are being written: worth nothing.
pub(super) const NEW: &str = ".fingerpost-new";

/// The list of files, as far as it is read back.
#[derive(Deserialize)]
struct List {
    made_by: String,
    files: Vec<Listed>,
    /// What was kept of the publication before.
    #[serde(default)]
    kept: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    path: String,
    sha256: String,
}

/// What a folder holds.
#[derive(Debug, Default)]
pub(super) struct Last {
    /// The files of the last publication with their hashes, whether or not they are still there.
    pub listed: BTreeMap<String, String>,
    /// Those that are the assets of that publication itself, and not kept from an earlier one.
    assets: BTreeSet<String>,
    /// Listed files that are not what was published.
    pub changed: Vec<String>,
    /// What somebody else put there, as the topmost of what is theirs: `CNAME`, `.well-known`.
    pub added: Vec<String>,
}

impl Last {
    /// Reads the list of files in `folder`. There is none if the folder is not there, or is not ours.
    pub fn read(folder: &Path, manifest: &str) -> Option<Self> {
        let list: List = serde_json::from_slice(&fs::read(folder.join(manifest)).ok()?).ok()?;
        if list.made_by != "fingerpost" {
            return None;
        }
        let assets = list.files.iter().filter(|file| is_asset(file));
        Some(Self {
            assets: assets.map(|file| file.path.clone()).collect(),
            listed: (list.files.into_iter().chain(list.kept))
                .filter(|file| is_plain(&file.path))
                .map(|file| (file.path, file.sha256))
                .collect(),
            ..Self::default()
        })
    }

    /// Looks at all that is in `folder`, which must be ours, or be empty. Nothing is changed.
    pub fn look(folder: &Path, manifest: &str) -> Result<Self, PublishError> {
        match fs::metadata(folder) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            Err(error) => return Err(disk(folder)(error)),
            Ok(found) if !found.is_dir() => return Err(PublishError::NotAFolder(folder.into())),
            Ok(_) => {}
        }
        let Some(mut last) = Self::read(folder, manifest) else {
            for entry in fs::read_dir(folder).map_err(disk(folder))? {
                let entry = entry.map_err(disk(folder))?;
                if !is_nobodys(&entry.file_name().to_string_lossy()) {
                    return Err(PublishError::NotOurs(folder.to_path_buf()));
                }
            }
            may_change(folder, "", None)?;
            return Ok(Self::default());
        };
        last.look_around(folder, manifest)?;
        last.changed.extend(last.hashed(folder));
        last.changed.sort();
        last.give_up_what_is_for_hosts();
        Ok(last)
    }

    /// The listed files that are there with something else in them. A compressed copy that another program made again is nobody's work.
    fn hashed(&self, folder: &Path) -> Vec<String> {
        let changed = |(path, sha256): &(&String, &String)| is_changed(&folder.join(path), sha256);
        let is_copy = |path: &str| compressed(path).is_some_and(|of| self.listed.contains_key(of));
        let listed: Vec<_> = (self.listed.iter())
            .filter(|(path, _)| !is_copy(path))
            .collect();
        let changed = listed.into_par_iter().filter(changed);
        changed.map(|(path, _)| path.clone()).collect()
    }

    /// What tells a host how to send the site is the publisher's to change. What they changed is theirs from then on.
    fn give_up_what_is_for_hosts(&mut self) {
        let (own, changed) = std::mem::take(&mut self.changed)
            .into_iter()
            .partition(|path| FOR_HOSTS.contains(&path.as_str()));
        self.changed = changed;
        for path in &own {
            self.listed.remove(path);
        }
        self.added.extend::<Vec<String>>(own);
        self.added.sort();
    }

    /// Whether a listed file is such a one, and theirs.
    pub fn is_given_up(&self, folder: &Path, path: &str) -> bool {
        FOR_HOSTS.contains(&path)
            && (self.listed.get(path)).is_some_and(|sha256| is_changed(&folder.join(path), sha256))
    }

    /// Walks the folders of the last publication, to find what is not of it.
    fn look_around(&mut self, folder: &Path, manifest: &str) -> Result<(), PublishError> {
        let ours = folders_of(self.listed.keys());
        let top = fs::metadata(folder).map_err(disk(folder))?;
        for ours_too in std::iter::once("").chain(ours.iter().map(String::as_str)) {
            let path = folder.join(ours_too);
            match fs::symlink_metadata(&path) {
                Err(_) => continue,
                // A link in the place of a folder.
                Ok(found) if !found.is_dir() && !ours_too.is_empty() => {
                    self.changed.push(ours_too.to_owned());
                    continue;
                }
                Ok(_) => may_change(folder, ours_too, Some(&top))?,
            }
            for entry in fs::read_dir(&path).map_err(disk(&path))? {
                let name = entry.map_err(disk(&path))?.file_name();
                let name = name.to_string_lossy();
                let below = match ours_too {
                    "" => name.clone().into_owned(),
                    folder => format!("{folder}/{name}"),
                };
                let known = self.listed.contains_key(&below)
                    || ours.contains(below.as_str())
                    || below == manifest
                    || is_nobodys(&name)
                    || compressed(&below)
                        .is_some_and(|of| self.listed.contains_key(of) || of == manifest);
                if !known {
                    self.added.push(below);
                }
            }
        }
        self.added.sort();
        Ok(())
    }

    /// The assets of the last publication that the new one has not, as they were. Pages that somebody still has in a cache ask for them.
    pub fn assets_without(&self, folder: &Path, outputs: &[&Output]) -> Vec<Output> {
        let new: BTreeSet<&str> = outputs.iter().map(|file| file.path.as_str()).collect();
        let old = self
            .assets
            .iter()
            .filter(|path| !new.contains(path.as_str()));
        old.filter(|path| !self.changed.contains(path) && is_plain(path))
            .filter_map(|path| {
                let bytes = fs::read(folder.join(path)).ok()?;
                let whole = self.listed.get(path) == Some(&hex(&Sha256::digest(&bytes)));
                whole.then(|| Output {
                    path: path.clone(),
                    bytes,
                })
            })
            .collect()
    }

    /// The new files of which the publisher has their own: of what is for hosts, they keep theirs.
    pub fn own(&self, folder: &Path, outputs: &[Output]) -> Vec<String> {
        let paths = outputs.iter().map(|file| file.path.as_str());
        paths
            .filter(|path| FOR_HOSTS.contains(path))
            .filter(|path| self.taken(folder, path).is_some_and(|taken| taken == *path))
            .map(str::to_owned)
            .collect()
    }

    /// What stands where a new file goes, and is not ours to replace.
    pub fn in_the_way(&self, folder: &Path, outputs: &[&Output]) -> Option<String> {
        let mut paths = outputs.iter().map(|file| file.path.as_str());
        paths.find_map(|path| self.taken(folder, path).map(str::to_owned))
    }

    /// What somebody else put at this path, or at a folder above it.
    fn taken<'a>(&self, folder: &Path, path: &'a str) -> Option<&'a str> {
        let added = self.added.iter().any(|added| {
            added == path
                || path.starts_with(&format!("{added}/"))
                || added.starts_with(&format!("{path}/"))
        });
        let found = |path: &str| fs::symlink_metadata(folder.join(path)).ok();
        let mut above: Vec<&str> = folders_above(path).collect();
        above.reverse();
        let not_a_folder = |above: &&str| found(above).is_some_and(|found| !found.is_dir());
        added
            .then(|| {
                let above = above.into_iter().find(not_a_folder);
                above.or_else(|| found(path).is_some().then_some(path))
            })
            .flatten()
    }
}

/// Whether a file is not what was published.
fn is_changed(file: &Path, sha256: &str) -> bool {
    match fs::symlink_metadata(file) {
        Ok(found) if found.is_file() => {
            !fs::read(file).is_ok_and(|bytes| hex(&Sha256::digest(bytes)) == sha256)
        }
        Ok(_) => true,
        // Taken away by hand: nobody's work is lost by putting it there again.
        Err(_) => false,
    }
}

/// Whether a folder of the last publication can be emptied by us: before anything is written, not after.
fn may_change(folder: &Path, below: &str, top: Option<&Metadata>) -> Result<(), PublishError> {
    let path = folder.join(below);
    let found = fs::metadata(&path).map_err(disk(&path))?;
    if top.is_some_and(|top| !system::same_disk(&found, top)) {
        return Err(disk(&path)(std::io::ErrorKind::CrossesDevices.into()));
    }
    match system::may_change(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            Err(PublishError::NotYours {
                owner: system::owner(&found),
                path,
            })
        }
        asked => asked.map_err(disk(&path)),
    }
}

/// Assets have the hash of what is in them in their names: those of two publications never have the same name.
fn is_asset(file: &Listed) -> bool {
    let hash = file.sha256.get(..8).unwrap_or(".");
    file.path.starts_with(ASSETS) && file.path.contains(&format!(".{hash}."))
}

/// A list is a file that anybody may have edited: no path in it may lead out of its folder.
fn is_plain(path: &str) -> bool {
    Path::new(path)
        .components()
        .all(|part| matches!(part, Component::Normal(_)))
}

/// What systems leave in folders by themselves.
fn is_nobodys(name: &str) -> bool {
    matches!(
        name,
        ".DS_Store" | "Thumbs.db" | "desktop.ini" | "lost+found"
    ) || name == NEW
}

/// The file of which this one is a compressed copy. Kept beside a new page, it would go on serving the old one.
pub(super) fn compressed(path: &str) -> Option<&str> {
    COMPRESSED
        .iter()
        .find_map(|ending| path.strip_suffix(ending))
}

/// The endings of compressed copies, as web servers look for them.
pub(super) const COMPRESSED: [&str; 3] = [".gz", ".br", ".zst"];

/// The folders that hold these files, each before what is in it.
pub(super) fn folders_of<'a>(files: impl Iterator<Item = &'a String>) -> BTreeSet<String> {
    files
        .flat_map(|path| folders_above(path).map(str::to_owned))
        .collect()
}

/// The folders above a path, the nearest first.
fn folders_above(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(path.rsplit_once('/').map(|(above, _)| above), |above| {
        above.rsplit_once('/').map(|(above, _)| above)
    })
}

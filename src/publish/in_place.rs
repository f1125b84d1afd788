//! Publishing in place, where the folder itself cannot be exchanged: a mount point, the folder that somebody stands in, a folder whose
//! parent is not ours to write into.
//!
//! All new files are written inside the folder first, out of sight. Then they take their places one by one: what is new first, then
//! what replaces something, pages last; then what is gone goes. Each page is whole at each moment and finds its assets, but for
//! some milliseconds some pages are new and some are not. A build that is killed meanwhile is finished by the next one.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::last::{COMPRESSED, Last, NEW, folders_of};
use super::signals::Guard;
use super::system::{self, Look};
use super::write::{go_on, write_all};
use super::{PublishError, disk};
use crate::outputs::Output;

/// New files that are all there, on their way to their places.
const READY: &str = ".fingerpost-ready";

/// Replaces what is in `folder`.
pub(super) fn replace(
    files: &[&Output],
    folder: &Path,
    manifest: &str,
    guard: &Guard,
) -> Result<(), PublishError> {
    let new = folder.join(NEW);
    let ready = folder.join(READY);
    let written = Look::of(folder)
        .create_closed(&new)
        .map_err(disk(folder))
        .and_then(|()| write_all(files, &new, folder, guard))
        .and_then(|()| go_on(guard))
        .and_then(|()| fs::rename(&new, &ready).map_err(disk(folder)));
    if written.is_err() {
        // The error that matters is the first one.
        let _ = fs::remove_dir_all(&new);
        return written;
    }
    let _ = system::names_on_the_disk(folder);
    finish(folder, manifest)
}

/// Finishes what a killed build began. Its list of files is still on its way, or is in its place already.
pub(super) fn recover(folder: &Path, manifest: &str) -> Result<(), PublishError> {
    let ready = folder.join(READY);
    let ours = [ready.as_path(), folder]
        .into_iter()
        .any(|folder| Last::read(folder, manifest).is_some());
    if ready.is_dir() && ours {
        finish(folder, manifest)?;
    }
    Ok(())
}

/// Removes what a killed build left half written.
pub(super) fn tidy(folder: &Path) -> Result<(), PublishError> {
    let new = folder.join(NEW);
    if new.exists() {
        fs::remove_dir_all(&new).map_err(disk(&new))?;
    }
    Ok(())
}

/// Moves all that is ready to its place. Whatever was done of it before need not be done again, so it can be killed anywhere.
fn finish(folder: &Path, manifest: &str) -> Result<(), PublishError> {
    let ready = folder.join(READY);
    if let Some(new) = Last::read(&ready, manifest) {
        // The old list of files goes last: as long as it is there, we know what else has to go.
        let old = Last::read(folder, manifest).unwrap_or_default();
        let done = put_in_place(&new, &old, folder, &ready)
            .and_then(|()| move_over(&ready, folder, manifest, &new));
        done.map_err(|(path, source)| PublishError::Partly { path, source })?;
    }
    let _ = system::names_on_the_disk(folder);
    fs::remove_dir_all(&ready).map_err(disk(&ready))
}

type Trouble = (PathBuf, io::Error);

fn put_in_place(new: &Last, old: &Last, folder: &Path, ready: &Path) -> Result<(), Trouble> {
    let mut paths: Vec<&String> = new.listed.keys().collect();
    paths.retain(|path| ready.join(path).exists());
    // A page that is replaced may lead to any other; a new one is not known to anybody yet, and only needs assets.
    paths.sort_by_key(|path| (old.listed.contains_key(*path), path.ends_with(".html")));
    for path in paths {
        move_over(ready, folder, path, new)?;
    }
    for path in old
        .listed
        .keys()
        .filter(|path| !new.listed.contains_key(*path) && !old.is_given_up(folder, path))
    {
        if stands_in_real_folders(folder, path) {
            remove_compressed(folder, path, new)?;
            let gone = folder.join(path);
            match fs::remove_file(&gone) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err((gone, error)),
                _ => {}
            }
        }
    }
    let stay = folders_of(new.listed.keys());
    let empty: BTreeSet<String> = folders_of(old.listed.keys());
    for folder_gone in empty
        .difference(&stay)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
    {
        // It stays where it holds something that is not ours.
        let _ = fs::remove_dir(folder.join(folder_gone));
    }
    for stays in &stay {
        // The files themselves are on the disk; names that are not yet, are soon.
        let _ = system::names_on_the_disk(&folder.join(stays));
    }
    Ok(())
}

/// Moves one file to its place. Readers get the old one or the new one.
fn move_over(ready: &Path, folder: &Path, path: &str, new: &Last) -> Result<(), Trouble> {
    let look = Look::of(folder);
    let to = folder.join(path);
    for above in folders_of(std::iter::once(&path.to_owned())) {
        let above = folder.join(above);
        match fs::symlink_metadata(&above) {
            Ok(found) if found.is_dir() => continue,
            // A page used to be where a folder is now.
            Ok(_) => fs::remove_file(&above).map_err(|error| (above.clone(), error))?,
            Err(_) => {}
        }
        look.create_folder(&above).map_err(|error| (above, error))?;
    }
    if fs::symlink_metadata(&to).is_ok_and(|found| found.is_dir()) {
        fs::remove_dir_all(&to).map_err(|error| (to.clone(), error))?;
    }
    remove_compressed(folder, path, new)?;
    fs::rename(ready.join(path), &to).map_err(|error| (to, error))
}

/// A web server would prefer the compressed copy of the old file to the new file.
fn remove_compressed(folder: &Path, path: &str, new: &Last) -> Result<(), Trouble> {
    for ending in COMPRESSED {
        let name = format!("{path}{ending}");
        let copy = folder.join(&name);
        if copy.is_file() && !new.listed.contains_key(&name) {
            fs::remove_file(&copy).map_err(|error| (copy, error))?;
        }
    }
    Ok(())
}

/// Whether no link stands on the way to the file: what it leads to is not ours.
fn stands_in_real_folders(folder: &Path, path: &str) -> bool {
    folders_of(std::iter::once(&path.to_owned()))
        .iter()
        .all(|above| fs::symlink_metadata(folder.join(above)).is_ok_and(|found| found.is_dir()))
}

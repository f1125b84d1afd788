//! Publishing by exchange: the new folder is written beside the published one, then the two change names in one step.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::signals::Guard;
use super::system::{self, Look};
use super::write::{go_on, write_all};
use super::{PublishError, disk};
use crate::outputs::Output;

/// How an exchange ended.
pub(super) enum Swapped {
    /// The new site is in its place. What could not be removed of the last one is named.
    Done(Option<(PathBuf, io::Error)>),
    /// The folder itself cannot be exchanged; nothing was changed.
    Impossible,
}

/// Puts the files in `folder`, with what is `added` there taken along.
pub(super) fn swap(
    files: &[&Output],
    added: &[String],
    folder: &Path,
    guard: &Guard,
) -> Result<Swapped, PublishError> {
    let new = beside(folder, "new");
    let swapped = prepare(files, added, folder, &new, guard);
    if !matches!(swapped, Ok(Swapped::Done(_))) {
        // The error that matters is the first one.
        let _ = fs::remove_dir_all(&new);
    }
    swapped
}

fn prepare(
    files: &[&Output],
    added: &[String],
    folder: &Path,
    new: &Path,
    guard: &Guard,
) -> Result<Swapped, PublishError> {
    let look = Look::of(folder);
    match look.create_closed(new) {
        Err(error) if folder.exists() && is_no(&error) => return Ok(Swapped::Impossible),
        created => created.map_err(disk(folder))?,
    }
    write_all(files, new, folder, guard)?;
    if added
        .iter()
        .any(|path| take_along_from(folder, new, path).is_err())
    {
        return Ok(Swapped::Impossible);
    }
    if !added.is_empty() {
        system::write_back(new);
    }
    go_on(guard)?;
    look.open(new).map_err(disk(folder))?;
    let old = if folder.exists() {
        match exchange(folder, new) {
            Ok(old) => Some(old),
            Err(error) if is_no(&error) => return Ok(Swapped::Impossible),
            Err(error) => return Err(disk(folder)(error)),
        }
    } else {
        fs::rename(new, folder).map_err(disk(folder))?;
        None
    };
    // The new site is in its place: from here on nothing is an error any more.
    let _ = folder.parent().map(system::names_on_the_disk);
    Ok(Swapped::Done(old.and_then(|old| {
        system::close(&old);
        fs::remove_dir_all(&old).err().map(|error| (old, error))
    })))
}

/// Exchanges the two, and says where the last site is now.
fn exchange(folder: &Path, new: &Path) -> io::Result<PathBuf> {
    match system::exchange(folder, new) {
        Ok(()) => Ok(new.to_path_buf()),
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::Unsupported | ErrorKind::InvalidInput
            ) =>
        {
            let old = beside(folder, "old");
            move_twice(folder, new, &old, |from, to| fs::rename(from, to))?;
            Ok(old)
        }
        Err(error) => Err(error),
    }
}

/// For file systems that cannot exchange. There is a moment without a folder; whoever is killed in it is [recovered](recover).
fn move_twice(
    folder: &Path,
    new: &Path,
    old: &Path,
    mut rename: impl FnMut(&Path, &Path) -> io::Result<()>,
) -> io::Result<()> {
    rename(folder, old)?;
    let moved = rename(new, folder);
    if moved.is_err() {
        // Put the last good site back; if even that fails, the first error is the one to report.
        let _ = rename(old, folder);
    }
    moved
}

/// Puts back a site that a killed build left under another name.
pub(super) fn recover(folder: &Path) -> Result<(), PublishError> {
    let old = beside(folder, "old");
    if fs::symlink_metadata(folder).is_err() && old.is_dir() {
        fs::rename(&old, folder).map_err(disk(&old))?;
    }
    Ok(())
}

/// Removes what a killed build left beside the folder.
pub(super) fn tidy(folder: &Path) -> Result<(), PublishError> {
    for leftover in [beside(folder, "new"), beside(folder, "old")] {
        if leftover.exists() {
            fs::remove_dir_all(&leftover).map_err(disk(&leftover))?;
        }
    }
    Ok(())
}

fn take_along_from(folder: &Path, new: &Path, path: &str) -> io::Result<()> {
    let to = new.join(path);
    let above = to.parent().unwrap_or(new);
    system::create_way(above)?;
    take_along(&folder.join(path), &to)?;
    system::names_on_the_disk(above)
}

/// Gives what somebody else put into the folder a second name in the new one: the same file, never a copy. The old name goes with
/// the old folder.
fn take_along(from: &Path, to: &Path) -> io::Result<()> {
    let found = fs::symlink_metadata(from)?;
    if !found.is_dir() {
        return match fs::hard_link(from, to) {
            // A new file that somebody insisted on.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
            linked => linked,
        };
    }
    system::may_change(from)?;
    match fs::create_dir(to) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    for entry in fs::read_dir(from)? {
        let name = entry?.file_name();
        take_along(&from.join(&name), &to.join(&name))?;
    }
    let made = fs::symlink_metadata(to)?;
    if !system::same_disk(&made, &found) || system::owner(&made) != system::owner(&found) {
        return Err(ErrorKind::CrossesDevices.into());
    }
    fs::set_permissions(to, found.permissions())
}

/// Whether this means that the folder itself cannot be exchanged: a mount point, a folder whose parent is somebody else's.
fn is_no(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::ResourceBusy
            | ErrorKind::CrossesDevices
            | ErrorKind::PermissionDenied
            | ErrorKind::ReadOnlyFilesystem
            | ErrorKind::InvalidFilename
    )
}

/// A hidden folder on the same disk as the published one, so that it can be moved there.
fn beside(folder: &Path, what: &str) -> PathBuf {
    let name = folder
        .file_name()
        .map_or_else(|| "site".into(), |name| name.to_string_lossy().into_owned());
    folder.with_file_name(format!(".{name}.fingerpost-{what}"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// Two folders with a file each, moved by a build that is killed at one of its renames.
    fn killed_at(step: usize) -> String {
        let home = tempfile::TempDir::new().unwrap();
        let folder = home.path().join("public");
        let new = beside(&folder, "new");
        for (path, words) in [(&folder, "last"), (&new, "new")] {
            fs::create_dir(path).unwrap();
            fs::write(path.join("index.html"), words).unwrap();
        }
        let mut steps = 0;
        // A killed build does nothing more: not even what it would do after an error.
        let _ = move_twice(&folder, &new, &beside(&folder, "old"), |from, to| {
            steps += 1;
            if steps > step {
                return Err(ErrorKind::Interrupted.into());
            }
            fs::rename(from, to)
        });
        recover(&folder).unwrap();
        tidy(&folder).unwrap();
        let left = fs::read_dir(home.path()).unwrap().count();
        assert_eq!(left, 1, "something is left beside the folder");
        fs::read_to_string(folder.join("index.html")).unwrap()
    }

    #[test]
    fn a_kill_between_two_moves_leaves_a_whole_site() {
        assert_eq!(killed_at(0), "last");
        assert_eq!(killed_at(1), "last");
        assert_eq!(killed_at(2), "new");
    }

    #[test]
    fn a_second_move_that_fails_puts_the_last_site_back() {
        let home = tempfile::TempDir::new().unwrap();
        let folder = home.path().join("public");
        fs::create_dir(&folder).unwrap();
        let nothing = home.path().join("nothing");
        let old = beside(&folder, "old");
        assert!(move_twice(&folder, &nothing, &old, |from, to| fs::rename(from, to)).is_err());
        assert!(folder.is_dir() && !old.exists());
    }
}

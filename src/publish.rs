//! **Publishing**: putting the outputs in their folder, whole or not at all.
//!
//! The last stage, and the only one that knows the disk on the way out. The files are written beside the published
//! folder, then the two are exchanged: a reader never meets half a site, and a failed build leaves the last one as it was. Where the
//! folder itself cannot be exchanged, its files are replaced in place. What somebody else put into the folder stays.

mod in_place;
mod last;
mod new_files;
mod signals;
mod swap;
mod system;
mod turn;
mod write;

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use thiserror::Error;

pub use new_files::{add, taken};
pub use signals::end_by;

use crate::outputs::{Output, Outputs, manifest_keeping};
use last::Last;
use signals::Guard;
use swap::Swapped;
use system::Look;
use turn::Turn;

/// Why a site could not be put in its folder. But for [`PublishError::Partly`], the folder is as it was.
#[derive(Debug, Error)]
pub enum PublishError {
    /// The folder holds something that this tool did not make.
    #[error("{} holds files that Fingerpost did not make for this, so it is not replaced", .0.display())]
    NotOurs(PathBuf),
    /// There is something by this name that is not a folder.
    #[error("{} is not a folder", .0.display())]
    NotAFolder(PathBuf),
    /// The folder would hold the sources, or be held by them.
    #[error("{} is part of the site's own sources", .0.display())]
    Sources(PathBuf),
    /// The command runs in a folder that was removed.
    #[error("the folder that you are in does not exist any more")]
    Nowhere,
    /// Somebody changed files of the last publication, and their work would be lost.
    #[error("{} changed by hand since Fingerpost wrote {}", list(.0, "was", "were"), if .0.len() == 1 { "it" } else { "them" })]
    Changed(Vec<PathBuf>),
    /// Somebody put a file where a new one goes.
    #[error("{} was put there by hand, and a new file goes there", .0.display())]
    InTheWay(PathBuf),
    /// A file that was to be added is there already.
    #[error("{} is there already", .0.display())]
    Taken(PathBuf),
    /// What is in the folder cannot be replaced by this user.
    #[error("you may not change what is in {}{}", path.display(), owner.map_or_else(String::new, |owner| format!(", which belongs to the user with the number {owner}")))]
    NotYours {
        /// The folder.
        path: PathBuf,
        /// The number of the user to whom it belongs.
        owner: Option<u32>,
    },
    /// A signal asked us to stop.
    #[error("stopped")]
    Stopped(i32),
    /// The files of a folder that cannot be exchanged are in part the new ones.
    #[error("not all new files are in their places yet: {}: {}", path.display(), words(source))]
    Partly {
        /// The file that could not be put in its place.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The disk refused.
    #[error("{}: {}", path.display(), words(source))]
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

/// What the system said, without its numbers.
pub(crate) fn words(error: &io::Error) -> String {
    let words = match error.kind() {
        io::ErrorKind::StorageFull => "there is no room left on this disk",
        io::ErrorKind::QuotaExceeded => "your share of this disk is used up",
        io::ErrorKind::InvalidFilename => "the name is too long for this disk",
        io::ErrorKind::PermissionDenied => "you may not write there",
        io::ErrorKind::ReadOnlyFilesystem => "this disk can only be read",
        io::ErrorKind::FileTooLarge => {
            "the file is larger than this disk or a limit (`ulimit -f`) allows"
        }
        io::ErrorKind::NotADirectory => "a part of this path is a file, not a folder",
        io::ErrorKind::CrossesDevices => "another disk is mounted there",
        _ => {
            let said = error.to_string();
            return said
                .split(" (os error")
                .next()
                .unwrap_or_default()
                .to_owned();
        }
    };
    words.to_owned()
}

/// "a.html was", "a.html and b.html were", "a.html and 5 more were".
fn list(paths: &[PathBuf], one: &str, several: &str) -> String {
    match paths {
        [] => String::new(),
        [path] => format!("{} {one}", path.display()),
        [path, other] => format!("{} and {} {several}", path.display(), other.display()),
        [path, rest @ ..] => format!("{} and {} more {several}", path.display(), rest.len()),
    }
}

/// A folder that may be published into: a whole path without links or `..`, apart from the sources, and either new,
/// empty, or made by this tool from the same sort of outputs.
#[derive(Debug, Clone)]
pub struct PublishFolder {
    path: PathBuf,
    /// The list of files by which a folder of this sort is known.
    manifest: &'static str,
    /// Whether what was changed by hand may be lost.
    force: bool,
    holds: bool,
}

/// How a publication went that went well.
#[derive(Debug)]
pub struct Published {
    /// What somebody else put into the folder, and is still there.
    pub added: Vec<String>,
    /// What is for hosts and somebody else's: the new files by these names were not written.
    pub own: Vec<String>,
    /// What of the last publication could not be removed, and why not.
    pub leftover: Option<(PathBuf, String)>,
    /// Whether nobody but the owner of the folder can look into it, as it was before.
    pub closed: bool,
}

impl PublishFolder {
    /// Looks whether outputs of a site with sources in `root` may be put in `folder`, before the work is done. A folder with
    /// something in it must hold the list of files `manifest`, made by this tool: so an export never takes a site's place. What
    /// a killed build left is put right, whatever comes of this one. `waiting` hears of another build that is at work.
    pub fn check(
        folder: &Path,
        root: &Path,
        manifest: &'static str,
        force: bool,
        waiting: &dyn Fn(&Path),
    ) -> Result<Self, PublishError> {
        let real_folder = resolve(folder).map_err(nowhere(folder))?;
        let real_root = resolve(root).map_err(nowhere(root))?;
        let inside_sources = ["content", "templates", "assets", "src"]
            .iter()
            .any(|part| real_folder.starts_with(real_root.join(part)));
        if inside_sources || real_root.starts_with(&real_folder) {
            return Err(PublishError::Sources(folder.to_path_buf()));
        }
        let folder = Self {
            path: real_folder,
            manifest,
            force,
            holds: false,
        };
        let _turn = Turn::take(&folder.path, waiting);
        let last = folder.recover()?;
        Ok(Self {
            holds: !last.listed.is_empty(),
            ..folder
        })
    }

    /// Whether something is published there that a failed build leaves as it is.
    #[must_use]
    pub fn holds_something(&self) -> bool {
        self.holds
    }

    /// Puts right what a killed build left, and looks at what is there.
    fn recover(&self) -> Result<Last, PublishError> {
        swap::recover(&self.path)?;
        in_place::recover(&self.path, self.manifest)?;
        let last = Last::look(&self.path, self.manifest)?;
        if last.changed.is_empty() || self.force {
            return Ok(last);
        }
        let changed = last.changed.iter().map(|path| self.path.join(path));
        Err(PublishError::Changed(changed.collect()))
    }

    /// Whether the folder has to stay what it is: it is a disk of its own, or somebody stands in it.
    fn has_to_stay(&self) -> bool {
        let stands_in = std::env::current_dir()
            .and_then(fs::canonicalize)
            .is_ok_and(|here| here.starts_with(&self.path));
        let of = |path: Option<&Path>| path.and_then(|path| fs::metadata(path).ok());
        let mounted = of(Some(&self.path))
            .zip(of(self.path.parent()))
            .is_some_and(|(folder, parent)| !system::same_disk(&folder, &parent));
        self.path.is_dir() && (stands_in || mounted)
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
                } else if let Ok(to) = fs::read_link(&real) {
                    // A link to what does not exist yet. One that leads back to itself has no end to be found.
                    fs::metadata(&real)
                        .map(|_| ())
                        .or_else(|error| match error.kind() {
                            io::ErrorKind::NotFound => Ok(()),
                            _ => Err(error),
                        })?;
                    real.pop();
                    real = resolve(&real.join(to))?;
                }
            }
        }
    }
    Ok(real)
}

fn nowhere(path: &Path) -> impl FnOnce(io::Error) -> PublishError {
    let path = path.to_path_buf();
    move |error| match std::env::current_dir() {
        Err(_) if path.is_relative() => PublishError::Nowhere,
        _ => disk(&path)(error),
    }
}

/// Puts the outputs in the folder.
pub fn publish(
    outputs: &Outputs,
    folder: &PublishFolder,
    waiting: &dyn Fn(&Path),
) -> Result<Published, PublishError> {
    let real = folder.path.as_path();
    let parent = real.parent().unwrap_or(real);
    system::create_way(parent).map_err(disk(parent))?;
    let _turn = Turn::take(real, waiting);
    let last = folder.recover()?;
    let own = if folder.force {
        Vec::new()
    } else {
        last.own(real, &outputs.files)
    };
    let mut files: Vec<&Output> = outputs.files.iter().collect();
    files.retain(|file| !own.contains(&file.path));
    if let Some(path) = last.in_the_way(real, &files)
        && !folder.force
    {
        return Err(PublishError::InTheWay(real.join(path)));
    }
    let all = files.len() == outputs.files.len();
    let files = with_old_assets(&files, all, &last, folder);
    let files: Vec<&Output> = files.iter().map(|file| &**file).collect();
    let guard = Guard::new();
    swap::tidy(real)?;
    in_place::tidy(real)?;
    let swapped = if folder.has_to_stay() {
        Swapped::Impossible
    } else {
        swap::swap(&files, &last.added, real, &guard)?
    };
    let leftover = match swapped {
        Swapped::Done(leftover) => leftover,
        Swapped::Impossible => {
            in_place::replace(&files, real, folder.manifest, &guard)?;
            None
        }
    };
    let mut added = last.added;
    // Somebody may have insisted that a new file takes the place of theirs.
    added.retain(|path| real.join(path).symlink_metadata().is_ok());
    added.retain(|path| files.iter().all(|file| file.path != *path) && !own.contains(path));
    Ok(Published {
        added,
        own,
        leftover: leftover.map(|(path, error)| (path, words(&error))),
        closed: Look::of(real).is_closed(),
    })
}

/// The new files, and for one publication more the assets that the last one had instead: pages of it that a browser or a proxy still
/// keeps ask for them. The list of files names them apart, so that it says the same of the site whatever was there before. It is made
/// again where it would name other files than are written.
fn with_old_assets<'a>(
    new: &[&'a Output],
    all: bool,
    last: &Last,
    folder: &PublishFolder,
) -> Vec<Cow<'a, Output>> {
    let kept = last.assets_without(&folder.path, new);
    let mut files: Vec<Cow<'a, Output>> = new.iter().copied().map(Cow::Borrowed).collect();
    if !kept.is_empty() || !all {
        files.retain(|file| file.path != folder.manifest);
        let manifest = manifest_keeping(folder.manifest, &files, &kept);
        files.push(Cow::Owned(manifest));
        files.extend(kept.into_iter().map(Cow::Owned));
    }
    files
}

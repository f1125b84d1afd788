//! Writing all files of a publication into a folder that nobody looks into yet, and onto the disk.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use rayon::prelude::*;

use super::last::folders_of;
use super::signals::Guard;
use super::system::{self, Look};
use super::{PublishError, disk};
use crate::outputs::Output;

/// Writes the files into `into`, an empty folder that nobody else looks into. When this is done they are on the disk, folders and
/// all: a power cut a moment later must not leave empty files under the right names. What goes wrong is told of `folder`, where
/// they are to be in the end: the author never hears of the other one.
pub(super) fn write_all(
    files: &[&Output],
    into: &Path,
    folder: &Path,
    guard: &Guard,
) -> Result<(), PublishError> {
    let look = Look::of(folder);
    let paths: Vec<String> = files.iter().map(|file| file.path.clone()).collect();
    let folders = folders_of(paths.iter());
    for below in &folders {
        look.create_folder(&into.join(below))
            .map_err(disk(&folder.join(below)))?;
    }
    files.par_iter().try_for_each(|file| {
        go_on(guard)?;
        write(&into.join(&file.path), &file.bytes, look).map_err(disk(&folder.join(&file.path)))
    })?;
    system::write_back(into);
    // A disk that is full, or a share of it that is used up, may only be told here.
    files.par_iter().try_for_each(|file| {
        go_on(guard)?;
        system::on_the_disk(&into.join(&file.path)).map_err(disk(&folder.join(&file.path)))
    })?;
    let folders: Vec<&str> = std::iter::once("")
        .chain(folders.iter().map(String::as_str))
        .collect();
    folders.par_iter().try_for_each(|below| {
        system::names_on_the_disk(&into.join(below)).map_err(disk(&folder.join(below)))
    })
}

fn write(path: &Path, bytes: &[u8], look: Look) -> std::io::Result<()> {
    fs::File::create_new(path)?.write_all(bytes)?;
    look.give_file(path)
}

/// Stops where a signal asks us to.
pub(super) fn go_on(guard: &Guard) -> Result<(), PublishError> {
    guard
        .stopped_by()
        .map_or(Ok(()), |signal| Err(PublishError::Stopped(signal)))
}

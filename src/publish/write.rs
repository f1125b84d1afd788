//! Writing all files of a publication into a folder that nobody looks into yet, and onto the disk.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use rayon::prelude::*;

use super::last::folders_of;
use super::signals::Guard;
use super::system::{self, Look};
use super::{PublishError, disk};
use crate::render::Output;

/// Writes the files into the new folder `into`, which stays closed. When this is done they are on the disk, folders and all:
/// a power cut a moment later must not leave empty files under the right names.
pub(super) fn write_all(
    files: &[&Output],
    into: &Path,
    look: Look,
    guard: &Guard,
) -> Result<(), PublishError> {
    look.create_closed(into).map_err(disk(into))?;
    let paths: Vec<String> = files.iter().map(|file| file.path.clone()).collect();
    let folders = folders_of(paths.iter());
    for folder in &folders {
        let path = into.join(folder);
        look.create_folder(&path).map_err(disk(&path))?;
    }
    files.par_iter().try_for_each(|file| {
        go_on(guard)?;
        let path = into.join(&file.path);
        write(&path, &file.bytes, look).map_err(disk(&path))
    })?;
    system::write_back(into);
    // A disk that is full, or a share of it that is used up, may only be told here.
    files.par_iter().try_for_each(|file| {
        go_on(guard)?;
        let path = into.join(&file.path);
        system::on_the_disk(&path).map_err(disk(&path))
    })?;
    let folders: Vec<&str> = std::iter::once("")
        .chain(folders.iter().map(String::as_str))
        .collect();
    folders.par_iter().try_for_each(|folder| {
        let path = into.join(folder);
        system::names_on_the_disk(&path).map_err(disk(&path))
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

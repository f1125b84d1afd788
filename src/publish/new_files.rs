//! Adding files to a folder that is the author's own: never over a file that is there, and all of them or none.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use super::{PublishError, disk};
use crate::outputs::Output;

/// The files that are there already, or whatever else has their names.
#[must_use]
pub fn taken(files: &[Output], folder: &Path) -> Vec<PathBuf> {
    files
        .iter()
        .map(|file| folder.join(&file.path))
        .filter(|path| fs::symlink_metadata(path).is_ok())
        .collect()
}

/// Adds the files. If one of them cannot be added, those that were are taken away again.
pub fn add(files: &[Output], folder: &Path) -> Result<(), PublishError> {
    fs::create_dir_all(folder).map_err(disk(folder))?;
    let mut added: Vec<PathBuf> = Vec::new();
    for file in files {
        let path = folder.join(&file.path);
        let written = add_one(&path, &file.bytes, &mut added);
        if let Err(error) = written {
            for path in added {
                // The error that matters is the first one.
                let _ = fs::remove_file(path);
            }
            return Err(error);
        }
    }
    Ok(())
}

fn add_one(path: &Path, bytes: &[u8], added: &mut Vec<PathBuf>) -> Result<(), PublishError> {
    // The system itself refuses a name that is taken, by a link as well, even if it was taken a moment ago.
    let created = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = match created {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            return Err(PublishError::Taken(path.to_path_buf()));
        }
        Err(error) => return Err(disk(path)(error)),
    };
    added.push(path.to_path_buf());
    file.write_all(bytes).map_err(disk(path))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn file(path: &str) -> Output {
        Output {
            path: path.to_owned(),
            bytes: path.as_bytes().to_vec(),
        }
    }

    #[test]
    fn all_files_are_added_or_none() {
        let home = tempfile::TempDir::new().unwrap();
        let folder = home.path().join("drafts");
        add(&[file("b.md")], &folder).unwrap();
        let files = [file("a.md"), file("b.md"), file("c.md")];
        assert_eq!(taken(&files, &folder), [folder.join("b.md")]);
        assert!(
            matches!(add(&files, &folder), Err(PublishError::Taken(path)) if path == folder.join("b.md"))
        );
        assert!(!folder.join("a.md").exists() && !folder.join("c.md").exists());
        assert_eq!(fs::read(folder.join("b.md")).unwrap(), b"b.md");
    }

    #[test]
    #[cfg(unix)]
    fn a_link_to_nowhere_is_a_name_that_is_taken() {
        let home = tempfile::TempDir::new().unwrap();
        std::os::unix::fs::symlink(home.path().join("elsewhere"), home.path().join("a.md"))
            .unwrap();
        assert_eq!(taken(&[file("a.md")], home.path()).len(), 1);
        assert!(add(&[file("a.md")], home.path()).is_err());
        assert!(!home.path().join("elsewhere").exists());
    }
}

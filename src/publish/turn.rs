//! Builds into one folder take turns.

use std::fs::{File, TryLockError};
use std::path::Path;

/// Our turn with a folder; it ends when this is dropped, or with the process, however that ends.
#[derive(Debug)]
pub(super) struct Turn {
    _locks: Vec<File>,
}

impl Turn {
    /// Waits for our turn with `folder`, and tells `waiting` if that takes any time. Where a folder cannot be locked, builds are
    /// not protected from each other.
    ///
    /// What is locked is the folder that holds it, since the folder itself is exchanged; and the folder too, since the same one
    /// may be mounted under several others.
    pub fn take(folder: &Path, waiting: &dyn Fn(&Path)) -> Self {
        let locks = [folder.parent(), Some(folder)]
            .into_iter()
            .flatten()
            .filter(|locked| locked.is_dir())
            .filter_map(|locked| lock(locked, &|| waiting(folder)))
            .collect();
        Self { _locks: locks }
    }
}

fn lock(folder: &Path, waiting: &dyn Fn()) -> Option<File> {
    let lock = File::open(folder).ok()?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            waiting();
            lock.lock().ok()?;
        }
        Err(TryLockError::Error(_)) => return None,
    }
    Some(lock)
}

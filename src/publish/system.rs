//! What systems do differently: modes and owners, exchanging two names, writing to the disk at once.

use std::fs::{self, File, Metadata};
use std::io;
use std::path::Path;

/// What a published folder and all that is in it look like to other users of the machine. A web server is one of them, so the
/// umask of whoever builds has no say.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    /// The mode of the folder itself: what it had.
    folder: u32,
    /// Owner and group: what the folder had.
    owner: Option<(u32, u32)>,
}

impl Look {
    const FOLDER: u32 = 0o755;
    const FILE: u32 = 0o644;

    /// How the folder looks now, or how a new one is to look.
    #[cfg(unix)]
    pub fn of(folder: &Path) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        let found = fs::metadata(folder).ok();
        Self {
            folder: found
                .as_ref()
                .map_or(Self::FOLDER, |found| found.mode() & 0o7777),
            owner: found.map(|found| (found.uid(), found.gid())),
        }
    }

    #[cfg(not(unix))]
    pub fn of(_folder: &Path) -> Self {
        Self {
            folder: Self::FOLDER,
            owner: None,
        }
    }

    /// Whether only the owner of the folder can look into it.
    pub fn is_closed(self) -> bool {
        self.folder & 0o055 == 0
    }

    /// What folders inside have: where the group may write into the folder, it may below, too.
    fn below(self) -> u32 {
        Self::FOLDER | self.folder & 0o2020
    }

    fn file(self) -> u32 {
        Self::FILE | self.folder & 0o020
    }

    /// A folder that nobody else can look into until it is [opened](Self::open).
    pub fn create_closed(self, path: &Path) -> io::Result<()> {
        self.create(path, 0o700)
    }

    /// A folder inside the published one.
    pub fn create_folder(self, path: &Path) -> io::Result<()> {
        self.create(path, self.below())
    }

    fn create(self, path: &Path, mode: u32) -> io::Result<()> {
        // Never with more than it is to have, not even for a moment.
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut fs::DirBuilder::new(), mode).create(path)?;
        #[cfg(not(unix))]
        fs::create_dir(path)?;
        self.give(path, mode)
    }

    /// Gives the folder the mode it is published with.
    pub fn open(self, path: &Path) -> io::Result<()> {
        self.give(path, self.folder)
    }

    /// Gives a file that was just made its mode and owner.
    pub fn give_file(self, path: &Path) -> io::Result<()> {
        self.give(path, self.file())
    }

    #[cfg(unix)]
    fn give(self, path: &Path, mode: u32) -> io::Result<()> {
        use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
        let made = fs::metadata(path)?;
        if let Some((owner, group)) = self.owner
            && (owner, group) != (made.uid(), made.gid())
            && chown(path, Some(owner), Some(group)).is_err()
        {
            // Only root gives files away. A group of one's own can be given, and if not that is no reason to stop.
            let _ = chown(path, None, Some(group));
        }
        // Last, since a change of owner takes some bits away.
        if fs::metadata(path)?.mode() & 0o7777 == mode {
            return Ok(());
        }
        fs::set_permissions(path, fs::Permissions::from_mode(mode))
    }

    #[cfg(not(unix))]
    fn give(self, _path: &Path, _mode: u32) -> io::Result<()> {
        Ok(())
    }
}

/// Makes a folder that is on the way to the published one, and what is missing on the way to it.
pub(super) fn create_way(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    if let Some(above) = folder.parent() {
        create_way(above)?;
    }
    let look = Look {
        folder: Look::FOLDER,
        owner: None,
    };
    match look.create_folder(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made,
    }
}

/// Takes away from others the sight of a folder that is about to go.
pub(super) fn close(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // It goes anyway.
        let _ = fs::set_permissions(folder, fs::Permissions::from_mode(0o700));
    }
    #[cfg(not(unix))]
    let _ = folder;
}

/// Gives each of two folders the other's name, in one step.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(super) fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?;
    Ok(())
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(super) fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Asks for everything to be written to the disk that holds `folder`: one wait for all, where each file alone would be one for
/// each. What did not arrive is told when each file is asked for.
pub(super) fn write_back(folder: &Path) {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let _ = File::open(folder).map(rustix::fs::syncfs);
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    let _ = folder;
}

/// Waits until a file is on the disk, or the disk says why not.
pub(super) fn on_the_disk(file: &Path) -> io::Result<()> {
    File::open(file)?.sync_all()
}

/// Waits until the names in a folder are on the disk.
pub(super) fn names_on_the_disk(folder: &Path) -> io::Result<()> {
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        // Not every system can be asked this of a folder.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::InvalidInput
                    | io::ErrorKind::Unsupported
                    | io::ErrorKind::PermissionDenied
            ) =>
        {
            Ok(())
        }
        asked => asked,
    }
}

/// Whether we may add files to a folder and take files out of it; the error is why not.
pub(super) fn may_change(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use rustix::fs::{Access, AtFlags, CWD, accessat};
        use rustix::io::Errno;
        let wanted = Access::WRITE_OK | Access::EXEC_OK;
        match accessat(CWD, folder, wanted, AtFlags::EACCESS) {
            Err(no @ (Errno::ACCESS | Errno::PERM | Errno::ROFS)) => Err(no.into()),
            // Where one cannot ask, one has to try.
            _ => Ok(()),
        }
    }
    #[cfg(not(unix))]
    {
        let _ = folder;
        Ok(())
    }
}

/// Whether two folders are on the same disk, as far as the system says.
pub(super) fn same_disk(one: &Metadata, other: &Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        one.dev() == other.dev()
    }
    #[cfg(not(unix))]
    {
        let _ = (one, other);
        true
    }
}

/// The number of the user to whom something belongs, where users have numbers.
#[cfg(unix)]
#[allow(clippy::unnecessary_wraps)] // Elsewhere there is none.
pub(super) fn owner(found: &Metadata) -> Option<u32> {
    use std::os::unix::fs::MetadataExt as _;
    Some(found.uid())
}

#[cfg(not(unix))]
pub(super) fn owner(_found: &Metadata) -> Option<u32> {
    None
}

//! What is said when something cannot be put on the disk, and what holds then.

use std::io::ErrorKind;
use std::path::Path;

use super::Outcome;
use super::report::Report;
use crate::publish::{PublishError, Published};

/// What a command was about to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Work {
    Site,
    Export,
    Drafts,
}

impl Work {
    /// What holds after it could not be written.
    const fn untouched(self) -> &'static str {
        match self {
            Self::Site => "nothing was published, and what was in the folder is as it was",
            Self::Export => "nothing was exported, and what was in the folder is as it was",
            Self::Drafts => "nothing was written",
        }
    }

    const fn again(self) -> &'static str {
        match self {
            Self::Site => "build again",
            Self::Export => "export again",
            Self::Drafts => "import again",
        }
    }

    /// The option that names the folder.
    const fn option(self) -> &'static str {
        match self {
            Self::Site | Self::Export => "--out",
            Self::Drafts => "--into",
        }
    }

    /// Where work done by hand on a file of this folder is better done.
    const fn instead(self) -> &'static str {
        match self {
            Self::Site => {
                "make the change in the content, which is where the next build takes it from"
            }
            Self::Export | Self::Drafts => "copy what was changed to another folder first",
        }
    }
}

/// Says why, and what to do.
pub(super) fn refuse(report: &Report, error: &PublishError, work: Work) -> Outcome {
    if let PublishError::Stopped(signal) = error {
        report.note(&format!("Stopped: {}", work.untouched()));
        return Outcome::Stopped(*signal);
    }
    report.failure(&error.to_string(), &help(error, work));
    Outcome::Failed
}

fn help(error: &PublishError, work: Work) -> String {
    let (option, again, untouched) = (work.option(), work.again(), work.untouched());
    match error {
        PublishError::NotOurs(_) => {
            format!("name another folder with {option}, or empty this one yourself")
        }
        PublishError::NotAFolder(_) => {
            format!("name another folder with {option}, or move that file away")
        }
        PublishError::Sources(_) => format!(
            "name a folder of its own with {option}: publishing replaces all that was published in it before"
        ),
        PublishError::Nowhere => format!("change to a folder that exists (`cd`), and {again}"),
        PublishError::Changed(_) => format!(
            "{}; `--force` replaces it, and then the change is lost",
            work.instead()
        ),
        PublishError::InTheWay(_) => {
            "move it away; `--force` replaces it, and then it is lost".to_owned()
        }
        PublishError::Taken(_) => {
            "rename or remove that file yourself: nothing is overwritten".to_owned()
        }
        PublishError::NotYours { .. } => format!(
            "{again} as its owner, have the folder and all in it made yours (`chown -R`), or name another one with {option}; {untouched}"
        ),
        PublishError::Partly { .. } => format!("fix this and {again}: the rest is done then"),
        PublishError::Stopped(_) => String::new(),
        PublishError::Disk { source, .. } => {
            let fix = match source.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "make room".to_owned(),
                ErrorKind::InvalidFilename => "shorten the name of that page or folder".to_owned(),
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                    format!("name a folder that you may write into with {option}")
                }
                _ => "fix this".to_owned(),
            };
            format!("{fix} and {again}; {untouched}")
        }
    }
}

/// Says what is in the folder besides what was published, and what else a publisher has to know of it.
pub(super) fn say_what_is_left(report: &Report, published: &Published, out: &Path) {
    if let Some((path, why)) = &published.leftover {
        report.warning(
            &format!(
                "what was published before could not be removed from {}: {why}",
                path.display()
            ),
            "remove that folder yourself; the new files are in their place",
        );
    }
    if published.closed {
        report.warning(
            &format!("only its owner can look into {}, as before", out.display()),
            &format!(
                "if a web server of another user is to show it: chmod 755 {}",
                out.display()
            ),
        );
    }
    for path in &published.own {
        report.note(&format!(
            "{path} in the folder is your own, so that of this build is not in it; `--force` replaces yours"
        ));
    }
    match published.added.as_slice() {
        [] => {}
        [one] => report.note(&format!(
            "{one} was put into the folder by hand, and is still there"
        )),
        some @ ([_, _] | [_, _, _]) => report.note(&format!(
            "{} were put into the folder by hand, and are still there",
            some.join(", ")
        )),
        [one, two, rest @ ..] => report.note(&format!(
            "{one}, {two} and {} more were put into the folder by hand, and are still there",
            rest.len()
        )),
    }
}

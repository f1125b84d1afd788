//! Reading a root folder from disk.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::{Sources, embedded};
use crate::findings::{Finding, Place, codes};

/// A page longer than this is a mistake (a pasted picture, a wrong file), not guidance. Bytes.
const LARGEST_TEXT: u64 = 1024 * 1024;
/// The largest icon or style that a page on a slow network should ever ask for. Bytes.
const LARGEST_ASSET: u64 = 4 * 1024 * 1024;

/// Reads `content/`, `templates/` and `assets/` below `root`, over what the binary carries.
///
/// Everything that cannot be read is a finding; the rest is still read, so that one run reports all.
#[must_use]
pub fn read(root: &Path) -> (Sources, Vec<Finding>) {
    let mut sources = Sources::built_in();
    let mut findings = Vec::new();
    let real_root = fs::canonicalize(root).unwrap_or_else(|_| root.to_path_buf());
    for folder in ["content", "templates", "assets"] {
        let start = root.join(folder);
        if !start.is_dir() {
            if folder == "content" {
                findings.push(
                    Finding::new(&codes::FP001, Place::file(&Arc::from("content")), "there is no folder `content` here")
                        .help(format!(
                            "run this in the folder that holds `content`, or name it with --root (looked in {})",
                            root.display()
                        )),
                );
            }
            continue;
        }
        if start.is_symlink()
            && !fs::canonicalize(&start).is_ok_and(|target| target.starts_with(&real_root))
        {
            findings.push(wrong_link(&Arc::from(folder), WrongLink::OutOfSite));
            continue;
        }
        let visible = |entry: &DirEntry| {
            entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.')
        };
        for entry in WalkDir::new(&start)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(visible)
        {
            match entry {
                Ok(entry) => read_entry(&entry, root, &real_root, &mut sources, &mut findings),
                Err(error) => {
                    let path = error
                        .path()
                        .map_or_else(|| PathBuf::from(folder), Path::to_path_buf);
                    findings.push(unreadable(&path_in_site(&path, root), &error.to_string()));
                }
            }
        }
    }
    sources.content.sort_by(|a, b| a.path.cmp(&b.path));
    sources.cases.sort_by(|a, b| a.path.cmp(&b.path));
    sources.unread = unread(&findings);
    (sources, findings)
}

/// The texts of `content/` that are there and could not be read, or not as they were meant.
fn unread(findings: &[Finding]) -> Vec<Arc<str>> {
    findings
        .iter()
        .filter(|finding| finding.is_error())
        .map(|finding| &finding.place.path)
        .filter(|path| path.starts_with("content/") && is_text(path))
        .cloned()
        .collect()
}

fn read_entry(
    entry: &DirEntry,
    root: &Path,
    real_root: &Path,
    sources: &mut Sources,
    findings: &mut Vec<Finding>,
) {
    let path = path_in_site(entry.path(), root);
    let kind = entry.file_type();
    // The folder itself may be a link; that it stays inside has been seen to.
    if kind.is_dir() || entry.depth() == 0 {
        return;
    }
    if kind.is_symlink()
        && let Some(wrong) = wrong_of_link(entry.path(), real_root)
    {
        findings.push(wrong_link(&path, wrong));
        return;
    }
    if !kind.is_file() && !kind.is_symlink() {
        findings.push(unreadable(
            &path,
            "it is not a file, but a pipe, a socket or a device",
        ));
        return;
    }
    let is_text = is_text(&path);
    let limit = if is_text { LARGEST_TEXT } else { LARGEST_ASSET };
    if path.starts_with("content/") && !is_text {
        findings.push(
            Finding::new(
                &codes::FP005,
                Place::file(&path),
                "this file is not Markdown, so it is not published",
            )
            .help("pages end in `.md`; styles, scripts and icons belong in `assets`"),
        );
        return;
    }
    if !has_a_use(&path) {
        findings.push(
            Finding::new(&codes::FP005, Place::file(&path), "nothing uses this file").help(
                format!(
                    "{}; take it out if it is a copy or was left behind by an editor",
                    uses(&path)
                ),
            ),
        );
        return;
    }
    match fs::metadata(entry.path()) {
        Ok(metadata) if metadata.len() > limit => {
            findings.push(
                Finding::new(
                    &codes::FP003,
                    Place::file(&path),
                    format!(
                        "this file has {} bytes; the most that one may have is {limit}",
                        metadata.len()
                    ),
                )
                .help("split the page, or take out what was pasted in by mistake"),
            );
            return;
        }
        Ok(_) => {}
        Err(error) => {
            findings.push(unreadable(&path, &error.to_string()));
            return;
        }
    }
    let bytes = match fs::read(entry.path()) {
        Ok(bytes) => bytes,
        Err(error) => {
            findings.push(unreadable(&path, &error.to_string()));
            return;
        }
    };
    if !is_text {
        sources.add(&path, Cow::Owned(bytes), None);
        return;
    }
    let text = match String::from_utf8(without_mark(bytes)) {
        Ok(text) => text,
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            findings.push(
                Finding::new(
                    &codes::FP004,
                    Place::at(&path, at..at + 1),
                    "this file is not UTF-8 text",
                )
                .label("the first byte that is not")
                .help("save it again with the encoding UTF-8 (Word calls it “Unicode (UTF-8)”)"),
            );
            // Kept, with marks for what cannot be read, so that the finding can show the line.
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            sources.add(&path, Cow::Borrowed(&[]), Some(text));
            return;
        }
    };
    let bytes = if path.starts_with("content/") {
        Cow::Borrowed(&[][..])
    } else {
        Cow::Owned(text.clone().into_bytes())
    };
    sources.add(&path, bytes, Some(text));
}

fn is_text(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    if path.starts_with("content/") {
        extension == "md"
            || [super::SETTINGS_PATH, super::HOLIDAYS_PATH].contains(&path)
            || super::is_cases(path)
    } else {
        path.starts_with("templates/") || matches!(extension, "css" | "js")
    }
}

/// Text without the byte order mark that some editors put before it: within a page, a template or a joined sheet it would be a character.
fn without_mark(bytes: Vec<u8>) -> Vec<u8> {
    match bytes.strip_prefix("\u{FEFF}".as_bytes()) {
        Some(rest) => rest.to_vec(),
        None => bytes,
    }
}

/// Whether a file of `templates/` or `assets/` has a name that means something.
fn has_a_use(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    if let Some(name) = path.strip_prefix("templates/") {
        let styled = ["components/", "pages/", "copies/"]
            .iter()
            .any(|folder| name.starts_with(folder));
        return extension == "html"
            || (styled && matches!(extension, "css" | "js"))
            // Templates of other things are asked for by name, so they are what the tool itself has.
            || embedded::is_template(name);
    }
    let Some(name) = path.strip_prefix("assets/") else {
        return true;
    };
    let in_icons = matches!(extension, "svg" | "png" | "ico" | "webp");
    (name.starts_with("css/") && extension == "css")
        || (name.starts_with("icons/") && in_icons)
        || extension == "js"
}

fn uses(path: &str) -> &'static str {
    if path.starts_with("templates/") {
        "a template ends in `.html`; styles and scripts stand in the folder of a component or of a page"
    } else {
        "styles are read from `assets/css`, scripts (`.js`) from `assets/js`, and icons (`.svg`, `.png`, `.ico`, `.webp`) from `assets/icons`"
    }
}

/// What is wrong with a link of the disk.
#[derive(Debug, Clone, Copy)]
enum WrongLink {
    OutOfSite,
    ToFolder,
    ToNothing,
}

fn wrong_of_link(link: &Path, real_root: &Path) -> Option<WrongLink> {
    match fs::canonicalize(link) {
        Err(_) => Some(WrongLink::ToNothing),
        Ok(target) if !target.starts_with(real_root) => Some(WrongLink::OutOfSite),
        Ok(target) if !target.is_file() => Some(WrongLink::ToFolder),
        Ok(_) => None,
    }
}

/// A path from the root, with `/` on every system.
fn path_in_site(path: &Path, root: &Path) -> Arc<str> {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    // A name with control characters is refused as a name; until then it must not reach a terminal as it is.
    let path = parts.join("/").replace(char::is_control, "\u{FFFD}");
    Arc::from(path)
}

fn wrong_link(path: &Arc<str>, wrong: WrongLink) -> Finding {
    let (message, help) = match wrong {
        WrongLink::OutOfSite => (
            "this link leads out of the site's folder",
            "put the file itself here: a site must be whole without the rest of the machine",
        ),
        WrongLink::ToFolder => (
            "this link leads to a folder, and only links to files are followed",
            "put the folder itself here, or a link to each file",
        ),
        WrongLink::ToNothing => (
            "this link leads to nothing",
            "put the file itself here, or take the link out",
        ),
    };
    Finding::new(&codes::FP002, Place::file(path), message).help(help)
}

fn unreadable(path: &Arc<str>, why: &str) -> Finding {
    Finding::new(
        &codes::FP006,
        Place::file(path),
        format!("this cannot be read: {why}"),
    )
    .help("put an ordinary file here that you may read, or take this one away")
}

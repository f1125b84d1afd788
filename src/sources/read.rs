//! Reading a root folder from disk.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::Sources;
use crate::findings::{Finding, Place};
use crate::hours::HOLIDAYS_PATH;

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
                    Finding::error("FP001", Place::file(&Arc::from("content")), "there is no folder `content` here")
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
            findings.push(leads_out(&Arc::from(folder)));
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
    if kind.is_dir() {
        return;
    }
    if kind.is_symlink() && !link_stays_inside(entry.path(), real_root) {
        findings.push(leads_out(&path));
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
            Finding::warning(
                "FP005",
                Place::file(&path),
                "this file is not Markdown, so it is not published",
            )
            .help("pages end in `.md`; styles, scripts and icons belong in `assets`"),
        );
        return;
    }
    match fs::metadata(entry.path()) {
        Ok(metadata) if metadata.len() > limit => {
            findings.push(
                Finding::error(
                    "FP003",
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
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            findings.push(
                Finding::error(
                    "FP004",
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
            || [super::SETTINGS_PATH, HOLIDAYS_PATH].contains(&path)
            || super::is_cases(path)
    } else {
        path.starts_with("templates/") || matches!(extension, "css" | "js")
    }
}

fn link_stays_inside(link: &Path, real_root: &Path) -> bool {
    fs::canonicalize(link).is_ok_and(|target| target.starts_with(real_root) && target.is_file())
}

/// A path from the root, with `/` on every system.
fn path_in_site(path: &Path, root: &Path) -> Arc<str> {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    Arc::from(parts.join("/"))
}

fn leads_out(path: &Arc<str>) -> Finding {
    Finding::error(
        "FP002",
        Place::file(path),
        "this link leads out of the site's folder, or to a folder",
    )
    .help("put the file itself here: a site must be whole without the rest of the machine")
}

fn unreadable(path: &Arc<str>, why: &str) -> Finding {
    Finding::error(
        "FP006",
        Place::file(path),
        format!("this cannot be read: {why}"),
    )
    .help("put an ordinary file here that you may read, or take this one away")
}

//! Reading what another program exported: one JSON file, or those of a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Sources, TextFile};
use crate::findings::{Finding, Place, codes};

/// What a file of UTF-8 may start with.
const BYTE_ORDER_MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];
/// More than a directory of ten thousand services. Bytes.
const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// Reads a file, or every file of a folder whose name ends in `.json`. What cannot be read is a finding.
#[must_use]
pub fn read_exchanged(path: &Path) -> (Sources, Vec<Finding>) {
    let mut sources = Sources::default();
    let mut findings = Vec::new();
    for file in files(path, &mut findings) {
        let name: Arc<str> = Arc::from(file.display().to_string().replace('\\', "/"));
        match read_one(&file) {
            Ok((text, broken_at)) => {
                findings.extend(broken_at.map(|at| not_utf8(&name, at)));
                sources.content.push(TextFile { path: name, text });
            }
            Err(why) => findings.push(unreadable(&name, &why)),
        }
    }
    sources.content.sort_by(|a, b| a.path.cmp(&b.path));
    (sources, findings)
}

fn files(path: &Path, findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_path_buf()];
    }
    let name: Arc<str> = Arc::from(path.display().to_string());
    let entries = match fs::read_dir(path).and_then(Iterator::collect::<Result<Vec<_>, _>>) {
        Ok(entries) => entries,
        Err(error) => {
            findings.push(unreadable(&name, &error.to_string()));
            return Vec::new();
        }
    };
    let files: Vec<PathBuf> = entries
        .into_iter()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    if files.is_empty() {
        findings.push(
            Finding::new(
                &codes::FP006,
                Place::file(&name),
                "there is no file in this folder that ends in `.json`",
            )
            .help("name the folder that holds the services themselves"),
        );
    }
    files
}

/// The text, and where it is no text any more. A file that was cut off within a character is a text up to there: what is missing is
/// said of its JSON.
fn read_one(path: &Path) -> Result<(String, Option<usize>), String> {
    let metadata = fs::metadata(path).map_err(|error| error.to_string())?;
    if !metadata.is_file() {
        return Err("it is not a file".to_owned());
    }
    if metadata.len() > LARGEST_FILE {
        return Err(format!(
            "it has {} bytes; the most that one may have is {LARGEST_FILE}",
            metadata.len()
        ));
    }
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    if is_utf16(&bytes) {
        return Err(
            "it is UTF-16, as some programs call \"Unicode\"; save or export it as UTF-8"
                .to_owned(),
        );
    }
    let mark = if bytes.starts_with(&BYTE_ORDER_MARK) {
        BYTE_ORDER_MARK.len()
    } else {
        0
    };
    let bytes = bytes.get(mark..).unwrap_or_default();
    let broken = std::str::from_utf8(bytes).err();
    let broken_at = broken.filter(|error| error.error_len().is_some());
    let text = match broken {
        Some(cut_off) if broken_at.is_none() => {
            String::from_utf8_lossy(&bytes[..cut_off.valid_up_to()]).into_owned()
        }
        _ => String::from_utf8_lossy(bytes).into_owned(),
    };
    Ok((text, broken_at.map(|error| error.valid_up_to())))
}

/// Whether it starts with the mark of UTF-16, or every other byte of its beginning is zero.
fn is_utf16(bytes: &[u8]) -> bool {
    let pairs = || bytes.chunks_exact(2).take(20);
    let zeros = |at: usize| bytes.len() > 3 && pairs().all(|pair| pair[at] == 0);
    bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) || zeros(0) || zeros(1)
}

fn not_utf8(path: &Arc<str>, at: usize) -> Finding {
    // Where a byte is no text, the text has a mark of three bytes.
    Finding::new(
        &codes::FP006,
        Place::at(path, at..at + 3),
        "this is not UTF-8 text",
    )
    .help("save or export the file as UTF-8: its names and addresses could be read wrongly")
}

fn unreadable(path: &Arc<str>, why: &str) -> Finding {
    Finding::new(
        &codes::FP006,
        Place::file(path),
        format!("this cannot be read: {why}"),
    )
    .help("name an ordinary file of JSON that you may read, or a folder of them")
}

//! Reading what another program exported: one JSON file, or those of a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Sources, TextFile};
use crate::findings::{Finding, Place};

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
            Ok(text) => sources.content.push(TextFile { path: name, text }),
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
            Finding::error(
                "FP006",
                Place::file(&name),
                "there is no file in this folder that ends in `.json`",
            )
            .help("name the folder that holds the services themselves"),
        );
    }
    files
}

fn read_one(path: &Path) -> Result<String, String> {
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
    let text = String::from_utf8(bytes).map_err(|_| "it is not UTF-8 text".to_owned())?;
    Ok(text
        .strip_prefix('\u{feff}')
        .map_or(text.clone(), str::to_owned))
}

fn unreadable(path: &Arc<str>, why: &str) -> Finding {
    Finding::error(
        "FP006",
        Place::file(path),
        format!("this cannot be read: {why}"),
    )
    .help("name an ordinary file of JSON that you may read, or a folder of them")
}

//! The list of the files of a folder, with their hashes: it marks the folder as ours.

use std::borrow::Borrow;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::Output;

#[derive(Serialize)]
struct Manifest<'a> {
    made_by: &'a str,
    version: &'a str,
    files: Vec<ManifestFile<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    kept: Vec<ManifestFile<'a>>,
}

#[derive(Serialize)]
struct ManifestFile<'a> {
    path: &'a str,
    bytes: usize,
    sha256: String,
}

/// The list of all files with their hashes. It marks the folder as made by this tool, which may then replace it, and
/// lets a publisher see that what is on the server is what was built.
pub(super) fn manifest(path: &str, files: &[Output]) -> Output {
    manifest_keeping(path, files, &[])
}

/// The same, with what the folder keeps of the publication before. These files are no part of the site, so they are
/// listed apart, and where there are none nothing says so.
pub(crate) fn manifest_keeping(
    path: &str,
    files: &[impl Borrow<Output>],
    kept: &[Output],
) -> Output {
    let manifest = Manifest {
        made_by: "fingerpost",
        version: env!("CARGO_PKG_VERSION"),
        files: files.iter().map(|file| listed(file.borrow())).collect(),
        kept: kept.iter().map(listed).collect(),
    };
    // Serialising strings and numbers cannot fail.
    let mut bytes = serde_json::to_vec_pretty(&manifest).unwrap_or_default();
    bytes.push(b'\n');
    Output {
        path: path.to_owned(),
        bytes,
    }
}

fn listed(file: &Output) -> ManifestFile<'_> {
    ManifestFile {
        path: &file.path,
        bytes: file.bytes.len(),
        sha256: hex(&Sha256::digest(&file.bytes)),
    }
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
    ];
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15].map(|digit| DIGITS[usize::from(digit)]))
        .collect()
}

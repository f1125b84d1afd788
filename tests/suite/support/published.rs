//! Whether what is in a folder is a whole publication, by its own list of files.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::tree_of;

/// Holds the folder against its list of files: nothing missing, nothing else, nothing of another publication.
#[track_caller]
pub fn assert_whole(folder: &Path) {
    let mut files = tree_of(folder);
    let list = files.remove("fingerpost-site.json");
    let list: Value = serde_json::from_slice(&list.expect("there is no site")).unwrap();
    let entries = |name: &str| list[name].as_array().cloned().unwrap_or_default();
    for entry in entries("files").iter().chain(&entries("kept")) {
        let path = entry["path"].as_str().unwrap();
        let bytes = files.remove(path);
        let bytes = bytes.unwrap_or_else(|| panic!("{path} is missing"));
        let mut hash = String::new();
        for byte in Sha256::digest(&bytes) {
            write!(hash, "{byte:02x}").unwrap();
        }
        assert_eq!(entry["sha256"], hash.as_str(), "{path} is another");
    }
    let rest: Vec<_> = files.keys().collect();
    assert!(rest.is_empty(), "what is this: {rest:?}");
}

/// All names in a folder, hidden ones too.
pub fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Whether this machine has a program and lets us use it. If not, the test says aloud that it was not made.
pub fn can(test: &str, program: &str, arguments: &[&str]) -> bool {
    let tried = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .output();
    let can = tried.as_ref().is_ok_and(|output| output.status.success());
    if !can {
        // Not through `eprintln!`, which tests that pass keep to themselves.
        let _ = writeln!(
            std::io::stderr(),
            "SKIPPED {test}: `{program} {}` does not work here",
            arguments.join(" ")
        );
    }
    can
}

//! What `widgets/dist` is made of, as one hash.
//!
//! This file is also part of `tests/suite/wasm_is_current.rs` of the tool, so that everybody notices when the artefact is old, with or
//! without a compiler for wasm.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

/// Where the artefact is, below the root of the repository.
pub const DIST: &str = "widgets/dist";

/// Everything of ours that the bytes of the artefact depend on. Versions of other crates are pinned in these.
const PARTS: [&str; 7] = [
    "widgets/core/Cargo.toml",
    "widgets/core/src",
    "widgets/wasm/Cargo.toml",
    "widgets/wasm/src",
    "widgets/xtask/Cargo.lock",
    "widgets/xtask/Cargo.toml",
    "widgets/xtask/src",
];

/// The hash of the sources as they are on the disk.
pub fn hash(root: &Path) -> io::Result<String> {
    let mut hasher = Sha256::new();
    for part in PARTS {
        add(&mut hasher, &root.join(part), part)?;
    }
    Ok(hex(&hasher.finalize()))
}

/// SHA-256 in hexadecimal.
pub fn hash_of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn add(hasher: &mut Sha256, path: &Path, name: &str) -> io::Result<()> {
    if path.is_dir() {
        let mut names = fs::read_dir(path)?
            .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
            .collect::<io::Result<Vec<String>>>()?;
        names.sort();
        for inner in names {
            add(hasher, &path.join(&inner), &format!("{name}/{inner}"))?;
        }
        return Ok(());
    }
    // Git may write other line ends on Windows.
    let text = fs::read_to_string(path)?.replace('\r', "");
    let text = without_tests(&text);
    hasher.update(format!("{name} {}\n{text}", text.len()));
    Ok(())
}

/// Tests stand at the end of a file and are not compiled into the artefact: whoever adds one need not make it anew.
fn without_tests(text: &str) -> &str {
    match text.split_once("\n#[cfg(test)]\nmod tests {\n") {
        Some((before, _)) => before,
        None => text,
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        // Writing into a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

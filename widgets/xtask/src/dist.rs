//! What is in `widgets/dist`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};

use crate::compile::{Extent, SETTINGS, compile, flags};
use crate::script::script;
use crate::sources::{self, DIST};
use crate::toolchain::{HOW_TO_INSTALL, Std, Toolchain};

/// The scripts, and which functions each has.
const SCRIPTS: [(&str, Extent); 3] = [
    ("fingerpost.js", Extent::RulesAndTimes),
    ("fingerpost-rules.js", Extent::Rules),
    ("fingerpost-directory.js", Extent::Directory),
];

const MANIFEST: &str = "manifest.json";

/// Says how the scripts were made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The command that makes them.
    pub made_by: String,
    /// The hash of what they are made of.
    pub sources: String,
    /// The compiler and the linker.
    pub toolchain: String,
    /// How the compiler was asked to compile.
    pub settings: String,
    /// And with which flags besides.
    pub flags: Vec<String>,
    /// The scripts by name.
    pub scripts: BTreeMap<String, Entry>,
}

/// A script.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its hash.
    pub sha256: String,
    /// Its size.
    pub bytes: usize,
    /// Its size after compression with brotli, at its best.
    pub brotli: usize,
    /// The size of the wasm in it.
    pub wasm_bytes: usize,
    /// The functions that it offers.
    pub offers: Vec<String>,
}

/// The scripts and the manifest, with their names.
pub struct Dist {
    /// The manifest, which is also a file.
    pub manifest: Manifest,
    /// Every file but the manifest.
    pub files: Vec<(&'static str, String)>,
}

/// Makes everything in memory.
pub fn make(root: &Path, toolchain: &Toolchain) -> Result<Dist> {
    // A new folder each time: what was compiled before, here or in another repository, never gets in.
    let folder = tempfile::tempdir()?;
    let mut scripts = BTreeMap::new();
    let mut files = Vec::new();
    for (name, extent) in SCRIPTS {
        let script = script(&compile(toolchain, root, extent, folder.path())?)?;
        let entry = Entry {
            sha256: sources::hash_of(script.text.as_bytes()),
            bytes: script.text.len(),
            brotli: compressed(script.text.as_bytes())?,
            wasm_bytes: script.wasm.len(),
            offers: script.offers,
        };
        scripts.insert(name.to_owned(), entry);
        files.push((name, script.text));
    }
    let manifest = Manifest {
        made_by: "cargo xtask wasm".to_owned(),
        sources: sources::hash(root)?,
        toolchain: toolchain.to_string(),
        settings: SETTINGS.to_owned(),
        flags: flags(toolchain.std)
            .iter()
            .map(ToString::to_string)
            .collect(),
        scripts,
    };
    Ok(Dist { manifest, files })
}

/// Makes everything and writes it.
pub fn write(root: &Path) -> Result<()> {
    let toolchain = Toolchain::installed()
        .into_iter()
        .next()
        .context(HOW_TO_INSTALL)?;
    println!("{toolchain}");
    if toolchain.std == Std::Ready {
        println!(
            "With Debian's packages it would be smaller and run in older browsers: see widgets/README.md."
        );
    }
    let dist = make(root, &toolchain)?;
    let folder = root.join(DIST);
    fs::create_dir_all(&folder)?;
    for (name, text) in &dist.files {
        fs::write(folder.join(name), text)?;
    }
    let manifest = serde_json::to_string_pretty(&dist.manifest)? + "\n";
    fs::write(folder.join(MANIFEST), manifest)?;
    for (name, entry) in &dist.manifest.scripts {
        println!(
            "{DIST}/{name}: {} bytes, {} after brotli; {} bytes of wasm",
            entry.bytes, entry.brotli, entry.wasm_bytes
        );
    }
    Ok(())
}

/// Reads the manifest that is there.
pub fn read_manifest(root: &Path) -> Result<Manifest> {
    let path = root.join(DIST).join(MANIFEST);
    let text =
        fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is damaged", path.display()))
}

fn compressed(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &settings)?;
    Ok(out.len())
}

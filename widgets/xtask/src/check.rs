//! Makes the artefact again and compares it with the one in `widgets/dist`.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::dist::{Dist, Manifest, make, read_manifest};
use crate::sources::{self, DIST};
use crate::toolchain::{HOW_TO_INSTALL, Toolchain};

const REMEDY: &str = "Run `cargo xtask wasm` and commit widgets/dist.";

/// Fails if the artefact is not what its sources make.
pub fn check(root: &Path) -> Result<()> {
    let manifest = read_manifest(root)?;
    if manifest.sources != sources::hash(root)? {
        bail!("widgets/dist was made from other sources. {REMEDY}");
    }
    let installed = Toolchain::installed();
    let same = installed
        .iter()
        .find(|toolchain| toolchain.to_string() == manifest.toolchain);
    let Some(toolchain) = same.or(installed.first()) else {
        println!("skipped: {HOW_TO_INSTALL}");
        return Ok(());
    };
    let made = make(root, toolchain)?;
    if same.is_some() {
        compare_bytes(root, &made)?;
        println!("widgets/dist is, byte for byte, what its sources make with {toolchain}.");
    } else {
        compare_functions(&manifest, &made)?;
        println!(
            "widgets/dist offers the functions of its sources. Its bytes were not compared: they were made with\n  {}\nand here is\n  {toolchain}",
            manifest.toolchain
        );
    }
    Ok(())
}

fn compare_bytes(root: &Path, made: &Dist) -> Result<()> {
    for (name, text) in &made.files {
        if fs::read_to_string(root.join(DIST).join(name)).ok().as_ref() != Some(text) {
            bail!("{DIST}/{name} is not what its sources make with this compiler. {REMEDY}");
        }
    }
    Ok(())
}

fn compare_functions(manifest: &Manifest, made: &Dist) -> Result<()> {
    for (name, entry) in &made.manifest.scripts {
        if manifest.scripts.get(name).map(|there| &there.offers) != Some(&entry.offers) {
            bail!(
                "{DIST}/{name} does not offer {}. {REMEDY}",
                entry.offers.join(", ")
            );
        }
    }
    Ok(())
}

//! `widgets/wasm` to wasm: small, and the same bytes in every folder.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::toolchain::{Std, TARGET, Toolchain};

/// In words, for the manifest.
pub const SETTINGS: &str = "opt-level z, fat LTO, one codegen unit, panic abort";

/// Which functions the wasm has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Those of checks and of times.
    RulesAndTimes,
    /// Those of checks; no times.
    Rules,
    /// Those of the directory of services.
    Directory,
}

impl Extent {
    /// The features of `widgets/wasm` that have them.
    const fn features(self) -> &'static str {
        match self {
            Self::RulesAndTimes => "rules,times",
            Self::Rules => "rules",
            Self::Directory => "directory",
        }
    }
}

/// Compiles in a folder, and says where in it the wasm is.
pub fn compile(
    toolchain: &Toolchain,
    root: &Path,
    extent: Extent,
    folder: &Path,
) -> Result<PathBuf> {
    let mut flags: Vec<String> = flags(toolchain.std)
        .iter()
        .map(ToString::to_string)
        .collect();
    flags.extend(remaps(root)?);
    let mut command = Command::new(&toolchain.cargo);
    command
        .args(["build", "--quiet", "--release", "--locked"])
        .args(["--package", "fingerpost-wasm", "--lib", "--target", TARGET])
        .args(["--no-default-features", "--features", extent.features()])
        .arg("--target-dir")
        .arg(folder)
        .current_dir(root)
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
    if toolchain.std == Std::FromSource {
        // What this compiler calls unstable is the way to compile its standard library, and some flags below.
        command
            .arg("-Zbuild-std=core,alloc")
            .env("RUSTC_BOOTSTRAP", "1");
    }
    for (setting, value) in [
        ("OPT_LEVEL", "z"),
        ("LTO", "fat"),
        ("CODEGEN_UNITS", "1"),
        ("PANIC", "abort"),
        // Not everything: wasm-bindgen looks up which features of wasm are used, and takes off the rest.
        ("STRIP", "debuginfo"),
        ("DEBUG", "false"),
        ("DEBUG_ASSERTIONS", "false"),
        ("OVERFLOW_CHECKS", "false"),
        ("INCREMENTAL", "false"),
    ] {
        command.env(format!("CARGO_PROFILE_RELEASE_{setting}"), value);
    }
    // The other compiler must not be led to this one, nor to somebody's own settings.
    for name in [
        "RUSTFLAGS",
        "RUSTC_WRAPPER",
        "RUSTC_WORKSPACE_WRAPPER",
        "LD_LIBRARY_PATH",
        "CARGO_BUILD_TARGET",
    ] {
        command.env_remove(name);
    }
    command.env("RUSTC", &toolchain.rustc);
    let status = command
        .status()
        .with_context(|| format!("{} does not start", toolchain.cargo.display()))?;
    if !status.success() {
        bail!("the wasm does not compile");
    }
    Ok(folder.join(TARGET).join("release/fingerpost_wasm.wasm"))
}

/// What the compiler is told besides.
pub const fn flags(std: Std) -> &'static [&'static str] {
    match std {
        Std::FromSource => &[
            // The plainest wasm, for telephones with browsers of before 2021. It costs 0.7 KB after compression.
            "-Ctarget-cpu=mvp",
            // A panic is an exception in the page; its message, which nobody reads, would be a tenth of the wasm.
            "-Zunstable-options",
            "-Cpanic=immediate-abort",
            // Small functions of the standard library are put where they are called: a fifth less.
            "-Zcross-crate-inline-threshold=always",
            "-Zmir-opt-level=3",
        ],
        // Nothing that a stable compiler refuses, and the kind of wasm that the standard library is.
        Std::Ready => &[],
    }
}

/// Flags that keep the names of folders out of the wasm.
fn remaps(root: &Path) -> Result<Vec<String>> {
    let remap = |(folder, name): (PathBuf, &str)| {
        format!("--remap-path-prefix={}={name}", folder.display())
    };
    Ok(folders(root)?.into_iter().map(remap).collect())
}

/// Folders whose names would otherwise get into the wasm, the widest first: of those that fit, the compiler takes the last.
fn folders(root: &Path) -> Result<Vec<(PathBuf, &'static str)>> {
    let home = match env::var_os("CARGO_HOME") {
        Some(home) => PathBuf::from(home),
        None => env::home_dir()
            .context("there is no home folder")?
            .join(".cargo"),
    };
    let mut folders = vec![(root.to_owned(), "fingerpost")];
    for registry in fs::read_dir(home.join("registry/src"))
        .into_iter()
        .flatten()
    {
        folders.push((registry?.path(), "crates"));
    }
    Ok(folders)
}

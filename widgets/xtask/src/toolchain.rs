//! Which compiler makes the wasm: that of Debian's packages, or one of rustup with its target.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

/// The target that browsers run.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// What to do if there is none.
pub const HOW_TO_INSTALL: &str = "\
There is no Rust for WebAssembly here. Install one of these and run this again:
  with rustup:       rustup target add wasm32-unknown-unknown
  on Debian, as root: apt-get update && apt-get install rustc-web cargo-web rust-web-src rust-web-llvm lld-22";

/// A compiler for wasm.
#[derive(Debug, Clone)]
pub struct Toolchain {
    /// The compiler.
    pub rustc: PathBuf,
    /// Its build tool.
    pub cargo: PathBuf,
    /// Where its standard library comes from.
    pub std: Std,
    /// What the bytes depend on: versions of compiler and linker.
    identity: String,
}

/// Where a standard library for wasm comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Std {
    /// Compiled here, from the compiler's own sources: for old browsers too, and smaller.
    FromSource,
    /// Compiled already: for browsers since 2021.
    Ready,
}

impl fmt::Display for Toolchain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.identity)
    }
}

impl Toolchain {
    /// What is installed, best first.
    pub fn installed() -> Vec<Self> {
        [debian(), rustup()]
            .into_iter()
            .filter_map(Result::ok)
            .collect()
    }
}

/// Debian has no compiled standard library for wasm, but its sources and a linker.
fn debian() -> Result<Toolchain> {
    let rustc = PathBuf::from("/usr/bin/rustc");
    let sysroot = ask(&rustc, &["--print", "sysroot"])?;
    let library = Path::new(&sysroot).join("lib/rustlib/src/rust/library/core/src/lib.rs");
    if !library.is_file() {
        bail!("no sources of the standard library");
    }
    let linker = ask(
        Path::new("/usr/bin/rust-lld"),
        &["-flavor", "wasm", "--version"],
    )?;
    let linker = linker.lines().next().unwrap_or_default();
    let version = version(&rustc)?;
    Ok(Toolchain {
        rustc,
        cargo: PathBuf::from("/usr/bin/cargo"),
        std: Std::FromSource,
        identity: format!("{version}, standard library from source, {linker}"),
    })
}

fn rustup() -> Result<Toolchain> {
    let rustc = PathBuf::from("rustc");
    let library = ask(&rustc, &["--print", "target-libdir", "--target", TARGET])?;
    let is_core = |entry: std::io::Result<std::fs::DirEntry>| {
        entry.is_ok_and(|entry| entry.file_name().to_string_lossy().starts_with("libcore-"))
    };
    if !std::fs::read_dir(library)?.any(is_core) {
        bail!("no compiled standard library");
    }
    let version = version(&rustc)?;
    Ok(Toolchain {
        rustc,
        cargo: PathBuf::from("cargo"),
        std: Std::Ready,
        identity: format!("{version}, its own standard library and linker"),
    })
}

fn version(rustc: &Path) -> Result<String> {
    let verbose = ask(rustc, &["-vV"])?;
    let mut lines = verbose.lines();
    let first = lines.next().unwrap_or_default();
    let llvm = lines
        .find(|line| line.starts_with("LLVM"))
        .unwrap_or_default();
    Ok(format!("{first}, {llvm}"))
}

fn ask(program: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new(program)
        .args(arguments)
        // `cargo run` sets this for its own compiler; another would load the wrong libraries.
        .env_remove("LD_LIBRARY_PATH")
        .output()
        .with_context(|| format!("{} does not start", program.display()))?;
    if !output.status.success() {
        bail!("{} failed", program.display());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

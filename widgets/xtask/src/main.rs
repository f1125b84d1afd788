//! `cargo xtask wasm` makes `widgets/dist`; `cargo xtask wasm --check` makes it again elsewhere and compares; `cargo xtask notices`
//! collects what must be given away with a binary.

mod check;
mod compile;
mod dist;
#[path = "../../wasm/src/names.rs"]
mod names;
mod notices;
mod script;
mod sources;
mod toolchain;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};

const HELP: &str = "\
cargo xtask wasm            make widgets/dist from widgets/core and widgets/wasm
cargo xtask wasm --check    make it again elsewhere and compare
cargo xtask notices         write notices of other people's crates, and a bill of materials, into target/notices";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["wasm"] => root().and_then(|root| dist::write(&root)),
        ["wasm", "--check"] => root().and_then(|root| check::check(&root)),
        ["notices"] => root().and_then(|root| notices::write(&root)),
        _ => {
            eprintln!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the repository in which `cargo xtask` was run.
fn root() -> Result<PathBuf> {
    // Not `env!`: repositories that share a target folder share this program.
    let here = env::var_os("CARGO_MANIFEST_DIR").context("run this as `cargo xtask`")?;
    let root = Path::new(&here).ancestors().nth(2);
    Ok(root.context("widgets/xtask has been moved")?.to_owned())
}

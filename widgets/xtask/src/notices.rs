//! What whoever gives a binary away must give with it: the notices of all crates in it, and a bill of materials.
//!
//! Two well-kept tools do the work. Both read `Cargo.lock` and the crates on the disk, and use no network.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

/// Where the results go, below the root of the repository.
const FOLDER: &str = "target/notices";

const INSTALL: &str = "Install what makes it:  cargo install --locked --features cli cargo-about && cargo install --locked cargo-cyclonedx";

/// The name, without its ending, under which the bill of materials of each package is written beside its manifest.
const BILL: &str = "fingerpost-bill-of-materials";

/// The packages for which a bill is written; the first is the one to keep.
const PACKAGES: [&str; 3] = ["", "widgets/core", "widgets/wasm"];

/// Writes the notices and the bill of materials.
pub fn write(root: &Path) -> Result<()> {
    let folder = root.join(FOLDER);
    fs::create_dir_all(&folder).with_context(|| format!("{FOLDER} cannot be made"))?;
    let notices = folder.join("THIRD-PARTY-NOTICES.txt");
    cargo(
        root,
        &[
            "about",
            "generate",
            "--locked",
            "--offline",
            "about.hbs",
            "--output-file",
        ],
        &notices,
    )?;
    let bill = folder.join("fingerpost.cdx.json");
    let made = make_bill(root, &bill);
    for litter in bills(root) {
        // The one that is kept has been read by now; the others are of parts of it.
        let _ = fs::remove_file(litter);
    }
    made?;
    println!("{}\n{}", notices.display(), bill.display());
    Ok(())
}

fn make_bill(root: &Path, bill: &Path) -> Result<()> {
    let name = Path::new(BILL);
    let arguments = [
        "cyclonedx",
        "--format",
        "json",
        "--spec-version",
        "1.5",
        "--quiet",
        "--override-filename",
    ];
    cargo(root, &arguments, name)?;
    let [made, ..] = bills(root);
    let text = fs::read_to_string(&made).context("the bill of materials was not written")?;
    // Where this repository lies on this machine is nobody's business, and differs from machine to machine.
    let here = format!("path+file://{}", root.display());
    fs::write(bill, text.replace(&here, "path+file:///fingerpost"))
        .with_context(|| format!("{} cannot be written", bill.display()))
}

fn bills(root: &Path) -> [PathBuf; 3] {
    PACKAGES.map(|package| root.join(package).join(format!("{BILL}.json")))
}

fn cargo(root: &Path, arguments: &[&str], last: &Path) -> Result<()> {
    let mut command = Command::new("cargo");
    command.args(arguments).arg(last).current_dir(root);
    if std::env::var_os("SOURCE_DATE_EPOCH").is_none() {
        // Without a day of its own the bill would differ at each run.
        command.env("SOURCE_DATE_EPOCH", "0");
    }
    let status = command.status().context("cargo cannot be run")?;
    if !status.success() {
        bail!("`cargo {}` did not work. {INSTALL}", arguments.join(" "));
    }
    Ok(())
}

//! Writes the benchmark's site to a folder, so that the whole command can be timed on it:
//! `cargo bench --bench write_corpus -- DIR [PAGES]`.

mod corpus;

use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with("--"))
        .collect();
    let Some(folder) = arguments.first() else {
        println!("name a folder: cargo bench --bench write_corpus -- DIR [PAGES]");
        return Ok(());
    };
    let pages = arguments
        .get(1)
        .and_then(|pages| pages.parse().ok())
        .unwrap_or(1000);
    let files = corpus::files(pages);
    for (path, text) in &files {
        let path = PathBuf::from(folder).join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
    println!("{} files, {bytes} bytes, in {folder}", files.len());
    Ok(())
}

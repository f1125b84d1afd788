//! A folder as a map, to be compared whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Files by their path with `/`, with what is in them.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// Everything in a folder; folders without files end in `/`.
pub fn tree_of(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    add(folder, "", &mut tree);
    tree
}

fn add(folder: &Path, prefix: &str, tree: &mut Tree) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            let before = tree.len();
            add(&entry.path(), &format!("{path}/"), tree);
            if tree.len() == before {
                tree.insert(format!("{path}/"), Vec::new());
            }
        } else {
            tree.insert(path, fs::read(entry.path()).unwrap_or_default());
        }
    }
}

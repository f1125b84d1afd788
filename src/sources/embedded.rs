//! The templates and assets inside the binary.

use std::borrow::Cow;

use include_dir::{Dir, include_dir};

use super::Sources;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static ASSETS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets");
/// `widgets/core` as wasm, in the scripts that load it: the rules with the times, the rules alone, and the directory. Made by
/// `cargo xtask wasm`.
static WASM: [(&str, &[u8]); 3] = [
    (
        "assets/js/fingerpost.js",
        include_bytes!("../../widgets/dist/fingerpost.js"),
    ),
    (
        "assets/js/fingerpost-rules.js",
        include_bytes!("../../widgets/dist/fingerpost-rules.js"),
    ),
    (
        "assets/js/fingerpost-directory.js",
        include_bytes!("../../widgets/dist/fingerpost-directory.js"),
    ),
];

pub(super) fn add_to(sources: &mut Sources) {
    add_folder(&TEMPLATES, "templates", sources);
    add_folder(&ASSETS, "assets", sources);
    for (path, script) in WASM {
        sources.add(path, Cow::Borrowed(script), None);
    }
}

/// Whether the binary carries a template of this name.
pub(super) fn is_template(name: &str) -> bool {
    TEMPLATES.get_file(name).is_some()
}

fn add_folder(folder: &'static Dir<'_>, prefix: &str, sources: &mut Sources) {
    for file in folder.files() {
        // Paths below our own folders are plain ASCII with `/`, except on Windows.
        let path = format!(
            "{prefix}/{}",
            file.path().to_string_lossy().replace('\\', "/")
        );
        let text = file.contents_utf8().map(str::to_owned);
        sources.add(&path, Cow::Borrowed(file.contents()), text);
    }
    for inner in folder.dirs() {
        add_folder(inner, prefix, sources);
    }
}

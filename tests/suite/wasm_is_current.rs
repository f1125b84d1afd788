//! The wasm that pages load is made from the sources that are here.
//!
//! This needs no compiler for wasm. With one, `cargo xtask wasm --check` makes it again and compares.

#[path = "../../widgets/xtask/src/sources.rs"]
mod sources;

use std::fs;
use std::path::Path;

use serde_json::Value;

const REMEDY: &str = "run `cargo xtask wasm` and commit widgets/dist (widgets/README.md)";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn manifest() -> Value {
    let path = root().join(sources::DIST).join("manifest.json");
    serde_json::from_str(&fs::read_to_string(path).expect(REMEDY)).expect(REMEDY)
}

#[test]
fn the_wasm_was_made_from_these_sources() {
    assert_eq!(
        manifest()["sources"],
        sources::hash(root()).unwrap(),
        "widgets/core, widgets/wasm or widgets/xtask have changed: {REMEDY}"
    );
}

#[test]
fn the_scripts_are_those_that_were_made() {
    let manifest = manifest();
    for (name, made) in manifest["scripts"].as_object().expect(REMEDY) {
        let script = fs::read(root().join(sources::DIST).join(name)).expect(REMEDY);
        assert_eq!(
            made["sha256"],
            sources::hash_of(&script),
            "widgets/dist/{name} was changed by hand: {REMEDY}"
        );
    }
}

#[test]
fn the_wasm_and_its_glue_weigh_at_most_15_kb_with_times_and_9_without_as_does_the_directory() {
    let manifest = manifest();
    let size = |name: &str| manifest["scripts"][name]["brotli"].as_u64().unwrap();
    assert!(size("fingerpost-rules.js") <= 9 * 1024);
    assert!(size("fingerpost.js") <= 15 * 1024);
    assert!(size("fingerpost-directory.js") <= 9 * 1024);
}

//! What lets readers keep a copy of an area on their device.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::support::{Site, Tree};

fn json(files: &Tree, path: &str) -> Value {
    serde_json::from_slice(&files[path]).unwrap()
}

fn copies(files: &Tree) -> Vec<Value> {
    json(files, "offline/copies.json")["copies"]
        .as_array()
        .unwrap()
        .clone()
}

fn listed(files: &Tree, list: &str) -> Vec<(String, usize, String)> {
    serde_json::from_value(json(files, list)["files"].clone()).unwrap()
}

#[test]
fn each_area_has_a_copy_whose_list_says_what_is_in_its_files() {
    let files = Site::sample("areas").build().tree();
    let copies = copies(&files);
    assert!(!copies.is_empty());
    for copy in copies {
        let list = listed(&files, copy["list"].as_str().unwrap());
        assert_eq!(copy["files"], list.len());
        let bytes: usize = list.iter().map(|(_, bytes, _)| bytes).sum();
        assert_eq!(copy["bytes"], bytes);
        for (path, bytes, sha256) in &list {
            assert_eq!(files[path].len(), *bytes, "{path}");
            let own = BASE64_STANDARD.encode(Sha256::digest(&files[path]));
            assert_eq!(own, *sha256, "{path}");
        }
        let keep = copy["keep"].as_str().unwrap();
        assert!(list.iter().any(|(path, ..)| path == keep), "{keep}");
        assert!(
            list.iter()
                .any(|(path, ..)| path == "offline/not-kept.html")
        );
    }
}

#[test]
fn a_copy_holds_its_area_and_the_country_and_no_other_area() {
    let files = Site::sample("areas").build().tree();
    let copies = copies(&files);
    let folder = |copy: &Value| format!("{}/", copy["name"].as_str().unwrap());
    for copy in &copies {
        let list = listed(&files, copy["list"].as_str().unwrap());
        let pages: Vec<&String> = files
            .keys()
            .filter(|path| path.ends_with(".html") && *path != "404.html")
            .collect();
        for page in pages {
            let of_another = copies
                .iter()
                .any(|other| other["name"] != copy["name"] && page.starts_with(&folder(other)));
            let is_in = list.iter().any(|(path, ..)| path == page);
            assert_eq!(is_in, !of_another, "{page} in the copy of {}", copy["name"]);
        }
    }
}

#[test]
fn a_copy_is_another_version_when_its_words_are_and_not_on_another_day() {
    let versions = |site: &Site| -> Vec<String> {
        let copies = copies(&site.build().tree());
        let version = |copy: &Value| copy["version"].as_str().unwrap().to_owned();
        copies.iter().map(version).collect()
    };
    let site = Site::sample("areas").on("2026-12-14");
    let first = versions(&site);
    assert_eq!(first, versions(&site.on("2026-12-15")));
    let site = Site::sample("areas")
        .on("2026-12-14")
        .adding("index.md", "\nOne line is new here.\n");
    assert!(
        first
            .iter()
            .zip(versions(&site))
            .all(|(old, new)| *old != new)
    );
}

#[test]
fn a_site_without_areas_is_one_copy() {
    let files = Site::sample("minimal").build().tree();
    let copies = copies(&files);
    assert_eq!(copies.len(), 1);
    assert_eq!(copies[0]["keep"], "keep.html");
    assert!(String::from_utf8_lossy(&files["index.html"]).contains("href=\"keep.html\""));
}

#[test]
fn the_worker_stands_at_the_root_and_knows_nothing_of_the_build() {
    let one = Site::sample("minimal").build().tree();
    let other = Site::sample("areas").on("2026-12-15").build().tree();
    assert_eq!(one["sw.js"], other["sw.js"]);
}

#[test]
fn a_site_that_offers_no_copies_publishes_the_worker_that_takes_them_away() {
    let files = Site::sample("areas")
        .with("site.yaml", |text| text + "\noffline: false\n")
        .build()
        .tree();
    let worker = String::from_utf8_lossy(&files["sw.js"]);
    assert!(worker.contains("registration.unregister()") && !worker.contains("\"fetch\""));
    assert!(
        files
            .keys()
            .all(|path| !path.starts_with("offline/") && !path.ends_with("keep.html"))
    );
    for (path, bytes) in &files {
        assert!(
            !String::from_utf8_lossy(bytes).contains("keep.html"),
            "{path}"
        );
    }
}

#[test]
fn no_page_may_have_the_address_of_one_that_keeps_a_copy() {
    let page = Site::sample("minimal").page("keep.md", "Words.");
    page.check()
        .fails_with("FP301")
        .says("made by the site itself");
}

#[test]
fn every_page_says_as_of_which_day_it_is_and_which_version() {
    let site = Site::sample("areas").on("2026-12-15");
    for (path, bytes) in site.build().tree() {
        if !path.ends_with(".html") {
            continue;
        }
        let page = String::from_utf8_lossy(&bytes);
        let stamp = page.split("class=\"stamp\"").nth(1).unwrap_or_default();
        assert!(stamp.contains("15 December 2026"), "{path}");
        let version = stamp.split("stamp-version\">").nth(1).unwrap_or_default();
        let figures = version.chars().take(8);
        assert!(
            figures.clone().count() == 8 && figures.clone().all(|c| c.is_ascii_hexdigit()),
            "{path}"
        );
    }
}

//! The same site gives the same bytes: on another day, in another folder, from files made in another order.

use std::collections::BTreeSet;

use crate::support::{Site, Tree, tree_of};

#[test]
fn two_builds_from_two_folders_are_the_same() {
    for sample in ["areas", "kinds"] {
        let build = || {
            Site::sample(sample)
                .option(&["--base-url", "https://example.org/"])
                .build()
                .tree()
        };
        let (one, other) = (build(), build());
        assert!(one.len() > 20 && one == other, "{sample}");
    }
}

#[test]
fn the_order_in_which_files_were_made_does_not_matter() {
    let sample = Site::sample("areas");
    let mut backwards = Site::empty();
    for (path, bytes) in tree_of(&sample.root().join("content")).into_iter().rev() {
        backwards = backwards.file(&path, bytes);
    }
    assert!(sample.build().tree() == backwards.build().tree());
}

/// What a site says on a day, but for that day itself and for what is said of all files: their sums, and what copies hold.
fn undated(sample: &str, today: &str, words: &str) -> Tree {
    let files = Site::sample(sample).on(today).build().tree();
    files
        .into_iter()
        .filter(|(path, _)| *path != "fingerpost-site.json" && !path.ends_with(".json"))
        .map(|(path, bytes)| match String::from_utf8(bytes) {
            Ok(text) => (
                path,
                text.replace(today, "DAY")
                    .replace(words, "DAY")
                    .into_bytes(),
            ),
            Err(other) => (path, other.into_bytes()),
        })
        .collect()
}

#[test]
fn the_month_only_matters_to_pages_with_hours() {
    // Before the first review is due: who is overdue says so on its page.
    let one = undated("policy", "2026-11-24", "24 November 2026");
    let other = undated("policy", "2026-12-14", "14 December 2026");
    assert!(one.keys().eq(other.keys()));
    let changed: BTreeSet<&String> = one
        .keys()
        .filter(|path| one[*path] != other[*path])
        .collect();
    let with_hours: BTreeSet<&String> = one
        .iter()
        .filter(|(_, bytes)| {
            let text = String::from_utf8_lossy(bytes);
            text.contains("data-hours=") || text.contains("data-directory=")
        })
        .map(|(path, _)| path)
        .collect();
    assert!(with_hours.len() > 20);
    assert_eq!(changed, with_hours);
}

#[test]
fn the_day_of_a_month_matters_to_no_page_but_in_its_stamp() {
    let one = undated("policy", "2026-12-02", "2 December 2026");
    let other = undated("policy", "2026-12-14", "14 December 2026");
    let changed: Vec<&String> = one
        .keys()
        .filter(|path| one.get(*path) != other.get(*path))
        .collect();
    assert!(
        changed.is_empty() && one.len() == other.len(),
        "{changed:?}"
    );
}

#[test]
fn the_day_matters_when_a_review_is_due() {
    let on = |today, words| undated("areas", today, words);
    assert!(on("2026-12-02", "2 December 2026") == on("2027-01-15", "15 January 2027"));
    assert!(
        on("2026-12-02", "2 December 2026") != on("2027-05-01", "1 May 2027"),
        "nobody is told that a page is overdue"
    );
}

#[test]
fn a_second_build_replaces_the_first_whole() {
    let site = Site::sample("areas");
    let first = site.build().tree();
    assert!(first.contains_key("parents/nights/dark.html"));
    let site = site.without("parents/nights/dark.md");
    let second = site.build().tree();
    assert!(second.keys().all(|path| !path.contains("dark")));
}

#[test]
fn a_build_leaves_nothing_beside_the_site() {
    let site = Site::sample("minimal");
    site.build().succeeds();
    site.build().succeeds();
    let beside: Vec<String> = tree_of(site.home())
        .into_keys()
        .filter(|path| !path.starts_with("public/") && !path.starts_with("site/content/"))
        .collect();
    assert_eq!(beside, Vec::<String>::new());
}

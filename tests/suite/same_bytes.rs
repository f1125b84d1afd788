//! The same site gives the same bytes: on another day, in another folder, from files made in another order.

use std::collections::BTreeSet;

use crate::support::{Site, tree_of};

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

#[test]
fn the_day_only_matters_to_pages_with_hours() {
    // Before the first review is due: who is overdue says so on its page.
    let on = |today| Site::sample("policy").on(today).build().tree();
    let (one, other) = (on("2026-11-24"), on("2026-12-14"));
    assert!(one.keys().eq(other.keys()));
    // The list of what was published holds the sum of every file.
    let changed: BTreeSet<&String> = one
        .keys()
        .filter(|path| one[*path] != other[*path] && *path != "fingerpost-site.json")
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
fn on_a_site_without_hours_the_day_does_not_matter_until_a_review_is_due() {
    let on = |today| Site::sample("areas").on(today).build().tree();
    assert!(on("2026-12-02") == on("2027-01-15"));
    assert!(
        on("2026-12-02") != on("2027-05-01"),
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

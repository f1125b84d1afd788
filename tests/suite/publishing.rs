//! What is published beside the pages, and from how little a site can be made.

use crate::support::Site;

const BASE: &[&str] = &["--base-url", "https://example.org/sub"];

#[test]
fn a_site_of_nothing_but_content_gets_everything_it_needs() {
    let files = Site::sample("minimal").build().tree();
    for path in [
        "index.html",
        "404.html",
        "feed.xml",
        "robots.txt",
        "site.webmanifest",
        "icons/favicon.svg",
    ] {
        assert!(files.contains_key(path), "no {path}");
    }
}

#[test]
fn a_template_of_the_site_takes_the_place_of_one_built_in() {
    let own = "{% component footer.site(site: map) %}<footer>Made in {{ site.title }}</footer>{% endcomponent footer.site %}\n";
    Site::sample("minimal")
        .other_file("templates/components/footer/footer.html", own)
        .build()
        .has_page("index.html")
        .contains("Made in Small")
        .contains("<h1>Somebody is missing</h1>");
}

#[test]
fn a_style_of_the_site_takes_the_place_of_one_built_in() {
    let site =
        Site::sample("minimal").other_file("assets/css/tokens.css", ":root{--own-colour:teal}");
    let files = site.build().tree();
    let (_, css) = files
        .iter()
        .find(|(path, _)| path.starts_with("assets/site.") && path.ends_with(".css"))
        .unwrap();
    assert!(String::from_utf8_lossy(css).contains("--own-colour:teal"));
}

#[test]
fn assets_are_named_after_what_is_in_them() {
    let stylesheet = |site: &Site| {
        site.build()
            .tree()
            .into_keys()
            .find(|path| path.starts_with("assets/site.") && path.ends_with(".css"))
            .unwrap()
    };
    let plain = Site::sample("minimal");
    let name = stylesheet(&plain);
    let hash = name
        .strip_prefix("assets/site.")
        .and_then(|rest| rest.strip_suffix(".css"))
        .unwrap();
    assert!(
        hash.len() == 8 && hash.bytes().all(|b| b.is_ascii_hexdigit()),
        "{name}"
    );
    plain.build().has_page("index.html").contains(&name);
    let other = Site::sample("minimal").other_file("assets/css/zz.css", ".a{color:red}");
    assert_ne!(stylesheet(&other), name);
}

#[test]
fn a_sitemap_is_only_made_when_the_address_is_known() {
    Site::sample("areas").build().has_no("sitemap.xml");
}

#[test]
fn a_sitemap_lists_each_page_once_under_its_whole_address() {
    let run = Site::sample("areas").option(BASE).build().succeeds();
    let sitemap = run.file("sitemap.xml");
    for path in [
        "index.html",
        "parents/reporting.html",
        "north/parents/reporting.html",
        "north/index.html",
    ] {
        assert!(
            sitemap.contains(&format!("<loc>https://example.org/sub/{path}</loc>")),
            "no {path} in {sitemap}"
        );
    }
    // South says nothing of its own about reporting.
    assert!(
        !sitemap.contains("south/parents/reporting.html"),
        "{sitemap}"
    );
    assert!(
        !sitemap.contains("404.html") && !sitemap.contains("gallery.html"),
        "{sitemap}"
    );
    assert!(
        run.file("robots.txt")
            .contains("Sitemap: https://example.org/sub/sitemap.xml")
    );
}

#[test]
fn the_missing_page_works_at_any_depth_of_a_root() {
    Site::sample("areas")
        .build()
        .has_page("404.html")
        .links("The first page", "/index.html");
}

#[test]
fn the_missing_page_knows_under_which_path_the_site_is() {
    let page = Site::sample("areas")
        .option(BASE)
        .build()
        .has_page("404.html")
        .links("The first page", "/sub/index.html");
    for address in page.addresses() {
        let whole = ["/sub/", "#", "tel:", "https://"]
            .iter()
            .any(|start| address.starts_with(start));
        assert!(whole, "404.html links to {address}");
    }
}

#[test]
fn the_feed_tells_changes_newest_first() {
    let feed = Site::sample("areas")
        .option(BASE)
        .build()
        .succeeds()
        .file("feed.xml");
    let at = |words: &str| {
        feed.find(words)
            .unwrap_or_else(|| panic!("no {words:?} in {feed}"))
    };
    assert!(at("The list of questions is shorter.") < at("Two numbers were corrected."));
    assert!(at("Two numbers were corrected.") < at("First published."));
    assert!(feed.contains("<updated>2026-12-01T00:00:00Z</updated>"));
    assert!(feed.contains("href=\"https://example.org/sub/parents/reporting.html\""));
}

#[test]
fn the_feed_tells_a_change_once_however_many_areas_show_the_page() {
    let feed = Site::sample("areas")
        .option(BASE)
        .build()
        .succeeds()
        .file("feed.xml");
    assert_eq!(
        feed.matches("The list of questions is shorter.").count(),
        1,
        "{feed}"
    );
}

#[test]
fn two_changes_of_one_day_are_two_entries() {
    let feed = Site::sample("areas")
        .with("index.md", |f| {
            f.replace(
                "changes:\n",
                "changes:\n  - {date: 2026-11-21, what: \"Shorter.\"}\n",
            )
        })
        .build()
        .succeeds()
        .file("feed.xml");
    let mut ids: Vec<&str> = feed
        .split("<id>")
        .skip(1)
        .filter_map(|rest| rest.split("</id>").next())
        .collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "{feed}");
}

#[test]
fn the_list_of_files_names_every_other_file_with_its_size() {
    let run = Site::sample("areas").option(BASE).build().succeeds();
    let list: serde_json::Value = serde_json::from_str(&run.file("fingerpost-site.json")).unwrap();
    let listed: Vec<(String, u64)> = list["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| {
            (
                file["path"].as_str().unwrap().to_owned(),
                file["bytes"].as_u64().unwrap(),
            )
        })
        .collect();
    let mut files = run.tree();
    files.remove("fingerpost-site.json");
    let built: Vec<(String, u64)> = files
        .into_iter()
        .map(|(path, bytes)| (path, bytes.len() as u64))
        .collect();
    assert_eq!(listed, built);
}

#[test]
fn a_file_saved_on_windows_is_a_page_like_any_other() {
    Site::sample("minimal")
        .with("index.md", |f| {
            format!("\u{feff}{}", f.replace('\n', "\r\n"))
        })
        .build()
        .has_page("index.html")
        .contains("<h1>Somebody is missing</h1>")
        .links("999", "tel:999");
}

#[test]
fn the_gallery_of_components_is_only_published_if_it_is_asked_for() {
    let run = Site::sample("minimal").build().succeeds();
    let list = run.file("fingerpost-site.json");
    assert!(!list.contains("gallery"), "{list}");
    run.has_no("gallery.html");
    let run = Site::sample("minimal").option(&["--gallery"]).build();
    assert!(
        run.file("fingerpost-site.json")
            .contains("\"gallery.html\"")
    );
    run.has_page("gallery.html").contains("example-service");
}

#[test]
fn an_example_that_fails_is_found_though_it_is_not_published() {
    Site::sample("minimal")
        .other_file(
            "templates/components/door/example.html",
            "{{ <door.panel door={nothing} number={1} /> }}",
        )
        .build()
        .fails_with("FP601")
        .says("templates/components/door/example.html");
}

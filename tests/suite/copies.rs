//! What is taken away: the folder for a stick, and the single file.

use std::collections::BTreeSet;
use std::io::Read;

use base64::Engine as _;
use sha2::{Digest, Sha256};
use zip::ZipArchive;

use crate::support::{Run, Site, Tree, tree_of};

/// A site with an area, checkers for each voice and a directory.
fn policy() -> Site {
    Site::sample("policy").on("2026-11-24")
}

fn export(site: Site, what: &str, options: &[&str]) -> (Run, Tree) {
    let out = site.home().join("copies");
    let run = site.option(options).export(what, &out);
    let mut tree = if out.exists() {
        tree_of(&out)
    } else {
        Tree::new()
    };
    tree.retain(|path, _| !path.ends_with(".json"));
    (run, tree)
}

fn single(site: Site, options: &[&str]) -> Vec<(String, String)> {
    let (run, tree) = export(site, "single-file", options);
    run.succeeds();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    tree.into_iter()
        .map(|(path, bytes)| (path, text(bytes)))
        .collect()
}

/// The files of an archive, by their paths in it.
fn unpacked(archive: &[u8]) -> Tree {
    let mut archive = ZipArchive::new(std::io::Cursor::new(archive)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut file = archive.by_index(at).unwrap();
            assert_eq!(file.unix_mode().map(|mode| mode & 0o777), Some(0o644));
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn folder(site: Site, options: &[&str]) -> Tree {
    let (run, tree) = export(site, "folder", options);
    run.succeeds();
    let (_, archive) = tree.into_iter().next().unwrap();
    unpacked(&archive)
}

/// The values of an attribute, wherever it stands.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let start = format!(" {attribute}=\"");
    html.split(&*start)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

/// The policy of a page, as browsers read it.
fn policy_of(html: &str) -> String {
    let contents = values(html, "content").into_iter();
    let mut policies = contents.filter(|value| value.starts_with("default-src"));
    let policy = policies.next().unwrap();
    policy
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&#x2F;", "/")
}

/// What stands in the elements of this name.
fn texts<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    let (start, end) = (format!("<{name}>"), format!("</{name}>"));
    html.split(&*start)
        .skip(1)
        .filter_map(|rest| rest.split(&*end).next())
        .collect()
}

fn pages(tree: &Tree) -> impl Iterator<Item = (&str, &str)> {
    tree.iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap()))
}

/// The file that an address means on a page.
fn target(page: &str, address: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('#').next().unwrap().split('/') {
        match part {
            ".." => drop(parts.pop().unwrap()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn is_local(address: &str) -> bool {
    !address.contains(':') && !address.starts_with('#')
}

#[test]
fn a_folder_has_one_folder_at_the_top_and_only_links_to_files_that_are_in_it() {
    let tree = folder(policy(), &["--area", "portsmouth"]);
    assert!(tree.contains_key("fingerpost-portsmouth/START-HERE.html"));
    assert!(tree.contains_key("fingerpost-portsmouth/site/portsmouth/professionals/check.html"));
    for path in tree.keys() {
        assert!(path.starts_with("fingerpost-portsmouth/"), "{path}");
        assert!(
            path.chars().count() <= 100,
            "{path} is too long to be unpacked everywhere"
        );
        assert!(
            !path.starts_with("fingerpost-portsmouth/site/slough/"),
            "{path}"
        );
    }
    for (path, html) in pages(&tree) {
        for address in [values(html, "href"), values(html, "src")].concat() {
            if is_local(address) {
                let file = target(path, address);
                assert!(
                    tree.contains_key(&file),
                    "{address} on {path} leads nowhere"
                );
            }
        }
        assert!(!html.contains("http-equiv=\"refresh\""));
    }
}

#[test]
fn each_page_of_a_folder_can_say_that_it_is_old() {
    let tree = folder(policy(), &["--area", "portsmouth"]);
    let mut days = BTreeSet::new();
    for (path, html) in pages(&tree) {
        let day = values(html, "data-age");
        assert_eq!(day.len(), 1, "{path}");
        days.insert(day[0]);
        let script = if path.ends_with("START-HERE.html") {
            "here.js"
        } else {
            "assets/age.js"
        };
        assert!(
            values(html, "src").iter().any(|src| src.ends_with(script)),
            "{path}"
        );
    }
    assert_eq!(days.len(), 1, "one day for the whole copy");
}

#[test]
fn the_first_page_of_a_folder_says_what_it_is_without_its_neighbours() {
    let tree = folder(policy(), &["--area", "portsmouth"]);
    let start = String::from_utf8(tree["fingerpost-portsmouth/START-HERE.html"].clone()).unwrap();
    for words in [
        "On a phone, use the single file",
        "Unpack the folder first",
        "href=\"tel:999\"",
        "href=\"tel:101\"",
        "24 November 2026",
        "Portsmouth",
        "Some of it is due to be looked at again by",
        "href=\"site/portsmouth/index.html\"",
    ] {
        assert!(start.contains(words), "nothing says {words:?}");
    }
    assert!(start.find("On a phone").unwrap() < start.find("<h1>").unwrap());
    let style = hash(texts(&start, "style")[0]);
    assert!(policy_of(&start).contains(&style));
    assert!(!start.contains("rel=\"stylesheet\""));
}

#[test]
fn a_folder_without_an_area_is_the_whole_site() {
    let tree = folder(policy(), &[]);
    for page in ["index.html", "slough/index.html", "portsmouth/index.html"] {
        assert!(
            tree.contains_key(&format!("fingerpost/site/{page}")),
            "{page}"
        );
    }
}

#[test]
fn the_same_site_gives_the_same_bytes() {
    for (what, options) in [
        ("folder", &["--area", "portsmouth"][..]),
        ("single-file", &["--area", "portsmouth"][..]),
    ] {
        let once = export(policy(), what, options).1;
        assert!(!once.is_empty());
        assert!(once == export(policy(), what, options).1, "{what} differs");
    }
}

#[test]
fn a_folder_leaves_out_the_name_of_its_area_where_paths_would_be_too_long_with_it() {
    let name = "a-".repeat(26) + "z";
    let site = policy().page(&format!("parents/{name}.md"), "Call 999.");
    let tree = folder(site, &["--area", "portsmouth"]);
    assert!(tree.contains_key(&format!("fingerpost/site/portsmouth/parents/{name}.html")));
    assert!(tree.keys().all(|path| path.len() <= 100));
}

#[test]
fn a_path_that_is_too_long_names_its_file() {
    let name = "a-".repeat(45) + "z";
    let site = policy().page(&format!("parents/{name}.md"), "Call 999.");
    let (run, tree) = export(site, "folder", &["--area", "portsmouth"]);
    run.fails_with("FP801")
        .says(&format!("content/parents/{name}.md"));
    assert!(tree.is_empty());
}

fn hash(text: &str) -> String {
    let digest = Sha256::digest(text);
    format!(
        "'sha256-{}'",
        base64::engine::general_purpose::STANDARD.encode(digest)
    )
}

#[test]
fn a_single_file_runs_and_loads_only_what_is_in_it() {
    let files = single(policy(), &["--area", "portsmouth"]);
    let [(name, html)] = &files[..] else {
        panic!("a small site is one file")
    };
    assert_eq!(name, "fingerpost-portsmouth.html");
    let policy = policy_of(html);
    let (scripts, styles) = (texts(html, "script"), texts(html, "style"));
    assert!(scripts.len() > 5 && styles.len() > 2);
    for text in scripts.iter().chain(&styles) {
        assert!(
            policy.contains(&hash(text)),
            "the policy does not know {text:.60}"
        );
    }
    assert_eq!(
        policy.matches("sha256-").count(),
        scripts.len() + styles.len()
    );
    assert!(policy.contains("'wasm-unsafe-eval'") && !policy.contains("unsafe-inline"));
    assert!(values(html, "src").is_empty());
    assert!(!html.contains("<link ") && !html.contains("<img ") && !html.contains("@import"));
    for style in styles {
        assert!(
            !style.contains("url(") || style.contains("url(data:"),
            "{style:.60}"
        );
    }
    let once: BTreeSet<&&str> = scripts.iter().collect();
    assert_eq!(once.len(), scripts.len(), "each script once");
    let rules = scripts
        .iter()
        .filter(|script| script.contains("globalThis.fingerpost"));
    assert_eq!(rules.count(), 2, "the rules once, the directory once");
}

#[test]
fn every_place_in_a_single_file_is_there_once_and_every_link_in_it_leads_to_one() {
    for audience in ["parent-carer", "young-person", "professional"] {
        for (path, html) in single(policy(), &["--area", "portsmouth", "--audience", audience]) {
            let ids = values(&html, "id");
            let places: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), places.len(), "{path}");
            for address in values(&html, "href") {
                assert!(!is_local(address), "{address} in {path}");
                if let Some(id) = address.strip_prefix('#').filter(|id| !id.is_empty()) {
                    assert!(places.contains(id), "{address} in {path} leads nowhere");
                }
            }
        }
    }
}

#[test]
fn a_single_file_says_what_it_is_and_what_it_holds() {
    let files = single(
        policy(),
        &["--area", "portsmouth", "--audience", "professional"],
    );
    let (name, html) = &files[0];
    assert_eq!(name, "fingerpost-portsmouth-professionals.html");
    let start = html.split("id=\"start\"").nth(1).unwrap();
    let start = start.split("data-sheet").next().unwrap();
    for words in [
        "Fingerpost: Portsmouth",
        "For professionals.",
        "href=\"tel:999\"",
        "24 November 2026",
        "Some of it is due to be looked at again by",
        "Who to contact",
    ] {
        assert!(start.contains(words), "nothing says {words:?}");
    }
    assert!(
        !html.contains(" data-leave>"),
        "what is for professionals needs no way out"
    );
}

#[test]
fn neither_name_nor_title_of_a_young_persons_file_says_what_it_is_about() {
    let files = single(
        policy(),
        &["--area", "portsmouth", "--audience", "young-person"],
    );
    let (name, html) = &files[0];
    let title = texts(html, "title")[0].to_lowercase();
    for word in [
        "abus", "exploit", "away", "missing", "leav", "run", "suicid", "police",
    ] {
        assert!(
            !name.contains(word) && !title.contains(word),
            "{name}, {title}: {word}"
        );
    }
    assert!(html.contains("data-leave ") || html.contains("data-leave>"));
    assert!(
        !html.contains("document.title = title ?"),
        "the tab stays as it is"
    );
}

#[test]
fn what_is_too_long_for_one_file_is_several_that_say_so() {
    let long = "Call 999 if someone may be in danger. Then call 101. ".repeat(8_000);
    let mut site = policy();
    for number in 1..=6 {
        site = site.page(
            &format!("parents/long-{number}.md"),
            &format!("[On](reporting.md)\n\n{long}"),
        );
    }
    let site = site.page(
        "parents/reporting.md",
        "[First](long-1.md) and [last](long-6.md).",
    );
    let (run, tree) = export(
        site,
        "single-file",
        &["--area", "portsmouth", "--audience", "parent-carer"],
    );
    run.succeeds()
        .says("fingerpost-portsmouth-parents-1.html: 1.");
    assert!(tree.len() > 1);
    for (path, bytes) in &tree {
        assert!(bytes.len() <= 1_500_000, "{path} has {} bytes", bytes.len());
    }
    let parts = tree.len();
    let first = String::from_utf8(tree["fingerpost-portsmouth-parents-1.html"].clone()).unwrap();
    assert!(first.contains(&format!(
        "<strong>Part 1 of {parts}.</strong> Part 2 holds: "
    )));
    assert!(first.contains("(<a href=\"fingerpost-portsmouth-parents-2.html\">"));
    let marked = tree.values().any(|bytes| {
        String::from_utf8_lossy(bytes)
            .contains(" data-part=\"1\" href=\"fingerpost-portsmouth-parents-1.html#")
    });
    assert!(marked, "links to another part say which");
}

#[test]
fn links_to_what_is_not_there_lead_to_the_site_or_are_words() {
    let has_address = |site: Site| {
        let html = single(
            site,
            &["--area", "portsmouth", "--audience", "parent-carer"],
        )
        .remove(0)
        .1;
        (
            html.contains("https://help.example/"),
            html.contains("<a data-elsewhere"),
        )
    };
    assert_eq!(has_address(policy()), (false, true));
    let online = policy().with("site.yaml", |f| f + "\nbase_url: https://help.example/\n");
    assert_eq!(has_address(online), (true, false));
}

#[test]
fn an_area_or_audience_that_is_not_there_is_said_with_those_that_are() {
    let (run, _) = export(policy(), "single-file", &["--area", "atlantis"]);
    run.exits_with(2)
        .says("there is no area `atlantis`")
        .says("portsmouth, southend-essex-thurrock");
    let (run, _) = export(policy(), "single-file", &["--audience", "cats"]);
    run.exits_with(2)
        .says("there is no audience `cats`")
        .says("parent-carer, young-person");
    let (run, _) = export(policy(), "folder", &["--audience", "family"]);
    run.exits_with(2).says("takes no `--audience`");
}

#[test]
fn nothing_of_a_copy_is_published_with_the_site() {
    let tree = policy().build().succeeds().tree();
    for path in tree.keys() {
        assert!(
            !path.contains("copies/") && !path.starts_with("assets/age"),
            "{path}"
        );
        assert!(
            !path.contains("single-file") && !path.contains("unpacked"),
            "{path}"
        );
    }
    for (path, html) in pages(&tree) {
        assert!(!html.contains("data-age"), "{path}");
    }
}

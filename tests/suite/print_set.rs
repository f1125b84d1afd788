//! An area's pages leave the site as a set for paper: through the real binary.

use std::collections::BTreeSet;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use crate::support::{Run, Site, Tree, tree_of};

fn exporting(site: &Site) -> Run {
    site.export("print", &site.home().join("paper"))
}

fn exported(site: &Site) -> Tree {
    exporting(site).succeeds();
    let mut tree = tree_of(&site.home().join("paper"));
    tree.remove("fingerpost-print.json");
    tree
}

/// The only set of a site.
fn set(site: &Site) -> String {
    let tree = exported(site);
    assert_eq!(tree.len(), 1, "{:?}", tree.keys());
    String::from_utf8(tree.into_values().next().unwrap()).unwrap()
}

fn north(sample: &str) -> Site {
    Site::sample(sample).option(&["--area", "north"])
}

/// Everything between two strings, each time.
fn between<'t>(text: &'t str, start: &str, end: &str) -> Vec<&'t str> {
    text.split(start)
        .skip(1)
        .map(|rest| rest.split(end).next().unwrap())
        .collect()
}

const PAGE: &str = "---\nkind: page\ntitle: Away\nsummary: What to do.\nowner: Editors\nreviewed: 2026-11-21\nreview_by: 2027-11-21\naudiences: [young-person]\ndiscreet_title: Help, page 1\n---\n\nCall 999.\n";

#[test]
fn a_set_says_of_what_it_is_and_names_all_it_holds() {
    let set = set(&north("moments"));
    for words in [
        "<h1>North</h1>",
        "<strong>call 999</strong>",
        "<strong>call 101</strong>",
        "<time datetime=\"2026-12-01\">1 December 2026</time>",
        "check before you rely on it. 999 and 101 do not change.",
        "content:\"As of 1 December 2026. North. Version ",
    ] {
        assert!(set.contains(words), "no {words:?}");
    }
    let contents = between(&set, "<nav class=\"run contents\"", "</nav>")[0];
    let entries: BTreeSet<&str> = between(contents, "href=\"#", "\"").into_iter().collect();
    let parts: BTreeSet<&str> = between(&set, "<section class=\"part ", ">")
        .into_iter()
        .flat_map(|tag| between(tag, "id=\"", "\""))
        .collect();
    assert!(parts.len() > 3 && parts.is_subset(&entries), "{contents}");
    assert!(contents.contains("<span class=\"number\">2.2</span>"));
    assert!(set.contains("<h3><span class=\"number\">1.1</span> "));
}

#[test]
fn nothing_of_it_is_folded_hidden_or_waits_for_a_script() {
    let set = set(&north("moments"));
    for tag in [
        "<details",
        "<summary",
        "<form",
        "<input",
        "<button",
        " hidden",
        "data-row",
        "<h1><span",
    ] {
        assert!(!set.contains(tag), "{tag}");
    }
    assert!(
        set.contains("What applies when"),
        "the table of the check is there"
    );
    assert_eq!(
        set.matches("<div").count(),
        set.matches("</div>").count(),
        "what is opened is closed"
    );
}

#[test]
fn a_set_asks_nobody_for_anything_and_its_policy_is_of_its_own_words() {
    let set = set(&north("moments"));
    let policy =
        between(&set, "Content-Security-Policy\" content=\"", "\"")[0].replace("&#39;", "'");
    let hashed = |element: &str| {
        let found = between(&set, &format!("<{element}>"), &format!("</{element}>"));
        assert_eq!(found.len(), 1, "one {element}");
        format!(
            "'sha256-{}'",
            BASE64_STANDARD.encode(Sha256::digest(found[0]))
        )
    };
    assert_eq!(
        policy,
        format!(
            "default-src 'none'; script-src {}; style-src {}; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
            hashed("script"),
            hashed("style")
        )
    );
    for outside in [
        " src=", "<link", "<img", "url(", "@import", " style=", " onload=",
    ] {
        assert!(!set.contains(outside), "{outside}");
    }
}

#[test]
fn the_same_sources_give_the_same_bytes() {
    assert_eq!(exported(&north("moments")), exported(&north("moments")));
}

#[test]
fn each_id_is_there_once_and_each_link_within_leads_to_one() {
    for site in [
        north("moments"),
        Site::sample("areas").option(&["--area", "north"]),
    ] {
        let set = set(&site);
        let body = &set[set.find("<body").unwrap()..set.find("<script").unwrap()];
        let ids = between(body, " id=\"", "\"");
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "an id twice");
        for to in
            between(body, "href=\"#", "\"")
                .into_iter()
                .chain(between(body, "data-of=\"", "\""))
        {
            assert!(known.contains(to), "{to}");
        }
    }
}

#[test]
fn an_address_stands_in_the_notes_of_its_part_and_links_within_name_their_part() {
    let site = Site::sample("areas")
        .with("parents/first-steps.md", |f| {
            f + "\nRead [their page](https://police.example/missing), [again](https://police.example/missing) and [more](https://more.example/).\n"
        })
        .option(&["--area", "south", "--audience", "parent-carer"]);
    let set = set(&site);
    assert!(set.contains("their page</a><sup class=\"note-number\">1</sup>, <a"));
    assert!(set.contains("again</a><sup class=\"note-number\">1</sup> and"));
    assert!(set.contains("more</a><sup class=\"note-number\">2</sup>"));
    assert!(set.contains(
        "<ol class=\"notes-list\"><li><span class=\"note-address\">police.example/missing</span></li><li><span class=\"note-address\">more.example/</span></li></ol>"
    ));
    let reporting = between(
        &set,
        "report it</a><span class=\"place\" data-of=\"",
        "</span>",
    )[0];
    let (id, number) = reporting.split_once("\"> (").unwrap();
    let heading = between(&set, &format!("id=\"{id}\">"), "</h3>")[0];
    let number = number.trim_end_matches(')');
    assert!(
        heading.contains(&format!("<span class=\"number\">{number}</span> Reporting")),
        "{heading}"
    );
}

#[test]
fn a_service_is_told_in_full_once_and_found_from_everywhere() {
    let site = Site::sample("policy")
        .on("2026-11-24")
        .with("parents/index.md", |f| {
            f + "\n::: contact kestrel-line\n:::\n"
        })
        .option(&["--area", "portsmouth", "--audience", "parent-carer"]);
    let set = set(&site);
    let card = "-service-kestrel-line\">Kestrel Line</span>";
    assert_eq!(set.matches(card).count(), 1);
    assert!(set.contains("-service-kestrel-line\">Kestrel Line</a><span class=\"place\""));
}

#[test]
fn what_is_not_in_the_set_is_words_or_an_address() {
    let pointing = |site: Site| {
        set(&site
            .with("parents/index.md", |f| {
                f + "\n[The other](../areas/south/index.md).\n"
            })
            .option(&["--area", "north", "--audience", "parent-carer"]))
    };
    let words = pointing(Site::sample("areas"));
    assert!(words.contains("<a data-elsewhere=\"\">The other</a>"));
    let online = pointing(
        Site::sample("areas").with("site.yaml", |f| f + "\nbase_url: https://post.example/\n"),
    );
    assert!(online.contains(">The other</a><sup"));
    assert!(online.contains("<span class=\"note-address\">post.example/south/index.html</span>"));
    assert!(online.contains("<dt>Compare with</dt><dd>https://post.example/north/index.html</dd>"));
}

#[test]
fn there_is_a_set_for_each_kind_of_reader_and_that_of_young_people_gives_nobody_away() {
    let site = Site::sample("policy")
        .on("2026-11-24")
        .file("young-people/away.md", PAGE)
        .option(&["--area", "portsmouth"]);
    exporting(&site)
        .succeeds()
        .says("fingerpost-portsmouth-young.html: ")
        .says("KB.");
    let tree = exported(&site);
    let names: Vec<&str> = tree.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "fingerpost-portsmouth-adults.html",
            "fingerpost-portsmouth-parents.html",
            "fingerpost-portsmouth-professionals.html",
            "fingerpost-portsmouth-young.html",
        ]
    );
    let young = String::from_utf8(tree["fingerpost-portsmouth-young.html"].clone()).unwrap();
    assert_eq!(
        between(&young, "<title>", "</title>"),
        ["Fingerpost: Portsmouth"]
    );
    let contents = between(&young, "<nav class=\"run contents\"", "</nav>")[0];
    assert!(contents.contains("</span> Help, page 1</a>") && !contents.contains("Away"));
    assert!(young.contains("</span> Away</h3>"));
}

#[test]
fn where_nothing_is_for_these_readers_nothing_is_written() {
    let site = Site::sample("areas").option(&["--audience", "professional"]);
    exporting(&site)
        .fails_with("FP803")
        .says("nothing to print");
    assert!(!site.home().join("paper").exists());
}

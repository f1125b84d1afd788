//! Links that lead where they should, from every page at every depth; and 999, which must never be lost.

use std::collections::BTreeMap;

use crate::support::{Page, Site};

const CALLS: &str = "Call [999](tel:999), text [85258](sms:85258), or write to <help@helpers.example> \
                     or [the editors](mailto:editors@helpers.example). From abroad call [+44 800 000 111](tel:+44800000111).";

#[test]
fn the_number_of_the_emergency_services_survives_every_stage() {
    Site::sample("minimal")
        .adding("index.md", CALLS)
        .build()
        .has_page("index.html")
        .links("999", "tel:999")
        .links("85258", "sms:85258")
        .links("help@helpers.example", "mailto:help@helpers.example")
        .links("the editors", "mailto:editors@helpers.example")
        .links("+44 800 000 111", "tel:+44800000111");
}

#[test]
fn the_numbers_of_a_contact_card_survive_every_stage() {
    Site::sample("kinds")
        .build()
        .has_page("parents/reporting.html")
        .links("Call 0800 000 111", "tel:0800000111")
        .links("Text 85258", "sms:85258?body=SHOUT")
        .links(
            "Email help<wbr>@helpers<wbr>.example",
            "mailto:help@helpers.example",
        );
}

#[test]
fn every_page_leads_to_999_and_101() {
    for page in pages("areas", &[]).values() {
        let addresses = page.addresses();
        for number in ["tel:999", "tel:101"] {
            assert!(
                addresses.iter().any(|address| address == number),
                "{} without {number}",
                page.path
            );
        }
    }
}

#[test]
fn no_link_is_empty_or_unsafe() {
    for sample in ["minimal", "areas", "kinds"] {
        for page in pages(sample, &[]).values() {
            assert!(!page.html.contains("ZgotmplZ"), "{}", page.path);
            for address in page.addresses() {
                let safe =
                    !address.is_empty() && address != "#" && !address.starts_with("javascript:");
                assert!(safe, "{} has a link to {address:?}", page.path);
            }
        }
    }
}

#[test]
fn every_link_leads_to_a_file_and_an_id_that_exist() {
    for sample in ["minimal", "areas", "kinds"] {
        assert_links_resolve(sample, &[], "/");
    }
}

#[test]
fn every_link_still_leads_there_when_the_site_is_under_a_path() {
    assert_links_resolve(
        "areas",
        &["--base-url", "https://two-areas.example/sub/path"],
        "/sub/path/",
    );
}

/// The built pages of a sample, by path.
fn pages(sample: &str, options: &[&str]) -> BTreeMap<String, Page> {
    let run = Site::sample(sample).option(options).build().succeeds();
    crate::support::tree_of(&run.public())
        .into_keys()
        .filter(|path| path.ends_with(".html"))
        .map(|path| (path.clone(), Page::read(&run.public(), &path)))
        .collect()
}

#[track_caller]
fn assert_links_resolve(sample: &str, options: &[&str], root: &str) {
    let site = Site::sample(sample).option(options);
    let files = site.build().tree();
    let pages = pages(sample, options);
    let mut followed = 0;
    for (path, page) in &pages {
        for address in page.addresses() {
            let Some((file, fragment)) = resolve(path, &address, root) else {
                continue;
            };
            followed += 1;
            assert!(
                files.contains_key(&file),
                "{path} links to {address}, and there is no {file}"
            );
            if let Some(fragment) = fragment {
                assert!(
                    pages[&file].ids().contains(&fragment),
                    "{path} links to {address}, and {file} has no such id"
                );
            }
        }
    }
    assert!(followed > pages.len(), "no links were followed");
}

/// The file and the id that an address on a page leads to; nothing for addresses of other sites, and for calls.
fn resolve(from: &str, address: &str, root: &str) -> Option<(String, Option<String>)> {
    let own = address
        .strip_prefix("https://two-areas.example")
        .unwrap_or(address);
    if own.contains(':') {
        return None;
    }
    let (path, fragment) = match own.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment.to_owned())),
        None => (own, None),
    };
    if path.is_empty() {
        return Some((from.to_owned(), fragment));
    }
    if let Some(path) = path.strip_prefix(root) {
        return Some((path.to_owned(), fragment));
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        if part == ".." {
            parts.pop().expect("a link leads out of the site");
        } else {
            parts.push(part);
        }
    }
    Some((parts.join("/"), fragment))
}

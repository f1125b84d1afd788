//! `_headers` and `_redirects`, for hosts that take a folder as it is: Netlify, Cloudflare Pages, and others that read the same.

use std::fmt::Write as _;

use super::media::{OFTEN_UNKNOWN, TYPES};
use super::policy::{BY_FOLDER, CACHE, everywhere};
use super::root::Root;
use crate::outputs::addresses::NOT_FOUND;

/// Whatever two rules say of one address, Netlify sends the later one's and Cloudflare joins them: `no-cache, max-age=31536000`. So no header
/// stands in two rules that fit one address. What both hosts send by themselves is then left to them.
pub(super) fn headers(root: &Root) -> String {
    let site = &root.address;
    let mut file = "# Made by `fingerpost build`; README.md, \"Hosting\". Netlify and Cloudflare Pages read this file and do not show it.\n".to_owned();
    if !root.is_the_hosts() {
        let _ = writeln!(
            file,
            "# They read it at the root of the host: copy it there, above {site}"
        );
    }
    let mut rule = |pattern: &str, headers: &[(&str, &str)]| {
        let _ = write!(file, "\n{site}{pattern}\n");
        for (name, value) in headers {
            let _ = writeln!(file, "  {name}: {value}");
        }
    };
    let all = everywhere();
    let mut always: Vec<(&str, &str)> = all
        .iter()
        .map(|header| (header.name, header.value.as_str()))
        .collect();
    // What stands here cannot be another value in a folder; how long copies are kept is left to the host, which has them asked for each
    // time. No website is kept out of the open data by that: a script that reads it asks in another way.
    always.extend(
        BY_FOLDER
            .iter()
            .filter(|header| header.name != CACHE.name)
            .filter_map(|header| Some((header.name, header.elsewhere?))),
    );
    let stands = |name: &str| always.iter().any(|(other, _)| *other == name);
    rule("*", &always);
    for header in BY_FOLDER.iter().filter(|header| !stands(header.name)) {
        rule(
            &format!("{}*", header.folder),
            &[(header.name, header.value)],
        );
    }
    // A service worker that is kept too long would keep all else.
    rule(
        "sw.js",
        &[(CACHE.name, CACHE.elsewhere.unwrap_or_default())],
    );
    for media in TYPES
        .iter()
        .filter(|media| OFTEN_UNKNOWN.contains(&media.ending))
    {
        rule(
            &format!("*.{}", media.ending),
            &[("Content-Type", &media.header())],
        );
    }
    file
}

/// Both hosts do by themselves what a site needs: `/parents` leads to `/parents/`, `/parents/reporting` shows `reporting.html`, and what is
/// not there shows `404.html`. But for Netlify, that one only at the host's root.
pub(super) fn redirects(root: &Root) -> String {
    let mut file = "# Made by `fingerpost build`; README.md, \"Hosting\". A site at the root of its host needs no rules: Netlify and Cloudflare Pages show\n\
        # 404.html, addresses without .html, and folders with their slash by themselves.\n".to_owned();
    if !root.is_the_hosts() {
        let site = &root.address;
        let _ = write!(
            file,
            "# Below {site} Netlify has to be told; Cloudflare Pages passes over this rule. Copy this file to the root of the host.\n\n\
             {site}*  {site}{NOT_FOUND}  404\n"
        );
    }
    file
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// As the hosts match them: `*` is anything.
    fn fits(pattern: &str, address: &str) -> bool {
        match pattern.split_once('*') {
            None => pattern == address,
            Some((before, after)) => address
                .strip_prefix(before)
                .is_some_and(|rest| rest.ends_with(after)),
        }
    }

    fn rules(file: &str) -> Vec<(&str, Vec<&str>)> {
        let mut rules: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with('/') {
                rules.push((line, Vec::new()));
            } else if let Some((name, _)) = line.trim().split_once(": ") {
                rules.last_mut().unwrap().1.push(name);
            }
        }
        rules
    }

    #[test]
    fn no_header_stands_in_two_rules_that_fit_one_address() {
        for base in [None, Some("https://example.org/missing/")] {
            let root = Root::of(base);
            let file = headers(&root);
            let rules = rules(&file);
            for path in [
                "",
                "index.html",
                "sw.js",
                "parents/reporting",
                "assets/site.0a1b2c3d.css",
                "data/services.csv",
                "data/service/1.json",
                "services/childline.vcf",
                "site.webmanifest",
                "dates.ics",
            ] {
                let address = format!("{}{path}", root.address);
                let mut names: Vec<&str> = rules
                    .iter()
                    .filter(|(pattern, _)| fits(pattern, &address))
                    .flat_map(|(_, names)| names.clone())
                    .collect();
                let count = names.len();
                names.sort_unstable();
                names.dedup();
                assert_eq!(names.len(), count, "{address}: {names:?}");
            }
        }
    }

    #[test]
    fn the_file_is_within_what_cloudflare_takes() {
        let file = headers(&Root::of(None));
        assert!(rules(&file).len() <= 100);
        assert!(file.lines().all(|line| line.len() <= 2000));
        let stars = |pattern: &str| pattern.matches('*').count();
        assert!(rules(&file).iter().all(|(pattern, _)| stars(pattern) <= 1));
    }
}

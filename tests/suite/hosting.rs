//! What a build writes for hosts: the headers, in the words of each, and compressed copies.

use std::fs;
use std::io::Read as _;

use serde_json::Value;

use crate::support::{Run, Site, assert_whole, names_in};

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types fingerpost-offline";
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// The headers of every answer.
const EVERYWHERE: [(&str, &str); 5] = [
    ("Content-Security-Policy", POLICY),
    ("Strict-Transport-Security", "max-age=31536000"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
];

const DENIED: [&str; 6] = [
    "geolocation=()",
    "camera=()",
    "microphone=()",
    "payment=()",
    "usb=()",
    "display-capture=()",
];

const BELOW: &[&str] = &["--base-url", "https://example.org/missing/"];

fn built(options: &[&str]) -> Run {
    Site::sample("areas").option(options).build().succeeds()
}

#[track_caller]
fn has_line(file: &str, line: &str) {
    let found = file.lines().any(|other| other.trim() == line);
    assert!(found, "there is no line {line:?} in:\n{file}");
}

/// What the `_headers` of a site say of a path, as the hosts read them.
fn said_of<'a>(file: &'a str, pattern: &str) -> Vec<(&'a str, &'a str)> {
    let rule = file.split("\n\n").find(|rule| {
        rule.lines()
            .find(|line| !line.starts_with('#'))
            .is_some_and(|first| first == pattern)
    });
    let rule = rule.unwrap_or_else(|| panic!("no rule {pattern} in:\n{file}"));
    rule.lines()
        .filter(|line| line.starts_with("  "))
        .filter_map(|line| line.trim().split_once(": "))
        .collect()
}

#[test]
fn netlify_and_cloudflare_are_told_every_header() {
    let file = built(&[]).file("_headers");
    let mut always = said_of(&file, "/*");
    let denied = always
        .iter()
        .position(|(name, _)| *name == "Permissions-Policy");
    let (_, denied) = always.remove(denied.unwrap());
    assert!(DENIED.iter().all(|one| denied.contains(one)), "{denied}");
    let mut expected = EVERYWHERE.to_vec();
    expected.push(("Cross-Origin-Resource-Policy", "same-origin"));
    assert_eq!(always, expected);
    for (pattern, name, value) in [
        ("/assets/*", "Cache-Control", FOR_EVER),
        ("/sw.js", "Cache-Control", "no-cache"),
        ("/data/*", "Access-Control-Allow-Origin", "*"),
        ("/*.vcf", "Content-Type", "text/vcard; charset=utf-8"),
        ("/*.csv", "Content-Type", "text/csv; charset=utf-8"),
        ("/*.ics", "Content-Type", "text/calendar; charset=utf-8"),
        (
            "/*.webmanifest",
            "Content-Type",
            "application/manifest+json; charset=utf-8",
        ),
    ] {
        assert_eq!(said_of(&file, pattern), [(name, value)]);
    }
}

#[test]
fn apache_is_told_every_header() {
    let file = built(&[]).file(".htaccess");
    for (name, value) in EVERYWHERE {
        has_line(&file, &format!("Header always set {name} \"{value}\""));
    }
    for line in [
        "Header always set Cache-Control \"no-cache\"",
        &format!(
            "Header always set Cache-Control \"{FOR_EVER}\" \"expr=%{{REQUEST_URI}} =~ m#^/assets/#\""
        ),
        "Header always set Cross-Origin-Resource-Policy \"same-origin\"",
        "Header always set Cross-Origin-Resource-Policy \"cross-origin\" \"expr=%{REQUEST_URI} =~ m#^/data/#\"",
        "Header always set Access-Control-Allow-Origin \"*\" \"expr=%{REQUEST_URI} =~ m#^/data/#\"",
        "AddType text/vcard .vcf",
        "AddType text/csv .csv",
        "AddType text/calendar .ics",
        "AddType application/manifest+json .webmanifest",
        "AddCharset utf-8 .html .css .js .txt .csv .vcf .ics .webmanifest .xml",
        "ErrorDocument 404 /404.html",
        "Options -Indexes -MultiViews +SymLinksIfOwnerMatch",
    ] {
        has_line(&file, line);
    }
    assert!(DENIED.iter().all(|one| file.contains(one)), "{file}");
}

#[test]
fn nginx_is_told_every_header() {
    let file = built(&[]).file("hosting/nginx.conf");
    for (name, value) in EVERYWHERE {
        has_line(&file, &format!("add_header {name} \"{value}\" always;"));
    }
    for line in [
        "set $fingerpost_cache_control \"no-cache\";",
        &format!("if ($uri ~ \"^/assets/\") {{ set $fingerpost_cache_control \"{FOR_EVER}\"; }}"),
        "set $fingerpost_cross_origin_resource_policy \"same-origin\";",
        "if ($uri ~ \"^/data/\") { set $fingerpost_cross_origin_resource_policy \"cross-origin\"; }",
        "if ($uri ~ \"^/data/\") { set $fingerpost_access_control_allow_origin \"*\"; }",
        "text/vcard vcf;",
        "text/csv csv;",
        "text/calendar ics;",
        "application/manifest+json webmanifest;",
        "error_page 404 405 500 502 503 504 \"/404.html\";",
    ] {
        has_line(&file, line);
    }
    assert!(DENIED.iter().all(|one| file.contains(one)), "{file}");
}

#[test]
fn a_site_at_the_root_of_a_host_needs_no_redirects() {
    let file = built(&[]).file("_redirects");
    assert!(file.lines().all(|line| line.starts_with('#')), "{file}");
}

#[test]
fn below_the_root_of_a_host_every_path_says_so() {
    let run = built(BELOW);
    let headers = run.file("_headers");
    assert_eq!(
        said_of(&headers, "/missing/assets/*"),
        [("Cache-Control", FOR_EVER)]
    );
    assert_eq!(said_of(&headers, "/missing/*")[0], EVERYWHERE[0]);
    assert!(headers.contains("copy it there"), "{headers}");
    has_line(
        &run.file("_redirects"),
        "/missing/*  /missing/404.html  404",
    );
    let apache = run.file(".htaccess");
    has_line(&apache, "ErrorDocument 404 /missing/404.html");
    assert!(apache.contains("m#^/missing/assets/#") && apache.contains("m#^/missing/data/#"));
    let nginx = run.file("hosting/nginx.conf");
    has_line(&nginx, "location \"/missing/\" {");
    has_line(
        &nginx,
        "error_page 404 405 500 502 503 504 \"/missing/404.html\";",
    );
    assert!(nginx.contains("\"^/missing/assets/\"") && nginx.contains("\"^/missing/data/\""));
}

#[test]
fn a_page_cannot_have_the_place_of_what_is_for_hosts() {
    Site::sample("minimal")
        .page("hosting/index.md", "Text.\n")
        .check()
        .fails_with("FP301")
        .says("the folder `hosting/` is filled by the site itself");
}

// A publisher's own

const OWN: &str = "# mine\n";

/// Takes a file out of the list, as if the site had been built before there were such files.
fn forget(site: &Site, path: &str) {
    let list = site.public().join("fingerpost-site.json");
    let mut listed: Value = serde_json::from_slice(&fs::read(&list).unwrap()).unwrap();
    let files = listed["files"].as_array_mut().unwrap();
    files.retain(|file| file["path"] != path);
    fs::write(list, listed.to_string()).unwrap();
}

#[test]
fn a_publishers_own_files_for_a_host_stay_and_the_build_says_so() {
    let paths = ["_headers", "_redirects", ".htaccess", "hosting/nginx.conf"];
    for (in_place, were_ours) in [(false, false), (false, true), (true, false), (true, true)] {
        let case = format!("in place: {in_place}, were ours: {were_ours}");
        let site = Site::sample("minimal");
        site.build().succeeds();
        for path in paths {
            fs::write(site.public().join(path), OWN).unwrap();
            if !were_ours {
                forget(&site, path);
            }
        }
        for _ in 0..2 {
            let mut command = site.build_command();
            if in_place {
                command.current_dir(site.public());
            }
            let mut run = site.ran(&mut command).succeeds();
            let list = run.file("fingerpost-site.json");
            for path in paths {
                run = run.says(&format!(
                    "{path} in the folder is your own, so that of this build is not in it"
                ));
                assert_eq!(run.file(path), OWN, "{path}, {case}");
                assert!(!list.contains(&format!("\"{path}\"")), "{path}, {case}");
            }
        }
        let site = site.option(&["--force"]);
        let run = site.build().succeeds().does_not_say("your own");
        for path in paths {
            assert_ne!(run.file(path), OWN, "{path}, {case}");
        }
        assert_whole(&site.public());
    }
}

#[test]
fn a_publishers_own_folder_of_that_name_is_not_ours_to_fill_unasked() {
    let site = Site::sample("minimal");
    site.build().succeeds();
    fs::remove_dir_all(site.public().join("hosting")).unwrap();
    fs::write(site.public().join("hosting"), "a note").unwrap();
    site.build()
        .exits_with(1)
        .says("hosting was changed by hand");
}

// Compressed copies

fn unpacked(bytes: &[u8], ending: &str) -> Vec<u8> {
    let mut whole = Vec::new();
    if ending == "br" {
        brotli::BrotliDecompress(&mut &*bytes, &mut whole).unwrap();
    } else {
        let read = flate2::read::GzDecoder::new(bytes).read_to_end(&mut whole);
        assert_eq!(read.unwrap(), whole.len());
    }
    whole
}

#[test]
fn compressed_copies_are_of_the_files_beside_them() {
    let site = Site::sample("areas").option(&["--precompress"]);
    let files = site.build().tree();
    let compressible = [
        "html",
        "css",
        "js",
        "json",
        "svg",
        "xml",
        "txt",
        "csv",
        "vcf",
        "webmanifest",
    ];
    let mut copies = 0;
    for (path, bytes) in &files {
        let (of, ending) = path.rsplit_once('.').unwrap_or((path, ""));
        if ["br", "gz"].contains(&ending) {
            copies += 1;
            assert!(files[of].len() >= 1024, "{of} is too small for a copy");
            assert!(bytes.len() < files[of].len(), "{path} is no smaller");
            assert!(
                unpacked(bytes, ending) == files[of],
                "{path} is a copy of something else"
            );
        }
        if bytes.len() >= 1024 && compressible.contains(&ending) && path != "fingerpost-site.json" {
            for copy in ["br", "gz"] {
                assert!(
                    files.contains_key(&format!("{path}.{copy}")),
                    "no {copy} of {path}"
                );
            }
        }
    }
    assert!(copies > 20, "only {copies} copies");
    for path in [
        "_headers",
        ".htaccess",
        "hosting/nginx.conf",
        "icons/icon-192.png",
    ] {
        assert!(
            !files.contains_key(&format!("{path}.gz")),
            "{path} has a copy"
        );
    }
    assert!(
        files[".htaccess"]
            .windows(14)
            .any(|words| words == b"AddEncoding br")
    );
    assert!(
        files["hosting/nginx.conf"]
            .windows(14)
            .any(|words| words == b"gzip_static on")
    );
    assert_whole(&site.public());
}

#[test]
fn compressed_copies_are_the_same_bytes_each_time() {
    let build = || {
        Site::sample("minimal")
            .option(&["--precompress"])
            .build()
            .tree()
    };
    assert!(build() == build());
}

#[test]
fn copies_that_are_not_asked_for_any_more_go() {
    for in_place in [false, true] {
        let site = Site::sample("minimal");
        site.ran(site.build_command().arg("--precompress"))
            .succeeds();
        assert!(names_in(&site.public()).contains(&"index.html.br".to_owned()));
        let mut command = site.build_command();
        if in_place {
            command.current_dir(site.public());
        }
        site.ran(&mut command).succeeds().does_not_say("by hand");
        let names = names_in(&site.public());
        assert!(
            !names
                .iter()
                .any(|name| name.ends_with(".br") || name.ends_with(".gz")),
            "{names:?}"
        );
    }
}

#[test]
fn a_publishers_own_copies_take_no_file_from_the_build() {
    for in_place in [false, true] {
        let site = Site::sample("minimal").option(&["--precompress"]);
        site.build().succeeds();
        // Made by another program since: nobody's work, and worth nothing beside a new page.
        fs::write(site.public().join("index.html.gz"), "mine").unwrap();
        fs::write(site.public().join("index.html.zst"), "mine").unwrap();
        let mut command = site.build_command();
        if in_place {
            command.current_dir(site.public());
        }
        site.ran(&mut command).succeeds().does_not_say("by hand");
        assert_whole(&site.public());
    }
}

//! One broken file never makes a healthy one look wrong: whoever starts at the top of the report fixes the right file.

use std::collections::BTreeSet;

use crate::support::{Site, tree_of};
use fingerpost::{Finding, Options, Sources, parse, understand};
use jiff::civil::Date;

/// A site as texts by their path from its root.
fn sample(name: &str) -> Vec<(String, String)> {
    let site = Site::sample(name);
    tree_of(&site.root())
        .into_iter()
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect()
}

fn findings(files: &[(String, String)]) -> Vec<Finding> {
    let files = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()));
    let options = Options {
        today: Date::constant(2026, 12, 1),
        drafts: false,
        base_url: None,
    };
    understand(&Sources::from_strings(files), &options).1
}

/// Ways in which a file can be spoilt, line by line, with what was done.
fn damages(text: &str) -> Vec<(String, String)> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut damaged = vec![
        ("no closing line".to_owned(), {
            let end = text.match_indices("\n---").last();
            end.map_or_else(String::new, |(at, _)| {
                format!(
                    "{}{}",
                    &text[..=at],
                    text[at + 4..].trim_start_matches('\n')
                )
            })
        }),
        ("emptied".to_owned(), String::new()),
        ("cut off".to_owned(), text[..text.len() / 2].to_owned()),
    ];
    for (number, line) in lines.iter().enumerate() {
        let mut with = |what: &str, instead: String| {
            let mut all: Vec<&str> = lines.clone();
            all[number] = &instead;
            damaged.push((format!("line {}: {what}", number + 1), all.concat()));
        };
        with("gone", String::new());
        if number % 2 == 0 {
            with("a tab", format!("\t{line}"));
        } else {
            with("a wrong indent", format!(" {line}"));
        }
        // One of these a line, in turn: each meets every sort of line somewhere, and the test stays quick.
        if let Some((name, value)) = line.split_once(": ") {
            match number % 5 {
                0 => with("an unknown value", format!("{name}: Zzz zzz\n")),
                1 => with("an unknown field", format!("{name}zz: {value}")),
                2 => with("an open quote", format!("{name}: \"{value}")),
                3 => with("an open list", format!("{name}: [{value}")),
                _ => with("nothing", format!("{name}:\n")),
            }
        }
    }
    damaged
}

/// Files that are named in what is said, if the damage is an error of the file's own.
fn blamed(files: &[(String, String)], broken: &str) -> Option<BTreeSet<String>> {
    let only: Vec<_> = files.iter().filter(|(path, _)| path == broken).collect();
    let only = only
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()));
    let is_page = broken.ends_with(".md");
    if is_page {
        let (alone, _) = parse(&Sources::from_strings(only), false);
        alone.left_out.unreadable.first()?;
    }
    let found = findings(files);
    let own = found
        .iter()
        .any(|finding| *finding.place.path == *broken && finding.is_error());
    assert!(own || !is_page, "{broken} is broken and nothing says so");
    own.then(|| {
        found
            .iter()
            .map(|finding| finding.place.path.to_string())
            .collect()
    })
}

#[test]
fn whatever_is_broken_in_one_file_only_that_file_is_named() {
    let mut wrong = Vec::new();
    let mut tried = 0;
    for name in ["checkers", "areas", "kinds", "town"] {
        let whole = sample(name);
        let usual: BTreeSet<String> = findings(&whole)
            .iter()
            .map(|finding| finding.place.path.to_string())
            .collect();
        assert_eq!(usual, BTreeSet::new(), "{name} is sound to begin with");
        for (number, (path, text)) in whole.iter().enumerate() {
            for (what, spoilt) in damages(text) {
                let mut files = whole.clone();
                files[number].1 = spoilt;
                let Some(mut blamed) = blamed(&files, path) else {
                    continue;
                };
                tried += 1;
                blamed.remove(path);
                if !blamed.is_empty() {
                    wrong.push(format!("{name}/{path}, {what}: {blamed:?}"));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {tried}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(tried > 400, "only {tried} damages were errors");
}

/// The small town with one file spoilt.
fn spoilt(path: &str, change: impl FnOnce(String) -> String) -> crate::support::Run {
    Site::sample("town").with(path, change).check()
}

#[test]
fn a_threshold_that_cannot_be_read_leaves_its_area_s_levels_unproved() {
    let medium = "areas/ourtown/thresholds/medium.md";
    for damage in [
        "\ttext: They have gone missing 2",
        "   text: They have gone missing 2",
    ] {
        let run = spoilt(medium, |f| {
            f.replace("    text: They have gone missing 2", damage)
        });
        assert_eq!(run.ids(), ["FP105"]);
    }
    let run = spoilt("areas/ourtown/thresholds/high.md", |f| {
        f.replace("level: high", "level: very high")
    });
    assert_eq!(run.ids(), ["FP114"]);
}

#[test]
fn a_service_of_which_a_channel_cannot_be_read_is_not_said_to_have_no_number() {
    let run = spoilt("services/local-ourtown.md", |f| {
        f.replace("kind: phone", "kind: telephone")
    });
    assert_eq!(run.ids(), ["FP113"]);
}

#[test]
fn a_folder_whose_only_page_cannot_be_read_is_there() {
    let run = Site::sample("town")
        .with("site.yaml", |f| {
            f.replace("[parents]", "[parents, professionals]")
        })
        .without("professionals/index.md")
        .with("index.md", |f| {
            f.replace("[for professionals](professionals/index.md), ", "")
        })
        .with("professionals/check.md", |f| {
            f.replace("for: professional", "for: professionals")
        })
        .check();
    assert_eq!(run.ids(), ["FP113"]);
}

#[test]
fn a_file_that_is_not_text_takes_nothing_else_with_it() {
    for path in [
        "site.yaml",
        "bank-holidays.yaml",
        "areas/ourtown/index.md",
        "areas/ourtown/thresholds/low.md",
        "areas/ourtown/professionals/check.cases.yaml",
        "professionals/check.md",
        "sources/ourtown-2024.md",
        "definitions/missing.md",
    ] {
        let site = Site::sample("town");
        let mut bytes = std::fs::read(site.root().join("content").join(path)).unwrap();
        bytes.extend(b"\xff\xfe\n");
        let run = site.file(path, bytes).check();
        assert_eq!(run.ids(), ["FP004"], "{path}");
    }
}

#[test]
fn a_file_with_a_name_that_cannot_be_an_address_is_missed_by_nobody() {
    let site = Site::sample("town");
    let text = std::fs::read(site.root().join("content/services/ourtown-adults.md")).unwrap();
    let run = site
        .without("services/ourtown-adults.md")
        .file("services/Ourtown_Adults.md", text)
        .check();
    assert_eq!(run.ids(), ["FP101"]);
}

#[test]
fn what_is_wrong_for_itself_is_still_said_beside_a_broken_file() {
    let run = Site::sample("town")
        .with("areas/ourtown/thresholds/medium.md", |f| {
            f.replace("level: medium", "level: middling")
        })
        .adding("parents/when-back.md", "\n[words](nowhere.md)\n")
        .check();
    assert_eq!(run.ids(), ["FP114", "FP302"]);
}

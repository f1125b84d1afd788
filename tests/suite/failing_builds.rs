//! What a failed build leaves as it was, where a build refuses to write, and how it all is said.

use std::fs;
use std::process::Command;

use crate::support::{Site, tree_of};
use insta::assert_snapshot;

/// Builds a good site, spoils it, builds again: all on disk but the spoilt file must be as it was.
#[track_caller]
fn spoilt_build_changes_nothing(spoil: impl FnOnce(Site) -> Site) {
    let site = Site::sample("areas");
    site.build().succeeds();
    let site = spoil(site);
    let before = tree_of(site.home());
    site.build().exits_with(1).says("Nothing was published");
    assert!(
        tree_of(site.home()) == before,
        "a failed build changed something"
    );
}

#[test]
fn a_failed_check_leaves_the_last_site_as_it_was() {
    spoilt_build_changes_nothing(|site| site.with("index.md", |f| f.replace("owner:", "owned:")));
}

#[test]
fn a_failed_template_leaves_the_last_site_as_it_was() {
    spoilt_build_changes_nothing(|site| {
        site.other_file("templates/pages/page.html", "{{ page.nothing }}")
    });
}

#[test]
fn a_first_build_that_fails_leaves_no_folder() {
    let site = Site::sample("minimal").adding("index.md", "<b>\n");
    site.build().exits_with(1);
    assert!(!site.public().exists());
}

#[test]
fn a_check_writes_nothing() {
    let site = Site::sample("areas");
    let before = tree_of(site.home());
    site.check().succeeds();
    assert!(tree_of(site.home()) == before);
}

#[test]
fn the_faults_of_all_files_are_said_in_one_run() {
    let run = Site::sample("areas")
        .with("index.md", |f| {
            f.replace("parents/first-steps.md", "parents/first-step.md")
        })
        .with("parents/first-steps.md", |f| {
            f.replace("owner: Editors\n", "")
        })
        .with("parents/reporting.md", |f| f + "\n::: warnin\n:::\n")
        .with("services/helpline.md", |f| {
            f.replace("2026-11-20", "2026-11-31")
        })
        .with("areas/north/local/police.md", |f| {
            f.replace("north-plan#2", "north-plan")
        })
        .file("latin.md", b"---\ntitle: caf\xe9\n---\n")
        .check()
        .exits_with(1);
    let mut ids = run.ids();
    ids.sort_unstable();
    assert_eq!(
        ids,
        [
            "FP004", "FP110", "FP112", "FP112", "FP203", "FP302", "FP306"
        ]
    );
}

#[test]
fn faults_are_said_file_by_file_from_top_to_bottom() {
    let run = Site::sample("areas")
        .adding("parents/reporting.md", "\n# One\n\n<b>two</b>\n")
        .adding("index.md", "\n<i>first</i>\n")
        .check();
    assert_snapshot!(run.message());
}

#[test]
fn each_line_of_json_is_a_finding_with_its_place() {
    let run = Site::sample("minimal")
        .with("index.md", |f| {
            f.replace("owner:", "owned:") + "\n# Naïve <b>\n"
        })
        .option(&["--format", "json"])
        .check()
        .exits_with(1);
    let lines = run.json();
    let (summary, findings) = lines.split_last().unwrap();
    for finding in findings {
        for field in ["id", "severity", "path", "message"] {
            assert!(finding[field].is_string(), "{field} of {finding}");
        }
        assert!(finding.get("help").is_some(), "{finding}");
        assert_eq!(finding["path"], "content/index.md");
        assert!(
            finding["line"].is_u64() && finding["column"].is_u64(),
            "{finding}"
        );
    }
    let html = findings
        .iter()
        .find(|finding| finding["id"] == "FP210")
        .unwrap();
    assert_eq!(
        (html["line"].as_u64(), html["column"].as_u64()),
        (Some(13), Some(9))
    );
    assert_eq!(
        summary["summary"]["errors"].as_u64(),
        u64::try_from(findings.len()).ok()
    );
}

#[test]
fn a_good_build_in_json_ends_with_where_the_site_is() {
    let run = Site::sample("minimal")
        .option(&["--format", "json"])
        .build()
        .succeeds();
    let summary = &run.json()[0]["summary"];
    assert_eq!(
        (summary["errors"].as_u64(), summary["pages"].as_u64()),
        (Some(0), Some(1))
    );
    assert!(
        summary["out"].as_str().unwrap().ends_with("public"),
        "{summary}"
    );
}

#[test]
fn a_quiet_good_build_says_nothing() {
    let run = Site::sample("minimal")
        .option(&["--quiet"])
        .build()
        .succeeds();
    assert_eq!(run.message(), "");
    assert!(run.json().is_empty());
}

#[test]
fn a_folder_with_files_of_somebody_else_is_refused_and_untouched() {
    let site = Site::sample("minimal");
    fs::create_dir(site.public()).unwrap();
    fs::write(site.public().join("thesis.txt"), "three years").unwrap();
    let before = tree_of(site.home());
    let run = site.build().exits_with(1);
    assert!(tree_of(site.home()) == before);
    assert_snapshot!(run.message());
}

#[test]
fn an_empty_folder_is_taken() {
    let site = Site::sample("minimal");
    fs::create_dir(site.public()).unwrap();
    site.build().has_page("index.html");
}

#[test]
fn a_file_in_the_place_of_the_folder_is_refused_and_untouched() {
    let site = Site::sample("minimal");
    fs::write(site.public(), "thesis").unwrap();
    site.build().exits_with(1);
    assert_eq!(fs::read_to_string(site.public()).unwrap(), "thesis");
}

#[test]
fn the_sources_and_what_holds_them_are_refused_as_the_folder() {
    let site = Site::sample("areas")
        .other_file("templates/pages/own.html", "")
        .other_file("assets/css/own.css", "");
    let before = tree_of(site.home());
    for folder in [
        "site/content",
        "site/content/new",
        "site/templates",
        "site/assets/deep/new",
        "site",
        ".",
        "site/..",
        "site/content/../content",
    ] {
        site.build_into(folder.as_ref())
            .exits_with(1)
            .says("is part of the site's own sources");
        assert!(tree_of(site.home()) == before, "{folder} was changed");
    }
}

#[test]
fn the_message_for_sources_as_the_folder_says_what_to_do() {
    let run = Site::sample("areas")
        .build_into("site/content".as_ref())
        .exits_with(1);
    assert_snapshot!(run.message());
}

#[test]
fn a_folder_inside_the_root_beside_the_sources_is_fine() {
    let site = Site::sample("minimal");
    site.build_into("site/public".as_ref()).succeeds();
    assert!(site.root().join("public/index.html").is_file());
    site.build_into("site/public/".as_ref()).succeeds();
    assert!(site.root().join("public/index.html").is_file());
}

#[test]
fn a_way_through_a_missing_folder_cannot_reach_the_sources() {
    for out in [
        "nothere/../content",
        "nothere/..",
        "content/new",
        "templates",
    ] {
        let site = Site::sample("minimal");
        let before = tree_of(site.home());
        let out = site.root().join(out);
        site.build_into(&out).exits_with(1);
        assert!(
            tree_of(site.home()) == before,
            "{} was touched",
            out.display()
        );
    }
}

#[test]
fn a_folder_with_a_list_of_files_that_is_not_ours_is_left_alone() {
    let site = Site::sample("minimal");
    fs::create_dir_all(site.public()).unwrap();
    fs::write(site.public().join("fingerpost-site.json"), "{}").unwrap();
    let before = tree_of(site.home());
    site.build().exits_with(1);
    assert!(tree_of(site.home()) == before);
}

#[test]
fn two_builds_at_once_take_turns() {
    let site = Site::sample("areas");
    let builds: Vec<_> = (0..4)
        .map(|_| {
            Command::new(env!("CARGO_BIN_EXE_fingerpost"))
                .args(["build", "--quiet", "--today", "2026-12-01", "--root"])
                .arg(site.root())
                .arg("--out")
                .arg(site.public())
                .spawn()
                .unwrap()
        })
        .collect();
    for mut build in builds {
        assert!(build.wait().unwrap().success());
    }
    site.build().succeeds().has_page("index.html");
}

#[test]
fn a_broken_template_is_said_beside_broken_content() {
    Site::sample("minimal")
        .adding("index.md", "<b>\n")
        .other_file("templates/pages/page.html", "{% if %}")
        .check()
        .fails_with("FP210")
        .fails_with("FP601");
}

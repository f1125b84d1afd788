//! `fingerpost manual` shows the authors' manual, and the documents of the project name only what is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn manual(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_fingerpost"))
        .arg("manual")
        .args(arguments)
        .output()
        .unwrap()
}

fn said(arguments: &[&str]) -> String {
    let output = manual(arguments);
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_section_that_is_listed_can_be_shown() {
    let list = said(&[]);
    let names: Vec<&str> = list
        .lines()
        .filter_map(|line| line.strip_prefix("  "))
        .collect();
    for name in [
        "fields",
        "kinds",
        "holidays",
        "checkers",
        "settings",
        "templates",
        "findings",
    ] {
        assert!(names.contains(&name), "{list}");
    }
    for name in names {
        let text = said(&[name]);
        let heading = text.lines().next().unwrap().trim_start_matches("## ");
        assert_eq!(heading.to_lowercase(), name);
        assert_eq!(
            text.matches("\n## ").count(),
            0,
            "{name} goes on with another section"
        );
    }
}

#[test]
fn an_unknown_section_is_told_the_one_that_was_meant() {
    let output = manual(&["field"]);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(
        text.contains("no section `field`: did you mean `fields`?"),
        "{text}"
    );
    let other = String::from_utf8(manual(&["zebra"]).stderr).unwrap();
    assert!(other.contains("its sections are files, fields"), "{other}");
}

/// What authors are sent to by messages and by the settings of the site.
#[test]
fn every_section_that_messages_send_authors_to_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = String::new();
    for folder in ["src", "content", "templates"] {
        for path in files_below(&root.join(folder)) {
            texts.push_str(&fs::read_to_string(path).unwrap_or_default());
        }
    }
    let named: BTreeSet<&str> = texts
        .split("`fingerpost manual ")
        .skip(1)
        .filter_map(|rest| rest.split('`').next())
        .filter(|name| name.bytes().all(|byte| byte.is_ascii_lowercase()))
        .collect();
    assert!(!named.is_empty());
    for name in named {
        said(&[name]);
    }
}

#[test]
fn every_file_that_the_documents_name_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut documents = vec!["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"]
        .into_iter()
        .map(|name| root.join(name))
        .collect::<Vec<_>>();
    documents.extend(files_below(&root.join("docs")));
    let mut checked = 0;
    for document in documents {
        let text = fs::read_to_string(&document).unwrap();
        let folder = document.parent().unwrap();
        let links = text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split([')', '#']).next());
        for link in
            links.filter(|link| !link.is_empty() && !link.contains(':') && !link.contains('<'))
        {
            let is_example = link.contains(' ') || document.ends_with("docs/authors.md");
            assert!(
                is_example || folder.join(link).exists(),
                "{}: {link} is not there",
                document.display()
            );
            checked += 1;
        }
        // Paths of the project, as code.
        for code in text.split('`').skip(1).step_by(2) {
            let is_path = ["src/", "tests/", "widgets/", "benches/", "docs/", "assets/"]
                .iter()
                .any(|start| code.starts_with(start))
                && !code.contains([' ', '<', '*', '{', '…']);
            if is_path && !document.ends_with("docs/authors.md") {
                assert!(
                    root.join(code).exists() || code.starts_with("widgets/dist"),
                    "{}: `{code}` is not there",
                    document.display()
                );
                checked += 1;
            }
        }
    }
    assert!(checked > 40, "only {checked} names were looked at");
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files_below(&path));
        } else {
            all.push(path);
        }
    }
    all
}

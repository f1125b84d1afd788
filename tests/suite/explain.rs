//! `fingerpost explain` says what a finding means, and the documentation says the same.

use std::path::Path;
use std::process::{Command, Output};

fn explain(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_fingerpost"))
        .arg("explain")
        .args(arguments)
        .output()
        .unwrap()
}

fn said(arguments: &[&str]) -> String {
    let output = explain(arguments);
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn an_id_is_explained_whatever_the_size_of_its_letters() {
    for id in ["FP302", "fp302"] {
        let text = said(&[id]);
        assert!(text.starts_with("FP302 (error): "), "{text}");
        assert!(!text.contains("severity: `findings"), "{text}");
    }
    assert!(said(&["FP405"]).contains("`findings: {FP405: error}`"));
}

#[test]
fn an_unknown_id_is_told_where_all_of_them_are() {
    let output = explain(&["FP32"]);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(
        text.contains("there is no finding `FP32`; `fingerpost explain` lists all of them"),
        "{text}"
    );
}

#[test]
fn without_an_id_every_finding_is_listed_once_under_its_stage() {
    let list = said(&[]);
    let page = said(&["--markdown"]);
    let ids: Vec<&str> = list
        .lines()
        .filter_map(|line| line.trim_start().split(' ').next())
        .filter(|word| word.starts_with("FP"))
        .collect();
    assert!(ids.len() > 100 && ids.is_sorted());
    for id in ids {
        assert_eq!(page.matches(&format!("| {id} |")).count(), 1, "{id}");
    }
}

#[test]
fn the_page_of_findings_in_the_documentation_is_the_one_that_the_command_makes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/findings.md");
    let written = std::fs::read_to_string(path).unwrap();
    assert_eq!(
        written.replace("\r\n", "\n"),
        said(&["--markdown"]),
        "renew it: `cargo run -- explain --markdown > docs/findings.md`"
    );
}

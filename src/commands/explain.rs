//! `fingerpost explain`: what a finding means and why it matters.

use std::fmt::Write as _;
use std::io::Write as _;

use clap::Args;

use super::Outcome;
use crate::findings::{Code, Severity};
use crate::lints;

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The id of a finding, such as FP302; without one, all of them are listed.
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// List all of them with their meaning, as a page of Markdown.
    #[arg(long, conflicts_with = "id")]
    markdown: bool,
}

/// Runs the command.
pub(super) fn run(explain: &Explain) -> Outcome {
    let codes = lints::all_codes();
    let text = match explain.id.as_deref() {
        None if explain.markdown => page(&codes),
        None => list(&codes),
        Some(id) => {
            let found = codes.iter().find(|code| code.id.eq_ignore_ascii_case(id));
            let Some(code) = found else {
                let _ = writeln!(
                    std::io::stderr(),
                    "error: there is no finding `{id}`; `fingerpost explain` lists all of them"
                );
                return Outcome::Usage;
            };
            one(code)
        }
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => Outcome::Success,
        Err(_) => Outcome::Unheard,
    }
}

fn severity(code: &Code) -> &'static str {
    match code.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn one(code: &Code) -> String {
    let mut text = format!(
        "{} ({}): {}\n\n{}\n",
        code.id,
        severity(code),
        code.title,
        code.why
    );
    if lints::ids().contains(&code.id) {
        let _ = writeln!(
            text,
            "\nThe settings can choose another severity: `findings: {{{}: error}}`, `warning` or `off`.",
            code.id
        );
    }
    text
}

fn list(codes: &[&Code]) -> String {
    let mut text = String::new();
    let mut stage = "";
    for code in codes {
        if code.stage() != stage {
            let gap = if stage.is_empty() { "" } else { "\n" };
            stage = code.stage();
            let _ = writeln!(text, "{gap}{stage}");
        }
        let _ = writeln!(text, "  {}  {:7}  {}", code.id, severity(code), code.title);
    }
    text
}

/// The page of all findings in the documentation.
fn page(codes: &[&Code]) -> String {
    let mut text = "# Findings\n\n\
        Everything that Fingerpost can find wrong, by its id. `fingerpost explain FP302` says the same of one. An error stops the site from\n\
        being published; a warning does not. The severity of the findings FP401 to FP499 can be chosen in `content/site.yaml`:\n\
        `findings: {FP405: off}`.\n\n\
        This page is made by `fingerpost explain --markdown`.\n"
        .to_owned();
    let mut stage = "";
    for code in codes {
        if code.stage() != stage {
            stage = code.stage();
            let _ = write!(
                text,
                "\n## {stage}\n\n| Id | Severity | What it is | Why it matters |\n|---|---|---|---|\n"
            );
        }
        let (title, why) = (code.title, code.why);
        let _ = writeln!(
            text,
            "| {} | {} | {title} | {why} |",
            code.id,
            severity(code)
        );
    }
    text
}

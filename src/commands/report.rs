//! What a command says: progress on a terminal, findings, and a closing line.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _, stderr, stdout};
use std::time::Instant;

use serde::Serialize;

use super::{Format, Manner};
use crate::findings::{self, Finding};
use crate::render::Outputs;
use crate::sources::Sources;

/// Speaks for one run of a command.
pub(super) struct Report {
    format: Format,
    quiet: bool,
    progress: bool,
    colour: bool,
    started: Instant,
}

/// The closing line.
#[derive(Debug, Serialize)]
pub(super) struct Summary {
    pub errors: usize,
    pub warnings: usize,
    pub pages: usize,
    pub files: usize,
    pub bytes: usize,
    pub out: Option<String>,
    /// Files that were added to a folder of the author's own, by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<String>,
}

impl Summary {
    /// Counts what was found and made.
    pub fn of(findings: &[Finding], outputs: Option<&Outputs>) -> Self {
        let errors = findings.iter().filter(|finding| finding.is_error()).count();
        Self {
            errors,
            warnings: findings.len() - errors,
            pages: outputs.map_or(0, |outputs| outputs.pages),
            files: outputs.map_or(0, |outputs| outputs.files.len()),
            bytes: outputs.map_or(0, Outputs::bytes),
            out: None,
            added: Vec::new(),
        }
    }

    /// What was found, in words: "1 error, 0 warnings".
    pub fn wrong(&self) -> String {
        format!(
            "{}, {}",
            count(self.errors, "error"),
            count(self.warnings, "warning")
        )
    }
}

impl Report {
    pub fn new(manner: &Manner) -> Self {
        let human = manner.format == Format::Human;
        let terminal = stderr().is_terminal();
        Self {
            format: manner.format,
            quiet: manner.quiet,
            progress: human && terminal && !manner.quiet,
            colour: terminal && std::env::var_os("NO_COLOR").is_none(),
            started: Instant::now(),
        }
    }

    /// Says what is being done now, on a terminal.
    pub fn stage(&self, words: &str) {
        if self.progress {
            eprint!("\r\x1b[K{words} …");
            // Progress that cannot be shown is no reason to stop.
            let _ = stderr().flush();
        }
    }

    /// Says what is wrong.
    pub fn findings(&self, findings: &[Finding], sources: &Sources) {
        if self.progress {
            eprint!("\r\x1b[K");
        }
        let text_of = |path: &str| sources.text_of(path);
        match self.format {
            Format::Human => write_all(&findings::human(findings, &text_of, self.colour), stderr()),
            Format::Json => write_all(&findings::json(findings, &text_of), stdout()),
        }
    }

    /// Says what went wrong outside the author's files.
    pub fn failure(&self, why: &str, help: &str) {
        match self.format {
            Format::Human => {
                if self.progress {
                    eprint!("\r\x1b[K");
                }
                write_all(&format!("error: {why}\n  help: {help}\n"), stderr());
            }
            Format::Json => {
                let line = serde_json::json!({ "severity": "error", "message": why, "help": help });
                write_all(&format!("{line}\n"), stdout());
            }
        }
    }

    /// Says how the making of a site ended.
    pub fn close(&self, summary: &Summary) {
        let seconds = self.started.elapsed().as_secs_f64();
        self.close_with(summary, &words(summary, seconds));
    }

    /// Says how it ended, in these words.
    pub fn close_with(&self, summary: &Summary, words: &str) {
        match self.format {
            Format::Json => {
                let line = serde_json::json!({ "summary": summary });
                write_all(&format!("{line}\n"), stdout());
            }
            Format::Human if self.quiet && summary.errors == 0 => {}
            Format::Human => write_all(words, stdout()),
        }
    }
}

fn words(summary: &Summary, seconds: f64) -> String {
    let mut words = String::new();
    let wrong = summary.wrong();
    // Writing into a String cannot fail.
    let _ = if summary.errors > 0 {
        writeln!(
            words,
            "{wrong}. Nothing was published; the last good site is as it was."
        )
    } else if let Some(out) = &summary.out {
        writeln!(
            words,
            "Built {} ({}, {:.1} MB) in {seconds:.2} s, with {wrong}.\nThe site is in {out}\nOpen {out}/index.html in a browser to look at it.",
            count(summary.pages, "page"),
            count(summary.files, "file"),
            megabytes(summary.bytes),
        )
    } else {
        writeln!(
            words,
            "Checked {} in {seconds:.2} s: {wrong}.",
            count(summary.pages, "page")
        )
    };
    words
}

pub(super) fn count(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}

#[allow(clippy::cast_precision_loss)] // A size in megabytes with one decimal needs no more.
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1_000_000.0
}

/// Writes to a stream that may have been closed by the other side, which is not our error.
fn write_all(text: &str, mut stream: impl std::io::Write) {
    let _ = stream.write_all(text.as_bytes());
}

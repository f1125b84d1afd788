//! What a command says: progress on a terminal, findings, and a closing line.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::io::{self, ErrorKind, IsTerminal, Write, stderr, stdout};
use std::path::Path;
use std::time::Instant;

use serde::Serialize;

use super::{Format, Manner, Outcome};
use crate::findings::{self, Finding};
use crate::outputs::Outputs;
use crate::sources::Sources;

/// What a terminal answers that is gone.
const EIO: i32 = 5;

/// Speaks for one run of a command.
pub(super) struct Report {
    format: Format,
    quiet: bool,
    /// Whether what is said on standard error goes to a terminal.
    terminal: bool,
    colour: bool,
    started: Instant,
    /// Why something could not be said.
    unsaid: RefCell<Option<io::Error>>,
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
        let terminal = stderr().is_terminal();
        Self {
            format: manner.format,
            quiet: manner.quiet,
            terminal,
            colour: terminal && std::env::var_os("NO_COLOR").is_none(),
            started: Instant::now(),
            unsaid: RefCell::default(),
        }
    }

    /// Says what is being done now, on a terminal.
    pub fn stage(&self, words: &str) {
        if self.shows_progress() {
            // Progress that cannot be shown is no reason to stop.
            let _ = stderr().write_all(format!("\r\x1b[K{words} …").as_bytes());
            let _ = stderr().flush();
        }
    }

    /// Says that another run is at work in the same place, and that this one waits for it.
    pub fn waiting(&self, folder: &Path) {
        self.note(&format!(
            "Another run of Fingerpost is writing into {} or a folder beside it: waiting until it has ended",
            folder.display()
        ));
    }

    /// Says something that is good to know, and not wrong.
    pub fn note(&self, words: &str) {
        if self.format == Format::Human && !self.quiet {
            self.clear();
            self.say(&format!("{words}.\n"), stderr());
        }
    }

    /// Says what is wrong.
    pub fn findings(&self, findings: &[Finding], sources: &Sources) {
        self.clear();
        let text_of = |path: &str| sources.text_of(path);
        match self.format {
            Format::Human => {
                self.say(&findings::human(findings, &text_of, self.colour), stderr());
            }
            Format::Json => self.say(&findings::json(findings, &text_of), stdout()),
        }
    }

    /// Says what went wrong outside the author's files.
    pub fn failure(&self, why: &str, help: &str) {
        self.outside("error", why, help);
    }

    /// Says what went well but for one thing, outside the author's files.
    pub fn warning(&self, why: &str, help: &str) {
        self.outside("warning", why, help);
    }

    fn outside(&self, severity: &str, why: &str, help: &str) {
        match self.format {
            Format::Human => {
                self.clear();
                self.say(&format!("{severity}: {why}\n  help: {help}\n"), stderr());
            }
            Format::Json => {
                let line =
                    serde_json::json!({ "severity": severity, "message": why, "help": help });
                self.say(&format!("{line}\n"), stdout());
            }
        }
    }

    fn shows_progress(&self) -> bool {
        self.format == Format::Human && self.terminal && !self.quiet
    }

    fn clear(&self) {
        if self.shows_progress() {
            let _ = stderr().write_all(b"\r\x1b[K");
        }
    }

    /// Writes to a stream. One that was closed by the other side (`| head`) was read as far as anybody wanted, and a terminal that
    /// is gone has nobody before it; anything else means that somebody who waits for the report does not get it.
    fn say(&self, text: &str, mut stream: impl Write) {
        let written = stream
            .write_all(text.as_bytes())
            .and_then(|()| stream.flush());
        if let Err(error) = written {
            let gone = self.terminal && error.raw_os_error() == Some(EIO);
            if error.kind() != ErrorKind::BrokenPipe && !gone {
                self.unsaid.borrow_mut().get_or_insert(error);
            }
        }
    }

    /// Whether somebody who waits for the report has got all of it so far. If not, says so where that may still be heard.
    pub fn is_heard(&self) -> bool {
        let unsaid = self.unsaid.borrow();
        if let Some(error) = &*unsaid {
            let why = crate::publish::words(error);
            let _ = writeln!(stderr(), "error: the report could not be written: {why}");
        }
        unsaid.is_none()
    }

    /// How the command ends, given that all else ended like this: an unheard report of a check is a failure, whatever it says.
    pub fn ends(&self, outcome: Outcome) -> Outcome {
        if self.is_heard() {
            return outcome;
        }
        match outcome {
            Outcome::Success => Outcome::Failed,
            other => other,
        }
    }

    /// The same for a command that has written something by now.
    pub fn ends_written(&self) -> Outcome {
        if self.is_heard() {
            Outcome::Success
        } else {
            Outcome::Unheard
        }
    }

    /// Says how the making of a site ended; `otherwise` is what holds if it did not go well.
    pub fn close(&self, summary: &Summary, otherwise: &str) {
        let seconds = self.started.elapsed().as_secs_f64();
        self.close_with(summary, &words(summary, otherwise, seconds));
    }

    /// Says that the command was not used as it can be.
    pub fn wrong_use(&self, why: &str) {
        self.say(&format!("error: {why}\n"), stderr());
    }

    /// Says how it ended, in these words.
    pub fn close_with(&self, summary: &Summary, words: &str) {
        match self.format {
            Format::Json => {
                let line = serde_json::json!({ "summary": summary });
                self.say(&format!("{line}\n"), stdout());
            }
            Format::Human if self.quiet && summary.errors == 0 => {}
            Format::Human => self.say(words, stdout()),
        }
    }
}

fn words(summary: &Summary, otherwise: &str, seconds: f64) -> String {
    let mut words = String::new();
    let wrong = summary.wrong();
    // Writing into a String cannot fail.
    let _ = if summary.errors > 0 {
        writeln!(words, "{wrong}. {otherwise}")
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

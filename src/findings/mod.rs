//! What is wrong, said to an author: where, why, and what to write instead.
//!
//! Every stage reports [`Finding`]s; only [`crate::commands`] prints them, as text or JSON.

pub mod codes;
mod place;
mod render;
mod suggest;
mod synonyms;

use std::collections::HashSet;

use serde::Deserialize;

pub use codes::Code;
pub use place::{Located, Place, Span};
pub use render::{human, json};
pub use suggest::{did_you_mean, meant};

/// Whether a finding stops publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Publication goes on; the author should look.
    Warning,
    /// Nothing is published.
    Error,
}

/// Among more words than this, a suggestion is not looked for: it would take longer than it helps.
const MOST_KNOWN: usize = 300;

/// One thing an author should fix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Stable id, `FP` and three digits: the hundreds name the stage, and tests and settings refer to it.
    pub id: &'static str,
    /// Whether it stops publication.
    pub severity: Severity,
    /// File, and the bytes in it that are wrong.
    pub place: Place,
    /// What is wrong, as one sentence without a full stop.
    pub message: String,
    /// A few words at the marked text; may be empty.
    pub label: String,
    /// What to write instead.
    pub help: Option<String>,
    /// Why it matters; what is plainly broken needs no reason.
    pub why: Option<&'static str>,
}

impl Finding {
    /// A finding at a place.
    #[must_use]
    pub fn new(code: &Code, place: Place, message: impl Into<String>) -> Self {
        Self {
            id: code.id,
            severity: code.severity,
            place,
            message: message.into(),
            label: String::new(),
            help: None,
            why: None,
        }
    }

    /// Adds a few words at the marked text.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Says what to write instead.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Offers the nearest of `known` to what was written, or lists them when none is near.
    #[must_use]
    pub fn help_with_nearest<'a>(
        self,
        written: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let known: Vec<&str> = known.into_iter().take(MOST_KNOWN).collect();
        match did_you_mean(written, known.iter().copied()) {
            Some(near) => self.help(meant(near)),
            None if known.is_empty() => self,
            None if known.len() > 24 => self,
            None => self.help(format!("use one of: {}", known.join(", "))),
        }
    }

    /// Offers the one of a field's few words that means what was written, else the nearest, else all of them.
    #[must_use]
    pub fn help_with_word<'a>(
        self,
        written: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        let all = known.join(", ");
        // One letter off is a slip of the pen, whatever else the word may mean.
        let slip = known
            .iter()
            .find(|word| strsim::damerau_levenshtein(&written.to_lowercase(), word) == 1);
        if let Some(slip) = slip {
            return self.help(meant(slip));
        }
        if let Some(same) = synonyms::same_meaning(written, &known) {
            return self.help(format!("{} The words are {all}", meant(same)));
        }
        match did_you_mean(written, known.iter().copied()) {
            Some(near) => self.help(meant(near)),
            None => self.help(format!("use one of: {all}")),
        }
    }

    /// Whether it stops publication.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Each finding where it is first made: what one place breaks for several readers of it is told once.
pub fn each_once(findings: Vec<Finding>) -> impl Iterator<Item = Finding> {
    let mut said = HashSet::new();
    findings.into_iter().filter(move |finding| {
        let Place { path, span } = finding.place.clone();
        said.insert((path, span, finding.message.clone()))
    })
}

/// Sorts findings as an author reads them: file by file, from top to bottom.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by(|a, b| {
        let key = |f: &Finding| {
            (
                f.place.path.clone(),
                f.place.span.as_ref().map_or(0, |s| s.start),
                f.id,
            )
        };
        key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
    });
}

/// An author who has made this many slips in one file has made one slip many times.
const MOST_IN_A_FILE: usize = 100;

/// Keeps the first findings of each file and says how many more there are, so that one broken file neither hides the
/// others nor takes long to report. The findings must be sorted.
pub fn limit(findings: &mut Vec<Finding>) {
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    let mut in_file = 0;
    let mut more: Option<Finding> = None;
    for finding in findings.drain(..) {
        let same_file = kept
            .last()
            .is_some_and(|last| last.place.path == finding.place.path);
        in_file = if same_file { in_file + 1 } else { 1 };
        if in_file <= MOST_IN_A_FILE {
            kept.extend(more.take());
            kept.push(finding);
            continue;
        }
        let severity = more
            .as_ref()
            .map_or(finding.severity, |more| more.severity.max(finding.severity));
        more = Some(Finding {
            severity,
            ..Finding::new(
                &codes::FP000,
                Place::file(&finding.place.path),
                format!("{} more like these in this file", in_file - MOST_IN_A_FILE),
            )
            .help("fix the first ones and run this again: they often have one cause")
        });
    }
    kept.extend(more);
    *findings = kept;
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn one_broken_file_does_not_bury_the_others() {
        let (a, b) = (Arc::from("a.md"), Arc::from("b.md"));
        let mut findings: Vec<Finding> = (0..250)
            .map(|i| Finding::new(&codes::FP005, Place::at(&a, i..i), "x"))
            .collect();
        findings.push(Finding::new(&codes::FP001, Place::file(&a), "y"));
        findings.push(Finding::new(&codes::FP002, Place::file(&b), "z"));
        limit(&mut findings);
        assert_eq!(findings.len(), 102);
        assert_eq!(findings[100].message, "151 more like these in this file");
        assert!(findings[100].is_error());
        assert_eq!(findings[101].id, "FP002");
    }
}

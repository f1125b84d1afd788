//! What is wrong, said to an author: where, why, and what to write instead.
//!
//! Every stage reports [`Finding`]s; only [`crate::commands`] prints them, as text or JSON.

mod place;
mod render;
mod suggest;

use serde::Deserialize;

pub use place::{Located, Place, Span};
pub use render::{human, json};
pub use suggest::did_you_mean;

/// Whether a finding stops publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Publication goes on; the author should look.
    Warning,
    /// Nothing is published.
    Error,
}

/// One thing an author should mend.
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
    /// An error at a place.
    #[must_use]
    pub fn error(id: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self {
            id,
            severity: Severity::Error,
            place,
            message: message.into(),
            label: String::new(),
            help: None,
            why: None,
        }
    }

    /// A warning at a place.
    #[must_use]
    pub fn warning(id: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(id, place, message)
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
        let known: Vec<&str> = known.into_iter().collect();
        match did_you_mean(written, known.iter().copied()) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None if known.is_empty() => self,
            None if known.len() > 24 => self,
            None => self.help(format!("use one of: {}", known.join(", "))),
        }
    }

    /// Whether it stops publication.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
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

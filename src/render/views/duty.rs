//! A duty as every page shows it: the same facts, wherever they stand.

use std::fmt::Write as _;

use fingerpost_core::Within;
use serde::Serialize;

use super::Standpoint;
use super::rules::{SourceRef, source_ref};
use crate::documents::{Action, Clock};

/// What must be done, by whom, until when, with which form, and the paragraph that says so.
#[derive(Debug, Serialize)]
pub(crate) struct DutyFacts {
    pub id: String,
    pub r#do: String,
    pub who: String,
    /// "within 72 hours of coming back"; empty where the source sets no time.
    pub within: String,
    pub form: String,
    pub source: Option<SourceRef>,
}

/// The facts of a duty.
pub(crate) fn duty_facts(action: &Action, from: &Standpoint<'_>) -> DutyFacts {
    DutyFacts {
        id: action.id.value.to_string(),
        r#do: action.what.to_string(),
        who: action.who.to_string(),
        within: within_words(action),
        form: action.form.as_deref().unwrap_or_default().to_owned(),
        source: source_ref(&action.source, from),
    }
}

/// "within 72 hours of coming back", "every 2 weeks, from 7 days after going missing".
fn within_words(action: &Action) -> String {
    let Some(within) = action.within else {
        return String::new();
    };
    let mut words = within.words();
    match (action.clock, action.after) {
        (Some(clock), None) if matches!(within, Within::At(_)) => {
            words.push(' ');
            words.push_str(clock.words());
        }
        (Some(clock), Some(after)) => {
            let event = match clock {
                Clock::Missing => "they went missing",
                Clock::Reported => "the report",
                Clock::Returned => "they came back",
            };
            // Writing into a String cannot fail.
            let _ = write!(words, ", counted from {after} after {event}");
        }
        _ => {}
    }
    words
}

//! A duty as every page shows it: the same facts, wherever they stand.

use std::fmt::Write as _;

use fingerpost_core::Within;
use serde::Serialize;

use super::Standpoint;
use super::source_ref::{SourceRef, source_ref};
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
    let Some(clock) = action.clock else {
        return within.words();
    };
    let mut words = within.words();
    let event = match clock {
        Clock::Missing => "they went missing",
        Clock::Reported => "the report",
        Clock::Returned => "they came back",
    };
    // Writing into a String cannot fail.
    let _ = match (within, action.after) {
        (_, Some(after)) => write!(words, ", counted from {after} after {event}"),
        (Within::At(_), None) => write!(words, " {}", clock.words()),
        (Within::Immediately | Within::Every(_), None) => write!(words, " after {event}"),
    };
    words
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::documents::{Cited, Source};
    use crate::findings::Located;
    use crate::references::References;

    fn words(within: &str, clock: Option<Clock>, after: Option<&str>) -> String {
        let guide = Located {
            value: Arc::from("guide"),
            span: 0..1,
        };
        let source = References::default().cite::<Source>(guide, None);
        within_words(&Action {
            id: Located {
                value: Arc::from("meet"),
                span: 0..1,
            },
            what: Arc::from("Meet."),
            who: Arc::from("The council"),
            within: within.parse().ok(),
            clock,
            after: after.and_then(|after| after.parse().ok()),
            form: None,
            replaced_by: None,
            duty: None,
            moments: Vec::new(),
            task: None,
            when_settled: false,
            source: Cited {
                source,
                paragraph: None,
                span: 0..1,
            },
        })
    }

    #[test]
    fn a_time_says_what_it_is_counted_from_and_when_it_starts() {
        assert_eq!(words("", None, None), "");
        assert_eq!(words("24 hours", None, None), "within 24 hours");
        let returned = Some(Clock::Returned);
        assert_eq!(
            words("72 hours", returned, None),
            "within 72 hours of coming back"
        );
        assert_eq!(
            words("immediately", returned, None),
            "at once after they came back"
        );
        assert_eq!(
            words("every 2 weeks", returned, None),
            "every 2 weeks after they came back"
        );
        let missing = Some(Clock::Missing);
        assert_eq!(
            words("every 2 weeks", missing, Some("7 days")),
            "every 2 weeks, counted from 7 days after they went missing"
        );
    }
}

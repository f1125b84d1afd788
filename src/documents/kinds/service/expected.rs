//! What readers want to know before they get in touch: what comes first, how long they wait, how it ends, what is kept.

use std::sync::Arc;

use jiff::civil::Date;

use crate::documents::citation::{Cited, CitingFields};
use crate::findings::Located;
use crate::yaml::Fields;

/// What something that can be expected is about, in the order in which it happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// What happens when somebody gets in touch.
    First,
    /// How long it usually takes until somebody answers.
    Wait,
    /// When it is busy.
    Busy,
    /// Until when one has to get in touch to be answered.
    Last,
    /// How a conversation ends.
    End,
    /// What is kept of it, and by whom.
    Kept,
}

impl Moment {
    /// Every one, with the word authors write.
    pub const ALL: [(&'static str, Self); 6] = [
        ("first", Self::First),
        ("wait", Self::Wait),
        ("busy", Self::Busy),
        ("last", Self::Last),
        ("end", Self::End),
        ("kept", Self::Kept),
    ];

    /// What readers see before it.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::First => "First",
            Self::Wait => "Usual wait",
            Self::Busy => "Busy times",
            Self::Last => "Last contact",
            Self::End => "How it ends",
            Self::Kept => "What is kept",
        }
    }
}

/// Something that can be expected of a way of getting in touch.
#[derive(Debug, Clone)]
pub struct Expected {
    /// What it is about.
    pub about: Moment,
    /// One short sentence or two.
    pub text: Arc<str>,
    /// Where it comes from.
    pub source: Cited,
    /// The day on which somebody saw it there.
    pub seen: Located<Date>,
}

/// Reads what can be expected, in the order in which it happens.
pub(super) fn read(fields: &mut Fields<'_>) -> Vec<Expected> {
    let mut all = fields.each("expect", "an expectation", |fields| {
        let about = fields.required_choice("about", &Moment::ALL);
        let text = fields.required("text");
        let source = fields.required_citation("source");
        let seen = fields.required_date("seen");
        Some(Expected {
            about: about?,
            text: text?.value,
            source: source?,
            seen: seen?,
        })
    });
    all.sort_by_key(|one| one.about);
    all
}

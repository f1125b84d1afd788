//! What every kind of document has.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Deserialize;

use super::citation::Cited;
use super::fields::{Fields, List, Spanned, Text};
use super::kinds::Home;
use crate::findings::{Finding, Located, Place, Span, codes};
use crate::references::Ref;
use crate::vocabulary::Audience;

/// What every document has, whatever its kind.
#[derive(Debug, Clone)]
pub struct Common {
    /// The page's heading. Plain text.
    pub title: Located<Arc<str>>,
    /// One sentence for lists and for the top of the page. Empty only for words that fill a slot.
    pub summary: Located<Arc<str>>,
    /// Who answers for the page.
    pub owner: Arc<str>,
    /// When somebody last checked it against its sources.
    pub reviewed: Located<Date>,
    /// When it must be checked again.
    pub review_by: Located<Date>,
    /// The audiences it is written for; never empty.
    pub audiences: Vec<Ref<Audience>>,
    /// Where its facts come from.
    pub sources: Vec<Cited>,
    /// Place in its section's list, small first.
    pub order: i32,
    /// Not published unless drafts are asked for.
    pub draft: bool,
    /// What changed for readers, for the feed.
    pub changes: Vec<Change>,
}

/// A change that readers should hear of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The day it was published.
    pub date: Date,
    /// Where that is written.
    pub span: Span,
    /// What changed, as a sentence.
    pub what: Arc<str>,
}

/// [`Change`] as serde reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawChange {
    date: Text,
    what: Text,
}

/// The fields of [`Common`] as serde reads them.
pub(super) struct RawCommon {
    pub title: Text,
    pub summary: Text,
    pub owner: Text,
    pub reviewed: Text,
    pub review_by: Text,
    pub audiences: List,
    pub sources: List,
    pub area: Text,
    pub order: Option<Spanned<i32>>,
    pub draft: Option<Spanned<bool>>,
    pub changes: Option<Vec<RawChange>>,
}

/// Declares a kind's front matter as serde reads it: the common fields, then its own. Serde's `flatten` would do
/// the same, but it loses the place of every value.
macro_rules! front_matter {
    ($name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name {
            #[allow(dead_code)]
            kind: serde::de::IgnoredAny,
            title: $crate::documents::fields::Text,
            summary: $crate::documents::fields::Text,
            owner: $crate::documents::fields::Text,
            reviewed: $crate::documents::fields::Text,
            review_by: $crate::documents::fields::Text,
            audiences: $crate::documents::fields::List,
            sources: $crate::documents::fields::List,
            area: $crate::documents::fields::Text,
            order: Option<$crate::documents::fields::Spanned<i32>>,
            draft: Option<$crate::documents::fields::Spanned<bool>>,
            changes: Option<Vec<$crate::documents::common::RawChange>>,
            $($field: $type,)*
        }

        impl $crate::documents::common::RawFrontMatter for $name {
            fn take_common(&mut self) -> $crate::documents::common::RawCommon {
                $crate::documents::common::RawCommon {
                    title: self.title.take(),
                    summary: self.summary.take(),
                    owner: self.owner.take(),
                    reviewed: self.reviewed.take(),
                    review_by: self.review_by.take(),
                    audiences: self.audiences.take(),
                    sources: self.sources.take(),
                    area: self.area.take(),
                    order: self.order.take(),
                    draft: self.draft.take(),
                    changes: self.changes.take(),
                }
            }
        }
    };
}
pub(super) use front_matter;

/// Front matter of a kind as it is decoded.
pub(super) trait RawFrontMatter {
    /// Takes the common fields out, to be read first.
    fn take_common(&mut self) -> RawCommon;
}

/// Reads the common fields; says everything that is wrong with them.
pub(super) fn read(
    raw: &RawCommon,
    home: Home,
    folder_area: Option<&Arc<str>>,
    name: &Arc<str>,
    fields: &mut Fields<'_>,
) -> Option<Common> {
    let (title, summary) = match home {
        Home::Anywhere | Home::Country | Home::AreaIndex => (
            fields.required("title", &raw.title),
            fields.required("summary", &raw.summary),
        ),
        // Words inside other pages are named after their file.
        Home::AreaWords => {
            let own_name = || Located {
                value: Arc::clone(name),
                span: fields.front.clone(),
            };
            let title = own_name();
            let summary = Located {
                value: Arc::from(""),
                span: title.span.clone(),
            };
            let title = fields.optional("title", &raw.title).unwrap_or(title);
            let summary = fields.optional("summary", &raw.summary).unwrap_or(summary);
            (Some(title), Some(summary))
        }
    };
    let owner = fields.required("owner", &raw.owner);
    let reviewed = located_date("reviewed", &raw.reviewed, fields);
    let review_by = located_date("review_by", &raw.review_by, fields);
    if let (Some(reviewed), Some(review_by)) = (&reviewed, &review_by)
        && review_by.value <= reviewed.value
    {
        fields.report(
            Finding::new(
                &codes::FP119,
                Place::at(fields.path, review_by.span.clone()),
                "the next review is not after the last one",
            )
            .label(format!("last reviewed {}", reviewed.value))
            .help("set `reviewed` to the day you checked the page, `review_by` to when it must be checked again"),
        );
    }
    let audiences = fields.names("audiences", &raw.audiences);
    if audiences.is_empty() {
        fields.missing(
            "audiences",
            "the field `audiences` is missing or empty",
            "say who the page is for: `audiences: […]`, with ids from `audiences:` in content/site.yaml; where that has none, with some of \
             parent-carer, young-person, adult-missing, family and professional",
        );
    }
    let sources = fields.citations("sources", &raw.sources);
    if let Some(area) = fields.optional("area", &raw.area)
        && Some(&area.value) != folder_area
    {
        let help = match folder_area {
            Some(folder) => format!(
                "this file is in the folder of `{folder}`; take the field out, or move the file"
            ),
            None => format!("move the file to `content/areas/{}/`", area.value),
        };
        fields.report(
            Finding::new(
                &codes::FP120,
                Place::at(fields.path, area.span),
                format!(
                    "this says it belongs to `{}`, but its folder does not",
                    area.value
                ),
            )
            .help(help),
        );
    }
    let mut changes = fields.each("changes", "a change", raw.changes.as_deref(), read_change);
    changes.sort_by_key(|change| std::cmp::Reverse(change.date));
    Some(Common {
        title: title?,
        summary: summary?,
        owner: owner?.value,
        reviewed: reviewed?,
        review_by: review_by?,
        audiences: (!audiences.is_empty()).then_some(audiences)?,
        sources,
        order: raw.order.as_ref().map_or(1000, |order| order.value),
        draft: raw.draft.as_ref().is_some_and(|draft| draft.value),
        changes,
    })
}

fn read_change(raw: &RawChange, fields: &mut Fields<'_>) -> Option<Change> {
    let date = located_date("date", &raw.date, fields);
    let what = fields.required_in("what", &raw.what, "a change");
    let date = date?;
    Some(Change {
        date: date.value,
        span: date.span,
        what: what?.value,
    })
}

/// A date that must be there, with its place.
pub(super) fn located_date(
    name: &str,
    text: &Text,
    fields: &mut Fields<'_>,
) -> Option<Located<Date>> {
    let value = fields.required_date(name, text)?;
    let span = text.as_ref().map_or(0..0, |text| fields.span(text));
    Some(Located { value, span })
}

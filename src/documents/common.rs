//! What every kind of document has.

use std::sync::Arc;

use jiff::civil::Date;

use super::citation::{Cited, CitingFields};
use super::kinds::spec::Home;
use crate::findings::{Finding, Located, Place, Span, codes};
use crate::references::Ref;
use crate::vocabulary::Audience;
use crate::yaml::Fields;

/// What every document has, whatever its kind.
#[derive(Debug, Clone)]
pub struct Common {
    /// The page's heading. Plain text.
    pub title: Located<Arc<str>>,
    /// One sentence for lists and for the top of the page. Empty only for words that fill a slot.
    pub summary: Located<Arc<str>>,
    /// What tabs, the history and previews call it, where its heading could tell on the reader.
    pub discreet_title: Option<Arc<str>>,
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

/// Reads the common fields; says everything that is wrong with them.
pub(super) fn read(
    home: Home,
    folder_area: Option<&Arc<str>>,
    name: &Arc<str>,
    fields: &mut Fields<'_>,
) -> Option<Common> {
    let (title, summary) = match home {
        Home::Anywhere | Home::Country | Home::Area | Home::AreaIndex => {
            (fields.required("title"), fields.required("summary"))
        }
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
            let title = fields.optional("title").unwrap_or(title);
            let summary = fields.optional("summary").unwrap_or(summary);
            (Some(title), Some(summary))
        }
    };
    let owner = fields.required("owner");
    let reviewed = fields.required_date("reviewed");
    let review_by = fields.required_date("review_by");
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
    let audiences = fields.names("audiences");
    if audiences.is_empty() {
        fields.missing(
            "audiences",
            "the field `audiences` is missing or empty",
            "say who the page is for: `audiences: […]`, with ids from `audiences:` in content/site.yaml; where that has none, with some of \
             parent-carer, young-person, adult-missing, family and professional",
        );
    }
    let sources = fields.citations("sources");
    if let Some(area) = fields.optional("area")
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
    let mut changes = fields.each("changes", "a change", read_change);
    changes.sort_by_key(|change| std::cmp::Reverse(change.date));
    let order = fields.number::<i32>("order");
    let draft = fields.flag("draft");
    let discreet_title = fields.words("discreet_title");
    Some(Common {
        title: title?,
        summary: summary?,
        discreet_title,
        owner: owner?.value,
        reviewed: reviewed?,
        review_by: review_by?,
        audiences: (!audiences.is_empty()).then_some(audiences)?,
        sources,
        order: order.map_or(1000, |order| order.value),
        draft: draft.is_some_and(|draft| draft.value),
        changes,
    })
}

fn read_change(fields: &mut Fields<'_>) -> Option<Change> {
    let date = fields.required_date("date");
    let what = fields.required("what");
    let date = date?;
    Some(Change {
        date: date.value,
        span: date.span,
        what: what?.value,
    })
}

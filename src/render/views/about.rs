//! Where a page comes from, and how old it is.

use std::collections::HashMap;

use jiff::civil::Date;
use serde::Serialize;

use super::{DateView, LinkView, Standpoint};
use crate::documents::{Citation, Document, Source};
use crate::references::Id;
use crate::site::{DocumentId, Page};

/// The "About this page" block.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct About {
    owner: String,
    reviewed: DateView,
    review_by: DateView,
    overdue: bool,
    changes: Vec<ChangeView>,
    sources: Vec<EndedSource>,
}

#[derive(Debug, Clone, Serialize)]
struct ChangeView {
    date: DateView,
    what: String,
}

/// A source of a page, with the paragraphs used.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct EndedSource {
    title: String,
    short: String,
    url: String,
    paragraphs: Vec<String>,
    status: &'static str,
    pub ended: bool,
    status_words: &'static str,
    replaced_by: Option<LinkView>,
}

impl About {
    /// The sources that no longer hold.
    pub fn ended(&self) -> Vec<EndedSource> {
        self.sources
            .iter()
            .filter(|source| source.ended)
            .cloned()
            .collect()
    }
}

/// What is known about a page's origin. The words an area put into it count: the older review is the one that matters.
pub(crate) fn about(page: &Page, from: &Standpoint<'_>) -> About {
    let site = from.site;
    let parts: Vec<DocumentId> = std::iter::once(page.document)
        .chain(page.fills.iter().copied().flatten())
        .collect();
    let documents: Vec<&Document> = parts.iter().map(|id| site.document(*id)).collect();
    let own = documents[0];
    let earliest =
        |date: fn(&Document) -> Date| documents.iter().map(|document| date(document)).min();
    let reviewed =
        earliest(|document| document.common.reviewed.value).unwrap_or(own.common.reviewed.value);
    let review_by =
        earliest(|document| document.common.review_by.value).unwrap_or(own.common.review_by.value);
    let citations: Vec<Citation> = parts.iter().flat_map(|id| site.citations(*id)).collect();
    let mut changes: Vec<_> = documents
        .iter()
        .flat_map(|document| &document.common.changes)
        .collect();
    changes.sort_by_key(|change| std::cmp::Reverse(change.date));
    About {
        owner: own.common.owner.to_string(),
        reviewed: DateView::new(reviewed),
        review_by: DateView::new(review_by),
        overdue: review_by < site.today,
        changes: changes
            .into_iter()
            .map(|change| ChangeView {
                date: DateView::new(change.date),
                what: change.what.to_string(),
            })
            .collect(),
        sources: sources(&citations, from),
    }
}

/// Citations by source, in the order they are first made.
pub(crate) fn sources(citations: &[Citation], from: &Standpoint<'_>) -> Vec<EndedSource> {
    let mut views: Vec<EndedSource> = Vec::new();
    let mut places: HashMap<Id<Source>, usize> = HashMap::new();
    for citation in citations {
        let id = citation.source;
        let source = from.site.source(id);
        let index = *places.entry(id).or_insert_with(|| {
            let link = from.link(id);
            views.push(EndedSource {
                title: link.title,
                short: source.short.to_string(),
                url: link.url,
                paragraphs: Vec::new(),
                status: source.status.id(),
                ended: source.status.has_ended(),
                status_words: source.status.words(),
                replaced_by: replacement(source, from),
            });
            views.len() - 1
        });
        if let Some(paragraph) = &citation.paragraph {
            let paragraphs = &mut views[index].paragraphs;
            let words = paragraph_words(paragraph);
            if !paragraphs.contains(&words) {
                paragraphs.push(words);
            }
        }
    }
    views
}

/// The source that took another's place.
pub(crate) fn replacement(source: &Source, from: &Standpoint<'_>) -> Option<LinkView> {
    let id = source.replaced_by.as_ref()?.target()?;
    Some(from.link(id))
}

/// A paragraph as readers see it: `5.2.1` stays, `appendix-4` becomes "appendix 4".
pub(crate) fn paragraph_words(paragraph: &str) -> String {
    if paragraph.contains(char::is_alphabetic) {
        paragraph.replace('-', " ")
    } else {
        paragraph.to_owned()
    }
}

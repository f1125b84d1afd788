//! The paragraph that a rule or a duty comes from.

use serde::Serialize;

use super::Standpoint;
use super::about::paragraph_words;
use crate::documents::Cited;

/// The paragraph that a rule comes from.
#[derive(Debug, Serialize)]
pub(crate) struct SourceRef {
    pub short: String,
    pub paragraph: String,
    pub url: String,
    pub ended: bool,
}

pub(crate) fn source_ref(cited: &Cited, from: &Standpoint<'_>) -> Option<SourceRef> {
    let citation = cited.citation()?;
    let source = from.site.source(citation.source);
    Some(SourceRef {
        short: source.short.to_string(),
        paragraph: citation
            .paragraph
            .as_deref()
            .map(paragraph_words)
            .unwrap_or_default(),
        url: from.document(citation.source),
        ended: source.status.has_ended(),
    })
}

//! Where a fact comes from: a source and the paragraph in it.

use std::sync::Arc;

use crate::findings::Span;

/// A reference to a paragraph of a source document: `portsmouth-2016#5.2.1`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    /// The source's id.
    pub source: Arc<str>,
    /// The paragraph, as the document numbers or names it.
    pub paragraph: Option<Arc<str>>,
}

impl Citation {
    /// Reads `id` or `id#paragraph`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (source, paragraph) = match text.split_once('#') {
            Some((source, paragraph)) => (source, Some(paragraph.trim())),
            None => (text, None),
        };
        let source = source.trim();
        let whole = super::is_slug(source) && paragraph != Some("");
        whole.then(|| Self {
            source: Arc::from(source),
            paragraph: paragraph.map(Arc::from),
        })
    }
}

/// A citation and where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// What is cited.
    pub citation: Citation,
    /// Where the author wrote it.
    pub span: Span,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_is_a_source_and_perhaps_a_paragraph() {
        let read = |text| {
            Citation::read(text).map(|c| (c.source.to_string(), c.paragraph.map(|p| p.to_string())))
        };
        assert_eq!(read("dfe-2014"), Some(("dfe-2014".into(), None)));
        assert_eq!(
            read("portsmouth-2016#5.2.1"),
            Some(("portsmouth-2016".into(), Some("5.2.1".into())))
        );
        assert_eq!(read("portsmouth-2016#"), None);
        assert_eq!(read("Portsmouth 2016"), None);
    }
}

//! Where a fact comes from: a source and the paragraph in it.

use std::sync::Arc;

use super::kinds::Source;
use crate::addresses::is_slug;
use crate::findings::Span;
use crate::references::{Id, Ref};

/// A paragraph of a source: what `portsmouth-2016#5.2.1` stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Citation {
    /// The source.
    pub source: Id<Source>,
    /// The paragraph, as the document numbers or names it.
    pub paragraph: Option<Arc<str>>,
}

/// A citation as an author wrote it.
#[derive(Debug, Clone)]
pub struct Cited {
    /// The source.
    pub source: Ref<Source>,
    /// The paragraph, as the document numbers or names it.
    pub paragraph: Option<Arc<str>>,
    /// Where the author wrote it.
    pub span: Span,
}

impl Cited {
    /// What is cited.
    #[must_use]
    pub fn citation(&self) -> Option<Citation> {
        Some(Citation {
            source: self.source.target()?,
            paragraph: self.paragraph.clone(),
        })
    }
}

/// The name of the source and the paragraph of `id` or `id#paragraph`.
pub(super) fn split(text: &str) -> Option<(Arc<str>, Option<Arc<str>>)> {
    let (source, paragraph) = match text.split_once('#') {
        Some((source, paragraph)) => (source, Some(paragraph.trim())),
        None => (text, None),
    };
    let source = source.trim();
    let whole = is_slug(source) && paragraph != Some("");
    whole.then(|| (Arc::from(source), paragraph.map(Arc::from)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_is_a_source_and_perhaps_a_paragraph() {
        let read = |text| split(text).map(|(s, p)| (s.to_string(), p.map(|p| p.to_string())));
        assert_eq!(read("dfe-2014"), Some(("dfe-2014".into(), None)));
        assert_eq!(
            read("portsmouth-2016#5.2.1"),
            Some(("portsmouth-2016".into(), Some("5.2.1".into())))
        );
        assert_eq!(read("portsmouth-2016#"), None);
        assert_eq!(read("Portsmouth 2016"), None);
    }
}

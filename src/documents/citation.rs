//! Where a fact comes from: a source and the paragraph in it.

use std::sync::Arc;

use super::kinds::source::Source;
use crate::addresses::is_slug;
use crate::findings::{Finding, Located, Place, Span, codes};
use crate::references::{Id, Ref};
use crate::yaml::Fields;

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
fn split(text: &str) -> Option<(Arc<str>, Option<Arc<str>>)> {
    let (source, paragraph) = match text.split_once('#') {
        Some((source, paragraph)) => (source, Some(paragraph.trim())),
        None => (text, None),
    };
    let source = source.trim();
    let whole = is_slug(source) && paragraph != Some("");
    whole.then(|| (Arc::from(source), paragraph.map(Arc::from)))
}

/// Fields that say where something comes from.
pub(crate) trait CitingFields {
    /// A source and a paragraph.
    fn citation(&mut self, name: &'static str) -> Option<Cited>;

    /// A source and a paragraph that must be there: a rule without one is an opinion.
    fn required_citation(&mut self, name: &'static str) -> Option<Cited>;

    /// A list of sources and paragraphs.
    fn citations(&mut self, name: &'static str) -> Vec<Cited>;
}

impl CitingFields for Fields<'_> {
    fn citation(&mut self, name: &'static str) -> Option<Cited> {
        let text = self.optional(name)?;
        read(&text, self)
    }

    fn required_citation(&mut self, name: &'static str) -> Option<Cited> {
        let text = self.required(name)?;
        read(&text, self)
    }

    fn citations(&mut self, name: &'static str) -> Vec<Cited> {
        let texts = self.list(name);
        texts.iter().filter_map(|text| read(text, self)).collect()
    }
}

fn read(text: &Located<Arc<str>>, fields: &mut Fields<'_>) -> Option<Cited> {
    let span = text.span.clone();
    if let Some((source, paragraph)) = split(&text.value) {
        let source = Located {
            value: source,
            span: span.clone(),
        };
        let source = fields.references.cite::<Source>(source, paragraph.clone());
        return Some(Cited {
            source,
            paragraph,
            span,
        });
    }
    fields.report_value(
        Finding::new(
            &codes::FP116,
            Place::at(fields.path, span),
            format!("`{}` does not name a source", text.value),
        )
        .help(help(&text.value)),
    );
    None
}

fn help(text: &str) -> String {
    let form = "write the name of its file in `content/sources/`, without `.md`; where the source is cited by paragraph, `#` and the paragraph after it";
    let name = text.split_once('#').map_or(text, |(name, _)| name);
    let likely = name.trim().to_lowercase().replace([' ', '_'], "-");
    let likely = likely.trim_end_matches(".md");
    let likely = likely.rsplit('/').next().unwrap_or_default();
    match text.split_once('#') {
        _ if text.contains("://") => format!("{form}. A web page needs such a file, too"),
        Some((name, paragraph))
            if is_slug(likely) && likely != name.trim() && !paragraph.trim().is_empty() =>
        {
            format!(
                "{form}: `{likely}#{}`, if it is called that",
                paragraph.trim()
            )
        }
        _ => form.to_owned(),
    }
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

//! Places in the author's files.

use std::ops::Range;
use std::sync::Arc;

/// Byte offsets into a file.
pub type Span = Range<usize>;

/// A file, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Path from the root folder, with `/` on every system.
    pub path: Arc<str>,
    /// The bytes meant, or the file as a whole.
    pub span: Option<Span>,
}

impl Place {
    /// A stretch of a file.
    #[must_use]
    pub fn at(path: &Arc<str>, span: Span) -> Self {
        Self {
            path: Arc::clone(path),
            span: Some(span),
        }
    }

    /// A file as a whole.
    #[must_use]
    pub fn file(path: &Arc<str>) -> Self {
        Self {
            path: Arc::clone(path),
            span: None,
        }
    }

    /// Line and column of the place in `text`, both from 1; columns count characters.
    #[must_use]
    pub fn line_and_column(&self, text: &str) -> Option<(usize, usize)> {
        let start = self.span.as_ref()?.start.min(text.len());
        let before = text.get(..start)?;
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or(before).chars().count() + 1;
        Some((line, column))
    }
}

/// A value and the bytes of the file it was written in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located<T> {
    /// What was written.
    pub value: T,
    /// Where.
    pub span: Span,
}

impl<T> Located<T> {
    /// Keeps the place, changes the value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Located<U> {
        Located {
            value: change(self.value),
            span: self.span,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "one\n¶é x";
        let start = text.find('x').unwrap_or_default();
        let place = Place::at(&Arc::from("a.md"), start..start + 1);
        assert_eq!(place.line_and_column(text), Some((2, 4)));
    }
}

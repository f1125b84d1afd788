//! What a page links to and loads on its own site.

use std::ops::Range;

use crate::tags::{Piece, Pieces, attributes};

/// An address in a page that leads to a file of the site, or to a place on the page itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LocalLink {
    /// Where its value stands in the page, without quotes; in bytes.
    pub range: Range<usize>,
    /// The file, as a path below the root of the site.
    pub path: String,
    /// The id within it.
    pub fragment: Option<String>,
}

/// The addresses of a page that stay on its site. `path` is where the page is, below the root.
pub(crate) fn links_of(path: &str, bytes: &[u8]) -> Vec<LocalLink> {
    let mut found = Vec::new();
    let Ok(html) = std::str::from_utf8(bytes) else {
        return found;
    };
    if !path.ends_with(".html") {
        return found;
    }
    let mut at = 0;
    for piece in Pieces::of(html) {
        let (Piece::Text(text)
        | Piece::Start(text, _)
        | Piece::End(text, _)
        | Piece::Verbatim(text)) = piece;
        if let Piece::Start(tag, _) = piece {
            for attribute in attributes(tag) {
                if !["href", "src"]
                    .iter()
                    .any(|name| name.eq_ignore_ascii_case(attribute.name))
                {
                    continue;
                }
                let value = attribute.value();
                if let Some((target, fragment)) = resolved(path, &value) {
                    found.push(LocalLink {
                        range: at + attribute.range.start..at + attribute.range.end,
                        path: target,
                        fragment,
                    });
                }
            }
        }
        at += text.len();
    }
    found
}

/// The file that a relative address means on a page, and the place in it; nothing where it leads off the site.
pub(super) fn resolved(page: &str, address: &str) -> Option<(String, Option<String>)> {
    let (path, fragment) = match address.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment.to_owned())),
        None => (address, None),
    };
    if path.is_empty() {
        return Some((page.to_owned(), fragment));
    }
    if path.starts_with('/')
        || path
            .split('/')
            .next()
            .is_some_and(|first| first.contains(':'))
    {
        return None;
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some((parts.join("/"), fragment))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_where_it_stands_and_leads_where_browsers_go() {
        let html = r##"<link href="../assets/a.css"><a href='b.html#c'>x</a><a href="#d"></a><a href="tel:999"></a><a href="https://e.org/"></a><p title="<a href='z.html'>">"##;
        let found = links_of("p/q.html", html.as_bytes());
        let said: Vec<(&str, &str, Option<&str>)> = found
            .iter()
            .map(|link| {
                (
                    &html[link.range.clone()],
                    &*link.path,
                    link.fragment.as_deref(),
                )
            })
            .collect();
        assert_eq!(
            said,
            [
                ("../assets/a.css", "assets/a.css", None),
                ("b.html#c", "p/b.html", Some("c")),
                ("#d", "p/q.html", Some("d")),
            ]
        );
        assert_eq!(resolved("a.html", "../../b.html"), None);
    }
}

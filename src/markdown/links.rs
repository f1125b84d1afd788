//! What the address of a link means.

use std::sync::Arc;

/// What a link in content leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// A document of this site; checked once all documents are known.
    Inside(Reference),
    /// A page of somebody else.
    Outside(String),
    /// A number to call or text: the whole address, and the number in it.
    Call {
        /// What the link opens: `tel:999`.
        address: String,
        /// The digits.
        number: String,
    },
    /// An address to write to.
    Mail(String),
}

/// How an author names another document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reference {
    /// A heading of the same page.
    Here(Arc<str>),
    /// A content file by its path from the `content` folder, and perhaps a heading of it.
    File {
        /// The file, from the root.
        path: Arc<str>,
        /// The id of a heading in it.
        anchor: Option<Arc<str>>,
    },
    /// A document by kind and id, and perhaps a heading, or a source's paragraph.
    Id {
        /// The word after `kind:` in the other document.
        kind: &'static str,
        /// Its id.
        id: Arc<str>,
        /// The id of a heading in it, or the paragraph of a source.
        anchor: Option<Arc<str>>,
    },
}

/// Why an address is refused, said as what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refused {
    pub message: String,
    pub help: &'static str,
}

/// Reads the address of a link in the file at `from`, a path below the root.
pub(super) fn read(address: &str, from: &str) -> Result<LinkTarget, Refused> {
    let refused = |message: String, help| Err(Refused { message, help });
    let Some((scheme, rest)) = scheme(address) else {
        return inside(address, from).map(LinkTarget::Inside);
    };
    match scheme {
        "https"
            if rest
                .strip_prefix("//")
                .is_some_and(|host| host.contains('.')) =>
        {
            Ok(LinkTarget::Outside(address.to_owned()))
        }
        "http" => refused(
            "this link is not encrypted".to_owned(),
            "write `https://`; a page that only has `http://` is not safe to send a reader to",
        ),
        "tel" | "sms" => {
            let digits = rest.strip_prefix('+').unwrap_or(rest);
            if (3..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) {
                Ok(LinkTarget::Call {
                    address: address.to_owned(),
                    number: rest.to_owned(),
                })
            } else {
                refused(
                    format!("`{rest}` is not a number that a telephone can dial"),
                    "write the digits without spaces: `tel:08001111`",
                )
            }
        }
        "mailto" => {
            let plain = !rest.contains(|c: char| c.is_whitespace() || "<>\"?&".contains(c));
            if plain
                && rest
                    .split_once('@')
                    .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
            {
                Ok(LinkTarget::Mail(address.to_owned()))
            } else {
                refused(
                    format!("`{rest}` is not an e-mail address"),
                    "write `mailto:name@example.org`",
                )
            }
        }
        kind => match LINKED_KINDS.iter().find(|known| **known == kind) {
            Some(kind) => Ok(LinkTarget::Inside(by_id(kind, rest))),
            None => refused(
                format!("links cannot start with `{kind}:`"),
                "link to a file (`../parents/reporting.md`), an id (`service:childline`), `https:`, `tel:`, `sms:` or `mailto:`",
            ),
        },
    }
}

/// Kinds that can be linked by id.
const LINKED_KINDS: [&str; 8] = [
    "area",
    "source",
    "definition",
    "threshold",
    "intervention",
    "procedure",
    "service",
    "strategy",
];

/// Whether words in brackets are an address beyond doubt, so that whoever wrote them meant a link.
pub(super) fn looks_like_address(text: &str) -> bool {
    let file = text.split('#').next().unwrap_or_default();
    let scheme = scheme(text).map_or("", |(scheme, _)| scheme);
    !text.contains(char::is_whitespace)
        && ((file.len() > 3 && file.ends_with(".md"))
            || matches!(scheme, "https" | "http" | "tel" | "sms" | "mailto")
            || LINKED_KINDS.contains(&scheme)
            || text.starts_with("www."))
}

fn scheme(address: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = address.split_once(':')?;
    let named = !scheme.is_empty()
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'+');
    named.then_some((scheme, rest))
}

fn by_id(kind: &'static str, rest: &str) -> Reference {
    let (id, anchor) = split_anchor(rest);
    Reference::Id {
        kind,
        id: Arc::from(id),
        anchor,
    }
}

fn split_anchor(text: &str) -> (&str, Option<Arc<str>>) {
    match text.split_once('#') {
        Some((before, anchor)) => (before, Some(Arc::from(anchor))),
        None => (text, None),
    }
}

fn inside(address: &str, from: &str) -> Result<Reference, Refused> {
    let refused = |message: String, help| Err(Refused { message, help });
    let (path, anchor) = split_anchor(address);
    if path.is_empty() {
        return match anchor {
            Some(anchor) if !anchor.is_empty() => Ok(Reference::Here(anchor)),
            _ => refused(
                "this link leads nowhere".to_owned(),
                "write what it leads to between the brackets",
            ),
        };
    }
    if path.starts_with("//") || path.contains(['\\', '?', '%']) {
        return refused(
            format!("`{path}` is not the path of a content file"),
            "write the path of the Markdown file, from this one: `../parents/reporting.md`",
        );
    }
    if !path.ends_with(".md") {
        return refused(
            format!("`{path}` does not name a Markdown file"),
            "link to the content file, with its ending: `reporting.md`; the site works out the address",
        );
    }
    let mut parts: Vec<&str> = if path.starts_with('/') {
        vec!["content"]
    } else {
        let mut parts: Vec<&str> = from.split('/').collect();
        parts.pop();
        parts
    };
    for part in path.trim_start_matches('/').split('/') {
        match part {
            "." | "" => {}
            ".." if parts.len() > 1 => {
                parts.pop();
            }
            ".." => {
                return refused(
                    format!("`{path}` leads out of the content folder"),
                    "count the `../` again: one for each folder to go up",
                );
            }
            part => parts.push(part),
        }
    }
    Ok(Reference::File {
        path: Arc::from(parts.join("/")),
        anchor,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn target(address: &str) -> Option<LinkTarget> {
        read(address, "content/parents/reporting.md").ok()
    }

    #[allow(clippy::unnecessary_wraps)] // compared with what `target` returns
    fn file(path: &str, anchor: Option<&str>) -> Option<LinkTarget> {
        Some(LinkTarget::Inside(Reference::File {
            path: Arc::from(path),
            anchor: anchor.map(Arc::from),
        }))
    }

    #[test]
    fn a_path_is_read_from_the_file_it_stands_in() {
        assert_eq!(
            target("first-steps.md"),
            file("content/parents/first-steps.md", None)
        );
        assert_eq!(
            target("../adults/index.md#now"),
            file("content/adults/index.md", Some("now"))
        );
        assert_eq!(target("/about.md"), file("content/about.md", None));
        assert_eq!(target("../../../etc/passwd.md"), None);
    }

    #[test]
    fn emergency_numbers_stay_numbers() {
        for (address, number) in [
            ("tel:999", "999"),
            ("tel:+448001111", "+448001111"),
            ("sms:85258", "85258"),
        ] {
            assert_eq!(
                target(address),
                Some(LinkTarget::Call {
                    address: address.into(),
                    number: number.into()
                })
            );
        }
        for address in [
            "tel:0800 1111",
            "tel:",
            "tel:99",
            "tel:999x",
            "sms:javascript",
        ] {
            assert_eq!(target(address), None, "{address}");
        }
    }

    #[test]
    fn addresses_that_could_do_harm_are_refused() {
        for address in [
            "javascript:alert(1)",
            "data:text/html,x",
            "//evil.example/x.md",
            "http://example.org/",
            "https:",
            "file:///etc/passwd",
            "reporting.html",
            "mailto:a@b",
            "mailto:a@b.org?bcc=c",
            "",
            "#",
        ] {
            assert_eq!(target(address), None, "{address}");
        }
    }

    proptest! {
        #[test]
        fn any_address_is_read_or_refused_without_panic(address in ".*") {
            let _ = target(&address);
        }
    }
}

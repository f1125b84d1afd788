//! What the address of a link means.

use std::sync::Arc;

use crate::addresses::{WebError, is_email, is_web_address, read_web};
use crate::phones::Number;
use crate::unseen;

/// What a link in content leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// A document of this site; checked once all documents are known.
    Inside(Reference),
    /// A page of somebody else.
    Outside(Arc<str>),
    /// A number to call or text.
    Call {
        /// What the link opens: `tel:999`.
        address: String,
        /// The number in it.
        number: Number,
        /// Whether it is texted; else it is called.
        is_text: bool,
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
    pub id: &'static str,
    pub message: String,
    pub help: String,
}

/// An address that is not one.
fn refused<T>(message: impl Into<String>, help: impl Into<String>) -> Result<T, Refused> {
    Err(Refused {
        id: "FP218",
        message: message.into(),
        help: help.into(),
    })
}

/// Reads the address of a link in the file at `from`, a path below the root. `kinds` are what links can name by an id.
pub(super) fn read(
    address: &str,
    from: &str,
    kinds: &[&'static str],
) -> Result<LinkTarget, Refused> {
    if let Some((c, name)) = unseen::in_address(address) {
        return refused(
            format!(
                "an invisible character stands in this address: {name} (U+{:04X})",
                u32::from(c)
            ),
            "type the address anew, or copy it from where it is shown",
        );
    }
    let Some((scheme, rest)) = scheme(address) else {
        return match meant(address) {
            Some(meant) => refused(
                format!("`{address}` does not say how it is reached"),
                format!("write `{meant}`"),
            ),
            None => inside(address, from).map(LinkTarget::Inside),
        };
    };
    match scheme.to_ascii_lowercase().as_str() {
        "https" | "http" => read_web(address).map(LinkTarget::Outside).or_else(|error| {
            let message = match error {
                WebError::NotEncrypted(_) => "this link is not encrypted".to_owned(),
                WebError::NoHost => "this address ends before it leads anywhere".to_owned(),
                _ => format!("`{address}` is not an address that can be linked"),
            };
            refused(message, error.to_string())
        }),
        "tel" => call(rest, false),
        "sms" => call(rest, true),
        "mailto" => {
            if is_email(rest) {
                Ok(LinkTarget::Mail(format!("mailto:{rest}")))
            } else {
                refused(
                    format!("`{rest}` is not an e-mail address"),
                    "write `mailto:` and one address: `mailto:name@example.org`",
                )
            }
        }
        _ => match kinds.iter().find(|known| **known == scheme) {
            Some(kind) => Ok(LinkTarget::Inside(by_id(kind, rest))),
            None => refused(
                format!("links cannot start with `{scheme}:`"),
                "link to a file (`../parents/reporting.md`), an id (`service:childline`), `https:`, `tel:`, `sms:` or `mailto:`",
            ),
        },
    }
}

/// A number is judged as the same number in a service is.
fn call(written: &str, is_text: bool) -> Result<LinkTarget, Refused> {
    let scheme = if is_text { "sms" } else { "tel" };
    let digits = figures(written);
    let plain = digits == written && !digits.trim_start_matches('+').is_empty();
    if !plain {
        let help = match digits.len() {
            0 | 1 => format!("write the figures of the number after `{scheme}:`"),
            _ => format!("write the figures alone, without spaces: `{scheme}:{digits}`"),
        };
        let message = if written.trim().is_empty() {
            format!("the number is missing after `{scheme}:`")
        } else {
            format!("`{written}` is not a number that a telephone can dial")
        };
        return refused(message, help);
    }
    let (read, way) = if is_text {
        (Number::to_text(written), "text")
    } else {
        (Number::to_ring(written), "phone")
    };
    match read {
        Ok(number) => Ok(LinkTarget::Call {
            address: format!("{scheme}:{}", number.dialled),
            number,
            is_text,
        }),
        Err(error) => Err(Refused {
            id: "FP127",
            message: format!("`{written}` cannot be reached by {way}"),
            help: error.to_string(),
        }),
    }
}

/// The figures of a number, with its `+`.
fn figures(written: &str) -> String {
    let international = written.trim_start().starts_with('+');
    let digits = written.chars().filter(char::is_ascii_digit);
    international
        .then_some('+')
        .into_iter()
        .chain(digits)
        .collect()
}

/// What an author meant who left out how an address is reached: an e-mail address, a website, a number. Also reads what is no address
/// because of the spaces in it.
pub(super) fn meant(address: &str) -> Option<String> {
    let address = address.trim();
    let (scheme, rest) = scheme(address).unwrap_or(("", address));
    let rest = rest.trim();
    let scheme = scheme.to_ascii_lowercase();
    if matches!(scheme.as_str(), "" | "mailto") && is_email(rest) {
        return Some(format!("mailto:{rest}"));
    }
    if scheme.is_empty() && (rest.starts_with("//") || is_of_the_web(rest)) {
        let whole = format!("https://{}", rest.trim_start_matches('/'));
        return is_web_address(&whole).then_some(whole);
    }
    let words = ["tel", "phone", "telephone", "call", "ring", "sms", "text"];
    let (word, number) = match rest.split_once([' ', '.']) {
        Some((word, number)) if words.contains(&word.to_ascii_lowercase().as_str()) => {
            (word.to_ascii_lowercase(), number)
        }
        _ => (scheme.clone(), rest),
    };
    let is_number = number
        .chars()
        .all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-().".contains(c));
    let known = matches!(scheme.as_str(), "" | "tel" | "sms");
    if !is_number || !known || rest.is_empty() {
        return None;
    }
    let digits = figures(number);
    let (scheme, read) = if matches!(word.as_str(), "sms" | "text") {
        ("sms", Number::to_text(&digits))
    } else {
        ("tel", Number::to_ring(&digits))
    };
    read.ok()
        .map(|number| format!("{scheme}:{}", number.dialled))
}

/// Whether a path begins with the name of a site, as people write one without `https://`.
fn is_of_the_web(path: &str) -> bool {
    let host = path.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let endings = [
        ".uk", ".org", ".com", ".net", ".info", ".ie", ".wales", ".cymru", ".scot", ".london",
        ".charity", ".eu",
    ];
    let host = host.to_ascii_lowercase();
    (host.starts_with("www.") && host.len() > 4)
        || endings.iter().any(|ending| host.ends_with(ending))
}

/// Whether words in brackets are an address beyond doubt, so that whoever wrote them meant a link.
pub(super) fn looks_like_address(text: &str, kinds: &[&str]) -> bool {
    let file = text.split('#').next().unwrap_or_default();
    let scheme = scheme(text).map_or("", |(scheme, _)| scheme);
    !text.contains(char::is_whitespace)
        && ((file.len() > 3 && file.ends_with(".md"))
            || matches!(scheme, "https" | "http" | "tel" | "sms" | "mailto")
            || kinds.contains(&scheme)
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
    let (path, anchor) = split_anchor(address);
    if path.is_empty() {
        return match anchor {
            Some(anchor) if !anchor.is_empty() => Ok(Reference::Here(anchor)),
            _ => refused(
                "this link leads nowhere",
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
#[allow(clippy::panic)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn target(address: &str) -> Option<LinkTarget> {
        let kinds = ["definition", "service", "source", "threshold"];
        read(address, "content/parents/reporting.md", &kinds).ok()
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
            let Some(LinkTarget::Call {
                address: opened,
                number: read,
                is_text,
            }) = target(address)
            else {
                panic!("{address} is no number");
            };
            assert_eq!((opened.as_str(), &*read.dialled), (address, number));
            assert_eq!(is_text, address.starts_with("sms"));
        }
        for address in [
            "tel:0800 1111",
            "tel:",
            "tel:99",
            "tel:999x",
            "sms:javascript",
            "tel:0123",
            "tel:911",
            "tel:01632960123",
            "tel:0800111",
            "tel:116999",
            "tel:09061234567",
            "sms:9991",
            "sms:08001111",
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
            "https://?.",
            "https://./",
            "https:///a.b",
            "https://example.org\\foo",
            "https://gov.uk@evil.example/",
            "https://a\u{200b}.example/",
            "repor\u{ad}ting.md",
            "mailto:a%0Ab@example.org",
        ] {
            assert_eq!(target(address), None, "{address}");
        }
    }

    #[test]
    fn an_address_without_its_beginning_is_told_the_whole_one() {
        for (written, whole) in [
            ("help@ourtown.gov.uk", "mailto:help@ourtown.gov.uk"),
            ("www.ourtown.gov.uk", "https://www.ourtown.gov.uk"),
            (
                "www.ourtown.gov.uk/a?b=c",
                "https://www.ourtown.gov.uk/a?b=c",
            ),
            ("ourtown.gov.uk/help", "https://ourtown.gov.uk/help"),
            ("//ourtown.gov.uk/", "https://ourtown.gov.uk/"),
            ("0300 123 4567", "tel:03001234567"),
            ("(01375) 652802", "tel:01375652802"),
            ("tel 101", "tel:101"),
            ("101", "tel:101"),
            ("text 85258", "sms:85258"),
            ("tel:0800 1111", "tel:08001111"),
            ("+44 117 372 0154", "tel:+441173720154"),
        ] {
            assert_eq!(meant(written).as_deref(), Some(whole), "{written}");
        }
        for other in [
            "reporting.md",
            "reporting.html",
            "see also the law",
            "../a.md",
            "12",
            "0300 123",
            "www.",
            "https://example.org/a b",
            "",
            "1(2)",
        ] {
            assert_eq!(meant(other), None, "{other}");
        }
    }

    proptest! {
        #[test]
        fn any_address_is_read_or_refused_without_panic(address in ".*") {
            let _ = target(&address);
            let _ = meant(&address);
        }
    }
}

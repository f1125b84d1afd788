//! A page as a part of something larger: its main part alone, with ids of its own and links that lead to where its neighbours are now.

use super::links::resolved;
use crate::tags::{Attribute, Piece, Pieces, VOID, attributes, is_one_of};

/// Attributes that name an element of the same page.
const ID: [&str; 3] = ["id", "for", "form"];
/// Attributes that name several.
const IDS: [&str; 7] = [
    "aria-controls",
    "aria-describedby",
    "aria-details",
    "aria-labelledby",
    "aria-owns",
    "headers",
    "list",
];

/// Where a link leads in a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum To {
    /// To this address.
    Address(String),
    /// Nowhere: the page is not in this copy. The link becomes words, marked with `data-elsewhere`, so that the styles can say so.
    Nowhere,
}

/// How a page is made a part of something larger.
pub(crate) struct Rewriting<'a> {
    /// The page's path below the root of the site.
    pub page: &'a str,
    /// What comes before each id: unique among the pages that go together. Empty where the page stays a file of its own.
    pub prefix: &'a str,
    /// Where a link to a file of the site leads, by its path and the id within it.
    pub link: &'a dyn Fn(&str, Option<&str>) -> To,
    /// Which elements are left out, with all that is in them; by name and what the tag says.
    pub leaves_out: &'a dyn Fn(&str, &[Attribute<'_>]) -> bool,
}

/// What stands in the `main` of a page.
pub(crate) fn main_of(html: &str) -> Option<&str> {
    let mut at = 0;
    let mut start = None;
    for piece in Pieces::of(html) {
        let length = text_of(&piece).len();
        match piece {
            Piece::Start(_, name) if start.is_none() && name.eq_ignore_ascii_case("main") => {
                start = Some(at + length);
            }
            Piece::End(_, name) if name.eq_ignore_ascii_case("main") => {
                return start.map(|start| &html[start..at]);
            }
            _ => {}
        }
        at += length;
    }
    None
}

impl Rewriting<'_> {
    /// A piece of the page, rewritten.
    pub fn of(&self, html: &str) -> String {
        let mut written = String::with_capacity(html.len());
        // The element that is left out, and how many of its name are open in it.
        let mut without: Option<(&str, usize)> = None;
        for piece in Pieces::of(html) {
            if let Some((name, open)) = &mut without {
                match piece {
                    Piece::Start(_, other) if other.eq_ignore_ascii_case(name) => *open += 1,
                    Piece::End(_, other) if other.eq_ignore_ascii_case(name) => *open -= 1,
                    _ => {}
                }
                if *open == 0 {
                    without = None;
                }
                continue;
            }
            let Piece::Start(tag, name) = piece else {
                written.push_str(text_of(&piece));
                continue;
            };
            let said = attributes(tag);
            if (self.leaves_out)(name, &said) {
                if !is_one_of(&VOID, name) && !tag.ends_with("/>") {
                    without = Some((name, 1));
                }
                continue;
            }
            self.tag(tag, &said, &mut written);
        }
        written
    }

    fn tag(&self, tag: &str, said: &[Attribute<'_>], written: &mut String) {
        let mut at = 0;
        for attribute in said {
            let is = |names: &[&str]| is_one_of(names, attribute.name);
            let new = if is(&ID) {
                format!("{}{}", self.prefix, attribute.value())
            } else if is(&IDS) {
                let value = attribute.value();
                let names: Vec<String> = value
                    .split_ascii_whitespace()
                    .map(|name| format!("{}{name}", self.prefix))
                    .collect();
                names.join(" ")
            } else if is(&["href", "src"]) {
                let value = attribute.value();
                let Some((path, fragment)) = resolved(self.page, &value) else {
                    continue;
                };
                match (self.link)(&path, fragment.as_deref()) {
                    To::Address(address) => address,
                    To::Nowhere => {
                        // `href="x"` goes, name and quotes with it.
                        let before = tag[..attribute.range.start].rfind(attribute.name);
                        written.push_str(&tag[at..before.unwrap_or(attribute.range.start)]);
                        written.push_str("data-elsewhere");
                        let end = attribute.range.end;
                        at = end + usize::from(tag[end..].starts_with(['"', '\'']));
                        continue;
                    }
                }
            } else {
                continue;
            };
            let new = escaped(&new);
            written.push_str(&tag[at..attribute.range.start]);
            // What had no quotes may need them now.
            let bare = !tag[..attribute.range.start].ends_with(['"', '\'']);
            if bare {
                written.push('"');
            }
            written.push_str(&new);
            if bare {
                written.push('"');
            }
            at = attribute.range.end;
        }
        written.push_str(&tag[at..]);
    }
}

fn escaped(value: &str) -> String {
    value
        .replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
        .replace('<', "&lt;")
}

fn text_of<'h>(piece: &Piece<'h>) -> &'h str {
    let (Piece::Text(text) | Piece::Start(text, _) | Piece::End(text, _) | Piece::Verbatim(text)) =
        piece;
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rewriting<'a>(
        link: &'a dyn Fn(&str, Option<&str>) -> To,
        leaves_out: &'a dyn Fn(&str, &[Attribute<'_>]) -> bool,
    ) -> Rewriting<'a> {
        Rewriting {
            page: "a/b.html",
            prefix: "p1-",
            link,
            leaves_out,
        }
    }

    fn rewritten(html: &str) -> String {
        let link = |path: &str, fragment: Option<&str>| match path {
            "gone.html" => To::Nowhere,
            path => To::Address(format!("#{path}-{}", fragment.unwrap_or("top"))),
        };
        rewriting(&link, &|name, _| name == "form").of(html)
    }

    #[test]
    fn ids_are_told_apart_and_links_lead_to_where_pages_are_now() {
        assert_eq!(
            rewritten(
                r#"<h2 id="x">A</h2><p aria-labelledby="x y"><a class="c" href="../d.html#e">D</a> <input form="f"><a href=#x>x</a><a href="tel:999">999</a>"#
            ),
            r##"<h2 id="p1-x">A</h2><p aria-labelledby="p1-x p1-y"><a class="c" href="#d.html-e">D</a> <input form="p1-f"><a href="#a/b.html-x">x</a><a href="tel:999">999</a>"##
        );
    }

    #[test]
    fn a_link_to_what_is_not_there_becomes_words() {
        assert_eq!(
            rewritten(r#"<a class="c" href="../gone.html" rel="x">G</a>"#),
            r#"<a class="c" data-elsewhere rel="x">G</a>"#
        );
    }

    #[test]
    fn what_is_left_out_goes_whole() {
        assert_eq!(
            rewritten("<p>a</p><form hidden><form></form><p>b</p></form><p>c</p>"),
            "<p>a</p><p>c</p>"
        );
    }

    #[test]
    fn the_main_part_is_found() {
        assert_eq!(
            main_of("<title><main></title><body><main class='m'><p>x</p></main><footer>"),
            Some("<p>x</p>")
        );
        assert_eq!(main_of("<p>"), None);
    }

    proptest! {
        #[test]
        fn no_page_makes_it_stumble(html in "(<a href=|<p id=|</p>|<form>|</form>|<|>|\"|'|#x|é|../| |gone.html)*") {
            let _ = rewritten(&html);
        }
    }
}

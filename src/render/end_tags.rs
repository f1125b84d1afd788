//! Whether every end tag of a page closes what is open: else all that follows stands in another element than the template says.

use crate::tags::{Piece, Pieces, VOID, is_one_of};

/// Elements that end an open paragraph.
const END_PARAGRAPH: [&str; 32] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "details",
    "dialog",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "table",
    "ul",
];

/// The first element whose end tag does not close what is open. An end tag may be left out where the next tag implies it, but only one at
/// a time: minify-html understands no more.
pub(super) fn misplaced(html: &str) -> Option<&str> {
    let mut open: Vec<&str> = Vec::with_capacity(32);
    for piece in Pieces::of(html) {
        match piece {
            Piece::End(_, name) => {
                if !close(&mut open, name) {
                    return Some(name);
                }
            }
            Piece::Start(tag, name) => {
                if open.last().is_some_and(|last| ends_with(last, name)) {
                    open.pop();
                }
                let closes_itself = tag.ends_with("/>") && open.contains(&"svg");
                if !closes_itself && !is_one_of(&VOID, name) {
                    open.push(name);
                }
            }
            Piece::Text(_) | Piece::Verbatim(_) => {}
        }
    }
    None
}

/// Takes from `open` what an end tag closes; false if that is neither the last one nor the one before, the last needing no end tag.
fn close(open: &mut Vec<&str>, name: &str) -> bool {
    let is_it = |open: Option<&str>| open.is_some_and(|open| open.eq_ignore_ascii_case(name));
    let last = open.pop();
    is_it(last) || last.is_some_and(|last| ends_with_its_parent(last, name)) && is_it(open.pop())
}

/// Whether an open element ends where another starts.
pub(crate) fn ends_with(open: &str, next: &str) -> bool {
    let next_is = |names: &[&str]| is_one_of(names, next);
    match open {
        "li" => next_is(&["li"]),
        "dt" | "dd" => next_is(&["dt", "dd"]),
        "p" => next_is(&END_PARAGRAPH),
        "option" => next_is(&["option", "optgroup"]),
        "optgroup" => next_is(&["optgroup"]),
        "rt" | "rp" => next_is(&["rt", "rp"]),
        "thead" | "tbody" => next_is(&["tbody", "tfoot"]),
        "tr" => next_is(&["tr"]),
        "td" | "th" => next_is(&["td", "th"]),
        _ => false,
    }
}

/// Whether an open element may end with the element that it stands in.
fn ends_with_its_parent(open: &str, parent: &str) -> bool {
    match open {
        "li" | "dd" | "option" | "optgroup" | "rt" | "rp" | "tbody" | "tfoot" | "tr" | "td"
        | "th" => true,
        "p" => !is_one_of(
            &["a", "audio", "del", "ins", "map", "noscript", "video"],
            parent,
        ),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::misplaced;

    #[test]
    fn tags_that_fit_are_nothing_to_tell() {
        for html in [
            "<!doctype html><html><head><title>a </b></title></head><body><p>b<br>c</p></body></html>",
            "<ul><li>a<li>b</ul>",
            "<p>a<p>b<div>c</div>",
            "<table><tr><td>a<td>b</tr></table>",
            "<svg><path d=\"m0\"/><g></g></svg>",
            "<!-- </b> --><a title=\"</b>>\">c</a>",
            "<script>if (a</b/.x) \"</p>\"</script><P>a</p>",
            "1 < 2 <3",
        ] {
            assert_eq!(misplaced(html), None, "{html}");
        }
    }

    #[test]
    fn an_end_tag_that_closes_nothing_is_named() {
        for (html, element) in [
            ("<div><span></div>", "div"),
            ("</p>", "p"),
            ("<p>a<div>b</div></p>", "p"),
            ("<main><section></main></section>", "main"),
            ("<table><tr><td>1<td>2</table>", "table"),
            ("<div/></div></div>", "div"),
        ] {
            assert_eq!(misplaced(html), Some(element), "{html}");
        }
    }
}

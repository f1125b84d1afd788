//! Whether every end tag of a page closes what is open: else all that follows stands in another element than the template says.

/// Elements without content or end tag.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// Elements whose content is text, whatever it looks like.
const TEXT_ONLY: [&str; 4] = ["script", "style", "textarea", "title"];

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
pub(super) fn misplaced(html: &str) -> Option<String> {
    let mut open: Vec<&str> = Vec::with_capacity(32);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end..]);
            continue;
        }
        let ends = rest.strip_prefix('/');
        let name = name_of(ends.unwrap_or(rest));
        if name.is_empty() {
            continue;
        }
        if ends.is_some() {
            if !close(&mut open, name) {
                return Some(name.to_ascii_lowercase());
            }
            continue;
        }
        let tag = &rest[..tag_length(rest)];
        rest = &rest[tag.len()..];
        let closes_itself =
            is_one_of(&VOID, name) || tag.ends_with('/') && open.contains(&"svg") || tag.is_empty();
        if open.last().is_some_and(|last| ends_with(last, name)) {
            open.pop();
        }
        if !closes_itself {
            open.push(name);
        }
        if is_one_of(&TEXT_ONLY, name) && !open.contains(&"svg") {
            rest = from_end_tag(rest, name);
        }
    }
    None
}

/// Takes from `open` what an end tag closes; false if that is not the last one, or the one before with an end tag left out.
fn close(open: &mut Vec<&str>, name: &str) -> bool {
    let is_closed =
        |other: Option<&&str>| other.is_some_and(|open| open.eq_ignore_ascii_case(name));
    let last = open.pop();
    if is_closed(last.as_ref()) {
        return true;
    }
    let implied = last.is_some_and(|last| ends_with_its_parent(last, name));
    implied && is_closed(open.pop().as_ref())
}

/// Whether an open element ends where another starts.
fn ends_with(open: &str, next: &str) -> bool {
    let next_is = |names: &[&str]| is_one_of(names, next);
    match open.to_ascii_lowercase().as_str() {
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
    let endless = [
        "li", "dd", "option", "optgroup", "rt", "rp", "tbody", "tfoot", "tr", "td", "th",
    ];
    let not_of_a_paragraph = ["a", "audio", "del", "ins", "map", "noscript", "video"];
    is_one_of(&endless, open)
        || open.eq_ignore_ascii_case("p") && !is_one_of(&not_of_a_paragraph, parent)
}

fn is_one_of(names: &[&str], name: &str) -> bool {
    names.iter().any(|other| other.eq_ignore_ascii_case(name))
}

/// The name that a tag starts with, if it is one.
fn name_of(tag: &str) -> &str {
    if !tag.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return "";
    }
    let end = tag.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>');
    &tag[..end.unwrap_or(tag.len())]
}

/// How long the rest of a tag is, up to the first `>` that is not between quotes.
fn tag_length(tag: &str) -> usize {
    let mut quote = None;
    let end = tag.bytes().position(|byte| match (quote, byte) {
        (None, b'>') => true,
        (None, b'"' | b'\'') => {
            quote = Some(byte);
            false
        }
        (Some(open), byte) if open == byte => {
            quote = None;
            false
        }
        _ => false,
    });
    end.unwrap_or(tag.len())
}

/// What follows the text in an element that holds nothing else, from its end tag on.
fn from_end_tag<'t>(text: &'t str, name: &str) -> &'t str {
    let ends = text.match_indices("</").find(|(at, _)| {
        let end_tag = text.as_bytes().get(at + 2..at + 2 + name.len());
        end_tag.is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes()))
    });
    ends.map_or("", |(at, _)| &text[at..])
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
            ("<DIV><b>a</DIV>", "div"),
        ] {
            assert_eq!(misplaced(html).as_deref(), Some(element), "{html}");
        }
    }
}

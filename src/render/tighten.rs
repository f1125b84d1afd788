//! The white space of HTML templates, before pages are made of them.
//!
//! Templates are written with line breaks and indents for those who read them. Most of that is taken out once, when they are loaded, so
//! that pages are born tight. What a reader would see the difference of stays: a blank between two words or two links is never lost.

/// Stands for a blank between two elements until a page has been minified: the minifier takes a blank out of a `div`, a `nav` or a list
/// even where two links follow one another, and so would glue their words together. A noncharacter: no text may hold one, and one that
/// did would turn into a blank.
const BLANK: char = '\u{FDD0}';

/// Elements whose start and end break the line, so that white space beside them is never seen. All others may stand within a line.
const BLOCKS: [&str; 66] = [
    "address",
    "article",
    "aside",
    "base",
    "blockquote",
    "body",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "doctype",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "link",
    "main",
    "menu",
    "meta",
    "nav",
    "noscript",
    "ol",
    "optgroup",
    "option",
    "p",
    "path",
    "pre",
    "rect",
    "script",
    "search",
    "section",
    "style",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
];

/// Elements in which white space is shown or read by a program.
const VERBATIM: [&str; 4] = ["pre", "textarea", "script", "style"];

/// What stands beside white space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// The start or the end of a template or of a component.
    Edge,
    /// A tag that breaks the line.
    Block,
    /// A tag within a line, or a value that is printed: perhaps words.
    Inline,
    /// A template tag or comment, which prints nothing itself.
    Silent,
    /// Words.
    Text,
}

/// A piece of a template, up to the next one.
#[derive(Debug, Clone, Copy)]
enum Piece<'t> {
    Space(&'t str),
    Other(&'t str, Side),
}

/// Takes out the white space that nobody would see. Templates of other things than HTML are left as they are.
pub(super) fn tighten(name: &str, text: &str) -> String {
    if !name.ends_with(".html") {
        return text.to_owned();
    }
    let pieces = pieces(text);
    let mut tight = String::with_capacity(text.len());
    for (index, piece) in pieces.iter().enumerate() {
        match *piece {
            Piece::Other(written, _) => tight.push_str(written),
            Piece::Space(space) => {
                let before = sides(pieces[..index].iter().rev());
                let after = sides(pieces[index + 1..].iter());
                tight.extend(kept(space, before, after));
            }
        }
    }
    tight
}

/// Puts the blanks where they belong, once the minifier is done.
pub(super) fn put_blanks(html: &str) -> String {
    html.replace(BLANK, " ")
}

/// What stays of a run of white space.
fn kept(space: &str, before: Sides, after: Sides) -> Option<char> {
    use Side::{Block, Edge, Silent, Text};
    let line_break = space.contains('\n');
    let plain = if line_break { '\n' } else { ' ' };
    if before.next == Text || after.next == Text {
        return Some(plain);
    }
    let nobody_sees = if before.next == Silent && after.next == Silent {
        [before.beyond, after.beyond]
    } else {
        [before.next, after.next]
    };
    if nobody_sees.iter().any(|side| matches!(side, Edge | Block)) {
        (!line_break).then_some(plain)
    } else {
        Some(BLANK)
    }
}

/// What stands on one side of white space.
#[derive(Debug, Clone, Copy)]
struct Sides {
    /// Right beside it.
    next: Side,
    /// The first that prints something.
    beyond: Side,
}

fn sides<'p>(pieces: impl Iterator<Item = &'p Piece<'p>>) -> Sides {
    let mut next = None;
    for piece in pieces {
        let Piece::Other(_, side) = piece else {
            continue;
        };
        let next = *next.get_or_insert(*side);
        if *side != Side::Silent {
            return Sides {
                next,
                beyond: *side,
            };
        }
    }
    Sides {
        next: next.unwrap_or(Side::Edge),
        beyond: Side::Edge,
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (length, side) = if is_space(first) {
            (rest.len() - rest.trim_start_matches(is_space).len(), None)
        } else if let Some((length, side)) = template_tag(rest) {
            (length, Some(side))
        } else if let Some((length, side)) = html_tag(rest) {
            (length, Some(side))
        } else {
            let more = rest[first.len_utf8()..].find(|c| is_space(c) || c == '{' || c == '<');
            (
                more.map_or(rest.len(), |more| first.len_utf8() + more),
                Some(Side::Text),
            )
        };
        let (piece, after) = rest.split_at(length);
        pieces.push(side.map_or(Piece::Space(piece), |side| Piece::Other(piece, side)));
        rest = after;
    }
    pieces
}

/// How long the template tag is that starts here, and what it is to the white space beside it.
fn template_tag(text: &str) -> Option<(usize, Side)> {
    let close = match text.as_bytes() {
        [b'{', b'{', ..] => "}}",
        [b'{', b'%', ..] => "%}",
        [b'{', b'#', ..] => "#}",
        _ => return None,
    };
    let length = text.find(close)? + close.len();
    let word = text[2..length].trim_start_matches(['-', ' ']);
    let side = match close {
        "}}" => Side::Inline,
        "%}" if ["component", "endcomponent", "extends"]
            .iter()
            .any(|edge| word.starts_with(edge)) =>
        {
            Side::Edge
        }
        _ => Side::Silent,
    };
    Some((length, side))
}

/// How long the HTML tag, comment, or element that is left as it is, is that starts here, and what it is to the white space beside it.
fn html_tag(text: &str) -> Option<(usize, Side)> {
    if text.starts_with("<!--") {
        let length = text.find("-->").map_or(text.len(), |at| at + 3);
        return Some((length, Side::Silent));
    }
    let inner = text.strip_prefix('<')?;
    let inner = inner.strip_prefix(['/', '!']).unwrap_or(inner);
    if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let name_length = inner
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .unwrap_or(inner.len());
    let name = inner[..name_length].to_ascii_lowercase();
    let length = tag_end(text)?;
    let side = if BLOCKS.contains(&name.as_str()) {
        Side::Block
    } else {
        Side::Inline
    };
    let starts = !text.starts_with("</") && !text[..length].ends_with("/>");
    if starts && VERBATIM.contains(&name.as_str()) {
        let close = format!("</{name}");
        let inside = &text[length..];
        let until = inside.to_ascii_lowercase().find(&close);
        let until = until.map_or(inside.len(), |at| {
            at + inside[at..]
                .find('>')
                .map_or(inside.len() - at, |end| end + 1)
        });
        return Some((length + until, side));
    }
    Some((length, side))
}

/// Where an HTML tag that starts here ends: at the first `>` that is neither between quotes nor in a template tag.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        if let Some((length, _)) = template_tag(&text[at..]) {
            at += length;
            continue;
        }
        match (quote, c) {
            (None, '>') => return Some(at + 1),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
        at += c.len_utf8();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// As a page has it in the end, before the minifier has had its turn.
    fn tight(text: &str) -> String {
        put_blanks(&tighten("a.html", text))
    }

    #[test]
    fn white_space_between_blocks_goes_and_between_words_stays() {
        assert_eq!(
            tight("<ul>\n  <li>a  b</li>\n  <li>c</li>\n</ul>\n"),
            "<ul><li>a b</li><li>c</li></ul>"
        );
        assert_eq!(tight("<b>a</b> <b>c</b>"), "<b>a</b> <b>c</b>");
        assert_eq!(tight("a\n  <b>c</b>\n"), "a\n<b>c</b>");
    }

    #[test]
    fn two_links_on_lines_of_their_own_stay_two_words() {
        assert_eq!(
            tight("<p>\n<a href=\"a\">One</a>\n<a href=\"b\">Two</a>\n</p>"),
            "<p><a href=\"a\">One</a> <a href=\"b\">Two</a></p>"
        );
    }

    #[test]
    fn two_values_on_lines_of_their_own_stay_two_words() {
        assert_eq!(tight("<p>{{ a }}\n{{ b }}</p>"), "<p>{{ a }} {{ b }}</p>");
        assert_eq!(
            tight("<p>\n{% for a in b %}\n<a>{{ a }}</a>\n{% endfor %}\n</p>"),
            "<p>{% for a in b %} <a>{{ a }}</a> {% endfor %}</p>"
        );
    }

    #[test]
    fn white_space_at_the_edges_of_a_component_goes() {
        assert_eq!(
            tight("{% component a.b() %}\n<a>c</a>\n{% endcomponent a.b %}\n"),
            "{% component a.b() %}<a>c</a>{% endcomponent a.b %}"
        );
    }

    #[test]
    fn where_white_space_is_shown_or_read_it_stays() {
        for kept in [
            "<pre>\n  two\n    four   spaces\n</pre>",
            "<textarea>\n a\n\n b</textarea>",
            "<script type=\"application/json\">{\n \"a\":  1 }</script>",
            "<p title=\"a  >  b\n c\">d</p>",
            "<PRE> a\n b</PRE>",
        ] {
            assert_eq!(tight(kept), kept);
        }
    }

    #[test]
    fn template_tags_stay_as_they_are() {
        assert_eq!(
            tight("{% if  a %}\n  <p>{{ b  ~  c }}</p>\n{% endif %}"),
            "{% if  a %}<p>{{ b  ~  c }}</p>{% endif %}"
        );
        assert_eq!(tight("{# a\n\n b #}\n<p>"), "{# a\n\n b #}<p>");
        assert_eq!(tight("{ a"), "{ a");
        assert_eq!(tight("a < b"), "a < b");
    }

    proptest! {
        #[test]
        fn only_white_space_goes(text in "(<b>|</b>|<p>|<pre>|</pre>|<!--|-->|\"|<|\\{\\{ a \\}\\}|\\{% if a %\\}|\\{#|\\{| |\n|é|–|x)*") {
            let without_space = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(without_space(&tight(&text)), without_space(&text));
        }

        #[test]
        fn words_that_are_apart_stay_apart(pieces in proptest::collection::vec("(<b>|</b>|<a href=\"x\">|</a>|\\{\\{ a \\}\\}|\\{% if a %\\}|\\{% endif %\\}| |\n|x)", 0..20)) {
            // Where nothing breaks the line, every run of white space but those at the edges is still one.
            let text = pieces.concat();
            let shown = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let inner = text.trim();
            let tight = tight(&format!("x{inner}x"));
            prop_assert_eq!(shown(&tight), shown(&format!("x{inner}x")));
        }
    }

    #[test]
    fn text_templates_are_left_alone() {
        assert_eq!(tighten("robots.txt", "a\n\nb\n"), "a\n\nb\n");
    }
}

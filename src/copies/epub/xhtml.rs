//! A piece of a page as XHTML, which books are written in: well-formed XML, whatever a template left out.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::cards::CARD;
use super::left_out::has_class;
use crate::render::ends_with;
use crate::tags::{Attribute, Piece, Pieces, VOID, attributes, is_one_of, plain};

/// Attributes that mean nothing without a script, a form or a server, or that books may not have.
const IDLE: [&str; 13] = [
    "aria-live",
    "autocomplete",
    "download",
    "focusable",
    "for",
    "hidden",
    "inputmode",
    "loading",
    "open",
    "rel",
    "tabindex",
    "target",
    "xmlns",
];

/// What the site's styles put on a line of its own. Not every reader takes ours, and without a break two sentences would run together.
const LINES: [&str; 1] = ["checker-note"];

/// HTML as XHTML.
pub(super) fn xhtml(html: &str) -> String {
    let mut page = Writer {
        written: String::with_capacity(html.len() + html.len() / 16),
        open: Vec::with_capacity(32),
        ids: BTreeSet::new(),
        names_a_service: false,
    };
    for piece in Pieces::of(html) {
        match piece {
            Piece::Start(tag, name) if is_name(name) => page.start(tag, name),
            // What only looks like a tag.
            Piece::Start(tag, _) => page.text(tag),
            Piece::End(_, name) => page.end(name),
            // Comments go; the title of a drawing stays.
            Piece::Verbatim(text) if text.starts_with("<!") => {}
            Piece::Text(text) | Piece::Verbatim(text) => page.text(text),
        }
    }
    while page.close() {}
    page.written
}

/// The ids in a piece of a page.
pub(super) fn ids(html: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for piece in Pieces::of(html) {
        if let Piece::Start(tag, _) = piece {
            let said = attributes(tag);
            let ids = said.iter().filter(|one| is_id(one.name));
            found.extend(ids.map(|one| one.value().into_owned()));
        }
    }
    found
}

/// A page while it is written.
struct Writer<'h> {
    written: String,
    /// The elements that are open, by their names on the page.
    open: Vec<&'h str>,
    /// The ids that are taken.
    ids: BTreeSet<String>,
    /// Whether what follows is the name of a service on its card.
    names_a_service: bool,
}

impl<'h> Writer<'h> {
    fn text(&mut self, text: &str) {
        self.written.push_str(&escaped(&plain(text)));
    }

    fn start(&mut self, tag: &'h str, name: &'h str) {
        let drawn = name.eq_ignore_ascii_case("svg") || self.is_in("svg");
        if self.open.last().is_some_and(|last| ends_with(last, name)) {
            self.close();
        }
        let said = attributes(tag);
        let of_class = |names: &[&str]| {
            said.iter()
                .any(|one| one.name.eq_ignore_ascii_case("class") && has_class(one, names))
        };
        if of_class(&LINES) && name.eq_ignore_ascii_case("span") {
            self.written.push_str("<br/>");
        }
        if name.eq_ignore_ascii_case("p") {
            self.names_a_service = of_class(&["service-name"]);
        }
        let _ = write!(self.written, "<{}", as_written(name, drawn));
        if name.eq_ignore_ascii_case("svg") {
            self.written
                .push_str(" xmlns=\"http://www.w3.org/2000/svg\"");
        }
        self.attributes(name, &said, drawn);
        if is_one_of(&VOID, name) || drawn && tag.ends_with("/>") {
            self.written.push_str("/>");
        } else {
            self.written.push('>');
            self.open.push(name);
        }
    }

    fn attributes(&mut self, element: &str, said: &[Attribute<'_>], drawn: bool) {
        // What is folded on the site is open: not every reader can unfold. What was pressed to open it is a label.
        let is_label = element.eq_ignore_ascii_case("summary");
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for attribute in said {
            let own = attribute.name.to_ascii_lowercase();
            if !is_allowed(&own) || !seen.insert(own.clone()) {
                continue;
            }
            let value = attribute.value();
            match own.as_str() {
                "id" => self.id(&value),
                "href" => self.link(&value),
                "class" if is_label => {
                    let _ = write!(self.written, " class=\"{} label\"", escaped(&value));
                }
                // SVG tells small letters from capitals.
                _ => {
                    let name = if drawn { attribute.name } else { &own };
                    let _ = write!(self.written, " {name}=\"{}\"", escaped(&value));
                }
            }
        }
        if is_label && !seen.contains("class") {
            self.written.push_str(" class=\"label\"");
        }
    }

    /// An id, unless another element has it already.
    fn id(&mut self, id: &str) {
        let is_one = !id.is_empty() && !id.contains(char::is_whitespace);
        if is_one && self.ids.insert(id.to_owned()) {
            let _ = write!(self.written, " id=\"{}\"", escaped(id));
        }
    }

    fn link(&mut self, address: &str) {
        match address.strip_prefix(CARD) {
            // The name on the card itself: where other links lead.
            Some(card) if self.names_a_service => self.id(card),
            Some(card) => {
                let _ = write!(self.written, " href=\"#{}\"", escaped(card));
            }
            // No register of schemes that books may use has it; the number stands in the words.
            None if address.starts_with("sms:") => {}
            None => {
                let _ = write!(self.written, " href=\"{}\"", escaped(address));
            }
        }
    }

    /// Ends an element, and what is still open in it; nothing where it is not open.
    fn end(&mut self, name: &str) {
        if !self.is_in(name) {
            return;
        }
        while let Some(last) = self.open.last() {
            let is_it = last.eq_ignore_ascii_case(name);
            self.close();
            if is_it {
                return;
            }
        }
    }

    /// Ends the element that was opened last; false if there is none.
    fn close(&mut self) -> bool {
        let drawn = self.is_in("svg");
        let Some(name) = self.open.pop() else {
            return false;
        };
        let _ = write!(self.written, "</{}>", as_written(name, drawn));
        true
    }

    fn is_in(&self, name: &str) -> bool {
        self.open.iter().any(|open| open.eq_ignore_ascii_case(name))
    }
}

fn is_id(name: &str) -> bool {
    name.eq_ignore_ascii_case("id")
}

/// Whether an attribute can stand in a book. A name with a prefix would need its namespace.
fn is_allowed(name: &str) -> bool {
    !IDLE.contains(&name)
        && (!name.starts_with("data-") || name == "data-elsewhere")
        && !name.starts_with("on")
        && is_name(name)
}

/// Whether an element or an attribute can be called so without a namespace.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

/// What an element is called in the book. SVG tells small letters from capitals, HTML does not.
fn as_written(name: &str, drawn: bool) -> String {
    if drawn && !name.eq_ignore_ascii_case("svg") {
        return name.to_owned();
    }
    match name.to_ascii_lowercase().as_str() {
        "details" | "summary" => "div".to_owned(),
        name => name.to_owned(),
    }
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' | '\r' => safe.push(c),
            // XML has no place for these, however they are written.
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() => {}
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_html_leaves_out_is_written() {
        assert_eq!(
            xhtml(
                "<p class=a>x &amp; y&nbsp;z<br><p>q<svg focusable=\"false\" viewBox=\"0 0 1 1\"><title>T</title><path d=\"M0\"/></svg><ul><li>a<li>b</ul>"
            ),
            "<p class=\"a\">x &amp; y\u{a0}z<br/></p><p>q<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>T</title><path d=\"M0\"/></svg></p><ul><li>a</li><li>b</li></ul>"
        );
    }

    #[test]
    fn what_is_folded_on_the_site_is_open_below_a_label() {
        assert_eq!(
            xhtml(
                "<details class=\"fold\" open><summary class=\"s\">S</summary><p>p</p></details><details><summary>T</summary></details>"
            ),
            "<div class=\"fold\"><div class=\"s label\">S</div><p>p</p></div><div><div class=\"label\">T</div></div>"
        );
    }

    #[test]
    fn what_scripts_read_goes_and_an_id_is_there_once() {
        assert_eq!(
            xhtml(
                "<b data-row=\"3\" id=\"a\" data-elsewhere onclick=\"x\"></b><b id=\"a\" xlink:href=\"y\"></b>"
            ),
            "<b id=\"a\" data-elsewhere=\"\"></b><b></b>"
        );
        assert_eq!(ids("<li id=a><b id=\"c\">").len(), 2);
    }

    #[test]
    fn the_name_on_a_card_is_where_links_to_the_service_lead() {
        assert_eq!(
            xhtml(
                "<p>See <a href=\"#=card-a\">A</a>.</p><p class=\"service-name\"><a href=\"#=card-a\">A</a></p><p class=\"service-name\"><a href=\"#=card-a\">A</a></p>"
            ),
            "<p>See <a href=\"#card-a\">A</a>.</p><p class=\"service-name\"><a id=\"card-a\">A</a></p><p class=\"service-name\"><a>A</a></p>"
        );
    }

    #[test]
    fn a_note_of_a_check_stands_on_a_line_of_its_own() {
        assert_eq!(
            xhtml("<li>a.<span class=\"checker-note\">b</span></li>"),
            "<li>a.<br/><span class=\"checker-note\">b</span></li>"
        );
    }

    proptest! {
        #[test]
        fn whatever_a_page_holds_it_is_well_formed(html in "(<a href=|<p id=|</p>|<br>|<li>|</ul>|<details>|<svg>|<g/>|</svg>|<!--|-->|<title>|<|>|\"|'|&|&amp;|&#0;|é|/| |a)*") {
            let page = format!("<body>{}</body>", xhtml(&html));
            prop_assert!(roxmltree::Document::parse(&page).is_ok(), "{}", page);
        }
    }
}

//! The main part of a page, written for paper: nothing is folded, headings stand below those of the set, and links say where they lead.

use std::fmt::Write;

use super::directory::CARD;
use super::notes::Notes;
use crate::tags::{Attribute, Piece, Pieces, VOID, attributes, is_one_of};

/// What an element may say of itself on paper; the rest is for scripts, for pointers and for what stands elsewhere on the page.
const KEPT: [&str; 27] = [
    "aria-hidden",
    "class",
    "colspan",
    "cx",
    "cy",
    "d",
    "data-elsewhere",
    "datetime",
    "dir",
    "fill",
    "headers",
    "height",
    "href",
    "id",
    "lang",
    "points",
    "r",
    "reversed",
    "rowspan",
    "rx",
    "scope",
    "src",
    "start",
    "value",
    "viewBox",
    "width",
    "x",
];

/// Within these, links lead to where a thing was read: a page's number beside each would be in the way of the words.
const QUIET: [&str; 4] = ["about", "cite", "ended", "ladder"];

/// How a page is written for paper.
pub(super) struct Paper<'a> {
    /// Its number, which stands before its heading.
    pub number: &'a str,
    /// The number of the page that an id is on.
    pub number_of: &'a dyn Fn(&str) -> Option<&'a str>,
}

/// An element that is open.
struct Open<'h> {
    name: &'h str,
    /// What it is called on paper; nothing where it is left out, with what is in it.
    written: Option<&'h str>,
    /// Whether links in it say nothing.
    quiet: bool,
    fold: Fold,
    /// Where the name in it leads, for a card.
    card: Option<Card>,
    link: Link,
    /// Where its content begins.
    from: usize,
}

/// What of a fold is on paper.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fold {
    /// All of it, or it is none.
    Whole,
    /// What is in it: its sign says the same in fewer words.
    Content,
    /// Its sign: what is in it stands on the whole card.
    Sign,
}

/// What is known of a service's card.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Card {
    /// Its name has not come yet, or leads nowhere, or is where others lead.
    Whole,
    /// The whole card is elsewhere in the set.
    Elsewhere,
}

enum Link {
    None,
    /// To an address outside.
    Out(String),
    /// To a place in the set.
    In(String),
}

impl Paper<'_> {
    /// The main part of a page whose ids and links are those of the set.
    pub fn of(&self, main: &str, notes: &mut Notes) -> String {
        let mut written = String::with_capacity(main.len());
        let mut open: Vec<Open<'_>> = Vec::new();
        for piece in Pieces::of(main) {
            let is_out = open.last().is_some_and(|open| open.written.is_none());
            match piece {
                Piece::Start(tag, name) => {
                    let element = self.start(tag, name, &open, &mut written);
                    if matches!(&element.link, Link::In(_))
                        && open
                            .last()
                            .is_some_and(|open| open.card == Some(Card::Whole))
                    {
                        // A name stands in a line of its own, right in its card.
                        for open in open.iter_mut().rev().take(2) {
                            open.card = Some(Card::Elsewhere);
                        }
                    }
                    if !is_one_of(&VOID, name) && !tag.ends_with("/>") {
                        open.push(element);
                    }
                }
                Piece::End(_, name) => {
                    // What is open has an end: the pages were made with all of them.
                    if let Some(at) = open
                        .iter()
                        .rposition(|open| open.name.eq_ignore_ascii_case(name))
                    {
                        let element = open.remove(at);
                        self.end(&element, notes, &mut written);
                    }
                }
                Piece::Text(text) if !is_out => written.push_str(text),
                Piece::Verbatim(text) if !is_out && !text.starts_with("<!") => {
                    written.push_str(text);
                }
                Piece::Text(_) | Piece::Verbatim(_) => {}
            }
        }
        written
    }

    fn start<'h>(
        &self,
        tag: &str,
        name: &'h str,
        open: &[Open<'_>],
        written: &mut String,
    ) -> Open<'h> {
        let parent = open.last();
        let said = attributes(tag);
        let class = value(&said, "class");
        let has = |wanted: &str| class.split_ascii_whitespace().any(|class| class == wanted);
        let mut element = Open {
            name,
            written: None,
            quiet: parent.is_some_and(|parent| parent.quiet)
                || QUIET.iter().any(|quiet| has(quiet)),
            fold: Fold::Whole,
            card: None,
            link: Link::None,
            from: 0,
        };
        let is_sign = name.eq_ignore_ascii_case("summary");
        let is_out = parent.is_some_and(|parent| {
            parent.written.is_none()
                || (parent.fold == Fold::Content && is_sign)
                || (parent.fold == Fold::Sign && !is_sign)
        });
        if is_out {
            return element;
        }
        if has("about-fold") {
            element.fold = Fold::Content;
        } else if has("service-more")
            && parent.is_some_and(|parent| parent.card == Some(Card::Elsewhere))
        {
            element.fold = Fold::Sign;
        }
        if has("service-row") || has("service-name") {
            element.card = Some(Card::Whole);
        }
        let href = value(&said, "href");
        let card = href.strip_prefix(CARD);
        let is_link = name.eq_ignore_ascii_case("a");
        let paper = if is_link && card.is_some() {
            "span"
        } else {
            on_paper(name)
        };
        if is_link && card.is_none() {
            element.link = match href.strip_prefix('#') {
                Some(id) => Link::In(id.to_owned()),
                None if href.starts_with("https:") || href.starts_with("mailto:") => {
                    Link::Out(href.clone())
                }
                None => Link::None,
            };
        }
        element.written = Some(paper);
        written.push('<');
        written.push_str(paper);
        let added = match name {
            "details" => "unfolded",
            "summary" => "unfolded-title",
            _ => "",
        };
        attributes_on_paper(&said, card, added, written);
        written.push_str(if tag.ends_with("/>") { "/>" } else { ">" });
        element.from = written.len();
        if name.eq_ignore_ascii_case("h1") {
            let _ = write!(written, "<span class=\"number\">{}</span> ", self.number);
        }
        element
    }

    fn end(&self, element: &Open<'_>, notes: &mut Notes, written: &mut String) {
        let Some(name) = element.written else {
            return;
        };
        let words = words_of(&written[element.from..]);
        let _ = write!(written, "</{name}>");
        match &element.link {
            Link::Out(address) => {
                if let Some(number) = notes.number(address, &words) {
                    let _ = write!(written, "<sup class=\"note-number\">{number}</sup>");
                }
            }
            Link::In(id) if !element.quiet => self.place(id, written),
            Link::In(_) | Link::None => {}
        }
    }

    /// After a link: the number of the page that it leads to, in whose place the script puts that of the sheet. Nothing is said of
    /// the page itself, unless the script finds that the place is on another sheet.
    fn place(&self, id: &str, written: &mut String) {
        let Some(number) = (self.number_of)(id) else {
            return;
        };
        let _ = write!(written, "<span class=\"place\" data-of=\"{id}\">");
        if number != self.number {
            let _ = write!(written, " ({number})");
        }
        written.push_str("</span>");
    }
}

/// What an element is called on paper: headings stand two levels below those of the set, and nothing is folded.
fn on_paper(name: &str) -> &str {
    match name {
        "h1" => "h3",
        "h2" => "h4",
        "h3" => "h5",
        "h4" | "h5" | "h6" => "h6",
        "aside" | "details" | "fieldset" | "legend" | "nav" | "summary" => "div",
        "label" => "span",
        name => name,
    }
}

fn value(said: &[Attribute<'_>], name: &str) -> String {
    let found = said
        .iter()
        .find(|attribute| attribute.name.eq_ignore_ascii_case(name));
    found.map_or_else(String::new, |found| found.value().into_owned())
}

fn attributes_on_paper(
    said: &[Attribute<'_>],
    card: Option<&str>,
    added: &str,
    written: &mut String,
) {
    let mut added = added;
    for attribute in said {
        let is_card = card.is_some() && attribute.name == "href";
        if is_card || !is_one_of(&KEPT, attribute.name) {
            continue;
        }
        let value = attribute.written.unwrap_or_default();
        let quote = if value.contains('"') { '\'' } else { '"' };
        let _ = write!(written, " {}={quote}{value}", attribute.name);
        if attribute.name == "class" && !added.is_empty() {
            let _ = write!(written, " {added}");
            added = "";
        }
        written.push(quote);
    }
    if !added.is_empty() {
        let _ = write!(written, " class=\"{added}\"");
    }
    // A service can stand under several headings: the first of its cards is the one that links lead to.
    if let Some(id) = card.map(|card| format!(" id=\"{card}\""))
        && !written.contains(&id)
    {
        written.push_str(&id);
    }
}

fn words_of(html: &str) -> String {
    Pieces::of(html)
        .filter_map(|piece| match piece {
            Piece::Text(text) => Some(text),
            _ => None,
        })
        .collect()
}

//! Links: what their address means, and the words they show.

use pulldown_cmark::LinkType;
use pulldown_cmark_escape::escape_href;

use super::super::links::{self, LinkTarget, Reference};
use super::super::prose::{Call, HoleKind, Link};
use super::Compiler;
use crate::findings::{Finding, Span, codes};
use crate::phones::Number;
use crate::unseen;

/// A link whose end has not come yet.
pub(super) struct OpenLink {
    /// Where its words start in the HTML.
    pub start: usize,
    /// The index of the link, when it leads to another document.
    pub inside: Option<usize>,
    /// The number, and whether it is texted.
    pub call: Option<(Number, bool)>,
    pub words: String,
    pub span: Span,
}

impl Compiler<'_> {
    pub(super) fn start_link(&mut self, link_type: LinkType, address: &str, span: Span) {
        let address = match link_type {
            LinkType::Email => format!("mailto:{address}"),
            _ => address.to_owned(),
        };
        let mut open = OpenLink {
            start: 0,
            inside: None,
            call: None,
            words: String::new(),
            span: span.clone(),
        };
        match links::read(&address, self.path, self.linked_kinds) {
            Ok(LinkTarget::Inside(reference)) => {
                let cites = matches!(&reference, Reference::Id { kind: "source", .. });
                self.push(if cites {
                    "<a class=\"cite\" href=\""
                } else {
                    "<a href=\""
                });
                let index = self.prose.links.len();
                self.prose.links.push(Link { reference, span });
                self.hole(HoleKind::Address(index));
                self.push("\">");
                open.inside = Some(index);
            }
            Ok(LinkTarget::Outside(address)) => {
                self.push_link("<a rel=\"external\" href=\"", &address);
            }
            Ok(LinkTarget::Mail(address)) => self.push_link("<a href=\"", &address),
            Ok(LinkTarget::Call {
                address,
                number,
                is_text,
            }) => {
                self.push_link("<a class=\"tel\" href=\"", &address);
                open.call = Some((number, is_text));
            }
            // What shows nothing has its own finding where the file holds it as it is.
            Err(_) if self.is_said_of(&address) => self.push("<a>"),
            Err(refused) => {
                let place = self.place(span);
                self.report(Finding::error(refused.id, place, refused.message).help(refused.help));
                self.push("<a>");
            }
        }
        open.start = self.prose.html.len();
        self.link = Some(open);
    }

    fn is_said_of(&self, address: &str) -> bool {
        unseen::in_address(address).is_some_and(|(c, _)| {
            let code = format!("(U+{:04X})", u32::from(c));
            let said = |finding: &Finding| {
                finding.id == "FP128"
                    && finding.place.path == *self.path
                    && finding.message.contains(&code)
            };
            self.findings.iter().any(said)
        })
    }

    pub(super) fn push_link(&mut self, start: &str, address: &str) {
        self.push(start);
        // Writing into a String cannot fail.
        let _ = escape_href(&mut self.prose.html, address);
        self.push("\">");
    }

    pub(super) fn end_link(&mut self) {
        let Some(link) = self.link.take() else {
            return;
        };
        let empty = self.prose.html.len() == link.start;
        // A link of white space, or of what shows nothing, has no name to be read out, and nothing to press.
        let blank = link
            .words
            .chars()
            .all(|c| c.is_whitespace() || unseen::in_address(c.encode_utf8(&mut [0; 4])).is_some());
        match link.inside {
            Some(index) if empty => self.hole(HoleKind::Name(index)),
            _ if blank => {
                let place = self.place(link.span.clone());
                self.report(
                    Finding::new(&codes::FP219, place, "this link has no words")
                        .help("say between the brackets what it leads to; only links by id may be left empty"),
                );
            }
            _ => {}
        }
        if let Some((number, is_text)) = link.call {
            self.prose.calls.push(Call {
                words: link.words,
                number,
                is_text,
                span: link.span,
            });
        }
        self.push("</a>");
    }
}

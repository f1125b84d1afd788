//! Templates: loaded, tightened once, and asked for pages.

use std::borrow::Cow;
use std::collections::BTreeMap;

use minify_html::{Cfg, minify};
use tera::{Context, Kwargs, State, Tera, Value};

use super::RenderError;
use super::pieces::pieces;
use super::template_errors::{explain, unbalanced};
use super::tighten::{put_blanks, tighten};
use crate::findings::Finding;
use crate::sources::Sources;

/// Room for what templates put around a page's text, in bytes.
const FRAME_SIZE: usize = 8 * 1024;

/// A text that is put into a page after it was tightened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// What stands before the first heading.
    Lead,
    /// The rest.
    Body,
}

impl Part {
    /// What the template prints in its place. No text can hold its first character: a file with it is refused, and
    /// where Markdown or YAML could write it otherwise it is refused, too, or becomes another.
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Lead => "\0lead\0",
            Self::Body => "\0body\0",
        }
    }
}

/// Where the next mark of a part may start.
fn next_mark(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|byte| *byte == 0)
}

/// The site's templates, ready to render.
pub(super) struct Templates {
    tera: Tera,
    /// Names of the gallery's examples, in order.
    pub examples: Vec<String>,
    minify: Cfg,
    /// The templates as their authors wrote them, for the places in errors.
    written: Vec<(String, String)>,
}

impl Templates {
    /// Loads every template; a template that does not parse is a finding with its place.
    pub fn load(sources: &Sources) -> Result<Self, RenderError> {
        let mut tera = engine();
        let tight: Vec<(&str, String)> = sources
            .templates
            .iter()
            .map(|(name, file)| (name.as_str(), tighten(name, &file.text)))
            .collect();
        let loaded =
            tera.add_raw_templates(tight.iter().map(|(name, text)| (*name, text.as_str())));
        if loaded.is_err() {
            // Load once more as written: the places in the error are then those of the author's file.
            let written = sources
                .templates
                .iter()
                .map(|(name, file)| (name.as_str(), file.text.as_str()));
            let error = engine().add_raw_templates(written).err().or(loaded.err());
            let text_of = |name: &str| sources.templates.get(name).map(|file| file.text.as_str());
            let findings = error.map_or_else(Vec::new, |error| explain(&error, text_of));
            return Err(RenderError { findings });
        }
        let examples = sources
            .templates
            .keys()
            .filter(|name| name.starts_with("components/") && name.ends_with("/example.html"))
            .cloned()
            .collect();
        let mut minify = Cfg::new();
        minify.keep_closing_tags = true;
        minify.keep_html_and_head_opening_tags = true;
        let written = sources
            .templates
            .iter()
            .map(|(name, file)| (name.clone(), file.text.clone()))
            .collect();
        Ok(Self {
            tera,
            examples,
            minify,
            written,
        })
    }

    /// Renders one template to text.
    pub fn render(
        &self,
        name: &str,
        context: &Context,
        size_hint: usize,
    ) -> Result<Vec<u8>, Finding> {
        self.render_with_marks(name, context, size_hint)
            .map(put_blanks)
    }

    /// Renders one template to text in which some blanks are still marked.
    fn render_with_marks(
        &self,
        name: &str,
        context: &Context,
        size_hint: usize,
    ) -> Result<Vec<u8>, Finding> {
        let mut bytes = Vec::with_capacity(size_hint);
        match self.tera.render_to(name, context, &mut bytes) {
            Ok(()) => Ok(bytes),
            Err(error) => Err(self.explain_as_written(&error, |tera| tera.render(name, context))),
        }
    }

    /// Renders a page and tightens it. The texts in `parts` are tight already and make up most of a page, so they are
    /// put in afterwards, where the template printed their [`Part`]: the minifier, the slowest part of a build, only
    /// sees what is left.
    pub fn page(
        &self,
        name: &str,
        context: &Context,
        parts: &[(Part, &str)],
    ) -> Result<Vec<u8>, Finding> {
        let written = self.render_with_marks(name, context, FRAME_SIZE)?;
        let frame = minify(&written, &self.minify);
        if let Some(element) = lost_end_tag(&written, &frame) {
            return Err(unbalanced(name, &element));
        }
        let frame = put_blanks(frame);
        let room: usize = parts.iter().map(|(_, html)| html.len()).sum();
        let mut page = Vec::with_capacity(frame.len() + room);
        let mut rest = frame.as_slice();
        while let Some(at) = next_mark(rest) {
            let (before, from_mark) = rest.split_at(at);
            page.extend_from_slice(before);
            let part = parts
                .iter()
                .find(|(part, _)| from_mark.starts_with(part.mark().as_bytes()));
            let taken = if let Some((part, html)) = part {
                page.extend_from_slice(html.as_bytes());
                part.mark().len()
            } else {
                page.push(from_mark[0]);
                1
            };
            rest = &from_mark[taken..];
        }
        page.extend_from_slice(rest);
        Ok(page)
    }

    /// Renders a component on its own.
    pub fn component(&self, name: &str, arguments: &Context) -> Result<String, Finding> {
        self.tera
            .render_component(name, arguments, None, true)
            .map(|html| String::from_utf8_lossy(&put_blanks(html.into_bytes())).into_owned())
            .map_err(|error| {
                self.explain_as_written(&error, |tera| {
                    tera.render_component(name, arguments, None, true)
                })
            })
    }

    /// Fails once more with the templates as written: the places in the error are then those of the author's file.
    fn explain_as_written(
        &self,
        error: &tera::Error,
        again: impl FnOnce(&Tera) -> tera::TeraResult<String>,
    ) -> Finding {
        let mut plain = engine();
        let written = self
            .written
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()));
        let again = plain
            .add_raw_templates(written)
            .and_then(|()| again(&plain));
        let text_of = |name: &str| {
            let mut written = self.written.iter();
            written.find_map(|(own, text)| (own == name).then_some(text.as_str()))
        };
        let mut findings = explain(again.as_ref().err().unwrap_or(error), text_of);
        // An error while rendering is about one place; the others are found while loading.
        findings.swap_remove(0)
    }
}

/// Tera with what is ours: text is escaped, and `pieces` are what an address may be broken into.
fn engine() -> Tera {
    let mut tera = Tera::default();
    tera.autoescape_on(vec![".html", ".xml"]);
    tera.register_filter("pieces", |text: &str, _: Kwargs, _: &State| {
        pieces(text)
            .into_iter()
            .map(Value::from)
            .collect::<Vec<Value>>()
    });
    tera
}

/// An element whose end tags the minifier took out, which it only does where they do not fit what is open: all that follows would then stand
/// in another element than the template says.
fn lost_end_tag(written: &[u8], minified: &[u8]) -> Option<String> {
    let (written, minified) = (
        String::from_utf8_lossy(written),
        String::from_utf8_lossy(minified),
    );
    let after = end_tags(&minified);
    end_tags(&written)
        .into_iter()
        .find(|(name, count)| after.get(name).is_none_or(|left| left < count))
        .map(|(name, _)| name.into_owned())
}

/// How many end tags there are of each element, but for those in comments.
fn end_tags(html: &str) -> BTreeMap<Cow<'_, str>, usize> {
    let mut counts = BTreeMap::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if rest.starts_with("!--") {
            rest = rest.find("-->").map_or("", |end| &rest[end..]);
        } else if let Some(tag) = rest.strip_prefix('/') {
            let end = tag
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
                .unwrap_or(tag.len());
            // Asked of every page, whose names are nearly all in small letters already.
            let name = &tag[..end];
            let name = if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
                Cow::Owned(name.to_ascii_lowercase())
            } else {
                Cow::Borrowed(name)
            };
            *counts.entry(name).or_default() += 1;
        }
    }
    counts
}

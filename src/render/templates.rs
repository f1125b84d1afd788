//! Templates: loaded, tightened once, and asked for pages.

use minify_html::{Cfg, minify};
use tera::{Context, Tera};

use super::RenderError;
use super::template_errors::explain;
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
        let mut tera = Tera::default();
        tera.autoescape_on(vec![".html", ".xml"]);
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
            let error = Tera::default()
                .add_raw_templates(written)
                .err()
                .or(loaded.err());
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
        let frame = minify(&self.render(name, context, FRAME_SIZE)?, &self.minify);
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
        let mut plain = Tera::default();
        plain.autoescape_on(vec![".html", ".xml"]);
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

/// Collapses the white space of an HTML template, so that pages are born tight: the minifier is the slowest part of a
/// build, and has less to do on a tight page. Template tags and the text between quotes stay as they are.
fn tighten(name: &str, text: &str) -> String {
    if !name.ends_with(".html") {
        return text.to_owned();
    }
    let mut tight = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        if let Some(end) = template_tag_end(rest) {
            tight.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let next = rest[first..]
            .find(['{', ' ', '\t', '\n', '\r'])
            .map_or(rest.len(), |index| index + first);
        let (head, tail) = if rest.starts_with([' ', '\t', '\n', '\r']) {
            let spaces = rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
            let line_break = rest[..spaces].contains('\n');
            // Between two elements on lines of their own, white space is only for whoever reads the template.
            let between_tags = line_break
                && (tight.ends_with(['>', '}']) || tight.is_empty())
                && (rest[spaces..].starts_with(['<', '{']) || spaces == rest.len());
            if !between_tags {
                tight.push(if line_break { '\n' } else { ' ' });
            }
            ("", &rest[spaces..])
        } else {
            rest.split_at(next)
        };
        tight.push_str(head);
        rest = tail;
    }
    tight
}

/// Where a template tag that starts here ends.
fn template_tag_end(text: &str) -> Option<usize> {
    let close = match text.as_bytes() {
        [b'{', b'{', ..] => "}}",
        [b'{', b'%', ..] => "%}",
        [b'{', b'#', ..] => "#}",
        _ => return None,
    };
    text.find(close).map(|index| index + close.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tight(text: &str) -> String {
        tighten("a.html", text)
    }

    #[test]
    fn white_space_between_elements_goes_and_between_words_stays() {
        assert_eq!(
            tight("<ul>\n  <li>a  b</li>\n  <li>c</li>\n</ul>\n"),
            "<ul><li>a b</li><li>c</li></ul>"
        );
        assert_eq!(tight("<b>a</b> <b>c</b>"), "<b>a</b> <b>c</b>");
        assert_eq!(tight("a\n  <b>c</b>\n"), "a\n<b>c</b>");
    }

    #[test]
    fn template_tags_stay_as_they_are() {
        assert_eq!(
            tight("{% if  a %}\n  {{ b  ~  c }}\n{% endif %}"),
            "{% if  a %}{{ b  ~  c }}{% endif %}"
        );
        assert_eq!(tight("{# a\n\n b #}\n<p>"), "{# a\n\n b #}<p>");
        assert_eq!(tight("{ a"), "{ a");
    }

    proptest! {
        #[test]
        fn only_white_space_goes(text in "(<b>|</b>|\\{\\{ a \\}\\}|\\{% if a %\\}|\\{#|\\{| |\n|é|–|x)*") {
            let without_space = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(without_space(&tight(&text)), without_space(&text));
        }
    }

    #[test]
    fn text_templates_are_left_alone() {
        assert_eq!(tighten("robots.txt", "a\n\nb\n"), "a\n\nb\n");
    }
}

//! Templates: loaded, tightened once, and asked for pages.

use tera::{Context, Kwargs, State, Tera, Value};

use super::pieces::pieces;
use super::stamp::Unstamped;
use super::template_errors::{explain, unbalanced};
use super::tighten::{put_blanks, tighten};
use super::{Finish, RenderError, end_tags};
use crate::findings::Finding;
use crate::sources::Sources;

/// Room for nearly every page, in bytes.
const PAGE_SIZE: usize = 32 * 1024;

/// The site's templates, ready to render.
pub(super) struct Templates {
    tera: Tera,
    /// Names of the gallery's examples, in order.
    pub examples: Vec<String>,
    /// The templates as their authors wrote them, for the places in errors.
    written: Vec<(String, String)>,
    finish: Finish,
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
        let written = sources
            .templates
            .iter()
            .map(|(name, file)| (name.clone(), file.text.clone()))
            .collect();
        Ok(Self {
            tera,
            examples,
            written,
            finish: Finish::Tight,
        })
    }

    /// The same, with pages finished like this.
    pub fn finishing(self, finish: Finish) -> Self {
        Self { finish, ..self }
    }

    /// Renders one template to text, in which some blanks may still be marked.
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

    /// Renders a page as it is published, but for its stamp.
    pub fn page(&self, name: &str, context: &Context) -> Result<Unstamped, Finding> {
        let written = self.render(name, context, PAGE_SIZE)?;
        let page = String::from_utf8_lossy(&written);
        if let Some(element) = end_tags::misplaced(&page) {
            return Err(unbalanced(name, &element.to_ascii_lowercase()));
        }
        let whole = put_blanks(&page);
        Ok(match self.finish {
            #[cfg(feature = "minify")]
            Finish::Tight => {
                let tight = put_blanks(&super::minify::page(&page));
                Unstamped::new(&whole, tight)
            }
            _ => Unstamped::of(whole),
        })
    }

    /// Renders a component on its own, to be a part of a page.
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

//! What a copy has besides the pages of its site: templates, styles and scripts of its own, in `templates/copies/`.
//!
//! Nothing of it is published with the site.

use serde::Serialize;
use tera::Context;

use super::scripts::without_comments;
use super::squeeze::squeeze;
use super::templates::Templates;
use super::tighten::put_blanks;
use crate::findings::Finding;
use crate::sources::Sources;

/// Where they are among the templates, and among the assets.
pub(super) const FOLDER: &str = "copies/";

/// Makes what a copy has besides.
pub(crate) struct CopyParts<'a> {
    templates: Templates,
    sources: &'a Sources,
}

impl<'a> CopyParts<'a> {
    /// The parts in these sources.
    pub fn of(sources: &'a Sources) -> Result<Self, Vec<Finding>> {
        Ok(Self {
            templates: Templates::load(sources).map_err(|error| error.findings)?,
            sources,
        })
    }

    /// A template of `templates/copies/`, with these values.
    pub fn html(&self, name: &str, values: &impl Serialize) -> Result<String, Vec<Finding>> {
        let context = Context::from_serialize(values).unwrap_or_default();
        let bytes = self
            .templates
            .render(&format!("{FOLDER}{name}"), &context, 4096)
            .map_err(|finding| vec![finding])?;
        Ok(put_blanks(&String::from_utf8_lossy(&bytes)))
    }

    /// A component, with these arguments.
    pub fn component(
        &self,
        name: &str,
        arguments: &impl Serialize,
    ) -> Result<String, Vec<Finding>> {
        let arguments = Context::from_serialize(arguments).unwrap_or_default();
        let html = self.templates.component(name, &arguments);
        html.map(|html| put_blanks(&html))
            .map_err(|finding| vec![finding])
    }

    /// A script of `templates/copies/`, as browsers are given it.
    pub fn script(&self, name: &str) -> String {
        without_comments(&self.asset(name))
    }

    /// A sheet of `templates/copies/`, as browsers are given it.
    pub fn style(&self, name: &str) -> String {
        squeeze(&self.asset(name))
    }

    fn asset(&self, name: &str) -> String {
        let bytes = self.sources.assets.get(&format!("{FOLDER}{name}"));
        bytes.map_or_else(String::new, |bytes| {
            String::from_utf8_lossy(bytes).into_owned()
        })
    }
}

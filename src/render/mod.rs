//! The pages of a site, and what they load.
//!
//! `Site → Rendered`. Each page is a job of its own; nothing here decides anything about content any more.

mod assets;
mod body;
mod copies;
mod end_tags;
mod extras;
#[cfg(feature = "minify")]
mod minify;
mod page;
mod pieces;
mod scripts;
mod squeeze;
mod stamp;
mod style_faults;
mod takeaway;
mod template_errors;
mod templates;
mod tighten;
mod views;

use rayon::prelude::*;
use thiserror::Error;

use crate::findings::Finding;
use crate::outputs::Output;
use crate::site::Site;
use crate::sources::Sources;

pub use assets::AssetLinks;
pub(crate) use copies::CopyParts;
pub(crate) use end_tags::ends_with;

/// The pages of a site and what they load.
#[derive(Debug, Default)]
pub struct Rendered {
    /// All files, in no order.
    files: Vec<Output>,
    /// How many of them are pages.
    pub pages: usize,
    /// What a page says that comes out of a copy.
    pub bars: Bars,
}

/// What a page says of itself where it comes out of the copy on a device, as HTML. In braces stands what the worker knows.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct Bars {
    /// It is out of the copy.
    pub kept: String,
    /// And that is past the day on which it should have been looked at again.
    pub old: String,
    /// It is from the site, and the copy is an older one.
    pub newer: String,
}

impl Rendered {
    /// All files.
    #[must_use]
    pub fn files(self) -> Vec<Output> {
        self.files
    }

    /// The files for readers: without what is for those who make the site, the gallery of components with its made-up cards.
    #[must_use]
    pub fn files_for_readers(mut self) -> Vec<Output> {
        self.files.retain(|file| !extras::is_for_makers(&file.path));
        self.files
    }
}

/// A page could not be made: always the fault of a template.
#[derive(Debug, Error)]
#[error("a template failed")]
pub struct RenderError {
    /// What is wrong, for the author of the template.
    pub findings: Vec<Finding>,
}

/// What is wrong with the templates and the styles themselves, whatever the content.
#[must_use]
pub fn template_faults(sources: &Sources) -> Vec<Finding> {
    let mut findings = templates::Templates::load(sources)
        .err()
        .map_or_else(Vec::new, |error| error.findings);
    findings.extend(style_faults::find(sources));
    findings
}

fn bars(templates: &templates::Templates) -> Result<Bars, Finding> {
    let bar = |state: &str| {
        let mut arguments = tera::Context::new();
        arguments.insert("state", state);
        templates
            .component("kept.bar", &arguments)
            .map(|html| tighten::put_blanks(&html))
    };
    Ok(Bars {
        kept: bar("kept")?,
        old: bar("old")?,
        newer: bar("newer")?,
    })
}

/// How pages are finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finish {
    /// As small as the features of this build make them: as they are published.
    Tight,
    /// With all end tags and quotes, for what is made from them.
    Whole,
}

/// Makes the pages of a site and what they load, as they are published.
pub fn render(site: &Site, sources: &Sources) -> Result<Rendered, RenderError> {
    render_as(site, sources, Finish::Tight)
}

/// Makes the pages of a site and what they load.
pub fn render_as(site: &Site, sources: &Sources, finish: Finish) -> Result<Rendered, RenderError> {
    let styles = style_faults::find(sources);
    if !styles.is_empty() {
        return Err(RenderError {
            findings: template_faults(sources),
        });
    }
    let (mut files, links) = assets::publish(sources);
    let templates = templates::Templates::load(sources)?.finishing(finish);
    let renderer = page::Renderer::new(site, &templates, links);
    let ids: Vec<_> = site.pages().map(|(id, _)| id).collect();
    let pages: Vec<Result<Output, Finding>> = ids.par_iter().map(|id| renderer.page(*id)).collect();
    let sheets: Vec<_> = site
        .rules()
        .par_iter()
        .filter_map(|rules| renderer.sheet(rules))
        .collect();
    let extras = extras::all(&renderer).into_iter().chain(renderer.keeping());
    files.extend(takeaway::contact_files(site));
    let mut findings: Vec<Finding> = Vec::new();
    let bars = bars(&templates).unwrap_or_else(|finding| {
        findings.push(finding);
        Bars::default()
    });
    let page_count = pages.len() + sheets.len();
    for result in pages.into_iter().chain(sheets).chain(extras) {
        match result {
            Ok(output) => files.push(output),
            // One broken template breaks many pages in the same place: it is said once.
            Err(finding)
                if findings
                    .iter()
                    .any(|known: &Finding| known.place == finding.place) => {}
            Err(finding) => findings.push(finding),
        }
    }
    if !findings.is_empty() {
        return Err(RenderError { findings });
    }
    Ok(Rendered {
        files,
        pages: page_count,
        bars,
    })
}

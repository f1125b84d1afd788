//! **Outputs**: the files of the published site, as paths and bytes.
//!
//! `Site → Outputs`. Each page is a job of its own; nothing here decides anything about content any more. A new
//! format is one more function from [`Site`] to outputs.

mod assets;
mod body;
mod extras;
mod page;
mod pieces;
mod style_faults;
mod takeaway;
mod template_errors;
mod templates;
mod tighten;
mod views;

use rayon::prelude::*;
use thiserror::Error;

use crate::exchange;
use crate::findings::Finding;
use crate::site::Site;
use crate::sources::Sources;

pub use assets::AssetLinks;
pub(crate) use assets::hex;
pub(crate) use extras::{MANIFEST_PATH, manifest, manifest_keeping};
pub(crate) use page::SHEET_ENDING;

/// A file of the published site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Path below the published folder, with `/`.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The files of the published site, in path order.
#[derive(Debug, Default)]
pub struct Outputs {
    /// All files.
    pub files: Vec<Output>,
    /// How many of them are pages.
    pub pages: usize,
}

impl Outputs {
    /// The same without what is for those who make the site: the gallery of components, whose cards are made up.
    #[must_use]
    pub fn for_readers(mut self) -> Self {
        self.files
            .retain(|file| !extras::is_for_makers(&file.path) && file.path != MANIFEST_PATH);
        self.files.push(manifest(MANIFEST_PATH, &self.files));
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
        self
    }

    /// The size of all files together, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.files.iter().map(|file| file.bytes.len()).sum()
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

/// Makes every file of the site.
pub fn render(site: &Site, sources: &Sources) -> Result<Outputs, RenderError> {
    let styles = style_faults::find(sources);
    if !styles.is_empty() {
        return Err(RenderError {
            findings: template_faults(sources),
        });
    }
    let (mut files, links) = assets::publish(sources);
    let templates = templates::Templates::load(sources)?;
    let renderer = page::Renderer::new(site, &templates, links);
    let ids: Vec<_> = site.pages().map(|(id, _)| id).collect();
    let pages: Vec<Result<Output, Finding>> = ids.par_iter().map(|id| renderer.page(*id)).collect();
    let sheets: Vec<_> = site
        .rules()
        .par_iter()
        .filter_map(|rules| renderer.sheet(rules))
        .collect();
    let extras = extras::all(&renderer);
    files.extend(takeaway::contact_files(site));
    let mut findings = Vec::new();
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
    files.extend(exchange::published(site));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files.push(manifest(MANIFEST_PATH, &files));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Outputs {
        files,
        pages: page_count,
    })
}

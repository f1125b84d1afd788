//! **Exporter**: what a form is in which a site, or something of it, is given to others, and what it is made from.
//!
//! The forms themselves are in `src/exchange/` (data) and `src/copies/` (what people read).

use crate::findings::Finding;
use crate::outputs::Output;
use crate::render::{self, Finish};
use crate::site::{AreaId, Site};
use crate::sources::Sources;
use crate::vocabulary::Voice;

/// A form of the site for others. A new one is its file and its line in the register of `fingerpost export`.
#[derive(Debug)]
pub struct Exporter {
    /// The word after `fingerpost export`.
    pub name: &'static str,
    /// What it is, for the command's help.
    pub about: &'static str,
    /// The list of files that marks a folder as an export of this form. A built site has another, so neither replaces the other.
    pub manifest: &'static str,
    /// Whether `--area` and `--audience` say what it holds.
    pub takes: Takes,
    /// Makes the files of an export, in a folder of their own.
    pub make: fn(&Material<'_>) -> Result<Exported, Vec<Finding>>,
}

/// What can be asked of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// Nothing: it is of the whole site.
    Nothing,
    /// An area.
    Area,
    /// An area, and for whom.
    AreaAndAudience,
}

/// What an export is made of.
#[derive(Debug)]
pub struct Material<'a> {
    /// The site.
    pub site: &'a Site,
    /// What it was made from, for its templates and assets.
    pub sources: &'a Sources,
    /// The area that was asked for.
    pub area: Option<AreaId>,
    /// The readers that were asked for.
    pub reader: Option<Voice>,
}

impl Material<'_> {
    /// Every page of the site and what pages load, with all end tags and quotes, as what is made from them needs it.
    pub fn pages(&self) -> Result<Vec<Output>, Vec<Finding>> {
        match render::render_as(self.site, self.sources, Finish::Whole) {
            Ok(rendered) => Ok(rendered.files_for_readers()),
            Err(error) => Err(error.findings),
        }
    }
}

/// What an export gave.
#[derive(Debug)]
pub struct Exported {
    /// The files.
    pub files: Vec<Output>,
    /// How many of what it holds, for the closing line: 94 and "service".
    pub holds: (usize, &'static str),
    /// What the person who hands it round should know, one sentence each: sizes, what was split.
    pub notes: Vec<String>,
}

//! What a kind says of itself, and what it is asked for.

use crate::documents::identity::Identity;
use crate::yaml::Fields;

/// What is so of every document of a kind.
#[derive(Debug)]
pub struct Spec {
    /// The word authors write after `kind:`, which also starts links by id: `service:childline`.
    pub word: &'static str,
    /// What other files call one of it.
    pub named_by: NamedBy,
    /// Where its files stand.
    pub home: Home,
    /// How its page is laid out around its text.
    pub layout: Layout,
    /// Which services its page shows: people come to these pages for help.
    pub services: Services,
    /// The template of its page.
    pub template: &'static str,
    /// Under which heading an area's first page lists the area's own.
    pub listed_as: Option<ListedAs>,
    /// How ids start that its page has without an author's text: no heading can have one like that.
    pub page_ids: &'static [&'static str],
}

/// What other files call a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamedBy {
    /// Its id, or its file.
    Id,
    /// Its file.
    File,
    /// Nothing: it has no page of its own.
    Nothing,
}

/// Where the files of a kind stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home {
    /// In any folder; in a localised one each area shows it as its own.
    Anywhere,
    /// Outside the areas, which share it.
    Country,
    /// In an area's folder.
    Area,
    /// At the top of an area's folder.
    AreaIndex,
    /// In an area's folder `local`.
    AreaWords,
}

/// How the page of a kind is laid out around its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// It is its text, with a list of the headings where there are many.
    Text,
    /// What its template adds stands after what comes before the first heading of the text.
    AfterLead,
    /// What its template adds stands before the text, or after it.
    Whole,
}

/// Which services the page of a kind shows, besides the contact cards of its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Services {
    /// None.
    None,
    /// The same everywhere.
    Same,
    /// Those of the reader's area: an area's page is never only a copy of the country's.
    OfArea,
}

/// The headings of an area's first page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListedAs {
    /// Bands of its toolkit.
    Threshold,
    /// What is done step by step.
    Procedure,
    /// Ways of helping.
    Intervention,
    /// What its partnership set out to do.
    Strategy,
    /// Other pages.
    Page,
}

impl Spec {
    /// Whether a document has a page of its own.
    #[must_use]
    pub fn has_page(&self) -> bool {
        self.named_by != NamedBy::Nothing
    }

    /// Whether areas show a document of a localised folder as their own.
    #[must_use]
    pub fn is_localised(&self) -> bool {
        self.home == Home::Anywhere
    }
}

/// What a kind is asked for.
pub(super) trait DocumentKind: Sized {
    /// What is so of all of them.
    const SPEC: Spec;

    /// Reads its own fields, every one that it can have. What is wrong with them is in the findings.
    fn read(fields: &mut Fields<'_>, identity: &Identity) -> Option<Self>;

    /// Ids on the page that come from its own rules: `step-…`, `criterion-…`, `action-…` and so on.
    fn anchors(&self) -> Vec<String>;
}

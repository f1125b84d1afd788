//! A source: a document or page that facts come from, and whether it still holds.

use std::sync::Arc;

use super::spec::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use crate::documents::identity::Identity;
use crate::findings::{Finding, Located, Place, codes};
use crate::references::{Named, Ref, Wanted, WantedToken};
use crate::yaml::Fields;

/// Whether a source still holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceStatus {
    /// Holds today.
    InForce,
    /// Its time has passed and nothing is known to have replaced it.
    Expired,
    /// Another source took its place.
    Replaced,
    /// Was never finished.
    Draft,
    /// Says nothing of its own age.
    Undated,
}

impl SourceStatus {
    const ALL: [(&'static str, Self); 5] = [
        ("in-force", Self::InForce),
        ("expired", Self::Expired),
        ("replaced", Self::Replaced),
        ("draft", Self::Draft),
        ("undated", Self::Undated),
    ];

    /// The word authors write.
    #[must_use]
    pub fn id(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, status)| *status == self)
            .map_or("", |(id, _)| id)
    }

    /// What readers see.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::InForce => "In force",
            Self::Expired => "Out of date",
            Self::Replaced => "Replaced",
            Self::Draft => "Draft",
            Self::Undated => "Undated",
        }
    }

    /// Whether pages that use it must say that it has ended.
    #[must_use]
    pub const fn has_ended(self) -> bool {
        matches!(self, Self::Expired | Self::Replaced)
    }
}

/// How a source is cited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CiteBy {
    /// Each citation names a paragraph.
    Paragraph,
    /// It has no paragraphs to name, like most web pages.
    Whole,
}

/// A document or page that facts come from.
#[derive(Debug, Clone)]
pub struct Source {
    /// The name used in citations: "Portsmouth toolkit 2016".
    pub short: Arc<str>,
    /// Who published it.
    pub publisher: Arc<str>,
    /// When, in words: "January 2016", "undated".
    pub published: Located<Arc<str>>,
    /// Whether it still holds.
    pub status: SourceStatus,
    /// One sentence on that.
    pub status_note: Option<Arc<str>>,
    /// The source that took its place.
    pub replaced_by: Option<Ref<Source>>,
    /// Where it can be read.
    pub url: Option<Arc<str>>,
    /// How it is cited.
    pub cite_by: CiteBy,
}

impl Named for Source {
    const WANTED: WantedToken = WantedToken(Wanted::Kind(<Source as DocumentKind>::SPEC.word));
}

impl DocumentKind for Source {
    const SPEC: Spec = Spec {
        word: "source",
        named_by: NamedBy::Id,
        home: Home::Country,
        layout: Layout::Whole,
        services: Services::None,
        template: "pages/source.html",
        listed_as: None,
        page_ids: &[],
    };

    fn read(fields: &mut Fields<'_>, _: &Identity) -> Option<Self> {
        read(fields)
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

fn read(fields: &mut Fields<'_>) -> Option<Source> {
    let short = fields.required("short");
    let publisher = fields.required("publisher");
    let published = fields.required("published");
    let status = fields.required_choice("status", &SourceStatus::ALL);
    let status_note = fields.words("status_note");
    let replaced_by = fields.name("replaced_by");
    let replaced = status == Some(SourceStatus::Replaced);
    if status.is_some() && replaced != replaced_by.is_some() {
        let written = fields
            .span_of("replaced_by")
            .or_else(|| fields.span_of("status"));
        let span = written.unwrap_or_else(|| fields.front.clone());
        fields.report(
            Finding::new(
                &codes::FP123,
                Place::at(fields.path, span),
                "`status: replaced` and `replaced_by` go together",
            )
            .help("say which source took its place, or use `status: expired` if none is known"),
        );
    }
    let url = fields.url("url");
    let cite_by = fields.required_choice(
        "cite_by",
        &[("paragraph", CiteBy::Paragraph), ("whole", CiteBy::Whole)],
    );
    Some(Source {
        short: short?.value,
        publisher: publisher?.value,
        published: published?,
        status: status?,
        status_note,
        replaced_by,
        url,
        cite_by: cite_by?,
    })
}

//! The page that says whose rules an area's are, and how old.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Context;

use super::{Here, KindPage};
use crate::documents::{AreaRules, Document, Kind};
use crate::references::Id;
use crate::render::page::sheet::sheet_of;
use crate::render::views::{self, DateView, EndedSource, LinkView};
use crate::site::{DocumentId, Page};

impl KindPage for AreaRules {
    fn add(&self, _: Id<Self>, here: &Here<'_>, context: &mut Context) {
        let (site, from) = (here.renderer.site, here.from);
        let own: Vec<(DocumentId, &Document)> = site
            .documents()
            .filter(|(_, document)| document.identity.area == here.document.identity.area)
            .filter(|(_, document)| decides(document))
            .collect();
        let rules = site.rules_of_area(here.document);
        let now = rules.map(|rules| rules.fingerprint(site));
        let mut signed: Vec<SignedView> = self
            .signed_off
            .iter()
            .map(|one| SignedView {
                by: one.by.to_string(),
                date: DateView::new(one.date.value),
                holds: now.as_ref() == Some(&one.rules.value),
            })
            .collect();
        signed.sort_by(|one, other| other.date.iso.cmp(&one.date.iso));
        let mut changes: Vec<ChangeOf> = own
            .iter()
            .flat_map(|(id, document)| document.common.changes.iter().map(move |one| (id, one)))
            .map(|(id, change)| ChangeOf {
                date: DateView::new(change.date),
                what: change.what.to_string(),
                page: from.link(*id),
            })
            .collect();
        changes.sort_by(|one, other| {
            (&other.date.iso, &one.page.title).cmp(&(&one.date.iso, &other.page.title))
        });
        let first = own
            .iter()
            .min_by_key(|(_, document)| document.common.review_by.value);
        context.insert(
            "rules",
            &RulesView {
                owner: here.document.common.owner.to_string(),
                holds: signed.iter().any(|one| one.holds),
                signed,
                now: now.map_or_else(String::new, |now| now.to_string()),
                check: rules.map(|rules| from.link(rules.document)),
                sheet: rules
                    .and_then(|rules| site.page_of(rules.document, None))
                    .map_or_else(String::new, |page| {
                        from.url(sheet_of(&site.page(page).output).as_str())
                    }),
                sources: sources(&own, here.page, here),
                next_review: first.map(|(id, document)| NextReview {
                    date: DateView::new(document.common.review_by.value),
                    overdue: document.common.review_by.value < site.today,
                    page: from.link(*id),
                }),
                pages: own.iter().map(|(id, _)| from.link(*id)).collect(),
                changes,
            },
        );
    }
}

/// Whether a document of an area is part of its rules.
fn decides(document: &Document) -> bool {
    matches!(
        document.kind,
        Kind::Checker(_) | Kind::Threshold(_) | Kind::Procedure(_)
    )
}

/// Every source of these documents, by title: what they rest on, and whether it holds.
fn sources(own: &[(DocumentId, &Document)], page: &Page, here: &Here<'_>) -> Vec<EndedSource> {
    let site = here.renderer.site;
    let mut cited = BTreeMap::new();
    let all = own.iter().map(|(id, _)| *id).chain([page.document]);
    for citation in all.flat_map(|id| site.citations(id)) {
        let title = site.document(citation.source).common.title.value.clone();
        cited.entry((title, citation.source)).or_insert(citation);
    }
    let citations: Vec<_> = cited.into_values().collect();
    views::sources(&citations, here.from)
}

/// Whose rules these are.
#[derive(Serialize)]
struct RulesView {
    owner: String,
    /// Who signed them off, the last first.
    signed: Vec<SignedView>,
    /// Whether somebody signed the rules as they are now.
    holds: bool,
    /// The rules as they are now, in 12 figures; empty if no check decides them.
    now: String,
    check: Option<LinkView>,
    /// The address of the fact-check sheet; empty if there is none.
    sheet: String,
    sources: Vec<EndedSource>,
    next_review: Option<NextReview>,
    pages: Vec<LinkView>,
    /// What changed, the last first.
    changes: Vec<ChangeOf>,
}

#[derive(Serialize)]
struct SignedView {
    by: String,
    date: DateView,
    /// Whether the rules are still those that were signed.
    holds: bool,
}

#[derive(Serialize)]
struct NextReview {
    date: DateView,
    overdue: bool,
    page: LinkView,
}

#[derive(Serialize)]
struct ChangeOf {
    date: DateView,
    what: String,
    page: LinkView,
}

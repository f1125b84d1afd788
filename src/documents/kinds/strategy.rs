//! A strategy: what a partnership set out to do.

use std::sync::Arc;

use jiff::civil::Date;

use super::spec::{DocumentKind, Home, Layout, ListedAs, NamedBy, Services, Spec};
use crate::documents::citation::{Cited, CitingFields};
use crate::documents::identity::Identity;
use crate::findings::Located;
use crate::yaml::Fields;

/// One aim of a strategy.
#[derive(Debug, Clone)]
pub struct Objective {
    /// Its id within the file.
    pub id: Located<Arc<str>>,
    /// Its name.
    pub title: Arc<str>,
    /// What it means, in plain words.
    pub text: Arc<str>,
    /// Where it comes from.
    pub source: Cited,
    /// What the partners promised to do for it.
    pub commitments: Vec<Arc<str>>,
}

/// A partnership's objectives and commitments.
#[derive(Debug, Clone)]
pub struct Strategy {
    /// When it began.
    pub from: Option<Date>,
    /// When it ended or ends.
    pub until: Option<Date>,
    /// The objectives; never empty.
    pub objectives: Vec<Objective>,
}

impl DocumentKind for Strategy {
    const SPEC: Spec = Spec {
        word: "strategy",
        named_by: NamedBy::Id,
        home: Home::Anywhere,
        layout: Layout::Whole,
        services: Services::None,
        template: "pages/strategy.html",
        listed_as: Some(ListedAs::Strategy),
        page_ids: &[],
    };

    fn read(fields: &mut Fields<'_>, _: &Identity) -> Option<Self> {
        Some(read(fields))
    }

    fn anchors(&self) -> Vec<String> {
        self.objectives
            .iter()
            .map(|one| format!("objective-{}", one.id.value))
            .collect()
    }
}

fn read(fields: &mut Fields<'_>) -> Strategy {
    let objectives = fields.each("objectives", "an objective", |fields| {
        let id = fields.id();
        let title = fields.required("title");
        let text = fields.required("text");
        let source = fields.required_citation("source");
        let commitments = fields.words_list("commitments");
        Some(Objective {
            id: id?,
            title: title?.value,
            text: text?.value,
            source: source?,
            commitments,
        })
    });
    fields.distinct(
        "objectives",
        objectives.iter().map(|objective| &objective.id),
    );
    let filled = fields.count("objectives") > 0;
    fields.not_empty("objectives", filled);
    let from = fields.date("from");
    let until = fields.date("until");
    Strategy {
        from: from.map(|date| date.value),
        until: until.map(|date| date.value),
        objectives,
    }
}

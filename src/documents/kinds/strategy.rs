//! A strategy: what a partnership set out to do.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Deserialize;

use super::rule::{not_empty, required_source};
use super::{DocumentKind, Home, Layout, ListedAs, NamedBy, Services, Spec};
use crate::documents::citation::Cited;
use crate::documents::common::front_matter;
use crate::documents::fields::{Fields, List, Text};
use crate::documents::identity::Identity;
use crate::findings::Located;

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

/// [`Objective`] as serde reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawObjective {
    id: Text,
    title: Text,
    text: Text,
    source: Text,
    commitments: List,
}

front_matter!(RawStrategy {
    from: Text,
    until: Text,
    objectives: Option<Vec<RawObjective>>,
});

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
    type Raw = RawStrategy;

    fn read(raw: &RawStrategy, _: &Identity, fields: &mut Fields<'_>) -> Option<Self> {
        Some(read(raw, fields))
    }

    fn anchors(&self) -> Vec<String> {
        self.objectives
            .iter()
            .map(|one| format!("objective-{}", one.id.value))
            .collect()
    }
}

fn read(raw: &RawStrategy, fields: &mut Fields<'_>) -> Strategy {
    let group = "an objective";
    let raw_objectives = raw.objectives.as_deref();
    let objectives = fields.each("objectives", group, raw_objectives, |objective, fields| {
        let id = fields.id(&objective.id, group);
        let title = fields.required_in("title", &objective.title, group);
        let text = fields.required_in("text", &objective.text, group);
        let source = required_source(&objective.source, group, fields);
        let commitments = fields.words_list("commitments", &objective.commitments);
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
    let filled = raw.objectives.as_ref().is_some_and(|list| !list.is_empty());
    not_empty("objectives", filled, fields);
    Strategy {
        from: fields.date("from", &raw.from),
        until: fields.date("until", &raw.until),
        objectives,
    }
}

//! The kinds of document, one file each: what serde reads, and the type it becomes.

mod area;
mod checker;
mod condition;
mod definition;
mod intervention;
mod procedure;
mod rule;
mod service;
mod source;
mod strategy;
mod threshold;

use std::sync::Arc;

use serde::Deserialize;

pub use area::{Area, FrontDoor, Nation};
pub use checker::{
    AnswerForm, Checker, Choice, OutcomeRule, OutcomeText, PoliceFloor, Question, Reader, Risk,
    Trigger, Unit,
};
pub use condition::{Condition, Test};
pub(crate) use condition::{Yaml, answer_word};
pub use definition::Definition;
pub use intervention::{Intervention, Measure};
pub use procedure::{Branch, Procedure, Step};
pub use rule::{Action, Clock, Rule};
pub use service::{
    Channel, ChannelHours, ChannelKind, Confidence, Cost, Hours, Served, Service, Verification,
};
pub use source::{CiteBy, Source, SourceStatus};
pub use strategy::{Objective, Strategy};
pub use threshold::{About, Criterion, MatchRule, Threshold};

use super::citation::Cited;
use super::common::{Common, Standing, front_matter};
use super::decode::decode;
use super::fields::{Fields, Text};
use super::identity::Identity;
use super::outline::Node;
use crate::findings::{Finding, Located, codes};

/// What a document is, and what only its kind has.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Guidance.
    Page,
    /// An area's first page: who it is.
    Area(Box<Area>),
    /// A document that facts come from.
    Source(Box<Source>),
    /// What a word means.
    Definition(Definition),
    /// A band of a local toolkit, with its criteria and what must then be done.
    Threshold(Box<Threshold>),
    /// Ways of helping towards one aim.
    Intervention(Intervention),
    /// Steps, with branches.
    Procedure(Procedure),
    /// Somebody to contact.
    Service(Box<Service>),
    /// A partnership's objectives and commitments.
    Strategy(Box<Strategy>),
    /// Questions, and what follows from their answers.
    Checker(Box<Checker>),
    /// Every service, to search and to choose from.
    Directory,
    /// The numbers that matter most, to print and to carry.
    WalletCard(WalletCard),
    /// Words that an area puts in a slot of country-wide pages.
    Local(Local),
}

/// The slot that an area's words fill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Local {
    /// The slot's name, which is the file's.
    pub slot: Arc<str>,
}

/// The numbers that matter most, on a card.
#[derive(Debug, Clone)]
pub struct WalletCard {
    /// Services for everybody, most urgent first. An area adds its front door.
    pub lines: Vec<CardLine>,
}

/// A line of a [`WalletCard`].
#[derive(Debug, Clone)]
pub struct CardLine {
    /// The id of the service whose first number is printed.
    pub service: Located<Arc<str>>,
    /// A name that is short enough for the card; the service's own, if there is none.
    pub name: Option<Arc<str>>,
}

/// [`CardLine`] as serde reads it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCardLine {
    service: Text,
    name: Text,
}

/// The words authors write after `kind:`, in the order help lists them.
pub(super) const KIND_NAMES: [&str; 13] = [
    "page",
    "area",
    "source",
    "definition",
    "threshold",
    "intervention",
    "procedure",
    "service",
    "strategy",
    "checker",
    "directory",
    "wallet-card",
    "local",
];

impl Kind {
    /// The word authors write after `kind:`, which also starts links by id: `service:childline`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Area(_) => "area",
            Self::Source(_) => "source",
            Self::Definition(_) => "definition",
            Self::Threshold(_) => "threshold",
            Self::Intervention(_) => "intervention",
            Self::Procedure(_) => "procedure",
            Self::Service(_) => "service",
            Self::Strategy(_) => "strategy",
            Self::Checker(_) => "checker",
            Self::Directory => "directory",
            Self::WalletCard(_) => "wallet-card",
            Self::Local(_) => "local",
        }
    }
}

impl Kind {
    /// Ids on the page that come from the kind's own rules: `step-…`, `criterion-…`, `action-…` and so on.
    #[must_use]
    pub fn anchors(&self) -> Vec<String> {
        match self {
            Self::Threshold(threshold) => {
                let criteria = threshold
                    .criteria
                    .iter()
                    .map(|rule| format!("criterion-{}", rule.id.value));
                let floors = threshold
                    .floors
                    .iter()
                    .map(|rule| format!("floor-{}", rule.id.value));
                let actions = threshold
                    .actions
                    .iter()
                    .map(|action| format!("action-{}", action.id.value));
                criteria.chain(floors).chain(actions).collect()
            }
            Self::Procedure(procedure) => procedure
                .steps
                .iter()
                .map(|step| format!("step-{}", step.id.value))
                .collect(),
            Self::Checker(checker) => checker
                .triggers
                .iter()
                .map(|trigger| format!("trigger-{}", trigger.rule.id.value))
                .collect(),
            Self::Strategy(strategy) => strategy
                .objectives
                .iter()
                .map(|objective| format!("objective-{}", objective.id.value))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Whether the page of this kind has an id without its text: a heading cannot have the same. Ids that start with
    /// `fp-` belong to every page.
    #[must_use]
    pub fn is_page_id(&self, id: &str) -> bool {
        let starts: &[&str] = match self {
            // A checker joins what its area and the country ask, so only the beginnings are known here.
            Self::Checker(_) => &[
                "check",
                "clock-",
                "question-",
                "trigger-",
                "group-",
                "ladder-",
            ],
            Self::Directory => &["finder-", "places-", "need-"],
            _ => &[],
        };
        starts.iter().any(|start| id.starts_with(start))
            || self.anchors().iter().any(|own| own == id)
    }

    /// What the kind's own rules cite.
    #[must_use]
    pub fn citations(&self) -> Box<dyn Iterator<Item = &Cited> + '_> {
        match self {
            Self::Threshold(threshold) => Box::new(
                threshold
                    .criteria
                    .iter()
                    .chain(&threshold.floors)
                    .map(|rule| &rule.source)
                    .chain(threshold.actions.iter().map(|action| &action.source)),
            ),
            Self::Procedure(procedure) => Box::new(procedure.steps.iter().map(|step| &step.source)),
            Self::Intervention(intervention) => {
                Box::new(intervention.options.iter().map(|option| &option.source))
            }
            Self::Strategy(strategy) => Box::new(
                strategy
                    .objectives
                    .iter()
                    .map(|objective| &objective.source),
            ),
            Self::Checker(checker) => Box::new(checker.citations()),
            Self::Page
            | Self::Area(_)
            | Self::Source(_)
            | Self::Definition(_)
            | Self::Service(_)
            | Self::Directory
            | Self::WalletCard(_)
            | Self::Local(_) => Box::new(std::iter::empty()),
        }
    }
}

front_matter!(RawPage {});

front_matter!(RawWalletCard { lines: Option<Vec<RawCardLine>> });

fn read_wallet_card(raw: &RawWalletCard, fields: &mut Fields<'_>) -> WalletCard {
    let raw = raw.lines.as_deref().unwrap_or_default();
    rule::not_empty("lines", !raw.is_empty(), fields);
    let lines = fields.each("lines", "a line", Some(raw), |line, fields| {
        let service = fields.required_in("service", &line.service, "a line");
        let name = fields.words("name", &line.name);
        Some(CardLine {
            service: service?,
            name,
        })
    });
    WalletCard { lines }
}

/// Findings of values that could not be read as they were meant.
const UNREAD: [&str; 5] = ["FP105", "FP106", "FP107", "FP108", "FP141"];

/// Reads the front matter of one kind into its types.
#[allow(clippy::too_many_lines)] // one arm a kind
pub(super) fn read(
    kind: &'static str,
    outline: &Node,
    identity: &Identity,
    fields: &mut Fields<'_>,
) -> Option<(Common, Kind)> {
    /// Decodes, reads the common fields, then the kind's own. Both are read before either's failure counts, so
    /// that one run reports all.
    macro_rules! kind {
        ($raw:ty, $standing:expr, $read:expr) => {{
            let mut raw: $raw = decode(fields.path, outline, fields.findings)?;
            // A field that is not known says nothing of the others. What could not be read may be what the file hangs on.
            let unread = fields
                .findings
                .iter()
                .any(|finding| UNREAD.contains(&finding.id));
            let common = raw.take_common();
            let common = super::common::read(
                &common,
                $standing,
                identity.area.as_ref(),
                &identity.name,
                fields,
            );
            let kind: Option<Kind> = $read(&raw, fields);
            (!unread).then_some((common?, kind?))
        }};
    }
    match kind {
        "page" => kind!(
            RawPage,
            Standing::Page,
            |_: &RawPage, _: &mut Fields<'_>| Some(Kind::Page)
        ),
        "directory" => kind!(
            RawPage,
            Standing::Page,
            |_: &RawPage, _: &mut Fields<'_>| Some(Kind::Directory)
        ),
        "wallet-card" => kind!(
            RawWalletCard,
            Standing::Page,
            |raw: &RawWalletCard, fields: &mut Fields<'_>| {
                Some(Kind::WalletCard(read_wallet_card(raw, fields)))
            }
        ),
        "local" => kind!(
            RawPage,
            Standing::Fragment,
            |_: &RawPage, _: &mut Fields<'_>| {
                Some(Kind::Local(Local {
                    slot: Arc::clone(&identity.name),
                }))
            }
        ),
        "area" => kind!(
            area::RawArea,
            Standing::Page,
            |raw: &area::RawArea, fields: &mut Fields<'_>| {
                area::read(raw, fields).map(Box::new).map(Kind::Area)
            }
        ),
        "source" => kind!(source::RawSource, Standing::Page, |raw: &_,
                                                              fields: &mut Fields<
            '_,
        >| {
            source::read(raw, fields).map(Box::new).map(Kind::Source)
        }),
        "definition" => kind!(
            definition::RawDefinition,
            Standing::Page,
            |raw: &_, fields: &mut Fields<'_>| {
                Some(Kind::Definition(definition::read(raw, fields)))
            }
        ),
        "threshold" => kind!(
            threshold::RawThreshold,
            Standing::Page,
            |raw: &_, fields: &mut Fields<'_>| {
                threshold::read(raw, fields)
                    .map(Box::new)
                    .map(Kind::Threshold)
            }
        ),
        "intervention" => kind!(
            intervention::RawIntervention,
            Standing::Page,
            |raw: &_, fields: &mut Fields<'_>| {
                Some(Kind::Intervention(intervention::read(raw, fields)))
            }
        ),
        "procedure" => kind!(
            procedure::RawProcedure,
            Standing::Page,
            |raw: &_, fields: &mut Fields<'_>| {
                procedure::read(raw, fields).map(Kind::Procedure)
            }
        ),
        "service" => kind!(
            service::RawService,
            Standing::Page,
            |raw: &_, fields: &mut Fields<'_>| {
                service::read(raw, fields).map(Box::new).map(Kind::Service)
            }
        ),
        "strategy" => kind!(
            strategy::RawStrategy,
            Standing::Page,
            |raw: &_, fields: &mut Fields<'_>| {
                Some(Kind::Strategy(Box::new(strategy::read(raw, fields))))
            }
        ),
        "checker" => kind!(
            checker::RawChecker,
            Standing::Page,
            |raw: &_, fields: &mut Fields<'_>| {
                checker::read(raw, fields).map(Box::new).map(Kind::Checker)
            }
        ),
        _ => None,
    }
}

/// Areas and their words belong in an area's folder; sources and services do not.
pub(super) fn check_folder(kind: &Kind, identity: &Identity, fields: &mut Fields<'_>) {
    let place = crate::findings::Place::at(fields.path, fields.front.clone());
    let wrong = match kind {
        Kind::Area(_) if identity.area.is_none() || !identity.is_index() => {
            "an area's own page is `content/areas/<area>/index.md`"
        }
        Kind::Local(_)
            if identity.area.is_none() || *identity.slug != *format!("local/{}", identity.name) =>
        {
            "local words are `content/areas/<area>/local/<slot>.md`"
        }
        Kind::Source(_) | Kind::Definition(_) | Kind::Service(_) if identity.area.is_some() => {
            "sources, definitions and services are shared by all areas: keep them outside `content/areas`"
        }
        _ => return,
    };
    fields.report(
        Finding::new(
            &codes::FP121,
            place,
            format!("a {} cannot be here", kind.name()),
        )
        .help(wrong),
    );
}

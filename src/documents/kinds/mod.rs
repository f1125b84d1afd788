//! The kinds of document, one file each: what its front matter reads as, and what is so of every document of it.
//!
//! A new kind is its file, its line in the register below, its page (`src/render/page/kinds/`) and its template; the compiler asks for the rest.

mod area;
mod area_rules;
mod checker;
mod concern;
mod condition;
mod definition;
mod directory;
mod intervention;
mod local;
mod page;
mod procedure;
mod rule;
mod service;
pub(super) mod source;
pub(super) mod spec;
mod strategy;
mod threshold;
mod wallet_card;

pub use area::{Area, FrontDoor, Nation};
pub use area_rules::AreaRules;
pub(crate) use checker::MOMENT;
pub use checker::{
    AnswerForm, Checker, Choice, Danger, Means, OutcomeText, Question, Reader, Risk, Unit, Way,
};
pub use concern::Concern;
pub(crate) use condition::answer_word;
pub use condition::{Condition, Test};
pub use definition::Definition;
pub use directory::Directory;
pub use intervention::{Intervention, Measure};
pub use local::Local;
pub use page::Guidance;
pub use procedure::{Procedure, Step};
pub use rule::{Action, Clock, Rule, Task};
pub use service::{Channel, ChannelHours, ChannelKind, Confidence, Cost, Hours, Service};
pub use source::{CiteBy, Source};
use spec::DocumentKind;
pub use spec::{Home, Layout, ListedAs, NamedBy, Services, Spec};
pub use strategy::{Objective, Strategy};
pub use threshold::{About, MatchRule, Threshold};
pub use wallet_card::WalletCard;

use super::common::Common;
use super::identity::Identity;
use crate::findings::{Finding, Place, codes};
use crate::yaml::Fields;

/// A kind whose documents are known by their type.
pub trait OfKind: Sized {
    /// What a document is, if it is of this kind.
    fn of(kind: &Kind) -> Option<&Self>;
}

macro_rules! kinds {
    (($d:tt) $($(#[$doc:meta])* $name:ident,)*) => {
        /// What a document is, and what only its kind has.
        #[derive(Debug, Clone)]
        pub enum Kind {
            $($(#[$doc])* $name(Box<$name>),)*
        }

        /// Every kind, in the order help lists them.
        const SPECS: &[&Spec] = &[$(&<$name as DocumentKind>::SPEC,)*];

        impl Kind {
            /// What is so of every document of this kind.
            #[must_use]
            pub fn spec(&self) -> &'static Spec {
                match self {
                    $(Self::$name(_) => &<$name as DocumentKind>::SPEC,)*
                }
            }

            /// Ids on the page that come from the kind's own rules: `step-…`, `criterion-…`, `action-…` and so on.
            #[must_use]
            pub fn anchors(&self) -> Vec<String> {
                match self {
                    $(Self::$name(own) => own.anchors(),)*
                }
            }
        }

        $(impl OfKind for $name {
            fn of(kind: &Kind) -> Option<&Self> {
                match kind {
                    Kind::$name(own) => Some(own),
                    _ => None,
                }
            }
        })*

        /// Reads the front matter of one kind into its types.
        pub(super) fn read(
            word: &str,
            identity: &Identity,
            fields: &mut Fields<'_>,
        ) -> Option<(Common, Kind)> {
            $(if word == <$name as DocumentKind>::SPEC.word {
                return read_as(identity, fields, |own| Kind::$name(Box::new(own)));
            })*
            None
        }

        /// Does the same with a document of any kind, by what is its own: `with_kind!(kind, own => own.view())`.
        macro_rules! with_kind {
            ($d kind:expr, $d own:ident => $d body:expr) => {
                match $d kind {
                    $($crate::documents::Kind::$name($d own) => $d body,)*
                }
            };
        }
        pub(crate) use with_kind;
    };
}

kinds! {
    ($)
    /// Guidance.
    Guidance,
    /// An area's first page: who it is.
    Area,
    /// A document that facts come from.
    Source,
    /// What a word means.
    Definition,
    /// A band of a local toolkit, with its criteria and what must then be done.
    Threshold,
    /// What worries somebody, and what it means in each area.
    Concern,
    /// Ways of helping towards one aim.
    Intervention,
    /// Steps, with branches.
    Procedure,
    /// Somebody to contact.
    Service,
    /// A partnership's objectives and commitments.
    Strategy,
    /// Questions, and what follows from their answers.
    Checker,
    /// Every service, to search and to choose from.
    Directory,
    /// The numbers that matter most, to print and to carry.
    WalletCard,
    /// Whose rules an area's are.
    AreaRules,
    /// Words that an area puts in a slot of country-wide pages.
    Local,
}

/// The words authors write after `kind:`, in the order help lists them.
pub(super) fn words() -> impl Iterator<Item = &'static str> + Clone {
    SPECS.iter().map(|spec| spec.word)
}

/// The kinds that links can name by an id.
pub(super) fn words_of_links() -> Vec<&'static str> {
    let by_id = SPECS.iter().filter(|spec| spec.named_by == NamedBy::Id);
    by_id.map(|spec| spec.word).collect()
}

impl Kind {
    /// The word authors write after `kind:`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.spec().word
    }

    /// Whether the page of this kind has an id without its text: a heading cannot have the same. Ids that start with
    /// `fp-` belong to every page.
    #[must_use]
    pub fn is_page_id(&self, id: &str) -> bool {
        let mut starts = self.spec().page_ids.iter();
        starts.any(|start| id.starts_with(start)) || self.anchors().iter().any(|own| own == id)
    }
}

/// Findings of values that could not be read as they were meant.
const UNREAD: [&str; 5] = ["FP105", "FP106", "FP107", "FP108", "FP141"];

/// Reads the common fields, then the kind's own. Both are read before either's failure counts, so that one run reports all.
fn read_as<K: DocumentKind>(
    identity: &Identity,
    fields: &mut Fields<'_>,
    made: fn(K) -> Kind,
) -> Option<(Common, Kind)> {
    let area = identity.area.as_ref();
    let common = super::common::read(K::SPEC.home, area, &identity.name, fields);
    let own = K::read(fields, identity);
    check_home(&K::SPEC, identity, fields);
    // A field that is not known says nothing of the others. What could not be read may be what the file hangs on.
    let findings = fields.findings.iter();
    let unread = findings
        .map(|finding| finding.id)
        .any(|id| UNREAD.contains(&id));
    (!unread).then_some((common?, made(own?)))
}

/// Areas and their words belong in an area's folder; sources and services do not.
fn check_home(spec: &Spec, identity: &Identity, fields: &mut Fields<'_>) {
    let in_area = identity.area.is_some();
    let wrong = match spec.home {
        Home::AreaIndex if !in_area || !identity.is_index() => {
            "an area's own page is `content/areas/<area>/index.md`"
        }
        Home::AreaWords if !in_area || *identity.slug != *format!("local/{}", identity.name) => {
            "local words are `content/areas/<area>/local/<slot>.md`"
        }
        Home::Area if !in_area => "it belongs in an area's folder: `content/areas/<area>/`",
        Home::Country if in_area => {
            "sources, definitions and services are shared by all areas: keep them outside `content/areas`"
        }
        _ => return,
    };
    let place = Place::at(fields.path, fields.front.clone());
    fields.report(
        Finding::new(
            &codes::FP121,
            place,
            format!("a {} cannot be here", spec.word),
        )
        .help(wrong),
    );
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{SPECS, words};

    #[test]
    fn each_kind_has_a_word_of_its_own() {
        assert_eq!(words().collect::<BTreeSet<_>>().len(), SPECS.len());
    }
}

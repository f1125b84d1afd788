//! A concern: what worries somebody about a person who goes missing, in the words in which people say it.
//!
//! Its file says which answers of the checks it is. What then holds in each area is not written a second time: the rules, criteria and
//! triggers that ask for these answers say so (`crate::concerns`).

use std::sync::Arc;

use super::condition::{self, Condition};
use super::definition::Definition;
use super::intervention::Intervention;
use super::service::Service;
use super::spec::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use super::threshold::About;
use crate::documents::identity::Identity;
use crate::findings::{Finding, codes};
use crate::references::Ref;
use crate::yaml::Fields;

/// What worries somebody about a person who goes missing.
#[derive(Debug, Clone)]
pub struct Concern {
    /// Whom it is about.
    pub about: About,
    /// Other ways to say it.
    pub also: Vec<Arc<str>>,
    /// The answers of checks that say just this. Each is one answer.
    pub signs: Vec<Condition>,
    /// The answers that it may count as, as far as anybody knows yet. Each is one answer.
    pub may_be: Vec<Condition>,
    /// Ways of helping.
    pub interventions: Vec<Ref<Intervention>>,
    /// Services that help with it.
    pub services: Vec<Ref<Service>>,
    /// The terms that go with it.
    pub definitions: Vec<Ref<Definition>>,
}

impl DocumentKind for Concern {
    const SPEC: Spec = Spec {
        word: "concern",
        named_by: NamedBy::Id,
        home: Home::Anywhere,
        layout: Layout::Whole,
        services: Services::OfArea,
        template: "pages/concern.html",
        listed_as: None,
        page_ids: &[],
    };

    fn read(fields: &mut Fields<'_>, identity: &Identity) -> Option<Self> {
        if identity.area.is_some() {
            let place = fields.place(fields.front.clone());
            fields.report(
                Finding::new(&codes::FP121, place, "a concern cannot be here")
                    .help("keep it outside `content/areas`: each area shows it with its own rules, and could otherwise make it smaller"),
            );
        }
        read(fields)
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

fn read(fields: &mut Fields<'_>) -> Option<Concern> {
    let about = fields.required_choice("about", &About::ALL);
    let also = fields.words_list("also");
    let signs = condition::answers("signs", fields);
    let may_be = condition::answers("may_be", fields);
    let interventions = fields.names("interventions");
    let services = fields.names("services");
    let definitions = fields.names("definitions");
    let (signs, may_be) = (signs?, may_be?);
    if signs.is_empty() && may_be.is_empty() {
        let place = fields.place(fields.front.clone());
        fields.report(
            Finding::new(&codes::FP153, place, "a concern names no answer of a check")
                .help("add `signs: [ … ]` with the `id` of a question that is answered yes where this is so, or `{id: answer}`; or `may_be: [ … ]` where it may count as that"),
        );
        return None;
    }
    if let Some(again) = may_be
        .iter()
        .find(|one| signs.iter().any(|sign| sign.is_as(one)))
    {
        let place = fields.place(again.span.clone());
        fields.report(
            Finding::new(&codes::FP503, place, "this stands in `signs` and in `may_be`")
                .help("what the concern is stands in `signs`, what it may turn out to be in `may_be`: take it out of one of them"),
        );
        return None;
    }
    Some(Concern {
        about: about?,
        also,
        signs,
        may_be,
        interventions,
        services,
        definitions,
    })
}

//! A checker: questions, and what follows from their answers.

mod question;
mod read;

use std::sync::Arc;

use fingerpost_core::Level;

use super::rule::{Action, Rule};
use super::service::Service;
use super::spec::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use crate::documents::citation::Cited;
use crate::documents::identity::Identity;
use crate::findings::Located;
use crate::phones::Number;
use crate::references::{Named, Ref, Wanted, WantedToken};
use crate::yaml::Fields;

/// Who answers a checker's questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// The family of somebody who is missing. "Not sure" counts as the riskier answer.
    Family,
    /// A young person. "Not sure" counts as the riskier answer.
    YoungPerson,
    /// A professional. What is not known stays open.
    Professional,
}

impl Reader {
    const ALL: [(&'static str, Self); 3] = [
        ("family", Self::Family),
        ("young-person", Self::YoungPerson),
        ("professional", Self::Professional),
    ];
}

impl Named for Checker {
    /// It has no id: its address says which it is.
    const WANTED: WantedToken = WantedToken(Wanted::Slug("checker"));
}

/// A checker, without what it extends.
#[derive(Debug, Clone)]
pub struct Checker {
    /// Who answers.
    pub reader: Reader,
    /// The checker it adds to: its path below `content/`, without `.md`.
    pub extends: Option<Ref<Checker>>,
    /// How far a question that is left open can raise the outcome.
    pub open_counts_up_to: Option<Located<Arc<str>>>,
    /// What the reader is told first, mildest first. Empty in a checker that extends another.
    pub outcomes: Vec<OutcomeText>,
    /// What is asked.
    pub questions: Vec<Question>,
    /// What raises the outcome.
    pub rules: Vec<OutcomeRule>,
    /// What the police's own grade is never below, by local police policy.
    pub floors: Vec<PoliceFloor>,
    /// What sets duties going.
    pub triggers: Vec<Trigger>,
}

/// What the reader is told first.
#[derive(Debug, Clone)]
pub struct OutcomeText {
    /// Its id.
    pub id: Located<Arc<str>>,
    /// A heading that says what to do.
    pub title: Arc<str>,
    /// One or two sentences.
    pub text: Arc<str>,
    /// The number to call, as it is shown: `999`, `101`.
    pub call: Option<Arc<str>>,
    /// The same as what is dialled.
    pub number: Option<Located<Number>>,
}

/// What is asked.
#[derive(Debug, Clone)]
pub struct Question {
    /// Its id, for conditions and cases.
    pub id: Located<Arc<str>>,
    /// The question.
    pub ask: Arc<str>,
    /// A sentence that helps to answer it.
    pub hint: Option<Arc<str>>,
    /// The heading that it stands under.
    pub group: Arc<str>,
    /// What an answer can be.
    pub answer: AnswerForm,
    /// A count of what happened within so many days: the page offers to work it out from dates.
    pub days: Option<u16>,
    /// Which way the risk goes.
    pub risk: Risk,
    /// The risk answer means immediate danger: it must always give 999.
    pub danger: bool,
    /// Where it comes from.
    pub source: Cited,
}

/// What an answer can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerForm {
    /// Yes or no.
    YesNo,
    /// One of these.
    Choice(Vec<Choice>),
    /// A whole number with its unit, from the smallest to the largest that makes sense.
    Number(Unit, u16, u16),
}

/// One of several answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id, for conditions and cases.
    pub id: Located<Arc<str>>,
    /// Its words.
    pub label: Arc<str>,
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Whole years of age.
    Years,
    /// So many times.
    Times,
    /// Whole elapsed hours.
    Hours,
}

impl Unit {
    /// The unit in words, as it stands after a number.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Years => "years",
            Self::Times => "times",
            Self::Hours => "hours",
        }
    }
}

/// Which way the risk of a question goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Risk {
    /// Yes is the riskier answer.
    Yes,
    /// No is the riskier answer.
    No,
    /// More is riskier.
    More,
    /// No answer is riskier than another: an age, a choice, a wish.
    None,
}

/// What raises the outcome.
#[derive(Debug, Clone)]
pub struct OutcomeRule {
    /// The reason, in the reader's words.
    pub rule: Rule,
    /// The outcome's id.
    pub then: Located<Arc<str>>,
}

/// What the police's own grade is never below.
#[derive(Debug, Clone)]
pub struct PoliceFloor {
    /// The rule.
    pub rule: Rule,
    /// The level, as that police force names it.
    pub never_below: Located<Level>,
}

/// What sets duties going, whatever the level.
#[derive(Debug, Clone)]
pub struct Trigger {
    /// What has happened.
    pub rule: Rule,
    /// What must be done.
    pub actions: Vec<Action>,
    /// Ids of services that can help.
    pub contacts: Vec<Ref<Service>>,
}

impl DocumentKind for Checker {
    const SPEC: Spec = Spec {
        word: "checker",
        named_by: NamedBy::File,
        home: Home::Anywhere,
        layout: Layout::Whole,
        services: Services::None,
        template: "pages/checker.html",
        listed_as: None,
        page_ids: &[
            // A checker joins what its area and the country ask, so only the beginnings are known here.
            "check",
            "clock-",
            "question-",
            "trigger-",
            "group-",
            "ladder-",
        ],
    };

    fn read(fields: &mut Fields<'_>, _: &Identity) -> Option<Self> {
        read::read(fields)
    }

    fn anchors(&self) -> Vec<String> {
        self.triggers
            .iter()
            .map(|one| format!("trigger-{}", one.rule.id.value))
            .collect()
    }
}

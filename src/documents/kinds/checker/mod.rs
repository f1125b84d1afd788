//! A checker: questions, and what follows from their answers.

mod question;
mod read;

use std::sync::Arc;

use fingerpost_core::Level;

use super::condition::Condition;
use super::rule::{Action, Rule};
use super::service::Service;
use super::spec::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
pub(crate) use question::MOMENT;

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
    /// What is happening, asked before everything else. A checker that extends another has its moments.
    pub moment: Option<Question>,
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
    /// What one answer says about another question.
    pub implications: Vec<Implication>,
    /// Whom to turn to whatever the answers are: shown beside the outcome.
    pub contacts: Vec<Ref<Service>>,
}

/// What one answer says about another question: who lives in care and is under 18 is a child.
#[derive(Debug, Clone)]
pub struct Implication {
    /// For which answers.
    pub when: Condition,
    /// What then holds: a condition on one question.
    pub then: Condition,
    /// What the reader is told where their answers contradict it.
    pub clash: Arc<str>,
    /// Where it comes from.
    pub source: Cited,
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
    /// Other words for some answers: the first that certainly holds stands in the place of these.
    pub ways: Vec<Way>,
}

/// What the reader is told in the place of an outcome's own words: to text if they cannot talk, to call again if the police know.
#[derive(Debug, Clone)]
pub struct Way {
    /// When, in the form of a rule; its text is the words.
    pub rule: Rule,
    /// A heading that says what to do.
    pub title: Arc<str>,
    /// The number to call or to text.
    pub number: Option<Located<Number>>,
    /// The number takes texts, and the link writes one.
    pub is_text: bool,
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
    /// It is one of the few that decide most, and stands before the groups.
    pub first: bool,
    /// What an answer can be.
    pub answer: AnswerForm,
    /// A count of what happened within so many days: the page offers to work it out from dates.
    pub days: Option<u16>,
    /// Which way the risk goes.
    pub risk: Risk,
    /// Whether the risk answer must give 999.
    pub danger: Option<Danger>,
    /// Where it comes from.
    pub source: Cited,
}

/// In which moments a risk answer must give 999.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Danger {
    /// In every moment.
    Always,
    /// In every moment but those in which the person is back, or has not gone.
    WhileAway,
}

/// What a moment is, whatever its words are: what the build proves of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    /// Somebody is missing, and the police do not know.
    Missing,
    /// The police know, and the person is still missing.
    Reported,
    /// The person is back. Nobody searches for them or reports them any more.
    Back,
    /// The person is late or away, and can be reached or is known to be somewhere.
    Reached,
    /// Nobody is missing, and somebody fears that they may go.
    Worried,
    /// Something else.
    Other,
}

impl Means {
    pub(super) const ALL: [(&'static str, Self); 6] = [
        ("missing", Self::Missing),
        ("reported", Self::Reported),
        ("back", Self::Back),
        ("reached", Self::Reached),
        ("worried", Self::Worried),
        ("other", Self::Other),
    ];

    /// Whether the person is not away: back, or not gone.
    #[must_use]
    pub const fn is_here(self) -> bool {
        matches!(self, Self::Back | Self::Worried)
    }
}

/// What an answer can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerForm {
    /// Yes or no.
    YesNo,
    /// One of these.
    Choice(Vec<Choice>),
    /// As many of these as are so.
    Several(Vec<Choice>),
    /// What is happening, one of these; the first while nobody has chosen. With what each means.
    Moment(Vec<Choice>, Vec<Means>),
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
    /// Whether it must give 999.
    pub danger: Option<Danger>,
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

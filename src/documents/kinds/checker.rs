//! A checker: questions, and what follows from their answers.

use std::sync::Arc;

use fingerpost_core::Level;
use serde::Deserialize;

use super::condition::Yaml;
use super::rule::{self, Action, RawAction, RawRule, Rule, required_source};
use super::service::Service;
use super::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use crate::documents::citation::Cited;
use crate::documents::common::front_matter;
use crate::documents::fields::{Fields, List, Spanned, Text};
use crate::documents::identity::Identity;
use crate::findings::{Finding, Located, Place, codes};
use crate::phones::Number;
use crate::references::{Named, Ref, Wanted, WantedToken};

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

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawOutcome {
    id: Text,
    title: Text,
    text: Text,
    call: Text,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawChoice {
    id: Text,
    label: Text,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawQuestion {
    id: Text,
    ask: Text,
    hint: Text,
    group: Text,
    answer: Text,
    from: Option<Spanned<u16>>,
    to: Option<Spanned<u16>>,
    days: Option<Spanned<u16>>,
    options: Option<Vec<RawChoice>>,
    risk: Text,
    danger: Option<Spanned<bool>>,
    source: Text,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawOutcomeRule {
    id: Text,
    then: Text,
    text: Text,
    note: Text,
    when: Option<Spanned<Yaml>>,
    source: Text,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPoliceFloor {
    id: Text,
    police_never_below: Text,
    text: Text,
    note: Text,
    when: Option<Spanned<Yaml>>,
    source: Text,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTrigger {
    id: Text,
    text: Text,
    note: Text,
    when: Option<Spanned<Yaml>>,
    source: Text,
    contacts: List,
    actions: Option<Vec<RawAction>>,
}

front_matter!(RawChecker {
    r#for: Text,
    extends: Text,
    open_counts_up_to: Text,
    outcomes: Option<Vec<RawOutcome>>,
    questions: Option<Vec<RawQuestion>>,
    rules: Option<Vec<RawOutcomeRule>>,
    floors: Option<Vec<RawPoliceFloor>>,
    triggers: Option<Vec<RawTrigger>>,
});

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
    type Raw = RawChecker;

    fn read(raw: &RawChecker, _: &Identity, fields: &mut Fields<'_>) -> Option<Self> {
        read(raw, fields)
    }

    fn anchors(&self) -> Vec<String> {
        self.triggers
            .iter()
            .map(|one| format!("trigger-{}", one.rule.id.value))
            .collect()
    }
}

fn read(raw: &RawChecker, fields: &mut Fields<'_>) -> Option<Checker> {
    let reader = fields.required_choice("for", &raw.r#for, &Reader::ALL);
    let extends = fields.name("extends", &raw.extends);
    let open_counts_up_to = fields.optional("open_counts_up_to", &raw.open_counts_up_to);
    let before = fields.findings.len();
    let outcomes: Vec<OutcomeText> =
        fields.each("outcomes", "an outcome", raw.outcomes.as_deref(), outcome);
    let questions: Vec<Question> = fields.each(
        "questions",
        "a question",
        raw.questions.as_deref(),
        question,
    );
    let rules: Vec<OutcomeRule> =
        fields.each("rules", "a rule", raw.rules.as_deref(), outcome_rule);
    let floors: Vec<PoliceFloor> =
        fields.each("floors", "a floor", raw.floors.as_deref(), police_floor);
    let nobody = match reader {
        Some(Reader::Professional) => None,
        _ => Some("You"),
    };
    let triggers: Vec<Trigger> = fields.each(
        "triggers",
        "a trigger",
        raw.triggers.as_deref(),
        |raw, fields| trigger(raw, nobody, fields),
    );
    if let (Some(_), Some(at)) = (&extends, &open_counts_up_to) {
        let place = Place::at(fields.path, at.span.clone());
        fields.report(
            Finding::new(
                &codes::FP132,
                place,
                "a checker that extends another takes `open_counts_up_to` from there",
            )
            .help("take it out"),
        );
    }
    match (&extends, raw.outcomes.as_deref()) {
        (None, None | Some([])) => rule::not_empty("outcomes", false, fields),
        (Some(extends), Some([_, ..])) => {
            let place = Place::at(fields.path, extends.span());
            fields.report(
                Finding::new(
                    &codes::FP132,
                    place,
                    "a checker that extends another cannot have outcomes of its own",
                )
                .help("take `outcomes` out: it has those of the checker it extends"),
            );
        }
        _ => {}
    }
    fields.distinct("outcomes", outcomes.iter().map(|outcome| &outcome.id));
    fields.distinct("questions", questions.iter().map(|question| &question.id));
    fields.distinct("rules", rules.iter().map(|rule| &rule.rule.id));
    fields.distinct("floors", floors.iter().map(|floor| &floor.rule.id));
    fields.distinct("triggers", triggers.iter().map(|trigger| &trigger.rule.id));
    // A checker with a part missing would be proved without it: better not at all.
    let whole = !fields.findings[before..].iter().any(Finding::is_error);
    Some(Checker {
        reader: reader?,
        extends,
        open_counts_up_to,
        outcomes,
        questions,
        rules,
        floors,
        triggers,
    })
    .filter(|_| whole)
}

fn outcome_rule(raw: &RawOutcomeRule, fields: &mut Fields<'_>) -> Option<OutcomeRule> {
    let group = "a rule";
    let then = fields.required_in("then", &raw.then, group);
    let rule = conditional(
        &RawRule::new(
            &raw.id,
            &raw.text,
            &raw.note,
            raw.when.as_ref(),
            &raw.source,
        ),
        group,
        fields,
    );
    Some(OutcomeRule {
        rule: rule?,
        then: then?,
    })
}

fn police_floor(raw: &RawPoliceFloor, fields: &mut Fields<'_>) -> Option<PoliceFloor> {
    let group = "a floor";
    let level = fields.required_in("police_never_below", &raw.police_never_below, group);
    let parsed = fields.parsed::<Level>("police_never_below", &raw.police_never_below);
    let rule = conditional(
        &RawRule::new(
            &raw.id,
            &raw.text,
            &raw.note,
            raw.when.as_ref(),
            &raw.source,
        ),
        group,
        fields,
    );
    Some(PoliceFloor {
        rule: rule?,
        never_below: Located {
            value: parsed?,
            span: level?.span,
        },
    })
}

fn outcome(raw: &RawOutcome, fields: &mut Fields<'_>) -> Option<OutcomeText> {
    let group = "an outcome";
    let id = fields.id(&raw.id, group);
    let title = fields.required_in("title", &raw.title, group);
    let text = fields.required_in("text", &raw.text, group);
    let number = fields.optional("call", &raw.call).and_then(|call| {
        let error = match Number::to_ring(&call.value) {
            Ok(value) => {
                return Some(Located {
                    value,
                    span: call.span,
                });
            }
            Err(error) => error,
        };
        fields.report(
            Finding::new(
                &codes::FP135,
                Place::at(fields.path, call.span),
                format!("`{}` is not a number that can be called", call.value),
            )
            .help(error.to_string()),
        );
        None
    });
    Some(OutcomeText {
        id: id?,
        title: title?.value,
        text: text?.value,
        call: number
            .as_ref()
            .map(|number| Arc::clone(&number.value.shown)),
        number,
    })
}

fn question(raw: &RawQuestion, fields: &mut Fields<'_>) -> Option<Question> {
    let group = "a question";
    let id = fields.id(&raw.id, group);
    let ask = fields.required_in("ask", &raw.ask, group);
    let hint = fields.words("hint", &raw.hint);
    let heading = fields.required_in("group", &raw.group, group);
    let answer = answer_form(raw, fields);
    let risk = risk(raw, answer.as_ref(), fields);
    let danger = raw.danger.as_ref().is_some_and(|danger| danger.value);
    let days = days(raw, answer.as_ref(), fields);
    let source = required_source(&raw.source, group, fields);
    if let (true, Some(at)) = (danger, &raw.danger)
        && !matches!(risk, Some(Risk::Yes | Risk::No) | None)
    {
        let place = fields.place(at);
        fields.report(
            Finding::new(
                &codes::FP133,
                place,
                "only a question with a riskier answer can mean danger",
            )
            .help("make it a `yes-no` question, or take `danger` out"),
        );
    }
    Some(Question {
        id: id?,
        ask: ask?.value,
        hint,
        group: heading?.value,
        answer: answer?,
        days,
        risk: risk?,
        danger,
        source: source?,
    })
}

fn answer_form(raw: &RawQuestion, fields: &mut Fields<'_>) -> Option<AnswerForm> {
    #[derive(Clone, Copy)]
    enum Form {
        YesNo,
        Choice,
        Number(Unit),
    }
    let form = fields.required_choice(
        "answer",
        &raw.answer,
        &[
            ("yes-no", Form::YesNo),
            ("choice", Form::Choice),
            ("age", Form::Number(Unit::Years)),
            ("count", Form::Number(Unit::Times)),
            ("hours", Form::Number(Unit::Hours)),
        ],
    )?;
    let place = raw.answer.as_ref().map(|answer| fields.place(answer))?;
    match form {
        Form::YesNo => Some(AnswerForm::YesNo),
        Form::Choice => {
            let written = fields.findings.len();
            let options = fields.each(
                "options",
                "an option",
                raw.options.as_deref(),
                |raw, fields| {
                    let id = fields.id(&raw.id, "an option");
                    let label = fields.required_in("label", &raw.label, "an option");
                    Some(Choice {
                        id: id?,
                        label: label?.value,
                    })
                },
            );
            if fields.findings.len() > written {
                return None;
            }
            fields.distinct("options", options.iter().map(|option| &option.id));
            if !(2..=32).contains(&options.len()) {
                fields.report(
                    Finding::new(&codes::FP133, place, "a choice needs 2 to 32 options")
                        .help("add `options: [{id: …, label: …}, {id: …, label: …}]`: the label is what readers see"),
                );
                return None;
            }
            Some(AnswerForm::Choice(options))
        }
        Form::Number(unit) => {
            if [&raw.from, &raw.to]
                .into_iter()
                .flatten()
                .any(|number| number.refused)
            {
                return None;
            }
            let from = raw.from.as_ref().map_or(0, |from| from.value);
            match raw.to.as_ref().map(|to| to.value) {
                Some(to) if from < to && to < u16::MAX - 1 => {
                    Some(AnswerForm::Number(unit, from, to))
                }
                _ => {
                    fields.report(
                        Finding::new(
                            &codes::FP133,
                            place,
                            "a number needs `to`: the largest that makes sense, above `from`",
                        )
                        .help("add `to:` with that number; `from` is 0 if left out"),
                    );
                    None
                }
            }
        }
    }
}

fn days(raw: &RawQuestion, answer: Option<&AnswerForm>, fields: &mut Fields<'_>) -> Option<u16> {
    let days = raw.days.as_ref().filter(|days| !days.refused)?;
    let counts = matches!(answer, None | Some(AnswerForm::Number(Unit::Times, ..)));
    if counts && (1..=3660).contains(&days.value) {
        return Some(days.value);
    }
    let place = fields.place(days);
    fields.report(
        Finding::new(
            &codes::FP133,
            place,
            "`days` is for a count: within how many days it happened",
        )
        .help("it goes with `answer: count` and is a number from 1 to 3660; or take it out"),
    );
    None
}

fn risk(raw: &RawQuestion, answer: Option<&AnswerForm>, fields: &mut Fields<'_>) -> Option<Risk> {
    let all = [
        ("yes", Risk::Yes),
        ("no", Risk::No),
        ("more", Risk::More),
        ("none", Risk::None),
    ];
    let chosen = match &raw.risk {
        Some(_) => Some(fields.choice("risk", &raw.risk, &all)?),
        None => None,
    };
    let usual = match answer? {
        AnswerForm::YesNo => Risk::Yes,
        AnswerForm::Number(Unit::Times | Unit::Hours, ..) => Risk::More,
        AnswerForm::Choice(_) | AnswerForm::Number(Unit::Years, ..) => Risk::None,
    };
    let fits = matches!(
        (answer?, chosen),
        (_, None | Some(Risk::None))
            | (AnswerForm::YesNo, Some(Risk::Yes | Risk::No))
            | (AnswerForm::Number(..), Some(Risk::More))
    );
    if !fits && let Some(written) = &raw.risk {
        let place = fields.place(written);
        fields.report(
            Finding::new(
                &codes::FP133,
                place,
                "an answer of this form cannot carry the risk that way",
            )
            .help("`yes` or `no` for a yes-no question, `more` for a number, `none` for any"),
        );
        return None;
    }
    Some(chosen.unwrap_or(usual))
}

/// A rule that must have a condition.
fn conditional(raw: &RawRule, group: &str, fields: &mut Fields<'_>) -> Option<Rule> {
    let rule = rule::rule(raw, group, fields)?;
    if rule.when.is_none() {
        fields.report(
            Finding::new(
                &codes::FP110,
                Place::at(fields.path, rule.id.span.clone()),
                format!("the field `when` of {group} is missing"),
            )
            .help("say for which answers it holds: `when: ` and the `id` of a question, or `{` a question`: ` an answer `}`"),
        );
        return None;
    }
    Some(rule)
}

fn trigger(raw: &RawTrigger, nobody: Option<&str>, fields: &mut Fields<'_>) -> Option<Trigger> {
    let rule = rule::rule(
        &RawRule::new(
            &raw.id,
            &raw.text,
            &raw.note,
            raw.when.as_ref(),
            &raw.source,
        ),
        "a trigger",
        fields,
    );
    let actions = rule::actions(raw.actions.as_deref(), nobody, fields);
    let contacts = fields.names("contacts", &raw.contacts);
    fields.distinct("actions", actions.iter().map(|action| &action.id));
    let written = raw.actions.as_ref().map_or(0, Vec::len);
    let rule = rule?;
    if written == 0 && contacts.is_empty() {
        fields.report(
            Finding::new(
                &codes::FP134,
                Place::at(fields.path, rule.id.span.clone()),
                format!("nothing follows from the trigger `{}`", rule.id.value),
            )
            .help("add `actions:`, or `contacts:` with the services that can help"),
        );
    }
    Some(Trigger {
        rule,
        actions,
        contacts,
    })
}

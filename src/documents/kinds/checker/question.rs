//! Reading the questions of a checker.

use super::{AnswerForm, Choice, Danger, Means, Question, Risk, Unit};
use crate::documents::citation::CitingFields;
use crate::findings::{Finding, codes};
use crate::yaml::Fields;

/// Reads one question.
pub(super) fn read(fields: &mut Fields<'_>) -> Option<Question> {
    let id = fields.id();
    let ask = fields.required("ask");
    let hint = fields.words("hint");
    let heading = fields.required("group");
    let first = fields.flag("first");
    let answer = answer_form(fields);
    let risk = risk(answer.as_ref(), fields);
    let danger = danger(fields);
    let days = days(answer.as_ref(), fields);
    let source = fields.required_citation("source");
    if danger.is_some() && !matches!(risk, Some(Risk::Yes | Risk::No) | None) {
        let place = fields.span_of("danger").unwrap_or_default();
        let place = fields.place(place);
        fields.report(
            Finding::new(
                &codes::FP133,
                place,
                "only a question with a riskier answer can mean danger",
            )
            .help("make it a `yes-no` question, write `danger` at an option, or take it out"),
        );
    }
    Some(Question {
        id: id?,
        ask: ask?.value,
        hint,
        group: heading?.value,
        first: first.is_some_and(|first| first.value),
        answer: answer?,
        days,
        risk: risk?,
        danger,
        source: source?,
    })
}

/// Reads what is happening: the question that comes before all others.
pub(super) fn read_moment(fields: &mut Fields<'_>) -> Option<Question> {
    let id = fields.span_of("ask").map(|span| crate::findings::Located {
        value: std::sync::Arc::from(MOMENT),
        span,
    });
    let ask = fields.required("ask");
    let hint = fields.words("hint");
    let options = fields.each("options", "a moment", |fields| {
        let id = fields.id();
        let label = fields.required("label");
        let means = fields.required_choice("means", &Means::ALL);
        let choice = Choice {
            id: id?,
            label: label?.value,
            danger: None,
        };
        Some((choice, means?))
    });
    let source = fields.required_citation("source");
    fields.distinct("options", options.iter().map(|(option, _)| &option.id));
    let place = fields.span_of("options").map(|span| fields.place(span));
    if let (Some(place), false) = (place, (2..=32).contains(&fields.count("options"))) {
        fields.report(
            Finding::new(&codes::FP133, place, "there must be 2 to 32 moments").help(
                "add `options: [{id: …, label: …, means: missing}, …]`; or take `moment` out",
            ),
        );
    }
    let (options, means) = options.into_iter().unzip();
    Some(Question {
        id: id?,
        ask: ask?.value,
        hint,
        group: std::sync::Arc::from(""),
        first: true,
        answer: AnswerForm::Moment(options, means),
        days: None,
        risk: Risk::None,
        danger: None,
        source: source?,
    })
}

/// How conditions and cases name the question of what is happening.
pub(crate) const MOMENT: &str = "moment";

fn danger(fields: &mut Fields<'_>) -> Option<Danger> {
    fields.span_of("danger")?;
    fields.choice(
        "danger",
        &[("true", Danger::Always), ("while-away", Danger::WhileAway)],
    )
}

fn answer_form(fields: &mut Fields<'_>) -> Option<AnswerForm> {
    #[derive(Clone, Copy)]
    enum Form {
        YesNo,
        Choice,
        Several,
        Number(Unit),
    }
    let errors = fields.errors();
    let options = fields.each("options", "an option", |fields| {
        let id = fields.id();
        let label = fields.required("label");
        let danger = danger(fields);
        Some(Choice {
            id: id?,
            label: label?.value,
            danger,
        })
    });
    let whole = fields.errors() == errors;
    let from = fields.number::<u16>("from");
    let to = fields.number::<u16>("to");
    let numbers_refused = fields.is_refused("from") || fields.is_refused("to");
    let form = fields.required_choice(
        "answer",
        &[
            ("yes-no", Form::YesNo),
            ("choice", Form::Choice),
            ("several", Form::Several),
            ("age", Form::Number(Unit::Years)),
            ("count", Form::Number(Unit::Times)),
            ("hours", Form::Number(Unit::Hours)),
        ],
    )?;
    let place = fields.span_of("answer").map(|span| fields.place(span))?;
    match form {
        Form::YesNo => Some(AnswerForm::YesNo),
        Form::Choice | Form::Several => {
            if !whole {
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
            Some(match form {
                Form::Several => AnswerForm::Several(options),
                _ => AnswerForm::Choice(options),
            })
        }
        Form::Number(unit) => {
            if numbers_refused {
                return None;
            }
            let from = from.map_or(0, |from| from.value);
            match to.map(|to| to.value) {
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

fn days(answer: Option<&AnswerForm>, fields: &mut Fields<'_>) -> Option<u16> {
    let days = fields.number::<u16>("days")?;
    let counts = matches!(answer, None | Some(AnswerForm::Number(Unit::Times, ..)));
    if counts && (1..=3660).contains(&days.value) {
        return Some(days.value);
    }
    let place = fields.place(days.span);
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

fn risk(answer: Option<&AnswerForm>, fields: &mut Fields<'_>) -> Option<Risk> {
    let all = [
        ("yes", Risk::Yes),
        ("no", Risk::No),
        ("more", Risk::More),
        ("none", Risk::None),
    ];
    let written = fields.span_of("risk");
    let chosen = match written {
        Some(_) => Some(fields.choice("risk", &all)?),
        None => None,
    };
    let usual = match answer? {
        AnswerForm::YesNo | AnswerForm::Several(_) => Risk::Yes,
        AnswerForm::Number(Unit::Times | Unit::Hours, ..) => Risk::More,
        AnswerForm::Choice(_) | AnswerForm::Moment(..) | AnswerForm::Number(Unit::Years, ..) => {
            Risk::None
        }
    };
    let fits = matches!(
        (answer?, chosen),
        (_, None | Some(Risk::None))
            | (AnswerForm::YesNo, Some(Risk::Yes | Risk::No))
            | (AnswerForm::Several(_), Some(Risk::Yes))
            | (AnswerForm::Number(..), Some(Risk::More))
    );
    if !fits && let Some(written) = written {
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

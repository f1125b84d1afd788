//! A checker: its questions, and everything that can follow from them, ready to be shown or hidden.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use fingerpost_core::{Deadline, Level, Within};
use serde::Serialize;

use super::carried::{CarriedView, carried};
use super::duty::{DutyFacts, duty_facts};
use super::source_ref::{SourceRef, source_ref};
use super::{LinkView, ServiceView, Standpoint, service};
use crate::documents::{
    Action, AnswerForm, Channel, Cited, Clock, Kind, OutcomeText, Question, Reader, Risk, Unit,
};
use crate::references::targets;
use crate::rules::{
    Asked, Duty, Expression, LEVEL, OUTCOME, POLICE, Reason, RuleSet, Triggered, WayShown,
};

/// A checker as its page shows it. `row` is a row of the table, `scale` and `rank` are the table's.
#[derive(Debug, Serialize)]
pub(crate) struct CheckerView {
    reader: &'static str,
    /// The rules are an area's own, and not the country's as the area shows them.
    local: bool,
    /// The compiled rules, as base64.
    table: String,
    /// How many questions and rows the table has: the page refuses one that differs.
    shape: String,
    /// What is happening: asked before everything else, if it is.
    moment: Option<QuestionView>,
    /// The few questions that decide most; empty if none is marked, and then no group is folded.
    first: Vec<QuestionView>,
    groups: Vec<GroupView>,
    outcomes: Vec<OutcomeView>,
    /// What one answer says about another question.
    implications: Vec<ImpliedView>,
    /// Whom to turn to whatever the answers are.
    contacts: Vec<ServiceView>,
    /// How far what nobody has answered raises the outcome: its title.
    open_up_to: String,
    levels: Vec<LevelView>,
    /// The row that is ruled out where the levels are not for this person; empty if they always are.
    levels_row: String,
    police: Vec<PoliceView>,
    triggers: Vec<TriggerView>,
    /// The clocks that some deadline is counted from.
    clocks: Vec<ClockView>,
    /// Every duty with a date, by clock, soonest first.
    deadlines: Vec<DeadlineView>,
    areas: Vec<LinkView>,
    sheet: String,
}

#[derive(Debug, Serialize)]
struct GroupView {
    id: String,
    title: String,
    questions: Vec<QuestionView>,
}

#[derive(Debug, Serialize)]
struct QuestionView {
    number: usize,
    id: String,
    ask: String,
    hint: String,
    form: &'static str,
    unit: &'static str,
    from: u16,
    to: u16,
    /// A count of what happened within so many days; 0 if it is not one.
    days: u16,
    /// Words of the answer that leaves it open or says "not sure", with its code; empty if none is offered.
    unsure: &'static str,
    unsure_code: u16,
    options: Vec<OptionView>,
    danger: bool,
    risk: &'static str,
    source: Option<SourceRef>,
}

#[derive(Debug, Serialize)]
struct OptionView {
    id: String,
    label: String,
    /// The code of the answer; of a question that can have several the place of this one among the questions of the table.
    code: usize,
}

/// A statement that is so for some answers.
#[derive(Debug, Serialize)]
struct ReasonView {
    row: usize,
    id: String,
    text: String,
    note: String,
    /// The condition, as a reader would say it.
    when: String,
    source: Option<SourceRef>,
}

#[derive(Debug, Serialize)]
struct OutcomeView {
    scale: usize,
    rank: usize,
    id: String,
    title: String,
    text: String,
    call: String,
    href: String,
    /// What can stand in the place of these words, and these words last; empty where nothing can.
    ways: Vec<WayView>,
    reasons: Vec<ReasonView>,
}

/// Words of an outcome: its own, or what stands in their place.
#[derive(Debug, Serialize)]
struct WayView {
    row: usize,
    /// For which answers, as a reader would say it; empty for the outcome's own.
    when: String,
    title: String,
    text: String,
    call: String,
    href: String,
    /// The title does not show the number.
    apart: bool,
    source: Option<SourceRef>,
}

#[derive(Debug, Serialize)]
struct ImpliedView {
    row: usize,
    when: String,
    then: String,
    clash: String,
    source: Option<SourceRef>,
}

#[derive(Debug, Serialize)]
struct LevelView {
    scale: usize,
    rank: usize,
    level: &'static str,
    words: &'static str,
    title: String,
    url: String,
    all: bool,
    criteria: Vec<ReasonView>,
    /// Floors of the band below: whoever they name is in this band at least.
    floors: Vec<ReasonView>,
    duties: Vec<DutyView>,
    /// What must be done at lower levels and so here as well.
    also: Vec<CarriedView>,
    /// No level is higher.
    top: bool,
}

#[derive(Debug, Serialize)]
struct PoliceView {
    scale: usize,
    rank: usize,
    words: &'static str,
    reasons: Vec<ReasonView>,
}

#[derive(Debug, Serialize)]
struct TriggerView {
    reason: ReasonView,
    /// It holds whatever the answers are.
    always: bool,
    duties: Vec<DutyView>,
    contacts: Vec<ServiceView>,
}

#[derive(Debug, Serialize)]
struct DutyView {
    row: usize,
    #[serde(flatten)]
    facts: DutyFacts,
    /// The deadline as the wasm reads it, and its clock; empty if it has no date.
    rule: String,
    clock: &'static str,
    /// What takes its place wherever that applies too, in its words; empty if nothing does.
    gives_way_to: String,
    /// What holds it back besides its trigger or level: the moments it is for, a level that is not settled; empty if nothing does.
    only: String,
}

#[derive(Debug, Serialize)]
struct ClockView {
    id: &'static str,
    words: &'static str,
    /// The row that is certain in the moments in which it can be given; empty if it always can.
    row: String,
}

#[derive(Debug, Serialize)]
struct DeadlineView {
    duty: DutyView,
    /// Hours after the clock: the place on the timeline.
    hours: u32,
    /// The first deadline of the list that is the same: the same duty by the same time, from another level or trigger.
    same: usize,
    #[serde(skip)]
    order: (usize, u32),
}

/// Whether statements come with their paragraphs and with how gaps were read. Families and young people are spared both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Citing {
    /// As the page of the checker does it.
    AsItsReadersWant,
    /// Always: for the sheet.
    Always,
}

/// Who reads a checker, and how much they want to know.
struct Reading<'a> {
    at: &'a Standpoint<'a>,
    cite: bool,
}

impl Reading<'_> {
    fn source(&self, cited: &Cited) -> Option<SourceRef> {
        self.cite.then(|| source_ref(cited, self.at)).flatten()
    }

    fn note(&self, note: Option<&str>) -> String {
        note.filter(|_| self.cite).unwrap_or_default().to_owned()
    }
}

/// The checker of a page, as a reader at `from` sees it.
pub(crate) fn checker(
    rules: &RuleSet,
    sheet: &str,
    citing: Citing,
    from: &Standpoint<'_>,
) -> CheckerView {
    let cite = citing == Citing::Always || rules.reader == Reader::Professional;
    let from = &Reading { at: from, cite };
    let table = &rules.table;
    let mut triggers: Vec<&Triggered> = rules.triggers.iter().collect();
    if rules.reader == Reader::Professional {
        // What cannot wait first; authors' order otherwise.
        triggers.sort_by_key(|trigger| soonest(trigger));
    }
    let deadlines = deadlines(rules, from);
    let clocks = Clock::ALL
        .iter()
        .filter(|(id, _)| deadlines.iter().any(|deadline| deadline.duty.clock == *id))
        .map(|(id, clock)| ClockView {
            id,
            words: clock_label(*clock),
            row: rules
                .clocks
                .iter()
                .find(|(of, _)| of == clock)
                .map_or_else(String::new, |(_, row)| row.to_string()),
        })
        .collect();
    CheckerView {
        reader: match rules.reader {
            Reader::Family => "family",
            Reader::YoungPerson => "young-person",
            Reader::Professional => "professional",
        },
        local: from
            .at
            .site
            .document(rules.document)
            .identity
            .area
            .is_some(),
        table: BASE64.encode(table.to_bytes()),
        shape: format!("{},{}", table.questions.len(), table.rows.len()),
        moment: rules
            .questions
            .first()
            .filter(|asked| matches!(asked.question.answer, AnswerForm::Moment(..)))
            .map(|asked| question(0, &asked.question, rules.reader, from)),
        first: questions(rules, from, |asked| asked.question.first),
        groups: groups(rules, from),
        outcomes: outcomes(rules, from),
        implications: rules
            .implications
            .iter()
            .map(|one| ImpliedView {
                row: one.row,
                when: one.when.words(&rules.questions),
                then: one.then.words(&rules.questions),
                clash: one.clash.to_string(),
                source: from.source(&one.source),
            })
            .collect(),
        contacts: contacts(rules, from),
        open_up_to: rules
            .outcomes
            .get(usize::from(table.scales[OUTCOME].open_counts_up_to))
            .map_or_else(String::new, |outcome| outcome.title.to_string()),
        levels: levels(rules, from),
        levels_row: rules
            .levels_apply
            .map_or_else(String::new, |row| row.to_string()),
        police: police(rules, from),
        triggers: triggers
            .into_iter()
            .map(|each| trigger(each, rules, from))
            .collect(),
        clocks,
        deadlines,
        areas: areas(rules, from),
        sheet: from.at.url(sheet),
    }
}

fn clock_label(clock: Clock) -> &'static str {
    match clock {
        Clock::Missing => "When did they go missing, or when were they last seen?",
        Clock::Reported => "When were they reported to the police?",
        Clock::Returned => "When did they come back, or when were they found?",
    }
}

/// Whom to turn to whatever the answers are; for a family in an area its front doors as well, which the country's check cannot name.
fn contacts(rules: &RuleSet, from: &Reading<'_>) -> Vec<ServiceView> {
    let (site, area) = (from.at.site, from.at.area);
    let door = area
        .filter(|_| rules.reader == Reader::Family)
        .and_then(|area| site.get(site.area(area)).front_door.as_ref());
    let doors = door
        .into_iter()
        .flat_map(|door| targets(&door.children).chain(targets(&door.adults)))
        .filter_map(|id| site.replacement(id, area));
    let all = rules.contacts.iter().copied().chain(doors);
    all.filter_map(|id| service(id, from.at)).collect()
}

/// The outcomes, the most urgent first.
fn outcomes(rules: &RuleSet, from: &Reading<'_>) -> Vec<OutcomeView> {
    rules
        .outcomes
        .iter()
        .enumerate()
        .rev()
        .map(|(rank, outcome)| OutcomeView {
            scale: OUTCOME,
            rank,
            id: outcome.id.value.to_string(),
            title: outcome.title.to_string(),
            text: outcome.text.to_string(),
            call: outcome.call.as_deref().unwrap_or_default().to_owned(),
            href: outcome
                .number
                .as_ref()
                .map_or_else(String::new, |call| format!("tel:{}", call.value.dialled)),
            ways: rules.ways.get(rank).map_or_else(Vec::new, |ways| {
                let own = |each: &WayShown| way(each, outcome, rules, from);
                ways.iter().map(own).collect()
            }),
            reasons: rules
                .reasons
                .iter()
                .filter(|(of, _)| usize::from(*of) == rank)
                .map(|(_, each)| reason(each, rules, from))
                .collect(),
        })
        .collect()
}

/// Words that can stand in the place of an outcome's, or its own.
fn way(shown: &WayShown, outcome: &OutcomeText, rules: &RuleSet, from: &Reading<'_>) -> WayView {
    let (title, text, number, scheme) = match &shown.way {
        Some(way) => (
            &way.title,
            &way.rule.text,
            &way.number,
            if way.is_text { "sms" } else { "tel" },
        ),
        None => (&outcome.title, &outcome.text, &outcome.number, "tel"),
    };
    let call = number
        .as_ref()
        .map_or_else(String::new, |number| number.value.shown.to_string());
    WayView {
        row: shown.row,
        when: match &shown.way {
            Some(_) => shown.when.words(&rules.questions),
            None => String::new(),
        },
        title: title.to_string(),
        text: text.to_string(),
        apart: !title.contains(&call),
        call,
        href: number.as_ref().map_or_else(String::new, |number| {
            let plain = format!("{scheme}:{}", number.value.dialled);
            with_word(plain, from.at)
        }),
        source: shown
            .way
            .as_ref()
            .and_then(|way| from.source(&way.rule.source)),
    }
}

/// The link as the service on that number has it: with the word that it asks for in a text.
fn with_word(link: String, at: &Standpoint<'_>) -> String {
    let channels = at
        .site
        .services()
        .flat_map(|(_, service)| &service.channels);
    let mut links = channels.filter_map(Channel::href);
    links
        .find(|own| own.split('?').next() == Some(&*link))
        .unwrap_or(link)
}

/// Questions in their order, without that of the moment; those that are answers of one question are one.
fn questions(
    rules: &RuleSet,
    from: &Reading<'_>,
    wanted: impl Fn(&Asked) -> bool,
) -> Vec<QuestionView> {
    let mut views: Vec<QuestionView> = Vec::new();
    for (number, asked) in rules.questions.iter().enumerate() {
        if !wanted(asked) || matches!(asked.question.answer, AnswerForm::Moment(..)) {
            continue;
        }
        let Some(of) = &asked.sign_of else {
            views.push(question(number, &asked.question, rules.reader, from));
            continue;
        };
        let option = OptionView {
            id: asked.question.id.value.replace('/', "-"),
            label: asked.question.ask.to_string(),
            code: number,
        };
        if let Some(view) = views.iter_mut().find(|view| *view.id == *of.id.value) {
            view.options.push(option);
        } else {
            views.push(QuestionView {
                options: vec![option],
                ..question(number, of, rules.reader, from)
            });
        }
    }
    views
}

fn groups(rules: &RuleSet, from: &Reading<'_>) -> Vec<GroupView> {
    let mut titles: Vec<&str> = Vec::new();
    for asked in rules.questions.iter().filter(|asked| !asked.question.first) {
        if !titles.contains(&&*asked.question.group) {
            titles.push(&asked.question.group);
        }
    }
    let titles = titles.into_iter().zip(1..);
    titles
        .map(|(title, number)| GroupView {
            id: format!("group-{number}"),
            title: title.to_owned(),
            questions: questions(rules, from, |asked| {
                !asked.question.first && *asked.question.group == *title
            }),
        })
        .collect()
}

fn question(
    number: usize,
    question: &Question,
    reader: Reader,
    from: &Reading<'_>,
) -> QuestionView {
    let (form, unit, least, most) = match question.answer {
        AnswerForm::YesNo => ("yes-no", "", 0, 0),
        AnswerForm::Choice(_) | AnswerForm::Moment(..) => ("choice", "", 0, 0),
        AnswerForm::Several(_) => ("several", "", 0, 0),
        AnswerForm::Number(unit, from, to) => ("number", unit_id(unit), from, to),
    };
    let options = match &question.answer {
        AnswerForm::Choice(options) | AnswerForm::Moment(options, _) => options
            .iter()
            .zip(1..)
            .map(|(option, code)| OptionView {
                id: option.id.value.to_string(),
                label: option.label.to_string(),
                code,
            })
            .collect(),
        _ => Vec::new(),
    };
    let (unsure, unsure_code) = match (&question.answer, reader) {
        (AnswerForm::Number(..) | AnswerForm::Several(_) | AnswerForm::Moment(..), _) => ("", 0),
        (_, Reader::Professional) => ("Not known", 0),
        (AnswerForm::Choice(_), _) => ("", 0),
        (AnswerForm::YesNo, _) => ("Not sure", 3),
    };
    QuestionView {
        number,
        id: question.id.value.to_string(),
        ask: question.ask.to_string(),
        hint: question.hint.as_deref().unwrap_or_default().to_owned(),
        form,
        unit,
        from: least,
        to: most,
        days: question.days.unwrap_or(0),
        unsure,
        unsure_code,
        options,
        danger: question.danger.is_some(),
        risk: match question.risk {
            Risk::Yes => "yes",
            Risk::No => "no",
            Risk::More => "more",
            Risk::None => "none",
        },
        source: from.source(&question.source),
    }
}

const fn unit_id(unit: Unit) -> &'static str {
    unit.words()
}

fn reason(reason: &Reason, rules: &RuleSet, from: &Reading<'_>) -> ReasonView {
    ReasonView {
        row: reason.row,
        id: reason.rule.id.value.to_string(),
        text: reason.rule.text.to_string(),
        note: from.note(reason.rule.note.as_deref()),
        when: reason.when.words(&rules.questions),
        source: from.source(&reason.rule.source),
    }
}

fn duty(duty: &Duty, rules: &RuleSet, from: &Reading<'_>) -> DutyView {
    let action = &duty.action;
    let deadline = deadline_of(action);
    let mut facts = duty_facts(action, from.at);
    facts.source = facts.source.filter(|_| from.cite);
    DutyView {
        row: duty.row,
        facts,
        rule: deadline.map_or_else(String::new, |deadline| deadline.to_string()),
        clock: action
            .clock
            .filter(|_| deadline.is_some())
            .map_or("", Clock::id),
        gives_way_to: rules
            .gives_way_to_another(duty)
            .map_or_else(String::new, |other| other.action.what.to_string()),
        only: held_back(duty, rules),
    }
}

/// What holds a duty back besides its trigger or level, in words.
fn held_back(duty: &Duty, rules: &RuleSet) -> String {
    let mut words = Vec::new();
    if duty.only != Expression::Always {
        words.push(format!("Only when: {}.", duty.only.words(&rules.questions)));
    }
    if duty.action.when_settled {
        words.push("Not while anything can still raise the level.".to_owned());
    }
    words.join(" ")
}

/// When a duty is due, where it has a clock.
fn deadline_of(action: &Action) -> Option<Deadline> {
    action.clock?;
    Some(Deadline {
        after: action.after,
        within: action.within?,
    })
}

/// How long a time is, whatever it starts from. Hours.
fn hours(within: Within) -> u32 {
    match within {
        Within::Immediately => 0,
        Within::At(period) | Within::Every(period) => period.hours(DAYS_IN_A_MONTH),
    }
}

/// For the order of what is shown, where no date is known.
const DAYS_IN_A_MONTH: u32 = 30;

/// The soonest time of a trigger's duties; those without a time come last.
fn soonest(trigger: &Triggered) -> u32 {
    let times = trigger.duties.iter().filter_map(|duty| duty.action.within);
    times.map(hours).min().unwrap_or(u32::MAX)
}

fn levels(rules: &RuleSet, from: &Reading<'_>) -> Vec<LevelView> {
    let mut floors_below: &[Reason] = &[];
    let mut views: Vec<LevelView> = rules
        .levels
        .iter()
        .enumerate()
        .map(|(rank, band)| {
            let link = from.at.link(band.document);
            let floors = std::mem::replace(&mut floors_below, &band.floors);
            LevelView {
                scale: LEVEL,
                rank,
                level: band.level.id(),
                words: band.level.words(),
                title: link.title,
                url: link.url,
                all: band.all,
                criteria: band
                    .criteria
                    .iter()
                    .map(|r| reason(r, rules, from))
                    .collect(),
                floors: floors.iter().map(|r| reason(r, rules, from)).collect(),
                duties: band.duties.iter().map(|d| duty(d, rules, from)).collect(),
                also: carried(rules, rank, from.at),
                top: rank + 1 == rules.levels.len(),
            }
        })
        .collect();
    views.reverse();
    views
}

fn police(rules: &RuleSet, from: &Reading<'_>) -> Vec<PoliceView> {
    Level::ALL
        .iter()
        .enumerate()
        .rev()
        .map(|(index, level)| PoliceView {
            scale: POLICE,
            rank: index + 1,
            words: level.words(),
            reasons: rules
                .police
                .iter()
                .filter(|(of, _)| of == level)
                .map(|(_, r)| reason(r, rules, from))
                .collect(),
        })
        .filter(|view| !view.reasons.is_empty())
        .collect()
}

fn trigger(trigger: &Triggered, rules: &RuleSet, from: &Reading<'_>) -> TriggerView {
    TriggerView {
        reason: reason(&trigger.reason, rules, from),
        always: trigger.reason.rule.when.is_none(),
        duties: trigger
            .duties
            .iter()
            .map(|d| duty(d, rules, from))
            .collect(),
        contacts: trigger
            .contacts
            .iter()
            .filter_map(|id| service(*id, from.at))
            .collect(),
    }
}

fn deadlines(rules: &RuleSet, from: &Reading<'_>) -> Vec<DeadlineView> {
    let levels = rules.levels.iter().flat_map(|band| &band.duties);
    let triggers = rules.triggers.iter().flat_map(|trigger| &trigger.duties);
    let mut views: Vec<DeadlineView> = levels
        .chain(triggers)
        .filter_map(|each| {
            let clock = each.action.clock?;
            deadline_of(&each.action)?;
            let hours = each.action.first_due(DAYS_IN_A_MONTH);
            let clock = Clock::ALL.iter().position(|(_, other)| *other == clock)?;
            Some(DeadlineView {
                duty: duty(each, rules, from),
                hours,
                same: 0,
                order: (clock, hours),
            })
        })
        .collect();
    views.sort_by_key(|view| view.order);
    let mut first_of = HashMap::new();
    for (number, view) in views.iter_mut().enumerate() {
        let (clock, rule) = (view.duty.clock, view.duty.rule.clone());
        let key = (clock, rule, view.duty.facts.r#do.clone());
        view.same = *first_of.entry(key).or_insert(number);
    }
    views
}

/// The same checker as other areas than the reader's have it: a professional picks theirs once.
fn areas(rules: &RuleSet, from: &Reading<'_>) -> Vec<LinkView> {
    if rules.reader != Reader::Professional {
        return Vec::new();
    }
    let site = from.at.site;
    let own = site.document(rules.document);
    site.areas()
        .filter(|(area, _)| from.at.area != Some(*area))
        .filter_map(|(area, first)| {
            let checker = site.rules().iter().find(|other| {
                let document = site.document(other.document);
                matches!(document.kind, Kind::Checker(_))
                    && site.area_of(document) == Some(first)
                    && document.identity.slug == own.identity.slug
            })?;
            let page = site.page_of(checker.document, Some(area))?;
            Some(LinkView {
                title: site.document(first).common.title.value.to_string(),
                url: from.at.url(site.page(page).output.as_str()),
            })
        })
        .collect()
}

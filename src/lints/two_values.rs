//! FP420: words that name one number, beside a value that names another.
//!
//! A reader believes the words and the page acts on the value. Only what is surely the same thing is compared: a time with a time, an
//! age with an age, a count with a count. A sentence that names the value as well is left alone, whatever else it names.

use std::ops::RangeInclusive;

use fingerpost_core::{Period, Within};

use super::Lint;
use crate::documents::{Action, AnswerForm, Condition, Document, Kind, Question, Step, Test, Unit};
use crate::findings::{Code, Finding, Place, Severity, Span};
use crate::quantities::{Bound, Role, Said, What, read};
use crate::rules::{Asked, Expression, Reason, RuleSet};
use crate::site::Site;
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP420",
        severity: Severity::Warning,
        title: "Words that say another value than the field beside them",
        why: "A reader believes the words, and the page acts on the value: only one of them can be the policy's.",
    },
    find,
};

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;

fn find(site: &Site, _: &Sources) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for rules in site.rules() {
        for (reason, is_floor) in reasons(rules) {
            findings.extend(beside_condition(reason, is_floor, rules));
        }
    }
    for (_, document) in site.documents() {
        match &document.kind {
            Kind::Threshold(threshold) => {
                findings.extend(threshold.actions.iter().filter_map(|a| duty(a, document)));
            }
            Kind::Procedure(procedure) => {
                findings.extend(procedure.steps.iter().filter_map(|s| step(s, document)));
            }
            Kind::Checker(checker) => {
                let triggers = checker.triggers.iter();
                let duties = triggers.flat_map(|trigger| &trigger.actions);
                findings.extend(duties.filter_map(|action| duty(action, document)));
                findings.extend(checker.questions.iter().filter_map(|q| window(q, document)));
                findings.extend(checker.outcomes.iter().filter_map(|outcome| {
                    let call = outcome.call.as_deref()?;
                    let place = document.place(outcome.id.span.clone());
                    other_number(&outcome.title, call, place)
                }));
            }
            _ => {}
        }
    }
    // An area's checker has the rules of the one that it extends.
    let mut seen = std::collections::HashSet::new();
    findings.retain(|finding| {
        let place = &finding.place;
        seen.insert((
            place.path.clone(),
            place.span.clone(),
            finding.message.clone(),
        ))
    });
    findings
}

/// Every statement with a condition, and whether it is a floor.
fn reasons(rules: &RuleSet) -> impl Iterator<Item = (&Reason, bool)> {
    let outcomes = rules.reasons.iter().map(|(_, reason)| (reason, false));
    let police = rules.police.iter().map(|(_, reason)| (reason, true));
    let levels = rules.levels.iter();
    let levels = levels.flat_map(|band| {
        let criteria = band.criteria.iter().map(|reason| (reason, false));
        criteria.chain(band.floors.iter().map(|reason| (reason, true)))
    });
    let triggers = rules
        .triggers
        .iter()
        .map(|trigger| (&trigger.reason, false));
    outcomes.chain(police).chain(levels).chain(triggers)
}

/// A number that a condition asks for.
struct Asks<'a> {
    question: &'a Question,
    unit: Unit,
    least: Option<u16>,
    most: Option<u16>,
}

impl Asks<'_> {
    fn words(&self) -> String {
        let unit = match self.unit {
            Unit::Years => "years of age",
            other => other.words(),
        };
        match (self.least, self.most) {
            (Some(least), Some(most)) if least == most => format!("{least} {unit}"),
            (Some(least), Some(most)) => format!("{least} to {most} {unit}"),
            (Some(least), None) => format!("at least {least} {unit}"),
            (_, most) => format!("at most {} {unit}", most.unwrap_or_default()),
        }
    }

    /// Whether a number of a text is of the same sort.
    fn is_like(&self, said: &Said) -> bool {
        match self.unit {
            Unit::Years => matches!(said.what, What::Age(_)),
            Unit::Times => matches!(said.what, What::Times(_)),
            Unit::Hours => matches!(said.what, What::Minutes(_)) && said.role != Role::AtOnce,
        }
    }

    /// What this leaves out. A floor may say whom it lets through: "low is for a first episode only".
    fn the_others(&self) -> Option<Self> {
        let (least, most) = match (self.least, self.most) {
            (Some(least), None) => (None, Some(least.checked_sub(1)?)),
            (None, Some(most)) => (Some(most.checked_add(1)?), None),
            _ => return None,
        };
        Some(Self {
            least,
            most,
            ..*self
        })
    }

    /// Whether a number of a text says what this asks for.
    fn agrees(&self, said: &Said) -> bool {
        let (from, to, one) = match &said.what {
            What::Age(range) | What::Times(range) => (*range.start(), *range.end(), 1),
            What::Minutes(range) => (*range.start(), *range.end(), HOUR),
        };
        let within = |value: u32| (from..=to).contains(&(value * one));
        let (least, most) = (self.least.map(u32::from), self.most.map(u32::from));
        match (least, most) {
            // A number alone names either end, and a range both.
            (Some(least), Some(most)) => {
                (within(least) && within(most))
                    || (said.bound == Bound::Plain && (within(least) || within(most)))
                    || bounded(said.bound, Some(least), None, within)
                    || bounded(said.bound, None, Some(most), within)
            }
            (least, most) => bounded(said.bound, least, most, within),
        }
    }
}

/// Whether "more than this", "less than this" and so on is what a limit says. Whole hours have passed or not: more than 24 begins
/// at 24, the protective reading, or at 25; less than 6 ends with 5.
fn bounded(
    bound: Bound,
    least: Option<u32>,
    most: Option<u32>,
    within: impl Fn(u32) -> bool,
) -> bool {
    let before = |n: u32| n.checked_sub(1).is_some_and(&within);
    match (least, most, bound) {
        (Some(least), _, Bound::Plain | Bound::AtLeast) => within(least),
        (Some(least), _, Bound::MoreThan) => within(least) || before(least),
        (_, Some(most), Bound::Plain | Bound::AtMost) => within(most),
        (_, Some(most), Bound::LessThan) => within(most + 1),
        (Some(n), _, Bound::Unclear) | (_, Some(n), Bound::Unclear) => {
            within(n) || before(n) || within(n + 1)
        }
        // "Fewer than 3 times in 90 days, or 3 of them short": not the limit that is asked for.
        _ => false,
    }
}

/// Every number that a condition asks for.
fn asks<'a>(when: &Expression, questions: &'a [Asked], all: &mut Vec<Asks<'a>>) {
    let mut add = |number: u16, least, most| {
        let asked = questions.get(usize::from(number));
        if let Some(question) = asked.map(|asked| &asked.question)
            && let AnswerForm::Number(unit, ..) = question.answer
        {
            all.push(Asks {
                question,
                unit,
                least,
                most,
            });
        }
    };
    match when {
        Expression::AtLeast(number, least) => add(*number, Some(*least), None),
        Expression::AtMost(number, most) => add(*number, None, Some(*most)),
        Expression::All(list) => match list.as_slice() {
            [
                Expression::AtLeast(number, least),
                Expression::AtMost(again, most),
            ] if number == again => {
                add(*number, Some(*least), Some(*most));
            }
            _ => list.iter().for_each(|part| asks(part, questions, all)),
        },
        Expression::Any(list) | Expression::Several(_, list) => {
            for part in list {
                asks(part, questions, all);
            }
        }
        _ => {}
    }
}

/// The times, ages and counts that the words of a yes-or-no question or of a chosen option name.
fn worded<'a>(when: &Expression, questions: &'a [Asked]) -> Vec<(&'a Question, Said)> {
    let question = |number: &u16| {
        questions
            .get(usize::from(*number))
            .map(|asked| &asked.question)
    };
    let name = |question: Option<&'a Question>, text: &str| -> Vec<(&'a Question, Said)> {
        let said = read(text, &[]).into_iter();
        let said = said.filter(|said| said.role == Role::Other);
        said.filter_map(|said| Some((question?, said))).collect()
    };
    match when {
        Expression::Yes(number) | Expression::No(number) => {
            let question = question(number);
            name(question, question.map_or("", |question| &question.ask))
        }
        Expression::OneOf(number, options) => {
            let question = question(number);
            let Some(AnswerForm::Choice(all)) = question.map(|question| &question.answer) else {
                return Vec::new();
            };
            let chosen = all
                .iter()
                .enumerate()
                .filter(|(at, _)| options >> at & 1 == 1);
            chosen
                .flat_map(|(_, option)| name(question, &option.label))
                .collect()
        }
        Expression::All(list) | Expression::Any(list) | Expression::Several(_, list) => list
            .iter()
            .flat_map(|part| worded(part, questions))
            .collect(),
        _ => Vec::new(),
    }
}

/// What a question counts: "How many homes …" counts homes.
fn nouns(question: &Question) -> Vec<String> {
    let ask = question.ask.to_lowercase();
    let words: Vec<&str> = ask
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let many = words.windows(2).position(|pair| pair == ["how", "many"]);
    let counted = many.and_then(|at| words.get(at + 2..));
    let counted = counted.unwrap_or_default().iter().take(2);
    let plain =
        |word: &&&str| word.ends_with('s') && !["times", "hours", "days", "years"].contains(*word);
    counted
        .filter(plain)
        .map(|word| (*word).to_owned())
        .collect()
}

fn beside_condition(reason: &Reason, is_floor: bool, rules: &RuleSet) -> Option<Finding> {
    let mut asked = Vec::new();
    asks(&reason.when, &rules.questions, &mut asked);
    let agrees = |asks: &Asks<'_>, said: &Said| {
        asks.agrees(said)
            || (is_floor && asks.the_others().is_some_and(|others| others.agrees(said)))
    };
    let nouns: Vec<String> = asked.iter().flat_map(|asks| nouns(asks.question)).collect();
    let said = read(&reason.rule.text, &nouns);
    let counts = asked.iter().any(|asks| asks.unit == Unit::Times);
    let says_how_often = said.iter().any(|said| matches!(said.what, What::Times(_)));
    // "3 times in 90 days": the days belong to the count. "Insulin every 4 hours": that is no time that has passed.
    let is_window = |said: &&Said| {
        said.role == Role::Window || (counts && says_how_often && said.role == Role::Limit)
    };
    let is_aside = |said: &&Said| is_window(said) || said.role == Role::Every;
    let when = reason.rule.when.as_ref()?;
    let place = |question: &Question| {
        let span = place_of(when, &question.id.value).unwrap_or_else(|| when.span.clone());
        Place::at(&rules.rows[reason.row].place.path, span)
    };
    for asks in &asked {
        let like: Vec<&Said> = said
            .iter()
            .filter(|said| asks.is_like(said) && !is_aside(said))
            .collect();
        let alike = |said: &Said| {
            asked
                .iter()
                .any(|asks| asks.is_like(said) && agrees(asks, said))
        };
        if like.iter().any(|said| agrees(asks, said)) {
            continue;
        }
        if let Some(other) = like.iter().find(|said| !alike(said)) {
            return Some(
                differ(place(asks.question), &other.words, "the condition", &asks.words())
                    .help("read the source again, and write what it says in both: the page decides by the condition"),
            );
        }
    }
    let asked_in_words = worded(&reason.when, &rules.questions);
    for (question, named) in &asked_in_words {
        let like: Vec<&Said> = said
            .iter()
            .filter(|said| named.is_like(said) && !is_aside(said))
            .collect();
        let known = |said: &Said| {
            let others = || asked_in_words.iter().map(|(_, other)| other);
            others().any(|other| other.is_near(said))
                || asked
                    .iter()
                    .any(|asks| asks.is_like(said) && agrees(asks, said))
        };
        if like.iter().any(|said| named.is_near(said)) {
            continue;
        }
        if let Some(other) = like.iter().find(|said| !known(said)) {
            return Some(
                differ(place(question), &other.words, "what is asked", &format!("“{}”", named.words))
                    .help("read the source again, and write what it says in both: a reader answers what is asked"),
            );
        }
    }
    let (question, (counted, words)) = asked
        .iter()
        .filter(|asks| asks.unit == Unit::Times)
        .find_map(|asks| Some((asks.question, counted_within(asks.question)?)))?;
    let windows: Vec<&Said> = said.iter().filter(is_window).collect();
    if !says_how_often || windows.iter().any(|said| overlaps(said, &counted)) {
        return None;
    }
    let other = windows.first()?;
    Some(
        differ(place(question), &other.words, "the question counts", &words)
            .help("read the source again, and ask for the time that it names: the page counts by the question"),
    )
}

/// Where a condition asks for a question.
fn place_of(condition: &Condition, question: &str) -> Option<Span> {
    match &condition.test {
        Test::Answer(name, answers) => {
            let end = answers.last()?.span.end;
            (*name.value == *question).then_some(name.span.start..end)
        }
        Test::All(list) | Test::Any(list) | Test::Several(_, list) => {
            list.iter().find_map(|part| place_of(part, question))
        }
    }
}

/// The time within which a question counts: as the page works it out, else as it asks.
fn counted_within(question: &Question) -> Option<(RangeInclusive<u32>, String)> {
    if let Some(days) = question.days {
        let minutes = u32::from(days) * DAY;
        return Some((minutes..=minutes, format!("{days} days")));
    }
    read(&question.ask, &nouns(question))
        .into_iter()
        .find_map(|said| match said.what {
            What::Minutes(range) if matches!(said.role, Role::Window | Role::Limit) => {
                Some((range, said.words))
            }
            _ => None,
        })
}

fn overlaps(said: &Said, other: &RangeInclusive<u32>) -> bool {
    matches!(&said.what, What::Minutes(range) if range.start() <= other.end() && other.start() <= range.end())
}

fn differ(place: Place, text: &str, whose: &str, value: &str) -> Finding {
    let says = if whose.ends_with("counts") {
        ""
    } else {
        " says"
    };
    Finding::new(
        &LINT.code,
        place,
        format!("the text says “{text}”, and {whose}{says} {value}"),
    )
}

/// The words of a count and the days that it counts.
fn window(question: &Question, document: &Document) -> Option<Finding> {
    let days = question.days?;
    let text = [Some(&question.ask), question.hint.as_ref()];
    let said: Vec<Said> = text
        .into_iter()
        .flatten()
        .flat_map(|text| read(text, &[]))
        .collect();
    let windows: Vec<&Said> = said
        .iter()
        .filter(|said| matches!(said.role, Role::Window | Role::Limit))
        .collect();
    let counted = counted_within(question)?.0;
    if windows.iter().any(|said| overlaps(said, &counted)) {
        return None;
    }
    let other = windows.first()?;
    let place = document.place(question.id.span.clone());
    Some(
        differ(place, &other.words, "`days`", &format!("{days} days"))
            .help("read the source again, and write the same time in both: the page counts dates by `days`"),
    )
}

fn duty(action: &Action, document: &Document) -> Option<Finding> {
    let place = document.place(action.id.span.clone());
    when_due(&action.what, action.within?, action.after, place)
}

fn step(step: &Step, document: &Document) -> Option<Finding> {
    let place = document.place(step.id.span.clone());
    when_due(&step.what, step.within?, None, place)
}

/// The words of a duty and its times.
fn when_due(what: &str, within: Within, after: Option<Period>, place: Place) -> Option<Finding> {
    let said = read(what, &[]);
    let is = |said: &Said, period: Period| {
        let (least, most) = minutes_of(period);
        overlaps(said, &(least..=most))
    };
    let due = |said: &Said| match within {
        Within::Immediately => said.role == Role::AtOnce,
        Within::At(period) | Within::Every(period) => said.role != Role::AtOnce && is(said, period),
    };
    let starts = |said: &Said| after.is_some_and(|after| is(said, after));
    let times: Vec<&Said> = said
        .iter()
        .filter(|said| match said.role {
            Role::Limit | Role::AtOnce => true,
            // How often something goes on is not when it must be done, unless that is what is asked for.
            Role::Every => matches!(within, Within::Every(_)),
            Role::After => after.is_some() || matches!(within, Within::Every(_)),
            Role::Window | Role::Other => false,
        })
        .collect();
    // A sentence may name more times than the one by which it is due.
    if said.iter().any(due) {
        return None;
    }
    let other = times.iter().find(|said| !starts(said))?;
    Some(
        differ(place, &other.words, "`within`", within_as_written(within).as_str())
            .help("read the source again, and write the same time in both: the page reckons with `within`"),
    )
}

fn within_as_written(within: Within) -> String {
    match within {
        Within::Immediately => "immediately".to_owned(),
        Within::At(period) => period.to_string(),
        Within::Every(period) => format!("every {period}"),
    }
}

fn minutes_of(period: Period) -> (u32, u32) {
    let exactly = |n: u32| (n, n);
    match period {
        Period::Hours(n) => exactly(u32::from(n) * HOUR),
        Period::Days(n) => exactly(u32::from(n) * DAY),
        Period::Weeks(n) => exactly(u32::from(n) * 7 * DAY),
        Period::Months(n) => (u32::from(n) * 28 * DAY, u32::from(n) * 31 * DAY),
    }
}

/// A heading that names one number to call above a link that dials another.
fn other_number(title: &str, call: &str, place: Place) -> Option<Finding> {
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let named: Vec<String> = title
        .split(|c: char| !(c.is_ascii_digit() || c == ' '))
        .map(digits)
        .filter(|number| matches!(&**number, "999" | "101" | "111") || number.len() >= 6)
        .collect();
    if named.contains(&digits(call)) {
        return None;
    }
    let other = named.first()?;
    Some(
        Finding::new(
            &LINT.code,
            place,
            format!("the title names {other}, and `call` says {call}"),
        )
        .help("write the same number in both: the page dials `call`"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn within(text: &str) -> Within {
        text.parse().unwrap_or(Within::Immediately)
    }

    fn due(text: &str, value: &str) -> bool {
        let place = Place::at(&"a.md".into(), 0..1);
        when_due(text, within(value), None, place).is_some()
    }

    #[test]
    fn a_duty_that_names_another_time_than_its_own_is_found() {
        for (text, value) in [
            ("Hold a strategy meeting within 24 hours.", "7 days"),
            ("Hold it within 3 days.", "24 hours"),
            ("Hold it in three days.", "immediately"),
            ("Tell the police at once.", "24 hours"),
            ("Review it every 6 weeks.", "every 3 months"),
            ("Do it no later than 48 hours after the report.", "24 hours"),
            ("3 times in 90 days: meet within 5 days.", "7 days"),
        ] {
            assert!(due(text, value), "{text} {value}");
        }
    }

    #[test]
    fn a_duty_that_names_its_time_in_other_words_is_left_alone() {
        for (text, value) in [
            ("Hold a strategy meeting within 24 hours.", "24 hours"),
            ("Hold it within 3 days.", "72 hours"),
            ("Hold it within three days.", "72 hours"),
            ("Hold it within a week.", "7 days"),
            ("Hold it within one day.", "24 hours"),
            ("Review it every day.", "daily"),
            ("Review it every 3 months.", "every 12 weeks"),
            ("Tell the police at once.", "immediately"),
            ("3 times in 90 days: hold a meeting.", "7 days"),
            ("Share what is known of the last 12 months.", "24 hours"),
            ("Fill in form 3 under section 47.", "24 hours"),
            ("Answer within 5 working days.", "7 days"),
            ("Keep it for 3 years.", "24 hours"),
            ("Look for at most 15 minutes.", "immediately"),
            ("Call again after 10 minutes.", "immediately"),
            (
                "Meet within 24 hours, then review within 7 days.",
                "24 hours",
            ),
        ] {
            assert!(!due(text, value), "{text} {value}");
        }
    }

    #[test]
    fn a_title_names_the_number_that_is_dialled() {
        let place = || Place::at(&"a.md".into(), 0..1);
        let other = |title: &str, call: &str| other_number(title, call, place()).is_some();
        assert!(other("Call 101 now", "999"));
        assert!(other("Call 0800 1111", "116 000"));
        assert!(!other("Call 101 now", "101"));
        assert!(!other("Tell an adult now, or call 101", "101"));
        assert!(!other("Talk to somebody in 15 minutes", "0800 1111"));
    }
}

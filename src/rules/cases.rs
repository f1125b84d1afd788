//! Cases: examples that authors write beside a checker, and that must come out as they say.
//!
//! `check.cases.yaml` stands beside `check.md`. The build runs every case and publishes nothing if one fails.

use std::collections::HashSet;
use std::sync::Arc;

use fingerpost_core::Level;
use fingerpost_core::rules::{Answer, RowState, Verdict};

use super::expression::{sign_id, signs_of};
use super::{LEVEL, OUTCOME, POLICE, RuleSet};
use crate::documents::{
    AnswerForm, CitingFields, Kind, Question, Reader, answer_word, purpose, read_yaml,
};
use crate::findings::{Finding, Located, Place, Span, codes};
use crate::linked::Linked;
use crate::references::DocumentId;
use crate::sources::{CASES_ENDING, Sources, TextFile};
use crate::yaml::{Entry, Fields, Shape};

/// What authors have looked at in their cases.
#[derive(Debug, Default)]
pub(super) struct LookedAt {
    /// Checkers, each with an outcome that a case without any answer expects.
    nothing_answered: HashSet<(DocumentId, Arc<str>)>,
    /// Checkers whose cases have faults of their own: what those would show is not known.
    unknown: HashSet<DocumentId>,
}

impl LookedAt {
    /// Whether a case shows that this checker leads with this outcome when nothing is answered.
    pub fn with_nothing_answered(&self, checker: DocumentId, outcome: &Arc<str>) -> bool {
        let case = (checker, Arc::clone(outcome));
        self.unknown.contains(&checker) || self.nothing_answered.contains(&case)
    }
}

/// Runs the cases of every checker.
pub(super) fn run(
    site: &Linked,
    sources: &Sources,
    sets: &[RuleSet],
    findings: &mut Vec<Finding>,
) -> LookedAt {
    let mut looked_at = LookedAt::default();
    for file in &sources.cases {
        let checker = file
            .path
            .strip_suffix(CASES_ENDING)
            .map(|name| format!("{name}.md"))
            .unwrap_or_default();
        let document = site.find_file(&checker);
        let rules = sets.iter().find(|rules| Some(rules.document) == document);
        match rules {
            Some(rules) if sources.unread.contains(&file.path) => {
                looked_at.unknown.insert(rules.document);
            }
            Some(rules) => {
                let before = findings.len();
                run_file(file, rules, site, &mut looked_at, findings);
                // A warning takes nothing away from what a case shows.
                if findings[before..].iter().any(Finding::is_error) {
                    looked_at.unknown.insert(rules.document);
                }
            }
            // A checker with faults, or one that is not published, has no rules to try.
            None if document.is_some_and(|id| matches!(site.document(id).kind, Kind::Checker(_)))
                || site.left_out.may_be_at(&checker)
                || site.left_out.is_draft(&checker) => {}
            None => findings.push(
                Finding::new(
                    &codes::FP520,
                    Place::file(&file.path),
                    format!("there is no checker `{checker}` for these cases"),
                )
                .help("put the file beside its checker, and give it the checker's name: `check.md`, `check.cases.yaml`"),
            ),
        }
    }
    looked_at
}

fn run_file(
    file: &TextFile,
    rules: &RuleSet,
    site: &Linked,
    looked_at: &mut LookedAt,
    findings: &mut Vec<Finding>,
) {
    let Some(outline) = read_yaml(file, findings) else {
        return;
    };
    let front = 0..file.text.find('\n').unwrap_or(file.text.len());
    let mut fields = Fields::new(&file.path, &outline, front, purpose, findings);
    let mut nothing_answered = HashSet::new();
    let ids = fields.each("cases", "a case", |fields| {
        run_case(rules, &mut nothing_answered, fields)
    });
    looked_at.nothing_answered.extend(
        nothing_answered
            .into_iter()
            .map(|outcome| (rules.document, outcome)),
    );
    fields.distinct("cases", ids.iter());
    if ids.is_empty() && fields.count("cases") == 0 {
        fields.missing(
            "cases",
            "this file has no cases",
            "add `cases:` and an example, or delete the file",
        );
    }
    for reference in fields.finish() {
        let written = reference.written();
        if !site.link(&reference) && !site.left_out.may_have(&written.value) {
            let place = Place::at(&file.path, written.span.clone());
            let message = format!("there is no source `{}`", written.value);
            findings.push(Finding::new(&codes::FP303, place, message));
        }
    }
}

/// What a case expects; nothing where it does not say.
struct Expected {
    span: Span,
    outcome: Option<Located<Arc<str>>>,
    level: Option<Located<Arc<str>>>,
    possible_level: Option<Located<Arc<str>>>,
    police: Option<Located<Arc<str>>>,
    certain: Vec<Located<Arc<str>>>,
    possible: Vec<Located<Arc<str>>>,
    ruled_out: Vec<Located<Arc<str>>>,
    /// It says something, if only something that could not be read.
    is_something: bool,
}

/// Runs one case; gives its id. An outcome that is expected of no answer at all goes to `nothing_answered`.
fn run_case(
    rules: &RuleSet,
    nothing_answered: &mut HashSet<Arc<str>>,
    fields: &mut Fields<'_>,
) -> Option<Located<Arc<str>>> {
    let id = fields.id();
    fields.required("text");
    fields.citation("source");
    let has_facts = fields
        .written("facts")
        .is_some_and(|facts| match &facts.shape {
            Shape::Nothing => false,
            Shape::Text(text) => !text.is_empty(),
            Shape::List(_) => true,
            Shape::Fields(entries) => !entries.is_empty(),
        });
    let answers = facts(rules, fields);
    let span = fields.span_of("expect").unwrap_or_default();
    let expected = fields.group("expect", |fields| Some(expectation(span.clone(), fields)));
    if fields.written("expect").is_none() {
        fields.missing(
            "expect",
            "a case expects nothing",
            "add `expect:` with an outcome",
        );
    }
    let outcome = expected
        .as_ref()
        .and_then(|expected| expected.outcome.as_ref());
    nothing_answered.extend(
        outcome
            .filter(|_| !has_facts)
            .map(|outcome| Arc::clone(&outcome.value)),
    );
    let (id, answers, expected) = (id?, answers?, expected?);
    let verdict = rules.table.evaluate(&answers);
    Trial {
        rules,
        verdict: &verdict,
        case: &id.value,
    }
    .compare(&expected, fields);
    if !expected.is_something {
        let place = Place::at(fields.path, expected.span);
        let finding = Finding::new(&codes::FP520, place, "this case expects nothing");
        fields.report(finding.help("add an `outcome`, a `level` or lists of ids"));
    }
    Some(id)
}

fn expectation(span: Span, fields: &mut Fields<'_>) -> Expected {
    let texts = ["outcome", "level", "possible_level", "police"];
    let lists = ["certain", "possible", "ruled_out"];
    let is_something = texts.iter().any(|name| fields.written(name).is_some())
        || lists.iter().any(|name| {
            let list = fields.written(name);
            list.is_some_and(|list| list.is_refused() || !list.items().is_empty())
        });
    Expected {
        span,
        outcome: fields.optional("outcome"),
        level: fields.optional("level"),
        possible_level: fields.optional("possible_level"),
        police: fields.optional("police"),
        certain: fields.list("certain"),
        possible: fields.list("possible"),
        ruled_out: fields.list("ruled_out"),
        is_something,
    }
}

/// The answers of a case; what it does not name stays open.
fn facts(rules: &RuleSet, fields: &mut Fields<'_>) -> Option<Vec<Answer>> {
    let mut answers = vec![Answer::Open; rules.questions.len()];
    let Some(written) = fields.written("facts") else {
        return Some(answers);
    };
    let entries = match &written.shape {
        Shape::Fields(entries) => entries.as_slice(),
        Shape::Text(text) if text.is_empty() => &[],
        _ => {
            let place = fields.place(written.span.clone());
            fields.report(
                Finding::new(
                    &codes::FP520,
                    place,
                    "facts are questions with their answers",
                )
                .help("write `facts: {age: 13, learning-disability: \"yes\"}`"),
            );
            return None;
        }
    };
    let mut whole = true;
    for entry in entries {
        let name = entry.name.as_str();
        if signs(name, entry, rules, &mut answers, &mut whole, fields) {
            continue;
        }
        let asked = rules
            .questions
            .iter()
            .position(|asked| *asked.question.id.value == *name);
        let Some(number) = asked else {
            let place = fields.place(entry.name_span.clone());
            let known = rules
                .questions
                .iter()
                .map(|asked| &*asked.question.id.value);
            let message = format!("`{name}` is not a question of the checker");
            fields
                .report(Finding::new(&codes::FP520, place, message).help_with_nearest(name, known));
            whole = false;
            continue;
        };
        let question = &rules.questions[number].question;
        let text = entry.value.text().map_or("", answer_word);
        if let Some(answer) = answer(text, question, rules.reader) {
            answers[number] = answer;
            continue;
        }
        let place = fields.place(entry.value.span.clone());
        let help = match &question.answer {
            AnswerForm::YesNo | AnswerForm::Several(_) if rules.reader == Reader::Professional => {
                "write \"yes\" or \"no\"; leave it out if it is not known".to_owned()
            }
            AnswerForm::YesNo | AnswerForm::Several(_) => {
                "write \"yes\", \"no\" or not-sure; leave it out if it is left open".to_owned()
            }
            AnswerForm::Choice(options) | AnswerForm::Moment(options, _) => {
                let ids: Vec<&str> = options.iter().map(|option| &*option.id.value).collect();
                format!("write one of: {}", ids.join(", "))
            }
            AnswerForm::Number(unit, from, to) => {
                format!(
                    "write a whole number of {} from {from} to {to}",
                    unit.words()
                )
            }
        };
        let message = format!("`{}` cannot be answered `{text}`", question.id.value);
        fields.report(Finding::new(&codes::FP520, place, message).help(help));
        whole = false;
    }
    whole.then_some(answers)
}

/// The answers to a question that can have several: those that are so; `none` says that no other is. Whether the name is that of one.
fn signs(
    name: &str,
    entry: &Entry,
    rules: &RuleSet,
    answers: &mut [Answer],
    whole: &mut bool,
    fields: &mut Fields<'_>,
) -> bool {
    let all: Vec<(usize, &str)> = signs_of(name, &rules.questions)
        .map(|(number, asked)| (number, sign_id(asked)))
        .collect();
    if all.is_empty() {
        return false;
    }
    let given = match &entry.value.shape {
        Shape::List(list) => list.iter().collect(),
        _ => vec![&entry.value],
    };
    for node in given {
        let text = node.text().unwrap_or_default();
        if text == NONE_OF_THESE {
            for (number, _) in &all {
                if answers[*number] == Answer::Open {
                    answers[*number] = Answer::No;
                }
            }
            continue;
        }
        if let Some((number, _)) = all.iter().find(|(_, id)| *id == text) {
            answers[*number] = Answer::Yes;
            continue;
        }
        let place = fields.place(node.span.clone());
        let known = all.iter().map(|(_, id)| *id).chain([NONE_OF_THESE]);
        let message = format!("`{name}` has no answer `{text}`");
        fields.report(Finding::new(&codes::FP520, place, message).help_with_nearest(text, known));
        *whole = false;
    }
    true
}

/// What a case says of a question that can have several answers where it has none, or no other.
const NONE_OF_THESE: &str = "none";

fn answer(text: &str, question: &Question, reader: Reader) -> Option<Answer> {
    match &question.answer {
        AnswerForm::YesNo | AnswerForm::Several(_) => match text {
            "yes" => Some(Answer::Yes),
            "no" => Some(Answer::No),
            "not-sure" if reader != Reader::Professional => Some(Answer::NotSure),
            _ => None,
        },
        AnswerForm::Choice(options) | AnswerForm::Moment(options, _) => options
            .iter()
            .position(|option| *option.id.value == *text)
            .and_then(|option| u8::try_from(option).ok())
            .map(Answer::Option),
        AnswerForm::Number(_, from, to) => fingerpost_core::rules::read_number(text, *from, *to)
            .ok()
            .flatten()
            .map(Answer::Number),
    }
}

/// A case and what came of it.
struct Trial<'a> {
    rules: &'a RuleSet,
    verdict: &'a Verdict,
    case: &'a str,
}

impl Trial<'_> {
    fn compare(&self, expected: &Expected, fields: &mut Fields<'_>) {
        let outcomes = &self.rules.outcomes;
        let shown = self.verdict.scales[OUTCOME].shown;
        let names: Vec<&str> = outcomes.iter().map(|outcome| &*outcome.id.value).collect();
        self.rank("outcome", expected.outcome.as_ref(), &names, shown, fields);
        // "none" where the toolkit is not for this person.
        let levels: Vec<&str> = std::iter::once("none")
            .chain(self.rules.levels.iter().map(|band| band.level.id()))
            .collect();
        let applies = match self.rules.levels_apply {
            Some(row) => self.verdict.rows[row] != RowState::RuledOut,
            None => !self.rules.levels.is_empty(),
        };
        let level = self.verdict.scales[LEVEL];
        let rank = |rank: u8| if applies { rank + 1 } else { 0 };
        let certain = rank(level.certain);
        self.rank("level", expected.level.as_ref(), &levels, certain, fields);
        let possible = rank(level.possible);
        let text = expected.possible_level.as_ref();
        self.rank("possible_level", text, &levels, possible, fields);
        let police: Vec<&str> = std::iter::once("none")
            .chain(Level::ALL.iter().map(|level| level.id()))
            .collect();
        let floor = self.verdict.scales[POLICE].certain;
        self.rank("police", expected.police.as_ref(), &police, floor, fields);
        for (list, wanted) in [
            (&expected.certain, RowState::Certain),
            (&expected.possible, RowState::Possible),
            (&expected.ruled_out, RowState::RuledOut),
        ] {
            for name in list {
                self.row(name, wanted, fields);
            }
        }
    }

    fn rank(
        &self,
        field: &str,
        text: Option<&Located<Arc<str>>>,
        names: &[&str],
        got: u8,
        fields: &mut Fields<'_>,
    ) {
        let Some(text) = text else {
            return;
        };
        let place = Place::at(fields.path, text.span.clone());
        let got = names.get(usize::from(got)).copied().unwrap_or("none");
        if !names.contains(&&*text.value) {
            let message = format!("there is no {field} `{}`", text.value);
            fields.report(
                Finding::new(&codes::FP520, place, message)
                    .help_with_nearest(&text.value, names.iter().copied()),
            );
        } else if *got != *text.value {
            fields.report(
                Finding::new(
                    &codes::FP521,
                    place,
                    format!(
                        "the case `{}` expects the {field} `{}`, but the rules give `{got}`",
                        self.case, text.value
                    ),
                )
                .help("fix the rule that the source speaks against, or the case if it was misread"),
            );
        }
    }

    /// What became of a row. A duty that stands on the page under another trigger or level is due as much.
    fn state(&self, row: usize) -> RowState {
        let state = self.verdict.rows[row];
        let duty = self.rules.duties().find(|duty| duty.row == row);
        let Some(duty) = duty.filter(|_| state == RowState::Replaced) else {
            return state;
        };
        let same = self.rules.in_place_of(duty).any(|other| {
            other.action.identity() == duty.action.identity()
                && matches!(self.state(other.row), RowState::Certain)
        });
        if same { RowState::Certain } else { state }
    }

    fn row(&self, name: &Located<Arc<str>>, wanted: RowState, fields: &mut Fields<'_>) {
        let place = Place::at(fields.path, name.span.clone());
        let rows: Vec<usize> = (0..self.rules.rows.len())
            .filter(|row| {
                let row = &self.rules.rows[*row];
                *row.id == *name.value || row.full() == *name.value
            })
            .collect();
        let states: Vec<RowState> = rows.iter().map(|row| self.state(*row)).collect();
        if rows.is_empty() {
            let known: Vec<String> = self.rules.rows.iter().map(super::RowName::full).collect();
            let short = self.rules.rows.iter().map(|row| &*row.id);
            let known = known.iter().map(String::as_str).chain(short);
            let message = format!("there is no rule or action `{}`", name.value);
            fields.report(
                Finding::new(&codes::FP520, place, message).help_with_nearest(&name.value, known),
            );
            return;
        }
        // An id that stands in several places: one that applies is enough, and none may where it is ruled out.
        let as_wanted = match wanted {
            RowState::Certain => states.contains(&RowState::Certain),
            RowState::Possible => {
                states.contains(&RowState::Possible) && !states.contains(&RowState::Certain)
            }
            _ => states
                .iter()
                .all(|state| matches!(state, RowState::RuledOut | RowState::Replaced)),
        };
        if as_wanted {
            return;
        }
        let words = |state: RowState| match state {
            RowState::RuledOut => "ruled out",
            RowState::Possible => "only possible",
            RowState::Certain => "certain",
            RowState::Replaced => "replaced by another",
        };
        let got: Vec<&str> = states.iter().map(|state| words(*state)).collect();
        fields.report(
            Finding::new(
                &codes::FP521,
                place,
                format!(
                    "the case `{}` expects `{}` to be {}, but it is {}",
                    self.case,
                    name.value,
                    words(wanted),
                    got.join(" and ")
                ),
            )
            .help("fix the rule that the source speaks against, or the case if it was misread"),
        );
    }
}

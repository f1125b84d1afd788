//! Every possible set of answers at once, as binary decision diagrams.
//!
//! A question becomes a variable "is it known?" and, in binary, which of its values it has. Numbers are cut where some condition tells them
//! apart: all numbers between two cuts mean the same to every rule, so nothing is lost. "Certain" is then "known, and so"; "possible" is
//! "not known, or so".

use std::collections::BTreeSet;

use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet, op_function};
use fingerpost_core::rules::{Answer, Condition, QuestionKind, Table};

/// Every possible set of answers of one table.
pub(super) struct Space {
    variables: Vec<Variables>,
    /// When each condition is certain.
    certain: Vec<Bdd>,
    /// When each condition is possible.
    possible: Vec<Bdd>,
    /// The questions that each condition depends on.
    support: Vec<BTreeSet<u16>>,
    valid: Bdd,
    /// For each variable, whether it says that an answer is known.
    costly: Vec<bool>,
    never: Bdd,
    always: Bdd,
}

/// A question's variables.
struct Variables {
    known: BddVariable,
    /// Most significant first.
    bits: Vec<BddVariable>,
    /// The answers that are told apart.
    values: Vec<Answer>,
    /// It is never open.
    is_moment: bool,
}

/// What answers say about a question that is left open.
struct Implied {
    /// When they do.
    when: Bdd,
    support: BTreeSet<u16>,
    question: usize,
    /// That the question is open.
    open: Bdd,
    /// That it has an answer that fits.
    then: Bdd,
    /// Which of the answers that are told apart fit.
    fits: Vec<bool>,
}

/// Whether an answer meets a condition on its question.
fn meets(condition: &Condition, value: Answer) -> bool {
    match condition {
        Condition::Yes(_) => value == Answer::Yes,
        Condition::No(_) => value == Answer::No,
        Condition::OneOf(_, options) => {
            matches!(value, Answer::Option(option) if options >> option & 1 == 1)
        }
        Condition::AtLeast(_, least) => {
            matches!(value, Answer::Number(number) if number >= *least)
        }
        Condition::AtMost(_, most) => {
            matches!(value, Answer::Number(number) if number <= *most)
        }
        _ => false,
    }
}

/// What a question's answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Not known.
    Open,
    /// The value with this number among those told apart.
    Value(usize),
}

impl Space {
    /// The space of a table; nothing if its rules are too tangled to be drawn.
    pub fn new(table: &Table) -> Option<Self> {
        let values: Vec<Vec<Answer>> = (0..table.questions.len())
            .map(|question| values(table, question))
            .collect();
        let bits = |values: &[Answer]| usize::BITS - values.len().saturating_sub(1).leading_zeros();
        let count: u32 = values.iter().map(|values| 1 + bits(values)).sum();
        let set = BddVariableSet::new_anonymous(u16::try_from(count).ok()?);
        let mut free = set.variables().into_iter();
        let mut variables = Vec::with_capacity(values.len());
        for (values, asked) in values.into_iter().zip(&table.questions) {
            let known = free.next()?;
            let bits = free.by_ref().take(bits(&values) as usize).collect();
            variables.push(Variables {
                known,
                bits,
                values,
                is_moment: matches!(asked.kind, QuestionKind::Moment(_)),
            });
        }
        let mut space = Self {
            certain: Vec::with_capacity(table.conditions.len()),
            possible: Vec::with_capacity(table.conditions.len()),
            support: Vec::with_capacity(table.conditions.len()),
            costly: variables
                .iter()
                .fold(Vec::new(), |mut costly, question: &Variables| {
                    costly.push(!question.is_moment);
                    costly.extend(question.bits.iter().map(|_| false));
                    costly
                }),
            valid: set.mk_true(),
            never: set.mk_false(),
            always: set.mk_true(),
            variables,
        };
        for question in 0..space.variables.len() {
            let some = space.one_of(&set, question, |_| true);
            space.valid = space.valid.and(&some);
            if space.variables[question].is_moment {
                let known = set.mk_var(space.variables[question].known);
                space.valid = space.valid.and(&known);
            }
        }
        for condition in &table.conditions {
            space.add(&set, condition, &[])?;
        }
        if !table.implications.is_empty() {
            let implied = space.implied(&set, table);
            for implied in &implied {
                let open = implied.open.clone();
                let against = implied.when.and_not(&open).and_not(&implied.then);
                space.valid = space.valid.and_not(&against);
            }
            space.certain.clear();
            space.possible.clear();
            space.support.clear();
            for condition in &table.conditions {
                space.add(&set, condition, &implied)?;
            }
        }
        for scale in 0..table.scales.len() {
            let bands = table.bands.iter();
            let of_scale = bands.filter(|band| usize::from(band.scale) == scale);
            for all in [&space.certain, &space.possible] {
                let raising = of_scale.clone().map(|band| &all[usize::from(band.when)]);
                several(raising, 1, &set)?;
            }
        }
        Some(space)
    }

    /// That the question's value is one of those wanted.
    fn one_of(
        &self,
        set: &BddVariableSet,
        question: usize,
        wanted: impl Fn(Answer) -> bool,
    ) -> Bdd {
        let variables = &self.variables[question];
        let mut any = set.mk_false();
        for (number, _) in variables
            .values
            .iter()
            .enumerate()
            .filter(|(_, value)| wanted(**value))
        {
            let mut value = set.mk_true();
            for (bit, on) in variables
                .bits
                .iter()
                .zip(binary(number, variables.bits.len()))
            {
                value = value.and(&set.mk_literal(*bit, on));
            }
            any = any.or(&value);
        }
        any
    }

    /// What the answers say about questions left open.
    fn implied(&self, set: &BddVariableSet, table: &Table) -> Vec<Implied> {
        let all = table.implications.iter().filter_map(|implication| {
            let then = &table.conditions[usize::from(implication.then)];
            let question = usize::from(then.question()?);
            let variables = &self.variables[question];
            let fits: Vec<bool> = variables.values.iter().map(|v| meets(then, *v)).collect();
            Some(Implied {
                when: self.certain(implication.when).clone(),
                support: self.support(implication.when).clone(),
                then: self.one_of(set, question, |value| meets(then, value)),
                open: set.mk_var(variables.known).not(),
                question,
                fits,
            })
        });
        all.collect()
    }

    fn add(
        &mut self,
        set: &BddVariableSet,
        condition: &Condition,
        implied: &[Implied],
    ) -> Option<()> {
        let question = match condition {
            Condition::Always => None,
            Condition::MayBe(part) => {
                let part = usize::from(*part);
                self.certain.push(self.possible[part].clone());
                self.possible.push(self.possible[part].clone());
                self.support.push(self.support[part].clone());
                return Some(());
            }
            Condition::Yes(question)
            | Condition::No(question)
            | Condition::OneOf(question, _)
            | Condition::AtLeast(question, _)
            | Condition::AtMost(question, _) => Some(*question),
            Condition::All(list) | Condition::Any(list) | Condition::Several(_, list) => {
                let enough = match condition {
                    Condition::All(list) => list.len(),
                    Condition::Several(enough, _) => usize::from(*enough),
                    _ => 1,
                };
                let support = list
                    .iter()
                    .flat_map(|part| self.support[usize::from(*part)].iter().copied())
                    .collect();
                let of = |all: &[Bdd]| {
                    several(
                        list.iter().map(|part| &all[usize::from(*part)]),
                        enough,
                        set,
                    )
                };
                let (certain, possible) = (of(&self.certain)?, of(&self.possible)?);
                self.certain.push(certain);
                self.possible.push(possible);
                self.support.push(support);
                return Some(());
            }
        };
        let Some(question) = question else {
            self.certain.push(set.mk_true());
            self.possible.push(set.mk_true());
            self.support.push(BTreeSet::new());
            return Some(());
        };
        let so = self.one_of(set, usize::from(question), |value| meets(condition, value));
        let known = set.mk_var(self.variables[usize::from(question)].known);
        let mut certain = known.and(&so);
        let mut possible = known.not().or(&so);
        let mut support = BTreeSet::from([question]);
        let values = &self.variables[usize::from(question)].values;
        for implied in implied
            .iter()
            .filter(|implied| implied.question == usize::from(question))
        {
            let left = || {
                let values = values.iter().zip(&implied.fits);
                values.filter(|(_, fits)| **fits).map(|(value, _)| *value)
            };
            let says = implied.when.and(&implied.open);
            support.extend(&implied.support);
            if left().all(|value| meets(condition, value)) {
                certain = certain.or(&says);
            }
            if !left().any(|value| meets(condition, value)) {
                possible = possible.and_not(&says);
            }
        }
        self.certain.push(certain);
        self.possible.push(possible);
        self.support.push(support);
        Some(())
    }

    /// The sets of answers that can be.
    pub fn valid(&self) -> &Bdd {
        &self.valid
    }

    pub fn certain(&self, condition: u16) -> &Bdd {
        &self.certain[usize::from(condition)]
    }

    pub fn possible(&self, condition: u16) -> &Bdd {
        &self.possible[usize::from(condition)]
    }

    pub fn support(&self, condition: u16) -> &BTreeSet<u16> {
        &self.support[usize::from(condition)]
    }

    pub fn never(&self) -> &Bdd {
        &self.never
    }

    pub fn always(&self) -> &Bdd {
        &self.always
    }

    /// That these questions are all answered.
    pub fn answered<'a>(&self, questions: impl IntoIterator<Item = &'a u16>) -> Bdd {
        let mut all = self.always.clone();
        for question in questions {
            let known = self.variables[usize::from(*question)].known;
            all = all.select(&[(known, true)]);
        }
        all
    }

    /// The states of a question that has an answer.
    pub fn values(&self, question: u16) -> impl Iterator<Item = State> + use<> {
        (0..self.variables[usize::from(question)].values.len()).map(State::Value)
    }

    /// The answer that stands for a state.
    pub fn answer(&self, question: u16, state: State) -> Answer {
        match state {
            State::Open => Answer::Open,
            State::Value(number) => self.variables[usize::from(question)]
                .values
                .get(number)
                .copied()
                .unwrap_or(Answer::Open),
        }
    }

    /// Whether a condition is certain and whether it is possible for these answers.
    #[cfg(test)]
    pub fn truth(&self, condition: u16, answers: &[Answer]) -> (bool, bool) {
        let mut certain = self.certain(condition).clone();
        let mut possible = self.possible(condition).clone();
        for question in self.support(condition) {
            let state = match answers[usize::from(*question)] {
                Answer::Open if self.variables[usize::from(*question)].is_moment => State::Value(0),
                Answer::Open => State::Open,
                answer => State::Value(self.value(*question, answer)),
            };
            certain = self.given(&certain, *question, state);
            possible = self.given(&possible, *question, state);
        }
        (certain.is_true(), possible.is_true())
    }

    /// The number of an answer among those told apart.
    #[cfg(test)]
    fn value(&self, question: u16, answer: Answer) -> usize {
        let values = &self.variables[usize::from(question)].values;
        let same = |value: &Answer| match (value, answer) {
            (Answer::Number(start), Answer::Number(number)) => *start <= number,
            (value, answer) => *value == answer,
        };
        values.iter().rposition(same).unwrap_or(0)
    }

    /// What is left of a function once a question's state is settled.
    pub fn given(&self, function: &Bdd, question: u16, state: State) -> Bdd {
        let variables = &self.variables[usize::from(question)];
        let number = match state {
            State::Open => 0,
            State::Value(number) => number,
        };
        let mut settled = vec![(variables.known, state != State::Open)];
        settled.extend(
            variables
                .bits
                .iter()
                .copied()
                .zip(binary(number, variables.bits.len())),
        );
        function.restrict(&settled)
    }

    /// What is certain of a function when an open answer to this question is tried with every value: the truth that the three
    /// values stand for.
    pub fn whatever_it_is(&self, function: &Bdd, question: u16) -> Bdd {
        let known = self.variables[usize::from(question)].known;
        let mut each = self.always.clone();
        for state in self.values(question) {
            each = each.and(&self.given(function, question, state));
        }
        let open = self.always.select(&[(known, false)]);
        let closed = self.always.select(&[(known, true)]);
        open.and(&each).or(&closed.and(function))
    }

    /// Whether a function is so for no set of answers.
    pub fn never_so(&self, function: &Bdd) -> bool {
        function.is_false() || function.and(&self.valid).is_false()
    }

    /// The fewest answers for which a function is so; the rest stay open. Nothing if it never is.
    pub fn fewest_answers(&self, function: &Bdd) -> Option<Vec<Answer>> {
        let function = function.and(&self.valid);
        if function.is_false() {
            return None;
        }
        let path = cheapest(&function, &self.costly);
        let on = |variable: BddVariable| path.contains(&variable);
        let answers = self.variables.iter().map(|question| {
            if !on(question.known) {
                return Answer::Open;
            }
            let number = question
                .bits
                .iter()
                .fold(0, |number, bit| number << 1 | usize::from(on(*bit)));
            question.values.get(number).copied().unwrap_or(Answer::Open)
        });
        Some(answers.collect())
    }
}

/// What a path costs that leads nowhere.
const NO_WAY: u32 = u32::MAX;

/// The variables that are true on the path to "so" that makes the fewest costly ones true.
fn cheapest(function: &Bdd, costly: &[bool]) -> BTreeSet<BddVariable> {
    let costly = |variable: BddVariable| {
        costly
            .get(variable.to_index())
            .is_some_and(|costly| *costly)
    };
    // Nodes come after those they lead to, so that one pass in their order is enough.
    let mut costs: Vec<u32> = Vec::with_capacity(function.size());
    for pointer in function.pointers() {
        let cost = if pointer.is_zero() {
            NO_WAY
        } else if pointer.is_one() {
            0
        } else {
            let price = u32::from(costly(function.var_of(pointer)));
            let low = costs[function.low_link_of(pointer).to_index()];
            let high = costs[function.high_link_of(pointer).to_index()].saturating_add(price);
            low.min(high)
        };
        costs.push(cost);
    }
    let mut path = BTreeSet::new();
    let mut at = function.root_pointer();
    while !at.is_zero() && !at.is_one() {
        let variable = function.var_of(at);
        let (low, high) = (function.low_link_of(at), function.high_link_of(at));
        let price = u32::from(costly(variable));
        if costs[low.to_index()] <= costs[high.to_index()].saturating_add(price)
            && costs[low.to_index()] != NO_WAY
        {
            at = low;
        } else {
            path.insert(variable);
            at = high;
        }
    }
    path
}

/// That at least so many of these are so.
fn several<'a>(
    parts: impl Iterator<Item = &'a Bdd>,
    enough: usize,
    set: &BddVariableSet,
) -> Option<Bdd> {
    // `reached[n]`: at least n of the parts so far.
    let mut reached = vec![set.mk_false(); enough + 1];
    reached[0] = set.mk_true();
    for part in parts {
        for n in (1..=enough).rev() {
            let with = small(&reached[n - 1], part, op_function::and)?;
            reached[n] = small(&reached[n], &with, op_function::or)?;
        }
    }
    Some(reached.swap_remove(enough))
}

/// The diagrams of real rules have some hundred nodes. Rules that tie dozens of questions together could make one that no memory holds.
const MOST_NODES: usize = 100_000;

/// Joins two diagrams, unless that gives one too large to go on with.
fn small<F>(left: &Bdd, right: &Bdd, join: F) -> Option<Bdd>
where
    F: Fn(Option<bool>, Option<bool>) -> Option<bool>,
{
    Bdd::binary_op_with_limit(MOST_NODES, left, right, join)
}

/// The digits of a number, most significant first.
fn binary(number: usize, digits: usize) -> impl Iterator<Item = bool> {
    (0..digits).rev().map(move |digit| number >> digit & 1 == 1)
}

/// The answers to a question that its conditions tell apart, mildest number first.
fn values(table: &Table, question: usize) -> Vec<Answer> {
    match table.questions[question].kind {
        QuestionKind::YesNo => vec![Answer::No, Answer::Yes],
        QuestionKind::Choice(options) | QuestionKind::Moment(options) => {
            (0..options).map(Answer::Option).collect()
        }
        QuestionKind::Number { from, to } => {
            let mut starts = BTreeSet::from([from]);
            for condition in &table.conditions {
                let start = match condition {
                    Condition::AtLeast(of, least) if usize::from(*of) == question => Some(*least),
                    Condition::AtMost(of, most) if usize::from(*of) == question => {
                        most.checked_add(1)
                    }
                    _ => None,
                };
                starts.extend(start.filter(|start| (from..=to).contains(start)));
            }
            starts.into_iter().map(Answer::Number).collect()
        }
    }
}

//! What is known of each question: the answers that it can still have.

use alloc::vec::Vec;

use super::answer::Answer;
use super::evaluate::Truth;
use super::table::{Condition, Question, QuestionKind, Table, Unsure};

/// The answers that a question can still have: an option or a yes or no whose bit is set, a number within both ends. What does not fit
/// the kind of the question lets everything through. Of a set that is given, none is ever empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    /// Of options those whose bits are set; of yes or no, no is the first.
    options: u32,
    /// The smallest number.
    from: u16,
    /// The largest number.
    to: u16,
}

const NO: u32 = 1;
const YES: u32 = 2;

impl Known {
    const fn one_of(options: u32) -> Self {
        Self {
            options,
            from: 0,
            to: u16::MAX,
        }
    }

    const fn within(from: u16, to: u16) -> Self {
        Self {
            options: u32::MAX,
            from,
            to,
        }
    }

    /// All that a question can have.
    const fn anything(kind: QuestionKind) -> Self {
        match kind {
            QuestionKind::YesNo => Self::one_of(NO | YES),
            QuestionKind::Choice(options) | QuestionKind::Moment(options) => {
                Self::one_of(u32::MAX >> ((32 - options as u32 % 32) % 32))
            }
            QuestionKind::Number { from, to } => Self::within(from, to),
        }
    }

    /// What a condition on one question asks for.
    const fn asked_for(condition: &Condition) -> Self {
        match condition {
            Condition::Yes(_) => Self::one_of(YES),
            Condition::No(_) => Self::one_of(NO),
            Condition::OneOf(_, options) => Self::one_of(*options),
            Condition::AtLeast(_, least) => Self::within(*least, u16::MAX),
            Condition::AtMost(_, most) => Self::within(0, *most),
            _ => Self::within(0, u16::MAX),
        }
    }

    /// What both allow, if anything.
    fn and(self, other: Self) -> Option<Self> {
        let both = Self {
            options: self.options & other.options,
            from: self.from.max(other.from),
            to: self.to.min(other.to),
        };
        (both.options != 0 && both.from <= both.to).then_some(both)
    }

    /// Whether a condition on this question is so.
    pub fn meets(self, condition: &Condition) -> Truth {
        match self.and(Self::asked_for(condition)) {
            None => Truth::RuledOut,
            Some(both) if both == self => Truth::Certain,
            Some(_) => Truth::Possible,
        }
    }
}

impl Condition {
    /// The question that it asks for, if it is a condition on one.
    #[must_use]
    pub const fn question(&self) -> Option<u16> {
        match self {
            Self::Yes(question)
            | Self::No(question)
            | Self::OneOf(question, _)
            | Self::AtLeast(question, _)
            | Self::AtMost(question, _) => Some(*question),
            _ => None,
        }
    }
}

impl Table {
    /// What is known of each question by its own answer.
    #[inline(never)]
    pub(super) fn given(&self, answers: &[Answer]) -> Vec<Known> {
        let answer = |place: usize| answers.get(place).copied().unwrap_or(Answer::Open);
        let questions = self.questions.iter().enumerate();
        questions
            .map(|(place, question)| question.known(answer(place)))
            .collect()
    }

    /// Whether a question is left open: whatever it can have, it can still have.
    pub(super) fn is_open(&self, question: usize, known: &[Known]) -> bool {
        let asked = self.questions.get(question);
        asked.is_some_and(|asked| known.get(question) == Some(&Known::anything(asked.kind)))
    }

    /// What is known with what the given answers say about open questions as well.
    pub(super) fn implied(&self, given: &[Known], truths: &[Truth]) -> Vec<Known> {
        let mut known = given.to_vec();
        for implication in &self.implications {
            let then = self.conditions.get(usize::from(implication.then));
            let question = then.and_then(Condition::question).map(usize::from);
            if let (Some(then), Some(question)) = (then, question)
                && truths.get(usize::from(implication.when)) == Some(&Truth::Certain)
                && self.is_open(question, given)
                && let Some(known) = known.get_mut(question)
            {
                // Implications that contradict each other are refused by the build.
                *known = known.and(Known::asked_for(then)).unwrap_or(*known);
            }
        }
        known
    }
}

impl Question {
    /// What its answer leaves possible.
    fn known(self, answer: Answer) -> Known {
        let anything = Known::anything(self.kind);
        let exactly = match (answer, self.unsure) {
            (Answer::Open | Answer::NotSure, _) if matches!(self.kind, QuestionKind::Moment(_)) => {
                Known::one_of(1)
            }
            (Answer::Yes, _) | (Answer::NotSure, Unsure::Yes) => Known::one_of(YES),
            (Answer::No, _) | (Answer::NotSure, Unsure::No) => Known::one_of(NO),
            (Answer::Option(option), _) if option < 32 => Known::one_of(1 << option),
            (Answer::Number(number), _) => Known::within(number, number),
            _ => anything,
        };
        anything.and(exactly).unwrap_or(anything)
    }
}

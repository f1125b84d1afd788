//! What a compiled set of rules holds.

use alloc::vec::Vec;

/// Compiled rules. Made by the build or by [`Table::from_bytes`]; every number in it that names another part names one that is there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// What is asked.
    pub questions: Vec<Question>,
    /// Conditions; one that is made of others stands after them.
    pub conditions: Vec<Condition>,
    /// What one answer says about another question.
    pub implications: Vec<Implication>,
    /// What is graded, for example the level of a toolkit.
    pub scales: Vec<Scale>,
    /// What raises a scale.
    pub bands: Vec<Band>,
    /// What is shown or not: criteria, rules, triggers, duties.
    pub rows: Vec<Row>,
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// What an answer can be.
    pub kind: QuestionKind,
    /// What "not sure" counts as.
    pub unsure: Unsure,
}

/// What an answer can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionKind {
    /// Yes or no.
    YesNo,
    /// One of so many options; at most 32.
    Choice(u8),
    /// One of so many options, and the first while nobody has chosen: never not known. At most 32.
    Moment(u8),
    /// A whole number within these, both included: years, episodes or hours.
    Number {
        /// The smallest.
        from: u16,
        /// The largest.
        to: u16,
    },
}

/// What "not sure" counts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsure {
    /// As a question that is left open.
    Open,
    /// As a yes, because yes is the riskier answer.
    Yes,
    /// As a no, because no is the riskier answer.
    No,
}

/// A condition over answers. Conditions name questions and earlier conditions by their places in the [`Table`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Condition {
    /// Always so.
    Always,
    /// The question was answered yes.
    Yes(u16),
    /// The question was answered no.
    No(u16),
    /// The answer is one of the options whose bits are set.
    OneOf(u16, u32),
    /// The number is this or more.
    AtLeast(u16, u16),
    /// The number is this or less.
    AtMost(u16, u16),
    /// Every one of these is so.
    All(Vec<u16>),
    /// One of these is so.
    Any(Vec<u16>),
    /// So many of these are so.
    Several(u16, Vec<u16>),
    /// This is not ruled out: what is not known is taken to be so.
    MayBe(u16),
}

/// What the answers to some questions say about one that is left open: who is in care and under 18 is a child.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Implication {
    /// Where this is certain by what was answered. No implication settles a question that it asks for.
    pub when: u16,
    /// This holds: a condition on one question.
    pub then: u16,
}

/// What is graded: its ranks are 0 (which holds when no band does) up to `ranks - 1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    /// How many ranks it has; at least 1.
    pub ranks: u8,
    /// How far what is only possible raises what is shown.
    pub open_counts_up_to: u8,
}

/// A condition that raises a scale at least to a rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// The scale.
    pub scale: u8,
    /// The rank; below the scale's `ranks`.
    pub rank: u8,
    /// When.
    pub when: u16,
}

/// A row of the page, shown when its condition may be so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// When it applies.
    pub when: u16,
    /// Where this is certain, another row stands in its place. The build has proved that what that one asks for is due no later.
    pub unless: Option<u16>,
}

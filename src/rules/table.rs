//! Compiling: expressions become the conditions of one table, each of them once.

use std::collections::HashMap;

use fingerpost_core::rules::{Band, Condition, Implication, Row, Scale, Table};

use super::expression::Expression;
use super::{BandName, RowName};

/// A table that is being made.
#[derive(Debug, Default)]
pub(super) struct Compiler {
    pub table: Table,
    pub rows: Vec<RowName>,
    pub bands: Vec<BandName>,
    known: HashMap<Condition, u16>,
}

impl Compiler {
    /// Adds a scale with so many ranks.
    pub fn scale(&mut self, ranks: usize, open_counts_up_to: usize) {
        self.table.scales.push(Scale {
            ranks: small(ranks),
            open_counts_up_to: small(open_counts_up_to),
        });
    }

    /// The number of an expression among the table's conditions.
    pub fn condition(&mut self, expression: &Expression) -> u16 {
        let condition = match expression {
            Expression::Always => Condition::Always,
            Expression::Yes(question) => Condition::Yes(*question),
            Expression::No(question) => Condition::No(*question),
            Expression::OneOf(question, options) => Condition::OneOf(*question, *options),
            Expression::AtLeast(question, least) => Condition::AtLeast(*question, *least),
            Expression::AtMost(question, most) => Condition::AtMost(*question, *most),
            Expression::All(list) => Condition::All(self.conditions(list)),
            Expression::Any(list) => Condition::Any(self.conditions(list)),
            Expression::Several(enough, list) => Condition::Several(
                *enough,
                list.iter().map(|part| self.condition(part)).collect(),
            ),
        };
        self.intern(condition)
    }

    fn conditions(&mut self, list: &[Expression]) -> Vec<u16> {
        let mut numbers: Vec<u16> = list.iter().map(|part| self.condition(part)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// The condition that one of these, or every one, is so.
    pub fn any(&mut self, mut list: Vec<u16>) -> u16 {
        list.sort_unstable();
        list.dedup();
        self.intern(Condition::Any(list))
    }

    /// The condition that another is not ruled out.
    pub fn may_be(&mut self, part: u16) -> u16 {
        self.intern(Condition::MayBe(part))
    }

    /// The condition that every one of these is so.
    pub fn all(&mut self, mut list: Vec<u16>) -> u16 {
        list.sort_unstable();
        list.dedup();
        self.intern(Condition::All(list))
    }

    fn intern(&mut self, condition: Condition) -> u16 {
        if let Condition::All(list) | Condition::Any(list) = &condition
            && let [only] = list.as_slice()
        {
            return *only;
        }
        let next = count(self.table.conditions.len());
        *self.known.entry(condition).or_insert_with_key(|condition| {
            self.table.conditions.push(condition.clone());
            next
        })
    }

    /// Adds a band to a scale.
    pub fn band(&mut self, scale: usize, rank: usize, when: u16, name: BandName) {
        self.table.bands.push(Band {
            scale: small(scale),
            rank: small(rank),
            when,
        });
        self.bands.push(name);
    }

    /// The condition that a scale reaches a rank.
    pub fn reaches(&mut self, scale: usize, rank: usize) -> u16 {
        if rank == 0 {
            return self.condition(&Expression::Always);
        }
        let raising = self
            .table
            .bands
            .iter()
            .filter(|band| usize::from(band.scale) == scale && usize::from(band.rank) >= rank)
            .map(|band| band.when)
            .collect();
        self.any(raising)
    }

    /// Adds what one condition says about a question left open.
    pub fn implication(&mut self, when: u16, then: u16) {
        self.table.implications.push(Implication { when, then });
    }

    /// Lets a row give way where one of these conditions is certain.
    pub fn gives_way(&mut self, row: usize, to: Vec<u16>) {
        let mut to = to;
        to.extend(self.table.rows[row].unless);
        if !to.is_empty() {
            self.table.rows[row].unless = Some(self.any(to));
        }
    }

    /// Adds a row; gives its place.
    pub fn row(&mut self, when: u16, name: RowName) -> usize {
        self.table.rows.push(Row { when, unless: None });
        self.rows.push(name);
        self.rows.len() - 1
    }
}

/// Ranks and scales are a handful; what cannot be counted is refused by `join` before.
fn small(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

fn count(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

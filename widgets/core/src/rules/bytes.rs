//! A table as bytes, for the page: `FPR` and a version, then questions, conditions, implications, scales, bands and rows.

use alloc::vec::Vec;

use super::table::{
    Band, Condition, Implication, Question, QuestionKind, Row, Scale, Table, Unsure,
};
use crate::bytes::{Reader, TableError, Writer};

const NAME: [u8; 4] = *b"FPR2";
const NOTHING: u16 = u16::MAX;

impl Table {
    /// The table as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.list(&self.questions, |out, question| out.question(*question));
        out.list(&self.conditions, Writer::condition);
        out.list(&self.implications, |out, implication| {
            out.word(implication.when);
            out.word(implication.then);
        });
        out.list(&self.scales, |out, scale| {
            out.byte(scale.ranks);
            out.byte(scale.open_counts_up_to);
        });
        out.list(&self.bands, |out, band| {
            out.byte(band.scale);
            out.byte(band.rank);
            out.word(band.when);
        });
        out.list(&self.rows, |out, row| {
            out.word(row.when);
            out.word(row.unless.unwrap_or(NOTHING));
        });
        out.seal(NAME)
    }

    /// Reads a table back.
    ///
    /// # Errors
    ///
    /// Bytes that are cut off, changed, of another version, or that name a part that is not there. The last is looked for where tables are
    /// made and tested, and not in the page: its bytes are those that were, or the checksum refuses them, and looking again would be a
    /// twentieth of the wasm.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TableError> {
        let mut reader = Reader::unseal(bytes, NAME)?;
        let table = Self {
            questions: reader.list(Reader::question)?,
            conditions: reader.list(Reader::condition)?,
            implications: reader.list(|reader| {
                Ok(Implication {
                    when: reader.word()?,
                    then: reader.word()?,
                })
            })?,
            scales: reader.list(|reader| {
                Ok(Scale {
                    ranks: reader.byte()?,
                    open_counts_up_to: reader.byte()?,
                })
            })?,
            bands: reader.list(|reader| {
                Ok(Band {
                    scale: reader.byte()?,
                    rank: reader.byte()?,
                    when: reader.word()?,
                })
            })?,
            rows: reader.list(|reader| {
                Ok(Row {
                    when: reader.word()?,
                    unless: Some(reader.word()?).filter(|when| *when != NOTHING),
                })
            })?,
        };
        if reader.is_at_end() && (cfg!(target_arch = "wasm32") || table.is_whole()) {
            Ok(table)
        } else {
            Err(TableError)
        }
    }

    /// Whether every number that names another part names one that is there.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let condition_there = |when: u16| usize::from(when) < self.conditions.len();
        let kind = |question: u16| self.questions.get(usize::from(question)).map(|q| q.kind);
        let conditions = self.conditions.iter().enumerate().all(|(at, condition)| {
            let before = |list: &Vec<u16>| list.iter().all(|part| usize::from(*part) < at);
            match condition {
                Condition::Always => true,
                Condition::Yes(question) | Condition::No(question) => {
                    kind(*question) == Some(QuestionKind::YesNo)
                }
                Condition::OneOf(question, _) => {
                    matches!(
                        kind(*question),
                        Some(QuestionKind::Choice(_) | QuestionKind::Moment(_))
                    )
                }
                Condition::AtLeast(question, _) | Condition::AtMost(question, _) => {
                    matches!(kind(*question), Some(QuestionKind::Number { .. }))
                }
                Condition::MayBe(part) => usize::from(*part) < at,
                Condition::All(list) | Condition::Any(list) | Condition::Several(_, list) => {
                    !list.is_empty() && before(list)
                }
            }
        });
        let bands = self.bands.iter().all(|band| {
            condition_there(band.when)
                && self
                    .scales
                    .get(usize::from(band.scale))
                    .is_some_and(|scale| band.rank < scale.ranks)
        });
        let rows = self
            .rows
            .iter()
            .all(|row| condition_there(row.when) && row.unless.is_none_or(condition_there));
        let implications = self.implications.iter().all(|implication| {
            let then = self.conditions.get(usize::from(implication.then));
            condition_there(implication.when) && then.is_some_and(|then| then.question().is_some())
        });
        conditions && implications && bands && rows
    }
}

impl Writer {
    fn question(&mut self, question: Question) {
        let (kind, from, to) = match question.kind {
            QuestionKind::YesNo => (0, 0, 0),
            QuestionKind::Choice(options) => (1, 0, u16::from(options)),
            QuestionKind::Number { from, to } => (2, from, to),
            QuestionKind::Moment(options) => (3, 0, u16::from(options)),
        };
        let unsure = match question.unsure {
            Unsure::Open => 0,
            Unsure::Yes => 1,
            Unsure::No => 2,
        };
        self.byte(kind | unsure << 4);
        self.word(from);
        self.word(to);
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::Always => self.byte(0),
            Condition::Yes(question) => self.named(1, *question),
            Condition::No(question) => self.named(2, *question),
            Condition::OneOf(question, options) => {
                self.named(3, *question);
                self.double(*options);
            }
            Condition::AtLeast(question, number) => {
                self.named(4, *question);
                self.word(*number);
            }
            Condition::AtMost(question, number) => {
                self.named(5, *question);
                self.word(*number);
            }
            Condition::All(list) => self.parts(6, list),
            Condition::Any(list) => self.parts(7, list),
            Condition::Several(enough, list) => {
                self.named(8, *enough);
                self.list(list, |out, part| out.word(*part));
            }
            Condition::MayBe(part) => self.named(9, *part),
        }
    }

    fn named(&mut self, tag: u8, number: u16) {
        self.byte(tag);
        self.word(number);
    }

    fn parts(&mut self, tag: u8, list: &[u16]) {
        self.byte(tag);
        self.list(list, |out, part| out.word(*part));
    }
}

impl Reader<'_> {
    fn words(&mut self) -> Result<Vec<u16>, TableError> {
        self.list(Reader::word)
    }

    fn question(&mut self) -> Result<Question, TableError> {
        let tag = self.byte()?;
        let (from, to) = (self.word()?, self.word()?);
        let options = u8::try_from(to).ok().filter(|n| (1..=32).contains(n));
        let kind = match tag & 15 {
            0 => QuestionKind::YesNo,
            1 => QuestionKind::Choice(options.ok_or(TableError)?),
            3 => QuestionKind::Moment(options.ok_or(TableError)?),
            2 if from <= to && to < NOTHING => QuestionKind::Number { from, to },
            _ => return Err(TableError),
        };
        let unsure = match tag >> 4 {
            0 => Unsure::Open,
            1 => Unsure::Yes,
            2 => Unsure::No,
            _ => return Err(TableError),
        };
        Ok(Question { kind, unsure })
    }

    fn condition(&mut self) -> Result<Condition, TableError> {
        Ok(match self.byte()? {
            0 => Condition::Always,
            1 => Condition::Yes(self.word()?),
            2 => Condition::No(self.word()?),
            3 => Condition::OneOf(self.word()?, self.double()?),
            4 => Condition::AtLeast(self.word()?, self.word()?),
            5 => Condition::AtMost(self.word()?, self.word()?),
            6 => Condition::All(self.words()?),
            7 => Condition::Any(self.words()?),
            8 => Condition::Several(self.word()?, self.words()?),
            9 => Condition::MayBe(self.word()?),
            _ => return Err(TableError),
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use alloc::vec;

    use super::*;
    use proptest::prelude::*;

    fn table() -> Table {
        let question = |kind| Question {
            kind,
            unsure: Unsure::Yes,
        };
        Table {
            questions: vec![
                question(QuestionKind::YesNo),
                question(QuestionKind::Choice(5)),
                question(QuestionKind::Number { from: 3, to: 900 }),
                question(QuestionKind::Moment(3)),
            ],
            conditions: vec![
                Condition::Always,
                Condition::Yes(0),
                Condition::No(0),
                Condition::OneOf(1, 0b101),
                Condition::AtLeast(2, 24),
                Condition::AtMost(2, 30),
                Condition::All(vec![4, 5]),
                Condition::Any(vec![1, 3, 6]),
                Condition::Several(2, vec![1, 3, 6]),
                Condition::MayBe(3),
                Condition::OneOf(3, 0b110),
            ],
            implications: vec![Implication { when: 10, then: 4 }],
            scales: vec![Scale {
                ranks: 3,
                open_counts_up_to: 1,
            }],
            bands: vec![Band {
                scale: 0,
                rank: 2,
                when: 7,
            }],
            rows: vec![
                Row {
                    when: 7,
                    unless: Some(1),
                },
                Row {
                    when: 8,
                    unless: None,
                },
            ],
        }
    }

    #[test]
    fn a_table_is_read_back_from_its_bytes() {
        assert_eq!(Table::from_bytes(&table().to_bytes()), Ok(table()));
    }

    #[test]
    fn a_table_that_was_cut_off_anywhere_is_refused() {
        let bytes = table().to_bytes();
        for length in 0..bytes.len() {
            assert_eq!(
                Table::from_bytes(&bytes[..length]),
                Err(TableError),
                "{length}"
            );
        }
    }

    #[test]
    fn a_table_with_one_changed_byte_is_refused() {
        let bytes = table().to_bytes();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 0x20;
            assert_eq!(Table::from_bytes(&changed), Err(TableError), "{at}");
        }
    }

    #[test]
    fn a_condition_that_names_itself_or_a_later_one_is_refused() {
        let mut bad = table();
        bad.conditions.push(Condition::Any(vec![11]));
        assert_eq!(Table::from_bytes(&bad.to_bytes()), Err(TableError));
        let mut bad = table();
        bad.conditions.push(Condition::AtLeast(0, 1));
        assert_eq!(Table::from_bytes(&bad.to_bytes()), Err(TableError));
        let mut bad = table();
        bad.bands[0].rank = 3;
        assert_eq!(Table::from_bytes(&bad.to_bytes()), Err(TableError));
        let mut bad = table();
        bad.implications[0].then = 7;
        assert_eq!(Table::from_bytes(&bad.to_bytes()), Err(TableError));
        let mut bad = table();
        bad.rows[0].unless = Some(11);
        assert_eq!(Table::from_bytes(&bad.to_bytes()), Err(TableError));
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_table_or_refused_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Table::from_bytes(&bytes);
            let mut body = Writer::new();
            for byte in bytes {
                body.byte(byte);
            }
            let sealed = body.seal(NAME);
            if let Ok(table) = Table::from_bytes(&sealed) {
                let _ = table.evaluate(&[]);
            }
        }
    }
}

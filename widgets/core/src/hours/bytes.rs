//! A schedule within the bytes of a directory. Days are counted from the table's first.

use alloc::vec::Vec;

use super::{Schedule, Span};
use crate::bytes::{Reader, TableError, Writer};
use crate::time::Date;

impl Schedule {
    /// Writes it. `first` is no later than its first day, and at most 65,534 days before its last.
    pub(crate) fn write(&self, out: &mut Writer, first: Date) {
        out.day(self.from(), first);
        out.day(self.until(), first);
        for spans in self.week() {
            out.spans(spans);
        }
        out.list(self.exceptions(), |out, (date, spans)| {
            out.day(*date, first);
            out.spans(spans);
        });
        out.list(self.unsure(), |out, date| out.day(*date, first));
    }

    /// Reads it back.
    pub(crate) fn read(reader: &mut Reader<'_>, first: Date) -> Result<Self, TableError> {
        let (from, until) = (reader.day(first)?, reader.day(first)?);
        let mut week: [Vec<Span>; 7] = Default::default();
        for spans in &mut week {
            *spans = reader.spans()?;
        }
        let exceptions = reader.list(|reader| Ok((reader.day(first)?, reader.spans()?)))?;
        let unsure = reader.list(|reader| reader.day(first))?;
        Self::new(from, until, week, exceptions, unsure).map_err(|_| TableError)
    }
}

impl Writer {
    fn day(&mut self, date: Date, first: Date) {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // see `Schedule::write`
        self.word((date.days() - first.days()) as u16);
    }

    fn spans(&mut self, spans: &[Span]) {
        self.list(spans, |out, span| {
            out.word(span.opens());
            out.word(span.closes());
        });
    }
}

impl Reader<'_> {
    fn day(&mut self, first: Date) -> Result<Date, TableError> {
        let days = i32::from(self.word()?);
        first.plus_days(days).ok_or(TableError)
    }

    fn spans(&mut self) -> Result<Vec<Span>, TableError> {
        self.list(|reader| Span::new(reader.word()?, reader.word()?).map_err(|_| TableError))
    }
}

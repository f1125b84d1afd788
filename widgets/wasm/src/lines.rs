//! Lines of text, which is how results reach the page. `core::fmt` would double the size of the wasm.

use alloc::string::String;

use fingerpost_core::time::Moment;

pub(crate) struct Lines(String);

impl Lines {
    pub(crate) fn new(state: &str) -> Self {
        Self(String::from(state))
    }

    pub(crate) fn text(mut self, text: &str) -> Self {
        self.0.push('\n');
        self.0.push_str(text);
        self
    }

    pub(crate) fn number(mut self, number: i32) -> Self {
        self.0.push('\n');
        if number < 0 {
            self.0.push('-');
        }
        let number = number.unsigned_abs();
        let mut place = 1;
        while number / place >= 10 {
            place *= 10;
        }
        while place > 0 {
            self.0.extend(char::from_digit(number / place % 10, 10));
            place /= 10;
        }
        self
    }

    pub(crate) fn count(self, count: usize) -> Self {
        self.number(i32::try_from(count).unwrap_or(i32::MAX))
    }

    /// Three lines: for machines, for people, and in minutes.
    pub(crate) fn moment(self, moment: Moment) -> Self {
        let local = moment.local();
        self.text(&local.figures())
            .text(&local.words())
            .number(moment.minutes())
    }

    pub(crate) fn finish(self) -> String {
        self.0
    }
}

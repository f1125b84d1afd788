//! Checkers: what follows from answers.

use alloc::vec::Vec;

use fingerpost_core::rules::{self, Layout, NumberError, Table};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

/// What of a page follows from answers, one code after the other; empty if anything is refused. [`Layout::from_codes`] says what
/// `blocks` and `uses` are. In this order:
///
/// - for each row what becomes of it, by `decide` of [`crate::NAMES`];
/// - for each block where it stands, by `places`;
/// - for each use of a row 1 if it is shown where it stands, else 0;
/// - for each question three codes: the rank of the most urgent outcome and, with 1 more, of the highest level that its answer can
///   still give (0: none), and 1 if it can still change anything else.
///
/// There is one answer a question, in the table's order: 0 if the question is open; for yes or no 1 no, 2 yes, 3 not sure; for a choice
/// the option, counted from 1; for a number the number and 1.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn decide(table: &[u8], answers: &[u16], blocks: &[u16], uses: &[u16]) -> Vec<u8> {
    let mut out = Vec::new();
    let Some((table, layout)) = Table::from_bytes(table)
        .ok()
        .zip(Layout::from_codes(blocks, uses))
    else {
        return out;
    };
    let Ok(answers) = table.answers(answers) else {
        return out;
    };
    let verdict = table.evaluate(&answers);
    for row in &verdict.rows {
        out.push(row.code());
    }
    let places = layout.places(&verdict);
    for place in &places {
        out.push(place.code());
    }
    for shown in layout.shown(&places, &verdict) {
        out.push(u8::from(shown));
    }
    for asks in table.asks(&answers, &verdict) {
        for code in [asks.outcome, asks.level, u8::from(asks.rows)] {
            out.push(code);
        }
    }
    out
}

/// The whole number that somebody typed, if it is within the bounds; the bounds are included, and go up to 65,534.
///
/// Below 0 it is none: −1 says the first of the names of problems of [`crate::NAMES`], that nothing is typed, −2 the second, and so on.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn read_number(text: &str, from: u16, to: u16) -> i32 {
    match rules::read_number(text, from, to) {
        Ok(Some(number)) => i32::from(number),
        Ok(None) => -1,
        Err(NumberError::NotANumber) => -2,
        Err(NumberError::NotWhole) => -3,
        Err(NumberError::TooSmall) => -4,
        Err(NumberError::TooLarge) => -5,
    }
}

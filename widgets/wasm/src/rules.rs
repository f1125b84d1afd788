//! Checkers: what follows from answers.

use alloc::vec::Vec;

use fingerpost_core::rules::{self, Layout, NumberError, Table, Verdict};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

/// How many questions, rows and scales a table has; empty if the table is refused. A page whose own counts differ shows
/// everything, as without wasm.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn shape(table: &[u8]) -> Vec<u16> {
    let Ok(table) = Table::from_bytes(table) else {
        return Vec::new();
    };
    // The lists are counted in 16 bits in the bytes, too.
    [table.questions.len(), table.rows.len(), table.scales.len()]
        .map(|count| u16::try_from(count).unwrap_or(u16::MAX))
        .to_vec()
}

/// What becomes of each row, by its code in [`crate::NAMES`]; empty if the table is refused or an answer does not fit.
///
/// There is one answer a question, in the table's order: 0 if the question is open; for yes or no 1 no, 2 yes, 3 not sure; for a choice
/// the option, counted from 1; for a number the number and 1.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn evaluate(table: &[u8], answers: &[u16]) -> Vec<u8> {
    let mut out = Vec::new();
    if let Some(verdict) = verdict(table, answers) {
        for row in &verdict.rows {
            out.push(row.code());
        }
    }
    out
}

/// Where each block of the page stands, by its code; empty if anything is refused. [`Layout::from_codes`] says what `blocks` and
/// `uses` are.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn places(table: &[u8], answers: &[u16], blocks: &[u16], uses: &[u16]) -> Vec<u8> {
    let mut out = Vec::new();
    if let (Some(verdict), Some(layout)) =
        (verdict(table, answers), Layout::from_codes(blocks, uses))
    {
        for place in layout.places(&verdict) {
            out.push(place.code());
        }
    }
    out
}

/// For each use of a row, 1 if it is shown where it stands, else 0; empty if anything is refused.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn shown(table: &[u8], answers: &[u16], blocks: &[u16], uses: &[u16]) -> Vec<u8> {
    let mut out = Vec::new();
    if let (Some(verdict), Some(layout)) =
        (verdict(table, answers), Layout::from_codes(blocks, uses))
    {
        for shown in layout.shown(&verdict) {
            out.push(u8::from(shown));
        }
    }
    out
}

fn verdict(table: &[u8], answers: &[u16]) -> Option<Verdict> {
    let table = Table::from_bytes(table).ok()?;
    let answers = table.answers(answers).ok()?;
    Some(table.evaluate(&answers))
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

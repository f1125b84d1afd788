//! Checks: what follows from answers.

use alloc::vec;
use alloc::vec::Vec;

use fingerpost_core::rules::{self, NumberError, Table};
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

/// What follows from answers: one code a question, in the table's order.
///
/// A code is 0 if the question is open; for yes or no 1 no, 2 yes, 3 not sure; for a choice the option, counted from 1; for a
/// number the number and 1.
///
/// The first byte is 0 if all is well, 1 if the table is refused, 2 if an answer does not fit; after 1 and 2 nothing follows.
/// After 0 come for each scale the certain, the possible and the shown rank, then one byte a row: 0 ruled out, 1 possible,
/// 2 certain, 3 certain or possible but replaced by another.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn evaluate(table: &[u8], answers: &[u16]) -> Vec<u8> {
    let Ok(table) = Table::from_bytes(table) else {
        return vec![1];
    };
    let Ok(answers) = table.answers(answers) else {
        return vec![2];
    };
    let verdict = table.evaluate(&answers);
    let mut out = vec![0];
    for scale in &verdict.scales {
        out.extend_from_slice(&[scale.certain, scale.possible, scale.shown]);
    }
    for row in &verdict.rows {
        out.push(row.code());
    }
    out
}

/// The whole number that somebody typed, if it is within the bounds; the bounds are included, and go up to 65,534.
///
/// −1 nothing typed; −2 not a number; −3 not whole; −4 too small; −5 too large.
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

//! Short numbers, which are in no plan that a library reads. Each is here for a reason that is written beside it.

use super::Charge;

/// Numbers to ring. Ofcom's numbering plan makes 112, 116 xxx and 999 free to ring; the rest is as their own pages say.
const TO_RING: [(&str, Charge); 10] = [
    ("999", Charge::Free),
    ("112", Charge::Free),
    // Police, not urgent: free since 2020 (Home Office).
    ("101", Charge::Free),
    ("105", Charge::Free),
    // The NHS's own pages.
    ("111", Charge::Free),
    ("119", Charge::Free),
    // 999 by text relay (Relay UK).
    ("18000", Charge::Free),
    // The harmonised European numbers that are in use in the United Kingdom: missing children, child helpline, emotional support.
    ("116000", Charge::Free),
    ("116111", Charge::Free),
    ("116123", Charge::Free),
];

/// Numbers to text whose cost is known. A text code is charged as who runs it decides: others may not be called free.
const TO_TEXT: [(&str, Charge); 6] = [
    // emergencySMS, for phones that are registered.
    ("999", Charge::Free),
    // Missing People.
    ("116000", Charge::Free),
    // Shout.
    ("85258", Charge::Free),
    // Meic, for children and young people in Wales.
    ("84001", Charge::Free),
    // British Transport Police: the price of an ordinary text.
    ("61016", Charge::Ordinary),
    // FRANK: the price of an ordinary text.
    ("82111", Charge::Ordinary),
];

pub(super) fn to_ring(dialled: &str) -> Option<Charge> {
    find(&TO_RING, dialled)
}

pub(super) fn to_text(dialled: &str) -> Option<Charge> {
    find(&TO_TEXT, dialled)
}

/// Whether it has the shape of a code that people text: five figures, the first 6, 7 or 8.
pub(super) fn is_text_code(dialled: &str) -> bool {
    dialled.len() == 5 && dialled.starts_with(['6', '7', '8'])
}

fn find(codes: &[(&str, Charge)], dialled: &str) -> Option<Charge> {
    codes
        .iter()
        .find(|(code, _)| *code == dialled)
        .map(|(_, charge)| *charge)
}

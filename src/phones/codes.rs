//! Short numbers, which are in no plan that a library reads. Each is here for a reason that is written beside it. A site declares its own
//! in its settings (`short_numbers`); what can never be one is here too.

use super::{Charge, NumberError};

/// Numbers to call. Ofcom's numbering plan makes 112, 116 xxx and 999 free to call; the rest is as their own pages say.
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

pub(super) fn to_call(dialled: &str) -> Option<Charge> {
    find(&TO_RING, dialled)
}

pub(super) fn to_text(dialled: &str) -> Option<Charge> {
    find(&TO_TEXT, dialled)
}

/// Whether it has the shape of a code that people text: five figures, the first 6, 7 or 8.
pub(super) fn is_text_code(dialled: &str) -> bool {
    dialled.len() == 5 && dialled.starts_with(['6', '7', '8'])
}

/// Emergency numbers of other countries, and of films: a reader who calls one in danger reaches nobody.
const ABROAD: [&str; 15] = [
    "102", "103", "108", "110", "113", "117", "118", "120", "122", "133", "144", "190", "191",
    "192", "911",
];

/// What a telephone dials as soon as it has been typed, so that no longer number can begin with it.
const DIALLED_AT_ONCE: [&str; 4] = ["999", "112", "101", "111"];

/// The European numbers that Ofcom's plan knows, whether or not somebody answers today: no other begins with 116.
const HARMONISED: [&str; 5] = ["116000", "116006", "116111", "116117", "116123"];

/// Why a short number can never be one that reaches somebody; nothing if it may.
pub(super) fn never(dialled: &str) -> Option<NumberError> {
    let three = dialled.len() == 3;
    if three && ABROAD.contains(&dialled) {
        return Some(NumberError::Abroad);
    }
    // Nothing but 999 begins with 99, and no number of three or four figures begins with 9.
    let like_999 = dialled.starts_with("99") || (dialled.len() < 5 && dialled.starts_with('9'));
    let goes_on = DIALLED_AT_ONCE.iter().any(|code| dialled.starts_with(code));
    if like_999 || goes_on {
        return Some(NumberError::Like999);
    }
    if dialled.starts_with("118") {
        return Some(NumberError::Premium);
    }
    let like_116 = dialled.starts_with("116") && !HARMONISED.contains(&dialled);
    like_116.then_some(NumberError::NotInUse)
}

fn find(codes: &[(&str, Charge)], dialled: &str) -> Option<Charge> {
    codes
        .iter()
        .find(|(code, _)| *code == dialled)
        .map(|(_, charge)| *charge)
}

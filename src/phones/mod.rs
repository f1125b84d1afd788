//! Telephone numbers: which exist, how they are dialled, and what they may cost.
//!
//! The plan of numbers is libphonenumber's, through the crate `phonenumber`. It knows no short code, so those are a list of ours
//! (`codes.rs`) and of the site's settings. Numbers are shown as the organisation groups them, never regrouped.

mod codes;
mod reserved;
pub(crate) mod spoken;

use std::sync::Arc;

use phonenumber::country::GB;
use phonenumber::metadata::DATABASE;
use phonenumber::{Mode, Type, parse};
use thiserror::Error;

/// What a call or a text to a number costs at least, by the range that it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Charge {
    /// Nothing, from landlines and mobiles.
    Free,
    /// What an ordinary call or text costs, or less.
    Ordinary,
    /// More than an ordinary call: a service charge, or a personal or premium number.
    Premium,
    /// Decided by who runs it: a text code that is not in our list, or a number abroad.
    Unknown,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// As its organisation groups it.
    pub shown: Arc<str>,
    /// What is dialled: figures, with a `+` before a number of another country or one written so.
    pub dialled: Arc<str>,
    /// What it costs at least.
    pub charge: Charge,
    /// Whether it is a short one that is in no list of ours: a site that uses it says in its settings what it is.
    pub undeclared: bool,
    /// The same for every way of writing the number: `+441173720154`; a short code as it is.
    pub e164: Arc<str>,
}

/// What is wrong with a number, as what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NumberError {
    /// There are signs in it that are no part of a number.
    #[error(
        "write figures, grouped as the organisation groups them; what to press, to say or to text goes in `extra`"
    )]
    NotFigures,
    /// It has fewer figures than any number, or more.
    #[error("a number has 3 to 15 figures: compare it with the organisation's own page")]
    Length,
    /// It begins with the code for text relay.
    #[error("leave out the 18001 of text relay: say in `note` that people may dial it first")]
    Relay,
    /// No such number can exist.
    #[error(
        "no number in use looks like this: compare every figure with the organisation's own page"
    )]
    NotInUse,
    /// Nobody can dial it so.
    #[error("write the number as it is dialled: from 0 on, or from `+44` on without the 0")]
    NotDialled,
    /// A text to it would reach nobody.
    #[error(
        "texts reach mobiles (07 …) and text codes only: compare the number with the organisation's own page"
    )]
    NoTexts,
    /// Nobody answers it.
    #[error(
        "this number is kept for films and examples, and nobody answers it: write the real one"
    )]
    Drama,
    /// It costs several pounds.
    #[error(
        "calls to numbers that begin with 09, 070 or 118 can cost several pounds a minute: look for another number"
    )]
    Premium,
    /// An emergency number of another country.
    #[error("this is an emergency number of other countries; here it is 999")]
    Abroad,
    /// It could be taken for an emergency number, or is dialled as one.
    #[error("no number in use looks like this; a reader in danger could take it for 999")]
    Like999,
}

impl Number {
    /// Reads a number that people call.
    pub fn to_call(text: &str) -> Result<Self, NumberError> {
        let dialled = figures(text)?;
        if let Some(charge) = codes::to_call(&dialled) {
            return Ok(Self::new(text, &dialled, charge));
        }
        if is_short(&dialled) {
            return Self::short(text, &dialled);
        }
        Self::in_plan(text, &dialled).map(|(number, _)| number)
    }

    /// Reads a number that people text.
    pub fn to_text(text: &str) -> Result<Self, NumberError> {
        let dialled = figures(text)?;
        if let Some(charge) = codes::to_text(&dialled) {
            return Ok(Self::new(text, &dialled, charge));
        }
        if codes::is_text_code(&dialled) {
            return Ok(Self::new(text, &dialled, Charge::Unknown));
        }
        if is_short(&dialled) {
            return Self::short(text, &dialled);
        }
        match Self::in_plan(text, &dialled)? {
            (number, Type::Mobile | Type::FixedLineOrMobile) => Ok(number),
            _ => Err(NumberError::NoTexts),
        }
    }

    /// A number without a code for a place or a network that no list of ours has.
    fn short(text: &str, dialled: &str) -> Result<Self, NumberError> {
        if dialled.len() > LONGEST_SHORT {
            return Err(NumberError::NotInUse);
        }
        match codes::never(dialled) {
            Some(error) => Err(error),
            None => Ok(Self {
                undeclared: true,
                ..Self::new(text, dialled, Charge::Unknown)
            }),
        }
    }

    fn in_plan(text: &str, dialled: &str) -> Result<(Self, Type), NumberError> {
        let number = parse(Some(GB), dialled).map_err(|_| NumberError::NotInUse)?;
        if !number.is_valid() {
            return Err(NumberError::NotInUse);
        }
        // The library forgives what a telephone does not: `+44 0117 …`, or 44 without the plus.
        let international = number.format().mode(Mode::E164).to_string();
        let home = format!("0{}", international.strip_prefix("+44").unwrap_or_default());
        if dialled != international && dialled != home {
            return Err(NumberError::NotDialled);
        }
        if reserved::is_for_drama(&home) {
            return Err(NumberError::Drama);
        }
        let british = number.country().code() == 44;
        let kind = number.number_type(&DATABASE);
        let charge = match kind {
            _ if !british => Charge::Unknown,
            Type::TollFree => Charge::Free,
            Type::FixedLine | Type::FixedLineOrMobile | Type::Mobile | Type::Uan => {
                Charge::Ordinary
            }
            Type::PremiumRate | Type::SharedCost | Type::PersonalNumber | Type::Pager => {
                Charge::Premium
            }
            _ => Charge::Unknown,
        };
        // 0345 and 0333 cost what 01 and 02 cost; 084 and 087 never do, whatever the plan calls them.
        let charge = match home.get(..3) {
            Some("084" | "087") => Charge::Premium,
            Some(start) if start == "070" || start.starts_with("09") => {
                return Err(NumberError::Premium);
            }
            _ if british && kind == Type::Pager => return Err(NumberError::Premium),
            _ => charge,
        };
        Ok((Self::new(text, dialled, charge), kind))
    }

    /// Whether it is a short one, or a text code: what it costs is in no plan.
    #[must_use]
    pub fn is_short(&self) -> bool {
        is_short(&self.dialled)
    }

    fn new(shown: &str, dialled: &str, charge: Charge) -> Self {
        let e164 = match dialled.strip_prefix('0') {
            Some(rest) => Arc::from(format!("+44{rest}")),
            None => Arc::from(dialled),
        };
        Self {
            shown: Arc::from(shown),
            dialled: Arc::from(dialled),
            charge,
            undeclared: false,
            e164,
        }
    }
}

/// No short number has more figures: `116000`.
const LONGEST_SHORT: usize = 6;

/// Whether it is dialled without a code for a place or a network: what begins with 0 or + never is.
fn is_short(dialled: &str) -> bool {
    dialled.len() < 8 && !dialled.starts_with(['0', '+'])
}

/// The figures of a number, without the spaces.
fn figures(text: &str) -> Result<String, NumberError> {
    let plain = text.strip_prefix('+').unwrap_or(text);
    let fits = plain
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b' ');
    if !fits || plain.trim().is_empty() {
        return Err(NumberError::NotFigures);
    }
    let dialled: String = text.chars().filter(|c| *c != ' ').collect();
    let count = dialled.trim_start_matches('+').len();
    if !(3..=15).contains(&count) {
        return Err(NumberError::Length);
    }
    if dialled.len() > 6 && dialled.starts_with("18001") {
        return Err(NumberError::Relay);
    }
    Ok(dialled)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_known_by_what_they_cost() {
        for (text, charge) in [
            ("999", Charge::Free),
            ("101", Charge::Free),
            ("116 000", Charge::Free),
            ("0800 1111", Charge::Free),
            ("0808 1000 900", Charge::Free),
            ("0800 40 50 40", Charge::Free),
            ("023 9268 8793", Charge::Ordinary),
            ("01375 652802", Charge::Ordinary),
            ("0300 123 6600", Charge::Ordinary),
            ("0345 606 1212", Charge::Ordinary),
            ("0333 150 3456", Charge::Ordinary),
            ("07860 077333", Charge::Ordinary),
            ("+44 117 372 0154", Charge::Ordinary),
            ("0845 671 0271", Charge::Premium),
            ("0871 234 5678", Charge::Premium),
            ("+44 845 671 0271", Charge::Premium),
        ] {
            assert_eq!(
                Number::to_call(text).map(|number| number.charge),
                Ok(charge),
                "{text}"
            );
        }
        for (text, charge) in [
            ("85258", Charge::Free),
            ("61016", Charge::Ordinary),
            ("116000", Charge::Free),
            ("81234", Charge::Unknown),
            ("07860 077333", Charge::Ordinary),
        ] {
            assert_eq!(
                Number::to_text(text).map(|number| number.charge),
                Ok(charge),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            "99",
            "998",
            "0800 111",
            "0800 1111 2222 3",
            "01632 96000",
            "05 11",
            "02392",
            "116 999",
            "ring 999",
            "0800-1111",
            "SHOUT to 85258",
            "111 option 2",
            "18001 0808 808 8000",
            "0000 000000",
            "01 1",
            "911",
            "112 5",
            "1010",
            "9999",
            "990",
            "118 500",
            "118",
            "1234567",
            "0906 123 4567",
            "070 1234 5678",
            "020 7946 0123",
            "+44 20 7946 0123",
            "07700 900123",
            "01632 960123",
            "0808 157 0123",
            "028 9649 6123",
            "+44 0117 372 0154",
            "44 117 372 0154",
            "0044 117 372 0154",
            "117 372 0154",
        ] {
            assert!(Number::to_call(text).is_err(), "{text}");
        }
        for text in [
            "101",
            "9991",
            "1234567",
            "023 9268 8793",
            "0800 1111",
            "07700 900123",
        ] {
            assert!(Number::to_text(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_short_number_that_no_list_has_is_for_the_site_to_declare() {
        for text in ["60777", "123", "159", "85258", "116 006"] {
            let undeclared = Number::to_call(text).map(|number| number.undeclared);
            assert_eq!(undeclared, Ok(true), "{text}");
        }
        for text in ["1234", "101101"] {
            // 101 is dialled before the rest is typed.
            let undeclared = Number::to_text(text).map(|number| number.undeclared);
            assert_eq!(undeclared.is_ok(), text == "1234", "{text}");
        }
        for text in ["999", "116 123", "0800 1111"] {
            assert_eq!(
                Number::to_call(text).map(|number| number.undeclared),
                Ok(false),
                "{text}"
            );
        }
    }

    #[test]
    fn the_organisations_grouping_is_kept_and_dialling_leaves_it_out() {
        let number = Number::to_call("0808 80 10 800").map(|n| (n.shown, n.dialled));
        assert_eq!(
            number,
            Ok((Arc::from("0808 80 10 800"), Arc::from("08088010800")))
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_panic(text in "\\PC{0,24}") {
            let _ = Number::to_call(&text);
            let _ = Number::to_text(&text);
        }

        #[test]
        fn any_figures_are_read_or_refused_without_panic(text in "[+0-9 ]{0,20}") {
            let _ = Number::to_call(&text);
            let _ = Number::to_text(&text);
        }
    }
}

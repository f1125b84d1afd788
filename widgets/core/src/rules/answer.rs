//! Answers, as the page gives them.

use alloc::vec::Vec;

use super::table::{QuestionKind, Table};

/// An answer to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Left open, or not known.
    Open,
    /// The reader says that they are not sure. See [`Unsure`](super::Unsure).
    NotSure,
    /// No.
    No,
    /// Yes.
    Yes,
    /// An option, counted from 0.
    Option(u8),
    /// A number, in the question's unit.
    Number(u16),
}

/// An answer that its question cannot have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerError {
    /// The question's place in the table, or how many questions there are if the number of answers is wrong.
    pub question: usize,
}

impl Answer {
    /// The number that stands for an answer between page and wasm: 0 open; 1 no, 2 yes, 3 not sure; options and numbers from 1.
    #[must_use]
    pub const fn code(self) -> u16 {
        match self {
            Self::Open => 0,
            Self::No => 1,
            Self::Yes => 2,
            Self::NotSure => 3,
            Self::Option(option) => option as u16 + 1,
            Self::Number(number) => number.saturating_add(1),
        }
    }

    /// Reads a code for a question of this kind.
    #[must_use]
    pub const fn from_code(code: u16, kind: QuestionKind) -> Option<Self> {
        let answer = match (kind, code) {
            (_, 0) => Self::Open,
            (QuestionKind::YesNo, 1) => Self::No,
            (QuestionKind::YesNo, 2) => Self::Yes,
            (QuestionKind::YesNo, 3) => Self::NotSure,
            #[allow(clippy::cast_possible_truncation)] // below `options`, which is a u8
            (QuestionKind::Choice(options) | QuestionKind::Moment(options), code)
                if code <= options as u16 =>
            {
                Self::Option((code - 1) as u8)
            }
            (QuestionKind::Number { from, to }, code) if code > from && code - 1 <= to => {
                Self::Number(code - 1)
            }
            _ => return None,
        };
        Some(answer)
    }
}

impl Table {
    /// Reads one code a question, in their order.
    ///
    /// # Errors
    ///
    /// A code that its question cannot have, or not exactly one code a question: never guessed at.
    pub fn answers(&self, codes: &[u16]) -> Result<Vec<Answer>, AnswerError> {
        if codes.len() != self.questions.len() {
            return Err(AnswerError {
                question: self.questions.len(),
            });
        }
        let mut answers = Vec::new();
        for (question, (code, asked)) in codes.iter().zip(&self.questions).enumerate() {
            answers.push(Answer::from_code(*code, asked.kind).ok_or(AnswerError { question })?);
        }
        Ok(answers)
    }
}

/// Why a text is not a number that a question can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberError {
    /// Something else than digits.
    NotANumber,
    /// A number with a fraction.
    NotWhole,
    /// Less than the smallest that makes sense.
    TooSmall,
    /// More than the largest that makes sense.
    TooLarge,
}

/// Reads a whole number as somebody typed or pasted it. Nothing typed is `None`: the question is left open.
///
/// # Errors
///
/// Anything that is not a whole number within the bounds.
pub fn read_number(text: &str, from: u16, to: u16) -> Result<Option<u16>, NumberError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(text) {
        if text.strip_prefix('-').is_some_and(digits) {
            return Err(NumberError::TooSmall);
        }
        let fraction = text.split_once(['.', ',']);
        if fraction.is_some_and(|(whole, part)| digits(whole) && digits(part)) {
            return Err(NumberError::NotWhole);
        }
        return Err(NumberError::NotANumber);
    }
    let mut number: u32 = 0;
    for byte in text.bytes() {
        number = number
            .saturating_mul(10)
            .saturating_add(u32::from(byte - b'0'));
    }
    match u16::try_from(number) {
        Ok(number) if number < from => Err(NumberError::TooSmall),
        Ok(number) if number <= to => Ok(Some(number)),
        _ => Err(NumberError::TooLarge),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_typed_age_is_read_and_nothing_typed_is_left_open() {
        assert_eq!(read_number(" 13 ", 0, 120), Ok(Some(13)));
        assert_eq!(read_number("007", 0, 120), Ok(Some(7)));
        assert_eq!(read_number("", 0, 120), Ok(None));
        assert_eq!(read_number("  ", 0, 120), Ok(None));
    }

    #[test]
    fn nonsense_is_told_apart_and_never_becomes_a_number() {
        assert_eq!(
            read_number("thirteen", 0, 120),
            Err(NumberError::NotANumber)
        );
        assert_eq!(
            read_number("13 years", 0, 120),
            Err(NumberError::NotANumber)
        );
        assert_eq!(read_number("1e2", 0, 120), Err(NumberError::NotANumber));
        assert_eq!(read_number("NaN", 0, 120), Err(NumberError::NotANumber));
        assert_eq!(read_number("１３", 0, 120), Err(NumberError::NotANumber));
        assert_eq!(read_number("13.5", 0, 120), Err(NumberError::NotWhole));
        assert_eq!(read_number("-1", 0, 120), Err(NumberError::TooSmall));
        assert_eq!(read_number("3", 5, 120), Err(NumberError::TooSmall));
        assert_eq!(read_number("121", 0, 120), Err(NumberError::TooLarge));
        assert_eq!(
            read_number("99999999999999999999", 0, 120),
            Err(NumberError::TooLarge)
        );
    }

    proptest! {
        #[test]
        fn any_text_is_a_number_within_the_bounds_or_an_error(text in ".*", from in 0..100u16, span in 0..1000u16) {
            if let Ok(Some(number)) = read_number(&text, from, from + span) {
                prop_assert!((from..=from + span).contains(&number));
            }
        }

        #[test]
        fn a_code_is_read_back_or_refused(code in 0..2000u16, from in 0..50u16, to in 0..1200u16, options in 1..32u8) {
            for kind in [
                QuestionKind::YesNo,
                QuestionKind::Choice(options),
                QuestionKind::Moment(options),
                QuestionKind::Number { from, to },
            ] {
                if let Some(answer) = Answer::from_code(code, kind) {
                    prop_assert_eq!(answer.code(), code);
                }
            }
        }
    }
}

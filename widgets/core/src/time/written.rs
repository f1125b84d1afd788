//! Dates as people in Britain write them, for text that is typed or pasted.

use super::date::{Date, DateError, MONTHS, number};

impl Date {
    /// Reads `2026-11-03`, `3/11/2026`, `03.11.2026`, `3 November 2026` or `3 Nov 2026`, with white space before and after.
    ///
    /// The day stands before the month. What could be two dates is refused: a year of two figures, and `03-11-2026`.
    pub fn read(text: &str) -> Result<Self, DateError> {
        let text = text.trim();
        let parts = if text.contains('/') {
            three(text.split('/'))
        } else if text.contains('.') {
            three(text.split('.'))
        } else if text.contains('-') || text.is_empty() {
            return text.parse();
        } else {
            three(text.split_whitespace())
        };
        let [day, month, year] = parts.ok_or(DateError::NotADate)?;
        let month = if text.contains(['/', '.']) {
            number(month, 1, 2)
        } else {
            month_named(month)
        };
        let day = number(day, 1, 2).ok_or(DateError::NotADate)?;
        let month = month.ok_or(DateError::NotADate)?;
        if number(year, 2, 2).is_some() {
            return Err(DateError::ShortYear);
        }
        let year = number(year, 4, 6).ok_or(DateError::NotADate)?;
        Self::new(year, month, day)
    }
}

fn three<'a>(mut parts: impl Iterator<Item = &'a str>) -> Option<[&'a str; 3]> {
    let three = [parts.next()?, parts.next()?, parts.next()?];
    parts.next().is_none().then_some(three)
}

/// The number of a month from its name, or from the first three letters of it; `Sept` too.
fn month_named(word: &str) -> Option<i32> {
    let short = |name: &str| {
        let letters = if word.len() == 4 && name == "September" {
            4
        } else {
            3
        };
        name.get(..letters)
            .is_some_and(|short| short.eq_ignore_ascii_case(word))
    };
    (1..)
        .zip(MONTHS)
        .find(|(_, name)| name.eq_ignore_ascii_case(word) || short(name))
        .map(|(number, _)| number)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use alloc::string::ToString;
    use proptest::prelude::*;

    #[test]
    fn the_day_stands_before_the_month() {
        for text in [
            "2026-11-03",
            "3/11/2026",
            "03/11/2026",
            "03.11.2026",
            "3.11.2026",
            "3 November 2026",
            "03 november 2026",
            "3 Nov 2026",
            " 3\u{a0}NOV  2026\t",
        ] {
            assert_eq!(Date::read(text), Date::new(2026, 11, 3), "{text}");
        }
        assert_eq!(Date::read("1 Sept 2026"), Date::new(2026, 9, 1));
        assert_eq!(Date::read("1 Sep 2026"), Date::new(2026, 9, 1));
    }

    #[test]
    fn a_month_that_stands_first_is_refused_where_it_shows() {
        assert_eq!(Date::read("11/25/2026"), Err(DateError::NoSuchDay));
        assert_eq!(Date::read("November 3 2026"), Err(DateError::NotADate));
    }

    #[test]
    fn a_year_of_two_figures_is_refused() {
        for text in ["3/11/26", "03.11.26", "3 Nov 26"] {
            assert_eq!(Date::read(text), Err(DateError::ShortYear), "{text}");
        }
    }

    #[test]
    fn what_is_not_clearly_one_date_is_refused() {
        for text in [
            "yesterday",
            "3 November",
            "3/11",
            "3/11.2026",
            "3//2026",
            "3/11/2026/4",
            "3/Nov/2026",
            "3 11 2026",
            "03-11-2026",
            "3 Novem 2026",
            "3 Augu 2026",
            "003/11/2026",
            "3/11/226",
            "3rd November 2026",
            "-3/11/2026",
            "٣/11/2026",
        ] {
            assert_eq!(Date::read(text), Err(DateError::NotADate), "{text}");
        }
        assert_eq!(Date::read("  "), Err(DateError::Empty));
        assert_eq!(Date::read("31 April 2026"), Err(DateError::NoSuchDay));
        assert_eq!(Date::read("3/11/20266"), Err(DateError::OutOfRange));
    }

    proptest! {
        #[test]
        fn a_date_is_read_back_from_its_words_and_figures(days in Date::FIRST.days()..=Date::LAST.days()) {
            let date = Date::from_days(days).unwrap();
            prop_assert_eq!(Date::read(&date.words()), Ok(date));
            prop_assert_eq!(Date::read(&date.to_string()), Ok(date));
        }

        #[test]
        fn any_text_is_read_or_refused_without_panic(text in ".*", like in "[0-9a-zA-Z/. -]{0,14}") {
            let _ = Date::read(&text);
            let _ = Date::read(&like);
        }
    }
}

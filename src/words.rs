//! Dates and lists as readers say them.

use jiff::civil::Date;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day, for machines and for readers.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct DateView {
    pub iso: String,
    pub words: String,
}

impl DateView {
    pub fn new(day: Date) -> Self {
        Self {
            iso: day.to_string(),
            words: date(day),
        }
    }
}

/// A date as people write it: 21 November 2026.
pub(crate) fn date(date: Date) -> String {
    let month = usize::try_from(date.month() - 1)
        .ok()
        .and_then(|index| MONTHS.get(index));
    format!("{} {} {}", date.day(), month.unwrap_or(&""), date.year())
}

/// The first day that can be meant by a day, a month or a year as people write it: 2026, January 2026, 3 January 2026, 2026-01-03.
pub(crate) fn earliest_day(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let year = |text: &str| text.parse().ok().filter(|_| text.len() == 4);
    match parts.as_slice() {
        [one] => match year(one) {
            Some(year) => Date::new(year, 1, 1).ok(),
            None => one.parse().ok(),
        },
        [name, last] => Date::new(year(last)?, month(name)?, 1).ok(),
        [day, name, last] => Date::new(year(last)?, month(name)?, day.parse().ok()?).ok(),
        _ => None,
    }
}

/// The number of a month from its name, or from the first three letters of it.
pub(crate) fn month(name: &str) -> Option<i8> {
    let name = name.to_lowercase();
    let index = MONTHS.iter().position(|month| {
        let month = month.to_lowercase();
        month == name || (name.len() == 3 && month.starts_with(&name))
    })?;
    i8::try_from(index + 1).ok()
}

/// Which one of several, as people say it: first, second, 11th.
pub(crate) fn ordinal(number: usize) -> String {
    const WORDS: [&str; 10] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth",
    ];
    if let Some(word) = number.checked_sub(1).and_then(|index| WORDS.get(index)) {
        return (*word).to_owned();
    }
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

/// The beginning of a text, enough to know it by.
pub(crate) fn beginning(text: &str) -> String {
    const ENOUGH: usize = 40;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(ENOUGH) else {
        return text;
    };
    let cut = text[..end].rfind(' ').unwrap_or(end);
    format!("{} …", &text[..cut])
}

/// A list as people say it: England, Wales and Scotland.
pub(crate) fn list<T: AsRef<str>>(items: &[T]) -> String {
    let mut words = String::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            words.push_str(if index + 1 == items.len() {
                " and "
            } else {
                ", "
            });
        }
        words.push_str(item.as_ref());
    }
    words
}

/// The name of a language that services are offered in.
pub(crate) fn language(code: &str) -> &str {
    match code {
        "en" => "English",
        "cy" => "Welsh",
        "bfi" => "British Sign Language",
        "interpreter" => "other languages through an interpreter",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_lists_read_as_people_say_them() {
        assert_eq!(date(Date::constant(2026, 11, 1)), "1 November 2026");
        assert_eq!(
            list(&["England", "Wales", "Scotland"]),
            "England, Wales and Scotland"
        );
        assert_eq!(list(&["England"]), "England");
        assert_eq!(list::<&str>(&[]), "");
        assert_eq!(
            (month("Nov"), month("november"), month("No")),
            (Some(11), Some(11), None)
        );
        assert_eq!(
            [1, 10, 11, 12, 21, 22, 103].map(ordinal),
            ["first", "tenth", "11th", "12th", "21st", "22nd", "103rd"]
        );
        assert_eq!(beginning("They are  here."), "They are here.");
        assert_eq!(
            beginning("They have been missing for more than 24 hours and nobody knows."),
            "They have been missing for more than 24 …"
        );
    }
}

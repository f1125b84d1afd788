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

/// A date as people write it: 21 November 2026.
pub(crate) fn date(date: Date) -> String {
    let month = usize::try_from(date.month() - 1)
        .ok()
        .and_then(|index| MONTHS.get(index));
    format!("{} {} {}", date.day(), month.unwrap_or(&""), date.year())
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
    }
}

//! Where a line may break within an address.

/// The pieces of a text between which a line may break: before a dot or an `@`, and after a slash, where letters stand on
/// both sides. Words stay whole, and so do numbers and running text: there a browser finds its places itself.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    for three in letters.windows(3) {
        let &[(_, before), (at, mark), (after, next)] = three else {
            continue;
        };
        let is_joined = before != ' ' && next != ' ' && !(before.is_numeric() && next.is_numeric());
        let place = match mark {
            '.' | '@' | '?' | '&' | '=' | '#' | '_' if is_joined => at,
            '/' if is_joined && next != '/' => after,
            _ => continue,
        };
        if place > start {
            pieces.push(&text[start..place]);
            start = place;
        }
    }
    pieces.push(&text[start..]);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_breaks_between_its_words() {
        assert_eq!(
            pieces("Email mash@portsmouthcc.gov.uk"),
            ["Email mash", "@portsmouthcc", ".gov", ".uk"]
        );
        assert_eq!(
            pieces("https://www.example.org/report-it/?a=b"),
            [
                "https://",
                "www",
                ".example",
                ".org/",
                "report-it/",
                "?a",
                "=b"
            ]
        );
    }

    #[test]
    fn numbers_and_running_text_stay_as_they_are() {
        for text in [
            "Call 0800 1111",
            "Write to P. O. Box 1, London.",
            "24/7",
            "0.5",
            "",
            ".",
            "…",
        ] {
            assert_eq!(pieces(text), [text]);
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "[a-c./@ 1é_-]{0,20}") {
            prop_assert_eq!(pieces(&text).concat(), text);
        }
    }
}

//! The address of one mailbox.

/// Whether it is one e-mail address, which can stand behind `mailto:` as it is. `%` could hide anything there.
pub(crate) fn is_email(value: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || "!#$*+-./=^_`{|}~".contains(c);
    let (name, host) = value.split_once('@').unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let labels_fit = labels.iter().all(|label| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    });
    // No domain ends in figures: `help@192.168.0.1` reaches nobody.
    let ends_in_letters = labels
        .last()
        .is_some_and(|last| last.bytes().any(|byte| byte.is_ascii_alphabetic()));
    !name.is_empty()
        && name.chars().all(fits)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..")
        && labels.len() > 1
        && labels_fit
        && ends_in_letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_mailbox_is_an_address_and_nothing_else_is() {
        for sound in [
            "help@ourtown.gov.uk",
            "116000@missingpeople.org.uk",
            "first.last+team@a-b.example",
            "o_neill@x.example",
        ] {
            assert!(is_email(sound), "{sound}");
        }
        for broken in [
            "",
            "help",
            "@x.example",
            "help@example",
            "help@x..example",
            "help@-x.example",
            "a@b@x.example",
            "help@x.example, b@x.example",
            "help@x.example?bcc=c",
            "help%0Abcc@x.example",
            ".help@x.example",
            "he\u{200b}lp@x.example",
            "help@192.168.0.1",
            "hélp@x.example",
        ] {
            assert!(!is_email(broken), "{broken:?}");
        }
    }
}

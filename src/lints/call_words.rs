//! FP403: telephone links that show one number and dial another.

use super::Lint;
use crate::findings::{Code, Finding, Severity};
use crate::markdown::Call;
use crate::phones::Number;
use crate::site::Site;
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP403",
        severity: Severity::Error,
        title: "A link that dials another number than it shows",
        why: "A reader on a laptop dials what the page shows, a reader on a phone what the link holds: they must be one number.",
    },
    find,
};

fn find(site: &Site, _: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, document) in site.documents() {
        for call in &document.prose.calls {
            let shown: String = call.words.chars().filter(char::is_ascii_digit).collect();
            let dialled = &*call.number.dialled;
            if same_number(&shown, dialled) {
                continue;
            }
            let message = if shown.is_empty() {
                format!("this link reaches {dialled} but does not show the number")
            } else {
                format!("this link shows {shown} but reaches {dialled}")
            };
            findings.push(
                Finding::new(&LINT.code, document.place(call.span.clone()), message)
                    .help(help(call, &shown)),
            );
        }
    }
    findings
}

/// The author's own two numbers, each shown and dialled. One that cannot be dialled is not offered.
fn help(call: &Call, shown: &str) -> String {
    let (scheme, read) = if call.is_text {
        ("sms", Number::to_text(shown))
    } else {
        ("tel", Number::to_call(shown))
    };
    let dialled = &call.number.dialled;
    let words = call.words.trim();
    if shown.is_empty() {
        return format!(
            "show the number that is reached: `[{words} {dialled}]({scheme}:{dialled})`"
        );
    }
    let as_dialled = format!("`[{dialled}]({scheme}:{dialled})`");
    match read {
        Ok(number) => format!(
            "look up which is right: `[{words}]({scheme}:{})` or {as_dialled}",
            number.dialled
        ),
        Err(_) => format!("show the number that is reached, if it is right: {as_dialled}"),
    }
}

/// The digits dialled, with the country code or a nought in its place, are the digits shown.
fn same_number(shown: &str, dialled: &str) -> bool {
    let at_home = |digits: &str| match digits.trim_start_matches('+').strip_prefix("44") {
        Some(rest) if digits.len() > 10 => format!("0{rest}"),
        _ => digits.trim_start_matches('+').to_owned(),
    };
    !shown.is_empty() && at_home(shown) == at_home(dialled)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{found, page};
    use jiff::civil::Date;

    fn messages(body: &str) -> Vec<String> {
        let page = page(body);
        let today = Date::constant(2026, 6, 1);
        found(&[("content/index.md", &page)], today)
            .into_iter()
            .map(|(_, message)| message)
            .collect()
    }

    #[test]
    fn the_number_shown_is_the_number_dialled() {
        for right in [
            "[999](tel:999)",
            "[Call 101](tel:101)",
            "[0800 1111](tel:08001111)",
            "[0808 800 5000](tel:+448088005000)",
            "[+44 808 800 5000](tel:08088005000)",
        ] {
            assert_eq!(messages(right), Vec::<String>::new(), "{right}");
        }
        assert_eq!(
            messages("[0800 1112](tel:08001111)"),
            ["this link shows 08001112 but reaches 08001111"]
        );
        assert_eq!(
            messages("[Childline](tel:08001111)"),
            ["this link reaches 08001111 but does not show the number"]
        );
    }
}

//! FP414: a number that can be pressed and that no service of the site has.

use std::collections::HashSet;

use super::Lint;
use crate::documents::{ChannelKind, Document, Kind};
use crate::findings::{Finding, Severity, Span};
use crate::phones::Number;
use crate::site::Site;
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    id: "FP414",
    severity: Severity::Warning,
    why: "A service's entry is checked with the service; a number that stands only in a text goes out of date unseen.",
    find,
};

/// Numbers that are no one service's: a page may name them as they are.
const EVERYBODYS: [(&str, bool); 6] = [
    ("999", false),
    ("112", false),
    ("101", false),
    ("111", false),
    ("18000", false),
    ("999", true),
];

fn find(site: &Site, _: &Sources) -> Vec<Finding> {
    let channels = site.services().flat_map(|(_, service)| &service.channels);
    let held: HashSet<(&str, bool)> = channels
        .filter_map(|channel| {
            let number = channel.number.as_ref()?;
            Some((&*number.e164, channel.kind == ChannelKind::Sms))
        })
        .collect();
    // A site without a directory has nowhere to keep a number.
    if held.is_empty() {
        return Vec::new();
    }
    let is_known = |number: &Number, is_text: bool| {
        held.contains(&(&*number.e164, is_text))
            || EVERYBODYS.contains(&(&*number.dialled, is_text))
            || site.settings.short_number(number, is_text).is_some()
    };
    let mut findings = Vec::new();
    for (_, document) in site.documents() {
        for (number, is_text, span) in pressed(document) {
            if is_known(number, is_text) {
                continue;
            }
            let (message, help) = if held.contains(&(&*number.e164, !is_text)) {
                let (is, other) = if is_text {
                    ("called", "tel")
                } else {
                    ("texted", "sms")
                };
                (
                    format!(
                        "`{}` is a number that is only {is}, as its service says",
                        number.shown
                    ),
                    format!(
                        "write `{other}:{}`, or add the other way to the service's `channels`",
                        number.dialled
                    ),
                )
            } else {
                (
                    format!("no service of this site has the number `{}`", number.shown),
                    "compare it with the organisation's own page; if it is right, give it a service in `content/services/`, or add it to the `channels` of one".to_owned(),
                )
            };
            findings
                .push(Finding::warning(LINT.id, document.place(span.clone()), message).help(help));
        }
    }
    findings
}

/// Every number that a reader of a document can press, but for those of services: whether it is texted, and where it stands.
fn pressed(document: &Document) -> impl Iterator<Item = (&Number, bool, &Span)> {
    let outcomes = match &document.kind {
        Kind::Checker(checker) => checker.outcomes.as_slice(),
        _ => &[],
    };
    let calls = document.prose.calls.iter();
    calls
        .map(|call| (&call.number, call.is_text, &call.span))
        .chain(outcomes.iter().filter_map(|outcome| {
            let number = outcome.number.as_ref()?;
            Some((&number.value, false, &number.span))
        }))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{found, page};
    use jiff::civil::Date;

    const SERVICE: &str = "---\nkind: service\ntitle: Helpline\nsummary: Talk.\nowner: Editors\nreviewed: 2026-01-01\n\
        review_by: 2027-01-01\naudiences: [young-person]\norganisation: Helpers\noffers: Talk.\nneeds: [talk]\n\
        nations: [england]\nchannels:\n  - {kind: phone, value: \"0808 800 5000\"}\n  - {kind: sms, value: \"85258\"}\n\
        confidence: high\nsource_read: 2026-01-01\nverified: 2026-05-01\nverified_by: A\n---\n";

    fn with_service(body: &str) -> Vec<String> {
        let page = page(&format!("[](service:one) {body}\n"));
        let files = [
            ("content/services/one.md", SERVICE),
            ("content/index.md", page.as_str()),
        ];
        found(&files, Date::constant(2026, 6, 1))
            .into_iter()
            .map(|(_, message)| message)
            .collect()
    }

    #[test]
    fn a_number_that_can_be_pressed_is_a_services() {
        for known in [
            "[999](tel:999) [112](tel:112) [101](tel:101) [111](tel:111) [999](sms:999)",
            "[0808 800 5000](tel:08088005000)",
            "[0808 800 5000](tel:+448088005000)",
            "[85258](sms:85258)",
        ] {
            assert_eq!(with_service(known), Vec::<String>::new(), "{known}");
        }
        assert_eq!(
            with_service("[0800 1111](tel:08001111)"),
            ["no service of this site has the number `08001111`"]
        );
        assert_eq!(
            with_service("[116 123](tel:116123)"),
            ["no service of this site has the number `116123`"]
        );
    }

    #[test]
    fn a_site_without_services_may_name_any_number() {
        let page = page("[0800 1111](tel:08001111)\n");
        let today = Date::constant(2026, 6, 1);
        assert_eq!(found(&[("content/index.md", &page)], today), []);
    }
}

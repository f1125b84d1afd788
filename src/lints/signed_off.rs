//! FP458: signatures for rules that have changed since.

use super::Lint;
use crate::documents::AreaRules;
use crate::findings::{Code, Finding, Severity};
use crate::site::Site;
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP458",
        severity: Severity::Warning,
        title: "A sign-off of rules that have changed since",
        why: "Whoever signed saw other rules. Readers are told so until somebody signs these.",
    },
    find,
};

fn find(site: &Site, _: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (id, rules) in site.of_kind::<AreaRules>() {
        let document = site.document(id);
        let Some(now) = site
            .rules_of_area(document)
            .map(|rules| rules.fingerprint(site))
        else {
            continue;
        };
        // An older signature is history, as long as one stands.
        let Some(last) = rules.signed_off.iter().max_by_key(|one| one.date.value) else {
            continue;
        };
        if rules.signed_off.iter().all(|one| one.rules.value != now) {
            findings.push(
                Finding::new(
                    &LINT.code,
                    document.place(last.rules.span.clone()),
                    format!("these rules were signed, and the area’s are `{now}` now"),
                )
                .help("have the fact-check sheet signed again and add its figures; until then the page says that the rules changed"),
            );
        }
    }
    findings
}

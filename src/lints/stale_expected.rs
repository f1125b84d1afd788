//! FP463: what readers were told to expect, seen so long ago that they are not told any more.

use super::Lint;
use crate::findings::{Code, Finding, Severity};
use crate::site::Site;
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP463",
        severity: Severity::Warning,
        title: "Something to expect that was seen long ago",
        why: "Waits and ways of answering change. What nobody has seen for so long is left out of the card.",
    },
    find,
};

fn find(site: &Site, _: &Sources) -> Vec<Finding> {
    let limits = site.settings.freshness;
    let mut findings = Vec::new();
    for (id, service) in site.services() {
        let expected = service
            .channels
            .iter()
            .flat_map(|channel| &channel.expected);
        for one in expected.filter(|one| limits.due(one.seen.value) < site.today) {
            findings.push(
                Finding::new(
                    &LINT.code,
                    site.document(id).place(one.seen.span.clone()),
                    format!(
                        "“{}” was last seen more than {} days ago, and is left out",
                        one.about.words(),
                        limits.warn_after
                    ),
                )
                .help("look at its source again and write that day as `seen`, or take it out"),
            );
        }
    }
    findings
}

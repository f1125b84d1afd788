//! FP410: one number under the names of two organisations.

use std::collections::HashMap;

use super::Lint;
use crate::documents::{Channel, ChannelKind, Document};
use crate::findings::{Finding, Severity};
use crate::site::Site;
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    id: "FP410",
    severity: Severity::Error,
    why: "A number that was copied into the wrong file sends a reader to somebody who cannot help.",
    find,
};

fn find(site: &Site, _: &Sources) -> Vec<Finding> {
    let mut first: HashMap<(bool, &str), (&Document, &Channel, &str)> = HashMap::new();
    let mut findings = Vec::new();
    for (id, service) in site.services() {
        let document = site.document(id);
        for channel in &service.channels {
            let Some(number) = &channel.number else {
                continue;
            };
            let key = (channel.kind == ChannelKind::Sms, &*number.e164);
            let (other, other_channel, organisation) =
                *first
                    .entry(key)
                    .or_insert((document, channel, &service.organisation));
            if organisation == &*service.organisation || (channel.shared && other_channel.shared) {
                continue;
            }
            findings.push(
                Finding::error(
                    LINT.id,
                    document.place(channel.value.span.clone()),
                    format!(
                        "`{}` is also the number of {}, which {organisation} runs",
                        channel.value.value, other.common.title.value
                    ),
                )
                .help(format!(
                    "correct one of them; if both really answer there, write `shared: true` here and in {}",
                    other.path
                )),
            );
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::testing::{found, page};
    use jiff::civil::Date;

    fn service(organisation: &str, shared: bool) -> String {
        format!(
            "---\nkind: service\ntitle: Of {organisation}\nsummary: Talk.\nowner: Editors\nreviewed: 2026-01-01\n\
             review_by: 2027-01-01\naudiences: [young-person]\norganisation: {organisation}\noffers: Talk.\n\
             needs: [talk]\nnations: [england]\nchannels:\n  - {{kind: phone, value: \"0800 1111\", shared: {shared}}}\n\
             confidence: high\nsource_read: 2026-01-01\nverified: 2026-05-01\nverified_by: A\n---\n"
        )
    }

    fn ids(one: &str, other: &str) -> Vec<&'static str> {
        let index = page("[](service:one) [](service:two)\n");
        let files = [
            ("content/services/one.md", one),
            ("content/services/two.md", other),
            ("content/index.md", &index),
        ];
        found(&files, Date::constant(2026, 6, 1))
            .into_iter()
            .map(|(id, _)| id)
            .collect()
    }

    #[test]
    fn a_number_of_two_organisations_is_an_error_unless_both_say_so() {
        assert_eq!(ids(&service("A", false), &service("B", false)), ["FP410"]);
        assert_eq!(ids(&service("A", true), &service("B", false)), ["FP410"]);
        assert_eq!(
            ids(&service("A", true), &service("B", true)),
            Vec::<&str>::new()
        );
        assert_eq!(
            ids(&service("A", false), &service("A", false)),
            Vec::<&str>::new()
        );
    }
}

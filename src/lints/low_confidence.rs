//! FP404: services whose number or address rests on weak evidence.

use super::Lint;
use crate::documents::Confidence;
use crate::findings::{Finding, Severity};
use crate::site::Site;
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    id: "FP404",
    severity: Severity::Error,
    why: "A wrong number on a page like this can do harm: what rests on weak evidence is not published.",
    find,
};

fn find(site: &Site, _: &Sources) -> Vec<Finding> {
    site.services()
        .map(|(id, service)| (site.document(id), service))
        .flat_map(|(document, service)| {
            // With `--drafts` the site is built to look at them; this one cannot be among them.
            let help = if document.common.draft {
                "find a source that can be relied on; until there is one leave it a draft, and build without `--drafts`"
            } else {
                "find a source that can be relied on, or set `draft: true` until there is one"
            };
            let channels = service.channels.iter();
            let own = channels.filter_map(|channel| channel.confidence.as_ref());
            let all = std::iter::once(&service.confidence).chain(own);
            all.filter(|confidence| confidence.value == Confidence::Low)
                .map(move |confidence| (document.place(confidence.span.clone()), help))
        })
        .map(|(place, help)| {
            Finding::error(
                LINT.id,
                place,
                "this contact rests on weak evidence, so it is not published",
            )
            .help(help)
        })
        .collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::testing::found;
    use jiff::civil::Date;

    pub fn service(confidence: &str, extra: &str) -> String {
        format!(
            "---\nkind: service\ntitle: Childline\nsummary: Talk.\nowner: Editors\nreviewed: 2026-01-01\n\
             review_by: 2027-01-01\naudiences: [young-person]\norganisation: NSPCC\noffers: Talk.\nneeds: [talk]\n\
             nations: [england]\nchannels:\n  - {{kind: phone, value: \"0800 1111\"}}\nconfidence: {confidence}\n\
             source_read: 2026-01-01\n{extra}---\n"
        )
    }

    #[test]
    fn weak_evidence_is_an_error() {
        let ids = |confidence| {
            let service = service(confidence, "verified: 2026-01-01\nverified_by: A\n");
            let index = super::super::testing::page("[](service:childline)\n");
            let files = [
                ("content/services/childline.md", service.as_str()),
                ("content/index.md", &index),
            ];
            found(&files, Date::constant(2026, 6, 1))
                .into_iter()
                .map(|(id, _)| id)
                .collect::<Vec<_>>()
        };
        assert_eq!(ids("low"), ["FP404"]);
        assert_eq!(ids("medium"), Vec::<&str>::new());
    }

    #[test]
    fn a_channel_that_rests_on_weak_evidence_is_an_error_too() {
        let ids = |confidence: &str| {
            let own = format!("\"0800 1111\", confidence: {confidence}");
            let service = service("high", "verified: 2026-01-01\nverified_by: A\n")
                .replace("\"0800 1111\"", &own);
            let index = super::super::testing::page("[](service:childline)\n");
            let files = [
                ("content/services/childline.md", service.as_str()),
                ("content/index.md", &index),
            ];
            let found = found(&files, Date::constant(2026, 6, 1)).into_iter();
            found.map(|(id, _)| id).collect::<Vec<_>>()
        };
        assert_eq!(ids("low"), ["FP404"]);
        assert_eq!(ids("medium"), Vec::<&str>::new());
    }
}

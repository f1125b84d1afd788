//! FP441: an emergency service that the settings do not know for one.

use super::Lint;
use crate::findings::{Finding, Severity};
use crate::references::Ref;
use crate::site::Site;
use crate::sources::Sources;
use crate::vocabulary::Need;

pub(super) const LINT: Lint = Lint {
    id: "FP441",
    severity: Severity::Warning,
    why: "Who saves lives stands first in the directory, on every page of it: the settings say which need that is.",
    find,
};

fn find(site: &Site, _: &Sources) -> Vec<Finding> {
    let settings = &site.settings;
    let known: Vec<&str> = settings
        .needs
        .iter()
        .filter(|need| need.emergency)
        .map(|need| &*need.id)
        .collect();
    let is_emergency = |need: &Ref<Need>| {
        let need = need.target().map(|need| settings.need(need));
        need.is_some_and(|need| need.emergency)
    };
    site.services()
        .map(|(id, service)| (site.document(id), service))
        .filter(|(_, service)| service.calls_for_help())
        .filter(|(_, service)| !service.needs.first().is_some_and(is_emergency))
        .map(|(document, service)| {
            let place = service
                .needs
                .first()
                .map_or_else(|| document.front(), |need| document.place(need.span()));
            let help = match known.first() {
                Some(need) => format!("write `{need}` first in the `needs` of this service"),
                None => "in content/site.yaml say which need is an emergency, as in `needs: [{id: urgent, label: Danger now, emergency: true}]`, \
                         and write it first in the `needs` of this service"
                    .to_owned(),
            };
            Finding::warning(
                LINT.id,
                place,
                format!(
                    "`{}` is for emergencies, and the first need that it meets is not one",
                    document.common.title.value
                ),
            )
            .help(help)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{found, page};
    use jiff::civil::Date;

    fn said(needs_of_site: &str, needs: &str, number: &str) -> Vec<&'static str> {
        let settings = format!("title: Test\nnavigation: [index.md]\nneeds: [{needs_of_site}]\n");
        let service = format!(
            "---\nkind: service\ntitle: Help\nsummary: Help.\nowner: Editors\nreviewed: 2026-01-01\n\
             review_by: 2027-01-01\naudiences: [family]\norganisation: Police\noffers: Help.\n{needs}\
             nations: [england]\nchannels:\n  - {{kind: app, value: Help}}\n  - {{kind: phone, value: \"{number}\"}}\n  \
             - {{kind: phone, value: \"999\", shared: true}}\n\
             confidence: high\nsource_read: 2026-01-01\nverified: 2026-05-01\nverified_by: A\n---\n"
        );
        let index = page("[](service:help)\n");
        let files = [
            ("content/site.yaml", settings.as_str()),
            ("content/services/help.md", &service),
            ("content/index.md", &index),
        ];
        let found = found(&files, Date::constant(2026, 6, 1)).into_iter();
        found.map(|(id, _)| id).collect()
    }

    const TALK: &str = "{id: talk, label: Talk}";
    const URGENT: &str = "{id: talk, label: Talk}, {id: urgent, label: Danger, emergency: true}";

    #[test]
    fn a_service_on_999_whose_first_need_is_no_emergency_is_told_so() {
        for (site, needs) in [
            (TALK, "needs: [talk]\n"),
            (TALK, ""),
            (URGENT, "needs: [talk]\n"),
            (URGENT, "needs: [talk, urgent]\n"),
            ("", ""),
        ] {
            assert_eq!(said(site, needs, "112"), ["FP441"], "{site}: {needs}");
        }
    }

    #[test]
    fn a_service_that_is_an_emergency_or_names_999_last_is_left_alone() {
        assert_eq!(
            said(URGENT, "needs: [urgent, talk]\n", "112"),
            Vec::<&str>::new()
        );
        assert_eq!(said(TALK, "needs: [talk]\n", "101"), Vec::<&str>::new());
    }
}

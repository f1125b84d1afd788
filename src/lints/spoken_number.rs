//! FP415: a number in running words that cannot exist.

use super::{Lint, running};
use crate::findings::{Code, Finding, Severity};
use crate::phones::spoken;
use crate::site::Site;
use crate::sources::Sources;

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP415",
        severity: Severity::Warning,
        title: "A number in a text that cannot be called",
        why: "Somebody in danger may dial what stands in the text, figure by figure.",
    },
    find,
};

/// Fields that hold a number by itself, which is judged where it is read.
const OWN_FIELDS: [&str; 3] = ["value:", "call:", "number:"];

fn find(site: &Site, sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (document, run, file) in running::all(site, sources) {
        for number in spoken::in_words(&run.text) {
            let span = run.span(number.at.start, number.at.end);
            let help = match &number.read {
                Ok(read) if !read.undeclared => continue,
                Ok(read) => {
                    if site.settings.short_number(read, number.is_text).is_some() {
                        continue;
                    }
                    "compare it with the organisation's own page; if it is right, declare it in `content/site.yaml` under `short_numbers:`".to_owned()
                }
                Err(error) => error.to_string(),
            };
            let before = file[..span.start].trim_end_matches(['"', '\'', ' ']);
            let is_own = run.is_fields && OWN_FIELDS.iter().any(|field| before.ends_with(field));
            if is_own || is_in_call(&file[span.end..]) {
                continue;
            }
            let written = &run.text[number.at.clone()];
            let way = if number.is_text { "texted" } else { "called" };
            findings.push(
                Finding::new(
                    &LINT.code,
                    running::place(document, span),
                    format!("`{written}` is not a number that can be {way}"),
                )
                .help(help),
            );
        }
    }
    findings
}

/// Whether a text goes on as the words of a link to a number do: those are judged with its address.
fn is_in_call(rest: &str) -> bool {
    let line = rest.lines().next().unwrap_or_default();
    line.split_once(']').is_some_and(|(words, address)| {
        let starts = ["(tel:", "(sms:", "(<tel:", "(<sms:"];
        !words.contains('[') && starts.iter().any(|start| address.starts_with(start))
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{found, page};
    use jiff::civil::Date;

    fn messages(body: &str) -> Vec<String> {
        let page = page(body);
        found(&[("content/index.md", &page)], Date::constant(2026, 6, 1))
            .into_iter()
            .map(|(_, message)| message)
            .collect()
    }

    #[test]
    fn a_number_that_nobody_can_reach_is_found_across_links_and_lines() {
        assert_eq!(
            messages("Call 99 or 0800\n11111.\n"),
            [
                "`99` is not a number that can be called",
                "`0800 11111` is not a number that can be called"
            ]
        );
        assert_eq!(
            messages("Call [999](tel:999) or **911**.\n"),
            ["`911` is not a number that can be called"]
        );
        assert_eq!(
            messages("Call [999](tel:999) or [101](tel:101).\n"),
            Vec::<String>::new()
        );
        assert_eq!(
            messages("- Call 101\n- 24 hours a day\n"),
            Vec::<String>::new()
        );
    }

    #[test]
    fn fields_are_read_as_well_as_text() {
        let page = page("").replace("summary: A page.", "summary: Call 0800 11111.");
        let today = Date::constant(2026, 6, 1);
        let ids: Vec<&str> = found(&[("content/index.md", &page)], today)
            .into_iter()
            .map(|(id, _)| id)
            .collect();
        assert_eq!(ids, ["FP415"]);
    }
}

//! `fingerpost export`: the site, or something of it, in another form, in a folder.

use std::path::Path;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

use super::refusal::{Work, refuse, say_what_is_left};
use super::report::{Report, Summary, count};
use super::run::read_site;
use super::{Common, Outcome};
use crate::copies::{area_named, area_names, epub, folder, print, single_file};
use crate::exchange;
use crate::exporter::{Exporter, Material, Takes};
use crate::outputs::Outputs;
use crate::pipeline::Options;
use crate::publish::{PublishFolder, publish};
use crate::site::{AreaId, Site};
use crate::vocabulary::Voice;

/// Every form, in the order help lists them.
const EXPORTERS: &[Exporter] = &[
    exchange::HSDS,
    exchange::CSV,
    folder::EXPORTER,
    single_file::EXPORTER,
    epub::EXPORTER,
    print::EXPORTER,
];

/// What was asked of a form.
pub(super) struct Asked<'a> {
    pub area: Option<&'a str>,
    pub audience: Option<&'a str>,
}

/// The forms that can be written, as an argument of the command.
pub(super) fn forms() -> impl TypedValueParser<Value = &'static Exporter> {
    let forms = EXPORTERS
        .iter()
        .map(|exporter| PossibleValue::new(exporter.name).help(exporter.about));
    PossibleValuesParser::new(forms).try_map(|name| {
        let mut forms = EXPORTERS.iter();
        forms
            .find(|exporter| exporter.name == name)
            .ok_or("there is no such form")
    })
}

/// Runs the command.
pub(super) fn run(
    form: &Exporter,
    asked: &Asked<'_>,
    common: &Common,
    options: &Options,
    out: &Path,
    force: bool,
) -> Outcome {
    let report = Report::new(&common.manner);
    let unasked = match form.takes {
        Takes::Nothing if asked.area.is_some() => Some("--area"),
        Takes::Nothing | Takes::Area if asked.audience.is_some() => Some("--audience"),
        _ => None,
    };
    if let Some(option) = unasked {
        let why = match form.takes {
            Takes::Nothing => "it is of the whole site",
            Takes::Area | Takes::AreaAndAudience => "it is for every reader",
        };
        report.wrong_use(&format!(
            "`export {}` takes no `{option}`: {why}",
            form.name
        ));
        return Outcome::Usage;
    }
    let waiting = |folder: &Path| report.waiting(folder);
    let folder = match PublishFolder::check(out, &common.root, form.manifest, force, &waiting) {
        Ok(folder) => folder,
        Err(error) => return refuse(&report, &error, Work::Export),
    };
    let read = read_site(common, options, &report);
    report.findings(&read.findings, &read.sources);
    let Some(site) = &read.site else {
        let summary = Summary::of(&read.findings, None);
        let otherwise = if folder.holds_something() {
            "Nothing was exported; the last export is as it was."
        } else {
            "Nothing was exported."
        };
        let words = format!("{}. {otherwise}\n", summary.wrong());
        report.close_with(&summary, &words);
        return report.ends(Outcome::Failed);
    };
    let (area, reader) = match (area(site, asked.area), reader(site, asked.audience)) {
        (Ok(area), Ok(reader)) => (area, reader),
        (Err(why), _) | (_, Err(why)) => {
            report.wrong_use(&why);
            return Outcome::Usage;
        }
    };
    let material = Material {
        site,
        sources: &read.sources,
        area,
        reader,
    };
    let exported = match (form.make)(&material) {
        Ok(exported) => exported,
        Err(findings) => {
            report.findings(&findings, &read.sources);
            let summary = Summary::of(&findings, None);
            report.close_with(
                &summary,
                &format!("{}. Nothing was exported.\n", summary.wrong()),
            );
            return report.ends(Outcome::Failed);
        }
    };
    let outputs = Outputs::listed(exported.files, 0, form.manifest);
    if !report.is_heard() {
        // Nobody could have read the warnings.
        return Outcome::Failed;
    }
    let published = match publish(&outputs, &folder, &waiting) {
        Ok(published) => published,
        Err(error) => return refuse(&report, &error, Work::Export),
    };
    say_what_is_left(&report, &published, out);
    let out = out.display().to_string().trim_end_matches('/').to_owned();
    let (held, of) = exported.holds;
    let mut summary = Summary::of(&read.findings, Some(&outputs));
    let mut words = format!(
        "Exported {} ({}) into {out}, with {}.\n",
        count(held, of),
        count(outputs.files.len(), "file"),
        summary.wrong()
    );
    for note in &exported.notes {
        words.push_str(note);
        words.push('\n');
    }
    summary.out = Some(out);
    report.findings(&[], &read.sources);
    report.close_with(&summary, &words);
    report.ends_written()
}

/// The area that was asked for, or why there is none.
fn area(site: &Site, asked: Option<&str>) -> Result<Option<AreaId>, String> {
    let Some(name) = asked else {
        return Ok(None);
    };
    let found = area_named(site, name);
    found.map(Some).ok_or_else(|| {
        let names: Vec<&str> = area_names(site).collect();
        if names.is_empty() {
            format!("there is no area `{name}`: this site has none")
        } else {
            format!(
                "there is no area `{name}`; write one of: {}",
                names.join(", ")
            )
        }
    })
}

/// The readers that were asked for, as how pages speak to them, or why there are none.
fn reader(site: &Site, asked: Option<&str>) -> Result<Option<Voice>, String> {
    let Some(name) = asked else {
        return Ok(None);
    };
    let audiences = &site.settings.audiences;
    let found = audiences.iter().find(|audience| *audience.id == *name);
    found.map(|audience| Some(audience.voice)).ok_or_else(|| {
        let names: Vec<&str> = audiences.iter().map(|audience| &*audience.id).collect();
        format!(
            "there is no audience `{name}`; write one of: {}",
            names.join(", ")
        )
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::EXPORTERS;
    use crate::outputs::addresses;

    #[test]
    fn each_form_has_a_name_and_a_list_of_files_of_its_own() {
        let names: BTreeSet<&str> = EXPORTERS.iter().map(|exporter| exporter.name).collect();
        let lists: BTreeSet<&str> = EXPORTERS.iter().map(|exporter| exporter.manifest).collect();
        assert_eq!(names.len(), EXPORTERS.len());
        assert_eq!(lists.len(), EXPORTERS.len());
        assert!(!lists.contains(addresses::MANIFEST));
    }
}

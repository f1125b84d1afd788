//! `fingerpost export`: the site, or something of it, in another form, in a folder.

use std::path::Path;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

use super::refusal::{Work, refuse, say_what_is_left};
use super::report::{Report, Summary, count};
use super::run::read_site;
use super::{Common, Outcome};
use crate::exchange::{EXPORTERS, Exporter, Material};
use crate::outputs::Outputs;
use crate::pipeline::Options;
use crate::publish::{PublishFolder, publish};

/// The forms that can be written, as an argument of the command.
pub(super) fn forms() -> impl TypedValueParser<Value = &'static Exporter> {
    let forms = EXPORTERS
        .iter()
        .map(|exporter| PossibleValue::new(exporter.name).help(exporter.about));
    PossibleValuesParser::new(forms)
        .try_map(|name| Exporter::named(&name).ok_or("there is no such form"))
}

/// Runs the command.
pub(super) fn run(
    form: &Exporter,
    common: &Common,
    options: &Options,
    out: &Path,
    force: bool,
) -> Outcome {
    let report = Report::new(&common.manner);
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
    let material = Material {
        site,
        sources: &read.sources,
    };
    let files = match (form.files)(&material) {
        Ok(files) => files,
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
    let outputs = Outputs::listed(files, 0, form.manifest);
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
    let (held, of) = (form.holds)(site);
    let mut summary = Summary::of(&read.findings, Some(&outputs));
    let words = format!(
        "Exported {} ({}) into {out}, with {}.\n",
        count(held, of),
        count(outputs.files.len(), "file"),
        summary.wrong()
    );
    summary.out = Some(out);
    report.findings(&[], &read.sources);
    report.close_with(&summary, &words);
    report.ends_written()
}

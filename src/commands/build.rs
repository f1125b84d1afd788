//! `fingerpost build`: the site, in its folder.

use std::path::Path;

use super::refusal::{Work, refuse, say_what_is_left};
use super::report::{Report, Summary};
use super::run::make;
use super::{Common, Outcome};
use crate::outputs::addresses::MANIFEST;
use crate::pipeline::{self, Extras, Options};
use crate::publish::{PublishFolder, publish};

/// Runs the command.
pub(super) fn run(
    common: &Common,
    options: &Options,
    out: &Path,
    force: bool,
    extras: Extras,
) -> Outcome {
    let report = Report::new(&common.manner);
    let waiting = |folder: &Path| report.waiting(folder);
    let folder = match PublishFolder::check(out, &common.root, MANIFEST, force, &waiting) {
        Ok(folder) => folder,
        Err(error) => return refuse(&report, &error, Work::Site),
    };
    let made = make(common, options, &report);
    report.findings(&made.findings, &made.sources);
    let outputs = made
        .pages
        .map(|(site, rendered)| pipeline::outputs(&site, &made.sources, rendered, extras));
    let mut summary = Summary::of(&made.findings, outputs.as_ref());
    let Some(outputs) = &outputs else {
        let otherwise = if folder.holds_something() {
            "Nothing was published; the last good site is as it was."
        } else {
            "Nothing was published."
        };
        report.close(&summary, otherwise);
        return report.ends(Outcome::Failed);
    };
    if !report.is_heard() {
        // Nobody could have read the warnings.
        return Outcome::Failed;
    }
    report.stage("Publishing");
    let published = match publish(outputs, &folder, &waiting) {
        Ok(published) => published,
        Err(error) => return refuse(&report, &error, Work::Site),
    };
    summary.out = Some(out.display().to_string().trim_end_matches('/').to_owned());
    report.findings(&[], &made.sources);
    say_what_is_left(&report, &published, out);
    report.close(&summary, "");
    report.ends_written()
}

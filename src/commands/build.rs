//! `fingerpost build`: the site, in its folder.

use std::path::Path;

use super::check::make;
use super::report::{Report, Summary};
use super::{Common, Outcome};
use crate::pipeline::Options;
use crate::publish::{PublishError, PublishFolder, publish};
use crate::render::MANIFEST_PATH;

/// Runs the command.
pub(super) fn run(common: &Common, options: &Options, out: &Path, gallery: bool) -> Outcome {
    let report = Report::new(&common.manner);
    let folder = match PublishFolder::check(out, &common.root, MANIFEST_PATH) {
        Ok(folder) => folder,
        Err(error) => return refuse(&report, &error),
    };
    let made = make(common, options, &report);
    report.findings(&made.findings, &made.sources);
    let outputs = made.outputs.map(|outputs| {
        if gallery {
            outputs
        } else {
            outputs.for_readers()
        }
    });
    let mut summary = Summary::of(&made.findings, outputs.as_ref());
    let Some(outputs) = &outputs else {
        report.close(&summary);
        return Outcome::Wrong;
    };
    report.stage("Publishing");
    if let Err(error) = publish(outputs, &folder) {
        return refuse(&report, &error);
    }
    summary.out = Some(out.display().to_string().trim_end_matches('/').to_owned());
    report.findings(&[], &made.sources);
    report.close(&summary);
    Outcome::Well
}

pub(super) fn refuse(report: &Report, error: &PublishError) -> Outcome {
    let help = match error {
        PublishError::NotOurs(_) => "name another folder with --out, or empty this one yourself",
        PublishError::Sources(_) => {
            "name a folder of its own with --out: publishing replaces the whole folder"
        }
        PublishError::Taken(_) => "rename or remove that file yourself: nothing is overwritten",
        PublishError::Leftover { .. } => "remove that folder yourself; the site is good",
        PublishError::Disk { .. } => "the last good site is as it was; mend this and build again",
    };
    report.failure(&error.to_string(), help);
    Outcome::Wrong
}

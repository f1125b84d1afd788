//! `fingerpost check`: everything that would stop publication, and nothing written.

use super::report::{Report, Summary};
use super::run::make;
use super::{Common, Outcome};
use crate::pipeline::{Extras, Options, outputs};

/// The gallery's examples are looked at, too; whether something is compressed makes no fault.
const EXTRAS: Extras = Extras {
    gallery: true,
    precompress: false,
};

/// Runs the command.
pub(super) fn run(common: &Common, options: &Options) -> Outcome {
    let report = Report::new(&common.manner);
    let made = make(common, options, &report);
    report.findings(&made.findings, &made.sources);
    let outputs = made
        .pages
        .map(|(site, rendered)| outputs(&site, &made.sources, rendered, EXTRAS));
    let summary = Summary::of(&made.findings, outputs.as_ref());
    report.close(&summary, "This site cannot be published like this.");
    report.ends(if outputs.is_some() {
        Outcome::Success
    } else {
        Outcome::Failed
    })
}

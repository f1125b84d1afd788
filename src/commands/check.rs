//! `fingerpost check`: everything that would stop publication, and nothing written.

use super::report::{Report, Summary};
use super::{Common, Outcome};
use crate::findings::Finding;
use crate::pipeline::{Options, understand};
use crate::render::{Outputs, render, template_faults};
use crate::sources::{Sources, read};

/// What a site becomes, and everything wrong with it.
pub(super) struct Made {
    pub sources: Sources,
    pub outputs: Option<Outputs>,
    pub findings: Vec<Finding>,
}

impl Made {
    /// Counts for the closing line.
    pub fn summary(&self) -> Summary {
        let errors = self
            .findings
            .iter()
            .filter(|finding| finding.is_error())
            .count();
        Summary {
            errors,
            warnings: self.findings.len() - errors,
            pages: self.outputs.as_ref().map_or(0, |outputs| outputs.pages),
            files: self
                .outputs
                .as_ref()
                .map_or(0, |outputs| outputs.files.len()),
            bytes: self.outputs.as_ref().map_or(0, Outputs::bytes),
            out: None,
        }
    }
}

/// Makes the site in memory: all the work of a build but its last stage.
pub(super) fn make(common: &Common, options: &Options, report: &Report) -> Made {
    report.stage("Reading");
    let (sources, mut findings) = read(&common.root);
    report.stage("Checking");
    let (site, found) = understand(&sources, options);
    // A file that could not be read as text is reported once, as that.
    let unreadable: Vec<_> = findings
        .iter()
        .map(|finding| finding.place.path.clone())
        .collect();
    findings.extend(
        found
            .into_iter()
            .filter(|finding| !unreadable.contains(&finding.place.path)),
    );
    let fit = !findings.iter().any(Finding::is_error);
    report.stage("Making pages");
    let outputs = match site.filter(|_| fit).map(|site| render(&site, &sources)) {
        Some(Ok(outputs)) => Some(outputs),
        Some(Err(error)) => {
            findings.extend(error.findings);
            None
        }
        None => {
            findings.extend(template_faults(&sources));
            None
        }
    };
    Made {
        sources,
        outputs,
        findings,
    }
}

/// Runs the command.
pub(super) fn run(common: &Common, options: &Options) -> Outcome {
    let report = Report::new(common);
    let made = make(common, options, &report);
    report.findings(&made.findings, &made.sources);
    report.close(&made.summary());
    if made.outputs.is_some() {
        Outcome::Well
    } else {
        Outcome::Wrong
    }
}

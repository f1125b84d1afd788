//! `fingerpost check`: everything that would stop publication, and nothing written.

use super::report::{Report, Summary};
use super::{Common, Outcome};
use crate::findings::Finding;
use crate::pipeline::{Options, understand};
use crate::render::{Outputs, render, template_faults};
use crate::site::Site;
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
        Summary::of(&self.findings, self.outputs.as_ref())
    }
}

/// A site as far as it could be understood, and everything wrong with it.
pub(super) struct Understood {
    pub sources: Sources,
    pub site: Option<Site>,
    pub findings: Vec<Finding>,
}

/// Reads and understands a site. There is none if anything stops its publication.
pub(super) fn read_site(common: &Common, options: &Options, report: &Report) -> Understood {
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
    Understood {
        sources,
        site: site.filter(|_| fit),
        findings,
    }
}

/// Makes the site in memory: all the work of a build but its last stage.
pub(super) fn make(common: &Common, options: &Options, report: &Report) -> Made {
    let Understood {
        sources,
        site,
        mut findings,
    } = read_site(common, options, report);
    report.stage("Making pages");
    let outputs = match site.map(|site| render(&site, &sources)) {
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
    let report = Report::new(&common.manner);
    let made = make(common, options, &report);
    report.findings(&made.findings, &made.sources);
    report.close(&made.summary(), "This site cannot be published like this.");
    report.ends(if made.outputs.is_some() {
        Outcome::Success
    } else {
        Outcome::Failed
    })
}

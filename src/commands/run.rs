//! What every command does that needs a site: reading and understanding it, and making its pages.

use super::Common;
use super::report::Report;
use crate::findings::Finding;
use crate::pipeline::{Options, understand};
use crate::render::{Rendered, render, template_faults};
use crate::site::Site;
use crate::sources::{Sources, read};

/// What a site becomes, and everything wrong with it.
pub(super) struct Made {
    pub sources: Sources,
    /// The site with its pages; nothing if anything stops its publication.
    pub pages: Option<(Site, Rendered)>,
    pub findings: Vec<Finding>,
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
    let mut pages = None;
    if let Some(site) = site {
        match render(&site, &sources) {
            Ok(rendered) => pages = Some((site, rendered)),
            Err(error) => findings.extend(error.findings),
        }
    } else {
        findings.extend(template_faults(&sources));
    }
    Made {
        sources,
        pages,
        findings,
    }
}

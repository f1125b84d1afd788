//! `fingerpost export`: the directory of services, as data or as tables, in a folder.

use std::path::Path;

use clap::ValueEnum;

use super::check::read_site;
use super::report::{Report, Summary, count};
use super::{Common, Outcome};
use crate::exchange;
use crate::pipeline::Options;
use crate::publish::{PublishError, PublishFolder, publish};
use crate::render::{Output, Outputs, manifest};
use crate::site::Site;

/// What a directory is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum What {
    /// JSON in the form of HSDS 3.0 and Open Referral UK, for other programs.
    Hsds,
    /// Two tables: what we say, and what is to be checked by whoever rings round.
    Csv,
}

impl What {
    /// The list of files that marks a folder as an export of this sort. A built site has another, so neither replaces the other.
    const fn manifest(self) -> &'static str {
        match self {
            Self::Hsds => "fingerpost-hsds.json",
            Self::Csv => "fingerpost-csv.json",
        }
    }

    fn files(self, site: &Site) -> Vec<Output> {
        match self {
            Self::Hsds => exchange::hsds(site),
            Self::Csv => exchange::csv(site),
        }
    }
}

/// Runs the command.
pub(super) fn run(what: What, common: &Common, options: &Options, out: &Path) -> Outcome {
    let report = Report::new(&common.manner);
    let folder = match PublishFolder::check(out, &common.root, what.manifest()) {
        Ok(folder) => folder,
        Err(error) => return refuse(&report, &error),
    };
    let read = read_site(common, options, &report);
    report.findings(&read.findings, &read.sources);
    let Some(site) = &read.site else {
        let summary = Summary::of(&read.findings, None);
        let words = format!(
            "{}. Nothing was exported; the last export is as it was.\n",
            summary.wrong()
        );
        report.close_with(&summary, &words);
        return Outcome::Wrong;
    };
    let mut files = what.files(site);
    files.push(manifest(what.manifest(), &files));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let outputs = Outputs { files, pages: 0 };
    if let Err(error) = publish(&outputs, &folder) {
        return refuse(&report, &error);
    }
    let out = out.display().to_string().trim_end_matches('/').to_owned();
    let mut summary = Summary::of(&read.findings, Some(&outputs));
    let words = format!(
        "Exported {} ({}) into {out}, with {}.\n",
        count(exchange::count(site), "service"),
        count(outputs.files.len(), "file"),
        summary.wrong()
    );
    summary.out = Some(out);
    report.findings(&[], &read.sources);
    report.close_with(&summary, &words);
    Outcome::Well
}

fn refuse(report: &Report, error: &PublishError) -> Outcome {
    let help = match error {
        PublishError::NotOurs(_) => "name another folder with --out, or empty this one yourself",
        PublishError::Sources(_) => {
            "name a folder of its own with --out: an export replaces the whole folder"
        }
        PublishError::Taken(_) => "rename or remove that file yourself: nothing is overwritten",
        PublishError::Leftover { .. } => "remove that folder yourself; the new export is whole",
        PublishError::Disk { .. } => {
            "nothing was exported, and an export that was there is as it was; make sure that files can be written there, then export again"
        }
    };
    report.failure(&error.to_string(), help);
    Outcome::Wrong
}

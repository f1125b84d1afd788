//! `fingerpost export`: the directory of services, as data or as tables, in a folder.

use std::path::Path;

use clap::ValueEnum;

use super::check::read_site;
use super::refusal::{Work, refuse, say_what_is_left};
use super::report::{Report, Summary, count};
use super::{Common, Outcome};
use crate::exchange;
use crate::pipeline::Options;
use crate::publish::{PublishFolder, publish};
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
pub(super) fn run(
    what: What,
    common: &Common,
    options: &Options,
    out: &Path,
    force: bool,
) -> Outcome {
    let report = Report::new(&common.manner);
    let waiting = |folder: &Path| report.waiting(folder);
    let folder = match PublishFolder::check(out, &common.root, what.manifest(), force, &waiting) {
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
    let mut files = what.files(site);
    files.push(manifest(what.manifest(), &files));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let outputs = Outputs { files, pages: 0 };
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
    report.ends_written()
}

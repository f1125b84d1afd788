//! `fingerpost import`: services from somebody else's export, as drafts for review.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::refusal::{Work, refuse};
use super::report::{Report, Summary, count};
use super::{Manner, Outcome, day};
use crate::exchange::import::{drafts, unmet};
use crate::findings::{Finding, Place, codes};
use crate::outputs::Outputs;
use crate::publish::{add, taken};
use crate::sources::{SETTINGS_PATH, read, read_exchanged};

/// What can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ImportFormat {
    /// JSON in the form of HSDS 3.0 or Open Referral UK.
    Hsds,
}

#[derive(Debug, Args)]
pub(super) struct Import {
    /// From what.
    #[arg(value_enum)]
    _from: ImportFormat,
    /// A file with one service or a page of them, or a folder of such files.
    #[arg(value_name = "FILE|DIR")]
    path: PathBuf,
    /// The folder to add drafts to: `content/services`, for a site in this folder.
    #[arg(long, value_name = "DIR")]
    into: PathBuf,
    /// The day that drafts are reviewed from [default: the day of `SOURCE_DATE_EPOCH`, or today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(super) today: Option<Date>,
    #[command(flatten)]
    manner: Manner,
}

/// Runs the command. All is looked at before anything is written, and one error anywhere means that nothing is.
pub(super) fn run(import: &Import, today: Date) -> Outcome {
    let report = Report::new(&import.manner);
    if import.into.exists() && !import.into.is_dir() {
        let why = format!("{} is a file", import.into.display());
        report.failure(
            &why,
            "name a folder with --into: each service becomes a file of its own in it",
        );
        return Outcome::Failed;
    }
    report.stage("Reading");
    let (sources, mut findings) = read_exchanged(&import.path);
    let (files, found) = drafts(&sources.content, today);
    findings.extend(found);
    findings.extend(taken(&files, &import.into).into_iter().map(|path| {
        let path: Arc<str> = Arc::from(path.display().to_string());
        Finding::new(
            &codes::FP708,
            Place::file(&path),
            "this file is there already, and nothing is overwritten",
        )
        .help("rename or remove it, or import into another folder and compare the two")
    }));
    if let Some(root) = site_of(&import.into) {
        let (site, _) = read(&root);
        findings.extend(unmet(&files, &import.into, &site));
    }
    report.findings(&findings, &sources);
    let outputs = Outputs { files, pages: 0 };
    let fit = !findings.iter().any(Finding::is_error);
    let mut summary = Summary::of(&findings, fit.then_some(&outputs));
    if !fit {
        let words = format!("{}. Nothing was written.\n", summary.wrong());
        report.close_with(&summary, &words);
        return report.ends(Outcome::Failed);
    }
    if !report.is_heard() {
        return Outcome::Failed;
    }
    if let Err(error) = add(&outputs.files, &import.into) {
        return refuse(&report, &error, Work::Drafts);
    }
    let into = import
        .into
        .display()
        .to_string()
        .trim_end_matches('/')
        .to_owned();
    summary.added = outputs
        .files
        .iter()
        .map(|file| format!("{into}/{}", file.path))
        .collect();
    let words = if summary.added.is_empty() {
        format!("Added no drafts, with {}.\n", summary.wrong())
    } else {
        let added = summary.added.join("\n  ");
        format!(
            "Added {} to {into}, with {}:\n  {added}\nIn each look for `# needs:`, then take out `draft: true`.\n",
            count(summary.added.len(), "draft"),
            summary.wrong()
        )
    };
    summary.out = Some(into);
    report.close_with(&summary, &words);
    report.ends_written()
}

/// The folder of the site whose content a folder is part of.
fn site_of(folder: &Path) -> Option<PathBuf> {
    let whole = std::path::absolute(folder).ok()?;
    let parents = whole.ancestors().filter_map(Path::parent);
    let mut roots = parents.filter(|root| whole.starts_with(root.join("content")));
    roots
        .find(|root| root.join(SETTINGS_PATH).is_file())
        .map(Path::to_path_buf)
}

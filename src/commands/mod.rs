//! The commands, one file each, and what they share: options in, a report out.

mod build;
mod check;
mod explain;
mod export;
mod import;
mod manual;
mod refusal;
mod report;
mod run;
mod threads;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::addresses::base_url;
use crate::exporter::Exporter;
use crate::pipeline::{Extras, Options};
use crate::publish::end_by;

/// Turns safeguarding guidance written in Markdown into an accessible static site.
#[derive(Debug, Parser)]
#[command(name = "fingerpost", version, about)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site into a folder; if anything is wrong, the last good site stays as it was.
    Build {
        #[command(flatten)]
        common: Common,
        /// The folder to publish into.
        #[arg(long, value_name = "DIR", default_value = "public")]
        out: PathBuf,
        #[command(flatten)]
        insist: Insist,
        /// Publish `gallery.html` too: every part that pages are made of, with made-up examples, for maintainers.
        #[arg(long)]
        gallery: bool,
        /// Put a `.br` and a `.gz` beside each file that becomes smaller, for servers that send such copies.
        #[arg(long)]
        precompress: bool,
    },
    /// Look for everything that would stop the site from being published; write nothing.
    Check {
        #[command(flatten)]
        common: Common,
    },
    /// Write the site, or something of it, in another form: to hand round, to print, or as data for other programs.
    Export {
        /// As what.
        #[arg(value_parser = export::forms())]
        what: &'static Exporter,
        /// Only this area, with the country's guidance: the name of its folder.
        #[arg(long, value_name = "AREA")]
        area: Option<String>,
        /// Only pages for these readers: an `id` of `audiences` in site.yaml.
        #[arg(long, value_name = "AUDIENCE")]
        audience: Option<String>,
        #[command(flatten)]
        common: Common,
        /// The folder to write into.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        #[command(flatten)]
        insist: Insist,
    },
    /// Turn services that somebody else exported into drafts to review; nothing is overwritten.
    Import(import::Import),
    /// Say what a finding means and why it matters.
    Explain(explain::Explain),
    /// Show what an author needs to know: files, fields, kinds, checkers, settings.
    Manual(manual::Manual),
}

#[derive(Debug, Args)]
struct Common {
    /// The folder that holds `content`, and if need be `templates` and `assets`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Where the site will be, for the feed, the sitemap and search engines.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    base_url: Option<Arc<str>>,
    /// The day to build for [default: the day of `SOURCE_DATE_EPOCH`, or today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    today: Option<Date>,
    /// Publish drafts too.
    #[arg(long)]
    drafts: bool,
    #[command(flatten)]
    manner: Manner,
}

#[derive(Debug, Args)]
struct Insist {
    /// Replace files in DIR even if somebody changed them since they were written.
    #[arg(long)]
    force: bool,
}

/// How a command speaks.
#[derive(Debug, Args)]
struct Manner {
    /// How findings are written.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Say only what is wrong.
    #[arg(long)]
    quiet: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Text with the lines it is about.
    Human,
    /// One JSON object a line.
    Json,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Success,
    /// Something is wrong with the site or the disk, and nothing was written.
    Failed,
    /// The command was used wrongly.
    Usage,
    /// All was written, but what there is to say of it could not be.
    Unheard,
    /// A signal asked us to stop.
    Stopped(i32),
}

impl Outcome {
    /// Ends the process, or says with what it is to end.
    fn end(self) -> ExitCode {
        match self {
            Self::Success => ExitCode::SUCCESS,
            Self::Failed => ExitCode::from(1),
            Self::Usage => ExitCode::from(2),
            Self::Unheard => ExitCode::from(3),
            Self::Stopped(signal) => {
                // Whoever started us is to see that it was the signal; shells show that as this number, too.
                end_by(signal);
                ExitCode::from(u8::try_from(128 + signal).unwrap_or(1))
            }
        }
    }
}

impl Cli {
    /// Runs the command.
    #[must_use]
    pub fn run(self) -> ExitCode {
        threads::with_as_many_as_there_are(|| self.go()).end()
    }

    fn go(self) -> Outcome {
        match &self.command {
            Command::Build {
                common,
                out,
                insist,
                gallery,
                precompress,
            } => on_day(common.today, |today| {
                let extras = Extras {
                    gallery: *gallery,
                    precompress: *precompress,
                };
                build::run(common, &common.options(today), out, insist.force, extras)
            }),
            Command::Check { common } => on_day(common.today, |today| {
                check::run(common, &common.options(today))
            }),
            Command::Export {
                what,
                area,
                audience,
                common,
                out,
                insist,
            } => on_day(common.today, |today| {
                let asked = export::Asked {
                    area: area.as_deref(),
                    audience: audience.as_deref(),
                };
                export::run(
                    what,
                    &asked,
                    common,
                    &common.options(today),
                    out,
                    insist.force,
                )
            }),
            Command::Import(import) => on_day(import.today, |today| import::run(import, today)),
            Command::Explain(explain) => explain::run(explain),
            Command::Manual(manual) => manual::run(manual),
        }
    }
}

/// Runs what needs to know which day it is.
fn on_day(chosen: Option<Date>, run: impl FnOnce(Date) -> Outcome) -> Outcome {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok();
    match build_day(chosen, epoch.as_deref()) {
        Ok(today) => run(today),
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "error: {why}");
            Outcome::Usage
        }
    }
}

impl Common {
    fn options(&self, today: Date) -> Options {
        Options {
            today,
            drafts: self.drafts,
            base_url: self.base_url.clone(),
        }
    }
}

/// The day that was asked for, or that of `SOURCE_DATE_EPOCH`, or today.
fn build_day(chosen: Option<Date>, source_date_epoch: Option<&str>) -> Result<Date, String> {
    match (chosen, source_date_epoch) {
        (Some(today), _) => Ok(today),
        (None, Some(seconds)) => day_of_epoch(seconds),
        (None, None) => Ok(day_of(jiff::Timestamp::now())),
    }
}

fn day_of_epoch(seconds: &str) -> Result<Date, String> {
    seconds
        .trim()
        .parse::<i64>()
        .ok()
        .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
        .map(day_of)
        .ok_or_else(|| {
            format!(
                "SOURCE_DATE_EPOCH is `{seconds}`; it must be seconds since 1970, or not be set"
            )
        })
}

/// The day in London in winter: near enough for a date, and the same on every machine.
fn day_of(time: jiff::Timestamp) -> Date {
    jiff::tz::Offset::UTC.to_datetime(time).date()
}

fn day(text: &str) -> Result<Date, String> {
    let in_form = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !in_form {
        return Err("write the year, month and day: 2026-11-21".to_owned());
    }
    text.parse::<Date>()
        .map_err(|_| "there is no such day".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_an_input() {
        assert_eq!(day_of_epoch("1795219200"), Ok(Date::constant(2026, 11, 21)));
        assert!(day_of_epoch("yesterday").is_err());
        assert!(day_of_epoch("99999999999999999999").is_err());
        for none in ["2026-02-30", "2026-13-01", "2026-11-00", "2027-02-29"] {
            assert_eq!(day(none), Err("there is no such day".to_owned()), "{none}");
        }
        for other in ["21.11.2026", "2026-1-1", "tomorrow", "2026/11/21", ""] {
            assert!(
                day(other).is_err_and(|why| why.contains("2026-11-21")),
                "{other}"
            );
        }
        assert_eq!(day("2028-02-29"), Ok(Date::constant(2028, 2, 29)));
        assert_eq!(day("2026-11-21"), Ok(Date::constant(2026, 11, 21)));
    }
}

//! `fingerpost manual`: what an author needs to know, from inside the binary.

use std::fmt::Write as _;
use std::io::Write as _;

use clap::Args;

use super::Outcome;
use crate::findings::did_you_mean;

/// The manual, as it stands in the documentation.
const MANUAL: &str = include_str!("../../docs/authors.md");

#[derive(Debug, Args)]
pub(super) struct Manual {
    /// The section to show; without one, they are listed.
    #[arg(value_name = "SECTION")]
    section: Option<String>,
}

/// Runs the command.
pub(super) fn run(manual: &Manual) -> Outcome {
    let sections = sections();
    let text = match manual.section.as_deref() {
        None => contents(&sections),
        Some(wanted) => {
            let names = sections.iter().map(|section| section.name.as_str());
            let found = sections
                .iter()
                .find(|section| section.name.eq_ignore_ascii_case(wanted));
            if let Some(section) = found {
                section.text.to_owned()
            } else {
                let near = did_you_mean(wanted, names.clone()).map_or_else(
                    || format!("its sections are {}", names.collect::<Vec<_>>().join(", ")),
                    |near| format!("did you mean `{near}`?"),
                );
                let _ = writeln!(
                    std::io::stderr(),
                    "error: the manual has no section `{wanted}`: {near}"
                );
                return Outcome::Usage;
            }
        }
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => Outcome::Success,
        Err(_) => Outcome::Unheard,
    }
}

/// A section of the manual: all below a heading of the second level.
struct Section {
    /// The heading in small letters.
    name: String,
    /// The section with its heading.
    text: &'static str,
}

fn sections() -> Vec<Section> {
    const HEADING: &str = "\n## ";
    let starts: Vec<usize> = MANUAL
        .match_indices(HEADING)
        .map(|(at, _)| at + 1)
        .collect();
    let ends = starts.iter().skip(1).copied().chain([MANUAL.len()]);
    let spans = starts.iter().copied().zip(ends);
    spans
        .filter_map(|(start, end)| {
            let text = MANUAL.get(start..end)?;
            let heading = text.lines().next()?.trim_start_matches("## ");
            Some(Section {
                name: heading.to_ascii_lowercase(),
                text,
            })
        })
        .collect()
}

fn contents(sections: &[Section]) -> String {
    let mut text =
        "What an author needs to know. `fingerpost manual SECTION` shows one of:\n\n".to_owned();
    for section in sections {
        let _ = writeln!(text, "  {}", section.name);
    }
    text
}

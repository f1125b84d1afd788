//! The styles and scripts of several pages, each once, and in an order that is right for every page.

use crate::copies::CopyFile;
use crate::copies::policy::within;
use crate::outputs::Output;
use crate::outputs::addresses::ASSETS;

/// What runs before the first paint; the rest comes after the pages.
const FIRST: [&str; 1] = ["await-rules"];
/// The way out: a file has it or has it not, whichever of its pages do.
const LEAVE: &str = "leave";
/// The rules as wasm, for checks that only ask; and the same with times.
const RULES: &str = "fingerpost-rules";
const RULES_AND_TIMES: &str = "fingerpost";

/// What a file has in itself.
pub(super) struct Inline {
    pub styles: Vec<String>,
    pub first_scripts: Vec<String>,
    pub scripts: Vec<String>,
}

/// The styles and scripts that these pages load.
pub(super) fn inline<'o>(outputs: &'o [Output], pages: &[&CopyFile<'o>], leave: bool) -> Inline {
    let mut names: Vec<&str> = Vec::new();
    let mut sheets: Vec<&str> = Vec::new();
    for page in pages {
        merge(&mut names, &loaded(page, ".js"));
        merge(&mut sheets, &loaded(page, ".css"));
    }
    let text = |ending: &str, name: &str| named(outputs, name, ending).map(within);
    let names = without_a_part_of_the_rules(names);
    let (first, later): (Vec<&str>, Vec<&str>) = names
        .into_iter()
        .filter(|name| *name != LEAVE)
        .partition(|name| FIRST.contains(name));
    let leave = leave.then_some(LEAVE);
    Inline {
        styles: sheets
            .into_iter()
            .filter_map(|name| text(".css", name))
            .collect(),
        first_scripts: leave
            .into_iter()
            .chain(first)
            .filter_map(|name| text(".js", name))
            .collect(),
        scripts: later
            .into_iter()
            .filter_map(|name| text(".js", name))
            .collect(),
    }
}

/// The names of what a page loads, in its order.
fn loaded<'f>(page: &'f CopyFile<'_>, ending: &str) -> Vec<&'f str> {
    page.links
        .iter()
        .filter(|link| link.path.ends_with(ending))
        .filter_map(|link| name_of(&link.path))
        .collect()
}

/// `checker` of `assets/checker.3005a811.js`.
fn name_of(path: &str) -> Option<&str> {
    path.strip_prefix(ASSETS)?.split('.').next()
}

fn named<'o>(outputs: &'o [Output], name: &str, ending: &str) -> Option<&'o str> {
    let found = outputs
        .iter()
        .find(|output| name_of(&output.path) == Some(name) && output.path.ends_with(ending));
    std::str::from_utf8(&found?.bytes).ok()
}

/// Adds names in the order of a page: one that is new comes before those that it comes before there.
fn merge<'n>(names: &mut Vec<&'n str>, page: &[&'n str]) {
    for (at, name) in page.iter().enumerate() {
        if names.contains(name) {
            continue;
        }
        let next = page[at + 1..]
            .iter()
            .find_map(|later| names.iter().position(|known| known == later));
        names.insert(next.unwrap_or(names.len()), name);
    }
}

/// Without the script that has only a part of what another one offers. That of the directory has something else: it stands before those
/// that ask it, and each takes the one that stands before it.
fn without_a_part_of_the_rules(mut names: Vec<&str>) -> Vec<&str> {
    if names.contains(&RULES_AND_TIMES) {
        names.retain(|name| *name != RULES);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_to_come_first_on_some_page_comes_first() {
        let mut names = vec![];
        merge(&mut names, &["await-rules", "fingerpost-rules", "checker"]);
        merge(
            &mut names,
            &["await-rules", "fingerpost", "checker-times", "checker"],
        );
        merge(
            &mut names,
            &["await-rules", "fingerpost-directory", "directory", "clocks"],
        );
        assert_eq!(
            without_a_part_of_the_rules(names),
            [
                "await-rules",
                "fingerpost",
                "checker-times",
                "checker",
                "fingerpost-directory",
                "directory",
                "clocks"
            ]
        );
        assert_eq!(
            without_a_part_of_the_rules(vec!["fingerpost-rules", "checker"]),
            ["fingerpost-rules", "checker"]
        );
    }
}

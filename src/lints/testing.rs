//! A small site for the tests of lints.

use jiff::civil::Date;

use crate::findings::Finding;
use crate::lints;
use crate::pipeline::{Options, understand};
use crate::sources::Sources;

/// A page with one field or text replaced by the test.
pub(super) fn page(body: &str) -> String {
    format!(
        "---\nkind: page\ntitle: A page\nsummary: A page.\nowner: Editors\nreviewed: 2026-01-01\n\
         review_by: 2027-01-01\naudiences: [parent-carer]\n---\n{body}"
    )
}

/// Ids of what the lints say about a site of these files, on a day.
pub(super) fn found(files: &[(&str, &str)], today: Date) -> Vec<(&'static str, String)> {
    let settings = (
        "content/site.yaml",
        "title: Test\nnavigation: [index.md]\nneeds: [{id: talk, label: Talk}]\n",
    );
    let home = ("content/index.md", page(""));
    let mut all = vec![settings, (home.0, &home.1)];
    all.retain(|(path, _)| files.iter().all(|(own, _)| own != path));
    all.extend_from_slice(files);
    let sources = Sources::from_strings(all);
    let options = Options {
        today,
        drafts: false,
        base_url: None,
    };
    let (_, findings) = understand(&sources, &options);
    let (own, other): (Vec<Finding>, Vec<Finding>) = findings
        .into_iter()
        .partition(|finding| lints::ids().contains(&finding.id));
    assert_eq!(other, [], "the site itself is at fault");
    own.into_iter()
        .map(|finding| (finding.id, finding.message))
        .collect()
}

//! The way of a build, stage by stage, without the disk.

use std::sync::Arc;

use jiff::civil::Date;

use crate::concerns;
use crate::documents;
use crate::exchange;
use crate::findings::{self, Finding};
use crate::hosting::{self, Copies};
use crate::hours;
use crate::linked::link;
use crate::lints;
use crate::offline;
use crate::outputs::Outputs;
use crate::outputs::addresses::MANIFEST;
use crate::render::Rendered;
use crate::rules;
use crate::settings;
use crate::site::Site;
use crate::sources::{HOLIDAYS_PATH, Sources};

/// What a build depends on besides its sources.
#[derive(Debug, Clone)]
pub struct Options {
    /// The day the site is built for.
    pub today: Date,
    /// Whether drafts are published.
    pub drafts: bool,
    /// Where the site will be, if other than the settings say; ends in `/`.
    pub base_url: Option<Arc<str>>,
}

/// Understands sources: parses, links and lints. Everything wrong is in the findings, in the order authors read
/// them; the site is only there when nothing stops its publication.
#[must_use]
pub fn understand(sources: &Sources, options: &Options) -> (Option<Site>, Vec<Finding>) {
    let mut found = Vec::new();
    let settings = settings::read(sources, &lints::ids(), &mut found);
    let (documents, parsing) = documents::parse(sources, options.drafts);
    found.extend(parsing);
    let before = found.len();
    let holidays = hours::read_holidays(sources, &mut found);
    let holidays_read =
        found.len() == before && !sources.unread.iter().any(|path| **path == *HOLIDAYS_PATH);
    let site = settings.map(|mut settings| {
        if options.base_url.is_some() {
            settings.base_url.clone_from(&options.base_url);
        }
        let linked = link(documents, settings, options.today, &mut found);
        let rules = rules::understand(&linked, sources, &mut found);
        let concerns = concerns::understand(&linked, &rules, &mut found);
        Site::new(linked, rules, concerns, holidays)
    });
    if let Some(site) = &site {
        // A dead link makes its target look unlinked, and a broken service its number unknown: that is only seen once all else is right.
        // What is counted over files is only known once every file could be read.
        let right = sources.unread.is_empty() && !found.iter().any(Finding::is_error);
        let all_read = sources.unread.is_empty() && site.left_out.unreadable.is_empty();
        let is_known = |id: &str| match id {
            id if lints::NEED_ALL.contains(&id) => right,
            lints::UNVERIFIED => all_read,
            lints::HOLIDAYS => all_read && holidays_read,
            _ => true,
        };
        let checked = lints::run(site, sources).into_iter();
        found.extend(checked.filter(|finding| is_known(finding.id)));
    }
    findings::sort(&mut found);
    findings::limit(&mut found);
    let fit = !found.iter().any(Finding::is_error);
    (site.filter(|_| fit), found)
}

/// What is published of a site beside what readers need.
#[derive(Debug, Clone, Copy)]
pub struct Extras {
    /// The gallery of components.
    pub gallery: bool,
    /// Compressed copies, for servers that send them.
    pub precompress: bool,
}

/// Everything that is published of a site: its pages, its open data, and what tells a host how to send them.
#[must_use]
pub fn outputs(site: &Site, sources: &Sources, rendered: Rendered, extras: Extras) -> Outputs {
    let pages = rendered.pages;
    let bars = rendered.bars.clone();
    let mut files = if extras.gallery {
        rendered.files()
    } else {
        rendered.files_for_readers()
    };
    files.extend(exchange::published(site));
    files.extend(offline::files(site, sources, &bars, &files));
    let copies = if extras.precompress {
        files.extend(hosting::compressed_copies(&files));
        Copies::Beside
    } else {
        Copies::None
    };
    let base_url = site.settings.base_url.as_deref();
    files.extend(hosting::for_hosts(base_url, copies));
    Outputs::listed(files, pages, MANIFEST)
}

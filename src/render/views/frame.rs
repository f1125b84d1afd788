//! What every page shows around its own contents.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{About, EndedSource, LinkView, Standpoint};
use crate::documents::Kind;
use crate::outputs::addresses;
use crate::references::File;
use crate::references::{Id, Ref, targets};
use crate::render::AssetLinks;
use crate::render::stamp::StampView;
use crate::site::{DocumentId, PageId};

/// Title, navigation, footer and assets, with addresses for one page.
#[derive(Debug, Serialize)]
pub(crate) struct SiteFrame {
    title: String,
    tagline: String,
    lang: String,
    licence: String,
    nav: Vec<CurrentLink>,
    footer: Vec<CurrentLink>,
    areas: Vec<CurrentLink>,
    home: String,
    css: String,
    styles: BTreeMap<String, String>,
    scripts: BTreeMap<String, String>,
    icons: String,
    manifest: String,
    feed: String,
    emergency: Emergency,
    exit: Exit,
    stamp: StampView,
    /// Where a copy of this area or site is kept, on the first page of it; empty elsewhere.
    keep: String,
}

#[derive(Debug, Serialize)]
struct Emergency {
    url: String,
}

/// Where "Leave this page" leads, and where that is explained.
#[derive(Debug, Serialize)]
struct Exit {
    url: String,
    /// Empty on the page that explains it.
    explained: String,
}

/// A link that may lead to where the reader is.
#[derive(Debug, Serialize)]
struct CurrentLink {
    title: String,
    url: String,
    current: bool,
}

/// Everything about the page itself that templates print.
#[derive(Debug, Serialize)]
pub(crate) struct PageHead {
    pub kind: &'static str,
    /// The name of the tab and in lists of pages: an area's page says which area's it is.
    pub title: String,
    pub heading: String,
    pub summary: String,
    /// The summary as search engines show it, without the page around it: an area's page says which area's it is.
    pub description: String,
    pub path: String,
    pub canonical: String,
    pub audience: &'static str,
    pub young: bool,
    /// Whether it can be left with one key: every page that families or young people may open.
    pub leave: bool,
    pub breadcrumbs: Vec<LinkView>,
    pub contents: Vec<Contents>,
    pub children: Vec<Child>,
    pub area: Option<AreaHead>,
    pub noindex: bool,
    pub about: Option<About>,
    pub ended: Vec<EndedSource>,
}

/// A heading in the list at the top of a long page.
#[derive(Debug, Serialize)]
pub(crate) struct Contents {
    pub id: String,
    pub title: String,
}

/// A page in the list of its section.
#[derive(Debug, Serialize)]
pub(crate) struct Child {
    pub title: String,
    pub summary: String,
    pub url: String,
    pub kind: &'static str,
    pub level: &'static str,
}

/// The area a page belongs to.
#[derive(Debug, Serialize)]
pub(crate) struct AreaHead {
    pub title: String,
    pub url: String,
    pub national: String,
    /// What becomes of its councils; may be empty.
    pub change: String,
}

impl SiteFrame {
    pub fn new(from: &Standpoint<'_>, assets: &AssetLinks) -> Self {
        let site = from.site;
        let settings = &site.settings;
        let by_name = |paths: &BTreeMap<String, String>| {
            paths
                .iter()
                .map(|(name, path)| (name.clone(), from.url(path)))
                .collect()
        };
        Self {
            title: settings.title.to_string(),
            tagline: settings.tagline.to_string(),
            lang: settings.language.to_string(),
            licence: settings.licence.to_string(),
            nav: targets(&settings.navigation)
                .map(Id::document)
                .map(|id| CurrentLink {
                    current: is_inside(from, id),
                    title: site.document(id).common.title.value.to_string(),
                    url: from.document(id),
                })
                .collect(),
            footer: targets(&settings.footer)
                .map(|id| {
                    let LinkView { title, url } = from.link(id);
                    let current = site
                        .page_of(id, from.area)
                        .is_some_and(|page| site.page(page).output == *from.at);
                    CurrentLink {
                        title,
                        url,
                        current,
                    }
                })
                .collect(),
            areas: site
                .areas()
                .map(|(id, area)| CurrentLink {
                    title: site.document(area).common.title.value.to_string(),
                    url: from.document(area),
                    current: from.area == Some(id),
                })
                .collect(),
            home: from.url("index.html"),
            css: from.url(&assets.css),
            styles: by_name(&assets.styles),
            scripts: by_name(&assets.scripts),
            icons: from.url(addresses::ICONS),
            manifest: from.url("site.webmanifest"),
            feed: from.url("feed.xml"),
            emergency: Emergency {
                url: elsewhere(from, settings.emergency.as_ref()),
            },
            exit: Exit {
                url: settings.exit.to_string(),
                explained: elsewhere(from, settings.exit_explained.as_ref()),
            },
            stamp: StampView::new(),
            keep: keep(from),
        }
    }
}

/// The page on which a copy is kept, for readers of the first page of what it is of.
fn keep(from: &Standpoint<'_>) -> String {
    let site = from.site;
    let is_first = |first: &PageId| site.page(*first).output == *from.at;
    if site.settings.offline && site.copied().iter().any(is_first) {
        from.url(&addresses::keeping_page(from.at.as_str()))
    } else {
        String::new()
    }
}

/// The address of a page that the settings name; empty if there is none, or if the reader is there.
fn elsewhere(from: &Standpoint<'_>, named: Option<&Ref<File>>) -> String {
    named
        .and_then(Ref::target)
        .and_then(|id| from.site.page_of(id, from.area))
        .map(|page| from.site.page(page).output.as_str())
        .filter(|output| *output != from.at.as_str())
        .map_or_else(String::new, |output| from.url(output))
}

/// Whether the reader is on a page of the section that a navigation link opens.
fn is_inside(from: &Standpoint<'_>, index: DocumentId) -> bool {
    let document = from.site.document(index);
    let Some(page) = from.site.page_of(index, from.area) else {
        return false;
    };
    let output = from.site.page(page).output.as_str();
    match output.strip_suffix("index.html") {
        Some(folder) if !matches!(document.kind, Kind::Area(_)) && !folder.is_empty() => {
            from.at.as_str().starts_with(folder)
        }
        _ => from.at.as_str() == output,
    }
}

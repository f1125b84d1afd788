//! The folder: pages that one can walk about in as on the site, packed for a stick or for a laptop that no web page comes to.
//!
//! One folder at the top, in it a page that works alone, and the site in a folder beside it. Nothing needs a server.

use serde::Serialize;

use super::policy::within;
use super::words::{About, first};
use super::{Copy, CopyFile, Reach, Rewriting, Scope, Shelf, To, archive, names, policy};
use crate::documents::OutputPath;
use crate::exporter::{Exported, Exporter, Material, Takes};
use crate::findings::Finding;
use crate::outputs::{Output, addresses};
use crate::render::CopyParts;
use crate::site::Site;
use crate::tags::{Attribute, Piece, Pieces};
use crate::words::DateView;

/// The folder for a stick.
pub(crate) const EXPORTER: Exporter = Exporter {
    name: "folder",
    about: "The site, or an area's part of it, packed for a stick or a laptop without a network",
    manifest: "fingerpost-folder.json",
    takes: Takes::Area,
    make,
};

/// Where the pages are in it.
const PAGES: &str = "site/";
const START: &str = "START-HERE.html";
/// Loaded by the first page: it shows that the folder was unpacked.
const NEIGHBOUR: &str = "site/here.js";
/// Loaded by every page.
const AGE: &str = "assets/age.js";
const STYLE: &str = "assets/copy.css";

fn make(material: &Material<'_>) -> Result<Exported, Vec<Finding>> {
    let site = material.site;
    let pages = material.pages()?;
    let parts = CopyParts::of(material.sources)?;
    let shelf = Shelf::of(&pages, site.today);
    let scope = Scope {
        area: material.area,
        reader: None,
        reach: Reach::Site,
    };
    let copy = match material.area {
        Some(_) => shelf.copy(site, scope),
        None => shelf.whole(site),
    };
    let copy = copy.ok_or_else(super::nothing_in_it)?;
    let folder = Folder {
        site,
        copy: &copy,
        bar: parts.component("copy.bar", &Bar::of(&copy))?,
        top: top(site, &copy),
        archive: format!("{}.zip", names::stem(site, material.area, None)),
    };
    let mut files = folder.pages()?;
    let count = files
        .iter()
        .filter(|file| file.path.ends_with(".html"))
        .count();
    for (path, text) in [
        (AGE, parts.script("age.js")),
        (STYLE, parts.style("copy.css")),
    ] {
        files.push(Output {
            path: path.to_owned(),
            bytes: text.into_bytes(),
        });
    }
    for file in &mut files {
        file.path.insert_str(0, PAGES);
    }
    files.push(folder.start(&parts, count)?);
    files.push(Output {
        path: NEIGHBOUR.to_owned(),
        bytes: [parts.script("age.js"), parts.script("unpacked.js")]
            .concat()
            .into_bytes(),
    });
    for file in &mut files {
        file.path.insert_str(0, &format!("{}/", folder.top));
    }
    let packed = archive::packed(folder.archive.clone(), None, files)?;
    Ok(Exported {
        notes: vec![
            names::note(&packed),
            format!("Unpacked it is {}.", names::size(copy.bytes())),
        ],
        files: vec![packed],
        holds: (count, "page"),
    })
}

struct Folder<'a> {
    site: &'a Site,
    copy: &'a Copy<'a>,
    /// Says on each page that it is old, when it is.
    bar: String,
    /// The folder at the top.
    top: String,
    archive: String,
}

#[derive(Serialize)]
struct Bar {
    review_by: DateView,
}

impl Bar {
    fn of(copy: &Copy<'_>) -> Self {
        Self {
            review_by: DateView::new(copy.review_by),
        }
    }
}

#[derive(Serialize)]
struct Start {
    #[serde(flatten)]
    about: About,
    policy: String,
    style: String,
    script: &'static str,
    archive: String,
    first: String,
    pages: usize,
}

impl Folder<'_> {
    /// The pages, each with its bar, and what they load.
    fn pages(&self) -> Result<Vec<Output>, Vec<Finding>> {
        let mut files = Vec::new();
        let mut wrong = Vec::new();
        for file in self.copy.files.iter().filter(|file| is_taken(file.path)) {
            wrong.extend(self.too_long(file));
            let bytes = match std::str::from_utf8(file.bytes) {
                Ok(html) if file.is_page() => self.page(file.path, html).into_bytes(),
                _ => file.bytes.to_vec(),
            };
            files.push(Output {
                path: file.path.to_owned(),
                bytes,
            });
        }
        if wrong.is_empty() {
            Ok(files)
        } else {
            Err(wrong)
        }
    }

    fn too_long(&self, file: &CopyFile<'_>) -> Option<Finding> {
        let path = format!("{}/{PAGES}{}", self.top, file.path);
        let means = file
            .page
            .map(|page| &self.site.document(self.site.page(page).document).path);
        names::not_too_long(&path, means)
    }

    /// A page with links that lead to what is in the copy, with its bar and the script that shows it.
    fn page(&self, path: &str, html: &str) -> String {
        let link = |to: &str, fragment: Option<&str>| self.link(path, to, fragment);
        let leaves_out = |name: &str, said: &[Attribute<'_>]| self.is_for_servers(path, name, said);
        let rewriting = Rewriting {
            page: path,
            prefix: "",
            link: &link,
            leaves_out: &leaves_out,
        };
        let at = OutputPath::new(path);
        let loads = format!(
            "<link rel=\"stylesheet\" href=\"{}\"><script src=\"{}\" defer></script>",
            at.relative(STYLE),
            at.relative(AGE)
        );
        with_bar(&rewriting.of(html), &self.bar, &loads)
    }

    fn link(&self, from: &str, to: &str, fragment: Option<&str>) -> To {
        let place = fragment.map_or_else(String::new, |id| format!("#{id}"));
        if from == to && !place.is_empty() {
            return To::Address(place);
        }
        if is_taken(to) && self.copy.file(to).is_some() {
            return To::Address(format!("{}{place}", OutputPath::new(from).relative(to)));
        }
        match &self.site.settings.base_url {
            Some(base) => To::Address(format!("{base}{to}{place}")),
            None => To::Nowhere,
        }
    }

    /// Whether an element says to a browser what only a site on the web has: a feed, how it is installed.
    fn is_for_servers(&self, page: &str, name: &str, said: &[Attribute<'_>]) -> bool {
        name.eq_ignore_ascii_case("link")
            && said
                .iter()
                .filter(|attribute| attribute.name.eq_ignore_ascii_case("href"))
                .filter_map(|attribute| super::links::resolved(page, &attribute.value()))
                .any(|(to, _)| !is_taken(&to) || self.copy.file(&to).is_none())
    }

    fn start(&self, parts: &CopyParts<'_>, pages: usize) -> Result<Output, Vec<Finding>> {
        let styles = self
            .copy
            .files
            .iter()
            .find(|file| is_style_of_all(file.path));
        let style = styles.map_or_else(String::new, |file| {
            within(&String::from_utf8_lossy(file.bytes))
        }) + &within(&parts.style("copy.css"));
        let about = About::of(self.site, self.copy);
        let values = Start {
            policy: policy::of_page_alone("'self'", std::slice::from_ref(&style)),
            style,
            script: NEIGHBOUR,
            archive: self.archive.clone(),
            first: format!("{PAGES}{}", first(self.site, self.copy.scope.area)),
            pages,
            about,
        };
        Ok(Output {
            path: START.to_owned(),
            bytes: parts.html("start-here.html", &values)?.into_bytes(),
        })
    }
}

/// What is of a server stays with it: the page on which a copy is kept, and how the site is installed.
fn is_taken(path: &str) -> bool {
    path != addresses::NOT_KEPT
        && path != addresses::WEB_MANIFEST
        && path.rsplit('/').next() != Some(addresses::KEEP)
}

/// The name of the folder at the top: the site's and the area's, or only the site's, where some path would be too long with both.
fn top(site: &Site, copy: &Copy<'_>) -> String {
    let longest = copy
        .files
        .iter()
        .map(|file| file.path.chars().count())
        .max();
    let whole = names::stem(site, copy.scope.area, None);
    let length = whole.len() + "/".len() + PAGES.len() + longest.unwrap_or_default();
    if length > names::LONGEST {
        names::stem(site, None, None)
    } else {
        whole
    }
}

fn is_style_of_all(path: &str) -> bool {
    path.starts_with("assets/site.") && path.ends_with(".css")
}

/// A page with something at the top of its main part, and what it loads at the end of its head.
fn with_bar(html: &str, bar: &str, loads: &str) -> String {
    let mut page = String::with_capacity(html.len() + bar.len() + loads.len());
    for piece in Pieces::of(html) {
        match piece {
            Piece::End(tag, name) if name.eq_ignore_ascii_case("head") => {
                page.push_str(loads);
                page.push_str(tag);
            }
            Piece::Start(tag, name) if name.eq_ignore_ascii_case("main") => {
                page.push_str(tag);
                page.push_str(bar);
            }
            Piece::Text(text)
            | Piece::Start(text, _)
            | Piece::End(text, _)
            | Piece::Verbatim(text) => page.push_str(text),
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_stands_in_the_main_part_and_the_script_in_the_head() {
        assert_eq!(
            with_bar(
                "<head><title>a</head>b</title></head><body><p>s</p><main id=\"m\">x</main>",
                "<b></b>",
                "<s></s>"
            ),
            "<head><title>a</head>b</title><s></s></head><body><p>s</p><main id=\"m\"><b></b>x</main>"
        );
    }
}

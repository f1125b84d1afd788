//! A file: its first section, which says what it is and what it holds, then its pages.

use serde::Serialize;

use super::inline::inline;
use super::plan::Plan;
use super::volume::{Volume, plain};
use crate::copies::policy::{hashed, of_page_alone, within};
use crate::copies::words::About;
use crate::copies::{Chapter, CopyFile, names};
use crate::documents::Kind;
use crate::findings::Finding;
use crate::outputs::Output;
use crate::references::Ref;
use crate::site::PageId;
use crate::vocabulary::Voice;
use crate::words::DateView;

/// The key of the first section.
pub(super) const KEY: &str = "start";

/// What the template of a file is given.
#[derive(Serialize)]
pub(super) struct Start {
    #[serde(flatten)]
    about: About,
    policy: String,
    styles: Vec<String>,
    first_scripts: Vec<String>,
    scripts: Vec<String>,
    young: bool,
    leave: bool,
    exit: Exit,
    /// Where it is said which number to call; may be empty.
    emergency: String,
    readers: Vec<String>,
    part: Option<Part>,
    /// The checks and the directory, wherever they are.
    tools: Vec<Link>,
    chapters: Vec<Contents>,
    stamp: Stamp,
    stamped: Stamped,
    sheets: Vec<String>,
}

#[derive(Serialize)]
struct Exit {
    url: String,
    explained: String,
}

#[derive(Serialize)]
struct Part {
    number: usize,
    of: usize,
    others: Vec<Other>,
}

#[derive(Serialize)]
struct Other {
    number: usize,
    file: String,
    size: String,
    /// Its chapters, in words.
    holds: String,
}

#[derive(Serialize)]
struct Contents {
    title: String,
    /// The chapter's own page; may be empty.
    url: String,
    pages: Vec<Link>,
}

#[derive(Serialize)]
struct Link {
    title: String,
    url: String,
    /// The number of another file; may be empty.
    part: String,
}

#[derive(Serialize)]
struct Stamp {
    #[serde(flatten)]
    day: DateView,
    version: String,
}

/// What the stamp asks of a page.
#[derive(Serialize)]
struct Stamped {
    area: Option<Area>,
    canonical: String,
}

#[derive(Serialize)]
struct Area {
    title: String,
}

impl Start {
    /// One file of a plan. `sizes` are those of all files, as far as they are known.
    pub fn of(
        volume: &Volume<'_>,
        plan: &Plan,
        number: usize,
        sizes: &[usize],
    ) -> Result<Output, Vec<Finding>> {
        let reader = volume.copy.scope.reader;
        let here = plan.parts.get(number).map_or(&[][..], Vec::as_slice);
        let mut sheets = Vec::new();
        for chapter in here {
            for page in &chapter.pages {
                sheets.push(volume.sheet(plan, number, *page, &chapter.title)?);
            }
        }
        let files: Vec<&CopyFile<'_>> = here
            .iter()
            .flat_map(|chapter| &chapter.pages)
            .filter_map(|page| volume.file(*page))
            .collect();
        let leave = reader != Some(Voice::Professionals);
        let found = inline(volume.outputs, &files, leave);
        let mut styles = found.styles;
        for name in ["copy.css", "single-file.css"] {
            styles.push(within(&volume.parts.style(name)));
        }
        let mut scripts = found.scripts;
        // What families and young people read does not say in a tab which page it is.
        let own = ["age.js", "titles.js"].into_iter();
        let own = own.filter(|name| !leave || *name != "titles.js");
        scripts.extend(own.map(|name| within(&volume.parts.script(name))));
        let about = About::of(volume.site, &volume.copy);
        let values = Start {
            policy: policy(&found.first_scripts, &scripts, &styles),
            styles,
            first_scripts: found.first_scripts,
            scripts,
            young: reader == Some(Voice::Young),
            leave,
            exit: Exit {
                url: volume.site.settings.exit.to_string(),
                explained: named(
                    volume,
                    plan,
                    number,
                    volume.site.settings.exit_explained.as_ref(),
                ),
            },
            emergency: named(
                volume,
                plan,
                number,
                volume.site.settings.emergency.as_ref(),
            ),
            readers: readers(volume),
            part: part(volume, plan, number, sizes),
            tools: tools(volume, plan, number),
            chapters: here
                .iter()
                .map(|chapter| contents(volume, plan, number, chapter))
                .collect(),
            stamp: Stamp {
                day: about.as_of.clone(),
                version: about.version.clone(),
            },
            stamped: Stamped {
                area: (!about.area.is_empty()).then(|| Area {
                    title: about.area.clone(),
                }),
                canonical: about.online.clone(),
            },
            about,
            sheets,
        };
        Ok(Output {
            path: volume.file_name(plan, number),
            bytes: volume.parts.html("single-file.html", &values)?.into_bytes(),
        })
    }
}

/// Exactly what stands in the file may run and style it.
fn policy(first: &[String], later: &[String], styles: &[String]) -> String {
    let mut scripts: Vec<String> = first
        .iter()
        .chain(later)
        .map(|script| hashed(script))
        .collect();
    scripts.push("'wasm-unsafe-eval'".to_owned());
    of_page_alone(&scripts.join(" "), styles)
}

/// Where a page that the settings name stands in this file; empty if it does not.
fn named(
    volume: &Volume<'_>,
    plan: &Plan,
    number: usize,
    named: Option<&Ref<crate::references::File>>,
) -> String {
    named
        .and_then(Ref::target)
        .and_then(|file| volume.site.page_of(file, volume.copy.scope.area))
        .and_then(|page| volume.address(plan, number, page, None))
        .filter(|address| plain(address).0.is_empty())
        .unwrap_or_default()
}

/// For whom it is, in the words of the settings; nothing where it is for everybody.
fn readers(volume: &Volume<'_>) -> Vec<String> {
    let Some(reader) = volume.copy.scope.reader else {
        return Vec::new();
    };
    let audiences = volume.site.settings.audiences.iter();
    audiences
        .filter(|audience| audience.voice == reader)
        .map(|audience| lower_first(&audience.label))
        .collect()
}

/// "Parents and carers" after "For".
fn lower_first(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

fn part(volume: &Volume<'_>, plan: &Plan, number: usize, sizes: &[usize]) -> Option<Part> {
    let others = plan
        .parts
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != number);
    (plan.parts.len() > 1).then(|| Part {
        number: number + 1,
        of: plan.parts.len(),
        others: others
            .map(|(other, chapters)| Other {
                number: other + 1,
                file: volume.file_name(plan, other),
                size: names::size(sizes.get(other).copied().unwrap_or_default()),
                holds: chapters
                    .iter()
                    .map(|chapter| chapter.title.as_str())
                    .collect::<Vec<_>>()
                    .join("; "),
            })
            .collect(),
    })
}

/// The checks and the directory.
fn tools(volume: &Volume<'_>, plan: &Plan, number: usize) -> Vec<Link> {
    let pages = volume.chapters.iter().flat_map(|chapter| &chapter.pages);
    let is_tool = |page: &&PageId| {
        let document = volume.site.document(volume.site.page(**page).document);
        matches!(document.kind, Kind::Checker(_) | Kind::Directory(_))
    };
    pages
        .filter(is_tool)
        .filter_map(|page| link(volume, plan, number, *page))
        .collect()
}

fn contents(volume: &Volume<'_>, plan: &Plan, number: usize, chapter: &Chapter) -> Contents {
    let mut pages: Vec<Link> = chapter
        .pages
        .iter()
        .filter_map(|page| link(volume, plan, number, *page))
        .collect();
    let own = pages
        .iter()
        .position(|page| page.title == chapter.title)
        .map(|at| pages.remove(at).url);
    Contents {
        title: chapter.title.clone(),
        url: own.unwrap_or_default(),
        pages,
    }
}

fn link(volume: &Volume<'_>, plan: &Plan, number: usize, page: PageId) -> Option<Link> {
    let address = volume.address(plan, number, page, None)?;
    let (part, url) = plain(&address);
    let document = volume.site.document(volume.site.page(page).document);
    Some(Link {
        title: document.common.title.value.to_string(),
        url: url.to_owned(),
        part: part.to_owned(),
    })
}

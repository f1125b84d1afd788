//! The pages that go together, and where the links between them lead.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::keys::keys;
use super::plan::Plan;
use super::start::{KEY, Start};
use super::{MOST, fits};
use crate::copies::{
    Chapter, Copy, CopyFile, Reach, Rewriting, Scope, Shelf, To, chapters, main_of, names,
};
use crate::documents::Kind;
use crate::exporter::Material;
use crate::findings::{Finding, Place, codes};
use crate::outputs::Output;
use crate::render::CopyParts;
use crate::site::{PageId, Site};
use crate::sources::SETTINGS_PATH;
use crate::tags::Attribute;
use crate::vocabulary::Voice;

/// What becomes an id in place of an address: the name of a service in the directory, to which other pages link.
const AS_ID: &str = "id:";
/// What becomes an address in another file.
const IN_PART: &str = "part:";

/// A copy whose pages stand in one file, or in a few.
pub(super) struct Volume<'a> {
    pub site: &'a Site,
    pub outputs: &'a [Output],
    pub parts: &'a CopyParts<'a>,
    pub copy: Copy<'a>,
    pub chapters: Vec<Chapter>,
    /// The name of its file, without number and ending.
    pub stem: String,
    keys: BTreeMap<String, String>,
    /// All pages of the site by their path: a link may lead to one that is here in another view, or not at all.
    by_path: BTreeMap<&'a str, PageId>,
    /// The directories, with the services that each has a card of.
    directories: BTreeMap<PageId, BTreeSet<String>>,
}

#[derive(Serialize)]
struct SheetHtml<'s> {
    sheet: Sheet<'s>,
    body: &'s str,
}

#[derive(Serialize)]
struct Sheet<'s> {
    kind: &'static str,
    young: bool,
    key: &'s str,
    chapter: &'s str,
}

impl<'a> Volume<'a> {
    /// The pages for these readers; nothing where there are none.
    pub fn of(
        material: &Material<'a>,
        outputs: &'a [Output],
        shelf: &Shelf<'a>,
        parts: &'a CopyParts<'a>,
        reader: Option<Voice>,
    ) -> Option<Self> {
        let site = material.site;
        let scope = Scope {
            area: material.area,
            reader,
            reach: Reach::Book,
        };
        let copy = shelf.copy(site, scope)?;
        let by_path: BTreeMap<&str, PageId> = site
            .pages()
            .map(|(id, page)| (page.output.as_str(), id))
            .collect();
        let is_kind =
            |page: PageId, is: fn(&Kind) -> bool| is(&site.document(site.page(page).document).kind);
        let directories = copy
            .files
            .iter()
            .filter_map(|file| Some((file.page?, file)))
            .filter(|(page, _)| is_kind(*page, |kind| matches!(kind, Kind::Directory(_))))
            .map(|(page, file)| {
                let services = file.links.iter().map(|link| &link.path);
                let services = services.filter(|path| {
                    by_path
                        .get(path.as_str())
                        .is_some_and(|page| is_kind(*page, |kind| matches!(kind, Kind::Service(_))))
                });
                (page, services.cloned().collect())
            })
            .collect();
        Some(Self {
            chapters: chapters(&copy, site),
            keys: keys(&copy.pages().map(|file| file.path).collect::<Vec<_>>()),
            stem: names::stem(site, material.area, reader),
            site,
            outputs,
            parts,
            by_path,
            directories,
            copy,
        })
    }

    /// How many pages it holds.
    pub fn length(&self) -> usize {
        self.copy.pages().count()
    }

    pub fn pages(&self) -> impl Iterator<Item = PageId> {
        self.copy.files.iter().filter_map(|file| file.page)
    }

    /// All of it in one file; nothing if that is too large.
    pub fn only_file(&self) -> Result<Option<Output>, Vec<Finding>> {
        let file = Start::of(self, &Plan::whole(&self.chapters), 0, &[])?;
        Ok(Some(file).filter(fits))
    }

    /// All of it, in as few files as can hold it.
    pub fn files(&self) -> Result<Vec<Output>, Vec<Finding>> {
        let plan = Plan::whole(&self.chapters);
        let whole = Start::of(self, &plan, 0, &[])?;
        if fits(&whole) {
            return Ok(vec![whole]);
        }
        let mut sizes = BTreeMap::new();
        for page in self.pages() {
            sizes.insert(page, self.sheet(&plan, 0, page, "")?.len());
        }
        let around = whole.bytes.len().saturating_sub(sizes.values().sum());
        let size = |page: PageId| sizes.get(&page).copied().unwrap_or_default();
        // Links to another file are longer than links within one: less goes into each until all fit.
        for percent in [99, 97, 94, 90, 85] {
            let room = MOST.saturating_sub(around) * percent / 100;
            let plan = Plan::within(&self.chapters, room, &size);
            let once = self.files_of(&plan, &vec![0; plan.parts.len()])?;
            let sizes: Vec<usize> = once.iter().map(|file| file.bytes.len()).collect();
            let files = self.files_of(&plan, &sizes)?;
            if files.iter().all(fits) {
                return Ok(files);
            }
        }
        let place = Place::file(&std::sync::Arc::from(SETTINGS_PATH));
        let message = format!("`{}` has a page too large for any file", self.stem);
        Err(vec![
            Finding::new(&codes::FP802, place, message).help("make its longest page into several"),
        ])
    }

    fn files_of(&self, plan: &Plan, sizes: &[usize]) -> Result<Vec<Output>, Vec<Finding>> {
        (0..plan.parts.len())
            .map(|number| Start::of(self, plan, number, sizes))
            .collect()
    }

    /// The name of a file.
    pub fn file_name(&self, plan: &Plan, number: usize) -> String {
        match plan.parts.len() {
            1 => format!("{}.html", self.stem),
            _ => format!("{}-{}.html", self.stem, number + 1),
        }
    }

    /// The file behind a page.
    pub fn file(&self, page: PageId) -> Option<&CopyFile<'a>> {
        self.copy.file(self.site.page(page).output.as_str())
    }

    /// A page as a section of a file.
    pub fn sheet(
        &self,
        plan: &Plan,
        number: usize,
        page: PageId,
        chapter: &str,
    ) -> Result<String, Vec<Finding>> {
        let Some(file) = self.file(page) else {
            return Ok(String::new());
        };
        let html = std::str::from_utf8(file.bytes).unwrap_or_default();
        let Some(key) = self.keys.get(file.path) else {
            return Ok(String::new());
        };
        let link = |to: &str, fragment: Option<&str>| self.link(plan, number, page, to, fragment);
        let rewriting = Rewriting {
            page: file.path,
            prefix: &format!("{key}-"),
            link: &link,
            leaves_out: &is_left_out,
        };
        let main = rewriting.of(main_of(html).unwrap_or_default());
        // A check puts its result into the address: here that has to be a place, or the file would show its first section.
        let result = format!(" data-result id=\"{key}result\"");
        let main = main.replacen(" data-result", &result, 1);
        let document = self.site.document(self.site.page(page).document);
        self.parts.html(
            "sheet.html",
            &SheetHtml {
                sheet: Sheet {
                    kind: document.kind.name(),
                    young: self.site.voice(document) == Some(Voice::Young),
                    key,
                    chapter,
                },
                body: &marked(&main),
            },
        )
    }

    /// The address of a page, from a file of the plan: of the page in this file or in another; nothing where no file holds it.
    pub fn address(
        &self,
        plan: &Plan,
        number: usize,
        page: PageId,
        fragment: Option<&str>,
    ) -> Option<String> {
        let key = self.keys.get(self.site.page(page).output.as_str())?;
        let place = match fragment {
            Some(id) if !id.is_empty() => format!("#{key}-{id}"),
            _ => format!("#{key}"),
        };
        let part = plan.part_of(page)?;
        if part == number {
            return Some(place);
        }
        Some(format!(
            "{IN_PART}{}:{}{place}",
            part + 1,
            self.file_name(plan, part)
        ))
    }

    fn link(
        &self,
        plan: &Plan,
        number: usize,
        from: PageId,
        to: &str,
        fragment: Option<&str>,
    ) -> To {
        if to == "index.html" {
            return To::Address(format!("#{KEY}"));
        }
        if let Some(card) = self.card(from, to) {
            return card;
        }
        let found = self
            .here(to)
            .and_then(|(page, id)| self.address(plan, number, page, id.as_deref().or(fragment)));
        match (found, &self.site.settings.base_url) {
            (Some(address), _) => To::Address(address),
            (None, Some(base)) => {
                let place = fragment.map_or_else(String::new, |id| format!("#{id}"));
                To::Address(format!("{base}{to}{place}"))
            }
            (None, None) => To::Nowhere,
        }
    }

    /// In a directory a link to one of its services is the place that links to the service lead to.
    fn card(&self, from: PageId, to: &str) -> Option<To> {
        let services = self.directories.get(&from)?;
        let key = self.keys.get(self.site.page(from).output.as_str())?;
        services
            .contains(to)
            .then(|| To::Address(format!("{AS_ID}{key}-{}", card_id(to))))
    }

    /// The page of this volume that stands for a path of the site, and the place in it.
    fn here(&self, path: &str) -> Option<(PageId, Option<String>)> {
        let page = *self.by_path.get(path)?;
        let document = self.site.page(page).document;
        if matches!(self.site.document(document).kind, Kind::Service(_)) {
            let (directory, services) = self.directories.iter().next()?;
            let id = services.contains(path).then(|| card_id(path));
            return Some((*directory, id));
        }
        let page = self.site.page_of(document, self.copy.scope.area)?;
        self.file(page).map(|_| (page, None))
    }
}

/// `service-childline` of `services/childline.html`.
fn card_id(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    format!("service-{}", name.trim_end_matches(".html"))
}

/// What a page says of itself that one file says once, and the history of its words.
fn is_left_out(_: &str, said: &[Attribute<'_>]) -> bool {
    said.iter()
        .filter(|attribute| attribute.name.eq_ignore_ascii_case("class"))
        .any(|attribute| ["page-area", "about-changes"].contains(&&*attribute.value()))
}

/// Addresses that are more than an address become what they mean.
pub(super) fn marked(html: &str) -> String {
    let mut marked = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(" href=\"") {
        let value = at + " href=\"".len();
        let Some(end) = rest[value..].find('"').map(|length| value + length) else {
            break;
        };
        let address = &rest[value..end];
        marked.push_str(&rest[..at]);
        if let Some(id) = address.strip_prefix(AS_ID) {
            marked.extend([" id=\"", id]);
        } else if let Some((part, file)) = address
            .strip_prefix(IN_PART)
            .and_then(|address| address.split_once(':'))
        {
            marked.extend([" data-part=\"", part, "\" href=\"", file]);
        } else {
            marked.push_str(&rest[at..end]);
        }
        rest = &rest[end..];
    }
    marked.push_str(rest);
    marked
}

/// The part and the plain address of one that `address` gave.
pub(super) fn plain(address: &str) -> (&str, &str) {
    address
        .strip_prefix(IN_PART)
        .and_then(|address| address.split_once(':'))
        .unwrap_or(("", address))
}

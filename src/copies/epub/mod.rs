//! The book: an area's guidance as an EPUB, for readers of e-books and for whoever wants to read it through. It has no script: a check is
//! the table of what it can say, opening hours are words.
//!
//! `Site + its rendered files → Book (a copy, with a file name for each page) → XHTML pages, contents, package → one archive`.

mod cards;
mod left_out;
mod package;
mod xhtml;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::words::About;
use super::{
    Copy, CopyFile, Reach, Rewriting, Scope, Shelf, To, archive, chapters, main_of, names,
};
use crate::exporter::{Exported, Exporter, Material, Takes};
use crate::findings::Finding;
use crate::outputs::Output;
use crate::render::CopyParts;
use crate::site::{PageId, Site};
use cards::{CARD, Cards};
use package::{Item, Package, title_of};

/// The book.
pub(crate) const EXPORTER: Exporter = Exporter {
    name: "epub",
    about: "An area's guidance as a book (EPUB 3), without scripts",
    manifest: "fingerpost-epub.json",
    takes: Takes::AreaAndAudience,
    make,
};

fn make(material: &Material<'_>) -> Result<Exported, Vec<Finding>> {
    let pages = material.pages()?;
    let parts = CopyParts::of(material.sources)?;
    let scope = Scope {
        area: material.area,
        reader: material.reader,
        reach: Reach::Book,
    };
    let shelf = Shelf::of(&pages, material.site.today);
    let copy = shelf
        .copy(material.site, scope)
        .ok_or_else(super::nothing_in_it)?;
    let book = Book::of(material.site, &copy, &parts);
    let path = format!(
        "{}.epub",
        names::stem(material.site, scope.area, scope.reader)
    );
    if let Some(finding) = names::not_too_long(&path, None) {
        return Err(vec![finding]);
    }
    let media_type = Output {
        path: "mimetype".to_owned(),
        bytes: b"application/epub+zip".to_vec(),
    };
    let file = archive::packed(path, Some(&media_type), book.files()?)?;
    Ok(Exported {
        notes: std::iter::once(names::note(&file))
            .chain(package::note(&book.about, scope.reader))
            .collect(),
        files: vec![file],
        holds: (book.leaves.len(), "page"),
    })
}

/// A copy on its way to a book.
struct Book<'a> {
    site: &'a Site,
    copy: &'a Copy<'a>,
    parts: &'a CopyParts<'a>,
    about: About,
    /// By the path of a page on the site.
    leaves: BTreeMap<&'a str, Leaf<'a>>,
    cards: Cards<'a>,
}

/// A page of a book, before its links lead anywhere.
struct Leaf<'a> {
    /// Its file in the folder of pages: no address of the site has another dot, so no two are the same.
    file: String,
    /// Its main part.
    main: &'a str,
    /// The ids that are left of it: what a link can lead to.
    ids: BTreeSet<String>,
    version: &'a str,
}

/// The values of a page.
#[derive(Serialize)]
struct Page<'a> {
    about: &'a About,
    title: String,
    body: String,
    version: &'a str,
}

impl<'a> Book<'a> {
    fn of(site: &'a Site, copy: &'a Copy<'a>, parts: &'a CopyParts<'a>) -> Self {
        Self {
            site,
            copy,
            parts,
            about: About::of(site, copy),
            leaves: copy
                .pages()
                .filter_map(|file| Some((file.path, leaf(file)?)))
                .collect(),
            cards: Cards::of(site, copy),
        }
    }

    fn files(&self) -> Result<Vec<Output>, Vec<Finding>> {
        let chapters = chapters(self.copy, self.site);
        let mut items = Vec::new();
        let mut files = Vec::new();
        for id in chapters.iter().flat_map(|chapter| &chapter.pages) {
            let Some(leaf) = self.leaf(*id) else {
                continue;
            };
            let body = self.body(self.site.page(*id).output.as_str(), leaf);
            items.push(Item {
                key: format!("p{}", items.len() + 1),
                file: in_folder(leaf),
                drawn: body.contains("<svg"),
            });
            let page = Page {
                about: &self.about,
                title: title_of(self.site, *id),
                body,
                version: leaf.version,
            };
            let text = self.parts.html("epub/page.xml", &page)?;
            files.push(in_book(&in_folder(leaf), text));
        }
        let package = Package::of(self, &chapters, items);
        for (template, file) in [
            ("package.xml", "package.opf"),
            ("nav.xml", "nav.xhtml"),
            ("start.xml", "start.xhtml"),
        ] {
            let text = self.parts.html(&format!("epub/{template}"), &package)?;
            files.push(in_book(file, text));
        }
        files.push(in_book("book.css", self.parts.style("epub/book.css")));
        let container = self.parts.html("epub/container.xml", &package)?;
        files.push(Output {
            path: "META-INF/container.xml".to_owned(),
            bytes: container.into_bytes(),
        });
        Ok(files)
    }

    /// A page of the site as a page of the book, if it is in it.
    fn leaf(&self, id: PageId) -> Option<&Leaf<'a>> {
        self.leaves.get(self.site.page(id).output.as_str())
    }

    fn body(&self, path: &str, leaf: &Leaf<'_>) -> String {
        let link = |to: &str, fragment: Option<&str>| self.link(path, to, fragment);
        let rewriting = Rewriting {
            page: path,
            prefix: "",
            link: &link,
            leaves_out: &left_out::is_left_out,
        };
        xhtml::xhtml(&rewriting.of(leaf.main))
    }

    /// Where a link on a page leads: in the book, to the site if it is known where that is, or nowhere.
    fn link(&self, page: &str, to: &str, fragment: Option<&str>) -> To {
        if let Some(leaf) = self.leaves.get(to) {
            let place = fragment.filter(|id| leaf.ids.contains(*id));
            let place = place.map_or_else(String::new, |id| format!("#{id}"));
            return To::Address(format!("{}{place}", leaf.file));
        }
        match self.cards.card(to) {
            Some((list, card)) if list == page => return To::Address(format!("{CARD}{card}")),
            Some((list, card)) => {
                if let Some(list) = self.leaves.get(list) {
                    return To::Address(format!("{}#{card}", list.file));
                }
            }
            None => {}
        }
        let Some(base) = &self.site.settings.base_url else {
            return To::Nowhere;
        };
        let place = fragment.map_or_else(String::new, |id| format!("#{id}"));
        To::Address(format!("{base}{to}{place}"))
    }
}

fn leaf<'a>(file: &CopyFile<'a>) -> Option<Leaf<'a>> {
    file.page?;
    let html = std::str::from_utf8(file.bytes).ok()?;
    let main = main_of(html)?;
    let nowhere = |_: &str, _: Option<&str>| To::Nowhere;
    let rest = Rewriting {
        page: file.path,
        prefix: "",
        link: &nowhere,
        leaves_out: &left_out::is_left_out,
    }
    .of(main);
    Some(Leaf {
        file: format!(
            "{}.xhtml",
            file.path.trim_end_matches(".html").replace('/', ".")
        ),
        main,
        ids: xhtml::ids(&rest),
        version: version_in(html),
    })
}

/// The version that a page says of itself.
fn version_in(html: &str) -> &str {
    let after = html.rsplit_once("class=\"stamp-version\">");
    after.map_or("", |(_, after)| after.split('<').next().unwrap_or(""))
}

/// Where a page is, from the contents: apart from the book's own files, so that a page may have any name.
fn in_folder(leaf: &Leaf<'_>) -> String {
    format!("pages/{}", leaf.file)
}

fn in_book(name: &str, text: String) -> Output {
    Output {
        path: format!("EPUB/{name}"),
        bytes: text.into_bytes(),
    }
}

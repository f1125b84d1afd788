//! Where links lead.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::Destination;
use crate::addresses::is_slug;
use crate::documents::{CiteBy, Document, Kind, LeftOut, NamedBy, OutputPath};
use crate::findings::{Code, Finding, Place, codes, did_you_mean, meant};
use crate::markdown::{self, Link};
use crate::references::{DocumentId, Reference, Wanted};
use crate::settings::Settings;

/// Every document, by the names that authors use.
#[derive(Debug, Default)]
pub(super) struct Names {
    by_path: HashMap<Arc<str>, DocumentId>,
    by_kind: HashMap<&'static str, HashMap<String, DocumentId>>,
}

impl Names {
    pub fn new(documents: &[Document], findings: &mut Vec<Finding>) -> Self {
        let mut names = Self::default();
        for (index, document) in documents.iter().enumerate() {
            let id = DocumentId::new(index);
            names.by_path.insert(Arc::clone(&document.path), id);
            let spec = document.kind.spec();
            if spec.named_by != NamedBy::Id {
                continue;
            }
            let name = document.identity.id();
            let of_kind = names.by_kind.entry(spec.word).or_default();
            if let Some(first) = of_kind.get(&name) {
                findings.push(
                    Finding::new(
                        &codes::FP317,
                        document.front(),
                        format!("this {} has the same id as another: `{name}`", spec.word),
                    )
                    .help(format!(
                        "rename this file; the other is {}",
                        documents[first.index()].path
                    )),
                );
            } else {
                of_kind.insert(name, id);
            }
        }
        names
    }

    /// A document by its file, from the root.
    pub fn at(&self, path: &str) -> Option<DocumentId> {
        self.by_path.get(path).copied()
    }

    /// A document by kind and id.
    pub fn of_kind(&self, kind: &str, id: &str) -> Option<DocumentId> {
        self.by_kind.get(kind)?.get(id).copied()
    }

    /// The ids of all documents of a kind, in order.
    fn ids(&self, kind: &str) -> Vec<&str> {
        let ids = self.by_kind.get(kind).into_iter().flatten();
        let mut ids: Vec<&str> = ids.map(|(id, _)| id.as_str()).collect();
        ids.sort_unstable();
        ids
    }

    /// What a name stands for: the place of a document, or of an entry of the settings.
    pub fn find(&self, reference: &Reference, settings: &Settings) -> Option<usize> {
        let name = &*reference.written().value;
        match reference.wanted() {
            Wanted::Kind(kind) => self.of_kind(kind, name).map(DocumentId::index),
            Wanted::File => self.at(&in_content(name)).map(DocumentId::index),
            Wanted::Slug(_) => self.at(&of_slug(name)).map(DocumentId::index),
            Wanted::Audience => settings.audiences.iter().position(|one| &*one.id == name),
            Wanted::Need => settings.needs.iter().position(|one| &*one.id == name),
        }
    }
}

/// The file of a document of the country's, from the root.
fn of_slug(slug: &str) -> String {
    format!("content/{slug}.md")
}

/// A file named in the settings, from the root.
fn in_content(file: &str) -> String {
    format!("content/{}", file.trim_start_matches('/'))
}

/// Everything that can be linked to, and what is said of names that lead nowhere.
pub(super) struct Targets<'a> {
    pub documents: &'a [Document],
    pub names: &'a Names,
    /// Files whose own faults are already reported, and drafts.
    pub left_out: &'a LeftOut,
    draft_ids: HashSet<String>,
}

impl<'a> Targets<'a> {
    pub fn new(documents: &'a [Document], names: &'a Names, left_out: &'a LeftOut) -> Self {
        let drafts = left_out.drafts.iter();
        Self {
            documents,
            names,
            left_out,
            draft_ids: drafts.map(|(_, identity)| identity.id()).collect(),
        }
    }

    /// Links a name of a file, or says that nothing has that name.
    pub fn link(
        &self,
        reference: &Reference,
        path: &Arc<str>,
        settings: &Settings,
        findings: &mut Vec<Finding>,
    ) {
        let written = reference.written();
        let place = Place::at(path, written.span.clone());
        let found = match reference.wanted() {
            Wanted::Kind(kind) => {
                let found = self.find(kind, &written.value, place.clone(), findings);
                if let Some(id) = found.filter(|_| reference.is_citation()) {
                    let paragraph = reference.paragraph().map(|paragraph| &**paragraph);
                    self.check_citation(id, paragraph, place, findings);
                }
                found.map(DocumentId::index)
            }
            Wanted::File => self
                .find_file(&in_content(&written.value), place, findings)
                .map(DocumentId::index),
            Wanted::Slug(kind) => self
                .find_slug(kind, &written.value, place, findings)
                .map(DocumentId::index),
            Wanted::Audience => {
                let known = settings.audiences.iter().map(|one| &*one.id);
                find_word(&codes::FP307, "audience", reference, known, place, findings)
            }
            Wanted::Need => {
                let known = settings.needs.iter().map(|one| &*one.id);
                find_word(&codes::FP311, "need", reference, known, place, findings)
            }
        };
        if let Some(index) = found {
            reference.link(index);
        }
    }

    /// A citation names a paragraph where the source has paragraphs.
    pub fn check_citation(
        &self,
        id: DocumentId,
        paragraph: Option<&str>,
        place: Place,
        findings: &mut Vec<Finding>,
    ) {
        let document = &self.documents[id.index()];
        let Kind::Source(found) = &document.kind else {
            return;
        };
        let source = document.identity.id();
        match (found.cite_by, paragraph) {
            (CiteBy::Paragraph, None) => findings.push(
                Finding::new(
                    &codes::FP306,
                    place,
                    format!("this does not say where in `{source}` it is"),
                )
                .help(format!("name the paragraph or section: `{source}#5.2.1`")),
            ),
            (CiteBy::Whole, Some(paragraph)) => findings.push(
                Finding::new(
                    &codes::FP306,
                    place,
                    format!("`{source}` is cited as a whole, without `#{paragraph}`"),
                )
                .help(format!("write `{source}`")),
            ),
            _ => {}
        }
    }

    /// A document by kind and id; says so when there is none.
    pub fn find(
        &self,
        kind: &str,
        id: &str,
        place: Place,
        findings: &mut Vec<Finding>,
    ) -> Option<DocumentId> {
        let found = self.names.of_kind(kind, id);
        if found.is_none() && self.draft_ids.contains(id) {
            findings.push(
                Finding::new(
                    &codes::FP303,
                    place,
                    format!("the {kind} `{id}` is a draft"),
                )
                .help(
                    "publish the draft too (take `draft: true` out of it), or do not name it here",
                ),
            );
            return None;
        }
        if found.is_none() && !self.left_out.may_have(id) {
            let known = self.names.ids(kind);
            let mut finding =
                Finding::new(&codes::FP303, place, format!("there is no {kind} `{id}`"))
                    .help_with_nearest(id, known);
            if finding.help.is_none() {
                finding.help = how_to_write(kind, id);
            }
            findings.push(finding);
        }
        found
    }

    /// A document of the country's by its address; says so when there is none of this kind.
    fn find_slug(
        &self,
        kind: &str,
        slug: &str,
        place: Place,
        findings: &mut Vec<Finding>,
    ) -> Option<DocumentId> {
        let path = of_slug(slug);
        let found = self.names.at(&path);
        if found.is_some_and(|id| self.documents[id.index()].kind.name() == kind) {
            return found;
        }
        if found.is_none() && self.left_out.is_unreadable(&path) {
            // Its own faults are already told.
        } else if found.is_none() && self.left_out.is_draft(&path) {
            findings.push(
                Finding::new(
                    &codes::FP505,
                    place,
                    format!("`{slug}` is a draft, and this {kind} is not"),
                )
                .help("publish both, or make this one a draft too"),
            );
        } else {
            findings.push(
                Finding::new(
                    &codes::FP505,
                    place,
                    format!("`{slug}` is not a {kind} that stands on its own"),
                )
                .help(
                    "write its path without `content/` and `.md`: `extends: professionals/check`",
                ),
            );
        }
        None
    }

    /// A site without a first page leaves every reader who types its address with nothing.
    pub fn find_home(&self, path: &Arc<str>, findings: &mut Vec<Finding>) {
        let there = self.names.at(path).is_some() || self.left_out.may_be_at(path);
        if !there && !self.left_out.is_draft(path) {
            findings.push(
                Finding::new(
                    &codes::FP319,
                    Place::file(path),
                    "the site has no first page",
                )
                .help("write this file: a `kind: page` that says who the site is for"),
            );
        }
    }

    /// A document by its file; says so when there is none.
    pub fn find_file(
        &self,
        path: &str,
        place: Place,
        findings: &mut Vec<Finding>,
    ) -> Option<DocumentId> {
        let found = self.names.at(path);
        if found.is_none() && self.left_out.is_draft(path) {
            findings.push(
                Finding::new(
                    &codes::FP302,
                    place,
                    format!("this link leads to `{path}`, which is a draft"),
                )
                .help("publish the draft too (take `draft: true` out of it), or take the link out"),
            );
            return None;
        }
        if found.is_none() && !self.left_out.may_be_at(path) {
            let finding = Finding::new(
                &codes::FP302,
                place.clone(),
                format!("this link leads to `{path}`, which does not exist"),
            );
            // Paths in the settings start at the `content` folder, which is where that file is too.
            let from = OutputPath::new(Arc::clone(&place.path));
            findings.push(match self.nearest_file(path) {
                Some(near) => finding.help(meant(&from.relative(near))),
                None => finding
                    .help("write the path of a Markdown file, counted from this file's folder"),
            });
        }
        if let Some(id) = found
            && !self.documents[id.index()].kind.spec().has_page()
        {
            findings.push(
                Finding::new(
                    &codes::FP316,
                    place,
                    format!("`{path}` has no page of its own: it fills a slot of other pages"),
                )
                .help("link to a page that shows it"),
            );
            return None;
        }
        found
    }

    /// The file that was meant: one of nearly the same name in the same folder, or of the same name in another.
    fn nearest_file(&self, path: &str) -> Option<&'a str> {
        let (folder, name) = path.strip_suffix(".md")?.rsplit_once('/')?;
        let known: Vec<(&str, &str, &'a str)> = self
            .documents
            .iter()
            .filter(|document| document.kind.spec().has_page())
            .filter_map(|document| {
                let (folder, name) = document.path.strip_suffix(".md")?.rsplit_once('/')?;
                Some((folder, name, &*document.path))
            })
            .collect();
        let mut beside = known.iter().filter(|(other, ..)| *other == folder);
        if let Some(near) = did_you_mean(name, beside.clone().map(|(_, name, _)| *name)) {
            return beside.find_map(|(_, name, path)| (*name == near).then_some(*path));
        }
        let namesakes: Vec<_> = known
            .iter()
            .filter(|(_, other, _)| *other == name)
            .collect();
        if let [(.., path)] = namesakes.as_slice() {
            return Some(path);
        }
        let near = did_you_mean(folder, namesakes.iter().map(|(folder, ..)| *folder))?;
        namesakes
            .iter()
            .find_map(|(folder, _, path)| (*folder == near).then_some(*path))
    }

    /// Where a link of a document leads.
    ///
    /// A file whose front matter could not be read still has its links checked by [`Self::check_only`].
    pub fn destination(
        &self,
        from: &Document,
        link: &Link,
        findings: &mut Vec<Finding>,
    ) -> Destination {
        let place = from.place(link.span.clone());
        let (found, anchor) = match &link.reference {
            markdown::Reference::Here(anchor) => {
                Self::check_anchor(from, anchor, &place, findings);
                return Destination::Here(Arc::clone(anchor));
            }
            markdown::Reference::File { path, anchor } => {
                (self.find_file(path, place.clone(), findings), anchor)
            }
            markdown::Reference::Id { kind, id, anchor } => {
                (self.find(kind, id, place.clone(), findings), anchor)
            }
        };
        let Some(id) = found else {
            return Destination::Missing;
        };
        let target = &self.documents[id.index()];
        let (anchor, paragraph) = match (&target.kind, anchor) {
            (Kind::Source(_), paragraph) => (None, paragraph.clone()),
            (_, anchor) => (anchor.clone(), None),
        };
        if let Some(anchor) = &anchor {
            Self::check_anchor(target, anchor, &place, findings);
        }
        Destination::Document {
            id,
            anchor,
            paragraph,
        }
    }

    /// Checkers where a link leads, for a file that is not going to be a page because of other faults.
    pub fn check_only(&self, path: &Arc<str>, link: &Link, findings: &mut Vec<Finding>) {
        let place = Place::at(path, link.span.clone());
        match &link.reference {
            markdown::Reference::Here(_) => {}
            markdown::Reference::File { path, .. } => {
                self.find_file(path, place, findings);
            }
            markdown::Reference::Id { kind, id, .. } => {
                self.find(kind, id, place, findings);
            }
        }
    }

    fn check_anchor(target: &Document, anchor: &str, place: &Place, findings: &mut Vec<Finding>) {
        if target.has_anchor(anchor) {
            return;
        }
        let own_parts = target.kind.anchors();
        let headings = target
            .prose
            .headings
            .iter()
            .filter(|heading| heading.slot.is_none());
        let in_slot = target
            .prose
            .headings
            .iter()
            .any(|heading| &*heading.id == anchor);
        if anchor.is_empty() {
            findings.push(
                Finding::new(
                    &codes::FP304,
                    place.clone(),
                    "this link ends in `#` and names no heading",
                )
                .help("take the `#` out, or write the id of a heading after it"),
            );
            return;
        }
        let finding = Finding::new(
            &codes::FP304,
            place.clone(),
            format!("{} has no heading with the id `{anchor}`", target.path),
        );
        findings.push(if in_slot {
            finding.help("that heading stands in a slot that areas fill, so it may not be on the page; link to the page")
        } else {
            let known: Vec<&str> = headings
                .map(|heading| &*heading.id)
                .chain(own_parts.iter().map(String::as_str))
                .collect();
            finding.help_with_nearest(anchor, known)
        });
    }
}

/// A word that the settings define.
fn find_word<'k>(
    code: &Code,
    what: &str,
    reference: &Reference,
    known: impl Iterator<Item = &'k str>,
    place: Place,
    findings: &mut Vec<Finding>,
) -> Option<usize> {
    let known: Vec<&str> = known.collect();
    let word = &*reference.written().value;
    let found = known.iter().position(|one| *one == word);
    if found.is_none() {
        let finding = Finding::new(code, place, format!("there is no {what} `{word}`"));
        findings.push(if known.is_empty() {
            finding.help(format!(
                "list it in `content/site.yaml` first, under `{what}s:`"
            ))
        } else {
            finding.help_with_nearest(word, known)
        });
    }
    found
}

/// How to make a document that is wanted and not there.
fn how_to_write(kind: &str, id: &str) -> Option<String> {
    if !is_slug(id) {
        return None;
    }
    Some(match kind {
        "area" => format!("write `content/areas/{id}/index.md` with `kind: area`"),
        _ => format!("write a file `{id}.md` with `kind: {kind}`"),
    })
}

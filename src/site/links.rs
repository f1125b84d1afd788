//! Where links lead.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{Destination, DocumentId};
use crate::documents::{Document, Documents, Kind, LeftOut, OutputPath, is_slug};
use crate::findings::{Finding, Place, codes, did_you_mean, meant};
use crate::markdown::{Link, Reference};

/// Everything that can be linked to, by the names that authors use.
pub(super) struct Targets<'a> {
    pub documents: &'a [Document],
    pub by_path: HashMap<Arc<str>, DocumentId>,
    pub by_kind: HashMap<(&'static str, String), DocumentId>,
    /// Files whose own faults are already reported, and drafts.
    pub left_out: &'a LeftOut,
    draft_ids: HashSet<String>,
}

impl<'a> Targets<'a> {
    pub fn new(all: &'a Documents, findings: &mut Vec<Finding>) -> Self {
        let documents = all.documents.as_slice();
        let mut by_path = HashMap::with_capacity(documents.len());
        let mut by_kind: HashMap<(&'static str, String), DocumentId> = HashMap::new();
        for (index, document) in documents.iter().enumerate() {
            let id = DocumentId(index);
            by_path.insert(Arc::clone(&document.path), id);
            let by_file_only = matches!(
                document.kind,
                Kind::Page
                    | Kind::Checker(_)
                    | Kind::Local(_)
                    | Kind::Directory
                    | Kind::WalletCard(_)
            );
            if by_file_only {
                continue;
            }
            let name = document.identity.id();
            if let Some(first) = by_kind.get(&(document.kind.name(), name.clone())) {
                findings.push(
                    Finding::new(
                        &codes::FP317,
                        document.front(),
                        format!(
                            "this {} has the same id as another: `{name}`",
                            document.kind.name()
                        ),
                    )
                    .help(format!(
                        "rename this file; the other is {}",
                        documents[first.0].path
                    )),
                );
            } else {
                by_kind.insert((document.kind.name(), name), id);
            }
        }
        Self {
            documents,
            by_path,
            by_kind,
            left_out: &all.left_out,
            draft_ids: all
                .left_out
                .drafts
                .iter()
                .map(|(_, identity)| identity.id())
                .collect(),
        }
    }

    /// A document by kind and id; says so when there is none.
    pub fn find(
        &self,
        kind: &'static str,
        id: &str,
        place: Place,
        findings: &mut Vec<Finding>,
    ) -> Option<DocumentId> {
        let found = self.by_kind.get(&(kind, id.to_owned())).copied();
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
            let mut known: Vec<&str> = self
                .by_kind
                .keys()
                .filter(|(known, _)| *known == kind)
                .map(|(_, id)| id.as_str())
                .collect();
            known.sort_unstable();
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

    /// A site without a first page leaves every reader who types its address with nothing.
    pub fn find_home(&self, path: &Arc<str>, findings: &mut Vec<Finding>) {
        let there = self.by_path.contains_key(path) || self.left_out.may_be_at(path);
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
        let found = self.by_path.get(path).copied();
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
            && matches!(self.documents[id.0].kind, Kind::Local(_))
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
            .filter(|document| !matches!(document.kind, Kind::Local(_)))
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
            Reference::Here(anchor) => {
                Self::check_anchor(from, anchor, &place, findings);
                return Destination::Here(Arc::clone(anchor));
            }
            Reference::File { path, anchor } => {
                (self.find_file(path, place.clone(), findings), anchor)
            }
            Reference::Id { kind, id, anchor } => {
                (self.find(kind, id, place.clone(), findings), anchor)
            }
        };
        let Some(id) = found else {
            return Destination::Missing;
        };
        let target = &self.documents[id.0];
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
            Reference::Here(_) => {}
            Reference::File { path, .. } => {
                self.find_file(path, place, findings);
            }
            Reference::Id { kind, id, .. } => {
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

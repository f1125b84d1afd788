//! Reading every content file, side by side.

use std::sync::Arc;

use rayon::prelude::*;
use serde::Deserialize;

use super::fields::{Fields, Text, is_invisible};
use super::front_matter::{decode, split};
use super::identity::Identity;
use super::kinds::{self, KIND_NAMES};
use super::{Common, Document, Kind, front_matter, merge_markers};
use crate::findings::{Finding, Place};
use crate::markdown::{self, Prose};
use crate::sources::{Sources, TextFile};

/// What could be read of the content.
#[derive(Debug, Default)]
pub struct Documents {
    /// Documents without faults of their own, in path order.
    pub documents: Vec<Document>,
    /// Files that could not be understood. Links to them are not dead links: their own finding is enough.
    pub unreadable: Vec<Unreadable>,
    /// Drafts that are left out.
    pub drafts: Vec<(Arc<str>, Identity)>,
}

/// A file that is there but could not be understood.
#[derive(Debug)]
pub struct Unreadable {
    /// The file.
    pub path: Arc<str>,
    /// Its name in the site, unless the name is what is wrong.
    pub identity: Option<Identity>,
    /// Its text, when only its front matter is at fault: links in it are still checked.
    pub prose: Option<Prose>,
}

/// Reads every content file. Drafts are left out unless asked for.
#[must_use]
pub fn parse(sources: &Sources, drafts: bool) -> (Documents, Vec<Finding>) {
    let read: Vec<_> = sources
        .content
        .par_iter()
        .map(|file| {
            let mut findings = Vec::new();
            let identity = Identity::of(&file.path)
                .map_err(|finding| findings.push(finding))
                .ok();
            let mut prose = None;
            let document = identity
                .as_ref()
                .and_then(|identity| read_one(file, identity, &mut prose, &mut findings));
            let result = document.ok_or_else(|| Unreadable {
                path: Arc::clone(&file.path),
                identity,
                prose,
            });
            (result, findings)
        })
        .collect();
    let mut all = Documents::default();
    all.unreadable
        .extend(sources.unread.iter().map(|path| Unreadable {
            path: Arc::clone(path),
            identity: Identity::of(path).ok(),
            prose: None,
        }));
    let mut findings = Vec::new();
    for (result, own_findings) in read {
        findings.extend(own_findings);
        match result {
            Ok(document) if document.common.draft && !drafts => {
                all.drafts.push((document.path, document.identity));
            }
            Ok(document) => all.documents.push(document),
            Err(unreadable) => all.unreadable.push(unreadable),
        }
    }
    (all, findings)
}

/// Only the kind: it decides how the rest is read.
#[derive(Deserialize)]
struct KindOnly {
    kind: Text,
}

/// Reads one file. Its text is left in `unused` when there will be no document to hold it.
fn read_one(
    file: &TextFile,
    identity: &Identity,
    unused: &mut Option<Prose>,
    findings: &mut Vec<Finding>,
) -> Option<Document> {
    let text = &file.text;
    // What two people wrote of one passage stands in the file twice: nothing else that it says can be trusted.
    if let Some(finding) = merge_markers::find(&file.path, text) {
        findings.push(finding);
        return None;
    }
    let split = split(&file.path, text)
        .map_err(|finding| findings.push(finding))
        .ok()?;
    let front = split.yaml.start
        ..text[..split.yaml.end]
            .trim_end()
            .len()
            .max(split.yaml.start);
    report_invisible(file, findings);
    let known = read_front(file, identity, &split, &front, findings);
    // The text is compiled even when the front matter fails, so that one run reports the faults of both.
    let fills_a_slot = identity.area.is_some() && identity.section() == Some("local");
    let is_page_id = |id: &str| {
        let kind = known.as_ref().map(|(_, kind)| kind);
        kind.is_some_and(|kind| kind.is_page_id(id))
    };
    let purpose = markdown::Purpose {
        fills_a_slot,
        is_page_id: &is_page_id,
    };
    let prose = markdown::compile(&file.path, text, split.body, &purpose, findings);
    let Some((common, kind)) = known else {
        *unused = Some(prose);
        return None;
    };
    Some(Document {
        path: Arc::clone(&file.path),
        identity: identity.clone(),
        common,
        kind,
        prose,
        front_matter: front,
    })
}

/// Reads what stands above the text.
fn read_front(
    file: &TextFile,
    identity: &Identity,
    split: &front_matter::Split,
    front: &crate::findings::Span,
    findings: &mut Vec<Finding>,
) -> Option<(Common, Kind)> {
    let kind_only: KindOnly = decode(&file.path, &file.text, &split.yaml, findings)?;
    let kind_name = kind_name(&kind_only, file, split, front, findings);
    let mut fields = Fields {
        path: &file.path,
        offset: split.yaml.start,
        front: front.clone(),
        findings,
    };
    let (common, kind) = kinds::read(kind_name?, &file.text, &split.yaml, identity, &mut fields)?;
    kinds::check_folder(&kind, identity, &mut fields);
    Some((common, kind))
}

/// Characters that nobody sees and that other programs stumble over.
fn report_invisible(file: &TextFile, findings: &mut Vec<Finding>) {
    let bad = file.text.char_indices().find(|(_, c)| is_invisible(*c));
    if let Some((at, c)) = bad {
        findings.push(
            Finding::error(
                "FP128",
                Place::at(&file.path, at..at + c.len_utf8()),
                format!(
                    "this file holds a character that cannot be shown ({})",
                    c.escape_unicode()
                ),
            )
            .help("delete it; it often comes along when text is pasted from a PDF"),
        );
    }
}

fn kind_name(
    kind_only: &KindOnly,
    file: &TextFile,
    split: &front_matter::Split,
    front: &crate::findings::Span,
    findings: &mut Vec<Finding>,
) -> Option<&'static str> {
    let Some(kind) = &kind_only.kind else {
        findings.push(
            Finding::error(
                "FP110",
                Place::at(&file.path, front.clone()),
                "the field `kind` is missing",
            )
            .help(format!(
                "say what this is: `kind: page`; kinds are {}",
                KIND_NAMES.join(", ")
            )),
        );
        return None;
    };
    let known = KIND_NAMES.iter().find(|name| **name == kind.value);
    if known.is_none() {
        let place = Place::at(&file.path, front_matter::span(kind, split.yaml.start));
        findings.push(
            Finding::error("FP113", place, format!("there is no kind `{}`", kind.value))
                .help_with_nearest(&kind.value, KIND_NAMES),
        );
    }
    known.copied()
}

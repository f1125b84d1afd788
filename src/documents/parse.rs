//! Reading every content file, side by side.

use std::sync::Arc;

use rayon::prelude::*;
use serde::Deserialize;

use super::fields::{Fields, Text};
use super::front_matter::{decode, split};
use super::identity::Identity;
use super::kinds::{self, KIND_NAMES};
use super::{Document, front_matter};
use crate::findings::{Finding, Place};
use crate::markdown::{self, Prose};
use crate::sources::{Sources, TextFile};
use crate::unseen;

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
    let split = split(&file.path, text)
        .map_err(|finding| findings.push(finding))
        .ok()?;
    let front = split.yaml.start
        ..text[..split.yaml.end]
            .trim_end()
            .len()
            .max(split.yaml.start);
    report_unseen(file, findings);
    report_odd_spaces(file, split.body, findings);
    // The text is compiled even when the front matter fails, so that one run reports the faults of both.
    let id_prefix = if identity.area.is_some() && identity.section() == Some("local") {
        format!("local-{}-", identity.name)
    } else {
        String::new()
    };
    let prose = unused.insert(markdown::compile(
        &file.path, text, split.body, &id_prefix, findings,
    ));
    let kind_only: KindOnly = decode(&file.path, text, &split.yaml, findings)?;
    let kind_name = kind_name(&kind_only, file, &split, &front, findings);
    let mut fields = Fields {
        path: &file.path,
        offset: split.yaml.start,
        front: front.clone(),
        findings,
    };
    let (common, kind) = kinds::read(kind_name?, text, &split.yaml, identity, &mut fields)?;
    kinds::check_folder(&kind, identity, &mut fields);
    Some(Document {
        path: Arc::clone(&file.path),
        identity: identity.clone(),
        common,
        kind,
        prose: std::mem::take(prose),
        front_matter: front,
    })
}

/// Characters that nobody sees and that change something: each sort once, where it first stands.
pub(crate) fn report_unseen(file: &TextFile, findings: &mut Vec<Finding>) {
    let mut found: Vec<(unseen::Unseen, usize)> = Vec::new();
    for unseen in unseen::in_file(&file.text) {
        match found
            .iter_mut()
            .find(|(first, _)| first.character == unseen.character)
        {
            Some((_, more)) => *more += 1,
            None => found.push((unseen, 0)),
        }
    }
    for (unseen, more) in found {
        let span = unseen.at..unseen.at + unseen.character.len_utf8();
        let more = match more {
            0 => String::new(),
            more => format!(", and {more} more of them after it"),
        };
        findings.push(
            Finding::error(
                "FP128",
                Place::at(&file.path, span),
                format!(
                    "an invisible character stands here: {} ({}){more}",
                    unseen.name,
                    unseen.code()
                ),
            )
            .help(unseen.help()),
        );
    }
}

/// A no-break space after a sign of Markdown makes text of it.
fn report_odd_spaces(file: &TextFile, body: usize, findings: &mut Vec<Finding>) {
    for odd in unseen::at_signs(&file.text[body..]) {
        let at = body + odd.at;
        let span = at..at + odd.character.len_utf8();
        findings.push(
            Finding::error(
                "FP240",
                Place::at(&file.path, span),
                format!(
                    "a {} stands beside `{}`, where Markdown needs a plain one",
                    odd.name(),
                    odd.sign
                ),
            )
            .help("put a plain space in its place: delete it and press the space bar"),
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

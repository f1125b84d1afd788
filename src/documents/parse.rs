//! Reading every content file, side by side.

use std::sync::Arc;

use rayon::prelude::*;

use super::front_matter::split;
use super::identity::Identity;
use super::kinds;
use super::purposes::purpose;
use super::{Common, Document, Kind, front_matter, merge_markers};
use crate::findings::{Finding, Place, Span, codes, did_you_mean, meant};
use crate::markdown::{self, Prose};
use crate::references::Reference;
use crate::sources::{Sources, TextFile};
use crate::unseen;
use crate::yaml::{self, Fields, Node, Shape};

/// What could be read of the content.
#[derive(Debug, Default)]
pub struct Documents {
    /// Documents without faults of their own, in path order.
    pub documents: Vec<Document>,
    /// The other content files.
    pub left_out: LeftOut,
}

/// Content files that are not among the documents of a site.
#[derive(Debug, Default)]
pub struct LeftOut {
    /// Files that could not be understood. Links to them are not dead links: their own finding is enough.
    pub unreadable: Vec<Unreadable>,
    /// Drafts.
    pub drafts: Vec<(Arc<str>, Identity)>,
}

impl LeftOut {
    /// Whether this file has faults of its own, which are told.
    #[must_use]
    pub fn is_unreadable(&self, path: &str) -> bool {
        self.unreadable.iter().any(|file| *file.path == *path)
    }

    /// Whether this file is a draft.
    #[must_use]
    pub fn is_draft(&self, path: &str) -> bool {
        self.drafts.iter().any(|(draft, _)| **draft == *path)
    }

    /// Whether a file with faults of its own may be what other files call by this id.
    #[must_use]
    pub fn may_have(&self, id: &str) -> bool {
        self.unreadable.iter().any(|file| match &file.identity {
            Some(identity) => identity.id() == id,
            // Its name is what is wrong: `Helpline.md` was meant to be `helpline`.
            None => as_slug(&file.path).rsplit('/').next() == id.rsplit('/').next(),
        })
    }

    /// Whether a file with faults of its own may be what other files call by this path.
    #[must_use]
    pub fn may_be_at(&self, path: &str) -> bool {
        let unnamed = |file: &&Unreadable| file.identity.is_none();
        self.is_unreadable(path)
            || self
                .unreadable
                .iter()
                .filter(unnamed)
                .any(|file| as_slug(&file.path) == as_slug(path))
    }
}

/// What the path of a file would be if it could stand in an address.
fn as_slug(path: &str) -> String {
    let name = path.strip_suffix(".md").unwrap_or(path);
    let plain = |c: char| match c.to_ascii_lowercase() {
        c @ ('a'..='z' | '0'..='9' | '/') => c,
        _ => '-',
    };
    name.chars().map(plain).collect()
}

/// A file that is there but could not be understood, or not all of it.
///
/// Later stages never see it as a document: what half of a file says must not be proved, counted or missed. They know its path, its
/// name and its kind as far as these could be read, and say nothing of what may depend on it.
#[derive(Debug)]
pub struct Unreadable {
    /// The file.
    pub path: Arc<str>,
    /// Its name in the site, unless the name is what is wrong.
    pub identity: Option<Identity>,
    /// The word after `kind:`, if that can be read.
    pub kind: Option<&'static str>,
    /// Its text, as far as it could be read: links in it are still checked.
    pub prose: Option<Prose>,
    /// The names in its front matter, as far as it could be read: they are still looked for.
    pub(crate) references: Vec<Reference>,
}

impl Unreadable {
    /// Whether it may be one of this kind in the folder of this area.
    #[must_use]
    pub fn may_be(&self, kind: &str, area: &str) -> bool {
        let folder = self.path.strip_prefix("content/areas/");
        let inside = folder.and_then(|rest| rest.strip_prefix(area)?.strip_prefix('/'));
        inside.is_some() && self.kind.is_none_or(|own| own == kind)
    }
}

/// Reads every content file. Drafts are left out unless asked for.
#[must_use]
pub fn parse(sources: &Sources, drafts: bool) -> (Documents, Vec<Finding>) {
    let read: Vec<_> = sources
        .content
        .par_iter()
        .filter(|file| !sources.unread.contains(&file.path))
        .map(|file| {
            let mut findings = Vec::new();
            let identity = Identity::of(&file.path)
                .map_err(|finding| findings.push(finding))
                .ok();
            let read = identity.as_ref().map_or_else(Read::default, |identity| {
                read_one(file, identity, &mut findings)
            });
            let whole = !findings.iter().any(Finding::is_error);
            let result = match (identity, read) {
                (
                    Some(identity),
                    Read {
                        front: Some((common, kind, front_matter)),
                        prose: Some(prose),
                        references,
                    },
                ) if whole => Ok(Document {
                    path: Arc::clone(&file.path),
                    identity,
                    common,
                    kind,
                    prose,
                    front_matter,
                    references,
                }),
                (identity, read) => Err(Unreadable {
                    path: Arc::clone(&file.path),
                    identity,
                    kind: kind_as_written(&file.text),
                    prose: read.prose,
                    references: read.references,
                }),
            };
            (result, findings)
        })
        .collect();
    let mut all = Documents::default();
    let unread = sources.unread.iter().filter(|path| path.ends_with(".md"));
    all.left_out
        .unreadable
        .extend(unread.map(|path| Unreadable {
            path: Arc::clone(path),
            identity: Identity::of(path).ok(),
            kind: sources.text_of(path).and_then(kind_as_written),
            prose: None,
            references: Vec::new(),
        }));
    let mut findings = Vec::new();
    for (result, own_findings) in read {
        findings.extend(own_findings);
        match result {
            Ok(document) if document.common.draft && !drafts => {
                all.left_out.drafts.push((document.path, document.identity));
            }
            Ok(document) => all.documents.push(document),
            Err(unreadable) => all.left_out.unreadable.push(unreadable),
        }
    }
    (all, findings)
}

/// The word after `kind:` in a file whose front matter need not be whole.
fn kind_as_written(text: &str) -> Option<&'static str> {
    let line = text.lines().find_map(|line| line.strip_prefix("kind:"))?;
    let word = line.split('#').next().unwrap_or_default().trim();
    let word = word.trim_matches(['"', '\'']);
    kinds::words().find(|name| *name == word)
}

/// One file, as far as it could be read.
#[derive(Default)]
struct Read {
    /// What stands above the text, and where.
    front: Option<(Common, Kind, Span)>,
    prose: Option<Prose>,
    references: Vec<Reference>,
}

/// Reads one file.
fn read_one(file: &TextFile, identity: &Identity, findings: &mut Vec<Finding>) -> Read {
    let text = &file.text;
    // What two people wrote of one passage stands in the file twice: nothing else that it says can be trusted.
    if let Some(finding) = merge_markers::find(&file.path, text) {
        findings.push(finding);
        return Read::default();
    }
    let split = match split(&file.path, text) {
        Ok(split) => split,
        Err(finding) => {
            findings.push(finding);
            return Read::default();
        }
    };
    let front = split.yaml.start
        ..text[..split.yaml.end]
            .trim_end()
            .len()
            .max(split.yaml.start);
    report_unseen(file, findings);
    report_odd_spaces(file, split.body, findings);
    let (known, references) = read_front(file, identity, &split, &front, findings);
    // The text is compiled even when the front matter fails, so that one run reports the faults of both.
    let fills_a_slot = identity.area.is_some() && identity.section() == Some("local");
    let is_page_id = |id: &str| {
        let kind = known.as_ref().map(|(_, kind)| kind);
        kind.is_some_and(|kind| kind.is_page_id(id))
    };
    let purpose = markdown::Purpose {
        fills_a_slot,
        is_page_id: &is_page_id,
        linked_kinds: &kinds::words_of_links(),
    };
    let prose = markdown::compile(&file.path, text, split.body, &purpose, findings);
    Read {
        front: known.map(|(common, kind)| (common, kind, front)),
        prose: Some(prose),
        references,
    }
}

/// Reads what stands above the text.
fn read_front(
    file: &TextFile,
    identity: &Identity,
    split: &front_matter::Split,
    front: &Span,
    findings: &mut Vec<Finding>,
) -> (Option<(Common, Kind)>, Vec<Reference>) {
    let Some(outline) = yaml::read(&file.path, &file.text, &split.yaml, findings) else {
        return (None, Vec::new());
    };
    let mut fields = Fields::new(&file.path, &outline, front.clone(), purpose, findings);
    match kind_name(&outline, &mut fields) {
        Some(name) => {
            let known = kinds::read(name, identity, &mut fields);
            (known, fields.finish())
        }
        None => (None, fields.give_up()),
    }
}

/// Reads a file that is nothing but YAML: the settings, a calendar, the cases of a checker.
pub(crate) fn read_yaml(file: &TextFile, findings: &mut Vec<Finding>) -> Option<Node> {
    report_unseen(file, findings);
    if let Some(finding) = merge_markers::find(&file.path, &file.text) {
        findings.push(finding);
        return None;
    }
    yaml::read(&file.path, &file.text, &(0..file.text.len()), findings)
}

/// Characters that nobody sees and that change something: each sort once, where it first stands.
fn report_unseen(file: &TextFile, findings: &mut Vec<Finding>) {
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
            Finding::new(
                &codes::FP128,
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
            Finding::new(
                &codes::FP240,
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

/// What the file is: it decides how the rest is read.
fn kind_name(outline: &Node, fields: &mut Fields<'_>) -> Option<&'static str> {
    let entries = match &outline.shape {
        Shape::Fields(entries) => entries.as_slice(),
        Shape::Nothing => &[],
        Shape::Text(_) | Shape::List(_) => {
            let place = Place::at(fields.path, outline.span.clone());
            fields.report(
                Finding::new(
                    &codes::FP107,
                    place,
                    "front matter is fields, each as `name: value`",
                )
                .help(
                    "begin with `kind:`, `title:`, `summary:`, `owner:`, each on a line of its own",
                ),
            );
            return None;
        }
    };
    let kinds = kinds::words().collect::<Vec<_>>().join(", ");
    let Some(entry) = outline.field("kind") else {
        let slip = entries
            .iter()
            .find(|entry| did_you_mean(&entry.name, ["kind"]).is_some());
        match slip {
            Some(entry) => {
                let place = Place::at(fields.path, entry.name_span.clone());
                let message = format!("there is no field `{}` here", entry.name);
                fields.report(Finding::new(&codes::FP104, place, message).help(meant("kind")));
            }
            None => fields.missing(
                "kind",
                "the field `kind` is missing",
                format!("say what this is, as in `kind: page`; kinds are {kinds}"),
            ),
        }
        return None;
    };
    if matches!(entry.value.shape, Shape::Nothing) {
        let help = format!("say what this is, as in `kind: page`; kinds are {kinds}");
        fields.missing("kind", "the field `kind` is missing", help);
    }
    let kind = fields.optional("kind")?;
    let known = kinds::words().find(|name| *name == &*kind.value);
    if known.is_none() {
        let place = Place::at(fields.path, kind.span.clone());
        fields.report_value(
            Finding::new(
                &codes::FP113,
                place,
                format!("there is no kind `{}`", kind.value),
            )
            .help_with_word(&kind.value, kinds::words()),
        );
    }
    if known.is_some() {
        fields.is_whole(&kind);
    }
    known
}

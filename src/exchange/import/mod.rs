//! The way in: services in HSDS or Open Referral UK form become drafts.
//!
//! From the text of JSON files to the text of Markdown files. A document that is broken is a finding with its place, and all of
//! them are told in one run. Drafts are read once with the site's own reader before they are given back.

mod channels;
mod draft;
mod foreign;
mod hours;
mod inspect;
mod nations;
mod other;
mod own;
mod part;
mod places;
mod plain;
mod shapes;
mod unmet;
mod yaml;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde_json::Value;
use serde_json::error::Category;

use crate::addresses::is_slug;
use crate::documents::parse;
use crate::findings::{self, Finding, Place, Severity, codes};
use crate::outputs::Output;
use crate::sources::{Sources, TextFile};
use draft::Draft;
use inspect::{Inspection, Origin};
use places::Step;
pub use unmet::unmet;

/// So many findings in one file are enough to stop looking.
const ENOUGH: usize = 200;

/// A name longer than this is no name of a file. Bytes.
const LONGEST_SLUG: usize = 80;

/// Reads every service of the files and writes it as a draft, named by its file. If one of the findings is an error, nothing
/// should be written.
#[must_use]
pub fn drafts(files: &[TextFile], today: Date) -> (Vec<Output>, Vec<Finding>) {
    let mut found = Vec::new();
    let mut drafts: Vec<(Draft, Origin<'_>)> = Vec::new();
    let mut others: Vec<Finding> = Vec::new();
    for file in files {
        let mut inspection = Inspection::of(file);
        drafts.extend(of_file(file, today, &mut inspection, &mut others));
        found.append(&mut inspection.findings);
    }
    // Beside services, what is no service is only left out; alone, somebody named the wrong file.
    if drafts.is_empty() && found.is_empty() {
        for other in &mut others {
            other.severity = Severity::Error;
        }
    }
    found.append(&mut others);
    report_same_names(&drafts, &mut found);
    report_unreadable(&drafts, &mut found);
    let mut outputs: Vec<Output> = drafts
        .into_iter()
        .map(|(draft, _)| Output {
            path: draft.file_name(),
            bytes: draft.markdown().into_bytes(),
        })
        .collect();
    outputs.sort_by(|a, b| a.path.cmp(&b.path));
    findings::sort(&mut found);
    findings::limit(&mut found);
    (outputs, found)
}

fn of_file<'f>(
    file: &'f TextFile,
    today: Date,
    inspection: &mut Inspection<'f>,
    others: &mut Vec<Finding>,
) -> Vec<(Draft, Origin<'f>)> {
    let document: Value = match serde_json::from_str(&file.text) {
        Ok(document) => document,
        Err(error) => {
            inspection.findings.push(not_json(file, &error));
            return Vec::new();
        }
    };
    if let Some(what) = other::than_services(&document) {
        others.push(
            Finding::new(&codes::FP713, inspection.start(), format!("this is {what}, and no service is read from it"))
                .help("name the JSON of one service, a page of them, or a folder of services, as in `data/services`"),
        );
        return Vec::new();
    }
    let of_list = |items: &Vec<Value>, inspection: &mut Inspection<'f>| {
        items
            .iter()
            .enumerate()
            .filter_map(|(index, item)| {
                // Enough is known by then; each place has to be looked up in the whole file.
                if inspection.findings.len() > ENOUGH {
                    return None;
                }
                inspection.inside(Step::Item(index), |this| of_service(item, today, this))
            })
            .collect()
    };
    match &document {
        Value::Array(items) => of_list(items, inspection),
        Value::Object(fields) => match fields.get("contents") {
            Some(Value::Array(items)) => inspection
                .inside(Step::Field("contents".to_owned()), |this| {
                    of_list(items, this)
                }),
            _ => of_service(&document, today, inspection)
                .into_iter()
                .collect(),
        },
        _ => {
            let message = "this is neither a service nor a page of services";
            let finding = Finding::new(&codes::FP702, inspection.place(), message);
            inspection.findings.push(finding.help(
                "name the JSON of one service, a page with `contents`, or a folder of services",
            ));
            Vec::new()
        }
    }
}

fn of_service<'f>(
    service: &Value,
    today: Date,
    inspection: &mut Inspection<'f>,
) -> Option<(Draft, Origin<'f>)> {
    let before = inspection.findings.len();
    let own = service.get("fingerpost").filter(|own| !own.is_null());
    // What another Fingerpost wrote is whole or broken. What others wrote may be odd: a person is told of each oddity in the draft.
    inspection.object(
        service,
        if own.is_some() {
            &shapes::SERVICE
        } else {
            &shapes::FOREIGN
        },
    );
    if let Some(own) = own {
        inspection.inside(Step::Field("fingerpost".to_owned()), |this| {
            this.object(own, &crate::exchange::hsds::SHAPE);
            report_slug(own, this);
        });
        if service.pointer("/organization/name").is_none() {
            let finding = Finding::new(
                &codes::FP703,
                inspection.start(),
                "a service with an object `fingerpost` has no `organization`",
            );
            inspection
                .findings
                .push(finding.help("ask whoever made this data: an entry is not whole without it"));
        }
    }
    if inspection.findings.len() > before {
        return None;
    }
    let name = text_at(service, "/name").unwrap_or_default();
    let draft = match own {
        Some(own) => own::draft(service, own).ok_or_else(|| {
            let message = format!("the object `fingerpost` of `{name}` cannot be read");
            Finding::new(&codes::FP711, inspection.start(), message)
                .help("export the data again with the Fingerpost that made it")
        }),
        None => foreign::draft(service, slug(service), today).map_err(|said| {
            let message = format!(
                "`{name}` has no number, e-mail or web address that can be used, so it is left out"
            );
            let mut help = "look for one, and write its file by hand".to_owned();
            if !said.is_empty() {
                help = format!(
                    "{help}. Of ways to get in touch the data says: {}",
                    said.join("; ")
                );
            }
            Finding::new(&codes::FP712, inspection.start(), message).help(help)
        }),
    };
    match draft {
        Ok(draft) => Some((draft, inspection.origin())),
        Err(finding) => {
            inspection.findings.push(finding);
            None
        }
    }
}

/// The object names the file that will be written: it must not lead anywhere else, nor take the place of a section's own page.
fn report_slug(own: &Value, inspection: &mut Inspection<'_>) {
    let Some(slug) = own.get("slug").and_then(Value::as_str) else {
        return;
    };
    if !is_slug(slug) || slug == "index" || slug.len() > LONGEST_SLUG {
        inspection.inside(Step::Field("slug".to_owned()), |this| {
            let finding = Finding::new(
                &codes::FP710,
                this.place(),
                "this cannot be the name of a service's file",
            );
            this.findings.push(
                finding.help(
                    "use small letters a to z, digits and hyphens, at most 80, and not `index`",
                ),
            );
        });
    }
}

fn not_json(file: &TextFile, error: &serde_json::Error) -> Finding {
    let before: usize = file
        .text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    // The column counts bytes, and may be within a character or after the last one.
    let mut at = (before + error.column().saturating_sub(1)).min(file.text.len());
    while !file.text.is_char_boundary(at) {
        at -= 1;
    }
    let end = file.text[at..]
        .chars()
        .next()
        .map_or(at, |c| at + c.len_utf8());
    let (message, help) = match error.classify() {
        Category::Eof => (
            "this ends in the middle of its JSON",
            "the file was cut short: export or download it again",
        ),
        _ => (
            "here this stops being JSON that can be read",
            "export the data again; a file that was changed by hand looks like this: a comma or a quotation mark is often missing",
        ),
    };
    Finding::new(&codes::FP701, Place::at(&file.path, at..end), message).help(help)
}

fn report_same_names(drafts: &[(Draft, Origin<'_>)], found: &mut Vec<Finding>) {
    let mut taken: HashMap<&str, &Origin<'_>> = HashMap::new();
    for (draft, origin) in drafts {
        if let Some(first) = taken.insert(&draft.extension.slug, origin) {
            let message = format!(
                "two services would be written as `{}`: the other is {}",
                draft.file_name(),
                first.words()
            );
            let finding = Finding::new(&codes::FP709, origin.start(), message);
            found.push(
                finding.help(
                    "give one of them another id or another `slug`, or import them one at a time and rename the first",
                ),
            );
        }
    }
}

/// Reads each draft as a build would.
fn report_unreadable(drafts: &[(Draft, Origin<'_>)], found: &mut Vec<Finding>) {
    let path = |draft: &Draft| -> Arc<str> {
        Arc::from(format!("content/services/{}", draft.file_name()))
    };
    let mut content: Vec<TextFile> = drafts
        .iter()
        .map(|(draft, _)| TextFile {
            path: path(draft),
            text: draft.markdown(),
        })
        .collect();
    content.sort_by(|a, b| a.path.cmp(&b.path));
    let sources = Sources {
        content,
        ..Sources::default()
    };
    let (_, reading) = parse(&sources, true);
    for finding in reading.into_iter().filter(Finding::is_error) {
        let Some((draft, origin)) = drafts
            .iter()
            .find(|(draft, _)| path(draft) == finding.place.path)
        else {
            continue;
        };
        let message = format!(
            "`{}` could not be read as it would be written: {}",
            draft.file_name(),
            finding.message
        );
        let refused = Finding::new(&codes::FP711, origin.start(), message);
        found.push(match finding.help {
            Some(help) => refused.help(help),
            None => refused,
        });
    }
}

/// A name for the file of somebody else's service: from its name, and its id so that two of one name are two.
fn slug(service: &Value) -> String {
    let name = text_at(service, "/name").unwrap_or_default().to_lowercase();
    let id = service
        .get("id")
        .map(|id| id.as_str().map_or_else(|| id.to_string(), str::to_owned));
    let id = id.unwrap_or_default().to_lowercase();
    let words: Vec<&str> = name
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut slug = String::new();
    for word in words {
        if slug.len() + word.len() > LONGEST_SLUG - "-12345678".len() {
            break;
        }
        slug.push_str(word);
        slug.push('-');
    }
    slug.extend(id.chars().filter(char::is_ascii_alphanumeric).take(8));
    match slug.trim_end_matches('-') {
        "" | "index" => "service".to_owned(),
        slug => slug.to_owned(),
    }
}

/// A text without what nobody sees, on one line; nothing where it is empty.
fn text_at(value: &Value, pointer: &str) -> Option<String> {
    let text = value.pointer(pointer)?.as_str()?;
    Some(yaml::comment(text)).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests;

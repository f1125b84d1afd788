//! What is wrong with a template, as findings in its author's file.

use std::sync::Arc;

use tera::{Error, ErrorKind};

use crate::findings::{Finding, Place, Span, codes};

/// Errors of templates as findings. `text_of` gives a template's text, as written, by its name.
pub(super) fn explain<'a>(
    error: &Error,
    text_of: impl Fn(&str) -> Option<&'a str>,
) -> Vec<Finding> {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let path = path_of(report.filename());
            let place = Place::at(&path, report.span().range.clone());
            vec![failing(place, report.message())]
        }
        ErrorKind::MissingParent { current, parent } => {
            let path = path_of(current);
            let at = text_of(current).and_then(|text| text.find(parent.as_str()));
            let place = at.map_or_else(
                || Place::file(&path),
                |at| Place::at(&path, at..at + parent.len()),
            );
            vec![failing(
                place,
                &format!("there is no template `{parent}` to extend"),
            )]
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            let place = Place::file(&path_of(tpl));
            vec![failing(place, "it ends up in itself")]
        }
        other => {
            let text = other.to_string();
            let listed = listed(&text, text_of);
            if !listed.is_empty() {
                return listed;
            }
            let path: Arc<str> = Arc::from("templates");
            let message = format!("the templates fail: {text}");
            vec![
                Finding::new(&codes::FP601, Place::file(&path), message)
                    .help("look at your own files in `templates/`: each stands for the one of the same name that is built in, and must offer what that one offers"),
            ]
        }
    }
}

/// What Tera finds wrong between templates, such as a filter that does not exist, it only gives as one printed text:
/// for each fault a line `error: what`, then a line `--> template:line:column`.
fn listed<'a>(text: &str, text_of: impl Fn(&str) -> Option<&'a str>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut message = None;
    for line in text.lines() {
        let line = line.trim_start();
        if let Some(what) = line.strip_prefix("error: ") {
            message = Some(what);
        } else if let Some(place) = line.strip_prefix("--> ")
            && let Some(what) = message.take()
        {
            findings.extend(place_of(place, &text_of).map(|place| failing(place, what)));
        }
    }
    findings
}

/// `pages/page.html:2:10` as a place.
fn place_of<'a>(written: &str, text_of: impl Fn(&str) -> Option<&'a str>) -> Option<Place> {
    let (rest, column) = written.rsplit_once(':')?;
    let (name, line) = rest.rsplit_once(':')?;
    let (line, column): (usize, usize) = (line.parse().ok()?, column.trim().parse().ok()?);
    let path = path_of(name);
    let Some(text) = text_of(name) else {
        return Some(Place::file(&path));
    };
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let words = text[start..].lines().next().unwrap_or_default();
    let at = words
        .char_indices()
        .nth(column.saturating_sub(1))
        .map_or(words.len(), |(at, _)| at);
    let length = words[at..]
        .find(|c: char| !c.is_alphanumeric() && !"_.".contains(c))
        .unwrap_or(words.len() - at);
    let span: Span = start + at..start + at + length.max(1);
    Some(Place::at(&path, span))
}

/// A page in which end tags do not fit the tags that are open.
pub(super) fn unbalanced(name: &str, element: &str) -> Finding {
    Finding::new(
        &codes::FP603,
        Place::file(&path_of(name)),
        format!("in a page of this template, an end tag `</{element}>` closes nothing, or something between was never closed"),
    )
    .help(format!(
        "close every element in the reverse order in which they were opened, those in table cells and lists too; look for `{element}` here and in the components that it uses"
    ))
}

fn path_of(name: &str) -> Arc<str> {
    Arc::from(format!("templates/{name}"))
}

fn failing(place: Place, why: &str) -> Finding {
    let message = format!("this template fails: {}", why.trim_end_matches('.'));
    Finding::new(&codes::FP601, place, message).help(
        "look at the names and signs that it uses here; a value that may be absent is empty, never undefined",
    )
}

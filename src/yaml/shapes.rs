//! What a value should be, and what is said where it is something else.

use std::sync::Arc;

use super::node::{Node, Shape};
use super::quotes::quoted;
use crate::findings::{Finding, Place, codes};

/// A whole number of some size, as fields hold it.
pub(crate) trait WholeNumber: TryFrom<i64> {
    /// The smallest.
    const LEAST: i64;
    /// The largest.
    const MOST: i64;
}

impl WholeNumber for u16 {
    const LEAST: i64 = 0;
    const MOST: i64 = 65_535;
}

impl WholeNumber for i32 {
    const LEAST: i64 = -2_147_483_648;
    const MOST: i64 = 2_147_483_647;
}

impl WholeNumber for i64 {
    const LEAST: i64 = i64::MIN;
    const MOST: i64 = i64::MAX;
}

/// Says once that a value is not what it should be; later findings about it are left out.
pub(super) fn refuse(
    node: &Node,
    path: &Arc<str>,
    findings: &mut Vec<Finding>,
    message: impl Into<String>,
    help: impl Into<String>,
) {
    if node.is_refused() {
        return;
    }
    node.refuse();
    let place = Place::at(path, node.span.clone());
    findings.push(Finding::new(&codes::FP107, place, message).help(help));
}

/// One piece of text.
pub(super) fn text<'n>(
    node: &'n Node,
    path: &Arc<str>,
    findings: &mut Vec<Finding>,
) -> Option<&'n str> {
    let (message, help) = match &node.shape {
        Shape::Text(text) => return (!node.is_refused()).then_some(text),
        Shape::Nothing => (
            "there is nothing here",
            "write the value, in double quotes if it is the word `null` or a `~`; or take the item out",
        ),
        Shape::List(_) => (
            "this should be one piece of text, not a list",
            "write it without `[ ]` and `- `; put it in double quotes if the brackets are part of the text",
        ),
        Shape::Fields(_) => (
            "this should be one piece of text, not fields",
            "write the text alone; put it in double quotes if it holds `: ` or begins with `{`",
        ),
    };
    refuse(node, path, findings, message, help);
    None
}

/// `true` or `false`.
pub(super) fn flag(node: &Node, path: &Arc<str>, findings: &mut Vec<Finding>) -> Option<bool> {
    let text = text(node, path, findings)?.trim();
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" => Some(true),
        "false" | "no" | "off" => Some(false),
        _ => {
            let message = format!("`{text}` should be `true` or `false`");
            let help = "leave the field out if it is not known";
            refuse(node, path, findings, message, help);
            None
        }
    }
}

/// A whole number.
pub(super) fn number<T: WholeNumber>(
    node: &Node,
    path: &Arc<str>,
    findings: &mut Vec<Finding>,
) -> Option<T> {
    let text = text(node, path, findings)?.trim();
    let Ok(number) = text.parse::<i128>() else {
        let message = format!("`{text}` should be a whole number");
        let help = "write figures only, without a unit, a point or a comma";
        refuse(node, path, findings, message, help);
        return None;
    };
    let fits = i64::try_from(number)
        .ok()
        .filter(|number| (T::LEAST..=T::MOST).contains(number));
    if let Some(read) = fits.and_then(|number| T::try_from(number).ok()) {
        return Some(read);
    }
    let size = if number > 0 { "large" } else { "small" };
    let help = match T::MOST {
        ..=100_000 => format!("write a whole number from {} to {}", T::LEAST, T::MOST),
        _ => "write a whole number of a few figures".to_owned(),
    };
    let message = format!("`{text}` is too {size} a number here");
    refuse(node, path, findings, message, help);
    None
}

/// The items of a list; `name` is the field that holds it.
pub(super) fn items<'n>(
    node: &'n Node,
    name: &str,
    path: &Arc<str>,
    findings: &mut Vec<Finding>,
) -> &'n [Node] {
    match &node.shape {
        Shape::List(items) => return items,
        Shape::Nothing => {}
        Shape::Text(text) => {
            let is_odd = text.contains(['[', ']', '{', '}', ':', '#', '"']) || text.len() > 80;
            let help = if is_odd {
                "write `[one, two]`, or lines that begin with `- `".to_owned()
            } else {
                format!("put it in brackets: `{name}: [{text}]`")
            };
            refuse(node, path, findings, "this should be a list", help);
        }
        Shape::Fields(_) => refuse(
            node,
            path,
            findings,
            "this should be a list of items, each with its fields",
            "write `- ` in front of the first field of each item, and two blanks in front of its other fields",
        ),
    }
    &[]
}

/// Says that a value should be fields, these among them.
pub(super) fn refuse_as_fields(
    node: &Node,
    fields: &[&str],
    path: &Arc<str>,
    findings: &mut Vec<Finding>,
) {
    let message = match node.shape {
        Shape::Nothing => "this item is empty",
        _ => "this should be fields",
    };
    refuse(node, path, findings, message, form(node, fields));
}

/// The form of a group of fields, for an author who wrote something else.
fn form(node: &Node, fields: &[&str]) -> String {
    let content = [
        "text", "do", "ask", "what", "label", "title", "name", "value", "service", "to",
    ];
    let field = content.iter().find(|name| fields.contains(name));
    let words = node.text().unwrap_or_default();
    let first = match field {
        Some(field) if !words.is_empty() && words.len() < 80 => {
            let words = if words.contains([':', '#', '"', '{', '[', ',']) {
                quoted(words).trim_matches('`').to_owned()
            } else {
                words.to_owned()
            };
            format!("write `{field}: {words}`, and with it what else is needed")
        }
        _ => "write fields, each as `name: value`".to_owned(),
    };
    if fields.is_empty() {
        return first;
    }
    format!("{first}; the fields are {}", fields.join(", "))
}

//! Fields that nobody asked for, and where they may belong instead.

use std::sync::Arc;

use crate::findings::{Finding, Place, Span, codes, did_you_mean, meant};

/// The lists and fields that a group of fields stands in, from the file inwards; empty for the file itself.
pub(super) type Path = Vec<&'static str>;

/// What every group of fields in a file was asked for.
#[derive(Debug, Default)]
pub(super) struct Groups {
    /// Each sort of group once: the items of one list are one sort.
    asked: Vec<(Path, Vec<&'static str>)>,
    unknown: Vec<Unknown>,
}

/// A field that was not asked for.
#[derive(Debug)]
struct Unknown {
    name: String,
    span: Span,
    /// The group that it stands in.
    within: Path,
}

impl Groups {
    /// A group has been read: these are the names it was asked for.
    pub fn read(&mut self, path: &[&'static str], names: &[&'static str]) {
        let known = self.asked.iter_mut().find(|(known, _)| known == path);
        match known {
            Some((_, fields)) => {
                for name in names {
                    if !fields.contains(name) {
                        fields.push(name);
                    }
                }
            }
            None => self.asked.push((path.to_vec(), names.to_vec())),
        }
    }

    /// A field that a group was not asked for.
    pub fn add_unknown(&mut self, name: &str, span: &Span, within: &[&'static str]) {
        self.unknown.push(Unknown {
            name: name.to_owned(),
            span: span.clone(),
            within: within.to_vec(),
        });
    }

    /// What groups of this sort have been asked for.
    pub fn fields_of(&self, path: &[&'static str]) -> &[&'static str] {
        let found = self.asked.iter().find(|(known, _)| known == path);
        found.map_or(&[], |(_, fields)| fields)
    }

    /// A finding for each field that cannot stand where it stands.
    pub fn findings(&self, path: &Arc<str>) -> Vec<Finding> {
        let unknown = self.unknown.iter();
        unknown.map(|field| self.explain(field, path)).collect()
    }

    fn explain(&self, field: &Unknown, path: &Arc<str>) -> Finding {
        let name = field.name.as_str();
        let expected = self.fields_of(&field.within);
        let place = Place::at(path, field.span.clone());
        let message = format!("there is no field `{name}` here");
        let finding = Finding::new(&codes::FP104, place, message);
        if let Some((before, after)) = name
            .split_once(':')
            .filter(|(before, _)| expected.contains(before))
        {
            let after = after.trim();
            return finding
                .label("read as a name without a value")
                .help(format!(
                    "write an ordinary blank after the colon: `{before}: {after}`"
                ));
        }
        if name.contains(' ') {
            return finding
                .label("read as a field of its own")
                .help("put the whole value in double quotes: within `{ }` a comma ends it");
        }
        let finding = finding.label("unknown field");
        if let Some(help) = self.elsewhere(field) {
            return finding.help(help);
        }
        match did_you_mean(name, expected.iter().copied()) {
            Some(near) => finding.help(meant(near)),
            None => finding.help(format!(
                "fields that can stand here: {}",
                expected.join(", ")
            )),
        }
    }

    /// Where a field of this very name does belong: further out, or further in.
    fn elsewhere(&self, field: &Unknown) -> Option<String> {
        let name = field.name.as_str();
        let knows = |fields: &[&str]| fields.contains(&name);
        let own = field.within.last().copied().unwrap_or_default();
        let outer = (0..field.within.len())
            .rev()
            .map(|depth| &field.within[..depth])
            .find(|path| knows(self.fields_of(path)));
        if let Some(outer) = outer {
            return Some(match outer.last() {
                None => format!(
                    "`{name}` does not belong in `{own}`: write it at the start of a line of its own"
                ),
                Some(outer) => {
                    format!("`{name}` belongs in the item of `{outer}` itself, not in its `{own}`")
                }
            });
        }
        let (inner, _) = self.asked.iter().find(|(path, fields)| {
            path.len() > field.within.len() && path.starts_with(&field.within) && knows(fields)
        })?;
        let inner = inner.last()?;
        Some(format!(
            "`{name}` belongs in `{inner}`: write it there, with the fields that it goes with"
        ))
    }
}

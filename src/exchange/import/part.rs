//! A part of somebody else's data, from which fields are taken one by one. What nobody took is said to a person in its own words, so
//! that nothing is lost in silence, known to us or not.

use serde_json::{Map, Value};

use super::plain::plain;

/// More than this of one text does not help who reads a comment. Characters.
const LONGEST: usize = 2000;

/// An object, as far as nothing was taken from it.
#[derive(Debug, Clone, Default)]
pub struct Part(Map<String, Value>);

impl Part {
    /// All of an object.
    pub fn of(value: &Value) -> Self {
        Self(value.as_object().cloned().unwrap_or_default())
    }

    /// Takes a text, on one line and without markup. Anything else stays; a text that says nothing is gone.
    pub fn text(&mut self, name: &str) -> Option<String> {
        let text = plain(self.0.get(name)?.as_str()?);
        self.0.remove(name);
        Some(text).filter(|text| !text.is_empty())
    }

    /// Takes a number.
    pub fn number(&mut self, name: &str) -> Option<f64> {
        let number = self.0.get(name)?.as_f64()?;
        self.0.remove(name);
        Some(number)
    }

    /// Takes a number or a text, as it is written.
    pub fn written(&mut self, name: &str) -> Option<String> {
        let written = written(self.0.get(name)?)?;
        self.0.remove(name);
        Some(written)
    }

    /// Takes an object.
    pub fn part(&mut self, name: &str) -> Option<Self> {
        match self.0.remove(name)? {
            Value::Object(fields) => Some(Self(fields)),
            other => {
                self.0.insert(name.to_owned(), other);
                None
            }
        }
    }

    /// Takes the objects of a list. What else is in it stays.
    pub fn parts(&mut self, name: &str) -> Vec<Self> {
        let items = match self.0.remove(name) {
            Some(Value::Array(items)) => items,
            Some(other) => {
                self.0.insert(name.to_owned(), other);
                return Vec::new();
            }
            None => return Vec::new(),
        };
        let mut parts = Vec::new();
        let mut others = Vec::new();
        for item in items {
            match item {
                Value::Object(fields) => parts.push(Self(fields)),
                other => others.push(other),
            }
        }
        if !others.is_empty() {
            self.0.insert(name.to_owned(), Value::Array(others));
        }
        parts
    }

    /// Puts a part back.
    pub fn put(&mut self, name: &str, part: Self) {
        self.0.insert(name.to_owned(), Value::Object(part.0));
    }

    /// Takes one field whole, whatever it is, as a part of its own.
    pub fn alone(&mut self, name: &str) -> Self {
        let field = self.0.remove_entry(name);
        Self(field.into_iter().collect())
    }

    /// The names of what is left.
    pub fn names(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    /// What is left, a line for each object in it: "address 1: 1 High Street; city: Ourtown".
    pub fn rest(&self) -> Vec<String> {
        let mut lines = Vec::new();
        describe(&[], &self.0, &mut lines);
        lines
    }
}

/// Names that say how data hangs together, and the history of its changes. They tell a reader nothing.
fn is_technical(name: &str) -> bool {
    name == "id"
        || name.ends_with("_id")
        || ["link_type", "link_entity", "metadata", "wkst"].contains(&name)
}

fn describe(path: &[&str], fields: &Map<String, Value>, lines: &mut Vec<String>) {
    let telling = || fields.iter().filter(|(name, _)| !is_technical(name));
    let own: Vec<String> = telling()
        .filter_map(|(name, value)| Some(format!("{}: {}", in_words(name), of_field(name, value)?)))
        .collect();
    if !own.is_empty() {
        let whose = if path.is_empty() {
            String::new()
        } else {
            format!("({}) ", path.join(", "))
        };
        lines.push(format!("{whose}{}", own.join("; ")));
    }
    for (name, value) in telling() {
        let named = in_words(name);
        let deeper: Vec<&str> = path.iter().copied().chain([named.as_str()]).collect();
        match value {
            Value::Object(fields) => describe(&deeper, fields, lines),
            Value::Array(items) if of_field(name, value).is_none() => {
                for item in items {
                    match item {
                        Value::Object(fields) => describe(&deeper, fields, lines),
                        other => {
                            let alone = Map::from_iter([(name.clone(), other.clone())]);
                            describe(path, &alone, lines);
                        }
                    }
                }
            }
            _ => {}
        }
    }
}

/// What a field says, if that is a few words: a text, a number, a list of them, or the words of a list that hang on a thing.
fn of_field(name: &str, value: &Value) -> Option<String> {
    let Value::Array(items) = value else {
        return written(value);
    };
    let words = |item: &Value| match name {
        "attributes" => [
            "/taxonomy_term/name",
            "/taxonomy_term/term",
            "/label",
            "/value",
        ]
        .iter()
        .find_map(|at| written(item.pointer(at)?)),
        _ => written(item),
    };
    let all: Option<Vec<String>> = items.iter().map(words).collect();
    all.filter(|all| !all.is_empty()).map(|all| all.join(", "))
}

fn written(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => plain(text),
        Value::Number(number) => number.to_string(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    };
    let cut = text.char_indices().nth(LONGEST).map(|(at, _)| at);
    Some(match cut {
        Some(at) => format!("{} …", &text[..at]),
        None => text,
    })
    .filter(|text| !text.is_empty())
}

fn in_words(name: &str) -> String {
    plain(&name.replace('_', " "))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_nobody_took_is_said_with_its_words() {
        let mut part = Part::of(&json!({
            "id": "x", "name": "Taken", "email": "", "nothing": null, "open_now": true,
            "location": {"id": "y", "addresses": [{"address_1": "1 High Street", "city": "Ourtown"}, {"city": "There"}]},
            "tags": ["a", 2], "odd": ["b", {"c": "d"}],
            "attributes": [{"taxonomy_term": {"name": "Housing", "code": "H1"}}],
        }));
        assert_eq!(part.text("name").as_deref(), Some("Taken"));
        assert_eq!(part.text("email"), None);
        assert_eq!(part.text("open_now"), None);
        assert_eq!(
            part.rest(),
            [
                "attributes: Housing; open now: yes; tags: a, 2",
                "(location, addresses) address 1: 1 High Street; city: Ourtown",
                "(location, addresses) city: There",
                "odd: b",
                "(odd) c: d",
            ]
        );
    }

    proptest! {
        /// Every text of a document that is no id is in what is left, as long as nobody takes it.
        #[test]
        fn no_text_is_lost(texts in prop::collection::vec("[a-z]{3,8}", 4)) {
            let [a, b, c, d] = &texts[..] else { unreachable!() };
            let part = Part::of(&json!({"one": a, "two": {"three": [b, {"four": [[c]]}]}, "five": [{"six": d}]}));
            let all = part.rest().join("\n");
            for text in &texts {
                prop_assert!(all.contains(text.as_str()), "{} is not in {}", text, all);
            }
        }
    }
}

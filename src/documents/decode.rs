//! From the outline of a file's YAML to what serde's types say of it.
//!
//! One pass, and no slip ends it: a field that cannot stand where it stands, an item without fields, a word for a number are each said with
//! their place, and the rest is still read. So the words are ours, whatever serde and the parser call things.

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

use serde::de::value::{BorrowedStrDeserializer, UsizeDeserializer};
use serde::de::{
    self, Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer,
    MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::outline::{Entry, Node, Shape, quoted};
use crate::findings::{Finding, Place, Span, codes, did_you_mean, meant};

/// A value and the bytes of the file it was written in.
#[derive(Debug, Clone)]
pub(crate) struct Spanned<T> {
    /// What was read.
    pub value: T,
    /// Where.
    pub span: Span,
    /// It could not be read, which has been said: the value stands in for it.
    pub refused: bool,
}

/// The names by which a [`Spanned`] asks the [`Reader`] for its parts.
const SPANNED: &str = "$fingerpost::Spanned";
const PARTS: [&str; 4] = ["start", "end", "value", "refused"];

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Parts<T>(std::marker::PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Parts<T> {
            type Value = Spanned<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value with its place")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let (_, start): (&str, usize) = required(map.next_entry()?)?;
                let (_, end): (&str, usize) = required(map.next_entry()?)?;
                let (_, value): (&str, T) = required(map.next_entry()?)?;
                let (_, refused): (&str, bool) = required(map.next_entry()?)?;
                Ok(Spanned {
                    value,
                    span: start..end,
                    refused,
                })
            }
        }

        fn required<V, E: de::Error>(part: Option<V>) -> Result<V, E> {
            part.ok_or_else(|| E::custom("a place is missing"))
        }

        deserializer.deserialize_struct(SPANNED, &PARTS, Parts(std::marker::PhantomData))
    }
}

/// Reads a value into `T`. Nothing only if `T` asks for what the [`Reader`] does not know, which is a mistake of ours.
pub(crate) fn decode<T: DeserializeOwned>(
    path: &Arc<str>,
    node: &Node,
    findings: &mut Vec<Finding>,
) -> Option<T> {
    let state = State {
        path,
        findings: RefCell::default(),
        unknown: RefCell::default(),
        groups: RefCell::default(),
        around: RefCell::default(),
    };
    let read = T::deserialize(Reader {
        node,
        name: "",
        state: &state,
    });
    for unknown in state.unknown.take() {
        let finding = unknown.explain(&state);
        findings.push(finding);
    }
    findings.append(&mut state.findings.borrow_mut());
    match read {
        Ok(value) => Some(value),
        Err(Unreadable(why)) => {
            let place = Place::at(path, node.span.clone());
            findings.push(Finding::new(
                &codes::FP107,
                place,
                format!("this cannot be read: {why}"),
            ));
            None
        }
    }
}

/// What has been found while a file is read.
struct State<'a> {
    path: &'a Arc<str>,
    findings: RefCell<Vec<Finding>>,
    unknown: RefCell<Vec<Unknown>>,
    /// Every group of fields in the file, once.
    groups: RefCell<Vec<Group>>,
    /// The groups that the reader is in, from the outside in.
    around: RefCell<Vec<(String, &'static [&'static str])>>,
}

/// A group of fields: the items of a list, or what stands below a name.
#[derive(PartialEq)]
struct Group {
    /// The name of the list or field that holds it.
    name: String,
    fields: &'static [&'static str],
    /// The names of the groups that it stands in, from the outside in.
    within: Vec<String>,
}

/// A field that cannot stand where it stands.
struct Unknown {
    name: String,
    span: Span,
    expected: &'static [&'static str],
    /// The group that it stands in; `""` for the file.
    group: String,
    /// The groups around that one.
    around: Vec<(String, &'static [&'static str])>,
}

impl Unknown {
    fn explain(&self, state: &State<'_>) -> Finding {
        let name = &self.name;
        let place = Place::at(state.path, self.span.clone());
        let finding = Finding::new(
            &codes::FP104,
            place,
            format!("there is no field `{name}` here"),
        );
        if let Some((before, after)) = name
            .split_once(':')
            .filter(|(before, _)| self.expected.contains(before))
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
        if let Some(help) = self.elsewhere(state) {
            return finding.help(help);
        }
        match did_you_mean(name, self.expected.iter().copied()) {
            Some(near) => finding.help(meant(near)),
            None => finding.help(format!(
                "fields that can stand here: {}",
                self.expected.join(", ")
            )),
        }
    }

    /// Where a field of this very name does belong: further out, or further in.
    fn elsewhere(&self, state: &State<'_>) -> Option<String> {
        let name = self.name.as_str();
        let knows = |fields: &[&str]| fields.contains(&name);
        if let Some((outer, _)) = self.around.iter().rev().find(|(_, fields)| knows(fields)) {
            return Some(match outer.as_str() {
                "" => format!(
                    "`{name}` does not belong in `{}`: write it at the start of a line of its own",
                    self.group
                ),
                outer => format!(
                    "`{name}` belongs in the item of `{outer}` itself, not in its `{}`",
                    self.group
                ),
            });
        }
        let groups = state.groups.borrow();
        let group = groups
            .iter()
            .find(|group| knows(group.fields) && group.within.contains(&self.group))?;
        let group = &group.name;
        Some(format!(
            "`{name}` belongs in `{group}`: write it there, with the fields that it goes with"
        ))
    }
}

/// A mistake of serde's side, which no file should be able to bring about.
#[derive(Debug)]
struct Unreadable(String);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unreadable {}

impl de::Error for Unreadable {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// Gives serde one value.
#[derive(Clone, Copy)]
struct Reader<'a, 's> {
    node: &'a Node,
    /// The field that it is the value of, or that lists it.
    name: &'a str,
    state: &'s State<'s>,
}

impl Reader<'_, '_> {
    /// Says once that the value is not what it should be.
    fn refuse(&self, message: impl Into<String>, help: impl Into<String>) {
        if self.node.is_refused() {
            return;
        }
        self.node.refuse();
        let place = Place::at(self.state.path, self.node.span.clone());
        let finding = Finding::new(&codes::FP107, place, message).help(help);
        self.state.findings.borrow_mut().push(finding);
    }

    fn text(&self) -> &str {
        match &self.node.shape {
            Shape::Text(text) => text,
            Shape::Nothing => {
                self.refuse(
                    "there is nothing here",
                    "write the value, in double quotes if it is the word `null` or a `~`; or take the item out",
                );
                ""
            }
            Shape::List(_) => {
                self.refuse(
                    "this should be one piece of text, not a list",
                    "write it without `[ ]` and `- `; put it in double quotes if the brackets are part of the text",
                );
                ""
            }
            Shape::Fields(_) => {
                self.refuse(
                    "this should be one piece of text, not fields",
                    "write the text alone; put it in double quotes if it holds `: ` or begins with `{`",
                );
                ""
            }
        }
    }

    /// A whole number from `least` to `most`.
    fn number(&self, least: i64, most: i64) -> i64 {
        let text = self.text().trim();
        if self.node.is_refused() {
            return 0;
        }
        let Ok(number) = text.parse::<i128>() else {
            self.refuse(
                format!("`{text}` should be a whole number"),
                "write figures only, without a unit, a point or a comma",
            );
            return 0;
        };
        if let Ok(number) = i64::try_from(number)
            && (least..=most).contains(&number)
        {
            return number;
        }
        let size = if number > 0 { "large" } else { "small" };
        let help = match most {
            ..=100_000 => format!("write a whole number from {least} to {most}"),
            _ => "write a whole number of a few figures".to_owned(),
        };
        self.refuse(format!("`{text}` is too {size} a number here"), help);
        0
    }

    /// The form of a group of fields, for an author who wrote something else.
    fn form(&self, fields: &[&str]) -> String {
        let content = [
            "text", "do", "ask", "what", "label", "title", "name", "value", "service", "to",
        ];
        let field = content.iter().find(|name| fields.contains(name));
        let words = self.node.text().unwrap_or_default();
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
        format!("{first}; the fields are {}", fields.join(", "))
    }
}

impl<'de> Deserializer<'de> for Reader<'de, '_> {
    type Error = Unreadable;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match &self.node.shape {
            Shape::Nothing => visitor.visit_unit(),
            Shape::Text(text) => visitor.visit_str(text),
            Shape::List(_) => self.deserialize_seq(visitor),
            Shape::Fields(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_str(self.text())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_str(self.text())
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        let text = self.text().trim();
        let value = match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" => true,
            "false" | "no" | "off" => false,
            _ => {
                self.refuse(
                    format!("`{text}` should be `true` or `false`"),
                    "leave the field out if it is not known",
                );
                false
            }
        };
        visitor.visit_bool(value)
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_i64(self.number(i32::MIN.into(), i32::MAX.into()))
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_i64(self.number(i64::MIN, i64::MAX))
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_i64(self.number(0, u16::MAX.into()))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.node.shape {
            Shape::Nothing => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        let items = match &self.node.shape {
            Shape::List(items) => items.as_slice(),
            Shape::Text(text) => {
                let help = if text.contains(['[', ']', '{', '}', ':', '#', '"']) || text.len() > 80
                {
                    "write `[one, two]`, or lines that begin with `- `".to_owned()
                } else {
                    format!("put it in brackets: `{}: [{text}]`", self.name)
                };
                self.refuse("this should be a list", help);
                &[]
            }
            Shape::Fields(_) => {
                self.refuse(
                    "this should be a list of items, each with its fields",
                    "write `- ` in front of the first field of each item, and two blanks in front of its other fields",
                );
                &[]
            }
            Shape::Nothing => &[],
        };
        visitor.visit_seq(Items {
            rest: items.iter(),
            name: self.name,
            state: self.state,
        })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        let entries = match &self.node.shape {
            Shape::Fields(entries) => entries.as_slice(),
            Shape::Nothing => &[],
            _ => {
                self.refuse("this should be fields", "write each as `name: value`");
                &[]
            }
        };
        visitor.visit_map(Entries::new(entries.iter().collect(), self.state))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        if name == SPANNED {
            return visitor.visit_map(Parts {
                reader: self,
                part: 0,
            });
        }
        let known = match &self.node.shape {
            Shape::Fields(entries) => self.known(entries, fields),
            Shape::Nothing if self.name.is_empty() => Vec::new(),
            Shape::Nothing => {
                self.refuse("this item is empty", self.form(fields));
                Vec::new()
            }
            Shape::Text(_) | Shape::List(_) => {
                self.refuse("this should be fields", self.form(fields));
                Vec::new()
            }
        };
        let around = self.state.around.borrow();
        let group = Group {
            name: self.name.to_owned(),
            fields,
            within: around.iter().map(|(name, _)| name.clone()).collect(),
        };
        drop(around);
        let is_known = self.state.groups.borrow().contains(&group);
        if !self.name.is_empty() && !is_known {
            self.state.groups.borrow_mut().push(group);
        }
        let own = (self.name.to_owned(), fields);
        self.state.around.borrow_mut().push(own);
        let read = visitor.visit_map(Entries::new(known, self.state));
        self.state.around.borrow_mut().pop();
        read
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i128 u8 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct enum identifier
    }
}

impl<'de> Reader<'de, '_> {
    /// The fields that can stand in a group; the others are kept to be said.
    fn known(&self, entries: &'de [Entry], fields: &'static [&'static str]) -> Vec<&'de Entry> {
        let mut known = Vec::with_capacity(entries.len());
        for entry in entries {
            if fields.contains(&entry.name.as_str()) {
                known.push(entry);
                continue;
            }
            self.state.unknown.borrow_mut().push(Unknown {
                name: entry.name.clone(),
                span: entry.name_span.clone(),
                expected: fields,
                group: self.name.to_owned(),
                around: self.state.around.borrow().clone(),
            });
        }
        known
    }
}

/// The items of a list, one after the other.
struct Items<'a, 's> {
    rest: std::slice::Iter<'a, Node>,
    name: &'a str,
    state: &'s State<'s>,
}

impl<'de> SeqAccess<'de> for Items<'de, '_> {
    type Error = Unreadable;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unreadable> {
        let Some(node) = self.rest.next() else {
            return Ok(None);
        };
        let reader = Reader {
            node,
            name: self.name,
            state: self.state,
        };
        seed.deserialize(reader).map(Some)
    }
}

/// Fields, one after the other.
struct Entries<'a, 's> {
    rest: std::vec::IntoIter<&'a Entry>,
    value: Option<&'a Entry>,
    state: &'s State<'s>,
}

impl<'a, 's> Entries<'a, 's> {
    fn new(entries: Vec<&'a Entry>, state: &'s State<'s>) -> Self {
        Self {
            rest: entries.into_iter(),
            value: None,
            state,
        }
    }
}

/// The name of a field as a value, so that conditions can ask for its place.
#[derive(Clone, Copy)]
struct Name<'a>(&'a Entry);

impl<'de> Deserializer<'de> for Name<'de> {
    type Error = Unreadable;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_borrowed_str(&self.0.name)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        if name == SPANNED {
            return visitor.visit_map(NameParts {
                name: self,
                part: 0,
            });
        }
        self.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

impl<'de> MapAccess<'de> for Entries<'de, '_> {
    type Error = Unreadable;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unreadable> {
        self.value = self.rest.next();
        self.value
            .map(|entry| seed.deserialize(Name(entry)))
            .transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Unreadable> {
        let entry = self
            .value
            .take()
            .ok_or_else(|| de::Error::custom("a value without its name"))?;
        seed.deserialize(Reader {
            node: &entry.value,
            name: &entry.name,
            state: self.state,
        })
    }
}

/// The parts of a [`Spanned`] value.
struct Parts<'a, 's> {
    reader: Reader<'a, 's>,
    part: usize,
}

impl<'de> MapAccess<'de> for Parts<'de, '_> {
    type Error = Unreadable;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unreadable> {
        part_name(self.part, seed)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Unreadable> {
        self.part += 1;
        let node = self.reader.node;
        match self.part {
            1 => seed.deserialize(place(node.span.start)),
            2 => seed.deserialize(place(node.span.end)),
            3 => seed.deserialize(self.reader),
            _ => seed.deserialize(node.is_refused().into_deserializer()),
        }
    }
}

/// The parts of a [`Spanned`] name.
struct NameParts<'a> {
    name: Name<'a>,
    part: usize,
}

impl<'de> MapAccess<'de> for NameParts<'de> {
    type Error = Unreadable;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unreadable> {
        part_name(self.part, seed)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Unreadable> {
        self.part += 1;
        let span = &self.name.0.name_span;
        match self.part {
            1 => seed.deserialize(place(span.start)),
            2 => seed.deserialize(place(span.end)),
            3 => seed.deserialize(self.name),
            _ => seed.deserialize(false.into_deserializer()),
        }
    }
}

fn place(at: usize) -> UsizeDeserializer<Unreadable> {
    at.into_deserializer()
}

fn part_name<'de, K: DeserializeSeed<'de>>(
    part: usize,
    seed: K,
) -> Result<Option<K::Value>, Unreadable> {
    PARTS
        .get(part)
        .map(|name| {
            let name: BorrowedStrDeserializer<'static, Unreadable> =
                BorrowedStrDeserializer::new(name);
            seed.deserialize(name)
        })
        .transpose()
}

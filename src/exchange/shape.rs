//! What the objects of a document look like: their fields, and what can stand in each.
//!
//! One description serves two ends: documents that come in are compared with it, and the fields of our own object are
//! explained from it.

/// What can stand in a field.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    /// Any text.
    Text,
    /// A UUID.
    Uuid,
    /// An e-mail address.
    Email,
    /// A day: `2026-11-21`.
    Day,
    /// Any number.
    Number,
    /// A whole number.
    Whole,
    /// True or false.
    Flag,
    /// One of a few words.
    Word(&'static [&'static str]),
    /// A list of these.
    List(&'static Form),
    /// An object.
    Group(&'static Shape),
}

/// A field of an object.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What can stand in it.
    pub form: Form,
    /// Whether it must be there.
    pub needed: bool,
    /// What it means; empty where HSDS says it.
    pub meaning: &'static str,
}

/// An object.
#[derive(Debug)]
pub struct Shape {
    /// What it is, with its article: "a phone".
    pub name: &'static str,
    /// The fields that are looked at.
    pub fields: &'static [Field],
    /// Whether other fields are a mistake. HSDS allows them, our own object does not: what we do not know would be lost.
    pub closed: bool,
}

/// A field that HSDS defines and that must be there.
pub const fn needed(name: &'static str, form: Form) -> Field {
    Field {
        name,
        form,
        needed: true,
        meaning: "",
    }
}

/// A field that HSDS defines.
pub const fn optional(name: &'static str, form: Form) -> Field {
    Field {
        name,
        form,
        needed: false,
        meaning: "",
    }
}

impl Field {
    /// Says what the field means.
    pub const fn means(self, meaning: &'static str) -> Self {
        Self { meaning, ..self }
    }
}

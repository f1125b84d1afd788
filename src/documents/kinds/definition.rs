//! A definition: what a word means. Its title is the word.

use std::sync::Arc;

use crate::documents::common::front_matter;
use crate::documents::fields::{Fields, List};

/// What a word means: the meaning is the document's text.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Other words for the same thing.
    pub also: Vec<Arc<str>>,
}

front_matter!(RawDefinition { also: List });

pub(super) fn read(raw: &RawDefinition, fields: &mut Fields<'_>) -> Definition {
    Definition {
        also: fields.words_list("also", &raw.also),
    }
}

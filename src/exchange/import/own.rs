//! A service that another Fingerpost exported: its object `fingerpost` holds all of it.

use serde_json::Value;

use super::draft::Draft;
use super::text_at;
use crate::exchange::hsds::Extension;

/// The draft, exactly as the other site has it. Nothing if the object is not whole; it was compared with its shape before.
pub fn draft(service: &Value, own: &Value) -> Option<Draft> {
    let extension: Extension = serde_json::from_value(without_nulls(own)).ok()?;
    Some(Draft {
        came_from: text_at(service, "/id").unwrap_or_default(),
        title: text_at(service, "/name")?,
        organisation: text_at(service, "/organization/name")?,
        url: text_at(service, "/url"),
        extension,
        open: Vec::new(),
    })
}

/// A field that is null is one that is not there.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        Value::Object(fields) => {
            let known = fields.iter().filter(|(_, value)| !value.is_null());
            let known = known.map(|(name, value)| (name.clone(), without_nulls(value)));
            Value::Object(known.collect())
        }
        other => other.clone(),
    }
}

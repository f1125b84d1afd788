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
        open: open(service),
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

/// What somebody else decided, and who imports it has to decide anew.
fn open(service: &Value) -> Vec<(&'static str, String)> {
    let mut open = Vec::new();
    for field in ["owner", "reviewed", "confidence"] {
        open.push((
            field,
            "this is from another site: is it so for you?".to_owned(),
        ));
    }
    if service
        .pointer("/fingerpost/verified")
        .is_some_and(|value| !value.is_null())
    {
        let words = "another site checked this with the service: take it out until you have";
        open.push(("verified", words.to_owned()));
    }
    if let Some(status) = text_at(service, "/status").filter(|status| status != "active") {
        open.push((
            "title",
            format!("the data calls this service {status}: does it still exist?"),
        ));
    }
    open
}

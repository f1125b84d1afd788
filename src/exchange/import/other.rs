//! What a document is that is given for services and holds none: the other files of a directory's data.

use serde_json::{Map, Value};

/// Fields that only services have.
const OF_A_SERVICE: [&str; 18] = [
    "status",
    "fingerpost",
    "schedules",
    "service_areas",
    "service_at_locations",
    "cost_options",
    "contacts",
    "organization",
    "organization_id",
    "eligibility_description",
    "eligibility",
    "fees",
    "fees_description",
    "application_process",
    "wait_time",
    "assured_date",
    "url",
    "interpretation_services",
];
/// Fields by which other objects are known, and what they are.
const KNOWN: [(&[&str], &str); 8] = [
    (&["openapi_url", "made_by"], "a description of data"),
    (&["taxonomy_terms"], "a list of words (a taxonomy)"),
    (
        &["taxonomy", "taxonomy_id", "term"],
        "a word of a list (a taxonomy term)",
    ),
    (
        &["location", "location_id"],
        "a service at a place (service_at_location)",
    ),
    (
        &[
            "location_type",
            "latitude",
            "longitude",
            "addresses",
            "address_1",
            "accessibility",
        ],
        "a place (a location)",
    ),
    (&["services"], "an organisation with its services inside"),
    (
        &[
            "legal_status",
            "website",
            "organization_identifiers",
            "funding",
            "programs",
            "logo",
            "tax_status",
        ],
        "an organisation",
    ),
    (&["total_items", "contents"], "a page of a list"),
];
/// What an object with no more than these could be: an organisation, or a word of a list.
const BARE: [&str; 5] = ["id", "name", "description", "email", "alternate_name"];

/// What a whole document is, if not services: "an organisation". Nothing if it is a service or a list of them, or nobody can say.
pub fn than_services(document: &Value) -> Option<String> {
    let items = match document {
        Value::Array(items) => items,
        Value::Object(fields) => match fields.get("contents") {
            Some(Value::Array(items)) => items,
            _ => return of_object(fields).map(str::to_owned),
        },
        _ => return None,
    };
    if items.is_empty() {
        return Some("an empty page".to_owned());
    }
    let whats: Option<Vec<&str>> = items
        .iter()
        .map(|item| of_object(item.as_object()?))
        .collect();
    let first = *whats?.first()?;
    Some(format!(
        "a page of {}, of which the first is {first}",
        items.len()
    ))
}

fn of_object(fields: &Map<String, Value>) -> Option<&'static str> {
    let has = |name: &&str| fields.get(*name).is_some_and(|value| !value.is_null());
    if OF_A_SERVICE.iter().any(has) {
        return None;
    }
    let known = KNOWN.iter().find(|(names, _)| names.iter().any(has));
    let bare = fields.len() > 1
        && fields.contains_key("id")
        && fields.keys().all(|name| BARE.contains(&name.as_str()));
    known.map(|(_, what)| *what).or(bare
        .then_some("an organisation or a word of a list, for it says nothing that a service says"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_no_service_is_called_by_its_name() {
        for (document, what) in [
            (
                json!({"version": "3.0", "openapi_url": "x"}),
                "a description of data",
            ),
            (
                json!({"id": "x", "name": "Talkers", "description": "Runs Talk."}),
                "an organisation or a word",
            ),
            (
                json!({"id": "x", "name": "Talkers", "website": "x", "phones": []}),
                "an organisation",
            ),
            (
                json!({"id": "x", "name": "Talkers", "services": [{"status": "active"}]}),
                "services inside",
            ),
            (
                json!({"id": "x", "name": "Hall", "latitude": 1.0, "phones": []}),
                "a place",
            ),
            (
                json!({"id": "x", "location": {"name": "Hall"}}),
                "a service at a place",
            ),
            (
                json!({"id": "x", "name": "Housing", "taxonomy": "needs"}),
                "a word of a list",
            ),
            (
                json!({"id": "x", "name": "Needs", "taxonomy_terms": []}),
                "a list of words",
            ),
            (json!({"total_items": 0, "contents": []}), "an empty page"),
            (json!([]), "an empty page"),
            (
                json!({"contents": [{"id": "x", "name": "T", "taxonomy": "needs"}]}),
                "a page of 1",
            ),
        ] {
            let said = than_services(&document).unwrap_or_default();
            assert!(said.contains(what), "{document}: {said}");
        }
    }

    #[test]
    fn a_service_is_left_alone_even_if_it_lacks_much() {
        for document in [
            json!({"id": "x", "name": "Talk", "status": "active"}),
            json!({"id": "x", "name": "Talk", "url": "https://talk.example/"}),
            json!({"name": "Talk", "phones": [{"number": "0800 1111"}]}),
            json!({"id": "x", "name": "Talk", "status": "active", "location": {"name": "Hall"}, "website": "x"}),
            json!({"contents": [{"id": "x", "name": "Talkers"}, {"id": "y", "status": "active"}]}),
            json!({"name": "Talk"}),
            json!(7),
        ] {
            assert_eq!(than_services(&document), None, "{document}");
        }
    }
}

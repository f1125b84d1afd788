//! What is exported is valid against the published schemas of HSDS 3.0 and of its profile for the United Kingdom.
//!
//! The schemas are not ours to ship. `HSDS_SCHEMAS` names the folder that holds them, `hsds/3.0/schema/compiled/` and
//! `hsds-uk/schema/compiled/`, as the two projects publish them; without it they are looked for in `shared/standards` beside this
//! repository. The tests are ignored unless they are asked for: the test command asks where the schemas are, and says so where not.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{Site, Tree, tree_of};
use jsonschema::Validator;
use serde_json::{Value, json};

/// What one of the two projects calls right.
struct Standard {
    name: &'static str,
    schema: Value,
}

impl Standard {
    fn read(folder: &Path, name: &'static str) -> Self {
        // This file holds a service with every object that it refers to in `definitions`: nothing is looked up elsewhere.
        let path = folder
            .join(name)
            .join("schema/compiled/service_with_definitions.json");
        let text =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self {
            name,
            schema: serde_json::from_str(&text).unwrap(),
        }
    }

    fn validator(&self, object: &str) -> Validator {
        let schema = match object {
            "service" => self.schema.clone(),
            other => {
                json!({"$ref": format!("#/definitions/{other}"), "definitions": self.schema["definitions"]})
            }
        };
        jsonschema::options()
            .should_validate_formats(true)
            .build(&schema)
            .unwrap()
    }
}

/// Both standards.
fn standards() -> [Standard; 2] {
    let folder = env::var_os("HSDS_SCHEMAS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/standards"),
        PathBuf::from,
    );
    ["hsds/3.0", "hsds-uk"].map(|name| Standard::read(&folder, name))
}

fn exported(site: &Site) -> Tree {
    let out = site.home().join("out");
    site.export("hsds", &out).succeeds();
    tree_of(&out)
}

fn faults(validator: &Validator, value: &Value) -> Vec<String> {
    validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[test]
#[ignore = "needs the schemas of HSDS: HSDS_SCHEMAS"]
fn every_object_of_the_shipped_directory_is_valid() {
    let standards = standards();
    let tree = exported(&Site::shipped());
    let mut checked = 0;
    for standard in &standards {
        for (folder, object) in [
            ("services", "service"),
            ("organizations", "organization"),
            ("taxonomies", "taxonomy"),
            ("taxonomy_terms", "taxonomy_term"),
        ] {
            let validator = standard.validator(object);
            for (path, bytes) in tree
                .iter()
                .filter(|(path, _)| path.starts_with(&format!("{folder}/")))
            {
                let value: Value = serde_json::from_slice(bytes).unwrap();
                assert_eq!(
                    faults(&validator, &value),
                    Vec::<String>::new(),
                    "{path} against {}",
                    standard.name
                );
                checked += 1;
            }
            let page: Value = serde_json::from_slice(&tree[&format!("{folder}.json")]).unwrap();
            for item in page["contents"].as_array().unwrap() {
                assert_eq!(
                    faults(&validator, item),
                    Vec::<String>::new(),
                    "{folder}.json against {}",
                    standard.name
                );
            }
        }
    }
    assert!(checked > 2 * 200, "only {checked} objects were looked at");
}

#[test]
#[ignore = "needs the schemas of HSDS: HSDS_SCHEMAS"]
fn the_validator_finds_seeded_faults() {
    let [hsds, uk] = standards();
    let tree = exported(&Site::with_every_field_of_a_service());
    let service = tree
        .iter()
        .filter(|(path, _)| path.starts_with("services/"))
        .map(|(_, bytes)| serde_json::from_slice::<Value>(bytes).unwrap())
        .find(|service| service["fingerpost"]["slug"] == "helpline")
        .unwrap();
    let spoilt = |pointer: &str, value: Value| {
        let mut service = service.clone();
        *service.pointer_mut(pointer).unwrap() = value;
        service
    };
    let (hsds, uk) = (hsds.validator("service"), uk.validator("service"));
    assert!(hsds.is_valid(&service) && uk.is_valid(&service));
    for (pointer, value) in [
        ("/id", json!("helpline")),
        ("/status", json!("open")),
        ("/email", json!("help at helpers")),
        ("/last_modified", json!("yesterday")),
        ("/schedules/0/freq", json!("DAILY")),
        ("/attributes/0/taxonomy_term/description", Value::Null),
    ] {
        let service = spoilt(pointer, value);
        assert!(
            !hsds.is_valid(&service) && !uk.is_valid(&service),
            "{pointer}"
        );
    }
    // The UK profile has no phones: only HSDS itself sees what is wrong with one. Both must be asked.
    let mut silent = service.clone();
    silent["phones"][0]
        .as_object_mut()
        .unwrap()
        .remove("number");
    assert!(!hsds.is_valid(&silent) && uk.is_valid(&silent));
}

//! The real binary on small sites, in one crate: linked once, and one file an idea.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../../widgets/wasm/tests/random/mod.rs"]
mod random;
mod support;

mod addresses;
mod always_a_site;
mod any_content;
mod area_rules;
mod areas;
mod bad_files;
mod bad_front_matter;
mod bad_names;
mod bad_text;
mod built_text;
mod checkers;
mod concerns;
mod copies;
mod days;
mod epub;
mod exchange;
mod exchange_schemas;
mod expected;
mod explain;
mod failing_builds;
mod folders;
mod hosting;
mod links;
mod manual;
mod moments;
mod numbers;
mod offline;
mod one_broken_file;
mod opening_hours;
mod overrides;
mod page_addresses;
mod print_set;
mod publishing;
mod reports;
mod same_bytes;
mod services;
mod unseen;
mod usage;
mod wasm_agrees;
mod wasm_is_current;
mod where_it_is;
mod yaml_slips;

//! Fingerpost turns safeguarding guidance written in Markdown into an accessible static site.
//!
//! A build runs one way; each stage takes one type and gives the next:
//!
//! ```text
//! files ──read──▶ Sources ──parse──▶ Documents ──link──▶ Linked ──prove──▶ Site ──lint──▶ Findings
//!                                                                           ├──render──▶ ┐
//!                                                                           └──export──▶ Outputs ──publish──▶ folder
//! ```

mod addresses;
mod commands;
mod concerns;
mod copies;
mod directory;
mod documents;
mod exchange;
mod exporter;
mod findings;
mod fingerprint;
mod hosting;
mod hours;
mod languages;
mod linked;
mod lints;
mod markdown;
mod offline;
mod opening;
mod outputs;
mod phones;
mod pipeline;
mod publish;
mod quantities;
mod reading;
mod references;
mod render;
mod rules;
mod settings;
mod site;
mod sources;
mod tags;
mod unseen;
mod vocabulary;
mod words;
mod yaml;

pub use commands::Cli;
pub use documents::{Documents, Nation, Service, parse};
pub use exchange::fields as exchange_fields;
pub use findings::{Finding, human, json};
pub use hours::compile as compile_hours;
pub use pipeline::{Options, understand};
pub use render::render;
pub use rules::RuleSet;
pub use site::Site;
pub use sources::{Sources, read};

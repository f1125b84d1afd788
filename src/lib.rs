//! Fingerpost turns safeguarding guidance written in Markdown into an accessible static site.
//!
//! A build runs one way; each stage takes one type and gives the next:
//!
//! ```text
//! files ──read──▶ Sources ──parse──▶ Documents ──resolve──▶ Site ──lint──▶ Findings
//!                                                             └──render──▶ Outputs ──publish──▶ folder
//! ```

mod addresses;
pub mod commands;
pub mod directory;
pub mod documents;
pub mod exchange;
pub mod findings;
pub mod hours;
mod languages;
pub mod linked;
pub mod lints;
pub mod markdown;
pub mod outputs;
pub mod phones;
pub mod pipeline;
pub mod publish;
mod quantities;
mod references;
pub mod render;
pub mod rules;
pub mod settings;
pub mod site;
pub mod sources;
mod unseen;
pub mod vocabulary;
mod words;

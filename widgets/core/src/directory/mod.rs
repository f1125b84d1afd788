//! The signposting directory: which services fit what somebody needs, and in which order they are shown.
//!
//! The build compiles the services of a page into a [`Directory`] and writes its bytes into the page. The browser reads the bytes back and
//! asks [`Directory::find`]. Both are this code. It knows numbers only; names and numbers to call stand in the page.
//!
//! Hours that are not known never take a service off the list.

mod bytes;
mod find;
mod ids;
#[cfg(test)]
mod samples;
mod service;
mod table;

pub use crate::bytes::TableError;
pub use find::{Found, Query, Reached};
pub use ids::{AudienceId, Audiences, NeedId, ScheduleId, Way, Ways};
pub use service::{Answering, Listed};
pub use table::{Directory, DirectoryBuilder, DirectoryError};

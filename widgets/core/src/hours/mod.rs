//! When a service is open: its hours for every day of a span of days, and what they come to now.
//!
//! The build works out what a service's own hours say for each day to come, with its holidays, and keeps that as a [`Schedule`]. The page
//! asks [`Schedule::state`], and [`State::words`] says it. Where the service says nothing, nothing is claimed.
//!
//! Hours are what clocks in the United Kingdom show. In the hour that comes twice in October both passes read the same; the hour that is
//! skipped in March never comes.

mod bytes;
#[cfg(test)]
pub(crate) mod samples;
mod schedule;
mod span;
mod state;
mod words;

pub use schedule::{Schedule, ScheduleError};
pub use span::Span;
pub use state::State;
pub use words::time_words;

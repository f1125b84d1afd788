//! The domain rules of Fingerpost: units, levels, deadlines, opening hours and the directory of services.
//!
//! One small crate without dependencies, so that the rules the build checks and the rules a browser may one day
//! evaluate are the same code. It knows nothing of files, HTML or the clock: everything it needs is given to it.

#![no_std]

extern crate alloc;

mod age;
mod bytes;
mod calendar;
mod deadline;
pub mod directory;
mod episodes;
pub mod hours;
mod level;
pub mod rules;
pub mod time;
mod within;

pub use age::{AgeError, age_on};
pub use calendar::{CalendarEvent, calendar_text};
pub use deadline::{Deadline, DeadlineError, Due, DueState, elapsed_hours};
pub use episodes::{
    Busiest, EpisodeLimit, Episodes, EpisodesError, EpisodesProblem, MOST_EPISODES,
};
pub use level::{Level, UnknownLevel};
pub use within::{Period, Within, WithinError};

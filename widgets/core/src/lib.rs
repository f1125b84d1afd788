//! The domain rules of Fingerpost: units, levels, deadlines and opening hours.
//!
//! One small crate without dependencies, so that the rules the build checks and the rules a browser may one day
//! evaluate are the same code. It knows nothing of files, HTML or the clock: everything it needs is given to it.

#![no_std]

extern crate alloc;

mod level;
mod opening;
pub mod rules;
mod within;

pub use level::{Level, UnknownLevel};
pub use opening::{OpeningHours, OpeningHoursError};
pub use within::{Period, Within, WithinError};

//! The domain rules of Fingerpost: units, levels, deadlines and opening hours.
//!
//! One small crate, compiled natively (checks at build time, words on static pages) and to wasm (the
//! widgets). It knows nothing of files, HTML or the clock: everything it needs is given to it.

#![no_std]

extern crate alloc;

mod level;
mod opening;
mod within;

pub use level::{Level, UnknownLevel};
pub use opening::{OpeningHours, OpeningHoursError};
pub use within::{Period, Within, WithinError};

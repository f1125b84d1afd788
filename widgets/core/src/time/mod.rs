//! Dates, times on the clock and moments: what people write, and what deadlines are counted from.
//!
//! A [`Date`] is a day in the calendar. A [`LocalTime`] is what a clock on a wall in the United Kingdom shows. A
//! [`Moment`] is one minute in the world. Only moments are compared and counted with; only local times are written and read.

mod date;
mod local;
mod london;
mod written;

pub use date::{Date, DateError};
pub(crate) use date::{number, push_number};
pub use local::LocalTime;
pub use london::{ClockChange, Moment};

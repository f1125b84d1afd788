//! Opening hours: what authors write, what readers are told, and what the browser evaluates.
//!
//! Authors write the `opening_hours` syntax of OpenStreetMap ([`Expression`]). With the bank holidays of the nations a service is
//! for ([`BankHolidays`]) it becomes plain spans for each day of the next 13 months ([`compile`]), in the naive local time of
//! the United Kingdom. The crate `opening-hours` decides which minutes are open; its own holidays and time zones are not used,
//! for they miss English bank holidays and close a line that is open day and night in the night the clocks go back.

mod compile;
mod expression;
mod holidays;
mod lint;
mod services;
mod words;
mod written;

#[cfg(test)]
mod tests;

pub use compile::{Covered, compile};
pub use expression::{Expression, ExpressionError};
pub use holidays::{BankHolidays, NationHolidays};
pub(crate) use holidays::{HOLIDAYS_PATH, read as read_holidays};
pub(crate) use lint::bounds;
pub use services::{HoursOfServices, ServiceHours, of_services};

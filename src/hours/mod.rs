//! Opening hours worked out day by day: what the browser evaluates.
//!
//! With the bank holidays of the nations a service is for ([`BankHolidays`]) what authors write ([`crate::opening`]) becomes plain spans for each day of the next 13 months ([`compile()`]), in the naive local time of
//! the United Kingdom. The crate `opening-hours` decides which minutes are open; its own holidays and time zones are not used,
//! for they miss English bank holidays and close a line that is open day and night in the night the clocks go back.

mod compile;
mod holidays;
mod services;

#[cfg(test)]
mod tests;

pub use compile::{Covered, compile};
pub use holidays::BankHolidays;
pub(crate) use holidays::read as read_holidays;
pub use services::{HoursOfServices, ServiceHours, of_services};

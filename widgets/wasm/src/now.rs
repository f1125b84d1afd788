//! What a page says of the time: minutes since 1970.

use fingerpost_core::time::Moment;

/// JavaScript has one sort of number. NaN and fractions are refused here, where 32 bits would take them for 1970.
#[allow(clippy::cast_possible_truncation, clippy::float_cmp)] // what is not the same afterwards is refused
pub(crate) fn moment(minutes: f64) -> Option<Moment> {
    let whole = minutes as i32;
    if f64::from(whole) == minutes {
        Moment::from_minutes(whole)
    } else {
        None
    }
}

//! Opening hours as authors write them, and as readers are told them: the `opening_hours` syntax of OpenStreetMap.

mod expression;
mod lint;
mod words;
mod written;

pub use expression::{Expression, ExpressionError};
pub(crate) use lint::bounds;

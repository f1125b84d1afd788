//! **YAML**: what authors write above a text, in the settings and beside checkers, each value with its place.
//!
//! A parser's events become a tree of [`Node`]s, and whoever knows what a file should say asks [`Fields`] for it, field by field. What is
//! wrong with a value is said where it is read; what nobody asked for is said at the end.

mod errors;
mod fields;
mod groups;
mod node;
mod quotes;
mod shapes;

pub(crate) use fields::Fields;
pub(crate) use node::{Entry, Node, Shape, read};

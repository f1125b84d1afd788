//! The directory as tables (RFC 4180), one row a way of getting in touch.

mod services;
mod table;
mod to_check;

pub use services::services;
pub use to_check::to_check;

/// A known yes or no; an empty cell where it is not known.
fn known(flag: Option<bool>) -> String {
    match flag {
        Some(true) => "yes".to_owned(),
        Some(false) => "no".to_owned(),
        None => String::new(),
    }
}

/// A list in one cell.
fn joined<'a>(items: impl Iterator<Item = &'a str>) -> String {
    items.collect::<Vec<_>>().join("; ")
}

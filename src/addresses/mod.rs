//! Addresses that a reader can open: on the web, and of a mailbox. They are judged in one place, wherever an author writes them: in a
//! link, in a field, in the settings or on the command line.

mod email;
mod site;
mod slug;
mod web;

pub(crate) use email::is_email;
pub use site::base_url;
pub(crate) use slug::is_slug;
pub(crate) use web::{WebError, is_web_address, read_web};

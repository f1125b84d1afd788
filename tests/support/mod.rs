//! Small sites for the tests, driven through the real binary and read back in one chain.
//!
//! ```text
//! Site::sample("minimal").with("index.md", |f| f.replace("owner:", "owned:")).check().fails_with("FP104").says("index.md:6");
//! Site::sample("areas").build().has_page("north/parents/reporting.html").contains("In North");
//! ```
//!
//! Every site is a copy in a folder of its own, gone when the test ends.

#![allow(dead_code)] // Each test crate uses its own part of this.

mod newest_day;
mod page;
mod published;
mod run;
mod site;
mod tree;

#[allow(unused_imports)]
pub use newest_day::newest_day;
#[allow(unused_imports)]
pub use page::Page;
#[allow(unused_imports)]
pub use published::{assert_whole, can, names_in};
#[allow(unused_imports)]
pub use run::Run;
pub use site::Site;
#[allow(unused_imports)]
pub use tree::{Tree, tree_of};

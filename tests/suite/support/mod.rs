//! Small sites for the tests, driven through the real binary and read back in one chain.
//!
//! ```text
//! Site::sample("minimal").with("index.md", |f| f.replace("owner:", "owned:")).check().fails_with("FP104").says("index.md:6");
//! Site::sample("areas").build().has_page("north/parents/reporting.html").contains("In North");
//! ```
//!
//! Every site is a copy in a folder of its own, gone when the test ends.

mod newest_day;
mod page;
mod published;
mod run;
mod site;
mod tree;

pub use newest_day::newest_day;
pub use page::Page;
pub use published::{assert_whole, can, names_in};
pub use run::Run;
pub use site::Site;
pub use tree::{Tree, tree_of};

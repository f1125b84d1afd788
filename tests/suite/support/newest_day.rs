//! The day as of which the shipped content is tested.

use std::path::Path;
use std::process::Command;

/// The newest day on which something in the shipped content was read, checked, reviewed or published: `YYYY-MM-DD`. The test command
/// asks the same script.
pub fn newest_day() -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/newest-day");
    let output = Command::new("sh").arg(script).output().unwrap();
    assert!(output.status.success(), "tests/newest-day failed");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

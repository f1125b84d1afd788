//! Names for what the page is given. The tool that makes the scripts has this file, too.

/// The names of what functions give, in the order in which they give it: the lines of a text, or the meanings of codes. `cargo xtask wasm`
/// writes them into the scripts, so that no page counts positions of its own. What a function gives in several parts has a name a part:
/// `decide.places`.
///
/// In the lines of `episodes` after a problem, `count` is the line of the text that it is in.
pub const NAMES: &[(&str, &[&str])] = &[
    ("decide", &fingerpost_core::rules::RowState::NAMES),
    ("decide.places", &fingerpost_core::rules::Place::NAMES),
    ("decide.parts", &fingerpost_core::rules::Part::NAMES),
    (
        "read_number",
        &["", "not-a-number", "not-whole", "too-small", "too-large"],
    ),
    (
        "clock",
        &["state", "iso", "words", "minutes", "hours", "change"],
    ),
    ("due", &["state", "iso", "words", "minutes"]),
    ("age", &["state", "years"]),
    (
        "episodes",
        &["state", "count", "most", "first", "last", "clears"],
    ),
    ("find", &["status", "open", "unknown"]),
    ("listed", &["services", "needs"]),
];

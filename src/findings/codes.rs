//! Every finding that is not a lint: its id, whether it stops publication, and in a few words what it is and why it matters.
//!
//! An id means one thing and is never used again for another. Lints have the same in their own files: [`crate::lints`].

use super::Severity;

/// What can be wrong, once for all places where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// `FP` and three digits: the hundreds name the stage.
    pub id: &'static str,
    /// Whether it stops publication.
    pub severity: Severity,
    /// What it is, in a few words.
    pub title: &'static str,
    /// Why it matters, as a sentence for authors.
    pub why: &'static str,
}

macro_rules! codes {
    ($($name:ident $severity:ident $title:literal $why:literal)*) => {
        $(
            #[doc = $title]
            pub const $name: Code = Code {
                id: stringify!($name),
                severity: Severity::$severity,
                title: $title,
                why: $why,
            };
        )*
        /// All of them, in the order of their ids.
        pub const ALL: &[&Code] = &[$(&$name),*];
    };
}

codes! {
    FP000 Warning
        ""
        ""
    FP001 Error
        ""
        ""
    FP002 Error
        ""
        ""
    FP003 Error
        ""
        ""
    FP004 Error
        ""
        ""
    FP005 Warning
        ""
        ""
    FP006 Error
        ""
        ""
    FP1 Warning
        ""
        ""
    FP101 Error
        ""
        ""
    FP102 Error
        ""
        ""
    FP103 Error
        ""
        ""
    FP104 Error
        ""
        ""
    FP105 Error
        ""
        ""
    FP106 Error
        ""
        ""
    FP107 Error
        ""
        ""
    FP108 Error
        ""
        ""
    FP110 Error
        ""
        ""
    FP111 Error
        ""
        ""
    FP112 Error
        ""
        ""
    FP113 Error
        ""
        ""
    FP114 Error
        ""
        ""
    FP115 Error
        ""
        ""
    FP116 Error
        ""
        ""
    FP117 Error
        ""
        ""
    FP118 Error
        ""
        ""
    FP119 Error
        ""
        ""
    FP120 Error
        ""
        ""
    FP121 Error
        ""
        ""
    FP122 Error
        ""
        ""
    FP123 Error
        ""
        ""
    FP124 Error
        ""
        ""
    FP125 Error
        ""
        ""
    FP126 Error
        ""
        ""
    FP127 Error
        ""
        ""
    FP128 Error
        ""
        ""
    FP130 Error
        ""
        ""
    FP131 Error
        ""
        ""
    FP132 Error
        ""
        ""
    FP133 Error
        ""
        ""
    FP134 Error
        ""
        ""
    FP135 Error
        ""
        ""
    FP136 Error
        ""
        ""
    FP137 Error
        ""
        ""
    FP138 Error
        ""
        ""
    FP140 Error
        ""
        ""
    FP141 Error
        ""
        ""
    FP142 Warning
        ""
        ""
    FP143 Warning
        ""
        ""
    FP145 Error
        ""
        ""
    FP146 Warning
        ""
        ""
    FP147 Error
        ""
        ""
    FP160 Error
        ""
        ""
    FP2 Error
        ""
        ""
    FP201 Error
        ""
        ""
    FP202 Error
        ""
        ""
    FP203 Error
        ""
        ""
    FP204 Error
        ""
        ""
    FP205 Error
        ""
        ""
    FP206 Error
        ""
        ""
    FP207 Error
        ""
        ""
    FP208 Error
        ""
        ""
    FP209 Error
        ""
        ""
    FP210 Error
        ""
        ""
    FP211 Error
        ""
        ""
    FP212 Error
        ""
        ""
    FP213 Error
        ""
        ""
    FP214 Error
        ""
        ""
    FP215 Error
        ""
        ""
    FP216 Error
        ""
        ""
    FP217 Error
        ""
        ""
    FP218 Error
        ""
        ""
    FP219 Error
        ""
        ""
    FP220 Error
        ""
        ""
    FP221 Error
        ""
        ""
    FP222 Error
        ""
        ""
    FP223 Error
        ""
        ""
    FP224 Error
        ""
        ""
    FP225 Error
        ""
        ""
    FP226 Error
        ""
        ""
    FP227 Error
        ""
        ""
    FP228 Warning
        ""
        ""
    FP229 Error
        ""
        ""
    FP230 Error
        ""
        ""
    FP231 Error
        ""
        ""
    FP232 Error
        ""
        ""
    FP233 Error
        ""
        ""
    FP234 Error
        ""
        ""
    FP240 Error
        ""
        ""
    FP3 Error
        ""
        ""
    FP301 Error
        ""
        ""
    FP302 Error
        ""
        ""
    FP303 Error
        ""
        ""
    FP304 Error
        ""
        ""
    FP306 Error
        ""
        ""
    FP307 Error
        ""
        ""
    FP309 Error
        ""
        ""
    FP310 Error
        ""
        ""
    FP311 Error
        ""
        ""
    FP316 Error
        ""
        ""
    FP317 Error
        ""
        ""
    FP318 Error
        ""
        ""
    FP319 Error
        ""
        ""
    FP320 Error
        ""
        ""
    FP321 Error
        ""
        ""
    FP322 Error
        ""
        ""
    FP501 Error
        ""
        ""
    FP502 Error
        ""
        ""
    FP503 Error
        ""
        ""
    FP504 Error
        ""
        ""
    FP505 Error
        ""
        ""
    FP507 Error
        ""
        ""
    FP510 Error
        ""
        ""
    FP511 Error
        ""
        ""
    FP512 Error
        ""
        ""
    FP513 Error
        ""
        ""
    FP514 Error
        ""
        ""
    FP515 Error
        ""
        ""
    FP516 Error
        ""
        ""
    FP517 Error
        ""
        ""
    FP518 Error
        ""
        ""
    FP519 Error
        ""
        ""
    FP520 Error
        ""
        ""
    FP521 Error
        ""
        ""
    FP522 Error
        ""
        ""
    FP601 Error
        ""
        ""
    FP603 Error
        ""
        ""
    FP604 Error
        ""
        ""
    FP701 Error
        ""
        ""
    FP702 Error
        ""
        ""
    FP703 Error
        ""
        ""
    FP704 Error
        ""
        ""
    FP705 Error
        ""
        ""
    FP706 Error
        ""
        ""
    FP707 Error
        ""
        ""
    FP708 Error
        ""
        ""
    FP709 Error
        ""
        ""
    FP710 Error
        ""
        ""
    FP711 Error
        ""
        ""
    FP712 Warning
        ""
        ""
    FP713 Warning
        ""
        ""
    FP714 Warning
        ""
        ""
}

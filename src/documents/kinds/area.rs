//! An area: the place of one strategy, toolkit or partnership, which may cover several councils.

use std::sync::Arc;

use crate::documents::common::front_matter;
use crate::documents::fields::{Fields, List, Text};
use crate::findings::{Finding, Located, Place};

/// A nation of the United Kingdom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nation {
    /// England.
    England,
    /// Wales.
    Wales,
    /// Scotland.
    Scotland,
    /// Northern Ireland.
    NorthernIreland,
}

impl Nation {
    pub(super) const ALL: [(&'static str, Self); 4] = [
        ("england", Self::England),
        ("wales", Self::Wales),
        ("scotland", Self::Scotland),
        ("northern-ireland", Self::NorthernIreland),
    ];

    /// The nation's name.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::England => "England",
            Self::Wales => "Wales",
            Self::Scotland => "Scotland",
            Self::NorthernIreland => "Northern Ireland",
        }
    }
}

/// An area: what is particular to its first page.
#[derive(Debug, Clone)]
pub struct Area {
    /// Codes of its councils in the Office for National Statistics' register.
    pub codes: Vec<Arc<str>>,
    /// The nation whose law holds there.
    pub nation: Nation,
    /// Names of places in it, for readers who look for where they live.
    pub places: Vec<Arc<str>>,
    /// Its police force.
    pub police: Option<Arc<str>>,
    /// Its safeguarding partnership.
    pub partnership: Option<Arc<str>>,
    /// Ids of the services behind its front door, most urgent first.
    pub contacts: Vec<Located<Arc<str>>>,
}

front_matter!(RawArea {
    codes: List,
    nation: Text,
    places: List,
    police: Text,
    partnership: Text,
    contacts: List,
});

pub(super) fn read(raw: &RawArea, fields: &mut Fields<'_>) -> Option<Area> {
    let codes = fields.list("codes", &raw.codes);
    for code in &codes {
        if !is_gss_code(&code.value) {
            fields.report(
                Finding::error(
                    "FP122",
                    Place::at(fields.path, code.span.clone()),
                    format!("`{}` is not a code of a council", code.value),
                )
                .help("a code is a letter and eight digits: `E06000044`"),
            );
        }
    }
    let nation = fields.required_choice("nation", &raw.nation, &Nation::ALL);
    Some(Area {
        codes: codes.into_iter().map(|code| code.value).collect(),
        nation: nation?,
        places: fields.words_list("places", &raw.places),
        police: fields.words("police", &raw.police),
        partnership: fields.words("partnership", &raw.partnership),
        contacts: fields.list("contacts", &raw.contacts),
    })
}

fn is_gss_code(code: &str) -> bool {
    let digits = code.strip_prefix(['E', 'W', 'S', 'N', 'K']);
    digits.is_some_and(|digits| digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit()))
}

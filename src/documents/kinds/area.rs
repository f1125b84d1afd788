//! An area: the place of one strategy, toolkit or partnership, which may cover several councils.

use std::sync::Arc;

use jiff::civil::Date;

use super::spec::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use crate::documents::identity::Identity;
use crate::findings::{Finding, Located, Place, codes};
use crate::references::{Named, Ref, Wanted, WantedToken};
use crate::yaml::Fields;

use super::service::Service;

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
    /// Every nation, with the word authors write.
    pub const ALL: [(&'static str, Self); 4] = [
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

/// Whom professionals call about a child or an adult in an area: services, the likeliest first.
///
/// A list may be empty: then the page says that no number is known well enough.
#[derive(Debug, Clone, Default)]
pub struct FrontDoor {
    /// Children's social care.
    pub children: Vec<Ref<Service>>,
    /// Adult social care.
    pub adults: Vec<Ref<Service>>,
    /// The police.
    pub police: Vec<Ref<Service>>,
    /// The safeguarding partnership.
    pub partnership: Vec<Ref<Service>>,
}

impl FrontDoor {
    /// Every service that is named.
    pub fn services(&self) -> impl Iterator<Item = &Ref<Service>> {
        self.children
            .iter()
            .chain(&self.adults)
            .chain(&self.police)
            .chain(&self.partnership)
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
    /// The services behind its front door, most urgent first.
    pub contacts: Vec<Ref<Service>>,
    /// Whom professionals call.
    pub front_door: Option<FrontDoor>,
    /// Services for the whole country that are not shown here.
    pub hides: Vec<Ref<Service>>,
    /// The first day that its councils exist, if that is known.
    pub valid_from: Option<Date>,
    /// The last day that they exist, once it is known.
    pub valid_until: Option<Located<Date>>,
    /// The areas that come after it.
    pub succeeded_by: Vec<Ref<Area>>,
}

impl Named for Area {
    const WANTED: WantedToken = WantedToken(Wanted::Kind(<Area as DocumentKind>::SPEC.word));
}

fn read(fields: &mut Fields<'_>) -> Option<Area> {
    let codes = fields.list("codes");
    for code in &codes {
        if !is_gss_code(&code.value) {
            fields.report(
                Finding::new(
                    &codes::FP122,
                    Place::at(fields.path, code.span.clone()),
                    format!("`{}` is not a code of a council", code.value),
                )
                .help("a code is `E`, `W`, `S` or `N` for the nation, then eight figures; the Office for National Statistics lists them"),
            );
        }
    }
    let nation = fields.required_choice("nation", &Nation::ALL);
    let valid_from = fields.date("valid_from").map(|date| date.value);
    let valid_until = fields.date("valid_until");
    if let (Some(from), Some(until)) = (valid_from, &valid_until)
        && until.value < from
    {
        fields.report(
            Finding::new(
                &codes::FP138,
                Place::at(fields.path, until.span.clone()),
                "the area ends before it begins",
            )
            .help("`valid_from` is its first day and `valid_until` its last"),
        );
    }
    let succeeded_by = fields.names("succeeded_by");
    if let (Some(first), None) = (succeeded_by.first(), &valid_until) {
        fields.report(
            Finding::new(
                &codes::FP138,
                Place::at(fields.path, first.span()),
                "this names what comes after the area, and not when",
            )
            .help("add the last day of its councils: `valid_until: YYYY-MM-DD`"),
        );
    }
    let front_door = fields.group("front_door", |fields| {
        Some(FrontDoor {
            children: fields.names("children"),
            adults: fields.names("adults"),
            police: fields.names("police"),
            partnership: fields.names("partnership"),
        })
    });
    let hides = fields.names("hides");
    let places = fields.words_list("places");
    let police = fields.words("police");
    let partnership = fields.words("partnership");
    let contacts = fields.names("contacts");
    Some(Area {
        front_door,
        hides,
        valid_from,
        valid_until,
        succeeded_by,
        codes: codes.into_iter().map(|code| code.value).collect(),
        nation: nation?,
        places,
        police,
        partnership,
        contacts,
    })
}

impl DocumentKind for Area {
    const SPEC: Spec = Spec {
        word: "area",
        named_by: NamedBy::Id,
        home: Home::AreaIndex,
        layout: Layout::AfterLead,
        services: Services::None,
        template: "pages/area.html",
        listed_as: None,
        page_ids: &[],
    };

    fn read(fields: &mut Fields<'_>, _: &Identity) -> Option<Self> {
        read(fields)
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

/// Whether it has the form of a code in the register of the Office for National Statistics.
pub(super) fn is_gss_code(code: &str) -> bool {
    let digits = code.strip_prefix(['E', 'W', 'S', 'N', 'K']);
    digits.is_some_and(|digits| digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit()))
}

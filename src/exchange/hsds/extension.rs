//! The object `fingerpost` of each service: what neither HSDS nor the UK profile has a place for.
//!
//! HSDS asks that such fields are documented: [`SHAPE`] says what each means, and `content/open-data.md` says it to readers.

use serde::{Deserialize, Serialize};

use crate::exchange::shape::Form::{Day, Flag, Group, List, Text, Whole, Word};
use crate::exchange::shape::{Field, Form, Shape, needed, optional};

/// All that we know of a service besides its name, organisation and website, in our own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    pub slug: String,
    pub summary: String,
    pub offers: String,
    pub channels: Vec<Channel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening_hours: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours_confidence: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holidays: Option<String>,
    pub confidence: String,
    pub source_read: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified_by: Option<String>,
    pub nations: Vec<String>,
    #[serde(default)]
    pub areas: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub serves: Vec<Served>,
    pub audiences: Vec<String>,
    #[serde(default)]
    pub needs: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eligibility: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_age: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_age: Option<i64>,
    #[serde(default)]
    pub languages: Vec<String>,
    #[serde(default)]
    pub replaces: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
    pub owner: String,
    pub reviewed: String,
    pub review_by: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

/// What a service is for within its areas.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Served {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// A way of getting in touch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    pub kind: String,
    pub value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidential: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anonymous: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shows_on_bill: Option<bool>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub out_of_hours: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub shared: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// What changed for readers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    pub date: String,
    pub what: String,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde hands over a reference
fn is_false(flag: &bool) -> bool {
    !flag
}

const KINDS: &[&str] = &[
    "phone",
    "sms",
    "textphone",
    "bsl",
    "webchat",
    "email",
    "web",
    "post",
    "app",
];
const NATIONS: &[&str] = &["england", "wales", "scotland", "northern-ireland"];
const SURE: &[&str] = &["low", "medium", "high"];
const TEXTS: &Form = &Text;

/// Every field of the object, and what it means.
pub static SHAPE: Shape = Shape {
    name: "the object `fingerpost`",
    closed: true,
    fields: &[
        needed("slug", Text).means("The service's name in addresses on this site, such as `childline`. Its UUID is made from it."),
        needed("summary", Text).means("One sentence on what the service is for."),
        needed("offers", Text).means("What happens when someone gets in touch."),
        needed("channels", List(&Group(&CHANNEL))).means("The ways of getting in touch, the best first."),
        optional("opening_hours", Text).means("When the service is open, as OpenStreetMap writes opening hours: `Mo-Fr 09:00-17:00; PH off`. `PH` are bank holidays. If they are not named, we do not know what holds on them."),
        optional("time_zone", Text).means("The clock that hours go by: `Europe/London`. There if any hours are."),
        optional("hours_confidence", Word(SURE)).means("How sure we are of the hours: `high` or `medium`. If we are less sure, we publish none."),
        optional("holidays", Word(NATIONS)).means("The nation whose bank holidays the service keeps, if we know it."),
        needed("confidence", Word(SURE)).means("How sure we are of the numbers and addresses: `high` is the organisation's own page or two sources, `medium` is one source. If we are less sure, we do not publish the service. A channel of which we are less sure has a `confidence` of its own."),
        needed("source_read", Day).means("The day we last read the service's public page."),
        optional("verified", Day).means("The day a person last asked the service itself. If it is not there, nobody has."),
        optional("verified_by", Text).means("Who asked."),
        needed("nations", List(&Word(NATIONS))).means("Where the service is offered: `england`, `wales`, `scotland`, `northern-ireland`."),
        optional("areas", List(TEXTS)).means("The areas of this site that it is only for. If the list is empty, it is for everywhere in its nations."),
        optional("serves", List(&Group(&SERVED))).means("What it is for within its areas, if not for all of them: the council, or the places, with their names and codes."),
        needed("audiences", List(TEXTS)).means("Who it is for, as codes of our list of audiences."),
        optional("needs", List(TEXTS)).means("What it helps with, as codes of our list of needs."),
        optional("eligibility", Text).means("Who may use it, in a sentence."),
        optional("minimum_age", Whole).means("The youngest it is for, in years."),
        optional("maximum_age", Whole).means("The oldest it is for, in years."),
        optional("languages", List(TEXTS)).means("Language codes. `interpreter` means other languages through an interpreter."),
        optional("replaces", List(TEXTS)).means("In its own areas it is shown in the place of these services."),
        optional("sources", List(TEXTS)).means("Where the facts come from, as names of this site's sources."),
        needed("owner", Text).means("Who answers for the entry."),
        needed("reviewed", Day).means("The day the entry was last reviewed."),
        needed("review_by", Day).means("The day by which it must be reviewed again."),
        optional("order", Whole).means("Its place in lists, small first."),
        optional("changes", List(&Group(&CHANGE))).means("What changed for readers."),
    ],
};

/// Every field of a channel.
pub static CHANNEL: Shape = Shape {
    name: "a channel",
    closed: true,
    fields: &[
        needed("kind", Word(KINDS)).means("`phone`, `sms`, `textphone`, `bsl` (sign language by video), `webchat`, `email`, `web`, `post` or `app`."),
        needed("value", Text).means("The number or address, grouped as the organisation groups it."),
        optional("extra", Text).means("What to press or to text as well: `option 2`, `SHOUT`."),
        optional("cost", Word(&["free", "standard"])).means("`free`, or `standard` for what an ordinary call or text costs."),
        optional("confidential", Flag).means("Whether what is said stays there. If it is not there, we do not know."),
        optional("anonymous", Flag).means("Whether one may stay unnamed. If it is not there, we do not know."),
        optional("shows_on_bill", Flag).means("Whether it shows on the phone bill. If it is not there, we do not know."),
        optional("out_of_hours", Flag).means("True if it is for the hours when the other ways are closed."),
        optional("shared", Flag).means("True if services of other organisations answer on the same number."),
        optional("confidence", Word(SURE)).means("How sure we are of this way, where that differs from the service."),
        optional("hours", Text).means("The hours of this way, where they differ from `opening_hours`; `unknown` where we do not know them."),
        optional("note", Text).means("One short sentence."),
    ],
};

/// Every field of what a service is for.
pub static SERVED: Shape = Shape {
    name: "a place that is served",
    closed: true,
    fields: &[
        needed("name", Text).means("The name of the council or place."),
        optional("code", Text)
            .means("Its code in the register of the Office for National Statistics."),
    ],
};

/// Every field of a change.
pub static CHANGE: Shape = Shape {
    name: "a change",
    closed: true,
    fields: &[
        needed("date", Day).means("The day."),
        needed("what", Text).means("What changed."),
    ],
};

/// Every field with the group that it is in, for documentation.
pub fn documented() -> impl Iterator<Item = (&'static str, &'static Field)> {
    let of = |group: &'static str, shape: &'static Shape| {
        shape.fields.iter().map(move |field| (group, field))
    };
    of("", &SHAPE)
        .chain(of("channels", &CHANNEL))
        .chain(of("serves", &SERVED))
        .chain(of("changes", &CHANGE))
}

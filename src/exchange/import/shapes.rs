//! The objects of HSDS that Fingerpost writes, as it writes them. Both HSDS 3.0 and the UK profile call the same things wrong.

use crate::exchange::shape::Form::{Email, Group, List, Number, Text, Uuid, Word};
use crate::exchange::shape::{Shape, needed, optional};

const STATUS: &[&str] = &["active", "inactive", "defunct", "temporarily closed"];

/// A service of somebody else's: all that must be there is its name. What is odd in the rest is said in its draft.
pub static FOREIGN: Shape = Shape {
    name: "a service",
    closed: false,
    fields: &[needed("name", Text)],
};

/// A service that another Fingerpost wrote. Its object `fingerpost` is looked at apart.
pub static SERVICE: Shape = Shape {
    name: "a service",
    closed: false,
    fields: &[
        needed("id", Uuid),
        needed("name", Text),
        needed("status", Word(STATUS)),
        optional("organization_id", Uuid),
        optional("description", Text),
        optional("url", Text),
        optional("email", Email),
        optional("interpretation_services", Text),
        optional("fees", Text),
        optional("fees_description", Text),
        optional("eligibility_description", Text),
        optional("minimum_age", Number),
        optional("maximum_age", Number),
        optional("assured_date", Text),
        optional("assurer_email", Email),
        optional("last_modified", Text),
        optional("organization", Group(&ORGANIZATION)),
        optional("phones", List(&Group(&PHONE))),
        optional("contacts", List(&Group(&CONTACT))),
        optional("schedules", List(&Group(&SCHEDULE))),
        optional("service_areas", List(&Group(&SERVICE_AREA))),
        optional("languages", List(&Group(&LANGUAGE))),
        optional("cost_options", List(&Group(&COST_OPTION))),
        optional("attributes", List(&Group(&ATTRIBUTE))),
    ],
};

static ORGANIZATION: Shape = Shape {
    name: "an organization",
    closed: false,
    fields: &[
        needed("id", Uuid),
        needed("name", Text),
        needed("description", Text),
        optional("email", Email),
        optional("website", Text),
    ],
};

static PHONE: Shape = Shape {
    name: "a phone",
    closed: false,
    fields: &[
        needed("id", Uuid),
        needed("number", Text),
        optional("extension", Number),
        optional("type", Text),
        optional("description", Text),
        optional("languages", List(&Group(&LANGUAGE))),
        optional("attributes", List(&Group(&ATTRIBUTE))),
    ],
};

static CONTACT: Shape = Shape {
    name: "a contact",
    closed: false,
    fields: &[
        needed("id", Uuid),
        optional("name", Text),
        optional("title", Text),
        optional("email", Email),
        optional("phones", List(&Group(&PHONE))),
    ],
};

static SCHEDULE: Shape = Shape {
    name: "a schedule",
    closed: false,
    fields: &[
        needed("id", Uuid),
        optional("freq", Word(&["WEEKLY", "MONTHLY"])),
        optional("interval", Number),
        optional("byday", Text),
        optional("opens_at", Text),
        optional("closes_at", Text),
        optional("description", Text),
        optional("attending_type", Text),
        optional("valid_from", Text),
        optional("valid_to", Text),
        optional("dtstart", Text),
        optional("until", Text),
    ],
};

static SERVICE_AREA: Shape = Shape {
    name: "a service area",
    closed: false,
    fields: &[
        needed("id", Uuid),
        optional("name", Text),
        optional("uri", Text),
    ],
};

static LANGUAGE: Shape = Shape {
    name: "a language",
    closed: false,
    fields: &[
        needed("id", Uuid),
        optional("code", Text),
        optional("name", Text),
    ],
};

static COST_OPTION: Shape = Shape {
    name: "a cost option",
    closed: false,
    fields: &[
        needed("id", Uuid),
        optional("option", Text),
        optional("amount", Number),
        optional("amount_description", Text),
    ],
};

static ATTRIBUTE: Shape = Shape {
    name: "an attribute",
    closed: false,
    fields: &[
        needed("id", Uuid),
        optional("taxonomy_term_id", Uuid),
        optional("taxonomy_term", Group(&TAXONOMY_TERM)),
    ],
};

static TAXONOMY_TERM: Shape = Shape {
    name: "a taxonomy term",
    closed: false,
    fields: &[
        needed("id", Uuid),
        needed("name", Text),
        needed("description", Text),
    ],
};

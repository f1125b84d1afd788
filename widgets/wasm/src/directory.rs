//! The directory: which services fit, and whether they are open.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use fingerpost_core::directory::{AudienceId, Directory, NeedId, Query, Ways};
use fingerpost_core::hours::State;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

use crate::now::moment;

/// How many services a table has, and how many needs it knows: one more than the highest that a service names, 0 if none names one. Empty
/// if the table is refused. A page whose own counts differ stays as it is without wasm.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn listed(table: &[u8]) -> Vec<u16> {
    let Ok(directory) = Directory::from_bytes(table) else {
        return Vec::new();
    };
    let mut needs = 0;
    for service in directory.services() {
        for NeedId(need) in &service.needs {
            needs = needs.max(u16::from(*need) + 1);
        }
    }
    // Services are counted in 16 bits in the bytes, too.
    let services = u16::try_from(directory.services().len()).unwrap_or(u16::MAX);
    vec![services, needs]
}

/// Which services fit, in the order in which they are shown.
///
/// `need` and `audience` are 0 if they do not matter, else their place in the site's lists, counted from 1. `ways` has a bit for each way
/// that will do: 1 call, 2 text, 4 chat, 8 email, 16 other; 0 if it does not matter. With `open_now`, services that are known to be
/// closed are left out; those whose hours are not known are not.
///
/// The first number is 0 if all is well, 1 if the table is refused, 2 if there is no such audience or way, no need of that number can be,
/// or `now` is not a time; after 1 and 2 nothing follows. After 0 come how many of the services are known to be open, of how many it is
/// not known, and then the services, by their place in the table, counted from 0.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn find(
    table: &[u8],
    need: u16,
    audience: u16,
    ways: u8,
    open_now: bool,
    now: f64,
) -> Vec<u16> {
    let Ok(directory) = Directory::from_bytes(table) else {
        return vec![1];
    };
    let (Some(query), Some(now)) = (query(need, audience, ways, open_now), moment(now)) else {
        return vec![2];
    };
    let found = directory.find(&query, now);
    let mut out = vec![0, found.open, found.unknown];
    out.extend_from_slice(&found.order);
    out
}

fn query(need: u16, audience: u16, ways: u8, open_now: bool) -> Option<Query> {
    let place = |number: u16| u8::try_from(number - 1).ok();
    Some(Query {
        need: match need {
            0 => None,
            _ => Some(NeedId(place(need)?)),
        },
        audience: match audience {
            0 => None,
            _ => Some(AudienceId::new(place(audience)?)?),
        },
        ways: Ways::from_bits(ways)?,
        open_now,
    })
}

/// What the schedules of a table come to now, in their order: two lines a schedule. Empty if the table is refused or `now` is not a time.
///
/// The first line is `open`, `closed`, `unsure` (a bank holiday about which the service says nothing) or `not-covered` (a day about which
/// the table says nothing). The second is what people read, as "Open now, until 11pm"; it is empty after `not-covered`.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
#[must_use]
pub fn states(table: &[u8], now: f64) -> String {
    let mut lines = String::new();
    let (Ok(directory), Some(now)) = (Directory::from_bytes(table), moment(now)) else {
        return lines;
    };
    let local = now.local();
    for (place, schedule) in directory.schedules().iter().enumerate() {
        let state = schedule.state(now);
        if place > 0 {
            lines.push('\n');
        }
        lines.push_str(match state {
            State::NotCovered => "not-covered",
            State::Unsure => "unsure",
            State::Open { .. } => "open",
            State::Closed { .. } => "closed",
        });
        lines.push('\n');
        lines.push_str(&state.words(local));
    }
    lines
}

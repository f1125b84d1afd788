//! Directories for tests.

#![allow(clippy::unwrap_used)]

use alloc::vec::Vec;

use proptest::collection::{btree_set, vec};
use proptest::prelude::*;

use super::{Answering, Audiences, Directory, Listed, NeedId, ScheduleId, Ways};
use crate::hours::samples::schedules;

/// Any directory of a few schedules and up to 15 services, whose needs are 0 to 4 and whose audiences are 0 to 2.
pub(crate) fn directories() -> impl Strategy<Value = Directory> {
    (vec(schedules(), 0..4), vec(services(), 0..=15)).prop_map(|(schedules, mut services)| {
        for service in &mut services {
            let there = |id: &ScheduleId| usize::from(id.0) < schedules.len();
            for answering in &mut service.answering {
                answering.schedule = answering.schedule.filter(there);
            }
        }
        Directory::new(schedules, services).unwrap()
    })
}

fn services() -> impl Strategy<Value = Listed> {
    let needs = btree_set(0..5_u8, 0..5).prop_map(|needs| needs.into_iter().collect::<Vec<_>>());
    let needs = needs.prop_shuffle();
    let seldom = || proptest::bool::weighted(0.2);
    (
        needs,
        0..8_u16,
        0..32_u8,
        any::<bool>(),
        seldom(),
        vec((0..32_u8, proptest::option::of(0..4_u16)), 0..4),
    )
        .prop_map(
            |(needs, audiences, ways, local, emergency, answering)| Listed {
                needs: needs.into_iter().map(NeedId).collect(),
                audiences: Audiences::from_bits(audiences),
                ways: Ways::from_bits(ways).unwrap_or_default(),
                local,
                emergency,
                answering: answering
                    .into_iter()
                    .map(|(ways, schedule)| Answering {
                        ways: Ways::from_bits(ways).unwrap_or_default(),
                        schedule: schedule.map(ScheduleId),
                    })
                    .collect(),
            },
        )
}

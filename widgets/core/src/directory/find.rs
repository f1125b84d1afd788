//! Which services fit, and in which order.

use alloc::vec::Vec;

use super::{AudienceId, Directory, Listed, NeedId, Ways};
use crate::hours::State;
use crate::time::Moment;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Query {
    /// What help is needed with; None if it does not matter.
    pub need: Option<NeedId>,
    /// Who needs it; None if it does not matter.
    pub audience: Option<AudienceId>,
    /// One of these ways to reach a service, or [`Ways::NONE`] if it does not matter.
    pub ways: Ways,
    /// Without services that are known to be closed now.
    pub open_now: bool,
}

/// Services that fit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Found {
    /// Their places in [`Directory::services`], in the order in which they are shown. None comes twice.
    pub order: Vec<u16>,
    /// How many of them are known to be open now.
    pub open: u16,
    /// Of how many it is not known whether they are open now: nobody knows the hours, or they say nothing about today.
    pub unknown: u16,
}

/// Whether somebody answers now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reached {
    /// By one of the ways, for certain.
    Open,
    /// Perhaps: of one way the hours are not known, or none of them has hours.
    Unknown,
    /// By none of the ways.
    Closed,
}

/// What decides where a service stands, the weightiest first. The least stands first; of equals, the author's first.
///
/// In an emergency nothing comes before those who can help at once. Then comes who can be reached now, as far as is known, then who is
/// near, then who helps with this most, then who answers for certain, then who is there for such readers and for few others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(clippy::struct_excessive_bools)] // they are only compared, one after the other
struct Rank {
    for_no_emergency: bool,
    closed: bool,
    national: bool,
    place_of_need: u8,
    hours_unknown: bool,
    audiences: u32,
}

impl Directory {
    /// The services that fit, in the order in which they are shown. It depends on nothing but what is given here.
    #[must_use]
    pub fn find(&self, query: &Query, now: Moment) -> Found {
        let mut ranked: Vec<(Rank, u16)> = Vec::new();
        let (mut open, mut unknown) = (0, 0);
        for (place, service) in (0..).zip(self.services()) {
            let Some(rank) = self.rank(service, *query, now) else {
                continue;
            };
            open += u16::from(!rank.closed && !rank.hours_unknown);
            unknown += u16::from(rank.hours_unknown);
            // By insertion: `sort` would be a tenth of all the wasm, for a few services.
            let mut at = ranked.len();
            while at > 0 && ranked.get(at - 1).is_some_and(|(before, _)| *before > rank) {
                at -= 1;
            }
            ranked.insert(at, (rank, place));
        }
        // A loop, for in wasm `collect` is larger.
        let mut order = Vec::with_capacity(ranked.len());
        for (_, place) in ranked {
            order.push(place);
        }
        Found {
            order,
            open,
            unknown,
        }
    }

    /// Where the service stands; None if it does not fit.
    fn rank(&self, service: &Listed, query: Query, now: Moment) -> Option<Rank> {
        let place_of_need = match query.need {
            Some(need) => service.place_of(need)?,
            None => 0,
        };
        if !service.ways.fit(query.ways) {
            return None;
        }
        if let Some(audience) = query.audience
            && !service.audiences.fit(audience)
        {
            return None;
        }
        let reached = self.reached(service, query.ways, now);
        let closed = reached == Reached::Closed;
        let hours_unknown = reached == Reached::Unknown;
        if closed && query.open_now {
            return None;
        }
        Some(Rank {
            for_no_emergency: !service.emergency,
            closed,
            national: !service.local,
            place_of_need,
            hours_unknown,
            audiences: match query.audience {
                Some(_) => service.audiences.count(),
                None => 0,
            },
        })
    }

    /// Whether somebody answers now, by one of the ways that are asked for; of none, by any.
    #[must_use]
    pub fn reached(&self, service: &Listed, asked: Ways, now: Moment) -> Reached {
        let mut reached = None;
        for answering in &service.answering {
            if !answering.ways.fit(asked) {
                continue;
            }
            match self.state(*answering, now) {
                Some(State::Open { .. }) => return Reached::Open,
                Some(State::Closed { .. }) => reached = reached.or(Some(Reached::Closed)),
                None | Some(State::Unsure | State::NotCovered) => reached = Some(Reached::Unknown),
            }
        }
        reached.unwrap_or(Reached::Unknown)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use alloc::vec;

    use super::super::samples::directories;
    use super::super::{Answering, Audiences, ScheduleId, Way};
    use super::*;
    use crate::hours::samples::{date, local};
    use crate::hours::{Schedule, Span};
    use proptest::prelude::*;

    const NOW: &str = "2026-11-21T12:00";
    const OPEN: Option<ScheduleId> = Some(ScheduleId(0));
    const CLOSED: Option<ScheduleId> = Some(ScheduleId(1));
    const UNSURE: Option<ScheduleId> = Some(ScheduleId(2));
    const OVER: Option<ScheduleId> = Some(ScheduleId(3));

    /// A national service that helps with needs 0 and 1 and can be called. Nobody knows when.
    fn service() -> Listed {
        Listed {
            needs: vec![NeedId(0), NeedId(1)],
            audiences: Audiences::NOT_SAID,
            ways: Ways::NONE.with(Way::Call),
            local: false,
            emergency: false,
            answering: vec![],
        }
    }

    /// Somebody answers calls at these hours.
    fn calls(schedule: Option<ScheduleId>) -> Vec<Answering> {
        let ways = Ways::NONE.with(Way::Call);
        vec![Answering { ways, schedule }]
    }

    fn directory(services: Vec<Listed>) -> Directory {
        let today = date("2026-11-21");
        let of = |spans: &[Span], unsure| Schedule::from_days(today, &[spans.to_vec()], unsure);
        let over = Schedule::from_days(date("2026-11-01"), &[vec![Span::WHOLE_DAY]], &[]);
        let schedules = [
            of(&[Span::WHOLE_DAY], &[]),
            of(&[], &[]),
            of(&[], &[today]),
            over,
        ];
        Directory::new(schedules.map(Result::unwrap).to_vec(), services).unwrap()
    }

    fn find(services: Vec<Listed>, query: Query) -> Found {
        directory(services).find(&query, local(NOW).moment())
    }

    fn order(services: Vec<Listed>, query: Query) -> Vec<u16> {
        find(services, query).order
    }

    #[test]
    fn without_a_question_all_are_found_in_the_order_of_their_author() {
        assert_eq!(order(vec![service(); 3], Query::default()), [0, 1, 2]);
        assert_eq!(order(vec![], Query::default()), []);
    }

    #[test]
    fn what_fits_has_the_need_the_audience_and_one_of_the_ways() {
        let mut other_need = service();
        other_need.needs = vec![NeedId(2)];
        let mut other_audience = service();
        other_audience.audiences = Audiences::from_bits(0b100);
        let mut other_way = service();
        other_way.ways = Ways::NONE.with(Way::Email);
        let all = vec![service(), other_need, other_audience, other_way];
        let asked = |query| order(all.clone(), query);
        let (need, audience) = (Some(NeedId(0)), AudienceId::new(1));
        let ways = Ways::NONE.with(Way::Call).with(Way::Text);
        assert_eq!(
            asked(Query {
                need,
                ..Query::default()
            }),
            [0, 2, 3]
        );
        assert_eq!(
            asked(Query {
                audience,
                ..Query::default()
            }),
            [0, 1, 3]
        );
        assert_eq!(
            asked(Query {
                ways,
                ..Query::default()
            }),
            [0, 1, 2]
        );
        let open_now = false;
        assert_eq!(
            asked(Query {
                need,
                audience,
                ways,
                open_now
            }),
            [0]
        );
    }

    #[test]
    fn only_what_is_known_to_be_closed_is_left_out_of_what_is_open_now() {
        let all = [OPEN, CLOSED, UNSURE, OVER, None].map(|schedule| Listed {
            answering: calls(schedule),
            ..service()
        });
        let open_now = true;
        let found = find(
            all.to_vec(),
            Query {
                open_now,
                ..Query::default()
            },
        );
        assert_eq!(found.order, [0, 2, 3, 4]);
        assert_eq!((found.open, found.unknown), (1, 3));
        let found = find(all.to_vec(), Query::default());
        assert_eq!(found.order, [0, 2, 3, 4, 1]);
        assert_eq!((found.open, found.unknown), (1, 3));
    }

    /// Of two services that differ in one thing the second stands first, whatever else speaks for the first from here on.
    #[test]
    fn emergency_then_not_closed_then_local_then_need_then_open_decides_the_order() {
        let need = Some(NeedId(1));
        let last = Listed {
            answering: calls(CLOSED),
            ..service()
        };
        let first_need = vec![NeedId(1)];
        let steps = [
            (
                Listed {
                    answering: calls(OPEN),
                    local: true,
                    needs: first_need.clone(),
                    ..last.clone()
                },
                Listed {
                    emergency: true,
                    ..last.clone()
                },
            ),
            (
                Listed {
                    local: true,
                    needs: first_need.clone(),
                    ..last.clone()
                },
                Listed {
                    answering: calls(None),
                    ..last.clone()
                },
            ),
            (
                Listed {
                    needs: first_need.clone(),
                    answering: calls(OPEN),
                    ..last.clone()
                },
                Listed {
                    local: true,
                    answering: calls(None),
                    ..last.clone()
                },
            ),
            (
                Listed {
                    answering: calls(OPEN),
                    ..last.clone()
                },
                Listed {
                    needs: first_need,
                    answering: calls(None),
                    ..last.clone()
                },
            ),
            (
                Listed {
                    answering: calls(UNSURE),
                    ..last.clone()
                },
                Listed {
                    answering: calls(OPEN),
                    ..last
                },
            ),
        ];
        for (loses, wins) in steps {
            let both = vec![loses.clone(), wins.clone()];
            let asked = Query {
                need,
                ..Query::default()
            };
            assert_eq!(order(both, asked), [1, 0], "{loses:?} {wins:?}");
        }
    }

    #[test]
    fn whether_it_is_open_is_asked_of_the_ways_that_are_asked_for() {
        let call = Ways::NONE.with(Way::Call);
        let chat = Ways::NONE.with(Way::Chat);
        let email = Ways::NONE.with(Way::Email);
        let answering = |ways, schedule| Answering { ways, schedule };
        let service = Listed {
            ways: Ways::ALL,
            answering: vec![answering(call, OPEN), answering(chat, CLOSED)],
            ..service()
        };
        let found = |ways, open_now| {
            let query = Query {
                ways,
                open_now,
                ..Query::default()
            };
            let found = find(vec![service.clone()], query);
            (found.order.len(), found.open, found.unknown)
        };
        assert_eq!(found(Ways::NONE, true), (1, 1, 0));
        assert_eq!(found(call, true), (1, 1, 0));
        assert_eq!(found(chat, true), (0, 0, 0));
        assert_eq!(found(chat, false), (1, 0, 0));
        assert_eq!(found(call.with(Way::Chat), true), (1, 1, 0));
        assert_eq!(
            found(email, true),
            (1, 0, 1),
            "nobody waits for an answer to an e-mail"
        );
    }

    #[test]
    fn one_way_that_is_open_is_enough_and_one_that_is_not_known_keeps_a_service_in_the_list() {
        let now = local(NOW).moment();
        let reached = |schedules: &[Option<ScheduleId>]| {
            let answering = schedules
                .iter()
                .map(|schedule| calls(*schedule)[0])
                .collect();
            let listed = Listed {
                answering,
                ..service()
            };
            let directory = directory(vec![listed.clone()]);
            directory.reached(&listed, Ways::NONE, now)
        };
        assert_eq!(reached(&[UNSURE, OPEN]), Reached::Open);
        assert_eq!(reached(&[CLOSED, None]), Reached::Unknown);
        assert_eq!(reached(&[None, CLOSED]), Reached::Unknown);
        assert_eq!(reached(&[CLOSED, CLOSED]), Reached::Closed);
        assert_eq!(reached(&[]), Reached::Unknown);
    }

    #[test]
    fn who_is_there_for_one_audience_stands_before_who_is_there_for_several_or_for_all() {
        let of = |bits| Listed {
            audiences: Audiences::from_bits(bits),
            ..service()
        };
        let all = vec![of(0), of(0b1111), of(0b0010)];
        let audience = AudienceId::new(1);
        let asked = Query {
            audience,
            ..Query::default()
        };
        assert_eq!(order(all.clone(), asked), [2, 1, 0]);
        assert_eq!(order(all, Query::default()), [0, 1, 2]);
    }

    #[test]
    fn the_place_of_a_need_counts_only_if_it_is_asked_for() {
        let mut later = service();
        later.needs.reverse();
        let both = vec![service(), later];
        let need = Some(NeedId(1));
        assert_eq!(
            order(
                both.clone(),
                Query {
                    need,
                    ..Query::default()
                }
            ),
            [1, 0]
        );
        assert_eq!(order(both, Query::default()), [0, 1]);
    }

    fn queries() -> impl Strategy<Value = Query> {
        let need = proptest::option::of(0..6_u8);
        let audience = proptest::option::of(0..4_u8);
        (need, audience, 0..32_u8, any::<bool>()).prop_map(|(need, audience, ways, open_now)| {
            Query {
                need: need.map(NeedId),
                audience: audience.and_then(AudienceId::new),
                ways: Ways::from_bits(ways).unwrap(),
                open_now,
            }
        })
    }

    /// Moments around those that [`directories`] are about.
    fn moments() -> impl Strategy<Value = Moment> {
        let day = prop_oneof![
            date("2026-10-08").days()..date("2026-12-08").days(),
            date("2027-03-08").days()..date("2027-05-10").days()
        ];
        (day, 0..1440).prop_map(|(day, minute)| Moment::from_minutes(day * 1440 + minute).unwrap())
    }

    proptest! {
        #[test]
        fn one_more_filter_never_adds_a_service_and_only_open_now_keeps_the_order(
            directory in directories(), wide in queries(), more in queries(), now in moments(),
        ) {
            let found = directory.find(&wide, now).order;
            let narrowed = vec![
                Query { open_now: true, ..wide },
            ];
            for narrow in narrowed {
                let fewer = directory.find(&narrow, now).order;
                let kept: Vec<u16> = found.iter().copied().filter(|place| fewer.contains(place)).collect();
                prop_assert_eq!(fewer, kept);
            }
            // Without "open now", for a service may be open by one way and closed by another.
            if wide.ways == Ways::NONE && !wide.open_now {
                let fewer = directory.find(&Query { ways: more.ways, ..wide }, now).order;
                prop_assert!(fewer.iter().all(|place| found.contains(place)));
            }
            if wide.audience.is_none() {
                let fewer = directory.find(&Query { audience: more.audience, ..wide }, now).order;
                prop_assert!(fewer.iter().all(|place| found.contains(place)));
            }
            if wide.need.is_none() {
                let fewer = directory.find(&Query { need: more.need, ..wide }, now).order;
                prop_assert!(fewer.iter().all(|place| found.contains(place)));
            }
        }

        #[test]
        fn every_service_that_is_found_fits_and_every_one_that_fits_is_found_once(
            directory in directories(), query in queries(), now in moments(),
        ) {
            let found = directory.find(&query, now);
            // The states of the ways that are asked for.
            let states = |service: &Listed| -> Vec<Option<State>> {
                let asked = service.answering.iter().filter(|answering| {
                    query.ways.bits() == 0 || query.ways.bits() & answering.ways.bits() != 0
                });
                asked.map(|answering| directory.state(*answering, now)).collect()
            };
            let open = |service: &Listed| states(service).iter().any(|state| matches!(state, Some(State::Open { .. })));
            let closed = |service: &Listed| {
                let states = states(service);
                !states.is_empty() && states.iter().all(|state| matches!(state, Some(State::Closed { .. })))
            };
            let fits = |service: &Listed| {
                query.need.is_none_or(|need| service.needs.contains(&need))
                    && query.audience.is_none_or(|audience| service.audiences.bits() == 0
                        || service.audiences.bits() & 1 << audience.place() != 0)
                    && (query.ways.bits() == 0 || query.ways.bits() & service.ways.bits() != 0)
                    && !(query.open_now && closed(service))
            };
            let fitting: Vec<(u16, &Listed)> = (0..).zip(directory.services()).filter(|(_, service)| fits(service)).collect();
            // The order once more, by the sort of the standard library.
            let mut expected = fitting.clone();
            expected.sort_by_key(|(_, service)| (
                !service.emergency,
                closed(service),
                !service.local,
                query.need.and_then(|need| service.needs.iter().position(|helped| *helped == need)),
                !open(service),
                query.audience.map(|_| match service.audiences.bits() {
                    0 => 17,
                    bits => bits.count_ones(),
                }),
            ));
            let expected: Vec<u16> = expected.into_iter().map(|(place, _)| place).collect();
            prop_assert_eq!(&found.order, &expected);
            let count = |is: &dyn Fn(&Listed) -> bool| fitting.iter().filter(|(_, service)| is(service)).count();
            prop_assert_eq!(usize::from(found.open), count(&open));
            prop_assert_eq!(usize::from(found.unknown), count(&|service: &Listed| !open(service) && !closed(service)));
        }

        #[test]
        fn a_service_without_hours_is_found_whether_or_not_it_must_be_open(
            directory in directories(), query in queries(), now in moments(),
        ) {
            let any_time = directory.find(&Query { open_now: false, ..query }, now);
            let open_now = directory.find(&Query { open_now: true, ..query }, now);
            prop_assert_eq!(any_time.open, open_now.open);
            prop_assert_eq!(any_time.unknown, open_now.unknown);
            prop_assert_eq!(open_now.order.len(), usize::from(open_now.open + open_now.unknown));
        }
    }
}

//! Directories of services that look random and are the same in every run.

use fingerpost_core::directory::{
    Answering, Audiences, Directory, DirectoryBuilder, Listed, NeedId, ScheduleId, Ways,
};
use fingerpost_core::hours::{Schedule, Span};
use fingerpost_core::time::Date;

use super::Random;

/// The needs that services of [`any_directory`] name are fewer than this.
pub const NEEDS: u8 = 7;

/// So many services at most, with schedules about days near a change of the clocks or near the new year.
pub fn any_directory(random: &mut Random, most: usize) -> Directory {
    let near = random.one_of(&[(2026, 10, 15), (2026, 12, 20), (2027, 3, 18)]);
    let near = Date::new(near.0, near.1, near.2).unwrap();
    let mut builder = DirectoryBuilder::new();
    let schedules: Vec<ScheduleId> = (0..=random.below(4))
        .map(|_| builder.schedule(any_schedule(random, near)))
        .collect();
    for _ in 0..random.below(most + 1) {
        let answering = (0..random.below(4))
            .map(|_| Answering {
                ways: any_ways(random),
                schedule: match random.below(5) {
                    0 => None,
                    _ => Some(random.one_of(&schedules)),
                },
            })
            .collect();
        builder.service(any_service(random, answering));
    }
    builder.build().unwrap()
}

fn any_schedule(random: &mut Random, near: Date) -> Schedule {
    let from = near.plus_days(small(random, 12)).unwrap();
    let usual = any_spans(random);
    let seldom = random.one_of(&[4, 20, 1000]);
    let days: Vec<Vec<Span>> = (0..=random.below(40))
        .map(|_| match random.below(seldom) {
            0 => any_spans(random),
            _ => usual.clone(),
        })
        .collect();
    let dates = (0..).map(|ahead| from.plus_days(ahead).unwrap());
    let dates = dates.take(days.len());
    let unsure: Vec<Date> = dates.filter(|_| random.below(15) == 0).collect();
    Schedule::from_days(from, &days, &unsure).unwrap()
}

fn any_spans(random: &mut Random) -> Vec<Span> {
    let spans: &[(u16, u16)] = random.one_of(&[
        &[],
        &[(0, 1440)],
        &[(0, 1440)],
        &[(540, 1020)],
        &[(0, 90), (1080, 1440)],
        &[(60, 150), (615, 720), (721, 1439)],
    ]);
    let span = |(opens, closes): &(u16, u16)| Span::new(*opens, *closes).unwrap();
    spans.iter().map(span).collect()
}

fn any_ways(random: &mut Random) -> Ways {
    Ways::from_bits(random.one_of(&[0, 1, 2, 5, 9, 16, 31])).unwrap()
}

fn any_service(random: &mut Random, answering: Vec<Answering>) -> Listed {
    let mut needs: Vec<NeedId> = (0..NEEDS).map(NeedId).collect();
    needs.rotate_left(random.below(usize::from(NEEDS)));
    needs.retain(|_| random.below(2) == 0);
    Listed {
        needs,
        audiences: Audiences::from_bits(random.one_of(&[0, 0, 1, 2, 3, 5, 0x8000])),
        ways: any_ways(random),
        local: random.below(2) == 0,
        emergency: random.below(6) == 0,
        answering,
    }
}

/// Whole minutes since 1970 that matter to a directory: midnights at the edges of its schedules, of the changes of the clocks, and of
/// some days between, each with a day before it.
pub fn moments(random: &mut Random, directory: &Directory) -> Vec<i32> {
    let mut days = vec![
        Date::new(2026, 10, 25).unwrap().days(),
        Date::new(2027, 3, 28).unwrap().days(),
    ];
    for schedule in directory.schedules() {
        let (from, until) = (schedule.from().days(), schedule.until().days());
        let within = (0..10).map(|_| from + small(random, until - from + 1));
        days.extend([from, until + 1].into_iter().chain(within));
    }
    days.into_iter().map(|day| (day - 1) * 1440).collect()
}

fn small(random: &mut Random, end: i32) -> i32 {
    i32::try_from(random.below(usize::try_from(end).unwrap())).unwrap()
}

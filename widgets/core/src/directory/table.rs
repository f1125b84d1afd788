//! The services of a page, and their schedules.

use alloc::vec::Vec;
use core::fmt;

use super::{Answering, Listed, ScheduleId};
use crate::hours::{Schedule, State};
use crate::time::{Date, Moment};

/// Services in the order of their author, and the schedules that they name. A schedule that several have is there once.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Directory {
    schedules: Vec<Schedule>,
    services: Vec<Listed>,
}

/// Why services are no directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DirectoryError {
    /// There are more than 65,535 services or schedules.
    TooMany,
    /// A service names a schedule that is not there.
    NoSuchSchedule,
    /// A service names a need twice.
    NeedTwice,
    /// From the first day of any schedule to the last of any there are more than 65,535.
    TooLong,
}

impl fmt::Display for DirectoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooMany => "there are more than 65,535 services or schedules",
            Self::NoSuchSchedule => "a service names a schedule that is not there",
            Self::NeedTwice => "a service names a need twice",
            Self::TooLong => "the schedules run over more than 65,535 days",
        })
    }
}

impl core::error::Error for DirectoryError {}

/// The most services, schedules and days: the number after them stands for none.
const MOST: usize = u16::MAX as usize;

impl Directory {
    /// Services in the order of their author, and the schedules that they name. [`DirectoryBuilder`] keeps equal schedules once.
    ///
    /// # Errors
    ///
    /// Services that name what is not there or a need twice, and more of anything than can be counted in 16 bits.
    pub fn new(schedules: Vec<Schedule>, services: Vec<Listed>) -> Result<Self, DirectoryError> {
        if schedules.len() > MOST || services.len() > MOST {
            return Err(DirectoryError::TooMany);
        }
        for service in &services {
            for answering in &service.answering {
                if let Some(ScheduleId(place)) = answering.schedule
                    && usize::from(place) >= schedules.len()
                {
                    return Err(DirectoryError::NoSuchSchedule);
                }
            }
            if service.repeats_itself() {
                return Err(DirectoryError::NeedTwice);
            }
        }
        let directory = Self {
            schedules,
            services,
        };
        let first = directory.first_day();
        for schedule in &directory.schedules {
            if schedule.until().days() - first.days() >= i32::from(u16::MAX) {
                return Err(DirectoryError::TooLong);
            }
        }
        Ok(directory)
    }

    /// The services, in the order of their author.
    #[must_use]
    pub fn services(&self) -> &[Listed] {
        &self.services
    }

    /// The schedules that services name.
    #[must_use]
    pub fn schedules(&self) -> &[Schedule] {
        &self.schedules
    }

    /// What hours of this directory come to now. None if nobody knows them.
    #[must_use]
    pub fn state(&self, answering: Answering, now: Moment) -> Option<State> {
        let ScheduleId(place) = answering.schedule?;
        let schedule = self.schedules.get(usize::from(place))?;
        Some(schedule.state(now))
    }

    /// The first day of any schedule, from which days are counted in the bytes.
    pub(super) fn first_day(&self) -> Date {
        let mut first = Date::LAST;
        for schedule in &self.schedules {
            first = first.min(schedule.from());
        }
        first
    }
}

/// Makes a directory in which equal schedules are kept once.
///
/// ```
/// # use fingerpost_core::directory::{Answering, Audiences, DirectoryBuilder, Listed, Way, Ways};
/// # use fingerpost_core::hours::{Schedule, Span};
/// # let first_day = "2026-11-21".parse()?;
/// let mut builder = DirectoryBuilder::new();
/// let always = Schedule::from_days(first_day, &vec![vec![Span::WHOLE_DAY]; 400], &[])?;
/// let helpline = Listed {
///     needs: vec![],
///     audiences: Audiences::NOT_SAID,
///     ways: Ways::NONE.with(Way::Call),
///     local: false,
///     emergency: false,
///     answering: vec![Answering {
///         ways: Ways::NONE.with(Way::Call),
///         schedule: Some(builder.schedule(always)),
///     }],
/// };
/// builder.service(helpline);
/// let directory = builder.build()?;
/// # assert_eq!(directory.services().len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct DirectoryBuilder {
    schedules: Vec<Schedule>,
    services: Vec<Listed>,
}

impl DirectoryBuilder {
    /// A directory without services.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            schedules: Vec::new(),
            services: Vec::new(),
        }
    }

    /// Adds the schedule, if no equal one is there, and says what a service names it by.
    pub fn schedule(&mut self, schedule: Schedule) -> ScheduleId {
        let place = self.schedules.iter().position(|other| *other == schedule);
        let place = place.unwrap_or_else(|| {
            self.schedules.push(schedule);
            self.schedules.len() - 1
        });
        // Beyond what can be counted, `build` refuses.
        ScheduleId(u16::try_from(place).unwrap_or(u16::MAX))
    }

    /// Adds a service after all others.
    pub fn service(&mut self, service: Listed) {
        self.services.push(service);
    }

    /// The directory.
    ///
    /// # Errors
    ///
    /// As for [`Directory::new`].
    pub fn build(self) -> Result<Directory, DirectoryError> {
        Directory::new(self.schedules, self.services)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use alloc::vec;

    use super::super::{Audiences, NeedId, Ways};
    use super::*;
    use crate::hours::Span;
    use crate::hours::samples::date;

    fn service() -> Listed {
        Listed {
            needs: vec![],
            audiences: Audiences::NOT_SAID,
            ways: Ways::ALL,
            local: false,
            emergency: false,
            answering: vec![],
        }
    }

    fn days(from: &str, spans: &[Span], days: usize) -> Schedule {
        Schedule::from_days(date(from), &vec![spans.to_vec(); days], &[]).unwrap()
    }

    #[test]
    fn equal_schedules_are_kept_once() {
        let mut builder = DirectoryBuilder::new();
        let always = || days("2026-11-21", &[Span::WHOLE_DAY], 30);
        assert_eq!(builder.schedule(always()), ScheduleId(0));
        assert_eq!(builder.schedule(days("2026-11-21", &[], 30)), ScheduleId(1));
        assert_eq!(builder.schedule(always()), ScheduleId(0));
        assert_eq!(builder.build().unwrap().schedules().len(), 2);
    }

    #[test]
    fn a_schedule_that_is_not_there_is_refused() {
        let mut named = service();
        named.answering.push(Answering {
            ways: Ways::ALL,
            schedule: Some(ScheduleId(0)),
        });
        let refused = Directory::new(vec![], vec![named.clone()]);
        assert_eq!(refused, Err(DirectoryError::NoSuchSchedule));
        let there = vec![days("2026-11-21", &[], 1)];
        assert!(Directory::new(there, vec![named]).is_ok());
    }

    #[test]
    fn a_need_that_stands_twice_is_refused() {
        let mut greedy = service();
        greedy.needs = vec![NeedId(255), NeedId(0), NeedId(255)];
        let refused = Directory::new(vec![], vec![greedy.clone()]);
        assert_eq!(refused, Err(DirectoryError::NeedTwice));
        greedy.needs.pop();
        assert!(Directory::new(vec![], vec![greedy]).is_ok());
    }

    #[test]
    fn days_that_cannot_be_counted_are_refused() {
        let of = |until: &str| {
            let ends = Schedule::new(
                date("1950-11-21"),
                date(until),
                Default::default(),
                vec![],
                vec![],
            );
            Directory::new(vec![days("1950-11-01", &[], 1), ends.unwrap()], vec![])
        };
        let last = date("1950-11-01").plus_days(65_534).unwrap();
        assert!(of(&last.figures()).is_ok());
        let after = last.plus_days(1).unwrap();
        assert_eq!(of(&after.figures()), Err(DirectoryError::TooLong));
    }

    #[test]
    fn more_services_than_can_be_counted_are_refused() {
        assert!(Directory::new(vec![], vec![service(); 65_535]).is_ok());
        let refused = Directory::new(vec![], vec![service(); 65_536]);
        assert_eq!(refused, Err(DirectoryError::TooMany));
    }
}

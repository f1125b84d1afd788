//! The hours of every service of a site, worked out.

use std::collections::HashMap;

use fingerpost_core::hours::Schedule;

use super::{BankHolidays, compile};
use crate::documents::{Channel, Hours, Nation, Service};
use crate::linked::Linked;
use crate::opening::Expression;
use crate::references::Id;

/// When a service can be reached, as far as that is known well enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceHours {
    /// The hours of the service, which hold for every channel without hours of its own.
    pub service: Option<Schedule>,
    /// The hours of each channel that has its own, in the order of the channels.
    pub channels: Vec<Option<Schedule>>,
}

/// The hours of a service to readers everywhere, or to readers in one nation: their bank holidays are that nation's.
pub type HoursOfServices = HashMap<(Id<Service>, Option<Nation>), ServiceHours>;

/// Works out the hours of every service, for everybody and for readers in each nation that an area of the site is in.
#[must_use]
pub fn of_services(site: &Linked, holidays: &BankHolidays) -> HoursOfServices {
    let mut readers: Vec<Option<Nation>> = vec![None];
    readers.extend(site.areas().map(|(area, _)| Some(site.nation_of(area))));
    readers.sort_unstable();
    readers.dedup();
    let mut all = HoursOfServices::new();
    for (id, service) in site.services() {
        for reader in &readers {
            let differs = reader.is_none_or(|nation| {
                service.holidays.is_none()
                    && service.nations.len() > 1
                    && service.nations.contains(&nation)
            });
            if !differs {
                continue;
            }
            if let Some(hours) = of_service(service, *reader, site, holidays) {
                all.insert((id, *reader), hours);
            }
        }
    }
    all
}

fn of_service(
    service: &Service,
    reader: Option<Nation>,
    site: &Linked,
    holidays: &BankHolidays,
) -> Option<ServiceHours> {
    // Hours that rest on weak evidence could send somebody to a line that is closed.
    if !service.hours_are_sure() {
        return None;
    }
    let work_out = |expression: &Expression| {
        compile(
            expression,
            &service.nations,
            service.holidays.or(reader),
            holidays,
            site.today,
        )
    };
    let of = |hours: Option<&Hours>| hours.and_then(|hours| work_out(&hours.opening));
    let whole = of(service.hours.as_ref());
    let channels: Vec<Option<Schedule>> = service
        .channels
        .iter()
        .map(|channel| of(channel.hours.own()))
        .collect();
    Some(ServiceHours {
        service: whole,
        channels,
    })
}

impl ServiceHours {
    /// The hours of one channel of the service, which has this place among its channels; nothing if nobody knows them.
    #[must_use]
    pub fn of(&self, channel: &Channel, index: usize) -> Option<&Schedule> {
        if channel.keeps_service_hours() {
            return self.service.as_ref();
        }
        self.channels.get(index)?.as_ref()
    }
}

//! The hours of every service of a site, worked out.

use std::collections::HashMap;

use fingerpost_core::hours::Schedule;

use super::{BankHolidays, Expression, compile};
use crate::documents::{Channel, Hours, Service};
use crate::site::{DocumentId, Site};

/// When a service can be reached, as far as that is known well enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceHours {
    /// The hours of the service, which hold for every channel without hours of its own.
    pub service: Option<Schedule>,
    /// The hours of each channel that has its own, in the order of the channels.
    pub channels: Vec<Option<Schedule>>,
}

/// Works out the hours of every service.
#[must_use]
pub fn of_services(site: &Site, holidays: &BankHolidays) -> HashMap<DocumentId, ServiceHours> {
    site.documents()
        .filter_map(|(id, _)| Some((id, of_service(site.service(id)?, site, holidays)?)))
        .collect()
}

fn of_service(service: &Service, site: &Site, holidays: &BankHolidays) -> Option<ServiceHours> {
    // Hours that rest on weak evidence could send somebody to a line that is closed.
    if !service.hours_are_sure() {
        return None;
    }
    let work_out = |expression: &Expression| {
        compile(
            expression,
            &service.nations,
            service.holidays,
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

//! The page of a concern: whom to call, what each area's rules say, what helps, who can help now.

use fingerpost_core::directory::DirectoryBuilder;
use tera::Context;

use super::{Here, KindPage};
use crate::documents::{About, Concern, Service};
use crate::references::{Id, targets};
use crate::render::views::{self, ClockTable, ServiceView};

impl KindPage for Concern {
    fn add(&self, id: Id<Self>, here: &Here<'_>, context: &mut Context) {
        let from = here.from;
        context.insert("concern", &views::concern(id, self, from));
        let mut clocks = DirectoryBuilder::new();
        let named: Vec<Id<Service>> = targets(&self.services).collect();
        // Whoever turns to their area's page is told its front door first.
        let door = from.area.and_then(|area| {
            let door = from.site.get(from.site.area(area)).front_door.as_ref()?;
            Some(match self.about {
                About::Child => &door.children,
                About::Adult => &door.adults,
            })
        });
        let mut shown: Vec<Id<Service>> = Vec::new();
        for id in door.into_iter().flat_map(targets).chain(named) {
            if !shown.contains(&id) {
                shown.push(id);
            }
        }
        let services: Vec<ServiceView> = shown
            .into_iter()
            .filter_map(|id| views::service_with_clocks(id, from, &mut clocks))
            .collect();
        context.insert("services", &services);
        context.insert("clocks", &ClockTable::new(clocks));
    }
}

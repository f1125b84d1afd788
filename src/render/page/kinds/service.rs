//! The page of a service.

use fingerpost_core::directory::DirectoryBuilder;
use tera::Context;

use super::{Here, KindPage};
use crate::documents::Service;
use crate::references::Id;
use crate::render::takeaway;
use crate::render::views::{self, ClockTable, LinkView};

impl KindPage for Service {
    fn add(&self, id: Id<Self>, here: &Here<'_>, context: &mut Context) {
        let (renderer, from) = (here.renderer, here.from);
        let mut clocks = DirectoryBuilder::new();
        let view = views::service_with_clocks(id, from, &mut clocks);
        context.insert("service", &view);
        context.insert("clocks", &ClockTable::new(clocks));
        context.insert("takeaway", &takeaway::takeaway(id, from));
        context.insert("json_ld", &takeaway::json_ld(id, from));
        let used_by = renderer.named_by.get(&id).into_iter().flatten();
        let used_by: Vec<LinkView> = used_by.map(|page| renderer.link_to(*page, from)).collect();
        context.insert("used_by", &used_by);
    }
}

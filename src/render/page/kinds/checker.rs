//! The page of a checker.

use tera::Context;

use super::{Here, KindPage};
use crate::documents::{Checker, OutputPath};
use crate::references::Id;
use crate::render::page::sheet::sheet_of;
use crate::render::views;

impl KindPage for Checker {
    fn add(&self, id: Id<Self>, here: &Here<'_>, context: &mut Context) {
        let site = here.renderer.site;
        let Some(rules) = site.rules_of(id.document()) else {
            return;
        };
        // An area's view of a checker has the country's rules, and so the country's sheet.
        let own = site.page_of(id, None);
        let sheet = own.map(|own| sheet_of(&site.page(own).output));
        let sheet = sheet.as_ref().map_or("", OutputPath::as_str);
        let citing = views::Citing::AsItsReadersWant;
        context.insert("checker", &views::checker(rules, sheet, citing, here.from));
    }
}

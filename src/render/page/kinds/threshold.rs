//! The page of a threshold, with the bands beside it.

use serde::Serialize;
use tera::Context;

use super::{Here, KindPage};
use crate::documents::{Kind, Threshold};
use crate::references::Id;
use crate::render::views;

impl KindPage for Threshold {
    fn add(&self, id: Id<Self>, here: &Here<'_>, context: &mut Context) {
        context.insert(
            "threshold",
            &views::threshold(id.document(), self, here.from),
        );
        context.insert("siblings", &siblings(here));
    }
}

/// The bands beside this one.
fn siblings(here: &Here<'_>) -> Vec<SiblingView> {
    let site = here.renderer.site;
    let folder = here
        .document
        .identity
        .slug
        .rsplit_once('/')
        .map_or("", |(folder, _)| folder);
    let mut siblings: Vec<_> = site
        .folder(here.page.area, folder)
        .iter()
        .filter_map(|id| {
            let other = site.page(*id);
            let Kind::Threshold(threshold) = &site.document(other.document).kind else {
                return None;
            };
            let link = here.from.link(other.document);
            let view = SiblingView {
                title: link.title,
                url: link.url,
                level: threshold.level.id(),
                current: other.document == here.page.document,
            };
            Some((threshold.level, view))
        })
        .collect();
    siblings.sort_by_key(|(level, _)| *level);
    siblings.into_iter().map(|(_, view)| view).collect()
}

#[derive(Serialize)]
struct SiblingView {
    title: String,
    url: String,
    level: &'static str,
    current: bool,
}

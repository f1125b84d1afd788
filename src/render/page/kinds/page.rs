//! Guidance, the first pages of folders, and the first page of the site.

use serde::Serialize;
use tera::Context;

use super::{Here, KindPage};
use crate::documents::{Document, Guidance, Spec};
use crate::references::{Id, targets};
use crate::render::views::{self, ServiceView};

impl KindPage for Guidance {
    fn template(here: &Here<'_>, spec: &Spec, has_children: bool) -> &'static str {
        if is_home(here.document) {
            "pages/home.html"
        } else if has_children {
            "pages/section.html"
        } else {
            spec.template
        }
    }

    fn add(&self, _: Id<Self>, here: &Here<'_>, context: &mut Context) {
        if is_home(here.document) {
            add_home(here, context);
        }
    }
}

fn is_home(document: &Document) -> bool {
    &*document.identity.slug == "index"
}

/// The ways in for each group of readers, whom to talk to now, and the areas.
fn add_home(here: &Here<'_>, context: &mut Context) {
    let from = here.from;
    let settings = &from.site.settings;
    let doors: Vec<DoorView> = settings
        .doors
        .iter()
        .map(|door| DoorView {
            title: door.title.to_string(),
            text: door.text.to_string(),
            links: door
                .links
                .iter()
                .filter_map(|link| {
                    Some(DoorLinkView {
                        title: link.title.to_string(),
                        text: link.text.to_string(),
                        url: from.document(link.to.target()?),
                    })
                })
                .collect(),
        })
        .collect();
    let talk: Vec<ServiceView> = targets(&settings.talk)
        .filter_map(|id| views::service(id, from))
        .collect();
    context.insert("doors", &doors);
    context.insert("talk", &talk);
    context.insert("area_intro", &*settings.area_intro);
}

#[derive(Serialize)]
struct DoorView {
    title: String,
    text: String,
    links: Vec<DoorLinkView>,
}

#[derive(Serialize)]
struct DoorLinkView {
    title: String,
    text: String,
    url: String,
}

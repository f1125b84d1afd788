//! What the page of each kind has that others have not, one file a kind.

mod area;
mod area_rules;
mod checker;
mod concern;
mod definition;
mod directory;
mod intervention;
mod local;
mod page;
mod procedure;
mod service;
mod source;
mod strategy;
mod threshold;
mod wallet_card;

use std::sync::Arc;

use tera::Context;

use super::Renderer;
use crate::documents::{Document, Spec, with_kind};
use crate::references::Id;
use crate::render::views::Standpoint;
use crate::site::Page;

pub(super) use area::change;

/// A page that is being made.
#[derive(Clone, Copy)]
pub(super) struct Here<'a> {
    pub renderer: &'a Renderer<'a>,
    pub page: &'a Page,
    /// What is on it.
    pub document: &'a Document,
    /// The reader on it.
    pub from: &'a Standpoint<'a>,
}

/// How a kind of document becomes a page.
trait KindPage: Sized {
    /// Its template, where one page of the kind is not like the others.
    fn template(_here: &Here<'_>, spec: &Spec, _has_children: bool) -> &'static str {
        spec.template
    }

    /// What only the template of this kind is given.
    fn add(&self, id: Id<Self>, here: &Here<'_>, context: &mut Context);
}

impl Here<'_> {
    /// The template of the page.
    pub fn template(&self, has_children: bool) -> &'static str {
        let spec = self.document.kind.spec();
        with_kind!(&self.document.kind, own => template_of(&**own, self, spec, has_children))
    }

    /// What only the template of the page's kind is given.
    pub fn add(&self, context: &mut Context) {
        with_kind!(&self.document.kind, own => own.add(Id::new(self.page.document.index()), self, context));
    }
}

/// The template of a document whose kind is known by its type.
fn template_of<K: KindPage>(
    _: &K,
    here: &Here<'_>,
    spec: &Spec,
    has_children: bool,
) -> &'static str {
    K::template(here, spec, has_children)
}

fn texts(list: &[Arc<str>]) -> Vec<&str> {
    list.iter().map(|word| &**word).collect()
}

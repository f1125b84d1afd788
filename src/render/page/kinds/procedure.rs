//! The page of a procedure.

use tera::Context;

use super::{Here, KindPage};
use crate::documents::Procedure;
use crate::references::Id;
use crate::render::views;

impl KindPage for Procedure {
    fn add(&self, _: Id<Self>, here: &Here<'_>, context: &mut Context) {
        context.insert("steps", &views::steps(self, here.from));
        context.insert("about", self.about.words());
    }
}

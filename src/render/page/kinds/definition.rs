//! The page of a definition.

use tera::Context;

use super::{Here, KindPage, texts};
use crate::documents::Definition;
use crate::references::Id;
use crate::render::views;

impl KindPage for Definition {
    fn add(&self, id: Id<Self>, here: &Here<'_>, context: &mut Context) {
        context.insert("also", &texts(&self.also));
        context.insert("concerns", &views::concerns_of(id.document(), here.from));
    }
}

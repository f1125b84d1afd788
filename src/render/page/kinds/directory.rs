//! The page of the directory.

use tera::Context;

use super::{Here, KindPage};
use crate::documents::Directory;
use crate::references::Id;
use crate::render::views;

impl KindPage for Directory {
    fn add(&self, id: Id<Self>, here: &Here<'_>, context: &mut Context) {
        context.insert("directory", &views::directory(here.from, id));
    }
}

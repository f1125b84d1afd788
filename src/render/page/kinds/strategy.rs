//! The page of a strategy.

use tera::Context;

use super::{Here, KindPage};
use crate::documents::Strategy;
use crate::references::Id;
use crate::render::views;

impl KindPage for Strategy {
    fn add(&self, _: Id<Self>, here: &Here<'_>, context: &mut Context) {
        context.insert("strategy", &views::strategy(self, here.from));
    }
}

//! The page of a definition.

use tera::Context;

use super::{Here, KindPage, texts};
use crate::documents::Definition;
use crate::references::Id;

impl KindPage for Definition {
    fn add(&self, _: Id<Self>, _: &Here<'_>, context: &mut Context) {
        context.insert("also", &texts(&self.also));
    }
}

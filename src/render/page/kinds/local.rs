//! Words of an area have no page; they stand in the slots of others.

use tera::Context;

use super::{Here, KindPage};
use crate::documents::Local;
use crate::references::Id;

impl KindPage for Local {
    fn add(&self, _: Id<Self>, _: &Here<'_>, _: &mut Context) {}
}

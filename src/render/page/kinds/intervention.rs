//! The page of an intervention.

use tera::Context;

use super::{Here, KindPage};
use crate::documents::Intervention;
use crate::references::Id;
use crate::render::views;

impl KindPage for Intervention {
    fn add(&self, id: Id<Self>, here: &Here<'_>, context: &mut Context) {
        let options = self.options.iter();
        let options: Vec<_> = options.map(|one| views::option(one, here.from)).collect();
        let levels: Vec<_> = self.levels.iter().map(|level| level.words()).collect();
        context.insert("options", &options);
        context.insert("levels", &levels);
        context.insert("concerns", &views::concerns_of(id.document(), here.from));
    }
}

//! The page of a wallet card.

use tera::Context;

use super::{Here, KindPage};
use crate::documents::WalletCard;
use crate::references::Id;
use crate::render::views;

impl KindPage for WalletCard {
    fn add(&self, _: Id<Self>, here: &Here<'_>, context: &mut Context) {
        context.insert("card", &views::wallet_card(self, here.from));
    }
}

//! A card with the numbers that matter most, to print and to carry.

use serde::Serialize;

use super::Standpoint;
use crate::documents::{Channel, ChannelKind, Cost, Service, WalletCard};
use crate::references::{Id, targets};

/// How many cards are on a sheet of A4: two beside each other, four below.
const CARDS: usize = 8;

/// The card of one place.
#[derive(Debug, Serialize)]
pub(crate) struct WalletCardView {
    place: String,
    lines: Vec<Line>,
    /// The other cards of the sheet, by number.
    copies: Vec<usize>,
}

/// A number and whose it is.
#[derive(Debug, Serialize)]
struct Line {
    name: String,
    /// The number as it is dialled by hand.
    value: String,
    /// What to text, or what to press.
    extra: String,
    text: bool,
    free: bool,
    /// In an area: when the other number is closed.
    out_of_hours: bool,
}

/// The card that a reader at `from` prints: the numbers for everybody, then those of the area's front door.
pub(crate) fn wallet_card(card: &WalletCard, from: &Standpoint<'_>) -> WalletCardView {
    let site = from.site;
    let mut lines = Vec::new();
    for line in &card.lines {
        let id = line.service.target();
        if let Some(id) = id.and_then(|id| site.replacement(id, from.area)) {
            lines.extend(first_line(id, site.service(id), line.name.as_deref(), from));
        }
    }
    let mut place = String::new();
    if let Some(area) = from.area {
        let first = site.area(area);
        place = site.document(first).common.title.value.to_string();
        let door = site.get(first).front_door.iter();
        let children = targets(door.flat_map(|door| &door.children));
        for id in children.filter_map(|id| site.replacement(id, from.area)) {
            lines.extend(local_lines(id, site.service(id), from));
        }
    }
    WalletCardView {
        place,
        lines,
        copies: (2..=CARDS).collect(),
    }
}

fn first_line(
    id: Id<Service>,
    service: &Service,
    name: Option<&str>,
    from: &Standpoint<'_>,
) -> Option<Line> {
    let channel = service
        .channels
        .iter()
        .find(|channel| channel.is_number())?;
    Some(line(id, channel, name, from))
}

/// The number for office hours, and the one for the rest.
fn local_lines(id: Id<Service>, service: &Service, from: &Standpoint<'_>) -> Vec<Line> {
    let phones = || {
        service
            .channels
            .iter()
            .filter(|channel| channel.kind == ChannelKind::Phone)
    };
    let office = phones().find(|channel| !channel.out_of_hours);
    let closed = phones().find(|channel| channel.out_of_hours);
    office
        .into_iter()
        .chain(closed)
        .map(|channel| line(id, channel, None, from))
        .collect()
}

fn line(id: Id<Service>, channel: &Channel, name: Option<&str>, from: &Standpoint<'_>) -> Line {
    let title = &from.site.document(id).common.title.value;
    Line {
        name: name.unwrap_or(title).to_owned(),
        value: channel.value.value.to_string(),
        extra: channel.extra.as_deref().unwrap_or_default().to_owned(),
        text: channel.kind == ChannelKind::Sms,
        free: channel.cost == Some(Cost::Free),
        out_of_hours: channel.out_of_hours,
    }
}

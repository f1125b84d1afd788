//! What is said of a channel in words, for people who read the data in a table.

use crate::documents::{Channel, ChannelKind, Cost, Hours};

/// The channel in a few words: "Call 0800 1111".
pub fn label(channel: &Channel) -> String {
    let value = &channel.value.value;
    match channel.kind {
        ChannelKind::Phone => format!("Call {value}"),
        ChannelKind::Sms => format!("Text {value}"),
        ChannelKind::Textphone => format!("Textphone or relay {value}"),
        ChannelKind::Bsl => "Sign language by video".to_owned(),
        ChannelKind::Webchat => "Chat online".to_owned(),
        ChannelKind::Email => format!("Email {value}"),
        ChannelKind::Web => "Website".to_owned(),
        ChannelKind::Post => format!("Write to {value}"),
        ChannelKind::App => "App".to_owned(),
    }
}

/// What it costs, if that is known.
pub fn cost(channel: &Channel) -> Option<&'static str> {
    Some(match channel.cost? {
        Cost::Free => "Free",
        Cost::Standard => match channel.kind {
            ChannelKind::Sms => "Costs the same as a normal text",
            _ => "Costs the same as a normal call",
        },
    })
}

/// What has to be pressed, dialled or texted besides the number.
pub fn extra(channel: &Channel) -> Option<String> {
    let extra = channel.extra.as_deref()?;
    let mut letters = extra.chars();
    let first = letters.next()?;
    Some(match channel.kind {
        ChannelKind::Sms => format!("Text {extra}."),
        _ => format!("{}{}.", first.to_uppercase(), letters.as_str()),
    })
}

/// Hours in sentences, with what is not known of bank holidays.
pub fn hours(hours: &Hours) -> String {
    let words = hours.opening.words();
    if hours.opening.is_always_open() || hours.opening.names_holidays() {
        words
    } else {
        format!("{words} We do not know what holds on bank holidays.")
    }
}

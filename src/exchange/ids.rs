//! Ids that are the same in every export: made from names, never drawn or counted.

use std::collections::HashSet;
use std::fmt;

use serde::{Serialize, Serializer};
use uuid::Uuid;

use crate::documents::Channel;

/// The namespace of all our ids. Never change it: every id of every export follows from it.
const NAMESPACE: Uuid = Uuid::from_u128(0x5e1b_6c0a_93d2_4f7e_a8b4_1d60_c72f_39e5);

/// The id of one thing in an export: a UUID of version 5, from what the thing is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Uuid);

impl Id {
    /// The id of a thing: its sort, then what tells it from others of its sort: `["service", "childline"]`.
    pub fn of(name: &[&str]) -> Self {
        Self(Uuid::new_v5(&NAMESPACE, name.join("/").as_bytes()))
    }

    /// The id of a service, by the name of its file.
    pub fn service(slug: &str) -> Self {
        Self::of(&["service", slug])
    }

    /// The id of an organisation, by its name.
    pub fn organisation(name: &str) -> Self {
        Self::of(&["organization", name])
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What tells each channel of a service from its others: its kind and what is called or opened. What is said to callers may
/// change without a new id, and so may the grouping of a number.
pub fn channel_names(channels: &[Channel]) -> Vec<String> {
    let mut taken = HashSet::new();
    channels
        .iter()
        .map(|channel| {
            let value = match &channel.number {
                Some(number) => &*number.dialled,
                None => &*channel.value.value,
            };
            let plain = format!("{}/{value}", channel.kind.id());
            // The same number twice is two ways only if something else has to be pressed or texted.
            let with_extra = channel
                .extra
                .as_ref()
                .map(|extra| format!("{plain}/{extra}"));
            let counted = (2..).map(|nth| format!("{plain}#{nth}"));
            let mut names = std::iter::once(plain.clone())
                .chain(with_extra)
                .chain(counted);
            names
                .find(|name| taken.insert(name.clone()))
                .unwrap_or(plain)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_the_same_for_ever() {
        assert_eq!(
            Id::service("childline").to_string(),
            "32f2c4c2-b5d9-5173-981c-c6708d6f97ee"
        );
        assert_eq!(Id::service("childline"), Id::of(&["service", "childline"]));
        assert_ne!(Id::service("childline"), Id::service("childlines"));
        assert_ne!(Id::service("nspcc"), Id::organisation("nspcc"));
    }
}

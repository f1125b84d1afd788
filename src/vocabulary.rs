//! Words that the settings of a site define and its content uses: groups of readers, and what readers may need.

use std::sync::Arc;

use crate::references::{Named, Wanted, WantedToken};

/// How a page speaks, which decides how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Voice {
    /// To parents and carers.
    Parents,
    /// To young people: larger, warmer, and easy to leave.
    Young,
    /// To families of adults, and to adults.
    Adults,
    /// To professionals: sources come first.
    Professionals,
}

impl Voice {
    pub(crate) const ALL: [(&'static str, Self); 4] = [
        ("parents", Self::Parents),
        ("young", Self::Young),
        ("adults", Self::Adults),
        ("professionals", Self::Professionals),
    ];

    /// The word used in settings and templates.
    #[must_use]
    pub fn id(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, voice)| *voice == self)
            .map_or("", |(id, _)| id)
    }
}

/// A group of readers.
#[derive(Debug, Clone)]
pub struct Audience {
    /// The word used in front matter.
    pub id: Arc<str>,
    /// What readers see.
    pub label: Arc<str>,
    /// How pages for them speak.
    pub voice: Voice,
}

/// Something a reader may need, and services meet.
#[derive(Debug, Clone)]
pub struct Need {
    /// The word used in services.
    pub id: Arc<str>,
    /// What readers see.
    pub label: Arc<str>,
    /// A sentence above the services that meet it; may be empty.
    pub text: Arc<str>,
    /// Whether it is met by calling the police, an ambulance or the fire service: who meets it stands first, everywhere, and is never
    /// hidden.
    pub emergency: bool,
}

impl Named for Audience {
    const WANTED: WantedToken = WantedToken(Wanted::Audience);
}

impl Named for Need {
    const WANTED: WantedToken = WantedToken(Wanted::Need);
}

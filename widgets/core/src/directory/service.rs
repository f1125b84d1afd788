//! A service, as far as it can be asked about.

use alloc::vec::Vec;

use super::ids::{Audiences, NeedId, ScheduleId, Ways};

/// A service of a [`Directory`](super::Directory).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Listed {
    /// What it helps with, the most fitting first; none twice.
    pub needs: Vec<NeedId>,
    /// Whom it is for.
    pub audiences: Audiences,
    /// How it can be reached.
    pub ways: Ways,
    /// Whether it is one of this area.
    pub local: bool,
    /// Whether it is for emergencies, and stands before all others.
    pub emergency: bool,
    /// When somebody answers, by the ways that are answered while one waits. A way in none of these (a letter, an e-mail) has no hours.
    pub answering: Vec<Answering>,
}

/// Ways to reach a service that have the same hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Answering {
    /// The ways.
    pub ways: Ways,
    /// The hours; None if nobody knows.
    pub schedule: Option<ScheduleId>,
}

impl Listed {
    /// How far down the need stands in its list: 0 for what it helps with most. None if it does not help with it.
    pub(super) fn place_of(&self, need: NeedId) -> Option<u8> {
        for (place, helped) in (0..=u8::MAX).zip(&self.needs) {
            if *helped == need {
                return Some(place);
            }
        }
        None
    }

    /// Whether a need stands in its list twice.
    pub(super) fn repeats_itself(&self) -> bool {
        let mut seen = [false; 256];
        for NeedId(need) in &self.needs {
            let seen = &mut seen[usize::from(*need)];
            if *seen {
                return true;
            }
            *seen = true;
        }
        false
    }
}

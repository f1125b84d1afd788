//! What of a checker's page is shown: where each block stands, and which rows are in it.

use alloc::vec::Vec;

use super::evaluate::{RowState, Verdict};

/// The scale of outcomes, by its place in every table.
pub const OUTCOME: usize = 0;
/// The scale of the levels of an area.
pub const LEVEL: usize = 1;
/// The scale of the levels at which the police always act.
pub const POLICE: usize = 2;

/// A part of the page that stands or falls with a rank of a scale: an outcome, a level, a floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// The scale, by its place in the table.
    pub scale: u16,
    /// The rank in it.
    pub rank: u16,
    /// Whether all of its reasons must be so; else one is enough.
    pub takes_all: bool,
}

/// What a row is in the block that it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Something else, such as a box to tick.
    Other,
    /// A reason for the block.
    Reason,
    /// A reason not to use the block below this one.
    Floor,
    /// What must be done.
    Duty,
    /// Something that is shown only while it is certain: words for one moment, or for two answers that contradict each other.
    Only,
}

impl Part {
    /// The names of parts, in the order of their codes.
    pub const NAMES: [&str; 5] = ["other", "reason", "floor", "duty", "only"];

    const fn of(code: u16) -> Option<Self> {
        Some(match code {
            0 => Self::Other,
            1 => Self::Reason,
            2 => Self::Floor,
            3 => Self::Duty,
            4 => Self::Only,
            _ => return None,
        })
    }
}

/// A row as it stands in the page; one row may stand in several places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Use {
    /// The row, by its place in the table.
    pub row: u16,
    /// The block that it stands in, by its place in the layout.
    pub block: Option<u16>,
    /// What it is there.
    pub part: Part,
}

/// Where a block stands, in the order in which blocks are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// It is what to act on while questions are open, and not certain.
    Open,
    /// It is certain.
    Certain,
    /// It is below what is certain, and what it asks for still must be done.
    Lower,
    /// It may turn out to be so.
    Possible,
    /// It is not shown.
    Hidden,
}

impl Place {
    /// The names of places, in the order of their codes. That of a hidden one is empty.
    pub const NAMES: [&str; 5] = ["open", "certain", "lower", "possible", ""];

    /// The number that stands for it between wasm and page: its place in [`Place::NAMES`].
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Open => 0,
            Self::Certain => 1,
            Self::Lower => 2,
            Self::Possible => 3,
            Self::Hidden => 4,
        }
    }
}

/// The blocks of a page and the rows in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    blocks: Vec<Block>,
    uses: Vec<Use>,
}

impl Layout {
    /// The layout that a page describes: for each block its scale, its rank and 1 if it takes all of its reasons, else 0; for each use
    /// its row, its block and 1 more (0 for none), and the code of its part. Nothing if the numbers cannot be one.
    #[must_use]
    pub fn from_codes(blocks: &[u16], uses: &[u16]) -> Option<Self> {
        let mut all = Vec::new();
        for codes in blocks.chunks(3) {
            let [scale, rank, takes_all] = *codes else {
                return None;
            };
            all.push(Block {
                scale,
                rank,
                takes_all: takes_all != 0,
            });
        }
        let mut of_rows = Vec::new();
        for codes in uses.chunks(3) {
            let [row, block, part] = *codes else {
                return None;
            };
            if usize::from(block) > all.len() {
                return None;
            }
            of_rows.push(Use {
                row,
                block: block.checked_sub(1),
                part: Part::of(part)?,
            });
        }
        Some(Self {
            blocks: all,
            uses: of_rows,
        })
    }

    /// Where each block stands.
    #[must_use]
    pub fn places(&self, verdict: &Verdict) -> Vec<Place> {
        let numbered = self.blocks.iter().enumerate();
        numbered
            .map(|(number, block)| self.place(number, *block, verdict))
            .collect()
    }

    fn place(&self, number: usize, block: Block, verdict: &Verdict) -> Place {
        let Some(standing) = verdict.scales.get(usize::from(block.scale)) else {
            return Place::Hidden;
        };
        let (shown, possible) = (u16::from(standing.shown), u16::from(standing.possible));
        if block.rank == shown {
            return if standing.shown > standing.certain {
                Place::Open
            } else {
                Place::Certain
            };
        }
        if block.rank < shown {
            // Levels build on each other; an outcome that is outdone says nothing.
            return if usize::from(block.scale) == LEVEL {
                Place::Lower
            } else {
                Place::Hidden
            };
        }
        let has_floor = || {
            let mut floors = self.rows_of(number, Part::Floor);
            floors.any(|row| applies(row, verdict))
        };
        if block.rank <= possible && (self.may_be(number, verdict) || has_floor()) {
            Place::Possible
        } else {
            Place::Hidden
        }
    }

    fn rows_of(&self, block: usize, part: Part) -> impl Iterator<Item = u16> + '_ {
        let own = move |one: &&Use| {
            one.part == part && one.block.is_some_and(|of| usize::from(of) == block)
        };
        self.uses.iter().filter(own).map(|one| one.row)
    }

    /// Whether the reasons of a block may be so: any of them, or all if it takes all.
    fn may_be(&self, number: usize, verdict: &Verdict) -> bool {
        let takes_all = self.blocks.get(number).is_some_and(|block| block.takes_all);
        let mut reasons = self.rows_of(number, Part::Reason);
        if takes_all {
            reasons.all(|row| applies(row, verdict))
        } else {
            reasons.any(|row| applies(row, verdict))
        }
    }

    /// Whether each row is shown where it stands, with blocks at these places.
    pub fn shown(&self, places: &[Place], verdict: &Verdict) -> impl Iterator<Item = bool> {
        let uses = self.uses.iter();
        uses.map(|one| self.is_shown(*one, places, verdict))
    }

    fn is_shown(&self, one: Use, places: &[Place], verdict: &Verdict) -> bool {
        let is_certain = state(one.row, verdict) == RowState::Certain;
        if one.part == Part::Only {
            return is_certain;
        }
        let Some(block) = one.block.map(usize::from) else {
            return applies(one.row, verdict);
        };
        let place = places.get(block).copied().unwrap_or(Place::Hidden);
        match (one.part, place) {
            (Part::Duty, Place::Certain | Place::Lower) | (_, Place::Certain) => is_certain,
            (Part::Duty, _) | (_, Place::Lower) => false,
            (Part::Floor, _) => applies(one.row, verdict),
            _ => applies(one.row, verdict) && self.may_be(block, verdict),
        }
    }
}

fn state(row: u16, verdict: &Verdict) -> RowState {
    let state = verdict.rows.get(usize::from(row)).copied();
    state.unwrap_or(RowState::RuledOut)
}

fn applies(row: u16, verdict: &Verdict) -> bool {
    matches!(state(row, verdict), RowState::Certain | RowState::Possible)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use alloc::vec;

    use super::super::evaluate::Standing;
    use super::*;
    use proptest::prelude::*;

    fn standing(certain: u8, possible: u8, shown: u8) -> Standing {
        Standing {
            certain,
            possible,
            shown,
        }
    }

    /// Two outcomes and three levels; each has a reason, the second and third level a floor, and each level a duty.
    fn layout() -> Layout {
        let blocks = [0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0, 1, 2, 1];
        let uses = [
            0, 1, 1, 1, 2, 1, 2, 3, 1, 3, 4, 1, 4, 5, 1, 5, 5, 1, 6, 4, 2, 7, 3, 3, 8, 4, 3, 9, 0,
            0,
        ];
        Layout::from_codes(&blocks, &uses).unwrap()
    }

    fn verdict(scales: [Standing; 2], rows: [RowState; 10]) -> Verdict {
        Verdict {
            scales: scales.to_vec(),
            rows: rows.to_vec(),
        }
    }

    #[test]
    fn what_is_certain_leads_and_lower_levels_keep_their_duties() {
        use RowState::{Certain, RuledOut};
        let rows = [
            RuledOut, Certain, Certain, Certain, RuledOut, RuledOut, RuledOut, Certain, Certain,
            Certain,
        ];
        let verdict = verdict([standing(1, 1, 1), standing(1, 1, 1)], rows);
        let layout = layout();
        assert_eq!(
            layout.places(&verdict),
            [
                Place::Hidden,
                Place::Certain,
                Place::Lower,
                Place::Certain,
                Place::Hidden
            ]
        );
        assert_eq!(
            layout
                .shown(&layout.places(&verdict), &verdict)
                .collect::<Vec<_>>(),
            [
                false, true, false, true, false, false, false, true, true, true
            ]
        );
    }

    #[test]
    fn what_is_acted_on_while_questions_are_open_is_no_duty_yet() {
        use RowState::{Possible, RuledOut};
        let rows = [
            RuledOut, Possible, RuledOut, Possible, Possible, RuledOut, RuledOut, Possible,
            Possible, Possible,
        ];
        let verdict = verdict([standing(0, 1, 1), standing(0, 2, 1)], rows);
        let layout = layout();
        let places = layout.places(&verdict);
        assert_eq!(places[1], Place::Open);
        assert_eq!(places[3], Place::Open);
        // It takes both of its reasons, and one is ruled out.
        assert_eq!(places[4], Place::Hidden);
        let shown: Vec<bool> = layout.shown(&layout.places(&verdict), &verdict).collect();
        assert!(shown[1] && shown[3] && !shown[7] && !shown[8] && shown[9]);
    }

    #[test]
    fn numbers_that_cannot_be_a_layout_are_refused() {
        assert!(Layout::from_codes(&[0, 0], &[]).is_none());
        assert!(Layout::from_codes(&[0, 0, 0], &[0, 2, 0]).is_none());
        assert!(Layout::from_codes(&[], &[0, 0, 5]).is_none());
        assert!(Layout::from_codes(&[], &[]).is_some());
    }

    proptest! {
        #[test]
        fn no_layout_panics_and_nothing_ruled_out_is_shown(
            blocks in proptest::collection::vec((0..4u16, 0..5u16, 0..2u16), 0..5),
            uses in proptest::collection::vec((0..8u16, 0..6u16, 0..5u16), 0..12),
            scales in proptest::collection::vec((0..5u8, 0..5u8, 0..5u8), 0..3),
            rows in proptest::collection::vec(0..4usize, 0..8),
        ) {
            let blocks: Vec<u16> = blocks.into_iter().flat_map(|(a, b, c)| [a, b, c]).collect();
            let uses: Vec<u16> = uses.into_iter().flat_map(|(a, b, c)| [a, b, c]).collect();
            let states = [RowState::RuledOut, RowState::Possible, RowState::Certain, RowState::Replaced];
            let verdict = Verdict {
                scales: scales.into_iter().map(|(certain, possible, shown)| standing(certain, possible, shown)).collect(),
                rows: rows.into_iter().map(|code| states[code]).collect(),
            };
            if let Some(layout) = Layout::from_codes(&blocks, &uses) {
                let shown: Vec<bool> = layout.shown(&layout.places(&verdict), &verdict).collect();
                prop_assert_eq!(layout.places(&verdict).len() * 3, blocks.len());
                for (shown, codes) in shown.iter().zip(uses.chunks(3)) {
                    let state = verdict.rows.get(usize::from(codes[0]));
                    let applies = matches!(state, Some(RowState::Certain | RowState::Possible));
                    prop_assert!(!shown || applies);
                }
            }
        }
    }

    #[test]
    fn every_place_and_part_has_a_name_at_its_code() {
        for place in [
            Place::Open,
            Place::Certain,
            Place::Lower,
            Place::Possible,
            Place::Hidden,
        ] {
            assert!(usize::from(place.code()) < Place::NAMES.len());
        }
        assert!(
            vec![0, 1, 2, 3, 4]
                .into_iter()
                .all(|code| Part::of(code).is_some())
        );
        assert_eq!(Part::of(5), None);
    }
}

//! Which page stands in which file.

use std::collections::BTreeMap;

use crate::copies::Chapter;
use crate::site::PageId;

/// The chapters of each file, in reading order.
pub(super) struct Plan {
    pub parts: Vec<Vec<Chapter>>,
    place: BTreeMap<PageId, usize>,
}

impl Plan {
    fn new(parts: Vec<Vec<Chapter>>) -> Self {
        let place = parts
            .iter()
            .enumerate()
            .flat_map(|(number, chapters)| {
                let pages = chapters.iter().flat_map(|chapter| &chapter.pages);
                pages.map(move |page| (*page, number))
            })
            .collect();
        Self { parts, place }
    }

    /// All of it in one file.
    pub fn whole(chapters: &[Chapter]) -> Self {
        Self::new(vec![chapters.to_vec()])
    }

    /// As much in each file as it can hold: whole chapters, and the pages of a chapter apart only where no file could hold it whole.
    pub fn within(chapters: &[Chapter], room: usize, size: &dyn Fn(PageId) -> usize) -> Self {
        let mut parts: Vec<Vec<Chapter>> = Vec::new();
        let mut free = 0;
        let size_of = |chapter: &Chapter| chapter.pages.iter().map(|page| size(*page)).sum();
        for piece in chapters
            .iter()
            .flat_map(|chapter| pieces(chapter, room, size))
        {
            let needed: usize = size_of(&piece);
            match parts.last_mut() {
                Some(part) if needed <= free => part.push(piece),
                _ => {
                    parts.push(vec![piece]);
                    free = room;
                }
            }
            free = free.saturating_sub(needed);
        }
        Self::new(parts)
    }

    /// The file that a page stands in, counted from 0.
    pub fn part_of(&self, page: PageId) -> Option<usize> {
        self.place.get(&page).copied()
    }
}

/// A chapter, or pieces of it of which each fits into a file.
fn pieces(chapter: &Chapter, room: usize, size: &dyn Fn(PageId) -> usize) -> Vec<Chapter> {
    let mut pieces: Vec<Chapter> = Vec::new();
    let mut free = 0;
    for page in &chapter.pages {
        let needed = size(*page);
        match pieces.last_mut() {
            Some(piece) if needed <= free => piece.pages.push(*page),
            _ => {
                pieces.push(Chapter {
                    title: chapter.title.clone(),
                    pages: vec![*page],
                });
                free = room;
            }
        }
        free = free.saturating_sub(needed);
    }
    pieces
}

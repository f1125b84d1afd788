//! What files of copies are called: by the site, the area and the voice of their pages, and never by what they are about. Names stand
//! in lists of downloads, where anybody can read them.

use crate::outputs::Output;
use crate::site::{AreaId, Site};
use crate::vocabulary::Voice;

/// `fingerpost-portsmouth-professionals`, without an ending.
pub(super) fn stem(site: &Site, area: Option<AreaId>, reader: Option<Voice>) -> String {
    let mut parts = vec![slug(&site.settings.short_title)];
    let area = area.and_then(|area| {
        site.document(site.area(area))
            .identity
            .area
            .as_deref()
            .map(str::to_owned)
    });
    parts.extend(area);
    parts.extend(reader.map(|reader| reader.id().to_owned()));
    parts.retain(|part| !part.is_empty());
    parts.join("-")
}

/// `Who helps?` as `who-helps`; "copy" where no letter can be used.
fn slug(title: &str) -> String {
    let words: Vec<String> = title
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    if words.is_empty() {
        "copy".to_owned()
    } else {
        words.join("-")
    }
}

/// `0.9 MB`, `140 KB`.
pub(super) fn size(bytes: usize) -> String {
    if bytes < 950_000 {
        format!("{} KB", bytes.div_ceil(1000))
    } else {
        let tenths = bytes.div_ceil(100_000);
        format!("{}.{} MB", tenths / 10, tenths % 10)
    }
}

/// The closing line about a file: its name and how large it is.
pub(super) fn note(file: &Output) -> String {
    format!("{}: {}.", file.path, size(file.bytes.len()))
}

#[cfg(test)]
mod tests {
    use super::{size, slug};

    #[test]
    fn a_title_becomes_letters_that_any_system_can_name_a_file_with() {
        assert_eq!(slug("Fingerpost"), "fingerpost");
        assert_eq!(slug("Who helps? Älteres"), "who-helps-lteres");
        assert_eq!(slug("…"), "copy");
    }

    #[test]
    fn sizes_are_rounded_up() {
        assert_eq!(size(1), "1 KB");
        assert_eq!(size(949_999), "950 KB");
        assert_eq!(size(1_500_000), "1.5 MB");
        assert_eq!(size(1_500_001), "1.6 MB");
    }
}

//! What files of copies are called: by the site, the area and the voice of their pages, and never by what they are about. Names stand
//! in lists of downloads, where anybody can read them.

use crate::findings::{Finding, Place, codes};
use crate::outputs::Output;
use crate::site::{AreaId, Site};
use crate::sources::SETTINGS_PATH;
use crate::vocabulary::Voice;

/// The longest name or path: what lies deeper cannot be unpacked everywhere.
pub(super) const LONGEST: usize = 100;

/// `fingerpost-portsmouth-professionals`, without an ending.
pub(super) fn stem(site: &Site, area: Option<AreaId>, reader: Option<Voice>) -> String {
    let mut parts = vec![slug(&site.settings.short_title)];
    parts.extend(area.map(|area| site.copy_name(Some(area)).to_owned()));
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

/// The file itself, unless its path is too long. `means` is the file of the site's sources that it comes from.
pub(super) fn not_too_long(path: &str, means: Option<&std::sync::Arc<str>>) -> Option<Finding> {
    let length = path.chars().count();
    (length > LONGEST).then(|| {
        let settings = std::sync::Arc::from(SETTINGS_PATH);
        Finding::new(
            &codes::FP801,
            Place::file(means.unwrap_or(&settings)),
            format!(
                "`{path}` would have {length} characters in the copy, and {LONGEST} is the most"
            ),
        )
        .help("give the file or its folder a shorter name")
    })
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

//! What of a page is not in a book.

use crate::tags::{Attribute, is_one_of};

/// Elements that do nothing in a book: what is asked, filled in, played or run.
const DEAD: [&str; 16] = [
    "audio", "button", "datalist", "dialog", "form", "input", "link", "noscript", "output",
    "progress", "script", "select", "style", "template", "textarea", "video",
];

/// Parts that say nothing in a book, by their class.
const POINTLESS: [&str; 7] = [
    // A card is cut out of paper as often as one likes.
    "card-copy",
    // What a check asks and holds, on one sheet: no book has it.
    "checker-sheet",
    // Stands beside another that says the same, for wide screens.
    "contents-title",
    // How many are in a part, and that there is more of it: all of it is open.
    "fold-count",
    "service-more-word",
    // Ways to the same page of other places: a book is of one.
    "page-area",
    "places",
];

/// Whether an element is left out of a book, with all that is in it. What is hidden on a page, and where it says how things stand, is
/// only ever filled by its scripts.
pub(super) fn is_left_out(name: &str, said: &[Attribute<'_>]) -> bool {
    is_one_of(&DEAD, name)
        || said.iter().any(|one| {
            let is = |name: &str| one.name.eq_ignore_ascii_case(name);
            is("hidden")
                || is("role") && one.value() == "status"
                || is("class") && has_class(one, &POINTLESS)
        })
}

/// Whether one of these is among the classes that an attribute names.
pub(super) fn has_class(classes: &Attribute<'_>, names: &[&str]) -> bool {
    classes
        .value()
        .split_ascii_whitespace()
        .any(|class| names.contains(&class))
}

#[cfg(test)]
mod tests {
    use super::is_left_out;
    use crate::tags::attributes;

    #[test]
    fn what_only_scripts_show_is_left_out_and_what_they_hide_is_not() {
        for (tag, name, out) in [
            ("<form class=\"checker\" hidden>", "form", true),
            ("<span data-when=\"answered\" hidden>", "span", true),
            ("<p class=\"a checker-sheet\">", "p", true),
            ("<div role=\"status\">", "div", true),
            ("<span data-when=\"table\">", "span", false),
            ("<div class=\"page-area-map\" role=\"group\">", "div", false),
        ] {
            assert_eq!(is_left_out(name, &attributes(tag)), out, "{tag}");
        }
    }
}

//! The last tightening of a page: without what HTML lets one leave out.
//!
//! Only with the feature `minify`. A page is the same document with and without it, in every browser: templates and Markdown are tight
//! already, so what goes are end tags that the next tag implies, and quotes around values of one word.

/// A page as it is published. The settings are those that minify-html starts with: they leave out most, and all keep to the standard.
pub(super) fn page(html: &str) -> String {
    let tight = minify_html::minify(html.as_bytes(), &minify_html::Cfg::new());
    String::from_utf8(tight).unwrap_or_else(|_| html.to_owned())
}

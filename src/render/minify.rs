//! The last tightening of a page: without what HTML lets one leave out.
//!
//! Only with the feature `minify`. A page is the same document with and without it, in every browser: templates and Markdown are tight
//! already, so what goes are end tags that the next tag implies, and quotes around values of one word.

/// A page as it is published. The settings of minify-html are the ones it starts with: of all, they give the fewest bytes after brotli.
#[cfg(feature = "minify")]
pub(super) fn page(html: &[u8]) -> Vec<u8> {
    minify_html::minify(html, &minify_html::Cfg::new())
}

/// A page as it is published.
#[cfg(not(feature = "minify"))]
pub(super) fn page(html: &[u8]) -> &[u8] {
    html
}

//! Addresses that a site makes itself, beside those of its content: no page may have one of them.

/// The page that a server shows for a missing one.
pub(crate) const NOT_FOUND: &str = "404.html";
/// Every component with an example, for those who make the site.
pub(crate) const GALLERY: &str = "gallery.html";
/// What changed for readers.
pub(crate) const FEED: &str = "feed.xml";
/// Every page, for search engines.
pub(crate) const SITEMAP: &str = "sitemap.xml";
/// What search engines may look at.
pub(crate) const ROBOTS: &str = "robots.txt";
/// How the site is installed on a phone.
pub(crate) const WEB_MANIFEST: &str = "site.webmanifest";
/// The list of the site's files.
pub(crate) const MANIFEST: &str = "fingerpost-site.json";
/// The directory as open data.
pub(crate) const DATA: &str = "data/";
/// Styles and scripts.
pub(crate) const ASSETS: &str = "assets/";
/// Pictures that browsers ask for by name.
pub(crate) const ICONS: &str = "icons/";
/// How the address of a checker's fact-check sheet ends, in place of `.html`.
pub(crate) const SHEET_ENDING: &str = "-sheet.html";

/// Files that the site makes.
pub(crate) const FILES: [&str; 7] = [
    NOT_FOUND,
    GALLERY,
    FEED,
    SITEMAP,
    ROBOTS,
    WEB_MANIFEST,
    MANIFEST,
];

/// Folders that the site fills, and that hosts are told to treat as such.
pub(crate) const FOLDERS: [&str; 3] = [DATA, ASSETS, ICONS];

//! Addresses that a site makes itself, beside those of its content: no page may have one of them.

/// The page of a folder.
pub(crate) const INDEX: &str = "index.html";
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
/// The page on which a copy of an area, or of a site without areas, is kept on a device.
pub(crate) const KEEP: &str = "keep.html";
/// What the worker shows in place of a page that is not in the copy.
pub(crate) const NOT_KEPT: &str = "offline/not-kept.html";
/// The worker that shows the copy; it never moves.
pub(crate) const WORKER: &str = "sw.js";
/// Lists of what copies hold.
pub(crate) const OFFLINE: &str = "offline/";
/// The list of the site's files.
pub(crate) const MANIFEST: &str = "fingerpost-site.json";
/// The headers that a host sends, as Netlify and Cloudflare Pages read them.
pub(crate) const HEADERS: &str = "_headers";
/// Where such a host leads addresses on to.
pub(crate) const REDIRECTS: &str = "_redirects";
/// The same for Apache.
pub(crate) const HTACCESS: &str = ".htaccess";
/// The same for nginx.
pub(crate) const NGINX: &str = "hosting/nginx.conf";
/// What is for a host and not for readers. It is the publisher's to change: a file of theirs by such a name is never replaced unasked.
pub(crate) const FOR_HOSTS: [&str; 4] = [HEADERS, REDIRECTS, HTACCESS, NGINX];
/// The folder of such files.
pub(crate) const HOSTING: &str = "hosting/";
/// The directory as open data.
pub(crate) const DATA: &str = "data/";
/// Styles and scripts.
pub(crate) const ASSETS: &str = "assets/";
/// Pictures that browsers ask for by name.
pub(crate) const ICONS: &str = "icons/";
/// How the address of a checker's fact-check sheet ends, in place of `.html`.
pub(crate) const SHEET_ENDING: &str = "-sheet.html";

/// The page on which a copy is kept, beside the first page of its area or site.
pub(crate) fn keeping_page(first: &str) -> String {
    match first.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{KEEP}"),
        None => KEEP.to_owned(),
    }
}

/// Files that the site makes.
pub(crate) const FILES: [&str; 12] = [
    NOT_FOUND,
    GALLERY,
    FEED,
    SITEMAP,
    ROBOTS,
    WEB_MANIFEST,
    MANIFEST,
    KEEP,
    WORKER,
    HEADERS,
    REDIRECTS,
    HTACCESS,
];

/// Folders that the site fills, and that hosts are told to treat as such.
pub(crate) const FOLDERS: [&str; 5] = [DATA, ASSETS, ICONS, OFFLINE, HOSTING];

/// The path of a site's root on its host: `/`, or `/sub/path/`.
pub(crate) fn root_on_host(base_url: Option<&str>) -> String {
    let after_host = base_url
        .and_then(|url| url.split_once("://"))
        .and_then(|(_, rest)| rest.split_once('/'))
        .map_or("", |(_, path)| path);
    format!("/{after_host}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_of_a_site_is_what_follows_its_host() {
        assert_eq!(root_on_host(None), "/");
        assert_eq!(root_on_host(Some("https://example.org/")), "/");
        assert_eq!(
            root_on_host(Some("https://example.org/sub/path/")),
            "/sub/path/"
        );
    }
}

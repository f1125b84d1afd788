//! What is published beside the pages: the missing page, the gallery, the feed, the sitemap and the manifests.

use serde::Serialize;
use tera::Context;

use super::page::Renderer;
use super::views::PageHead;
use crate::documents::{Change, OutputPath};
use crate::findings::Finding;
use crate::outputs::{Output, addresses};
use crate::site::Site;

/// The feed holds this many of the latest changes.
const FEED_LENGTH: usize = 50;

/// Everything beside the pages.
pub(super) fn all(renderer: &Renderer<'_>) -> Vec<Result<Output, Finding>> {
    let mut outputs = vec![
        not_found(renderer),
        gallery(renderer),
        feed(renderer),
        robots(renderer),
        web_manifest(renderer),
    ];
    outputs.extend(sitemap(renderer));
    outputs
}

/// The head of a page that no document stands behind, and that search engines leave alone.
pub(super) fn bare_head(kind: &'static str, title: &str, summary: &str) -> PageHead {
    PageHead {
        kind,
        title: title.to_owned(),
        heading: title.to_owned(),
        summary: summary.to_owned(),
        description: summary.to_owned(),
        path: String::new(),
        canonical: String::new(),
        audience: "everyone",
        young: false,
        leave: true,
        breadcrumbs: Vec::new(),
        contents: Vec::new(),
        children: Vec::new(),
        area: None,
        noindex: true,
        about: None,
        ended: Vec::new(),
    }
}

/// The page that a server shows for a missing one. It may be shown at any depth, so its addresses start at the root.
fn not_found(renderer: &Renderer<'_>) -> Result<Output, Finding> {
    let output = OutputPath::new(addresses::NOT_FOUND);
    let root = addresses::root_on_host(renderer.site.settings.base_url.as_deref());
    let head = bare_head(
        "not-found",
        "This page is not here",
        "The address leads nowhere on this site.",
    );
    renderer.bare("pages/not-found.html", &output, Some(&root), &head, |_| {})
}

/// Whether a file is of the gallery: the page, or the styles that it alone loads.
pub(super) fn is_for_makers(path: &str) -> bool {
    path == addresses::GALLERY || path.starts_with("assets/gallery.")
}

/// Every component with its example, for maintainers. Nothing links to it, and it is only published if asked for.
fn gallery(renderer: &Renderer<'_>) -> Result<Output, Finding> {
    let output = OutputPath::new(addresses::GALLERY);
    let mut examples = Vec::new();
    for template in &renderer.templates.examples {
        let html = renderer.templates.render(template, &Context::new(), 1024)?;
        examples.push(Example {
            name: template
                .strip_prefix("components/")
                .and_then(|name| name.strip_suffix("/example.html"))
                .unwrap_or(template)
                .to_owned(),
            html: String::from_utf8_lossy(&html).into_owned(),
        });
    }
    let head = PageHead {
        leave: false,
        ..bare_head(
            "gallery",
            "Components",
            "Each part of a page with an example, for maintainers.",
        )
    };
    renderer.bare("pages/gallery.html", &output, None, &head, |context| {
        context.insert("examples", &examples);
    })
}

#[derive(Serialize)]
struct Example {
    name: String,
    html: String,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    title: String,
    url: String,
    updated: String,
    summary: String,
}

/// What changed for readers, newest first.
fn feed(renderer: &Renderer<'_>) -> Result<Output, Finding> {
    let site = renderer.site;
    let base = site.settings.base_url.as_deref().unwrap_or_default();
    let mut changes: Vec<_> =
        site.pages()
            // A change is told once, where it was made, however many areas show the page.
            .filter(|(id, page)| site.page_of(page.document, None) == Some(*id))
            .flat_map(|(_, page)| {
                let document = site.document(page.document);
                let changes = &document.common.changes;
                changes.iter().enumerate().map(move |(index, change)| {
                    (change, nth_of_day(changes, index), document, page)
                })
            })
            .collect();
    changes.sort_by(|(a, _, _, page_a), (b, _, _, page_b)| {
        b.date.cmp(&a.date).then(page_a.output.cmp(&page_b.output))
    });
    changes.truncate(FEED_LENGTH);
    let tags = Tags::of(base);
    let entries: Vec<Entry> = changes
        .iter()
        .map(|(change, nth, document, page)| Entry {
            id: match nth {
                1 => tags.id(&format!("{}:{}", page.output, change.date)),
                nth => tags.id(&format!("{}:{}:{nth}", page.output, change.date)),
            },
            title: document.common.title.value.to_string(),
            url: format!("{base}{}", page.output),
            updated: midnight(change.date),
            summary: change.what.to_string(),
        })
        .collect();
    let latest = changes
        .first()
        .map_or(site.today, |(change, ..)| change.date);
    let mut context = Context::new();
    context.insert("title", &format!("{}: what changed", site.settings.title));
    context.insert("tagline", &*site.settings.tagline);
    context.insert("lang", &*site.settings.language);
    context.insert("id", &tags.id("feed"));
    context.insert("updated", &midnight(latest));
    context.insert(
        "self_url",
        &if base.is_empty() {
            String::new()
        } else {
            format!("{base}{}", addresses::FEED)
        },
    );
    context.insert(
        "home_url",
        &if base.is_empty() {
            "index.html".to_owned()
        } else {
            base.to_owned()
        },
    );
    context.insert("author", &*site.settings.publisher);
    context.insert("entries", &entries);
    text(renderer, addresses::FEED, &context)
}

/// Which of a page's changes of its day this is. Authors write the newest first, and an entry keeps its id.
fn nth_of_day(changes: &[Change], index: usize) -> usize {
    let day = changes[index].date;
    changes[index..]
        .iter()
        .filter(|change| change.date == day)
        .count()
}

/// Names for what is in the feed, as RFC 4151 writes them: a host without a port, a year, and what is the host's own. Port and folder
/// are in that, so that two sites of one host have no name in common.
struct Tags {
    host: String,
    /// `:8080/sub/`; nothing where the site is the host's root.
    within: String,
}

impl Tags {
    fn of(base: &str) -> Self {
        let rest = base.split_once("://").map_or("", |(_, rest)| rest);
        let (authority, folder) = rest.split_once('/').unwrap_or((rest, ""));
        let (host, port) = match authority.split_once(':') {
            Some((host, port)) => (host, format!(":{port}/")),
            None => (authority, String::new()),
        };
        let host = if host.is_empty() {
            "fingerpost.invalid"
        } else {
            host
        };
        Self {
            host: host.to_owned(),
            within: format!("{port}{folder}"),
        }
    }

    fn id(&self, name: &str) -> String {
        format!("tag:{},2026:{}{name}", self.host, self.within)
    }
}

fn midnight(date: jiff::civil::Date) -> String {
    format!("{date}T00:00:00Z")
}

/// The addresses of all pages that say something of their own. Addresses in a sitemap are whole, so it is only made
/// when it is known where the site will be.
fn sitemap(renderer: &Renderer<'_>) -> Option<Result<Output, Finding>> {
    let site = renderer.site;
    let base = site.settings.base_url.as_deref()?;
    let mut urls: Vec<SitemapUrl> = site
        .pages()
        .filter(|(id, _)| renderer.is_original(*id))
        .map(|(_, page)| SitemapUrl {
            loc: format!("{base}{}", page.output),
            lastmod: last_change(site, page.document),
        })
        .collect();
    urls.sort_by(|a, b| a.loc.cmp(&b.loc));
    let mut context = Context::new();
    context.insert("urls", &urls);
    Some(text(renderer, addresses::SITEMAP, &context))
}

#[derive(Serialize)]
struct SitemapUrl {
    loc: String,
    lastmod: String,
}

fn last_change(site: &Site, id: crate::site::DocumentId) -> String {
    let common = &site.document(id).common;
    let changed = common.changes.first().map(|change| change.date);
    changed.unwrap_or(common.reviewed.value).to_string()
}

fn robots(renderer: &Renderer<'_>) -> Result<Output, Finding> {
    let mut context = Context::new();
    context.insert(
        "base_url",
        renderer
            .site
            .settings
            .base_url
            .as_deref()
            .unwrap_or_default(),
    );
    text(renderer, addresses::ROBOTS, &context)
}

fn web_manifest(renderer: &Renderer<'_>) -> Result<Output, Finding> {
    let settings = &renderer.site.settings;
    let mut context = Context::new();
    // Values go into JSON, so they are given as JSON.
    for (name, value) in [
        ("title", &settings.title),
        ("short_title", &settings.short_title),
        ("lang", &settings.language),
    ] {
        context.insert(name, &serde_json::Value::from(&**value).to_string());
    }
    context.insert("icons", addresses::ICONS);
    text(renderer, addresses::WEB_MANIFEST, &context)
}

fn text(renderer: &Renderer<'_>, name: &str, context: &Context) -> Result<Output, Finding> {
    Ok(Output {
        path: name.to_owned(),
        bytes: renderer.templates.render(name, context, 4096)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_the_feed_have_no_port_in_their_host_and_differ_between_sites() {
        let id = |base: &str| Tags::of(base).id("index.html:2026-11-21");
        assert_eq!(
            id("https://example.org/"),
            "tag:example.org,2026:index.html:2026-11-21"
        );
        let all: Vec<String> = [
            "",
            "https://example.org/",
            "https://example.org/a/",
            "https://example.org/b/",
            "https://example.org/a/b/",
            "https://example.org:8080/",
            "https://example.org:8080/a/",
            "https://example.org/8080/a/",
            "https://xn--bcher-kva.example/%C3%A4/",
        ]
        .map(id)
        .to_vec();
        for (index, one) in all.iter().enumerate() {
            assert!(!all[..index].contains(one), "{one}");
            let (authority, rest) = one.split_once(",2026:").unwrap_or_default();
            let host = authority.strip_prefix("tag:").unwrap_or_default();
            let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
            assert!(!host.is_empty() && host.chars().all(fits), "{one}");
            let fits = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@%/?".contains(c);
            assert!(rest.chars().all(fits), "{one}");
        }
    }
}

//! One page: its parts put together and given to its template.

mod breadcrumbs;
mod keep;
mod kinds;
mod sheet;

use std::collections::{BTreeMap, HashMap};

use tera::{Context, Value};

use super::AssetLinks;
use kinds::Here;

use super::body::{self, Body};
use super::templates::Templates;
use super::views::{self, AreaHead, PageHead, SiteFrame, Standpoint};
use crate::documents::{Document, Kind, OutputPath, Services, Source};
use crate::findings::Finding;
use crate::outputs::Output;
use crate::references::{Id, targets};
use crate::site::{AreaId, Page, PageId, Service, Site};
use crate::vocabulary::Voice;

/// Makes the pages of a site.
pub(super) struct Renderer<'a> {
    pub site: &'a Site,
    pub templates: &'a Templates,
    assets: AssetLinks,
    /// For each source, the pages that cite it, with the paragraphs.
    cited_by: HashMap<Id<Source>, BTreeMap<PageId, Vec<String>>>,
    /// For each service, the pages that name it.
    named_by: HashMap<Id<Service>, Vec<PageId>>,
}

impl<'a> Renderer<'a> {
    pub fn new(site: &'a Site, templates: &'a Templates, assets: AssetLinks) -> Self {
        let mut cited_by: HashMap<Id<Source>, BTreeMap<PageId, Vec<String>>> = HashMap::new();
        let mut named_by: HashMap<Id<Service>, Vec<PageId>> = HashMap::new();
        for (id, document) in site.documents() {
            // A document's own page, not each area's view of it: those repeat the same citations. An area's words
            // have no page of their own; the area's first page stands for them.
            let own_area = || site.area_of(document);
            let Some(page) = site
                .page_of(id, None)
                .or_else(|| own_area().and_then(|area| site.page_of(area, None)))
            else {
                continue;
            };
            for citation in site.citations(id) {
                let pages = cited_by.entry(citation.source).or_default();
                let paragraphs = pages.entry(page).or_default();
                let words = citation.paragraph.as_deref().map(views::paragraph_words);
                paragraphs.extend(words.filter(|words| !paragraphs.contains(words)));
            }
            let of_concern = match &document.kind {
                // Young people are not led to what professionals read about them.
                Kind::Concern(concern) => targets(&concern.services)
                    .filter(|service| !site.speaks_to(*service, Voice::Young))
                    .collect(),
                _ => Vec::new(),
            };
            for service in site.contacts(id).chain(of_concern) {
                let pages = named_by.entry(service).or_default();
                if pages.last() != Some(&page) {
                    pages.push(page);
                }
            }
        }
        Self {
            site,
            templates,
            assets,
            cited_by,
            named_by,
        }
    }

    /// Makes one page.
    pub fn page(&self, id: PageId) -> Result<Output, Finding> {
        let page = self.site.page(id);
        let document = self.site.document(page.document);
        let from = Standpoint {
            site: self.site,
            at: &page.output,
            area: page.area,
            root: None,
        };
        let mut body = body::write(page, &from, self.templates)?;
        let children = self.children(page, document, &from);
        let here = Here {
            renderer: self,
            page,
            document,
            from: &from,
        };
        let template = here.template(!children.is_empty());
        let mut head = self.head(id, document, &from);
        head.contents = std::mem::take(&mut body.contents);
        head.children = children;
        let mut context = self.context(&from, &head, &body);
        here.add(&mut context);
        Ok(Output {
            path: page.output.as_str().to_owned(),
            bytes: self.published(template, &context)?,
        })
    }

    /// A page that no document stands behind: the missing page, the gallery.
    pub fn bare(
        &self,
        template: &str,
        output: &OutputPath,
        root: Option<&str>,
        head: &PageHead,
        add: impl FnOnce(&mut Context),
    ) -> Result<Output, Finding> {
        let from = Standpoint {
            site: self.site,
            at: output,
            area: None,
            root,
        };
        let mut context = self.context(&from, head, &Body::default());
        add(&mut context);
        Ok(Output {
            path: output.as_str().to_owned(),
            bytes: self.published(template, &context)?,
        })
    }

    /// A page from its template, with its stamp.
    fn published(&self, template: &str, context: &Context) -> Result<Vec<u8>, Finding> {
        let page = self.templates.page(template, context)?;
        Ok(page.stamped(self.site.today))
    }

    /// The values every template is given.
    fn context(&self, from: &Standpoint<'_>, head: &PageHead, body: &Body) -> Context {
        let mut page = Value::from_serializable(head)
            .into_map()
            .unwrap_or_default();
        for (name, html) in [("lead", &body.lead), ("body", &body.html)] {
            page.insert(name.into(), Value::safe_string(html));
        }
        let mut context = Context::new();
        context.insert_value("page", Value::from(page));
        context.insert("site", &SiteFrame::new(from, &self.assets));
        context
    }

    fn head(&self, id: PageId, document: &Document, from: &Standpoint<'_>) -> PageHead {
        let page = self.site.page(id);
        let about = views::about(page, from);
        let ended = about.ended();
        let voice = self.site.voice(document);
        let title = &document.common.title.value;
        let summary = &document.common.summary.value;
        let names = match &document.common.discreet_title {
            Some(discreet) => self.names(page, discreet, discreet),
            None => self.names(page, title, summary),
        };
        PageHead {
            kind: document.kind.name(),
            heading: title.to_string(),
            title: names.title,
            summary: summary.to_string(),
            description: names.description,
            path: page.output.as_str().to_owned(),
            canonical: self.canonical(id),
            audience: voice.map_or("everyone", Voice::id),
            young: voice == Some(Voice::Young),
            // Whoever reads the directory can open any of its services, and whoever says where they live comes to an area.
            leave: voice != Some(Voice::Professionals)
                || matches!(document.kind, Kind::Service(_) | Kind::Area(_)),
            breadcrumbs: self.breadcrumbs(page, document, from),
            contents: Vec::new(),
            children: Vec::new(),
            area: page.area.map(|area| self.area_head(area, page, from)),
            noindex: false,
            about: Some(about),
            ended,
        }
    }

    /// How a page is called where it stands among others: in tabs, in the history, in what a search finds. There an area's
    /// page names the area, unless its own words do, and a definition says that it is one: its service has the same name.
    fn names(&self, page: &Page, title: &str, summary: &str) -> Names {
        let area = page.area.map(|area| self.site.area(area).document());
        let Some(area) = area.filter(|area| *area != page.document) else {
            return Names {
                title: match self.definitions(page) {
                    Some(section) => format!("{title} – {section}"),
                    None => title.to_owned(),
                },
                description: summary.to_owned(),
            };
        };
        let place = &*self.site.document(area).common.title.value;
        // The country's words may name a place, too, and do not say by it whose page this is.
        let is_own = self.site.document(page.document).identity.area.is_some();
        let is_named = |words: &str| {
            is_own
                && words
                    .match_indices(place)
                    .any(|(at, _)| !words[at + place.len()..].starts_with(char::is_alphanumeric))
        };
        Names {
            title: if is_named(title) {
                title.to_owned()
            } else {
                format!("{title} – {place}")
            },
            description: if is_named(summary) {
                summary.to_owned()
            } else {
                format!("{place}: {summary}")
            },
        }
    }

    /// The title of the list that a definition stands in.
    fn definitions(&self, page: &Page) -> Option<&str> {
        let document = self.site.document(page.document);
        let (folder, _) = document.identity.slug.rsplit_once('/')?;
        let index = matches!(document.kind, Kind::Definition(_))
            .then(|| self.index_of(folder, None))
            .flatten()?;
        Some(&self.site.document(index).common.title.value)
    }

    /// The address that search engines should know: an area's page that says nothing of its own leads to the country's.
    fn canonical(&self, id: PageId) -> String {
        let Some(base) = &self.site.settings.base_url else {
            return String::new();
        };
        format!("{base}{}", self.site.page(self.original(id)).output)
    }

    /// The page whose words these are.
    fn original(&self, id: PageId) -> PageId {
        let page = self.site.page(id);
        let own_words = page.fills.iter().any(Option::is_some);
        let document = self.site.document(page.document);
        // What a directory lists depends on the area, whatever its words.
        let own_document =
            document.identity.area.is_some() || document.kind.spec().services == Services::OfArea;
        match page.national {
            Some(national) if !own_words && !own_document => national,
            _ => id,
        }
    }

    /// Whether a page says something that no other page says.
    pub fn is_original(&self, id: PageId) -> bool {
        self.original(id) == id
    }

    fn area_head(&self, area: AreaId, page: &Page, from: &Standpoint<'_>) -> AreaHead {
        let first = self.site.area(area);
        let link = from.link(first);
        AreaHead {
            change: kinds::change(self.site.get(first), self.site.today),
            title: link.title,
            url: link.url,
            national: page.national.map_or_else(String::new, |page| {
                from.url(self.site.page(page).output.as_str())
            }),
        }
    }
}

/// How a page is called where it stands among others.
struct Names {
    title: String,
    description: String,
}

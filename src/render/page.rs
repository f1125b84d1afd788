//! One page: its parts put together and given to its template.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;
use tera::{Context, Value};

use super::body::{self, Body};
use super::templates::{Part, Templates};
use super::views::{self, AreaHead, Child, LinkView, PageHead, ServiceView, SiteFrame, Standpoint};
use super::{AssetLinks, Output};
use crate::documents::{Document, Kind, OutputPath};
use crate::findings::Finding;
use crate::settings::Voice;
use crate::site::{AreaId, DocumentId, Page, PageId, Site, in_content};

/// Makes the pages of a site.
pub(super) struct Renderer<'a> {
    pub site: &'a Site,
    pub templates: &'a Templates,
    assets: AssetLinks,
    /// For each source, the pages that cite it, with the paragraphs.
    cited_by: HashMap<DocumentId, BTreeMap<PageId, Vec<String>>>,
    /// For each service, the pages that name it.
    named_by: HashMap<DocumentId, Vec<PageId>>,
}

impl<'a> Renderer<'a> {
    pub fn new(site: &'a Site, templates: &'a Templates, assets: AssetLinks) -> Self {
        let mut cited_by: HashMap<DocumentId, BTreeMap<PageId, Vec<String>>> = HashMap::new();
        let mut named_by: HashMap<DocumentId, Vec<PageId>> = HashMap::new();
        for (id, document) in site.documents() {
            // A document's own page, not each area's view of it: those repeat the same citations. An area's words
            // have no page of their own; the area's first page stands for them.
            let own_area = || {
                document
                    .identity
                    .area
                    .as_deref()
                    .and_then(|area| site.find("area", area))
            };
            let Some(page) = site
                .page_of(id, None)
                .or_else(|| own_area().and_then(|area| site.page_of(area, None)))
            else {
                continue;
            };
            for citation in site.citations(id) {
                let Some((source, _)) = site.source(&citation) else {
                    continue;
                };
                let paragraphs = cited_by.entry(source).or_default().entry(page).or_default();
                let words = citation.paragraph.as_deref().map(views::paragraph_words);
                paragraphs.extend(words.filter(|words| !paragraphs.contains(words)));
            }
            for service in site.contacts(id) {
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
        let template = template_of(document, !children.is_empty());
        let mut head = self.head(id, document, &from);
        head.contents = std::mem::take(&mut body.contents);
        head.children = children;
        let mut context = self.context(&from, &head, &body);
        self.add_own(page, document, &from, &mut context);
        Ok(Output {
            path: page.output.as_str().to_owned(),
            bytes: self.templates.page(
                template,
                &context,
                &[(Part::Lead, &body.lead), (Part::Body, &body.html)],
            )?,
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
            bytes: self.templates.page(template, &context, &[])?,
        })
    }

    /// The values every template is given.
    fn context(&self, from: &Standpoint<'_>, head: &PageHead, body: &Body) -> Context {
        let mut page = Value::from_serializable(head)
            .into_map()
            .unwrap_or_default();
        for (name, part, html) in [
            ("lead", Part::Lead, &body.lead),
            ("body", Part::Body, &body.html),
        ] {
            let mark = if html.is_empty() { "" } else { part.mark() };
            page.insert(name.into(), Value::safe_string(mark));
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
        let title = document.common.title.value.to_string();
        PageHead {
            kind: document.kind.name(),
            heading: title.clone(),
            title,
            summary: document.common.summary.value.to_string(),
            path: page.output.as_str().to_owned(),
            canonical: self.canonical(id),
            audience: voice.map_or("everyone", Voice::id),
            young: voice == Some(Voice::Young),
            breadcrumbs: self.breadcrumbs(page, document, from),
            contents: Vec::new(),
            children: Vec::new(),
            area: page.area.map(|area| self.area_head(area, page, from)),
            noindex: false,
            about: Some(about),
            ended,
        }
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
        let own_document = self.site.document(page.document).identity.area.is_some();
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
        let entry = self.site.area(area);
        let link = from.link(entry.document);
        AreaHead {
            title: link.title,
            url: link.url,
            national: page.national.map_or_else(String::new, |page| {
                from.url(self.site.page(page).output.as_str())
            }),
        }
    }

    /// The pages above this one: the first page, the area's, and the index of each folder.
    fn breadcrumbs(
        &self,
        page: &Page,
        document: &Document,
        from: &Standpoint<'_>,
    ) -> Vec<LinkView> {
        let mut crumbs = Vec::new();
        let home = self.site.find_file("content/index.md");
        if let Some(home) = home.filter(|home| *home != page.document) {
            let mut link = from.link(home);
            "Home".clone_into(&mut link.title);
            crumbs.push(link);
        }
        if let Some(area) = page.area {
            let entry = self.site.area(area);
            if entry.document != page.document {
                crumbs.push(from.link(entry.document));
            }
        }
        let slug = &document.identity.slug;
        let parts: Vec<&str> = slug.split('/').collect();
        for depth in 1..parts.len() {
            let folder = parts[..depth].join("/");
            if **slug == format!("{folder}/index") {
                continue;
            }
            crumbs.extend(
                self.index_of(&folder, page.area)
                    .filter(|id| *id != page.document)
                    .map(|id| from.link(id)),
            );
        }
        crumbs
    }

    /// The first page of a folder, in an area or for the country.
    fn index_of(&self, folder: &str, area: Option<AreaId>) -> Option<DocumentId> {
        let own = area.and_then(|area| {
            let id = &self.site.area(area).id;
            self.site
                .find_file(&in_content(&format!("areas/{id}/{folder}/index.md")))
        });
        own.or_else(|| {
            self.site
                .find_file(&in_content(&format!("{folder}/index.md")))
        })
    }

    /// The pages of the folder that an index opens, but for those whose contact cards stand in its text.
    fn children(&self, page: &Page, document: &Document, from: &Standpoint<'_>) -> Vec<Child> {
        let Some(folder) = document.identity.slug.strip_suffix("/index") else {
            return Vec::new();
        };
        let cards: HashSet<DocumentId> = self.site.contacts(page.document).collect();
        self.site
            .folder(page.area, folder)
            .iter()
            .filter(|id| !cards.contains(&self.site.page(**id).document))
            .map(|id| self.child(*id, from))
            .collect()
    }

    fn child(&self, id: PageId, from: &Standpoint<'_>) -> Child {
        let page = self.site.page(id);
        let document = self.site.document(page.document);
        Child {
            title: document.common.title.value.to_string(),
            summary: document.common.summary.value.to_string(),
            url: from.url(page.output.as_str()),
            kind: document.kind.name(),
            level: match &document.kind {
                Kind::Threshold(threshold) => threshold.level.id(),
                _ => "",
            },
        }
    }

    /// What only the page's own kind is given.
    fn add_own(
        &self,
        page: &Page,
        document: &Document,
        from: &Standpoint<'_>,
        context: &mut Context,
    ) {
        match &document.kind {
            Kind::Page if &*document.identity.slug == "index" => self.add_home(from, context),
            Kind::Page | Kind::Local(_) => {}
            Kind::Area(_) => self.add_area(page, document, from, context),
            Kind::Source(source) => {
                let view = SourceView {
                    title: document.common.title.value.to_string(),
                    short: source.short.to_string(),
                    publisher: source.publisher.to_string(),
                    published: source.published.to_string(),
                    status: source.status.id(),
                    status_words: source.status.words(),
                    status_note: source.status_note.as_deref().unwrap_or_default().to_owned(),
                    ended: source.status.has_ended(),
                    url: source.url.as_deref().unwrap_or_default().to_owned(),
                    replaced_by: views::replacement(
                        source.replaced_by.as_ref().map(|id| &*id.value),
                        from,
                    ),
                };
                context.insert("source", &view);
                context.insert("cited_by", &self.cited_by(page.document, from));
            }
            Kind::Definition(definition) => context.insert("also", &words(&definition.also)),
            Kind::Threshold(threshold) => {
                context.insert("threshold", &views::threshold(threshold, from));
                context.insert("siblings", &self.siblings(page, document, from));
            }
            Kind::Intervention(intervention) => {
                let options: Vec<_> = intervention
                    .options
                    .iter()
                    .map(|o| views::option(o, from))
                    .collect();
                let levels: Vec<_> = intervention
                    .levels
                    .iter()
                    .map(|level| level.words())
                    .collect();
                context.insert("options", &options);
                context.insert("levels", &levels);
            }
            Kind::Procedure(procedure) => {
                context.insert("steps", &views::steps(procedure, from));
                context.insert("about", procedure.about.words());
            }
            Kind::Service(_) => {
                context.insert("service", &views::service(page.document, from));
                let used_by: Vec<LinkView> = self
                    .named_by
                    .get(&page.document)
                    .into_iter()
                    .flatten()
                    .map(|page| self.link_to(*page, from))
                    .collect();
                context.insert("used_by", &used_by);
            }
            Kind::Strategy(strategy) => {
                context.insert("strategy", &views::strategy(strategy, from));
            }
        }
    }

    fn link_to(&self, id: PageId, from: &Standpoint<'_>) -> LinkView {
        let page = self.site.page(id);
        let title = &self.site.document(page.document).common.title.value;
        let in_area = page.area.map(|area| self.site.area(area).document);
        let title = match in_area.filter(|area| *area != page.document) {
            Some(area) => format!("{}: {title}", self.site.document(area).common.title.value),
            None => title.to_string(),
        };
        LinkView {
            title,
            url: from.url(page.output.as_str()),
        }
    }

    fn cited_by(&self, source: DocumentId, from: &Standpoint<'_>) -> Vec<CitingView> {
        let mut citing: Vec<CitingView> = self
            .cited_by
            .get(&source)
            .into_iter()
            .flatten()
            .map(|(page, paragraphs)| {
                let link = self.link_to(*page, from);
                CitingView {
                    title: link.title,
                    url: link.url,
                    paragraphs: paragraphs.clone(),
                }
            })
            .collect();
        citing.sort_by(|a, b| (&a.title, &a.url).cmp(&(&b.title, &b.url)));
        citing
    }

    fn add_home(&self, from: &Standpoint<'_>, context: &mut Context) {
        let settings = &self.site.settings;
        let doors: Vec<DoorView> = settings
            .doors
            .iter()
            .map(|door| DoorView {
                title: door.title.to_string(),
                text: door.text.to_string(),
                links: door
                    .links
                    .iter()
                    .filter_map(|link| {
                        let id = self.site.find_file(&in_content(&link.to.value))?;
                        Some(DoorLinkView {
                            title: link.title.to_string(),
                            text: link.text.to_string(),
                            url: from.document(id),
                        })
                    })
                    .collect(),
            })
            .collect();
        let talk: Vec<ServiceView> = settings
            .talk
            .iter()
            .filter_map(|id| self.site.find("service", &id.value))
            .filter_map(|id| views::service(id, from))
            .collect();
        context.insert("doors", &doors);
        context.insert("talk", &talk);
        context.insert("area_intro", &*settings.area_intro);
    }

    /// An area's first page: whom to contact, its rules, what differs, and all the guidance in it.
    fn add_area(
        &self,
        page: &Page,
        document: &Document,
        from: &Standpoint<'_>,
        context: &mut Context,
    ) {
        let Kind::Area(area) = &document.kind else {
            return;
        };
        let view = AreaView {
            title: document.common.title.value.to_string(),
            codes: words(&area.codes),
            nation: area.nation.words(),
            places: words(&area.places),
            police: area.police.as_deref().unwrap_or_default().to_owned(),
            partnership: area.partnership.as_deref().unwrap_or_default().to_owned(),
            contacts: area
                .contacts
                .iter()
                .filter_map(|id| self.site.find("service", &id.value))
                .filter_map(|id| views::service(id, from))
                .collect(),
        };
        context.insert("area", &view);
        let own = |wanted: &dyn Fn(&Document) -> bool| -> Vec<Child> {
            self.own_pages(page.area, wanted)
                .into_iter()
                .map(|id| self.child(id, from))
                .collect()
        };
        let mut thresholds = own(&|document| matches!(document.kind, Kind::Threshold(_)));
        thresholds.sort_by_key(|child| {
            fingerpost_core::Level::ALL
                .iter()
                .position(|level| level.id() == child.level)
        });
        context.insert("thresholds", &thresholds);
        context.insert(
            "procedures",
            &own(&|document| matches!(document.kind, Kind::Procedure(_))),
        );
        context.insert(
            "interventions",
            &own(&|document| matches!(document.kind, Kind::Intervention(_))),
        );
        context.insert(
            "strategies",
            &own(&|document| matches!(document.kind, Kind::Strategy(_))),
        );
        context.insert(
            "local_pages",
            &own(&|document| matches!(document.kind, Kind::Page) && !document.identity.is_index()),
        );
        context.insert("national", &self.sections(page.area, from));
    }

    /// An area's own pages of some kind, in the order they are listed.
    fn own_pages(&self, area: Option<AreaId>, wanted: &dyn Fn(&Document) -> bool) -> Vec<PageId> {
        let mut pages: Vec<PageId> = self
            .site
            .pages()
            .filter(|(_, page)| page.area == area)
            .filter(|(_, page)| {
                let document = self.site.document(page.document);
                document.identity.area.is_some() && wanted(document)
            })
            .map(|(id, _)| id)
            .collect();
        pages.sort_by_key(|id| {
            let document = self.site.document(self.site.page(*id).document);
            (document.common.order, document.common.title.value.clone())
        });
        pages
    }

    /// The country's sections as an area sees them.
    fn sections(&self, area: Option<AreaId>, from: &Standpoint<'_>) -> Vec<SectionView> {
        let mut sections = Vec::new();
        for folder in &self.site.settings.localised {
            let Some(index) = self.index_of(&folder.value, area) else {
                continue;
            };
            let mut links = vec![from.link(index)];
            links.extend(
                self.site
                    .folder(area, &folder.value)
                    .iter()
                    .map(|id| from.link(self.site.page(*id).document)),
            );
            sections.push(SectionView {
                title: self.site.document(index).common.title.value.to_string(),
                links,
            });
        }
        sections
    }

    /// The bands beside this one.
    fn siblings(
        &self,
        page: &Page,
        document: &Document,
        from: &Standpoint<'_>,
    ) -> Vec<SiblingView> {
        let folder = document
            .identity
            .slug
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder);
        let mut siblings: Vec<_> = self
            .site
            .folder(page.area, folder)
            .iter()
            .filter_map(|id| {
                let other = self.site.page(*id);
                let Kind::Threshold(threshold) = &self.site.document(other.document).kind else {
                    return None;
                };
                let link = from.link(other.document);
                let view = SiblingView {
                    title: link.title,
                    url: link.url,
                    level: threshold.level.id(),
                    current: other.document == page.document,
                };
                Some((threshold.level, view))
            })
            .collect();
        siblings.sort_by_key(|(level, _)| *level);
        siblings.into_iter().map(|(_, view)| view).collect()
    }
}

fn template_of(document: &Document, has_children: bool) -> &'static str {
    match &document.kind {
        Kind::Page if &*document.identity.slug == "index" => "pages/home.html",
        Kind::Page if has_children => "pages/section.html",
        Kind::Page | Kind::Local(_) => "pages/page.html",
        Kind::Area(_) => "pages/area.html",
        Kind::Source(_) => "pages/source.html",
        Kind::Definition(_) => "pages/definition.html",
        Kind::Threshold(_) => "pages/threshold.html",
        Kind::Intervention(_) => "pages/intervention.html",
        Kind::Procedure(_) => "pages/procedure.html",
        Kind::Service(_) => "pages/service.html",
        Kind::Strategy(_) => "pages/strategy.html",
    }
}

fn words(list: &[std::sync::Arc<str>]) -> Vec<&str> {
    list.iter().map(|word| &**word).collect()
}

#[derive(Serialize)]
struct SourceView {
    title: String,
    short: String,
    publisher: String,
    published: String,
    status: &'static str,
    status_words: &'static str,
    status_note: String,
    ended: bool,
    url: String,
    replaced_by: Option<LinkView>,
}

#[derive(Serialize)]
struct CitingView {
    title: String,
    url: String,
    paragraphs: Vec<String>,
}

#[derive(Serialize)]
struct DoorView {
    title: String,
    text: String,
    links: Vec<DoorLinkView>,
}

#[derive(Serialize)]
struct DoorLinkView {
    title: String,
    text: String,
    url: String,
}

#[derive(Serialize)]
struct AreaView<'a> {
    title: String,
    codes: Vec<&'a str>,
    nation: &'static str,
    places: Vec<&'a str>,
    police: String,
    partnership: String,
    contacts: Vec<ServiceView>,
}

#[derive(Serialize)]
struct SectionView {
    title: String,
    links: Vec<LinkView>,
}

#[derive(Serialize)]
struct SiblingView {
    title: String,
    url: String,
    level: &'static str,
    current: bool,
}

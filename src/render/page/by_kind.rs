//! What only a page's own kind is given.

use fingerpost_core::directory::DirectoryBuilder;
use serde::Serialize;
use tera::Context;

use super::super::takeaway;
use super::super::views::{self, ClockTable, LinkView, ServiceView, Standpoint};
use super::Renderer;
use super::sheet::sheet_of;
use crate::documents::{Document, Kind, OutputPath};
use crate::site::{DocumentId, Page, in_content};

impl Renderer<'_> {
    /// What only the page's own kind is given.
    pub(super) fn add_own(
        &self,
        page: &Page,
        document: &Document,
        from: &Standpoint<'_>,
        context: &mut Context,
    ) {
        match &document.kind {
            Kind::Page if &*document.identity.slug == "index" => self.add_home(from, context),
            Kind::Checker(_) => {
                if let Some(rules) = self.site.rules_of(page.document) {
                    // An area's view of a checker has the country's rules, and so the country's sheet.
                    let own = self.site.page_of(page.document, None);
                    let sheet = own.map(|own| sheet_of(&self.site.page(own).output));
                    let sheet = sheet.as_ref().map_or("", OutputPath::as_str);
                    let citing = views::Citing::AsItsReadersWant;
                    context.insert("checker", &views::checker(rules, sheet, citing, from));
                }
            }
            Kind::Directory => {
                context.insert("directory", &views::directory(from, page.document));
            }
            Kind::WalletCard(card) => {
                context.insert("card", &views::wallet_card(card, from));
            }
            Kind::Page | Kind::Local(_) => {}
            Kind::Area(_) => self.add_area(page, document, from, context),
            Kind::Source(source) => {
                let view = SourceView {
                    title: document.common.title.value.to_string(),
                    short: source.short.to_string(),
                    publisher: source.publisher.to_string(),
                    published: source.published.value.to_string(),
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
            Kind::Definition(definition) => context.insert("also", &texts(&definition.also)),
            Kind::Threshold(threshold) => {
                context.insert(
                    "threshold",
                    &views::threshold(page.document, threshold, from),
                );
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
                let mut clocks = DirectoryBuilder::new();
                let view = views::service_with_clocks(page.document, from, &mut clocks);
                context.insert("service", &view);
                context.insert("clocks", &ClockTable::new(clocks));
                context.insert("takeaway", &takeaway::takeaway(page.document, from));
                context.insert("json_ld", &takeaway::json_ld(page.document, from));
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

pub(super) fn texts(list: &[std::sync::Arc<str>]) -> Vec<&str> {
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
struct SiblingView {
    title: String,
    url: String,
    level: &'static str,
    current: bool,
}

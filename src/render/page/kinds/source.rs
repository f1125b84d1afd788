//! The page of a source: what it is, and who cites it.

use serde::Serialize;
use tera::Context;

use super::{Here, KindPage};
use crate::documents::Source;
use crate::references::Id;
use crate::render::views::{self, LinkView};

impl KindPage for Source {
    fn add(&self, id: Id<Self>, here: &Here<'_>, context: &mut Context) {
        let view = SourceView {
            title: here.document.common.title.value.to_string(),
            short: self.short.to_string(),
            publisher: self.publisher.to_string(),
            published: self.published.value.to_string(),
            status: self.status.id(),
            status_words: self.status.words(),
            status_note: self.status_note.as_deref().unwrap_or_default().to_owned(),
            ended: self.status.has_ended(),
            url: self.url.as_deref().unwrap_or_default().to_owned(),
            replaced_by: views::replacement(self, here.from),
        };
        context.insert("source", &view);
        context.insert("cited_by", &cited_by(id, here));
    }
}

fn cited_by(source: Id<Source>, here: &Here<'_>) -> Vec<CitingView> {
    let citing = here.renderer.cited_by.get(&source).into_iter().flatten();
    let mut citing: Vec<CitingView> = citing
        .map(|(page, paragraphs)| {
            let link = here.renderer.link_to(*page, here.from);
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

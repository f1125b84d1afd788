//! The pages about copies on a device: where one is kept, and what is shown in place of a page that is not in it.

use serde::Serialize;

use super::super::body::Body;
use super::super::extras::bare_head;
use super::super::views::{PageHead, Standpoint};
use super::Renderer;
use crate::documents::OutputPath;
use crate::findings::Finding;
use crate::outputs::{Output, addresses};
use crate::site::PageId;

/// What a page needs to keep a copy.
#[derive(Serialize)]
struct KeepView {
    /// The name of the copy in the lists: an area's folder, or `site`.
    name: String,
    /// What it is a copy of.
    title: String,
    /// The root of the site, from this page.
    root: String,
}

impl Renderer<'_> {
    /// Where copies are kept: a page for each area, or one for a site without areas; and what stands for a page that is in none.
    pub fn keeping(&self) -> Vec<Result<Output, Finding>> {
        if !self.site.settings.offline {
            return Vec::new();
        }
        let firsts = self.site.copied();
        let mut pages: Vec<_> = firsts.into_iter().map(|first| self.keep(first)).collect();
        if !pages.is_empty() {
            pages.push(self.not_kept());
        }
        pages
    }

    fn keep(&self, first: PageId) -> Result<Output, Finding> {
        let page = self.site.page(first);
        let document = self.site.document(page.document);
        let output = OutputPath::new(addresses::keeping_page(page.output.as_str()));
        let from = Standpoint {
            site: self.site,
            at: &output,
            area: page.area,
            root: None,
        };
        let of = match page.area {
            Some(_) => document.common.title.value.to_string(),
            None => self.site.settings.title.to_string(),
        };
        let heading = format!("Keep {of} offline");
        let mut breadcrumbs = self.breadcrumbs(page, document, &from);
        breadcrumbs.push(from.link(page.document));
        let head = PageHead {
            title: heading.clone(),
            heading,
            description: format!("{of}: every page with no signal, from a copy on this device."),
            path: output.as_str().to_owned(),
            breadcrumbs,
            area: page.area.map(|area| self.area_head(area, page, &from)),
            ..bare_head(
                "keep",
                "",
                "Read these pages with no signal, from a copy on this device.",
            )
        };
        let mut context = self.context(&from, &head, &Body::default());
        context.insert(
            "keep",
            &KeepView {
                name: self.site.copy_name(page.area).to_owned(),
                title: of,
                root: from.url(""),
            },
        );
        Ok(Output {
            path: output.as_str().to_owned(),
            bytes: self.published("pages/keep.html", &context)?,
        })
    }

    fn not_kept(&self) -> Result<Output, Finding> {
        let output = OutputPath::new(addresses::NOT_KEPT);
        let head = bare_head(
            "not-kept",
            "Not in the copy on this device",
            "This page needs a signal.",
        );
        self.bare("pages/not-kept.html", &output, None, &head, |_| {})
    }
}

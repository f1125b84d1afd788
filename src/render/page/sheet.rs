//! The fact-check sheet of a checker: everything that decides it on one page, for the person who signs it off.

use super::super::body::Body;
use super::super::views::{self, PageHead, Standpoint};
use super::Renderer;
use crate::documents::OutputPath;
use crate::findings::Finding;
use crate::outputs::{Output, addresses::SHEET_ENDING};
use crate::rules::RuleSet;

/// Where the fact-check sheet of a checker's page is published.
pub(in crate::render) fn sheet_of(page: &OutputPath) -> OutputPath {
    let path = page.as_str();
    let name = path.strip_suffix(".html").unwrap_or(path);
    OutputPath::new(format!("{name}{SHEET_ENDING}"))
}

impl Renderer<'_> {
    /// The sheet of one checker.
    pub fn sheet(&self, rules: &RuleSet) -> Option<Result<Output, Finding>> {
        let id = self.site.page_of(rules.document, None)?;
        let page = self.site.page(id);
        let document = self.site.document(page.document);
        let output = sheet_of(&page.output);
        let from = Standpoint {
            site: self.site,
            at: &output,
            area: page.area,
            root: None,
        };
        let of = &document.common.title.value;
        let heading = format!("{of}: fact-check sheet");
        let summary = "Every question, rule, duty and deadline of this checker with its paragraph, to be compared with the documents and signed.";
        let names = self.names(
            page,
            &heading,
            &format!("{of}: fact-check sheet. {summary}"),
        );
        let mut breadcrumbs = self.breadcrumbs(page, document, &from);
        breadcrumbs.push(from.link(page.document));
        let head = PageHead {
            kind: "checker-sheet",
            title: names.title,
            heading,
            summary: summary.to_owned(),
            description: names.description,
            path: output.as_str().to_owned(),
            breadcrumbs,
            noindex: true,
            ..self.head(id, document, &from)
        };
        let mut context = self.context(&from, &head, &Body::default());
        let checker = views::checker(rules, output.as_str(), views::Citing::Always, &from);
        context.insert("checker", &checker);
        context.insert("rules", &rules.fingerprint(self.site).to_string());
        context.insert("ladders", &views::ladders(rules));
        let page = self.published("pages/checker-sheet.html", &context);
        Some(page.map(|bytes| Output {
            path: output.as_str().to_owned(),
            bytes,
        }))
    }
}

//! A draft: a service as an author would write it, with what is still open as comments.

use std::fmt::{Display, Write as _};

use super::yaml;
use crate::exchange::hsds::{Channel, Extension};

/// What is still open, by field.
pub type Open = Vec<(&'static str, String)>;

/// A service on its way into a content file.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The id it had where it came from.
    pub came_from: String,
    /// Its name.
    pub title: String,
    /// Who runs it.
    pub organisation: String,
    /// Its website.
    pub url: Option<String>,
    /// All else.
    pub extension: Extension,
    /// What a person has to decide, by the field that it is about.
    pub open: Open,
}

impl Draft {
    /// The name of its file.
    pub fn file_name(&self) -> String {
        format!("{}.md", self.extension.slug)
    }

    /// The file. It has no text below the front matter: that is not part of the data.
    pub fn markdown(&self) -> String {
        let known = &self.extension;
        let mut page = Page {
            draft: self,
            text: String::from("---\n"),
        };
        page.comment(&format!(
            "From the service {}. Its text is not part of the data: write it anew.",
            self.came_from
        ));
        page.text("kind", "service");
        page.text("title", &self.title);
        page.text("summary", &known.summary);
        page.text("owner", &known.owner);
        page.raw("reviewed", &known.reviewed);
        page.raw("review_by", &known.review_by);
        page.list("audiences", &known.audiences);
        page.list("sources", &known.sources);
        page.raw_if("order", known.order);
        page.raw("draft", "true");
        page.changes();
        page.text("organisation", &self.organisation);
        page.text("offers", &known.offers);
        page.list("needs", &known.needs);
        page.list("nations", &known.nations);
        page.list("areas", &known.areas);
        page.serves();
        page.channels(&known.channels);
        page.text_if("eligibility", known.eligibility.as_deref());
        page.raw_if("minimum_age", known.minimum_age);
        page.raw_if("maximum_age", known.maximum_age);
        if !known.replaces.is_empty() {
            page.list("replaces", &known.replaces);
        }
        page.text_if("hours", known.opening_hours.as_deref());
        page.text_if("hours_confidence", known.hours_confidence.as_deref());
        page.text_if("holidays", known.holidays.as_deref());
        page.text("confidence", &known.confidence);
        page.list("languages", &known.languages);
        page.text_if("url", self.url.as_deref());
        page.raw_if("verified", known.verified.as_deref());
        page.text_if("verified_by", known.verified_by.as_deref());
        page.raw("source_read", &known.source_read);
        page.text.push_str("---\n");
        page.text
    }
}

struct Page<'d> {
    draft: &'d Draft,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, line: impl Display) {
        // Writing into a String cannot fail.
        let _ = writeln!(self.text, "{line}");
    }

    fn comment(&mut self, words: &str) {
        self.line(format_args!("# {}", yaml::comment(words)));
    }

    /// What is still open about a field, above it.
    fn open(&mut self, name: &str) {
        for (_, words) in self.draft.open.iter().filter(|(field, _)| *field == name) {
            self.comment(&format!("needs: {words}"));
        }
    }

    /// A value that is known to be plain: a day, a number.
    fn raw(&mut self, name: &str, value: impl Display) {
        self.open(name);
        self.line(format_args!("{name}: {value}"));
    }

    fn raw_if(&mut self, name: &str, value: Option<impl Display>) {
        match value {
            Some(value) => self.raw(name, value),
            None => self.open(name),
        }
    }

    fn text(&mut self, name: &str, words: &str) {
        self.raw(name, yaml::text(words));
    }

    fn text_if(&mut self, name: &str, words: Option<&str>) {
        self.raw_if(name, words.map(yaml::text));
    }

    fn list(&mut self, name: &str, items: &[String]) {
        self.raw(name, yaml::list(items));
    }

    fn changes(&mut self) {
        let changes = &self.draft.extension.changes;
        if !changes.is_empty() {
            self.line("changes:");
        }
        for change in changes {
            self.line(format_args!("  - date: {}", change.date));
            self.line(format_args!("    what: {}", yaml::text(&change.what)));
        }
    }

    fn serves(&mut self) {
        let serves = &self.draft.extension.serves;
        if !serves.is_empty() {
            self.line("serves:");
        }
        for served in serves {
            self.line(format_args!("  - name: {}", yaml::text(&served.name)));
            if let Some(code) = &served.code {
                self.line(format_args!("    code: {}", yaml::text(code)));
            }
        }
    }

    fn channels(&mut self, channels: &[Channel]) {
        self.open("channels");
        self.line("channels:");
        for channel in channels {
            let words = |text: &Option<String>| text.as_deref().map(yaml::text);
            let flag = |flag: Option<bool>| flag.map(|flag| flag.to_string());
            self.line(format_args!("  - kind: {}", yaml::text(&channel.kind)));
            let fields = [
                ("value", Some(yaml::text(&channel.value))),
                ("extra", words(&channel.extra)),
                ("cost", words(&channel.cost)),
                ("confidential", flag(channel.confidential)),
                ("anonymous", flag(channel.anonymous)),
                ("shows_on_bill", flag(channel.shows_on_bill)),
                ("out_of_hours", flag(channel.out_of_hours.then_some(true))),
                ("shared", flag(channel.shared.then_some(true))),
                ("confidence", words(&channel.confidence)),
                ("hours", words(&channel.hours)),
                ("note", words(&channel.note)),
            ];
            for (name, value) in fields {
                if let Some(value) = value {
                    self.line(format_args!("    {name}: {value}"));
                }
            }
        }
    }
}

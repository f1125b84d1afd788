//! What drafts name that the site they are for does not have: it would stop a build with `--drafts`.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use crate::documents::{Area, Service, Source, parse};
use crate::findings::{Finding, Place, codes};
use crate::outputs::Output;
use crate::references::{Named, Wanted};
use crate::settings;
use crate::sources::{Sources, TextFile};
use crate::vocabulary::{Audience, Need};
use crate::words;

/// A finding for each draft, at the file that it will be in `into`, if the site lacks anything that it names.
#[must_use]
pub fn unmet(drafts: &[Output], into: &Path, site: &Sources) -> Vec<Finding> {
    // What is wrong with the site itself is for its own build to say.
    let settings = settings::read(site, &[], &mut Vec::new());
    let (documents, _) = parse(site, true);
    let content = drafts
        .iter()
        .map(|draft| TextFile {
            path: Arc::from(format!("content/services/{}", draft.path)),
            text: String::from_utf8_lossy(&draft.bytes).into_owned(),
        })
        .collect();
    let (read, _) = parse(
        &Sources {
            content,
            ..Sources::default()
        },
        true,
    );
    let there = |kind: &str| -> HashSet<String> {
        let documents = documents.documents.iter().chain(&read.documents);
        let of_kind = documents.filter(|document| document.kind.name() == kind);
        of_kind
            .map(|document| document.identity.name.to_string())
            .collect()
    };
    let (sources, services) = (there("source"), there("service"));
    let ids = |ids: &mut dyn Iterator<Item = &Arc<str>>| -> HashSet<String> {
        ids.map(ToString::to_string).collect()
    };
    let settings = settings.as_ref();
    let needs = ids(&mut settings.iter().flat_map(|s| &s.needs).map(|need| &need.id));
    let audiences = ids(&mut settings.iter().flat_map(|s| &s.audiences).map(|a| &a.id));
    let areas = ids(&mut settings
        .iter()
        .flat_map(|s| &s.references)
        .filter(|reference| reference.wanted() == Area::WANTED.0)
        .map(|reference| &reference.written().value));
    let mut findings = Vec::new();
    for document in &read.documents {
        let named = |wanted: Wanted| {
            let references = document.references.iter();
            references
                .filter(move |reference| reference.wanted() == wanted)
                .map(|reference| &reference.written().value)
        };
        let lacks = [
            lack("source", &sources, named(Source::WANTED.0)),
            lack("need", &needs, named(Need::WANTED.0)),
            lack("audience", &audiences, named(Audience::WANTED.0)),
            lack("area", &areas, named(Area::WANTED.0)),
            lack("service", &services, named(Service::WANTED.0)),
        ];
        let lacks: Vec<String> = lacks.into_iter().flatten().collect();
        if lacks.is_empty() {
            continue;
        }
        let name = document.path.rsplit('/').next().unwrap_or_default();
        let path: Arc<str> = Arc::from(into.join(name).display().to_string().replace('\\', "/"));
        let lacks: Vec<&str> = lacks.iter().map(String::as_str).collect();
        findings.push(
            Finding::new(
                &codes::FP714,
                Place::file(&path),
                format!(
                    "this draft names what the site does not have: {}",
                    words::list(&lacks)
                ),
            )
            .help("add what is missing to the site, or write ids of the site in their place"),
        );
    }
    findings
}

/// "the needs `hurt` and `talk`", of what is not there.
fn lack<'a>(
    what: &str,
    there: &HashSet<String>,
    named: impl Iterator<Item = &'a Arc<str>>,
) -> Option<String> {
    let mut missing: Vec<String> = named
        .filter(|id| !there.contains(&***id))
        .map(|id| format!("`{id}`"))
        .collect();
    missing.sort();
    missing.dedup();
    let ids: Vec<&str> = missing.iter().map(String::as_str).collect();
    let ending = if ids.len() == 1 { "" } else { "s" };
    (!ids.is_empty()).then(|| format!("the {what}{ending} {}", words::list(&ids)))
}

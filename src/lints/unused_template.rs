//! FP430: templates of a site's own that take the place of nothing, and that nothing uses.

use std::collections::HashSet;

use super::Lint;
use crate::findings::{Code, Finding, Place, Severity, did_you_mean, meant};
use crate::site::Site;
use crate::sources::{Sources, TextFile};

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP430",
        severity: Severity::Warning,
        title: "A template that no page is made with",
        why: "A template with a slip in its name changes no page, and its author waits in vain.",
    },
    find,
};

fn find(_: &Site, sources: &Sources) -> Vec<Finding> {
    let built_in = Sources::built_in();
    let own: Vec<(&str, &TextFile)> = sources
        .templates
        .iter()
        .map(|(name, file)| (name.as_str(), file))
        .filter(|(name, _)| !built_in.templates.contains_key(*name))
        .collect();
    if own.is_empty() {
        return Vec::new();
    }
    let taken: HashSet<&str> = sources
        .templates
        .keys()
        .map(String::as_str)
        .filter(|name| !own.iter().any(|(own, _)| own == name))
        .collect();
    own.iter()
        .filter(|(name, file)| !is_example(name) && !is_used(name, file, sources))
        .map(|(name, file)| {
            let finding = Finding::new(
                &LINT.code,
                Place::file(&file.path),
                "no page is made with this template",
            );
            match did_you_mean(name, taken.iter().copied()) {
                Some(near) => finding.help(meant(&format!("templates/{near}"))),
                None => finding.help(
                    "use it from another template, or give it the path of the template whose place it should take",
                ),
            }
        })
        .collect()
}

/// An example of a component stands in the gallery by itself.
fn is_example(name: &str) -> bool {
    name.starts_with("components/") && name.ends_with("/example.html")
}

/// Whether another template names this one, or calls a component that it defines.
fn is_used(name: &str, file: &TextFile, sources: &Sources) -> bool {
    let components = components(&file.text);
    sources
        .templates
        .iter()
        .filter(|(other, _)| *other != name)
        .any(|(_, other)| {
            names(&other.text, name) || components.iter().any(|own| calls(&other.text, own))
        })
}

fn names(text: &str, template: &str) -> bool {
    ['"', '\'', '`']
        .iter()
        .any(|quote| text.contains(&format!("{quote}{template}{quote}")))
}

/// The names of the components that a template defines.
fn components(text: &str) -> Vec<&str> {
    text.match_indices("{%")
        .filter_map(|(at, _)| {
            let words = text[at + 2..].trim_start_matches(['-', ' ']);
            let name = words.strip_prefix("component")?.trim_start();
            let end = name.find(|c: char| !c.is_alphanumeric() && !"_.".contains(c))?;
            (end > 0).then_some(&name[..end])
        })
        .collect()
}

/// Whether a template calls a component: `<name …>`.
fn calls(text: &str, component: &str) -> bool {
    text.match_indices(&format!("<{component}"))
        .any(|(at, call)| {
            let after = text[at + call.len()..].chars().next();
            !after.is_some_and(|c| c.is_alphanumeric() || "_.".contains(c))
        })
}

#[cfg(test)]
mod tests {
    use super::super::testing::found;
    use jiff::civil::Date;

    fn found_with(files: &[(&str, &str)]) -> Vec<(&'static str, String)> {
        found(files, Date::constant(2026, 6, 1))
    }

    #[test]
    fn a_template_with_a_slip_in_its_name_is_found() {
        for path in [
            "templates/pages/threshhold.html",
            "templates/componets/footer/footer.html",
        ] {
            let found = found_with(&[(path, "<p>Mine</p>\n")]);
            assert_eq!(found.len(), 1, "{found:?}");
            assert_eq!(found[0].0, "FP430");
        }
    }

    #[test]
    fn templates_that_replace_one_or_are_used_are_left_alone() {
        let page = "{% extends \"base.html\" %}{% block content %}{{ <own.note /> }}{% include \"parts/a.html\" %}{% endblock content %}\n";
        let own = "{% component own.note() %}<p>Mine</p>{% endcomponent own.note %}\n";
        let found = found_with(&[
            ("templates/pages/page.html", page),
            ("templates/components/own/own.html", own),
            (
                "templates/components/own/example.html",
                "{{ <own.note /> }}\n",
            ),
            ("templates/parts/a.html", "<p>a</p>\n"),
        ]);
        assert_eq!(found, []);
    }
}

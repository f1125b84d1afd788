//! Which checkers and thresholds are joined, and where they must stand.

use std::collections::{HashMap, HashSet};

use crate::documents::{Checker, Document, Kind, Threshold};
use crate::findings::{Finding, codes};
use crate::linked::Linked;
use crate::references::DocumentId;

/// Conditions that no checker ever looks at.
pub(super) fn report_undecided(
    thresholds: &HashMap<&str, Vec<(DocumentId, &Document, &Threshold)>>,
    decided: &HashSet<DocumentId>,
    findings: &mut Vec<Finding>,
) {
    let undecided = thresholds
        .values()
        .flatten()
        .filter(|(id, ..)| !decided.contains(id));
    for (_, document, threshold) in undecided {
        let conditions = threshold
            .criteria
            .iter()
            .chain(&threshold.floors)
            .filter_map(|rule| rule.when.as_ref());
        if let Some(condition) = conditions.min_by_key(|condition| condition.span.start) {
            let place = document.place(condition.span.clone());
            findings.push(if document.identity.area.is_some() {
                Finding::new(&codes::FP505, place, "no checker of this area asks for this condition").help(
                    "add a page of `kind: checker` with `extends:` to this area's folder, or take `when` out",
                )
            } else {
                Finding::new(
                    &codes::FP505,
                    place,
                    "a threshold with conditions belongs to an area, and this is in the folder of no area",
                )
                .help(format!(
                    "move it to `content/areas/<area>/{}.md`, beside a checker with `extends:`; a site for one place is a site with one area \
                     (`areas:` in `content/site.yaml`). Or take `when` out",
                    document.identity.slug
                ))
            });
        }
    }
}

/// Readers in an area find its checker where the country's is. Anywhere else they would find the country's, which asks for less.
pub(super) fn report_out_of_place(
    site: &Linked,
    document: &Document,
    checker: &Checker,
    findings: &mut Vec<Finding>,
) {
    let slug = &document.identity.slug;
    if document.identity.area.is_none() {
        return;
    }
    if let Some(extends) = &checker.extends {
        let base = extends
            .target()
            .map(|base| &site.document(base).identity.slug);
        if let Some(base) = base.filter(|base| *base != slug) {
            findings.push(
                Finding::new(
                    &codes::FP523,
                    document.place(extends.span()),
                    format!("this stands at `{slug}` of its area, but extends `{base}`"),
                )
                .help(format!(
                    "move it to `{base}.md` in the area's folder: readers of the area look there, and would find the country's",
                )),
            );
        }
        return;
    }
    let national = site.find_file(&format!("content/{slug}.md"));
    if national.is_some_and(|id| matches!(site.document(id).kind, Kind::Checker(_))) {
        findings.push(
            Finding::new(
                &codes::FP523,
                document.front(),
                "this stands in the place of the country's checker without its rules",
            )
            .help(format!(
                "add `extends: {slug}`: an area can ask for more, never for less"
            )),
        );
    }
}

/// The checker itself, after the one it extends.
pub(super) fn parts<'a>(
    site: &'a Linked,
    document: &'a Document,
    checker: &'a Checker,
    findings: &mut Vec<Finding>,
) -> Option<Vec<(&'a Document, &'a Checker)>> {
    let Some(extends) = &checker.extends else {
        return Some(vec![(document, checker)]);
    };
    // That there is no such checker was said when it was linked.
    let base = extends.target()?;
    let other = site.get(base);
    let base = site.document(base);
    if other.extends.is_some() {
        findings.push(
            Finding::new(
                &codes::FP524,
                document.place(extends.span()),
                format!(
                    "`{}` is not a checker that stands on its own",
                    base.identity.slug
                ),
            )
            .help("extend the checker that this one extends"),
        );
        return None;
    }
    if other.reader != checker.reader {
        findings.push(
            Finding::new(
                &codes::FP524,
                document.place(extends.span()),
                "this is for other readers than the checker it extends",
            )
            .help("write the same in `for` as there"),
        );
    }
    Some(vec![(base, other), (document, checker)])
}

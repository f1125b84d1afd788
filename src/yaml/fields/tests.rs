use std::sync::Arc;

use proptest::prelude::*;

use super::Fields;
use crate::findings::Finding;
use crate::yaml;

/// Reads a small file with a list of groups and a group of its own; gives what was read and what was found.
fn read(text: &str) -> (Vec<String>, Vec<Finding>) {
    let path: Arc<str> = Arc::from("content/a.yaml");
    let mut findings = Vec::new();
    let Some(outline) = yaml::read(&path, text, &(0..text.len()), &mut findings) else {
        return (Vec::new(), findings);
    };
    let mut fields = Fields::new(&path, &outline, 0..0, |_, _| None, &mut findings);
    let mut read = Vec::new();
    read.extend(
        fields
            .required("title")
            .map(|title| title.value.to_string()),
    );
    let steps = fields.each("steps", "a step", |fields| {
        let id = fields.id();
        let day = fields.date("day").map(|day| day.value.to_string());
        let branches = fields.each("branches", "a branch", |fields| fields.words("go"));
        let named = branches.join("+");
        Some(format!("{}/{}/{named}", id?.value, day.unwrap_or_default()))
    });
    read.extend(steps);
    read.extend(fields.group("door", |fields| {
        let open = fields.flag("open").map(|open| open.value);
        let count = fields.number::<u16>("count").map(|count| count.value);
        Some(format!("{open:?} {count:?}"))
    }));
    fields.finish();
    (read, findings)
}

/// Each finding with the text that it points to.
fn told(text: &str) -> Vec<String> {
    let (_, findings) = read(text);
    let found = findings.into_iter().map(|finding| {
        let span = finding.place.span.clone().unwrap_or_default();
        let help = finding.help.unwrap_or_default();
        format!("{} `{}` {help}", finding.id, &text[span])
    });
    found.collect()
}

#[test]
fn fields_lists_and_groups_are_read_where_they_stand() {
    let text = "title: A\nsteps:\n  - {id: one, day: 2026-02-28, branches: [{go: b}, {go: c}]}\n  - id: two\ndoor: {open: yes, count: 3}\n";
    let (read, findings) = read(text);
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(
        read,
        ["A", "one/2026-02-28/b+c", "two//", "Some(true) Some(3)"]
    );
}

#[test]
fn every_slip_of_a_file_is_told_at_its_own_place() {
    let text = "title: A\nsteps:\n  - {id: one, day: 2026-11-31}\n  - {id: Two, branches: [{go: [b]}, c]}\ndoor: {open: perhaps, count: 70000}\n";
    let told = told(text);
    for (id, at) in [
        ("FP112", "2026-11-31"),
        ("FP115", "Two"),
        ("FP107", "[b]"),
        ("FP107", "c"),
        ("FP107", "perhaps"),
        ("FP107", "70000"),
    ] {
        let start = format!("{id} `{at}`");
        assert!(
            told.iter().any(|one| one.starts_with(&start)),
            "{start}: {told:#?}"
        );
    }
    assert_eq!(told.len(), 6, "{told:#?}");
}

#[test]
fn a_field_that_nobody_asks_for_is_told_with_the_place_where_it_belongs() {
    for (text, help) in [
        ("title: A\nstep: []\n", "did you mean `steps`?"),
        (
            "title: A\ngo: x\nsteps: [{id: a, branches: [{go: b}]}]\n",
            "belongs in `branches`",
        ),
        (
            "title: A\nsteps: [{id: a, title: B}]\n",
            "does not belong in `steps`",
        ),
        (
            "title: A\nsteps: [{id: a, branches: [{day: B}]}]\n",
            "belongs in the item of `steps` itself",
        ),
        (
            "title: A\ndoor: {shut: true}\n",
            "fields that can stand here: open, count",
        ),
    ] {
        let told = told(text);
        assert_eq!(told.len(), 1, "{told:#?}");
        assert!(
            told[0].starts_with("FP104") && told[0].contains(help),
            "{told:#?}"
        );
    }
}

#[test]
fn what_is_missing_is_not_told_where_it_is_there_under_a_slip_of_its_name() {
    assert_eq!(told("titel: A\n"), ["FP104 `titel` did you mean `title`?"]);
    assert_eq!(told("steps: []\n").len(), 1);
}

#[test]
fn an_item_without_fields_is_told_which_it_can_have() {
    let told = told("title: A\nsteps: [one]\n");
    assert_eq!(told.len(), 1);
    assert!(
        told[0].contains("the fields are id, day, branches"),
        "{told:#?}"
    );
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic_and_every_place_is_in_it(text in "(title: |steps:|  - |id: |day: |branches: |\\[|\\]|\\{|\\}|, |\n|door: |open: |a|2026-11-31|\"|'|#| |é|&|\\*|!|~)*") {
        let (_, findings) = read(&text);
        for finding in findings {
            let span = finding.place.span.clone().unwrap_or_default();
            prop_assert!(text.get(span.clone()).is_some(), "{:?} of {:?}", span, text);
        }
    }

    #[test]
    fn many_fields_that_nobody_asks_for_are_each_told_once(count in 0..200usize) {
        let text = (0..count).fold("title: A\n".to_owned(), |text, n| format!("{text}unknown-{n}: x\n"));
        prop_assert_eq!(told(&text).len(), count);
    }
}

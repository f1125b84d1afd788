//! Whatever text is accepted: the page that comes of it is whole, its ids are its own, and its links land.

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::support::{Site, Tree, tree_of};
use fingerpost::{Finding, Options, Sources, render, understand};
use jiff::civil::Date;
use proptest::prelude::*;

/// The smallest site with more text on its one page, which starts on line 13.
fn text(text: &str) -> Site {
    Site::sample("minimal").adding("index.md", &format!("\n{text}\n"))
}

/// A page whose list of headings stands between its lead and the rest.
fn page(text: &str) -> Site {
    Site::sample("minimal")
        .page("page.md", text)
        .adding("index.md", "\n[More](page.md)\n")
}

/// An area whose words fill the slot of a country-wide page.
fn slots(page: &str, words: &str) -> Site {
    Site::sample("areas")
        .page("parents/p.md", page)
        .adding("parents/index.md", "\n[More](p.md)\n")
        .file(
            "areas/north/local/police.md",
            format!(
                "---\nkind: local\nowner: Editors\nreviewed: 2026-11-21\nreview_by: 2027-11-21\naudiences: [parent-carer]\n---\n\n{words}\n"
            ),
        )
}

/// Elements without an end.
const VOID: [&str; 7] = ["meta", "link", "br", "hr", "input", "img", "wbr"];

/// What is wrong with a page, if anything: tags that cross, ids twice, links within it that lead nowhere, headings
/// that skip a level, a link in a link, two parts of one name.
fn faults(html: &str) -> Option<String> {
    let mut open: Vec<&str> = Vec::new();
    let mut ids: BTreeMap<String, u32> = BTreeMap::new();
    let mut here: Vec<String> = Vec::new();
    let mut names: BTreeMap<String, u32> = BTreeMap::new();
    let mut level = 0;
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let end = tag_end(rest);
        let tag = &rest[1..end];
        rest = &rest[end..];
        if tag.starts_with('!') {
            continue;
        }
        let name = tag
            .trim_start_matches('/')
            .split([' ', '>', '/', '\n'])
            .next()?;
        if tag.starts_with('/') {
            match open.pop() {
                Some(last) if last == name => {}
                last => return Some(format!("</{name}> closes {last:?}")),
            }
            continue;
        }
        for id in values(tag, "id") {
            *ids.entry(id).or_default() += 1;
        }
        here.extend(values(tag, "href").filter_map(|link| {
            Some(link.strip_prefix('#')?.to_owned()).filter(|id| !id.is_empty())
        }));
        here.extend(
            values(tag, "aria-labelledby")
                .flat_map(|all| all.split(' ').map(str::to_owned).collect::<Vec<_>>()),
        );
        if matches!(name, "section" | "nav") || tag.contains("role=\"region\"") {
            for label in values(tag, "aria-label") {
                *names.entry(label).or_default() += 1;
            }
        }
        if let Some(new) = name
            .strip_prefix('h')
            .and_then(|level| level.parse::<u32>().ok())
        {
            if new > level + 1 {
                return Some(format!("h{new} after h{level}"));
            }
            level = new;
        }
        if name == "a" && open.contains(&"a") {
            return Some(String::from("a link in a link"));
        }
        if VOID.contains(&name) || tag.ends_with('/') {
            continue;
        }
        if matches!(name, "script" | "style") {
            rest = &rest[rest.find("</")?..];
        }
        open.push(name);
    }
    if !open.is_empty() {
        return Some(format!("{open:?} never close"));
    }
    if let Some((id, _)) = ids.iter().find(|(_, count)| **count > 1) {
        return Some(format!("the id {id} twice"));
    }
    if let Some((name, _)) = names.iter().find(|(_, count)| **count > 1) {
        return Some(format!("two parts are called {name:?}"));
    }
    let lost = here.iter().find(|id| !ids.contains_key(*id));
    lost.map(|id| format!("#{id} leads nowhere"))
}

/// Where a tag ends, past its quoted values.
fn tag_end(tag: &str) -> usize {
    let mut quoted = false;
    let end = tag.find(|c| {
        quoted ^= c == '"';
        c == '>' && !quoted
    });
    end.unwrap_or(tag.len())
}

fn values<'a>(tag: &'a str, name: &str) -> impl Iterator<Item = String> + 'a {
    let start = format!(" {name}=");
    let value = tag.split_once(&start).map(|(_, rest)| {
        match rest.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => rest.split([' ', '>']).next(),
        }
        .unwrap_or_default()
        .replace("&#x2F;", "/")
    });
    value.into_iter()
}

#[track_caller]
fn assert_whole(site: &Site) {
    for (path, bytes) in site.build().tree() {
        // The gallery shows components out of their order.
        if !path.ends_with(".html") || path == "gallery.html" {
            continue;
        }
        let html = String::from_utf8(bytes).unwrap();
        assert_eq!(faults(&html), None, "{path}:\n{html}");
    }
}

#[test]
fn a_heading_in_something_else_cuts_no_page() {
    let rest = "## One\n\na\n\n## Two\n\nb\n\n## Three\n\nc\n";
    for before in [
        "> ## Quoted\n>\n> Text in quote.\n",
        "- ## In item\n\n  Text in item.\n",
        "1. a\n\n   ## In item\n",
        "Word\n: ## In meaning\n",
        "> - ## Deep\n",
        "::: note Title\n## In note\n\nText.\n:::\n",
        "> Quoted\n> ---\n>\n> More.\n",
    ] {
        assert_whole(&page(&format!("Before.\n\n{before}\n{rest}")));
        assert_whole(&page(&format!("{before}\n{before}\n{before}")));
    }
}

#[test]
fn a_heading_in_a_quotation_is_not_a_part_of_the_page() {
    page("> ## Quoted\n\n## One\n\na\n\n## Two\n\nb\n\n## Three\n\nc\n")
        .build()
        .has_page("page.html")
        .contains(
            "<div class=\"prose lead\"><blockquote><h2 id=\"quoted\">Quoted</h2></blockquote></div>",
        )
        .lacks("#quoted");
}

#[test]
fn a_heading_in_a_quotation_cuts_no_page_of_an_area_or_a_rule() {
    for file in [
        "areas/harbour/index.md",
        "areas/harbour/thresholds/high.md",
        "areas/harbour/procedures/missing-from-home.md",
    ] {
        let site = Site::sample("kinds");
        assert_whole(&site.adding(
            file,
            "\n> ## Quoted\n>\n> Text.\n\n- ## Item\n\n## Own\n\nText.\n",
        ));
    }
}

#[test]
fn a_heading_in_a_footnote_is_refused() {
    text("A[^1].\n\n[^1]: Note.\n\n    ## Heading\n")
        .check()
        .fails_with("FP234");
}

#[test]
fn a_cell_beyond_the_head_is_never_lost() {
    let head = "| Who | Number |\n|---|---|\n";
    for row in [
        "| Police | 101 | or 999 in danger |",
        "| `x|y` | z |",
        "Police | 101 | 999",
        "| | | 999",
    ] {
        text(&format!("{head}{row}")).check().fails_with("FP225");
        text(&format!(
            "> {}",
            format!("{head}{row}").replace('\n', "\n> ")
        ))
        .check()
        .fails_with("FP225");
        text(&format!(
            "- {}",
            format!("{head}{row}").replace('\n', "\n  ")
        ))
        .check()
        .fails_with("FP225");
        text(&format!("::: note\n\n{head}{row}\n\n:::"))
            .check()
            .fails_with("FP225");
        text(&format!("::: local police\n\n{head}{row}\n\n:::"))
            .check()
            .fails_with("FP225");
    }
    for row in [
        "| Police | 101 \\| 999 |",
        "| `x\\|y` | z |",
        "| Police |",
        "| Police | 101 | |",
        "| Police | 101 |  ",
    ] {
        text(&format!("{head}{row}")).check().succeeds();
    }
}

#[test]
fn a_table_without_its_line_of_dashes_is_found() {
    text("| Who | Number |\n| Police | 101 |")
        .check()
        .fails_with("FP226")
        .says("content/index.md:13:1")
        .says("`|---|---|`");
    text("| Who | Number |\n|---|---|---|\n| Police | 101 |")
        .check()
        .fails_with("FP226")
        .says("its head has 2 cells, and the line below it 3");
    assert_eq!(text("a | b").check().ids(), [""; 0]);
}

#[test]
fn an_empty_cell_of_a_head_names_no_column() {
    text("| | Call |\n|---|---|\n| Police | 101 |")
        .build()
        .has_page("index.html")
        .contains("<thead><tr><td></td><th scope=\"col\">Call</th></tr></thead>");
}

#[test]
fn every_table_and_every_list_of_notes_has_a_name_of_its_own() {
    let table = "| a |\n|---|\n| b |\n";
    let site = text(&format!(
        "{table}\n## H\n\n{table}\n{table}\n## H\n\n{table}"
    ));
    assert_whole(&site);
    site.build()
        .has_page("index.html")
        .contains("aria-label=\"Table: H\"")
        .contains("aria-label=\"Table 2: H\"")
        .contains("aria-label=\"Table 3: H\"")
        .lacks("aria-label=\"Table\"");
}

#[test]
fn notes_have_the_same_name_where_the_parser_says_so() {
    for note in ["[^law]: The law.", "[^LAW]: The law.", "[^ law ]: The law."] {
        let site = text(&format!("Text[^Law].\n\n{note}"));
        assert_whole(&site);
        site.build()
            .has_page("index.html")
            .contains("id=\"fp-note-1\"")
            .contains("href=\"#fp-note-1\"");
    }
}

#[test]
fn a_second_note_of_one_name_is_refused_with_the_line_of_the_first() {
    text("One[^a]. Two[^b].\n\n[^a]: First.\n\n[^b]: Other.\n\n[^A]: Second.")
        .check()
        .fails_with("FP227")
        .says("content/index.md:19:1")
        .says("line 15");
}

#[test]
fn a_note_that_nothing_cites_is_refused() {
    let run = text("Text[^a].\n\n[^z]: Never used.\n\n[^a]: Used.")
        .check()
        .fails_with("FP227")
        .says("content/index.md:15:1");
    assert_eq!(run.ids(), ["FP227"]);
    text("Text.\n\n[^y]: See[^z].\n\n[^z]: Only there.")
        .check()
        .fails_with("FP227");
}

#[test]
fn notes_are_numbered_as_a_reader_meets_them() {
    let site = text("[^z]: Zed, see[^y].\n\n[^y]: Why.\n\nA[^b] c[^z] d[^b].\n\n[^b]: Bee.");
    assert_whole(&site);
    let page = site.build().has_page("index.html");
    let at = |words: &str| {
        page.html
            .find(words)
            .unwrap_or_else(|| panic!("{words} in {}", page.html))
    };
    assert!(at("fp-note-1\"><p>Bee.") < at("fp-note-2\"><p>Zed"));
    assert!(at("fp-note-2\"><p>Zed") < at("fp-note-3\"><p>Why."));
    page.contains("href=\"#fp-ref-1\"")
        .contains("href=\"#fp-ref-1-2\"");
}

#[test]
fn a_note_within_a_note_loses_no_word() {
    let site =
        text("A[^a].\n\n[^a]: First[^b].\n\n    > [^b]: Second.\n\n    Rest of the first.\n");
    assert_whole(&site);
    site.build()
        .has_page("index.html")
        .contains("Rest of the first.")
        .contains("Second.");
}

#[test]
fn ids_of_the_page_are_never_an_authors() {
    for id in ["fp-main", "fp-about", "fp-anything"] {
        text(&format!("## Main {{#{id}}}"))
            .check()
            .fails_with("FP217");
    }
    text("## Main {#main}").check().succeeds();
    let procedure = "areas/harbour/procedures/missing-from-home.md";
    Site::sample("kinds")
        .adding(procedure, "\n## Look {#step-report}\n")
        .check()
        .fails_with("FP217");
    assert_whole(&Site::sample("kinds").adding(procedure, "\n## Step report\n\n## Step by step\n"));
}

#[test]
fn ids_of_a_check_and_a_directory_are_never_an_authors() {
    let check = "professionals/check.md";
    for id in [
        "check",
        "check-result-title",
        "question-danger",
        "group-1",
        "clock-missing",
    ] {
        Site::sample("checkers")
            .adding(check, &format!("\n## Main {{#{id}}}\n"))
            .check()
            .fails_with("FP217");
    }
    assert_whole(
        &Site::sample("checkers")
            .adding(check, "\n## Check\n\n## Group 1\n\n## Check result title\n"),
    );
    assert_whole(
        &Site::sample("kinds")
            .page(
                "finder.md",
                "## Check\n\n## Finder need\n\n[Back](index.md)\n",
            )
            .adding("index.md", "\n[Finder](finder.md)\n"),
    );
}

#[test]
fn an_id_twice_is_told_where_the_first_is() {
    text("## One {#call}\n\n## Two {#call}")
        .check()
        .fails_with("FP217")
        .says("content/index.md:15:1")
        .says("the first is in line 13");
}

#[test]
fn an_id_made_of_words_gives_way_to_an_authors() {
    text("[Go](#call)\n\n## Call\n\n## Call {#call}")
        .build()
        .has_page("index.html")
        .contains("<h2 id=\"call-2\">Call</h2>")
        .contains("<h2 id=\"call\">Call</h2>");
}

#[test]
fn braces_in_a_heading_are_words_unless_they_hold_an_id() {
    for (heading, words) in [
        ("## Use {braces}", "<h2 id=\"use-braces\">Use {braces}</h2>"),
        ("## Empty {}", "<h2 id=\"empty\">Empty {}</h2>"),
        ("## {All}", "<h2 id=\"all\">{All}</h2>"),
        ("## Call {#now}", "<h2 id=\"now\">Call</h2>"),
        ("Call {a}\n---", "<h2 id=\"call-a\">Call {a}</h2>"),
    ] {
        text(heading).build().has_page("index.html").contains(words);
    }
    text("## Call {.big}").check().fails_with("FP215");
    text("## Call {#now .big}").check().fails_with("FP215");
    for heading in ["## Call {#}", "## Call {#Now}", "## Call {#now} ##"] {
        text(heading).check().fails_with("FP217");
    }
}

#[test]
fn a_slot_that_stands_twice_has_its_ids_once_each() {
    let words = "### Call\n\nText[^1], see [above](#call).\n\n[^1]: Note.\n\n::: note Title\nText.\n:::\n\n| a |\n|---|\n| b |";
    let slot = "::: local police\nThe police.\n:::\n";
    let site = slots(
        &format!("## Local police call\n\n{slot}\nText[^1].\n\n{slot}\n[^1]: Note.\n"),
        words,
    );
    assert_whole(&site);
    site.build()
        .has_page("north/parents/p.html")
        .contains("href=\"#local_police_call\"")
        .contains("href=\"#local_police_2_call\"");
}

#[test]
fn headings_of_an_areas_words_go_from_level_to_level_where_they_are_shown() {
    let slot = "::: local police\nThe police.\n:::\n";
    slots(slot, "### Call\n\nText.")
        .check()
        .fails_with("FP214")
        .says("content/areas/north/local/police.md:9:1")
        .says("content/parents/p.md")
        .says("write `##` here");
    slots(slot, "## Call\n\nText.").check().succeeds();
    slots(&format!("## Police\n\n{slot}"), "### Call\n\nText.")
        .check()
        .succeeds();
    slots("::: local police\n## A\n:::\n\n### B\n\nText.\n", "Text.")
        .check()
        .fails_with("FP214")
        .says("content/parents/p.md");
}

#[test]
fn an_entity_brings_no_character_that_could_not_be_written() {
    for entity in ["&#7;", "&#x85;", "&#127;", "&#x10FFFE;", "&#xFDD0;"] {
        text(&format!("a {entity} b"))
            .check()
            .fails_with("FP128")
            .says(entity);
        text(&format!("## {entity}body{entity}"))
            .check()
            .fails_with("FP128");
        text(&format!("- [{entity}](index.md)"))
            .check()
            .fails_with("FP128");
    }
    for text_with in ["a &amp; &lt; &nbsp; &eacute; &#0; b", "`&#7;`"] {
        text(text_with).check().succeeds();
    }
}

#[test]
fn no_text_stands_in_for_the_body_of_a_page() {
    let headings = "## &#0;body&#0;\n\na\n\n## lead\n\nb\n\n## body\n\nc\n";
    assert_whole(&page(headings));
}

#[test]
fn two_versions_in_one_file_are_one_finding() {
    let conflict = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n";
    for site in [
        text(conflict),
        text(&conflict.replace('\n', "\n\n")),
        Site::sample("minimal").with("index.md", |f| {
            f.replacen(
                "title: ",
                "<<<<<<< HEAD\ntitle: A\n=======\n>>>>>>> other\ntitle: ",
                1,
            )
        }),
        Site::sample("minimal").with("index.md", |f| format!("<<<<<<< HEAD\n{f}")),
    ] {
        assert_eq!(site.check().fails_with("FP229").ids(), ["FP229"]);
    }
    text("Heading\n-------\n\n```\n<<<<<<< HEAD\n```")
        .check()
        .succeeds();
    let both = |f: String| format!("<<<<<<< HEAD\n=======\n>>>>>>> other\n{f}");
    for (sample, file) in [
        ("minimal", "site.yaml"),
        ("checkers", "professionals/check.cases.yaml"),
    ] {
        let run = Site::sample(sample)
            .with(file, both)
            .check()
            .fails_with("FP229");
        assert_eq!(run.ids(), ["FP229"], "{file}");
    }
}

#[test]
fn what_is_read_as_text_but_was_meant_as_markdown_is_one_finding_each() {
    for slip in [
        "•\tA photo\n•\tWhat they wore",
        "##Next steps",
        "-[ ] A coat",
        "- [] A bag",
        "**Call now if they are hurt.",
        "Call ~~101~~ 999.",
        "> [!WARNING]\n> Call 999.",
    ] {
        let run = text(slip).check().warns_of("FP228");
        assert_eq!(run.ids(), ["FP228"], "{slip}");
    }
    for slip in ["[the page(index.md)", "[x] (index.md)"] {
        assert_eq!(
            text(slip).check().fails_with("FP223").ids(),
            ["FP223"],
            "{slip}"
        );
    }
}

#[test]
fn text_that_only_looks_like_markdown_is_left_alone() {
    let sound = "#1 priority? It is -1 degrees, 2 * 3 * 4 is 24, `**` is code, [sic] (as it stands).\n\n\
                 Text[^1](see also the law) goes on. She wrote \\[sic](as it stands) on it.\n\n\
                 #MissingPeople\n\n-1 degrees\n\na | b\n\n```\n::before\n##Next\n| a | b |\n```\n\n\
                 A line\n– with a dash – in it.\n\n[^1]: Note.\n";
    assert_eq!(text(sound).build().ids(), [""; 0]);
}

#[test]
fn code_that_never_ends_is_refused() {
    for code in [
        "```\ncode\n\n[999](tel:999)",
        "~~~\ncode",
        "```",
        "> ```\n> code\n\nText.",
        "```\ncode\n``",
    ] {
        text(code).check().fails_with("FP230");
    }
    for code in [
        "```\ncode\n```",
        "~~~\ncode\n~~~~",
        "> ```\n> code\n> ```",
        "- ```\n  a\n  ```",
        "```\n```",
        "    code",
    ] {
        text(code).check().succeeds();
    }
}

#[test]
fn a_ticked_box_and_words_that_nobody_sees_are_refused() {
    text("- [x] A photo").check().fails_with("FP231");
    text("- [ ] A photo").check().succeeds();
    text("[Act](https://example.org/ \"Section 10\")")
        .check()
        .fails_with("FP232")
        .says("Section 10");
    text("[Act](https://example.org/)").check().succeeds();
    text("[Act][act]\n\n[act]: https://example.org/ \"Section 10\"")
        .check()
        .fails_with("FP232");
}

#[test]
fn the_address_of_a_link_is_given_once_and_hides_no_words() {
    let two = text("[a][law]\n\n[law]: https://example.org/\n[LAW]: https://example.com/");
    two.check()
        .fails_with("FP233")
        .says("content/index.md:16:1")
        .says("in line 15");
    assert_eq!(two.check().ids(), ["FP233"]);
    text("Text.\n\n[Police]: 101")
        .check()
        .fails_with("FP233")
        .says("`\\[Police]:`");
    for sound in [
        "[a][law]\n\n[law]: https://example.org/",
        "Text.\n\n[law]: https://example.org/",
        "Text.\n\n\\[Police]: 101",
        "[a][law] and the [law]: a book.\n\n[law]: https://example.org/",
        "```\n[law]: x\n[law]: y\n```",
        "[a][law]\n\n[law]: https://example.org/\n\n`[law]: x`",
    ] {
        text(sound).check().succeeds();
    }
}

#[test]
fn a_block_that_is_closed_in_another_way_is_one_finding() {
    for end in ["::: end", "::::", "::"] {
        let run = text(&format!("::: note Title\nText.\n{end}"))
            .check()
            .fails_with("FP222");
        assert_eq!(run.ids(), ["FP222"], "{end}");
    }
}

#[test]
fn ids_that_templates_give_are_kept_from_authors() {
    // Ids that start with these are refused on the pages that have them (`Kind::is_page_id`), or are rules with an
    // address of their own (`Kind::anchors`).
    let known = [
        "fp-",
        "check",
        "clock-",
        "question-",
        "trigger-",
        "finder-",
        "places-",
        "action-",
        "step-",
        "objective-",
        "example-",
        "{{ group.id }}",
        "{{ id }}",
        "{{ anchor }}-",
        "{{ ladder.id }}",
        // In a set for paper those of pages have that of their page before them.
        "{{ chapter.id }}",
        "{{ page.id }}",
    ];
    let mut seen = 0;
    for (path, bytes) in
        tree_of(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates"))
    {
        if path.starts_with("copies/") {
            // There each id of an author has the key of its page before it.
            continue;
        }
        let text = String::from_utf8(bytes).unwrap();
        for id in text.split(" id=\"").skip(1) {
            seen += 1;
            assert!(
                known.iter().any(|start| id.starts_with(start)),
                "{path} has an id that a heading could have: {:?}",
                id.split('"').next()
            );
        }
    }
    assert!(seen > 40, "only {seen} ids were looked at");
}

/// Text made of the signs of Markdown.
fn markdown() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "::: note Title\n",
        "::: local police\n",
        ":::\n",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "## ",
        "### ",
        "> ",
        "    ",
        "| a | b |\n|---|---|\n",
        "| c | d |\n",
        "| c | d | e |\n",
        "[a](b.md)",
        "[a](#one)",
        "[^1]",
        "\n\n[^1]: ",
        "[^2]",
        "\n\n[^2]: ",
        "\n\n[^1]: Note.\n\n",
        "x",
        "one",
        "*",
        "**",
        "`",
        "\n```\n",
        "\nWord\n: meaning\n",
        "&amp;",
        "## One\n\n## Two\n\n## Three\n\n",
        "{#one}",
        "{}",
        "\n---\n",
        "[law]",
        "\n\n[law]: b.md\n",
        "é",
        "<",
        "\\",
        "- [ ] ",
    ]);
    prop::collection::vec(parts, 0..10).prop_map(|parts| with_notes(&parts.concat()))
}

/// The text with the notes that it cites, so that more of them are accepted.
fn with_notes(text: &str) -> String {
    let missing = |label: &&str| text.contains(*label) && !text.contains(&format!("{label}:"));
    let mut all = text.to_owned();
    for label in ["[^1]", "[^2]"].into_iter().filter(missing) {
        all.extend(["\n\n", label, ": Note.\n"]);
    }
    all
}

/// Builds the small site of areas with this text on a country-wide page and in an area's words for its slots.
fn built(files: &Tree, text: &str, words: &str) -> Option<Vec<(String, String)>> {
    let mut files = files.clone();
    let front = |kind: &str| {
        format!(
            "---\nkind: {kind}\ntitle: Title\nsummary: Summary.\nowner: Editors\nreviewed: 2026-11-21\nreview_by: 2027-11-21\naudiences: [parent-carer]\n---\n\n"
        )
    };
    files.insert(
        "content/parents/p.md".into(),
        format!("{}{text}\n", front("page")).into_bytes(),
    );
    files.insert("content/parents/b.md".into(), front("page").into_bytes());
    if text.contains("local police") {
        files.insert(
            "content/areas/north/local/police.md".into(),
            format!("{}{words}\n", front("local")).into_bytes(),
        );
    }
    let texts: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap()))
        .collect();
    let sources = Sources::from_strings(texts);
    let options = Options {
        today: Date::constant(2026, 12, 1),
        drafts: false,
        base_url: None,
    };
    let (site, findings) = understand(&sources, &options);
    if findings.iter().any(Finding::is_error) {
        return None;
    }
    let outputs = render(&site?, &sources).expect("a site without errors can be made into pages");
    let pages = outputs
        .files()
        .into_iter()
        .filter(|output| output.path.ends_with("p.html"));
    Some(
        pages
            .map(|output| (output.path, String::from_utf8(output.bytes).unwrap()))
            .collect(),
    )
}

#[test]
fn any_accepted_text_makes_a_whole_page() {
    let files = tree_of(&Site::sample("areas").root());
    let config = ProptestConfig {
        cases: 160,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let accepted = Cell::new(0);
    proptest!(config, |(text in markdown(), words in markdown())| {
        let pages = built(&files, &text, &words);
        accepted.set(accepted.get() + u32::from(pages.is_some()));
        for (path, html) in pages.into_iter().flatten() {
            prop_assert_eq!(faults(&html), None, "{}:\n{}", path, html);
        }
    });
    // Were nearly every text refused, little would have been looked at.
    assert!(
        accepted.get() >= 30,
        "only {} of 160 texts were accepted",
        accepted.get()
    );
}

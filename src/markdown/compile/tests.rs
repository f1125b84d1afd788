//! What authors write, and the HTML with holes it becomes.

use super::*;
use proptest::prelude::*;

fn compiled(text: &str) -> (Prose, Vec<&'static str>) {
    let mut findings = Vec::new();
    let prose = compile(
        &Arc::from("content/parents/a.md"),
        text,
        0,
        &Purpose {
            fills_a_slot: false,
            is_page_id: &|id| id.starts_with("step-"),
            linked_kinds: &["area", "service", "source"],
        },
        &mut findings,
    );
    (prose, findings.iter().map(|f| f.id).collect())
}

fn html(text: &str) -> String {
    let (prose, findings) = compiled(text);
    assert_eq!(findings, Vec::<&str>::new(), "{text}");
    prose.html
}

#[test]
fn emergency_numbers_survive() {
    assert_eq!(
        html("[999](tel:999) [text](sms:85258) <a@b.org>"),
        "<p><a class=\"tel\" href=\"tel:999\">999</a> <a class=\"tel\" href=\"sms:85258\">text</a> \
         <a href=\"mailto:a@b.org\">a@b.org</a></p>"
    );
}

#[test]
fn blocks_wrap_what_they_hold() {
    assert_eq!(
        html("::: warning Call 999\nNow.\n:::\n\nText.\n"),
        "<div class=\"block block-warning\" role=\"group\" aria-labelledby=\"call-999\">\
         <p class=\"block-title\" id=\"call-999\"><strong>Call 999</strong></p><p>Now.</p></div><p>Text.</p>"
    );
    assert_eq!(
        html("::: steps\n1. a\n2. b\n:::\n"),
        "<div class=\"steps\"><ol><li>a</li><li>b</li></ol></div>"
    );
}

#[test]
fn a_block_right_after_a_paragraph_a_list_or_a_table_is_a_block() {
    for text in [
        "Text\n",
        "- item\n",
        "> quote\n",
        "| a |\n|---|\n| b |\n",
        "1. a\n   b\n",
        "Term\n: meaning\n",
    ] {
        let (prose, findings) = compiled(&format!("{text}::: note Title\nx\n:::\nafter\n"));
        assert_eq!(findings, Vec::<&str>::new(), "{text}");
        assert!(
            prose
                .html
                .contains("</strong></p><p>x</p></aside><p>after</p>"),
            "{}",
            prose.html
        );
    }
}

#[test]
fn links_to_documents_stay_open_until_the_page_is_known() {
    let (prose, _) = compiled("## [A](b.md) c\n\n[](source:x#1)\n");
    assert_eq!(prose.links.len(), 2);
    assert_eq!(
        prose.html,
        "<h2 id=\"a-c\"><a href=\"\">A</a> c</h2><p><a class=\"cite\" href=\"\"></a></p>"
    );
    let kinds: Vec<HoleKind> = prose.holes.iter().map(|hole| hole.kind).collect();
    assert_eq!(
        kinds,
        [
            HoleKind::Address(0),
            HoleKind::Address(1),
            HoleKind::Name(1)
        ]
    );
    for hole in &prose.holes {
        assert!(
            prose.html[..hole.at].ends_with(['"', '>']),
            "{}",
            &prose.html[..hole.at]
        );
    }
}

#[test]
fn slots_know_where_they_end_and_contacts_where_they_stand() {
    let (prose, findings) =
        compiled("::: local front-door\nDefault.\n\n::: contact a b\n:::\n:::\n");
    assert_eq!(findings, Vec::<&str>::new());
    assert_eq!(prose.slots.len(), 1);
    assert_eq!(prose.holes[prose.slots[0].end].kind, HoleKind::SlotEnd);
    assert_eq!(
        prose.contacts.iter().map(|c| &*c.value).collect::<Vec<_>>(),
        ["a", "b"]
    );
    assert_eq!(prose.contacts[1].span, 45..46);
}

#[test]
fn html_is_refused_and_plain_text_is_escaped() {
    for text in [
        "<b>x</b>",
        "<script>alert(1)</script>",
        "a <br> b",
        "<!-- x -->",
        "<div>\nx\n</div>",
    ] {
        let (prose, findings) = compiled(text);
        assert_eq!(findings[0], "FP210", "{text}");
        assert!(
            !prose.html.contains("<script") && !prose.html.contains("<div"),
            "{}",
            prose.html
        );
    }
    assert_eq!(
        html("a \\< b & \"c\""),
        "<p>a &lt; b &amp; &quot;c&quot;</p>"
    );
}

#[test]
fn headings_start_at_two_and_never_skip() {
    assert_eq!(compiled("# a\n").1, ["FP213"]);
    assert_eq!(compiled("### a\n").1, ["FP214"]);
    assert_eq!(compiled("## a\n\n#### b\n").1, ["FP214"]);
    assert_eq!(compiled("## a {#x}\n\n## b {#x}\n").1, ["FP217"]);
    assert_eq!(compiled("## a\n\n### b\n\n## a\n").1, Vec::<&str>::new());
}

#[test]
fn footnotes_come_last_in_the_order_they_are_used() {
    let html = html("a[^b] c[^a]\n\n[^a]: first\n\n[^b]: second\n");
    let section = html.find("<section").unwrap_or_default();
    assert!(
        html[section..].find("second") < html[section..].find("first"),
        "{html}"
    );
    assert_eq!(compiled("a[^z]\n").1, ["FP209"]);
}

#[test]
fn a_link_without_address_is_reported() {
    assert_eq!(compiled("[a][b]\n").1, ["FP221"]);
    assert_eq!(compiled("[](https://example.org)\n").1, ["FP219"]);
    assert_eq!(compiled("[x] plain brackets\n").1, Vec::<&str>::new());
}

proptest! {
    #[test]
    fn any_text_compiles_to_html_whose_holes_are_in_order(
        text in "(::: note\n|::: local x\n|::: contact a\n|:::\n|\n|- |1. |## |# |> |\\| a \\|\n|---\n|\\[a\\]\\(b.md\\)|\\[\\^1\\]|\\[\\^1\\]: |x|é|<b>|`|: |```)*"
    ) {
        let (prose, _) = compiled(&text);
        let mut last = 0;
        for hole in &prose.holes {
            prop_assert!(hole.at >= last && prose.html.is_char_boundary(hole.at));
            last = hole.at;
        }
    }
}

//! Names of things that are not there, or are there twice, and what the author is told.

use crate::support::Site;
use insta::assert_snapshot;

/// The site with two areas, with more text on its first page.
fn text(text: &str) -> Site {
    Site::sample("areas").adding("index.md", &format!("\n{text}\n"))
}

#[test]
fn a_dead_link_is_told_the_file_that_was_meant() {
    let run = text("[Report](parents/reportin.md)")
        .check()
        .fails_with("FP302")
        .says("content/index.md:15:1");
    assert_snapshot!(run.message());
}

#[test]
fn a_dead_link_to_a_file_that_moved_is_told_where_it_is() {
    let run = text("[At night](parents/dark.md)")
        .check()
        .fails_with("FP302");
    assert_snapshot!(run.message());
}

#[test]
fn a_dead_link_is_told_a_path_from_its_own_folder() {
    Site::sample("areas")
        .with("parents/nights/dark.md", |f| {
            f.replace("../reporting.md", "../report.md")
        })
        .check()
        .fails_with("FP302")
        .says("did you mean `../reporting.md`?");
}

#[test]
fn a_link_to_no_file_at_all_is_told_how_paths_are_counted() {
    let run = text("[Report](../police.md)").check().fails_with("FP218");
    assert_snapshot!(run.message());
}

#[test]
fn a_dead_anchor_is_told_the_heading_that_was_meant() {
    let run = text("[Report](parents/reporting.md#asks)")
        .check()
        .fails_with("FP304");
    assert_snapshot!(run.message());
}

#[test]
fn a_dead_anchor_of_the_same_page_is_shown() {
    let run = text("## Now\n\n[Now](#know)").check().fails_with("FP304");
    assert_snapshot!(run.message());
}

#[test]
fn an_unknown_service_in_a_link_is_told_the_one_that_was_meant() {
    let run = text("[Call](service:helplin)").check().fails_with("FP303");
    assert_snapshot!(run.message());
}

#[test]
fn an_unknown_service_in_a_contact_card_is_shown_at_its_own_word() {
    let run = text("::: contact helpline helpers\n:::")
        .check()
        .fails_with("FP303")
        .says("content/index.md:15:22");
    assert_snapshot!(run.message());
}

#[test]
fn an_unknown_source_is_told_the_one_that_was_meant() {
    let run = Site::sample("areas")
        .with("parents/reporting.md", |f| {
            f.replace("guide#1.1", "giude#1.1")
        })
        .check()
        .fails_with("FP303");
    assert_snapshot!(run.message());
}

#[test]
fn an_unknown_definition_is_told_the_one_that_was_meant() {
    let run = Site::sample("kinds")
        .with("index.md", |f| {
            f.replace("definition:missing", "definition:mising")
        })
        .check()
        .fails_with("FP303");
    assert_snapshot!(run.message());
}

#[test]
fn a_citation_without_a_paragraph_is_told_to_name_one() {
    let run = Site::sample("areas")
        .with("parents/reporting.md", |f| {
            f.replace("\"guide#1.1\"", "guide")
        })
        .check()
        .fails_with("FP306");
    assert_snapshot!(run.message());
}

#[test]
fn a_citation_in_the_text_needs_its_paragraph_too() {
    let run = Site::sample("areas")
        .with("parents/reporting.md", |f| {
            f.replace("source:guide#1.2", "source:guide")
        })
        .check()
        .fails_with("FP306");
    assert_snapshot!(run.message());
}

#[test]
fn a_link_with_words_may_lead_to_a_source_as_a_whole() {
    text("Read [the guide](source:guide).").check().succeeds();
}

#[test]
fn a_paragraph_of_a_source_cited_as_a_whole_is_refused() {
    let run = Site::sample("areas")
        .with("sources/guide.md", |f| {
            f.replace("cite_by: paragraph", "cite_by: whole")
        })
        .with("parents/reporting.md", |f| {
            f.replace("source:guide#1.2", "source:guide")
        })
        .check()
        .fails_with("FP306");
    assert_snapshot!(run.message());
}

#[test]
fn an_unknown_audience_is_told_the_one_that_was_meant() {
    let run = Site::sample("areas")
        .with("index.md", |f| f.replace("parent-carer", "parents-carer"))
        .check()
        .fails_with("FP307");
    assert_snapshot!(run.message());
}

#[test]
fn an_unknown_need_is_told_the_ones_there_are() {
    let run = Site::sample("areas")
        .with("services/helpline.md", |f| {
            f.replace("needs: [talk]", "needs: [sleep]")
        })
        .check()
        .fails_with("FP311");
    assert_snapshot!(run.message());
}

#[test]
fn words_for_a_slot_that_no_page_has_are_refused() {
    let words = "---\nkind: local\nowner: North\nreviewed: 2026-11-21\nreview_by: 2027-11-21\naudiences: [parent-carer]\n---\n\nText.\n";
    let run = Site::sample("areas")
        .file("areas/north/local/polise.md", words)
        .check()
        .fails_with("FP309");
    assert_snapshot!(run.message());
}

#[test]
fn an_area_that_the_settings_do_not_list_is_refused() {
    let run = Site::sample("areas")
        .with("site.yaml", |f| {
            f.replace("areas: [north, south]", "areas: [north]")
        })
        .check()
        .fails_with("FP310");
    assert_snapshot!(run.message());
}

#[test]
fn an_area_that_is_listed_but_not_there_is_refused() {
    let run = Site::sample("areas")
        .with("site.yaml", |f| {
            f.replace("areas: [north, south]", "areas: [north, south, nort]")
        })
        .check()
        .fails_with("FP303")
        .says("content/site.yaml:3");
    assert_snapshot!(run.message());
}

#[test]
fn two_files_with_one_address_are_refused() {
    let run = Site::sample("areas")
        .page("north/index.md", "Text.\n")
        .check()
        .fails_with("FP301");
    assert_snapshot!(run.message());
}

#[test]
fn a_page_at_an_address_that_the_site_makes_itself_is_refused() {
    let run = Site::sample("minimal")
        .page("404.md", "Text.\n")
        .check()
        .fails_with("FP301");
    assert_snapshot!(run.message());
}

#[test]
fn two_documents_with_one_id_are_refused() {
    let helpline = std::fs::read(
        Site::sample("areas")
            .root()
            .join("content/services/helpline.md"),
    );
    let run = Site::sample("areas")
        .file("services/more/helpline.md", helpline.unwrap())
        .check()
        .fails_with("FP317");
    assert_snapshot!(run.message());
}

#[test]
fn a_file_name_that_cannot_be_an_address_is_refused() {
    let run = Site::sample("minimal")
        .page("Näxt Steps.md", "Text.\n")
        .check()
        .fails_with("FP101");
    assert_snapshot!(run.message());
}

#[test]
fn settings_that_name_a_missing_file_are_shown_where_they_do() {
    let run = Site::sample("areas")
        .with("site.yaml", |f| {
            f.replace(
                "emergency: parents/first-steps.md",
                "emergency: parents/first-step.md",
            )
        })
        .check()
        .fails_with("FP302")
        .says("content/site.yaml:9:12");
    assert_snapshot!(run.message());
}

#[test]
fn links_to_a_page_with_a_fault_of_its_own_are_not_dead_links() {
    let run = Site::sample("areas")
        .with("parents/reporting.md", |f| f.replace("owner:", "owned:"))
        .check();
    assert_eq!(run.ids(), ["FP104"]);
}

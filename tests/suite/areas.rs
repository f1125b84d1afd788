//! National once, local where it differs: what a reader in an area reads.

use crate::support::{Page, Site};

const BASE: &[&str] = &["--base-url", "https://example.org"];

fn page(path: &str) -> Page {
    Site::sample("areas").option(BASE).build().has_page(path)
}

#[test]
fn an_area_reads_its_own_page_in_place_of_the_national_one() {
    page("north/parents/first-steps.html")
        .contains("look by the river first")
        .lacks("Look, call, go.");
    page("parents/first-steps.html")
        .contains("Look, call, go.")
        .lacks("river");
}

#[test]
fn an_area_without_a_page_of_its_own_reads_the_national_one() {
    page("south/parents/first-steps.html")
        .contains("Look, call, go.")
        .contains("South");
}

#[test]
fn a_slot_shows_the_words_of_the_area_under_its_name() {
    page("north/parents/reporting.html")
        .contains("In North</p>")
        .contains("North Police answer at the harbour.")
        .lacks("Your police have a website.");
}

#[test]
fn a_slot_that_an_area_leaves_empty_shows_its_default() {
    page("south/parents/reporting.html")
        .contains("Your police have a website.")
        .lacks("local-label");
    page("parents/reporting.html")
        .contains("Your police have a website.")
        .lacks("local-label");
}

#[test]
fn links_keep_a_reader_in_the_area() {
    page("north/parents/reporting.html")
        .links("the first steps", "first-steps.html")
        .links("at the river first", "first-steps.html");
    page("north/index.html").links("What to do first", "parents/first-steps.html");
    page("south/index.html").links("How to report", "parents/reporting.html");
    page("south/parents/nights/dark.html").links("report it", "../reporting.html#ask");
}

#[test]
fn links_to_pages_that_areas_do_not_have_lead_to_the_country() {
    page("north/parents/nights/index.html").links("home", "../../../index.html");
    page("north/parents/nights/dark.html")
        .links("call the helpline", "../../../services/helpline.html");
}

#[test]
fn a_page_of_an_area_leads_back_to_the_country() {
    page("north/parents/reporting.html")
        .links("For the whole country", "../../parents/reporting.html");
}

#[test]
fn search_engines_are_led_to_the_country_when_an_area_says_nothing_of_its_own() {
    for path in [
        "parents/first-steps.html",
        "parents/reporting.html",
        "parents/nights/dark.html",
    ] {
        let canonical = page(&format!("south/{path}")).canonical();
        assert_eq!(canonical, Some(format!("https://example.org/{path}")));
    }
}

#[test]
fn search_engines_are_led_to_the_area_when_it_does() {
    for path in [
        "north/parents/first-steps.html",
        "north/parents/reporting.html",
        "north/index.html",
    ] {
        assert_eq!(
            page(path).canonical(),
            Some(format!("https://example.org/{path}"))
        );
    }
}

#[test]
fn a_site_that_does_not_know_its_address_names_none() {
    let run = Site::sample("areas").build();
    assert_eq!(
        run.has_page("south/parents/reporting.html").canonical(),
        None
    );
}

#[test]
fn a_filled_page_cites_the_sources_of_both_and_counts_the_older_review() {
    page("north/parents/reporting.html")
        .contains("The national guide")
        .contains("The plan of North")
        .contains("30 September 2026")
        .contains("31 March 2027")
        .lacks("21 November 2026</time></dd>");
}

#[test]
fn the_national_page_cites_its_own_sources_only() {
    page("parents/reporting.html")
        .contains("The national guide")
        .contains("21 November 2026")
        .lacks("The plan of North");
}

#[test]
fn a_page_that_cites_a_replaced_source_says_so_and_names_its_successor() {
    page("north/parents/reporting.html")
        .contains("Source ended; 999 and 101 still hold")
        .contains("Replaced by <a href=../../sources/guide.html>The national guide</a>");
    page("south/parents/reporting.html").lacks("still hold");
}

#[test]
fn a_source_lists_the_pages_that_cite_it() {
    page("sources/north-plan.html").links("North", "../north/index.html");
    page("sources/guide.html")
        .links("Reporting", "../parents/reporting.html")
        .contains("1.1, 1.2");
}

#[test]
fn the_heading_after_a_filled_slot_stays_a_heading() {
    Site::sample("areas")
        .with("parents/reporting.md", |f| {
            format!("{f}\n::: local police\nDefault.\n:::\n\n## After the slot\n\nText.\n")
        })
        .build()
        .has_page("north/parents/reporting.html")
        .contains("<h2 id=\"after-the-slot\">After the slot</h2>");
}

#[test]
fn a_page_of_an_area_must_have_the_headings_that_its_links_lead_to() {
    let reporting = "---\nkind: page\ntitle: A\nsummary: A.\nowner: E\nreviewed: 2026-01-01\n\
                     review_by: 2027-01-01\naudiences: [parent-carer]\n---\nText.\n";
    Site::sample("areas")
        .file("areas/north/parents/reporting.md", reporting)
        .check()
        .fails_with("FP304")
        .says("areas/north/parents/reporting.md");
}

#[test]
fn words_for_a_slot_that_stands_on_no_page_of_the_area_are_refused() {
    let words = "---\nkind: local\nowner: E\nreviewed: 2026-01-01\nreview_by: 2027-01-01\n\
                 audiences: [parent-carer]\n---\nText.\n";
    Site::sample("areas")
        .with("index.md", |f| {
            format!("{f}\n::: local harbour\nDefault.\n:::\n")
        })
        .file("areas/north/local/harbour.md", words)
        .check()
        .fails_with("FP309");
}

#[test]
fn an_area_s_page_names_the_area_in_tabs_and_in_what_a_search_finds() {
    page("parents/reporting.html").contains("<title>Reporting – Two areas</title>");
    page("south/parents/reporting.html")
        .contains("<title>Reporting – South – Two areas</title>")
        .contains("content=\"South: Reporting in one sentence.\"")
        .contains("<h1>Reporting</h1>");
    // Its own words name it already.
    page("north/parents/first-steps.html")
        .contains("<title>What to do first in North – Two areas</title>")
        .contains("content=\"What to do first in North in one sentence.\"");
    page("south/index.html").contains("<title>South – Two areas</title>");
    // "Northern" is not the name of North.
    Site::sample("areas")
        .with("areas/north/parents/first-steps.md", |f| {
            f.replace("title: What to do first in North", "title: Northern lights")
        })
        .build()
        .has_page("north/parents/first-steps.html")
        .contains("<title>Northern lights – North – Two areas</title>");
}

#[test]
fn a_page_that_stands_in_for_the_country_s_can_lead_to_it() {
    let link = "\nThe [national steps](../../../parents/first-steps.md) say more.\n";
    Site::sample("areas")
        .with("areas/north/parents/first-steps.md", |f| f + link)
        .build()
        .has_page("north/parents/first-steps.html")
        .links("national steps", "../../parents/first-steps.html")
        .links("report it", "reporting.html");
}

#[test]
fn a_link_to_the_page_it_stands_on_is_told_how_the_country_s_is_named() {
    Site::sample("areas")
        .with("areas/north/parents/first-steps.md", |f| {
            f + "\nSee the [national page](../parents/first-steps.md).\n"
        })
        .check()
        .warns_of("FP455")
        .says("the country's pages are above `areas/`");
    // Words for a slot stand on the page of the slot.
    Site::sample("areas")
        .with("areas/north/local/police.md", |f| {
            f + "\nSee [this](../../../parents/reporting.md).\n"
        })
        .check()
        .warns_of("FP455");
}

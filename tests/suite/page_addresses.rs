//! Where pages are, and names that some host, disk or reader would take for another.

use crate::support::Site;

#[test]
fn two_pages_that_share_an_address_without_its_ending_are_refused() {
    Site::sample("minimal")
        .page("advice.md", "Words.\n")
        .page("advice/index.md", "Words.\n")
        .check()
        .fails_with("FP301")
        .says("content/advice")
        .says("/advice");
}

#[test]
fn a_page_named_as_an_area_is_refused() {
    Site::sample("areas")
        .page("north.md", "Words.\n")
        .check()
        .fails_with("FP301")
        .says("north");
}

#[test]
fn a_page_beside_a_folder_without_a_first_page_is_left_alone() {
    Site::sample("minimal")
        .adding(
            "index.md",
            "\n[Advice](advice.md), [more](advice/more.md)\n",
        )
        .page("advice.md", "Words.\n")
        .page("advice/more.md", "Words.\n")
        .check()
        .succeeds()
        .does_not_say("FP");
}

#[test]
fn folders_that_the_site_fills_itself_are_refused() {
    for folder in ["assets", "data", "icons"] {
        Site::sample("minimal")
            .page(&format!("{folder}/x.md"), "Words.\n")
            .check()
            .fails_with("FP301")
            .says(&format!("{folder}/"));
    }
    Site::sample("minimal")
        .adding("index.md", "\n[Data](database/x.md)\n")
        .page("database/x.md", "Words.\n")
        .check()
        .succeeds()
        .does_not_say("FP");
}

#[test]
fn a_name_that_some_disk_refuses_is_refused_by_check_already() {
    for name in ["con", "aux", "lpt1", &"a".repeat(252)] {
        // This machine may refuse to make the file at all.
        let site = Site::sample("minimal");
        let path = site.root().join(format!("content/{name}.md"));
        if std::fs::write(path, "---\nkind: page\n---\n").is_ok() {
            site.check().fails_with("FP101");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_link_of_the_disk_is_told_what_is_wrong_with_it() {
    use std::os::unix::fs::symlink;
    let site = Site::sample("areas");
    symlink("nothing.md", site.root().join("content/lost.md")).unwrap();
    site.check().fails_with("FP002").says("leads to nothing");
    let site = Site::sample("areas");
    symlink("parents", site.root().join("content/carers")).unwrap();
    site.check().fails_with("FP002").says("leads to a folder");
}

#[cfg(unix)]
#[test]
fn content_may_be_a_link_to_a_folder_inside_the_site() {
    let site = Site::sample("minimal");
    std::fs::rename(site.root().join("content"), site.root().join("words")).unwrap();
    std::os::unix::fs::symlink("words", site.root().join("content")).unwrap();
    site.build().succeeds().has_page("index.html");
}

#[cfg(unix)]
#[test]
fn a_file_name_cannot_speak_to_the_terminal() {
    let site = Site::sample("minimal").file("a\u{1b}[2Jb.md", "---\nkind: page\n---\n");
    site.check().fails_with("FP101").does_not_say("\u{1b}[2J");
}

#[test]
fn words_for_a_slot_of_a_folder_that_areas_do_not_show_are_told_which_folder() {
    Site::sample("areas")
        .with("site.yaml", |f| f.replace("localised: [parents]\n", ""))
        .check()
        .fails_with("FP309")
        .says("`localised`")
        .says("content/parents/reporting.md")
        .does_not_say("did you mean `police`");
}

#[test]
fn an_area_that_is_not_there_is_told_where_to_write_it() {
    Site::sample("minimal")
        .with("site.yaml", |f| f + "areas: [ourtown]\n")
        .check()
        .fails_with("FP303")
        .says("content/areas/ourtown/index.md");
}

#[test]
fn a_page_that_nothing_leads_to_is_told_what_would_lead_to_it() {
    Site::sample("minimal")
        .page("lost.md", "Words.\n")
        .check()
        .warns_of("FP407")
        .does_not_say("add an `index.md`");
    Site::sample("minimal")
        .page("lost/index.md", "Words.\n")
        .page("lost/more.md", "Words.\n")
        .check()
        .warns_of("FP407")
        .says("content/lost/index.md, which lists it")
        .does_not_say("add an `index.md`");
    Site::sample("minimal")
        .page("lost/more.md", "Words.\n")
        .check()
        .warns_of("FP407")
        .says("add an `index.md`");
}

//! Files that cannot be read, settings and templates that do not work, and what is said about them.

use crate::support::Site;
use insta::assert_snapshot;

#[test]
fn a_file_that_is_not_utf_8_is_shown_at_its_first_wrong_byte() {
    let page = b"---\nkind: page\ntitle: Caf\xe9\n---\n";
    let run = Site::sample("minimal")
        .file("cafe.md", page)
        .check()
        .fails_with("FP004")
        .says("content/cafe.md:3:11");
    assert_eq!(run.ids(), ["FP004"]);
    assert_snapshot!(run.message());
}

#[test]
fn a_file_that_is_too_large_is_refused_with_its_size() {
    let run = Site::sample("minimal")
        .page("long.md", &"Text.\n".repeat(200_000))
        .check()
        .fails_with("FP003");
    assert_snapshot!(run.message());
}

#[test]
fn links_to_a_file_that_cannot_be_read_are_not_dead_links() {
    let run = Site::sample("areas")
        .adding("parents/reporting.md", &"Text.\n".repeat(200_000))
        .check();
    assert_eq!(run.ids(), ["FP003"]);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_site_is_refused() {
    let site = Site::sample("minimal");
    std::fs::write(site.home().join("secret.md"), "Secret.\n").unwrap();
    std::os::unix::fs::symlink("../../secret.md", site.root().join("content/secret.md")).unwrap();
    let run = site.check().fails_with("FP002").does_not_say("Secret.");
    assert_snapshot!(run.message());
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_is_refused() {
    let site = Site::sample("areas");
    std::os::unix::fs::symlink("parents", site.root().join("content/carers")).unwrap();
    site.check().fails_with("FP002").says("content/carers");
}

#[cfg(unix)]
#[test]
fn a_link_to_another_file_of_the_site_is_followed() {
    let site = Site::sample("minimal").adding("index.md", "\n[Again](again.md)\n");
    std::os::unix::fs::symlink("index.md", site.root().join("content/again.md")).unwrap();
    site.build().has_page("again.html").contains("tel:999");
}

#[cfg(unix)]
#[test]
fn a_pipe_is_refused_and_not_waited_for() {
    let site = Site::sample("minimal");
    let made = std::process::Command::new("mkfifo")
        .arg(site.root().join("content/pipe.md"))
        .status();
    assert!(made.unwrap().success());
    let run = site.check().fails_with("FP006");
    assert_snapshot!(run.message());
}

#[test]
fn what_editors_hide_is_not_read() {
    Site::sample("minimal")
        .file(".obsidian/workspace.json", "{}")
        .file(".obsidian/draft.md", "Not a page.")
        .file(".index.md.swp", "\0")
        .check()
        .succeeds()
        .does_not_say("FP");
}

#[test]
fn a_file_that_is_no_page_is_left_out_and_said() {
    let run = Site::sample("minimal")
        .file("map.pdf", b"%PDF")
        .build()
        .warns_of("FP005")
        .has_no("map.pdf");
    assert_snapshot!(run.message());
}

#[test]
fn a_folder_without_content_is_told_where_to_run() {
    let site = Site::sample("minimal");
    std::fs::rename(site.root().join("content"), site.root().join("contents")).unwrap();
    let run = site.check().fails_with("FP001");
    assert_snapshot!(run.message());
}

#[test]
fn a_site_without_settings_is_told_the_least_they_need() {
    let run = Site::sample("minimal")
        .without("site.yaml")
        .check()
        .fails_with("FP130");
    assert_snapshot!(run.message());
}

#[test]
fn an_unknown_setting_is_told_the_one_that_was_meant() {
    let run = Site::sample("areas")
        .with("site.yaml", |f| f.replace("footer:", "foother:"))
        .check()
        .fails_with("FP104");
    assert_snapshot!(run.message());
}

#[test]
fn a_template_that_cannot_be_read_is_shown_in_its_own_file() {
    let run = Site::sample("minimal")
        .other_file("templates/pages/home.html", "{% extends \"base.html\" %}\n{% block main %}\n<p>{{ page.title </p>\n{% endblock main %}\n")
        .check()
        .fails_with("FP601")
        .says("templates/pages/home.html:3");
    assert_snapshot!(run.message());
}

#[test]
fn a_template_that_fails_on_a_page_is_shown_in_its_own_file() {
    let run = Site::sample("minimal")
        .other_file(
            "templates/pages/home.html",
            "<!doctype html>\n\n<h1>\n  {{ page.heading }}\n</h1>\n\n<p>{{ page.colour }}</p>\n",
        )
        .check()
        .fails_with("FP601")
        .says("templates/pages/home.html:7");
    assert_snapshot!(run.message());
}

#[test]
fn a_template_that_fails_on_many_pages_is_said_once() {
    let footer = "{% component footer.site(site: map) %}\n{{ site.titel }}\n{% endcomponent footer.site %}\n";
    let run = Site::sample("areas")
        .other_file("templates/components/footer/footer.html", footer)
        .check();
    assert_eq!(run.ids(), ["FP601"]);
    assert_snapshot!(run.message());
}

#[test]
fn every_unknown_filter_of_the_templates_is_shown_in_its_own_file() {
    let run = Site::sample("minimal")
        .other_file(
            "templates/pages/home.html",
            "<h1>{{ page.title | shout }}</h1>\n",
        )
        .other_file(
            "templates/pages/page.html",
            "<p>\n{{ page.title | whisper }}</p>\n",
        )
        .check();
    assert_eq!(run.ids(), ["FP601", "FP601"]);
    assert_snapshot!(run.message());
}

#[test]
fn a_template_that_extends_nothing_is_told_so() {
    let run = Site::sample("minimal")
        .other_file("templates/pages/home.html", "{% extends \"bass.html\" %}\n")
        .check()
        .fails_with("FP601");
    assert_snapshot!(run.message());
}

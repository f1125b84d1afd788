//! Addresses that lead where they seem to lead: in links, in fields, in settings and on the command line.

use crate::support::Site;

fn text(text: &str) -> Site {
    Site::sample("minimal").adding("index.md", &format!("\n{text}\n"))
}

const DECEIVING: [&str; 15] = [
    "https://?.",
    "https:///a.b",
    "https://./",
    "https://.",
    "https://a..b",
    "https://example.org\\foo",
    "https://gov.uk@evil.example/",
    "https://user:pass@evil.example/",
    "https://[::1].b/",
    "https://a.b:99999/",
    "https://a.b/%",
    "https://gоv.uk/",
    "https://ｇｏｖ.uk/",
    "https://1.2.3/",
    "http://example.org/",
];

#[test]
fn an_address_that_no_browser_opens_or_that_deceives_is_refused_in_every_sort_of_link() {
    for address in DECEIVING {
        // A backslash before a letter stays one in Markdown, too.
        text(&format!("[x]({address})")).check().fails_with("FP218");
        text(&format!("[x][y]\n\n[y]: {address}"))
            .check()
            .fails_with("FP218");
    }
    text("<https://gov.uk@evil.example/>")
        .check()
        .fails_with("FP218");
    text("[x](<https://a.b/x y>)").check().fails_with("FP218");
    text("[x](https://a&#8203;b.org/)")
        .check()
        .fails_with("FP218");
    // Where the file holds the character as it is, one finding says so.
    let run = text("[x](https://a\u{200b}b.org/)").check();
    assert_eq!(run.ids(), ["FP128"]);
    text("[x](https://example.org/a?b=c#d), <https://bücher.example/>, [y](https://example.org:8443/x), [z](HTTPS://Example.org)")
        .build()
        .has_page("index.html")
        .links("z", "https://example.org");
}

#[test]
fn a_field_and_a_channel_take_the_same_addresses_as_a_link() {
    for address in DECEIVING {
        Site::sample("areas")
            .with("services/helpline.md", |f| {
                f.replace("confidence:", &format!("url: '{address}'\nconfidence:"))
            })
            .check()
            .fails_with("FP117");
        for kind in ["web", "webchat", "bsl", "app"] {
            let channel = format!("{{kind: {kind}, value: '{address}'}}");
            Site::sample("areas")
                .with("services/helpline.md", |f| {
                    f.replace(
                        "{kind: phone, value: \"0800 000 111\", cost: free}",
                        &channel,
                    )
                })
                .check()
                .fails_with("FP127");
        }
    }
}

#[test]
fn an_app_may_be_named_in_words() {
    for value in [
        "NHS App",
        "Hollie Guard (from https://hollieguard.com)",
        "https://hollieguard.com/",
    ] {
        let channel = format!("{{kind: app, value: '{value}'}}");
        Site::sample("areas")
            .with("services/helpline.md", |f| {
                f.replace("{kind: email, value: help@helpers.example}", &channel)
            })
            .check()
            .succeeds();
    }
}

#[test]
fn an_address_without_its_beginning_is_told_the_whole_one() {
    for (link, whole) in [
        ("[us](help@ourtown.gov.uk)", "`mailto:help@ourtown.gov.uk`"),
        ("[www](www.ourtown.gov.uk)", "`https://www.ourtown.gov.uk`"),
        ("[x](//ourtown.gov.uk/a)", "`https://ourtown.gov.uk/a`"),
        ("[101](101)", "`tel:101`"),
        ("[x](<tel 101>)", "`tel:101`"),
        ("[0800 1111](<tel:0800 1111>)", "`tel:08001111`"),
    ] {
        text(link).check().fails_with("FP218").says(whole);
    }
    for (link, whole) in [
        ("[x](0808 800 5000)", "`tel:08088005000`"),
        ("[x](tel 101)", "`tel:101`"),
        ("[x](tel:0800 1111)", "`tel:08001111`"),
    ] {
        text(link).check().fails_with("FP223").says(whole);
    }
    text("[d](https://)")
        .check()
        .fails_with("FP218")
        .says("ends before it leads anywhere")
        .does_not_say("links cannot start with");
}

#[test]
fn a_link_whose_words_show_nothing_is_refused() {
    for link in [
        "[ ](index.md)",
        "[ ](https://example.org/)",
        "[&nbsp;](https://example.org/)",
        "[\u{a0}](index.md)",
        "[&#8203;](https://example.org/)",
        "[](https://example.org/)",
    ] {
        text(link).check().fails_with("FP219");
    }
    text("[](index.md), [x](https://example.org/), [`x`](https://example.org/)")
        .check()
        .succeeds();
}

#[test]
fn brackets_that_the_parser_does_not_take_for_a_link_are_left_alone() {
    for sound in [
        "Text[^1](see also the law) goes on.\n\n[^1]: Note.",
        "She wrote \\[sic](as it stands) on it.",
        "She wrote \\[*sic*](as it stands) on it.",
        "See [Act](in force since 2014).\n\n[Act]: https://example.org/",
        "`a[i]`(see below)",
        "(a) [b] (c d)",
    ] {
        text(sound).check().succeeds();
    }
    for lost in [
        "[x](my file.md)",
        "[*x*](my file.md)",
        "\\[a\\] [x](my file.md)",
        "x](later on)",
    ] {
        text(lost).check().fails_with("FP223");
    }
}

#[test]
fn where_a_site_will_be_is_read_as_a_browser_reads_it() {
    let built = |url: &str| Site::sample("minimal").option(&["--base-url", url]).build();
    built("https://example.org//")
        .has_page("404.html")
        .lacks("href=//")
        .lacks("href=\"//");
    built("HTTPS://Example.org/Sub//")
        .has_page("index.html")
        .contains("https://example.org/Sub/");
    for wrong in [
        "https://user:p@example.org/",
        "https://.",
        "https://e.example\\x",
        "https://e.example//x/",
        "https://e.example/?x",
        "https://e.example:99999/",
    ] {
        site_with(wrong).exits_with(2);
        Site::sample("minimal")
            .with("site.yaml", |f| format!("{f}\nbase_url: '{wrong}'\n"))
            .check()
            .fails_with("FP117");
    }
}

fn site_with(base_url: &str) -> crate::support::Run {
    Site::sample("minimal")
        .option(&["--base-url", base_url])
        .check()
}

#[test]
fn names_in_the_feed_differ_between_sites_of_one_host() {
    let feed = |url: &str| {
        Site::sample("minimal")
            .with("index.md", |f| {
                f.replacen(
                    "owner:",
                    "changes: [{date: 2026-10-01, what: New.}]\nowner:",
                    1,
                )
            })
            .option(&["--base-url", url])
            .build()
            .succeeds()
            .file("feed.xml")
    };
    assert!(feed("https://example.org/").contains("tag:example.org,2026:index.html:2026-10-01"));
    assert!(
        feed("https://example.org/a/").contains("tag:example.org,2026:a/index.html:2026-10-01")
    );
    assert!(
        feed("https://example.org:8080/x")
            .contains("tag:example.org,2026::8080/x/index.html:2026-10-01")
    );
}

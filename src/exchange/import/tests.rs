#![allow(clippy::unwrap_used, clippy::type_complexity)]

use proptest::prelude::*;
use serde_json::json;

use super::*;

const ID: &str = "58f2b3ce-9517-56dc-8423-f8f55a49dd10";

fn import(document: &Value) -> (Vec<(String, String)>, Vec<(&'static str, String)>) {
    let file = TextFile {
        path: Arc::from("in.json"),
        text: serde_json::to_string_pretty(document).unwrap(),
    };
    let (outputs, found) = drafts(&[file], Date::constant(2026, 12, 1));
    let outputs = outputs
        .into_iter()
        .map(|output| (output.path, String::from_utf8(output.bytes).unwrap()));
    (
        outputs.collect(),
        found
            .into_iter()
            .map(|finding| (finding.id, finding.message))
            .collect(),
    )
}

fn service() -> Value {
    json!({
        "id": ID, "name": "Talk: now #1", "status": "active", "description": "You talk. We \"listen\".\nDay & night.",
        "url": "https://talk.example.org/",
        "phones": [{"id": ID, "number": "0808 808-8000", "type": "voice"}],
    })
}

#[test]
fn somebody_elses_service_becomes_a_draft_that_says_what_is_open() {
    let (files, found) = import(&service());
    assert_eq!(found, []);
    let (path, text) = &files[0];
    assert_eq!(path, "talk-now-1-58f2b3ce.md");
    for line in [
        "title: \"Talk: now #1\"\n",
        "summary: You talk.\n",
        "offers: \"You talk. We \\\"listen\\\". Day & night.\"\n",
        "owner: To be reviewed\n",
        "confidence: low\n",
        "draft: true\n",
        "    value: \"0808 808 8000\"\n",
        "# needs: who is it for?",
        "# needs: where is it offered?",
    ] {
        assert!(text.contains(line), "no {line:?} in:\n{text}");
    }
}

#[test]
fn a_name_that_is_no_path_is_all_that_a_file_gets() {
    for name in [
        "../../etc/passwd",
        "..",
        "/",
        "C:\\con",
        "index",
        "a/../../b",
        "\u{202e}dm.x",
    ] {
        let mut service = service();
        service["name"] = json!(name);
        let (files, _) = import(&service);
        for (path, _) in files {
            let slug = path.strip_suffix(".md").unwrap();
            assert!(is_slug(slug) && slug != "index", "{name}: {path}");
        }
    }
}

#[test]
fn a_service_without_a_way_in_is_left_out_with_a_warning() {
    let (files, found) =
        import(&json!({"id": ID, "name": "Quiet", "status": "active", "url": "www.example.org"}));
    assert_eq!((files.len(), found[0].0), (0, "FP712"));
}

#[test]
fn a_page_a_list_and_one_service_are_all_read() {
    for document in [
        service(),
        json!([service()]),
        json!({"total_items": 1, "contents": [service()]}),
    ] {
        assert_eq!(import(&document).0.len(), 1);
    }
    assert_eq!(import(&json!("a text")).1[0].0, "FP702");
    let twice = import(&json!([service(), service()])).1;
    assert_eq!(twice[0].0, "FP709");
}

#[test]
fn what_a_field_cannot_hold_is_said_and_not_guessed() {
    let mut odd = service();
    odd["minimum_age"] = json!(11.5);
    odd["phones"] = json!([{"id": ID, "number": "ask at the desk"}, {"id": ID, "number": "023 9268 8793", "type": "fax"}]);
    odd["service_areas"] = json!([{"id": ID, "name": "Portsmouth", "uri": format!("{}E06000044", crate::exchange::hsds::REGISTER)}]);
    odd["schedules"] =
        json!([{"id": ID, "freq": "MONTHLY", "byday": "1MO", "description": "First Mondays"}]);
    odd["languages"] = json!([{"id": ID}, {"id": ID, "name": "Welsh"}, {"id": ID, "code": "en"}]);
    let (files, found) = import(&odd);
    assert_eq!(found, []);
    let text = &files[0].1;
    for line in [
        "# needs: a number that cannot be used as it is: ask at the desk\n",
        "# needs: the data also has a number for fax: 023 9268 8793\n",
        "# needs: it is for less than a nation: Portsmouth (E06000044); are there",
        "nations: [england]\n",
        "# needs: the data says: First Mondays\n",
        "# needs: from which age to which? the data has 11.5 to nothing\n",
        "languages: [en]\n",
        "# needs: the code of this language: Welsh\n",
    ] {
        assert!(text.contains(line), "no {line:?} in:\n{text}");
    }
    assert!(
        !text.contains("\nhours:") && !text.contains("\nminimum_age:"),
        "{text}"
    );
}

#[test]
fn a_null_is_a_field_that_is_not_there() {
    let mut service = service();
    service["organization"] = json!({"id": ID, "name": "Talkers", "description": "They talk."});
    service["url"] = Value::Null;
    service["fingerpost"] = json!({
        "slug": "talk", "summary": "S.", "offers": "O.", "confidence": "high", "source_read": "2026-11-21",
        "nations": ["england"], "audiences": ["family"], "owner": "E", "reviewed": "2026-11-21",
        "review_by": "2027-11-21", "areas": null, "opening_hours": null,
        "channels": [{"kind": "phone", "value": "999", "note": null, "out_of_hours": null}],
    });
    let (files, found) = import(&service);
    assert_eq!((files.len(), found), (1, vec![]));
    let text = &files[0].1;
    assert!(
        text.contains("\nareas: []\n") && !text.contains("url:") && !text.contains("opening"),
        "{text}"
    );
}

#[test]
fn what_another_site_decided_has_to_be_decided_anew() {
    let mut service = service();
    service["organization"] = json!({"id": ID, "name": "Talkers", "description": "They talk."});
    service["status"] = json!("defunct");
    service["fingerpost"] = json!({
        "slug": "talk", "summary": "S.", "offers": "O.", "confidence": "high", "source_read": "2026-11-21",
        "nations": ["england"], "audiences": ["family"], "owner": "E", "reviewed": "2026-11-21",
        "review_by": "2027-11-21", "channels": [{"kind": "phone", "value": "999"}],
        "verified": "2026-11-20", "verified_by": "A stranger",
    });
    let (files, found) = import(&service);
    assert_eq!(found, vec![]);
    let text = &files[0].1;
    for words in [
        "calls this service defunct",
        "another site checked this",
        "from another site",
    ] {
        assert!(text.contains(words), "{words} is not in:\n{text}");
    }
}

fn own_draft(words: &str) -> Draft {
    let some = |text: &str| text.to_owned();
    Draft {
        came_from: some(words),
        title: some(words),
        organisation: some(words),
        url: None,
        extension: crate::exchange::hsds::Extension {
            slug: some("talk"),
            summary: some(words),
            offers: some(words),
            channels: vec![crate::exchange::hsds::Channel {
                kind: some("post"),
                value: some(words),
                extra: Some(some(words)),
                note: Some(some(words)),
                ..Default::default()
            }],
            confidence: some("high"),
            source_read: some("2026-11-21"),
            nations: vec![some("england")],
            audiences: vec![some(words), some("b")],
            owner: some(words),
            reviewed: some("2026-11-21"),
            review_by: some("2027-11-21"),
            ..Default::default()
        },
        open: vec![("offers", some(words)), ("url", some(words))],
    }
}

proptest! {
    #[test]
    fn any_text_of_a_draft_is_read_back_by_the_sites_own_reader(words in "[-a:#'\"\\\\{}\\[\\],&*!|>%@` \n\r\t\u{a0}é]{0,10}x[-#:\n é\"]{0,4}") {
        let sources = Sources {
            content: vec![TextFile { path: Arc::from("content/services/talk.md"), text: own_draft(&words).markdown() }],
            ..Sources::default()
        };
        let (documents, found) = parse(&sources, true);
        let document = documents.documents.first();
        prop_assert!(found.is_empty(), "{:?}\n{}", found, own_draft(&words).markdown());
        let Some((common, crate::documents::Kind::Service(service))) = document.map(|d| (&d.common, &d.kind)) else {
            return Err(TestCaseError::fail("no service"));
        };
        let channel = &service.channels[0];
        let texts = [
            &common.title.value, &common.summary.value, &common.owner, &service.organisation, &service.offers,
            &channel.value.value, &common.audiences[0].value,
        ];
        for text in texts.into_iter().chain(&channel.extra).chain(&channel.note) {
            prop_assert_eq!(&**text, words.trim());
        }
    }
}

#[test]
fn what_nobody_sees_in_somebody_elses_text_is_found_when_the_draft_is_read() {
    for (words, found) in [
        ("a\u{202e}b", true),
        ("a\u{200b}b", true),
        ("\u{feff}a", true),
        ("a\u{a0}b", false),
    ] {
        let sources = Sources {
            content: vec![TextFile {
                path: Arc::from("content/services/talk.md"),
                text: own_draft(words).markdown(),
            }],
            ..Sources::default()
        };
        let ids: Vec<&str> = parse(&sources, true)
            .1
            .iter()
            .map(|finding| finding.id)
            .collect();
        assert_eq!(ids, if found { vec!["FP128"] } else { vec![] }, "{words:?}");
    }
}

proptest! {
    /// Any text in any place of a service of somebody else is a draft or a finding, never a panic.
    #[test]
    fn any_texts_in_somebody_elses_data_are_read_or_reported(
        texts in proptest::collection::vec("[a-zA-Z0-9é\u{0}:/#\"\\- +@.]{0,24}", 12),
    ) {
        let mut texts = texts.into_iter();
        let mut next = || texts.next().unwrap_or_default();
        let service = serde_json::json!({
            "id": "58f2b3ce-9517-56dc-8423-f8f55a49dd10",
            "name": next(), "description": next(), "url": next(), "email": next(), "status": "active",
            "organization": {"id": "5c33297d-ede4-5335-adc5-98c9fbfa6e26", "name": next(), "description": next()},
            "phones": [{"id": "0723882b-6b31-5574-b0b9-5452980121de", "number": next(), "type": "voice", "description": next()}],
            "service_areas": [{"id": "61409516-3768-5917-b18b-296cd3eeb50d", "name": next(), "uri": next()}],
            "languages": [{"id": "2d2971d9-949c-5ca9-8e99-2e6e1f609713", "name": next(), "code": next()}],
        });
        let file = TextFile { path: Arc::from("a.json"), text: service.to_string() };
        let _ = drafts(&[file], Date::constant(2026, 11, 21));
    }
}

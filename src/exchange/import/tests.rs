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

/// A service with one more field, as a draft.
fn draft_with(field: &str, value: Value) -> String {
    let mut service = service();
    service[field] = value;
    let (files, found) = import(&service);
    assert_eq!(found, [], "{service}");
    files[0].1.clone()
}

#[test]
fn what_a_reader_would_need_is_said_with_its_words() {
    let phone = |number: &str| json!([{"id": ID, "number": number, "type": "voice"}]);
    for (field, value, said) in [
        (
            "alert",
            json!("The line is closed until further notice."),
            &[
                "# needs: the data has a public notice; does it still hold: The line is closed until further notice.\ntitle:",
            ][..],
        ),
        (
            "cost_options",
            json!([{"id": ID, "option": "Per call", "amount": 1.5, "currency": "GBP", "amount_description": "a minute"}]),
            &[
                "what does each cost?",
                "option: Per call",
                "amount: 1.5",
                "currency: GBP",
                "amount description: a minute",
            ],
        ),
        (
            "service_at_locations",
            json!([{"id": ID, "phones": phone("023 9268 8793"), "schedules": [{"opens_at": "09:00", "byday": "MO"}],
                "location": {"name": "The Hall", "addresses": [{"address_1": "1 High Street", "postal_code": "PO1 1AA"}],
                    "phones": phone("023 9268 8794"), "accessibility": [{"description": "A ramp"}]}}]),
            &[
                "the data names a place",
                "023 9268 8793",
                "opens at: 09:00",
                "The Hall",
                "address 1: 1 High Street",
                "PO1 1AA",
                "023 9268 8794",
                "A ramp",
            ],
        ),
        (
            "application_process",
            json!("You must be referred by a GP"),
            &["how does somebody come to it?", "referred by a GP"],
        ),
        (
            "wait_time",
            json!("Six weeks"),
            &["how long is the wait? the data says: Six weeks"],
        ),
        (
            "required_documents",
            json!([{"id": ID, "document": "A passport"}]),
            &["document: A passport"],
        ),
        (
            "accreditations",
            json!("BACP"),
            &["the data names accreditations: BACP"],
        ),
        ("licenses", json!("CQC"), &["the data names licences: CQC"]),
        (
            "alternate_name",
            json!("TalkLine"),
            &["the data also calls it: TalkLine"],
        ),
        (
            "service_areas",
            json!([{"id": ID, "name": "England", "description": "Only postcodes SS1"}]),
            &["Only postcodes SS1"],
        ),
        (
            "contacts",
            json!([{"id": ID, "name": "Ann Persona", "title": "Manager", "department": "Desk", "phones": phone("023 9268 8793")}]),
            &["the data says that 023 9268 8793 is that of Ann Persona, Manager, Desk"],
        ),
        (
            "organization",
            json!({"id": ID, "name": "Talkers", "phones": phone("023 9268 8793")}),
            &["organisation", "023 9268 8793"],
        ),
        (
            "something_new",
            json!({"deep": ["Only on Sundays"]}),
            &["# needs: the data says: (something new) deep: Only on Sundays"],
        ),
        (
            "languages",
            json!([{"id": ID, "code": "en", "note": "By phone only"}]),
            &["By phone only", "languages: [en]"],
        ),
    ] {
        let text = draft_with(field, value);
        for said in said {
            assert!(text.contains(said), "{field}: no {said:?} in:\n{text}");
        }
    }
}

#[test]
fn a_public_notice_is_said_however_much_else_there_is() {
    let mut service = service();
    service["alert"] = json!("The line is closed.");
    let places: Vec<Value> = (0..300)
        .map(|n| json!({"description": format!("Place {n}")}))
        .collect();
    service["service_at_locations"] = json!(places);
    let text = import(&service).0[0].1.clone();
    assert!(
        text.contains("does it still hold: The line is closed."),
        "{text}"
    );
    assert!(text.contains("things more"), "{text}");
}

#[test]
fn one_bad_cell_is_said_in_the_draft_and_stops_nothing() {
    for (field, value, said) in [
        ("email", json!(""), ""),
        (
            "email",
            json!("a@x.example; b@x.example"),
            "    value: \"b@x.example\"\n",
        ),
        (
            "email",
            json!("ask us"),
            "an e-mail address that cannot be used as it is: ask us",
        ),
        ("email", json!(["a@x.example"]), "a@x.example"),
        (
            "minimum_age",
            json!("eleven"),
            "from which age? the data has: minimum age: eleven",
        ),
        ("status", json!("open"), "the data says that it is open"),
        (
            "status",
            json!(null),
            "is it still open? the data does not say",
        ),
        ("id", json!("S-17/b"), "From the service S-17/b."),
        (
            "phones",
            json!("0800 1111"),
            "the data says of its phones: phones: 0800 1111",
        ),
        (
            "schedules",
            json!([{"freq": "DAILY", "opens_at": 9}]),
            "the data has: daily, opens at: 9",
        ),
    ] {
        let mut service = service();
        service["url"] = json!("https://talk.example.org/");
        service[field] = value;
        let (files, found) = import(&service);
        assert_eq!(found, [], "{service}");
        assert!(files[0].1.contains(said), "no {said:?} in:\n{}", files[0].1);
    }
}

#[test]
fn a_number_is_for_what_its_type_says_in_any_case() {
    for (sort, kind) in [("TTY", "textphone"), ("Text", "sms"), ("VOICE", "phone")] {
        let phones = json!([{"id": ID, "number": if kind == "sms" { "85258" } else { "023 9268 8793" }, "type": sort}]);
        assert!(
            draft_with("phones", phones).contains(&format!("  - kind: {kind}\n")),
            "{sort}"
        );
    }
    for sort in ["Fax", "FAX", "Semaphore"] {
        let phones = json!([{"id": ID, "number": "023 9268 8793", "type": sort}]);
        let text = draft_with("phones", phones);
        assert!(
            text.contains(&format!("a number for {sort}: 023 9268 8793")),
            "{text}"
        );
        assert!(!text.contains("kind: phone"), "{text}");
    }
}

#[test]
fn two_phones_that_differ_in_anything_are_two() {
    let of = |extension: Value, words: &str| json!({"id": ID, "number": "023 9268 8793", "extension": extension, "description": words});
    let text = draft_with(
        "phones",
        json!([
            of(json!(1), "Day"),
            of(json!("2"), "Day"),
            of(json!(1), "Night"),
            of(json!(1), "Day")
        ]),
    );
    assert_eq!(
        text.matches("value: \"023 9268 8793\"").count(),
        3,
        "{text}"
    );
    assert!(text.contains("extra: extension 2\n"), "{text}");
}

#[test]
fn a_service_whose_numbers_stand_elsewhere_is_no_service_without_one() {
    let mut service = service();
    service["phones"] = json!([]);
    service["url"] = json!(null);
    let phones = json!([{"id": ID, "number": "023 9268 8793"}]);
    let mut at_a_place = service.clone();
    at_a_place["service_at_locations"] = json!([{"location": {"name": "The Hall", "phones": phones, "addresses": [{"city": "Ourtown"}]}}]);
    let text = import(&at_a_place).0[0].1.clone();
    for said in [
        "023 9268 8793 is that of its place The Hall",
        "value: \"023 9268 8793\"",
        "city: Ourtown",
    ] {
        assert!(text.contains(said), "no {said:?} in:\n{text}");
    }
    let mut of_organisation = service.clone();
    of_organisation["organization"] =
        json!({"id": ID, "name": "Talkers", "description": "They talk.", "phones": phones});
    let text = import(&of_organisation).0[0].1.clone();
    for said in [
        "is that of the organisation: is it also for this service?",
        "organisation: Talkers",
        "They talk.",
    ] {
        assert!(text.contains(said), "no {said:?} in:\n{text}");
    }
    assert_eq!(import(&service).1[0].0, "FP712");
}

#[test]
fn what_is_no_service_is_called_by_its_name() {
    let organisation = json!({"id": ID, "name": "Talkers", "description": "They talk."});
    let (files, found) = import(&organisation);
    assert_eq!((files.len(), found[0].0), (0, "FP713"));
    assert!(found[0].1.contains("an organisation"), "{found:?}");
    assert_eq!(
        import(&json!({"contents": [], "total_items": 0})).1[0].0,
        "FP713"
    );
}

proptest! {
    /// Whatever a service says, known to us or not, is in its draft.
    #[test]
    fn nothing_that_a_document_says_is_lost(
        fields in prop::collection::btree_map(
            "alert|notes|phones|contacts|organization|schedules|service_areas|languages|cost_options|location|taxonomy|new_field|program",
            prop_oneof![
                "[a-z]{4,9}".prop_map(Value::from),
                ("[a-z]{4,9}", "[a-z]{4,9}").prop_map(|(a, b)| json!([{"name": a, "extra_words": b}])),
                ("[a-z]{4,9}", "[a-z]{4,9}").prop_map(|(a, b)| json!({"notes": a, "inner": [{"number": b}]})),
            ],
            0..5,
        ),
    ) {
        fn texts(value: &Value, into: &mut Vec<String>) {
            match value {
                Value::String(text) => into.push(text.clone()),
                Value::Array(items) => items.iter().for_each(|item| texts(item, into)),
                Value::Object(fields) => fields.values().for_each(|value| texts(value, into)),
                _ => {}
            }
        }
        let mut service = service();
        let mut said = Vec::new();
        for (name, value) in &fields {
            texts(value, &mut said);
            service[name] = value.clone();
        }
        let (files, found) = import(&service);
        for text in said {
            let in_draft = files.iter().any(|(_, draft)| draft.contains(&text));
            prop_assert!(in_draft, "{} is lost: {:?}\n{:?}", text, found, files);
        }
    }
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
        let Some((document, crate::documents::Kind::Service(service))) = document.map(|d| (d, &d.kind)) else {
            return Err(TestCaseError::fail("no service"));
        };
        let channel = &service.channels[0];
        let common = &document.common;
        let Some(audience) = document.references.first() else {
            return Err(TestCaseError::fail("no audience"));
        };
        let texts = [
            &common.title.value, &common.summary.value, &common.owner, &service.organisation, &service.offers,
            &channel.value.value, &audience.written().value,
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

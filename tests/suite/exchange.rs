//! The directory leaves the site as open data and comes back as drafts: through the real binary.

use std::fs;
use std::path::Path;

use crate::support::{Site, Tree, tree_of};
use insta::assert_snapshot;
use serde_json::Value;

fn json(tree: &Tree, path: &str) -> Value {
    let bytes = tree.get(path).unwrap_or_else(|| panic!("no {path}"));
    serde_json::from_slice(bytes).unwrap()
}

fn text(tree: &Tree, path: &str) -> String {
    String::from_utf8(tree[path].clone()).unwrap()
}

fn exported(site: &Site, what: &str) -> Tree {
    let out = site.home().join(format!("out-{what}"));
    site.export(what, &out).succeeds();
    tree_of(&out)
}

/// The one service of a small site, with everything.
fn only_service(tree: &Tree) -> Value {
    let page = json(tree, "services.json");
    let id = page["contents"][0]["id"].as_str().unwrap();
    json(tree, &format!("services/{id}.json"))
}

fn with_service(change: impl FnOnce(String) -> String) -> Site {
    Site::sample("kinds").with("services/helpline.md", change)
}

#[test]
fn a_service_is_told_with_its_phones_hours_areas_and_costs() {
    let tree = exported(&Site::sample("kinds"), "hsds");
    let service = only_service(&tree);
    assert_eq!(service["name"], "The helpline");
    assert_eq!(service["phones"][0]["number"], "0800 000 111");
    assert_eq!(service["phones"][1]["type"], "text");
    assert_eq!(service["phones"][1]["description"], "Text SHOUT.");
    assert_eq!(service["email"], "help@helpers.example");
    assert_eq!(service["schedules"][0]["byday"], "MO,TU,WE,TH,FR,SA,SU");
    assert_eq!(service["schedules"][0]["closes_at"], "23:59");
    assert_eq!(service["assured_date"], "2026-11-20");
    assert_eq!(service["last_modified"], "2026-11-21T00:00:00Z");
    assert_eq!(service["cost_options"].as_array().unwrap().len(), 1);
    assert_eq!(service["fingerpost"]["slug"], "helpline");
    let page = json(&tree, "services.json");
    assert_eq!(
        (page["total_items"].as_u64(), page["last_page"].as_bool()),
        (Some(1), Some(true))
    );
    assert!(
        page["contents"][0]["phones"].is_null(),
        "a list has one-to-one fields only"
    );
    assert_eq!(json(&tree, "service_at_locations.json")["empty"], true);
    assert!(
        json(&tree, "index.json")["description"]
            .as_str()
            .unwrap()
            .contains("not an API")
    );
}

#[test]
fn what_is_not_known_is_left_out_and_never_a_no() {
    let service = only_service(&exported(&Site::sample("kinds"), "hsds"));
    let privacy = |phone: usize| {
        service["phones"][phone]["attributes"]
            .as_array()
            .cloned()
            .unwrap_or_default()
    };
    assert_eq!(privacy(0).len(), 1, "only that it is confidential is known");
    assert!(privacy(1).is_empty());
    assert!(
        service["fingerpost"]["channels"][0]
            .get("anonymous")
            .is_none()
    );
    assert!(service.get("minimum_age").is_none() && service.get("assurer_email").is_none());
}

#[test]
fn a_day_that_only_a_page_was_read_is_no_assurance() {
    let site = with_service(|f| f.replace("verified: 2026-11-20\nverified_by: A. Person\n", ""));
    let service = only_service(&exported(&site, "hsds"));
    assert!(service.get("assured_date").is_none());
}

#[test]
fn unsure_hours_and_weak_evidence_never_leave() {
    let site = with_service(|f| f.replace("hours_confidence: high", "hours_confidence: low"));
    let tree = exported(&site, "hsds");
    assert!(
        !tree
            .values()
            .any(|bytes| String::from_utf8_lossy(bytes).contains("24/7"))
    );
    assert!(only_service(&tree).get("schedules").is_none());
    let weak = with_service(|f| f.replace("\nconfidence: high", "\nconfidence: low"))
        .with("site.yaml", |f| f + "\nfindings: {FP404: warning}\n");
    assert!(!exported(&weak, "hsds").contains_key("services.json"));
    let tables = exported(&weak, "csv");
    assert_eq!(text(&tables, "services.csv").lines().count(), 1);
    assert!(text(&tables, "to-check.csv").contains("We are not sure enough to publish it."));
}

#[test]
fn a_site_publishes_the_same_data_but_not_what_is_to_be_checked() {
    let site = Site::sample("kinds");
    let (built, data, tables) = (
        site.build().tree(),
        exported(&site, "hsds"),
        exported(&site, "csv"),
    );
    for (path, bytes) in data
        .iter()
        .filter(|(path, _)| *path != "fingerpost-hsds.json")
    {
        assert_eq!(built.get(&format!("data/{path}")), Some(bytes), "{path}");
    }
    assert_eq!(built["data/services.csv"], tables["services.csv"]);
    assert!(!built.keys().any(|path| path.contains("to-check")));
}

#[test]
fn a_site_without_services_has_no_data() {
    let tree = Site::sample("minimal").build().tree();
    assert!(!tree.keys().any(|path| path.starts_with("data/")));
}

#[test]
fn no_page_takes_the_place_of_the_data() {
    Site::sample("minimal")
        .page("data/services.md", "Words.\n")
        .check()
        .fails_with("FP301")
        .says("content/data/services.md");
    Site::sample("minimal")
        .page("data.md", "Words.\n")
        .build()
        .has_page("data.html");
}

#[test]
fn two_exports_are_the_same_bytes() {
    for what in ["hsds", "csv"] {
        assert!(
            exported(&Site::shipped(), what) == exported(&Site::shipped(), what),
            "{what}"
        );
    }
}

#[test]
fn what_is_to_be_checked_is_sorted_by_the_day_it_is_due() {
    let older = |f: String| {
        f.replace("source_read: 2026-11-20", "source_read: 2026-10-01")
            .replace("verified: 2026-11-20", "verified: 2026-10-02")
    };
    let site = Site::sample("kinds");
    let copy = older(fs::read_to_string(site.root().join("content/services/helpline.md")).unwrap());
    let site = site.file(
        "services/older.md",
        copy.replace("title: The helpline", "title: =Older, \"line\""),
    );
    let table = text(&exported(&site, "csv"), "to-check.csv");
    let rows: Vec<&str> = table.trim_start_matches('\u{feff}').split("\r\n").collect();
    assert!(
        rows[1].starts_with("2027-03-31,\"'=Older, \"\"line\"\"\","),
        "{}",
        rows[1]
    );
    assert!(
        rows[4].starts_with("2027-05-19,The helpline,"),
        "{}",
        rows[4]
    );
    assert!(rows[1].ends_with("content/services/older.md"));
    assert!(rows[2].contains("What does it cost?"), "{}", rows[2]);
}

#[test]
fn nobody_is_told_to_ring_999_to_check_it() {
    let table = text(&exported(&Site::shipped(), "csv"), "to-check.csv");
    for row in table
        .split("\r\n")
        .filter(|row| row.contains(",999,") || row.contains(",112,") || row.contains(",18000,"))
    {
        assert!(
            row.contains("Do not call or text this to check it"),
            "{row}"
        );
    }
}

#[test]
fn an_export_takes_the_place_of_its_own_last_one_and_of_nothing_else() {
    let site = Site::sample("kinds");
    site.build().succeeds();
    site.export("hsds", &site.public())
        .exits_with(1)
        .says("did not make for this");
    let out = site.home().join("out");
    site.export("hsds", &out)
        .succeeds()
        .says("Exported 1 service");
    site.export("hsds", &out).succeeds();
    site.export("csv", &out).exits_with(1);
    site.build_into(&out).exits_with(1);
    site.export("csv", &site.root().join("content/out"))
        .exits_with(1)
        .says("sources");
}

#[test]
fn a_site_with_an_error_is_not_exported() {
    let site = with_service(|f| f.replace("0800 000 111", "0800 000"));
    let out = site.home().join("out");
    site.export("hsds", &out)
        .fails_with("FP127")
        .says("Nothing was exported");
    assert!(!out.exists());
}

#[test]
fn drafts_are_exported_only_when_asked_for() {
    let site = Site::sample("kinds");
    let service = fs::read_to_string(site.root().join("content/services/helpline.md")).unwrap();
    let site = site.file(
        "services/new.md",
        service.replace("\norganisation:", "\ndraft: true\norganisation:"),
    );
    assert_eq!(
        json(&exported(&site, "hsds"), "services.json")["total_items"],
        1
    );
    assert_eq!(
        json(
            &exported(&site.option(&["--drafts"]), "hsds"),
            "services.json"
        )["total_items"],
        2
    );
}

/// The same content with its services only as drafts from an export.
fn reimported(from: &Path) -> Site {
    let mut site = Site::shipped();
    let services = site.root().join("content/services");
    let mut removed = 0;
    for entry in fs::read_dir(&services).unwrap() {
        let path = entry.unwrap().path();
        if fs::read_to_string(&path)
            .unwrap()
            .contains("\nkind: service\n")
        {
            fs::remove_file(path).unwrap();
            removed += 1;
        }
    }
    site.import(from, "services")
        .succeeds()
        .says(&format!("Added {removed} drafts"));
    site = site.option(&["--drafts"]);
    site
}

#[test]
fn what_was_exported_and_imported_is_exported_the_same() {
    let site = Site::shipped();
    let before = exported(&site, "hsds");
    assert!(before.len() > 200);
    for from in ["out-hsds/services", "out-hsds/services.json"] {
        let after = exported(&reimported(&site.home().join(from)), "hsds");
        for (path, bytes) in &before {
            assert!(
                after.get(path) == Some(bytes),
                "{path} differs after an import from {from}"
            );
        }
        assert_eq!(before.len(), after.len());
    }
}

#[test]
fn every_field_comes_back() {
    let site = Site::with_every_field_of_a_service();
    let before = exported(&site, "hsds");
    let again = Site::with_every_field_of_a_service()
        .without("services/helpline.md")
        .without("services/national.md");
    again
        .import(&site.home().join("out-hsds/services"), "services")
        .succeeds();
    let after = exported(&again.option(&["--drafts"]), "hsds");
    let services = json(&before, "services.json");
    let own = &services["contents"]
        .as_array()
        .unwrap()
        .iter()
        .find(|s| s["fingerpost"]["slug"] == "helpline")
        .unwrap()["fingerpost"];
    for (group, name, _) in fingerpost::exchange_fields() {
        let holds = match group {
            "" => own.get(name).is_some(),
            group => own[group]
                .as_array()
                .unwrap()
                .iter()
                .any(|part| part.get(name).is_some()),
        };
        assert!(holds, "the test has no {name:?} in {group:?}");
    }
    for (path, bytes) in &before {
        assert_eq!(
            String::from_utf8_lossy(&after[path]),
            String::from_utf8_lossy(bytes),
            "{path}"
        );
    }
}

#[test]
fn an_import_never_overwrites_and_then_writes_nothing() {
    let site = Site::shipped();
    exported(&site, "hsds");
    let services = site.root().join("content/services");
    let mut names: Vec<String> = fs::read_dir(&services)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| {
            fs::read_to_string(entry.path())
                .unwrap()
                .contains("\nkind: service\n")
        })
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    fs::remove_file(services.join(&names[0])).unwrap();
    let before = tree_of(&services);
    let run = site.import(&site.home().join("out-hsds/services"), "services");
    run.fails_with("FP708")
        .says(&format!("content/services/{}", names[1]))
        .says("Nothing was written");
    assert!(before == tree_of(&services));
}

const SPOILT: &str = r#"{
  "total_items": 4,
  "contents": [
    {
      "id": "childline",
      "name": "Childline",
      "status": "open",
      "minimum_age": "11",
      "email": "help at childline"
    },
    {
      "id": "58f2b3ce-9517-56dc-8423-f8f55a49dd10",
      "status": "active",
      "phones": [{"id": "0723882b-6b31-5574-b0b9-5452980121de", "type": "voice"}],
      "schedules": [{"id": "1b9d6723-9364-5892-bc9f-0a2638bf8abd", "freq": "DAILY"}]
    },
    {
      "id": "58f2b3ce-9517-56dc-8423-f8f55a49dd10",
      "name": "Away",
      "status": "active",
      "fingerpost": {"slug": "../../away", "colour": "blue", "reviewed": "yesterday", "channels": [{"kind": "fax"}]}
    },
    {"id": "58f2b3ce-9517-56dc-8423-f8f55a49dd10", "name": "Nobody", "status": "active"}
  ]
}
"#;

#[test]
fn everything_that_is_wrong_with_a_document_is_told_in_one_run_with_its_place() {
    let site = Site::sample("minimal").other_file("../spoilt.json", SPOILT);
    let run = site
        .import(Path::new("spoilt.json"), "services")
        .exits_with(1)
        .says("Nothing was written");
    assert_snapshot!(run.message());
    assert!(!site.root().join("content/services").exists());
}

#[test]
fn what_is_not_json_is_told_with_its_line() {
    let site = Site::sample("minimal")
        .other_file("../cut.json", "{\n  \"id\": \"58f2\",\n  \"name\"\n}\n");
    site.import(Path::new("cut.json"), "services")
        .fails_with("FP701")
        .says("cut.json:4:1");
    let cut_within_a_character =
        Site::sample("minimal").other_file("../cut.json", b"{\n\"a\":\"x\xc3");
    cut_within_a_character
        .import(Path::new("cut.json"), "services")
        .fails_with("FP701")
        .says("cut.json:2:")
        .says("cut short");
    let not_utf8 =
        Site::sample("minimal").other_file("../latin.json", b"[{\"name\": \"Caf\xe9\"}]");
    not_utf8
        .import(Path::new("latin.json"), "services")
        .fails_with("FP006")
        .says("latin.json:1:15");
    let utf16: Vec<u8> = "\u{feff}{}"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    Site::sample("minimal")
        .other_file("../wide.json", utf16)
        .import(Path::new("wide.json"), "services")
        .fails_with("FP006")
        .says("UTF-16");
    site.import(Path::new("missing.json"), "services")
        .fails_with("FP006");
    fs::create_dir(site.home().join("empty")).unwrap();
    site.import(Path::new("empty"), "services")
        .fails_with("FP006")
        .says(".json");
}

#[test]
fn one_broken_file_of_a_folder_stops_all() {
    let good = r#"{"id": "58f2b3ce-9517-56dc-8423-f8f55a49dd10", "name": "Good", "status": "active", "url": "https://good.example/"}"#;
    let site = Site::sample("minimal")
        .other_file("../in/good.json", good)
        .other_file("../in/bad.json", good.replace("\"name\": \"Good\", ", ""));
    site.import(Path::new("in"), "services")
        .fails_with("FP703")
        .says("bad.json:1:1");
    assert!(!site.root().join("content/services").exists());
    fs::remove_file(site.home().join("in/bad.json")).unwrap();
    site.import(Path::new("in"), "services")
        .succeeds()
        .says("Added 1 draft");
    let draft = fs::read_to_string(site.root().join("content/services/good-58f2b3ce.md")).unwrap();
    assert!(
        draft.contains("# needs: ")
            && draft.contains("confidence: low\n")
            && draft.contains("owner: To be reviewed\n"),
        "{draft}"
    );
    site.check().succeeds();
}

#[test]
fn no_document_can_name_a_file_elsewhere() {
    let site = Site::sample("kinds");
    exported(&site, "hsds");
    for slug in [
        "../away",
        "/tmp/away",
        "a/b",
        "..",
        "A",
        "index",
        "",
        "a\\u0000b",
    ] {
        let page = fs::read_to_string(site.home().join("out-hsds/services.json")).unwrap();
        let page = page.replace("\"slug\": \"helpline\"", &format!("\"slug\": \"{slug}\""));
        fs::write(site.home().join("in.json"), page).unwrap();
        let before = tree_of(site.home());
        let run = site.import(Path::new("in.json"), "drafts").exits_with(1);
        assert!(before == tree_of(site.home()), "{slug}: {}", run.message());
    }
}

#[test]
fn what_our_own_reader_would_refuse_is_refused_before_it_is_written() {
    let site = Site::sample("kinds");
    exported(&site, "hsds");
    let page = fs::read_to_string(site.home().join("out-hsds/services.json")).unwrap();
    let page = page.replace("\"value\": \"0800 000 111\"", "\"value\": \"0800 000\"");
    let site = site.other_file("../in.json", page);
    site.import(Path::new("in.json"), "drafts")
        .fails_with("FP711")
        .says("in.json:10:5")
        .says("`0800 000` cannot be reached by phone");
    assert!(!site.root().join("content/drafts").exists());
}

#[test]
fn every_field_of_our_own_object_is_explained_on_the_page_about_the_data() {
    let page =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("content/open-data.md"))
            .unwrap();
    let fields: Vec<_> = fingerpost::exchange_fields().collect();
    for (_, name, meaning) in &fields {
        let line = format!("- `{name}`: {meaning}\n");
        assert!(
            page.contains(&line),
            "content/open-data.md lacks this line:\n{line}"
        );
    }
    let services = json(&exported(&Site::shipped(), "hsds"), "services.json");
    for service in services["contents"].as_array().unwrap() {
        let own = service["fingerpost"].as_object().unwrap();
        let known = |group: &str, key: &String| {
            fields
                .iter()
                .any(|(of, name, _)| *of == group && name == key)
        };
        assert!(own.keys().all(|key| known("", key)), "{own:?}");
        for channel in own["channels"].as_array().unwrap() {
            assert!(
                channel
                    .as_object()
                    .unwrap()
                    .keys()
                    .all(|key| known("channels", key)),
                "{channel}"
            );
        }
    }
}

#[test]
fn a_service_and_a_channel_say_their_own_place_and_confidence_in_every_form() {
    let site = with_service(|f| {
        f.replace(
            "areas: [harbour]",
            "areas: [harbour]\nserves: [{name: The quay, code: E10000012}]",
        )
        .replace("extra: SHOUT", "extra: SHOUT, confidence: medium")
    });
    let service = only_service(&exported(&site, "hsds"));
    let areas = service["service_areas"].as_array().unwrap();
    assert_eq!(areas.len(), 1);
    assert_eq!(areas[0]["name"], "The quay");
    assert!(areas[0]["uri"].as_str().unwrap().ends_with("E10000012"));
    assert_eq!(service["fingerpost"]["channels"][1]["confidence"], "medium");
    assert!(
        service["fingerpost"]["channels"][0]
            .get("confidence")
            .is_none()
    );
    let table = text(&exported(&site, "csv"), "services.csv");
    let rows: Vec<&str> = table.split("\r\n").collect();
    assert!(rows[1].contains(",The quay,E10000012,"), "{}", rows[1]);
    let confidence = |row: &str| row.rsplit(',').nth(1).unwrap().to_owned();
    assert_eq!(
        (confidence(rows[1]), confidence(rows[2])),
        ("high".to_owned(), "medium".to_owned())
    );
}

#[test]
fn both_tables_start_with_the_mark_of_utf8_and_no_hours_are_a_date() {
    let tables = exported(&Site::sample("kinds"), "csv");
    for table in ["services.csv", "to-check.csv"] {
        assert!(tables[table].starts_with(&[0xEF, 0xBB, 0xBF]), "{table}");
    }
    let table = text(&tables, "services.csv");
    assert!(
        !table.contains("24/7") && table.contains("\"Mo-Su,PH 00:00-24:00\""),
        "{table}"
    );
}

#[test]
fn an_organisation_with_hundreds_of_services_names_a_few_of_them() {
    let mut site = Site::sample("kinds");
    let service = fs::read_to_string(site.root().join("content/services/helpline.md")).unwrap();
    for number in 0..30 {
        let own = service.replace("title: The helpline", &format!("title: Line {number:02}"));
        site = site.file(&format!("services/line-{number}.md"), own);
    }
    let service = only_service(&exported(&site, "hsds"));
    let description = service["organization"]["description"].as_str().unwrap();
    assert!(
        description.contains("Line 09 and 21 more services"),
        "{description}"
    );
}

#[test]
fn the_lines_of_the_readme_work_one_after_the_other() {
    let site = Site::sample("kinds");
    exported(&site, "hsds");
    exported(&site, "csv");
    site.import(Path::new("out-hsds/services"), "../../drafts")
        .succeeds()
        .says("drafts/helpline.md");
    assert!(site.home().join("drafts/helpline.md").is_file());
}

#[test]
fn an_import_into_another_site_says_what_each_draft_needs_from_it() {
    let from =
        with_service(|f| f.replace("areas: [harbour]", "areas: [harbour]\nsources: [toolkit#1]"));
    let out = from.home().join("out");
    from.export("hsds", &out).succeeds();
    let other = Site::sample("minimal");
    other
        .import(&out.join("services"), "services")
        .succeeds()
        .says("warning[FP714]")
        .says("the source `toolkit`")
        .says("the need `talk`")
        .says("the area `harbour`");
    let same = Site::sample("kinds").without("services/helpline.md");
    let run = same.import(&out.join("services"), "services").succeeds();
    assert!(!run.message().contains("FP714"), "{}", run.message());
}

#[test]
fn what_goes_wrong_with_an_import_speaks_of_the_import() {
    let site = Site::sample("kinds").other_file("../taken", "a file");
    exported(&site, "hsds");
    site.import(Path::new("out-hsds/services"), "../../taken")
        .exits_with(1)
        .says("is a file");
    let run = site
        .import(Path::new("out-hsds/services"), "../../taken/inside")
        .exits_with(1);
    assert!(
        !run.message().contains("site is as it was"),
        "{}",
        run.message()
    );
    run.says("nothing was written");
    let run = site.import(Path::new("out-hsds"), "../../all").succeeds();
    run.says("warning[FP713]").says("Added 1 draft");
    site.import(Path::new("out-hsds/organizations"), "../../none")
        .fails_with("FP713")
        .says("an organisation");
}

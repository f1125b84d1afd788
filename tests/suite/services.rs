//! Services that cannot be published as they are, and what stands in the place of what.

use crate::support::Site;
use insta::assert_snapshot;

const HELPLINE: &str = "services/helpline.md";

/// The site with areas, its one service spoilt.
fn helpline(change: impl FnOnce(String) -> String) -> Site {
    Site::sample("areas").with(HELPLINE, change)
}

/// The same with one thing written for another.
fn with(from: &str, to: &str) -> Site {
    helpline(|f| {
        assert!(f.contains(from), "the sample has no `{from}`");
        f.replace(from, to)
    })
}

const PHONE: &str = "{kind: phone, value: \"0800 000 111\", cost: free}";

#[test]
fn a_number_that_is_no_number_is_shown_where_it_is_written() {
    let run = with("0800 000 111", "0800 000").check().fails_with("FP127");
    assert_snapshot!(run.message());
}

#[test]
fn what_cannot_be_rung_or_written_to_is_refused() {
    for channel in [
        "{kind: phone, value: \"call us\"}",
        "{kind: phone, value: \"111 option 2\"}",
        "{kind: phone, value: \"18001 0800 1111\"}",
        "{kind: phone, value: \"998\"}",
        "{kind: sms, value: \"SHOUT to 85258\"}",
        "{kind: sms, value: \"1234\"}",
        "{kind: email, value: help.helpers.example}",
        "{kind: email, value: help@helpers..example}",
        "{kind: web, value: www.helpers.example}",
        "{kind: webchat, value: \"http://helpers.example/\"}",
        "{kind: bsl, value: \"0800 1111\"}",
    ] {
        with(PHONE, channel).check().fails_with("FP127");
    }
}

#[test]
fn a_number_that_costs_something_is_not_called_free() {
    let run = with(PHONE, "{kind: phone, value: \"0300 123 1110\", cost: free}")
        .check()
        .fails_with("FP136");
    assert_snapshot!(run.message());
    with("\"85258\", extra: SHOUT", "\"81234\", cost: free")
        .check()
        .fails_with("FP136");
    with(
        PHONE,
        "{kind: phone, value: \"0871 234 5678\", cost: standard}",
    )
    .check()
    .fails_with("FP136");
    with(PHONE, "{kind: phone, value: \"0800 1111\", cost: standard}")
        .check()
        .fails_with("FP136");
}

/// The service with these hours.
fn with_hours(hours: &str) -> Site {
    with(
        "confidence: high",
        &format!("hours: \"{hours}\"\nhours_confidence: high\nconfidence: high"),
    )
}

#[test]
fn hours_that_do_not_parse_are_shown_where_they_are_written() {
    let run = with_hours("Mon to Fri").check().fails_with("FP114");
    assert_snapshot!(run.message());
}

#[test]
fn hours_that_overlap_never_open_or_go_on_too_long_are_refused() {
    for hours in [
        "Mo-Fr 09:00-17:00; Fr 10:00-12:00",
        "Mo 10:00-14:00,13:00-16:00",
        "Mo-Su off",
        "Mo 10:00-10:00",
        "Mo-Fr 17:00-09:00",
        "Mo-Fr 09:00-25:00",
        "Dec 25 off; 24/7",
    ] {
        with_hours(hours).check().fails_with("FP114");
    }
}

#[test]
fn an_unknown_need_or_area_is_told_the_one_that_was_meant() {
    let run = with("needs: [talk]", "needs: [tlak]")
        .check()
        .fails_with("FP311");
    run.says("talk");
    with("nations: [england]", "nations: [england]\nareas: [norht]")
        .check()
        .fails_with("FP303")
        .says("north");
}

#[test]
fn a_need_that_stands_twice_is_refused() {
    with("needs: [talk]", "needs: [talk, talk]")
        .check()
        .fails_with("FP118");
}

#[test]
fn ages_that_cannot_be_are_refused() {
    for ages in [
        "minimum_age: -1",
        "maximum_age: 300",
        "minimum_age: 19\nmaximum_age: 18",
    ] {
        with("confidence: high", &format!("{ages}\nconfidence: high"))
            .check()
            .fails_with("FP152");
    }
}

/// Another service with the same number.
fn other(organisation: &str, more: &str) -> String {
    format!(
        "---\nkind: service\ntitle: The other line\nsummary: Another line.\nowner: Editors\nreviewed: 2026-11-21\n\
         review_by: 2027-11-21\naudiences: [parent-carer]\norganisation: {organisation}\noffers: Somebody answers.\n\
         needs: [talk]\nnations: [england]\nchannels:\n  - {{kind: phone, value: \"0800 000111\"}}\nconfidence: high\n\
         verified: 2026-11-20\nverified_by: A. Person\nsource_read: 2026-11-20\n{more}---\n"
    )
}

#[test]
fn one_number_of_two_organisations_is_shown_where_it_is_written_again() {
    let run = Site::sample("areas")
        .file("services/other.md", other("Others", ""))
        .adding("index.md", "\n[](service:other)\n")
        .check()
        .fails_with("FP410");
    assert_snapshot!(run.message());
}

/// A line of the north that stands in the place of the helpline.
fn in_the_place_of_the_helpline(more: &str) -> Site {
    let text = other("Helpers", &format!("{more}replaces: [helpline]\n"))
        .replace("0800 000111", "0300 123 1110");
    Site::sample("areas")
        .file("services/other.md", text)
        .adding("index.md", "\n[](service:other)\n")
}

#[test]
fn an_areas_own_service_stands_in_the_place_of_the_countrys_in_that_area_only() {
    let run = in_the_place_of_the_helpline("areas: [north]\n")
        .build()
        .succeeds();
    let numbers = |page: &str| {
        let page = run.file(page);
        ["tel:0800000111", "tel:03001231110"].map(|number| page.contains(number))
    };
    assert_eq!(numbers("north/parents/reporting.html"), [false, true]);
    assert_eq!(numbers("south/parents/reporting.html"), [true, false]);
    assert_eq!(numbers("parents/reporting.html"), [true, false]);
}

#[test]
fn a_service_for_the_whole_country_stands_in_no_ones_place() {
    in_the_place_of_the_helpline("").check().fails_with("FP321");
}

#[test]
fn an_area_can_hide_a_service_but_not_one_that_saves_lives_or_that_somebody_is_sent_to() {
    let hiding = |site: Site| {
        site.with("areas/north/index.md", |f| {
            f.replacen("nation: england", "nation: england\nhides: [helpline]", 1)
        })
    };
    hiding(Site::sample("areas"))
        .check()
        .fails_with("FP321")
        .says("first page");
    let named_nowhere =
        || Site::sample("areas").with("site.yaml", |f| f.replace("talk: [helpline]\n", ""));
    let run = hiding(named_nowhere()).build().succeeds();
    let shows = |page: &str| run.file(page).contains("tel:0800000111");
    assert!(!shows("north/parents/reporting.html"));
    assert!(shows("south/parents/reporting.html"));
    let emergency = named_nowhere()
        .with(HELPLINE, |f| f.replace("needs: [talk]", "needs: [urgent]"))
        .with("site.yaml", |f| {
            f.replacen(
                "needs:",
                "needs:\n  - {id: urgent, label: Danger, emergency: true}",
                1,
            )
        });
    hiding(emergency)
        .check()
        .fails_with("FP321")
        .says("shown everywhere");
}

#[test]
fn what_is_hidden_cannot_be_replaced_as_well() {
    in_the_place_of_the_helpline("areas: [north]\n")
        .with("site.yaml", |f| f.replace("talk: [helpline]\n", ""))
        .with("areas/north/index.md", |f| {
            f.replacen("nation: england", "nation: england\nhides: [helpline]", 1)
        })
        .check()
        .fails_with("FP321")
        .says("what is hidden");
}

const CARD: &str = "---\nkind: wallet-card\ntitle: Numbers to carry\nsummary: A card.\nowner: Editors\nreviewed: 2026-11-21\n\
                    review_by: 2027-11-21\naudiences: [parent-carer]\nlines:\n  - {service: helpline, name: Help}\n";

#[test]
fn a_card_holds_the_numbers_and_none_twice_and_nothing_without_a_number() {
    let with_card = |lines: &str| {
        Site::sample("areas")
            .file("parents/card.md", format!("{CARD}{lines}---\n"))
            .adding("index.md", "\n[A card](parents/card.md)\n")
    };
    let run = with_card("").build().succeeds();
    run.has_page("parents/card.html")
        .contains("0800 000 111")
        .contains("Help");
    with_card("  - {service: helpline}\n")
        .check()
        .fails_with("FP322");
    with_card("")
        .with(HELPLINE, |f| {
            f.replace(PHONE, "{kind: web, value: \"https://helpers.example/\"}")
                .replace("  - {kind: sms, value: \"85258\", extra: SHOUT}\n", "")
        })
        .check()
        .fails_with("FP322");
}

#[test]
fn a_list_of_bank_holidays_that_is_not_finished_is_refused() {
    let list = |from: &str, until: &str| {
        let text = format!(
            "calendars:\n  - nations: [england]\n    from: {from}\n    until: {until}\n    days: []\n"
        );
        Site::sample("areas")
            .file("bank-holidays.yaml", text)
            .check()
    };
    list("2026-01-01", "2026-12-31")
        .fails_with("FP140")
        .says("only 0 bank holidays");
    list("2027-01-01", "2026-12-31")
        .fails_with("FP140")
        .says("before it begins");
    list("2026-02-01", "2026-12-31").succeeds();
}

#[test]
fn an_area_that_ends_says_so_and_leads_on() {
    let ending = |until: &str, more: &str| {
        let dates = format!("nation: england\nvalid_until: {until}\n{more}");
        Site::sample("areas").with("areas/north/index.md", |f| {
            f.replacen("nation: england", &dates, 1)
        })
    };
    let run = ending("2028-03-31", "succeeded_by: [south]")
        .build()
        .succeeds();
    run.has_page("north/index.html")
        .contains("end on 31 March 2028")
        .links("South", "../south/index.html");
    let run = ending("2026-11-01", "succeeded_by: [south]")
        .build()
        .succeeds();
    run.has_page("north/index.html")
        .contains("ended on 1 November 2026");
    ending("2026-11-01", "valid_from: 2027-01-01")
        .check()
        .fails_with("FP138");
    ending("2028-03-31", "succeeded_by: [north]")
        .check()
        .fails_with("FP323");
}

#[test]
fn a_directory_lists_every_service_and_an_areas_directory_its_own_first() {
    let directory = "---\nkind: directory\ntitle: Who to contact\nsummary: Everybody.\nowner: Editors\nreviewed: 2026-11-21\n\
                     review_by: 2027-11-21\naudiences: [parent-carer]\n---\n";
    let run = Site::sample("areas")
        .file("services/index.md", directory)
        .file(
            "services/other.md",
            other("Helpers", "areas: [north]\n").replace("0800 000111", "0300 123 1110"),
        )
        .adding("index.md", "\n[Contacts](services/index.md)\n")
        .with("site.yaml", |f| {
            f.replacen("localised: [", "localised: [services, ", 1)
        })
        .build()
        .succeeds();
    let numbers = |page: &str| {
        let page = run.file(page);
        ["tel:0800000111", "tel:03001231110"].map(|number| page.find(number))
    };
    assert!(matches!(numbers("services/index.html"), [Some(_), Some(_)]));
    assert!(matches!(
        numbers("south/services/index.html"),
        [Some(_), None]
    ));
    let north = numbers("north/services/index.html");
    assert!(
        matches!(north, [Some(country), Some(own)] if own < country),
        "{north:?}"
    );
}

#[test]
fn nothing_stands_before_999_in_a_directory_however_its_authors_order_it() {
    let directory = "---\nkind: directory\ntitle: Who to contact\nsummary: Everybody.\nowner: Editors\nreviewed: 2026-11-21\n\
                     review_by: 2027-11-21\naudiences: [parent-carer]\n---\n";
    let service = |title: &str, needs: &str, phone: &str, order: &str| {
        other(title, order)
            .replace("The other line", title)
            .replace("needs: [talk]", &format!("needs: [{needs}]"))
            .replace(
                "{kind: phone, value: \"0800 000111\"}",
                &format!("{{kind: {phone}, cost: free}}"),
            )
    };
    let run = Site::sample("areas")
        .file("services/index.md", directory)
        .file(
            "services/a-relay.md",
            service(
                "Relay",
                "emergency",
                "textphone, value: \"18000\"",
                "order: 1\n",
            ),
        )
        .file(
            "services/z-emergency.md",
            service(
                "Emergency",
                "talk, emergency",
                "phone, value: \"999\"",
                "order: 9\n",
            ),
        )
        .adding("index.md", "\n[Contacts](services/index.md)\n")
        .with("site.yaml", |f| {
            f.replacen(
                "needs:\n",
                "needs:\n  - {id: emergency, label: Danger now, emergency: true}\n",
                1,
            )
        })
        .build()
        .succeeds();
    let page = run.file("services/index.html");
    let groups = &page[page.find("need-emergency").expect("a group for danger")..];
    let order = ["Emergency</a>", "Relay</a>", "The helpline</a>"].map(|name| groups.find(name));
    assert!(order.iter().all(Option::is_some), "{order:?}");
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn a_service_can_be_taken_along_as_a_contact_and_as_a_code() {
    let run = Site::sample("areas").build().succeeds();
    let contact = run.file("services/helpline.vcf");
    assert!(
        contact.starts_with("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:The helpline\r\n"),
        "{contact}"
    );
    assert!(
        contact.contains("TEL;TYPE=VOICE:0800000111\r\n"),
        "{contact}"
    );
    assert!(contact.contains("Text SHOUT to 85258."), "{contact}");
    let page = run.file("services/helpline.html");
    assert!(page.contains("A code for the camera of a phone"), "no code");
    let start = page
        .find("application/ld+json")
        .expect("no words for machines");
    let (_, rest) = page[start..].split_once('>').unwrap();
    let (json, _) = rest.split_once("</script>").unwrap();
    let json: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(json["@type"], "Service");
    assert_eq!(
        json["availableChannel"][0]["servicePhone"]["telephone"],
        "0800000111"
    );
}

#[test]
fn a_bank_holiday_outside_its_list_is_shown_where_it_is_written() {
    let run = Site::sample("areas")
        .file(
            "bank-holidays.yaml",
            "calendars:\n  - nations: [england]\n    from: 2026-01-01\n    until: 2026-12-31\n    days:\n      \
             - {date: 2027-01-01, name: New Year's Day}\n",
        )
        .check()
        .fails_with("FP140");
    assert_snapshot!(run.message());
}

#[test]
fn a_need_that_is_an_emergency_by_its_name_alone_is_told_to_say_so() {
    let named = |extra: &str| {
        let need = format!("needs:\n  - {{id: emergency, label: Danger{extra}}}");
        Site::sample("areas").with("site.yaml", |f| f.replacen("needs:", &need, 1))
    };
    named("")
        .check()
        .fails_with("FP160")
        .says("emergency: true")
        .says("site.yaml:6");
    named(", emergency: true").check().succeeds();
    named(", emergency: false").check().succeeds();
}

#[test]
fn nobody_can_hide_999_even_where_no_need_is_an_emergency() {
    let site = Site::sample("areas")
        .with("site.yaml", |f| f.replace("talk: [helpline]\n", ""))
        .with(HELPLINE, |f| f.replace("\"0800 000 111\"", "\"999\""))
        .with("areas/north/index.md", |f| {
            f.replacen("nation: england", "nation: england\nhides: [helpline]", 1)
        });
    site.check().fails_with("FP321").says("shown everywhere");
}

/// A contact without the folds in its lines.
fn contact(site: &Site) -> String {
    site.build()
        .file("services/helpline.vcf")
        .replace("\r\n ", "")
}

#[test]
fn a_contact_says_the_hours_of_each_way_and_what_is_not_known() {
    let with = |channels: &str| {
        let channels = format!("channels:\n{channels}");
        let hours = "hours: \"Mo-Fr 09:00-17:00\"\nhours_confidence: high\nconfidence: high\nurl: https://help.example/\n";
        contact(&Site::sample("areas").with(HELPLINE, |f| {
            let (before, after) = f.split_once("channels:\n").unwrap();
            let after = after.split_once("confidence: high\n").unwrap().1;
            format!("{before}{channels}{hours}{after}")
        }))
    };
    let phone = "  - {kind: phone, value: \"0800 000 111\"}\n";
    let office = "Monday to Friday\\, 9am to 5pm. We do not know what holds on bank holidays.";
    let chat = "  - {kind: webchat, value: https://help.example/, hours: unknown}\n";
    let one = with(&format!("{phone}  - {{kind: email, value: a@b.example}}\n"));
    assert!(one.contains(&format!("NOTE:{office} Checked")), "{one}");
    let two = with(&format!("{phone}{chat}"));
    assert!(
        two.contains(&format!(
            "NOTE:0800 000 111: {office} Online chat: We do not know its hours. "
        )),
        "{two}"
    );
    assert_eq!(two.matches("URL:").count(), 1, "{two}");
    let relay = "  - {kind: textphone, value: \"0800 000 111\", extra: 18001 first}\n";
    let relay = with(&format!("{phone}{relay}"));
    assert!(
        relay.contains("Textphone or relay 0800 000 111: 18001 first."),
        "{relay}"
    );
    assert!(!relay.contains("then 18001"), "{relay}");
}

#[test]
fn a_contact_is_the_same_contact_after_it_was_corrected() {
    let before = contact(&Site::sample("areas"));
    let after = contact(&Site::sample("areas").with(HELPLINE, |f| {
        f.replace("\"0800 000 111\"", "\"0800 1111\"")
            .replace("reviewed: 2026-11-21", "reviewed: 2026-11-30")
    }));
    let line = |contact: &str, name: &str| {
        let mut lines = contact.lines();
        lines
            .find(|line| line.starts_with(name))
            .unwrap()
            .to_owned()
    };
    assert!(line(&before, "UID:").starts_with("UID:urn:uuid:"));
    assert_eq!(line(&before, "UID:"), line(&after, "UID:"));
    assert_eq!(line(&before, "REV:"), "REV:2026-11-21T00:00:00Z");
    assert_eq!(line(&after, "REV:"), "REV:2026-11-30T00:00:00Z");
}

#[test]
fn a_service_of_one_council_of_an_area_claims_no_other() {
    let site = Site::sample("areas").with(HELPLINE, |f| {
        let serves = "areas: [north]\nserves: [{name: Northtown, code: E10000012}]\nchannels:";
        f.replacen("channels:", serves, 1)
    });
    let site = site.with("site.yaml", |f| f.replace("talk: [helpline]\n", ""));
    let page = site.build().succeeds().file("services/helpline.html");
    assert!(
        page.contains("<dt>Areas</dt><dd>Northtown</dd>") || page.contains("<dd>Northtown"),
        "{page}"
    );
    assert!(page.contains("\"name\":\"Northtown\""), "{page}");
    site.with(HELPLINE, |f| f.replace("E10000012", "Essex"))
        .check()
        .fails_with("FP122");
}

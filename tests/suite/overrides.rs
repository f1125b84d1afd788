//! A site's own templates, styles and files beside them: used as written, or named with the reason.

use crate::support::Site;

#[test]
fn words_on_lines_of_their_own_stay_apart_in_a_template() {
    let footer = "{% component footer.site(site: map) %}\n<footer class=\"footer\">\n<p>\n<a href=\"a\">One</a>\n<a href=\"b\">Two</a>\n</p>\n\
                  <div>\n<a href=\"c\">Three</a>\n<a href=\"d\">Four</a>\n</div>\n\
                  <p>{{ site.title }}\n{{ site.tagline }}</p>\n<pre>\n  two\n    four   spaces\n</pre>\n</footer>\n{% endcomponent footer.site %}\n";
    Site::sample("minimal")
        .other_file("templates/components/footer/footer.html", footer)
        .build()
        .succeeds()
        .has_page("index.html")
        .contains(">One</a> <a")
        .contains(">Three</a> <a")
        .contains("  two\n    four   spaces\n");
}

#[test]
fn a_template_that_leaves_an_element_open_is_named() {
    let footer = "{% component footer.site(site: map) %}\n<footer><table><tr><td>1<td>2</table><p>x</p></footer>\n{% endcomponent footer.site %}\n";
    Site::sample("minimal")
        .other_file("templates/components/footer/footer.html", footer)
        .build()
        .fails_with("FP603")
        .says("table");
    let closed = footer.replace("1<td>2<", "1</td><td>2</td></tr><");
    Site::sample("minimal")
        .other_file("templates/components/footer/footer.html", closed)
        .build()
        .succeeds()
        .does_not_say("FP");
}

#[test]
fn a_sheet_that_would_swallow_the_others_is_shown_at_its_line() {
    for (name, css) in [
        ("00-own", ".a{}\n.own{color:red"),
        ("zz-own", ".a{}\n.own{color:red}}"),
        ("own", ".a{}\n/* .own{}"),
    ] {
        let site = Site::sample("minimal").other_file(&format!("assets/css/{name}.css"), css);
        site.check()
            .fails_with("FP604")
            .says(&format!("assets/css/{name}.css:2:"));
    }
    Site::sample("minimal")
        .other_file(
            "assets/css/own.css",
            ".own::before { content: \"}\"; } /* } */\n",
        )
        .check()
        .succeeds()
        .does_not_say("FP");
}

#[test]
fn a_sheet_of_a_page_or_a_component_is_looked_at_too() {
    Site::sample("minimal")
        .other_file("templates/pages/own.css", ".own{color:red")
        .check()
        .fails_with("FP604")
        .says("templates/pages/own.css:1:");
}

#[test]
fn a_byte_order_mark_is_taken_off_whatever_it_stands_before() {
    let mark = "\u{FEFF}";
    let page = format!(
        "{mark}{{% extends \"base.html\" %}}\n{{% block main %}}<p>Mine</p>{{% endblock main %}}\n"
    );
    let site = Site::sample("minimal")
        .other_file("templates/pages/home.html", page)
        .other_file(
            "assets/css/zz-own.css",
            format!("{mark}.own-first{{color:red}}"),
        )
        .other_file("assets/js/own.js", format!("{mark}\"use strict\";\n"))
        .with("index.md", |f| format!("{mark}{f}"))
        .with("site.yaml", |f| format!("{mark}{f}"));
    let run = site.build().succeeds().does_not_say("FP");
    run.has_page("index.html").contains("<p>Mine");
    for (path, bytes) in crate::support::tree_of(&site.public()) {
        let holds = bytes.windows(3).any(|three| three == mark.as_bytes());
        assert!(!holds, "{path} holds a byte order mark");
    }
}

#[test]
fn what_editors_leave_beside_a_template_is_said_and_left_out() {
    let footer = "{% component footer.site(site: map) %}\n<footer>Mine</footer>\n{% endcomponent footer.site %}\n";
    let mut site =
        Site::sample("minimal").other_file("templates/components/footer/footer.html", footer);
    let left = [
        "templates/components/footer/footer.html.orig",
        "templates/components/footer/footer.html~",
        "templates/pages/home.bak",
        "assets/sub/x.css",
        "assets/font.woff2",
    ];
    for path in left {
        site = site.other_file(path, footer);
    }
    let mut run = site.build().warns_of("FP005");
    for path in left {
        run = run.says(path);
    }
    run.has_page("index.html").contains("Mine");
}

#[test]
fn a_template_with_a_slip_in_its_name_is_told_the_likely_one() {
    Site::sample("minimal")
        .other_file(
            "templates/componets/footer/footer.html",
            "<footer>Mine</footer>\n",
        )
        .check()
        .warns_of("FP430")
        .says("templates/components/footer/footer.html");
    Site::sample("minimal")
        .other_file("templates/pages/threshhold.html", "<p>Mine</p>\n")
        .check()
        .warns_of("FP430")
        .says("templates/pages/threshold.html");
}

#[test]
fn only_what_is_known_is_printed_as_it_is() {
    // Everything else that templates print is escaped. Whoever adds to this list says why in ARCHITECTURE.md.
    let known = [
        "templates/base.html: page.body",
        "templates/base.html: page.lead",
    ];
    let mut printed = Vec::new();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("templates")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|ending| ending == "html" || ending == "xml")
            {
                let text = std::fs::read_to_string(&path).unwrap();
                let name = path.strip_prefix(root).unwrap().display().to_string();
                for tag in text.split("{{").skip(1) {
                    let value = tag.split("}}").next().unwrap();
                    if value.contains("safe") && value.contains('|') {
                        printed.push(format!(
                            "{name}: {}",
                            value.split('|').next().unwrap().trim()
                        ));
                    }
                }
            }
        }
    }
    printed.sort();
    printed.dedup();
    for place in known {
        assert!(
            printed.iter().any(|printed| printed == place),
            "{place} is gone"
        );
    }
    let values: Vec<&str> = printed
        .iter()
        .map(|place| place.split(": ").nth(1).unwrap())
        .collect();
    for value in values {
        assert!(
            [
                "page.body",
                "page.lead",
                "body",
                "json_ld",
                "example.html",
                "page.html",
                "style",
                "script"
            ]
            .contains(&value),
            "`{value}` is printed as it is: {printed:?}"
        );
    }
}

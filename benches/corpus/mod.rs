//! A made-up site of many pages: about 6.5 KB of Markdown a page, an index for every twenty, like a large
//! partnership's guidance. The same number gives the same site.

use std::fmt::Write as _;

/// Pages in a section.
const SECTION: usize = 20;
/// Paragraph-sized parts of a page; with what surrounds them, about 6.5 KB.
const PARTS: usize = 9;

const SENTENCES: [&str; 8] = [
    "Call the police as soon as you are worried; nobody has to wait before a report is taken.",
    "Write down what was said, by whom and when, and keep the reference number where others find it.",
    "A short absence can be as dangerous as a long one, and an earlier return says nothing of the next.",
    "Tell the person who knows the child best what you know, and ask what they have heard since.",
    "The offer of a talk after coming back is made every time, by somebody the child can be open with.",
    "Keep the telephone free, keep a light on, and keep somebody at home if there are two of you.",
    "Say first that you are glad they are back; questions can come when everybody has slept.",
    "If anything points to harm, say so at once, to the police and to the council's front door.",
];

/// The files of a site with `pages` guidance pages, by path.
pub fn files(pages: usize) -> Vec<(String, String)> {
    let sections = pages.div_ceil(SECTION);
    let mut files = vec![
        (
            "content/site.yaml".to_owned(),
            format!(
                "title: A large site\ntagline: Made up\nneeds: [{{id: talk, label: Talk}}]\nnavigation: [{}]\n",
                (0..sections.min(5))
                    .map(|s| format!("section-{s}/index.md"))
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
        ),
        (
            "content/index.md".to_owned(),
            page("The first page", "", &links_to_sections(sections)),
        ),
        (
            "content/sources/handbook.md".to_owned(),
            format!(
                "---\nkind: source\n{}short: Handbook\npublisher: A board\npublished: 2020\nstatus: in-force\n\
                 cite_by: paragraph\n---\nA handbook.\n",
                common("The handbook")
            ),
        ),
        (
            "content/services/helpline.md".to_owned(),
            format!(
                "---\nkind: service\n{}organisation: A charity\noffers: Somebody listens.\nneeds: [talk]\n\
                 nations: [england]\nchannels:\n  - {{kind: phone, value: \"0800 1111\", cost: free}}\nhours: \"24/7\"\n\
                 hours_confidence: high\nconfidence: high\nsource_read: 2026-01-01\n---\nSomebody listens.\n",
                common("A helpline")
            ),
        ),
    ];
    for section in 0..sections {
        let index = page(
            &format!("Section {section}"),
            "",
            "Everything about this.\n",
        );
        files.push((format!("content/section-{section}/index.md"), index));
    }
    for number in 0..pages {
        let (section, place) = (number / SECTION, number % SECTION);
        let body = body(number, place);
        let text = page(
            &format!("Guidance {number}"),
            "sources: [handbook#1, handbook#2]\n",
            &body,
        );
        files.push((format!("content/section-{section}/page-{place}.md"), text));
    }
    files
}

fn common(title: &str) -> String {
    format!(
        "title: {title}\nsummary: What to do, whom to tell and by when.\nowner: Editors\nreviewed: 2026-01-01\n\
         review_by: 2027-01-01\naudiences: [professional]\n"
    )
}

fn page(title: &str, more: &str, body: &str) -> String {
    format!("---\nkind: page\n{}{more}---\n{body}", common(title))
}

fn links_to_sections(sections: usize) -> String {
    (0..sections).fold(String::new(), |mut text, section| {
        let _ = writeln!(text, "- [Section {section}](section-{section}/index.md)");
        text
    })
}

fn body(number: usize, place: usize) -> String {
    let mut text = String::from(
        "::: warning Call 999 if anybody is in danger\nRing [999](tel:999) now.\n:::\n\n",
    );
    for part in 0..PARTS {
        let _ = writeln!(text, "## Part {part} of page {number}\n");
        for sentence in 0..5 {
            let _ = write!(
                text,
                "{} ",
                SENTENCES[(number + part + sentence) % SENTENCES.len()]
            );
        }
        let other = (place + part + 1) % 3;
        let _ = writeln!(
            text,
            "See [the next page](page-{other}.md) and [](source:handbook#{part}).\n\n- Who: **the lead** for the case\n\
             - When: within 72 hours\n- Where: at home, in care, or *elsewhere*\n"
        );
    }
    text.push_str("| Trigger | By when |\n|---|---|\n| Missing 3 times in 90 days | A week |\n| Missing for 24 hours | At once |\n\n");
    text.push_str("::: contact helpline\n:::\n");
    text
}

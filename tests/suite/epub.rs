//! An area as a book.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read};
use std::sync::LazyLock;

use roxmltree::{Document, ParsingOptions};

use crate::support::{Run, Site};

/// A book, taken apart.
struct Book {
    /// What the file is called.
    name: String,
    /// The files, in the order of the archive.
    files: Vec<(String, Vec<u8>)>,
    bytes: Vec<u8>,
}

/// All that an area of a large site can have: made once, for it takes its time.
static WHOLE: LazyLock<Book> = LazyLock::new(|| Book::of(&policy(), "slough", ""));

impl Book {
    /// The one book that an export of a site gives.
    fn of(site: &Site, area: &str, audience: &str) -> Self {
        Self::with_run(site, area, audience).0
    }

    /// The same, and how the export went.
    fn with_run(site: &Site, area: &str, audience: &str) -> (Self, Run) {
        let out = site.home().join(format!("book-{area}-{audience}"));
        let mut options = vec!["epub"];
        for (option, value) in [("--area", area), ("--audience", audience)] {
            if !value.is_empty() {
                options.extend([option, value]);
            }
        }
        let run = site.export_with(&options, &out).succeeds();
        let file = fs::read_dir(&out)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .find(|path| path.extension().is_some_and(|ending| ending == "epub"))
            .unwrap();
        let bytes = fs::read(&file).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let files = (0..archive.len())
            .map(|index| {
                let mut file = archive.by_index(index).unwrap();
                let mut bytes = Vec::new();
                file.read_to_end(&mut bytes).unwrap();
                (file.name().unwrap().into_owned(), bytes)
            })
            .collect();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        (Self { name, files, bytes }, run)
    }

    /// A file of text, by its path from the contents.
    #[track_caller]
    fn text(&self, path: &str) -> &str {
        let path = format!("EPUB/{path}");
        let file = self.files.iter().find(|(own, _)| *own == path);
        let (_, bytes) = file.unwrap_or_else(|| panic!("{path} is not in the book"));
        std::str::from_utf8(bytes).unwrap()
    }

    /// The pages, with the contents and the first page, by their paths from the contents.
    fn pages(&self) -> BTreeMap<&str, Document<'_>> {
        self.files
            .iter()
            .filter(|(path, _)| path.ends_with(".xhtml"))
            .map(|(path, bytes)| {
                (
                    path.strip_prefix("EPUB/").unwrap(),
                    parsed(path, std::str::from_utf8(bytes).unwrap()),
                )
            })
            .collect()
    }

    /// The addresses of the contents, in order.
    fn contents(&self) -> Vec<String> {
        let nav = parsed("nav.xhtml", self.text("nav.xhtml"));
        let toc = nav.descendants().find(|node| node.has_tag_name("nav"));
        let links = toc.unwrap().descendants();
        links
            .filter_map(|node| node.attribute("href"))
            .map(str::to_owned)
            .collect()
    }
}

#[track_caller]
fn parsed<'t>(path: &str, text: &'t str) -> Document<'t> {
    let options = ParsingOptions {
        allow_dtd: true,
        ..Default::default()
    };
    Document::parse_with_options(text, options).unwrap_or_else(|why| panic!("{path}: {why}"))
}

/// Where an address on a page leads, from the contents: `../book.css` on `pages/a.xhtml`.
fn from_contents(page: &str, address: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

fn policy() -> Site {
    Site::sample("policy").on("2026-11-24")
}

#[test]
fn a_book_is_what_its_package_says() {
    let (book, run) = Book::with_run(&policy(), "slough", "professional");
    assert_eq!(book.name, "fingerpost-slough-professionals.epub");
    assert_eq!(
        book.files[0],
        ("mimetype".to_owned(), b"application/epub+zip".to_vec())
    );
    // The type stands where programs look for it, neither packed nor after anything else.
    assert_eq!(&book.bytes[30..58], b"mimetypeapplication/epub+zip");
    let text = book.text("package.opf");
    let package = parsed("package.opf", text);
    let element = |name| {
        let mut elements = package.descendants();
        elements.find(move |node| node.tag_name().name() == name)
    };
    let listed: BTreeSet<&str> = element("manifest")
        .unwrap()
        .descendants()
        .filter_map(|item| item.attribute("href"))
        .collect();
    let there: BTreeSet<&str> = book
        .files
        .iter()
        .filter_map(|(path, _)| path.strip_prefix("EPUB/"))
        .filter(|path| *path != "package.opf")
        .collect();
    assert_eq!(listed, there);
    assert!(text.contains("<meta property=\"dcterms:modified\">2026-11-24T00:00:00Z</meta>"));
    for asked in [
        "identifier",
        "title",
        "language",
        "publisher",
        "schema:accessMode\"",
        "schema:accessibilitySummary",
    ] {
        assert!(text.contains(asked), "{asked}");
    }
    run.says("fingerpost-slough-professionals.epub: ");
}

#[test]
fn pages_are_read_in_the_order_of_the_contents_and_each_is_in_them() {
    let book = &*WHOLE;
    let package = parsed("package.opf", book.text("package.opf"));
    let file_of: BTreeMap<&str, &str> = package
        .descendants()
        .filter_map(|node| Some((node.attribute("id")?, node.attribute("href")?)))
        .collect();
    let spine: Vec<&str> = package
        .descendants()
        .filter_map(|node| Some(file_of[node.attribute("idref")?]))
        .collect();
    assert_eq!(spine[..2], ["start.xhtml", "nav.xhtml"]);
    let read: Vec<&str> = spine
        .into_iter()
        .filter(|file| *file != "nav.xhtml")
        .collect();
    assert_eq!(read, book.contents());
}

#[test]
fn every_page_is_well_formed_has_no_script_and_its_links_lead_somewhere() {
    let book = &*WHOLE;
    let pages = book.pages();
    assert!(pages.len() > 20);
    for (path, page) in &pages {
        let mut ids = BTreeSet::new();
        for node in page.descendants().filter(roxmltree::Node::is_element) {
            let name = node.tag_name().name();
            let dead = ["script", "form", "input", "button", "select", "details"];
            assert!(!dead.contains(&name), "<{name}> in {path}");
            for attribute in node.attributes() {
                let name = attribute.name();
                assert!(
                    !name.starts_with("on") && name != "data-open",
                    "{name} in {path}"
                );
            }
            if let Some(id) = node.attribute("id") {
                assert!(ids.insert(id), "{id} twice in {path}");
            }
            let Some(address) = node.attribute("href") else {
                continue;
            };
            assert!(!address.starts_with("sms:"), "{address} in {path}");
            if address.contains(':') {
                continue;
            }
            let (file, id) = address.split_once('#').unwrap_or((address, ""));
            let file = match file {
                "" => (*path).to_owned(),
                file => from_contents(path, file),
            };
            if file == "book.css" {
                continue;
            }
            let target = pages.get(file.as_str());
            let target = target.unwrap_or_else(|| panic!("{address} in {path}"));
            let is_there = target
                .descendants()
                .any(|node| node.attribute("id") == Some(id));
            assert!(id.is_empty() || is_there, "{address} in {path}");
        }
    }
}

#[test]
fn each_check_is_all_that_it_can_say_and_hours_are_words() {
    let book = &*WHOLE;
    let checks: Vec<&str> = book
        .files
        .iter()
        .filter_map(|(path, _)| path.strip_prefix("EPUB/"))
        .filter(|path| path.ends_with(".check.xhtml"))
        .collect();
    assert_eq!(checks.len(), 3);
    for path in checks {
        let text = book.text(path);
        for words in [
            "tel:999",
            "checker-outcome",
            "If any one of these is so",
            "checker-reason",
        ] {
            assert!(text.contains(words), "{words} in {path}");
        }
        for words in [
            "Show what",
            "Clear my answers",
            "Go to the first one",
            "Why we ask",
        ] {
            assert!(!text.contains(words), "{words} in {path}");
        }
    }
    let services = book.text("pages/slough.services.index.xhtml");
    assert!(services.contains("Open all day, every day."));
    assert!(!services.contains("Nothing here fits all of that"));
}

#[test]
fn a_service_is_found_on_its_card_in_the_list() {
    let book = &*WHOLE;
    let check = book.text("pages/slough.parents.check.xhtml");
    let start = check.find("slough.services.index.xhtml#card-").unwrap();
    let id = check[start..].split(['#', '"']).nth(1).unwrap();
    let services = book.text("pages/slough.services.index.xhtml");
    let card = format!("<p class=\"service-name\"><a id=\"{id}\">");
    assert_eq!(services.matches(&card).count(), 1, "{card}");
}

#[test]
fn a_card_to_cut_out_is_in_a_book_once() {
    let book = Book::of(&Site::sample("town"), "", "");
    assert_eq!(
        book.text("pages/card.xhtml").matches("card-first").count(),
        1
    );
}

#[test]
fn a_book_begins_with_999_and_says_how_old_it_is() {
    let book = Book::of(&policy(), "slough", "professional");
    let start = book.text("start.xhtml");
    let place = |words: &str| start.find(words).unwrap_or_else(|| panic!("no {words}"));
    assert!(place("tel:999") < place("<h1>"));
    place("24 November 2026");
    place("Some of it is due to be looked at again by");
    place("It cannot say what is open now");
    place("ask whoever gave it to you");
    place("pages/slough.professionals.check.xhtml");
    assert!(!start.contains("Leave this page"));
    let page = book.text("pages/slough.index.xhtml");
    assert!(
        page.contains("As of <time datetime=\"2026-11-24\">") && page.contains("Slough. Version ")
    );
    assert!(WHOLE.text("start.xhtml").contains("close the book"));
}

#[test]
fn what_is_not_in_a_book_is_online_if_we_know_where() {
    let check = "pages/slough.professionals.check.xhtml";
    assert!(WHOLE.text(check).contains("<a data-elsewhere=\"\">"));
    let site = policy().option(&["--base-url", "https://example.org/missing/"]);
    let online = Book::of(&site, "stockport", "");
    let check = online.text("pages/stockport.professionals.check.xhtml");
    assert!(check.contains("href=\"https://example.org/missing/portsmouth/"));
    assert!(
        online
            .text("start.xhtml")
            .contains("href=\"https://example.org/missing/stockport/index.html\"")
    );
}

#[test]
fn the_same_site_gives_the_same_bytes_and_each_book_is_one_of_its_own() {
    let site = Site::sample("moments");
    let first = Book::of(&site, "north", "");
    let again = Book::of(&Site::sample("moments"), "north", "");
    assert_eq!(first.bytes, again.bytes);
    let id = |book: &Book| {
        let package = book.text("package.opf");
        let id = package.split("urn:uuid:").nth(1).unwrap();
        id[..36].to_owned()
    };
    let other = Book::of(&site, "north", "parent-carer");
    assert_eq!(id(&first), id(&again));
    assert_ne!(id(&first), id(&other));
}

/// What lists of books, the contents and the heads of pages show.
fn shown(book: &Book) -> String {
    let mut shown = format!("{} {}", book.name, book.text("package.opf"));
    shown.push_str(book.text("nav.xhtml"));
    shown.to_lowercase()
}

#[test]
fn a_young_persons_book_tells_nobody_what_it_is_about() {
    let word = |name: &str, title: &str, audience: &str| {
        format!(
            "---\nkind: {name}\ntitle: {title}\nsummary: Words.\nowner: Editors\nreviewed: 2026-11-21\nreview_by: 2027-11-21\n{audience}---\n\nWords.\n"
        )
    };
    let site = Site::sample("minimal")
        .file(
            "you/help.md",
            word(
                "page",
                "Running away from abuse\ndiscreet_title: Help",
                "audiences: [young-person]\n",
            ),
        )
        .file(
            "words/index.md",
            word("page", "Words", "audiences: [young-person]\n"),
        )
        .file(
            "words/one.md",
            word("page", "Exploited children", "audiences: [young-person]\n"),
        );
    let book = Book::of(&site, "", "young-person");
    let shown = shown(&book);
    for telling in [
        "abuse", "exploit", "away", "missing", "leaving", "runaway", "suicid", "police",
    ] {
        let title = format!(">{telling}");
        assert!(
            !shown.contains(&title) && !shown.contains(&format!(" {telling}")),
            "{telling}"
        );
    }
    assert!(shown.contains(">help<") && shown.contains(">words<"));
    let page = book.text("pages/you.help.xhtml");
    assert!(page.contains("<title>Help</title>") && page.contains("Running away from abuse"));
    assert!(book.text("start.xhtml").contains("Police: <a"));
}

#[test]
fn whoever_hands_round_a_young_persons_book_hears_that_its_title_tells() {
    let site = Site::sample("minimal")
        .with("site.yaml", |f| {
            f.replace("title: ", "title: Missing from ")
        })
        .page("a.md", "Words.")
        .with("a.md", |f| f.replace("parent-carer", "young-person"));
    let (_, run) = Book::with_run(&site, "", "young-person");
    run.says("which says “missing”");
    let (_, run) = Book::with_run(&site, "", "");
    run.does_not_say("which says");
}

#[test]
fn nobody_gets_a_book_with_nothing_in_it() {
    let site = Site::sample("moments");
    let out = site.home().join("book");
    site.export_with(
        &["epub", "--area", "north", "--audience", "professional"],
        &out,
    )
    .fails_with("FP803");
    assert!(!out.exists());
}

#[test]
fn a_site_may_have_its_own_look_of_a_book_and_no_other_file_of_it() {
    let site = Site::sample("moments")
        .other_file("templates/copies/epub/book.css", "p { margin: 1em; }")
        .other_file("templates/copies/epub/words.xml", "<p/>");
    let (book, run) = Book::with_run(&site, "north", "");
    assert_eq!(book.text("book.css").trim(), "p{margin:1em}");
    run.says("templates/copies/epub/words.xml")
        .does_not_say("templates/copies/epub/book.css");
}

#[test]
fn a_page_may_have_any_name() {
    let site = Site::sample("minimal")
        .page("start.md", "One.")
        .page("nav.md", "Two.")
        .page("a/b-c.md", "Three.")
        .page("a-b/c.md", "Four.");
    let book = Book::of(&site, "", "");
    for page in ["start", "nav", "a.b-c", "a-b.c"] {
        let text = book.text(&format!("pages/{page}.xhtml"));
        assert!(text.contains("About"), "{page}");
    }
}

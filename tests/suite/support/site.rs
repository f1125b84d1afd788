//! A site in a folder of its own, and what is done to it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;

use tempfile::TempDir;

use super::newest_day::newest_day;
use super::run::Run;

/// The day the sample sites are built for: all their reviews are recent.
const TODAY: &str = "2026-12-01";

/// A site on disk: `site/` holds its files, `public/` beside it is where it is published.
pub struct Site {
    home: Rc<TempDir>,
    today: Option<String>,
    options: Vec<String>,
    source_date_epoch: Option<String>,
}

impl Site {
    /// A site of nothing at all.
    pub fn empty() -> Self {
        let home = TempDir::new().unwrap();
        fs::create_dir_all(home.path().join("site/content")).unwrap();
        Self {
            home: Rc::new(home),
            today: Some(TODAY.to_owned()),
            options: Vec::new(),
            source_date_epoch: None,
        }
    }

    /// A copy of one of `tests/sites/`.
    pub fn sample(name: &str) -> Self {
        let site = Self::empty();
        let sample = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/sites")
            .join(name);
        copy(&sample.join("content"), &site.root().join("content"));
        site
    }

    /// A copy of the content that ships, as of its own newest day. Editors may change it, so only what must hold of any content is
    /// asked of it.
    pub fn shipped() -> Self {
        let site = Self::empty();
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        copy(&content, &site.root().join("content"));
        site.on(&newest_day())
    }

    /// A small site with a service that uses every field there is.
    pub fn with_every_field_of_a_service() -> Self {
        let site = Self::sample("kinds");
        let plain = fs::read_to_string(site.root().join("content/services/helpline.md")).unwrap();
        site.file("services/national.md", plain.replace("areas: [harbour]\n", ""))
            .with("services/helpline.md", |f| {
                f.replace(
                    "languages: [en]\n",
                    "serves: [{name: The quay, code: E10000012}]\nlanguages: [en, cy, interpreter]\nreplaces: [national]\nholidays: wales\neligibility: \"Anybody: \\\"us\\\" # too\"\n\
                     minimum_age: 11\nmaximum_age: 17\norder: 7\nsources: [toolkit#1]\n\
                     changes:\n  - {date: 2026-11-21, what: \"New: a number.\"}\n  - {date: 2026-11-20, what: Begun.}\n",
                )
                .replace("  - {kind: sms,", "  - {kind: phone, value: \"101\", out_of_hours: true, shared: true, confidence: medium, anonymous: false, shows_on_bill: true, note: \"At night.\", expect: [{about: first, text: \"A machine answers.\", source: toolkit#1, seen: 2026-11-20}], hours: \"Mo-Fr 17:00-24:00; PH off\"}\n  - {kind: sms,")
            })
    }

    /// Where the site's files are.
    pub fn root(&self) -> PathBuf {
        self.home.path().join("site")
    }

    /// Where the site is published.
    pub fn public(&self) -> PathBuf {
        self.home.path().join("public")
    }

    /// The folder that holds both.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Changes a content file; a change that changes nothing is a mistake of the test.
    pub fn with(self, path: &str, change: impl FnOnce(String) -> String) -> Self {
        let before = fs::read_to_string(self.content(path)).unwrap();
        let after = change(before.clone());
        assert_ne!(before, after, "the test changes nothing in {path}");
        self.file(path, after)
    }

    /// Writes a content file.
    pub fn file(self, path: &str, contents: impl AsRef<[u8]>) -> Self {
        let path = format!("content/{path}");
        self.other_file(&path, contents)
    }

    /// Writes a file by its path from the site's root: a template, an asset.
    pub fn other_file(self, path: &str, contents: impl AsRef<[u8]>) -> Self {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
        self
    }

    /// Adds a page with this text, well-formed in all else.
    pub fn page(self, path: &str, text: &str) -> Self {
        let name = path.trim_end_matches(".md");
        let page = format!(
            "---\nkind: page\ntitle: About {name}\nsummary: All about {name}.\nowner: Editors\nreviewed: 2026-11-21\n\
             review_by: 2027-11-21\naudiences: [parent-carer]\n---\n\n{text}"
        );
        self.file(path, page)
    }

    /// Adds text at the end of a content file.
    pub fn adding(self, path: &str, text: &str) -> Self {
        self.with(path, |f| f + text)
    }

    /// Takes a content file away.
    pub fn without(self, path: &str) -> Self {
        fs::remove_file(self.content(path)).unwrap();
        self
    }

    /// Builds for another day.
    pub fn on(mut self, today: &str) -> Self {
        self.today = Some(today.to_owned());
        self
    }

    /// Builds for the day of `SOURCE_DATE_EPOCH`.
    pub fn on_epoch(mut self, seconds: &str) -> Self {
        self.today = None;
        self.source_date_epoch = Some(seconds.to_owned());
        self
    }

    /// Runs the command with more options.
    pub fn option(mut self, options: &[&str]) -> Self {
        self.options
            .extend(options.iter().map(|&option| option.to_owned()));
        self
    }

    /// Runs `fingerpost check`.
    pub fn check(&self) -> Run {
        self.run(&["check"])
    }

    /// Runs `fingerpost build` into [`Site::public`].
    pub fn build(&self) -> Run {
        self.build_into(&self.public())
    }

    /// Runs `fingerpost build` into another folder.
    pub fn build_into(&self, out: &Path) -> Run {
        self.run(&["build", "--out", out.to_str().unwrap()])
    }

    /// Runs `fingerpost export` into another folder.
    pub fn export(&self, what: &str, out: &Path) -> Run {
        self.export_with(&[what], out)
    }

    /// The same with options: a form of export, and `--area`.
    pub fn export_with(&self, what: &[&str], out: &Path) -> Run {
        let words = [&["export"], what, &["--out", out.to_str().unwrap()]].concat();
        self.run(&words)
    }

    /// Runs `fingerpost import` into a folder of the site's content; it knows of no site, and so of none of the other options.
    pub fn import(&self, from: &Path, into: &str) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fingerpost"));
        command
            .current_dir(self.home.path())
            .env_remove("SOURCE_DATE_EPOCH")
            .args(["import", "hsds", from.to_str().unwrap(), "--today", TODAY])
            .args(["--into", self.content(into).to_str().unwrap()]);
        Run::new(&command.output().unwrap(), Rc::clone(&self.home))
    }

    /// A `fingerpost build` into [`Site::public`] to be started by the test itself: to be stopped, or started in an odd place.
    pub fn build_command(&self) -> Command {
        self.shell("exec \"$@\"", &self.public())
    }

    /// The same into any folder, after words to the shell that end in `exec "$@"`.
    pub fn shell(&self, words: &str, out: &Path) -> Command {
        let mut command = Command::new("sh");
        command
            .current_dir(self.home.path())
            .env_remove("SOURCE_DATE_EPOCH")
            .args(["-c", words, "sh", env!("CARGO_BIN_EXE_fingerpost")])
            .arg("build")
            .arg("--root")
            .arg(self.root())
            .arg("--out")
            .arg(out)
            .args(self.today.iter().flat_map(|today| ["--today", today]))
            .args(&self.options);
        command
    }

    /// What came of a command that the test made itself.
    pub fn ran(&self, command: &mut Command) -> Run {
        Run::new(&command.output().unwrap(), Rc::clone(&self.home))
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fingerpost"));
        command
            .current_dir(self.home.path())
            .env_remove("SOURCE_DATE_EPOCH")
            .args(arguments)
            .args(["--root", "site"])
            .args(self.today.iter().flat_map(|today| ["--today", today]))
            .args(&self.options)
            .envs(
                self.source_date_epoch
                    .iter()
                    .map(|seconds| ("SOURCE_DATE_EPOCH", seconds)),
            );
        Run::new(&command.output().unwrap(), Rc::clone(&self.home))
    }

    fn content(&self, path: &str) -> PathBuf {
        self.root().join("content").join(path)
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

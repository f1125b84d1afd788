//! How a run of the command ended, and what it said.

use std::fs;
use std::path::PathBuf;
use std::process::Output;
use std::rc::Rc;

use serde_json::Value;
use tempfile::TempDir;

use super::page::Page;
use super::tree::{Tree, tree_of};

/// One run of the command, with the site's folder kept until it has been looked at.
pub struct Run {
    home: Rc<TempDir>,
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Run {
    pub fn new(output: &Output, home: Rc<TempDir>) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self {
            home,
            code: output.status.code(),
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
        }
    }

    /// All went well, and nobody had anything to say against it.
    #[track_caller]
    pub fn succeeds(self) -> Self {
        self.exits_with(0)
    }

    #[track_caller]
    pub fn exits_with(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}{}", self.stdout, self.stderr);
        self
    }

    /// The site is wrong, and this error is among what is said.
    #[track_caller]
    pub fn fails_with(self, id: &str) -> Self {
        self.exits_with(1).says(&format!("error[{id}]"))
    }

    /// The site is good, but this warning is among what is said.
    #[track_caller]
    pub fn warns_of(self, id: &str) -> Self {
        self.succeeds().says(&format!("warning[{id}]"))
    }

    #[track_caller]
    pub fn says(self, words: &str) -> Self {
        let all = self.said();
        assert!(all.contains(words), "nothing says {words:?} in:\n{all}");
        self
    }

    #[track_caller]
    pub fn does_not_say(self, words: &str) -> Self {
        let all = self.said();
        assert!(!all.contains(words), "something says {words:?} in:\n{all}");
        self
    }

    /// What the author sees of it, word for word, wherever the site was.
    pub fn message(&self) -> String {
        let home = self.home.path().to_string_lossy().into_owned();
        let lines: Vec<&str> = self.stderr.lines().map(str::trim_end).collect();
        lines
            .join("\n")
            .replace(&home, "[home]")
            .trim_end()
            .to_owned()
    }

    /// Ids of the findings, in the order they are said.
    pub fn ids(&self) -> Vec<String> {
        let id = |line: &str| {
            let rest = line
                .strip_prefix("error[")
                .or_else(|| line.strip_prefix("warning["))?;
            Some(rest.split_once(']')?.0.to_owned())
        };
        self.stderr.lines().filter_map(id).collect()
    }

    /// The lines of `--format json`.
    #[track_caller]
    pub fn json(&self) -> Vec<Value> {
        self.stdout
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// A page that was built.
    #[track_caller]
    pub fn has_page(self, path: &str) -> Page {
        let run = self.succeeds();
        Page::read(&run.public(), path)
    }

    /// A file that was not built.
    #[track_caller]
    pub fn has_no(self, path: &str) -> Self {
        let run = self.succeeds();
        assert!(!run.public().join(path).exists(), "{path} was built");
        run
    }

    /// The text of a file that was built.
    #[track_caller]
    pub fn file(&self, path: &str) -> String {
        fs::read_to_string(self.public().join(path)).unwrap()
    }

    /// All files that were built.
    #[track_caller]
    pub fn tree(self) -> Tree {
        let run = self.succeeds();
        tree_of(&run.public())
    }

    /// Where the site was published, unless the test said otherwise.
    pub fn public(&self) -> PathBuf {
        self.home.path().join("public")
    }

    fn said(&self) -> String {
        format!("{}{}", self.stderr, self.stdout)
    }
}

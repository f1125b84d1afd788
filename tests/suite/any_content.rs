//! Whatever happens to a content file, the author gets an answer: never a panic, never a finding that points nowhere.

use crate::support::{Site, Tree, tree_of};
use fingerpost::{Finding, Options, Sources, human, json, render, understand};
use jiff::civil::Date;
use proptest::prelude::*;

/// Something that happens to a text. Positions are parts of a million of its length.
#[derive(Debug, Clone)]
enum Accident {
    /// The rest is lost.
    Truncated(usize),
    /// A character becomes another.
    Changed(usize, char),
    /// A character gets in.
    Inserted(usize, char),
    /// A line stands there twice.
    Doubled(usize),
    /// A line is lost.
    Lost(usize),
    /// A line starts further in.
    Indented(usize),
}

const MILLION: usize = 1_000_000;

fn accident() -> impl Strategy<Value = Accident> {
    let at = 0..MILLION;
    let c = prop::sample::select(
        "\0\t\n\r \"#&'*-:<>@[]`{|}~aé→😀\u{feff}\u{202e}"
            .chars()
            .collect::<Vec<_>>(),
    );
    prop_oneof![
        1 => at.clone().prop_map(Accident::Truncated),
        3 => (at.clone(), c.clone()).prop_map(|(at, c)| Accident::Changed(at, c)),
        3 => (at.clone(), c).prop_map(|(at, c)| Accident::Inserted(at, c)),
        2 => at.clone().prop_map(Accident::Doubled),
        1 => at.clone().prop_map(Accident::Lost),
        1 => at.prop_map(Accident::Indented),
    ]
}

fn happen(text: &str, accident: &Accident) -> String {
    let chars: Vec<char> = text.chars().collect();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let in_chars = |at: usize| at * chars.len() / MILLION;
    let per_line = |at: usize, change: &dyn Fn(&str) -> String| {
        let hit = at * lines.len() / MILLION;
        lines
            .iter()
            .enumerate()
            .map(|(i, line)| {
                if i == hit {
                    change(line)
                } else {
                    (*line).to_owned()
                }
            })
            .collect()
    };
    match *accident {
        Accident::Truncated(at) => chars[..in_chars(at)].iter().collect(),
        Accident::Changed(at, c) => {
            let hit = in_chars(at);
            chars
                .iter()
                .enumerate()
                .map(|(i, old)| if i == hit { c } else { *old })
                .collect()
        }
        Accident::Inserted(at, c) => {
            let (before, after) = chars.split_at(in_chars(at));
            before.iter().chain([&c]).chain(after).collect()
        }
        Accident::Doubled(at) => per_line(at, &|line| format!("{line}{line}")),
        Accident::Lost(at) => per_line(at, &|_| String::new()),
        Accident::Indented(at) => per_line(at, &|line| format!("  {line}")),
    }
}

/// Findings lie in their files and can be shown.
fn assert_shown(findings: &[Finding], sources: &Sources) {
    let text_of = |path: &str| sources.text_of(path);
    for finding in findings {
        let Some(span) = &finding.place.span else {
            continue;
        };
        let text =
            text_of(&finding.place.path).unwrap_or_else(|| panic!("{finding:?} is about no file"));
        assert!(
            text.get(span.clone()).is_some(),
            "{finding:?} points out of its file, or into a character"
        );
        assert!(
            finding.place.line_and_column(text).is_some(),
            "{finding:?} has no line"
        );
    }
    let human = human(findings, &text_of, false);
    assert_eq!(human.is_empty(), findings.is_empty());
    let json = json(findings, &text_of);
    assert_eq!(json.lines().count(), findings.len());
}

fn kinds() -> Tree {
    tree_of(&Site::sample("kinds").root())
}

fn checks() -> Tree {
    tree_of(&Site::sample("checkers").root())
}

fn assert_answers(files: &Tree) {
    let texts: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap()))
        .collect();
    let sources = Sources::from_strings(texts);
    let options = Options {
        today: Date::constant(2026, 12, 1),
        drafts: false,
        base_url: None,
    };
    let (site, findings) = understand(&sources, &options);
    assert_shown(&findings, &sources);
    let fit = !findings.iter().any(Finding::is_error);
    assert_eq!(
        site.is_some(),
        fit,
        "a site is there exactly when no finding is an error"
    );
    if let Some(site) = site {
        render(&site, &sources).expect("a site without errors can be made into pages");
    }
}

#[test]
fn the_unspoilt_site_is_good() {
    assert_answers(&kinds());
}

#[test]
fn a_character_that_yaml_forbids_is_shown_whole() {
    let mut files = kinds();
    let settings = files.get_mut("content/site.yaml").unwrap();
    settings.extend("\u{feff}".bytes());
    assert_answers(&files);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_accident_to_a_content_file_gets_an_answer(
        file in 0..MILLION,
        accidents in prop::collection::vec(accident(), 1..4),
    ) {
        let mut files = kinds();
        let hit = file * files.len() / MILLION;
        let bytes = files.values_mut().nth(hit).unwrap();
        let before = String::from_utf8(bytes.clone()).unwrap();
        *bytes = accidents.iter().fold(before, |text, accident| happen(&text, accident)).into_bytes();
        assert_answers(&files);
    }

    #[test]
    fn any_accident_to_a_check_its_thresholds_or_its_cases_gets_an_answer(
        file in 0..MILLION,
        accidents in prop::collection::vec(accident(), 1..4),
    ) {
        let mut files = checks();
        let rules: Vec<String> = files
            .keys()
            .filter(|path| path.contains("check") || path.contains("thresholds"))
            .cloned()
            .collect();
        let bytes = files.get_mut(&rules[file * rules.len() / MILLION]).unwrap();
        let before = String::from_utf8(bytes.clone()).unwrap();
        *bytes = accidents.iter().fold(before, |text, accident| happen(&text, accident)).into_bytes();
        assert_answers(&files);
    }
}

/// What an author may write for a value, by a slip or because another program takes it.
const SLIPS: [&str; 38] = [
    "",
    "~",
    "!x",
    "!x y",
    "!!int 1",
    "<<",
    "*a",
    "&a",
    "&a b",
    "[",
    "]",
    "{",
    "}",
    "[a",
    "{a: b}",
    "{{ a }}",
    "[[a]]",
    "[1, ~]",
    "- a",
    "? a",
    "| a",
    "> a",
    "@a",
    "`a`",
    "%a",
    "\"a",
    "'a",
    "'a'b'",
    "\"\\d\"",
    "a: b",
    "a #b",
    "#a",
    "\ta",
    ".inf",
    "99999999999999999999",
    "1.5",
    "“a: b”",
    "yes",
];

/// Words of Rust, of serde and of the parser, which no author has to know.
const OF_THE_TRADE: [&str; 33] = [
    "i32",
    "i64",
    "u16",
    "u8",
    "usize",
    "f64",
    "Option",
    "Vec",
    "String",
    "struct",
    "enum",
    "variant",
    "from_str",
    "serde",
    "visitor",
    "deserial",
    "invalid type",
    "missing field",
    "expected",
    "unexpected",
    "scalar",
    "token",
    "parser",
    "parse",
    "sequence",
    "mapping",
    "simple key",
    "flow",
    "EOF",
    "eof",
    "policy",
    "stream",
    "merge key",
];

/// What the findings about files and front matter say, without the author's own words.
fn said(files: &Tree) -> Vec<String> {
    let texts: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap()))
        .collect();
    let sources = Sources::from_strings(texts);
    let options = Options {
        today: Date::constant(2026, 12, 1),
        drafts: false,
        base_url: None,
    };
    let (_, findings) = understand(&sources, &options);
    assert_shown(&findings, &sources);
    findings
        .into_iter()
        .filter(|finding| finding.id.starts_with("FP1"))
        .map(|finding| {
            format!(
                "{} | {} | {}",
                finding.message,
                finding.label,
                finding.help.unwrap_or_default()
            )
        })
        .map(|said| said.split('`').step_by(2).collect())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_for_a_value_is_answered_without_words_of_the_trade(
        of_checks in any::<bool>(),
        file in 0..MILLION,
        line in 0..MILLION,
        slip in prop::sample::select(SLIPS.to_vec()),
        whole_line in any::<bool>(),
    ) {
        let mut files = if of_checks { checks() } else { kinds() };
        let paths: Vec<String> = files.keys().filter(|path| path.starts_with("content/")).cloned().collect();
        let bytes = files.get_mut(&paths[file * paths.len() / MILLION]).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let hit = line * lines.len() / MILLION;
        let changed = lines[hit].split_once(": ").map_or_else(
            || format!("{slip}\n"),
            |(name, _)| if whole_line { format!("{slip}\n") } else { format!("{name}: {slip}\n") },
        );
        *bytes = lines.iter().enumerate().map(|(at, line)| if at == hit { changed.as_str() } else { line }).collect::<String>().into_bytes();
        for said in said(&files) {
            for word in OF_THE_TRADE {
                prop_assert!(!said.contains(word), "{word} in {said}");
            }
        }
    }
}

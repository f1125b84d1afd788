//! The wasm that pages load says the same as the code it is made of, which the build proves and tests.
//!
//! Node runs the scripts of `widgets/dist` (`widgets/wasm/tests/agree.mjs`); this runs `widgets/wasm` natively.

mod directory;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::random::{Random, any_table};
use crate::support::newest_day;
use fingerpost::{Options, RuleSet, read, understand};
use fingerpost_core::rules::{Condition, QuestionKind, Table};
use fingerpost_wasm as native;
use serde_json::{Value, json};

/// The scripts, and how many sets of answers they are compared in for each table. Both are compiled from the same code.
const SCRIPTS: [(&str, usize); 2] = [("fingerpost.js", 100_000), ("fingerpost-rules.js", 10_000)];

/// The checks of the site, and one that is made up of every sort of question and condition.
fn tables() -> Vec<(String, Table)> {
    let (sources, _) = read(root());
    let options = Options {
        today: newest_day().parse().unwrap(),
        drafts: true,
        base_url: None,
    };
    let (site, findings) = understand(&sources, &options);
    let site = site.unwrap_or_else(|| {
        panic!(
            "the site has {} faults: run `fingerpost check`",
            findings.len()
        )
    });
    let name = |rules: &RuleSet| site.document(rules.document).path.to_string();
    let mut tables: Vec<(String, Table)> = site
        .rules()
        .iter()
        .map(|rules| (name(rules), rules.table.clone()))
        .collect();
    assert!(!tables.is_empty(), "the site has no checks");
    let made_up = any_table(&mut Random::new(1), 60, 200, 150);
    tables.push(("made up".to_owned(), made_up));
    tables
}

#[test]
fn every_check_decides_in_wasm_as_it_does_natively() {
    let folder = tempfile::tempdir().unwrap();
    let tables = tables();
    let files: Vec<PathBuf> = (0..)
        .zip(&tables)
        .map(|(number, (_, table))| {
            let file = folder.path().join(format!("{number}.json"));
            let text = json!({ "table": hex(&table.to_bytes()), "codes": codes(table) });
            fs::write(&file, text.to_string()).unwrap();
            file
        })
        .collect();
    // Node counts while this does.
    let nodes =
        SCRIPTS.map(|(script, sets)| node(&["decide", &dist(script), &sets.to_string()], &files));
    let expected: Vec<Vec<u32>> = tables.iter().map(|(_, table)| digests(table)).collect();
    for ((script, sets), node) in SCRIPTS.into_iter().zip(nodes) {
        let said = printed(node);
        let said: Vec<u32> = said.lines().map(|line| line.parse().unwrap()).collect();
        let said: Vec<&[u32]> = said.chunks(sets / 1000).collect();
        assert_eq!(said.len(), tables.len());
        for (((name, _), expected), said) in tables.iter().zip(&expected).zip(said) {
            assert_eq!(
                &expected[..sets / 1000],
                said,
                "{script} decides {name} otherwise"
            );
        }
    }
}

#[test]
fn every_function_gives_in_wasm_what_it_gives_natively() {
    let mut random = Random::new(2);
    let calls: Vec<(Value, Value)> = (0..6000).map(|_| any_call(&mut random)).collect();
    agree_on("fingerpost.js", &calls);
}

/// Each call is what it is given and what it gives natively.
fn agree_on(script: &str, calls: &[(Value, Value)]) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calls.json");
    let asked: Vec<&Value> = calls.iter().map(|(call, _)| call).collect();
    fs::write(&file, serde_json::to_string(&asked).unwrap()).unwrap();
    let said = printed(node(&["call", &dist(script)], &[file]));
    let said: Vec<Value> = serde_json::from_str(&said).unwrap();
    assert_eq!(said.len(), calls.len());
    for ((call, expected), said) in calls.iter().zip(said) {
        assert_eq!(*expected, said, "{call}");
    }
}

#[test]
fn many_calls_need_no_more_memory_than_the_first() {
    let call = "fingerpost.episodes('3/11/2026,'.repeat(i % 300), 3, 90, 29900000)";
    assert_eq!(memory_grown("fingerpost.js", call), "0");
}

/// By how many bytes the memory of the wasm grows in 10,000 calls after the first 300, for `i` from 0.
fn memory_grown(script: &str, call: &str) -> String {
    let script = format!(
        "const {{ instantiate }} = WebAssembly;
        let memory;
        WebAssembly.instantiate = async (...given) => {{
          const made = await instantiate(...given);
          ({{ memory }} = made.instance.exports);
          return made;
        }};
        require('node:vm').runInThisContext(require('node:fs').readFileSync({:?}, 'utf8'));
        fingerpost.ready.then(() => {{
          const call = (i) => {call};
          for (let i = 0; i < 300; i += 1) call(i);
          const before = memory.buffer.byteLength;
          for (let i = 0; i < 10000; i += 1) call(i * 7);
          console.log(memory.buffer.byteLength - before);
        }});",
        dist(script)
    );
    let node = Command::new("node")
        .args(["-e", &script])
        .stdout(Stdio::piped())
        .spawn()
        .expect(NO_NODE);
    printed(node).trim().to_owned()
}

/// What a question is answered with: all there is of yes, no and options; of numbers those about which the rules ask, and the edges.
fn codes(table: &Table) -> Vec<Vec<u16>> {
    let of = |(place, kind): (usize, QuestionKind)| match kind {
        QuestionKind::YesNo => (0..=3).collect(),
        QuestionKind::Choice(options) | QuestionKind::Moment(options) => {
            (0..=u16::from(options)).collect()
        }
        QuestionKind::Number { from, to } => {
            let asked = table
                .conditions
                .iter()
                .filter_map(|condition| match condition {
                    Condition::AtLeast(question, number) | Condition::AtMost(question, number)
                        if usize::from(*question) == place =>
                    {
                        Some(*number)
                    }
                    _ => None,
                });
            let numbers = asked
                .flat_map(|number| [number.saturating_sub(1), number, number.saturating_add(1)]);
            let within = numbers
                .chain([from, to])
                .filter(|number| (from..=to).contains(number));
            let mut codes: Vec<u16> = within.map(|number| number + 1).chain([0]).collect();
            codes.sort_unstable();
            codes.dedup();
            codes
        }
    };
    table
        .questions
        .iter()
        .map(|question| question.kind)
        .enumerate()
        .map(of)
        .collect()
}

/// One digest per 1,000 sets of answers, as `agree.mjs` makes them, which says how.
fn digests(table: &Table) -> Vec<u32> {
    let (bytes, codes) = (table.to_bytes(), codes(table));
    let mut random = Random::new(1);
    let mut thousand = |_| {
        (0..1000).fold(0x811c_9dc5, |digest, _| {
            let answers = any_answers(&mut random, &codes);
            let verdict = native::decide(&bytes, &answers, &[], &[]).into_iter();
            verdict.fold(digest, |digest: u32, byte| {
                (digest ^ u32::from(byte)).wrapping_mul(0x0100_0193)
            })
        })
    };
    (0..SCRIPTS[0].1 / 1000).map(&mut thousand).collect()
}

fn any_answers(random: &mut Random, codes: &[Vec<u16>]) -> Vec<u16> {
    let mut answers: Vec<u16> = codes.iter().map(|choice| random.one_of(choice)).collect();
    let odd = random.number();
    if odd.is_multiple_of(256) {
        let at = odd as usize % answers.len();
        answers[at] = 65535;
    }
    answers
}

/// A function, what it is given, and what it gives natively.
fn any_call(random: &mut Random) -> (Value, Value) {
    let now = any_now(random);
    match random.below(8) {
        0 => {
            let text = any_number(random);
            let from = random.one_of(&[0, 1, 5, 100]);
            let to = random.one_of(&[0, 9, 120, 65534]);
            (
                json!(["read_number", text, from, to]),
                json!(native::read_number(&text, from, to)),
            )
        }
        1 => {
            let text = any_time(random);
            let missing = if random.below(2) == 0 {
                any_time(random)
            } else {
                String::new()
            };
            (
                json!(["clock", text, missing, now]),
                json!(native::clock(&text, &missing, now)),
            )
        }
        2 | 3 => {
            let rule = any_rule(random);
            let clock = any_time(random);
            (
                json!(["due", rule, clock, now]),
                json!(native::due(&rule, &clock, now)),
            )
        }
        4 => {
            let born = any_date(random);
            (json!(["age", born, now]), json!(native::age(&born, now)))
        }
        5 => {
            let text = any_dates(random);
            let episodes = random.one_of(&[0, 1, 2, 3, 5, 65535]);
            let days = random.one_of(&[0, 1, 30, 90, 365, 65535]);
            (
                json!(["episodes", text, episodes, days, now]),
                json!(native::episodes(&text, episodes, days, now)),
            )
        }
        6 => {
            let text = any_events(random);
            (
                json!(["calendar", text, now]),
                json!(native::calendar(&text, now)),
            )
        }
        _ => any_table_call(random),
    }
}

/// A table that is sound, cut off or changed.
fn any_table_call(random: &mut Random) -> (Value, Value) {
    let table = any_table(random, 5, 12, 8);
    let bytes = sound_or_spoilt(random, table.to_bytes());
    let mut answers: Vec<u16> = codes(&table)
        .iter()
        .map(|choice| random.one_of(choice))
        .collect();
    match random.below(8) {
        0 => answers.truncate(random.below(answers.len())),
        1 => answers.push(0),
        2 => answers[0] = random.one_of(&[4, 200, 65535]),
        _ => {}
    }
    // Blocks of any scale and rank, and rows anywhere in them; now and then one that is not there.
    let mut some = |most: &[usize]| -> Vec<u16> {
        let count = random.below(12);
        (0..count)
            .flat_map(|_| {
                most.iter()
                    .map(|most| u16::try_from(random.below(*most)).unwrap())
                    .collect::<Vec<_>>()
            })
            .collect()
    };
    let (blocks, uses) = (some(&[4, 6, 2]), some(&[40, 6, 5]));
    let (table, given) = (json!({ "bytes": hex(&bytes) }), json!({ "codes": answers }));
    let (of_blocks, of_uses) = (json!({ "codes": blocks }), json!({ "codes": uses }));
    (
        json!(["decide", table, given, of_blocks, of_uses]),
        json!(native::decide(&bytes, &answers, &blocks, &uses)),
    )
}

/// The bytes of a table, cut off, changed or as they are.
fn sound_or_spoilt(random: &mut Random, mut bytes: Vec<u8>) -> Vec<u8> {
    match random.below(3) {
        0 => bytes.truncate(random.below(bytes.len())),
        1 => {
            let at = random.below(bytes.len());
            bytes[at] ^= 1 << random.below(8);
        }
        _ => {}
    }
    bytes
}

fn any_number(random: &mut Random) -> String {
    let number = match random.below(4) {
        0 => random.below(200).to_string(),
        1 => random.number().to_string(),
        2 => format!("{}{}", random.number(), random.number()),
        _ => String::new(),
    };
    let before = random.one_of(&["", "", " ", "\u{a0}\t", "-", "+", "x", "０"]);
    let after = random.one_of(&["", "", " ", "\n", ".5", ",", " years", "e3", "é😀"]);
    format!("{before}{number}{after}")
}

/// Minutes since 1970: mostly these years and the nights in which clocks change, sometimes not a minute at all.
fn any_now(random: &mut Random) -> f64 {
    let minutes = match random.below(12) {
        0 => return random.one_of(&[f64::NAN, 0.5, -1e300, 1e300, 4_294_967_296.0, -0.0]),
        1 => -36_816_480 + i32::try_from(random.below(200)).unwrap() - 100,
        2 => 120_966_000 + i32::try_from(random.below(800)).unwrap(),
        // 29 March and 25 October 2026, 00:00 UTC.
        3 | 4 => {
            random.one_of(&[29_579_040, 29_881_440]) + i32::try_from(random.below(240)).unwrap()
        }
        _ => 27_000_000 + i32::try_from(random.below(5_000_000)).unwrap(),
    };
    f64::from(minutes)
}

fn any_time(random: &mut Random) -> String {
    let date = random.one_of(&[
        "2026-03-29",
        "2026-10-25",
        "2026-11-21",
        "2024-02-29",
        "1900-01-01",
        "2199-12-31",
    ]);
    let date = if random.below(2) == 0 {
        date.to_owned()
    } else {
        any_date(random)
    };
    let time = match random.below(3) {
        0 => format!("0{}:{:02}", random.below(4), random.below(60)),
        1 => format!("{:02}:{:02}:59", random.below(26), random.below(62)),
        _ => random
            .one_of(&["00:00", "23:59", "24:00", "1:30", "", "NaN"])
            .to_owned(),
    };
    random.spoilt(format!("{date}T{time}"))
}

fn any_date(random: &mut Random) -> String {
    let (year, month, day) = (1895 + random.below(310), random.below(14), random.below(33));
    let name = random.one_of(&[
        "January", "feb", "Sept", "Sep", "NOVEMBER", "Smarch", "Decembre",
    ]);
    let date = match random.below(6) {
        0..=2 => format!("{year}-{month:02}-{day:02}"),
        3 => format!("{day}/{month}/{year}"),
        4 => format!("{day}.{month:02}.{}", year % 100),
        _ => format!(" {day} {name} {year}"),
    };
    random.spoilt(date)
}

fn any_dates(random: &mut Random) -> String {
    let mut text = String::new();
    let year = 2020 + random.below(7);
    for _ in 0..random.below(40) {
        let (month, day) = (1 + random.below(12), 1 + random.below(28));
        write!(text, "{day}/{month}/{year}").unwrap();
        text.push_str(random.one_of(&["\n", ", ", ";", "\r\n", "\n\n"]));
    }
    if random.below(400) == 0 {
        text = "1/2/2020\n".repeat(367);
    }
    random.spoilt(text)
}

fn any_rule(random: &mut Random) -> String {
    let period = |random: &mut Random| {
        let count = random.one_of(&["1", "2", "24", "72", "90", "65535", "65536", "0"]);
        let unit = random.one_of(&["hour", "hours", "days", "weeks", "months", "month", "years"]);
        format!("{count} {unit}")
    };
    let within = match random.below(4) {
        0 => random.one_of(&["immediately", "daily"]).to_owned(),
        1 => format!("every {}", period(random)),
        _ => period(random),
    };
    if random.below(3) == 0 {
        format!("{} then {within}", period(random))
    } else {
        within
    }
}

fn any_events(random: &mut Random) -> String {
    let event = |random: &mut Random| {
        let (minutes, id) = (any_now(random), random.number());
        let summary = random
            .one_of(&[
                "Strategy meeting",
                "a;b,c\\d",
                "Ünïcode ü".repeat(20).as_str(),
                "",
                "tab\there",
            ])
            .to_owned();
        let more = random.one_of(&["", "one\ntwo\r\nthree", "\u{7}bell"]);
        random.spoilt(format!("id-{id}\u{1f}{summary}\u{1f}{more}\u{1f}{minutes}"))
    };
    let events: Vec<String> = (0..random.below(5)).map(|_| event(random)).collect();
    events.join("\u{1e}")
}

const NO_NODE: &str =
    "this test runs the wasm in Node.js: install Node.js 20 or later (the package `nodejs`)";

fn node(arguments: &[&str], files: &[PathBuf]) -> Child {
    Command::new("node")
        .arg(root().join("widgets/wasm/tests/agree.mjs"))
        .args(arguments)
        .args(files)
        .stdout(Stdio::piped())
        .spawn()
        .expect(NO_NODE)
}

fn printed(node: Child) -> String {
    let output = node.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "node stopped; what it says is above"
    );
    String::from_utf8(output.stdout).unwrap()
}

fn dist(script: &str) -> String {
    root()
        .join("widgets/dist")
        .join(script)
        .to_str()
        .unwrap()
        .to_owned()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    })
}

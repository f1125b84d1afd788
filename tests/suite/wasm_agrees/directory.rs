//! The directory finds and says in wasm what it does natively.

use std::fs;
use std::path::{Path, PathBuf};

use fingerpost_core::directory::Directory;
use fingerpost_wasm as native;
use serde_json::{Value, json};

use super::{agree_on, any_now, dist, hex, memory_grown, node, printed, sound_or_spoilt};
use crate::random::Random;
use crate::random::directory::{NEEDS, any_directory, moments};

const SCRIPT: &str = "fingerpost-directory.js";
const DIRECTORIES: usize = 20;
/// How many questions each directory is asked: 100,000 in all.
const QUESTIONS: usize = 5000;

#[test]
fn every_directory_finds_in_wasm_what_it_finds_natively() {
    let folder = tempfile::tempdir().unwrap();
    let mut random = Random::new(3);
    let asked: Vec<Asked> = (0..DIRECTORIES).map(|_| Asked::any(&mut random)).collect();
    let files: Vec<PathBuf> = (0..)
        .zip(&asked)
        .map(|(number, asked)| asked.written(folder.path(), number))
        .collect();
    // Node counts while this does.
    let node = node(&["find", &dist(SCRIPT), &QUESTIONS.to_string()], &files);
    let expected: Vec<u32> = asked.iter().flat_map(Asked::digests).collect();
    let said = printed(node);
    let said: Vec<u32> = said.lines().map(|line| line.parse().unwrap()).collect();
    assert_eq!(expected, said);
}

#[test]
fn what_does_not_fit_is_refused_in_wasm_as_it_is_natively() {
    let mut random = Random::new(4);
    let calls: Vec<(Value, Value)> = (0..3000).map(|_| any_call(&mut random)).collect();
    agree_on(SCRIPT, &calls);
}

#[test]
fn many_questions_need_no_more_memory_than_the_first() {
    let directory = any_directory(&mut Random::new(5), 100);
    let call = format!(
        "fingerpost.states(Buffer.from('{}', 'hex'), 29880000 + i)",
        hex(&directory.to_bytes())
    );
    assert_eq!(memory_grown(SCRIPT, &call), "0");
}

/// A directory, and what its questions are made of.
struct Asked {
    table: Vec<u8>,
    /// Numbers for the need, the audience, the ways, and whether it must be open. Those that do not fit are among them.
    codes: [Vec<u16>; 4],
    moments: Vec<i32>,
}

impl Asked {
    fn any(random: &mut Random) -> Self {
        let directory = any_directory(random, 12);
        Self {
            table: directory.to_bytes(),
            codes: [
                (0..=u16::from(NEEDS) + 1).chain([0; 6]).collect(),
                vec![0, 0, 0, 1, 2, 3, 16, 17],
                vec![0, 0, 0, 0, 1, 2, 4, 8, 16, 3, 31, 32],
                vec![0, 1],
            ],
            moments: moments(random, &directory),
        }
    }

    fn written(&self, folder: &Path, number: usize) -> PathBuf {
        let file = folder.join(format!("{number}.json"));
        let text =
            json!({ "table": hex(&self.table), "codes": self.codes, "moments": self.moments });
        fs::write(&file, text.to_string()).unwrap();
        file
    }

    /// One digest per 1,000 questions, as `agree.mjs` makes them, which says how.
    fn digests(&self) -> Vec<u32> {
        let mut random = Random::new(1);
        let thousand = |_| {
            (0..1000).fold(0x811c_9dc5, |digest, _| {
                let [need, audience, ways, open] =
                    [0, 1, 2, 3].map(|part| random.one_of(&self.codes[part]));
                let ways = u8::try_from(ways).unwrap();
                let now = random.one_of(&self.moments);
                let now = f64::from(now + i32::try_from(random.below(2880)).unwrap());
                let found = native::find(&self.table, need, audience, ways, open == 1, now);
                let states = native::states(&self.table, now);
                let numbers = found.into_iter().map(u32::from);
                let numbers = numbers.chain(states.bytes().map(u32::from));
                numbers.fold(digest, |digest: u32, number| {
                    (digest ^ number).wrapping_mul(0x0100_0193)
                })
            })
        };
        (0..QUESTIONS / 1000).map(thousand).collect()
    }
}

/// A function, what it is given, and what it gives natively: tables that are spoilt, numbers that do not fit, moments that are none.
fn any_call(random: &mut Random) -> (Value, Value) {
    let directory = any_directory(random, 5);
    let bytes = sound_or_spoilt(random, directory.to_bytes());
    let table = json!({ "bytes": hex(&bytes) });
    let now = any_moment(random, &directory);
    match random.below(4) {
        0 => (json!(["listed", table]), json!(native::listed(&bytes))),
        1 => (
            json!(["states", table, now]),
            json!(native::states(&bytes, now)),
        ),
        _ => {
            let need = random.one_of(&[0, 0, 1, 5, 256, 257, 65535]);
            let audience = random.one_of(&[0, 0, 1, 16, 17, 65535]);
            let ways = random.one_of(&[0, 0, 1, 31, 32, 255]);
            let open = random.below(2) == 1;
            (
                json!(["find", table, need, audience, ways, open, now]),
                json!(native::find(&bytes, need, audience, ways, open, now)),
            )
        }
    }
}

fn any_moment(random: &mut Random, directory: &Directory) -> f64 {
    if random.below(2) == 0 {
        return any_now(random);
    }
    let moments = moments(random, directory);
    f64::from(random.one_of(&moments) + i32::try_from(random.below(2880)).unwrap())
}

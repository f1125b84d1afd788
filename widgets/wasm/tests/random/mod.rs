//! Numbers and tables that look random and are the same in every run, here and in Node.

#![allow(dead_code)] // The benchmark and the test each use their own part of this.
#![allow(clippy::unwrap_used, clippy::expect_used)]

pub mod directory;

use fingerpost_core::rules::{
    Band, Condition, Implication, Question, QuestionKind, Row, Scale, Table, Unsure,
};

/// xorshift32 (Marsaglia 2003), for `widgets/wasm/tests/agree.mjs` has it, too.
#[derive(Debug, Clone)]
pub struct Random(u32);

impl Random {
    /// The seed must not be 0.
    pub fn new(seed: u32) -> Self {
        Self(seed)
    }

    /// The next number; never 0.
    pub fn number(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }

    /// A number less than this.
    pub fn below(&mut self, end: usize) -> usize {
        self.number() as usize % end
    }

    /// One of these.
    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// The text, or now and then something like it.
    pub fn spoilt(&mut self, text: String) -> String {
        let mut characters: Vec<char> = text.chars().collect();
        if characters.is_empty() || self.below(4) > 0 {
            return text;
        }
        let at = self.below(characters.len());
        match self.below(3) {
            0 => characters.truncate(at),
            1 => drop(characters.remove(at)),
            _ => characters.insert(
                at,
                self.one_of(&[' ', '0', '9', '-', 'é', '\u{a0}', '😀', '\u{1f}']),
            ),
        }
        characters.into_iter().collect()
    }
}

/// A whole table of so many questions, conditions and rows.
pub fn any_table(random: &mut Random, questions: u16, conditions: u16, rows: u16) -> Table {
    let questions: Vec<Question> = (0..questions).map(|_| any_question(random)).collect();
    let mut list = vec![Condition::Always];
    for at in 1..conditions {
        // At first about answers, then also about what was said before.
        let made = if random.below(conditions.into()) < usize::from(at / 2) {
            any_combination(random, at)
        } else {
            any_condition(random, &questions)
        };
        list.push(made);
    }
    let when = |random: &mut Random| u16::try_from(random.below(conditions.into())).unwrap();
    let scales = [4, 4, 3].map(|ranks| Scale {
        ranks,
        open_counts_up_to: random.one_of(&[0, 1, 3]),
    });
    let bands = (0..40).map(|_| {
        let scale = random.one_of(&[0, 1, 2]);
        Band {
            scale,
            rank: random.one_of(&[1, 2]),
            when: when(random),
        }
    });
    let bands = bands.collect();
    let rows = (0..rows).map(|_| Row {
        when: when(random),
        unless: match random.below(5) {
            0 => Some(when(random)),
            _ => None,
        },
    });
    let rows = rows.collect();
    let atoms: Vec<u16> = (1..conditions)
        .filter(|at| list[usize::from(*at)].question().is_some())
        .collect();
    let implications = (0..6).map(|_| Implication {
        when: random.one_of(&atoms),
        then: random.one_of(&atoms),
    });
    let implications = implications.collect();
    let table = Table {
        questions,
        conditions: list,
        implications,
        scales: scales.to_vec(),
        bands,
        rows,
    };
    assert!(table.is_whole());
    table
}

fn any_question(random: &mut Random) -> Question {
    Question {
        kind: match random.below(11) {
            0 => QuestionKind::Choice(random.one_of(&[2, 5, 32])),
            1 => QuestionKind::Number { from: 0, to: 120 },
            3 => QuestionKind::Moment(random.one_of(&[2, 6])),
            2 => QuestionKind::Number { from: 3, to: 65534 },
            _ => QuestionKind::YesNo,
        },
        unsure: random.one_of(&[Unsure::Open, Unsure::Yes, Unsure::No]),
    }
}

fn any_condition(random: &mut Random, questions: &[Question]) -> Condition {
    let at = random.below(questions.len());
    let question = u16::try_from(at).unwrap();
    match questions[at].kind {
        QuestionKind::YesNo => match random.below(3) {
            0 => Condition::No(question),
            _ => Condition::Yes(question),
        },
        QuestionKind::Choice(_) | QuestionKind::Moment(_) => {
            Condition::OneOf(question, random.number())
        }
        QuestionKind::Number { .. } => {
            let number = random.one_of(&[3, 10, 15, 16, 24, 72, 90]);
            match random.below(2) {
                0 => Condition::AtLeast(question, number),
                _ => Condition::AtMost(question, number),
            }
        }
    }
}

fn any_combination(random: &mut Random, before: u16) -> Condition {
    let parts = 1 + random.below(5);
    let part = |random: &mut Random| u16::try_from(random.below(before.into())).unwrap();
    if random.below(10) == 0 {
        return Condition::MayBe(part(random));
    }
    let parts: Vec<u16> = (0..parts).map(|_| part(random)).collect();
    match random.below(4) {
        0 => Condition::All(parts),
        1 => Condition::Several(random.one_of(&[1, 2, 3]), parts),
        _ => Condition::Any(parts),
    }
}

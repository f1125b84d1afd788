//! How long one change of an answer takes: the table is read from its bytes and evaluated, as a page does it. At most 50 µs.

#![allow(missing_docs)] // criterion's macros make undocumented items

#[path = "../tests/random/mod.rs"]
mod random;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use fingerpost_wasm::decide;
use random::{Random, any_table};

fn one_evaluation(criterion: &mut Criterion) {
    let table = any_table(&mut Random::new(1), 60, 200, 150).to_bytes();
    let answers: Vec<u16> = vec![0; 60];
    // Each row stands once in the page, in one of seven blocks.
    let blocks: Vec<u16> = (0..7).flat_map(|at| [at / 4, at % 4, 0]).collect();
    let uses: Vec<u16> = (0..150)
        .flat_map(|row| [row, 1 + row % 7, row % 4])
        .collect();
    criterion.bench_function("60 questions, 200 conditions, 150 rows", |bencher| {
        bencher.iter(|| decide(black_box(&table), black_box(&answers), &blocks, &uses));
    });
}

criterion_group!(benches, one_evaluation);
criterion_main!(benches);

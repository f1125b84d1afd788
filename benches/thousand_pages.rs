//! How long a thousand pages take, in memory: from sources to outputs, disk left out.

#![allow(missing_docs)] // criterion's macros make undocumented items

mod corpus;

use criterion::{Criterion, criterion_group, criterion_main};
use fingerpost::{Options, Sources, render, understand};
use jiff::civil::Date;

fn thousand_pages(criterion: &mut Criterion) {
    let files = corpus::files(1000);
    let sources = Sources::from_strings(
        files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str())),
    );
    let options = Options {
        today: Date::constant(2026, 6, 1),
        drafts: false,
        base_url: None,
    };
    let mut group = criterion.benchmark_group("a thousand pages");
    group.sample_size(10);
    group.bench_function("understand", |bencher| {
        bencher.iter(|| understand(&sources, &options));
    });
    let (site, _) = understand(&sources, &options);
    if let Some(site) = site {
        group.bench_function("render", |bencher| {
            bencher.iter(|| render(&site, &sources));
        });
    }
    group.finish();
}

criterion_group!(benches, thousand_pages);
criterion_main!(benches);

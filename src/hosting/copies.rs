//! Compressed copies of files, for servers that send what is compressed already. The best that there is, once a build, in place of
//! something quicker for each reader.

use std::io::Write as _;

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use rayon::prelude::*;

use super::media;
use crate::outputs::{Output, addresses::FOR_HOSTS};

/// The smallest file that is worth it, in bytes: what is smaller is sent in one packet anyway.
const LEAST: usize = 1024;

/// A `.br` and a `.gz` of each file that becomes smaller by it.
pub(crate) fn compressed_copies(files: &[Output]) -> Vec<Output> {
    files
        .par_iter()
        .filter(|file| is_worth_it(file))
        .flat_map_iter(|file| {
            [("br", brotli(&file.bytes)), ("gz", gzip(&file.bytes))]
                .into_iter()
                .filter_map(|(ending, bytes)| {
                    let bytes = bytes?;
                    (bytes.len() < file.bytes.len()).then(|| Output {
                        path: format!("{}.{ending}", file.path),
                        bytes,
                    })
                })
        })
        .collect()
}

fn is_worth_it(file: &Output) -> bool {
    file.bytes.len() >= LEAST
        && !FOR_HOSTS.contains(&file.path.as_str())
        && media::of(&file.path).is_some_and(|media| media.is_compressible())
}

/// Nothing but memory is written to, so neither of the two fails.
fn brotli(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut copy = Vec::new();
    let best = BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut copy, &best).ok()?;
    Some(copy)
}

/// Without a date or a name of a system, so that the same file is always the same copy.
fn gzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let builder = GzBuilder::new().mtime(0).operating_system(255);
    let mut copy = builder.write(Vec::new(), Compression::best());
    copy.write_all(bytes).ok()?;
    copy.finish().ok()
}

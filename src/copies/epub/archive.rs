//! The archive that a book is: its media type first and as it stands, then the files.

use std::io::{Cursor, Write};
use std::sync::Arc;

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::findings::{Finding, Place, codes};
use crate::outputs::Output;
use crate::sources::SETTINGS_PATH;

/// The bytes of a book: the same from the same files.
pub(super) fn packed(mut files: Vec<Output>) -> ZipResult<Vec<u8>> {
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let options = |method| {
        SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644)
    };
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("mimetype", options(CompressionMethod::Stored))?;
    archive.write_all(b"application/epub+zip")?;
    for file in &files {
        archive.start_file(file.path.as_str(), options(CompressionMethod::Deflated))?;
        archive.write_all(&file.bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// That a book could not be packed.
pub(super) fn refused(path: &str, why: &zip::result::ZipError) -> Vec<Finding> {
    let place = Place::file(&Arc::from(SETTINGS_PATH));
    vec![Finding::new(
        &codes::FP802,
        place,
        format!("`{path}` could not be packed: {why}"),
    )]
}

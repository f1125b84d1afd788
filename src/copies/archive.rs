//! Files as one archive (zip): the same bytes from the same files, on every machine and at every time.

use std::io::{Cursor, Write};
use std::sync::Arc;

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::findings::{Finding, Place, codes};
use crate::outputs::Output;
use crate::sources::SETTINGS_PATH;

/// The archive of this name. `first` stands in it before all others, and as it is; the others are in path order, and compressed.
pub(super) fn packed(
    path: String,
    first: Option<&Output>,
    files: Vec<Output>,
) -> Result<Output, Vec<Finding>> {
    match written(first, files) {
        Ok(bytes) => Ok(Output { path, bytes }),
        Err(why) => Err(vec![Finding::new(
            &codes::FP802,
            Place::file(&Arc::from(SETTINGS_PATH)),
            format!("`{path}` could not be packed: {why}"),
        )]),
    }
}

fn written(first: Option<&Output>, mut files: Vec<Output>) -> ZipResult<Vec<u8>> {
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let first = first.map(|file| (file, CompressionMethod::Stored));
    let others = files.iter().map(|file| (file, CompressionMethod::Deflated));
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (file, method) in first.into_iter().chain(others) {
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        archive.start_file(file.path.as_str(), options)?;
        archive.write_all(&file.bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

//! Which media type a file has, by the ending of its name, and whether it becomes smaller when it is compressed.

/// The bytes of a media type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bytes {
    /// Text in UTF-8, which has to be said: or a phone shows a contact with broken letters, and a browser a table.
    Utf8,
    /// Text that says itself what it is written in.
    Text,
    /// Compressed already.
    Binary,
}

/// A media type.
#[derive(Debug, Clone, Copy)]
pub(super) struct Media {
    pub ending: &'static str,
    pub name: &'static str,
    pub bytes: Bytes,
}

impl Media {
    const fn new(ending: &'static str, name: &'static str, bytes: Bytes) -> Self {
        Self {
            ending,
            name,
            bytes,
        }
    }

    /// As it stands in a header.
    pub fn header(&self) -> String {
        match self.bytes {
            Bytes::Utf8 => format!("{}; charset=utf-8", self.name),
            Bytes::Text | Bytes::Binary => self.name.to_owned(),
        }
    }

    pub const fn is_compressible(&self) -> bool {
        !matches!(self.bytes, Bytes::Binary)
    }
}

/// Every type that a site has, and some of files that a publisher may put beside it.
pub(super) const TYPES: [Media; 17] = [
    Media::new("html", "text/html", Bytes::Utf8),
    Media::new("css", "text/css", Bytes::Utf8),
    Media::new("js", "text/javascript", Bytes::Utf8),
    Media::new("txt", "text/plain", Bytes::Utf8),
    Media::new("csv", "text/csv", Bytes::Utf8),
    Media::new("vcf", "text/vcard", Bytes::Utf8),
    Media::new("ics", "text/calendar", Bytes::Utf8),
    Media::new("webmanifest", "application/manifest+json", Bytes::Utf8),
    Media::new("xml", "application/xml", Bytes::Utf8),
    Media::new("json", "application/json", Bytes::Text),
    Media::new("svg", "image/svg+xml", Bytes::Text),
    Media::new("png", "image/png", Bytes::Binary),
    Media::new("ico", "image/vnd.microsoft.icon", Bytes::Binary),
    Media::new("jpg", "image/jpeg", Bytes::Binary),
    Media::new("webp", "image/webp", Bytes::Binary),
    Media::new("pdf", "application/pdf", Bytes::Binary),
    Media::new("wasm", "application/wasm", Bytes::Text),
];

/// Endings that hosts often do not know.
pub(super) const OFTEN_UNKNOWN: [&str; 4] = ["vcf", "csv", "webmanifest", "ics"];

/// The type of a file, if it is one of these.
pub(super) fn of(path: &str) -> Option<Media> {
    let (_, ending) = path.rsplit_once('.')?;
    TYPES.into_iter().find(|media| media.ending == ending)
}

//! The headers that a host sends, and what differs from folder to folder. The only place that says them.

use crate::outputs::addresses::{ASSETS, DATA};

/// A header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Header {
    pub name: &'static str,
    pub value: String,
}

impl Header {
    fn new(name: &'static str, value: impl Into<String>) -> Self {
        Self {
            name,
            value: value.into(),
        }
    }
}

/// All that any page needs. Each page says less of itself, and a browser follows both; what has no page to say it, a service worker,
/// runs under this. Only a header can forbid framing.
const CONTENT: [&str; 12] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types fingerpost-offline",
];

/// What no page may ever ask a reader's device for. A copied summary needs `clipboard-write`, so that is not among them. Each is one that
/// browsers know: they complain of others.
const DENIED: [&str; 22] = [
    "accelerometer",
    "autoplay",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
];

/// How long a host may be asked over HTTPS only, once it was. Not for the hosts below it, and on no list that browsers come with: both
/// are for whoever answers for the whole domain to decide.
const HTTPS_ONLY: &str = "max-age=31536000";

/// The headers of every answer, errors too.
pub(super) fn everywhere() -> Vec<Header> {
    let denied = DENIED.map(|feature| format!("{feature}=()")).join(", ");
    vec![
        Header::new("Content-Security-Policy", CONTENT.join("; ")),
        Header::new("Strict-Transport-Security", HTTPS_ONLY),
        Header::new("Cross-Origin-Opener-Policy", "same-origin"),
        Header::new("Referrer-Policy", "no-referrer"),
        Header::new("X-Content-Type-Options", "nosniff"),
        Header::new("Permissions-Policy", denied),
    ]
}

/// A header whose value is another one in some folder.
pub(super) struct Varying {
    pub name: &'static str,
    /// The value elsewhere; nothing where it is not sent there.
    pub elsewhere: Option<&'static str>,
    pub folder: &'static str,
    pub value: &'static str,
}

/// How long a copy may be kept. What is in `assets/` is named after what is in it. Anything else may be kept, but whoever keeps it asks
/// before each use whether it is still so: readers of a new build get it at their next visit.
pub(super) const CACHE: Varying = Varying {
    name: "Cache-Control",
    elsewhere: Some("no-cache"),
    folder: ASSETS,
    value: "public, max-age=31536000, immutable",
};

/// Which other websites may show a file as a part of theirs: what is open data.
pub(super) const RESOURCE: Varying = Varying {
    name: "Cross-Origin-Resource-Policy",
    elsewhere: Some("same-origin"),
    folder: DATA,
    value: "cross-origin",
};

/// Which other websites may read a file: what is open data.
pub(super) const ORIGIN: Varying = Varying {
    name: "Access-Control-Allow-Origin",
    elsewhere: None,
    folder: DATA,
    value: "*",
};

/// All of these.
pub(super) const BY_FOLDER: [Varying; 3] = [CACHE, RESOURCE, ORIGIN];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_header_could_end_its_quotes_or_be_read_as_a_variable() {
        for Header { name, value } in everywhere() {
            assert!(
                value
                    .chars()
                    .all(|c| (' '..='~').contains(&c) && !"\"\\$%{}".contains(c)),
                "{name}: {value}"
            );
        }
    }
}

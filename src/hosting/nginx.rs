//! `hosting/nginx.conf`: what stands in a `server` block of nginx, beside the name, the keys and the folder.

use std::fmt::Write as _;

use super::Copies;
use super::media::{Bytes, Media, TYPES};
use super::policy::{BY_FOLDER, Varying, everywhere};
use super::root::Root;
use crate::outputs::addresses::{HEADERS, HOSTING, INDEX, NOT_FOUND, REDIRECTS};

/// All headers stand in one `location`, since one with a header of its own would lose them all. So what differs from folder to folder
/// is a variable, empty where nothing is to be sent. A `map` would be the word for it, but cannot stand in a `server` block; `if` with
/// nothing but `set` in it is as safe. An error leads to another address, for which the variables are set anew.
pub(super) fn conf(root: &Root, copies: Copies) -> String {
    let mut file = String::new();
    let mut line = |text: &str| {
        file.push_str(text);
        file.push('\n');
    };
    line(
        "# Made by `fingerpost build`; README.md, \"Hosting\". For a `server` block of nginx 1.14 or later:",
    );
    line("#");
    line("#     server {");
    line("#         listen 443 ssl;");
    line("#         server_name example.org;");
    line("#         ssl_certificate ...; ssl_certificate_key ...;");
    line(&format!(
        "#         root /srv/www;    # {}",
        where_root_is(root)
    ));
    line(&format!(
        "#         include /srv/www{}{HOSTING}nginx.conf;",
        root.plain
    ));
    line("#     }");
    line("");
    for header in &BY_FOLDER {
        let variable = variable(header);
        line(&format!(
            "set ${variable} \"{}\";",
            header.elsewhere.unwrap_or_default()
        ));
        line(&format!(
            "if ($uri ~ \"{}\") {{ set ${variable} \"{}\"; }}",
            root.begins(header.folder),
            header.value
        ));
    }
    line("");
    line(&format!("location \"{}\" {{", root.plain));
    for header in everywhere() {
        line(&format!(
            "    add_header {} \"{}\" always;",
            header.name, header.value
        ));
    }
    for header in &BY_FOLDER {
        line(&format!(
            "    add_header {} ${} always;",
            header.name,
            variable(header)
        ));
    }
    line("");
    line(&format!("    index {INDEX};"));
    line(
        "    # /parents/reporting shows reporting.html. A folder has its slash, and a page has none.",
    );
    line("    try_files $uri $uri/ $uri.html =404;");
    line(
        "    # Behind something that speaks HTTPS for nginx, a whole address would lead back to HTTP.",
    );
    line("    absolute_redirect off;");
    let not_found = format!("\"{}{NOT_FOUND}\"", root.plain);
    line(&format!(
        "    error_page 404 405 500 502 503 504 {not_found};"
    ));
    line(&format!("    error_page 403 =404 {not_found};"));
    line("");
    line("    types {");
    for media in &TYPES {
        line(&format!("        {} {};", media.name, media.ending));
    }
    line("    }");
    line("    default_type application/octet-stream;");
    line("    charset utf-8;");
    line(&format!(
        "    charset_types {};",
        names(|media| media.bytes == Bytes::Utf8)
    ));
    line("");
    if copies == Copies::Beside {
        line("    # The compressed copies of the build; brotli needs nginx's module for it.");
        line("    gzip_static on;");
        line("    # brotli_static on;");
    }
    line("    gzip on;");
    line("    gzip_vary on;");
    line("    gzip_proxied any;");
    line(&format!(
        "    gzip_types {};",
        names(Media::is_compressible)
    ));
    line("");
    line("    # What is for hosts, and what is hidden.");
    line(&format!(
        "    location ~ \"{}(?:{HEADERS}|{REDIRECTS}|{HOSTING}|(?:.*/)?\\.(?!well-known/))\" {{ return 404; }}",
        root.begins("")
    ));
    line("}");
    file
}

fn where_root_is(root: &Root) -> String {
    if root.is_the_hosts() {
        "the folder of the site".to_owned()
    } else {
        format!("the folder that holds {}", root.plain)
    }
}

/// `$fingerpost_cache_control`.
fn variable(header: &Varying) -> String {
    format!(
        "fingerpost_{}",
        header.name.to_ascii_lowercase().replace('-', "_")
    )
}

/// Types by their names. That of pages is always among them, and nginx complains where it is named.
fn names(which: impl Fn(&Media) -> bool) -> String {
    let mut names = String::new();
    for media in TYPES
        .iter()
        .filter(|media| media.name != "text/html" && which(media))
    {
        let space = if names.is_empty() { "" } else { " " };
        let _ = write!(names, "{space}{}", media.name);
    }
    names
}

//! `hosting/nginx.conf`: what stands in a `server` block of nginx, beside the name, the keys and the folder.

use super::Copies;
use super::media::{Bytes, Media, TYPES};
use super::policy::{BY_FOLDER, Varying, everywhere};
use super::root::Root;
use crate::outputs::addresses::{HEADERS, HOSTING, INDEX, NGINX, NOT_FOUND, REDIRECTS};

/// All headers stand in one `location`, since one with a header of its own would lose them all. So what differs from folder to folder
/// is a variable, empty where nothing is to be sent. A `map` would be the word for it, but cannot stand in a `server` block; `if` with
/// nothing but `set` in it is as safe. An error leads to another address, for which the variables are set anew.
pub(super) fn conf(root: &Root, copies: Copies) -> String {
    let site = &root.plain;
    let copies = match copies {
        Copies::Beside => {
            "    # The compressed copies of the build. With nginx's brotli module, `brotli_static on;` in the server sends the other ones.\n    gzip_static on;\n"
        }
        Copies::None => "",
    };
    format!(
        r#"# Made by `fingerpost build`; README.md, "Hosting". For a `server` block of nginx 1.14 or later:
#
#     server {{
#         listen 443 ssl;
#         server_name example.org;
#         ssl_certificate ...; ssl_certificate_key ...;
#         root /srv/www;    # {where_root_is}
#         include /srv/www{site}{NGINX};
#     }}

{variables}
location "{site}" {{
{headers}
    index {INDEX};
    # /parents/reporting shows reporting.html. A folder has its slash, and a page has none.
    try_files $uri $uri/ $uri.html =404;
    # Behind something that speaks HTTPS for nginx, a whole address would lead back to HTTP.
    absolute_redirect off;
    error_page 404 405 500 502 503 504 "{site}{NOT_FOUND}";
    error_page 403 =404 "{site}{NOT_FOUND}";

    types {{
{types}    }}
    default_type application/octet-stream;
    charset utf-8;
    charset_types {utf8};

{copies}    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_types {compressible};

    # What is for hosts, and what is hidden.
    location ~ "{begins}(?:{HEADERS}|{REDIRECTS}|{HOSTING}|(?:.*/)?\.(?!well-known/))" {{ return 404; }}
}}
"#,
        where_root_is = where_root_is(root),
        variables = variables(root),
        headers = headers(),
        types = lines(&TYPES, |media| format!(
            "        {} {};",
            media.name, media.ending
        )),
        utf8 = names(|media| media.bytes == Bytes::Utf8),
        compressible = names(Media::is_compressible),
        begins = root.begins(""),
    )
}

fn variables(root: &Root) -> String {
    lines(&BY_FOLDER, |header| {
        let name = variable(header);
        let elsewhere = header.elsewhere.unwrap_or_default();
        let begins = root.begins(header.folder);
        let value = header.value;
        format!(
            "set ${name} \"{elsewhere}\";\nif ($uri ~ \"{begins}\") {{ set ${name} \"{value}\"; }}"
        )
    })
}

fn headers() -> String {
    let same = lines(&everywhere(), |header| {
        format!(
            "    add_header {} \"{}\" always;",
            header.name, header.value
        )
    });
    let varying = lines(&BY_FOLDER, |header| {
        format!(
            "    add_header {} ${} always;",
            header.name,
            variable(header)
        )
    });
    same + &varying
}

fn lines<T>(of: &[T], line: impl Fn(&T) -> String) -> String {
    of.iter().map(|one| line(one) + "\n").collect()
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
    let others = TYPES.iter().filter(|media| media.name != "text/html");
    let names: Vec<&str> = others
        .filter(|media| which(media))
        .map(|media| media.name)
        .collect();
    names.join(" ")
}

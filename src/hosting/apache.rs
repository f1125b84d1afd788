//! `.htaccess`, for Apache 2.4: read where it lies, by hosts that allow it.

use std::fmt::Write as _;

use super::Copies;
use super::media::{Bytes, Media, TYPES};
use super::policy::{BY_FOLDER, everywhere};
use super::root::Root;
use crate::outputs::addresses::{HEADERS, HOSTING, INDEX, NOT_FOUND, REDIRECTS};

/// Apache answers with an error to everything where it does not know a word. So all that is of a module stands in a block for where that
/// is loaded.
pub(super) fn htaccess(root: &Root, copies: Copies) -> String {
    let mut file = "# Made by `fingerpost build`; README.md, \"Hosting\". For Apache 2.4, where AllowOverride lets it.\n\n".to_owned();
    let not_found = format!("{}{NOT_FOUND}", root.address);
    let _ = write!(
        file,
        "Options -Indexes -MultiViews +SymLinksIfOwnerMatch\n\
         ErrorDocument 403 {not_found}\n\
         ErrorDocument 404 {not_found}\n\
         ErrorDocument 500 {not_found}\n\
         ErrorDocument 503 {not_found}\n\
         # What was compressed on the way has no tag that could be asked for again: its date can.\n\
         FileETag None\n"
    );
    block(&mut file, "dir", &[format!("DirectoryIndex {INDEX}")]);
    block(&mut file, "headers", &headers(root, copies));
    block(&mut file, "mime", &types(copies));
    if copies == Copies::None {
        let compressible: Vec<&str> = names(Media::is_compressible);
        block(
            &mut file,
            "deflate",
            &[
                "<IfModule mod_filter.c>".to_owned(),
                format!(
                    "    AddOutputFilterByType DEFLATE {}",
                    compressible.join(" ")
                ),
                "</IfModule>".to_owned(),
            ],
        );
    }
    block(&mut file, "rewrite", &rewrites(copies));
    file
}

fn block(file: &mut String, module: &str, lines: &[String]) {
    let _ = write!(file, "\n<IfModule mod_{module}.c>\n");
    for line in lines {
        let _ = writeln!(file, "    {line}");
    }
    file.push_str("</IfModule>\n");
}

fn headers(root: &Root, copies: Copies) -> Vec<String> {
    let mut lines: Vec<String> = everywhere()
        .iter()
        .map(|header| format!("Header always set {} \"{}\"", header.name, header.value))
        .collect();
    for header in &BY_FOLDER {
        if let Some(elsewhere) = header.elsewhere {
            lines.push(format!("Header always set {} \"{elsewhere}\"", header.name));
        }
        lines.push(format!(
            "Header always set {} \"{}\" \"expr=%{{REQUEST_URI}} =~ m#{}#\"",
            header.name,
            header.value,
            root.begins(header.folder)
        ));
    }
    if copies == Copies::Beside {
        lines.push("Header always merge Vary Accept-Encoding".to_owned());
    }
    lines
}

fn types(copies: Copies) -> Vec<String> {
    let mut lines: Vec<String> = TYPES
        .iter()
        .map(|media| format!("AddType {} .{}", media.name, media.ending))
        .collect();
    let utf8 = TYPES.iter().filter(|media| media.bytes == Bytes::Utf8);
    let endings: Vec<String> = utf8.map(|media| format!(".{}", media.ending)).collect();
    lines.push(format!("AddCharset utf-8 {}", endings.join(" ")));
    if copies == Copies::Beside {
        lines.push("AddEncoding br .br".to_owned());
        lines.push("AddEncoding gzip .gz".to_owned());
    }
    lines
}

fn rewrites(copies: Copies) -> Vec<String> {
    let mut lines = vec![
        "RewriteEngine On".to_owned(),
        "# What is for hosts, and what is hidden.".to_owned(),
        format!(
            "RewriteRule \"^(?:{HEADERS}|{REDIRECTS}|{HOSTING}|(?:.*/)?\\.(?!well-known/))\" - [R=404,L]"
        ),
        "# /parents/reporting shows reporting.html. A folder has its slash, and a page has none."
            .to_owned(),
        "RewriteCond %{REQUEST_FILENAME} !-d".to_owned(),
        "RewriteCond %{REQUEST_FILENAME}.html -f".to_owned(),
        "RewriteRule \"^(.*[^/])$\" \"$1.html\" [L]".to_owned(),
    ];
    if copies == Copies::Beside {
        lines.push("# The compressed copies of the build.".to_owned());
        for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
            lines.push(format!(
                "RewriteCond %{{HTTP:Accept-Encoding}} \\b{encoding}\\b"
            ));
            lines.push(format!("RewriteCond %{{REQUEST_FILENAME}}.{ending} -f"));
            lines.push(format!("RewriteRule \"^(.+[^/])$\" \"$1.{ending}\" [L]"));
        }
        // Else a copy has the type of an archive.
        for media in TYPES.iter().filter(|media| media.is_compressible()) {
            lines.push(format!(
                "RewriteRule \"\\.{}\\.(?:br|gz)$\" - \"[T={},E=no-gzip:1,E=no-brotli:1]\"",
                media.ending,
                media.header()
            ));
        }
    }
    lines
}

fn names(which: impl Fn(&Media) -> bool) -> Vec<&'static str> {
    let of = TYPES.iter().filter(|media| which(media));
    of.map(|media| media.name).collect()
}

//! Where a site will be published: what `--base-url` and `base_url` say.

use std::sync::Arc;

use super::web::{self, WebError};

/// Reads where a site will be published: a whole address, its scheme and host in small letters, with one `/` at its end.
///
/// # Errors
///
/// What to write instead.
pub fn base_url(text: &str) -> Result<Arc<str>, String> {
    const WHOLE: &str =
        "write the whole address: https://example.org/ or https://example.org/sub/path/";
    let scheme = text.split_once("://").map(|(scheme, _)| scheme);
    let on_the_web = scheme.is_some_and(|scheme| {
        scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")
    });
    if !on_the_web {
        return Err(WHOLE.to_owned());
    }
    // Scripts write `"$BASE/"`, whatever BASE ends in.
    let url = web::parse(text.trim_end_matches('/')).map_err(|error| match error {
        WebError::NoHost => WHOLE.to_owned(),
        WebError::User(_) => {
            "everybody could read the user name and the password: leave out what stands before `@`"
                .to_owned()
        }
        error => error.to_string(),
    })?;
    if url.query().is_some() || url.fragment().is_some() {
        return Err("a site is in a folder: leave out what begins with `?` or `#`".to_owned());
    }
    if url.path().contains("//") {
        return Err(
            "write one `/` where there are two: a browser would take what follows for another host"
                .to_owned(),
        );
    }
    if url.path().ends_with(".html") {
        return Err("name the folder and not a page in it: leave out the last part".to_owned());
    }
    if matches!(url.host(), Some(url::Host::Ipv6(_))) {
        return Err("write the name of the host, not its number".to_owned());
    }
    let whole = url.as_str().trim_end_matches('/');
    Ok(Arc::from(format!("{whole}/")))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_base_url_is_a_whole_address_with_one_slash_at_its_end() {
        for (written, read) in [
            ("https://example.org", "https://example.org/"),
            ("https://example.org/", "https://example.org/"),
            ("https://example.org//", "https://example.org/"),
            ("https://example.org/a", "https://example.org/a/"),
            ("https://example.org/a//", "https://example.org/a/"),
            ("HTTPS://Example.ORG/A", "https://example.org/A/"),
            ("https://example.org:443/", "https://example.org/"),
            ("https://example.org:8080/x", "https://example.org:8080/x/"),
            ("http://localhost:8080", "http://localhost:8080/"),
            ("http://127.0.0.1:3000/", "http://127.0.0.1:3000/"),
            (
                "https://bücher.example/ä",
                "https://xn--bcher-kva.example/%C3%A4/",
            ),
        ] {
            assert_eq!(base_url(written).as_deref(), Ok(read), "{written}");
        }
    }

    #[test]
    fn what_cannot_be_the_place_of_a_site_is_refused() {
        for wrong in [
            "",
            "example.org",
            "https://",
            "https:///",
            "https:///example.org",
            "ftp://example.org",
            "https://example.org/?a",
            "https://example.org/#a",
            "https://user:p@example.org/",
            "https://user@example.org/",
            "https://.",
            "https://./",
            "https://a..b/",
            "https://e.example\\x",
            "https://e.example:99999/",
            "https://e.example:22/",
            "https://e.example//x/",
            "https://e.example/a b/",
            "https://e.example/%/",
            "https://e.example/index.html",
            "https://[::1]/",
            "https://gоv.uk/",
            "https://gov\u{200b}.uk/",
        ] {
            assert!(base_url(wrong).is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_is_accepted_is_the_root_of_a_folder_on_one_host(
            text in "(https|HTTP|http)://[a-zA-Z.:@/\\\\?#%0-9-]{0,24}"
        ) {
            if let Ok(base) = base_url(&text) {
                prop_assert!(base.ends_with('/') && !base.ends_with("//"));
                let path = base.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]));
                prop_assert!(path.is_some_and(|path| !path.contains("//")), "{base}");
                prop_assert_eq!(base_url(&base), Ok(base.clone()));
            }
        }
    }
}

//! An address on the web, taken apart as a browser does: by the parser of the WHATWG's URL standard. What no browser opens is refused, and
//! so is what a browser reads otherwise than a person does.

use std::sync::Arc;

use thiserror::Error;
use unicode_security::confusable_detection::skeleton;
use unicode_security::{RestrictionLevel, RestrictionLevelDetection};
use url::{Host, Url};

use crate::unseen;

/// Why an address is refused, said as what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub(crate) enum WebError {
    /// It begins with something else.
    #[error("copy it from the browser's address bar, with `https://` in front")]
    NoScheme,
    /// It begins with its host.
    #[error("write `{0}`, and see that the browser opens it")]
    Bare(String),
    /// It begins with `http://`.
    #[error("write `{0}`; a page that only has `http://` is not safe to send a reader to")]
    NotEncrypted(String),
    /// Nothing comes after `https://`, or a slash too many.
    #[error("the name of the site is missing: it comes right after `https://`")]
    NoHost,
    /// A sign that would be read as another, or end the address.
    #[error("{0}")]
    Sign(String),
    /// A character that shows nothing.
    #[error(
        "an invisible character stands in it ({0}): type the address anew, or copy it from the browser's address bar"
    )]
    Unseen(&'static str),
    /// A user name before the host.
    #[error(
        "what stands before `@` is a user name, and the address leads to `{0}`: if that is right, write it without what stands before it"
    )]
    User(String),
    /// A host that cannot be.
    #[error("`{0}` cannot be the name of a site: compare it with the browser's address bar")]
    Host(String),
    /// A host that a browser reads as another.
    #[error("a browser opens `{0}` for this: if that is right, write it so")]
    ReadAs(String),
    /// A host with letters of two alphabets, or only such as look like Latin ones.
    #[error(
        "`{letter}` in the site's name is not the letter that it looks like; browsers know the site as `{ascii}`: if that is right, write it so"
    )]
    LookAlike { letter: char, ascii: String },
    /// A port that is none, or that browsers do not open.
    #[error(
        "browsers do not open a site at the port `{0}`: leave `:{0}` out, or compare it with the address bar"
    )]
    Port(String),
    /// `%` without two figures of base 16.
    #[error(
        "`%` begins an escape and takes two figures after it, as in `%20`; the sign itself is `%25`"
    )]
    Escape,
    /// The parser refuses it for a reason of its own.
    #[error("no browser can open this: copy it from the address bar")]
    Unreadable,
}

/// Ports that browsers refuse, since other programs speak there: the list of "bad ports" of the WHATWG's Fetch standard.
const BAD_PORTS: [u16; 83] = [
    0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101,
    102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427,
    465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990,
    993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667,
    6668, 6669, 6679, 6697, 10080,
];

/// Reads an address on the web: as it was written, with scheme and host in small letters. Only `https:`, and only a host that has a dot
/// or is a whole number: a name within somebody's own network is no address for readers.
pub(crate) fn read_web(text: &str) -> Result<Arc<str>, WebError> {
    let Some((scheme, rest)) = text.split_once(':') else {
        return Err(secure(text).map_or(WebError::NoScheme, WebError::Bare));
    };
    if scheme.eq_ignore_ascii_case("http") {
        let address = secure(rest.trim_start_matches('/'));
        return Err(WebError::NotEncrypted(
            address.unwrap_or_else(|| "https://".to_owned()),
        ));
    }
    if !scheme.eq_ignore_ascii_case("https") || !rest.starts_with(['/', '\\']) {
        return Err(match rest {
            "" if scheme.eq_ignore_ascii_case("https") => WebError::NoHost,
            _ => WebError::NoScheme,
        });
    }
    let url = parse(text)?;
    let (host, after) = written_host(text);
    match url.host() {
        Some(Host::Domain(domain)) if !domain.contains('.') => Err(WebError::Host(host.to_owned())),
        None => Err(WebError::NoHost),
        _ => Ok(Arc::from(format!("https://{}{after}", host.to_lowercase()))),
    }
}

/// The address that is left when `https://` is put before a text, if that is one.
fn secure(rest: &str) -> Option<String> {
    let address = format!("https://{rest}");
    let is_one = rest.contains('.') && parse(&address).is_ok();
    is_one.then_some(address)
}

/// Whether it is an address on the web, with `https://`.
pub(crate) fn is_web_address(text: &str) -> bool {
    read_web(text).is_ok()
}

/// Takes an address of any scheme with a host apart, and refuses what is not what it looks like.
pub(super) fn parse(text: &str) -> Result<Url, WebError> {
    check_signs(text)?;
    let (host, after) = written_host(text);
    if host.is_empty() && !after.starts_with(':') {
        return Err(WebError::NoHost);
    }
    if let Some((_, host)) = authority(text).rsplit_once('@') {
        return Err(WebError::User(host.to_owned()));
    }
    check_port(after)?;
    let url = Url::parse(text).map_err(|error| match error {
        url::ParseError::EmptyHost
        | url::ParseError::IdnaError
        | url::ParseError::InvalidIpv4Address
        | url::ParseError::InvalidIpv6Address
        | url::ParseError::InvalidDomainCharacter => WebError::Host(host.to_owned()),
        _ => WebError::Unreadable,
    })?;
    check_host(host, &url)?;
    Ok(url)
}

/// What stands between `//` and the path.
fn authority(text: &str) -> &str {
    let rest = text.split_once("://").map_or("", |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

/// The host as it was written, and what comes after it: port, path and all.
fn written_host(text: &str) -> (&str, &str) {
    let rest = text.split_once("://").map_or("", |(_, rest)| rest);
    let authority = authority(text);
    let bracket = authority.rfind(']').unwrap_or(0);
    let end = authority[bracket..]
        .find(':')
        .map_or(authority.len(), |colon| bracket + colon);
    rest.split_at(end)
}

fn check_signs(text: &str) -> Result<(), WebError> {
    if let Some((_, name)) = unseen::in_address(text) {
        return Err(WebError::Unseen(name));
    }
    let sign = |words: &str| Err(WebError::Sign(words.to_owned()));
    for c in text.chars() {
        match c {
            '\\' => return sign("write `/` for `\\`: a browser reads the one as the other"),
            c if c.is_whitespace() => {
                return sign(
                    "an address has no spaces in it; one that belongs to it is written `%20`",
                );
            }
            '"' | '<' | '>' | '“' | '”' | '‘' | '’' | '`' => {
                return Err(WebError::Sign(format!(
                    "take `{c}` out: it is no part of an address"
                )));
            }
            _ => {}
        }
    }
    let mut parts = text.split('%');
    parts.next();
    let whole =
        |part: &str| part.len() >= 2 && part.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    if parts.all(whole) {
        Ok(())
    } else {
        Err(WebError::Escape)
    }
}

fn check_port(after_host: &str) -> Result<(), WebError> {
    let Some(port) = after_host.strip_prefix(':') else {
        return Ok(());
    };
    let port = port.split(['/', '?', '#']).next().unwrap_or_default();
    let number = port.parse::<u16>().ok().filter(|number| {
        // `+80` and `080` are read as 80, which is not what is written.
        number.to_string() == port && BAD_PORTS.binary_search(number).is_err()
    });
    number.map_or_else(|| Err(WebError::Port(port.to_owned())), |_| Ok(()))
}

/// The host that a browser opens is the one that is written, its letters are what they look like, and it can be in the register of names.
fn check_host(written: &str, url: &Url) -> Result<(), WebError> {
    let Some(host) = url.host() else {
        return Err(WebError::NoHost);
    };
    let ascii = host.to_string();
    let small = written.to_lowercase();
    let Host::Domain(domain) = host else {
        return if small == ascii {
            Ok(())
        } else {
            Err(WebError::ReadAs(ascii))
        };
    };
    let label_fits = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    if domain.len() > 253 || !domain.split('.').all(label_fits) {
        return Err(WebError::Host(written.to_owned()));
    }
    if small == ascii {
        return Ok(());
    }
    if small != url::quirks::domain_to_unicode(domain) {
        return Err(WebError::ReadAs(ascii));
    }
    // Where the last part has letters of its own, the whole name is in that alphabet and looks like no Latin one.
    let latin_ending = small.rsplit('.').next().is_some_and(str::is_ascii);
    for label in small.split('.').filter(|label| !label.is_ascii()) {
        let mixed = !label.check_restriction_level(RestrictionLevel::HighlyRestrictive);
        let looks_latin = latin_ending && skeleton(label).all(|c| c.is_ascii());
        let letter = label.chars().find(|c| !c.is_ascii());
        if let Some(letter) = letter.filter(|_| mixed || looks_latin) {
            return Err(WebError::LookAlike { letter, ascii });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_browser_opens_as_it_reads_is_an_address() {
        for sound in [
            "https://example.org",
            "https://example.org/",
            "https://www.gov.uk/report-missing?a=b&c=d#e",
            "https://example.org:8443/x",
            "https://en.wikipedia.org/wiki/Alzheimer's_disease_(care)",
            "https://cy.wikipedia.org/wiki/Môr",
            "https://example.org/100%25",
            "https://my_site.example.org/~a/b;c,d/@name",
            "https://bücher.example/",
            "https://straße.example/",
            "https://пример.рф/",
            "https://правда.example/",
            "https://日本語とkana.jp/",
            "https://مثال.example/",
            "https://xn--80ak6aa92e.com/",
            "https://192.0.2.1/",
            "https://[2001:db8::1]/",
        ] {
            assert_eq!(read_web(sound).as_deref(), Ok(sound));
        }
        assert_eq!(
            read_web("HTTPS://Example.ORG/Path").as_deref(),
            Ok("https://example.org/Path")
        );
    }

    #[test]
    fn what_no_browser_opens_or_what_deceives_is_refused() {
        for broken in [
            "",
            "example.org",
            "http://example.org/",
            "ftp://example.org/",
            "https:",
            "https:example.org",
            "https://",
            "https:///",
            "https:///a.b",
            "https://.",
            "https://./",
            "https://?.",
            "https://#.",
            "https://:80/",
            "https://a..b",
            "https://.a.b",
            "https://a.b.",
            "https://-a.b/",
            "https://localhost/",
            "https://[::1].b/",
            "https://[::1",
            "https://1.2.3.999/",
            "https://1.2.3/",
            "https://0x7f.1/",
            "https://a.b:99999/",
            "https://a.b:/",
            "https://a.b:080/",
            "https://a.b:22/",
            "https://a.b:x/",
            "https://a.b/%",
            "https://a.b/%zz",
            "https://a.b/%é",
            "https://%61.b/",
            "https://user:pass@evil.example/",
            "https://gov.uk@evil.example/",
            "https://gov.uk%40evil.example/",
            "https://@evil.example/",
            "https://example.org\\foo",
            "https:\\\\example.org",
            "https://example.org\\@evil.example",
            "https://a.b/x y",
            "https://a.b/x\ty",
            "https://a.b/\"x\"",
            "https://a.b/<x>",
            "https://a.b/x”",
            " https://a.b/",
            "https://a.b/\u{a0}x",
            "https://a\u{200b}b.org/",
            "https://a\u{ad}b.org/",
            "https://a.b/\u{202e}gro",
            "https://ｇｏｖ.uk/",
            "https://gov。uk/",
            "https://gоv.uk/",
            "https://www.аррӏе.com/",
            "https://mіssing.example/",
            "https://раура1.example/",
        ] {
            assert!(read_web(broken).is_err(), "{broken:?}");
        }
        let long = format!("https://{}.example/", "a".repeat(64));
        assert!(read_web(&long).is_err());
    }

    #[test]
    fn the_help_says_where_the_address_really_leads() {
        let help = |text: &str| read_web(text).map_err(|error| error.to_string());
        assert_eq!(
            help("https://gov.uk@evil.example/x"),
            Err("what stands before `@` is a user name, and the address leads to `evil.example`: if that is right, write it without what stands before it".to_owned())
        );
        assert_eq!(
            help("https://ｇｏｖ.uk/"),
            Err("a browser opens `gov.uk` for this: if that is right, write it so".to_owned())
        );
        assert_eq!(
            read_web("https://gоv.uk/"),
            Err(WebError::LookAlike {
                letter: 'о',
                ascii: "xn--gv-fmc.uk".to_owned()
            })
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_panic(text in "\\PC*") {
            let _ = read_web(&text);
            let _ = read_web(&format!("https://{text}"));
        }

        #[test]
        fn what_is_accepted_leads_to_the_host_that_it_shows(
            text in "https://[a-z.:@/\\\\?#%\\[\\] 0-9\u{200b}о。-]{0,24}"
        ) {
            if let Ok(address) = read_web(&text) {
                let url = Url::parse(&address).map_err(|_| TestCaseError::fail("unread"))?;
                let host = url.host_str().unwrap_or_default();
                let start = format!("https://{host}");
                prop_assert!(address.starts_with(&start) || !address.is_ascii(), "{address} leads to {host}");
                prop_assert!(url.username().is_empty() && url.password().is_none());
                prop_assert_eq!(read_web(&address), Ok(address.clone()));
            }
        }
    }
}

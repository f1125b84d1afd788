//! What a page that is one file may load: itself, said with the hashes of exactly what stands in it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// A text as a content security policy names it.
pub(super) fn hashed(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// The policy of a page with these scripts, in words of such a policy, and these texts as styles.
pub(super) fn of_page_alone(scripts: &str, styles: &[String]) -> String {
    let styles: Vec<String> = styles.iter().map(|style| hashed(style)).collect();
    format!(
        "default-src 'none'; script-src {scripts}; style-src {}; img-src data:; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'",
        styles.join(" ")
    )
}

/// A script or a style as it can stand within a page: nothing in it ends its element, and a browser reads it byte for byte as it is,
/// which its hash is of.
pub(super) fn within(text: &str) -> String {
    text.replace("</script", "<\\/script")
        .replace("</SCRIPT", "<\\/SCRIPT")
        .replace("</style", "<\\/style")
        .replace("<!--", "<\\!--")
        .replace("\r\n", "\n")
        .replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::within;

    #[test]
    fn nothing_in_a_script_ends_it() {
        assert_eq!(within("a = '</script>';\r\nb"), "a = '<\\/script>';\nb");
    }
}

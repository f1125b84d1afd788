//! Stylesheets without comments, and without white space that means nothing.

use super::style_faults::{bare_address_end, string_end};

/// Beside these, white space means nothing. A colon is none of them: `a :hover` is not `a:hover`.
const APART: [char; 4] = ['{', '}', ';', ','];

/// Stands for a quotation, an escaped sign or an address, which begin and end with no sign of the sheet's own.
const WHOLE: char = '"';

/// Takes out comments, white space that means nothing, and the last semicolon of a rule. Nothing else changes.
pub(super) fn squeeze(css: &str) -> String {
    let mut tight = String::with_capacity(css.len());
    // The start of a sheet is like the end of a rule.
    let mut before = '}';
    let mut between = "";
    let mut at = 0;
    while let Some(c) = css[at..].chars().next() {
        let rest = &css[at..];
        if rest.starts_with("/*") {
            at += rest.find("*/").map_or(rest.len(), |end| end + 2);
            // Without anything between, `a/**/b` would be one word.
            between = if between.is_empty() { "/**/" } else { between };
            continue;
        }
        if c.is_ascii_whitespace() {
            at += 1;
            between = " ";
            continue;
        }
        if before == ';' && matches!(c, '}' | ';') {
            tight.pop();
        }
        if !APART.contains(&c) && !APART.contains(&before) && before != ':' {
            tight.push_str(between);
        }
        between = "";
        let end = token_end(css, at, c);
        tight.push_str(&css[at..end]);
        before = if end == at + c.len_utf8() { c } else { WHOLE };
        at = end;
    }
    tight
}

/// Where a quotation, an escaped sign or an address ends that starts here; any other sign is taken alone.
fn token_end(css: &str, at: usize, c: char) -> usize {
    let after = at + c.len_utf8();
    match c {
        '"' | '\'' => string_end(css, after, c).unwrap_or(css.len()),
        '\\' => after + css[after..].chars().next().map_or(0, char::len_utf8),
        'u' | 'U' => bare_address_end(css, at).unwrap_or(after),
        _ => after,
    }
}

#[cfg(test)]
mod tests {
    use super::squeeze;
    use proptest::prelude::*;

    #[test]
    fn comments_and_white_space_that_mean_nothing_go() {
        assert_eq!(
            squeeze("/* a */\n@layer base {\n  .a, .b { margin: 1rem  2rem; color: red; }\n}\n"),
            "@layer base{.a,.b{margin:1rem 2rem;color:red}}"
        );
        assert_eq!(
            squeeze("@media (width >= 30em) and (hover) { a { b: c } }"),
            "@media (width >= 30em) and (hover){a{b:c}}"
        );
    }

    #[test]
    fn what_means_something_stays() {
        for css in [
            "a :hover{b:calc(1px + 2px)}",
            "a::before{content:\"  /* } */ \" attr(x)}",
            "a{content:'\\'  '}",
            ".a\\ b{c:d}",
            "a{b:url(data:image/svg+xml;utf8,<svg  x='{ }'/*>)}",
            "a/**/b{c:d}",
        ] {
            assert_eq!(squeeze(css), css);
        }
    }

    proptest! {
        #[test]
        fn squeezed_once_is_squeezed(css in "(a|:|;|,|\\{|\\}|\\(|\\)|\"|'|/\\*|\\*/|\\\\| |\n|é|url\\()*") {
            let once = squeeze(&css);
            prop_assert_eq!(squeeze(&once), once);
        }
    }
}

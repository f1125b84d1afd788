//! Scripts without their comments and indentation. Readers load them on slow connections; who wants to read them has the source.

/// Takes out lines that are comments, and the white space that lines begin with. A line's end stays: it may end a statement.
///
/// A text between backticks can go over lines, and there everything counts: a script that may hold one is left as it is.
pub(super) fn without_comments(script: &str) -> String {
    let goes_over_lines = |line: &str| line.matches('`').count() % 2 == 1;
    if script.lines().any(goes_over_lines) {
        return script.to_owned();
    }
    let mut tight = String::with_capacity(script.len());
    let mut is_comment = false;
    for line in script.lines().map(str::trim) {
        if is_comment || line.starts_with("/*") {
            // What comes after a comment on its last line is kept.
            let rest = line.split_once("*/").map(|(_, rest)| rest.trim());
            is_comment = rest.is_none();
            push(&mut tight, rest.unwrap_or_default());
        } else if !line.starts_with("//") {
            push(&mut tight, line);
        }
    }
    tight
}

fn push(tight: &mut String, line: &str) {
    if !line.is_empty() {
        tight.push_str(line);
        tight.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::without_comments;
    use proptest::prelude::*;

    #[test]
    fn comments_and_indentation_go_and_code_stays() {
        let script = "// What it is.\n(() => {\n  /** One line. */\n  const a = 1; // one\n\n  /* Over\n   * lines. */ go(a);\n})();\n";
        assert_eq!(
            without_comments(script),
            "(() => {\nconst a = 1; // one\ngo(a);\n})();\n"
        );
    }

    #[test]
    fn addresses_and_texts_stay() {
        let script = "const a = \"https://example.org/\";\nconst b = `/* ${a} */`;\n";
        assert_eq!(without_comments(script), script);
    }

    #[test]
    fn a_script_with_a_text_over_lines_is_left_as_it_is() {
        let script = "const a = `\n  // no comment\n`;\n";
        assert_eq!(without_comments(script), script);
    }

    proptest! {
        #[test]
        fn what_is_tight_stays_as_it_is(script in "([a-z(){};`/* ]|\n){0,80}") {
            let once = without_comments(&script);
            prop_assert!(once.len() <= script.len() + 1);
            if !script.contains('`') && !script.contains("/*") {
                prop_assert_eq!(without_comments(&once), once);
            }
        }
    }
}

//! The lines that Git leaves in a file where two people changed the same passage.

use std::sync::Arc;

use crate::findings::{Finding, Place, codes};
use crate::markdown;

/// How many signs a marker has.
const LENGTH: usize = 7;

/// Finds the markers of a file: they are one finding, however many there are. The `=======` between two versions is
/// no marker by itself, since it also underlines a heading.
pub(super) fn find(path: &Arc<str>, text: &str) -> Option<Finding> {
    let mut at = 0;
    let mut first = None;
    let mut lines = Vec::new();
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let content = line.trim_end();
        if is_marker(content, '<') || is_marker(content, '>') {
            first = first.or(Some(at..at + content.len()));
            lines.push((number + 1, at));
        }
        at += line.len();
    }
    let first = first?;
    // Code may show what a marker looks like. Markers around code are none of it.
    let code = markdown::code_in(text);
    let all_code = lines
        .iter()
        .all(|(_, at)| code.iter().any(|code| code.contains(at)));
    if all_code {
        return None;
    }
    let numbers: Vec<String> = lines
        .iter()
        .take(6)
        .map(|(number, _)| number.to_string())
        .collect();
    let where_else = match numbers.as_slice() {
        [only] => format!("there is one in line {only}"),
        many => format!("they are in lines {}", many.join(", ")),
    };
    Some(
        Finding::new(
            &codes::FP229,
            Place::at(path, first),
            "two versions of this file were put together, and nobody has chosen between them",
        )
        .help(format!(
            "keep one version of each passage and take out the lines of `<<<<<<<`, `=======` and `>>>>>>>`: {where_else}"
        )),
    )
}

fn is_marker(line: &str, sign: char) -> bool {
    let rest = line.trim_start_matches(sign);
    line.len() - rest.len() == LENGTH && (rest.is_empty() || rest.starts_with(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(usize, String)> {
        let path = Arc::from("a.md");
        let finding = find(&path, text)?;
        let (line, _) = finding.place.line_and_column(text)?;
        Some((line, finding.help.unwrap_or_default()))
    }

    #[test]
    fn all_markers_of_a_file_are_one_finding() {
        let text = "---\n<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> other\n---\n";
        let (line, help) = found(text).unwrap_or_default();
        assert_eq!(line, 2);
        assert!(help.ends_with("they are in lines 2, 6"), "{help}");
        assert!(found("Text.\n\n>>>>>>> other\n").is_some());
        assert!(found("<<<<<<<\n").is_some());
        assert!(found("<<<<<<< HEAD\n\n```\na\n```\n\n=======\n>>>>>>> b\n").is_some());
    }

    #[test]
    fn headings_quotations_and_code_are_no_markers() {
        for text in [
            "Heading\n=======\n",
            ">>> quoted\n",
            "```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n```\n",
            "a <<<<<<< b\n",
            ">>>>>>>> eight\n",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}

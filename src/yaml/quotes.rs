//! Quotes around values.

/// Whether a text stands in one pair of curly quotes, as an editor makes them of straight ones.
pub(crate) fn is_in_curly_quotes(text: &str) -> bool {
    let mut inner = text.chars();
    let (Some(first), Some(last)) = (inner.next(), inner.next_back()) else {
        return false;
    };
    let inner = inner.as_str();
    match first {
        '“' | '”' | '„' | '‟' => {
            matches!(last, '“' | '”' | '‟') && !inner.contains(['“', '”', '„', '‟'])
        }
        '‘' | '’' | '‚' | '‛' => {
            matches!(last, '‘' | '’' | '‛') && !inner.contains(['‘', '‚', '‛'])
        }
        _ => false,
    }
}

/// A text as it can stand in YAML, whatever is in it.
pub(crate) fn quoted(text: &str) -> String {
    format!("`\"{}\"`", text.replace('\\', "\\\\").replace('"', "\\\""))
}

//! Where a value stands in the text of a JSON document, for findings. `serde_json` tells places of faults in the syntax only.

use crate::findings::Span;

/// A step from a value to one inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A field of an object.
    Field(String),
    /// An item of a list, from 0.
    Item(usize),
}

/// Steps as a JSON pointer: `/phones/0/number`.
pub fn pointer(steps: &[Step]) -> String {
    let mut pointer = String::new();
    for step in steps {
        pointer.push('/');
        match step {
            Step::Field(name) => pointer.push_str(&name.replace('~', "~0").replace('/', "~1")),
            Step::Item(index) => pointer.push_str(&index.to_string()),
        }
    }
    pointer
}

/// The bytes of the value that the steps lead to, in a text that `serde_json` could read. If a name stands twice in an object the
/// last one counts, as it does there.
pub fn find(text: &str, steps: &[Step]) -> Option<Span> {
    let mut reader = Reader { text, at: 0 };
    for step in steps {
        let start = match step {
            Step::Field(name) => reader.field(name)?,
            Step::Item(index) => reader.item(*index)?,
        };
        reader.at = start;
    }
    reader.blank();
    let start = reader.at;
    reader.skip()?;
    Some(start..reader.at)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blank(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    /// Steps over a sign, if it is next.
    fn takes(&mut self, sign: u8) -> bool {
        self.blank();
        let is_next = self.peek() == Some(sign);
        self.at += usize::from(is_next);
        is_next
    }

    /// Where the value of a field of the object here starts.
    fn field(&mut self, name: &str) -> Option<usize> {
        let mut found = None;
        if !self.takes(b'{') {
            return None;
        }
        while !self.takes(b'}') {
            self.blank();
            let key = self.string()?;
            if !self.takes(b':') {
                return None;
            }
            self.blank();
            if serde_json::from_str::<String>(key).is_ok_and(|key| key == name) {
                found = Some(self.at);
            }
            self.skip()?;
            self.takes(b',');
        }
        found
    }

    /// Where an item of the list here starts.
    fn item(&mut self, index: usize) -> Option<usize> {
        if !self.takes(b'[') {
            return None;
        }
        for _ in 0..index {
            self.skip()?;
            self.takes(b',');
        }
        self.blank();
        Some(self.at)
    }

    /// Steps over a text, which it gives back with its quotes.
    fn string(&mut self) -> Option<&'t str> {
        let start = self.at;
        let mut escaped = false;
        let inside = self.text.get(start + 1..)?;
        let length = inside.bytes().position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        })?;
        self.at = start + length + 2;
        self.text.get(start..self.at)
    }

    /// Steps over a value, however deep it is.
    fn skip(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            self.blank();
            match self.peek()? {
                b'"' => {
                    self.string()?;
                }
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    depth = depth.checked_sub(1)?;
                    self.at += 1;
                }
                b',' | b':' => self.at += 1,
                _ => {
                    let rest = self.text.get(self.at..)?;
                    let end = rest.find(|c: char| c.is_ascii_whitespace() || ",]}".contains(c));
                    self.at += end.unwrap_or(rest.len());
                }
            }
            if depth == 0 {
                return Some(());
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    fn field(name: &str) -> Step {
        Step::Field(name.to_owned())
    }

    #[test]
    fn a_value_is_found_however_it_is_written() {
        let text = "{ \"a\\u0062\" : [1, {\"x\": \"}\\\"\"} ,\n null],\"é\":-1.5e3 }";
        let at = |steps: &[Step]| find(text, steps).map(|span| &text[span]);
        assert_eq!(
            at(&[field("ab"), Step::Item(1), field("x")]),
            Some("\"}\\\"\"")
        );
        assert_eq!(at(&[field("ab"), Step::Item(2)]), Some("null"));
        assert_eq!(at(&[field("é")]), Some("-1.5e3"));
        assert_eq!(at(&[]), Some(text));
        assert_eq!(at(&[field("z")]), None);
        assert_eq!(pointer(&[field("a/b"), Step::Item(0)]), "/a~1b/0");
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            "[a\"\\\\{}\\[\\]:,é\n]{0,6}".prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map("[a-c\"\\\\]{1,2}", inner, 0..4)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    fn walk(value: &Value, steps: &mut Vec<Step>, text: &str) {
        let span = find(text, steps);
        let found = span.and_then(|span| serde_json::from_str::<Value>(&text[span]).ok());
        assert_eq!(found.as_ref(), Some(value), "{} of {text}", pointer(steps));
        let inside: Vec<(Step, &Value)> = match value {
            Value::Array(items) => items
                .iter()
                .enumerate()
                .map(|(i, item)| (Step::Item(i), item))
                .collect(),
            Value::Object(fields) => fields
                .iter()
                .map(|(name, value)| (field(name), value))
                .collect(),
            _ => Vec::new(),
        };
        for (step, value) in inside {
            steps.push(step);
            walk(value, steps, text);
            steps.pop();
        }
    }

    proptest! {
        #[test]
        fn every_value_of_any_document_is_found(value in values(), pretty in any::<bool>()) {
            let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
            walk(&value, &mut Vec::new(), &text.unwrap());
        }

        #[test]
        fn no_text_makes_it_panic(text in "[{}\\[\\]\":,\\\\ a1é]{0,20}") {
            let _ = find(&text, &[field("a"), Step::Item(1)]);
        }
    }
}

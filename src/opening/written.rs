//! Rules as their author wrote them: where one ends, and whether it says any times.
//!
//! The reader of the syntax forgets both. It takes a rule without times for open all day, and a comma with a blank for the end of a rule:
//! `Mo, We, Fr 09:00-17:00` is three rules to it, and all of Monday is open.

use super::lint::refuse;
use super::{Expression, ExpressionError};

/// A rule, and whether a comma ended it.
struct Rule<'t> {
    text: &'t str,
    before_comma: bool,
}

/// Refuses a rule that says neither times nor that it is closed. `count` is how many rules the reader of the syntax saw.
pub(super) fn every_rule_has_times(text: &str, count: usize) -> Result<(), ExpressionError> {
    let rules = rules(text);
    if rules.iter().all(|rule| has_times(rule.text)) {
        return if rules.len() == count {
            Ok(())
        } else {
            Err(refuse(
                "write `;` between rules, and commas without a blank between days: `Mo,We,Fr 09:00-17:00; Sa 10:00-12:00`",
            ))
        };
    }
    let joined = without_blanks_between_days(&rules);
    Err(if joined != text && joined.parse::<Expression>().is_ok() {
        refuse(format!(
            "a comma and a blank begin another rule, and it would be open all day where no times follow. For one list of days take out the blank: `{joined}`"
        ))
    } else {
        refuse(
            "write times or `off` for each rule, for without them it would be open all day: `Dec 25 off`, `Sa 10:00-12:00`",
        )
    })
}

/// The rules of a text that could be read. After a comma and a blank comes another rule, unless a time of the same one does.
fn rules(text: &str) -> Vec<Rule<'_>> {
    let mut rules = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices() {
        let rest = &text[at + sign.len_utf8()..];
        let ends = match sign {
            ';' => true,
            ',' => {
                let next = rest.trim_start();
                next.len() < rest.len() && !begins_with_time(next)
            }
            _ => false,
        };
        if ends {
            rules.push(Rule {
                text: text[start..at].trim(),
                before_comma: sign == ',',
            });
            start = at + 1;
        }
    }
    rules.push(Rule {
        text: text[start..].trim(),
        before_comma: false,
    });
    rules
}

fn begins_with_time(text: &str) -> bool {
    matches!(text.as_bytes(), [a, b, b':', ..] if a.is_ascii_digit() && b.is_ascii_digit())
}

fn has_times(rule: &str) -> bool {
    let lower = rule.to_ascii_lowercase();
    let closes = lower.ends_with("off") || lower.ends_with("closed");
    let has_time = (0..rule.len()).any(|at| rule.get(at..).is_some_and(begins_with_time));
    closes || has_time || rule == "24/7"
}

/// The text with each rule that has no times joined to the one after it, as its author meant if both are days.
fn without_blanks_between_days(rules: &[Rule<'_>]) -> String {
    let mut text = String::new();
    for (index, rule) in rules.iter().enumerate() {
        text.push_str(rule.text);
        if index + 1 == rules.len() {
            break;
        }
        text.push_str(match (rule.before_comma, has_times(rule.text)) {
            (true, false) => ",",
            (true, true) => ", ",
            (false, _) => "; ",
        });
    }
    text
}

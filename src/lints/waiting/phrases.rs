//! Set ways of telling somebody to wait, and of saying that there is no risk. Each says how many words it takes from here on.

use super::Word;

const QUANTITIES: [&str; 18] = [
    "a", "an", "one", "two", "three", "four", "five", "six", "twelve", "few", "couple", "several",
    "some", "another", "full", "whole", "half", "of",
];
const UNITS: [&str; 11] = [
    "hour", "hours", "hrs", "day", "days", "night", "nights", "week", "weeks", "while", "bit",
];
/// What a time to wait until is called.
const LATER: [&str; 13] = [
    "tomorrow",
    "morning",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "dark",
    "midnight",
    "dawn",
    "daylight",
];
/// Words after which "wait" is said to somebody, and not of somebody: "you must wait", not "people wait".
const URGING: [&str; 20] = [
    ",", "so", "may", "to", "must", "should", "please", "then", "just", "and", "or", "you", "can",
    "better", "always", "first", "simply", "only", "best", "instead",
];
/// Whom and what one calls or reports.
const CALLED: [&str; 19] = [
    "the",
    "police",
    "999",
    "101",
    "us",
    "anyone",
    "anybody",
    "it",
    "this",
    "them",
    "a",
    "missing",
    "person",
    "emergency",
    "services",
    "or",
    "call",
    "ring",
    "report",
];

/// The words of a sentence from one on.
#[derive(Clone, Copy)]
struct Rest<'a>(&'a [Word]);

impl<'a> Rest<'a> {
    /// A word; nothing after the last.
    fn at(self, index: usize) -> &'a str {
        self.0.get(index).map_or("", |word| word.text.as_str())
    }

    fn is(self, index: usize, words: &[&str]) -> bool {
        words.contains(&self.at(index))
    }

    /// The first word from `index` on that is none of these.
    fn skip(self, mut index: usize, words: &[&str]) -> usize {
        while self.is(index, words) {
            index += 1;
        }
        index
    }

    fn calls(self, index: usize) -> bool {
        let words = ["call", "ring", "phone", "dial", "report", "contact", "tell"];
        self.is(index, &words)
    }

    /// Where a length of time ends that begins here: "24 hours", "a few days", "24-hour".
    fn time(self, from: usize) -> Option<usize> {
        for index in from..from + 5 {
            let text = self.at(index);
            let is_number =
                |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let joined = text
                .split_once('-')
                .is_some_and(|(number, unit)| is_number(number) && UNITS.contains(&unit));
            if joined || (index > from && UNITS.contains(&text)) {
                return Some(index + 1);
            }
            if !is_number(text) && !QUANTITIES.contains(&text) {
                return None;
            }
        }
        None
    }

    /// Where a time to wait until ends that begins here: "tomorrow", "the next morning", "they have been gone".
    fn later(self, from: usize) -> Option<usize> {
        let at = self.skip(
            from,
            &[
                "the", "next", "it", "is", "gets", "early", "in", "after", "at", "least", "first",
            ],
        );
        if self.is(at, &LATER) || (at > from && self.is(at, &["day", "weekend", "week"])) {
            return Some(at + 1);
        }
        let been = self.is(at, &["they", "he", "she", "somebody", "someone"])
            && self.is(at + 1, &["have", "has"])
            && self.at(at + 2) == "been";
        self.time(at).or(been.then_some(at + 3))
    }
}

/// How many words from here tell somebody to wait, after this word.
pub(super) fn wait(before: &str, words: &[Word]) -> Option<usize> {
    let rest = Rest(words);
    match rest.at(0) {
        "wait" if URGING.contains(&before) => told_to_wait(rest),
        "only" => {
            let after = (1..7).find(|index| rest.at(*index) == "after")?;
            rest.time(after + 1)
        }
        "do" | "must" | "should" if rest.at(1) == "not" => told_not_to_call(rest, 2),
        "don't" | "never" => told_not_to_call(rest, 1),
        "give" if rest.is(1, &["it", "them", "him", "her"]) => given_time(rest),
        "leave" if rest.at(1) == "it" => match rest.at(2) {
            "overnight" => Some(3),
            "until" | "till" => rest.later(3),
            "for" => rest.time(3),
            _ => rest.time(2),
        },
        "come" | "call" | "ring" | "phone" => {
            (rest.at(1) == "back" && rest.at(2) == "tomorrow").then_some(3)
        }
        "sleep" => (rest.at(1) == "on" && rest.at(2) == "it").then_some(3),
        // "Find somewhere safe to wait" is sound advice.
        "safe" | "fine" | "okay" | "ok" | "alright" => {
            let of_it = [
                "is",
                "it's",
                "be",
                "quite",
                "perfectly",
                "usually",
                "generally",
                "probably",
            ];
            let is_wait = rest.at(1) == "to" && rest.at(2) == "wait";
            (is_wait && of_it.contains(&before)).then_some(3)
        }
        "can" => {
            let ends = rest.is(2, &["", ",", "until", "till", "before", "a"]);
            (rest.at(1) == "wait" && ends).then_some(2)
        }
        _ => None,
    }
}

/// "Wait 24 hours", "wait until tomorrow", "wait and see", "wait before you call".
fn told_to_wait(rest: Rest<'_>) -> Option<usize> {
    if rest.at(1) == "and" && rest.at(2) == "see" {
        return Some(3);
    }
    if rest.at(1) == "to" && (rest.calls(2) || rest.at(2) == "see") {
        return Some(3);
    }
    let at = rest.skip(
        1,
        &[
            "for", "at", "least", "up", "to", "about", "around", "the", "usual", "first", "next",
        ],
    );
    if let Some(end) = rest.time(at) {
        // "Wait a day for an answer", "wait a week to see a doctor" are about somebody else's time.
        let of_others = rest.at(end) == "for" || (rest.at(end) == "to" && !rest.calls(end + 1));
        return (!of_others).then_some(end);
    }
    let calling = [
        "calling",
        "ringing",
        "phoning",
        "reporting",
        "contacting",
        "telling",
        "dialling",
    ];
    match rest.at(at) {
        "before" if rest.is(at + 1, &calling) => Some(at + 2),
        "before" if rest.at(at + 1) == "you" && rest.calls(at + 2) => Some(at + 3),
        "until" | "till" => rest.later(at + 1),
        _ => None,
    }
}

/// "Do not call the police until …", "… before tomorrow", "… for 24 hours".
fn told_not_to_call(rest: Rest<'_>, from: usize) -> Option<usize> {
    if !rest.calls(from) {
        return None;
    }
    let at = rest.skip(from + 1, &CALLED);
    match rest.at(at) {
        "until" | "till" => Some(at + 1),
        "before" | "for" => rest
            .time(at + 1)
            .or_else(|| rest.is(at + 1, &LATER).then_some(at + 2)),
        _ => None,
    }
}

/// "Give it a day", "give them a few hours to come home"; but not "give them 24 hours to reply".
fn given_time(rest: Rest<'_>) -> Option<usize> {
    if rest.at(2) == "until" {
        return rest.later(3);
    }
    let end = rest.time(2)?;
    let for_something = rest.is(end, &["notice", "to", "for"]);
    let to_come = rest.is(end + 1, &["come", "return", "calm", "cool"]);
    (!for_something || to_come).then_some(end)
}

/// How many words from here say that there is no risk.
pub(super) fn no_risk(words: &[Word]) -> Option<usize> {
    let rest = Rest(words);
    match rest.at(0) {
        "is" | "there's" | "are" | "at" | "poses" if rest.at(1) == "no" => {
            // A risk of something else: of being charged, in asking.
            let of_harm = rest.at(3) == "of" && rest.is(4, &["harm", "danger", "anything"]);
            let of_else = rest.is(3, &["in", "of", "when"])
                || (rest.at(3) == "to" && rest.is(4, &["you", "asking"]));
            (rest.is(2, &["risk", "risks", "danger"]) && (of_harm || !of_else)).then_some(3)
        }
        "nothing" if rest.at(1) == "to" => {
            let worry = rest.at(2) == "worry" && rest.at(3) == "about";
            let worried = rest.at(2) == "be" && rest.is(3, &["worried", "concerned"]);
            (worry || worried).then_some(4)
        }
        "no" => {
            let to_worry =
                rest.is(1, &["need", "reason"]) && rest.at(2) == "to" && rest.at(3) == "worry";
            let for_worry = rest.is(1, &["cause", "reason"])
                && rest.at(2) == "for"
                && rest.is(3, &["concern", "alarm", "worry"]);
            (to_worry || for_worry).then_some(4)
        }
        "are" | "is" | "you're" | "they're" | "he's" | "she's" => {
            let at = rest.skip(1, &["at", "a", "only", "probably", "likely"]);
            let end = match (rest.at(at), rest.at(at + 1)) {
                ("low", "risk") => at + 2,
                ("low-risk", _) => at + 1,
                _ => return None,
            };
            // "Low risk is …" speaks of grades; of a person it is said as the end of it.
            rest.is(end, &["", ",", "so", "and", "if"]).then_some(end)
        }
        _ => None,
    }
}

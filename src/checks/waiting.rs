//! FP416: words that tell somebody to wait before they call, or that there is no risk.
//!
//! Only set ways of saying either are known, sentence by sentence. A sentence that denies it ("you never have to wait 24 hours"), asks it,
//! quotes it or tells of the past is left alone.

use super::{Check, running};
use crate::documents::Document;
use crate::findings::{Finding, Severity};
use crate::settings::Voice;
use crate::site::Site;
use crate::sources::Sources;

pub(super) const CHECK: Check = Check {
    id: "FP416",
    severity: Severity::Warning,
    why: "Nobody has to wait before they report somebody missing, and nobody can know that there is no risk.",
    find,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Says {
    Wait,
    NoRisk,
}

impl Says {
    const fn message(self) -> &'static str {
        match self {
            Self::Wait => "this can be read as telling somebody to wait",
            Self::NoRisk => "this can be read as saying that there is no risk",
        }
    }

    const fn help(self) -> &'static str {
        match self {
            Self::Wait => {
                "say what to do now, and whom to call; a quotation in quotation marks is left alone"
            }
            Self::NoRisk => {
                "say what is known and what to look for, and whom to call; a quotation in quotation marks is left alone"
            }
        }
    }
}

fn find(site: &Site, sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (document, run, _) in running::all(site, sources) {
        let only_professionals = document
            .is_some_and(|document: &Document| site.voice(document) == Some(Voice::Professionals));
        for (start, end, says) in said(&run.text, run.is_fields, only_professionals) {
            let place = running::place(document, run.span(start, end));
            findings.push(Finding::warning(CHECK.id, place, says.message()).help(says.help()));
        }
    }
    findings
}

/// A word of a sentence in small letters, or `,` for a sign that divides it.
struct Word {
    at: usize,
    end: usize,
    text: String,
}

/// Where a text says to wait or that there is no risk.
fn said(text: &str, is_fields: bool, only_professionals: bool) -> Vec<(usize, usize, Says)> {
    let mut found = Vec::new();
    for (start, sentence, asks) in sentences(text, is_fields) {
        let words = words(sentence);
        if asks || denied_as_a_whole(&words) {
            continue;
        }
        let mut next = 0;
        while next < words.len() {
            let index = next;
            next += 1;
            let rest = &words[index..];
            let Some((says, length)) = wait(rest)
                .map(|length| (Says::Wait, length))
                .or_else(|| no_risk(rest).map(|length| (Says::NoRisk, length)))
            else {
                continue;
            };
            next = index + length;
            // Deadlines and grades are a professional's own words: there only what is about calling counts.
            let about_calling = words
                .iter()
                .any(|word| CALLING.contains(&word.text.as_str()));
            let (from, to) = (words[index].at, words[index + length - 1].end);
            let left_alone = denied(&words[..index])
                || quoted(&text[..start + from], is_fields)
                || (only_professionals && !about_calling);
            if !left_alone {
                found.push((start + from, start + to, says));
            }
        }
    }
    found
}

const CALLING: [&str; 16] = [
    "call",
    "calling",
    "ring",
    "ringing",
    "phone",
    "phoning",
    "dial",
    "report",
    "reporting",
    "police",
    "999",
    "101",
    "contact",
    "contacting",
    "worry",
    "risk",
];
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

/// How many words from here tell somebody to wait.
fn wait(words: &[Word]) -> Option<usize> {
    let text = |index: usize| words.get(index).map_or("", |word| word.text.as_str());
    let calls = |index: usize| {
        matches!(
            text(index),
            "call" | "ring" | "phone" | "dial" | "report" | "contact" | "tell"
        )
    };
    match text(0) {
        "wait" => {
            let mut at = 1;
            if text(1) == "and" && text(2) == "see" {
                return Some(3);
            }
            if text(1) == "to" && (calls(2) || text(2) == "see") {
                return Some(3);
            }
            while matches!(
                text(at),
                "for"
                    | "at"
                    | "least"
                    | "up"
                    | "to"
                    | "about"
                    | "around"
                    | "the"
                    | "usual"
                    | "first"
                    | "next"
            ) {
                at += 1;
            }
            if let Some(length) = time(&words[at.min(words.len())..]) {
                // "Wait a day for an answer" is about somebody else's time.
                return (text(at + length) != "for").then_some(at + length);
            }
            match text(at) {
                "before"
                    if is_calling(text(at + 1)) || (text(at + 1) == "you" && calls(at + 2)) =>
                {
                    Some(at + 2)
                }
                "until" | "till" => later(words, at + 1).map(|end| end + 1),
                _ => None,
            }
        }
        "only" => {
            let after = (1..7).find(|index| text(*index) == "after")?;
            let length = time(words.get(after + 1..)?)?;
            Some(after + 1 + length)
        }
        "do" | "don't" | "never" | "must" | "should" => {
            let mut at = 1;
            if text(1) == "not" {
                at = 2;
            } else if matches!(text(0), "do" | "must" | "should") {
                return None;
            }
            if !calls(at) {
                return None;
            }
            at += 1;
            let objects = [
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
            while objects.contains(&text(at)) {
                at += 1;
            }
            match text(at) {
                "until" | "till" => Some(at + 1),
                "before" | "for" => {
                    let length = time(words.get(at + 1..)?);
                    length
                        .map(|length| at + 1 + length)
                        .or_else(|| LATER.contains(&text(at + 1)).then_some(at + 2))
                }
                _ => None,
            }
        }
        "give" if matches!(text(1), "it" | "them" | "him" | "her") => {
            if let Some(length) = time(&words[2..]) {
                let end = 2 + length;
                let for_something = matches!(text(end), "notice" | "to" | "for");
                return (!for_something
                    || matches!(text(end + 1), "come" | "return" | "calm" | "cool"))
                .then_some(end);
            }
            (text(2) == "until")
                .then(|| later(words, 3))
                .flatten()
                .map(|end| end + 1)
        }
        "come" | "call" | "ring" | "phone" if text(1) == "back" && text(2) == "tomorrow" => Some(3),
        "leave" if text(1) == "it" => match text(2) {
            "overnight" => Some(3),
            "until" | "till" => later(words, 3).map(|end| end + 1),
            "for" => time(words.get(3..)?).map(|length| 3 + length),
            _ => time(words.get(2..)?).map(|length| 2 + length),
        },
        "sleep" if text(1) == "on" && text(2) == "it" => Some(3),
        "safe" | "fine" | "okay" | "ok" | "alright" if text(1) == "to" && text(2) == "wait" => {
            Some(3)
        }
        "can"
            if text(1) == "wait"
                && matches!(text(2), "" | "," | "until" | "till" | "before" | "a") =>
        {
            Some(2)
        }
        _ => None,
    }
}

fn is_calling(word: &str) -> bool {
    matches!(
        word,
        "calling" | "ringing" | "phoning" | "reporting" | "contacting" | "telling" | "dialling"
    )
}

/// How many words from here are a length of time: "24 hours", "a few days".
fn time(words: &[Word]) -> Option<usize> {
    let mut count = 0;
    for word in words.iter().take(5) {
        let text = word.text.as_str();
        let joined = text.split_once('-').unwrap_or_default();
        if count > 0 && UNITS.contains(&text) {
            return Some(count + 1);
        }
        if joined.0.bytes().all(|byte| byte.is_ascii_digit()) && UNITS.contains(&joined.1) {
            return Some(count + 1);
        }
        let number = text.bytes().all(|byte| byte.is_ascii_digit());
        if !number && !QUANTITIES.contains(&text) {
            return None;
        }
        count += 1;
    }
    None
}

/// The last word of a time to wait until, which begins here: "tomorrow", "the next morning", "they have been gone".
fn later(words: &[Word], from: usize) -> Option<usize> {
    let text = |index: usize| words.get(index).map_or("", |word| word.text.as_str());
    let mut at = from;
    while matches!(
        text(at),
        "the" | "next" | "it" | "is" | "gets" | "early" | "in" | "after" | "at" | "least" | "first"
    ) {
        at += 1;
    }
    if LATER.contains(&text(at)) || (at > from && matches!(text(at), "day" | "weekend" | "week")) {
        return Some(at);
    }
    if let Some(length) = time(words.get(at..)?) {
        return Some(at + length - 1);
    }
    let somebody = matches!(text(at), "they" | "he" | "she" | "somebody" | "someone");
    let been = matches!(text(at + 1), "have" | "has") && text(at + 2) == "been";
    (somebody && been).then_some(at + 2)
}

/// How many words from here say that there is no risk.
fn no_risk(words: &[Word]) -> Option<usize> {
    let text = |index: usize| words.get(index).map_or("", |word| word.text.as_str());
    match text(0) {
        "is" | "there's" | "are" | "at" | "poses"
            if text(1) == "no" && matches!(text(2), "risk" | "risks" | "danger") =>
        {
            // A risk of something else: of being charged, in asking.
            let of_harm = text(3) == "of" && matches!(text(4), "harm" | "danger" | "anything");
            let of_else = matches!(text(3), "in" | "of" | "when")
                || (text(3) == "to" && matches!(text(4), "you" | "asking"));
            (of_harm || !of_else).then_some(3)
        }
        "nothing" if text(1) == "to" && text(2) == "worry" && text(3) == "about" => Some(4),
        "nothing"
            if text(1) == "to" && text(2) == "be" && matches!(text(3), "worried" | "concerned") =>
        {
            Some(4)
        }
        "no" if matches!(text(1), "need" | "reason") && text(2) == "to" && text(3) == "worry" => {
            Some(4)
        }
        "no" if matches!(text(1), "cause" | "reason")
            && text(2) == "for"
            && matches!(text(3), "concern" | "alarm" | "worry") =>
        {
            Some(4)
        }
        "are" | "is" | "you're" | "they're" | "he's" | "she's" => {
            let mut at = 1;
            while matches!(text(at), "at" | "a" | "only" | "probably" | "likely") {
                at += 1;
            }
            let low = text(at) == "low" && text(at + 1) == "risk";
            let is_low = text(at) == "low-risk" || low;
            let what_follows = text(at + 1 + usize::from(low));
            // "This is low risk of …" and "Low risk is …" speak of grades; of a person it is said as the end of it.
            (is_low && matches!(what_follows, "" | "," | "so" | "and" | "if"))
                .then_some(at + 1 + usize::from(low))
        }
        _ => None,
    }
}

/// Words that turn what comes after them in the same clause into its opposite, into a condition, or into what others did.
const DENYING: [&str; 47] = [
    "not",
    "never",
    "no",
    "nobody",
    "none",
    "nothing",
    "without",
    "neither",
    "nor",
    "cannot",
    "can't",
    "don't",
    "doesn't",
    "isn't",
    "aren't",
    "needn't",
    "won't",
    "wouldn't",
    "shouldn't",
    "mustn't",
    "didn't",
    "stop",
    "avoid",
    "than",
    "instead",
    "if",
    "whether",
    "unless",
    "why",
    "was",
    "were",
    "had",
    "did",
    "used",
    "told",
    "asked",
    "believe",
    "believed",
    "think",
    "thought",
    "heard",
    "may",
    "might",
    "could",
    "myth",
    "says",
    "said",
];

/// Whether the clause before the words denies them, or the sentence says of whom that is true: nobody.
fn denied(before: &[Word]) -> bool {
    let clause = before.iter().rev().take_while(|word| word.text != ",");
    let is_denying = |word: &Word| DENYING.contains(&word.text.as_str());
    let of_nobody =
        |word: &Word| matches!(word.text.as_str(), "nobody" | "never" | "nothing" | "none");
    clause.into_iter().any(is_denying) || before.iter().any(of_nobody)
}

/// "That you must wait 24 hours is a myth."
fn denied_as_a_whole(words: &[Word]) -> bool {
    let pair = |one: &str, other: &str| {
        words
            .windows(2)
            .any(|pair| pair[0].text == one && pair[1].text == other)
    };
    words.iter().any(|word| {
        matches!(
            word.text.as_str(),
            "myth" | "untrue" | "wrong" | "wrongly" | "false"
        )
    }) || pair("not", "true")
        || pair("isn't", "true")
}

/// Whether a quotation is open where a text ends. In fields straight marks are YAML's.
fn quoted(before: &str, is_fields: bool) -> bool {
    let count = |sign: char| before.matches(sign).count();
    let curly = count('“') > count('”');
    let straight = !is_fields && count('"') % 2 == 1;
    let single = before
        .rfind('‘')
        .is_some_and(|open| !before[open..].contains('’'));
    curly || straight || single
}

/// The sentences of a text: where each begins, and whether it is a question.
fn sentences(text: &str, is_fields: bool) -> Vec<(usize, &str, bool)> {
    let mut all = Vec::new();
    let mut start = 0;
    let mut signs = text.char_indices().peekable();
    while let Some((at, c)) = signs.next() {
        let next = signs.peek().map(|(_, next)| *next);
        let ends = match c {
            '.' | '!' | '?' => {
                next.is_none_or(|next| next.is_whitespace() || "\"”’')*_".contains(next))
            }
            // A field is one line; one that goes on is rare, and then its lines are sentences.
            '\n' => is_fields,
            _ => false,
        };
        if ends {
            let end = at + c.len_utf8();
            all.push((start, &text[start..end], c == '?'));
            start = end;
        }
    }
    all.push((start, &text[start..], false));
    all
}

fn words(sentence: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    let in_word = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-');
    for (at, c) in sentence.char_indices().chain([(sentence.len(), ' ')]) {
        match (start, in_word(c)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let written = &sentence[from..at];
                words.push(Word {
                    at: from,
                    end: at,
                    text: written.to_lowercase().replace('’', "'"),
                });
                start = None;
            }
            _ => {}
        }
        if ",;:–—()".contains(c) {
            words.push(Word {
                at,
                end: at + c.len_utf8(),
                text: ",".to_owned(),
            });
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(text: &str) -> Vec<&str> {
        said(text, false, false)
            .into_iter()
            .map(|(start, end, _)| &text[start..end])
            .collect()
    }

    #[test]
    fn the_common_ways_of_telling_somebody_to_wait_are_known() {
        for text in [
            "Wait 24 hours before calling the police.",
            "You must wait 24 hours.",
            "You have to wait a day before you report it.",
            "Wait at least 48 hours.",
            "Please wait until tomorrow.",
            "Wait until the next morning, then call.",
            "Wait until they have been gone for a day.",
            "Wait and see.",
            "Wait to see if they come home.",
            "It is best to wait a while.",
            "Wait before you call 101.",
            "Call 101 only after 24 hours.",
            "The police take a report only after 24 hours.",
            "Do not call until they have been missing for a day.",
            "Don’t ring the police until the morning.",
            "Do not call 999 before tomorrow.",
            "Do not report it for 24 hours.",
            "Give it a day.",
            "Give them a few hours to come home.",
            "Give it until tomorrow.",
            "Come back tomorrow.",
            "Leave it until the morning.",
            "Leave it a few days.",
            "Sleep on it.",
            "It is safe to wait.",
            "You can wait until tomorrow.",
            "If they are over 18, wait 24 hours.",
        ] {
            assert_eq!(found(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn the_common_ways_of_saying_that_there_is_no_risk_are_known() {
        for text in [
            "There is no risk.",
            "There’s no risk to your child.",
            "They are at no risk.",
            "There is no danger.",
            "There is nothing to worry about.",
            "You have no need to worry.",
            "There is no cause for concern.",
            "You are low risk, so stay where you are.",
            "They are at low risk.",
            "There is no risk of harm.",
        ] {
            assert_eq!(found(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn what_denies_asks_quotes_or_tells_of_it_is_left_alone() {
        for text in [
            "You never have to wait 24 hours.",
            "You do not have to wait 24 hours, or any time at all.",
            "You never have to wait, not even 24 hours.",
            "Do not wait.",
            "Do not wait to see if they come home.",
            "Don’t wait until tomorrow.",
            "Nobody has to wait 24 hours.",
            "Nobody, whatever their age, has to wait a day.",
            "There is no need to wait until the morning.",
            "There is no such thing as a 24-hour waiting period.",
            "Call now rather than wait a day: never wait until dark.",
            "Do I have to wait 24 hours?",
            "That you must wait 24 hours is a myth.",
            "It is not true that you have to wait a day.",
            "Some say “wait 24 hours before calling”.",
            "The old rule was \"wait 24 hours\".",
            "Families were told to wait 24 hours.",
            "It never says that there is no risk, or that you can wait.",
            "If there is no danger now, call 101.",
            "Whether there is no risk, nobody knows.",
            "You may have to wait a few hours for an answer.",
            "Wait there with them. Wait for the police. Wait until you are safe.",
            "You can wait with a friend.",
            "Report it within 24 hours. Hold a meeting after 24 hours.",
            "There is no risk in asking. There is no risk to you if you call.",
            "A child with a learning disability is never low risk.",
            "Low risk is for a first time only.",
            "Give them 24 hours to reply. Give them a day’s notice.",
            "Do not call them a runaway. Do not ring off until they tell you to.",
            "Try again later. You can call back later.",
            "Leave it on. Leave the room as it is until then.",
            "What can wait comes last.",
            "",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn a_professionals_page_may_speak_of_deadlines_but_not_of_waiting_to_call() {
        let count = |text: &str| said(text, false, true).len();
        assert_eq!(count("The officer may act only after 24 hours."), 0);
        assert_eq!(
            count("Leave it for 24 hours, then score the form again."),
            0
        );
        assert_eq!(count("Call the police only after 24 hours."), 1);
        assert_eq!(count("Wait 24 hours before reporting."), 1);
    }

    proptest! {
        #[test]
        fn any_words_are_read_without_panic(text in "((wait|call|do|not|until|give|it|a|day|24|hours|no|risk|is|only|after|leave|for|they|have|been|“|\"|[.?,’é])[ \n]?)*") {
            for (start, end, _) in said(&text, false, false) {
                prop_assert!(text.get(start..end).is_some());
            }
            let _ = said(&text, true, true);
        }
    }
}

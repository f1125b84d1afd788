//! FP416: words that tell somebody to wait before they call, or that there is no risk.
//!
//! Only set ways of saying either are known, sentence by sentence. A sentence that denies it ("you never have to wait 24 hours"), asks it,
//! quotes it or tells of the past is left alone.

mod phrases;

use self::phrases::{no_risk, wait};
use super::{Lint, running};
use crate::documents::Document;
use crate::findings::{Code, Finding, Severity};
use crate::site::Site;
use crate::sources::Sources;
use crate::vocabulary::Voice;

pub(super) const LINT: Lint = Lint {
    code: Code {
        id: "FP416",
        severity: Severity::Warning,
        title: "Words that tell a reader to wait, or that there is no risk",
        why: "Nobody has to wait before they report somebody missing, and nobody can know that there is no risk.",
    },
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
            findings.push(Finding::new(&LINT.code, place, says.message()).help(says.help()));
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
        // Deadlines and grades are a professional's own words: there only what is about calling counts.
        let is_of_readers = !only_professionals
            || words
                .iter()
                .any(|word| CALLING.contains(&word.text.as_str()));
        let mut next = 0;
        while next < words.len() {
            let index = next;
            next += 1;
            let rest = &words[index..];
            let before = index
                .checked_sub(1)
                .map_or(",", |before| words[before].text.as_str());
            let Some((says, length)) = wait(before, rest)
                .map(|length| (Says::Wait, length))
                .or_else(|| no_risk(rest).map(|length| (Says::NoRisk, length)))
            else {
                continue;
            };
            next = index + length;
            let (from, to) = (words[index].at, words[index + length - 1].end);
            let left_alone = !is_of_readers
                || denied(&words[index.saturating_sub(FAR_WORDS)..index], says)
                || running::is_quoted(text, start + from, is_fields);
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

/// Words that turn what comes after them in the same clause into its opposite, into a condition, or into what others did.
const DENYING: [&str; 68] = [
    "tell",
    "tells",
    "ignore",
    "refuse",
    "mistake",
    "dangerous",
    "outdated",
    "when",
    "where",
    "once",
    "until",
    "though",
    "sure",
    "ensure",
    "check",
    "decide",
    "judge",
    "prove",
    "know",
    "knows",
    "believes",
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

/// Of these, words after which somebody is told to wait all the same: "when they are late wait 24 hours", "you may wait".
const HOLDS_OF_WAITING: [&str; 8] = [
    "when", "where", "once", "if", "know", "knows", "may", "might",
];

/// Whether the clause before the words denies them, or the sentence says of whom that is true: nobody.
fn denied(before: &[Word], says: Says) -> bool {
    let clause = before.iter().rev().take_while(|word| word.text != ",");
    let is_denying = |word: &Word| {
        let word = word.text.as_str();
        DENYING.contains(&word) && !(says == Says::Wait && HOLDS_OF_WAITING.contains(&word))
    };
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
    let is_untrue = ["is", "was", "are", "a", "that's", "it's"]
        .iter()
        .any(|is| pair(is, "wrong") || pair(is, "false"));
    let untrue = |word: &Word| matches!(word.text.as_str(), "myth" | "untrue" | "wrongly");
    words.iter().any(untrue) || is_untrue || pair("not", "true") || pair("isn't", "true")
}

/// How far back a denial is looked for: no sentence of guidance is longer, and a text without end takes no longer.
const FAR_WORDS: usize = 80;

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
            "If something feels wrong, wait 24 hours before you call the police.",
            "They were late, so wait 24 hours.",
            "You may wait until tomorrow.",
            "We know you should wait 24 hours before you call.",
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
            "Ignore anyone who tells you to wait 24 hours.",
            "It is a mistake to wait 24 hours.",
            "It is wrong that you must wait 24 hours.",
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
            "Find somewhere safe to wait. People wait four hours at A&E.",
            "You have to wait two weeks to see a doctor.",
            "Call 101 when there is no danger now. Make sure that there is no risk to others.",
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

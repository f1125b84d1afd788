//! Numbers with what they count, as English sentences name them: "3 times", "within 72 hours", "under 16", "a week".
//!
//! For the lints that hold a sentence against the value beside it. What is not clearly a time, an age or a count is left out: a
//! number that is not understood must never be held against anything.

mod tokens;

use std::ops::RangeInclusive;

use tokens::{Token, tokens};

/// A number that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    /// What it counts.
    pub what: What,
    /// What it says of it.
    pub bound: Bound,
    /// What it is for.
    pub role: Role,
    /// The words that say it.
    pub words: String,
}

impl Said {
    /// Whether another text names the same sort of thing.
    pub fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(&self.what) == std::mem::discriminant(&other.what)
            && (self.role == Role::AtOnce) == (other.role == Role::AtOnce)
    }

    /// Whether another text names the same number of it, give or take what "under 16" and "15 or under" differ by.
    pub fn is_near(&self, other: &Self) -> bool {
        let by = u32::from(self.bound != other.bound);
        let near = |one: &RangeInclusive<u32>, other: &RangeInclusive<u32>, by: u32| {
            *one.start() <= other.end() + by && *other.start() <= one.end() + by
        };
        match (&self.what, &other.what) {
            (What::Minutes(one), What::Minutes(other)) => near(one, other, 0),
            (What::Age(one), What::Age(other)) | (What::Times(one), What::Times(other)) => {
                near(one, other, by)
            }
            _ => false,
        }
    }
}

/// What a number counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// A time, in minutes: a month has 28 to 31 days.
    Minutes(RangeInclusive<u32>),
    /// Years of age, from the first to the last.
    Age(RangeInclusive<u32>),
    /// So many times, from the first to the last.
    Times(RangeInclusive<u32>),
}

/// What a number says of what it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    /// This, or nothing is said.
    Plain,
    /// More than this.
    MoreThan,
    /// This or more.
    AtLeast,
    /// Less than this.
    LessThan,
    /// This or less.
    AtMost,
    /// "Not" stands before it: which way it goes is not certain.
    Unclear,
}

/// What a time is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// "In the last 90 days": when something else happened.
    Window,
    /// "Within 24 hours", "in 24 hours": a limit, or when something else happened.
    Limit,
    /// "Every 6 weeks".
    Every,
    /// "After 7 days".
    After,
    /// "At once".
    AtOnce,
    /// Anything else.
    Other,
}

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;

/// How many minutes a unit has, at least and at most.
fn minutes(unit: &str) -> Option<(u32, u32)> {
    let exactly = |n| Some((n, n));
    match unit {
        "minute" | "minutes" | "min" | "mins" => exactly(1),
        "hour" | "hours" | "hr" | "hrs" | "h" => exactly(HOUR),
        "day" | "days" => exactly(DAY),
        "week" | "weeks" => exactly(7 * DAY),
        "fortnight" | "fortnights" => exactly(14 * DAY),
        "month" | "months" => Some((28 * DAY, 31 * DAY)),
        "year" | "years" => Some((365 * DAY, 366 * DAY)),
        _ => None,
    }
}

/// What is counted when somebody goes missing again and again.
const OCCASIONS: [&str; 10] = [
    "time",
    "times",
    "episode",
    "episodes",
    "occasion",
    "occasions",
    "incident",
    "incidents",
    "report",
    "reports",
];

/// Words that may stand between a number and what it counts.
const BETWEEN: [&str; 12] = [
    "full",
    "whole",
    "clear",
    "complete",
    "consecutive",
    "separate",
    "different",
    "missing",
    "elapsed",
    "or",
    "more",
    "reported",
];

/// Working days are no days: they cannot be held against elapsed time.
const WORKING: [&str; 5] = ["working", "school", "business", "court", "office"];

/// Words after which a bare number with "under" or "over" is an age, not so many of what follows.
const AFTER_AN_AGE: [&str; 22] = [
    "and", "or", "is", "are", "was", "were", "who", "with", "in", "when", "goes", "has", "have",
    "must", "at", "on", "to", "can", "if", "never", "always", "missing",
];

/// Reads the times, ages and counts of a text. `nouns` are what is counted besides occasions.
pub(crate) fn read(text: &str, nouns: &[String]) -> Vec<Said> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let reader = Reader {
            text,
            tokens: &tokens,
            nouns,
        };
        match reader.read_at(at) {
            Some((said, next)) => {
                found.extend(said);
                at = next.max(at + 1);
            }
            None => at += 1,
        }
    }
    found
}

struct Reader<'a> {
    text: &'a str,
    tokens: &'a [Token],
    nouns: &'a [String],
}

impl Reader<'_> {
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &*token.text)
    }

    /// The word so many tokens before; nothing before the start of a clause.
    fn before(&self, at: usize, back: usize) -> &str {
        let Some(first) = at.checked_sub(back) else {
            return "";
        };
        let same_clause = self.tokens[first..at]
            .iter()
            .all(|token| !token.ends_clause());
        if same_clause { self.word(first) } else { "" }
    }

    /// What starts here, if anything does, and where to go on. Something may be read and be of no use.
    fn read_at(&self, at: usize) -> Option<(Option<Said>, usize)> {
        self.once_and_at_once(at)
            .or_else(|| self.ordinal(at))
            .or_else(|| self.number(at))
    }

    fn said(&self, what: What, bound: Bound, role: Role, first: usize, last: usize) -> Said {
        let start = self.tokens[first].span.start;
        let end = self.tokens[last.min(self.tokens.len() - 1)].span.end;
        Said {
            what,
            bound,
            role,
            words: self.text[start..end].to_owned(),
        }
    }

    /// "Twice", "more than once", "at once", "immediately", "daily".
    fn once_and_at_once(&self, at: usize) -> Option<(Option<Said>, usize)> {
        let next = self.tokens.get(at + 1);
        let ends = next.is_none_or(Token::ends_clause);
        let at_once = || {
            Some((
                Some(self.said(What::Minutes(0..=0), Bound::Plain, Role::AtOnce, at, at)),
                at + 1,
            ))
        };
        let every = |unit| {
            let (least, most) = minutes(unit)?;
            let said = self.said(
                What::Minutes(least..=most),
                Bound::Plain,
                Role::Every,
                at,
                at,
            );
            ends.then_some((Some(said), at + 1))
        };
        let times = |n: u32| {
            let (bound, first) = self.bound(at);
            Some((
                Some(self.said(What::Times(n..=n), bound, Role::Other, first, at)),
                at + 1,
            ))
        };
        let linked = [
            "after",
            "before",
            "if",
            "when",
            "on",
            "upon",
            "once",
            "following",
        ];
        match self.word(at) {
            "immediately" if !linked.contains(&self.word(at + 1)) => at_once(),
            "once" if self.before(at, 1) == "at" && !linked.contains(&self.word(at + 1)) => {
                at_once()
            }
            "away" if ["straight", "right"].contains(&self.before(at, 1)) && ends => at_once(),
            "once"
                if ["than", "least", "only", "just", "missing"].contains(&self.before(at, 1)) =>
            {
                times(1)
            }
            "twice" => times(2),
            "daily" => every("day"),
            "weekly" => every("week"),
            "monthly" => every("month"),
            _ => None,
        }
    }

    /// "For the third time".
    fn ordinal(&self, at: usize) -> Option<(Option<Said>, usize)> {
        const ORDINALS: [&str; 6] = ["first", "second", "third", "fourth", "fifth", "sixth"];
        let number = ORDINALS.iter().position(|word| *word == self.word(at))?;
        let number = u32::try_from(number + 1).ok()?;
        ["time", "episode", "occasion", "incident"]
            .contains(&self.word(at + 1))
            .then(|| {
                let what = What::Times(number..=number);
                (
                    Some(self.said(what, Bound::Plain, Role::Other, at, at + 1)),
                    at + 2,
                )
            })
    }

    /// A number, what comes before it and what it counts.
    fn number(&self, at: usize) -> Option<(Option<Said>, usize)> {
        let one = self.one(at)?;
        let mut next = at + 1;
        let mut range = one..=one;
        let joined = ["to", "-", "–"].contains(&self.word(next))
            || (self.word(next) == "and" && self.before(at, 1) == "between");
        if joined && let Some(other) = self.one(next + 1).filter(|other| *other > one) {
            range = one..=other;
            next += 2;
        }
        let (mut bound, mut first) = self.bound(at);
        if self.before(at, 1) == "between" {
            first = at - 1;
        }
        let skipped = |tokens: &Self, mut next: usize| {
            while tokens.word(next) == "-" {
                next += 1;
            }
            next
        };
        if let Some((own, after)) = self.bound_after(next) {
            (bound, next) = (own, after);
        }
        next = skipped(self, next);
        while BETWEEN.contains(&self.word(next)) && !["or", "more"].contains(&self.word(next)) {
            next = skipped(self, next + 1);
        }
        if WORKING.contains(&self.word(next)) || self.is_fraction(next) {
            return Some((None, next + 1));
        }
        let unit = self.word(next);
        let mut last = next;
        if let Some((own, after)) = self.bound_after(next + 1) {
            bound = own;
            last = after - 1;
        }
        let of_age = ["aged", "age", "ages"].contains(&self.before(first, 1))
            || (self.before(first, 1) == "of" && PEOPLE.contains(&self.before(first, 2)));
        let is_number_word = !self.tokens[at].is_figure();
        if let Some((least, most)) = minutes(unit) {
            let after_unit = skipped(self, next + 1);
            let old = ["old", "olds"].contains(&self.word(after_unit))
                || (self.word(after_unit) == "of" && self.word(after_unit + 1) == "age");
            if unit.starts_with("year") && (old || of_age || self.is_age_in_years(first, bound)) {
                let end = if old { after_unit } else { last };
                let what = What::Age(range);
                return Some((
                    Some(self.said(what, bound, Role::Other, first, end)),
                    last.max(end) + 1,
                ));
            }
            if self.is_fraction(next + 1) {
                return Some((None, next + 2));
            }
            let what =
                What::Minutes(range.start().checked_mul(least)?..=range.end().checked_mul(most)?);
            let role = self.role(first, next);
            return Some((Some(self.said(what, bound, role, first, last)), last + 1));
        }
        let counted = OCCASIONS.contains(&unit) || self.nouns.iter().any(|noun| noun == unit);
        if counted {
            return Some((
                Some(self.said(What::Times(range), bound, Role::Other, first, last)),
                last + 1,
            ));
        }
        // No unit: an age, if it is said like one.
        let end = next - 1;
        let alone =
            self.tokens.get(next).is_none_or(Token::ends_clause) || AFTER_AN_AGE.contains(&unit);
        let like_an_age = (self.says_age_before(at) || self.says_age_after(at)) && alone;
        let possible = *range.end() <= 120 && !is_number_word;
        if possible && (of_age || like_an_age) {
            return Some((
                Some(self.said(What::Age(range), bound, Role::Other, first, end)),
                next,
            ));
        }
        Some((None, next))
    }

    /// "Under 18 years" is an age; "for over 2 years" is a time.
    fn is_age_in_years(&self, first: usize, bound: Bound) -> bool {
        let told = matches!(
            self.word(first),
            "under" | "over" | "below" | "above" | "younger" | "older"
        );
        told && bound != Bound::Plain
            && !["for", "last", "past", "within", "of"].contains(&self.before(first, 1))
    }

    fn says_age_before(&self, at: usize) -> bool {
        let word = self.before(at, 1);
        let word = if word == "-" {
            self.before(at, 2)
        } else {
            word
        };
        matches!(word, "under" | "over" | "below" | "above")
            || (word == "than" && ["younger", "older"].contains(&self.before(at, 2)))
    }

    fn says_age_after(&self, at: usize) -> bool {
        ["or", "and"].contains(&self.word(at + 1))
            && ["over", "older", "under", "younger", "above", "below"].contains(&self.word(at + 2))
    }

    /// "A day and a half", "2½ hours".
    fn is_fraction(&self, at: usize) -> bool {
        matches!(self.word(at), "½" | "¼" | "¾" | "half")
            || (self.word(at) == "and"
                && (self.word(at + 1) == "half" || self.word(at + 2) == "half"))
    }

    /// A whole number in figures or words; "a" only before a unit of time, and after a word that makes it a number.
    fn one(&self, at: usize) -> Option<u32> {
        let token = self.tokens.get(at)?;
        if let Some(number) = token.number {
            return Some(number);
        }
        let leads = [
            "in", "within", "than", "after", "for", "least", "every", "most", "over", "under",
            "about", "to",
        ];
        let single = matches!(&*token.text, "a" | "an") && leads.contains(&self.before(at, 1))
            || matches!(&*token.text, "every" | "each");
        (single && minutes(self.word(at + 1)).is_some() && !self.word(at + 1).ends_with('s'))
            .then_some(1)
    }

    /// The bound that stands before a number, and where its words begin.
    fn bound(&self, at: usize) -> (Bound, usize) {
        let hyphen = usize::from(self.before(at, 1) == "-");
        let (one, two, three) = (
            self.before(at, 1 + hyphen),
            self.before(at, 2 + hyphen),
            self.before(at, 3 + hyphen),
        );
        let at = at - hyphen;
        let (bound, first) = match (three, two, one) {
            (_, "more" | "longer" | "older" | "greater" | "later" | "further", "than") => {
                if matches!(three, "no" | "not") {
                    return (Bound::AtMost, at - 3);
                }
                (Bound::MoreThan, at - 2)
            }
            (_, "less" | "fewer" | "younger" | "shorter" | "sooner", "than") => {
                if matches!(three, "no" | "not") {
                    return (Bound::AtLeast, at - 3);
                }
                (Bound::LessThan, at - 2)
            }
            (_, _, "over" | "above" | "exceeding" | "beyond") => (Bound::MoreThan, at - 1),
            (_, _, "under" | "below") => (Bound::LessThan, at - 1),
            (_, "at", "least") | (_, "minimum", "of") => (Bound::AtLeast, at - 2),
            (_, "at", "most") | (_, "up", "to") | (_, "maximum", "of") => (Bound::AtMost, at - 2),
            _ => return (Bound::Plain, at + hyphen),
        };
        let negated = (1..=3).any(|back| {
            matches!(
                self.before(first, back),
                "not" | "no" | "never" | "isn't" | "aren't" | "hasn't" | "without"
            )
        });
        // "Nobody under 16", "no child under 16": of whom it is said is plain.
        let of_whom = matches!(
            self.before(first, 1),
            "child" | "children" | "person" | "people" | "one" | "nobody"
        );
        (
            if negated && !of_whom {
                Bound::Unclear
            } else {
                bound
            },
            first,
        )
    }

    /// The bound that stands after a number or its unit, and what follows it.
    fn bound_after(&self, at: usize) -> Option<(Bound, usize)> {
        match (self.word(at), self.word(at + 1)) {
            ("+" | "plus", _) => Some((Bound::AtLeast, at + 1)),
            ("or" | "and", "more" | "over" | "older" | "longer" | "above" | "later") => {
                Some((Bound::AtLeast, at + 2))
            }
            ("or" | "and", "less" | "fewer" | "under" | "younger" | "below" | "shorter") => {
                Some((Bound::AtMost, at + 2))
            }
            _ => None,
        }
    }

    /// What a time is for, by the words around it.
    fn role(&self, first: usize, unit: usize) -> Role {
        let one = self.before(first, 1);
        let near = || (1..=3).map(|back| self.before(first, back));
        if ["last", "past", "previous", "preceding", "recent"].contains(&one)
            || ["period", "window"].contains(&self.word(unit + 1))
            || (near().any(|word| word == "any") && one != "than")
        {
            return Role::Window;
        }
        // "3 times in 90 days": the days say within what time they were counted.
        let two = self.before(first, 2);
        let counted = OCCASIONS.contains(&two)
            || ["once", "twice", "more"].contains(&two)
            || self.nouns.iter().any(|noun| noun == two);
        match one {
            "within" | "in" if counted => Role::Window,
            "within" | "inside" | "in" | "next" => Role::Limit,
            "than" if near().any(|word| word == "later") => Role::Limit,
            "every" | "each" => Role::Every,
            "after" => Role::After,
            _ if matches!(self.word(first), "every" | "each") => Role::Every,
            _ if self.word(first) == "no" && self.word(first + 1) == "later"
                || self.word(first + 1) == "later" =>
            {
                Role::Limit
            }
            _ => Role::Other,
        }
    }
}

/// Who can be "of 13".
const PEOPLE: [&str; 10] = [
    "girl", "boy", "child", "woman", "man", "girls", "boys", "children", "daughter", "son",
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn what(text: &str) -> Vec<What> {
        read(text, &[]).into_iter().map(|said| said.what).collect()
    }

    fn hours(n: u32) -> What {
        What::Minutes(n * HOUR..=n * HOUR)
    }

    #[test]
    fn one_time_is_read_in_any_units_and_words() {
        for text in [
            "within 72 hours",
            "within 3 days",
            "in three days",
            "a 72-hour limit",
            "within 72hrs",
            "within 72 h",
        ] {
            assert_eq!(what(text), [hours(72)], "{text}");
        }
        for text in [
            "for a week",
            "every week",
            "7 days",
            "seven days",
            "one week",
            "every 7 days",
        ] {
            assert_eq!(what(text), [hours(168)], "{text}");
        }
        assert_eq!(what("within an hour"), [hours(1)]);
        assert_eq!(what("for 3 months"), [What::Minutes(84 * DAY..=93 * DAY)]);
    }

    #[test]
    fn ages_and_counts_are_told_from_times() {
        assert_eq!(what("A child under 16 is missing"), [What::Age(16..=16)]);
        assert_eq!(what("16 or over"), [What::Age(16..=16)]);
        assert_eq!(what("aged 11 to 14"), [What::Age(11..=14)]);
        assert_eq!(what("a 13-year-old"), [What::Age(13..=13)]);
        assert_eq!(what("Under-18s"), [What::Age(18..=18)]);
        assert_eq!(what("A girl of 13, missing."), [What::Age(13..=13)]);
        assert_eq!(what("They have gone missing 3 times"), [What::Times(3..=3)]);
        assert_eq!(what("three or more missing episodes"), [What::Times(3..=3)]);
        assert_eq!(what("more than twice"), [What::Times(2..=2)]);
        assert_eq!(what("for the third time"), [What::Times(3..=3)]);
        assert_eq!(
            what("for over 2 years"),
            [What::Minutes(2 * 365 * DAY..=2 * 366 * DAY)]
        );
    }

    #[test]
    fn a_bound_may_stand_before_or_after() {
        let bound = |text: &str| read(text, &[]).first().map(|said| said.bound);
        for (text, expected) in [
            ("24 hours", Bound::Plain),
            ("more than 24 hours", Bound::MoreThan),
            ("over 16", Bound::MoreThan),
            ("24 hours or more", Bound::AtLeast),
            ("3 or more times", Bound::AtLeast),
            ("no fewer than 3 times", Bound::AtLeast),
            ("18 and over", Bound::AtLeast),
            ("less than 6 hours", Bound::LessThan),
            ("Nobody under 16", Bound::LessThan),
            ("up to 6 hours", Bound::AtMost),
            ("no more than 2 times", Bound::AtMost),
            ("10 or younger", Bound::AtMost),
            ("they are not under 16", Bound::Unclear),
        ] {
            assert_eq!(bound(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_counts_something_else_is_left_out() {
        for text in [
            "Fill in form 3.",
            "Start a section 47 enquiry.",
            "Paragraph 5.2.1 says so",
            "Call 101 or 999.",
            "Two people decide.",
            "Within 5 working days",
            "A day and a half",
            "2½ hours",
            "once they are back",
            "over 3 placements",
            "Attend the day centre",
            "1.5 hours",
            "50% of the 2019 cases",
            "their 18th birthday",
        ] {
            assert_eq!(what(text), [], "{text}");
        }
    }

    #[test]
    fn a_time_says_what_it_is_for() {
        let role = |text: &str| read(text, &[]).last().map(|said| said.role);
        for (text, expected) in [
            ("Meet within 24 hours", Role::Limit),
            ("no later than 24 hours after", Role::Limit),
            ("3 times in 90 days", Role::Window),
            ("3 times or more within 90 days", Role::Window),
            ("3 times: meet within 90 days", Role::Limit),
            ("in the last 90 days", Role::Window),
            ("in a 90-day period", Role::Window),
            ("in any 90 days", Role::Window),
            ("every 6 weeks", Role::Every),
            ("every day", Role::Every),
            ("after 7 days", Role::After),
            ("missing for 24 hours", Role::Other),
            ("Tell them at once.", Role::AtOnce),
            ("Ring immediately", Role::AtOnce),
        ] {
            assert_eq!(role(text), Some(expected), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in ".{0,80}") {
            let _ = read(&text, &[]);
        }

        #[test]
        fn any_order_of_words_is_read_without_panic(
            words in proptest::collection::vec(prop_oneof![
                Just("more"), Just("than"), Just("not"), Just("24"), Just("a"), Just("hours"), Just("-"), Just("every"), Just("between"),
                Just("and"), Just("or"), Just("over"), Just("16"), Just("years"), Just("old"), Just("once"), Just("half"), Just("."), Just("of"),
            ], 0..12),
        ) {
            let _ = read(&words.join(" "), &[]);
        }

        #[test]
        fn a_number_of_hours_is_the_number_that_was_written(n in 1..2000u32, before in "(within|for|at least|more than|every|about)", after in "( or more|\\.|, and then| of coming back)?") {
            let text = format!("Do it {before} {n} hours{after}");
            prop_assert_eq!(what(&text), [hours(n)]);
        }
    }
}

//! Words that authors write for the few that a field knows.

/// A word that means the same as one of the known ones.
pub(super) fn same_meaning<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    let written = plain(written);
    let has = |word: &str| known.iter().copied().find(|known| *known == word);
    if let Some(word) = has(&written) {
        return Some(word);
    }
    SYNONYMS
        .iter()
        .filter(|(_, words)| words.contains(&written.as_str()))
        .find_map(|(word, _)| has(word))
}

/// Small letters, with a hyphen for whatever joins the parts.
fn plain(text: &str) -> String {
    text.trim()
        .to_lowercase()
        .replace([' ', '_', '/', '\u{2010}', '\u{2011}', '\u{2013}'], "-")
}

/// Known words, and what people write for them. A word may stand for several: which are known decides.
const SYNONYMS: [(&str, &[&str]); 62] = [
    // How to get in touch.
    (
        "phone",
        &[
            "telephone",
            "tel",
            "call",
            "calls",
            "voice",
            "mobile",
            "cell",
            "landline",
            "helpline",
            "hotline",
            "number",
            "freephone",
            "phone-number",
            "telephone-number",
        ],
    ),
    (
        "sms",
        &[
            "text",
            "texts",
            "txt",
            "texting",
            "text-message",
            "message",
            "mobile-text",
        ],
    ),
    (
        "textphone",
        &[
            "minicom",
            "text-relay",
            "relay",
            "relay-uk",
            "typetalk",
            "18001",
            "tty",
        ],
    ),
    (
        "bsl",
        &[
            "british-sign-language",
            "sign-language",
            "signing",
            "sign",
            "signvideo",
            "signlive",
        ],
    ),
    (
        "webchat",
        &[
            "chat",
            "web-chat",
            "live-chat",
            "livechat",
            "online-chat",
            "1-2-1-chat",
            "chatbot",
        ],
    ),
    (
        "email",
        &[
            "mail",
            "e-mail",
            "mailto",
            "email-address",
            "e-mail-address",
        ],
    ),
    (
        "web",
        &[
            "website",
            "web-site",
            "url",
            "site",
            "webpage",
            "web-page",
            "link",
            "form",
            "online",
            "online-form",
            "internet",
            "www",
            "http",
            "https",
        ],
    ),
    (
        "post",
        &[
            "letter",
            "letters",
            "address",
            "postal",
            "postal-address",
            "by-post",
            "royal-mail",
        ],
    ),
    ("app", &["application", "mobile-app", "phone-app"]),
    // What it costs.
    (
        "free",
        &[
            "freephone",
            "free-of-charge",
            "no-cost",
            "nothing",
            "none",
            "0",
            "zero",
            "£0",
        ],
    ),
    (
        "standard",
        &[
            "local",
            "local-rate",
            "normal",
            "ordinary",
            "paid",
            "national",
            "network",
            "standard-rate",
            "basic-rate",
        ],
    ),
    // How sure, how high.
    (
        "high",
        &[
            "sure",
            "certain",
            "very-high",
            "severe",
            "good",
            "strong",
            "red",
        ],
    ),
    (
        "medium",
        &["med", "middle", "moderate", "mid", "average", "amber"],
    ),
    (
        "low",
        &[
            "unsure",
            "uncertain",
            "very-low",
            "weak",
            "poor",
            "mild",
            "green",
        ],
    ),
    // Places.
    ("england", &["eng", "english"]),
    ("wales", &["cymru", "welsh", "wls"]),
    ("scotland", &["scot", "scottish", "alba", "sct"]),
    (
        "northern-ireland",
        &[
            "ni",
            "n-ireland",
            "northernireland",
            "n.-ireland",
            "ulster",
            "nir",
        ],
    ),
    // Whom it is about, and for.
    (
        "child",
        &[
            "children",
            "young-person",
            "minor",
            "under-18",
            "under-18s",
            "juvenile",
            "kid",
            "boy",
            "girl",
            "youth",
        ],
    ),
    (
        "adult",
        &["adults", "over-18", "18+", "grown-up", "vulnerable-adult"],
    ),
    (
        "family",
        &[
            "families",
            "parent",
            "parents",
            "carer",
            "carers",
            "parent-carer",
            "relative",
            "relatives",
        ],
    ),
    (
        "young-person",
        &[
            "young",
            "young-people",
            "youth",
            "teen",
            "teenager",
            "child",
            "children",
        ],
    ),
    (
        "professional",
        &[
            "professionals",
            "staff",
            "worker",
            "practitioner",
            "social-worker",
            "police",
        ],
    ),
    (
        "parents",
        &[
            "parent",
            "parent-carer",
            "carer",
            "carers",
            "family",
            "families",
        ],
    ),
    (
        "young",
        &[
            "young-person",
            "young-people",
            "youth",
            "child",
            "children",
            "teen",
        ],
    ),
    ("adults", &["adult"]),
    (
        "professionals",
        &["professional", "staff", "workers", "practitioners"],
    ),
    // How many.
    (
        "any",
        &["one", "either", "or", "some", "at-least-one", "any-of"],
    ),
    ("all", &["every", "each", "both", "and", "all-of"]),
    // Sources.
    (
        "in-force",
        &[
            "current",
            "active",
            "valid",
            "live",
            "inforce",
            "up-to-date",
        ],
    ),
    (
        "expired",
        &["out-of-date", "outdated", "ended", "old", "lapsed", "past"],
    ),
    ("replaced", &["superseded", "updated", "succeeded"]),
    ("draft", &["unfinished", "consultation", "provisional"]),
    ("undated", &["no-date", "unknown", "not-dated"]),
    (
        "paragraph",
        &[
            "paragraphs",
            "para",
            "section",
            "sections",
            "page",
            "chapter",
            "clause",
        ],
    ),
    ("whole", &["all", "document", "entire", "full", "none"]),
    // Questions.
    (
        "yes-no",
        &["yesno", "yes-or-no", "bool", "boolean", "true-false", "y-n"],
    ),
    (
        "choice",
        &[
            "options",
            "option",
            "select",
            "radio",
            "list",
            "multiple-choice",
            "one-of",
        ],
    ),
    ("age", &["years", "year"]),
    (
        "count",
        &["number", "times", "amount", "how-many", "integer"],
    ),
    ("hours", &["hour", "time", "duration"]),
    ("yes", &["true", "y"]),
    ("no", &["false", "n"]),
    ("more", &["higher", "up", "larger", "greater"]),
    ("none", &["neither", "n-a", "na", "no-risk", "neutral"]),
    // What a time is counted from.
    (
        "missing",
        &[
            "disappeared",
            "went-missing",
            "going-missing",
            "absent",
            "left",
        ],
    ),
    ("reported", &["report", "notified", "called"]),
    (
        "returned",
        &[
            "return",
            "found",
            "back",
            "located",
            "came-back",
            "coming-back",
        ],
    ),
    // What a finding counts as.
    ("warning", &["warn", "warnings"]),
    ("error", &["errors", "err", "fail", "stop"]),
    (
        "off",
        &[
            "ignore", "none", "no", "false", "disabled", "never", "silent",
        ],
    ),
    // Kinds of file.
    (
        "page",
        &["guide", "guidance", "article", "post", "webpage", "text"],
    ),
    (
        "area",
        &["council", "place", "region", "county", "city", "authority"],
    ),
    (
        "source",
        &["document", "reference", "citation", "publication"],
    ),
    ("definition", &["glossary", "term", "word"]),
    ("threshold", &["band", "level", "toolkit", "tier"]),
    ("procedure", &["process", "steps", "protocol", "pathway"]),
    (
        "service",
        &[
            "helpline",
            "organisation",
            "organization",
            "contact",
            "charity",
        ],
    ),
    ("strategy", &["plan"]),
    (
        "checker",
        &[
            "check",
            "questionnaire",
            "checklist",
            "quiz",
            "assessment",
            "questions",
        ],
    ),
    ("directory", &["services", "list"]),
    ("wallet-card", &["card", "walletcard", "wallet"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    const CHANNELS: [&str; 9] = [
        "phone",
        "sms",
        "textphone",
        "bsl",
        "webchat",
        "email",
        "web",
        "post",
        "app",
    ];

    #[test]
    fn a_word_of_the_same_meaning_is_known_however_it_is_written() {
        for (written, meant) in [
            ("telephone", "phone"),
            ("Tel", "phone"),
            ("text message", "sms"),
            ("e-mail", "email"),
            ("web_chat", "webchat"),
            ("Website", "web"),
            ("PHONE", "phone"),
        ] {
            assert_eq!(same_meaning(written, &CHANNELS), Some(meant), "{written}");
        }
        assert_eq!(
            same_meaning("Northern Ireland", &["england", "northern-ireland"]),
            Some("northern-ireland")
        );
        assert_eq!(same_meaning("carrier pigeon", &CHANNELS), None);
    }

    #[test]
    fn what_a_word_means_depends_on_what_is_known() {
        assert_eq!(same_meaning("none", &["free", "standard"]), Some("free"));
        assert_eq!(
            same_meaning("none", &["error", "warning", "off"]),
            Some("off")
        );
        assert_eq!(
            same_meaning("child", &["family", "young-person", "professional"]),
            Some("young-person")
        );
    }
}

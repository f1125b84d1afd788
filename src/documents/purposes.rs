//! What each required field is for, for an author who left it out.

/// What a field is for, in the words that follow "add `owner: …`:". `group` is what its item is called ("a criterion"), `""` for a file.
pub(crate) fn purpose(group: &str, name: &str) -> Option<&'static str> {
    of_group(group, name).or_else(|| of_any(name))
}

fn of_group(group: &str, name: &str) -> Option<&'static str> {
    Some(match (group, name) {
        ("", "title") => "the main heading of its page",
        ("a door" | "a door's link", "title") => "the words that readers press",
        ("an objective", "title") => "the objective's name",
        ("an outcome", "title") => "a heading that says what to do",
        ("an outcome", "text") => "one or two sentences on what to do, and why",
        ("a case", "text") => "whose case this is, in a sentence",
        ("a rule", "text") => "the reason, as readers are told it",
        ("a trigger", "text") => "what has happened, in plain words",
        ("a criterion" | "a floor", "text") => "the statement, in plain words",
        ("an option", "text") => "what to do, in plain words",
        ("a need" | "an audience" | "an option", "label") => "the words that readers see",
        ("a bank holiday", "name") => "what the day is called",
        ("a bank holiday", "date") => "the day on which it is kept, as YYYY-MM-DD",
        ("a calendar", "from") => "the first day that the list speaks for, as YYYY-MM-DD",
        ("a calendar", "until") => "the last day that the list speaks for, as YYYY-MM-DD",
        ("a calendar", "nations") => {
            "whose bank holidays these are: england, wales, scotland or northern-ireland, in brackets"
        }
        ("a change", "date") => "the day on which it was published, as YYYY-MM-DD",
        ("a channel", "kind") => {
            "the way of getting in touch: phone, sms, textphone, bsl, webchat, email, web, post or app"
        }
        ("a channel", "value") => "the number or the address; a number in double quotes",
        ("a step" | "an action", "do") => "what has to be done",
        ("a step" | "an action", "who") => "who does it",
        ("a branch", "when") => "what has to be so, in plain words",
        ("a branch", "go") => "the `id` of the step that it leads to",
        ("a rule", "then") => "the `id` of the outcome that it leads to",
        ("a question", "group") => "the heading that it stands under",
        ("a question", "answer") => "what an answer can be: yes-no, choice, age, count or hours",
        ("a line", "service") => "the name of the service's file, without `.md`",
        ("a door's link", "to") => "the file that it leads to, counted from `content/`",
        ("an expectation", "about") => "what it is about: first, wait, busy, last, end or kept",
        ("an expectation", "text") => "what can be expected, in one short sentence or two",
        ("an expectation", "seen") => "the day on which somebody saw it there, as YYYY-MM-DD",
        ("a sign-off", "by") => "who signed: name, role and body",
        ("a sign-off", "date") => "the day on which it was signed, as YYYY-MM-DD",
        ("a sign-off", "rules") => {
            "the 12 figures after “Rules:” on the fact-check sheet that was signed"
        }
        (_, "id") => "a short name of its own, in small letters, digits and hyphens",
        _ => return None,
    })
}

fn of_any(name: &str) -> Option<&'static str> {
    Some(match name {
        "title" => "its heading",
        "text" => "its words",
        "summary" => "one plain sentence, for lists and for the top of the page",
        "owner" => "who answers for the page",
        "reviewed" => {
            "the day on which somebody last checked it against its sources, as YYYY-MM-DD"
        }
        "review_by" => "the day by which it has to be checked again, as YYYY-MM-DD",
        "what" => "what changed, as a sentence",
        "source" => {
            "where it comes from: the name of a file in `content/sources/`, with `#` and the paragraph if it has paragraphs"
        }
        "level" => "the band: low, medium or high",
        "about" => "whom it is about: child or adult",
        "match" => "how many of the criteria have to be met: any or all",
        "criteria" => "a list of what makes a case belong to this level",
        "actions" => "a list of what has to be done at this level",
        "steps" => "a list of what is done, one after the other",
        "options" => "a list of ways of helping",
        "objectives" => "a list of what the partnership set out to do",
        "outcomes" => "a list of what readers are told first, the mildest first",
        "lines" => "a list of the services on the card",
        "channels" => "a list of the ways of getting in touch, the best first",
        "nations" => "where it serves: england, wales, scotland or northern-ireland, in brackets",
        "organisation" => "who runs it",
        "offers" => "what happens when somebody gets in touch, in one plain sentence",
        "confidence" => "how sure the number or address is: high, medium or low",
        "source_read" => "the day on which its public page was last read, as YYYY-MM-DD",
        "nation" => "whose law holds there: england, wales, scotland or northern-ireland",
        "short" => "its name in citations, which is shorter than the title",
        "publisher" => "who published it",
        "published" => "when it was published, in words; `undated` if it does not say",
        "status" => "whether it still holds: in-force, expired, replaced, draft or undated",
        "cite_by" => "`paragraph` if citations name a paragraph of it, else `whole`",
        "for" => "who answers: family, young-person or professional",
        "ask" => "the question itself",
        "police_never_below" => "the police's own grade: low, medium or high",
        "label" => "the words that readers see",
        "voice" => "how pages for them speak: parents, young, adults or professionals",
        _ => return None,
    })
}

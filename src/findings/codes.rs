//! Every finding that is not a lint: its id, whether it stops publication, and in a few words what it is and why it matters.
//!
//! An id means one thing and is never used again for another. Lints have the same in their own files: [`crate::lints`].

use super::Severity;

/// What can be wrong, once for all places where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// `FP` and three digits: the hundreds name the stage.
    pub id: &'static str,
    /// Whether it stops publication.
    pub severity: Severity,
    /// What it is, in a few words.
    pub title: &'static str,
    /// Why it matters, as a sentence for authors.
    pub why: &'static str,
}

impl Code {
    /// What is being looked at where it is found.
    #[must_use]
    pub fn stage(&self) -> &'static str {
        match self.id.as_bytes().get(2) {
            Some(b'0') => "Reading files",
            Some(b'1') => "Front matter and settings",
            Some(b'2') => "The text of a page",
            Some(b'3') => "Links, names and areas",
            Some(b'4') => "What should not be published as it stands",
            Some(b'5') => "Checkers",
            Some(b'6') => "Templates and styles",
            Some(b'8') => "Making copies to take away",
            _ => "Importing services",
        }
    }
}

macro_rules! codes {
    ($($name:ident $severity:ident $title:literal $why:literal)*) => {
        $(
            #[doc = $title]
            pub const $name: Code = Code {
                id: stringify!($name),
                severity: Severity::$severity,
                title: $title,
                why: $why,
            };
        )*
        /// All of them, in the order of their ids.
        pub const ALL: &[&Code] = &[$(&$name),*];
    };
}

codes! {
    // Reading files.
    FP000 Warning
        "More findings of one sort than anybody reads"
        "They often have one cause: fix the first ones and run the command again."
    FP001 Error
        "There is no folder `content`"
        "A site is a folder with a folder `content` in it. Run the command there, or name the folder."
    FP002 Error
        "A file or folder that is not read"
        "It leads out of the site, or is not an ordinary file: what it would publish depends on the computer that builds it."
    FP003 Error
        "A file that is too large"
        "A page of this size does not load on a slow phone. It is nearly always something pasted in by mistake."
    FP004 Error
        "A file that is not UTF-8 text"
        "Its letters could be read wrongly: a name or a number on the page might not be the one that was typed."
    FP005 Warning
        "A file that nothing uses"
        "Only Markdown is published from `content`: a page with another ending is missing from the site without a word."
    FP006 Error
        "A file that cannot be read"
        "What it says is unknown, so the site would be published without it."
    // Front matter and settings.
    FP101 Error
        "A name that cannot be part of a web address"
        "File names become addresses. They must work in every browser, on every disk and read out over the telephone."
    FP102 Error
        "A file without front matter"
        "The fields between two lines `---` say what a page is, who answers for it and when it was last checked."
    FP103 Error
        "Front matter that does not end where it should"
        "Fields that end up in the text are printed to readers and do nothing."
    FP104 Error
        "A field that cannot stand here"
        "A field with a slip in its name would do nothing, and nobody would see that it is missing."
    FP105 Error
        "YAML that cannot be read"
        "The file could mean something else than it seems to say, so nothing of it is used."
    FP106 Error
        "A field that is written twice"
        "Only one of the two could be used, and nobody could tell which."
    FP107 Error
        "A value of the wrong shape"
        "Where a list, fields, a number or one text is expected, anything else would be guessed at."
    FP108 Error
        "YAML beyond what front matter needs"
        "Values that are copied, nested deeply or listed by the thousand cannot be checked by the person who signs the page."
    FP110 Error
        "A field that is missing"
        "Readers, or those who look after the page, need what it says."
    FP111 Error
        "A field that is empty"
        "An empty value shows as nothing on the page. Write it, or leave the field out where it may be left out."
    FP112 Error
        "A date that cannot be read"
        "Dates decide when a page is out of date. They are written as year, month and day so that only one day can be meant."
    FP113 Error
        "A word that is not one of the few that can stand here"
        "Each of the words does something; another would do nothing."
    FP114 Error
        "A value that cannot be read"
        "Levels, times and opening hours are worked with, so they are written in one fixed way."
    FP115 Error
        "An id that cannot be one"
        "Ids become parts of addresses and are referred to from other files."
    FP116 Error
        "A source that cannot be read"
        "Readers and auditors follow it to the document and the paragraph."
    FP117 Error
        "An address that cannot be opened"
        "A reader who follows it gets nowhere. Only secure (https) addresses are published."
    FP118 Error
        "Two parts with one id"
        "What refers to the id could mean either of them."
    FP119 Error
        "A next review that is not after the last one"
        "The page would be out of date on the day that it was checked."
    FP120 Error
        "A file that says it belongs to another area than its folder"
        "Readers of one area would see the rules of another."
    FP121 Error
        "A file of a kind that cannot stand in its folder"
        "Some kinds are for one area and some for the whole country. In the wrong folder nobody would find them."
    FP122 Error
        "A code of a place that cannot be one"
        "Other programs match services to places by these codes."
    FP123 Error
        "A replaced source without the one that replaces it"
        "Readers of a document that no longer holds need the one that does."
    FP124 Error
        "A branch that leads nowhere"
        "Somebody who follows the procedure would stop in the middle of it."
    FP125 Error
        "A step that nothing leads to"
        "Nobody would ever do it."
    FP126 Error
        "A check of a service without its day or its name"
        "\"Checked\" means that a named person asked the service on a day. Half of that is no check."
    FP127 Error
        "A number or address that cannot be reached"
        "A reader who calls it reaches nobody."
    FP128 Error
        "A character that nobody sees"
        "It can turn text around, split a word or make two names differ that look the same."
    FP130 Error
        "A site without settings"
        "`content/site.yaml` says at least what the site is called."
    FP131 Error
        "A severity for something that is no lint"
        "The line would do nothing, and the lint that was meant stays as it is."
    FP132 Error
        "A checker that extends another and says again what it takes from there"
        "The two could differ, and the milder one might be shown."
    FP133 Error
        "A question whose answers do not fit its form"
        "Its answers could not be given, or not be weighed."
    FP134 Error
        "A trigger from which nothing follows"
        "It would tell a reader that something has happened, and not what to do."
    FP135 Error
        "An outcome with a number that cannot be called"
        "In an emergency the page dials this number."
    FP136 Error
        "A cost that the number speaks against"
        "A child who believes that a call is free may be found out by the bill."
    FP137 Error
        "Times for warning of old entries that contradict each other"
        "The site would stop before it warns, or never do either."
    FP138 Error
        "An area whose first and last day do not fit"
        "Readers are told which rules hold by these days."
    FP140 Error
        "A list of bank holidays that cannot be right"
        "Lines that are closed on a bank holiday would be shown as open."
    FP141 Error
        "A value that YAML would drop in silence"
        "After `!` and `<<` YAML does not read text: what stands there would be lost."
    FP142 Warning
        "A value that ends at a `#`"
        "After a blank and `#` YAML reads a comment: the rest of the value would be lost."
    FP143 Warning
        "Curly quotes around a value"
        "They do not quote it; they are printed with it."
    FP145 Error
        "A code of a language that does not exist"
        "A screen reader would read the page in the wrong voice."
    FP146 Warning
        "Pages in a language that the site's own words are not in"
        "Navigation and headings are English, and a screen reader would read them in the wrong voice."
    FP147 Error
        "Pages in a language that is written from right to left"
        "Pages are laid out from left to right: sentences and numbers would stand in the wrong order."
    FP150 Error
        "A condition that cannot be read"
        "It decides what a reader is told, so it is never guessed at."
    FP151 Error
        "A time that does not say what it is counted from"
        "Nobody could work out by when the duty is due."
    FP152 Error
        "Ages that cannot be"
        "Readers would be sent to a service that is not for them, or kept from one that is."
    FP153 Error
        "A concern that names no answer of a check"
        "Its page is made from what the checks do with these answers: without one it would say nothing."
    FP154 Error
        "A sign-off that names no state of the rules"
        "Readers would be told that somebody stands behind rules that nobody can tell from others."
    FP160 Error
        "A need called `emergency` that does not say whether it is one"
        "Emergency services stand first on every page and cannot be hidden: that must be said, not guessed from a name."
    // The text of a page.
    FP201 Error
        "A line that closes a block where none is open"
        "Everything before it is printed as plain text, without its warning or its card."
    FP202 Error
        "A block that is never closed"
        "The rest of the page would stand inside it."
    FP203 Error
        "A block of an unknown name"
        "It would be printed as plain text, without its warning or its card."
    FP204 Error
        "A block that does not say what it needs"
        "A slot, a contact card or steps without a name or heading show nothing that a reader could use."
    FP205 Error
        "The line of a block that stands inside something else"
        "Inside a list or a quotation it is printed as text."
    FP206 Error
        "A block that does not begin at the start of its line"
        "With blanks before it, it is printed as text."
    FP207 Error
        "Text in a block of contacts"
        "The card comes from the service's own file, so that a number stands in one place only."
    FP208 Error
        "Blocks inside blocks inside blocks"
        "On a phone nobody could tell where one ends."
    FP209 Error
        "A footnote that is not there"
        "A reader who follows it finds nothing."
    FP210 Error
        "HTML in the text"
        "Pages are safe and readable for everybody because only the templates write HTML."
    FP211 Error
        "Words after the fence of code that mean nothing"
        "Whoever wrote them expected a block, and gets a box of code."
    FP212 Error
        "A picture in the text"
        "Pictures do not load everywhere, and not everybody can see them. Say it in words."
    FP213 Error
        "A second main heading"
        "Screen readers and search engines take the one main heading for the subject of the page."
    FP214 Error
        "A heading that skips a level"
        "People who move through a page by its headings think that they have missed one."
    FP215 Error
        "A heading with classes or attributes"
        "Only an id can be given to a heading; the rest would be printed."
    FP216 Error
        "A heading without words"
        "A screen reader announces a heading and then nothing."
    FP217 Error
        "An id of a heading that cannot be used"
        "Links to the heading would not lead to it."
    FP218 Error
        "A link whose address cannot be used"
        "A reader who follows it gets nowhere, or somewhere that is not safe."
    FP219 Error
        "A link without words"
        "A screen reader reads out the address, or nothing at all."
    FP220 Error
        "Steps without a numbered list"
        "Readers count on steps being numbered, and on nothing else standing between them."
    FP221 Error
        "A link whose address is nowhere in the file"
        "It is printed with its brackets and cannot be followed."
    FP222 Error
        "A block that is not written with three colons"
        "With fewer or more it is printed as text."
    FP223 Error
        "A link that is not written as one"
        "It is printed as text, so nobody can follow it."
    FP224 Error
        "A footnote in a slot"
        "An area's words may take the place of the slot, and the note would be left over."
    FP225 Error
        "A row of a table with too many cells"
        "What is too much would be lost."
    FP226 Error
        "A table that is not written as one"
        "It is printed as text with strokes in it."
    FP227 Error
        "Footnotes that are there twice or that nothing leads to"
        "Readers would see the wrong note, or none."
    FP228 Warning
        "A sign that Markdown does not read as it was meant"
        "It is printed as it stands: a list without bullets, a heading as text."
    FP229 Error
        "Two versions of a file put together"
        "Nobody has chosen between them, so the page says both."
    FP230 Error
        "Code that is never closed"
        "The rest of the page would be printed as code."
    FP231 Error
        "A box that is ticked"
        "Boxes are for readers to tick on paper, so each is printed empty."
    FP232 Error
        "Words in the address of a link"
        "They show only under a mouse: not on a phone, on paper or to a screen reader."
    FP233 Error
        "A line that gives an address to a link that has one"
        "Nobody would see it."
    FP234 Error
        "A heading in a footnote"
        "Notes stand at the end of the page, under no heading of their own."
    FP240 Error
        "An odd space beside a sign of Markdown"
        "It looks like a plain one, but Markdown prints the sign as text."
    // Links, names and areas.
    FP301 Error
        "Two pages with one address, or a page where the site's own files stand"
        "Only one of them could be published."
    FP302 Error
        "A link to a file that is not there"
        "A reader who follows it gets nowhere."
    FP303 Error
        "A name of something that does not exist"
        "The card, the source or the area that was meant would be missing without a word."
    FP304 Error
        "A link to a heading that is not there"
        "A reader who follows it lands at the top of a long page."
    FP306 Error
        "A source that is cited in the wrong way"
        "Where a document has numbered paragraphs, readers are told which; a document without them is cited as a whole."
    FP307 Error
        "An audience that the settings do not define"
        "The page would be listed for nobody."
    FP309 Error
        "Words of an area for a slot that no page has"
        "Nobody would read them."
    FP310 Error
        "A folder of an area that the settings do not list"
        "None of its pages would be published."
    FP311 Error
        "A need that the settings do not define"
        "The service would not be found under it."
    FP316 Error
        "A link to words that fill a slot"
        "They have no page of their own."
    FP317 Error
        "Two documents of one kind with one id"
        "What names the id could mean either of them."
    FP318 Error
        "An area that is listed twice"
        "Readers would choose between two that are the same."
    FP319 Error
        "A site without a first page"
        "A reader who types the address of the site gets an error."
    FP320 Error
        "A localised folder that is not there"
        "Areas would show nothing for it."
    FP321 Error
        "A service that cannot take another's place"
        "In an area readers would find no service, or not the one that was meant."
    FP322 Error
        "A wallet card with a line that shows no number"
        "On paper there is nothing to press: each line needs a number."
    FP323 Error
        "An area that comes after itself"
        "Readers of an area that has ended are sent to the one that took its place."
    // Checkers.
    FP501 Error
        "A rule that names what is not there"
        "The question, outcome or action that it needs does not exist, so it would never hold."
    FP502 Error
        "A condition with an answer that its question cannot have"
        "It would never hold, and the rule would be dead."
    FP503 Error
        "A condition that is always so, never so or counted twice"
        "It decides nothing, or more than its author meant."
    FP504 Error
        "An id that means two things in one checker"
        "The checker of an area is joined with the country's: one id must mean one thing in both."
    FP505 Error
        "A condition that no checker asks for"
        "The threshold would never be decided by it."
    FP507 Error
        "A question that decides nothing"
        "Somebody in a bad hour answers only what matters."
    FP510 Error
        "Answers for which no level fits"
        "A professional with these answers would be told nothing."
    FP511 Error
        "A rule, level or outcome that no answers ever give"
        "It looks like part of the policy, and nobody is ever told it."
    FP512 Error
        "A rule that never decides anything"
        "Another one says as much already: it hides what was meant."
    FP513 Error
        "A riskier answer that gives a milder result"
        "Nobody may be told something milder because more is wrong."
    FP514 Error
        "An answer that takes a duty away"
        "Knowing more must never hide what is already known to be due."
    FP515 Error
        "A checker without a way to 999"
        "Every checker asks about immediate danger and can tell its reader to call 999."
    FP516 Error
        "A floor that leaves nobody at its level"
        "A floor says whom a level may not be used for. Everybody would be above it."
    FP517 Error
        "One duty with two deadlines"
        "A reader must be told the sooner one, and only one."
    FP518 Error
        "A result that is certain and would be shown as possible"
        "The reader would be asked for an answer that makes no difference."
    FP519 Error
        "Rules that are too tangled to be proved"
        "What cannot be proved is not published; a person could not follow it either."
    FP520 Error
        "A case that cannot be run"
        "Cases are the examples by which the rules are checked: one that does not run checks nothing."
    FP521 Error
        "A case that comes out otherwise"
        "Either a rule is not what its source says, or the case is not."
    FP522 Error
        "A first result that is milder than one that may still be so"
        "While questions are open the page leads with what may be so, not with the mildest."
    FP523 Error
        "An area's checker that does not stand where readers look"
        "They would find the country's checker, which asks for less."
    FP524 Error
        "A checker that cannot extend the one that it names"
        "It would be proved without the rules that it builds on."
    FP525 Error
        "A rule that changes nothing"
        "Its outcome holds already when nothing else does."
    FP526 Error
        "A checker that asks for two ages"
        "Thresholds are for one person: the one who is missing."
    FP527 Error
        "Two thresholds of one level for one checker"
        "One checker decides between one threshold a level."
    FP528 Error
        "A statement of a threshold without a condition"
        "The checker of its area could not decide it."
    FP529 Error
        "Duties that give way to each other"
        "All of them would be gone."
    FP530 Error
        "A checker that is too large"
        "It could not be proved, and nobody could answer it in a bad hour."
    FP531 Error
        "An answer of immediate danger that does not give 999"
        "Whoever says so must be told to call 999, whatever else they answer."
    // Templates and styles.
    FP532 Error
        "An implication that cannot be followed"
        "What one answer says about another question must be one thing, and never two that contradict each other."
    FP533 Error
        "A moment that no rule knows"
        "Somebody says what is happening, and is told the same as everybody else."
    FP534 Error
        "A duty to search for or to report somebody who is back"
        "Whoever has come home is not looked for: the reader would stop believing the page."
    FP535 Error
        "A call to 999 beside the lowest level"
        "What is grave enough for 999 is never listed as low risk."
    FP601 Error
        "A template that cannot be used"
        "A page could not be made with it."
    FP603 Error
        "A template with an end tag that closes nothing"
        "Browsers would guess where things end, and each in its own way."
    FP604 Error
        "A style that cannot be read"
        "A browser leaves out what it does not understand, and what follows it."
    // Importing services.
    FP701 Error
        "Data that is not JSON"
        "Nothing of it can be read."
    FP702 Error
        "JSON that holds no service"
        "Only services in the form of Open Referral UK are read."
    FP703 Error
        "An entry without what its standard requires"
        "A service that is not whole cannot be checked."
    FP704 Error
        "An id that is not a UUID"
        "Entries refer to each other by their ids, so each must be one of its kind."
    FP705 Error
        "A value of the wrong type"
        "The standard says whether it is a text, a number, a list or fields. Anything else could be misread."
    FP706 Error
        "A field or a word that the standard does not know"
        "It may be a slip, and what it says would be lost."
    FP707 Error
        "An e-mail address or a date that is not one"
        "Readers would write to nobody, or be told a wrong day."
    FP708 Error
        "A file that is there already"
        "Nothing is overwritten: somebody may have worked on it."
    FP709 Error
        "Two services with one name for their file"
        "One would overwrite the other."
    FP710 Error
        "A name that cannot be the name of a file"
        "It becomes part of a web address."
    FP711 Error
        "A service that cannot be read back"
        "It would be published without what could not be read."
    FP712 Warning
        "A service that nobody could reach"
        "It has no number, e-mail or web address that can be used, so there would be nothing to show."
    FP713 Warning
        "A file that holds no service"
        "Nothing is read from it."
    FP714 Warning
        "A draft that names what the site does not have"
        "The site could not be built with it."
    // Making copies to take away.
    FP803 Error
        "A copy with nothing in it"
        "Whoever opens it would look for a page that is not there."
}

//! Codes of languages, as browsers and screen readers need them (BCP 47): which there are, and which one was likely meant.
//!
//! A screen reader that is told a wrong one reads a page in the wrong voice. The whole register has 8,000 languages and changes every year, so
//! only codes of two letters are compared with a list, which does not change; of those of three letters only the shape.

use std::sync::Arc;

use crate::findings::{Finding, Located, Place, codes};
use crate::yaml::Fields;

/// A code that can be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Language {
    /// Whether it is a sort of English.
    pub is_english: bool,
    /// Whether it is written from right to left.
    pub is_right_to_left: bool,
}

/// Says that a text is not the code of a language.
pub(crate) fn report(text: &Located<Arc<str>>, help: &str, fields: &mut Fields<'_>) {
    let place = Place::at(fields.path, text.span.clone());
    let message = format!("`{}` is not the code of a language", text.value);
    fields.report_value(Finding::new(&codes::FP145, place, message).help(help));
}

/// Every code of two letters in ISO 639-1.
const TWO_LETTERS: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo \
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko \
    kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt \
    qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa \
    wo xh yi yo za zh zu";

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 14] = [
    "ar", "ckb", "dv", "fa", "he", "ks", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
];

/// What people write for the languages of this country, and the code.
const NAMES: [(&str, &str); 71] = [
    ("english", "en-GB"),
    ("eng", "en"),
    ("british", "en-GB"),
    ("gb", "en-GB"),
    ("en-uk", "en-GB"),
    ("en-en", "en-GB"),
    ("welsh", "cy"),
    ("cymraeg", "cy"),
    ("cym", "cy"),
    ("wel", "cy"),
    ("cy-wales", "cy"),
    ("irish", "ga"),
    ("gaeilge", "ga"),
    ("gle", "ga"),
    ("scots", "sco"),
    ("gaelic", "gd"),
    ("scottish", "gd"),
    ("scottish-gaelic", "gd"),
    ("gla", "gd"),
    ("gàidhlig", "gd"),
    ("cornish", "kw"),
    ("manx", "gv"),
    ("ulster-scots", "sco"),
    ("bsl", "bfi"),
    ("british-sign-language", "bfi"),
    ("irish-sign-language", "isg"),
    ("polish", "pl"),
    ("pol", "pl"),
    ("romanian", "ro"),
    ("ron", "ro"),
    ("panjabi", "pa"),
    ("punjabi", "pa"),
    ("pan", "pa"),
    ("urdu", "ur"),
    ("urd", "ur"),
    ("portuguese", "pt"),
    ("por", "pt"),
    ("spanish", "es"),
    ("spa", "es"),
    ("arabic", "ar"),
    ("ara", "ar"),
    ("bengali", "bn"),
    ("bangla", "bn"),
    ("gujarati", "gu"),
    ("italian", "it"),
    ("ita", "it"),
    ("tamil", "ta"),
    ("french", "fr"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("lithuanian", "lt"),
    ("chinese", "zh"),
    ("mandarin", "zh"),
    ("cantonese", "yue"),
    ("turkish", "tr"),
    ("bulgarian", "bg"),
    ("russian", "ru"),
    ("persian", "fa"),
    ("farsi", "fa"),
    ("hungarian", "hu"),
    ("greek", "el"),
    ("somali", "so"),
    ("german", "de"),
    ("deu", "de"),
    ("ger", "de"),
    ("ukrainian", "uk"),
    ("kurdish", "ku"),
    ("pashto", "ps"),
    ("dari", "prs"),
    ("hindi", "hi"),
    ("vietnamese", "vi"),
];

/// Reads the code of a language: `en`, `en-GB`, `cy`, `zh-Hant`.
///
/// # Errors
///
/// What to write instead.
pub(crate) fn read(text: &str) -> Result<Language, String> {
    let code = text.to_lowercase();
    let likely = NAMES
        .iter()
        .find(|(name, _)| *name == code.replace([' ', '_'], "-"))
        .map(|(_, code)| (*code).to_owned());
    if let Some(likely) = likely {
        return Err(did_you_mean(&likely));
    }
    let mut parts = code.split('-');
    let language = parts.next().unwrap_or_default();
    let exists = match language.len() {
        2 => TWO_LETTERS
            .split_whitespace()
            .any(|known| known == language),
        3 => language.bytes().all(|byte| byte.is_ascii_lowercase()),
        _ => false,
    };
    if exists && parts.clone().all(is_subtag) && !parts.clone().any(|part| part == "uk") {
        return Ok(Language {
            is_english: language == "en",
            is_right_to_left: RIGHT_TO_LEFT.contains(&language),
        });
    }
    let fixed = code
        .replace([' ', '_', '.', '/'], "-")
        .replace("-uk", "-gb");
    if fixed != code && read(&fixed).is_ok() {
        return Err(did_you_mean(&in_usual_case(&fixed)));
    }
    Err("write its code, such as `en-GB` for English and `cy` for Welsh".to_owned())
}

fn did_you_mean(code: &str) -> String {
    format!("did you mean `{code}`? Write the code of the language")
}

/// A script, a region or a variant: `Latn`, `GB`, `1996`, `oxendict`.
fn is_subtag(part: &str) -> bool {
    (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn in_usual_case(code: &str) -> String {
    let parts = code
        .split('-')
        .enumerate()
        .map(|(index, part)| match (index, part.len()) {
            (1.., 2) => part.to_uppercase(),
            _ => part.to_owned(),
        });
    parts.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_languages_that_exist_are_read() {
        for code in [
            "en",
            "en-GB",
            "EN-gb",
            "cy",
            "gd",
            "sco",
            "bfi",
            "zh-Hant",
            "zh-Hant-HK",
            "ur",
            "en-GB-oxendict",
            "yue",
        ] {
            assert!(read(code).is_ok(), "{code}");
        }
        assert_eq!(read("en-GB").map(|read| read.is_english), Ok(true));
        assert_eq!(read("cy").map(|read| read.is_english), Ok(false));
        assert_eq!(read("ar-EG").map(|read| read.is_right_to_left), Ok(true));
    }

    #[test]
    fn what_is_no_code_is_told_the_likely_one() {
        for (written, likely) in [
            ("welsh", "`cy`"),
            ("Cymraeg", "`cy`"),
            ("en_GB", "`en-GB`"),
            ("en_US", "`en-US`"),
            ("en-UK", "`en-GB`"),
            ("en_uk", "`en-GB`"),
            ("English", "`en-GB`"),
            ("eng", "`en`"),
            ("Scottish Gaelic", "`gd`"),
        ] {
            let help = read(written).err().unwrap_or_default();
            assert!(help.contains(likely), "{written}: {help}");
        }
        for written in [
            "xx",
            "qq",
            "x",
            "",
            "e n",
            "en-",
            "en--gb",
            "en-toolongatag",
            "-en",
            "klingonese",
        ] {
            assert!(read(written).is_err(), "{written}");
        }
    }
}

//! Wasm and glue to one classic script, for http, `file://` and pages that hold it, under a strict security policy.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::names::NAMES;

const START: &str = include_str!("start.js");

/// A script and the wasm in it.
pub struct Script {
    /// The script.
    pub text: String,
    /// The wasm.
    pub wasm: Vec<u8>,
    /// The functions that it offers, in the order of their names.
    pub offers: Vec<String>,
}

/// Runs wasm-bindgen and puts all into one script.
///
/// wasm-bindgen is asked for what bundlers get, for this is the one form without code that fetches, streams or looks for its own
/// address. It is a module, so `export` is taken off and [`START`] put around it.
pub fn script(compiled: &Path) -> Result<Script> {
    let folder = tempfile::tempdir()?;
    Bindgen::new()
        .input_path(compiled)
        .out_name("fingerpost")
        .bundler(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder.path())
        .context("wasm-bindgen failed")?;
    let read = |name: &str| {
        fs::read_to_string(folder.path().join(name))
            .with_context(|| format!("wasm-bindgen made no {name}"))
    };
    let glue = read("fingerpost_bg.js")?;
    let entry = read("fingerpost.js")?;
    let wasm = fs::read(folder.path().join("fingerpost_bg.wasm"))?;
    let exported = |line: &str| {
        Some(
            line.strip_prefix("export function ")?
                .split_once('(')?
                .0
                .to_owned(),
        )
    };
    let (of_glue, mut offers): (Vec<String>, Vec<String>) = glue
        .lines()
        .filter_map(exported)
        .partition(|name| name.starts_with("__"));
    offers.sort();
    let imports: Vec<String> = of_glue
        .into_iter()
        .filter(|name| name != "__wbg_set_wasm")
        .collect();
    let start = if entry.contains("__wbindgen_start") {
        "wasm.__wbindgen_start();"
    } else {
        ""
    };
    let glue = simpler(tight(&glue.replace("export ", "")))?;
    // A newline in a template would be text, which tightening changes.
    ensure!(
        !glue.contains('`'),
        "the glue has template strings: look at `tight`"
    );
    let text = START
        .replace("/*glue*/", glue.trim_end())
        .replace("/*names*/", &names(&offers))
        .replace("/*offers*/", &offers.join(", "))
        .replace("/*imports*/", &of_glue_given(&imports))
        .replace("/*start*/", start)
        .replace("/*wasm*/", &characters(&wasm));
    Ok(Script { text, wasm, offers })
}

/// What the wasm is given of the glue, if it asks for anything.
fn of_glue_given(imports: &[String]) -> String {
    if imports.is_empty() {
        String::new()
    } else {
        format!("'./fingerpost_bg.js': {{ {} }}", imports.join(", "))
    }
}

/// What the functions of a script give, in its order: `{clock: ['state', …], …}`. The name of a part stands for itself: `places`.
fn names(offers: &[String]) -> String {
    let own = NAMES
        .iter()
        .map(|(name, words)| (name.split_once('.').unwrap_or((name, name)), words))
        .filter(|((function, _), _)| offers.iter().any(|offer| offer == function));
    let lists: Vec<String> = own
        .map(|((_, name), words)| format!("{name}: ['{}']", words.join("', '")))
        .collect();
    format!("{{ {} }}", lists.join(", "))
}

/// How a text goes into the wasm, for pages that pass some lines at a time.
const PASS_STRING: &str = "function passStringToWasm0(arg, malloc) {
const bytes = cachedTextEncoder.encode(arg);
return passArray8ToWasm0(bytes, malloc);
}
";

/// How one comes out of it.
const DECODE: &str = "function decodeText(bytes) {
return cachedTextDecoder.decode(bytes);
}
";

/// The glue without what only large texts and decoders of Safari with 2 GB need: a fiftieth of the script.
fn simpler(glue: String) -> Result<String> {
    let mut glue = glue;
    for (from, to, instead) in [
        (
            "function passStringToWasm0(",
            &["let cachedTextDecoder", "const cachedTextEncoder"][..],
            PASS_STRING,
        ),
        (
            "cachedTextDecoder.decode();\nconst MAX_SAFARI",
            &[
                "const cachedTextEncoder",
                "let WASM_VECTOR_LEN",
                "let wasm;",
            ],
            DECODE,
        ),
        ("if (!('encodeInto' in", &["let WASM_VECTOR_LEN"], ""),
    ] {
        // A script without texts has none of it.
        let Some(start) = glue.find(from) else {
            continue;
        };
        let ends = to.iter().filter_map(|to| glue[start..].find(to));
        let length = ends.min().with_context(|| {
            format!("the glue has nothing of {to:?} after `{from}`: look at `simpler`")
        })?;
        glue.replace_range(start..start + length, instead);
    }
    // A view of memory that has grown is of another buffer, in every browser.
    glue = glue
        .replace("cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)", "cachedDataViewMemory0.buffer !== wasm.memory.buffer")
        .replace("function __wbg_set_wasm(val) {\nwasm = val;\n}\n", "")
        .replace(" / 1)", ")")
        .replace(" / 1,", ",")
        .replace(" / 1 +", " +")
        .replace(" * 1,", ",");
    if glue.contains(PASS_STRING) && !glue.contains("function passArray8ToWasm0(") {
        glue.push_str(
            "function passArray8ToWasm0(arg, malloc) {\nconst ptr = malloc(arg.length, 1) >>> 0;\ngetUint8ArrayMemory0().set(arg, ptr);\nWASM_VECTOR_LEN = arg.length;\nreturn ptr;\n}\n",
        );
    }
    Ok(glue)
}

/// Without the comments, which are in widgets/wasm, and without indentation.
fn tight(script: &str) -> String {
    let mut tight = String::new();
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            tight.push_str(line);
            tight.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    tight
}

/// Bytes as the characters of a string in quotation marks, one each: printable ASCII as itself, any other byte 256 higher, so that its
/// lowest eight bits are the byte.
///
/// After compression this is 1 % larger than the bytes; hexadecimal is 8 % larger, and base64 33 %, for it hides where bytes begin. In
/// another encoding than UTF-8 the wasm would not be valid, and the page stay as it is without. `<` is left out for scripts within pages.
fn characters(bytes: &[u8]) -> String {
    let character = |byte: &u8| match byte {
        b'\'' | b'\\' | b'<' => char::from_u32(0x100 + u32::from(*byte)),
        b' '..=b'~' => Some(char::from(*byte)),
        _ => char::from_u32(0x100 + u32::from(*byte)),
    };
    bytes.iter().filter_map(character).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_one_character_that_can_stand_in_a_string_and_in_a_page() {
        let bytes: Vec<u8> = (0..=255).collect();
        let text = characters(&bytes);
        assert_eq!(text.chars().count(), 256);
        assert!(
            text.chars()
                .zip(bytes)
                .all(|(character, byte)| u32::from(character) % 256 == u32::from(byte))
        );
        assert!(!text.contains(['\'', '\\', '<', '\n', '\r', '\0', '\u{2028}', '\u{2029}']));
    }

    #[test]
    fn comments_and_indentation_go_and_code_stays() {
        let script = "/**\n * @param {x} y\n */\nfunction a() {\n    // why\n    return 1 / 2;\n}\n\n/* one line */\nlet b;\n";
        assert_eq!(tight(script), "function a() {\nreturn 1 / 2;\n}\nlet b;\n");
    }
}

//! Styles, scripts and icons: joined, tightened, and named after what is in them.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::copies;
use super::scripts::without_comments;
use super::squeeze::squeeze;
use crate::outputs::{
    Output,
    addresses::{ASSETS, ICONS},
    hex,
};
use crate::sources::Sources;

/// Where the published assets are, as paths below the site's root.
#[derive(Debug, Clone, Default)]
pub struct AssetLinks {
    /// The stylesheet of every page.
    pub css: String,
    /// Stylesheets that only some pages load, by the name of their file without ending.
    pub styles: BTreeMap<String, String>,
    /// Scripts by the name of their file without ending.
    pub scripts: BTreeMap<String, String>,
}

/// Publishes the assets. Names change with the contents, so that a browser may keep them for ever.
pub(super) fn publish(sources: &Sources) -> (Vec<Output>, AssetLinks) {
    let mut outputs = Vec::new();
    let mut links = AssetLinks::default();
    let css = squeeze(&stylesheet(sources)).into_bytes();
    links.css = format!("{ASSETS}site.{}.css", short_hash(&css));
    outputs.push(Output {
        path: links.css.clone(),
        bytes: css,
    });
    for (name, bytes) in &sources.assets {
        if name.starts_with(copies::FOLDER) {
            // What was taken away has them in itself.
        } else if let Some(stem) = own_styles(name) {
            let css = squeeze(&String::from_utf8_lossy(bytes)).into_bytes();
            let path = format!("{ASSETS}{stem}.{}.css", short_hash(&css));
            links.styles.insert(stem.to_owned(), path.clone());
            outputs.push(Output { path, bytes: css });
        } else if let Some(icon) = name.strip_prefix(ICONS) {
            outputs.push(Output {
                path: format!("{ICONS}{icon}"),
                bytes: bytes.to_vec(),
            });
        } else if let Some(stem) = name.strip_suffix(".js") {
            let stem = stem.rsplit('/').next().unwrap_or(stem);
            let script = without_comments(&String::from_utf8_lossy(bytes)).into_bytes();
            let path = format!("{ASSETS}{stem}.{}.js", short_hash(&script));
            links.scripts.insert(stem.to_owned(), path.clone());
            outputs.push(Output {
                path,
                bytes: script,
            });
        }
    }
    (outputs, links)
}

/// `checker` of `pages/checker.css`: styles beside the template of a page are for the pages whose template links them.
fn own_styles(name: &str) -> Option<&str> {
    name.strip_prefix("pages/")?.strip_suffix(".css")
}

/// The styles of the site, then those of the components, each in the order of their names.
fn stylesheet(sources: &Sources) -> String {
    let mut css = String::new();
    for prefix in ["css/", "components/"] {
        for (name, bytes) in &sources.assets {
            if name.starts_with(prefix) && name.ends_with(".css") {
                css.push_str(&String::from_utf8_lossy(bytes));
                css.push('\n');
            }
        }
    }
    css
}

/// Eight hexadecimal digits of the contents' hash: enough to tell versions of one file apart.
pub(super) fn short_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)[..4])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_changes_with_the_contents() {
        let css = |text| {
            let (_, links) = publish(&Sources::from_strings([("assets/css/zz.css", text)]));
            links.css
        };
        assert_eq!(css(".a{color:red}"), css(".a{color:red}"));
        assert_ne!(css(".a{color:red}"), css(".a{color:blue}"));
    }

    #[test]
    fn styles_beside_a_page_template_are_a_sheet_of_their_own() {
        let (outputs, links) = publish(&Sources::from_strings([
            ("assets/css/zz.css", ".a{color:red}"),
            ("templates/pages/map.css", ".map { color: blue; }"),
        ]));
        let of = |path: &str| {
            let mut with_path = outputs.iter().filter(|output| output.path == path);
            with_path.next().map_or_else(String::new, |output| {
                String::from_utf8_lossy(&output.bytes).into_owned()
            })
        };
        assert_eq!(of(&links.styles["map"]), ".map{color:blue}");
        assert!(!of(&links.css).contains(".map"));
    }
}

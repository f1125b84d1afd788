//! What every copy says of itself: of which area it is, as of which day, which version, when it grows old, where the newest is.

use serde::Serialize;

use super::{Copy, title};
use crate::site::{AreaId, Site};
use crate::words::DateView;

/// What a copy says of itself.
#[derive(Debug, Clone, Serialize)]
pub(super) struct About {
    pub lang: String,
    pub site_title: String,
    pub tagline: String,
    /// The site, and the area if it is of one.
    pub title: String,
    /// The area; may be empty.
    pub area: String,
    pub as_of: DateView,
    pub version: String,
    pub review_by: DateView,
    /// Where the newest version is; may be empty.
    pub online: String,
}

impl About {
    pub fn of(site: &Site, copy: &Copy<'_>) -> Self {
        let settings = &site.settings;
        let area = copy.scope.area;
        let place = area.map_or("", |area| title(site, Some(area)));
        Self {
            lang: settings.language.to_string(),
            site_title: settings.title.to_string(),
            tagline: settings.tagline.trim_end_matches('.').to_owned(),
            title: if place.is_empty() {
                settings.title.to_string()
            } else {
                format!("{}: {place}", settings.title)
            },
            area: place.to_owned(),
            as_of: DateView::new(site.today),
            version: copy.version.clone(),
            review_by: DateView::new(copy.review_by),
            online: settings
                .base_url
                .as_ref()
                .map_or_else(String::new, |base| format!("{base}{}", first(site, area))),
        }
    }
}

/// The page that a copy begins with, as a path below the root of the site.
pub(super) fn first(site: &Site, area: Option<AreaId>) -> &str {
    area.map_or("index.html", |area| {
        let first = site.document(site.area(area));
        first.identity.output.as_str()
    })
}

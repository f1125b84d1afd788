//! **Hosting**: what tells a host how to send the site: the headers, media types and caching, in the words of each host.
//!
//! What is sent is said once ([`policy`], [`media`]); each other file here writes it for one sort of host. Pure, like all that makes
//! outputs: a site's root in, files out.

mod apache;
mod copies;
mod media;
mod nginx;
mod policy;
mod root;
mod static_hosts;

pub(crate) use copies::compressed_copies;

use crate::outputs::{Output, addresses};
use root::Root;

/// Whether the files have compressed copies beside them, which a host then sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Copies {
    Beside,
    None,
}

/// The files for hosts of a site that is published at this address, or at the root of some host.
pub(crate) fn for_hosts(base_url: Option<&str>, copies: Copies) -> Vec<Output> {
    let root = Root::of(base_url);
    [
        (addresses::HEADERS, static_hosts::headers(&root)),
        (addresses::REDIRECTS, static_hosts::redirects(&root)),
        (addresses::HTACCESS, apache::htaccess(&root, copies)),
        (addresses::NGINX, nginx::conf(&root, copies)),
    ]
    .map(|(path, text)| Output {
        path: path.to_owned(),
        bytes: text.into_bytes(),
    })
    .into()
}

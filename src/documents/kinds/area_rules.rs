//! The page of an area that says whose rules these are: who signed them off, what they rest on, when they are looked at again.
//!
//! Only the signatures are written here, and what nobody could work out. The rest is made from the area's checks, thresholds and procedures.

use std::sync::Arc;

use jiff::civil::Date;

use super::spec::{DocumentKind, Home, Layout, NamedBy, Services, Spec};
use crate::documents::identity::Identity;
use crate::findings::{Finding, Located, codes};
use crate::fingerprint::Fingerprint;
use crate::yaml::Fields;

/// Who stands behind an area's rules.
#[derive(Debug, Clone)]
pub struct AreaRules {
    /// Who signed them off; empty while nobody has.
    pub signed_off: Vec<SignOff>,
}

/// That somebody who may said: these are our rules.
#[derive(Debug, Clone)]
pub struct SignOff {
    /// Name, role and body.
    pub by: Arc<str>,
    /// The day.
    pub date: Located<Date>,
    /// The rules that were signed, as the fact-check sheet names them.
    pub rules: Located<Fingerprint>,
}

impl DocumentKind for AreaRules {
    const SPEC: Spec = Spec {
        word: "rules",
        named_by: NamedBy::File,
        home: Home::Area,
        layout: Layout::Whole,
        services: Services::None,
        template: "pages/rules.html",
        listed_as: Some(super::ListedAs::Page),
        page_ids: &[],
    };

    fn read(fields: &mut Fields<'_>, _: &Identity) -> Option<Self> {
        let signed_off = fields.each("signed_off", "a sign-off", |fields| {
            let by = fields.required("by");
            let date = fields.required_date("date");
            let rules = fields.required("rules");
            let rules = rules.and_then(|rules| {
                let read = Fingerprint::written(&rules.value);
                if read.is_none() {
                    let place = fields.place(rules.span.clone());
                    fields.report(
                        Finding::new(
                            &codes::FP154,
                            place,
                            format!("`{}` names no state of the rules", rules.value),
                        )
                        .help("copy the 12 figures after “Rules:” from the fact-check sheet that was signed, in double quotes"),
                    );
                }
                Some(Located {
                    value: read?,
                    span: rules.span,
                })
            });
            Some(SignOff {
                by: by?.value,
                date: date?,
                rules: rules?,
            })
        });
        Some(Self { signed_off })
    }

    fn anchors(&self) -> Vec<String> {
        Vec::new()
    }
}

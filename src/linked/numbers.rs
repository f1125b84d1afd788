//! Short numbers, and what they cost: no plan lists them, so a site that uses one says in its settings what it is.

use crate::documents::{Channel, ChannelKind, Cost, Document, Kind, OutcomeText};
use crate::findings::{Finding, Place, codes};
use crate::phones::{Charge, Number};
use crate::settings::Settings;

/// Every short number that a document lets its reader call or text is one that we know or that the settings declare.
pub(super) fn check(document: &Document, settings: &Settings, findings: &mut Vec<Finding>) {
    let used = Used { settings };
    match &document.kind {
        Kind::Service(service) => {
            for channel in &service.channels {
                let place = document.place(channel.value.span.clone());
                findings.extend(used.in_channel(channel, &place));
            }
        }
        Kind::Checker(checker) => {
            let ways = |outcome: &OutcomeText| {
                let ways = outcome.ways.iter();
                ways.map(|way| (way.number.clone(), way.is_text))
                    .collect::<Vec<_>>()
            };
            let calls = checker.outcomes.iter().flat_map(|outcome| {
                std::iter::once((outcome.number.clone(), false)).chain(ways(outcome))
            });
            for (call, is_text) in calls {
                let Some(call) = call else {
                    continue;
                };
                findings.extend(used.undeclared(
                    &call.value,
                    is_text,
                    document.place(call.span.clone()),
                ));
            }
        }
        _ => {}
    }
    for call in &document.prose.calls {
        let place = document.place(call.span.clone());
        findings.extend(used.undeclared(&call.number, call.is_text, place));
    }
}

struct Used<'a> {
    settings: &'a Settings,
}

impl Used<'_> {
    fn undeclared(&self, number: &Number, is_text: bool, place: Place) -> Option<Finding> {
        if !number.undeclared || self.settings.short_number(number, is_text).is_some() {
            return None;
        }
        let (kind, way) = if is_text {
            ("sms", "texting")
        } else {
            ("phone", "calling")
        };
        let to_declare = declaration(number, kind);
        let help = match Number::to_text(&number.shown) {
            Ok(text) if !is_text && !text.undeclared && text.charge != Charge::Unknown => {
                format!(
                    "people text this number: make it one to text; if they can call it too, {to_declare}"
                )
            }
            Ok(text) if !is_text && !text.undeclared => format!(
                "numbers like this are mostly texted: if so, make it one to text; if people call it, {to_declare}"
            ),
            _ => {
                format!("compare it with the organisation's own page; if it is right, {to_declare}")
            }
        };
        let message = format!(
            "`{}` is no number for {way} that is in a plan of numbers",
            number.shown
        );
        Some(Finding::new(&codes::FP127, place, message).help(help))
    }

    fn in_channel(&self, channel: &Channel, place: &Place) -> Option<Finding> {
        let number = channel.number.as_ref()?;
        let is_text = channel.kind == ChannelKind::Sms;
        if let Some(finding) = self.undeclared(number, is_text, place.clone()) {
            return Some(finding);
        }
        if !number.is_short() || number.charge != Charge::Unknown {
            return None;
        }
        let declared = self
            .settings
            .short_number(number, is_text)
            .and_then(|short| short.cost);
        let (message, help) = match (channel.cost?, declared) {
            (Cost::Free, None) => (
                "may not be free",
                format!(
                    "short numbers cost what their owner decides: leave `cost` out, or, if you have a source for it, {}",
                    declaration(number, if is_text { "sms" } else { "phone" })
                ),
            ),
            (Cost::Free, Some(Cost::Standard)) => (
                "is not free",
                "the settings declare it with `cost: standard`: write the same here, or correct it there".to_owned(),
            ),
            (Cost::Standard, Some(Cost::Free)) => (
                "is free",
                "the settings declare it with `cost: free`: write the same here, or correct it there".to_owned(),
            ),
            _ => return None,
        };
        Some(
            Finding::new(
                &codes::FP136,
                place.clone(),
                format!("{} {message}", number.shown),
            )
            .help(help),
        )
    }
}

/// What to write into the settings; what only the author knows is left open.
fn declaration(number: &Number, kind: &str) -> String {
    format!(
        "declare it in `content/site.yaml`, with whose it is and where that is said: `short_numbers: [{{number: \"{}\", kind: {kind}, what: …, source: …}}]`",
        number.shown
    )
}

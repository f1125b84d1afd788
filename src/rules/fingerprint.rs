//! One short word for all that decides a checker: whoever signs rules off signs for this, and any change of them changes it.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::{Duty, Reason, RuleSet};
use crate::documents::{Action, AnswerForm, Cited, Clock};
use crate::fingerprint::Fingerprint;
use crate::linked::Linked;
use crate::references::Id;

impl RuleSet {
    /// The fingerprint of these rules: of the compiled table and of every word beside it that a reader is told. Where the files stand,
    /// and in what order services are named, makes no difference.
    #[must_use]
    pub fn fingerprint(&self, site: &Linked) -> Fingerprint {
        let mut all = Hashed {
            site,
            hash: Sha256::new(),
        };
        all.bytes(&self.table.to_bytes());
        for asked in &self.questions {
            let question = &asked.question;
            all.text(&question.id.value);
            all.text(&question.ask);
            all.maybe(question.hint.as_ref());
            all.maybe(asked.sign_of.as_ref().map(|of| &of.ask));
            if let AnswerForm::Choice(options)
            | AnswerForm::Several(options)
            | AnswerForm::Moment(options, _) = &question.answer
            {
                for option in options {
                    all.text(&option.label);
                }
            }
            all.cited(&question.source);
        }
        for (outcome, ways) in self.outcomes.iter().zip(&self.ways) {
            all.text(&outcome.title);
            all.text(&outcome.text);
            all.maybe(outcome.call.as_ref());
            for way in ways.iter().filter_map(|shown| shown.way.as_ref()) {
                all.text(&way.title);
                all.text(
                    way.number
                        .as_ref()
                        .map_or("", |number| &*number.value.dialled),
                );
                all.text(&way.rule.text);
                all.cited(&way.rule.source);
            }
        }
        for implied in &self.implications {
            all.text(&implied.clash);
            all.cited(&implied.source);
        }
        for (_, reason) in &self.reasons {
            all.reason(reason);
        }
        for band in &self.levels {
            all.text(band.level.id());
            for reason in band.criteria.iter().chain(&band.floors) {
                all.reason(reason);
            }
            all.duties(&band.duties);
        }
        for (level, reason) in &self.police {
            all.text(level.id());
            all.reason(reason);
        }
        for trigger in &self.triggers {
            all.reason(&trigger.reason);
            all.duties(&trigger.duties);
        }
        Fingerprint::of(all.hash)
    }
}

/// Texts that are being hashed, each with its length, so that no two lists of them are the same bytes.
struct Hashed<'a> {
    site: &'a Linked,
    hash: Sha256,
}

impl Hashed<'_> {
    fn bytes(&mut self, bytes: &[u8]) {
        self.hash.update((bytes.len() as u64).to_le_bytes());
        self.hash.update(bytes);
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn maybe(&mut self, text: Option<&Arc<str>>) {
        self.text(text.map_or("", |text| text));
    }

    fn cited(&mut self, cited: &Cited) {
        let source = cited.source.target().map(Id::document);
        let name = source.map(|source| &*self.site.document(source).identity.name);
        self.text(name.unwrap_or_default());
        self.maybe(cited.paragraph.as_ref());
    }

    fn reason(&mut self, reason: &Reason) {
        let rule = &reason.rule;
        self.text(&rule.id.value);
        self.text(&rule.text);
        self.maybe(rule.note.as_ref());
        self.cited(&rule.source);
    }

    fn duties(&mut self, duties: &[Duty]) {
        for duty in duties {
            self.action(&duty.action);
        }
    }

    fn action(&mut self, action: &Action) {
        self.text(action.identity());
        self.text(&action.what);
        self.text(&action.who);
        self.text(
            &action
                .within
                .map_or_else(String::new, fingerpost_core::Within::words),
        );
        self.text(action.clock.map_or("", Clock::id));
        self.text(
            &action
                .after
                .map_or_else(String::new, |after| after.to_string()),
        );
        self.maybe(action.form.as_ref());
        self.cited(&action.source);
    }
}

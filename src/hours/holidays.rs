//! The bank holidays of each nation, day by day: `content/bank-holidays.yaml`.
//!
//! Days and not rules: substitute days and days of their own (a coronation, a World Cup) are decided by governments each year.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use crate::documents::{Nation, purpose, read_yaml};
use crate::findings::{Finding, Located, codes};
use crate::sources::Sources;
use crate::yaml::Fields;

/// The bank holidays of a nation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NationHolidays {
    /// The days, and what they are called.
    pub days: BTreeMap<Date, Arc<str>>,
    /// The days that some of them stand for: Christmas Day on a Saturday. No bank holidays, but nobody knows what is open.
    pub stood_for: BTreeSet<Date>,
    /// The first day that the list speaks for.
    pub from: Date,
    /// The last day that it speaks for: governments name them about two years ahead.
    pub until: Date,
}

/// The bank holidays of every nation that the site has a list for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BankHolidays {
    nations: BTreeMap<Nation, NationHolidays>,
}

impl BankHolidays {
    /// The list of a nation.
    #[must_use]
    pub fn of(&self, nation: Nation) -> Option<&NationHolidays> {
        self.nations.get(&nation)
    }

    /// The days that are holidays in all of these nations, and those that are in some of them only. Nothing if there is no list
    /// for one of them.
    #[must_use]
    pub fn of_all(&self, nations: &[Nation]) -> Option<(BTreeSet<Date>, BTreeSet<Date>)> {
        let lists: Option<Vec<&NationHolidays>> =
            nations.iter().map(|nation| self.of(*nation)).collect();
        let lists = lists.filter(|lists| !lists.is_empty())?;
        let any: BTreeSet<Date> = lists
            .iter()
            .flat_map(|list| list.days.keys().copied())
            .collect();
        Some(
            any.into_iter()
                .partition(|day| lists.iter().all(|list| list.days.contains_key(day))),
        )
    }

    /// The days of which bank holidays in any of these nations stand in the place.
    #[must_use]
    pub fn stood_for(&self, nations: &[Nation]) -> BTreeSet<Date> {
        let lists = nations.iter().filter_map(|nation| self.of(*nation));
        lists
            .flat_map(|list| list.stood_for.iter().copied())
            .collect()
    }

    /// The first and the last day that all of these lists speak for.
    #[must_use]
    pub fn spoken_for(&self, nations: &[Nation]) -> Option<(Date, Date)> {
        let lists: Option<Vec<&NationHolidays>> =
            nations.iter().map(|nation| self.of(*nation)).collect();
        let lists = lists?;
        let from = lists.iter().map(|list| list.from).max()?;
        let until = lists.iter().map(|list| list.until).min()?;
        Some((from, until))
    }
}

/// Reads the calendar; a site may have none, and then tells its readers less.
pub(crate) fn read(sources: &Sources, findings: &mut Vec<Finding>) -> BankHolidays {
    let Some(file) = &sources.holidays else {
        return BankHolidays::default();
    };
    if sources.unread.contains(&file.path) {
        return BankHolidays::default();
    }
    let path = Arc::clone(&file.path);
    let Some(outline) = read_yaml(file, findings) else {
        return BankHolidays::default();
    };
    let front = 0..file.text.lines().next().map_or(0, str::len);
    let mut fields = Fields::new(&path, &outline, front, purpose, findings);
    let mut nations = BTreeMap::new();
    fields.each("calendars", "a calendar", |fields| {
        read_calendar(&mut nations, fields)
    });
    fields.finish();
    BankHolidays { nations }
}

fn read_calendar(
    nations: &mut BTreeMap<Nation, NationHolidays>,
    fields: &mut Fields<'_>,
) -> Option<()> {
    let from = fields.required_date("from");
    let until = fields.required_date("until");
    let of = fields.list("nations");
    let has_nations = fields.count("nations") > 0;
    let mut days = BTreeMap::new();
    let mut stood_for = BTreeSet::new();
    let (first, last) = (
        from.as_ref().map(|date| date.value),
        until.as_ref().map(|date| date.value),
    );
    fields.each("days", "a bank holiday", |fields| {
        let date = fields.required_date("date");
        let name = fields.required("name");
        stood_for.extend(fields.date("instead_of").map(|date| date.value));
        let (date, name) = (date?, name?);
        let place = fields.place(date.span);
        let date = date.value;
        let outside =
            first.is_some_and(|from| date < from) || last.is_some_and(|until| date > until);
        if outside {
            fields.report(
                Finding::new(
                    &codes::FP140,
                    place,
                    format!("{date} is outside `from` and `until`"),
                )
                .help("widen them only if the list holds every bank holiday between them"),
            );
        } else if days.insert(date, name.value).is_some() {
            fields.report(
                Finding::new(&codes::FP118, place, format!("{date} is in the list twice"))
                    .help("take one of them out"),
            );
        }
        Some(())
    });
    let (from, until) = (from?, until?);
    if until.value < from.value {
        let place = fields.place(until.span);
        fields.report(
            Finding::new(&codes::FP140, place, "the list ends before it begins")
                .help("`from` is the first day that the list speaks for and `until` the last"),
        );
        return None;
    }
    report_thin_years(from.value, &until, &days, fields);
    if !has_nations {
        fields.missing(
            "nations",
            "the field `nations` of a calendar is missing",
            "say whose bank holidays these are: `nations: [england, wales]`",
        );
    }
    for text in of {
        let list = NationHolidays {
            days: days.clone(),
            stood_for: stood_for.clone(),
            from: from.value,
            until: until.value,
        };
        if let Some(nation) = fields.chosen("nations", &text, &Nation::ALL)
            && nations.insert(nation, list).is_some()
        {
            let place = fields.place(text.span);
            fields.report(
                Finding::new(
                    &codes::FP118,
                    place,
                    format!("`{}` has two calendars", text.value),
                )
                .help("write all its days in one"),
            );
        }
    }
    Some(())
}

/// No nation has fewer bank holidays in a year.
const LEAST_A_YEAR: usize = 8;

/// A year that the list speaks for with too few days is one that somebody has not finished.
fn report_thin_years(
    from: Date,
    until: &Located<Date>,
    days: &BTreeMap<Date, Arc<str>>,
    fields: &mut Fields<'_>,
) {
    let last = until.value;
    for year in from.year()..=last.year() {
        let whole = from <= Date::constant(year, 1, 1) && Date::constant(year, 12, 31) <= last;
        let count = days.keys().filter(|day| day.year() == year).count();
        if whole && count < LEAST_A_YEAR {
            let place = fields.place(until.span.clone());
            let message = format!("{year} has only {count} bank holidays");
            fields.report(Finding::new(&codes::FP140, place, message).help(
                "every nation has at least 8 a year: add the rest, or let the list end before",
            ));
        }
    }
}
